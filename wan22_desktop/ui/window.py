"""The main window: puts the panels together and connects them with the engine."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wan22_desktop import __version__
from wan22_desktop.domain.clip import Clip
from wan22_desktop.domain.event import PreviewMade
from wan22_desktop.domain.gallery import GalleryItem
from wan22_desktop.domain.generation import GenerationRequest, GenerationSettings, JobId
from wan22_desktop.domain.job import Job, JobState
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.log import LogConfig
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.problem import Severity
from wan22_desktop.domain.progress import Progress
from wan22_desktop.engine import Engine, EngineState, Prospect
from wan22_desktop.ui import words
from wan22_desktop.ui.attention import Attention
from wan22_desktop.ui.contact_sheet import ContactSheet
from wan22_desktop.ui.drop_hint import DropHint
from wan22_desktop.ui.drop_progress import DropProgress
from wan22_desktop.ui.file_slot import dropped
from wan22_desktop.ui.gallery_panel import GalleryPanel
from wan22_desktop.ui.handover import Handover
from wan22_desktop.ui.help_desk import HelpDesk
from wan22_desktop.ui.insights import Insights
from wan22_desktop.ui.jobs_panel import JobsPanel
from wan22_desktop.ui.log_panel import LogPanel
from wan22_desktop.ui.models_panel import ModelsPanel
from wan22_desktop.ui.monitor import Monitor
from wan22_desktop.ui.problem_banner import ProblemBanner
from wan22_desktop.ui.prompt_panel import PromptPanel
from wan22_desktop.ui.queue_menu import QueueMenu
from wan22_desktop.ui.remedies import Remedies
from wan22_desktop.ui.reports import Reports
from wan22_desktop.ui.reveal import open_file, reveal
from wan22_desktop.ui.settings_opener import SettingsOpener
from wan22_desktop.ui.shortcuts_dialog import ShortcutsDialog
from wan22_desktop.ui.stage import Stage
from wan22_desktop.ui.theme import choose_theme
from wan22_desktop.ui.upkeep_dialog import UpkeepDialog

TITLE = "Wan22 Desktop"
THUMBNAILS_AT_START = 30
"""Finished jobs of earlier runs that get a picture; each costs a start of ffmpeg."""
THEMES = (("system", mark("Like the system")), ("light", mark("Light")), ("dark", mark("Dark")))


class MainWindow(QMainWindow):
    """Shows what the engine says. Never waits for it: everything between them is a queued signal."""

    path_dropped = Signal(str)
    paths_dropped = Signal(object)
    """tuple[str, …]: all that was let go at once."""
    result_wanted = Signal(str)
    thumbnail_wanted = Signal(str)
    settings_changed = Signal(object)
    upkeep_wanted = Signal()
    clear_wanted = Signal(str)
    _upkeep_read = Signal(object)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.resize(QSize(1440, 880).boundedTo(self.screen().availableGeometry().size()))
        self.setAcceptDrops(True)
        self.models, self.monitor, self.stage = ModelsPanel(), Monitor(), Stage()
        self.banner, self.prompt, self.jobs, self.log = ProblemBanner(), PromptPanel(), JobsPanel(), LogPanel()
        self.gallery, self.sheet = GalleryPanel(), ContactSheet(self.jobs.jobs)
        self.handover = Handover(self.models, self.prompt, self.banner.tell, self)
        self._settings: Any = None
        self._upkeep: UpkeepDialog | None = None
        self._shortcuts: ShortcutsDialog | None = None
        self._running: Progress | None = None
        self._prospect = Prospect(jobs=0)
        self._wanted: JobId = ""
        """The job whose result is to be on the stage."""
        self._shown: Job | None = None
        self._thumbnails_left = THUMBNAILS_AT_START
        self._lay_out()
        self.attention = Attention(self)
        self.help = HelpDesk(self, {
            self.models: "models", self.monitor: "machine", self.stage: "player", self.prompt: "prompt-and-settings",
            self.jobs: "jobs", self.sheet: "jobs", self.gallery: "gallery", self.log: "log",
            self.banner: "when-something-goes-wrong",
        })  # fmt: skip
        self.queue = QueueMenu(self.prompt, self.jobs)
        self.queue.changed.connect(self._switch)
        self.insights = Insights(engine.insight, self)
        self.options = SettingsOpener(engine, self)
        self.options.upkeep_wanted.connect(self._show_upkeep)
        self.options.extend(self.log.outputs.menu(), "log.log_level")
        self._make_menus()
        self._drop_hint = DropHint(self)
        self.reports = Reports(engine.models, self)
        self.remedies = Remedies(engine, self)
        self.banner.remedy_wanted.connect(self.remedies.do)
        self.remedies.done.connect(self.banner.settle)
        self.reports.learn_wanted.connect(self.help.open_problem)
        self._state = QLabel()
        self._outlook, self.dropping = QLabel(), DropProgress()
        self.statusBar().addWidget(self._state)
        self.statusBar().addPermanentWidget(self.dropping)
        self.statusBar().addPermanentWidget(self._outlook)
        self._show_state(EngineState.STARTING)
        self._connect_panels()
        self._connect_engine(engine)
        self._restore_geometry()

    # --- Building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = _column(self.models, self.monitor)
        left.setMinimumWidth(230)
        self._middle = _column(self.stage, self.banner, self.handover.note, self.prompt)
        self._made = QTabWidget()
        self._made.setDocumentMode(True)
        self._made.setMinimumWidth(280)
        for panel, name in ((self.jobs, tr("Jobs")), (self.sheet, tr("Drafts")), (self.gallery, tr("Gallery"))):
            self._made.addTab(panel, name)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        for part, stretch in ((left, 0), (self._middle, 1), (self._made, 0)):
            self._across.addWidget(part)
            self._across.setStretchFactor(self._across.count() - 1, stretch)
        self._usual_sizes = [270, 830, 320]
        self._across.setSizes(self._usual_sizes)
        self._down = QSplitter(Qt.Orientation.Vertical)
        self._down.addWidget(self._across)
        self._down.addWidget(self.log)
        self._down.setStretchFactor(0, 1)
        self._down.setSizes([690, 190])
        for splitter in (self._across, self._down):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(8)
        self.log.hide()
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(10, 4, 10, 0)
        layout.addWidget(self._down)
        self.setCentralWidget(body)

    def _make_menus(self) -> None:
        file = self.menuBar().addMenu(tr("&File"))
        self.menuBar().addMenu(self.queue)
        view, help_ = (self.menuBar().addMenu(name) for name in (tr("&View"), tr("&Help")))
        self._action(file, tr("&Add a model folder…"), self.models.ask_for_folder, QKeySequence.StandardKey.Open)
        self._action(file, tr("&Watch a folder of models…"), self.models.ask_for_watched, "Ctrl+Shift+O")
        self._action(file, tr("&Rescan for models"), self.models.bar.scan_wanted.emit, QKeySequence.StandardKey.Refresh)
        self._action(file, tr("&Generate"), self.prompt.submit, "Ctrl+Return")
        self._action(file, tr("&Cancel the running job"), self._cancel_running, "Ctrl+.")
        self._action(file, tr("&Stop the running job and keep it"), self._keep_running, "Ctrl+Shift+.")
        file.addSeparator()
        self._action(file, tr("&Folder for videos…"), self._choose_output_folder)
        self._action(file, tr("S&ettings…"), self.options.open, "Ctrl+,")
        file.addSeparator()
        self._action(file, tr("&Quit"), self.close, QKeySequence.StandardKey.Quit)
        self._action(view, tr("&Play or pause"), self.stage.toggle, "Ctrl+P")
        self._action(view, tr("&Full screen"), self._toggle_full, "F11")
        self._action(view, tr("&Gallery"), self._show_gallery, "Ctrl+G")
        self._action(view, tr("&Large gallery"), self.gallery.large.toggle, "Ctrl+Shift+G")
        show_log = self._action(view, tr("Show the &log"), self._show_log, "Ctrl+L")
        show_log.setCheckable(True)
        self.log.visible_changed.connect(show_log.setChecked)
        self._action(view, tr("&Memory and caches…"), self._show_upkeep)
        view.addSeparator()
        self._action(view, tr("Go to the p&roblem"), self.banner.take_keyboard, "F8")
        self._themes = QActionGroup(self)
        for choice, name in THEMES:
            action = self._action(view, tr(name), lambda _checked=False, to=choice: self._change_theme(to))
            action.setCheckable(True)
            action.setData(choice)
            self._themes.addAction(action)
        self._action(help_, tr("&Guides"), self.help.open_start)
        self._action(help_, tr("&Help on this part"), self.help.open_here, QKeySequence.StandardKey.HelpContents)
        self._action(help_, tr("&Keyboard shortcuts"), self._show_shortcuts, "?")
        self._action(help_, tr("&Check everything…"), self.insights.check)
        self._action(help_, tr("&Diagnostics…"), self.insights.ask)
        self._action(help_, tr("&About Wan22 Desktop"), self._tell_about)

    def _action(self, menu: Any, name: str, do: Any, shortcut: Any = None) -> QAction:
        action = QAction(name, self)
        action.triggered.connect(do)
        if shortcut is not None:
            action.setShortcut(shortcut)
        menu.addAction(action)
        return action

    def _connect_panels(self) -> None:
        self.models.chosen.connect(self.prompt.show_model)
        self.models.details_wanted.connect(self.reports.show)
        self.jobs.chosen.connect(self._show_job)
        self.gallery.open_wanted.connect(self._open_made)
        self.gallery.compare_wanted.connect(self._expect_comparison)
        for part in (self.gallery, self.sheet):
            part.large_wanted.connect(partial(self._enlarge, part))
        self.sheet.chosen.connect(self._open_made)
        self.sheet.finish_wanted.connect(self.jobs.finish_ticked)
        self.sheet.picture_wanted.connect(self.thumbnail_wanted)
        for part in (self.jobs, self.gallery):
            part.restore_wanted.connect(self.handover.restore)
        for part in (self.jobs, self.gallery, self.stage):
            part.continue_wanted.connect(self._go_on_from)
            part.folder_wanted.connect(reveal)
        self.banner.lines_wanted.connect(self.log.jump_to)
        self.banner.diagnostics_wanted.connect(self.insights.ask)
        self.jobs.profile_wanted.connect(self.insights.profile_wanted)
        self.jobs.diagnostics_wanted.connect(self.insights.diagnostics_wanted)
        for part in (self.banner, self.prompt.loras):
            part.learn_wanted.connect(self.help.open_problem)
        self.log.config_wanted.connect(self._change_logging)
        for part in (self.gallery, self.stage, self.log, self.handover):
            part.said.connect(self._say)
        self.stage.open_wanted.connect(open_file)

    def _connect_gallery(self, engine: Engine) -> None:
        panel, gallery = self.gallery, engine.gallery
        panel.page_wanted.connect(gallery.read)
        panel.posters_wanted.connect(gallery.illustrate)
        panel.moving_wanted.connect(gallery.move)
        panel.rated.connect(gallery.rate)
        panel.tagged.connect(gallery.tag)
        panel.trash_wanted.connect(gallery.trash)
        panel.undo_wanted.connect(gallery.undo)
        panel.compare_wanted.connect(gallery.compare)
        gallery.page_read.connect(panel.show_page)
        gallery.poster_read.connect(panel.show_poster)
        gallery.moving_read.connect(panel.show_moving)
        gallery.changed.connect(panel.show_changed)
        gallery.outdated.connect(panel.refresh)
        gallery.undoable.connect(panel.offer_undo)
        gallery.forgotten.connect(self._forget_made)
        gallery.compared.connect(self._compare)
        gallery.frame_read.connect(self.stage.show_sharp)
        gallery.frame_saved.connect(self._take_frame)
        self.stage.sharp_wanted.connect(gallery.read_sharp)
        for part in (panel, self.stage):
            part.frame_wanted.connect(gallery.save_frame)
            part.again_wanted.connect(engine.make_again)

    def _connect_line(self, engine: Engine) -> None:
        self.jobs.remove_wanted.connect(engine.line.remove)
        self.jobs.undo_wanted.connect(engine.line.undo)
        self.jobs.double_wanted.connect(engine.line.double)
        self.jobs.edit_wanted.connect(engine.line.edit)
        self.jobs.move_wanted.connect(engine.line.move)
        engine.line.arranged.connect(self.jobs.jobs.arrange)
        engine.line.undoable.connect(self.jobs.offer_undo)
        engine.line.edited.connect(self._edit)
        engine.outlook.changed.connect(self._foresee)

    def _connect_drops(self, engine: Engine) -> None:
        drops = engine.drops
        self.path_dropped.connect(engine.open_path)
        self.paths_dropped.connect(drops.take)
        self.dropping.stop_wanted.connect(drops.stop)
        drops.began.connect(self.dropping.begin)
        drops.advanced.connect(self.dropping.advance)
        drops.ended.connect(self.dropping.end)
        drops.said.connect(self._say)
        drops.settings_read.connect(self.handover.take_settings)
        drops.pictures_dropped.connect(self.handover.take_pictures)
        drops.videos_dropped.connect(self.handover.take_videos)
        drops.list_dropped.connect(self.prompt.submit_list)
        for field in self.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # a file is meant for the window wherever it is let go

    def _connect_engine(self, engine: Engine) -> None:
        self._connect_gallery(engine)
        self._connect_drops(engine)
        self.models.add_wanted.connect(engine.open_path)
        self.models.attend(engine.models, engine.forecasts)
        self.models.attend_shelf(engine.shelf)
        self.prompt.presets.attend(engine.presets)
        self.prompt.words.attend(engine.words)
        self.prompt.submitted.connect(engine.submit)
        self.prompt.list_submitted.connect(engine.submit_list)
        self.prompt.forecast_wanted.connect(engine.forecasts.make)
        self.prompt.still_wanted.connect(engine.read_still)
        self.jobs.cancel_wanted.connect(engine.cancel)
        self.jobs.keep_wanted.connect(engine.keep)
        self.jobs.go_on_wanted.connect(engine.go_on)
        self.jobs.finish_wanted.connect(engine.finish)
        self.jobs.again_wanted.connect(engine.run_again)
        self._connect_line(engine)
        self.jobs.hold_wanted.connect(engine.hold)
        self.result_wanted.connect(engine.read_result)
        self.thumbnail_wanted.connect(engine.read_thumbnail)
        self.settings_changed.connect(engine.save_settings)
        engine.opened.connect(self._take_settings)
        engine.preferences.changed.connect(self._take_settings)
        engine.state_changed.connect(self._show_state)
        engine.held.connect(self.jobs.show_held)
        engine.held.connect(self.queue.show_held)
        engine.models.added.connect(self._show_added)
        engine.models.list_saved.connect(self._show_saved)
        engine.presets.exported.connect(self._show_saved)
        engine.insight.saved.connect(self._show_saved)
        engine.job_changed.connect(self._follow_job)
        engine.job_removed.connect(self.jobs.take)
        engine.progressed.connect(self._show_progress)
        engine.previewed.connect(self._show_preview)
        engine.clip_read.connect(self._play)
        engine.thumbnail_read.connect(self.jobs.illustrate)
        engine.still_read.connect(self.prompt.inputs.show_still)
        engine.forecasts.made.connect(self.prompt.show_forecast)
        engine.forecasts.outdated.connect(self.prompt.ask_again)
        engine.sampled.connect(self.monitor.read)
        engine.progressed.connect(self.monitor.follow)
        engine.job_changed.connect(self.monitor.follow_job)
        engine.sight.logged.connect(self.log.add)
        engine.sight.scoped.connect(self.log.add_scopes)
        engine.told.connect(self.banner.tell)
        self.upkeep_wanted.connect(engine.upkeep.look)
        self.clear_wanted.connect(engine.upkeep.clear)
        engine.upkeep.looked.connect(self._upkeep_read)

    # --- What the engine says ---------------------------------------------------------------------------------------

    def _take_settings(self, settings: Any) -> None:
        self._settings = settings
        self._heed(settings)
        self.log.show_config(settings.log)
        self._choose_theme(settings.theme)
        for action in self._themes.actions():
            action.setChecked(action.data() == settings.theme)

    def _show_state(self, state: EngineState) -> None:
        told = {
            EngineState.HELD: tr("Jobs are waiting; Run queue starts them"),
            EngineState.FAILED: tr("The last job failed"),
            EngineState.IDLE: tr("Ready"),
            EngineState.STARTING: tr("Starting …"),
            EngineState.INSPECTING: tr("Inspecting …"),
            EngineState.PLANNING: tr("Planning …"),
            EngineState.LOADING: tr("Loading …"),
            EngineState.GENERATING: tr("Generating …"),
            EngineState.ENCODING: tr("Encoding …"),
            EngineState.CANCELLING: tr("Cancelling …"),
            EngineState.CLOSED: tr("Closed …"),
        }
        self._state.setText(told[state])

    def _show_added(self, report: ModelReport) -> None:
        self.models.choose(report.path)
        worst = next((p for p in report.problems if p.severity is Severity.ERROR), None)
        if worst:
            self.banner.tell(worst, model=report.path)

    def _show_saved(self, file: str) -> None:
        self._say(tr("Saved as {file}", file=file))

    def _say(self, words: str) -> None:
        self.statusBar().showMessage(words, 8000)

    def _foresee(self, prospect: Prospect) -> None:
        self._prospect = prospect
        self.jobs.foresee(prospect)
        self.attention.foresee(prospect)
        self._outlook.setText(words.queue(prospect))

    def _follow_job(self, job: Job) -> None:
        self.jobs.put(job)
        self.attention.follow(job)
        if job.state is JobState.RUNNING:
            self._wanted = job.id
            self._running = Progress(job=job.id)
            self.stage.clear(tr("{prompt}\n\nStarting …", prompt=job.request.prompt))
            return
        was_running = self._running is not None and self._running.job == job.id
        if was_running:
            self._running = None
            self.setWindowTitle(TITLE)
        if job.result and (was_running or self._thumbnails_left > 0):
            self._thumbnails_left -= not was_running
            self.thumbnail_wanted.emit(job.id)
        if was_running and self._wanted == job.id:
            if job.result:
                self._shown = job
                self.result_wanted.emit(job.id)
            else:
                self.stage.clear(tr("Cancelled") if job.state is JobState.CANCELLED else "")
        if was_running and job.problem and job.state is JobState.FAILED:
            self.banner.tell(job.problem, job)

    def _show_progress(self, progress: Progress) -> None:
        self._running = progress
        self.jobs.advance(progress)
        self.attention.advance(progress)
        self.setWindowTitle(f"{progress.fraction:.0%} – {TITLE}")
        if self._wanted == progress.job:
            self.stage.say(self._told())

    def _show_preview(self, preview: PreviewMade) -> None:
        if self._wanted == preview.job and self._running:
            self.stage.show_preview(preview, self._told())

    def _told(self) -> str:
        """How the running job is doing: stage and step, pace, and what is left."""
        if self._running is None:
            return ""
        left = self._prospect.left if self._prospect.running == self._running.job else None
        parts = (self._running.sentence(), self._running.pace(), "" if left is None else words.left(left))
        return " · ".join(filter(None, parts))

    def _play(self, identity: JobId, clip: Clip) -> None:
        if self._wanted == identity:
            self.stage.play(clip, self._shown)

    def _compare(self, items: tuple[GalleryItem, ...], clips: tuple[Clip, ...]) -> None:
        if self._wanted:
            return
        if items:
            self.stage.compare(items, clips)
        else:
            self.stage.clear()

    def _forget_made(self, identity: JobId) -> None:
        self.gallery.forget(identity)
        if self._wanted == identity:
            self.stage.clear(tr("Moved to the trash"))

    def _take_frame(self, path: str, purpose: str) -> None:
        if purpose == "start":
            self.handover.take_pictures((path,))
        else:
            self._show_saved(path)

    # --- What the person does ---------------------------------------------------------------------------------------

    def _show_job(self, job: Job) -> None:
        self._wanted, self._shown = job.id, job
        if job.result:
            self.result_wanted.emit(job.id)
        elif job.state is JobState.RUNNING and self._running:
            self.stage.clear(self._told())
        elif job.problem:
            self.stage.clear(job.problem.title)
            self.banner.recall(job.problem, job)
        else:
            self.stage.clear(job.state.value.capitalize())

    def _open_made(self, job: Job) -> None:
        self._make_usual()
        self._show_job(job)

    def _edit(self, settings: GenerationSettings, request: GenerationRequest) -> None:
        self.models.choose(request.model)
        self.prompt.edit(settings, request)
        self._say(tr("Its settings are filled in; Generate puts it back into the queue"))

    def _expect_comparison(self) -> None:
        """Nothing else comes to the stage meanwhile."""
        self._wanted = ""
        self._make_usual()
        self.stage.clear(tr("Reading the videos …"))

    def _show_gallery(self) -> None:
        self._made.setCurrentWidget(self.gallery)
        self.gallery.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enlarge(self, part: QWidget, large: bool) -> None:
        if large:
            self._make_usual(part)
            self._usual_sizes = self._across.sizes()
            self._made.setCurrentWidget(part)
        self._middle.setVisible(not large)
        left, middle, right = self._usual_sizes
        self._across.setSizes([left, 0, middle + right] if large else [left, middle, right])

    def _make_usual(self, but: QWidget | None = None) -> None:
        """Give the player and the prompt their room again."""
        for part in (self.gallery, self.sheet):
            if part is not but:
                part.large.setChecked(False)

    def _toggle_full(self) -> None:
        self._make_usual()
        self.stage.toggle_full()

    def _cancel_running(self) -> None:
        if self._running:
            self.jobs.cancel_wanted.emit(self._running.job)

    def _keep_running(self) -> None:
        if self._running:
            self.jobs.keep_wanted.emit(self._running.job)

    def _go_on_from(self, job: Job) -> None:
        """Fill in what makes the continuation of a finished video."""
        if (result := job.result) is None:
            return
        self.models.choose(job.request.model)
        kept = bool(result.latents) and Path(result.latents).is_file()
        self.prompt.go_on_from(result.recipe.settings, result.latents if kept else result.output, result.output)
        self._say(tr("Say what happens next, then Generate"))

    def _show_log(self, shown: bool) -> None:  # Qt does not hand the widget's own slot the state
        self.log.setVisible(shown)

    def _show_shortcuts(self) -> None:
        if self._shortcuts is None:
            self._shortcuts = ShortcutsDialog(self)
        self._shortcuts.show()
        self._shortcuts.raise_()

    def _show_upkeep(self) -> None:
        if self._settings is None:
            return
        if self._upkeep is None:
            self._upkeep = UpkeepDialog(self._settings, self)
            self.options.link(self._upkeep, "leave_memory_gb")
            self._upkeep.changed.connect(self._replace_settings)
            self._upkeep.clear_wanted.connect(self.clear_wanted)
            self._upkeep_read.connect(self._upkeep.show_upkeep)
        self._upkeep.show()
        self._upkeep.raise_()
        self.upkeep_wanted.emit()

    def _choose_theme(self, choice: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            choose_theme(app, choice)

    def _change_theme(self, choice: str) -> None:
        self._choose_theme(choice)
        self._change_settings(theme=choice)

    def _change_logging(self, config: LogConfig) -> None:
        self._change_settings(log=config)

    def _choose_output_folder(self) -> None:
        now = self._settings.output_folder if self._settings else ""
        if folder := QFileDialog.getExistingDirectory(self, tr("Folder for finished videos"), now):
            self._change_settings(output_folder=folder)

    def _change_settings(self, **changes: object) -> None:
        if self._settings is not None:
            self._replace_settings(msgspec.structs.replace(self._settings, **changes))

    def _heed(self, settings: Any) -> None:
        if self._upkeep:
            self._upkeep.take(settings)
        self.attention.want(settings.notify)
        self.queue.show_settings(settings)

    def _switch(self, name: str, on: bool) -> None:
        self._change_settings(**{name: on})

    def _replace_settings(self, settings: Any) -> None:
        self._settings = settings
        self._heed(settings)
        self.settings_changed.emit(settings)

    def _tell_about(self) -> None:
        QMessageBox.about(
            self,
            tr("About Wan22 Desktop"),
            tr(
                "<b>Wan22 Desktop {version}</b><p>Drop a Wan model folder, write a prompt, get a video. "
                "Everything stays on this machine.</p><p>Licence: Apache-2.0. Its ffmpeg program is a GPL build.</p>",
                version=__version__,
            ),
        )

    # --- Drops and closing ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if dropped(event):
            event.acceptProposedAction()
            # The prompt's own places for files stay in sight.
            self._drop_hint.cover(QRect(self.prompt.mapTo(self, QPoint(0, 0)), self.prompt.size()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        self._drop_hint.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        event.acceptProposedAction()
        self._drop_hint.hide()
        self.paths_dropped.emit(tuple(dropped(event)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self._running and not self._may_interrupt():
            event.ignore()
            return
        self._save_geometry()
        super().closeEvent(event)

    def _may_interrupt(self) -> bool:
        asked = QMessageBox.question(
            self, tr("A video is being made"), tr("Quit and stop it? It stays on the list and can be run again.")
        )
        return asked is QMessageBox.StandardButton.Yes

    def _restore_geometry(self) -> None:
        kept = _window_settings()
        if isinstance(geometry := kept.value("geometry"), bytes | bytearray) or geometry is not None:
            self.restoreGeometry(geometry)  # type: ignore[arg-type]
        for name, splitter in (("across", self._across), ("down", self._down)):
            if (state := kept.value(name)) is not None:
                splitter.restoreState(state)  # type: ignore[arg-type]

    def _save_geometry(self) -> None:
        kept = _window_settings()
        kept.setValue("geometry", self.saveGeometry())
        self._make_usual()  # the usual places are kept
        kept.setValue("across", self._across.saveState())
        kept.setValue("down", self._down.saveState())


def _window_settings() -> QSettings:
    return QSettings(Engine.window_file(), QSettings.Format.IniFormat)


def _column(*parts: QWidget) -> QWidget:
    """The parts below each other; the first takes the room that is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for number, part in enumerate(parts):
        layout.addWidget(part, 0 if number else 1)
    return column
