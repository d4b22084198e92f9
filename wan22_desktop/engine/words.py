"""The engine's part about prompts: those of the past, kept pieces, and how many tokens one has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from wan22_desktop.domain.event import CountTokens, TokensCounted
from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.domain.problem import OUTPUT_UNWRITABLE, ProblemRaised
from wan22_desktop.engine.border import safely
from wan22_desktop.store import places
from wan22_desktop.store.database import Database
from wan22_desktop.store.words import past_prompts, read_snippets, write_snippets
from wan22_desktop.worker.supervision import Worker


class Words(QObject):
    """Lives in the engine's thread. Tokens are counted by the worker process, between two jobs."""

    history_read = Signal(object)
    """tuple[str, …]: past prompts, the newest first."""
    snippets_read = Signal(object)
    """tuple[str, …]: pieces that are kept."""
    counted = Signal(object)
    """TokensCounted."""
    told = Signal(object)
    """Problem."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wish: CountTokens | None = None

    def open(self, database: Database, worker: Worker) -> None:
        self._database, self._worker = database, worker
        self._snippets = read_snippets()
        self.snippets_read.emit(self._snippets)

    @Slot(str)
    @safely
    def read_history(self, search: str) -> None:
        self.history_read.emit(past_prompts(self._database, search))

    @Slot(str)
    @safely
    def keep(self, snippet: str) -> None:
        """Keep a piece of a prompt."""
        self._write((*(one for one in self._snippets if one != snippet), snippet))

    @Slot(str)
    @safely
    def drop(self, snippet: str) -> None:
        self._write(tuple(one for one in self._snippets if one != snippet))

    def _write(self, snippets: tuple[str, ...]) -> None:
        try:
            write_snippets(snippets)
        except OSError as error:
            raise ProblemRaised(OUTPUT_UNWRITABLE.of(path=places.data_folder(), reason=error)) from error
        self._snippets = snippets
        self.snippets_read.emit(snippets)

    @Slot(object, str)
    @safely
    def count(self, report: ModelReport, text: str) -> None:
        """Count as soon as the worker process is up and has no job; the last text counts."""
        tokenizer = report.component(Role.TOKENIZER)
        self._wish = CountTokens(tokenizer=tokenizer.path, text=text) if tokenizer else None
        if self._worker.pid is not None:
            self.ask()

    def ask(self) -> None:
        """The worker process is up."""
        if self._wish:
            self._worker.count(self._wish)

    def hear(self, event: TokensCounted) -> None:
        self.counted.emit(event)
