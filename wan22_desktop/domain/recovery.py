"""What can be done about a problem by pressing or running something, in the window and on the command line."""

from __future__ import annotations

from enum import StrEnum

from wan22_desktop.domain.value import Value


class Do(StrEnum):
    """An action that helps with a problem."""

    ADD_MODEL = "add model"
    RESCAN = "rescan"
    REPORT = "report"
    REPAIR = "repair"
    PAIR = "pair"
    VERIFY = "verify"
    SHOPPING = "shopping list"
    PLAN = "plan"
    RUN_AGAIN = "run again"
    SAFE = "safe"
    PROCESSOR = "processor"
    FORCE = "force"
    GO_ON = "go on"
    FINISH = "finish"
    RESTORE = "restore"
    CACHES = "caches"
    FOLDER = "folder"
    SETTINGS = "settings"
    LOG = "log"
    DOCTOR = "doctor"
    SETUP = "setup"


class Action(Value):
    """How an action is run. Capitals in ``command`` stand for what differs from case to case."""

    does: Do
    says: str
    """What a link or a button says."""
    window: str
    """Where it is in the window; empty: the window has none."""
    command: str
    """The same on the command line; empty: it has none."""


_ALL = (
    Action(does=Do.ADD_MODEL, says="Choose a model folder", window="**File › Add a model folder** (Ctrl+O)",
           command="wan22 models --add PATH"),
    Action(does=Do.RESCAN, says="Look for models again", window="**File › Rescan for models** (F5)",
           command="wan22 library"),
    Action(does=Do.REPORT, says="Open the model's report", window="a click on the model's **badge**, or Enter",
           command="wan22 inspect PATH"),
    Action(does=Do.REPAIR, says="Repair the model", window="**Repair** in the model's report",
           command="wan22 inspect PATH --repair ID"),
    Action(does=Do.PAIR, says="Choose the missing part", window="**Choose missing parts** in the model's menu",
           command="wan22 inspect PATH --part ROLE=PATH"),
    Action(does=Do.VERIFY, says="Verify the model's files", window="**Verify files** in the model's report",
           command="wan22 inspect PATH --verify"),
    Action(does=Do.SHOPPING, says="List what must be fetched", window="**Shopping list** in the model's report",
           command="wan22 inspect PATH --shopping-list FILE"),
    Action(does=Do.PLAN, says="See what would fit", window="the line below the settings, which offers what fits",
           command="wan22 plan PROMPT --model PATH"),
    Action(does=Do.RUN_AGAIN, says="Run the job again", window="**Run again** in the list of jobs",
           command="the same command once more"),
    Action(does=Do.SAFE, says="Choose the plan Safe", window="**Safe** in the list of plans, then Generate",
           command="wan22 generate … --plan safe"),
    Action(does=Do.PROCESSOR, says="Choose the plan Processor", window="**Processor** in the list of plans",
           command="wan22 generate … --plan cpu"),
    Action(does=Do.FORCE, says="Try anyway", window="**Load anyway** below the settings",
           command="wan22 generate … --plan force"),
    Action(does=Do.GO_ON, says="Go on anyway", window="**Go on anyway** in the list of jobs", command=""),
    Action(does=Do.FINISH, says="Finish it from its kept latents", window="**Finish** in the list of jobs",
           command="wan22 generate … --resume FILE"),
    Action(does=Do.RESTORE, says="See what a file tells", window="drop the file on the window",
           command="wan22 recipe FILE"),
    Action(does=Do.CACHES, says="Make room", window="**View › Memory and caches**",
           command="wan22 cache --clear all"),
    Action(does=Do.FOLDER, says="Choose another folder for videos", window="**File › Folder for videos**",
           command="wan22 generate … -o FILE"),
    Action(does=Do.SETTINGS, says="See what counts and why", window="", command="wan22 config show"),
    Action(does=Do.LOG, says="Show the log", window="**View › Show the log** (Ctrl+L)", command=""),
    Action(does=Do.DOCTOR, says="Check the installation", window="", command="wan22 doctor"),
    Action(does=Do.SETUP, says="Install the libraries again", window="", command="python3 start.py setup"),
)  # fmt: skip
ACTIONS: dict[Do, Action] = {action.does: action for action in _ALL}
