"""How the noise is taken away: folded until somebody wants to know, every setting dim until somebody decides it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from wan22_desktop.domain.generation import GenerationSettings, Sampler
from wan22_desktop.domain.model import GenerationDefaults, ModelReport
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.fold import Fold
from wan22_desktop.ui.number_field import DecimalField, SplitField, WholeField, label

SAMPLERS: dict[Sampler, tuple[str, str]] = {
    Sampler.UNIPC: ("UniPC", "as the authors sample: the most exact for its steps"),
    Sampler.DPM: ("DPM++", "smooth, close to UniPC"),
    Sampler.EULER: ("Euler", "the plain step; what most few-step LoRAs are made for"),
    Sampler.LCM: ("LCM", "adds new noise after every step; for models distilled to a few steps"),
}


class SamplingGroup(Fold):
    """Sampler, guidance, shift, and how the steps are shared out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Sampling", "How the noise is taken away; the model's own settings are a good start", parent)
        self._dual = False
        self.sampler = QComboBox()
        self.sampler.addItem("Automatic", None)
        for sampler, (name, meaning) in SAMPLERS.items():
            self.sampler.addItem(name, sampler.value)
            self.sampler.setItemData(self.sampler.count() - 1, meaning, Qt.ItemDataRole.ToolTipRole)
        self.guidance, self.guidance_low = DecimalField(0, 100, 0.5), DecimalField(0, 100, 0.5)
        self.shift = DecimalField(0.01, 100, 0.5)
        self.high_steps = SplitField()
        self.guided_from, self.guided_until = WholeField(0, 99, 5), WholeField(1, 100, 5)
        for field in (self.guided_from, self.guided_until):
            field.setSuffix(" %")
        self.reset = tool("Reset", "Back to what the model is best run with", flat=True)
        self.reset.clicked.connect(self._leave_all)
        self.add_to_head(self.reset)
        self._lay_out()
        self.sampler.currentIndexChanged.connect(self._follow)
        for field in self.numbers().values():
            field.valueChanged.connect(self._follow)
        self.show_model(None, None)

    def _lay_out(self) -> None:
        samplers = "\n".join(f"{name}: {meaning}" for name, meaning in SAMPLERS.values())
        columns: tuple[tuple[str, str, QWidget], ...] = (
            ("Sampler", f"The way from noise to picture\n{samplers}", self.sampler),
            ("Guidance", "How closely the prompt is followed; 1 does without the negative prompt and is twice as fast",
             self.guidance),
            ("… of details", "The same for the low-noise expert, which draws the details", self.guidance_low),
            ("Shift", "Where the steps are spent: higher means more on motion and layout", self.shift),
            ("Experts", "Steps of the high-noise expert, which decides motion and layout, "
             "and of the low-noise expert, which draws the details", self.high_steps),
            ("Guided from", "Share of the steps before which there is no guidance", self.guided_from),
            ("… until", "Share of the steps after which there is no guidance: less is faster", self.guided_until),
        )  # fmt: skip
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self._columns: dict[QWidget, QLabel] = {}
        for column, (name, tip, field) in enumerate(columns):
            self._columns[field] = label(name, field, tip)
            grid.addWidget(self._columns[field], 0, column)
            grid.addWidget(field, 1, column)
        self.guidance_low.setAccessibleName("Guidance of details")
        self.guided_until.setAccessibleName("Guided until")
        grid.setColumnStretch(len(columns), 1)

    def numbers(self) -> dict[str, WholeField | DecimalField]:
        """The number fields by their name in a request."""
        return {
            "guidance": self.guidance, "guidance_low": self.guidance_low, "shift": self.shift,
            "high_steps": self.high_steps, "guidance_from": self.guided_from, "guidance_until": self.guided_until,
        }  # fmt: skip

    def show_model(self, report: ModelReport | None, defaults: GenerationDefaults | None) -> None:
        """The settings of this model; whatever the person decided for another one is forgotten."""
        self._dual = report is not None and report.boundary_ratio is not None
        for field in (self.guidance_low, self.high_steps):
            field.setVisible(self._dual)
            self._columns[field].setVisible(self._dual)
        if defaults:
            self.high_steps.share(defaults.steps)
            for name in ("guidance", "guidance_low", "shift"):
                self.numbers()[name].leave_open(getattr(defaults, name))
        self._leave_all()

    def _leave_all(self) -> None:
        self.sampler.setCurrentIndex(0)
        for field in self.numbers().values():
            field.leave_open()
        self.guided_from.leave_open(0)
        self.guided_until.leave_open(100)
        self._follow()

    def show_settings(self, settings: GenerationSettings) -> None:
        """What the open settings come to, as planned."""
        self.sampler.setItemText(0, f"Automatic: {SAMPLERS[settings.sampler][0]}")
        self.high_steps.share(settings.steps)
        for name in ("guidance", "guidance_low", "shift", "high_steps"):
            if (value := getattr(settings, name)) is not None:
                self.numbers()[name].suggest(value)
        self._summarise(settings)

    def _summarise(self, settings: GenerationSettings) -> None:
        guidance = f"{settings.guidance:g}"
        if self._dual and settings.guidance_low != settings.guidance:
            guidance += f" / {settings.guidance_low:g}"
        parts = [SAMPLERS[settings.sampler][0], f"guidance {guidance}", f"shift {settings.shift:g}"]
        if settings.high_steps is not None:
            parts.append(f"{settings.high_steps} + {settings.steps - settings.high_steps} steps")
        self.summarise(" · ".join(parts))

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in what made a video."""
        self.sampler.setCurrentIndex(self.sampler.findData(settings.sampler.value))
        self.high_steps.share(settings.steps)
        for name in ("guidance", "guidance_low", "shift", "high_steps"):
            if (value := getattr(settings, name)) is not None:
                self.numbers()[name].put(value)
        for field, share, usual in (
            (self.guided_from, settings.guidance_from, 0), (self.guided_until, settings.guidance_until, 1),
        ):  # fmt: skip
            field.leave_open(round(100 * share))
            if share != usual:
                field.put(round(100 * share))

    def fields(self) -> dict[str, object]:
        """What the person decided, by the names of a request's fields."""
        begin, end = self.guided_from.wanted, self.guided_until.wanted
        return {
            "sampler": self.sampler.currentData(),
            "guidance": self.guidance.wanted,
            "guidance_low": self.guidance_low.wanted if self._dual else None,
            "shift": self.shift.wanted,
            "high_steps": self.high_steps.wanted if self._dual else None,
            "guidance_from": None if begin is None else begin / 100,
            "guidance_until": None if end is None else end / 100,
        }

    def _follow(self) -> None:
        decided = any(field.given for field in self.numbers().values()) or self.sampler.currentIndex() > 0
        self.reset.setVisible(decided)
        self.changed.emit()
