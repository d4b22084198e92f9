"""Everything that inspection found about a model, and what can be done about it: repair, verify, fetch."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import MODEL_AWAY
from wan22_desktop.domain.shopping import FORMATS, shopping_page, shopping_text
from wan22_desktop.domain.verification import Verified
from wan22_desktop.ui import words
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.report_html import LEARN, report_html

STEPS = 1000
"""Of the bar: bytes of large models do not fit into its numbers."""


class ReportDialog(QDialog):
    """A model's report; stays open beside the window, and follows what becomes of the model."""

    repair_wanted = Signal(str, str)
    """Path of the model, id of the repair."""
    undo_wanted = Signal(str)
    verify_wanted = Signal(str)
    stop_wanted = Signal(str)
    save_wanted = Signal(object, str)
    """ModelReport, and the file that its shopping list is to be written into."""
    learn_wanted = Signal(str)
    """Code of a problem."""

    def __init__(self, report: ModelReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.report = report
        self._verified: Verified | None = None
        self.resize(760, 600)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.page.setAccessibleName(tr("Report"))
        self.page.document().setDocumentMargin(14)
        self._repairs = QFrame()
        self._repairs.setObjectName("panel")
        QVBoxLayout(self._repairs).setContentsMargins(12, 8, 8, 8)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(self._repairs)
        layout.addWidget(self._make_progress())
        layout.addLayout(self._make_buttons())
        self.show_report(report)

    # --- Building ---------------------------------------------------------------------------------------------------

    def _make_progress(self) -> QWidget:
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Verified so far"))
        self._told = QLabel()
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self._stop)
        self.progress = QWidget()
        row = QHBoxLayout(self.progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._told)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.progress.hide()
        return self.progress

    def _make_buttons(self) -> QHBoxLayout:
        self.verify = QPushButton(tr("&Verify files"))
        self.verify.setToolTip(tr("Read every weight file and compare it with the checksum that it was published with"))
        self.verify.clicked.connect(self._verify)
        self.list_menu = QMenu(self)
        self.list_menu.addAction(tr("Copy"), self._copy_list)
        self.list_menu.addAction(tr("Save as…"), self._ask_where_to_save)
        self.list_menu.addAction(tr("Print…"), self._print_list)
        self.list = tool(tr("Shopping &list ▾"), tr("What is to be fetched, for the machine that has internet"))
        self.list.setMenu(self.list_menu)
        self.list.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        copy = QPushButton(tr("&Copy report"))
        copy.clicked.connect(self._copy)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        close.setDefault(True)
        row = QHBoxLayout()
        for button in (self.verify, self.list, copy):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)
        return row

    # --- What is shown ----------------------------------------------------------------------------------------------

    def show_report(self, report: ModelReport) -> None:
        """Show this report of the same model."""
        self.report = report
        self.setWindowTitle(tr(report.label) or report.name)
        self.list.setVisible(bool(report.shopping))
        self._allow_verification()
        self._offer_repairs()
        self._fill()

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setValue(round(STEPS * done / total) if total else 0)
        self._told.setText(tr("Reading: {done} of {total}", done=words.size(done), total=words.size(total)))

    def show_verified(self, verified: Verified | None) -> None:
        """``None`` where the verification failed, which was told elsewhere."""
        self.progress.hide()
        self._allow_verification()
        self._verified = verified
        self._fill()
        self.page.verticalScrollBar().setValue(0)

    def _allow_verification(self) -> None:
        """Once at a time, and of files that are there."""
        away = any(problem.code == MODEL_AWAY.code for problem in self.report.problems)
        files = any(part.files for part in self.report.components)
        self.verify.setEnabled(files and not away and self.progress.isHidden())

    def _fill(self) -> None:
        bar = self.page.verticalScrollBar()
        scrolled = bar.value()
        self.page.setHtml(report_html(self.report, self._verified))
        bar.setValue(scrolled)

    def _offer_repairs(self) -> None:
        layout = self._repairs.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        path = self.report.path
        for repair in self.report.repairs:
            layout.addWidget(_offer(repair.says, tr("Repair"), partial(self.repair_wanted.emit, path, repair.id)))
        if self.report.repaired:
            says = tr(
                "Repaired without touching its files: {repairs}",
                repairs=" ".join(repair.says for repair in self.report.repaired),
            )
            layout.addWidget(_offer(says, tr("Undo repairs"), partial(self.undo_wanted.emit, path)))
        self._repairs.setVisible(layout.count() > 0)

    # --- What the person does ---------------------------------------------------------------------------------------

    def _verify(self) -> None:
        self.verify.setEnabled(False)
        self._told.setText(tr("Waiting to read the files …"))
        self._bar.setValue(0)
        self.progress.show()
        self.verify_wanted.emit(self.report.path)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == LEARN:
            self.learn_wanted.emit(url.path())

    def _stop(self) -> None:
        self._told.setText(tr("Stopping …"))
        self.stop_wanted.emit(self.report.path)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.toPlainText())

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(shopping_text(self.report))

    def _ask_where_to_save(self) -> None:
        kinds = ";;".join(f"{tr(what)} (*{ending})" for ending, what in FORMATS.items())
        name = tr("{name} shopping list", name=self.report.name)
        file, kind = QFileDialog.getSaveFileName(self, tr("Save the shopping list"), name, kinds)
        if file:
            chosen = next((ending for ending, what in FORMATS.items() if kind.startswith(tr(what))), ".txt")
            self.save_wanted.emit(self.report, file if Path(file).suffix.lower() in FORMATS else file + chosen)

    def _print_list(self) -> None:
        # Nothing else needs the printing library: the window does not wait for it at its start.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            page = QTextDocument()
            page.setHtml(shopping_page(self.report))
            page.print_(printer)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.progress.isVisible():
            self.stop_wanted.emit(self.report.path)
        super().closeEvent(event)


def _offer(says: str, button: str, do: partial[None]) -> QWidget:
    """What can be done, and the button that does it."""
    text = QLabel(says)
    text.setWordWrap(True)
    press = QPushButton(button)
    press.setAccessibleName(f"{button}: {says}")
    press.clicked.connect(do)
    offer = QWidget()
    row = QHBoxLayout(offer)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(text, 1)
    row.addWidget(press)
    return offer
