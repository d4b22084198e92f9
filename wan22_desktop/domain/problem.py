"""The catalogue of things that go wrong: each has a stable code, says what happened and why, and what to do now.

A code (``W2-…``) never changes its meaning: people search for it and scripts compare it. A
:class:`Kind` is declared once, here; :func:`Kind.of` makes a :class:`Problem` of it for one occasion. Window, command
line, log and documentation print the same words, in the language of the process that makes the problem.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from wan22_desktop.domain.language import tr
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
    facts: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """The names and numbers of this occasion by themselves, for programs."""
    repair: str = ""
    """Id of the repair, among the report's, that takes this problem away; empty where the app has none."""

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
    subject: str = ""
    """What it is about, as a heading."""

    def of(self, *, evidence: str = "", repair: str = "", **facts: object) -> Problem:
        """The problem for this occasion.

        Raises:
            KeyError: a template names a fact that was not given.
        """
        said = {name: _said(str(fact)) if name in _NAMES else fact for name, fact in facts.items()}
        return Problem(
            code=self.code,
            severity=self.severity,
            title=tr(self.title),
            what=tr(self.what).format(**said),
            remedies=tuple(tr(remedy).format(**said) for remedy in self.remedies),
            evidence=evidence,
            facts={name: str(fact)[:500] for name, fact in facts.items()},
            repair=repair,
        )


_NAMES = ("setting", "kind", "stage", "role", "part", "noise", "other", "missing", "place")
"""Facts that name something: programs read them in English, people in their language."""


def _said(name: str) -> str:
    """``name`` in the chosen language; large at its beginning where it is so in English."""
    found = tr(name)
    small = name[:1].lower() + name[1:]
    return tr(small)[:1].upper() + tr(small)[1:] if found == name and small != name else found


class ProblemRaised(Exception):
    """Carries a :class:`Problem` up to the border where it becomes a value again."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem


_CATALOGUE: dict[str, Kind] = {}
_SUBJECTS: list[str] = []


def _about(subject: str) -> None:
    """The kinds that follow are about this."""
    _SUBJECTS.append(subject)


def _kind(severity: Severity, code: str, title: str, what: str, *remedies: str) -> Kind:
    kind = Kind(code=code, severity=severity, title=title, what=what, remedies=remedies, subject=_SUBJECTS[-1])
    if code in _CATALOGUE:
        raise ValueError(f"problem code {code!r} is declared twice")
    _CATALOGUE[code] = kind
    return kind


def catalogue() -> tuple[Kind, ...]:
    """Every kind of problem, in the order of declaration."""
    return tuple(_CATALOGUE.values())


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE

_about("What is in a folder")

PATH_MISSING = _kind(
    _E, "W2-PATH-MISSING", "Nothing there", "There is no file or folder at {path}.",
    "Check the path, or plug in the drive it was on.",
)  # fmt: skip
MODEL_AWAY = _kind(
    _E, "W2-MODEL-AWAY", "Not plugged in", "{label} was in {path}, and is not there now.",
    "Plug in the disk that it is on: the model comes back by itself, or with Rescan below the models (F5).",
    "If it was moved, drop its folder on the window, or watch the folder that it is in now.",
)  # fmt: skip
PATH_UNREADABLE = _kind(
    _E, "W2-PATH-UNREADABLE", "It cannot be read", "{path} cannot be read: {reason}.",
    "Check that the folder may be read, and that the drive it is on answers.",
)  # fmt: skip
NOT_A_MODEL = _kind(
    _E, "W2-NOT-A-MODEL", "No Wan model found", "{path} holds no model_index.json and no layout that is known here.",
    "Drop the folder that holds model_index.json, transformer/ and vae/.",
    "If the files came from another program, look one folder up or down.",
)  # fmt: skip
UNSUPPORTED_STORAGE = _kind(
    _E, "W2-UNSUPPORTED-STORAGE", "These weights cannot be unpacked", "{file} is stored as {storage}, which cannot be "
    "unpacked by this version.",
    "Use the model in bf16, fp16, fp8, or as GGUF from Q2_K to Q8_0.",
)  # fmt: skip
UNSUPPORTED_PIPELINE = _kind(
    _E, "W2-UNSUPPORTED-PIPELINE", "This pipeline is not supported", "model_index.json names {pipeline}; {reason}.",
    "Use a model for WanPipeline or WanImageToVideoPipeline.",
)  # fmt: skip
BAD_JSON = _kind(
    _E, "W2-BAD-JSON", "A description file is damaged", "{file} cannot be read: {reason}.",
    "Copy or download {file} again; it is small.",
)  # fmt: skip
COMPONENT_MISSING = _kind(
    _E, "W2-COMPONENT-MISSING", "A part of the model is missing", "The {component} is missing: {detail}.",
    "Copy the folder {component}/ from the model's source into {path}.",
)  # fmt: skip
FILE_MISSING = _kind(
    _E, "W2-FILE-MISSING", "A file is missing", "{file} is named by {named_by} but is not there.",
    "Copy {file} from the model's source into the same folder.",
)  # fmt: skip
FILE_TRUNCATED = _kind(
    _E, "W2-FILE-TRUNCATED", "A file is cut short",
    "{file} has {actual} bytes, its header promises {expected}: the download or copy was not finished.",
    "Download or copy {file} again.",
)  # fmt: skip
LFS_POINTER = _kind(
    _E, "W2-LFS-POINTER", "A placeholder stands for a file",
    "{file} is a Git LFS pointer of {actual} bytes, not the weights.",
    "Fetch the real file (git lfs pull), or download it in a browser.",
)  # fmt: skip
BAD_HEADER = _kind(
    _E, "W2-BAD-HEADER", "A weights file is damaged", "The header of {file} is not valid: {reason}.",
    "Download or copy {file} again. Do not use it if its source is unknown.",
)  # fmt: skip
UNSAFE_PATH = _kind(
    _E, "W2-UNSAFE-PATH", "A path leads out of the model", "{named_by} points to {file}, outside the model's folder.",
    "Do not use this folder if its source is unknown; otherwise copy the files into it.",
)  # fmt: skip
UNFINISHED_DOWNLOAD = _kind(
    _W, "W2-UNFINISHED-DOWNLOAD", "A download is not finished", "{file} is a partial download.",
    "Let the download finish, or delete the file if the model is whole without it.",
)  # fmt: skip
VAE_MISMATCH = _kind(
    _E, "W2-VAE-MISMATCH", "The VAE does not fit the transformer",
    "The VAE makes {vae_channels} latent channels, the transformer wants {wanted}.",
    "14B models and Wan2.1 need the Wan2.1 VAE (16 channels); TI2V-5B needs the Wan2.2 VAE (48 channels).",
)  # fmt: skip
TEXT_ENCODER_MISMATCH = _kind(
    _E, "W2-TEXT-ENCODER-MISMATCH", "The text encoder does not fit the transformer",
    "The text encoder ({encoder}) gives vectors of {width}, the transformer wants {wanted}.",
    "Use the UMT5 encoder that came with the model (UMT5-XXL for the published Wan models).",
)  # fmt: skip
SHAPE_MISMATCH = _kind(
    _E, "W2-SHAPE-MISMATCH", "The weights do not fit their description", "{component}: {detail}.",
    "Copy config.json and the weights of {component} again from the same source.",
)  # fmt: skip
EXPERT_MISSING = _kind(
    _E, "W2-EXPERT-MISSING", "One of the two experts is missing",
    "The model switches experts at {boundary}, but only {present} is there.",
    "Copy the folder {missing}/ from the model's source; one expert alone gives no usable video.",
)  # fmt: skip
PICKLE_WEIGHTS = _kind(
    _E, "W2-PICKLE-WEIGHTS", "The weights are in an unsafe format",
    "{file} is a pickle file: loading it could run code that hides in it. This version loads safetensors only.",
    "Use the safetensors edition of the model.",
)  # fmt: skip
REMOTE_CODE = _kind(
    _W, "W2-REMOTE-CODE", "The folder brings its own code", "{file} is program code; it will not be run.",
    "Nothing to do: the model is loaded with the app's own classes.",
)  # fmt: skip

FOREIGN_MODEL = _kind(
    _E, "W2-FOREIGN-MODEL", "This is another kind of model", "{path} holds {what}, which is no part of a Wan model.",
    "Use a program that is made for it, or drop a Wan model here.",
)  # fmt: skip
FOREIGN_CODE = _kind(
    _E, "W2-FOREIGN-CODE", "The model wants to run its own code",
    "{file} asks for {name}, which is no class of the libraries here: loading it would run code from the folder.",
    "Use the edition of the model that is made for the standard Wan pipelines.",
    "Code of a model's own is refused as long as it is not known to be harmless.",
)  # fmt: skip
SEVERAL_MODELS = _kind(
    _E, "W2-SEVERAL-MODELS", "More than one model", "{path} holds {count} models: {names}.",
    "Drop one of them, or watch the whole folder in the library.",
)  # fmt: skip
KEYS_MISSING = _kind(
    _E, "W2-KEYS-MISSING", "Weights are missing in the file",
    "{component} lacks {count} of {total} tensors, the first is {first}.",
    "Copy or download the files of {component} again; if it is a conversion, make it again.",
)  # fmt: skip
KEYS_UNEXPECTED = _kind(
    _W, "W2-KEYS-UNEXPECTED", "There are weights that nobody uses",
    "{component} has {count} tensors that this architecture does not know, the first is {first}.",
    "Nothing to do if the videos look right; else look for the edition that the standard classes can load.",
)  # fmt: skip
MIXED_TYPES = _kind(
    _N, "W2-MIXED-TYPES", "The weights have several types", "{component} mixes {types}.",
    "Nothing to do: each is converted when it is loaded.",
)  # fmt: skip
EXPERT_ORDER_UNKNOWN = _kind(
    _E, "W2-EXPERT-ORDER-UNKNOWN", "Which expert is which?",
    "{first} and {second} are the two experts of one model, and neither shapes nor names tell which works first.",
    "Say which of them is the high-noise expert; it is asked once.",
)  # fmt: skip
EXPERTS_SWAPPED = _kind(
    _E, "W2-EXPERTS-SWAPPED", "The experts are swapped",
    "{file} lies where the {place}-noise expert belongs, but {why}.",
    "Let the app use them the other way round; the files stay where they are.",
)  # fmt: skip
EXPERT_TWICE = _kind(
    _E, "W2-EXPERT-TWICE", "The same expert twice", "{first} and {second} are one and the same file.",
    "Copy the other expert from the model's source.",
)  # fmt: skip
VARIANT_UNCERTAIN = _kind(
    _W, "W2-VARIANT-UNCERTAIN", "It could be another model",
    "By its shapes this is {candidates}; {used} was taken because {why}.",
    "Say which it is, if you know its source; it is asked once.",
    "If videos come out as noise, it is the other one.",
)  # fmt: skip
BOUNDARY_FILLED = _kind(
    _N, "W2-BOUNDARY-FILLED", "The boundary between the experts was filled in",
    "model_index.json has no boundary_ratio; {value} was taken, which is what {variant} was published with.",
    "Nothing to do.",
)  # fmt: skip
SHARDS_UNCLEAR = _kind(
    _E, "W2-SHARDS-UNCLEAR", "Which files belong together?",
    "{names} are pieces of {count} models, and neither names nor metadata tell which belong to one.",
    "Put the files of each model into a folder of their own, or give them back their published names.",
)  # fmt: skip
INDEX_MISSING = _kind(
    _E, "W2-INDEX-MISSING", "model_index.json is missing",
    "The components of a diffusers folder are there, but not the file that names them.",
    "Let the app write one in its own data folder, or copy it from the model's source.",
)  # fmt: skip
PICKLE_PART = _kind(
    _N, "W2-PICKLE-PART", "A part is a pickle file",
    "{file} ({component}) is a pickle file, as its authors publish it; its tensors are read, no code in it is run.",
    "Nothing to do.",
)  # fmt: skip
SCHEDULER_MISMATCH = _kind(
    _E, "W2-SCHEDULER-MISMATCH", "The scheduler does not fit", "{detail}; Wan needs a flow-matching scheduler.",
    "Copy scheduler/scheduler_config.json from the model's source.",
)  # fmt: skip
VERSION_TOO_OLD = _kind(
    _E, "W2-VERSION-TOO-OLD", "The model needs a newer {library}",
    "{what} needs {library} {wanted} or later; {present} is installed.",
    "Update the app.",
)  # fmt: skip
PACKAGE_MISSING = _kind(
    _E, "W2-PACKAGE-MISSING", "The weights need another package",
    "Weights that are stored as {storage} are read by {package} {version} or later; {present} of it is installed.",
    "Use the edition of the model in bf16, fp16 or fp8, where there is one.",
    "Or install {package} into the app's environment: pip install \"{package}>={version}\".",
)  # fmt: skip
VERSION_NEWER = _kind(
    _N, "W2-VERSION-NEWER", "The model was saved by a newer version",
    "It was saved with diffusers {wanted}; {present} is installed.",
    "Nothing to do if it loads; else update the app.",
)  # fmt: skip
LORA_ALONE = _kind(
    _E, "W2-LORA-ALONE", "A LoRA is not a model", "{file} changes a model ({detail}) and makes nothing alone.",
    "Use it together with the model that it was made for.",
)  # fmt: skip
LORA_HALF = _kind(
    _N, "W2-LORA-HALF", "One half of a LoRA",
    "{file} is for the {noise}-noise expert; a LoRA of the same name for the {other}-noise expert is not beside it.",
    "Nothing to do if it was published for one expert only; else fetch the other file into the same folder.",
)  # fmt: skip
REGISTRY_ENTRY_BROKEN = _kind(
    _W, "W2-REGISTRY-ENTRY", "A registry entry cannot be used", "{file}: {reason}.",
    "Mend the file, or take it out of the folder; everything else works as before.",
)  # fmt: skip
NO_SUCH_REPAIR = _kind(
    _E, "W2-NO-SUCH-REPAIR", "There is no such repair",
    "{path} is not offered the repair {wanted}; offered: {offered}.",
    "Inspect the model to see what can be repaired.",
)  # fmt: skip
PART_UNFIT = _kind(
    _E, "W2-PART-UNFIT", "That part does not go with this model",
    "{part} cannot be the {role} of {model}: {reason}.",
    "Choose another one; everything is as it was before.",
)  # fmt: skip
HASH_MISMATCH = _kind(
    _E, "W2-HASH-MISMATCH", "A file is not what was published", "{file} has the checksum {actual}, not {expected}.",
    "Download {file} again.",
)  # fmt: skip

_about("What was asked for")

BAD_SETTING = _kind(
    _E, "W2-BAD-SETTING", "A setting cannot be used", "{setting} = {value}: {reason}.", "Use {suggestion}.",
)  # fmt: skip
INPUT_MISSING = _kind(
    _E, "W2-INPUT-MISSING", "Something is missing", "{model} needs {what}: {why}.", "Add {what}.",
)  # fmt: skip
SETTING_ADJUSTED = _kind(
    _N, "W2-SETTING-ADJUSTED", "A setting was adjusted", "{setting}: {value} became {used}, because {reason}.",
    "Nothing to do; ask for {used} to have it exactly.",
)  # fmt: skip
SETTING_UNUSED = _kind(
    _W, "W2-SETTING-UNUSED", "A setting has no effect here", "{setting} is not used: {reason}.",
    "Leave it out, or choose a model that uses it.",
)  # fmt: skip
CACHE_MEASURES = _kind(
    _N, "W2-CACHE-MEASURES", "This video computes every step",
    "The step cache goes by how much this model changes from step to step, which was not measured here yet.",
    "Nothing to do: this job measures it, and the next ones with this model leave steps out.",
)  # fmt: skip
TASK_UNSUPPORTED = _kind(
    _E, "W2-TASK-UNSUPPORTED", "This model cannot do that", "{model} cannot make {task}: {reason}.",
    "Choose a model that can ({suggestion}).",
)  # fmt: skip
INPUT_UNREADABLE = _kind(
    _E, "W2-INPUT-UNREADABLE", "An input file cannot be used", "{path}: {reason}.", "Choose another file.",
)  # fmt: skip
BAD_PROMPT_LIST = _kind(
    _E, "W2-BAD-PROMPT-LIST", "The list of prompts cannot be used", "{path}, line {line}: {reason}.{more}",
    "Mend the line and give the list again; nothing of it was begun.",
)  # fmt: skip
BAD_PRESETS = _kind(
    _E, "W2-BAD-PRESETS", "The presets cannot be used", "{path} cannot be read as presets: {reason}.",
    "Choose a file that was exported from this app, or mend the place that is named and import it again.",
)  # fmt: skip
NOT_A_LORA = _kind(
    _E, "W2-NOT-A-LORA", "This is no LoRA for Wan", "{file} {reason}.",
    "Choose a LoRA that was made for a Wan model, as a safetensors file.",
)  # fmt: skip
LORA_MISFIT = _kind(
    _E, "W2-LORA-MISFIT", "The LoRA does not fit the model",
    "{file} was made for {made_for}, {model} has {has}: {detail}.",
    "Choose the edition of the LoRA that was made for this model, or the model that the LoRA was made for.",
)  # fmt: skip
LORA_PARTLY = _kind(
    _N, "W2-LORA-PARTLY", "A part of the LoRA has no place here",
    "{count} of the {total} changes in {file} are left out: this model has nothing for them; the first is {first}.",
    "Nothing to do: LoRAs for a close relative of the model often bring a few that it does not know.",
)  # fmt: skip
LORA_WITHOUT_PARTNER = _kind(
    _W, "W2-LORA-WITHOUT-PARTNER", "Only one half of a LoRA is there",
    "{file} is for the {noise}-noise expert, and the file for the {missing}-noise expert is not beside it.",
    "Put the other file into the same folder, or choose both.",
    "Say which expert it is for if this one is meant to work alone.",
)  # fmt: skip
LORA_PARTNER = _kind(
    _N, "W2-LORA-PARTNER", "The other half of a LoRA was added",
    "{file} lies beside {given} and is the same LoRA for the {noise}-noise expert.",
    "Nothing to do; say which expert {given} is for to use it alone.",
)  # fmt: skip
LORA_BOTH = _kind(
    _N, "W2-LORA-BOTH", "The LoRA is used for both experts", "Nothing in {file} or its name tells which one it is for.",
    "Say which expert it is for if it was made for one of them.",
)  # fmt: skip
LORA_DISTILLED = _kind(
    _N, "W2-LORA-DISTILLED", "The LoRA brings settings of its own",
    "{file} belongs to {family}, which works in few steps; {settings} were taken.",
    "Nothing to do; a setting that is given counts more than this.",
)  # fmt: skip
NO_RECIPE = _kind(
    _N, "W2-NO-RECIPE", "This video does not tell how it was made",
    "{path} carries no settings that this version can read.",
    "Videos and pictures made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI can restore their settings, if they were "
    "not edited or sent through a messenger since.",
)  # fmt: skip
NO_END_IMAGE = _kind(
    _N, "W2-NO-END-IMAGE", "No place for an end image", "{model} takes a start image only, so {file} {done}.",
    "Choose a model that ends with a picture, too, and drop both pictures again.",
)  # fmt: skip
TOO_MANY_INPUTS = _kind(
    _N, "W2-TOO-MANY-INPUTS", "More files than places", "{model} has no place left for {file}.",
    "Remove what stands in its place, or drop the file on the place that it is meant for.",
)  # fmt: skip
EMPTY_PROMPT = _kind(
    _E, "W2-EMPTY-PROMPT", "No prompt", "There is nothing to make a video of: the prompt is empty.",
    "Write a sentence that says what should be seen.",
)  # fmt: skip
UNKNOWN_MODEL = _kind(
    _E, "W2-UNKNOWN-MODEL", "No such model", "{model} is neither a folder nor the name of a known model.",
    "Name a folder, or one of: {known}.",
)  # fmt: skip

_about("This machine")

NOT_ENOUGH_MEMORY = _kind(
    _E, "W2-NOT-ENOUGH-MEMORY", "This does not fit into memory",
    "About {needed} of {kind} are needed and {available} are free.",
    "Close other programs, or choose a smaller size, fewer frames or a smaller model.",
    "To try all the same, run it with the plan \"force\".",
)  # fmt: skip
TIGHT_MEMORY = _kind(
    _W, "W2-TIGHT-MEMORY", "Memory will be tight", "About {needed} of {kind} are needed and {available} are free.",
    "Close other programs before starting.",
)  # fmt: skip
STEPS_SLOWER = _kind(
    _W, "W2-STEPS-SLOWER", "The steps became slower",
    "Step {step} took {times} times as long as those before: the card's memory may have spilled into main memory.",
    "Close other programs that use the graphics card: browsers, games, other video programs.",
    "On Windows set \"CUDA – Sysmem Fallback Policy\" to \"Prefer No Sysmem Fallback\" in NVIDIA's control panel; then "
    "a job that is too large steps down instead of crawling.",
)  # fmt: skip
PAGE_FILE_SMALL = _kind(
    _W, "W2-PAGE-FILE-SMALL", "Windows may have no memory left to promise",
    "About {needed} of main memory and paging file are needed and {available} are left.",
    "Let Windows manage the paging file: System, Advanced, Performance, Virtual memory; then restart the computer.",
    "Or close other programs.",
)  # fmt: skip
WAITING_FOR_MEMORY = _kind(
    _N, "W2-WAITING-FOR-MEMORY", "The job waits for memory",
    "About {needed} of {kind} are needed and {available} are free: other programs hold the rest. The job begins as "
    "soon as there is room, and gives up after {minutes} minutes.",
    "Close other programs, or cancel the job and choose a smaller size or fewer frames.",
)  # fmt: skip
DISK_SHORT = _kind(
    _W, "W2-DISK-SHORT", "The disk may fill up",
    "The job may write up to {needed} to the disk of {folder}, and {available} are free there.",
    "Make room on that disk, or save the video on another one.",
    "Or choose a smaller size, fewer frames, or a smaller kind of file.",
)  # fmt: skip
MAKES_WAY = _kind(
    _N, "W2-MAKES-WAY", "The job makes way for other programs",
    "{phase} needs about {needed} of {kind}, and {available} are free beside what is left to other programs. The job "
    "goes on by itself as soon as there is room, and after {minutes} minutes in any case.",
    "Close other programs, leave less memory to them, or press Go on anyway.",
)  # fmt: skip
OUT_OF_MEMORY = _kind(
    _E, "W2-OUT-OF-MEMORY", "Out of memory", "{stage} ran out of {kind}.",
    "{suggestion}, or close other programs, then run the job again.",
)  # fmt: skip
PAGE_FILE_TOO_SMALL = _kind(
    _E, "W2-PAGE-FILE", "Windows' paging file is too small", "While {stage}: {detail}.",
    "Let Windows manage its size: System, Advanced, Performance, Virtual memory; then restart the computer.",
    "Or close other programs, or choose a smaller edition of the model.",
)  # fmt: skip
CARD_UNSUPPORTED = _kind(
    _E, "W2-CARD-UNSUPPORTED", "The installed torch does not know this graphics card", "While {stage}: {detail}.",
    "Install the build of torch for this card: python3 start.py --torch-index URL setup, with the address that "
    "PyTorch's install page gives for it.",
    "Or run the job with the plan \"cpu\".",
)  # fmt: skip
CARD_NEEDED = _kind(
    _E, "W2-CARD-NEEDED", "This needs a graphics card", "While {stage}: {detail}.",
    "Use the model's edition in bf16, fp8 or GGUF, which runs without one, or run it on a machine with an NVIDIA card.",
)  # fmt: skip
DRIVER_TOO_OLD = _kind(
    _E, "W2-DRIVER-TOO-OLD", "The graphics driver is too old", "While {stage}: {detail}.",
    "Update the NVIDIA driver and restart the computer.", "Or run the job with the plan \"cpu\".",
)  # fmt: skip
DISK_FULL = _kind(
    _E, "W2-DISK-FULL", "The disk is full", "While {stage}: {detail}.",
    "Make room on the disk of the video and on that of the app's data, then run the job again.",
)  # fmt: skip
FILES_REFUSED = _kind(
    _E, "W2-FILES-REFUSED", "The system refused a file", "While {stage}: {detail}.",
    "See to it that the model's files may be read, and the output's folder be written to.",
    "Close programs that keep many files open.",
)  # fmt: skip
FILE_GONE = _kind(
    _E, "W2-FILE-GONE", "A file went away", "While {stage}: {detail}.",
    "Plug in the disk that it is on, see that its cable and the network hold, and run the job again.",
)  # fmt: skip
INSTALLATION_BROKEN = _kind(
    _E, "W2-INSTALLATION-BROKEN", "A library of the app does not work", "While {stage}: {detail}.",
    "Install the app's libraries again: python3 start.py setup.", "See what is missing: python3 start.py doctor.",
)  # fmt: skip
DEVICE_FAILED = _kind(
    _E, "W2-DEVICE-FAILED", "The graphics card stopped answering", "While {stage}: {detail}.",
    "Run the job again; if it happens again, restart the computer and update the graphics driver.",
)  # fmt: skip
SLOW_ON_CPU = _kind(
    _W, "W2-SLOW-ON-CPU", "This will be slow", "No usable graphics card: a model of {size} runs on the processor.",
    "Use a machine with an NVIDIA card, or try the bundled model first.",
)  # fmt: skip

_about("Running")

LOAD_FAILED = _kind(
    _E, "W2-LOAD-FAILED", "The model could not be loaded", "Loading {component} failed: {reason}.",
    "Inspect the model folder; copy the {component} again if its files are damaged.",
)  # fmt: skip
WEIGHTS_INCOMPLETE = _kind(
    _E, "W2-WEIGHTS-INCOMPLETE", "Weights are missing",
    "{component} has {count} tensors without weights, the first is {first}. Random values would give noise.",
    "Copy the {component} again from the model's source.",
)  # fmt: skip
WEIGHTS_DAMAGED = _kind(
    _E, "W2-WEIGHTS-DAMAGED", "A file of the model is damaged", "While {stage}: {detail}.",
    "Verify the model's files on its page, and copy the damaged one again from the model's source.",
)  # fmt: skip
WEIGHTS_UNREAD = _kind(
    _E, "W2-WEIGHTS-UNREAD", "A part of the model has no weights", "While {stage}: {detail}.",
    "Verify the model's files on its page: a tensor that should be there is not.",
    "If all of them are right, report it with the details shown here.",
)  # fmt: skip
PARTS_MISFIT = _kind(
    _E, "W2-PARTS-MISFIT", "Parts of the model do not fit each other", "While {stage}: {detail}.",
    "Inspect the model: its text encoder, its VAE or the transformer is of another family or size than the rest.",
    "Take LoRAs away one by one.",
)  # fmt: skip
PRECISION_MIXED = _kind(
    _E, "W2-PRECISION-MIXED", "Two precisions met", "While {stage}: {detail}.",
    "Run again with the plan \"safe\" (full precision).", "Report it with the details shown here.",
)  # fmt: skip
TYPE_UNSUPPORTED = _kind(
    _E, "W2-TYPE-UNSUPPORTED", "This device cannot compute with this kind of numbers", "While {stage}: {detail}.",
    "Run again with the plan \"safe\" (full precision), or use the model's edition in bf16 or fp16.",
)  # fmt: skip
NOT_FINITE = _kind(
    _E, "W2-NOT-FINITE", "The numbers broke down",
    "{stage} gave values that are not numbers ({where}); probably because of {cause}.",
    "Run again with the plan \"safe\" (full precision).", "If it happens again, the model's weights are damaged.",
)  # fmt: skip
FLAT_LATENTS = _kind(
    _E, "W2-FLAT-LATENTS", "The picture vanished",
    "All of it became one flat colour ({where}); probably because of {cause}.",
    "Run again with the plan \"safe\" (full precision).",
    "Take LoRAs away one by one; check that transformer and text encoder belong together.",
)  # fmt: skip
LOOKS_LIKE_NOISE = _kind(
    _W, "W2-LOOKS-LIKE-NOISE", "The result looks like noise",
    "After {where} neighbouring points have nothing in common: probably because of {cause}, or there are far too few "
    "steps.",
    "Look at the preview; stop the job if it shows only grain.", "Use the model's own number of steps and no LoRA.",
)  # fmt: skip
PURE_NOISE = _kind(
    _E, "W2-PURE-NOISE", "Only noise comes out",
    "In two steps in a row ({where}) neighbouring points had nothing in common: probably because of {cause}.",
    "Take LoRAs away one by one, use the model's own number of steps, and verify the model's files on its page.",
    "To see it all the same, finish it from its kept latents ({latents}): it will not be stopped again.",
)  # fmt: skip
RETRIED = _kind(
    _W, "W2-RETRIED", "A part was done again more carefully", "{why} It went on from {point} with {choice}.",
    "Nothing to do.",
)  # fmt: skip
GENTLER_DECODING = _kind(
    _W, "W2-GENTLER-DECODING", "The frames were decoded more gently",
    "Memory ran out while decoding; it was done again with {choice}.",
    "Nothing to do; the frames are the same but for rounding.",
)  # fmt: skip
ATTENTION_FELL_BACK = _kind(
    _W, "W2-ATTENTION-FELL-BACK", "Attention is computed by torch itself",
    "{name} was to compute attention, and does not do so rightly here: {reason}.",
    "Nothing to do: the video is as good, and takes longer.",
    "Install another version of {name} that fits this torch and this graphics card.",
)  # fmt: skip
NOT_COMPILED = _kind(
    _W, "W2-NOT-COMPILED", "The model runs without being compiled", "Its blocks could not be compiled: {reason}.",
    "Nothing to do: the video is the same, and takes longer.",
    "Install a C++ compiler, or for a graphics card the triton that belongs to this torch, to have it faster.",
)  # fmt: skip
LATENTS_UNREADABLE = _kind(
    _E, "W2-LATENTS-UNREADABLE", "The kept latents cannot be read", "{path}: {reason}.",
    "Make the video again; kept latents are removed when room is needed.",
)  # fmt: skip
LATENTS_OF_ANOTHER = _kind(
    _E, "W2-LATENTS-OF-ANOTHER", "The kept latents are another model's",
    "{path} was made with {made_with}, not with {model}.", "Choose {made_with}, or make the video again.",
)  # fmt: skip
SMOKE_TEST_FAILED = _kind(
    _E, "W2-SMOKE-TEST-FAILED", "A part of the model does not work",
    "The {part} was tried after loading: {reason}.",
    "Verify the model's files, and copy the damaged one again.", "Run with the plan \"safe\" (full precision).",
)  # fmt: skip
CONTINUED = _kind(
    _N, "W2-CONTINUED", "The clip goes on from another",
    "At the seam a shift of colours of {shift} was taken out; at the end the colours are {drift} away from where it "
    "began (in deviations; above 0.5 is seen).",
    "Nothing to do; continue from an earlier clip if the colours have run away.",
)  # fmt: skip
STOPPED_EARLY = _kind(
    _N, "W2-STOPPED-EARLY", "The video was stopped early and kept", "It has {done} of {total} steps.",
    "Finish it from its kept latents to have the rest.",
)  # fmt: skip
HALF_LOST = _kind(
    _N, "W2-HALF-LOST", "The first half is made again", "Its kept latents cannot be used any more: {reason}",
    "Nothing to do.",
    "To keep more latents, raise their limit in the settings.",
)  # fmt: skip
BLACK_FRAMES = _kind(
    _E, "W2-BLACK-FRAMES", "The video is all of one colour", "Every frame came out flat ({detail}); nothing was saved.",
    "Run again with the plan \"safe\" (full precision) and the model's own number of steps.",
    "Check that VAE and transformer belong together.",
)  # fmt: skip
WRONG_SHAPE = _kind(
    _E, "W2-WRONG-SHAPE", "The video has the wrong size", "Expected {expected}, got {actual}.",
    "Inspect the model folder: its VAE may be another one than its configuration says.",
)  # fmt: skip
WORKER_DIED = _kind(
    _E, "W2-WORKER-DIED", "The generation process stopped unexpectedly", "{cause}",
    "Run the job again; everything queued is still there.",
    "If it happens again, choose a smaller size or fewer frames, and look into the log.",
)  # fmt: skip
CANCELLED = _kind(
    _N, "W2-CANCELLED", "Cancelled",
    "The job was cancelled {where}; no file was written.", "Run it again when you like.",
)  # fmt: skip

_about("Files")

OUTPUT_UNWRITABLE = _kind(
    _E, "W2-OUTPUT-UNWRITABLE", "The video cannot be saved there", "{path}: {reason}.",
    "Choose another place, or make room and run the job again.",
)  # fmt: skip
OUTPUT_EXISTS = _kind(
    _E, "W2-OUTPUT-EXISTS", "The file is there already", "{path} exists; it was left untouched.",
    "Choose another name, or pass --overwrite.",
)  # fmt: skip
NOT_TRASHED = _kind(
    _E, "W2-NOT-TRASHED", "The video could not be moved to the trash", "{path}: {reason}.",
    "See whether another program has it open, and try again.",
    "Delete it in its folder: drives without a trash, and some network folders, leave no other way.",
)  # fmt: skip
NOT_UNDONE = _kind(
    _E, "W2-NOT-UNDONE", "This could not be undone", "{what}.",
    "Look for the video in the system's trash, and put it back from there.",
)  # fmt: skip
OUTPUT_FORMAT = _kind(
    _E, "W2-OUTPUT-FORMAT", "This file type is not known", "{path}: a video is saved as {known}.",
    "Give the file one of these endings.",
)  # fmt: skip
FILE_UNWRITABLE = _kind(
    _E, "W2-FILE-UNWRITABLE", "The file cannot be saved there", "{path}: {reason}.",
    "Choose another place, or make room and save it again.",
)  # fmt: skip
NO_PROFILE = _kind(
    _E, "W2-NO-PROFILE", "Nothing is known of that job's time", "There is no profile of {job}.",
    "wan22 profile list names the jobs that have one: the last 300 that this version has run.",
    "Run the job again.",
)  # fmt: skip
ENCODER_FAILED = _kind(
    _E, "W2-ENCODER-FAILED", "The video could not be encoded", "ffmpeg stopped: {reason}.",
    "Check free disk space and run the job again.",
)  # fmt: skip
HARDWARE_ENCODER = _kind(
    _N, "W2-HARDWARE-ENCODER", "The processor encodes the video",
    "No hardware encoder for {codec} works here (tried: {tried}).",
    "Nothing to do: the file is the same kind, and takes a little longer.",
    "Update the graphics driver if the card should be able to encode {codec}.",
)  # fmt: skip
ENCODER_MISSING = _kind(
    _E, "W2-ENCODER-MISSING", "ffmpeg is missing", "{reason}.",
    "Install the app's dependencies again (python3 start.py setup).",
)  # fmt: skip
STORE_DAMAGED = _kind(
    _W, "W2-STORE-DAMAGED", "The job list was damaged",
    "{path} could not be read ({reason}); it was set aside as {aside}.",
    "Nothing to do: a new, empty list was begun. The old file is kept.",
)  # fmt: skip
STORE_UNWRITABLE = _kind(
    _W, "W2-STORE-UNWRITABLE", "Jobs cannot be kept", "{path} cannot be opened ({reason}).",
    "Make room on the disk, or see to it that this folder may be written to, and start the app again.",
    "Until then jobs and models are forgotten when the app is closed; videos are saved as usual.",
)  # fmt: skip
SETTINGS_DAMAGED = _kind(
    _W, "W2-SETTINGS-DAMAGED", "The settings file cannot be read",
    "{path} could not be read ({reason}); what was known of it, or else the defaults, is used.",
    "See to it that the file may be read; it was left as it is.",
)  # fmt: skip
SETTINGS_LINE = _kind(
    _W, "W2-SETTINGS-LINE", "A line of the settings is not used",
    "Line {line} of {path} ({setting}): {reason}. Everything else in the file counts.",
    "Mend the line, or take it out; the file is looked at again by itself. {hint}.",
)  # fmt: skip
SETTINGS_NEWER = _kind(
    _N, "W2-SETTINGS-NEWER", "The settings are of a newer version",
    "{path} was written by a version that knows more (schema {schema}, here {known}).",
    "Nothing to do: what is known here is used, and the rest is kept.",
)  # fmt: skip
SETTINGS_UNWRITABLE = _kind(
    _E, "W2-SETTINGS-UNWRITABLE", "The settings cannot be kept", "{path}: {reason}.",
    "Make room on the disk, or see to it that the file may be written to, and change the setting again.",
)  # fmt: skip
BAD_ENVIRONMENT = _kind(
    _W, "W2-BAD-ENVIRONMENT", "A variable of the environment is not used", "{variable} ({setting}): {reason}.",
    "Set {variable} to {suggestion}, or take it out of the environment.",
)  # fmt: skip
UNKNOWN_PROFILE = _kind(
    _W, "W2-UNKNOWN-PROFILE", "There is no such profile", "The profile {profile} is not known; none is used.",
    "Choose one of {known}, or write one into the settings file under [profiles.{profile}].",
)  # fmt: skip
SETTING_OUTRANKED = _kind(
    _N, "W2-SETTING-OUTRANKED", "The setting is kept, and something else counts",
    "{setting} is {value} in the file now, but {used} counts: it comes from the {source} ({where}).",
    "Take it away there to let the file count.",
)  # fmt: skip
INTERNAL = _kind(
    _E, "W2-INTERNAL", "An error in the program", "{what}",
    "Run the job again. If it happens again, report it with the details shown here.",
)  # fmt: skip
