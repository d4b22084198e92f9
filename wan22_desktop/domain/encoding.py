"""How frames become a file: every container and codec as data, and which of them go together.

:data:`CODECS` is the one place that knows what ffmpeg is told for a codec. Window, command line and planner read from
it what can be asked for; the writer reads from it how it is done.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

import msgspec

from wan22_desktop.domain.language import mark, one_of, tr
from wan22_desktop.domain.problem import BAD_SETTING, OUTPUT_FORMAT, ProblemRaised
from wan22_desktop.domain.value import Value


class Codec(StrEnum):
    """How frames are packed."""

    AUTO = "auto"
    """As the container usually has it; see :class:`Container`."""
    H264 = "h264"
    H265 = "h265"
    VP9 = "vp9"
    AV1 = "av1"
    PRORES = "prores"
    FFV1 = "ffv1"
    GIF = "gif"
    WEBP = "webp"
    PNG = "png"


class Quality(StrEnum):
    """How close to the frames the file is, against its size."""

    LOSSLESS_LOOKING = "lossless-looking"
    """No difference that an eye finds."""
    HIGH = "high"
    SMALL = "small"


class Container(Value):
    """A kind of file, known by its ending."""

    label: str
    usual: dict[int, Codec]
    """What ``auto`` means, by depth."""
    options: tuple[str, ...] = ()
    most_fps: int = 1000
    """Beyond it players show it too slowly."""


class Encoder(Value):
    """One of ffmpeg's encoders, and what it is told."""

    name: str
    pixels: dict[int, str]
    """Its pixel format for each depth in bits that it can do."""
    levels: dict[Quality, tuple[str, ...]]
    """Options by quality."""
    options: tuple[str, ...] = ()
    device: tuple[str, ...] = ()
    """Options in front of the input: which device is opened."""
    upload: str = ""
    """A filter that brings frames to the device."""


class CodecFacts(Value):
    """What is known of a codec."""

    label: str
    containers: tuple[str, ...]
    """Endings of files that hold it so that players take it; the usual one first."""
    software: Encoder
    hardware: tuple[Encoder, ...] = ()
    """Encoders of graphics cards, in the order in which they are tried."""
    filters: str = ""
    """Comes before the pixel format: how colours are converted."""
    colours: tuple[str, ...] = ()
    """Options that tell a player which colours these are."""
    tags: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """A container's name for the codec, where ffmpeg's own is not what players look for."""
    pixel_bits: dict[int, tuple[float, float, float]] = msgspec.field(
        default_factory=dict[int, tuple[float, float, float]]
    )
    """Bits that a pixel of grainy, moving frames takes, by quality and, where it matters, by depth; measured."""
    one_quality: str = ""
    """Why there is nothing to choose; empty where the qualities differ."""

    def bits(self, quality: Quality, depth: int) -> float:
        """Bits of a pixel; few frames take more."""
        found = self.pixel_bits.get(depth) or next(iter(self.pixel_bits.values()))
        return found[tuple(Quality).index(quality)]


class Encoding(Value):
    """A wish for a file made definite: a combination that exists."""

    container: str
    codec: Codec
    quality: Quality
    depth: int
    hardware: bool

    @property
    def facts(self) -> CodecFacts:
        return CODECS[self.codec]


FIRST_PICTURE = "_00001.png"
"""How the first picture's name in a folder that is a sequence ends."""
DEPTHS = (8, 10)
"""Bits of a colour's value that can be asked for."""
_QUICK_START = ("-movflags", "+faststart+use_metadata_tags")
CONTAINERS: dict[str, Container] = {
    ".mp4": Container(label="MP4", usual={8: Codec.H264, 10: Codec.H265}, options=_QUICK_START),
    ".mov": Container(label="MOV", usual={8: Codec.H264, 10: Codec.H265}, options=_QUICK_START),
    ".mkv": Container(label="MKV", usual={8: Codec.H264, 10: Codec.H265}),
    ".webm": Container(label="WebM", usual={8: Codec.VP9, 10: Codec.VP9}),
    ".gif": Container(label="GIF", usual={8: Codec.GIF}, options=("-loop", "0"), most_fps=50),
    ".webp": Container(label="WebP", usual={8: Codec.WEBP}, options=("-loop", "0")),
    ".png": Container(label=mark("PNG sequence"), usual={8: Codec.PNG, 10: Codec.PNG}, options=("-f", "image2")),
}
"""By ending, the one for everybody first."""


def _levels(option: str, *values: int | str, also: tuple[str, ...] = ()) -> dict[Quality, tuple[str, ...]]:
    """Lossless-looking, high and small as values of one option.

    Those of H.265, VP9 and AV1 are where grainy frames come out as close (PSNR of luma) as with those of H.264.
    """
    return {quality: (option, str(value), *also) for quality, value in zip(Quality, values, strict=True)}


_SAME: dict[Quality, tuple[str, ...]] = dict.fromkeys(Quality, ())
_NV12 = {8: "nv12", 10: "p010le"}
_BT709 = ("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv")
_TO_BT709 = "scale=out_color_matrix=bt709:out_range=tv"


def _on_cards(family: str, depths: tuple[int, ...], lossless: int, high: int, small: int) -> tuple[Encoder, ...]:
    """The four makers' encoders of a codec; the numbers are quantisers on the codec's own scale."""
    pixels = {depth: _NV12[depth] for depth in depths}
    values = (lossless, high, small)
    steady = {
        quality: ("-rc", "cqp", "-qp_i", str(value), "-qp_p", str(value))
        for quality, value in zip(Quality, values, strict=True)
    }
    return (
        Encoder(
            name=f"{family}_nvenc", pixels=pixels, options=("-preset", "p5", "-rc", "vbr"),
            levels=_levels("-cq", *values, also=("-b:v", "0")),
        ),
        Encoder(
            name=f"{family}_qsv", pixels=pixels, options=("-preset", "slow"),
            levels=_levels("-global_quality", *values),
        ),
        Encoder(name=f"{family}_amf", pixels=pixels, options=("-quality", "quality"), levels=steady),
        Encoder(
            name=f"{family}_vaapi", pixels=pixels, options=("-rc_mode", "CQP"),
            levels=_levels("-global_quality", *values),
            device=("-vaapi_device", "/dev/dri/renderD128"), upload="hwupload",
        ),
    )  # fmt: skip


CODECS: dict[Codec, CodecFacts] = {
    Codec.H264: CodecFacts(
        label="H.264",
        pixel_bits={8: (4.0, 2.8, 1.0)},
        containers=(".mp4", ".mov", ".mkv"),
        software=Encoder(
            name="libx264", pixels={8: "yuv420p", 10: "yuv420p10le"}, options=("-preset", "medium"),
            levels=_levels("-crf", 15, 19, 25),
        ),
        hardware=_on_cards("h264", (8,), 17, 21, 27),
        filters=_TO_BT709,
        colours=_BT709,
    ),
    Codec.H265: CodecFacts(
        label="H.265",
        pixel_bits={8: (4.0, 2.8, 1.0)},
        containers=(".mp4", ".mov", ".mkv"),
        software=Encoder(
            name="libx265", pixels={8: "yuv420p", 10: "yuv420p10le"},
            options=("-preset", "medium", "-x265-params", "log-level=error"), levels=_levels("-crf", 14, 19, 25),
        ),
        hardware=_on_cards("hevc", DEPTHS, 18, 23, 29),
        filters=_TO_BT709,
        colours=_BT709,
        tags={".mp4": "hvc1", ".mov": "hvc1"},
    ),
    Codec.VP9: CodecFacts(
        label="VP9",
        pixel_bits={8: (4.4, 3.0, 1.3)},
        containers=(".webm", ".mkv", ".mp4"),
        software=Encoder(
            name="libvpx-vp9", pixels={8: "yuv420p", 10: "yuv420p10le"}, options=("-b:v", "0", "-row-mt", "1"),
            levels=_levels("-crf", 14, 24, 34),
        ),
        filters=_TO_BT709,
        colours=_BT709,
    ),
    Codec.AV1: CodecFacts(
        label="AV1",
        pixel_bits={8: (4.8, 3.0, 0.9)},
        containers=(".mp4", ".mkv", ".webm"),
        software=Encoder(
            name="libsvtav1", pixels={8: "yuv420p", 10: "yuv420p10le"}, options=("-preset", "6"),
            levels=_levels("-crf", 10, 18, 30),
        ),
        hardware=_on_cards("av1", DEPTHS, 70, 105, 150),
        filters=_TO_BT709,
        colours=_BT709,
    ),
    Codec.PRORES: CodecFacts(
        label="ProRes 422",
        pixel_bits={10: (6.5, 4.4, 3.1)},
        containers=(".mov", ".mkv"),
        software=Encoder(
            name="prores_ks", pixels={10: "yuv422p10le"}, options=("-vendor", "apl0"),
            levels=_levels("-profile:v", "hq", "standard", "lt"),
        ),
        filters=_TO_BT709,
        colours=_BT709,
    ),
    Codec.FFV1: CodecFacts(
        label="FFV1",
        pixel_bits={8: (27, 27, 27), 10: (34, 34, 34)},
        containers=(".mkv",),
        software=Encoder(
            name="ffv1", pixels={8: "bgr0", 10: "gbrp10le"}, options=("-level", "3", "-slices", "16", "-slicecrc", "1"),
            levels=_SAME,
        ),
        one_quality=mark("FFV1 keeps every bit"),
    ),
    Codec.GIF: CodecFacts(
        label="GIF",
        pixel_bits={8: (12, 12, 10)},
        containers=(".gif",),
        software=Encoder(
            name="gif", pixels={8: "pal8"},
            levels={
                Quality.LOSSLESS_LOOKING: ("max_colors=256", "dither=sierra2_4a"),
                Quality.HIGH: ("max_colors=256", "dither=bayer:bayer_scale=3:diff_mode=rectangle"),
                Quality.SMALL: ("max_colors=96", "dither=bayer:bayer_scale=5:diff_mode=rectangle"),
            },
        ),
    ),
    Codec.WEBP: CodecFacts(
        label="WebP",
        pixel_bits={8: (7.3, 5.4, 3.7)},
        containers=(".webp",),
        software=Encoder(
            name="libwebp_anim", pixels={8: "bgra"}, options=("-compression_level", "4"),
            levels=_levels("-quality", 95, 85, 60),
        ),
    ),
    Codec.PNG: CodecFacts(
        label="PNG",
        pixel_bits={8: (24.5, 24.5, 24.5), 10: (48.5, 48.5, 48.5)},
        containers=(".png",),
        software=Encoder(name="png", pixels={8: "rgb24", 10: "rgb48be"}, options=("-pred", "mixed"), levels=_SAME),
        one_quality=mark("PNG keeps every bit"),
    ),
}  # fmt: skip
"""Every codec. A GIF's levels are what its palette is made with, and how it is used."""


def usual_ending(codec: str) -> str:
    """The ending of a file that nobody named: the codec's usual container, ``.mp4`` where anything will do."""
    return CODECS[Codec(codec)].containers[0] if codec in tuple(CODECS) else ".mp4"


def codecs_in(container: str, depth: int | None = None) -> tuple[Codec, ...]:
    """What a container holds, in this depth if one is given."""
    return tuple(
        codec
        for codec, facts in CODECS.items()
        if container in facts.containers and (depth is None or depth in facts.software.pixels)
    )


def choose_encoding(
    output: str,
    codec: str = Codec.AUTO,
    quality: str = Quality.LOSSLESS_LOOKING,
    depth: int | None = None,
    hardware: bool = False,
) -> Encoding:
    """The file that is asked for. An empty ``output`` means the codec's usual container; ``depth`` None its usual one.

    Raises:
        ProblemRaised: OUTPUT_FORMAT, or BAD_SETTING for a name that is not known or a combination that no player takes.
    """
    container = PurePath(output).suffix.lower() if output else usual_ending(codec)
    if container not in CONTAINERS:
        raise ProblemRaised(OUTPUT_FORMAT.of(path=output, known=", ".join(CONTAINERS)))
    if codec not in tuple(Codec):
        raise _bad("codec", codec, tr("there is no such codec"), one_of(Codec))
    if quality not in tuple(Quality):
        raise _bad("quality", quality, tr("there is no such quality"), one_of(Quality))
    if depth not in (None, *DEPTHS):
        raise _bad("depth", depth, tr("a colour's value has 8 or 10 bits"), one_of(map(str, DEPTHS)))
    if codec == Codec.AUTO:
        usual = CONTAINERS[container].usual
        if depth is not None and depth not in usual:
            raise _bad(
                "depth",
                depth,
                tr("{name} has {depth} bits", name=CONTAINERS[container].label, depth=min(usual)),
                str(min(usual)),
            )
        chosen = usual[depth or min(usual)]
    else:
        chosen = Codec(codec)
    facts = CODECS[chosen]
    if container not in facts.containers:
        held = one_of(codecs_in(container))
        suggestion = tr(
            "a file that ends in {containers}, or the codec {held}", containers=one_of(facts.containers), held=held
        )
        raise _bad(
            "codec",
            codec,
            tr("no player takes {name} in a {container} file", name=facts.label, container=container),
            suggestion,
        )
    depths = tuple(facts.software.pixels)
    if depth is not None and depth not in depths:
        raise _bad("depth", depth, tr("{name} has {depth} bits", name=facts.label, depth=depths[0]), str(depths[0]))
    return Encoding(
        container=container, codec=chosen, quality=Quality(quality), depth=depth or depths[0], hardware=hardware
    )


def _bad(setting: str, value: object, reason: str, suggestion: str) -> ProblemRaised:
    return ProblemRaised(BAD_SETTING.of(setting=setting, value=value, reason=reason, suggestion=suggestion))
