"""Memory that is left to others, and what the app keeps: seen, limited and cleaned from the window."""

from __future__ import annotations

import os

from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from tests.window.test_screens import ARTIFACTS
from wan22_desktop.store import places
from wan22_desktop.store.settings import load_settings


def test_what_is_left_to_others_counts_at_once_and_caches_are_cleared(desk: Desk, qtbot: QtBot) -> None:
    folder = places.data_folder() / "embeddings"
    folder.mkdir(parents=True)
    kept = folder / "old.safetensors"
    kept.write_bytes(bytes(3_000_000))
    os.utime(kept, (1, 1))
    desk.until(lambda: desk.window._settings is not None)
    desk.window._show_upkeep()
    dialog = desk.window._upkeep
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog._caches.count() > 0)
    words, size, clear = (dialog._caches.itemAtPosition(0, column).widget() for column in range(3))
    assert (words.text(), size.text()) == ("Prompts that were encoded before", "3.0 MB of 540.0 MB")
    assert dialog.grab().save(str(ARTIFACTS / "upkeep.png"))
    clear.click()
    qtbot.waitUntil(dialog.removed.isVisible)
    assert dialog.removed.text() == "3.0 MB removed"
    assert not kept.exists()
    dialog.fields["leave_memory_gb"].setValue(7.5)
    qtbot.waitUntil(lambda: load_settings()[0].leave_memory_gb == 7.5)
