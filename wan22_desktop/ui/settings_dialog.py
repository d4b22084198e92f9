"""Every setting on pages, with a search over all of them. A change counts at once, and can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.settings import Source
from wan22_desktop.engine import Listing
from wan22_desktop.ui import setting_words as words
from wan22_desktop.ui.profile_page import ProfilePage
from wan22_desktop.ui.reveal import open_file
from wan22_desktop.ui.setting_row import SettingRow, highlighted

SIZE = QSize(980, 640)


class Section(QWidget):
    """A page: its heading, its settings, and what is always so."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.rows: list[SettingRow] = []
        self._notes: list[tuple[QLabel, str, str]] = []
        self.more: QWidget | None = None
        """What else stands on the page, hidden while it is searched."""
        self.heading = QLabel(tr(name))
        self.heading.setObjectName("page-heading")
        self.heading.setIndent(0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 16)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.heading)

    def add(self, row: SettingRow) -> None:
        self.rows.append(row)
        self._append(row)

    def add_note(self, title: str, says: str) -> None:
        line = QLabel()
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.RichText)
        line.setContentsMargins(0, 8, 0, 8)
        self._notes.append((line, title, says))
        self._append(line)

    def add_more(self, widget: QWidget) -> None:
        self.more = widget
        self._append(widget)

    def _append(self, widget: QWidget) -> None:
        if self._layout.count() > 1:
            line = QFrame()
            line.setObjectName("hairline")
            line.setFixedHeight(1)
            self._layout.addWidget(line)
        self._layout.addWidget(widget)

    def search(self, wanted: Sequence[str], listing: Listing) -> int:
        """Show what has all these words, everything without any; returns how many that are."""
        found = 0
        for row in self.rows:
            text = words.found_by(row.standing, listing)
            shown = all(word in text for word in wanted)
            row.setVisible(shown)
            row.mark(wanted)
            found += shown
        for line, *told in self._notes:
            title, says = map(tr, told)
            shown = all(word in f"{title} {says} {tr(self.name)}".casefold() for word in wanted)
            line.setText(f"<b>{highlighted(title, wanted)}</b><br>{highlighted(says, wanted)}")
            line.setVisible(shown)
            found += shown
        if self.more is not None:
            self.more.setVisible(not wanted)
        self._draw_lines()
        return found

    def _draw_lines(self) -> None:
        """A line between two that are shown."""
        above = False
        for place in range(1, self._layout.count()):
            item = self._layout.itemAt(place)
            widget = item.widget() if item else None
            if widget is None or widget.objectName() == "hairline":
                continue
            line = self._layout.itemAt(place - 1)
            before = line.widget() if line else None
            if before is not None and before.objectName() == "hairline":
                before.setVisible(above and not widget.isHidden())
            above = above or not widget.isHidden()


class SettingsDialog(QDialog):
    """Stays open beside the window."""

    change_wanted = Signal(object)
    """By names, as the engine takes them."""
    undo_wanted = Signal()
    keep_wanted = Signal(str)
    forget_wanted = Signal(str)
    upkeep_wanted = Signal()

    def __init__(self, listing: Listing, file: str, parent: QWidget) -> None:
        """``file``: where its size and page are kept."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._kept = QSettings(file, QSettings.Format.IniFormat)
        self._listing = listing
        self.rows: dict[str, SettingRow] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search all settings (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search all settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.pages, self.sections = QListWidget(), self._make_sections(listing)
        self.pages.setObjectName("pages")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setFixedWidth(228)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in self.sections:
            self.pages.addItem(QListWidgetItem(tr(section.name)))
        self.pages.currentRowChanged.connect(self._turn)
        self.pages.itemClicked.connect(self._turn)
        self.warning, self.nothing = QLabel(), QLabel()
        self.warning.setProperty("tone", "warn")
        self.warning.setWordWrap(True)
        self.nothing.setObjectName("dim")
        self._lay_out()
        for keys, do in (
            (QKeySequence.StandardKey.Find, self.seek),
            (QKeySequence.StandardKey.Undo, self._undo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self._restore()
        self.show_listing(listing)

    # --- Building ---------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.pages.doItemsLayout()  # rows were placed before the style sheet said how high they are

    def _make_sections(self, listing: Listing) -> list[Section]:
        found = {name: Section(name) for name in words.PAGES}
        for standing in listing.standings:
            page = words.page_of(standing)
            row = self.rows[standing.setting.name] = SettingRow(standing, listing)
            row.wanted.connect(self._change)
            found.setdefault(page, Section(page)).add(row)
        for page, title, says in words.NOTES:
            found[page].add_note(title, says)
        self.profiles = ProfilePage()
        self.profiles.keep_wanted.connect(self.keep_wanted)
        self.profiles.forget_wanted.connect(self.forget_wanted)
        found[words.PROFILES].add_more(self.profiles)
        self.upkeep = QPushButton(tr("Memory and caches…"))
        self.upkeep.setToolTip(tr("What the app keeps on the disk now, and the way to clear it"))
        self.data = QPushButton(tr("Open the app's own folder"))
        self.data.setToolTip(listing.folders.get("data", ""))
        self.upkeep.clicked.connect(self.upkeep_wanted)
        self.data.clicked.connect(lambda: open_file(self._listing.folders.get("data", "")))
        found["Disk"].add_more(_in_a_row(self.upkeep, self.data))
        return list(found.values())

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 20, 4)
        column.addWidget(self.nothing)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("bare")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(page)
        body = QFrame()
        body.setObjectName("panel")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 12, 0, 12)
        inner.addWidget(self.area)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.pages)
        middle.addWidget(body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addWidget(self.warning)
        layout.addLayout(middle, 1)
        layout.addLayout(self._make_foot())

    def _make_foot(self) -> QHBoxLayout:
        self.undo, self.reset = QPushButton(tr("Undo")), QPushButton(tr("Reset this page"))
        self.reset_all, self.file = QPushButton(tr("Reset all")), QPushButton(tr("Open the file"))
        close = QPushButton(tr("Close"))
        self.undo.setToolTip(tr("Take back the last change that was made here (Ctrl+Z)"))
        self.reset.setToolTip(tr("Every setting that is shown goes back to its default; Undo brings them back"))
        self.reset_all.setToolTip(tr("Every setting goes back to its default; Undo brings them back"))
        self.undo.clicked.connect(self.undo_wanted)
        self.reset.clicked.connect(lambda: self._reset(row for row in self.rows.values() if row.isVisible()))
        self.reset_all.clicked.connect(lambda: self._reset(self.rows.values()))
        self.file.clicked.connect(lambda: open_file(self._listing.path))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.undo, self.reset, self.reset_all, self.file):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)
        for button in (self.undo, self.reset, self.reset_all, self.file, close):
            button.setAutoDefault(False)  # Enter in a field is no wish to close
        return row

    # --- What is shown ----------------------------------------------------------------------------------------------

    def show_listing(self, listing: Listing) -> None:
        """Show what stands now, whoever changed it."""
        self._listing = listing
        for standing in listing.standings:
            self.rows[standing.setting.name].show_standing(standing, listing)
        self.profiles.show_listing(listing)
        self.warning.setText("\n".join(problem.sentence() for problem in listing.problems))
        self.warning.setVisible(bool(listing.problems))
        self.file.setToolTip(listing.path)
        self.undo.setEnabled(listing.undoable > 0)
        self.reset_all.setEnabled(any(map(_is_set, self.rows.values())))
        self._filter()

    def seek(self) -> None:
        """The keyboard goes to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_setting(self, name: str) -> None:
        """Turn to a setting, and give it the keyboard."""
        row = self.rows.get(name)
        if row is None:
            return
        self.search.clear()
        self.pages.setCurrentRow(next(n for n, section in enumerate(self.sections) if row in section.rows))
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once it has been laid out.
        QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row, 0, 24))

    def _turn(self) -> None:
        self.search.clear()
        self._filter()
        self.area.verticalScrollBar().setValue(0)

    def _filter(self) -> None:
        wanted, total = self.search.text().casefold().split(), 0
        for number, section in enumerate(self.sections):
            found = section.search(wanted, self._listing)
            section.setVisible(found > 0 if wanted else number == self.pages.currentRow())
            total += found
            item = self.pages.item(number)
            item.setText(f"{tr(section.name)} ({found})" if wanted and found else tr(section.name))
        self.nothing.setVisible(total == 0)
        self.nothing.setText(tr("No setting is about “{words}”.", words=self.search.text()))
        shown = [row for section in self.sections if not section.isHidden() for row in section.rows]
        self.reset.setText(tr("Reset what is found") if wanted else tr("Reset this page"))
        self.reset.setEnabled(any(_is_set(row) and not row.isHidden() for row in shown))

    # --- What the person does ---------------------------------------------------------------------------------------

    def _change(self, name: str, value: object) -> None:
        self.change_wanted.emit({name: value})

    def _reset(self, rows: Iterable[SettingRow]) -> None:
        if names := [row.setting.name for row in rows if _is_set(row)]:
            self.change_wanted.emit(dict.fromkeys(names))

    def _undo(self) -> None:
        if self.undo.isEnabled():
            self.undo_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    # --- Its place --------------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        size = self._kept.value("settings/size")
        room = self.screen().availableGeometry().size()
        self.resize((size if isinstance(size, QSize) else SIZE).boundedTo(room - QSize(40, 60)))
        names = [section.name for section in self.sections]
        page = str(self._kept.value("settings/page", ""))
        self.pages.setCurrentRow(names.index(page) if page in names else 0)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self._kept.setValue("settings/size", self.size())
        self._kept.setValue("settings/page", self.sections[max(0, self.pages.currentRow())].name)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self._filter)  # what is marked is in the new colours

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if isinstance(focused := self.focusWidget(), QLineEdit):
            focused.clearFocus()  # what was typed last is taken, if it can be
        super().closeEvent(event)


def _is_set(row: SettingRow) -> bool:
    """Is it in the file?"""
    return row.standing.source is Source.FILE


def _in_a_row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 12, 0, 0)
    layout.setSpacing(8)
    for button in buttons:
        button.setAutoDefault(False)
        layout.addWidget(button)
    layout.addStretch()
    return row
