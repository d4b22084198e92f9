"""The LoRAs that change the model for this video: a row each, and what is to be known of them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wan22_desktop.domain.generation import MAX_STRENGTH, GenerationSettings, LoraChoice
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import ModelReport, Noise
from wan22_desktop.domain.problem import Problem, Severity
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.file_slot import dropped
from wan22_desktop.ui.fold import Fold
from wan22_desktop.ui.number_field import DecimalField
from wan22_desktop.ui.report_html import learn_link

ENDING = ".safetensors"
EXPERTS = (
    (None, mark("Automatic"), mark("As its file says; of a pair, either half brings the other")),
    (Noise.HIGH, mark("High noise"), mark("Only the expert that decides motion and layout")),
    (Noise.LOW, mark("Low noise"), mark("Only the expert that draws the details")),
)
ABOUT = ("W2-LORA", "W2-NOT-A-LORA")
"""How the codes of what is to be known of LoRAs begin."""


class LoraRow(QWidget):
    """One LoRA."""

    changed = Signal()
    removed = Signal(object)
    """This row."""

    def __init__(self, choice: LoraChoice) -> None:
        super().__init__()
        self._path, self._dual = choice.path, False
        name = Path(choice.path).name
        title = QLabel(name)
        title.setToolTip(choice.path)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        title.setMinimumWidth(120)
        self.strength = DecimalField(-MAX_STRENGTH, MAX_STRENGTH, 0.1)
        self.strength.put(choice.strength)
        self.strength.setToolTip(tr("How strongly it changes the model: 1 is as it was made, 0 is not at all"))
        self.strength.setAccessibleName(tr("Strength of {name}", name=name))
        self.strength_low = DecimalField(-MAX_STRENGTH, MAX_STRENGTH, 0.1)
        self.strength_low.leave_open(choice.strength)
        self.strength_low.decide(choice.strength_low)
        self.strength_low.setToolTip(
            tr("The same for the low-noise expert; while it is dim, as strong as for the other")
        )
        self.strength_low.setAccessibleName(tr("Strength of {name} for details", name=name))
        self.expert = QComboBox()
        self.expert.setAccessibleName(tr("Expert of {name}", name=name))
        halves = [f"{tr(name)}: {tr(tip)}" for _, name, tip in EXPERTS]
        self.expert.setToolTip("\n".join([tr("Which half of the model it changes"), *halves]))
        for noise, text, tip in EXPERTS:
            self.expert.addItem(tr(text), noise)
            self.expert.setItemData(self.expert.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
        self.expert.setCurrentIndex([noise for noise, _, _ in EXPERTS].index(choice.expert))
        remove = tool(
            "✕", tr("Take this LoRA off the list; its file stays"), flat=True, name=tr("Remove {name}", name=name)
        )
        remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(title, 1)
        for widget in (self.strength, self.strength_low, self.expert, remove):
            row.addWidget(widget)
        for field in (self.strength, self.strength_low):
            field.valueChanged.connect(self._follow)
        self.expert.currentIndexChanged.connect(self._follow)
        self.show_experts(False)

    @property
    def path(self) -> str:
        return self._path

    def show_experts(self, dual: bool) -> None:
        """Does the model have two of them?"""
        self._dual = dual
        self.expert.setVisible(dual)
        self._show_low()

    def _show_low(self) -> None:
        self.strength_low.setVisible(self._dual and self.expert.currentData() is None)

    def _follow(self) -> None:
        self.strength_low.suggest(self.strength.value())
        self._show_low()
        self.changed.emit()

    def choice(self) -> LoraChoice:
        expert = self.expert.currentData() if self._dual else None
        low = self.strength_low.wanted if self._dual and expert is None else None
        return LoraChoice(path=self._path, strength=self.strength.value(), strength_low=low, expert=expert)

    def _remove(self) -> None:
        self.removed.emit(self)


class LorasGroup(Fold):
    """The rows, and a place to drop more."""

    changed = Signal()
    learn_wanted = Signal(str)
    """Code of a problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("LoRAs"), tr("Small files that teach the model a style, a subject or fewer steps"), parent)
        self._rows: list[LoraRow] = []
        self._dual = False
        self.setAcceptDrops(True)
        self.add = tool(tr("Add…"), tr("Choose LoRA files, or drop them here"), name=tr("Add LoRAs"))
        self.add.clicked.connect(self._ask)
        self.add_to_head(self.add)
        self.notes = QLabel()
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag
        self.notes.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        self.notes.linkActivated.connect(self._learn)
        self.notes.hide()
        self._list = QVBoxLayout(self.body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._list.addWidget(self.notes)
        self._follow()

    @property
    def rows(self) -> Sequence[LoraRow]:
        return tuple(self._rows)

    def show_model(self, report: ModelReport | None) -> None:
        self._dual = report is not None and report.boundary_ratio is not None
        for row in self._rows:
            row.show_experts(self._dual)

    def put(self, choices: Sequence[LoraChoice]) -> None:
        """Have these LoRAs and no others."""
        for row in self._rows:
            row.deleteLater()
            self._list.removeWidget(row)
        self._rows = []
        self.take(choices)

    def take(self, choices: Sequence[LoraChoice]) -> None:
        """Have these LoRAs, too."""
        for choice in choices:
            row = LoraRow(choice)
            row.show_experts(self._dual)
            row.changed.connect(self._follow)
            row.removed.connect(self._drop_row)
            self._list.insertWidget(len(self._rows), row)
            self._rows.append(row)
        if choices:
            self.unfold()
        self._follow()

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in what made a video: each file with its expert, as it was used."""
        self.put([LoraChoice(path=use.path, strength=use.strength, expert=use.expert) for use in settings.loras])

    def fields(self) -> dict[str, object]:
        return {"loras": self.choices}

    @property
    def choices(self) -> tuple[LoraChoice, ...]:
        return tuple(row.choice() for row in self._rows)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What was found of these LoRAs, the worst first."""
        found = sorted(
            (problem for problem in problems if problem.code.startswith(ABOUT)),
            key=lambda problem: list(Severity).index(problem.severity),
        )
        self.notes.setText("<br>".join(f"{escape(problem.sentence())} {learn_link(problem)}" for problem in found))
        self.notes.setToolTip("\n".join(remedy for problem in found for remedy in problem.remedies))
        tones = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.NOTE: "dim"}
        self.notes.setProperty("tone", tones[found[0].severity] if found else "dim")
        self.notes.style().unpolish(self.notes)
        self.notes.style().polish(self.notes)
        self.notes.setVisible(bool(found))

    def _learn(self, to: str) -> None:
        self.learn_wanted.emit(to.partition(":")[2])

    def _drop_row(self, row: LoraRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._follow()

    def _follow(self) -> None:
        names = [f"{Path(row.path).stem} × {row.strength.value():g}" for row in self._rows]
        self.summarise(" · ".join(names) or tr("none; drop .safetensors files here"))
        if not self._rows:
            self.show_problems(())
        self.changed.emit()

    def _ask(self) -> None:
        before = str(Path(self._rows[-1].path).parent) if self._rows else ""
        paths, _ = QFileDialog.getOpenFileNames(self, tr("LoRAs"), before, f"{tr('LoRAs')} (*{ENDING})")
        self.take([LoraChoice(path=path) for path in paths])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if any(path.lower().endswith(ENDING) for path in dropped(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        paths = [path for path in dropped(event) if path.lower().endswith(ENDING)]
        if paths:
            event.acceptProposedAction()
            self.take([LoraChoice(path=path) for path in paths])
