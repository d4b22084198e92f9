"""A place for a picture of which a part can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wan22_desktop.domain.generation import Crop
from wan22_desktop.domain.language import tr
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.crop_dialog import CropDialog
from wan22_desktop.ui.file_slot import PICTURES, FileSlot


class PictureSlot(FileSlot):
    """``crop`` goes with the file: another one has none."""

    def __init__(self, label: str, tip: str, shape: Callable[[], tuple[int, int]]) -> None:
        """``shape`` tells width and height of the video."""
        self._crop: Crop | None = None
        self._shape = shape
        self.crop_button = tool(
            tr("Crop…"),
            tr("Choose the part of the picture that is used"),
            name=tr("Crop the {label}", label=label.lower()),
        )
        self.crop_button.setCheckable(True)
        super().__init__(label, PICTURES, tip)
        self.layout().addWidget(self.crop_button)  # type: ignore[union-attr]
        self.crop_button.clicked.connect(self._ask_crop)

    @property
    def crop(self) -> Crop | None:
        """The part that counts."""
        return self._crop if self.given else None

    def put(self, path: str, shown: str = "") -> None:
        if path != self.path:
            self._crop = None
        super().put(path, shown)
        self._show_crop()

    def put_crop(self, crop: Crop | None) -> None:
        before, self._crop = self._crop, crop
        self._show_crop()
        if crop != before:
            self.changed.emit()

    def offer_crop(self, offered: bool) -> None:
        """A character is seen as a whole."""
        self._offered = offered
        self._show_crop()

    _offered = True

    def _show_crop(self) -> None:
        self.crop_button.setVisible(self._offered and Path(self.path).suffix.lower() in PICTURES)
        self.crop_button.setChecked(self._crop is not None)

    def _ask_crop(self) -> None:
        dialog = CropDialog(self.path, self._shape(), self._crop, self)
        dialog.accepted.connect(lambda: self.put_crop(dialog.crop()))
        dialog.finished.connect(self._show_crop)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
