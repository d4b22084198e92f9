"""What a job writes to the disk, phase by phase: upper estimates in bytes.

What the app keeps is counted; how large a video becomes only its frames decide, so grainy ones are expected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from wan22_desktop.domain.encoding import CODECS, CONTAINERS, Codec
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import mark
from wan22_desktop.domain.machine import Disk, HardwareSnapshot
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import Phase, Term
from wan22_desktop.domain.problem import DISK_SHORT, Problem
from wan22_desktop.planning.activations import EXACT, TEXT_TOKENS
from wan22_desktop.planning.operations import texts
from wan22_desktop.planning.reasons import gigabytes

STATE_COPIES = 5
"""Latents in a kept state: the sample, its estimate, and up to three that the sampler remembers."""
KEY_FRAMES = 4
"""What frames that stand for themselves take beyond the others, in frames."""
OVERHEAD = 65_536
"""Bytes of a file beside its numbers: its header, the recipe."""


def with_disk(
    phases: tuple[Phase, ...], report: ModelReport, settings: GenerationSettings, number: int
) -> tuple[Phase, ...]:
    """``phases`` with what they write; ``number``: bytes of a number in the text encoder's precision."""
    spatial, temporal, channels = (
        (report.vae.spatial, report.vae.temporal, report.vae.latent_channels) if report.vae else (8, 4, 16)
    )
    width = report.transformer.text_dim if report.transformer else 4096
    frames = (settings.frames - 1) // temporal + 1 + len(settings.references)
    latents = frames * (settings.height // spatial) * (settings.width // spatial) * channels * EXACT
    prompt = Term(name=mark("encoded prompt"), bytes=texts(settings) * (TEXT_TOKENS * width * number + OVERHEAD))
    # The new state is whole before it takes the place of the old one.
    state = Term(name=mark("latents"), bytes=2 * (STATE_COPIES * latents + OVERHEAD))
    written = {"text": {"kept": (prompt,)}, "denoising": {"kept": (state,)}, "decoding": {"output": video(settings)}}
    return tuple(replace(phase, **written.get(phase.name, {})) for phase in phases)


def video(settings: GenerationSettings) -> tuple[Term, ...]:
    """The file or the pictures, and what is beside them while they are made."""
    codec = settings.codec
    if codec is Codec.AUTO:  # in recipes of before there was a choice
        codec = CONTAINERS[settings.container or ".mp4"].usual[8]
    pixels = (settings.frames + KEY_FRAMES) * settings.width * settings.height
    bits = CODECS[codec].bits(settings.quality, settings.depth)
    found = [Term(name=mark("video"), bytes=int(pixels * bits / 8) + OVERHEAD)]
    if codec is Codec.GIF:
        lossless = CODECS[Codec.FFV1].bits(settings.quality, settings.depth)
        found.append(Term(name=mark("frames that wait for their palette"), bytes=int(pixels * lossless / 8)))
    return tuple(found)


def needs(phases: Iterable[Phase], hardware: HardwareSnapshot) -> Iterator[tuple[Disk, int]]:
    """Each disk, and what is written to it in all; of one that holds both folders, the output's."""
    phases = tuple(phases)
    output, data = hardware.output_disk, hardware.data_disk
    beside = sum(term.bytes for phase in phases for term in phase.output)
    kept = sum(term.bytes for phase in phases for term in phase.kept)
    if output and data and output.device == data.device:
        yield output, beside + kept
        return
    yield from ((disk, needed) for disk, needed in ((output, beside), (data, kept)) if disk)


def problems(phases: Iterable[Phase], hardware: HardwareSnapshot) -> Iterator[Problem]:
    """DISK_SHORT for each disk that may not hold it."""
    for disk, needed in needs(phases, hardware):
        if needed > disk.free:
            yield DISK_SHORT.of(needed=gigabytes(needed), folder=disk.folder, available=gigabytes(disk.free))
