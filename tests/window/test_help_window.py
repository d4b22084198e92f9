"""Help without a network: the guides in a window of their own, and the way there from every message."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from wan22_desktop.domain.guides import PAGES, sections
from wan22_desktop.domain.problem import OUT_OF_MEMORY, catalogue
from wan22_desktop.domain.recovery import ACTIONS
from wan22_desktop.ui.help_window import NOTHING, HelpWindow
from wan22_desktop.ui.report_html import problem_html
from wan22_desktop.ui.theme import start_theme

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"


@pytest.fixture
def guides(qtbot: QtBot) -> HelpWindow:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    start_theme(app, "light")
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def heading(window: HelpWindow) -> str:
    """What stands at the top of the page."""
    view = window.view
    return view.cursorForPosition(view.viewport().rect().topLeft() + view.rect().topLeft()).block().text()


def picture(window: HelpWindow, name: str) -> None:
    ARTIFACTS.mkdir(exist_ok=True)
    QApplication.processEvents()
    window.grab().save(str(ARTIFACTS / name))


def test_every_page_shows_its_headings_and_pictures(guides: HelpWindow) -> None:
    for page in (page.file for page in PAGES):
        guides.open(page)
        assert set(guides.view.anchors) == {section.anchor for section in sections(page) if section.anchor}, page
        for link in guides.view.source_pictures():
            shown = guides.view.loadResource(QTextDocument.ResourceType.ImageResource.value, link)
            assert 0 < shown.width() <= guides.view.viewport().width()
        picture(guides, f"guide-{page.removesuffix('.md')}.png")


def test_a_picture_outside_of_the_guides_is_not_read(guides: HelpWindow) -> None:
    for link in ("../README.md", "https://example.org/x.png", "/etc/hostname"):
        assert guides.view.loadResource(QTextDocument.ResourceType.ImageResource.value, link) is None


def test_the_way_back_and_forth(guides: HelpWindow) -> None:
    guides.open("quick-start.md")
    assert not guides.back.isEnabled()
    guides.view.anchorClicked.emit(QUrl("models.md"))
    guides.view.anchorClicked.emit(QUrl("problems.md#w2-lfs-pointer"))
    assert heading(guides) == "W2-LFS-POINTER"
    assert guides.list.currentItem().text() == "Every message"
    QTest.keyClick(guides, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guides.place == "models.md"
    guides.back.click()
    assert (guides.place, guides.back.isEnabled()) == ("quick-start.md", False)
    guides.forward.click()
    guides.forward.click()
    assert guides.place == "problems.md#w2-lfs-pointer"
    assert heading(guides) == "W2-LFS-POINTER"


def test_a_search_goes_through_all_pages(guides: HelpWindow) -> None:
    guides.open("index.md")
    QTest.keyClick(guides, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(guides.search, "paging file")
    assert guides.list.count() > 2
    QTest.keyClick(guides.search, Qt.Key.Key_Return)
    assert guides.place != "index.md"
    assert guides.view.extraSelections()
    picture(guides, "guide-search.png")
    guides.search.setText("no such words at all")
    assert [guides.list.item(row).text() for row in range(guides.list.count())] == [NOTHING]
    guides.search.clear()
    assert guides.list.count() == len(PAGES)
    assert not guides.view.extraSelections()


class Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_a_link_that_leads_out_is_told_and_opened_only_when_that_is_wanted(guides: HelpWindow) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        guides.view.anchorClicked.emit(QUrl("https://example.org/page"))
        assert guides.outside.isVisible()
        assert browser.opened == []
        guides.browse.click()
        assert browser.opened == ["https://example.org/page"]
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_f1_opens_the_section_of_the_part_that_has_the_keyboard(desk: Desk) -> None:
    window = desk.window
    for widget, anchor in ((window.prompt.prompt, "prompt-and-settings"), (window.jobs.view, "jobs")):
        window.activateWindow()
        widget.setFocus()
        window.help.open_here()
        assert window.help.open_window is not None
        assert window.help.open_window.place == f"user-guide.md#{anchor}"
    anchors = {section.anchor for section in sections("user-guide.md")}
    assert set(window.help.places.values()) <= anchors
    menus = [action.menu() for action in window.menuBar().actions()]
    keys = [action.shortcut().toString() for menu in menus for action in menu.actions()]  # type: ignore[union-attr]
    assert "F1" in keys


def test_a_message_leads_to_its_entry_and_shows_what_a_report_needs(desk: Desk) -> None:
    window, banner = desk.window, desk.window.banner
    told = OUT_OF_MEMORY.of(
        stage="Decoding", kind="main memory", suggestion="Choose fewer frames", evidence="MemoryError"
    )
    banner.tell(told)
    assert not banner.details.isVisible()
    banner.more.click()
    assert banner.details.isVisible()
    told_more = banner.evidence.toPlainText()
    assert "Another program took memory" in told_more
    assert "MemoryError" in told_more
    assert "kind = main memory" in told_more
    banner.learn.click()
    assert window.help.open_window is not None
    assert heading(window.help.open_window) == told.code


def test_every_message_has_its_link_and_every_action_a_place(desk: Desk) -> None:
    for kind in catalogue():
        assert f"learn:{kind.code}" in problem_html(kind.of(**dict.fromkeys(_names(kind), "x")))
    for action in ACTIONS.values():
        assert action.window or action.command


def _names(kind: object) -> set[str]:
    return set(re.findall(r"\{(\w+)", repr(kind)))
