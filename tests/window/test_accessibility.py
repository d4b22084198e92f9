"""Everything can be reached by keyboard, has a name that a screen reader can say, and can be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.window.desk import Desk
from wan22_desktop.domain.job import JobState
from wan22_desktop.ui.fold import Fold

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTabBar, QTextEdit,
)  # fmt: skip
READABLE = 4.5
"""Contrast of text, WCAG 2.2, 1.4.3 (AA)."""
LARGE = 3.0
"""The same of large text."""
LARGE_PIXELS = 24


def parts(window: QWidget) -> Iterator[QWidget]:
    """What a person can do something with; what Qt builds a field from belongs to the field."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, INTERACTIVE) or isinstance(widget, QScrollBar):
            continue
        if widget.objectName().startswith("qt_") or isinstance(
            widget.parent(), QComboBox | QAbstractSpinBox | QMenuBar | QLineEdit
        ):
            continue
        if any(isinstance(outer, QAbstractItemView | QComboBox) for outer in ancestors(widget)):
            continue
        yield widget


def ancestors(widget: QObject) -> Iterator[QObject]:
    while (outer := widget.parent()) is not None:
        yield outer
        widget = outer


def is_shown(widget: QWidget) -> bool:
    """Where its page is; other pages count too."""
    pages = (one for one in ancestors(widget) if isinstance(one.parent(), QStackedWidget))
    page = next(pages, widget.window())
    assert isinstance(page, QWidget)
    return widget.isVisibleTo(page)


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    labels = (label for label in widget.window().findChildren(QLabel) if label.buddy() is widget)
    return next((label.text() for label in labels), "")


def told(widget: QWidget) -> str:
    path = [type(outer).__name__ for outer in ancestors(widget)]
    return f"{type(widget).__name__} {widget.objectName()} {name_of(widget)!r} in {' < '.join(path[:4])}"


def unreachable(widget: QWidget) -> bool:
    """Neither by Tab nor by a key of its own, nor through a menu."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QTabBar):
        return False
    if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
        return False
    return not widget.property("reached_by")


def unfolded(desk: Desk) -> None:
    """Everything that can be shown is."""
    for fold in desk.window.findChildren(Fold):
        fold.unfold()
    desk.window.log.show()
    QApplication.processEvents()


def test_everything_has_a_name_and_can_be_reached_by_keyboard(desk: Desk) -> None:
    desk.until(lambda: desk.window.models.current is not None)
    unfolded(desk)
    found = list(parts(desk.window))
    assert len(found) > 80
    # One that is hidden may get its words with what it is shown for.
    assert [told(widget) for widget in found if is_shown(widget) and not name_of(widget).strip()] == []
    assert [told(widget) for widget in found if widget.isEnabled() and unreachable(widget)] == []


def test_every_action_has_words_and_no_two_have_one_key(desk: Desk) -> None:
    desk.until(lambda: desk.window.models.current is not None)
    shown = [action for menu in desk.window.findChildren(QMenu) for action in menu.actions()]
    assert len(shown) > 30
    assert [action.objectName() for action in shown if not action.text() and not action.isSeparator()] == []
    actions = desk.window.findChildren(QAction)
    keys = Counter(
        key.toString()
        for action in actions
        if action.shortcutContext() is not Qt.ShortcutContext.WidgetShortcut
        and action.shortcutContext() is not Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


# --- Contrast --------------------------------------------------------------------------------------------------------


def luminance(colours: np.ndarray) -> np.ndarray:
    """Relative luminance of colours [..., 3] in 0 … 255, by WCAG 2.2."""
    part = colours / 255.0
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(widget: QWidget) -> float:
    """Of the text of a widget as it is painted: its commonest colour against the one that differs the most."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    rows = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(height, image.bytesPerLine())
    pixels = rows[:, : width * 3].reshape(-1, 3)
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    light = luminance(colours.astype(float))
    ground = light[counts.argmax()]
    ratios = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)
    return float(ratios.max())


def texts(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.text() and len(widget.text().strip()) > 1:
            yield widget


def hard_to_read(window: QWidget) -> list[str]:
    found: list[str] = []
    for widget in texts(window):
        least = LARGE if widget.fontInfo().pixelSize() >= LARGE_PIXELS else READABLE
        if (ratio := contrast(widget)) < least:
            found.append(f"{ratio:.1f} {told(widget)}")
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_texts_stand_out_from_what_they_stand_on(desk: Desk, theme: str, tiny_t2v: Path) -> None:
    desk.until(lambda: desk.window._settings is not None and desk.window.models.current is not None)
    desk.window._change_theme(theme)
    unfolded(desk)
    assert len(list(texts(desk.window))) > 30
    assert hard_to_read(desk.window) == []
    desk.add_model(tiny_t2v)
    desk.make_small()
    desk.window.prompt.submit()
    desk.until_state(JobState.FINISHED)
    desk.until(lambda: desk.window.stage.playing != "")
    QApplication.processEvents()
    assert hard_to_read(desk.window) == []
