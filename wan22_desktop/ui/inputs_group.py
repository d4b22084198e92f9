"""What a video is made from besides the prompt: only the places that the chosen model has a use for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import Task
from wan22_desktop.ui.file_slot import PICTURES, VIDEOS, FileSlot, FileSlots
from wan22_desktop.ui.number_field import DecimalField, WholeField, label
from wan22_desktop.ui.picture_slot import PictureSlot

STRENGTH = 70
"""Percent of a video that is made anew, unless the person says otherwise."""
MOST_REFERENCES = 4
SOURCE = mark("Source video"), mark("The video to begin from: its motion and layout stay, the rest is made anew")
LEADING = mark("Leading video"), mark("The video that leads: poses, depth, outlines or a part that is kept")
POSES = mark("Pose video"), mark("The video of poses, as a pose estimator draws them, that move the character")
START = mark("Start image"), mark("The picture that the video begins with")
CHARACTER = mark("Character"), mark("The picture of the character that is moved")
MOST_SKIPPED = 1_000_000


class InputsGroup(QWidget):
    """Pictures and videos, and how much they count."""

    changed = Signal()
    still_wanted = Signal(str)

    def __init__(self, shape: Callable[[], tuple[int, int]], parent: QWidget | None = None) -> None:
        """``shape`` tells width and height of the video."""
        super().__init__(parent)
        self._tasks: tuple[Task, ...] = ()
        self.start_image = PictureSlot(tr(START[0]), tr(START[1]), shape)
        self.end_image = PictureSlot(tr("End image"), tr("The picture that the video ends with"), shape)
        self.video = FileSlot(tr(SOURCE[0]), VIDEOS, tr(SOURCE[1]))
        self.face = FileSlot(
            tr("Face video"), VIDEOS, tr("A square video of the face whose expressions the character takes on")
        )
        tip = tr("The video in which the character takes somebody's place; the mask shows whose")
        self.background = FileSlot(tr("Background"), VIDEOS, tip)
        self.mask_slot = FileSlot(
            tr("Mask"), PICTURES + VIDEOS, tr("A picture or video: white where something new is made")
        )
        self.references = FileSlots(tr("Reference"), PICTURES, tr("A picture of what is to appear"), MOST_REFERENCES)
        self.continues = FileSlot(
            tr("Continued"), (*VIDEOS, ".safetensors"), tr("The video that this one goes on from")
        )
        led = (self.start_image, self.end_image, self.video, self.face, self.continues)
        replaced = (self.background, self.mask_slot)
        self.slots = (*led, *replaced)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for slots in (led, replaced):
            row = QHBoxLayout()
            row.setSpacing(6)
            for slot in slots:
                row.addWidget(slot)
                slot.changed.connect(self._follow)
                slot.still_wanted.connect(self.still_wanted)
            row.addStretch()
            layout.addLayout(row)
        layout.addWidget(self.references)
        self.references.changed.connect(self._follow)
        layout.addWidget(self._make_amounts())
        self.offer(())

    def _make_amounts(self) -> QWidget:
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(1, 100)
        self.strength.setValue(STRENGTH)
        self.strength.setMaximumWidth(240)
        self._strength_says = QLabel()
        self._strength_says.setObjectName("dim")
        tip = tr("How much of the source video is made anew: little keeps it, all of it leaves only the prompt")
        self._strength = (label(tr("Made anew"), self.strength, tip), self.strength, self._strength_says)
        self.strength.valueChanged.connect(self._follow)
        self.control_scale = DecimalField(0, 2, 0.1)
        self.control_scale.leave_open(1.0)
        tip = tr("How strictly the leading video, the mask and the references are followed; 1 is usual, 0 ignores them")
        self._scale = (label(tr("Lead"), self.control_scale, tip), self.control_scale)
        self.control_scale.valueChanged.connect(self._follow)
        self.video_start = WholeField(0, MOST_SKIPPED)
        tip = tr("Frames at the beginning of every input video that are left out, at the speed of the video to be made")
        self._start = (label(tr("From frame"), self.video_start, tip), self.video_start)
        self.video_start.valueChanged.connect(self._follow)
        amounts = QWidget()
        row = QHBoxLayout(amounts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (*self._strength, *self._scale, *self._start):
            row.addWidget(widget)
        row.addStretch()
        self._amounts = amounts
        return amounts

    # --- The model --------------------------------------------------------------------------------------------------

    def offer(self, tasks: tuple[Task, ...]) -> None:
        """Show the places that a model with these tasks has a use for."""
        self._tasks = tasks
        moves = Task.ANIMATE in tasks
        self.start_image.setVisible(moves or Task.IMAGE_TO_VIDEO in tasks or Task.FIRST_LAST_FRAME in tasks)
        self.start_image.offer_crop(not moves)
        self.start_image.rename(*map(tr, CHARACTER if moves else START))
        self.end_image.setVisible(Task.FIRST_LAST_FRAME in tasks)
        self.video.setVisible(moves or Task.VIDEO_TO_VIDEO in tasks or Task.CONTROL in tasks)
        self.video.rename(*map(tr, POSES if moves else LEADING if Task.CONTROL in tasks else SOURCE))
        self.face.setVisible(moves)
        self.background.setVisible(moves)
        self.mask_slot.setVisible(moves or Task.CONTROL in tasks)
        self.references.setVisible(Task.CONTROL in tasks)
        self._show_amounts()

    def _show_amounts(self) -> None:
        leads = Task.CONTROL in self._tasks
        reads = self.video.given is not None
        begins = reads and not leads and Task.ANIMATE not in self._tasks
        led = leads and any((self.video.given, self.mask_slot.given, self.references.given))
        for widgets, visible in ((self._strength, begins), (self._scale, led), (self._start, reads)):
            for widget in widgets:
                widget.setVisible(visible)
        self._amounts.setVisible(reads or led)
        self._strength_says.setText(f"{self.strength.value()} %")
        self.continues.setVisible(bool(self.continues.path))
        self.setVisible(not all(part.isHidden() for part in (*self.slots, self.references)))

    def _follow(self) -> None:
        self._show_amounts()
        self.changed.emit()

    def show_still(self, clip: Clip) -> None:
        for slot in self.slots:
            slot.show_still(clip)

    # --- Files ------------------------------------------------------------------------------------------------------

    def take_image(self, path: str) -> bool:
        """Put a dropped picture to use: the first is the start, a second the end. False if the model takes none."""
        if not self.start_image.isHidden():
            second = bool(self.start_image.path) and not self.end_image.isHidden() and not self.end_image.path
            (self.end_image if second else self.start_image).put(path)
        elif not self.references.isHidden():
            empty = [slot for slot in self.references.slots if not slot.path]
            (empty or self.references.slots)[-1].put(path)
        else:
            return False
        return True

    @property
    def takes_image(self) -> bool:
        return not self.start_image.isHidden()

    @property
    def takes_end(self) -> bool:
        return not self.end_image.isHidden()

    def begin_from(self, image: str | None, last_image: str | None) -> None:
        """These pictures and nothing else."""
        for slot in self.slots:
            slot.put("")
        self.references.put(())
        self.start_image.put(image or "")
        self.end_image.put(last_image or "")

    def take_video(self, path: str) -> bool:
        """Put a dropped video to use, the first empty place first. False if the model takes none."""
        if self.video.isHidden():
            return False
        places = [slot for slot in (self.video, self.face, self.background) if not slot.isHidden()]
        next((slot for slot in places if not slot.path), self.video).put(path)
        return True

    def go_on_from(self, settings: GenerationSettings, path: str, shown: str) -> None:
        """Continue a video: its kept latents, or the file itself; what moves a character goes on, too."""
        self.continues.put(path, shown)
        if settings.task is Task.ANIMATE:
            # The other clip's last frame is this one's first.
            self.video_start.setValue(settings.video_start + settings.frames - 1)

    def restore(self, settings: GenerationSettings) -> None:
        """Fill in what made a video."""
        self.start_image.put(settings.image or "")
        self.start_image.put_crop(settings.image_crop)
        self.end_image.put(settings.last_image or "")
        self.end_image.put_crop(settings.last_image_crop)
        self.video.put(settings.video or "")
        self.face.put(settings.face or "")
        self.background.put(settings.background or "")
        self.video_start.setValue(settings.video_start)
        self.mask_slot.put(settings.mask or "")
        self.references.put(settings.references)
        self.continues.put(settings.continues or "")
        if settings.task is Task.VIDEO_TO_VIDEO:
            self.strength.setValue(round(settings.strength * 100))
        if settings.control_scale == 1:
            self.control_scale.leave_open(1.0)
        else:
            self.control_scale.put(settings.control_scale)

    def fields(self) -> dict[str, object]:
        """What is filled in, by the names of a request's fields."""
        began = not self.strength.isHidden()
        return {
            "image": self.start_image.given,
            "last_image": self.end_image.given,
            "image_crop": self.start_image.crop,
            "last_image_crop": self.end_image.crop,
            "video": self.video.given,
            "face": self.face.given,
            "background": self.background.given,
            "video_start": 0 if self.video_start.isHidden() else self.video_start.value(),
            "strength": self.strength.value() / 100 if began else None,
            "mask": self.mask_slot.given,
            "references": self.references.given,
            "control_scale": None if self.control_scale.isHidden() else self.control_scale.wanted,
            "continues": self.continues.given,
        }
