"""What the person wants: the prompt, and below it the groups of settings, as one request."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.generation import PLANS, GenerationRequest, GenerationSettings, LoraChoice
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import GenerationDefaults, ModelReport
from wan22_desktop.domain.plan import Alternative
from wan22_desktop.domain.preset import NAMES, Preset
from wan22_desktop.engine import Forecast, Offer
from wan22_desktop.ui.basics_group import BasicsGroup
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.fit_panel import FitPanel
from wan22_desktop.ui.inputs_group import InputsGroup
from wan22_desktop.ui.loras_group import LorasGroup
from wan22_desktop.ui.number_field import DecimalField, WholeField
from wan22_desktop.ui.output_group import OutputGroup
from wan22_desktop.ui.preset_bar import PresetBar
from wan22_desktop.ui.prompt_box import PromptBox
from wan22_desktop.ui.sampling_group import SamplingGroup
from wan22_desktop.ui.scroll import Scroll

FORECAST_DELAY = 80
"""Milliseconds without a change after which a new forecast is asked for."""
FIRST_PROMPT = "a red circle moving right on a navy background"
FALLBACK = GenerationDefaults(
    width=832, height=480, frames=81, fps=16, steps=30, guidance=4.0, guidance_low=3.0, shift=3.0
)


class PromptPanel(QFrame):
    """Builds a :class:`GenerationRequest` from what is filled in."""

    submitted = Signal(object, int, bool)
    """(GenerationRequest, how many, in front of all that wait?)."""
    list_submitted = Signal(object, int, str)
    """(GenerationRequest, how many of each line, file with prompts)."""
    forecast_wanted = Signal(object)
    """GenerationRequest."""
    still_wanted = Signal(str)
    """The first frame of a video, small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._model: ModelReport | None = None
        self._filling = True
        self._before: list[dict[str, object]] = []
        """What the fields were before each alternative or preset that was chosen, by their names in a request."""
        self.basics, self.inputs = BasicsGroup(), InputsGroup(self._shape)
        self.sampling, self.output, self.loras = SamplingGroup(), OutputGroup(), LorasGroup()
        self.presets = PresetBar()
        self._groups = (self.basics, self.inputs, self.sampling, self.output, self.loras)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 6, 10)
        layout.setSpacing(8)
        layout.addWidget(Scroll(self._make_page()), 1)
        self.fit = FitPanel(self._can_apply)
        layout.addWidget(self.fit)
        layout.addLayout(self._make_actions())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORECAST_DELAY)
        self._timer.timeout.connect(self._ask_forecast)
        self._name_parts()
        self._watch()
        self._show_model(None)

    def _name_parts(self) -> None:
        basics, inputs, sampling = self.basics, self.inputs, self.sampling
        self.width_, self.height_, self.frames = basics.width_, basics.height_, basics.frames
        self.fps, self.steps, self.seed, self.reset = basics.fps, basics.steps, basics.seed, basics.reset
        self.start_image, self.end_image = inputs.start_image, inputs.end_image
        self.guidance, self.guidance_low, self.shift = sampling.guidance, sampling.guidance_low, sampling.shift

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_page(self) -> QWidget:
        self.words = PromptBox(FIRST_PROMPT)
        self.prompt, self.negative = self.words.text, self.words.negative
        self.prompt.installEventFilter(self)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(8)
        for part in (self.presets, self.words, self.inputs, self.basics, *self._groups[2:]):
            layout.addWidget(part)
        layout.addStretch()
        return page

    def _make_actions(self) -> QHBoxLayout:
        self.plan = QComboBox()
        self.plan.setAccessibleName(tr("Plan"))
        for choice, meaning in PLANS.items():
            self.plan.addItem(tr(meaning).partition(":")[0].partition("：")[0], choice)
            self.plan.setItemData(self.plan.count() - 1, tr(meaning), Qt.ItemDataRole.ToolTipRole)
        self.plan.setToolTip(tr("How to run it:\n{plans}", plans="\n".join(tr(plan) for plan in PLANS.values())))
        self.list = tool(
            tr("List…"), tr("Make a video of each line of a file: .txt with prompts, or .csv with settings, too")
        )
        self.list.setAccessibleName(tr("Prompts from a file"))
        self.list.clicked.connect(self.ask_for_list)
        self.draft = QPushButton(tr("Draft"))
        self.draft.setToolTip(
            tr(
                "Make only the part in which motion is decided, as a small moving preview that can be finished later "
                "(Ctrl+Alt+Enter)"
            )
        )
        self.draft.clicked.connect(self.submit_draft)
        self.generate = QPushButton(tr("Generate"))
        self.generate.setObjectName("primary")
        self.generate.setToolTip(tr("Put this at the end of the queue (Ctrl+Enter)"))
        self.generate.clicked.connect(self.submit)
        self.front = tool("▾", tr("Other places in the queue"), name=tr("Where in the queue"))
        self.front.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        places = QMenu(self.front)
        places.addAction(tr("At the end of the queue"), "Ctrl+Return", self.submit)
        places.addAction(tr("In front of the queue"), "Ctrl+Shift+Return", self.submit_in_front)
        for action in places.actions():  # the keys are the window's: here they are only shown
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.front.setMenu(places)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 6, 0)
        row.addWidget(self.plan)
        row.addWidget(self.list)
        row.addStretch()
        row.addWidget(self.draft)
        row.addWidget(self.generate)
        row.addWidget(self.front)
        return row

    def _watch(self) -> None:
        self.prompt.textChanged.connect(self._changed)
        self.negative.textChanged.connect(self._changed)
        self.plan.currentIndexChanged.connect(self._changed)
        for group in self._groups:
            group.changed.connect(self._changed)
        self.basics.kind.currentIndexChanged.connect(self._show_places)
        self.basics.steps.valueChanged.connect(self.sampling.share_steps)
        self.basics.reset_wanted.connect(self._fill_defaults)
        self.presets.chosen.connect(self.choose_preset)
        self.presets.save_wanted.connect(self._save_preset)
        self.presets.offered.connect(self._show_offer)
        self.inputs.still_wanted.connect(self.still_wanted)
        self.fit.chosen.connect(self.choose_alternative)
        self.fit.undo_wanted.connect(self.undo_alternative)
        self.fit.anyway_wanted.connect(self.submit_anyway)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.undo_alternative)

    def _numbers(self) -> dict[str, WholeField | DecimalField]:
        """The number fields by their name in a request."""
        return {**self.basics.numbers(), **self.sampling.numbers()}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.prompt and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self.submit_in_front()
                elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
                    self.submit_draft()
                else:
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
        self._forget_alternatives()
        self.fit.say("", "dim")
        self._filling = True
        self.basics.show_model(report, self._defaults())
        self.sampling.show_model(report, self._defaults())
        self.loras.show_model(report)
        self.presets.show_model(report)
        self.words.show_model(report)
        self._show_places()
        self._filling = False
        self._changed()

    def _show_places(self) -> None:
        """A picture is made from words alone, and is a file of one kind."""
        self.inputs.offer(self._model.tasks if self._model and not self.basics.picture else ())
        self.output.setVisible(not self.basics.picture)

    def _shape(self) -> tuple[int, int]:
        return self.basics.width_.value(), self.basics.height_.value()

    def _defaults(self) -> GenerationDefaults:
        return (self._model.defaults if self._model else None) or FALLBACK

    def _fill_defaults(self) -> None:
        self._filling = True
        self.basics.leave_open(self._defaults())
        self.sampling.show_model(self._model, self._defaults())
        self._filling = False
        self._changed()

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in everything that made a video."""
        self._forget_alternatives()
        self._filling = True
        self.prompt.setPlainText(settings.prompt)
        self.negative.setText(settings.negative)
        for group in self._groups:
            group.restore(settings)
        self._filling = False
        self._changed()

    def take_over(self, request: GenerationRequest) -> None:
        """Fill in what another program's file tells; what it does not tell is left to the model."""
        self._forget_alternatives()
        self._fill_defaults()
        self.prompt.setPlainText(request.prompt)
        self.negative.setText(request.negative)
        self.basics.take_seed(request.seed)
        self.inputs.begin_from(request.image, request.last_image)
        if not self.basics.kind.isHidden():
            self.basics.kind.setCurrentIndex(int(request.frames == 1))
        names = {*self.basics.numbers(), *self.sampling.numbers(), "sampler", "loras"}
        self._fill_in({name: getattr(request, name) for name in names})
        if request.high_steps is None and request.boundary is not None:
            self.sampling.split_at(request.boundary)

    def edit(self, settings: GenerationSettings, request: GenerationRequest) -> None:
        """Fill in what a job that waited would have been made with; a seed that was left open stays so."""
        self.restore(settings)
        self.plan.setCurrentIndex(self.plan.findData(request.plan))
        if request.seed is None:
            self.basics.keep_seed.setChecked(False)
        self.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on_from(self, settings: GenerationSettings, path: str, shown: str) -> None:
        """Continue a video: its settings, a new seed, and its kept latents or the file itself."""
        self.restore(settings)
        self.basics.keep_seed.setChecked(False)
        self.inputs.go_on_from(settings, path, shown)

    # --- The request ------------------------------------------------------------------------------------------------

    def request(self) -> GenerationRequest | None:
        """What is filled in, or None while no model is chosen."""
        if self._model is None:
            return None
        wish = GenerationRequest(
            prompt=self.prompt.toPlainText().strip(),
            negative=self.negative.text().strip(),
            output="",
            model=self._model.path,
            plan=self.plan.currentData(),
        )
        for group in self._groups:
            wish = msgspec.structs.replace(wish, **group.fields())
        return wish

    def submit(self) -> None:
        """Hand the request over, if there is a model to run it."""
        if (request := self.request()) and self.generate.isEnabled():
            self.submitted.emit(request, self.basics.count.value(), False)

    def submit_in_front(self) -> None:
        """The same, before all that wait."""
        if (request := self.request()) and self.generate.isEnabled():
            self.submitted.emit(request, self.basics.count.value(), True)

    def submit_anyway(self) -> None:
        """The same without the check of memory, for this job alone."""
        if (request := self.request()) and self.generate.isEnabled():
            self.submitted.emit(msgspec.structs.replace(request, plan="force"), self.basics.count.value(), False)

    def submit_draft(self) -> None:
        """The same for the part in which motion is decided."""
        if (request := self.request()) and self.draft.isEnabled():
            self.submitted.emit(msgspec.structs.replace(request, draft=True), self.basics.count.value(), False)

    def ask_for_list(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Prompts from a file"), "", tr("Lists of prompts (*.txt *.csv)"))
        if path:
            self.submit_list(path)

    def submit_list(self, path: str) -> None:
        """Hand over a list of prompts; what its lines leave open is as filled in here."""
        if (request := self.request()) and self.list.isEnabled():
            self.list_submitted.emit(request, self.basics.count.value(), path)

    def _changed(self) -> None:
        if self._filling:
            return
        can = self._model is not None and self._model.runnable
        self.list.setEnabled(can)
        self.generate.setEnabled(can and bool(self.prompt.toPlainText().strip()))
        self.front.setEnabled(self.generate.isEnabled())
        self.draft.setEnabled(self.generate.isEnabled() and not self.basics.picture)
        count = self.basics.count.value()
        self.generate.setText(tr("Generate {count}", count=count) if count > 1 else tr("Generate"))
        self.presets.show_state(self._fields(), self.loras.choices)
        self.words.allow_negative(self.sampling.guided)
        self._timer.start()

    # --- The forecast -----------------------------------------------------------------------------------------------

    def ask_again(self) -> None:
        """The machine is no longer as it was."""
        self._timer.start()

    def _ask_forecast(self) -> None:
        request = self.request()
        if request and request.prompt and self._model and self._model.runnable:
            self.forecast_wanted.emit(request)
        elif self._model and not self._model.runnable:
            self.fit.say(tr("This model cannot be run yet; its card says why."), "bad")
        elif request:
            self.fit.say(tr("Write a prompt first."), "dim")

    def show_forecast(self, forecast: Forecast) -> None:
        """How it will run here, and what the open settings come to; an answer to an older wish says nothing."""
        if forecast.request != self.request():
            return
        self.loras.show_problems(forecast.problems if self.loras.rows else ())
        if forecast.settings is not None:
            self._filling = True
            self.basics.show_settings(forecast.settings)
            self.sampling.show_settings(forecast.settings)
            self._filling = False
            self.words.allow_negative(self.sampling.guided)
        self.fit.show_forecast(forecast)

    # --- Alternatives -----------------------------------------------------------------------------------------------

    def _can_apply(self, alternative: Alternative) -> bool:
        """Is there a field here for everything that it changes?"""
        return bool(alternative.wish) and alternative.wish.keys() <= self._fields().keys()

    def _fields(self) -> dict[str, object]:
        """What is filled in, for every field that an alternative may change, by the names of a request."""
        fields = {"plan": self.plan.currentData(), **self.basics.fields(), **self.sampling.fields()}
        fields |= self.output.fields() | self.loras.fields()
        del fields["output"]
        return fields

    def choose_alternative(self, alternative: Alternative) -> None:
        """Fill in what it wishes, so that it can be taken back."""
        self._choose(alternative.wish)
        # The button that was clicked goes with the old plan; the keyboard stays where the way back is.
        self.fit.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, fields: Mapping[str, object]) -> None:
        now = self._fields()
        self._before.append({name: now[name] for name in fields})
        self._fill_in(fields)

    def choose_preset(self, preset: Preset) -> None:
        """The same with what a preset sets."""
        upright = self.height_.value() > self.width_.value()
        loras = self.presets.loras_with(preset, self.loras.choices)
        self._choose({**preset.settings_for(upright=upright), "loras": loras})

    def _save_preset(self, name: str) -> None:
        """Keep what is filled in; what is left to the model stays left to it."""
        if self._model:
            settings = {key: value for key, value in self._fields().items() if key in NAMES}
            variants = (self._model.variant,) if self._model.variant else ()
            kept = {"name": name, "settings": settings, "variants": variants, "loras": self.loras.choices}
            self.presets.kept.emit(msgspec.convert(kept, Preset))

    def _show_offer(self, offer: Offer) -> None:
        if offer.sizes:
            self.basics.offer_sizes(offer.sizes)
        self.presets.show_state(self._fields(), self.loras.choices)

    def undo_alternative(self) -> None:
        """Take the alternative that was chosen last back."""
        if self._before:
            self._fill_in(self._before.pop())

    def _fill_in(self, fields: Mapping[str, object]) -> None:
        self._filling = True
        for group in (self.basics, self.sampling, self.output):
            group.take(fields)
        if "loras" in fields and fields["loras"] != self.loras.choices:
            self.loras.put(msgspec.convert(fields["loras"], tuple[LoraChoice, ...]))
        if "plan" in fields:
            self.plan.setCurrentIndex(self.plan.findData(fields["plan"]))
        self._filling = False
        self.fit.offer_undo(bool(self._before))
        self._changed()

    def _forget_alternatives(self) -> None:
        self._before.clear()
        self.fit.offer_undo(False)
