"""Why each catalogued problem happens, and which actions help: the longer half of the catalogue.

It is read by those who ask, so that the catalogue itself stays short.
"""

from __future__ import annotations

from wan22_desktop.domain.recovery import Do
from wan22_desktop.domain.value import Value


class Cause(Value):
    """What lies behind a kind of problem."""

    why: str
    actions: tuple[Do, ...] = ()
    """The best first; empty where nothing has to be done, or only a person can do it."""


CAUSES: dict[str, Cause] = {}


def cause_of(code: str) -> Cause:
    """Of a code that nobody described: an empty one."""
    return CAUSES.get(code, Cause(why=""))


def _because(code: str, why: str, *actions: Do) -> None:
    CAUSES[code] = Cause(why=why, actions=actions)


_because(
    "W2-PATH-MISSING",
    "The file or folder was moved, renamed or deleted, its drive is not connected, or its name was mistyped.",
    Do.ADD_MODEL,
    Do.RESCAN,
)
_because(
    "W2-MODEL-AWAY",
    "The list remembers a model whose disk is not connected now, or whose folder was moved.",
    Do.RESCAN,
    Do.ADD_MODEL,
)
_because(
    "W2-PATH-UNREADABLE",
    "Your account may not read the file, or the drive reports an error or does not answer.",
    Do.RESCAN,
)
_because(
    "W2-NOT-A-MODEL",
    "The folder is the one above or below the model, or the files belong to something else.",
    Do.ADD_MODEL,
)
_because(
    "W2-UNSUPPORTED-STORAGE",
    "The weights were packed in a way that this version has no code for, such as a newer GGUF type.",
    Do.SHOPPING,
)
_because(
    "W2-UNSUPPORTED-PIPELINE",
    "The model was made for a pipeline that the libraries here do not have, or that "
    "needs inputs which this version cannot prepare.",
    Do.REPORT,
)
_because(
    "W2-BAD-JSON", "The download broke off, or the file was edited and is no longer valid JSON.", Do.SHOPPING, Do.REPORT
)
_because(
    "W2-COMPONENT-MISSING",
    "Only a part of the model was downloaded, or the parts lie in different folders, as other programs keep them.",
    Do.PAIR,
    Do.SHOPPING,
)
_because(
    "W2-FILE-MISSING",
    "The download skipped a file, or the file was renamed: the index beside it still names it.",
    Do.SHOPPING,
    Do.REPORT,
)
_because("W2-FILE-TRUNCATED", "A download or copy was interrupted, or the disk was full.", Do.SHOPPING, Do.REPORT)
_because(
    "W2-LFS-POINTER",
    "The folder was cloned with git without Git LFS, which leaves small text files in place of the weights.",
    Do.SHOPPING,
)
_because(
    "W2-BAD-HEADER",
    "The beginning of the file is not what its format demands: it is damaged, of another format, "
    "or was made to do harm.",
    Do.SHOPPING,
    Do.REPORT,
)
_because(
    "W2-UNSAFE-PATH",
    "A link or an index in the folder leads to a file elsewhere on your disk. Models have no need for that.",
    Do.REPORT,
)
_because("W2-UNFINISHED-DOWNLOAD", "A download program left a file that it has not completed yet.", Do.RESCAN)
_because(
    "W2-VAE-MISMATCH",
    "There are two kinds of VAE, and the one beside the transformer is the other kind.",
    Do.PAIR,
    Do.SHOPPING,
)
_because(
    "W2-TEXT-ENCODER-MISMATCH",
    "A text encoder of another family (CLIP, T5) was put where UMT5 belongs.",
    Do.PAIR,
    Do.SHOPPING,
)
_because(
    "W2-SHAPE-MISMATCH", "config.json and the weights come from different models or editions.", Do.SHOPPING, Do.REPORT
)
_because(
    "W2-EXPERT-MISSING",
    "Models named A14B have two transformers, and only one of them was downloaded.",
    Do.PAIR,
    Do.SHOPPING,
)
_because(
    "W2-PICKLE-WEIGHTS", "Files such as .ckpt and .bin are Python pickles, which can contain program code.", Do.SHOPPING
)
_because("W2-REMOTE-CODE", "Some publishers add Python files for other programs.")
_because(
    "W2-FOREIGN-MODEL",
    "Its tensors are those of another family of models, such as Stable Diffusion or Flux.",
    Do.ADD_MODEL,
)
_because(
    "W2-FOREIGN-CODE", "The model's configuration names a class that only its own Python files define.", Do.SHOPPING
)
_because("W2-SEVERAL-MODELS", "The folder is a collection, and a job needs one model.", Do.ADD_MODEL, Do.RESCAN)
_because("W2-KEYS-MISSING", "A shard was not downloaded, or a conversion left tensors out.", Do.SHOPPING, Do.VERIFY)
_because("W2-KEYS-UNEXPECTED", "The file has leftovers of training or of another edition.", Do.REPORT)
_because("W2-MIXED-TYPES", "Publishers keep sensitive tensors, such as norms, in higher precision.")
_because(
    "W2-EXPERT-ORDER-UNKNOWN",
    "The two experts have equal shapes, and the files carry no name or note that tells them apart.",
    Do.REPAIR,
)
_because("W2-EXPERTS-SWAPPED", "The two files were put into each other's place, or were renamed.", Do.REPAIR)
_because("W2-EXPERT-TWICE", "The same file was downloaded or copied under both names.", Do.PAIR, Do.SHOPPING)
_because("W2-VARIANT-UNCERTAIN", "Several published models have exactly the same shapes.", Do.REPAIR)
_because("W2-BOUNDARY-FILLED", "The folder was converted by a program that does not write this value.")
_because(
    "W2-SHARDS-UNCLEAR",
    "Pieces of several models lie in one folder under names that do not belong together.",
    Do.REPORT,
)
_because("W2-INDEX-MISSING", "The small file at the top of the folder was not downloaded with the rest.", Do.REPAIR)
_because("W2-PICKLE-PART", "The authors publish this part only as .pth. Only its tensors are read.")
_because(
    "W2-SCHEDULER-MISMATCH",
    "The scheduler's file is of another model: Wan was trained with flow matching.",
    Do.SHOPPING,
)
_because("W2-VERSION-TOO-OLD", "The model was published for newer libraries than this version of the app has.")
_because(
    "W2-PACKAGE-MISSING",
    "Some ways of storing weights are read by a package of their own, which is not part of the app.",
    Do.DOCTOR,
)
_because("W2-VERSION-NEWER", "The folder was written by a newer version of the library; most of them read alike.")
_because("W2-LORA-ALONE", "A LoRA holds changes to a model, not a model.", Do.ADD_MODEL)
_because("W2-LORA-HALF", "LoRAs for models with two experts come as two files.", Do.RESCAN)
_because("W2-REGISTRY-ENTRY", "A file that describes a variant of your own does not follow its schema.")
_because("W2-NO-SUCH-REPAIR", "The id was mistyped, or the model changed since it was inspected.", Do.REPORT)
_because("W2-PART-UNFIT", "The chosen part is of another kind, size or family than the model needs.", Do.PAIR)
_because(
    "W2-HASH-MISMATCH",
    "The file was damaged on the way, or is another edition under the same name.",
    Do.VERIFY,
    Do.SHOPPING,
)

_because(
    "W2-BAD-SETTING", "A number lies outside what the model or the app can do, or a name is not known.", Do.SETTINGS
)
_because("W2-INPUT-MISSING", "The model makes its video from something that was not given: a picture, a video, a mask.")
_because("W2-SETTING-ADJUSTED", "Models work in steps of pixels and frames; the nearest possible value was taken.")
_because("W2-SETTING-UNUSED", "The chosen model has nothing that this setting acts on.")
_because("W2-CACHE-MEASURES", "This cache of steps goes by a curve that the first job of a model has to measure.")
_because("W2-TASK-UNSUPPORTED", "The chosen model was trained for another task.", Do.ADD_MODEL)
_because("W2-INPUT-UNREADABLE", "The picture or video is damaged, empty, too small, or of a format that is not read.")
_because("W2-BAD-PROMPT-LIST", "A line of the list has a column or a value that is not known.")
_because("W2-BAD-PRESETS", "The file was not exported from this app, or was edited.")
_because("W2-NOT-A-LORA", "The tensors of the file do not name anything in a Wan transformer.")
_because("W2-LORA-MISFIT", "It was trained on a transformer of another width: 1536 (1.3B), 3072 (5B) or 5120 (14B).")
_because("W2-LORA-PARTLY", "It was trained on a relative of this model, which has parts that this one lacks.")
_because(
    "W2-LORA-WITHOUT-PARTNER",
    "LoRAs for models with two experts come as two files, and one of them is elsewhere.",
    Do.RESCAN,
)
_because("W2-LORA-PARTNER", "Two files of the same name, but for high and low, are one LoRA.")
_because("W2-LORA-BOTH", "Neither the file's name nor its metadata says high or low.")
_because("W2-LORA-DISTILLED", "LoRAs for few steps give noise with the usual number of steps and guidance.")
_because(
    "W2-NO-RECIPE", "The file was made elsewhere, or what it told was removed when it was edited or sent.", Do.RESTORE
)
_because("W2-NO-END-IMAGE", "The chosen model was trained with a start image only.", Do.ADD_MODEL)
_because("W2-TOO-MANY-INPUTS", "More files were dropped than the chosen model has inputs for.")
_because("W2-EMPTY-PROMPT", "The model is led by a text, and there is none.")
_because("W2-UNKNOWN-MODEL", "The name is neither a path nor on the list of models.", Do.ADD_MODEL, Do.RESCAN)

_because(
    "W2-NOT-ENOUGH-MEMORY",
    "Size, frames and the model together need more than is free, also in the most frugal way that is known.",
    Do.PLAN,
    Do.FORCE,
)
_because("W2-TIGHT-MEMORY", "What is foreseen leaves less than a small reserve.", Do.PLAN)
_because(
    "W2-STEPS-SLOWER",
    "On Windows the driver moves data into main memory when a card is full, which is many times slower.",
    Do.PLAN,
    Do.LOG,
)
_because(
    "W2-PAGE-FILE-SMALL",
    "Windows promises memory only as far as the paging file reaches, and models are mapped as a whole.",
)
_because("W2-WAITING-FOR-MEMORY", "The job would fit if other programs did not hold the memory.", Do.PLAN)
_because(
    "W2-DISK-SHORT", "Frames, kept latents and the finished file may take more than is free.", Do.CACHES, Do.FOLDER
)
_because("W2-MAKES-WAY", "The settings leave some memory to other programs, and these have taken it.", Do.GO_ON)
_because(
    "W2-OUT-OF-MEMORY",
    "Another program took memory while the job ran, or the job needed more than was foreseen. "
    "It was tried in more frugal ways before.",
    Do.PLAN,
    Do.RUN_AGAIN,
)
_because("W2-PAGE-FILE", "Windows could not promise memory for a file of the model.", Do.RUN_AGAIN)
_because(
    "W2-CARD-UNSUPPORTED",
    "The installed build of torch was made without code for this card: the card is newer or older than the build.",
    Do.PROCESSOR,
    Do.SETUP,
)
_because("W2-CARD-NEEDED", "This way of storing weights is computed on NVIDIA cards only.", Do.DOCTOR)
_because("W2-DRIVER-TOO-OLD", "The installed build of torch needs a newer NVIDIA driver.", Do.PROCESSOR, Do.DOCTOR)
_because("W2-DISK-FULL", "The disk of the video or that of the app's data has no room left.", Do.CACHES, Do.FOLDER)
_because("W2-FILES-REFUSED", "Your account may not read or write there, or too many files are open.", Do.FOLDER)
_because("W2-FILE-GONE", "A disk or a network folder went away while a file on it was in use.", Do.RESCAN, Do.RUN_AGAIN)
_because(
    "W2-INSTALLATION-BROKEN",
    "A library is missing or damaged: an installation was interrupted, or another program changed it.",
    Do.DOCTOR,
    Do.SETUP,
)
_because(
    "W2-DEVICE-FAILED",
    "The driver reset the card: after an error of the driver, overheating, or too long a computation.",
    Do.RUN_AGAIN,
    Do.LOG,
)
_because(
    "W2-SLOW-ON-CPU",
    "A processor computes these models some hundred times slower than a graphics card.",
    Do.PLAN,
    Do.DOCTOR,
)

_because(
    "W2-LOAD-FAILED",
    "The library could not make the component from its files; the sentence quotes it.",
    Do.REPORT,
    Do.VERIFY,
)
_because("W2-WEIGHTS-INCOMPLETE", "The files hold fewer tensors than the component has.", Do.VERIFY, Do.SHOPPING)
_because("W2-WEIGHTS-DAMAGED", "The file could be opened, and what is in it is not valid.", Do.VERIFY, Do.SHOPPING)
_because("W2-WEIGHTS-UNREAD", "A tensor was never filled from a file.", Do.VERIFY, Do.LOG)
_because(
    "W2-PARTS-MISFIT",
    "Two parts have different widths: one of them, or a LoRA, is of another model.",
    Do.REPORT,
    Do.PAIR,
)
_because(
    "W2-PRECISION-MIXED",
    "Two tensors of different precision met; most often a LoRA or an unusual conversion.",
    Do.SAFE,
    Do.LOG,
)
_because("W2-TYPE-UNSUPPORTED", "The card or the processor has no arithmetic for this type.", Do.SAFE)
_because(
    "W2-NOT-FINITE",
    "Numbers grew beyond what half precision can hold, or the weights hold invalid numbers. More "
    "exact ways were tried before.",
    Do.SAFE,
    Do.VERIFY,
)
_because(
    "W2-FLAT-LATENTS",
    "Numbers broke down, or the text encoder, a LoRA or the weights do not belong to the transformer.",
    Do.SAFE,
    Do.REPORT,
)
_because("W2-LOOKS-LIKE-NOISE", "The weights, a LoRA or the number of steps do not suit the model.", Do.VERIFY)
_because(
    "W2-PURE-NOISE",
    "The weights or a LoRA do not belong to the model, or the experts are in the wrong order.",
    Do.VERIFY,
    Do.FINISH,
)
_because("W2-RETRIED", "A way of running failed, and the app went on in a more frugal or more exact one.", Do.LOG)
_because("W2-GENTLER-DECODING", "Decoding needs the most memory at once, and less was free than foreseen.")
_because(
    "W2-ATTENTION-FELL-BACK", "The package for faster attention does not fit the installed torch or the card.", Do.LOG
)
_because("W2-NOT-COMPILED", "No compiler was found, or it does not know this model's code.", Do.LOG)
_because("W2-LATENTS-UNREADABLE", "The file was removed to make room, or was written by another version.", Do.RUN_AGAIN)
_because("W2-LATENTS-OF-ANOTHER", "Latents can be decoded only by the model that they were made with.", Do.RESTORE)
_because(
    "W2-SMOKE-TEST-FAILED",
    "After loading each part is tried on a few numbers, and this one gave nothing usable.",
    Do.VERIFY,
    Do.SAFE,
)
_because(
    "W2-CONTINUED",
    "Each continuation begins with the last frames of the clip before, and small shifts of colour add up.",
)
_because("W2-STOPPED-EARLY", "You asked to stop and keep what was there.", Do.FINISH)
_because(
    "W2-HALF-LOST", "The kept latents between the two experts were removed or damaged; the job begins anew.", Do.CACHES
)
_because(
    "W2-BLACK-FRAMES",
    "The VAE's numbers broke down, or VAE and transformer do not belong together.",
    Do.SAFE,
    Do.REPORT,
)
_because("W2-WRONG-SHAPE", "The VAE enlarges by another factor than its configuration says.", Do.REPORT)
_because(
    "W2-WORKER-DIED",
    "The system ended the process for lack of memory, a driver crashed, or it was ended by "
    "hand. The window and the queue are a process of their own and live on.",
    Do.RUN_AGAIN,
    Do.LOG,
)
_because("W2-CANCELLED", "You cancelled it.", Do.RUN_AGAIN)

_because(
    "W2-OUTPUT-UNWRITABLE",
    "The folder is read-only, its drive is full or not connected, or the name is not allowed there.",
    Do.FOLDER,
)
_because("W2-OUTPUT-EXISTS", "A finished file is never replaced unless you say so.", Do.FOLDER)
_because("W2-NOT-TRASHED", "The file is open in another program, or its drive has no trash.")
_because("W2-NOT-UNDONE", "What was moved to the trash is no longer there, or something else has its place.")
_because("W2-OUTPUT-FORMAT", "The ending of the name decides the kind of file, and this one is not known.")
_because(
    "W2-ENCODER-FAILED",
    "ffmpeg could not write the file: the disk is full, or the card's encoder failed.",
    Do.FOLDER,
    Do.RUN_AGAIN,
)
_because("W2-HARDWARE-ENCODER", "The card, its driver or its encoder cannot do this codec in this size and depth.")
_because(
    "W2-ENCODER-MISSING",
    "The package that brings ffmpeg is not installed, or its program was removed, for example by a virus scanner.",
    Do.SETUP,
    Do.DOCTOR,
)
_because(
    "W2-FILE-UNWRITABLE",
    "The folder is read-only, its disk is full or gone, or another program holds the file.",
    Do.CACHES,
)
_because(
    "W2-NO-PROFILE",
    "No job has run here yet, its profile made room for later ones, or the settings turn profiles off.",
    Do.RUN_AGAIN,
)
_because("W2-STORE-DAMAGED", "The disk had an error, or the computer was switched off while the list was written.")
_because("W2-STORE-UNWRITABLE", "The data folder is read-only, or its disk is full.", Do.CACHES, Do.DOCTOR)
_because("W2-SETTINGS-DAMAGED", "The file may not be read, or it is not a text.", Do.SETTINGS)
_because(
    "W2-SETTINGS-LINE",
    "A line was edited to something that is no TOML, no known setting, or out of bounds.",
    Do.SETTINGS,
)
_because("W2-SETTINGS-NEWER", "A newer version of the app was used with the same folder.")
_because("W2-SETTINGS-UNWRITABLE", "The settings folder is read-only, or its disk is full.", Do.DOCTOR)
_because(
    "W2-BAD-ENVIRONMENT", "A variable that begins with WAN22_ holds a value that its setting cannot have.", Do.SETTINGS
)
_because("W2-UNKNOWN-PROFILE", "The name was mistyped, or the profile stands in another settings file.", Do.SETTINGS)
_because(
    "W2-SETTING-OUTRANKED", "The environment, a program or the command line outranks the settings file.", Do.SETTINGS
)
_because("W2-INTERNAL", "Something happened that the program does not foresee.", Do.RUN_AGAIN, Do.LOG)
