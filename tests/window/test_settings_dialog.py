"""The settings dialog: searched, changed, refused in words, reset and undone; always what the file says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.window.desk import Desk
from tests.window.test_screens import ARTIFACTS
from wan22_desktop.domain.settings import all_settings
from wan22_desktop.engine import EngineThread
from wan22_desktop.store.settings import Preferences, load_settings, settings_file
from wan22_desktop.ui.setting_fields import Switch, TypedField
from wan22_desktop.ui.settings_dialog import SettingsDialog

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def opened(desk: Desk, qtbot: QtBot) -> SettingsDialog:
    desk.until(lambda: desk.window._settings is not None)
    qtbot.keyClick(desk.window, Qt.Key.Key_Comma, CTRL)
    desk.until(lambda: desk.window.options.dialog is not None and desk.window.options.dialog.isVisible())
    dialog = desk.window.options.dialog
    assert dialog is not None
    return dialog


def turn(dialog: SettingsDialog, page: str) -> None:
    dialog.pages.setCurrentRow([section.name for section in dialog.sections].index(page))


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def retype(qtbot: QtBot, field: QWidget, text: str) -> None:
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_every_setting_can_be_found_and_what_is_typed_wrong_is_refused_in_words(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    assert set(dialog.rows) == set(all_settings())
    for name, row in dialog.rows.items():
        assert row.control.accessibleName(), name
        assert row.setting.says in row.control.accessibleDescription()
    turn(dialog, "Memory")
    row = dialog.rows["leave_memory_gb"]
    retype(qtbot, row.control, "much")
    assert "'much' is no number. It may be 0 to 1000000 GB" in row.fault
    qtbot.keyClick(row.control, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter closes nothing"
    assert not settings_file().exists(), "what is wrong is not saved"
    retype(qtbot, row.control, "3.5")
    assert not row.fault
    desk.until(lambda: load_settings()[0].leave_memory_gb == 3.5)
    desk.until(lambda: "Changed. The default is 2 GB." in row.note and row.back.isVisible())
    qtbot.keyClick(row.control, Qt.Key.Key_Up)
    desk.until(lambda: load_settings()[0].leave_memory_gb == 4.0)
    # By the keyboard: search, change a switch with the space bar, and leave.
    qtbot.keyClick(dialog, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(dialog.search, "asleep computer")
    shown = [name for name, row in dialog.rows.items() if row.isVisible()]
    assert shown == ["keep_awake"]
    assert "background-color" in dialog.rows["keep_awake"]._says.text()
    switch = dialog.rows["keep_awake"].control
    assert isinstance(switch, Switch)
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    desk.until(lambda: not load_settings()[0].keep_awake)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.search.text(), dialog.isVisible()) == ("", True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_one_a_page_and_all_are_reset_and_undone_and_others_changes_show(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Preferences().change({"theme": "dark", "log.backups": 7, "leave_card_gb": 1.0, "leave_memory_gb": 3.0})
    dialog = opened(desk, qtbot)
    turn(dialog, "Memory")
    click(qtbot, dialog.rows["leave_card_gb"].back)
    desk.until(lambda: load_settings()[0].leave_card_gb == 0.5 and dialog.undo.isEnabled())
    click(qtbot, dialog.reset)
    desk.until(lambda: load_settings()[0].leave_memory_gb == 2.0 and not dialog.reset.isEnabled())
    assert load_settings()[0].theme == "dark", "another page's"
    click(qtbot, dialog.reset_all)
    desk.until(lambda: load_settings()[0].log.backups == 4 and desk.window._settings.theme == "system")
    dialog.search.setFocus()
    for back in ("theme", "leave_memory_gb", "leave_card_gb"):
        click(qtbot, dialog.undo)
        desk.until(lambda name=back: dialog.rows[name].back.isVisibleTo(dialog.rows[name]))
    now = load_settings()[0]
    assert (now.theme, now.log.backups, now.leave_card_gb, now.leave_memory_gb) == ("dark", 7, 1.0, 3.0)
    desk.until(lambda: not dialog.undo.isEnabled())
    # A folder is browsed for; the choice of a theme counts at once.
    turn(dialog, "Videos")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(qtbot, dialog.rows["output_folder"].browse)
    desk.until(lambda: desk.window._settings.output_folder == str(tmp_path))
    turn(dialog, "Window")
    theme = dialog.rows["theme"].control
    assert isinstance(theme, QComboBox)
    theme.setFocus()
    qtbot.keyClick(theme, Qt.Key.Key_Up)
    desk.until(lambda: load_settings()[0].theme == "light" and desk.window._settings.theme == "light")
    # Somebody else changes the file, and breaks a line of it.
    settings_file().write_text(settings_file().read_text().replace("leave_card_gb = 1.0", "leave_card_gb = 2.5"))
    desk.until(lambda: dialog.rows["leave_card_gb"].standing.value == 2.5)
    card = dialog.rows["leave_card_gb"].control
    assert isinstance(card, TypedField)
    assert card.text() == "2.5"
    settings_file().write_text(settings_file().read_text().replace('theme = "light"', 'theme = "pale"'))
    desk.until(lambda: "none of system, light, dark" in dialog.warning.text())


def test_what_outranks_the_file_is_read_only_with_the_reason(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAN22_LEAVE_MEMORY_GB", "6")
    monkeypatch.setenv("WAN22_KEEP_AWAKE", "off")
    real = EngineThread
    monkeypatch.setattr("tests.window.desk.EngineThread", lambda: real(command_line={"theme": "dark"}))
    desk = Desk(qtbot)
    dialog = opened(desk, qtbot)
    memory, awake, theme = (dialog.rows[name] for name in ("leave_memory_gb", "keep_awake", "theme"))
    assert isinstance(memory.control, TypedField)
    assert memory.control.isReadOnly()
    assert "WAN22_LEAVE_MEMORY_GB" in memory.note
    assert not awake.control.isEnabled()
    assert not theme.control.isEnabled()
    assert "command line" in theme.note
    retype(qtbot, memory.control, "9")
    assert memory.control.text() == "6"
    desk.close()


def test_profiles_are_kept_chosen_and_deleted(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAN22_PROFILE")
    Preferences().change({"profile": "none", "leave_memory_gb": 5.0, "log.backups": 9, "theme": "dark"})
    dialog = opened(desk, qtbot)
    desk.until(lambda: dialog.rows["profile"].standing.value == "none")
    turn(dialog, "Profiles")
    page = dialog.profiles
    assert "Leave of main memory" in page.holds.text()
    assert "Colours" not in page.holds.text(), "no matter of the machine"
    page.name.setFocus()
    qtbot.keyClicks(page.name, "late at night")
    click(qtbot, page.keep)
    desk.until(lambda: dialog.rows["profile"].standing.value == "late at night")
    now = Preferences()
    assert (now.settings.leave_memory_gb, now.settings.log.backups, now.settings.theme) == (5.0, 9, "dark")
    assert now.standing("leave_memory_gb").source == "profile"
    assert '[profiles."late at night"]' in settings_file().read_text()
    # A name that cannot be one is refused in words.
    qtbot.keyClicks(page.name, "small-card")
    click(qtbot, page.keep)
    desk.until(desk.window.banner.isVisible)
    assert "that name is taken" in desk.window.banner._text.text()
    # Another profile: the values are its own.
    choice = dialog.rows["profile"].control
    assert isinstance(choice, QComboBox)
    dialog.change_wanted.emit({"profile": "shared"})
    desk.until(lambda: load_settings()[0].leave_memory_gb == 8.0)
    click(qtbot, dialog.undo)
    desk.until(lambda: load_settings()[0].leave_memory_gb == 5.0)
    (forget,) = [each for each in page.findChildren(QAbstractButton) if "late at night" in each.accessibleName()]
    click(qtbot, forget)
    desk.until(lambda: choice.findData("late at night") < 0)
    assert (load_settings()[0].leave_memory_gb, load_settings()[0].profile) == (2.0, "auto")
    click(qtbot, dialog.undo)
    desk.until(lambda: choice.findData("late at night") >= 0)
    assert load_settings()[0].leave_memory_gb == 5.0


def test_it_opens_at_a_setting_and_where_it_was_and_can_be_looked_at(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    desk.window.options.open_at("diagnostics_dir")
    field = dialog.rows["diagnostics_dir"].control
    desk.until(field.hasFocus)
    assert dialog.sections[dialog.pages.currentRow()].name == "When something goes wrong"
    for theme in ("light", "dark"):
        desk.window._change_theme(theme)
        dialog.resize(980, 640)
        for page in ("How videos are made", "Memory", "Profiles", "Updates and network"):
            turn(dialog, page)
            QApplication.processEvents()
            assert dialog.grab().save(str(ARTIFACTS / f"{theme}-settings-{page.split()[0].lower()}.png"))
    assert any("no network call" in label.text() for label, *_ in dialog.sections[-1]._notes)
    dialog.resize(900, 600)
    dialog.close()
    again = SettingsDialog(dialog._listing, desk.engine.window_file(), desk.window)
    assert again.sections[again.pages.currentRow()].name == "Updates and network"
    assert again._kept.value("settings/size") == QSize(900, 600)
