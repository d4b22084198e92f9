"""Colours and style: light and dark follow the system, or the person's choice.

Colours are declared once, here; the palette, the style sheet (``resources/style/wan22.qss``) and the painted lists all
take them from :class:`Colours`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from wan22_desktop.domain.problem import Severity
from wan22_desktop.domain.resources import resources_folder


@dataclass(frozen=True, slots=True)
class Colours:
    """``#rrggbb`` by purpose."""

    window: str
    panel: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    good: str
    warn: str
    bad: str
    stage: str
    """Behind the video."""

    def of(self, severity: Severity) -> str:
        return {Severity.ERROR: self.bad, Severity.WARNING: self.warn, Severity.NOTE: self.accent}[severity]


DARK = Colours(
    window="#14161a", panel="#1b1e24", raised="#262a33", line="#333944", text="#e8eaed", dim="#9aa3b0",
    accent="#5b8cff", on_accent="#0b1020", good="#4cc38a", warn="#f0b429", bad="#ff7b72", stage="#0d0f12",
)  # fmt: skip
LIGHT = Colours(
    window="#eef0f3", panel="#ffffff", raised="#f2f4f7", line="#d3d8e0", text="#1b1f27", dim="#5b6675",
    accent="#2a62d8", on_accent="#ffffff", good="#177a4b", warn="#8f5b00", bad="#c22f2f", stage="#dfe3e9",
)  # fmt: skip


_CHOICE = "wan22_theme"


def colours() -> Colours:
    """Those in force now: the person's choice, else the system's."""
    app = QApplication.instance()
    choice = app.property(_CHOICE) if app else ""
    if choice in ("light", "dark"):
        return DARK if choice == "dark" else LIGHT
    return DARK if QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def start_theme(app: QApplication, choice: str) -> None:
    """Dress the application and keep following the system. ``choice`` is ``system``, ``light`` or ``dark``."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setProperty(_CHOICE, None)
    choose_theme(app, choice)
    app.styleHints().colorSchemeChanged.connect(partial(_dress, app))


def choose_theme(app: QApplication, choice: str) -> None:
    """Dress the application as ``choice`` says. Title bars follow where the platform lets them."""
    if app.property(_CHOICE) == choice:
        return  # a new style sheet, even the same one, costs tenths of a second
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
    app.setProperty(_CHOICE, choice)
    _dress(app)


def _dress(app: QApplication, _scheme: Qt.ColorScheme | None = None) -> None:
    now = colours()
    app.setPalette(_palette(now))
    sheet = (resources_folder() / "style" / "wan22.qss").read_text(encoding="utf-8")
    values = {field.name: getattr(now, field.name) for field in fields(now)}
    values["icons"] = (resources_folder() / "icons").as_posix()
    values["shade"] = "dark" if now is DARK else "light"
    app.setStyleSheet(re.sub(r"@(\w+)", lambda match: values[match[1]], sheet))


def _palette(now: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, now.window), (role.WindowText, now.text), (role.Base, now.panel),
        (role.AlternateBase, now.raised),
        (role.Text, now.text), (role.PlaceholderText, now.dim), (role.Button, now.raised), (role.ButtonText, now.text),
        (role.ToolTipBase, now.raised), (role.ToolTipText, now.text), (role.Highlight, now.accent),
        (role.HighlightedText, now.on_accent), (role.Link, now.accent), (role.Mid, now.line), (role.Dark, now.line),
        (role.Light, now.raised), (role.Accent, now.accent),
    ):  # fmt: skip
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(now.dim))
    return palette
