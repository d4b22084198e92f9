"""Profiles in the settings dialog: what there is, keeping the present values as one's own, and taking that away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.settings import Profile, Source
from wan22_desktop.engine import Listing


class ProfilePage(QWidget):
    """Stands below the choice of a profile."""

    keep_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._listing: Listing | None = None
        self.outranked, self.holds = QLabel(), QLabel()
        for line in (self.outranked, self.holds):
            line.setWordWrap(True)
            line.setObjectName("dim")
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of the profile"))
        self.name.setAccessibleName(tr("Name of a new profile"))
        self.keep = QPushButton(tr("Keep the present values"))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._keep)
        self.name.textChanged.connect(self._offer)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        self._list = QGridLayout()
        self._list.setColumnStretch(0, 1)
        self._list.setHorizontalSpacing(16)
        self._list.setVerticalSpacing(12)
        heading = QLabel(tr("A profile of your own"))
        heading.setObjectName("heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(self.outranked)
        layout.addLayout(self._list)
        layout.addSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(self.holds)
        layout.addLayout(row)
        self._offer()

    def show_listing(self, listing: Listing) -> None:
        known = self._listing
        self._listing = listing
        by_hand = sum(each.source is Source.FILE and each.setting.name in listing.kept for each in listing.standings)
        self.outranked.setVisible(by_hand > 0)
        self.outranked.setText(
            tr("What is set by hand outranks every profile: {count} of these settings are.", count=by_hand)
        )
        names = ", ".join(tr(each.setting.label) for each in listing.standings if each.setting.name in listing.kept)
        self.holds.setText(
            tr("It would hold what differs from the defaults now: {names}.", names=names)
            if names
            else tr("All is as by default: there is nothing to keep yet.")
        )
        if known is None or known.profiles != listing.profiles:
            self._fill(listing.profiles)
        self._offer()

    def _fill(self, profiles: tuple[Profile, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, profile in enumerate(profiles):
            says = profile.says or tr("Your own, with {count} settings", count=len(profile.settings))
            words = QLabel(tr("{name}: {says}.", name=profile.name, says=says))
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            self._list.addWidget(words, row, 0)
            if profile.own:
                forget = QPushButton(tr("Delete"))
                forget.setAutoDefault(False)
                forget.setAccessibleName(tr("Delete the profile {name}", name=profile.name))
                forget.clicked.connect(partial(self.forget_wanted.emit, profile.name))
                self._list.addWidget(forget, row, 1)

    def _keep(self) -> None:
        name = self.name.text().strip()
        self.name.clear()
        self.keep_wanted.emit(name)

    def _offer(self) -> None:
        there = self._listing is not None and bool(self._listing.kept)
        self.keep.setEnabled(there and bool(self.name.text().strip()))
