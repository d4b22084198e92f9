"""The words: the prompt with its history, kept pieces and tokens, and what should not be seen."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from wan22_desktop.domain.event import TokensCounted
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.engine import Words
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.pick_popup import PickPopup

LENGTH = 512
"""Tokens that the published models read."""
COUNT_DELAY = 250
"""Milliseconds without a change after which tokens are counted."""
SHORT = 48
"""Letters of a kept piece in the menu."""
EXACT = mark("{tokens} of {most} tokens")
ABOUT = mark("about {tokens} of {most} tokens")
TOO_LONG = mark("{tokens} of {most} tokens: the end is not read")
NEGATIVE = mark("What should not be seen (optional)")
NO_NEGATIVE = mark("Has no effect at guidance 1: there is nothing to steer away from")
_CLOSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts without spaces, or with more than a letter in a sign."""


class PromptBox(QWidget):
    """``text`` and ``negative`` hold what is written."""

    history_wanted = Signal(str)
    keep_wanted = Signal(str)
    drop_wanted = Signal(str)
    count_wanted = Signal(object, str)
    """(ModelReport, text)."""

    def __init__(self, first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ModelReport | None = None
        self._past: tuple[str, ...] = ()
        self._at = -1
        """Place in the history that is shown; -1 is what the person wrote, which ``_own`` keeps."""
        self._own = ""
        self._walking = False
        self.text = QPlainTextEdit(first)
        self.text.setPlaceholderText(tr("What should be seen?"))
        self.text.setAccessibleName(tr("Prompt"))
        self.text.setToolTip(tr("Ctrl+↑ and Ctrl+↓ go through earlier prompts"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().height() * 3 + 18)
        self.text.installEventFilter(self)
        self.negative = QLineEdit()
        self.negative.setAccessibleName(tr("Negative prompt"))
        for text in (self.text, self.negative):
            text.setAcceptDrops(False)  # a file that is dropped here is meant for the window
        self.tokens = QLabel()
        self.tokens.setAccessibleName(tr("Length of the prompt"))
        self.history = tool(tr("History"), tr("Earlier prompts (Ctrl+↑)"), flat=True)
        self.snippets = tool(tr("Snippets"), tr("Insert a piece that was kept, or keep the selection"), flat=True)
        self.snippets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.snippets.setMenu(self.menu)
        self.popup = PickPopup(tr("Earlier prompts"), self)
        self.history.clicked.connect(partial(self.popup.open_below, self.history))
        self.popup.search_wanted.connect(self.history_wanted)
        self.popup.picked.connect(self.text.setPlainText)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COUNT_DELAY)
        self._timer.timeout.connect(self._ask_count)
        self.text.textChanged.connect(self._follow)
        self._lay_out()
        self._show_snippets(())
        self.allow_negative(True)
        self._follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.tokens, 1)
        row.addWidget(self.history)
        row.addWidget(self.snippets)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addWidget(self.negative)

    def attend(self, words: Words) -> None:
        """Ask the engine, and show what it says."""
        self.history_wanted.connect(words.read_history)
        self.keep_wanted.connect(words.keep)
        self.drop_wanted.connect(words.drop)
        self.count_wanted.connect(words.count)
        words.history_read.connect(self._show_history)
        words.snippets_read.connect(self._show_snippets)
        words.counted.connect(self._show_count)

    def show_model(self, report: ModelReport | None) -> None:
        self._model = report
        self._follow()

    def allow_negative(self, allowed: bool) -> None:
        """Grey it out with the reason where guidance leaves it without effect; what is in it stays."""
        self.negative.setEnabled(allowed)
        self.negative.setPlaceholderText(tr(NEGATIVE if allowed else NO_NEGATIVE))
        self.negative.setToolTip("" if allowed else tr(NO_NEGATIVE))

    # --- Earlier prompts --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if by is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self._walk(by)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, by: int) -> None:
        if self._at < 0:
            if by < 0:
                return
            self._own, self._past, self._walking = self.text.toPlainText(), (), True
            self.history_wanted.emit("")  # goes on in _show_history
            return
        self._go_to(self._at + by)

    def _go_to(self, at: int) -> None:
        self._at = max(-1, min(at, len(self._past) - 1))
        at = self._at
        self.text.setPlainText(self._past[at] if at >= 0 else self._own)
        self._at = at  # what was filled in is no writing of the person's

    def _show_history(self, prompts: tuple[str, ...]) -> None:
        if self._walking:
            self._walking = False
            self._past = tuple(prompt for prompt in prompts if prompt != self._own.strip())
            self._go_to(0)
        else:
            self.popup.offer(prompts)

    # --- Kept pieces ------------------------------------------------------------------------------------------------

    def _show_snippets(self, snippets: tuple[str, ...]) -> None:
        self.menu.clear()
        for snippet in snippets:
            self.menu.addAction(_short(snippet)).triggered.connect(partial(self._insert, snippet))
        if snippets:
            self.menu.addSeparator()
        self.menu.addAction(tr("Keep the selection, or the whole prompt")).triggered.connect(self._keep)
        if snippets:
            gone = self.menu.addMenu(tr("Remove"))
            for snippet in snippets:
                gone.addAction(_short(snippet)).triggered.connect(partial(self.drop_wanted.emit, snippet))

    def _insert(self, snippet: str, _checked: bool = False) -> None:
        """At the cursor, with a space to what stands before it."""
        cursor = self.text.textCursor()
        before = self.text.toPlainText()[: cursor.selectionStart()]
        cursor.insertText(snippet if not before or before[-1].isspace() else f" {snippet}")
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        chosen = self.text.textCursor().selectedText().replace("\u2029", "\n") or self.text.toPlainText()
        if chosen.strip():
            self.keep_wanted.emit(chosen.strip())

    # --- Tokens -----------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        self._at = -1
        self._say(ABOUT, estimate(self.text.toPlainText()), LENGTH)
        self._timer.start()

    def _ask_count(self) -> None:
        if self._model:
            self.count_wanted.emit(self._model, self.text.toPlainText())

    def _show_count(self, counted: TokensCounted) -> None:
        if counted.text == self.text.toPlainText():
            self._say(TOO_LONG if counted.tokens > counted.most else EXACT, counted.tokens, counted.most)

    def _say(self, words: str, tokens: int, most: int) -> None:
        tone = "warn" if tokens > most else "dim"
        self.tokens.setText(tr(words, tokens=tokens, most=most))
        if self.tokens.property("tone") != tone:
            self.tokens.setProperty("tone", tone)
            self.tokens.style().unpolish(self.tokens)
            self.tokens.style().polish(self.tokens)


def estimate(text: str) -> int:
    """About how many tokens a text has, before its model was asked."""
    close = len(_CLOSE.findall(text))
    words = re.findall(r"\w+|[^\w\s]", _CLOSE.sub(" ", text))
    return round(close * 0.8 + sum(1 + len(word) // 6 for word in words)) + 1


def _short(text: str) -> str:
    line = " ".join(text.split()).replace("&", "&&")
    return line if len(line) <= SHORT else f"{line[: SHORT - 1]}…"
