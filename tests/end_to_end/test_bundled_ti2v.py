"""Image to video and the second VAE with the model that ships for it: the shape of the picture moves as it is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from mini_model.evaluate import psnr
from mini_model.judge import judge
from mini_model.models import SHAPES_TI2V
from mini_model.shapes import Words, draw_scene, held_out_words, plain_sentence, render, to_uint8
from PIL import Image

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.model import Task, Verdict
from wan22_desktop.domain.resources import bundled_model, bundled_models
from wan22_desktop.system import CompatibilitySystem

MODEL = bundled_models()[1]
HELD_OUT: list[Words] = sorted(held_out_words())
MOVING_UP = next(words for words in HELD_OUT if words[2] == "up")


def read(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)])


@pytest.fixture(scope="module")
def system() -> Iterator[CompatibilitySystem]:
    with CompatibilitySystem() as system:
        yield system


def generate(system: CompatibilitySystem, output: Path, words: Words, image: Path | None = None) -> np.ndarray:
    system.generate(
        GenerationRequest(
            prompt=plain_sentence(words),
            output=str(output),
            model=str(MODEL),
            image=None if image is None else str(image),
            seed=5,
            preview=False,
        )
    )
    return read(output)


def test_the_bundled_models_are_small_enough_to_ship() -> None:
    assert MODEL.parent == bundled_model().parent
    assert sum(file.stat().st_size for file in MODEL.parent.rglob("*") if file.is_file()) <= 60e6


def test_it_is_known_for_what_it_is(system: CompatibilitySystem) -> None:
    report = system.inspect(MODEL)
    assert report.verdict is Verdict.READY
    assert {Task.TEXT_TO_VIDEO, Task.IMAGE_TO_VIDEO} <= set(report.tasks)
    assert report.expand_timesteps
    assert report.boundary_ratio is None
    assert (report.defaults.width, report.defaults.height) == (SHAPES_TI2V.size, SHAPES_TI2V.size)
    assert system.find_model(MODEL.name) == str(MODEL)
    assert [known.path for known in system.known_models()] == [str(folder) for folder in bundled_models()]


def test_the_shape_of_the_picture_keeps_its_looks_and_moves_up(system: CompatibilitySystem, tmp_path: Path) -> None:
    scene = draw_scene(MOVING_UP, (24.0, 25.0), np.random.default_rng(0))
    picture = to_uint8(render([scene], size=SHAPES_TI2V.size, shown=slice(1))[0])[0]
    Image.fromarray(picture).save(tmp_path / "first.png")
    clip = generate(system, tmp_path / "up.mp4", MOVING_UP, tmp_path / "first.png")
    assert clip.shape == (17, 128, 128, 3)
    assert psnr(clip[0], picture) > 24
    assert all(judge(clip).agrees(MOVING_UP).values()), judge(clip)


def test_a_sentence_alone_is_shown(system: CompatibilitySystem, tmp_path: Path) -> None:
    clip = generate(system, tmp_path / "text.mp4", HELD_OUT[0])
    assert all(judge(clip).agrees(HELD_OUT[0]).values()), judge(clip)
