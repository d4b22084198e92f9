"""One choice that sets several things: built-in presets, few-step LoRAs, and the person's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QMenu, QMessageBox, QToolButton, QWidget

from wan22_desktop.domain.generation import LoraChoice
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.preset import MAX_NAME, NAMES, Preset, PresetKind
from wan22_desktop.engine import Offer, Presets
from wan22_desktop.ui.buttons import tool
from wan22_desktop.ui.number_field import label

FILES = mark("Presets (*.json)")
MODELS_OWN = Preset(
    name=mark("Model's own"),
    says=mark("Every setting as this model is best run with"),
    settings={name: "none" if name == "cache" else None for name in NAMES},
    kind=PresetKind.BUILT_IN,
)
DELETE = mark("Delete the preset “{name}”? Videos that were made with it stay as they are.")


class PresetBar(QWidget):
    """Says which preset is chosen, and which one what is filled in amounts to."""

    chosen = Signal(object)
    """Preset."""
    save_wanted = Signal(str)
    """Name under which what is filled in is to be kept."""
    offer_wanted = Signal(object)
    """ModelReport."""
    rename_wanted = Signal(str, str)
    remove_wanted = Signal(str)
    import_wanted = Signal(str)
    export_wanted = Signal(str)
    kept = Signal(object)
    """Preset to keep."""
    offered = Signal(object)
    """Offer of the model that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ""
        self._presets: tuple[Preset, ...] = ()
        self._renaming = ""
        self.box = QComboBox()
        self.box.setPlaceholderText(tr("Own settings"))
        self.box.setMinimumWidth(200)
        self.box.activated.connect(self._choose)
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setMinimumWidth(200)
        self.name.setPlaceholderText(tr("Name, then Enter"))
        self.name.setAccessibleName(tr("Name of the preset"))
        self.name.returnPressed.connect(self._take_name)
        self.name.installEventFilter(self)
        self.name.hide()
        self.more = tool(
            "⋯", tr("Save what is filled in as a preset, rename, delete, import, export"), name=tr("Presets")
        )
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._make_menu())
        tip = tr("Sets steps, guidance, shift, sampler, size and LoRAs in one choice; Ctrl+Z brings back what was set")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (label(tr("Preset"), self.box, tip), self.box, self.name, self.more):
            row.addWidget(widget)
        row.addStretch()
        self._put(())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self.save = self._action(menu, tr("Save as…"), self._ask_name)
        self.rename = self._action(menu, tr("Rename…"), self._ask_new_name)
        self.delete = self._action(menu, tr("Delete"), self._ask_delete)
        menu.addSeparator()
        self._action(menu, tr("Import…"), self._ask_import)
        self.export = self._action(menu, tr("Export your presets…"), self._ask_export)
        return menu

    def _action(self, menu: QMenu, name: str, do: object) -> QAction:
        action = QAction(name, self)
        action.triggered.connect(do)  # type: ignore[arg-type]
        menu.addAction(action)
        return action

    def attend(self, presets: Presets) -> None:
        """Ask the engine, and show what it says."""
        self.offer_wanted.connect(presets.offer)
        self.kept.connect(presets.save)
        self.rename_wanted.connect(presets.rename)
        self.remove_wanted.connect(presets.remove)
        self.import_wanted.connect(presets.read_file)
        self.export_wanted.connect(presets.write_file)
        presets.offered.connect(self._show_offer)

    # --- What can be chosen -----------------------------------------------------------------------------------------

    def show_model(self, report: ModelReport | None) -> None:
        self._model = report.path if report else ""
        self._put(())
        self.setEnabled(report is not None)
        if report:
            self.offer_wanted.emit(report)

    def _show_offer(self, offer: Offer) -> None:
        if offer.model == self._model:
            self._put(offer.presets)
            self.offered.emit(offer)

    def _put(self, presets: Sequence[Preset]) -> None:
        self._presets = (MODELS_OWN, *presets)
        self.box.clear()
        before = PresetKind.BUILT_IN
        for preset in self._presets:
            if preset.kind is not before:
                self.box.insertSeparator(self.box.count())
                before = preset.kind
            self.box.addItem(tr(preset.name) if preset.kind is PresetKind.BUILT_IN else preset.name, preset)
            self.box.setItemData(self.box.count() - 1, tr(preset.says), Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(-1)
        self.export.setEnabled(any(preset.kind is PresetKind.OWN for preset in self._presets))
        self._follow()

    @property
    def current(self) -> Preset | None:
        """The preset that what is filled in amounts to."""
        preset = self.box.currentData()
        return preset if isinstance(preset, Preset) else None

    def show_state(self, fields: Mapping[str, object], loras: tuple[LoraChoice, ...]) -> None:
        """Choose the preset that these fields of a request amount to; the one that is chosen stays if it is one."""
        fitting = [preset for preset in self._presets if self._amounts_to(preset, fields, loras)]
        if self.current is None or self.current not in fitting:
            found = fitting[-1] if fitting else None
            at = [self.box.itemData(index) for index in range(self.box.count())]
            self.box.setCurrentIndex(at.index(found) if found else -1)
        self._follow()

    def _amounts_to(self, preset: Preset, fields: Mapping[str, object], loras: tuple[LoraChoice, ...]) -> bool:
        both = [preset.settings_for(upright=upright) for upright in (False, True)]
        same = any(all(fields.get(name) == value for name, value in settings.items()) for settings in both)
        return same and loras == self.loras_with(preset, loras)

    def loras_with(self, preset: Preset, now: Sequence[LoraChoice]) -> tuple[LoraChoice, ...]:
        """The LoRAs after a choice: one's own has all of them; others change only which LoRA saves steps."""
        if preset.kind is PresetKind.OWN:
            return preset.loras
        savers = {lora.path for one in self._presets if one.kind is PresetKind.ACCELERATOR for lora in one.loras}
        return (*(lora for lora in now if lora.path not in savers), *preset.loras)

    def _follow(self) -> None:
        own = self.current is not None and self.current.kind is PresetKind.OWN
        self.rename.setEnabled(own)
        self.delete.setEnabled(own)
        self.box.setAccessibleDescription(tr(self.current.says) if self.current else "")

    def _choose(self) -> None:
        if (preset := self.current) is not None:
            self.chosen.emit(preset)

    # --- One's own --------------------------------------------------------------------------------------------------

    def _ask_name(self) -> None:
        self._edit("", "")

    def _ask_new_name(self) -> None:
        if self.current:
            self._edit(self.current.name, self.current.name)

    def _edit(self, renaming: str, name: str) -> None:
        self._renaming = renaming
        self.name.setText(name)
        self.name.selectAll()
        self._show_edit(True)

    def _show_edit(self, editing: bool) -> None:
        self.box.setHidden(editing)
        self.name.setVisible(editing)
        (self.name if editing else self.box).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_name(self) -> None:
        name = self.name.text().strip()
        if not name:
            return
        if self._renaming:
            self.rename_wanted.emit(self._renaming, name)
        else:
            self.save_wanted.emit(name)
        self._show_edit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.name and pressed == Qt.Key.Key_Escape:
            self._show_edit(False)
            return True
        return super().eventFilter(watched, event)

    def _ask_delete(self) -> None:
        if (preset := self.current) is None:
            return
        asked = QMessageBox.question(self, tr("Delete a preset"), tr(DELETE, name=preset.name))
        if asked is QMessageBox.StandardButton.Yes:
            self.remove_wanted.emit(preset.name)

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import presets"), "", tr(FILES))
        if path:
            self.import_wanted.emit(path)

    def _ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Export your presets"), "presets.json", tr(FILES))
        if path:
            self.export_wanted.emit(path if Path(path).suffix else f"{path}.json")
