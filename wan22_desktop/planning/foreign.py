"""The files that another program's settings name, as they are called on this machine: models, LoRAs, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath

import msgspec

from wan22_desktop.domain.foreign import Foreign, NotTaken
from wan22_desktop.domain.generation import LoraChoice
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.model import ModelReport

MOST_UP = 4
"""Folders above the file in which what it names is looked for."""
MOST_FOLDERS = 200
"""Folders for LoRAs that are looked into, below those."""
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
_INPUTS = ("input", "inputs", "output", "")
_LORAS = ("models/loras", "models/Lora", "Models/Lora", "loras", "Lora", "")
NO_MODEL = mark("None of your models has this file; add the model, then drop the file again.")
LIKE_IT = mark("None of your models has this file; {label} is of the same kind and was chosen.")
NO_FILE = mark("It was found neither beside the file nor in a folder that is watched.")
_VARIANTS = {
    "wan2.2-t2v-a14b": ("t2v22", "wan22t2v", "wan22text2video", "wan2214bt2v"),
    "wan2.2-i2v-a14b": ("i2v22", "wan22i2v", "wan22image2video", "wan2214bi2v"),
    "wan2.2-ti2v-5b": ("ti2v22", "wan22ti2v", "wan22textimage2video5b"),
    "wan2.1-t2v-14b": ("wan21t2v14b", "wan21text2video14b"),
    "wan2.1-t2v-1.3b": ("wan21t2v13b", "wan21text2video13b"),
    "wan2.1-i2v-14b": ("wan21i2v", "wan21image2video"),
}  # fmt: skip
"""How names of files and of models say what they are, in small letters and digits alone."""


def with_own_files(found: Foreign, models: Sequence[ModelReport]) -> Foreign:
    """The settings with paths in place of names; ``models`` are those that are known, LoRAs among them.

    Reads no file, and looks for names only beside the file that was read, in the folders around it where ComfyUI,
    SwarmUI and Wan2GP have their pictures and LoRAs, and among ``models``.
    """
    left, request = list[NotTaken](), found.request
    taken = list(found.taken)
    near = tuple(_around(Path(found.source)))
    model, why = _model(found.models, models)
    if found.models and why:
        left.append(NotTaken(name=tr("Model"), value=", ".join(found.models), why=why))
    elif model is not None:
        taken.append(tr("Model"))
    loras: list[LoraChoice] = []
    for lora in request.loras:
        path = _lora(lora.path, models, near)
        if path:
            loras.append(msgspec.structs.replace(lora, path=path))
        else:
            left.append(NotTaken(name="LoRA", value=f"{lora.path} × {lora.strength:g}", why=tr(NO_FILE)))
            taken.remove(f"LoRA {lora.path}")
    pictures: dict[str, str | None] = {}
    for field, name in (("image", tr("Start image")), ("last_image", tr("End image"))):
        if wanted := getattr(request, field):
            pictures[field] = _picture(wanted, near)
            if pictures[field] is None:
                left.append(NotTaken(name=name, value=wanted, why=tr(NO_FILE)))
                taken.remove(name)
    request = msgspec.structs.replace(
        request, model=model.path if model else "", loras=tuple(loras), image=pictures.get("image"),
        last_image=pictures.get("last_image"),
    )  # fmt: skip
    return msgspec.structs.replace(found, request=request, taken=tuple(taken), left=(*left, *found.left))


# --- Models -----------------------------------------------------------------------------------------------------------


def _model(names: Sequence[str], models: Sequence[ModelReport]) -> tuple[ModelReport | None, str]:
    """The model that has most of these files or is called so; else one of the kind that their names tell, and why."""
    wanted = [_plain(_last(name)) for name in names]
    whole = [report for report in models if report.variant and report.lora is None]
    best, most = None, 0
    for report in whole:
        has = {_plain(Path(file).name) for part in report.components for file in part.files}
        has |= {_plain(report.name), _plain(Path(report.path).name)}
        if (count := sum(name in has for name in wanted if name)) > most:
            best, most = report, count
    if best is not None:
        return best, ""
    kind = next((variant for name in wanted for variant in _VARIANTS if _says(name, variant)), "")
    like = next((report for report in whole if kind and report.variant == kind and report.runnable), None)
    return like, tr(LIKE_IT, label=like.label) if like else tr(NO_MODEL)


def _says(name: str, variant: str) -> bool:
    return any(word in name for word in _VARIANTS[variant]) and not ("ti2v" in name) ^ (variant == "wan2.2-ti2v-5b")


def _last(name: str) -> str:
    """The file's name of a path in any system's way."""
    return PurePosixPath(PureWindowsPath(name[:1024]).as_posix()).name


def _plain(name: str) -> str:
    stem = re.sub(r"\.(safetensors|sft|gguf|ckpt|pt|pth|bin)$", "", name.lower())
    return re.sub(r"[^a-z0-9]", "", stem)


# --- Files ------------------------------------------------------------------------------------------------------------


def _around(file: Path) -> Iterator[Path]:
    """The folder of the file, and some above it."""
    yield from list(file.absolute().parents)[:MOST_UP]


def _inside(name: str) -> Path | None:
    """The name as a path that leads out of no folder; None for any other, and for what is on another machine."""
    path = PureWindowsPath(name)
    if path.drive or path.root or ".." in path.parts or not path.parts or "\0" in name:
        return None
    return Path(*path.parts)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _picture(name: str, near: Sequence[Path]) -> str | None:
    """A picture beside the file, or in the folder of ComfyUI's inputs; of a path of its own only the name counts."""
    inside = _inside(name) or _inside(_last(name))
    if inside is None or inside.suffix.lower() not in PICTURES:
        return None
    tried = (folder / below / inside for folder in near for below in _INPUTS)
    return next((str(path) for path in tried if _is_file(path)), None)


def _lora(name: str, models: Sequence[ModelReport], near: Sequence[Path]) -> str:
    """A LoRA that is known by its file's name, or one in the folders around the file."""
    last = _last(name.partition("?")[0])
    wanted = last if last.lower().endswith((".safetensors", ".sft")) else f"{last}.safetensors"
    for report in models:
        files = (Path(report.path), Path(report.path).with_name(report.lora.partner or "?")) if report.lora else ()
        for path in files:
            if path.name.lower() == wanted.lower():
                return str(path)
    if _inside(wanted) is None:
        return ""
    inside = _inside(name)
    names = ((inside or Path()).with_name(wanted), Path(wanted)) if inside and inside.name else (Path(wanted),)
    places = [folder / below for folder in near for below in _LORAS]
    # Wan2GP has a folder for each kind of model.
    kinds = list(islice((kind for folder in near for kind in _folders(folder / "loras")), MOST_FOLDERS))
    tried = (place / path for place in (*places, *kinds) for path in names)
    return next((str(path) for path in tried if _is_file(path)), "")


def _folders(place: Path) -> Iterator[Path]:
    try:
        yield from sorted(one for one in place.iterdir() if one.is_dir())[:MOST_FOLDERS]
    except OSError:
        return
