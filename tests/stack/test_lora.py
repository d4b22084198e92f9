"""A LoRA in any dialect does what fusing it by hand does, goes to the right expert, and leaves no trace.

The reference is independent: every test writes a file's tensors and, beside them, the weights that they must come to.
Tolerance: outputs differ by at most 2e-6 of the reference's largest value (float32, two blocks).
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import tiny_models
import torch
from recipes import PLAN
from safetensors.torch import save_file
from test_generation import Loaded, run, settings_for

from wan22_desktop import cli
from wan22_desktop.domain.event import AnyEvent, Failed, Finished, StageStarted, Told
from wan22_desktop.domain.generation import GenerationRequest, LoraChoice, LoraUse, Sampler
from wan22_desktop.domain.model import ModelReport, Noise, Task
from wan22_desktop.domain.plan import Offload
from wan22_desktop.domain.problem import Problem, ProblemRaised, Severity
from wan22_desktop.generation import checkpoint, loading, lora_layers
from wan22_desktop.generation.weights.packing import PackedLinear
from wan22_desktop.inspection import inspect
from wan22_desktop.planning import make_plan, probe, settle
from wan22_desktop.video.recipe import read_recipe
from wan22_desktop.worker.running import Runner, _Job
from wan22_desktop.worker.wishes import Wishes

TOLERANCE = 2e-6
Tensors = dict[str, torch.Tensor]
Weights = dict[str, torch.Tensor]

# Native name, the library's name, [out, in].
LINEAR = (
    ("blocks.0.self_attn.q", "blocks.0.attn1.to_q", (32, 32)),
    ("blocks.1.self_attn.o", "blocks.1.attn1.to_out.0", (32, 32)),
    ("blocks.1.cross_attn.v", "blocks.1.attn2.to_v", (32, 32)),
    ("blocks.0.ffn.0", "blocks.0.ffn.net.0.proj", (64, 32)),
    ("blocks.1.ffn.2", "blocks.1.ffn.net.2", (32, 64)),
    ("time_projection.1", "condition_embedder.time_proj", (192, 32)),
    ("time_embedding.2", "condition_embedder.time_embedder.linear_2", (32, 32)),
    ("text_embedding.0", "condition_embedder.text_embedder.linear_1", (32, 32)),
    ("head.head", "proj_out", (64, 32)),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_models.save("t2v", tmp_path_factory.mktemp("models") / "tiny-t2v")


@pytest.fixture(scope="module")
def report(folder: Path) -> ModelReport:
    return inspect(folder)


@pytest.fixture(scope="module")
def model(report: ModelReport) -> loading.LoadedModel:
    return loading.load(report, PLAN, lambda role: None)


@pytest.fixture(autouse=True)
def unchanged(request: pytest.FixtureRequest) -> Iterator[None]:
    """No test leaves anything on the model."""
    yield
    if "model" in request.fixturenames:
        loaded: loading.LoadedModel = request.getfixturevalue("model")
        for transformer in (loaded.transformers[0], loaded.transformers[1]):
            assert not any(module._forward_hooks for module in transformer.modules())


def noise(*shape: int, seed: int = 0) -> torch.Tensor:
    return 0.3 * torch.randn(shape, generator=torch.Generator().manual_seed(seed + sum(shape)))


def forward(transformer: torch.nn.Module) -> torch.Tensor:
    random = torch.Generator().manual_seed(5)
    with torch.no_grad():
        return transformer(
            hidden_states=torch.randn((1, 16, 2, 4, 4), generator=random),
            timestep=torch.tensor([700]),
            encoder_hidden_states=torch.randn((1, 6, 32), generator=random),
            return_dict=False,
        )[0]


def fused(transformer: torch.nn.Module, weights: Weights) -> torch.nn.Module:
    """A copy with ``weights`` in the place of its own."""
    other = copy.deepcopy(transformer)
    other.load_state_dict(weights, strict=False)
    return other


def close(one: torch.Tensor, other: torch.Tensor, tolerance: float = TOLERANCE) -> bool:
    return bool((one - other).abs().max() <= tolerance * other.abs().max())


def use(path: Path, strength: float = 1.0, expert: Noise | None = Noise.HIGH) -> LoraUse:
    return LoraUse(path=str(path), strength=strength, expert=expert)


def attach(model: loading.LoadedModel, *uses: LoraUse) -> lora_layers.AttachedLoras:
    return lora_layers.attach(model, uses, lambda name: None)


def save(path: Path, tensors: Tensors, metadata: dict[str, str] | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file(
        {key: tensor.clone(memory_format=torch.contiguous_format) for key, tensor in tensors.items()},
        path,
        metadata=metadata,
    )
    return path


# --- Dialects --------------------------------------------------------------------------------------------------------
# Each returns the file's tensors, and a function from the base's weights to what the weights must become at a strength.

Fuse = Callable[[Weights, float], Weights]
Case = Callable[[], tuple[Tensors, Fuse]]
CASES: dict[str, Case] = {}
ONE_ALPHA, ROOTED = "peft with one alpha in its metadata", "peft with an alpha over the root of the rank"
METADATA = {
    ONE_ALPHA: {"lora_adapter_metadata": json.dumps({"transformer.lora_alpha": 6, "transformer.use_rslora": False})},
    ROOTED: {"lora_adapter_metadata": json.dumps({"transformer.lora_alpha": 6, "transformer.use_rslora": True})},
}


def pairs(template: Callable[[str, str], str], ends: tuple[str, str], alpha: float | None, *, written: bool) -> Case:
    def case() -> tuple[Tensors, Fuse]:
        tensors: Tensors = {}
        deltas: Weights = {}
        for native, ours, (out, into) in LINEAR:
            down, up = noise(4, into, seed=1), noise(out, 4, seed=len(ours))
            name = template(native, ours)
            tensors |= {name + ends[0]: down, name + ends[1]: up}
            if alpha is not None and written:
                tensors[f"{name}.alpha"] = torch.tensor(alpha)
            deltas[f"{ours}.weight"] = up @ down * (1 if alpha is None else alpha / 4)
        return tensors, lambda base, s: {name: base[name] + s * delta for name, delta in deltas.items()}

    return case


AB, DOWN_UP = (".lora_A.weight", ".lora_B.weight"), (".lora_down.weight", ".lora_up.weight")
DEFAULT = (".lora_A.default.weight", ".lora_B.default.weight")
CASES["comfyui"] = pairs(lambda native, ours: f"diffusion_model.{native}", AB, None, written=False)
CASES["comfyui with alpha"] = pairs(lambda native, ours: f"diffusion_model.{native}", DOWN_UP, 2.0, written=True)
CASES["comfyui, long prefix"] = pairs(lambda native, ours: f"model.diffusion_model.{native}", AB, 8.0, written=True)
CASES["kohya"] = pairs(lambda native, ours: "lora_unet_" + native.replace(".", "_"), DOWN_UP, 1.0, written=True)
CASES["kohya, the library's names"] = pairs(
    lambda native, ours: "lora_transformer_" + ours.replace(".", "_"), DOWN_UP, 4.0, written=True
)
CASES["diffusers"] = pairs(lambda native, ours: f"transformer.{ours}", AB, None, written=False)
CASES["peft"] = pairs(lambda native, ours: f"base_model.model.{ours}", DEFAULT, None, written=False)
CASES[ONE_ALPHA] = pairs(lambda native, ours: f"transformer.{ours}", AB, 6.0, written=False)
CASES[ROOTED] = pairs(lambda native, ours: f"transformer.{ours}", AB, 6.0 * 2, written=False)  # the root of 4
CASES["bare"] = pairs(lambda native, ours: native, (".lora_down", ".lora_up"), None, written=False)


def case(name: str) -> Callable[[Case], Case]:
    def keep(made: Case) -> Case:
        CASES[name] = made
        return made

    return keep


@case("whole differences")
def _differences() -> tuple[Tensors, Fuse]:
    changes = {  # in the file: what changes, in the library's names
        "diffusion_model.blocks.0.norm3.diff": ("blocks.0.norm2.weight", noise(32)),
        "diffusion_model.blocks.0.norm3.diff_b": ("blocks.0.norm2.bias", noise(32, seed=1)),
        "diffusion_model.blocks.1.self_attn.norm_q.diff": ("blocks.1.attn1.norm_q.weight", noise(32, seed=2)),
        "diffusion_model.blocks.1.cross_attn.norm_k.diff": ("blocks.1.attn2.norm_k.weight", noise(32, seed=3)),
        "diffusion_model.blocks.1.self_attn.q.diff_b": ("blocks.1.attn1.to_q.bias", noise(32, seed=4)),
        "diffusion_model.patch_embedding.diff": ("patch_embedding.weight", noise(32, 16, 1, 2, 2)),
        "diffusion_model.patch_embedding.diff_b": ("patch_embedding.bias", noise(32, seed=5)),
        "diffusion_model.head.head.diff": ("proj_out.weight", noise(64, 32)),
        "diffusion_model.head.head.diff_b": ("proj_out.bias", noise(64)),
        "diffusion_model.blocks.1.diff_m": ("blocks.1.scale_shift_table", noise(1, 6, 32)),
        "diffusion_model.head.diff_m": ("scale_shift_table", noise(1, 2, 32)),
    }
    tensors = {key: change for key, (_, change) in changes.items()}
    return tensors, lambda base, s: {name: base[name] + s * change for name, change in changes.values()}


@case("a whole patch embedding beside a pair")
def _whole() -> tuple[Tensors, Fuse]:
    patch, down, up = noise(32, 16, 1, 2, 2, seed=8), noise(4, 32), noise(32, 4)
    tensors = {
        "diffusion_model.patch_embedding.weight": patch,
        "diffusion_model.blocks.0.self_attn.k.lora_A.weight": down,
        "diffusion_model.blocks.0.self_attn.k.lora_B.weight": up,
    }
    own, key = "patch_embedding.weight", "blocks.0.attn1.to_k.weight"
    return tensors, lambda base, s: {own: base[own] + s * (patch - base[own]), key: base[key] + s * up @ down}


@case("a pair for the patch embedding")
def _convolution() -> tuple[Tensors, Fuse]:
    down, up = noise(4, 16, 1, 2, 2), noise(32, 4, 1, 1, 1)
    start = "lora_unet_patch_embedding"
    tensors = {f"{start}.lora_down.weight": down, f"{start}.lora_up.weight": up, f"{start}.alpha": torch.tensor(2.0)}
    delta = torch.einsum("or,rithw->oithw", up[:, :, 0, 0, 0], down) / 2
    key = "patch_embedding.weight"
    return tensors, lambda base, s: {key: base[key] + s * delta}


def dora(native: str, key: str, shape: tuple[int, ...], end: str, *, rows: bool, flat: bool = False) -> Case:
    def case() -> tuple[Tensors, Fuse]:
        down, up = noise(4, *shape[1:]), noise(shape[0], 4, *[1] * (len(shape) - 2))
        many = shape[0] if rows else shape[1]
        magnitude = noise(many).abs() + 0.5
        alike = magnitude.view(-1, *[1] * (len(shape) - 1)) if rows else magnitude.view(1, -1, *[1] * (len(shape) - 2))
        start = f"diffusion_model.{native}"
        tensors = {
            f"{start}.lora_down.weight": down, f"{start}.lora_up.weight": up, f"{start}.alpha": torch.tensor(2.0),
            start + end: magnitude if flat else alike,
        }  # fmt: skip

        def fuse(base: Weights, s: float) -> Weights:
            changed = base[key] + (up.flatten(1) @ down.flatten(1)).view(shape) * 2 / 4
            axes = [axis for axis in range(len(shape)) if axis != (0 if rows else 1)]
            directed = alike * changed / changed.pow(2).sum(axes, keepdim=True).sqrt()
            return {key: base[key] + s * (directed - base[key])}

        return tensors, fuse

    return case


Q, FFN, PATCH = "blocks.0.attn1.to_q.weight", "blocks.0.ffn.net.0.proj.weight", "patch_embedding.weight"
CASES["dora by rows"] = dora("blocks.0.ffn.0", FFN, (64, 32), ".dora_scale", rows=True)
CASES["dora by columns"] = dora("blocks.0.ffn.0", FFN, (64, 32), ".dora_scale", rows=False)
CASES["dora of a square by columns"] = dora("blocks.0.self_attn.q", Q, (32, 32), ".dora_scale", rows=False)
CASES["dora of peft"] = dora("blocks.0.self_attn.q", Q, (32, 32), ".lora_magnitude_vector.weight", rows=True, flat=True)
CASES["dora of the patch embedding"] = dora("patch_embedding", PATCH, (32, 16, 1, 2, 2), ".dora_scale", rows=True)


@case("lokr of whole factors")
def _lokr() -> tuple[Tensors, Fuse]:
    first, second = noise(4, 8), noise(16, 4)
    tensors = {
        "lycoris_blocks_0_ffn_0.lokr_w1": first,
        "lycoris_blocks_0_ffn_0.lokr_w2": second,
        "lycoris_blocks_0_ffn_0.alpha": torch.tensor(7.0),  # has no meaning without a rank
    }
    return tensors, lambda base, s: {FFN: base[FFN] + s * torch.kron(first, second)}


@case("lokr of products")
def _lokr_products() -> tuple[Tensors, Fuse]:
    a1, b1, a2, b2 = noise(4, 2), noise(2, 8), noise(16, 2), noise(2, 4, seed=1)
    start = "diffusion_model.blocks.0.ffn.0"
    tensors = {
        f"{start}.lokr_w1_a": a1, f"{start}.lokr_w1_b": b1, f"{start}.lokr_w2_a": a2, f"{start}.lokr_w2_b": b2,
        f"{start}.alpha": torch.tensor(1.0),
    }  # fmt: skip
    return tensors, lambda base, s: {FFN: base[FFN] + s * torch.kron(a1 @ b1, a2 @ b2) / 2}


@case("lokr with a core")
def _lokr_core() -> tuple[Tensors, Fuse]:
    first, core, a2, b2 = noise(4, 2), noise(2, 2, 1, 2, 2), noise(2, 8), noise(2, 8, seed=1)
    start = "lora_unet_patch_embedding"
    tensors = {f"{start}.lokr_w1": first, f"{start}.lokr_t2": core, f"{start}.lokr_w2_a": a2, f"{start}.lokr_w2_b": b2}
    second = torch.einsum("ijthw,io,jn->onthw", core, a2, b2)
    delta = torch.einsum("ab,onthw->aobnthw", first, second).reshape(32, 16, 1, 2, 2)
    return tensors, lambda base, s: {PATCH: base[PATCH] + s * delta}


@case("a pair and a bias")
def _biased() -> tuple[Tensors, Fuse]:
    down, up, bias = noise(4, 32), noise(64, 4), noise(64)
    start = "diffusion_model.blocks.0.ffn.0"
    tensors = {f"{start}.lora_down.weight": down, f"{start}.lora_up.weight": up, f"{start}.diff_b": bias}
    own = FFN.replace("weight", "bias")
    return tensors, lambda base, s: {FFN: base[FFN] + s * up @ down, own: base[own] + s * bias}


@case("loha")
def _loha() -> tuple[Tensors, Fuse]:
    a1, b1, a2, b2 = noise(64, 3), noise(3, 32), noise(64, 3, seed=1), noise(3, 32, seed=1)
    start = "lora_unet_blocks_0_ffn_0"
    tensors = {
        f"{start}.hada_w1_a": a1, f"{start}.hada_w1_b": b1, f"{start}.hada_w2_a": a2, f"{start}.hada_w2_b": b2,
        f"{start}.alpha": torch.tensor(2.0),
    }  # fmt: skip
    return tensors, lambda base, s: {FFN: base[FFN] + s * (a1 @ b1) * (a2 @ b2) * 2 / 3}


@pytest.mark.parametrize("strength", [1.0, -0.6])
@pytest.mark.parametrize("name", CASES)
def test_a_lora_does_what_fusing_it_by_hand_does(
    model: loading.LoadedModel, report: ModelReport, tmp_path: Path, name: str, strength: float
) -> None:
    tensors, fuse = CASES[name]()
    path = save(tmp_path / "lora_high.safetensors", tensors, METADATA.get(name))
    choice = LoraChoice(path=str(path), strength=strength, expert=Noise.HIGH)
    wish = GenerationRequest(prompt="x", output="", model="", loras=(choice,))
    settings, told = settle(wish, report)
    assert [problem.code for problem in told] == [], "every tensor found its place"
    transformer = model.transformers[0]
    before = forward(transformer)
    weights = {key: tensor.clone() for key, tensor in transformer.state_dict().items()}
    expected = forward(fused(transformer, fuse(weights, strength)))
    attached = attach(model, *settings.loras)
    given = forward(transformer)
    attached.detach()
    assert not close(before, expected, 1e-3), "the reference itself must be able to tell"
    assert close(given, expected), f"{float((given - expected).abs().max() / expected.abs().max()):.2e}"
    assert torch.equal(forward(transformer), before)


def test_taking_loras_off_gives_back_every_weight_to_the_bit(model: loading.LoadedModel, tmp_path: Path) -> None:
    transformer = model.transformers[0]
    before = transformer.state_dict()
    kept = {key: (tensor.data_ptr(), tensor.clone()) for key, tensor in before.items()}
    paths = [save(tmp_path / f"{index}.safetensors", CASES[name]()[0]) for index, name in enumerate(CASES)]
    attached = attach(model, *(use(path, 0.7) for path in paths))
    forward(transformer)
    attached.detach()
    after = transformer.state_dict()
    assert list(after) == list(before), "in the same order"
    for key, (place, tensor) in kept.items():
        assert after[key].data_ptr() == place, key
        assert torch.equal(after[key], tensor), key
        assert isinstance(transformer.get_parameter(key), torch.nn.Parameter)


def test_strengths_of_several_loras_add_up(model: loading.LoadedModel, tmp_path: Path) -> None:
    """Each starts from the bare weights: DoRA stretches those, and not what another LoRA made of them."""
    transformer = model.transformers[0]
    bare = {key: tensor.clone() for key, tensor in transformer.state_dict().items()}
    weights = dict(bare)
    uses: list[LoraUse] = []
    for name, strength in (
        ("comfyui", 0.5), ("dora by rows", 0.4), ("kohya", -0.25), ("whole differences", 0.8),
        ("dora by columns", 0.7), ("loha", 0.1), ("dora of the patch embedding", -0.5), ("comfyui", 0.25),
    ):  # fmt: skip
        tensors, fuse = CASES[name]()
        uses.append(use(save(tmp_path / f"{name}.safetensors", tensors), strength))
        for key, weight in fuse(bare, strength).items():
            weights[key] = weights[key] + weight - bare[key]
    expected = forward(fused(transformer, weights))
    attached = attach(model, *uses)
    given = forward(transformer)
    attached.detach()
    attached = attach(model, *reversed(uses))
    turned = forward(transformer)
    attached.detach()
    assert close(given, expected)
    assert close(turned, expected)


def test_half_precision_files_and_models_stay_within_half_precision(report: ModelReport, tmp_path: Path) -> None:
    plan = msgspec.structs.replace(PLAN, precision="bfloat16")
    model = loading.load(report, plan, lambda role: None)
    tensors, fuse = CASES["kohya"]()
    path = save(tmp_path / "l.safetensors", {key: tensor.half() for key, tensor in tensors.items()})
    exact = loading.load(report, PLAN, lambda role: None).transformers[0]
    expected = forward(fused(exact, fuse(exact.state_dict(), 1.0)))
    attach(model, use(path))
    random = torch.Generator().manual_seed(5)
    with torch.no_grad():
        given = model.transformers[0](
            hidden_states=torch.randn((1, 16, 2, 4, 4), generator=random).bfloat16(),
            timestep=torch.tensor([700]),
            encoder_hidden_states=torch.randn((1, 6, 32), generator=random).bfloat16(),
            return_dict=False,
        )[0]
    assert close(given.float(), expected, 5e-2)


class Foreign(torch.nn.Module):
    """A linear layer of a quantisation that we do not read ourselves."""

    def __init__(self, plain: torch.nn.Linear) -> None:
        super().__init__()
        self.in_features, self.out_features, self.bias = plain.in_features, plain.out_features, plain.bias
        self._hidden = plain.weight

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.linear(x, self._hidden, self.bias)


@pytest.mark.parametrize(
    "name", ["comfyui", "lokr of products", "loha", "dora by rows", "dora by columns", "a pair and a bias"]
)
def test_layers_with_packed_weights_take_loras_too(report: ModelReport, tmp_path: Path, name: str) -> None:
    model = loading.load(report, PLAN, lambda role: None)
    transformer = model.transformers[0]
    plain = transformer.blocks[0].ffn.net[0].proj
    layer = PackedLinear((plain.weight * 8).to(torch.float8_e4m3fn), plain.bias, scale=torch.tensor(1 / 8))
    transformer.blocks[0].ffn.net[0].proj = layer
    before = layer.packed.clone()
    tensors, fuse = CASES[name]()
    base = transformer.state_dict() | {FFN: layer.unpacked(torch.float32)}
    fused_weights = fuse(base, 0.5)
    changed, bias = fused_weights[FFN], fused_weights.get(FFN.replace("weight", "bias"), layer.bias)
    x = noise(2, 7, 32)
    attached = attach(model, use(save(tmp_path / "lora.safetensors", tensors), 0.5))
    given = layer(x)
    assert not layer._forward_hooks, "it is unpacked changed; nothing is computed for every token"
    attached.detach()
    assert close(given, torch.nn.functional.linear(x, changed, bias))
    assert torch.equal(layer(x), torch.nn.functional.linear(x, layer.unpacked(x.dtype), layer.bias))
    assert torch.equal(layer.packed.view(torch.uint8), before.view(torch.uint8))


def test_dora_on_a_layer_that_hides_its_weight_is_refused_in_words(report: ModelReport, tmp_path: Path) -> None:
    model = loading.load(report, PLAN, lambda role: None)
    transformer = model.transformers[0]
    transformer.blocks[0].ffn.net[0].proj = Foreign(transformer.blocks[0].ffn.net[0].proj)
    attach(model, use(save(tmp_path / "plain.safetensors", a_lora()))).detach()
    with pytest.raises(ProblemRaised, match="packed"):
        attach(model, use(save(tmp_path / "dora.safetensors", CASES["dora by rows"]()[0])))


def test_a_lora_changes_the_whole_denoising_as_its_fused_weights_do(
    model: loading.LoadedModel, report: ModelReport, tmp_path: Path
) -> None:
    tensors, fuse = CASES["comfyui with alpha"]()
    path = save(tmp_path / "anything.safetensors", tensors)
    settings = settings_for(Task.TEXT_TO_VIDEO, steps=6, high_steps=3)
    text = loading.load_text_encoder(report, PLAN, lambda role: None)

    def latents(of: loading.LoadedModel) -> torch.Tensor:
        return run(Loaded(of, text, Path()), settings)[-1].checkpoint.latents

    before = latents(model)
    attached = attach(model, use(path, 0.3), use(path, 0.3, Noise.LOW))
    given = latents(model)
    attached.detach()
    other = loading.load(report, PLAN, lambda role: None)
    for transformer in (other.transformers[0], other.transformers[1]):
        transformer.load_state_dict(fuse(transformer.state_dict(), 0.3), strict=False, assign=True)
    expected = latents(other)
    assert not close(before, expected, 1e-2)
    assert close(given, expected, 2e-5)
    assert torch.equal(latents(model), before)


# --- Which file goes to which expert ---------------------------------------------------------------------------------


def settled(
    report: ModelReport, *choices: LoraChoice, **wishes: object
) -> tuple[tuple[LoraUse, ...], tuple[Problem, ...]]:
    wish = msgspec.structs.replace(GenerationRequest(prompt="x", output="", model=""), loras=choices, **wishes)
    settings, told = settle(wish, report)
    return settings.loras, told


def choice(path: Path, strength: float = 1.0, **more: object) -> LoraChoice:
    return LoraChoice(path=str(path), strength=strength, **more)  # type: ignore[arg-type]


def where(uses: tuple[LoraUse, ...]) -> list[tuple[str, Noise | None, float]]:
    return [(Path(use.path).name, use.expert, use.strength) for use in uses]


def codes(told: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in told]


HIGH, LOW = Noise.HIGH, Noise.LOW


def a_lora() -> Tensors:
    return CASES["comfyui"]()[0]


def test_both_halves_of_a_pair_go_to_their_experts(report: ModelReport, tmp_path: Path) -> None:
    high = save(tmp_path / "style_high_noise.safetensors", a_lora())
    low = save(tmp_path / "style_low_noise.safetensors", a_lora())
    uses, told = settled(report, choice(low, 0.5), choice(high, 0.9))
    assert where(uses) == [(low.name, LOW, 0.5), (high.name, HIGH, 0.9)]
    assert codes(told) == []


@pytest.mark.parametrize("given", [HIGH, LOW])
def test_the_partner_beside_one_half_is_found(report: ModelReport, tmp_path: Path, given: Noise) -> None:
    files = {noise: save(tmp_path / f"style_{noise}_noise.safetensors", a_lora()) for noise in (HIGH, LOW)}
    save(tmp_path / "another_high_noise.safetensors", a_lora())
    save(tmp_path / "another_low_noise.safetensors", a_lora())
    uses, told = settled(report, choice(files[given], 0.8, strength_low=0.4))
    assert dict.fromkeys(where(uses)) == dict.fromkeys(
        [(files[n].name, n, 0.4 if n is LOW else 0.8) for n in (given, *({HIGH, LOW} - {given}))]
    )
    assert codes(told) == ["W2-LORA-PARTNER"]


def test_a_missing_half_is_warned_of(report: ModelReport, tmp_path: Path) -> None:
    high = save(tmp_path / "style_high_noise.safetensors", a_lora())
    save(tmp_path / "another_low_noise.safetensors", a_lora())
    uses, told = settled(report, choice(high))
    assert where(uses) == [(high.name, HIGH, 1.0)]
    assert codes(told) == ["W2-LORA-WITHOUT-PARTNER"]
    assert told[0].severity is Severity.WARNING
    assert "low-noise" in told[0].what


def test_a_person_who_names_the_expert_gets_that_and_nothing_else(report: ModelReport, tmp_path: Path) -> None:
    high = save(tmp_path / "style_high_noise.safetensors", a_lora())
    save(tmp_path / "style_low_noise.safetensors", a_lora())
    uses, told = settled(report, choice(high, 0.7, expert=LOW))
    assert where(uses) == [(high.name, LOW, 0.7)]
    assert codes(told) == []


def test_a_file_that_tells_nothing_goes_to_both(report: ModelReport, tmp_path: Path) -> None:
    file = save(tmp_path / "style.safetensors", a_lora())
    uses, told = settled(report, choice(file, 0.7, strength_low=0.2))
    assert where(uses) == [(file.name, HIGH, 0.7), (file.name, LOW, 0.2)]
    assert codes(told) == ["W2-LORA-BOTH"]


def test_a_file_with_a_section_for_each_expert_gives_each_its_own(
    model: loading.LoadedModel, report: ModelReport, tmp_path: Path
) -> None:
    high, fuse_high = CASES["diffusers"]()
    low = {key.replace("transformer.", "transformer_2."): -tensor for key, tensor in high.items() if "lora_A" in key}
    low |= {key.replace("transformer.", "transformer_2."): tensor for key, tensor in high.items() if "lora_B" in key}
    uses, told = settled(report, choice(save(tmp_path / "both.safetensors", high | low)))
    assert [use.expert for use in uses] == [HIGH, LOW]
    assert codes(told) == []
    expected = [
        forward(fused(transformer, fuse_high(transformer.state_dict(), sign)))
        for transformer, sign in ((model.transformers[0], 1.0), (model.transformers[1], -1.0))
    ]
    attached = attach(model, *uses)
    given = [forward(model.transformers[0]), forward(model.transformers[1])]
    attached.detach()
    assert all(map(close, given, expected))


def test_only_the_low_experts_section_means_the_low_expert(report: ModelReport, tmp_path: Path) -> None:
    tensors = {key.replace("transformer.", "transformer_2."): t for key, t in CASES["diffusers"]()[0].items()}
    uses, told = settled(report, choice(save(tmp_path / "style.safetensors", tensors)))
    assert [use.expert for use in uses] == [LOW]
    assert codes(told) == ["W2-LORA-WITHOUT-PARTNER"]


def test_a_model_with_one_expert_takes_any_file(tmp_path: Path) -> None:
    single = inspect(tiny_models.save("ti2v", tmp_path / "ti2v"))
    tensors = {key: tensor for key, tensor in a_lora().items() if ".head." not in key}
    uses, told = settled(single, choice(save(tmp_path / "style.safetensors", tensors)))
    assert [use.expert for use in uses] == [None]
    assert codes(told) == []


# --- What does not fit, and what is no LoRA --------------------------------------------------------------------------


def refused(report: ModelReport, path: Path, **more: object) -> Problem:
    with pytest.raises(ProblemRaised) as raised:
        settled(report, choice(path, **more))  # type: ignore[arg-type]
    problem = raised.value.problem
    assert path.name in problem.what
    return problem


def test_a_lora_for_another_width_is_refused_with_both_widths(report: ModelReport, tmp_path: Path) -> None:
    problem = refused(report, save(tmp_path / "wide.safetensors", WIDE))
    assert problem.code == "W2-LORA-MISFIT"
    assert "width 48" in problem.what
    assert "width 32" in problem.what


def test_a_lora_for_another_kind_of_model_is_refused(report: ModelReport, tmp_path: Path) -> None:
    tensors = {
        "transformer.single_transformer_blocks.0.attn.to_q.lora_A.weight": noise(4, 32),
        "transformer.single_transformer_blocks.0.attn.to_q.lora_B.weight": noise(32, 4),
    }
    problem = refused(report, save(tmp_path / "flux.safetensors", tensors))
    assert problem.code == "W2-NOT-A-LORA"
    assert "none is for a Wan transformer" in problem.what


def test_a_lora_of_which_nothing_has_a_place_is_refused(report: ModelReport, tmp_path: Path) -> None:
    tensors = {
        "diffusion_model.blocks.0.cross_attn.k_img.lora_A.weight": noise(4, 32),
        "diffusion_model.blocks.0.cross_attn.k_img.lora_B.weight": noise(32, 4),
    }
    assert refused(report, save(tmp_path / "image.safetensors", tensors)).code == "W2-LORA-MISFIT"


def test_what_a_close_relative_brings_too_much_is_counted_and_told(
    model: loading.LoadedModel, report: ModelReport, tmp_path: Path
) -> None:
    tensors, fuse = CASES["comfyui"]()
    for name in ("blocks.0.cross_attn.k_img", "blocks.1.cross_attn.v_img", "img_emb.proj.1", "blocks.7.self_attn.q"):
        tensors[f"diffusion_model.{name}.lora_A.weight"] = noise(4, 32)
        tensors[f"diffusion_model.{name}.lora_B.weight"] = noise(32, 4)
    # Of an image-to-video model, which reads 36 channels.
    tensors["diffusion_model.patch_embedding.diff"] = noise(32, 36, 1, 2, 2)
    uses, told = settled(report, choice(save(tmp_path / "i2v.safetensors", tensors), expert=HIGH))
    assert codes(told) == ["W2-LORA-PARTLY"]
    assert f"5 of the {len(LINEAR) + 5} changes" in told[0].what
    transformer = model.transformers[0]
    expected = forward(fused(transformer, fuse(transformer.state_dict(), 1.0)))
    attached = attach(model, *uses)
    given = forward(transformer)
    attached.detach()
    assert close(given, expected)


KEY = "diffusion_model.blocks.0.self_attn.q"
WIDE = {f"{KEY}.lora_A.weight": noise(4, 48), f"{KEY}.lora_B.weight": noise(48, 4)}
PAIR = {f"{KEY}.lora_A.weight": noise(4, 32), f"{KEY}.lora_B.weight": noise(32, 4)}
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 1234\n"
UNUSABLE: dict[str, tuple[Tensors, str]] = {
    "a rank beyond its weight": (
        {f"{KEY}.lora_A.weight": noise(5000, 32), f"{KEY}.lora_B.weight": noise(32, 5000)}, "rank 5000",
    ),
    "half a pair": ({f"{KEY}.lora_A.weight": noise(4, 32)}, "one half of a pair"),
    "ranks that differ": (PAIR | {f"{KEY}.lora_B.weight": noise(32, 5)}, "no pair"),
    "an alpha of many": (PAIR | {f"{KEY}.alpha": torch.ones(3)}, "not one number"),
    "whole numbers": ({key: tensor.to(torch.int32) for key, tensor in PAIR.items()}, "I32"),
    "a lone magnitude": ({f"{KEY}.dora_scale": noise(32, 1)}, "alone"),
    "a magnitude of another size": (PAIR | {f"{KEY}.dora_scale": noise(31, 1)}, "DoRA"),
    "half a lokr": ({f"{KEY}.lokr_w1": noise(4, 4)}, "lacks lokr_w2"),
    "lohas that differ": (
        {f"{KEY}.hada_{end}": noise(*shape) for end, shape in
         (("w1_a", (32, 2)), ("w1_b", (2, 32)), ("w2_a", (32, 2)), ("w2_b", (2, 31)))}, "(32, 31)",
    ),
    "a model": ({"blocks.0.self_attn.q.weight": noise(32, 32)}, "whole weights"),
}  # fmt: skip


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_file_whose_tensors_make_no_lora_is_refused_in_words(report: ModelReport, tmp_path: Path, name: str) -> None:
    tensors, words = UNUSABLE[name]
    problem = refused(report, save(tmp_path / "bad.safetensors", tensors))
    assert problem.code == "W2-NOT-A-LORA"
    assert words in problem.what


def cut_short(path: Path) -> None:
    save(path, PAIR)
    path.write_bytes(path.read_bytes()[:-100])


DAMAGED: dict[str, tuple[Callable[[Path], object], str]] = {
    "cut short": (cut_short, "W2-FILE-TRUNCATED"),
    "a header without end": (
        lambda path: path.write_bytes((1 << 60).to_bytes(8, "little") + b"{" + bytes(100)), "W2-BAD-HEADER",
    ),
    "empty": (lambda path: path.write_bytes(b""), "W2-FILE-TRUNCATED"),
    "a pickle": (lambda path: torch.save(PAIR, path), "W2-PICKLE-WEIGHTS"),
    "a placeholder": (lambda path: path.write_text(POINTER), "W2-LFS-POINTER"),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_refused_in_words(report: ModelReport, tmp_path: Path, name: str) -> None:
    write, code = DAMAGED[name]
    path = tmp_path / "bad.safetensors"
    write(path)
    assert refused(report, path).code == code


def test_a_file_that_is_not_there_is_told_by_its_path(report: ModelReport, tmp_path: Path) -> None:
    assert refused(report, tmp_path / "nowhere.safetensors").code == "W2-INPUT-UNREADABLE"


@pytest.mark.parametrize("strength", [float("nan"), float("inf"), 11.0])
def test_a_strength_beyond_all_sense_is_refused(report: ModelReport, tmp_path: Path, strength: float) -> None:
    path = save(tmp_path / "l.safetensors", a_lora())
    with pytest.raises(ProblemRaised, match="strength"):
        settled(report, choice(path, strength))


def test_a_file_that_changed_after_planning_leaves_the_model_as_it_was(
    model: loading.LoadedModel, tmp_path: Path
) -> None:
    good = save(tmp_path / "good.safetensors", a_lora())
    wide = save(tmp_path / "wide.safetensors", WIDE)
    before = forward(model.transformers[0])
    with pytest.raises(ProblemRaised) as raised:
        attach(model, use(good), use(wide))
    assert raised.value.problem.code == "W2-LORA-MISFIT"
    assert torch.equal(forward(model.transformers[0]), before)


def test_a_model_with_one_expert_says_that_it_has_no_use_for_a_second_strength(tmp_path: Path) -> None:
    single = inspect(tiny_models.save("ti2v", tmp_path / "ti2v"))
    tensors = {key: tensor for key, tensor in a_lora().items() if ".head." not in key}
    path = save(tmp_path / "style.safetensors", tensors)
    for more in ({"strength_low": 0.5}, {"expert": LOW}):
        _, told = settled(single, choice(path, **more))
        assert codes(told) == ["W2-SETTING-UNUSED"]


def test_blocks_that_are_brought_one_by_one_take_loras_too(report: ModelReport, tmp_path: Path) -> None:
    model = loading.load(report, msgspec.structs.replace(PLAN, offload=Offload.BLOCK), lambda role: None)
    transformer = model.transformers[0]
    transformer.enable_group_offload(
        onload_device=torch.device("cpu"), offload_device=torch.device("cpu"), offload_type="block_level",
        num_blocks_per_group=1,
    )  # fmt: skip
    before = forward(transformer)
    weights = {key: tensor.clone() for key, tensor in transformer.state_dict().items()}
    uses: list[LoraUse] = []
    for name in ("kohya", "whole differences"):
        tensors, fuse = CASES[name]()
        uses.append(use(save(tmp_path / f"{name}.safetensors", tensors)))
        weights |= fuse(weights, 1.0)
    exact = loading.load(report, PLAN, lambda role: None).transformers[0]
    expected = forward(fused(exact, weights))
    attached = attach(model, *uses)
    given = forward(transformer)
    attached.detach()
    assert close(given, expected)
    assert torch.equal(forward(transformer), before)


def test_loras_count_in_the_memory_that_a_plan_promises(report: ModelReport, tmp_path: Path) -> None:
    path = save(tmp_path / "style.safetensors", a_lora())
    wish = GenerationRequest(prompt="x", output="", model="")
    needs: list[int] = []
    for loras in ((), (choice(path),)):
        settings, _ = settle(msgspec.structs.replace(wish, loras=loras), report)
        needs.append(make_plan(report, probe(), settings, "cpu").memory_needed)
    numbers = sum(tensor.numel() for tensor in a_lora().values())
    assert needs[1] - needs[0] == 2 * 4 * numbers, "float32, once for each expert"


# --- The command line ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "strength", "low", "expert"),
    [
        ("style.safetensors", "style.safetensors", 1.0, None, None),
        ("style.safetensors:0.8", "style.safetensors", 0.8, None, None),
        ("style.safetensors:-0.8:0.5", "style.safetensors", -0.8, 0.5, None),
        ("style.safetensors:high", "style.safetensors", 1.0, None, HIGH),
        ("style.safetensors:0.8:low", "style.safetensors", 0.8, None, LOW),
        ("C:\\loras\\style.safetensors", "C:\\loras\\style.safetensors", 1.0, None, None),
        ("C:\\loras\\style.safetensors:0.8", "C:\\loras\\style.safetensors", 0.8, None, None),
    ],
)
def test_a_lora_on_the_command_line_is_a_file_and_what_stands_behind_it(
    text: str, name: str, strength: float, low: float | None, expert: Noise | None
) -> None:
    chosen = cli._lora(text)
    assert Path(chosen.path) == Path(name).absolute()
    assert (chosen.strength, chosen.strength_low, chosen.expert) == (strength, low, expert)


def test_a_file_whose_own_name_ends_in_a_number_is_found(tmp_path: Path) -> None:
    path = save(tmp_path / "style:2", a_lora())
    assert (cli._lora(str(path)).path, cli._lora(f"{path}:0.5").path) == (str(path), str(path))


def test_plan_tells_what_each_lora_does(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = (save(tmp_path / f"{name}.safetensors", a_lora()) for name in ("one", "two"))
    given = ["plan", "x", "--model", str(folder), "--json", "--lora", f"{one}:0.5:low", "--lora", f"{two}:0.9:0.1"]
    assert cli.main(given) == 0
    told = json.loads(capsys.readouterr().out)["settings"]["loras"]
    assert [(use["path"], use["strength"], use["expert"]) for use in told] == [
        (str(one), 0.5, "low"), (str(two), 0.9, "high"), (str(two), 0.1, "low"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["x.safetensors:nan", "x.safetensors:1:2:3", "x.safetensors:high:low"])
def test_a_lora_with_nonsense_behind_it_is_refused_in_words(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["plan", "x", "--lora", text])
    assert ended.value.code == 2
    assert "FILE:0.8" in capsys.readouterr().err


def test_a_lora_that_is_not_there_is_told_on_the_command_line(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["plan", "x", "--model", str(folder), "--lora", f"{tmp_path / 'nowhere.safetensors'}:strong"]) == 2
    assert "nowhere.safetensors:strong" in capsys.readouterr().err


# --- LoRAs for few steps ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "steps", "shift"),
    [
        ("Wan22_T2V_HIGH_Lightning_4steps_lora_rank64.safetensors", 4, 5),
        ("wan2.2_t2v_lightx2v_8steps_lora_v1.1_high_noise.safetensors", 8, 5),
        ("Wan2.2-T2V-A14B-4steps-lora-rank64-Seko-V1/high_noise_model.safetensors", 4, 5),
        ("Wan21_T2V_14B_lightx2v_cfg_step_distill_lora_rank32.safetensors", 4, 5),
        ("Wan21_CausVid_14B_T2V_lora_rank32.safetensors", 8, 7),
        ("Wan2.1_T2V_14B_FusionX_LoRA.safetensors", 8, 2),
        ("Wan21_AccVid_T2V_14B_lora_rank32_fp16.safetensors", None, 5),
    ],
)
def test_a_lora_for_few_steps_brings_its_settings(
    report: ModelReport, tmp_path: Path, name: str, steps: int | None, shift: float
) -> None:
    path = save(tmp_path / name, a_lora())
    settings, told = settle(GenerationRequest(prompt="x", output="", model="", loras=(choice(path),)), report)
    assert report.defaults
    assert (settings.steps, settings.shift) == (steps or report.defaults.steps, shift)
    assert (settings.guidance, settings.guidance_low, settings.sampler) == (1.0, 1.0, Sampler.EULER)
    assert "W2-LORA-DISTILLED" in codes(told)


def test_what_a_person_sets_counts_more_than_what_a_lora_brings(report: ModelReport, tmp_path: Path) -> None:
    path = save(tmp_path / "wan2.2_lightx2v_4steps.safetensors", a_lora())
    wish = GenerationRequest(
        prompt="x", output="", model="", loras=(choice(path),), steps=6, guidance=2.0, guidance_low=1.5, sampler="unipc"
    )
    settings, told = settle(wish, report)
    assert (settings.steps, settings.guidance, settings.guidance_low, settings.shift) == (6, 2.0, 1.5, 5.0)
    assert settings.sampler is Sampler.UNIPC
    problem = next(problem for problem in told if problem.code == "W2-LORA-DISTILLED")
    assert "shift 5 were taken" in problem.what
    assert "steps 4" not in problem.what


@pytest.mark.parametrize(
    "name", ["lightning_storm", "style-2000steps", "style-step500", "24step_dance", "style_e4_step8k"]
)
def test_a_name_that_only_sounds_like_it_brings_nothing(report: ModelReport, tmp_path: Path, name: str) -> None:
    path = save(tmp_path / "loras" / f"{name}.safetensors", a_lora())
    _, told = settled(report, choice(path, expert=HIGH))
    assert codes(told) == []


# --- Jobs ------------------------------------------------------------------------------------------------------------


def test_a_job_swaps_only_the_loras_and_its_recipe_tells_them(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = save(tmp_path / "one.safetensors", a_lora())
    two = save(tmp_path / "two.safetensors", CASES["kohya"]()[0])
    heard: list[AnyEvent] = []
    runner = Runner(heard.append)
    latents: list[torch.Tensor] = []
    steps = _Job._steps

    def keeping(*given: object) -> checkpoint.Checkpoint:
        state = steps(*given)  # type: ignore[arg-type]
        latents.append(state.latents)
        return state

    monkeypatch.setattr(_Job, "_steps", keeping)

    def job(name: str, *choices: LoraChoice) -> tuple[object, object]:
        wish = GenerationRequest(
            prompt="a red circle", output=str(tmp_path / f"{name}.mp4"), model=str(folder), loras=choices,
            width=64, height=64, frames=5, steps=3, seed=1, fps=8, preview=False, plan="cpu",
        )  # fmt: skip
        runner.run(name, wish, Wishes())
        assert isinstance(heard[-1], Finished), heard[-1]
        return runner.residents.loaded, runner.residents.attached

    bare, nothing = job("bare")
    base, with_one = job("one", choice(one, 0.5))
    again, still_one = job("again", choice(one, 0.5))
    other, with_two = job("two", choice(one, 0.5), choice(two, 1.0, expert=LOW))
    last, gone = job("last")
    assert bare is base is again is other is last, "the model was loaded once"
    assert nothing is gone is None
    assert still_one is with_one, "an equal set stays on"
    assert with_two is not with_one
    assert torch.equal(latents[0], latents[4]), "nothing is left of them"
    assert torch.equal(latents[1], latents[2])
    assert not close(latents[1], latents[0], 1e-2)
    assert not close(latents[3], latents[1], 1e-2)
    told = [event.problem.code for event in heard if isinstance(event, Told) and event.job == "one"]
    assert "W2-LORA-BOTH" in told
    details = [event.detail for event in heard if isinstance(event, StageStarted) and event.job == "two"]
    assert {"one.safetensors", "two.safetensors"} <= set(details)
    recipe = read_recipe(tmp_path / "two.mp4")
    assert recipe
    assert [(use.path, use.strength, use.expert, use.sha256) for use in recipe.settings.loras] == [
        (str(path), strength, expert, hashlib.sha256(path.read_bytes()).hexdigest())
        for path, strength, expert in ((one, 0.5, HIGH), (one, 0.5, LOW), (two, 1.0, LOW))
    ]


def test_a_file_that_was_replaced_under_its_name_is_loaded_anew(folder: Path, tmp_path: Path) -> None:
    path = save(tmp_path / "style.safetensors", a_lora())
    heard: list[AnyEvent] = []
    runner = Runner(heard.append)
    wish = GenerationRequest(
        prompt="a red circle", output=str(tmp_path / "out.mp4"), model=str(folder), loras=(choice(path),),
        width=64, height=64, frames=5, steps=2, seed=1, fps=8, preview=False, overwrite=True, plan="cpu",
    )  # fmt: skip
    runner.run("one", wish, Wishes())
    before = runner.residents.attached
    save(path, {key: 2 * tensor for key, tensor in a_lora().items()})
    runner.run("two", wish, Wishes())
    assert isinstance(heard[-1], Finished), heard[-1]
    assert runner.residents.attached is not before


def test_a_lora_that_does_not_fit_ends_the_job_before_anything_is_loaded(folder: Path, tmp_path: Path) -> None:
    wide = save(tmp_path / "wide.safetensors", WIDE)
    heard: list[AnyEvent] = []
    runner = Runner(heard.append)
    wish = GenerationRequest(prompt="x", output=str(tmp_path / "x.mp4"), model=str(folder), loras=(choice(wide),))
    runner.run("one", wish, Wishes())
    assert isinstance(heard[-1], Failed)
    assert heard[-1].problem.code == "W2-LORA-MISFIT"
    assert runner.residents.loaded is None
