"""Which of ffmpeg's encoders does the work, and what it is told: a card's, once it has shown that it can, or ours."""

from __future__ import annotations

import logging
import subprocess

from wan22_desktop.domain.encoding import Encoder, Encoding
from wan22_desktop.domain.problem import HARDWARE_ENCODER, Problem
from wan22_desktop.video.ffmpeg import NO_WINDOW, executable

log = logging.getLogger(__name__)

PROBE_FRAMES = 64
"""More than an encoder looks ahead: one that only begins well is found out."""
PROBE_SECONDS = 20.0

_known: dict[tuple[str, ...], bool] = {}
"""What came of every probe in this process, by the command that was tried."""


def choose_encoder(encoding: Encoding, width: int, height: int) -> tuple[Encoder, tuple[Problem, ...]]:
    """The encoder for frames of this size, and what is to be told about it.

    A card's encoder is asked only if the encoding wants one; each is tried once in the life of the process.

    Raises:
        ProblemRaised: ENCODER_MISSING.
    """
    software, on_cards = encoding.facts.software, encoding.facts.hardware
    able = [encoder for encoder in on_cards if encoding.depth in encoder.pixels] if encoding.hardware else []
    for encoder in able:
        if works(encoder, encoding, width, height):
            return encoder, ()
    if not able:
        return software, ()
    tried = ", ".join(encoder.name for encoder in able)
    return software, (HARDWARE_ENCODER.of(codec=encoding.facts.label, tried=tried),)


def works(encoder: Encoder, encoding: Encoding, width: int, height: int) -> bool:
    """Does ``encoder`` encode frames of this size? Found out with made-up ones whose file is thrown away.

    Raises:
        ProblemRaised: ENCODER_MISSING.
    """
    command = (
        executable(), "-nostdin", "-hide_banner", "-loglevel", "error", *encoder.device,
        "-f", "lavfi", "-i", f"testsrc2=size={width}x{height}:rate=24", "-frames:v", str(PROBE_FRAMES),
        *arguments(encoder, encoding), "-f", "null", "-",
    )  # fmt: skip
    if command not in _known:
        _known[command] = _succeeds(command)
        log.info("the encoder %s %s here", encoder.name, "works" if _known[command] else "does not work")
    return _known[command]


def _succeeds(command: tuple[str, ...]) -> bool:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=PROBE_SECONDS,
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired):  # a driver that hangs is as good as none
        return False
    return done.returncode == 0


def arguments(encoder: Encoder, encoding: Encoding) -> tuple[str, ...]:
    """What ffmpeg is told between its input and its output, but for what the container wants."""
    facts = encoding.facts
    filters = (facts.filters, f"format={encoder.pixels[encoding.depth]}", encoder.upload)
    tag = facts.tags.get(encoding.container)
    return (
        "-vf", ",".join(filter(None, filters)), "-c:v", encoder.name, *encoder.options,
        *encoder.levels[encoding.quality], *facts.colours, *(("-tag:v", tag) if tag else ()),
    )  # fmt: skip
