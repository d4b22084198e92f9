"""Puts to use what was dropped on the window: settings of a file, pictures, videos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.foreign import Foreign, NotTaken
from wan22_desktop.domain.generation import Recipe
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.problem import NO_END_IMAGE, NO_RECIPE, TASK_UNSUPPORTED, TOO_MANY_INPUTS, Problem
from wan22_desktop.ui.file_slot import PICTURES
from wan22_desktop.ui.handover_note import HandoverNote
from wan22_desktop.ui.models_panel import ModelsPanel
from wan22_desktop.ui.prompt_panel import PromptPanel

RESTORED = "The settings of a video made with {model} are filled in."
OTHER_MODEL = "The settings of a video made with {model} are filled in; that model is not among yours now."
NO_IMAGE = mark("{model} takes no picture.")
NO_END = mark("{model} takes a start image only.")
ONE_EXPERT = mark("{model} has one expert for all steps.")
NOT_USED = "was not used"
REPLACED = "is the start image now"
THIS_MODEL = "This model"


class Handover(QObject):
    """Between the panels; the engine tells it what a drop turned out to be."""

    said = Signal(str)

    def __init__(
        self, models: ModelsPanel, prompt: PromptPanel, tell: Callable[[Problem], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.note = HandoverNote()
        self.note.image_wanted.connect(self._begin_from)
        self._models, self._prompt, self._tell = models, prompt, tell
        self._before = ""
        """Path of the model that was chosen before settings were taken over."""

    # --- Settings ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def restore(self, recipe: Recipe) -> None:
        """Fill in what made a video of ours, which is chosen by its job."""
        self.take_settings(recipe, "")

    @Slot(object, str)
    def take_settings(self, told: Recipe | Foreign, path: str) -> None:
        """Fill in what made a file."""
        takes_image = self._prompt.inputs.takes_image
        self._before = self._models.current.path if self._models.current else ""
        picture = path if takes_image and Path(path).suffix.lower() in PICTURES else ""
        if isinstance(told, Foreign):
            if told.request.model:
                self._models.choose(told.request.model)
            self._prompt.take_over(told.request)
            fitted = self._fitted(told)
            self.note.tell(fitted.sentence(), fitted.left, picture)
            return
        known = self._models.choose_made_with(told.fingerprint)
        self._prompt.restore(told.settings)
        says = tr(RESTORED if known else OTHER_MODEL, model=told.model)
        self.said.emit(says)
        if picture or not known:
            self.note.tell(says, (), picture)
        else:
            self.note.hide()

    def _fitted(self, told: Foreign) -> Foreign:
        """What came of it with the model that is chosen now: some settings may have no place."""
        inputs, request = self._prompt.inputs, told.request
        places = (
            (mark("Start image"), request.image, inputs.takes_image, NO_IMAGE),
            (mark("End image"), request.last_image, inputs.takes_end, NO_END if inputs.takes_image else NO_IMAGE),
            (mark("Guidance of details"), request.guidance_low, self._prompt.sampling.dual, ONE_EXPERT),
            (mark("Steps of the high-noise expert"), request.high_steps, self._prompt.sampling.dual, ONE_EXPERT),
            (mark("Boundary of the experts"), request.boundary, self._prompt.sampling.dual, ONE_EXPERT),
        )
        lost = [
            NotTaken(name=tr(name), value=str(value), why=tr(why, model=self._name))
            for name, value, there, why in places
            if value is not None and not there
        ]
        gone = {one.name for one in lost}
        taken = tuple(name for name in told.taken if name not in gone)
        return msgspec.structs.replace(told, taken=taken, left=(*lost, *told.left))

    # --- Pictures and videos ----------------------------------------------------------------------------------------

    @Slot(object)
    def take_pictures(self, paths: tuple[str, ...]) -> None:
        """The first is the start, a second the end, where the model has a place for it."""
        inputs, start = self._prompt.inputs, self._prompt.inputs.start_image.path
        if not inputs.takes_image or (len(paths) == 1 and inputs.takes_end):
            fits = [inputs.take_image(path) for path in paths]
            if not all(fits):
                self._tell_no_picture()
            return
        if len(paths) == 1:
            inputs.start_image.put(paths[0])
            if start and start != paths[0]:
                self._tell(NO_END_IMAGE.of(model=self._name, file=Path(paths[0]).name, done=tr(REPLACED)))
            return
        room = 1 + inputs.takes_end
        inputs.start_image.put(paths[0])
        if inputs.takes_end:
            inputs.end_image.put(paths[1])
        if len(paths) > room:
            kind = TOO_MANY_INPUTS if inputs.takes_end else NO_END_IMAGE
            self._tell(kind.of(model=self._name, file=Path(paths[room]).name, done=tr(NOT_USED)))

    def _tell_no_picture(self) -> None:
        facts = {"reason": tr("it takes no picture"), "suggestion": tr("an I2V or TI2V model")}
        self._tell(TASK_UNSUPPORTED.of(model=self._name, task=tr("a video from an image"), **facts))

    @Slot(object)
    def take_videos(self, paths: tuple[str, ...]) -> None:
        """Each to the first place that is empty."""
        for number, path in enumerate(paths):
            if not self._prompt.inputs.take_video(path):
                kind = TOO_MANY_INPUTS if number else NO_RECIPE
                self._tell(kind.of(path=path, file=Path(path).name, model=self._name))
                return

    def _begin_from(self, path: str) -> None:
        """The picture whose settings were filled in is a start image after all."""
        self.note.hide()
        if self._before:
            self._models.choose(self._before)
        self._prompt.basics.reset_wanted.emit()
        self.take_pictures((path,))

    @property
    def _name(self) -> str:
        current = self._models.current
        return (current.label or current.name) if current else tr(THIS_MODEL)
