"""The mini model's recipe: its data shows what the words say, its judge sees it, its fast passes are the library's."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from mini_model import clip_vae, experts, idle, shapes
from mini_model.judge import judge
from mini_model.models import MODELS, SHAPES_TI2V, MiniModel
from mini_model.muon import Muon
from mini_model.text import MAX_TOKENS, build_text_encoder, build_tokenizer


@pytest.mark.parametrize("frames", [1, 5, 17])
@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_the_whole_clip_pass_gives_the_librarys_numbers(model: MiniModel, frames: int) -> None:
    torch.manual_seed(0)
    vae = AutoencoderKLWan(**model.vae).eval()
    clips = torch.randn(1, 3, frames, model.size // 2, model.size // 2).clamp(-1, 1)
    with torch.no_grad():
        theirs = vae.encode(clips).latent_dist
        mean, logvar = clip_vae.encode(vae, clips)
        assert torch.allclose(mean, theirs.mean, atol=1e-5)
        assert torch.allclose(logvar, theirs.logvar, atol=1e-5)
        decoded = clip_vae.decode(vae, mean)
        assert decoded.shape == clips.shape
        assert torch.allclose(decoded.clamp(-1, 1), vae.decode(mean).sample, atol=1e-4)


@pytest.mark.parametrize(("size", "clips"), [(64, 48), (128, 12)])
def test_the_judge_reads_every_drawn_clip_right(size: int, clips: int) -> None:
    rng = np.random.default_rng(3)
    for words in [shapes.ALL_WORDS[index] for index in rng.permutation(len(shapes.ALL_WORDS))[:clips]]:
        speed = shapes.SPEEDS["slowly" if rng.random() < 0.5 else "quickly"]
        clip = shapes.to_uint8(shapes.render([shapes.draw_scene(words, speed, rng)], size=size)[0])
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


def test_a_part_of_a_clip_is_that_part_of_the_whole() -> None:
    scene = shapes.draw_scene(("star", "red", "up", "black"), shapes.ANY_SPEED, np.random.default_rng(0))
    assert torch.equal(shapes.render([scene], shown=slice(6, 11)), shapes.render([scene])[:, :, 6:11])


def test_a_still_picture_is_encoded_as_the_first_latent_of_a_clip_that_begins_with_it() -> None:
    """What training gives as the first latent frame is what image to video gives."""
    torch.manual_seed(0)
    vae = AutoencoderKLWan(**SHAPES_TI2V.vae).eval()
    scene = shapes.draw_scene(("star", "red", "up", "black"), shapes.ANY_SPEED, np.random.default_rng(0))
    clip = shapes.render([scene], size=64)
    with torch.no_grad():
        whole, _ = clip_vae.encode(vae, clip)
        still = vae.encode(clip[:, :, :1]).latent_dist.mode()
    assert torch.allclose(whole[:, :, :1], still, atol=1e-5)


def test_idle_channels_stay_idle_while_the_vae_learns() -> None:
    torch.manual_seed(0)
    vae = AutoencoderKLWan(**SHAPES_TI2V.vae)
    idle.rest_in_vae(SHAPES_TI2V, vae)
    optimiser = Muon([vae.quant_conv.weight, vae.post_quant_conv.weight], [vae.quant_conv.bias], lr=0.1)
    resting, carrying = list(SHAPES_TI2V.idle), [c for c in range(48) if c not in SHAPES_TI2V.idle]
    for _ in range(2):
        mean, logvar = clip_vae.encode(vae, torch.rand(1, 3, 1, 32, 32))
        loss = clip_vae.decode(vae, mean + torch.exp(logvar / 2) * torch.randn_like(mean)).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    mean, logvar = clip_vae.encode(vae, torch.rand(1, 3, 1, 32, 32))
    assert not mean[:, resting].any()
    assert not logvar[:, resting].any()
    assert mean[:, carrying].any(1).all()
    assert torch.equal(clip_vae.decode(vae, mean), clip_vae.decode(vae, mean.index_fill(1, torch.tensor(resting), 9.0)))


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_a_denoiser_learns_from_what_is_free_and_carries(model: MiniModel) -> None:
    """The loss of a prediction of zero is the power of the velocity, whatever is given or idle."""
    torch.manual_seed(0)
    transformer = WanTransformer3DModel(**model.transformer | {"num_layers": 1})
    idle.rest_in_denoiser(model, transformer)
    torch.nn.init.zeros_(transformer.proj_out.weight)
    torch.nn.init.zeros_(transformer.proj_out.bias)
    seen: list[dict[str, torch.Tensor]] = []
    transformer.register_forward_pre_hook(
        lambda _, given: seen.append({"latents": given[0], "timestep": given[1]}), prepend=True
    )
    latents = 3 * torch.ones(64, model.channels, 5, 8, 8)
    latents[:, list(model.idle)] = 100
    tokens = torch.ones(64, MAX_TOKENS, dtype=torch.long)
    random = torch.Generator().manual_seed(1)
    encoder = build_text_encoder(build_tokenizer())
    loss = experts._loss(model, transformer, encoder, (latents, tokens), model.phases[0], random)
    assert loss.item() == pytest.approx(3**2 + 1, rel=0.02)
    timestep = seen[0]["timestep"]
    if not model.images:
        assert timestep.shape == (64,)
        return
    assert timestep.shape == (64, 5 * 16), "one per token"
    given = timestep[:, 0] == 0
    assert 20 < given.sum() < 44
    assert (seen[0]["latents"][given, :, 0] == latents[given, :, 0]).all()
    assert (timestep[given, :16] == 0).all()
    assert (timestep[:, 16:] > 0).all()
    assert not (seen[0]["latents"][~given, :, 0] == latents[~given, :, 0]).any()
    loss.backward()
    rows = transformer.proj_out.weight.grad.view(4, 48, -1)
    assert not rows[:, list(model.idle)].any()
    assert rows[:, ::2].any()


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
