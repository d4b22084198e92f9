"""The engine's part about what was made: finds it, shows it small, keeps what is thought of it, and lets it go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.gallery import GalleryItem, Query
from wan22_desktop.domain.generation import JobId
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import NOT_UNDONE, Problem, ProblemRaised
from wan22_desktop.engine.border import safely
from wan22_desktop.engine.posters import Posters
from wan22_desktop.engine.reading import Reader, read_moving, read_numbered, read_result
from wan22_desktop.engine.trash import move_to_trash, take_from_trash
from wan22_desktop.store.database import Database
from wan22_desktop.store.gallery import forget_result, read_items, read_page, restore_result, save_opinion
from wan22_desktop.video.reader import MAX_BYTES
from wan22_desktop.video.sequence import is_taken

MOST_UNDO = 50
MOST_COMPARED = 4

Undo = tuple[str, Callable[[], None]]
"""What would be undone, and how."""


class Gallery(QObject):
    """Lives in the engine's thread; everything that decodes does so in threads of a pool."""

    page_read = Signal(object)
    """GalleryPage."""
    outdated = Signal()
    """Something came or went: pages that were read before may not be so any more."""
    changed = Signal(object)
    """GalleryItem with another rating or other tags."""
    poster_read = Signal(str, object)
    """(JobId, Clip of one small frame), or None for the clip where the video is gone."""
    moving_read = Signal(str, object)
    """(JobId, Clip of all frames, small)."""
    compared = Signal(object, object)
    """(tuple[GalleryItem, …], tuple[Clip, …]) to be shown beside each other; none where one cannot be read."""
    frame_read = Signal(str, int, object)
    """(JobId, number of the frame, Clip of that frame as it is in the file)."""
    frame_saved = Signal(str, str)
    """(PNG file, what it is for)."""
    undoable = Signal(str)
    """What can be undone now; empty for nothing."""
    forgotten = Signal(str)
    """JobId whose video went to the trash."""
    told = Signal(object)
    """Problem."""

    def open(self, database: Database) -> None:
        self._database = database
        self._posters = Posters(self.poster_read.emit)
        self._small, self._large = Reader(), Reader()
        self._undo: list[Undo] = []
        self._hovered: JobId = ""

    def close(self) -> None:
        for part in (self._posters, self._small, self._large):
            part.stop()
        for part in (self._posters, self._small, self._large):
            part.wait()

    # --- Seeing -----------------------------------------------------------------------------------------------------

    @Slot(object, int)
    @safely
    def read(self, query: Query, start: int) -> None:
        """A page of what ``query`` finds, from the ``start``-th result on."""
        self.page_read.emit(read_page(self._database, query, start))

    @Slot(object)
    @safely
    def illustrate(self, items: tuple[GalleryItem, ...]) -> None:
        """Make posters of these, in place of those that wait."""
        self._posters.want(items)

    @Slot(object)
    @safely
    def move(self, job: Job | None) -> None:
        """Read all frames of this one, small; None for none. Only the latest wish is answered."""
        self._small.stop()
        self._hovered = job.id if job else ""
        if job is not None and job.result:
            self._small.do(lambda: self._give_moving(job), _untold)

    def _give_moving(self, job: Job) -> None:
        if job.id == self._hovered:
            self.moving_read.emit(job.id, read_moving(job))

    @Slot(object)
    @safely
    def compare(self, identities: tuple[JobId, ...]) -> None:
        """Read up to :data:`MOST_COMPARED` results whole; together they take the memory of one."""
        items = tuple(read_items(self._database, identities))[:MOST_COMPARED]
        if items:
            self._large.stop()
            self._large.do(lambda: self._give_compared(items), self._tell_uncompared)

    def _give_compared(self, items: tuple[GalleryItem, ...]) -> None:
        share = MAX_BYTES // len(items)
        self.compared.emit(items, tuple(read_result(item.job, share) for item in items))

    def _tell_uncompared(self, problem: Problem) -> None:
        self.told.emit(problem)
        self.compared.emit((), ())

    @Slot(str, int)
    @safely
    def read_sharp(self, identity: JobId, number: int) -> None:
        """A frame at its full size, which the player may show smaller; only the latest wish is answered."""
        if job := self._job(identity):
            self._large.stop()
            self._large.do(lambda: self.frame_read.emit(identity, number, read_numbered(job, number)), _untold)

    @Slot(str, int, str, str)
    @safely
    def save_frame(self, identity: JobId, number: int, target: str, purpose: str) -> None:
        """Save a frame as a PNG at its full size; without a ``target``, under a new name beside the video.

        A ``number`` below 0 counts from the end.
        """
        job = self._job(identity)
        if job is None or job.result is None:
            return
        output, count = Path(job.result.output), job.result.recipe.settings.frames
        number = number if number >= 0 else max(0, count + number)

        def save() -> None:
            path = Path(target) if target else _unused(output.with_name(f"{output.stem}-frame-{number + 1:04}.png"))
            _write_png(path, read_numbered(job, number))
            self.frame_saved.emit(str(path), purpose)

        self._large.do(save, self.told.emit)

    def _job(self, identity: JobId) -> Job | None:
        job = self._database.job(identity)
        return job if job and job.result else None

    # --- Opinions ---------------------------------------------------------------------------------------------------

    @Slot(object, int)
    @safely
    def rate(self, identities: tuple[JobId, ...], rating: int) -> None:
        before = read_items(self._database, identities)
        self._think([msgspec.structs.replace(item, rating=rating) for item in before])
        self._offer_undo(tr("rating"), lambda: self._think(before))

    @Slot(object, object)
    @safely
    def tag(self, identities: tuple[JobId, ...], tags: tuple[str, ...]) -> None:
        """Give these results ``tags``, in place of those that they have."""
        before = read_items(self._database, identities)
        self._think([msgspec.structs.replace(item, tags=tags) for item in before], tagged=True)
        self._offer_undo(tr("tags"), lambda: self._think(before, tagged=True))

    def _think(self, items: Sequence[GalleryItem], *, tagged: bool = False) -> None:
        save_opinion(self._database, items)
        for item in items:
            self.changed.emit(item)
        if tagged:  # there may be another tag to look for
            self.outdated.emit()

    # --- Letting go -------------------------------------------------------------------------------------------------

    @Slot(object)
    @safely
    def trash(self, identities: tuple[JobId, ...]) -> None:
        """Move videos to the system's trash; those that are gone already are only forgotten."""
        gone: list[tuple[GalleryItem, str | None]] = []
        for item in read_items(self._database, identities):
            try:
                trashed = move_to_trash(item.output) if Path(item.output).exists() else None
            except ProblemRaised as raised:
                self.told.emit(raised.problem)
                continue
            forget_result(self._database, item.id)
            self.forgotten.emit(item.id)
            gone.append((item, trashed))
        if gone:
            self.outdated.emit()
            several = tr("moving {count} videos to the trash", count=len(gone))
            words = tr("moving to the trash") if len(gone) == 1 else several
            self._offer_undo(words, lambda: self._restore(gone))

    def _restore(self, gone: list[tuple[GalleryItem, str | None]]) -> None:
        """None stands for a video that was gone before."""
        for item, trashed in gone:
            try:
                if trashed is not None:
                    take_from_trash(trashed, item.output)
            except OSError as error:
                self.told.emit(
                    NOT_UNDONE.of(what=tr("{file} cannot be put back: {reason}", file=item.output, reason=error))
                )
            else:
                restore_result(self._database, item)
        self.outdated.emit()

    def _offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        self._undo = [*self._undo, (words, undo)][-MOST_UNDO:]
        self.undoable.emit(words)

    @Slot()
    @safely
    def undo(self) -> None:
        """Take back what was done last here."""
        if self._undo:
            _, take_back = self._undo.pop()
            take_back()
            self.undoable.emit(self._undo[-1][0] if self._undo else "")


def _unused(path: Path) -> Path:
    stem, number = path.stem, 2
    while is_taken(path):
        path, number = path.with_stem(f"{stem}-{number}"), number + 1
    return path


def _write_png(path: Path, frame: Clip) -> None:
    from PIL import Image

    Image.frombytes("RGB", (frame.width, frame.height), frame.frames[0]).save(path, "PNG")


def _untold(_problem: Problem) -> None:
    """What was only a favour fails silently."""
