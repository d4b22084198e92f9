"""How the noise is taken away: folded until somebody wants to know, every setting dim until somebody decides it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from wan22_desktop.domain.generation import GenerationSettings, Sampler
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import GenerationDefaults, ModelReport
from wan22_desktop.domain.plan import StepCache
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.fold import Fold
from wan22_desktop.ui.number_field import DecimalField, SplitField, WholeField, label
from wan22_desktop.ui.timeline import GUIDANCE, Course, Timeline

SAMPLERS: dict[Sampler, tuple[str, str]] = {
    Sampler.UNIPC: ("UniPC", mark("as the authors sample: the most exact for its steps")),
    Sampler.DPM: ("DPM++", mark("smooth, close to UniPC")),
    Sampler.EULER: ("Euler", mark("the plain step; what most few-step LoRAs are made for")),
    Sampler.LCM: ("LCM", mark("adds new noise after every step; for models distilled to a few steps")),
}
STEP_CACHES: dict[str, tuple[str, str]] = {
    "none": (mark("None"), mark("every step is computed")),
    "first-block": (mark("First block"), mark("a step that begins like the one before is not computed to its end")),
    "taylor": (mark("Taylor"), mark("some steps are foretold from the ones before")),
    "mag": (mark("Magnitude"), mark("steps that are known to change little are left out")),
}
"""By the values of StepCache."""
CAREFUL = 50
"""Percent of care with a step cache, unless the person says otherwise."""


class SamplingGroup(Fold):
    """Sampler, guidance, shift, and how the steps are shared out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Sampling"), tr("How the noise is taken away; the model's own settings are a good start"), parent
        )
        self._dual = False
        self._boundary: float | None = None
        self._planned = Sampler.UNIPC
        """What the automatic sampler came to."""
        self._steps = 1
        self.sampler = QComboBox()
        self.sampler.addItem(tr("Automatic"), None)
        for sampler, (name, meaning) in SAMPLERS.items():
            self.sampler.addItem(name, sampler.value)
            self.sampler.setItemData(self.sampler.count() - 1, tr(meaning), Qt.ItemDataRole.ToolTipRole)
        self.guidance, self.guidance_low = DecimalField(0, 100, 0.5), DecimalField(0, 100, 0.5)
        self.shift = DecimalField(0.01, 100, 0.5)
        self.high_steps = SplitField()
        self.timeline = Timeline()
        self.timeline.moved.connect(self._split)
        self.timeline.released.connect(self._unsplit)
        self.guided_from, self.guided_until = WholeField(0, 99, 5), WholeField(1, 100, 5)
        for field in (self.guided_from, self.guided_until):
            field.setSuffix(" %")
        self.cache, self.cache_quality = QComboBox(), QSlider(Qt.Orientation.Horizontal)
        for kind in StepCache:
            name, meaning = STEP_CACHES.get(kind.value, (kind.value.capitalize(), ""))
            self.cache.addItem(tr(name), kind.value)
            self.cache.setItemData(self.cache.count() - 1, tr(meaning), Qt.ItemDataRole.ToolTipRole)
        self.cache_quality.setRange(0, 100)
        self.cache_quality.setFixedWidth(120)
        self._care, self._care_given = QLabel(), False
        self._care.setObjectName("dim")
        self._care.setFixedWidth(self._care.fontMetrics().horizontalAdvance("100 %") + 4)
        self.reset = tool(tr("Reset"), tr("Back to what the model is best run with"), flat=True)
        self.reset.clicked.connect(self._leave_all)
        self.add_to_head(self.reset)
        self._lay_out()
        self.sampler.currentIndexChanged.connect(self._follow)
        self.cache.currentIndexChanged.connect(self._follow)
        self.cache_quality.valueChanged.connect(self._take_care)
        for field in self.numbers().values():
            field.valueChanged.connect(self._follow)
        self.show_model(None, None)

    def _lay_out(self) -> None:
        samplers = "\n".join(f"{name}: {tr(meaning)}" for name, meaning in SAMPLERS.values())
        columns: tuple[tuple[str, str, QWidget], ...] = (
            (tr("Sampler"), tr("The way from noise to picture\n{samplers}", samplers=samplers), self.sampler),
            (tr("Guidance"),
             tr("How closely the prompt is followed; 1 does without the negative prompt and is twice as fast"),
             self.guidance),
            (tr("… of details"), tr("The same for the low-noise expert, which draws the details"), self.guidance_low),
            (tr("Shift"), tr("Where the steps are spent: higher means more on motion and layout"), self.shift),
            (tr("Experts"), tr("Steps of the high-noise expert, which decides motion and layout, "
             "and of the low-noise expert, which draws the details"), self.high_steps),
            (tr("Guided from"), tr("Share of the steps before which there is no guidance"), self.guided_from),
            (tr("… until"),
             tr("Share of the steps after which there is no guidance: less is faster"), self.guided_until),
        )  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self._columns: dict[QWidget, QLabel] = {}
        for column, (name, tip, field) in enumerate(columns):
            self._columns[field] = label(name, field, tip)
            grid.addWidget(self._columns[field], 0, column)
            grid.addWidget(field, 1, column)
        self.guidance_low.setAccessibleName(tr("Guidance of details"))
        self.guided_until.setAccessibleName(tr("Guided until"))
        grid.setColumnStretch(len(columns), 1)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(grid)
        layout.addWidget(self.timeline)
        layout.addLayout(self._lay_out_cache())

    def _lay_out_cache(self) -> QHBoxLayout:
        kinds = "\n".join(
            f"{tr(name)}: {tr(meaning)}"
            for kind, (name, meaning) in STEP_CACHES.items()
            if self.cache.findData(kind) >= 0
        )
        tip = tr(
            "What a step may take over from the steps before: faster, and the video changes a little\n{kinds}",
            kinds=kinds,
        )
        careful = tr("How careful the step cache is: less is faster, all the way to the right nothing is left out")
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (
            label(tr("Step cache"), self.cache, tip), self.cache, label(tr("Care"), self.cache_quality, careful),
            self.cache_quality, self._care,
        ):  # fmt: skip
            row.addWidget(widget)
        row.addStretch()
        self.cache_quality.setAccessibleName(tr("Care of the step cache"))
        return row

    def numbers(self) -> dict[str, WholeField | DecimalField]:
        """The number fields by their name in a request."""
        return {
            "guidance": self.guidance, "guidance_low": self.guidance_low, "shift": self.shift,
            "high_steps": self.high_steps, "guidance_from": self.guided_from, "guidance_until": self.guided_until,
        }  # fmt: skip

    def show_model(self, report: ModelReport | None, defaults: GenerationDefaults | None) -> None:
        """The settings of this model; whatever the person decided for another one is forgotten."""
        self._boundary = report.boundary_ratio if report else None
        self._dual = self._boundary is not None
        self._planned = Sampler.UNIPC
        for field in (self.guidance_low, self.high_steps):
            field.setVisible(self._dual)
            self._columns[field].setVisible(self._dual)
        self.sampler.setItemText(0, tr("Automatic"))
        if defaults:
            self._steps = defaults.steps
            for name in ("guidance", "guidance_low", "shift"):
                self.numbers()[name].leave_open(getattr(defaults, name))
            if report:
                # Until it is planned, which may have to wait for a picture, its own defaults are what is known.
                self._summarise([], defaults.guidance, defaults.guidance_low, defaults.shift)
        self._leave_all()

    def _leave_all(self) -> None:
        self.sampler.setCurrentIndex(0)
        self.cache.setCurrentIndex(0)
        self._set_care(None)
        for field in self.numbers().values():
            field.leave_open()
        self.guided_from.leave_open(0)
        self.guided_until.leave_open(100)
        self._follow()

    def show_settings(self, settings: GenerationSettings) -> None:
        """What the open settings come to, as planned."""
        self.sampler.setItemText(0, tr("Automatic: {usual}", usual=SAMPLERS[settings.sampler][0]))
        self._planned, self._steps = settings.sampler, settings.steps
        for name in ("guidance", "guidance_low", "shift"):
            self.numbers()[name].suggest(getattr(settings, name))
        if not self._care_given:
            self._set_care(settings.cache_quality, given=False)
        self._draw()
        more: list[str] = []
        if settings.high_steps is not None:
            more.append(tr("{high} + {low} steps", high=settings.high_steps, low=settings.steps - settings.high_steps))
        if settings.cache is not StepCache.NONE:
            more.append(
                tr("step cache {kind}", kind=self.cache.itemText(self.cache.findData(settings.cache.value)).lower())
            )
        sampler = SAMPLERS[settings.sampler][0]
        self._summarise([sampler], settings.guidance, settings.guidance_low, settings.shift, more)

    def _summarise(
        self, sampler: Sequence[str], guidance: float, low: float, shift: float, more: Sequence[str] = ()
    ) -> None:
        two = self._dual and low != guidance
        told = tr("guidance {high:g} / {low:g}", high=guidance, low=low) if two else tr(GUIDANCE, guidance=guidance)
        self.summarise(" · ".join([*sampler, told, tr("shift {shift:g}", shift=shift), *more]))

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in what made a video."""
        self.sampler.setCurrentIndex(self.sampler.findData(settings.sampler.value))
        self._steps = settings.steps
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
        self.cache.setCurrentIndex(max(0, self.cache.findData(settings.cache.value)))
        self._set_care(None if settings.cache is StepCache.NONE else settings.cache_quality)

    def take(self, fields: Mapping[str, object]) -> None:
        """Fill in those of a request's fields that are set here; None leaves one open."""
        for name, field in self.numbers().items():
            if name in fields:
                value = fields[name]
                if name in ("guidance_from", "guidance_until") and isinstance(value, int | float):
                    value = round(100 * value)
                field.decide(value)
        for name, box in (("sampler", self.sampler), ("cache", self.cache)):
            if name in fields:
                box.setCurrentIndex(max(0, box.findData(fields[name])))
        if "cache_quality" in fields:
            value = fields["cache_quality"]
            self._set_care(value if isinstance(value, int | float) else None)
        # Until there is a plan of it; of what cannot be run there is none.
        self._summarise([], self.guidance.value(), self.guidance_low.value(), self.shift.value())

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
            "cache": self.cache.currentData(),
            "cache_quality": self.cache_quality.value() / 100 if self._caches and self._care_given else None,
        }

    @property
    def dual(self) -> bool:
        """Has the model two experts?"""
        return self._dual

    @property
    def guided(self) -> bool:
        """Is there guidance in any step?"""
        return self.guidance.value() > 1 or (self._dual and self.guidance_low.value() > 1)

    @property
    def _caches(self) -> bool:
        return self.cache.currentIndex() > 0

    def _take_care(self) -> None:
        self._care_given = True
        self._follow()

    def _set_care(self, share: float | None, *, given: bool = True) -> None:
        """None: nobody's decision."""
        self.cache_quality.blockSignals(True)
        self.cache_quality.setValue(CAREFUL if share is None else round(100 * share))
        self.cache_quality.blockSignals(False)
        self._care_given = given and share is not None
        self._show_care()

    def _show_care(self) -> None:
        self.cache_quality.setEnabled(self._caches)
        self._care.setText(f"{self.cache_quality.value()} %" if self._caches else "")

    # --- Both experts -----------------------------------------------------------------------------------------------

    def share_steps(self, steps: int) -> None:
        """There are so many steps now: whoever drags the split need not wait for a plan."""
        self._steps = steps
        self._draw()

    def course(self) -> Course:
        """How the steps are spent as things are filled in."""
        return Course(
            steps=self._steps, shift=self.shift.value(), sampler=self.sampler.currentData() or self._planned,
            guidance=self.guidance.value(), guidance_low=self.guidance_low.value(), boundary=self._boundary,
            high=self.high_steps.wanted,
        )  # fmt: skip

    def _draw(self) -> None:
        self.high_steps.share(self._steps)
        course = self.course()
        self.high_steps.suggest(course.split)
        self.timeline.read(course)

    def split_at(self, boundary: float) -> None:
        """Change from one expert to the other at this share of the noise."""
        if self._boundary is not None and boundary != self._boundary:
            self._split(msgspec.structs.replace(self.course(), boundary=boundary, high=None).split)

    def _split(self, high: int) -> None:
        self.high_steps.put(high)
        self._follow()

    def _unsplit(self) -> None:
        self.high_steps.leave_open()
        self._follow()

    def _follow(self) -> None:
        self._show_care()
        self._draw()
        decided = any(field.given for field in self.numbers().values()) or self._caches
        decided = decided or self.sampler.currentIndex() > 0
        self.reset.setVisible(decided)
        self.changed.emit()
