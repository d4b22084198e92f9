"""What can be done with one model: the menu of its card, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.library import Entry
from wan22_desktop.domain.model import Verdict
from wan22_desktop.domain.resources import BUNDLED_MODELS

Do = Callable[[], object]


class ModelMenu(QMenu):
    """Each entry says why it cannot be chosen, where it cannot."""

    def __init__(self, entry: Entry, does: Mapping[str, Do], repair: Callable[[str], object], parent: QWidget) -> None:
        """``does`` is what each entry does; ``repair`` makes one by its id."""
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._does = does
        report, away = entry.now, "" if entry.present else tr("Its files are not there now")
        runs = "" if report.runnable else tr("It cannot run: see its details")
        self.add("use", tr("Use this model"))
        self.add("details", tr("Details…"), key="Return")
        for one in report.repairs:
            self.addAction(tr("Repair: {says}", says=one.says), lambda identity=one.id: repair(identity))
        if report.repaired:
            self.add("undo_repairs", tr("Undo repairs"))
        self.addSeparator()
        self.add("try", tr("Smoke test"), away or runs, tr("Make the smallest video with it, to see whether it works"))
        self.add("look", tr("Look at it again"), "", tr("Read its files once more"))
        lacks = "" if may_be_paired(entry) else tr("Nothing is missing that another model could give")
        self.add("pair", tr("Choose missing parts…"), away or lacks)
        self.addSeparator()
        self.add("open", tr("Open folder"), away)
        self.add("copy", tr("Copy path"), key="Ctrl+C")
        self.addSeparator()
        bundled = "" if may_be_forgotten(entry) else tr("It belongs to the app")
        self.add("forget", tr("Take off the list"), bundled, tr("Its files stay as they are"), key="Del")

    def add(self, name: str, text: str, not_now: str = "", tip: str = "", key: str = "") -> QAction:
        """``not_now`` is why it cannot be chosen."""
        action = self.addAction(text, self._does[name])
        action.setObjectName(name)
        action.setEnabled(not not_now)
        action.setToolTip(not_now or tip)
        if key:  # only to be read: the list itself hears the keys
            action.setText("{text}\t{key}".format(text=text, key=QKeySequence(key).toString(_NATIVE)))
        return action


_NATIVE = QKeySequence.SequenceFormat.NativeText


def may_be_forgotten(entry: Entry) -> bool:
    """What came with the app stays."""
    return Path(entry.report.path).name not in BUNDLED_MODELS


def may_be_paired(entry: Entry) -> bool:
    """A model with something missing or ill-fitting, or one half of a pair."""
    report = entry.now
    half = len(report.experts) == 1 and report.experts[0].noise is not None
    wrong = report.verdict in (Verdict.CANNOT_RUN, Verdict.REPAIRABLE)
    return entry.present and bool(report.experts) and (half or wrong)
