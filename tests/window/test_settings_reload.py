"""Settings that somebody else changes count in the window that is open, and what is wrong with them is told there."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from wan22_desktop.engine import Listing
from wan22_desktop.store.settings import Preferences, load_settings, settings_file


def test_a_change_of_the_file_counts_at_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window, listings = desk.window, list[Listing]()
    desk.until(lambda: window._settings is not None)
    desk.engine.preferences.listed.connect(listings.append)
    window._show_upkeep()
    dialog = window._upkeep
    assert dialog is not None
    Preferences().change({"theme": "dark", "leave_memory_gb": 3.5, "notify": False})
    desk.until(lambda: window._settings.theme == "dark")
    assert dialog.fields["leave_memory_gb"].value() == 3.5
    # What the window changes now changes nothing else.
    dialog.fields["leave_card_gb"].setValue(1.5)
    desk.until(lambda: load_settings()[0].leave_card_gb == 1.5)
    assert (load_settings()[0].theme, load_settings()[0].leave_memory_gb) == ("dark", 3.5)
    # A line that is broken keeps its value, and is told.
    settings_file().write_text(settings_file().read_text().replace('"dark"', '"dar'))
    desk.until(lambda: any(listing.problems for listing in listings))
    assert window._settings.theme == "dark"
    assert listings[-1].problems[0].facts["setting"] == "theme"
    assert not window.banner.isHidden()
    assert {standing.setting.name for standing in listings[-1].standings} >= {"theme", "log.log_level"}
