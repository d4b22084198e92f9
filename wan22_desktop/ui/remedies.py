"""What can be done about a problem at once: which buttons each code of the catalogue has, and what they do."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from wan22_desktop.domain import problem as known
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.job import Job
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.problem import Kind, Problem
from wan22_desktop.domain.settings import find_setting
from wan22_desktop.domain.value import Value
from wan22_desktop.engine import Engine
from wan22_desktop.ui.report_dialog import ReportDialog
from wan22_desktop.ui.reveal import open_file

if TYPE_CHECKING:
    from wan22_desktop.ui.window import MainWindow


class Do(StrEnum):
    """Something that a button does."""

    AGAIN = "again"
    SAFE = "safe"
    PROCESSOR = "processor"
    ANYWAY = "anyway"
    SMALLER = "smaller"
    ELSEWHERE = "elsewhere"
    FINISH = "finish"
    GO_ON = "go on"
    REPAIR = "repair"
    MODEL = "model"
    VERIFY = "verify"
    LOOK_AGAIN = "look again"
    RESCAN = "rescan"
    ADD = "add"
    WATCH = "watch"
    FOLDER = "folder"
    SETTING = "setting"
    SETTINGS_FILE = "settings file"
    CACHES = "caches"
    CHECK = "check"
    DIAGNOSTICS = "diagnostics"


WORDS: dict[Do, tuple[str, str]] = {
    Do.AGAIN: (mark("Run again"), mark("Put the same job into the queue once more")),
    Do.SAFE: (mark("Run with the safe plan"), mark("Once more in full precision, with the least graphics memory")),
    Do.PROCESSOR: (mark("Run on the processor"), mark("Once more without the graphics card; slower")),
    Do.ANYWAY: (mark("Try anyway"), mark("Once more without the check of the memory")),
    Do.SMALLER: (mark("Make it smaller"), mark("Once more with the frames or the size that should fit")),
    Do.ELSEWHERE: (mark("Save elsewhere…"), mark("Choose another folder for videos, and run the job again")),
    Do.FINISH: (mark("Finish it all the same"), mark("Go on from what was kept of it")),
    Do.GO_ON: (mark("Go on anyway"), mark("Do not wait until other programs have the memory that is left to them")),
    Do.REPAIR: (mark("Repair"), mark("Mend it in the app's own folder; the model's files stay as they are")),
    Do.MODEL: (mark("Show the model"), mark("Everything that was found out about the model, and what it needs")),
    Do.VERIFY: (mark("Verify files"), mark("Read every file of the model and compare it with what was published")),
    Do.LOOK_AGAIN: (mark("Look again"), mark("Inspect the model once more, after its files were mended")),
    Do.RESCAN: (mark("Rescan"), mark("Look for all models once more")),
    Do.ADD: (mark("Choose another folder…"), mark("Choose the folder that holds the model")),
    Do.WATCH: (mark("Watch the folder…"), mark("List every model that is in a folder")),
    Do.FOLDER: (mark("Open folder"), mark("Show where the file lies")),
    Do.SETTING: (mark("Open the setting"), mark("Go to the setting that this is about")),
    Do.SETTINGS_FILE: (mark("Open the settings file"), mark("Open the file in a text editor")),
    Do.CACHES: (mark("Make room…"), mark("See what the app keeps on the disk, and clear it")),
    Do.CHECK: (mark("Check everything…"), mark("Does every part that a video needs work here?")),
    Do.DIAGNOSTICS: (mark("Diagnostics…"), mark("Put everything together that helps to find out what went wrong")),
}
"""What a button says, and its tip."""

_MODEL, _SAFE = (Do.MODEL, Do.FOLDER, Do.LOOK_AGAIN), (Do.SAFE, Do.VERIFY)
_BY_KIND: dict[Kind, tuple[Do, ...]] = {
    # What is in a folder
    known.PATH_MISSING: (Do.RESCAN, Do.ADD),
    known.MODEL_AWAY: (Do.RESCAN, Do.WATCH),
    known.PATH_UNREADABLE: (Do.FOLDER, Do.RESCAN),
    known.NOT_A_MODEL: (Do.ADD, Do.FOLDER),
    known.SEVERAL_MODELS: (Do.WATCH, Do.FOLDER),
    known.FOREIGN_MODEL: (Do.ADD, Do.FOLDER),
    known.LORA_ALONE: (Do.FOLDER,),
    known.SHARDS_UNCLEAR: (Do.FOLDER, Do.RESCAN),
    known.PACKAGE_MISSING: (Do.MODEL, Do.CHECK),
    known.VERSION_TOO_OLD: (Do.MODEL, Do.CHECK),
    known.PART_UNFIT: (Do.MODEL,),
    known.NO_SUCH_REPAIR: (Do.MODEL, Do.LOOK_AGAIN),
    **dict.fromkeys(
        (
            known.UNSUPPORTED_STORAGE, known.UNSUPPORTED_PIPELINE, known.BAD_JSON, known.COMPONENT_MISSING,
            known.FILE_MISSING, known.FILE_TRUNCATED, known.LFS_POINTER, known.BAD_HEADER, known.UNSAFE_PATH,
            known.VAE_MISMATCH, known.TEXT_ENCODER_MISMATCH, known.SHAPE_MISMATCH, known.EXPERT_MISSING,
            known.PICKLE_WEIGHTS, known.FOREIGN_CODE, known.KEYS_MISSING, known.EXPERT_ORDER_UNKNOWN,
            known.EXPERTS_SWAPPED, known.EXPERT_TWICE, known.INDEX_MISSING, known.SCHEDULER_MISMATCH,
            known.HASH_MISMATCH,
        ),
        _MODEL,
    ),
    # What was asked for
    known.BAD_SETTING: (Do.SETTING,),
    known.INPUT_UNREADABLE: (Do.FOLDER, Do.AGAIN),
    known.BAD_PROMPT_LIST: (Do.FOLDER,),
    known.BAD_PRESETS: (Do.FOLDER,),
    known.NOT_A_LORA: (Do.FOLDER,),
    # This machine
    known.NOT_ENOUGH_MEMORY: (Do.ANYWAY, Do.SETTING),
    known.OUT_OF_MEMORY: (Do.SMALLER, Do.SAFE, Do.AGAIN),
    known.MAKES_WAY: (Do.GO_ON, Do.SETTING),
    known.WAITING_FOR_MEMORY: (Do.SETTING,),
    known.PAGE_FILE_TOO_SMALL: (Do.AGAIN, Do.CHECK),
    known.CARD_UNSUPPORTED: (Do.PROCESSOR, Do.CHECK),
    known.CARD_NEEDED: (Do.MODEL, Do.CHECK),
    known.DRIVER_TOO_OLD: (Do.PROCESSOR, Do.CHECK),
    known.DISK_SHORT: (Do.CACHES, Do.SETTING),
    known.DISK_FULL: (Do.CACHES, Do.ELSEWHERE, Do.AGAIN),
    known.FILES_REFUSED: (Do.ELSEWHERE, Do.AGAIN),
    known.FILE_GONE: (Do.AGAIN, Do.RESCAN),
    known.INSTALLATION_BROKEN: (Do.CHECK, Do.DIAGNOSTICS),
    known.DEVICE_FAILED: (Do.AGAIN, Do.PROCESSOR),
    # Running
    known.LOAD_FAILED: (Do.VERIFY, Do.AGAIN, Do.MODEL),
    known.WEIGHTS_INCOMPLETE: (Do.VERIFY, Do.MODEL),
    known.WEIGHTS_DAMAGED: (Do.VERIFY, Do.MODEL),
    known.WEIGHTS_UNREAD: (Do.VERIFY, Do.DIAGNOSTICS),
    known.PARTS_MISFIT: (Do.MODEL, Do.DIAGNOSTICS),
    known.PRECISION_MIXED: (Do.SAFE, Do.DIAGNOSTICS),
    known.TYPE_UNSUPPORTED: (Do.SAFE, Do.PROCESSOR),
    known.NOT_FINITE: _SAFE,
    known.FLAT_LATENTS: _SAFE,
    known.BLACK_FRAMES: _SAFE,
    known.SMOKE_TEST_FAILED: (Do.VERIFY, Do.SAFE),
    known.PURE_NOISE: (Do.FINISH, Do.SAFE, Do.VERIFY),
    known.WRONG_SHAPE: (Do.MODEL, Do.DIAGNOSTICS),
    known.LATENTS_UNREADABLE: (Do.AGAIN,),
    known.LATENTS_OF_ANOTHER: (Do.AGAIN,),
    known.HALF_LOST: (Do.SETTING,),
    known.WORKER_DIED: (Do.AGAIN, Do.SAFE, Do.DIAGNOSTICS),
    known.CANCELLED: (Do.AGAIN,),
    # Files
    known.OUTPUT_UNWRITABLE: (Do.ELSEWHERE, Do.FOLDER),
    known.OUTPUT_EXISTS: (Do.AGAIN, Do.FOLDER),
    known.FILE_UNWRITABLE: (Do.FOLDER,),
    known.NOT_TRASHED: (Do.FOLDER,),
    known.ENCODER_FAILED: (Do.AGAIN, Do.ELSEWHERE, Do.CACHES),
    known.ENCODER_MISSING: (Do.CHECK,),
    known.STORE_UNWRITABLE: (Do.FOLDER, Do.CACHES),
    known.STORE_DAMAGED: (Do.FOLDER,),
    known.SETTINGS_DAMAGED: (Do.SETTINGS_FILE, Do.FOLDER),
    known.SETTINGS_LINE: (Do.SETTING, Do.SETTINGS_FILE),
    known.SETTINGS_NEWER: (Do.SETTINGS_FILE,),
    known.SETTINGS_UNWRITABLE: (Do.FOLDER, Do.CACHES),
    known.BAD_ENVIRONMENT: (Do.SETTING,),
    known.UNKNOWN_PROFILE: (Do.SETTING,),
    known.SETTING_OUTRANKED: (Do.SETTING,),
    known.INTERNAL: (Do.AGAIN, Do.DIAGNOSTICS),
}  # fmt: skip
TABLE: dict[str, tuple[Do, ...]] = {kind.code: does for kind, does in _BY_KIND.items()}
"""Buttons by a problem's code, the best first. One that cannot do anything on this occasion is left out."""
_SETTINGS = {
    known.NOT_ENOUGH_MEMORY.code: "max_memory_usage_gb", known.MAKES_WAY.code: "leave_memory_gb",
    known.WAITING_FOR_MEMORY.code: "wait_for_memory_minutes", known.HALF_LOST.code: "latents_limit_gb",
    known.DISK_SHORT.code: "output_folder", known.UNKNOWN_PROFILE.code: "profile",
}  # fmt: skip
_SETTLE = {
    Do.AGAIN, Do.SAFE, Do.PROCESSOR, Do.ANYWAY, Do.SMALLER, Do.ELSEWHERE, Do.FINISH, Do.GO_ON, Do.REPAIR, Do.LOOK_AGAIN,
    Do.RESCAN,
}  # fmt: skip
"""After these the problem need not be shown any more: what comes of them is told anew."""
_PLANS = {Do.SAFE: "safe", Do.PROCESSOR: "cpu", Do.ANYWAY: "force"}


class Case(Value):
    """A problem, and what it happened to."""

    problem: Problem
    job: Job | None = None
    model: str = ""
    """Path of the model."""

    @property
    def setting(self) -> str:
        """The setting that it is about; empty where there is none."""
        name = self.problem.facts.get("setting", "")
        found = _SETTINGS.get(self.problem.code) or (name if name and find_setting(name) else "")
        return setting.name if (setting := find_setting(found)) else ""

    @property
    def path(self) -> str:
        """The file or folder that it is about; empty where that is not known."""
        facts = self.problem.facts
        named = next((facts[name] for name in ("path", "file", "folder") if name in facts), "")
        if named and not Path(named).is_absolute() and self.of_model:
            named = str(Path(self.of_model) / named)
        return named or (self.job.request.output if self.job else self.of_model)

    @property
    def of_model(self) -> str:
        return self.model or (self.job.request.model if self.job else "")

    @property
    def smaller(self) -> dict[str, int]:
        """What of the request would have to be other to fit, as far as that was found out."""
        facts = self.problem.facts
        names = (name for name in ("frames", "width", "height") if facts.get(f"smaller_{name}", "").isdecimal())
        found = {name: int(facts[f"smaller_{name}"]) for name in names}
        # Either is enough; fewer frames are the smaller loss.
        return {"frames": found["frames"]} if "frames" in found else found

    def offers(self) -> tuple[Do, ...]:
        """What can be done on this occasion, the best first."""
        wanted = TABLE.get(self.problem.code, ())
        if self.problem.repair and self.of_model:
            wanted = (Do.REPAIR, *wanted)
        return tuple(do for do in wanted if self._can(do))

    def _can(self, do: Do) -> bool:
        match do:
            case Do.SMALLER:
                return self.job is not None and bool(self.smaller)
            case Do.SAFE | Do.PROCESSOR | Do.ANYWAY:
                return self.job is not None and self.job.request.plan != _PLANS[do]
            case Do.AGAIN | Do.ELSEWHERE | Do.GO_ON:
                return self.job is not None
            case Do.FINISH:
                return self.job is not None and Path(self.problem.facts.get("latents", "")).is_file()
            case Do.MODEL | Do.VERIFY | Do.LOOK_AGAIN:
                return bool(self.of_model)
            case Do.FOLDER:
                return bool(self.path)
            case Do.SETTING:
                return bool(self.setting)
            case _:
                return True


class Remedies(QObject):
    """Does what a button says, with the window's parts and the engine."""

    done = Signal(object)
    """Case that was seen to, and need not be shown any more."""
    _submit = Signal(object, int, bool)
    _again = Signal(str)
    _go_on = Signal(str)
    _repair = Signal(str, str)
    _look_again = Signal(str)
    _change = Signal(object)

    def __init__(self, engine: Engine, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._submit.connect(engine.submit)
        self._again.connect(engine.run_again)
        self._go_on.connect(engine.go_on)
        self._repair.connect(engine.models.repair)
        self._look_again.connect(engine.models.look_again)
        self._change.connect(engine.preferences.change)

    @Slot(object, object)
    def do(self, do: Do, case: Case) -> None:
        acts: dict[Do, Callable[[Case], object]] = {
            Do.AGAIN: lambda case: self._run(case, self._again),
            Do.SAFE: lambda case: self._run(case, plan="safe"),
            Do.PROCESSOR: lambda case: self._run(case, plan="cpu"),
            Do.ANYWAY: lambda case: self._run(case, plan="force"),
            Do.SMALLER: lambda case: self._run(case, **case.smaller),
            Do.FINISH: lambda case: self._run(case, resume=case.problem.facts["latents"], draft=False),
            Do.GO_ON: lambda case: self._run(case, self._go_on),
            Do.ELSEWHERE: self._save_elsewhere,
            Do.REPAIR: self._mend,
            Do.LOOK_AGAIN: self._inspect,
            Do.MODEL: self._show_model,
            Do.VERIFY: self._verify_files,
            Do.FOLDER: lambda case: open_file(folder_of(case.path)),
            Do.SETTING: lambda case: self._window.options.open_at(case.setting),
            Do.SETTINGS_FILE: lambda case: open_file(case.path),
            Do.DIAGNOSTICS: lambda case: self._window.insights.diagnostics_wanted.emit(case.job.id if case.job else ""),
            Do.RESCAN: self._rescan,
            Do.ADD: lambda _case: self._window.models.ask_for_folder(),
            Do.WATCH: lambda _case: self._window.models.ask_for_watched(),
            Do.CACHES: lambda _case: self._window.options.upkeep_wanted.emit(),
            Do.CHECK: lambda _case: self._window.insights.check(),
        }
        if acts[do](case) is not False and do in _SETTLE:
            self.done.emit(case)

    def _rescan(self, _case: Case) -> bool:
        self._window.models.bar.scan_wanted.emit()
        return True

    def _run(self, case: Case, same: Any = None, **changes: object) -> bool:
        """Put a job into the queue: the very same by its signal, or with these changes under a new name."""
        if case.job is None:
            return False
        if same is not None:
            same.emit(case.job.id)
            return True
        request: GenerationRequest = case.job.request
        name = {} if "output" in changes else {"output": Path(request.output).name}
        self._submit.emit(msgspec.structs.replace(request, **name, **changes), 1, False)
        return True

    def _save_elsewhere(self, case: Case) -> bool:
        title = tr("Folder for finished videos")
        folder = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        if not folder or case.job is None:
            return False
        self._change.emit({"output_folder": folder})
        path, number = Path(folder) / Path(case.job.request.output).name, 2
        stem = path.stem
        while path.exists():
            path, number = path.with_stem(f"{stem}-{number}"), number + 1
        return self._run(case, output=str(path))

    def _mend(self, case: Case) -> bool:
        self._repair.emit(case.of_model, case.problem.repair)
        return True

    def _inspect(self, case: Case) -> bool:
        self._look_again.emit(case.of_model)
        return True

    def _show_model(self, case: Case) -> ReportDialog | None:
        """Its report; it stays told what is wrong with it."""
        models = self._window.models
        if models.choose(case.of_model) and models.current is not None:
            return self._window.reports.show(models.current)
        self._window.statusBar().showMessage(tr("That model is not on the list any more."), 8000)
        return None

    def _verify_files(self, case: Case) -> None:
        if dialog := self._show_model(case):
            dialog.verify.click()


def folder_of(path: str) -> str:
    """The nearest folder of ``path`` that is there."""
    place = Path(path)
    return str(next((each for each in (place, *place.parents) if each.is_dir()), place))
