"""What the person wants: the prompt, the pictures and the settings, as one request."""

from __future__ import annotations

import secrets
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.generation import PLANS, GenerationRequest, GenerationSettings
from wan22_desktop.domain.model import GenerationDefaults, ModelReport, Task
from wan22_desktop.domain.problem import Severity
from wan22_desktop.engine import Forecast
from wan22_desktop.ui import words
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.image_slot import ImageSlot

Field = TypeVar("Field", bound=QAbstractSpinBox)

FORECAST_DELAY = 350
"""Milliseconds without a change after which a new forecast is asked for."""
FIRST_PROMPT = "a red circle moving right on a navy background"
FALLBACK = GenerationDefaults(
    width=832, height=480, frames=81, fps=16, steps=30, guidance=4.0, guidance_low=3.0, shift=3.0
)


class PromptPanel(QFrame):
    """Builds a :class:`GenerationRequest` from what is filled in."""

    submitted = Signal(object)
    """GenerationRequest."""
    forecast_wanted = Signal(object)
    """GenerationRequest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._model: ModelReport | None = None
        self._filling = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self._make_prompt())
        layout.addLayout(self._make_negative())
        layout.addLayout(self._make_settings())
        layout.addLayout(self._make_actions())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORECAST_DELAY)
        self._timer.timeout.connect(self._ask_forecast)
        self._watch()
        self._show_model(None)

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_prompt(self) -> QWidget:
        self.prompt = QPlainTextEdit(FIRST_PROMPT)
        self.prompt.setPlaceholderText("What should be seen?")
        self.prompt.setAccessibleName("Prompt")
        self.prompt.setTabChangesFocus(True)
        self.prompt.setFixedHeight(self.prompt.fontMetrics().height() * 3 + 18)
        self.prompt.installEventFilter(self)
        return self.prompt

    def _make_negative(self) -> QHBoxLayout:
        self.negative = QLineEdit()
        self.negative.setPlaceholderText("What should not be seen (optional)")
        self.negative.setAccessibleName("Negative prompt")
        self.start_image, self.end_image = ImageSlot("Start image"), ImageSlot("End image")
        row = QHBoxLayout()
        row.addWidget(self.negative, 1)
        row.addWidget(self.start_image)
        row.addWidget(self.end_image)
        return row

    def _make_settings(self) -> QGridLayout:
        self.width_, self.height_ = _whole(16, 8192), _whole(16, 8192)
        self.frames, self.fps = _whole(1, 1024), _whole(1, 120)
        self.steps = _whole(1, 1000)
        self.guidance, self.guidance_low = _decimal(0, 100, 0.5), _decimal(0, 100, 0.5)
        self.shift = _decimal(0.01, 100, 0.5)
        self.seed = QLineEdit()
        self.seed.setAccessibleName("Seed")
        self.seed.setPlaceholderText("random")
        self.seed.setToolTip("The same seed and settings give the same video; empty means a new one each time")
        self.seed.setFixedWidth(100)
        self.keep_seed = QCheckBox("keep")
        self.keep_seed.setToolTip("Make every video with this seed")
        self.keep_seed.toggled.connect(self._fix_seed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        columns: tuple[tuple[str, str, QWidget], ...] = (
            ("Width", "Pixels", self.width_),
            ("Height", "Pixels", self.height_),
            ("Frames", "How many pictures the video has", self.frames),
            ("Per second", "Frames per second: more is faster and shorter", self.fps),
            ("Steps", "Denoising steps: more is finer and slower", self.steps),
            ("Guidance", "How closely the prompt is followed", self.guidance),
            ("… of details", "The same for the low-noise expert, which draws the details", self.guidance_low),
            ("Shift", "Where the steps are spent: higher means more on motion and layout", self.shift),
            ("Seed", "", self.seed),
        )
        for column, (name, hint, field) in enumerate(columns):
            label = QLabel(name)
            label.setObjectName("dim")
            label.setBuddy(field)
            if hint:
                field.setToolTip(hint)
            field.setAccessibleName(name)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self.keep_seed, 1, len(columns))
        grid.setColumnStretch(len(columns) + 1, 1)
        return grid

    def _make_actions(self) -> QHBoxLayout:
        self.forecast_line = QLabel()
        self.forecast_line.setWordWrap(True)
        self.reset = tool("Model's settings", "Back to what this model is best run with")
        self.reset.clicked.connect(self._fill_defaults)
        self.plan = QComboBox()
        self.plan.setAccessibleName("Plan")
        for choice, meaning in PLANS.items():
            self.plan.addItem(meaning.partition(":")[0], choice)
            self.plan.setItemData(self.plan.count() - 1, meaning, Qt.ItemDataRole.ToolTipRole)
        self.plan.setToolTip("How to run it:\n" + "\n".join(PLANS.values()))
        self.generate = QPushButton("Generate")
        self.generate.setObjectName("primary")
        self.generate.setToolTip("Put this into the queue (Ctrl+Enter)")
        self.generate.clicked.connect(self.submit)
        row = QHBoxLayout()
        row.addWidget(self.forecast_line, 1)
        row.addWidget(self.plan)
        row.addWidget(self.reset)
        row.addWidget(self.generate)
        return row

    def _watch(self) -> None:
        self.prompt.textChanged.connect(self._changed)
        self.negative.textChanged.connect(self._changed)
        self.seed.textChanged.connect(self._changed)
        self.plan.currentIndexChanged.connect(self._changed)
        for slot in (self.start_image, self.end_image):
            slot.changed.connect(self._changed)
        for field in self._numbers().values():
            field.valueChanged.connect(self._changed)
        self.seed.textEdited.connect(self._keep_typed_seed)

    def _numbers(self) -> dict[str, QSpinBox | QDoubleSpinBox]:
        """The number fields by their name in a request."""
        return {
            "width": self.width_, "height": self.height_, "frames": self.frames, "fps": self.fps, "steps": self.steps,
            "guidance": self.guidance, "guidance_low": self.guidance_low, "shift": self.shift,
        }  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.prompt and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
                return True
        return super().eventFilter(watched, event)

    # --- The model's settings ---------------------------------------------------------------------------------------

    def show_model(self, report: ModelReport | None) -> None:
        """Offer what this model can do; its own settings are filled in if it is another one than before."""
        if report is not None and self._model is not None and report.fingerprint == self._model.fingerprint:
            self._model = report
            self._changed()
            return
        self._show_model(report)

    def _show_model(self, report: ModelReport | None) -> None:
        self._model = report
        tasks = report.tasks if report else ()
        self.start_image.setVisible(Task.IMAGE_TO_VIDEO in tasks or Task.FIRST_LAST_FRAME in tasks)
        self.end_image.setVisible(Task.FIRST_LAST_FRAME in tasks)
        dual = report is not None and report.boundary_ratio is not None
        self.guidance_low.setEnabled(dual)
        if report:
            self.width_.setSingleStep(report.size_multiple)
            self.height_.setSingleStep(report.size_multiple)
            self.frames.setSingleStep(report.frame_multiple)
        self._fill_defaults()

    def _fill_defaults(self) -> None:
        defaults = (self._model.defaults if self._model else None) or FALLBACK
        self._fill({name: getattr(defaults, name) for name in self._numbers()})

    def _fill(self, values: dict[str, float]) -> None:
        self._filling = True
        for name, field in self._numbers().items():
            if isinstance(field, QSpinBox):
                field.setValue(int(values[name]))
            else:
                field.setValue(values[name])
        self._filling = False
        self._changed()

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in everything that made a video."""
        self.prompt.setPlainText(settings.prompt)
        self.negative.setText(settings.negative)
        self.start_image.put(settings.image or "")
        self.end_image.put(settings.last_image or "")
        self.seed.setText(str(settings.seed))
        self.keep_seed.setChecked(True)
        self._fill({name: getattr(settings, name) for name in self._numbers()})

    def take_image(self, path: str) -> bool:
        """Put a dropped picture to use: the first is the start, a second the end. False if the model takes none."""
        if self.start_image.isHidden():
            return False
        second = bool(self.start_image.path) and not self.end_image.isHidden() and not self.end_image.path
        (self.end_image if second else self.start_image).put(path)
        return True

    # --- The request ------------------------------------------------------------------------------------------------

    def request(self) -> GenerationRequest | None:
        """What is filled in, or None while no model is chosen."""
        if self._model is None:
            return None
        return GenerationRequest(
            prompt=self.prompt.toPlainText().strip(),
            negative=self.negative.text().strip(),
            output="",
            model=self._model.path,
            image=self.start_image.given,
            last_image=self.end_image.given,
            width=self.width_.value(),
            height=self.height_.value(),
            frames=self.frames.value(),
            fps=self.fps.value(),
            steps=self.steps.value(),
            guidance=self.guidance.value(),
            guidance_low=None if self._model.boundary_ratio is None else self.guidance_low.value(),
            shift=self.shift.value(),
            seed=self._seed(),
            plan=self.plan.currentData(),
        )

    def _seed(self) -> int | None:
        text = self.seed.text().strip()
        return int(text) if text.isdecimal() else None

    def _keep_typed_seed(self, text: str) -> None:
        self.keep_seed.setChecked(bool(text))

    def _fix_seed(self, keep: bool) -> None:
        if keep and not self.seed.text():
            self.seed.setText(str(secrets.randbits(32)))
        elif not keep:
            self.seed.clear()

    def submit(self) -> None:
        """Hand the request over, if there is a model to run it."""
        if (request := self.request()) and self.generate.isEnabled():
            self.submitted.emit(request)

    def _changed(self) -> None:
        if self._filling:
            return
        seed = self.seed.text().strip()
        if seed and not seed.isdecimal():
            self.seed.setText("".join(letter for letter in seed if letter.isdecimal()))
            return
        self.generate.setEnabled(
            self._model is not None and self._model.runnable and bool(self.prompt.toPlainText().strip())
        )
        self._timer.start()

    def _ask_forecast(self) -> None:
        request = self.request()
        if request and request.prompt and self._model and self._model.runnable:
            self.forecast_wanted.emit(request)
        elif self._model and not self._model.runnable:
            self._say("This model cannot be run yet; its card says why.", "bad")
        elif request:
            self._say("Write a prompt first.", "dim")

    def show_forecast(self, forecast: Forecast) -> None:
        """One line on how it will run here; the reasons are its tooltip."""
        self.forecast_line.setToolTip("\n".join(problem.sentence() for problem in forecast.problems))
        errors = [problem for problem in forecast.problems if problem.severity is Severity.ERROR]
        if errors or forecast.plan is None or forecast.settings is None:
            self._say(errors[0].sentence() if errors else "", "bad")
            return
        plan, settings = forecast.plan, forecast.settings
        length = settings.frames / settings.fps
        device = "processor" if plan.device == "cpu" else f"graphics card {plan.device.partition(':')[2]}"
        memory = words.size(plan.device_memory_needed or plan.memory_needed)
        parts = [
            f"{settings.width}×{settings.height}, {settings.frames} frames, {length:.1f} s of video",
            f"on the {device} in {plan.precision}",
            f"needs about {memory}",
        ]
        told = [problem for problem in forecast.problems if problem.severity is Severity.WARNING]
        parts += [problem.title.lower() for problem in told[:1]]
        self._say(" · ".join(parts), "warn" if told else "dim")
        reasons = [f"{reason.choice}: {reason.because}" for reason in plan.reasons]
        self.forecast_line.setToolTip("\n".join([*reasons, *(problem.sentence() for problem in forecast.problems)]))

    def _say(self, text: str, tone: str) -> None:
        """``tone`` is ``dim``, ``warn`` or ``bad``: the style sheet has a colour for each, in both themes."""
        self.forecast_line.setText(text)
        self.forecast_line.setProperty("tone", tone)
        self.forecast_line.style().unpolish(self.forecast_line)
        self.forecast_line.style().polish(self.forecast_line)


def _whole(low: int, high: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(low, high)
    return _calm(field)


def _decimal(low: float, high: float, step: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(low, high)
    field.setSingleStep(step)
    field.setDecimals(2)
    return _calm(field)


def _calm(field: Field) -> Field:
    field.setKeyboardTracking(False)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setFixedWidth(66)
    return field
