"""Every codec in every container and depth that is offered becomes a file that others read, and tells its recipe."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
import tracemalloc
from pathlib import Path

import av
import msgspec
import numpy as np
import pytest
import recipes
from PIL import Image

from wan22_desktop.domain.encoding import (
    CODECS,
    CONTAINERS,
    DEPTHS,
    Codec,
    Encoding,
    Quality,
    choose_encoding,
    codecs_in,
    usual_ending,
)
from wan22_desktop.domain.generation import GenerationRequest, GenerationSettings, Recipe
from wan22_desktop.domain.model import Task
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.domain.wire import from_json, to_builtins
from wan22_desktop.planning import disk, encoded_as, is_sequence
from wan22_desktop.video import encoders, ffmpeg
from wan22_desktop.video.reader import read_clip, read_frame, read_frames, read_last_frames
from wan22_desktop.video.recipe import read_recipe
from wan22_desktop.video.sequence import first_picture, size_of
from wan22_desktop.video.writer import VideoWriter, check_output

FRAMES, HEIGHT, WIDTH, FPS = 17, 48, 64, 12
EVERY = [
    (codec, container, depth)
    for container in CONTAINERS
    for codec in codecs_in(container)
    for depth in CODECS[codec].software.pixels
]
LEAST_PSNR = {Codec.FFV1: np.inf, Codec.PNG: np.inf, Codec.GIF: 26.0, Codec.WEBP: 40.0}
"""In dB against the frames that went in; 36 where nothing else is said: PyAV's own way to RGB costs most of it."""


def smooth_clip(frames: int = FRAMES, *, depth: int = 8, height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    """Soft colours that move, over all of the range of uint8, or of uint16."""
    time, row, column = np.meshgrid(
        np.arange(frames) / 17, np.linspace(0, 1, height), np.linspace(0, 1, width), indexing="ij"
    )
    waves = (
        np.sin(3 * column + 2 * row + 3 * time),
        np.cos(3 * row - 2 * column + 4 * time),
        np.sin(4 * column - time),
    )
    white = 255 if depth == 8 else 65535
    pixels = (np.stack(waves, axis=-1) * 0.45 + 0.5) * white
    return pixels.round().astype(np.uint8 if depth == 8 else np.uint16)


def recipe_for(encoding: Encoding, **changes: object) -> Recipe:
    made = recipes.recipe(prompt='ein "Würfel" <rot> & {blau}; → ' + "lang " * 200, frames=FRAMES, fps=FPS, **changes)
    return msgspec.structs.replace(made, settings=encoded_as(made.settings, encoding))


def write(output: Path, clip: np.ndarray, recipe: Recipe) -> Path:
    height, width = clip.shape[1:3]
    with VideoWriter(output, width, height, FPS, recipe) as writer:
        for frame in clip:
            writer.write(frame)
        return writer.finish()


def read(path: Path, depth: int) -> np.ndarray:
    """The frames as other programs see them: [F, H, W, 3], over the range of uint8 or uint16."""
    if path.suffix == ".webp":
        with Image.open(path) as picture:
            return np.stack([_seen(picture, number) for number in range(picture.n_frames)])
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    found: list[np.ndarray] = []
    for file in files:
        with av.open(str(file)) as container:
            wanted = "rgb24" if depth == 8 else "rgb48le"
            found += [frame.to_ndarray(format=wanted) for frame in container.decode(video=0)]
    return np.stack(found)


def _seen(picture: Image.Image, number: int) -> np.ndarray:
    picture.seek(number)
    return np.asarray(picture.convert("RGB"))


def psnr(seen: np.ndarray, meant: np.ndarray) -> float:
    white = 255 if meant.dtype == np.uint8 else 65535
    error = float(np.square(seen.astype(np.float64) - meant).mean())
    return 10 * float(np.log10(white**2 / error)) if error else np.inf


@pytest.mark.parametrize(("codec", "container", "depth"), EVERY)
def test_every_combination_is_read_by_others_and_tells_its_recipe(
    tmp_path: Path, codec: Codec, container: str, depth: int
) -> None:
    encoding = choose_encoding(f"x{container}", codec, depth=depth)
    clip, recipe = smooth_clip(depth=depth), recipe_for(encoding)
    place = write(tmp_path / f"ein clip 100%{container}", clip, recipe)
    assert os.listdir(tmp_path) == [place.name], "nothing else is left in the folder"
    seen = read(place, depth)
    assert seen.shape == (FRAMES, HEIGHT, WIDTH, 3)
    if codec is Codec.FFV1 and depth == 10:  # as exact as ten bits are
        assert np.abs((seen >> 6).astype(int) - (clip >> 6)).max() <= 1
    else:
        assert psnr(seen, clip) >= LEAST_PSNR.get(codec, 36.0)
    if container != ".webp":
        with av.open(str(next(iter(sorted(place.iterdir()))) if place.is_dir() else place)) as opened:
            stream = opened.streams.video[0]
            expected = "bgra" if codec is Codec.GIF else CODECS[codec].software.pixels[depth]
            assert stream.codec_context.format.name == expected
            if not place.is_dir():
                *_, last = opened.decode(stream)
                assert last.time == pytest.approx((FRAMES - 1) / FPS, abs=0.02)
    assert read_recipe(place) == recipe


@pytest.mark.parametrize(("codec", "container", "depth"), [way for way in EVERY if way[2] == 8])
def test_the_player_the_thumbnail_and_the_continuation_read_every_format(
    tmp_path: Path, codec: Codec, container: str, depth: int
) -> None:
    clip = smooth_clip()
    place = write(tmp_path / f"clip{container}", clip, recipe_for(choose_encoding(f"x{container}", codec)))
    played = read_clip(place, WIDTH, HEIGHT, FRAMES, FPS)
    shown = np.frombuffer(b"".join(played.frames), np.uint8).reshape(-1, HEIGHT, WIDTH, 3)
    assert psnr(shown, clip) >= (26 if codec is Codec.GIF else 41), "the colours are those that went in"
    middle = read_frame(place, WIDTH, HEIGHT, FRAMES / FPS / 2)
    assert len(middle.frames) == 1
    assert read_frames(place, WIDTH, HEIGHT, 9, FPS).shape == (9, HEIGHT, WIDTH, 3)
    last = read_last_frames(place, WIDTH, HEIGHT, 5, FPS)
    assert last.shape == (5, HEIGHT, WIDTH, 3)
    assert psnr(last, clip[-5:]) >= 25


@pytest.mark.parametrize(
    ("codec", "container"), [(Codec.H265, ".mp4"), (Codec.VP9, ".webm"), (Codec.AV1, ".mkv"), (Codec.PRORES, ".mov")]
)
def test_ten_bits_are_real(tmp_path: Path, codec: Codec, container: str) -> None:
    """A ramp that eight bits cut into at most 256 levels keeps more."""
    ramp = np.linspace(0, 65535, 1024).round().astype(np.uint16)
    clip = np.broadcast_to(ramp[None, None, :, None], (3, 64, 1024, 3))
    place = write(tmp_path / f"ramp{container}", clip, recipe_for(choose_encoding(f"x{container}", codec, depth=10)))
    with av.open(str(place)) as opened:
        luma = next(opened.decode(video=0)).reformat(format="gray10le").to_ndarray()
    assert len(np.unique(luma)) > 400


@pytest.mark.parametrize(("codec", "container"), [(Codec.FFV1, ".mkv"), (Codec.PNG, ".png")])
def test_lossless_is_bit_exact_also_of_noise(tmp_path: Path, codec: Codec, container: str) -> None:
    clip = np.random.default_rng(1).integers(0, 256, (3, HEIGHT, WIDTH, 3), dtype=np.uint8)
    place = write(tmp_path / f"noise{container}", clip, recipe_for(choose_encoding(f"x{container}", codec)))
    assert np.array_equal(read(place, 8), clip)


@pytest.mark.parametrize("codec", [Codec.H264, Codec.H265, Codec.VP9, Codec.AV1, Codec.PRORES, Codec.GIF, Codec.WEBP])
def test_a_lower_quality_makes_a_smaller_file_and_none_is_larger_than_foreseen(tmp_path: Path, codec: Codec) -> None:
    noise = np.random.default_rng(1).normal(0, 12, (9, 96, 128, 3))
    clip = (smooth_clip(9, height=96, width=128) + noise).clip(0, 255).astype(np.uint8)
    sizes: list[int] = []
    for quality in Quality:
        ending = usual_ending(codec)
        depth = max(CODECS[codec].software.pixels)
        given = clip if depth == 8 else clip.astype(np.uint16) * 257
        encoding = choose_encoding(f"x{ending}", codec, quality, depth)
        recipe = recipe_for(encoding, width=128, height=96)
        sizes.append(size_of(write(tmp_path / f"{quality}{ending}", given, recipe)))
        (foreseen, *_) = disk.video(msgspec.structs.replace(recipe.settings, frames=len(clip)))
        assert foreseen.bytes / 10 < sizes[-1] < foreseen.bytes - disk.OVERHEAD, quality
    assert sizes[0] > sizes[1] > sizes[2]


# --- What cannot be ---------------------------------------------------------------------------------------------------

IMPOSSIBLE = [
    *[
        (f"x{container}", codec, None)
        for container, codec in itertools.product(CONTAINERS, CODECS)
        if codec not in codecs_in(container)
    ],
    *[
        (f"x{CODECS[codec].containers[0]}", codec, depth)
        for codec, depth in itertools.product(CODECS, DEPTHS)
        if depth not in CODECS[codec].software.pixels
    ],
    ("x.gif", Codec.AUTO, 10),
    ("x.mp4", Codec.H264, 12),
    ("x.mp4", "divx", None),
]


@pytest.mark.parametrize(("output", "codec", "depth"), IMPOSSIBLE)
def test_what_does_not_go_together_is_refused_with_a_way_out(output: str, codec: str, depth: int | None) -> None:
    with pytest.raises(ProblemRaised) as raised:
        choose_encoding(output, codec, depth=depth)
    assert raised.value.problem.code == "W2-BAD-SETTING"
    assert raised.value.problem.remedies[0].startswith("Use ")


def test_unknown_names_are_refused() -> None:
    for output, quality, code in (("x.avi", "high", "W2-OUTPUT-FORMAT"), ("x.mp4", "best", "W2-BAD-SETTING")):
        with pytest.raises(ProblemRaised) as raised:
            choose_encoding(output, quality=quality)
        assert raised.value.problem.code == code


def test_automatic_is_what_it_always_was() -> None:
    today = {".mp4": "h264", ".mov": "h264", ".mkv": "h264", ".webm": "vp9"}
    assert {ending: choose_encoding(f"x{ending}").codec for ending in today} == today
    assert choose_encoding("x.mp4", depth=10).codec is Codec.H265
    assert choose_encoding("x.mov", Codec.PRORES).depth == 10
    assert choose_encoding("", Codec.PRORES).container == ".mov"


def test_a_gif_is_not_shown_faster_than_players_do() -> None:
    with pytest.raises(ProblemRaised) as raised:
        encoded_as(recipes.settings(fps=60), choose_encoding("x.gif"))
    assert raised.value.problem.facts["setting"] == "fps"


def test_recipes_of_before_still_decode() -> None:
    old = to_builtins(recipes.settings())
    for name in ("container", "codec", "quality", "depth", "hardware"):
        del old[name]
    assert msgspec.convert(old, GenerationSettings) == recipes.settings()
    assert from_json('{"prompt": "p", "output": "o.webm", "model": "m"}', GenerationRequest).codec == "auto"


# --- Nothing half-written --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [".mkv", ".gif", ".webp", ".png"])
def test_a_killed_encoder_leaves_nothing(tmp_path: Path, ending: str) -> None:
    recipe = recipe_for(choose_encoding(f"x{ending}"))
    with pytest.raises(ProblemRaised) as raised, VideoWriter(tmp_path / f"clip{ending}", 64, 48, 12, recipe) as writer:
        writer.write(smooth_clip()[0])
        writer._process.kill()
        writer._process.wait()
        for frame in smooth_clip():
            writer.write(frame)
        writer.finish()
    assert raised.value.problem.code == "W2-ENCODER-FAILED"
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("ending", [".gif", ".webp", ".png"])
def test_a_job_that_fails_or_is_cancelled_leaves_nothing(tmp_path: Path, ending: str) -> None:
    recipe = recipe_for(choose_encoding(f"x{ending}"))
    with (
        pytest.raises(KeyboardInterrupt),
        VideoWriter(tmp_path / f"clip{ending}", WIDTH, HEIGHT, FPS, recipe) as writer,
    ):
        for frame in smooth_clip():
            writer.write(frame)
        raise KeyboardInterrupt
    assert os.listdir(tmp_path) == []


def test_a_sequence_appears_whole_and_replaces_only_its_like(tmp_path: Path) -> None:
    output, recipe = tmp_path / "clip.png", recipe_for(choose_encoding("x.png"))
    with VideoWriter(output, WIDTH, HEIGHT, FPS, recipe) as writer:
        for frame in smooth_clip():
            writer.write(frame)
        assert not (tmp_path / "clip").exists()
        place = writer.finish()
    assert place == tmp_path / "clip"
    assert sorted(os.listdir(place)) == [f"clip_{number:05d}.png" for number in range(1, FRAMES + 1)]
    assert all(read_recipe(picture) == recipe for picture in place.iterdir())
    with pytest.raises(ProblemRaised) as raised:
        check_output(output, overwrite=False, sequence=True)
    assert raised.value.problem.code == "W2-OUTPUT-EXISTS"
    check_output(output, overwrite=False)  # a single picture would be another file
    check_output(output, overwrite=True, sequence=True)
    assert write(output, smooth_clip(3), recipe) == place
    assert len(os.listdir(place)) == 3
    assert first_picture(place.rename(tmp_path / "renamed")) == tmp_path / "renamed" / "clip_00001.png"
    (tmp_path / "renamed" / "model_index.json").touch()
    assert first_picture(tmp_path / "renamed") is None, "a model's folder with samples in it"
    (tmp_path / "renamed" / "model_index.json").unlink()
    (tmp_path / "renamed").rename(place)
    (place / "diary.txt").write_text("precious")
    with pytest.raises(ProblemRaised) as raised:
        check_output(output, overwrite=True, sequence=True)
    assert raised.value.problem.code == "W2-OUTPUT-UNWRITABLE"
    with pytest.raises(ProblemRaised):
        write(output, smooth_clip(3), recipe)
    assert (place / "diary.txt").read_text() == "precious"
    assert os.listdir(tmp_path) == ["clip"]


def test_a_single_frame_is_a_picture(tmp_path: Path) -> None:
    recipe = recipe_for(choose_encoding("x.png", depth=10), task=Task.TEXT_TO_IMAGE)
    place = write(tmp_path / "one.png", smooth_clip(1, depth=10), recipe)
    assert place == tmp_path / "one.png"
    assert np.array_equal(read(place, 10), smooth_clip(1, depth=10))
    assert read_recipe(place) == recipe


def test_frames_or_a_codec_make_a_sequence_of_a_picture() -> None:
    wish = GenerationRequest(prompt="p", output="x.png", model="m")
    assert not is_sequence(wish)
    assert not is_sequence(msgspec.structs.replace(wish, frames=1))
    assert is_sequence(msgspec.structs.replace(wish, frames=17))
    assert is_sequence(msgspec.structs.replace(wish, codec="png"))


@pytest.mark.parametrize("ending", [".gif", ".webp", ".png"])
def test_pictures_that_were_not_made_here_have_no_recipe(tmp_path: Path, ending: str) -> None:
    Image.new("RGB", (8, 8), (200, 30, 30)).save(tmp_path / f"foreign{ending}")
    (tmp_path / f"broken{ending}").write_bytes(b"GIF89a" + b"\0" * 40)
    for name in ("foreign", "broken", "missing"):
        assert read_recipe(tmp_path / f"{name}{ending}") is None


def test_memory_does_not_grow_with_the_number_of_frames(tmp_path: Path) -> None:
    frame = smooth_clip(1, height=256, width=256)[0]
    peaks: list[int] = []
    for frames in (4, 40):
        tracemalloc.start()
        clip = np.broadcast_to(frame, (frames, *frame.shape))
        write(tmp_path / f"{frames}.gif", clip, recipe_for(choose_encoding("x.gif")))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 2 * frame.nbytes


# --- Hardware --------------------------------------------------------------------------------------------------------

FAKE = """\
import sys
with open({log!r}, "a") as log:
    print(" ".join(sys.argv[1:]), file=log)
sys.exit(0 if {works!r} and {works!r} in sys.argv else 1)
"""


@pytest.fixture
def fake_ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Make of ffmpeg a program that notes its call, and has this one hardware encoder."""
    monkeypatch.setattr(encoders, "_known", {})

    def become(works: str) -> Path:
        log, script = tmp_path / "calls", tmp_path / "fake.py"
        script.write_text(FAKE.format(log=str(log), works=works))
        if os.name == "nt":
            program = tmp_path / "ffmpeg.bat"
            program.write_text(f'@"{sys.executable}" "{script}" %*\n')
        else:
            program = tmp_path / "ffmpeg"
            program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n')
            program.chmod(0o755)
        monkeypatch.setattr(encoders, "executable", lambda: str(program))
        return log

    return become


@pytest.mark.parametrize("codec", [Codec.H264, Codec.H265, Codec.AV1])
def test_the_first_encoder_that_works_is_taken_and_each_is_tried_once(fake_ffmpeg, codec: Codec) -> None:
    candidates = [encoder.name for encoder in CODECS[codec].hardware]
    assert [name.partition("_")[2] for name in candidates] == ["nvenc", "qsv", "amf", "vaapi"]
    log = fake_ffmpeg(candidates[2])
    encoding = choose_encoding("x.mp4", codec, hardware=True)
    for _ in range(3):
        encoder, told = encoders.choose_encoder(encoding, 832, 480)
        assert (encoder.name, told) == (candidates[2], ())
    calls = log.read_text().splitlines()
    assert [next(name for name in candidates if name in call) for call in calls] == candidates[:3]
    assert all("-frames:v 64" in call and "832x480" in call and call.endswith("-f null -") for call in calls)


def test_where_none_works_the_processor_encodes_and_says_so(fake_ffmpeg) -> None:
    log = fake_ffmpeg("")
    encoder, (told,) = encoders.choose_encoder(choose_encoding("x.mp4", hardware=True), WIDTH, HEIGHT)
    assert encoder.name == "libx264"
    assert (told.code, told.severity) == ("W2-HARDWARE-ENCODER", "note")
    assert "h264_nvenc" in told.what
    assert len(log.read_text().splitlines()) == 4
    assert encoders.choose_encoder(choose_encoding("x.mp4"), WIDTH, HEIGHT) == (encoder, ()), "nobody asked"
    assert len(log.read_text().splitlines()) == 4


def test_a_driver_that_hangs_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoders, "PROBE_SECONDS", 0.05)
    command = (sys.executable, "-c", "import time; time.sleep(60)")
    assert not encoders._succeeds(command)
    assert not encoders._succeeds(("/no/such/program",))


def test_the_ffmpeg_that_comes_with_the_app_knows_every_encoder() -> None:
    listed = subprocess.run(
        [ffmpeg.executable(), "-hide_banner", "-encoders"], capture_output=True, text=True, check=True
    )
    known = {line.split()[1] for line in listed.stdout.splitlines() if len(line.split()) > 1}
    wanted = {facts.software.name for facts in CODECS.values()}
    assert wanted <= known
    if sys.platform == "linux":
        assert {encoder.name for facts in CODECS.values() for encoder in facts.hardware} <= known


@pytest.mark.parametrize("codec", [Codec.H264, Codec.H265, Codec.AV1])
def test_with_the_real_ffmpeg_a_file_comes_out_whatever_the_machine_has(tmp_path: Path, codec: Codec) -> None:
    encoding = choose_encoding("x.mkv", codec, hardware=True)
    encoder, told = encoders.choose_encoder(encoding, 256, 192)
    assert bool(told) == (encoder is CODECS[codec].software)
    clip = smooth_clip(height=192, width=256)
    place = write(tmp_path / "clip.mkv", clip, recipe_for(encoding))
    assert psnr(read(place, 8), clip) > 30


def test_writing_waits_for_nobody_to_listen(tmp_path: Path) -> None:
    """An encoder that talks much must not stand still because nobody reads what it says."""
    recipe = recipe_for(choose_encoding("x.webm", Codec.AV1))
    done = threading.Event()

    def work() -> None:
        write(tmp_path / "clip.webm", smooth_clip(), recipe)
        done.set()

    threading.Thread(target=work, daemon=True).start()
    assert done.wait(60)
