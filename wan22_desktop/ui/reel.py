"""Clips under one playhead: what each shows at a moment of the longest."""

from __future__ import annotations

from PySide6.QtGui import QImage

from wan22_desktop.domain.clip import Clip


def images_of(width: int, height: int, frames: tuple[bytes, ...]) -> list[QImage]:
    """Pictures over the given memory; ``frames`` must outlive them."""
    return [QImage(frame, width, height, width * 3, QImage.Format.Format_RGB888) for frame in frames]


class Reel:
    """One clip, or several that run together; a shorter one stays on its last frame until the longest ends."""

    def __init__(self, clips: tuple[Clip, ...]) -> None:
        self.clips: tuple[Clip, ...] = clips
        """Keep the memory of the pictures."""
        self._images = [images_of(clip.width, clip.height, clip.frames) for clip in clips]
        longest = max(clips, key=lambda clip: len(clip.frames) / clip.fps, default=None)
        self.fps = longest.fps if longest else 1.0
        self.length = len(longest.frames) if longest else 0
        self.scale = clips[0].scale if clips else 1.0
        """Of the first."""

    def pictures(self, at: int) -> tuple[QImage, ...]:
        return tuple(images[self.number(place, at)] for place, images in enumerate(self._images))

    def number(self, place: int, at: int) -> int:
        """Which of its own frames the clip at ``place`` shows."""
        clip = self.clips[place]
        # A little more than none: a third of a second is never a frame too early.
        return min(len(clip.frames) - 1, int(at / self.fps * clip.fps + 1e-6))
