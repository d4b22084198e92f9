"""What the video is saved as: kind of file, codec, quality and depth; only what goes together is offered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from wan22_desktop.domain.encoding import CODECS, CONTAINERS, Codec, Encoding, Quality, choose_encoding, codecs_in
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import Task
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.fold import Fold
from wan22_desktop.ui.number_field import label

NAME = "video"
"""The engine gives the file its true name; the ending is what counts."""
QUALITIES: dict[Quality, tuple[str, str]] = {
    Quality.LOSSLESS_LOOKING: (mark("Lossless-looking"), mark("no difference that an eye finds")),
    Quality.HIGH: (mark("High"), mark("differences are found by looking for them; a fraction of the size")),
    Quality.SMALL: (mark("Small"), mark("to be sent and shown around")),
}


class OutputGroup(Fold):
    """The file's ending leads: it narrows the codecs, the codec the depths, and both the card's encoder."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Output"), tr("What kind of file the video is saved as; MP4 plays everywhere"), parent)
        self.format, self.codec, self.quality, self.bits = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.hardware = QCheckBox(tr("by the graphics card"))
        self.hardware.setToolTip(
            tr("Let the graphics card encode, if it can: quicker, and larger for the same quality")
        )
        for ending, container in CONTAINERS.items():
            self.format.addItem(tr(container.label), ending)
        for quality, (name, meaning) in QUALITIES.items():
            self.quality.addItem(tr(name), quality.value)
            self.quality.setItemData(self.quality.count() - 1, tr(meaning), Qt.ItemDataRole.ToolTipRole)
        self.reset = tool(tr("Reset"), tr("Back to an MP4 that plays everywhere"), flat=True, name=tr("Usual output"))
        self.reset.clicked.connect(self._leave_all)
        self.add_to_head(self.reset)
        self._lay_out()
        self._offer()
        for field in (self.format, self.codec, self.quality, self.bits):
            field.currentIndexChanged.connect(self._follow)
        self.hardware.toggled.connect(self._follow)

    def _lay_out(self) -> None:
        qualities = "\n".join(f"{tr(name)}: {tr(meaning)}" for name, meaning in QUALITIES.values())
        columns: tuple[tuple[str, str, QWidget], ...] = (
            (tr("Format"), tr("The kind of file"), self.format),
            (tr("Codec"), tr("How the frames are packed in it"), self.codec),
            (
                tr("Quality"),
                tr("How close to the frames it is, against its size\n{qualities}", qualities=qualities),
                self.quality,
            ),
            (tr("Bits"), tr("Of every colour's value: 10 keep fine gradients free of steps"), self.bits),
        )
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column, (name, tip, field) in enumerate(columns):
            grid.addWidget(label(name, field, tip), 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self.hardware, 2, 0, 1, len(columns) + 1)  # of its own: its words may be long
        grid.setColumnStretch(len(columns) + 1, 1)

    @property
    def chosen(self) -> Encoding:
        """The file as it will be; choices that do not go together cannot be made."""
        return choose_encoding(
            NAME + self.format.currentData(),
            self.codec.currentData(),
            self.quality.currentData(),
            self.bits.currentData(),
            self.hardware.isChecked() and self.hardware.isEnabled(),
        )

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in what made a video; a recipe that knows of no file leaves it as it is."""
        if not settings.container or settings.task is Task.TEXT_TO_IMAGE:
            return
        self.blockSignals(True)
        # One after the other: each narrows what the next can be.
        for field, value in (
            (self.format, settings.container), (self.codec, settings.codec.value), (self.bits, settings.depth),
            (self.quality, settings.quality.value),
        ):  # fmt: skip
            field.setCurrentIndex(max(0, field.findData(value)))
        self.hardware.setChecked(settings.hardware)
        self.blockSignals(False)
        self._follow()

    def take(self, fields: Mapping[str, object]) -> None:
        """Fill in those of a request's fields that are set here."""
        for name, field in (("codec", self.codec), ("depth", self.bits), ("quality", self.quality)):
            if name in fields:
                field.setCurrentIndex(max(0, field.findData(fields[name])))
        if "hardware" in fields:
            self.hardware.setChecked(bool(fields["hardware"]))

    def fields(self) -> dict[str, object]:
        """What is filled in, by the names of a request's fields; nothing while a picture is made."""
        if self.isHidden():
            return {}
        return {
            "output": NAME + self.format.currentData(),
            "codec": self.codec.currentData(),
            "quality": self.quality.currentData(),
            "depth": self.bits.currentData(),
            "hardware": self.chosen.hardware,
        }

    def _leave_all(self) -> None:
        for field in (self.format, self.codec, self.quality, self.bits):
            field.setCurrentIndex(0)
        self.hardware.setChecked(False)

    def _follow(self) -> None:
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        """Leave no choice that does not go together with those to its left."""
        ending, container = self.format.currentData(), CONTAINERS[self.format.currentData()]
        codecs = codecs_in(ending)
        usual = CODECS[container.usual[self._wanted_depth(container.usual)]].label
        told = [(tr("Automatic: {usual}", usual=usual), Codec.AUTO.value)] if len(codecs) > 1 else []
        _fill(self.codec, [*told, *((CODECS[codec].label, codec.value) for codec in codecs)])
        codec = Codec(self.codec.currentData())
        depths = tuple(container.usual) if codec is Codec.AUTO else tuple(CODECS[codec].software.pixels)
        # The only depth of a codec is nobody's decision, and is forgotten with the codec.
        usual_depth = tr("Automatic: {usual}", usual=min(depths)) if len(depths) > 1 else str(min(depths))
        _fill(self.bits, [(usual_depth, None), *((str(depth), depth) for depth in depths if len(depths) > 1)])
        facts, depth = self.chosen.facts, self.chosen.depth
        self.quality.setEnabled(not facts.one_quality)
        self.hardware.setEnabled(any(depth in encoder.pixels for encoder in facts.hardware))
        self._summarise()

    def _wanted_depth(self, possible: dict[int, Codec]) -> int:
        wanted = self.bits.currentData()
        return wanted if wanted in possible else min(possible)

    def _summarise(self) -> None:
        chosen = self.chosen
        container, facts = CONTAINERS[chosen.container], chosen.facts
        parts = [tr(container.label), *([] if facts.label in container.label else [facts.label])]
        if not facts.one_quality:
            parts.append(tr(QUALITIES[chosen.quality][0]).lower())
        parts.append(tr("{depth} bits", depth=chosen.depth))
        if chosen.hardware:
            parts.append(tr("by the graphics card"))
        self.summarise(" · ".join(parts))
        self.reset.setVisible(
            any(field.currentIndex() > 0 for field in (self.format, self.codec, self.quality, self.bits))
            or chosen.hardware
        )


def _fill(box: QComboBox, choices: Sequence[tuple[str, str | int | None]]) -> None:
    """Offer these, keeping what was chosen where it is still among them."""
    before = box.currentData()
    box.blockSignals(True)
    box.clear()
    for name, value in choices:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(before)))
    box.setEnabled(len(choices) > 1)
    box.blockSignals(False)
