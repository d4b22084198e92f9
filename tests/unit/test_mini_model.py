"""The mini model's recipe: its data shows what the words say, its judge sees it, its fast passes are the library's."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKLWan
from mini_model import clip_vae, shapes
from mini_model.judge import judge
from mini_model.muon import Muon
from mini_model.text import MAX_TOKENS, build_tokenizer
from mini_model.vae import VAE_CONFIG


@pytest.mark.parametrize("frames", [1, 5, 17])
def test_the_whole_clip_pass_gives_the_librarys_numbers(frames: int) -> None:
    torch.manual_seed(0)
    vae = AutoencoderKLWan(**VAE_CONFIG).eval()
    clips = torch.randn(1, 3, frames, 32, 32).clamp(-1, 1)
    with torch.no_grad():
        theirs = vae.encode(clips).latent_dist
        mean, logvar = clip_vae.encode(vae, clips)
        assert torch.allclose(mean, theirs.mean, atol=1e-5)
        assert torch.allclose(logvar, theirs.logvar, atol=1e-5)
        decoded = clip_vae.decode(vae, mean)
        assert decoded.shape == clips.shape
        assert torch.allclose(decoded.clamp(-1, 1), vae.decode(mean).sample, atol=1e-4)


def test_the_judge_reads_every_drawn_clip_right() -> None:
    rng = np.random.default_rng(3)
    for words in [shapes.ALL_WORDS[index] for index in rng.permutation(len(shapes.ALL_WORDS))[:48]]:
        speed = shapes.SPEEDS["slowly" if rng.random() < 0.5 else "quickly"]
        clip = shapes.to_uint8(shapes.render([shapes.draw_scene(words, speed, rng)])[0])
        assert all(judge(clip).agrees(words).values()), (words, judge(clip))


def test_the_judge_is_not_fooled_by_nothing() -> None:
    flat = np.full((17, 64, 64, 3), 5, dtype=np.uint8)
    verdict = judge(flat)
    assert (verdict.background, verdict.colour, verdict.direction, verdict.shape) == ("black", "", "", "")
    noise = np.random.default_rng(0).integers(0, 255, (17, 64, 64, 3), dtype=np.uint8)
    assert judge(noise).direction == ""


def test_a_clip_that_stands_still_has_no_direction() -> None:
    rng = np.random.default_rng(0)
    scene = shapes.draw_scene(("star", "red", "up", "black"), (0.0, 0.1), rng)
    assert judge(shapes.to_uint8(shapes.render([scene])[0])).direction == ""


def test_training_never_sees_a_held_out_combination() -> None:
    held_out = shapes.held_out_words()
    assert len(held_out) >= 96
    rng = np.random.default_rng(1)
    seen = set()
    for _ in range(3000):
        scene, _ = shapes.training_example(rng, held_out)
        seen.add((scene.shape, scene.colour, scene.direction, scene.background))
    assert not seen & held_out
    for position in range(4):
        assert {words[position] for words in seen} == {words[position] for words in shapes.ALL_WORDS}


def test_the_sentence_tells_the_scene() -> None:
    rng = np.random.default_rng(2)
    for _ in range(200):
        scene, told = shapes.training_example(rng, frozenset())
        words = told.split()
        assert scene.shape in words
        assert scene.colour in words
        assert scene.direction in words
        assert ("background" not in told) or scene.background in told


def test_the_tokenizer_keeps_whole_words_in_any_case() -> None:
    tokenizer = build_tokenizer()
    assert tokenizer.tokenize("A Red CIRCLE.") == ["▁a", "▁red", "▁circle", "."]
    longest = "the purple triangle is moving slowly towards left against a brown background"
    assert len(tokenizer(longest).input_ids) <= MAX_TOKENS
    unknown = tokenizer.unk_token_id
    for word in (*shapes.SHAPES, *shapes.COLOURS, *shapes.DIRECTIONS, *shapes.SPEEDS, *shapes.BACKGROUNDS):
        assert len(tokenizer(word).input_ids) == 2
        assert unknown not in tokenizer(word).input_ids


def test_muon_finds_a_linear_map() -> None:
    torch.manual_seed(0)
    wanted, found, offset = (
        torch.randn(8, 12),
        torch.nn.Parameter(torch.zeros(8, 12)),
        torch.nn.Parameter(torch.zeros(8)),
    )
    optimiser = Muon([found], [offset], lr=0.3)
    inputs = torch.randn(64, 12)
    first = last = None
    for step in range(200):
        for group in optimiser.param_groups:
            group["lr"] = 0.3 * (1 - step / 200)
        loss = (inputs @ (found - wanted).T + offset).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        first, last = first or loss.item(), loss.item()
    assert first is not None
    assert last < first / 100
