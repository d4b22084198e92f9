"""Collects what a foreign file tells: every value becomes a field of a request, or a line that says why it does not."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import msgspec

from wan22_desktop.domain.foreign import Foreign, NotTaken
from wan22_desktop.domain.generation import LIMITS, MAX_STRENGTH, GenerationRequest, LoraChoice, Sampler, whole
from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.log import harmless
from wan22_desktop.domain.model import Noise

MOST_TEXT = 20_000
"""Letters of a prompt."""
MOST_SHOWN = 160
"""Letters of a value that was not taken."""
MOST_LINES = 200
"""Settings in the list of what was not taken."""
MOST_LORAS = 64
GREATEST = 1e40
"""No number of anybody's is as large; whole ones may have thousands of digits, with which no arithmetic goes."""
NAMES = {
    "prompt": mark("Prompt"), "negative": mark("Negative prompt"), "width": mark("Width"), "height": mark("Height"),
    "frames": mark("Frames"),
    "fps": mark("Frames per second"), "steps": mark("Steps"), "guidance": mark("Guidance"),
    "guidance_low": mark("Guidance of details"),
    "shift": mark("Shift"), "sampler": mark("Sampler"), "seed": mark("Seed"),
    "boundary": mark("Boundary of the experts"),
    "high_steps": mark("Steps of the high-noise expert"), "image": mark("Start image"), "last_image": mark("End image"),
    "loras": "LoRA", "model": mark("Model"),
}  # fmt: skip
"""Fields of a request, as people call them."""
NO_PLACE = mark("There is no such setting here.")
NO_NUMBER = mark("It is not a number.")
NO_TEXT = mark("It is not a text.")
OUT_OF_RANGE = mark("It must be from {least:g} to {most:g}.")
ROUNDED = mark("Only whole numbers can be used here: {taken} was taken.")
CUT = mark("Only the first {most} letters were taken.")
NO_SAMPLER = mark("There is no sampler of this kind here; the model's own is used.")
NO_FILE_NAME = mark("It is not the name of a file.")
OTHER_SPACING = mark("The steps are spaced by the shift alone here.")
TWO_VALUES = mark("Both experts have the same here: {taken} was taken.")
TOO_MANY = mark("More than {most} LoRAs are not taken.")
_SAMPLERS = {
    "unipc": Sampler.UNIPC, "unipcbh2": Sampler.UNIPC, "unipcflowmatch": Sampler.UNIPC,
    "unipcmultistepscheduler": Sampler.UNIPC, "flowunipcmultistepscheduler": Sampler.UNIPC,
    "euler": Sampler.EULER, "eulerflowmatch": Sampler.EULER, "flowmatcheulerdiscretescheduler": Sampler.EULER,
    "lcm": Sampler.LCM, "lcmscheduler": Sampler.LCM,
    "dpm++": Sampler.DPM, "dpm++2m": Sampler.DPM, "dpmpp2m": Sampler.DPM, "dpm2++2mflowmatch": Sampler.DPM,
}  # fmt: skip
"""Names of samplers without spaces and underscores; what is a little different (ancestral, SDE, 3M) is another one."""
_PLAIN_SPACING = ("simple", "normal", "sgm_uniform", "automatic", "default", "")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def read_json(text: str) -> Any:
    """The value in ``text``; None where it is no JSON, or is nested too deeply to be anybody's settings.

    NaN and infinity, which ComfyUI writes although JSON has none, are None too.
    """
    try:
        return json.loads(text, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return None


class Findings:
    """See the module. The first usable value of a field stays."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.fields: dict[str, Any] = {}
        self.models: list[str] = []
        self.left: list[NotTaken] = []
        self._loras: list[LoraChoice] = []

    def leave(self, name: str, value: object, why: str) -> None:
        """Keep a value that is not taken."""
        shown = value if isinstance(value, str) else _shown(value)
        shown = harmless(whole(" ".join(shown[: 4 * MOST_SHOWN].split())))
        shown = shown if len(shown) <= MOST_SHOWN else f"{shown[: MOST_SHOWN - 1]}…"
        line = NotTaken(name=harmless(whole(tr(name[:80]))), value=shown, why=harmless(whole(tr(why))))
        if line not in self.left and len(self.left) < MOST_LINES:
            self.left.append(line)

    def text(self, name: str, value: object) -> None:
        if value is None or name in self.fields:
            return
        if not isinstance(value, str):
            self.leave(NAMES[name], value, NO_TEXT)
            return
        if len(value) > MOST_TEXT:
            self.leave(NAMES[name], value, tr(CUT, most=MOST_TEXT))
        self.fields[name] = _UNSEEN.sub(" ", value[:MOST_TEXT]).strip()

    def number(self, name: str, value: object) -> None:
        """A number, or a text that is one; out of its limits it is left."""
        if value is None or name in self.fields:
            return
        number = as_number(value)
        integral = name not in ("guidance", "guidance_low", "shift", "boundary")
        least, most = _limits(name)
        if number is None:
            self.leave(NAMES[name], value, NO_NUMBER)
        elif not least <= number <= most:
            self.leave(NAMES[name], value, tr(OUT_OF_RANGE, least=least, most=most))
        elif integral and number != int(number):
            self.fields[name] = round(number)
            self.leave(NAMES[name], value, tr(ROUNDED, taken=round(number)))
        else:
            self.fields[name] = int(number) if integral else float(number)

    def sampler(self, value: object) -> None:
        """The name of a sampler; ``unipc/beta`` names the spacing of the steps as well."""
        if value is None or "sampler" in self.fields:
            return
        name, _, spacing = value.partition("/") if isinstance(value, str) else ("", "", "")
        found = _SAMPLERS.get(re.sub(r"[\s_]", "", name).lower())
        if found is None:
            self.leave(NAMES["sampler"], value, NO_SAMPLER)
            return
        self.fields["sampler"] = found.value
        self.spacing(spacing)

    def spacing(self, value: object) -> None:
        """How the steps are spaced; the plain ways are what the shift does."""
        if value is not None and not (isinstance(value, str) and value.lower() in _PLAIN_SPACING):
            self.leave(mark("Spacing of the steps"), value, OTHER_SPACING)

    def size(self, value: object) -> None:
        """``832x480``."""
        parts = re.fullmatch(r"\s*(\d{1,6})\s*[x×*]\s*(\d{1,6})\s*", value) if isinstance(value, str) else None
        if parts:
            self.number("width", int(parts[1]))
            self.number("height", int(parts[2]))
        elif value is not None:
            self.leave(mark("Size"), value, NO_NUMBER)

    def file(self, name: str, value: object) -> None:
        """A picture, by its name."""
        if value is None or name in self.fields:
            return
        if isinstance(value, str) and 0 < len(value.strip()) <= 1024:
            self.fields[name] = value.strip()
        else:
            self.leave(NAMES[name], value, NO_FILE_NAME)

    def model(self, value: object) -> None:
        if isinstance(value, str) and value.strip():
            if (name := whole(value.strip()[:1024])) not in self.models:
                self.models.append(name)
        elif value is not None:
            self.leave(NAMES["model"], value, NO_FILE_NAME)

    def lora(self, value: object, strength: object = 1.0, expert: Noise | None = None) -> None:
        """A LoRA by its name; one without strength is none."""
        number = as_number(strength)
        if not isinstance(value, str) or not value.strip():
            self.leave(NAMES["loras"], value, NO_FILE_NAME)
        elif number is None:
            self.leave(NAMES["loras"], f"{value} × {_shown(strength)}", NO_NUMBER)
        elif not -MAX_STRENGTH <= number <= MAX_STRENGTH:
            why = tr(OUT_OF_RANGE, least=-MAX_STRENGTH, most=MAX_STRENGTH)
            self.leave(NAMES["loras"], f"{value} × {number:g}", why)
        elif len(self._loras) >= MOST_LORAS:
            self.leave(NAMES["loras"], value, tr(TOO_MANY, most=MOST_LORAS))
        elif number:
            self._loras.append(LoraChoice(path=value.strip()[:1024], strength=float(number), expert=expert))

    def foreign(self) -> Foreign:
        """All of it."""
        if self.fields.get("high_steps", 0) > self.fields.get("steps", math.inf):
            why = tr(OUT_OF_RANGE, least=0, most=self.fields["steps"])
            self.leave(NAMES["high_steps"], self.fields.pop("high_steps"), why)
        fields = {"prompt": "", **self.fields, "loras": tuple(self._loras)}
        request = msgspec.convert({"output": "", "model": "", **fields}, GenerationRequest)
        taken = [tr(name) for field, name in NAMES.items() if field in self.fields]
        taken += [f"{NAMES['loras']} {lora.path}" for lora in self._loras]
        return Foreign(
            program=self.program, request=request, taken=tuple(taken), left=tuple(self.left),
            models=tuple(self.models),
        )  # fmt: skip


def as_number(value: object) -> int | float | None:
    """A finite number, also one that is written as a text; None for anything else, also for yes and no."""
    if isinstance(value, str) and len(value) <= 40:
        try:
            value = int(value) if re.fullmatch(r"\s*[+-]?\d+\s*", value) else float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if -GREATEST < value < GREATEST else None


def _limits(name: str) -> tuple[float, float]:
    if name == "seed":
        return 0, 2**64 - 1
    if name == "boundary":
        return 0, 1
    return LIMITS["steps" if name == "high_steps" else name] if name != "high_steps" else (0, LIMITS["steps"][1])


def _shown(value: object) -> str:
    """Of something that may be large and deep, only the beginning."""
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    return str(value) if not isinstance(value, int) or abs(value) < 10**40 else "…"
