"""One page of the guides: Markdown with its pictures, tables and headings that links lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from wan22_desktop.domain.guides import anchor_of, read_page, unique
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.problem import PATH_MISSING
from wan22_desktop.domain.resources import guides_folder
from wan22_desktop.ui.report_html import problem_html
from wan22_desktop.ui.theme import colours

_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
MARGIN = 20
"""Around a page, in pixels."""


class GuideView(QTextBrowser):
    """Nothing is fetched: pictures come from the folder of the guides, and other places are only told."""

    place_wanted = Signal(str)
    """Page and anchor of a link between the guides."""
    outside_wanted = Signal(str)
    """Address of a link that leads out of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = ""
        self.anchors: dict[str, int] = {}
        """Positions of headings."""
        self._images: dict[str, QImage] = {}
        self._renewal = QTimer(self)
        """Qt crashes where a document is replaced while its widget hears of a change: that waits for the next turn."""
        self._renewal.setSingleShot(True)
        self._renewal.setInterval(50)
        self._renewal.timeout.connect(self._again)
        self._goal = ""
        """The heading that is at the top, until the person moves the page."""
        self.verticalScrollBar().actionTriggered.connect(self._forget_goal)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a page keeps its width
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Guide"))
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: str) -> None:
        """Show this page from its beginning."""
        self.page, self._goal = page, ""
        try:
            self.document().setMarkdown(read_page(page), _DIALECT)
        except OSError:
            self.setHtml(problem_html(PATH_MISSING.of(path=guides_folder() / page)))
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, anchor: str) -> bool:
        """Bring a heading to the top; False where the page has none of that name."""
        if (position := self.anchors.get(anchor)) is None:
            return False
        self._goal = anchor
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - MARGIN // 2)
        return True

    def mark(self, words: str) -> None:
        """Paint every place where one of the words stands."""
        marks = list[QTextEdit.ExtraSelection]()
        for word in words.split():
            found = self.document().find(word)
            while not found.isNull():
                mark: Any = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(QColor(colours().accent))
                mark.format.setForeground(QColor(colours().on_accent))
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)

    # --- Looks ------------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        """What Markdown leaves to whoever shows it: room, rules of tables, the ground of code."""
        self.anchors, taken = {}, set[str]()
        now = colours()
        at_once = QTextCursor(self.document())
        at_once.beginEditBlock()  # else the page is laid out anew for every block
        for block in _blocks(self.document()):
            form = block.blockFormat()
            if level := form.headingLevel():
                self.anchors[unique(anchor_of(block.text()), taken)] = block.position()
                form.setTopMargin(MARGIN if level < 3 else MARGIN * 3 / 4)
                form.setBottomMargin(MARGIN / 4)
            elif form.hasProperty(QTextFormat.Property.BlockCodeFence):
                _paint_code(form, now.raised)
            elif form.hasProperty(QTextFormat.Property.BlockQuoteLevel):
                form.setBackground(QColor(now.raised))
            else:
                continue
            QTextCursor(block).setBlockFormat(form)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _rule(frame, now.line)
        at_once.endEditBlock()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """A picture of the guides, as wide as the page at most."""
        path = (guides_folder() / QUrl(name).path()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_relative_to(guides_folder().resolve()):
            return None
        if path.name not in self._images:
            self._images[path.name] = QImage(str(path))
        image, room = self._images[path.name], max(200, self.viewport().width() - 3 * MARGIN)
        if image.width() <= room:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and (self._goal or self.source_pictures()):
            self._renewal.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.page:
            self._renewal.start()

    def _again(self) -> None:
        """The same place in other colours, or at another width, at which pictures have another size."""
        bar, goal = self.verticalScrollBar(), self._goal
        scrolled = bar.value() / max(1, bar.maximum())
        self.show_page(self.page)
        if not goal or not self.go_to(goal):
            bar.setValue(round(scrolled * bar.maximum()))

    def _forget_goal(self) -> None:
        self._goal = ""

    def source_pictures(self) -> list[str]:
        """Names of the page's pictures, as its Markdown has them."""
        if not self.page:
            return []
        try:
            return re.findall(r"!\[[^\]]*\]\(([^)]+)\)", read_page(self.page))
        except OSError:
            return []

    # --- Links ------------------------------------------------------------------------------------------------------

    def _follow(self, url: QUrl) -> None:
        if url.scheme():
            self.outside_wanted.emit(url.toString())
            return
        page = url.path() or self.page
        if page.endswith(".md"):
            self.place_wanted.emit(f"{page}#{url.fragment()}" if url.fragment() else page)
        else:  # a file beside the guides, for whoever has the source
            self.outside_wanted.emit(QUrl.fromLocalFile(str(guides_folder() / page)).toString())


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _paint_code(form: QTextBlockFormat, ground: str) -> None:
    form.setBackground(QColor(ground))
    form.setLeftMargin(MARGIN / 2)
    form.setNonBreakableLines(False)


def _rule(table: QTextTable, line: str) -> None:
    form = table.format()
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(line)))
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
