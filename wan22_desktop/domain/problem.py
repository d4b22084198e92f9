"""The catalogue of things that go wrong: each has a code, says what happened and why, and what to do now.

A :class:`Kind` is declared once, here; :func:`Kind.of` makes a :class:`Problem` of it for one occasion. Window, command
line, log and documentation print the same words.
"""

from __future__ import annotations

from enum import StrEnum

from wan22_desktop.domain.value import Value


class Severity(StrEnum):
    """``error`` stops the job or the model; ``warning`` is told and work goes on; ``note`` is good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Problem(Value):
    """One occasion of something that went wrong."""

    code: str
    severity: Severity
    title: str
    what: str
    """What happened and why, in one or two sentences, with the names and numbers of this occasion."""
    remedies: tuple[str, ...]
    """What to do now, the best first."""
    evidence: str = ""
    """Technical detail for a report: an exception's text, a log's last lines. Shown on request only."""

    def sentence(self) -> str:
        """Title and cause in one line."""
        return f"{self.title}: {self.what}"


class Kind(Value):
    """A catalogued kind of problem. ``what`` and ``remedies`` are ``str.format`` templates."""

    code: str
    severity: Severity
    title: str
    what: str
    remedies: tuple[str, ...]

    def of(self, *, evidence: str = "", **facts: object) -> Problem:
        """The problem for this occasion.

        Raises:
            KeyError: a template names a fact that was not given.
        """
        return Problem(
            code=self.code,
            severity=self.severity,
            title=self.title,
            what=self.what.format(**facts),
            remedies=tuple(remedy.format(**facts) for remedy in self.remedies),
            evidence=evidence,
        )


class ProblemRaised(Exception):
    """Carries a :class:`Problem` up to the border where it becomes a value again."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem


_CATALOGUE: dict[str, Kind] = {}


def _kind(severity: Severity, code: str, title: str, what: str, *remedies: str) -> Kind:
    kind = Kind(code=code, severity=severity, title=title, what=what, remedies=remedies)
    if code in _CATALOGUE:
        raise ValueError(f"problem code {code!r} is declared twice")
    _CATALOGUE[code] = kind
    return kind


def catalogue() -> tuple[Kind, ...]:
    """Every kind of problem, in the order of declaration."""
    return tuple(_CATALOGUE.values())


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE

# --- What is in a folder -------------------------------------------------------------------------------------------

PATH_MISSING = _kind(
    _E, "path-missing", "Nothing there", "There is no file or folder at {path}.",
    "Check the path, or plug in the drive it was on.",
)  # fmt: skip
PATH_UNREADABLE = _kind(
    _E, "path-unreadable", "It cannot be read", "{path} cannot be read: {reason}.",
    "Check that the folder may be read, and that the drive it is on answers.",
)  # fmt: skip
NOT_A_MODEL = _kind(
    _E, "not-a-model", "No Wan model found", "{path} holds no model_index.json and no layout that is known here.",
    "Drop the folder that holds model_index.json, transformer/ and vae/.",
    "If the files came from another program, look one folder up or down.",
)  # fmt: skip
UNSUPPORTED_LAYOUT = _kind(
    _E, "unsupported-layout", "This layout cannot be run yet",
    "{path} looks like {layout}. This version runs diffusers folders only.",
    "Use the diffusers edition of the model (its folder holds model_index.json).",
)  # fmt: skip
UNSUPPORTED_PIPELINE = _kind(
    _E, "unsupported-pipeline", "This pipeline is not supported", "model_index.json names {pipeline}; {reason}.",
    "Use a model for WanPipeline or WanImageToVideoPipeline.",
)  # fmt: skip
BAD_JSON = _kind(
    _E, "bad-json", "A description file is damaged", "{file} cannot be read: {reason}.",
    "Copy or download {file} again; it is small.",
)  # fmt: skip
COMPONENT_MISSING = _kind(
    _E, "component-missing", "A part of the model is missing", "The {component} is missing: {detail}.",
    "Copy the folder {component}/ from the model's source into {path}.",
)  # fmt: skip
FILE_MISSING = _kind(
    _E, "file-missing", "A file is missing", "{file} is named by {named_by} but is not there.",
    "Copy {file} from the model's source into the same folder.",
)  # fmt: skip
FILE_TRUNCATED = _kind(
    _E, "file-truncated", "A file is cut short",
    "{file} has {actual} bytes, its header promises {expected}: the download or copy was not finished.",
    "Download or copy {file} again.",
)  # fmt: skip
LFS_POINTER = _kind(
    _E, "lfs-pointer", "A placeholder stands for a file",
    "{file} is a Git LFS pointer of {actual} bytes, not the weights.",
    "Fetch the real file (git lfs pull), or download it in a browser.",
)  # fmt: skip
BAD_HEADER = _kind(
    _E, "bad-header", "A weights file is damaged", "The header of {file} is not valid: {reason}.",
    "Download or copy {file} again. Do not use it if its source is unknown.",
)  # fmt: skip
UNSAFE_PATH = _kind(
    _E, "unsafe-path", "A path leads out of the model", "{named_by} points to {file}, outside the model's folder.",
    "Do not use this folder if its source is unknown; otherwise copy the files into it.",
)  # fmt: skip
UNFINISHED_DOWNLOAD = _kind(
    _W, "unfinished-download", "A download is not finished", "{file} is a partial download.",
    "Let the download finish, or delete the file if the model is whole without it.",
)  # fmt: skip
VAE_MISMATCH = _kind(
    _E, "vae-mismatch", "The VAE does not fit the transformer",
    "The VAE makes {vae_channels} latent channels, the transformer wants {wanted}.",
    "14B models and Wan2.1 need the Wan2.1 VAE (16 channels); TI2V-5B needs the Wan2.2 VAE (48 channels).",
)  # fmt: skip
TEXT_ENCODER_MISMATCH = _kind(
    _E, "text-encoder-mismatch", "The text encoder does not fit the transformer",
    "The text encoder ({encoder}) gives vectors of {width}, the transformer wants {wanted}.",
    "Use the UMT5 encoder that came with the model (UMT5-XXL for the published Wan models).",
)  # fmt: skip
SHAPE_MISMATCH = _kind(
    _E, "shape-mismatch", "The weights do not fit their description", "{component}: {detail}.",
    "Copy config.json and the weights of {component} again from the same source.",
)  # fmt: skip
EXPERT_MISSING = _kind(
    _E, "expert-missing", "One of the two experts is missing",
    "The model switches experts at {boundary}, but only {present} is there.",
    "Copy the folder {missing}/ from the model's source; one expert alone gives no usable video.",
)  # fmt: skip
PICKLE_WEIGHTS = _kind(
    _E, "pickle-weights", "The weights are in an unsafe format",
    "{file} is a pickle file: loading it could run code that hides in it. This version loads safetensors only.",
    "Use the safetensors edition of the model.",
)  # fmt: skip
REMOTE_CODE = _kind(
    _W, "remote-code", "The folder brings its own code", "{file} is program code; it will not be run.",
    "Nothing to do: the model is loaded with the app's own classes.",
)  # fmt: skip

# --- What was asked for --------------------------------------------------------------------------------------------

BAD_SETTING = _kind(
    _E, "bad-setting", "A setting cannot be used", "{setting} = {value}: {reason}.", "Use {suggestion}.",
)  # fmt: skip
SETTING_ADJUSTED = _kind(
    _N, "setting-adjusted", "A setting was adjusted", "{setting}: {value} became {used}, because {reason}.",
    "Nothing to do; ask for {used} to have it exactly.",
)  # fmt: skip
SETTING_UNUSED = _kind(
    _W, "setting-unused", "A setting has no effect here", "{setting} is not used: {reason}.",
    "Leave it out, or choose a model that uses it.",
)  # fmt: skip
TASK_UNSUPPORTED = _kind(
    _E, "task-unsupported", "This model cannot do that", "{model} cannot make {task}: {reason}.",
    "Choose a model that can ({suggestion}).",
)  # fmt: skip
INPUT_UNREADABLE = _kind(
    _E, "input-unreadable", "An input file cannot be used", "{path}: {reason}.", "Choose another file.",
)  # fmt: skip
NO_RECIPE = _kind(
    _N, "no-recipe", "This video does not tell how it was made", "{path} carries no recipe that this version can read.",
    "Only videos made here, and not edited since, can restore their settings.",
)  # fmt: skip
EMPTY_PROMPT = _kind(
    _E, "empty-prompt", "No prompt", "There is nothing to make a video of: the prompt is empty.",
    "Write a sentence that says what should be seen.",
)  # fmt: skip
UNKNOWN_MODEL = _kind(
    _E, "unknown-model", "No such model", "{model} is neither a folder nor the name of a known model.",
    "Name a folder, or one of: {known}.",
)  # fmt: skip

# --- This machine --------------------------------------------------------------------------------------------------

NOT_ENOUGH_MEMORY = _kind(
    _E, "not-enough-memory", "This does not fit into memory",
    "About {needed} of {kind} are needed and {available} are free.",
    "Close other programs, or choose a smaller size, fewer frames or a smaller model.",
    "To try all the same, run it with the plan \"force\".",
)  # fmt: skip
TIGHT_MEMORY = _kind(
    _W, "tight-memory", "Memory will be tight", "About {needed} of {kind} are needed and {available} are free.",
    "Close other programs before starting.",
)  # fmt: skip
OUT_OF_MEMORY = _kind(
    _E, "out-of-memory", "Out of memory", "{stage} ran out of {kind}.",
    "Choose a smaller size or fewer frames, or close other programs, then run the job again.",
)  # fmt: skip
DEVICE_FAILED = _kind(
    _E, "device-failed", "The graphics card stopped answering", "{detail}.",
    "Run the job again; if it happens again, restart the computer and update the graphics driver.",
)  # fmt: skip
SLOW_ON_CPU = _kind(
    _W, "slow-on-cpu", "This will be slow", "No usable graphics card: a model of {size} runs on the processor.",
    "Use a machine with an NVIDIA card, or try the bundled model first.",
)  # fmt: skip

# --- Running -------------------------------------------------------------------------------------------------------

LOAD_FAILED = _kind(
    _E, "load-failed", "The model could not be loaded", "Loading {component} failed: {reason}.",
    "Inspect the model folder; copy the {component} again if its files are damaged.",
)  # fmt: skip
WEIGHTS_INCOMPLETE = _kind(
    _E, "weights-incomplete", "Weights are missing",
    "{component} has {count} tensors without weights, the first is {first}. Random values would give noise.",
    "Copy the {component} again from the model's source.",
)  # fmt: skip
NOT_FINITE = _kind(
    _E, "not-finite", "The numbers broke down", "{stage} gave values that are not numbers ({where}).",
    "Run again with the plan \"safe\" (full precision).", "If it happens again, the model's weights are damaged.",
)  # fmt: skip
BLACK_FRAMES = _kind(
    _E, "black-frames", "The video is all of one colour", "Every frame came out flat ({detail}); nothing was saved.",
    "Run again with the plan \"safe\" (full precision) and the model's own number of steps.",
    "Check that VAE and transformer belong together.",
)  # fmt: skip
WRONG_SHAPE = _kind(
    _E, "wrong-shape", "The video has the wrong size", "Expected {expected}, got {actual}.",
    "Inspect the model folder: its VAE may be another one than its configuration says.",
)  # fmt: skip
WORKER_DIED = _kind(
    _E, "worker-died", "The generation process stopped unexpectedly", "{cause}",
    "Run the job again; everything queued is still there.",
    "If it happens again, choose a smaller size or fewer frames, and look into the log.",
)  # fmt: skip
CANCELLED = _kind(
    _N, "cancelled", "Cancelled", "The job was cancelled {where}; no file was written.", "Run it again when you like.",
)  # fmt: skip

# --- Files ---------------------------------------------------------------------------------------------------------

OUTPUT_UNWRITABLE = _kind(
    _E, "output-unwritable", "The video cannot be saved there", "{path}: {reason}.",
    "Choose another place, or make room and run the job again.",
)  # fmt: skip
OUTPUT_EXISTS = _kind(
    _E, "output-exists", "The file is there already", "{path} exists; it was left untouched.",
    "Choose another name, or pass --overwrite.",
)  # fmt: skip
OUTPUT_FORMAT = _kind(
    _E, "output-format", "This file type is not known", "{path}: a video is saved as {known}.",
    "Give the file one of these endings.",
)  # fmt: skip
ENCODER_FAILED = _kind(
    _E, "encoder-failed", "The video could not be encoded", "ffmpeg stopped: {reason}.",
    "Check free disk space and run the job again.",
)  # fmt: skip
ENCODER_MISSING = _kind(
    _E, "encoder-missing", "ffmpeg is missing", "{reason}.",
    "Install the app's dependencies again (python3 start.py setup).",
)  # fmt: skip
STORE_DAMAGED = _kind(
    _W, "store-damaged", "The job list was damaged",
    "{path} could not be read ({reason}); it was set aside as {aside}.",
    "Nothing to do: a new, empty list was begun. The old file is kept.",
)  # fmt: skip
STORE_UNWRITABLE = _kind(
    _W, "store-unwritable", "Jobs cannot be kept", "{path} cannot be opened ({reason}).",
    "Make room on the disk, or see to it that this folder may be written to, and start the app again.",
    "Until then jobs and models are forgotten when the app is closed; videos are saved as usual.",
)  # fmt: skip
SETTINGS_DAMAGED = _kind(
    _W, "settings-damaged", "The settings file was damaged",
    "{path} could not be read ({reason}); it was set aside as {aside} and the defaults are used.",
    "Nothing to do, or mend the file that was set aside and put it back.",
)  # fmt: skip
INTERNAL = _kind(
    _E, "internal", "An error in the program", "{what}",
    "Run the job again. If it happens again, report it with the details shown here.",
)  # fmt: skip
