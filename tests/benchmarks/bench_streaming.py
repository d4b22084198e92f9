"""Weights that come block by block: what of main memory is locked, what is moved, what a step and a LoRA cost.

The true class with random weights in a file, a third as wide as TI2V-5B, on the processor: the device is plain memory,
so that bringing and computing share the same cores, and no bus is there to be spared. What a card gains is in
``bench_accelerator.py``.
"""

from __future__ import annotations

import atexit
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT), str(ROOT / "tests")]

from harness import Row, in_process, row_of, script  # noqa: E402

CONFIG: dict[str, Any] = {"num_attention_heads": 8, "ffn_dim": 4736, "num_layers": 4}
SIZES = 3, 40, 40
"""Latent frames, rows and columns: 1,200 tokens."""
A14B: dict[str, Any] = {"num_attention_heads": 40, "ffn_dim": 13824, "num_layers": 40}
PAIRS, RANK = 3, 64
EXACT = 1e-4
"""Of what LoRAs change, in float32."""


def rows(runs: int) -> Iterator[Row]:
    ours, theirs = in_process(__file__, "locked")
    yield row_of(
        "streaming: locked memory of an A14B expert", [(ours / 1e9, theirs / 1e9)], unit="GB", target=28.7 / 43.0,
        baseline="tensor by tensor, as torch locks (computed)",
    )  # fmt: skip
    ours, theirs = in_process(__file__, "at_true_size")
    yield row_of(
        "streaming: own memory, both A14B experts from files, a step each", [(ours / 1e9, theirs / 1e9)], unit="GB",
        target=1, baseline="a machine's 16 GB", correctness="published sizes, all weights 0, 128×128×5",
    )  # fmt: skip
    ours, theirs = in_process(__file__, "moved")
    yield row_of(
        "streaming: bytes to the device, one guided step", [(ours / 1e6, theirs / 1e6)], unit="MB", target=0.5,
        baseline="one pass after the other",
    )  # fmt: skip
    for kind, baseline in (("memory", "all on the device"), ("files", "all on the device")):
        found = in_process(__file__, "stepped", kind, runs)
        yield row_of(
            f"streaming: a guided step, from {kind}", found["pairs"], baseline=baseline,
            correctness=f"largest difference {found['error']:.2g}",
        )  # fmt: skip
    for kind, target in (("merged", 1.01), ("from files", None), ("packed", None), ("hooked", None)):
        found = in_process(__file__, "with_loras", kind, runs)
        if found["error"] > EXACT:
            yield Row(name=f"streaming: two LoRAs, {kind}", failed=f"wrong: {found['error']:.2g}")
            continue
        yield row_of(
            f"streaming: a step with two LoRAs of rank {RANK}, {kind}", found["pairs"], baseline="without LoRAs",
            target=target, correctness=f"{found['error']:.1g} of what both change",
        )  # fmt: skip


# --- In the measured processes ---------------------------------------------------------------------------------------


def locked() -> tuple[int, int]:
    """Bytes: of our arena, and of every tensor rounded up to a power of two."""
    import torch
    from diffusers import WanTransformer3DModel

    from wan22_desktop.generation.streaming.slabs import arena_bytes, slots_of

    with torch.device("meta"):
        model = WanTransformer3DModel(**A14B).bfloat16()
    ours = arena_bytes([slots_of(block)[1] for block in model.blocks])
    sizes = (parameter.numel() * 2 for parameter in model.parameters())
    return ours, sum(1 << (size - 1).bit_length() for size in sizes)


def at_true_size() -> tuple[int, int]:
    """Bytes: the most that denoising with both experts of 28 GB held, and 16 GB. The files are sparse."""
    import threading

    import msgspec
    import torch
    from model_folders import make_model

    from wan22_desktop.domain.generation import GenerationRequest
    from wan22_desktop.domain.plan import Executor, Offload
    from wan22_desktop.generation import denoising, loading, prompting
    from wan22_desktop.inspection import inspect
    from wan22_desktop.planning import make_plan, probe, settle
    from wan22_desktop.worker.measuring import Meter
    from wan22_desktop.worker.process import return_large_blocks

    return_large_blocks()
    with tempfile.TemporaryDirectory(prefix="wan22-bench-") as folder, Meter() as meter:
        report = inspect(make_model("wan2.2-t2v-a14b", Path(folder) / "model"))
        request = GenerationRequest(
            prompt="x", output="", model=report.path, steps=2, high_steps=1, width=128, height=128, frames=5, seed=1
        )
        job, _ = settle(request, report)
        plan = msgspec.structs.replace(
            make_plan(report, probe(), job, "cpu"), offload=Offload.DISK, executor=Executor.LEAN, precision="bfloat16"
        )
        meter.enter("denoising")
        model = loading.load(report, plan, lambda role: None)
        text = torch.zeros((1, 512, 4096), dtype=torch.bfloat16)
        steps = denoising.denoise(model, job, prompting.PromptEmbeddings(text, text), threading.Event())
        assert len(list(steps)) == job.steps
        most = next(took.memory_bytes for took in meter.measured())
        model.stream.close()
    return most, 16_000_000_000


def moved() -> tuple[int, int]:
    from wan22_desktop.generation.lean.transformer import make_lean
    from wan22_desktop.generation.streaming.stream import Stream

    found = list[int]()
    for lean in (True, False):
        model, given = _model()
        if lean:
            make_lean(model)
        stream = Stream(_device(), slabs=2)
        stream.take(model, in_memory=True)
        _step(model, given)
        before = stream.fetched
        for _ in range(2):
            _step(model, given)
        found.append((stream.fetched - before) // 2 * stream.largest)
        stream.close()
    return found[0], found[1]


def stepped(kind: str, runs: str) -> dict[str, Any]:
    from wan22_desktop.generation.lean.transformer import make_lean
    from wan22_desktop.generation.streaming.stream import Stream

    streamed, resident = _model(), _model()
    for model, _ in (streamed, resident):
        make_lean(model)
    stream = Stream(_device())
    stream.take(streamed[0], in_memory=kind == "memory")
    found = _in_turns(lambda: _step(*streamed), lambda: _step(*resident), int(runs))
    stream.close()
    return found


def with_loras(kind: str, runs: str) -> dict[str, Any]:
    """A step with LoRAs on streamed weights, to one without; the error is to LoRAs put onto resident weights."""
    import torch

    from wan22_desktop.generation.acceleration import keep_in_fp8
    from wan22_desktop.generation.lean.transformer import make_lean
    from wan22_desktop.generation.streaming.stream import Stream

    changed, plain, resident = _model(), _model(), _model()
    streams = [Stream(_device()), Stream(_device())]
    for model, _ in (changed, plain, resident):
        if kind == "packed":
            keep_in_fp8(model)
        make_lean(model)
    for stream, (model, _) in zip(streams, (changed, plain), strict=True):
        stream.take(model, in_memory=kind != "from files")
    bare = _step(*resident)
    _put_on(changed[0], None if kind == "hooked" else streams[0])
    _put_on(resident[0], None)
    wanted = _step(*resident)
    error = (_step(*changed) - wanted).norm() / (wanted - bare).norm()
    with torch.no_grad():
        found = _in_turns(lambda: _step(*changed), lambda: _step(*plain), int(runs))
    for stream in streams:
        stream.close()
    return found | {"error": float(error)}


def _put_on(model: Any, stream: Any) -> None:
    """Two LoRAs on every linear layer of the blocks, by the app's own means."""
    import torch

    from wan22_desktop.generation.lora import Delta, LowRank
    from wan22_desktop.generation.lora_layers import Changes

    draw = torch.Generator().manual_seed(7)
    changes = Changes(_device(), stream)
    for _ in range(2):
        for name, module in model.named_modules():
            if name.startswith("blocks.") and hasattr(module, "in_features"):
                down = torch.randn((RANK, module.in_features), generator=draw) / module.in_features**0.5
                up = torch.randn((module.out_features, RANK), generator=draw) * 0.02
                delta = Delta(weight=LowRank(down, up, 1.0), magnitude=None, bias=None, whole=None, whole_bias=None)
                changes.add(model, name, delta, 0.5)
    with torch.no_grad():
        for _undo in changes.made():
            pass
    if stream is not None:
        stream.settle()


def _in_turns(ours: Callable[[], Any], theirs: Callable[[], Any], runs: int) -> dict[str, Any]:
    error = float((ours() - theirs()).abs().max())  # and warm
    pairs = list[tuple[float, float]]()
    for pair in range(PAIRS * runs):
        sides = (ours, theirs) if pair % 2 == 0 else (theirs, ours)
        seconds = dict[Any, float]()
        for side in sides:
            began = time.perf_counter()
            side()
            seconds[side] = time.perf_counter() - began
        pairs.append((seconds[ours], seconds[theirs]))
    return {"pairs": pairs, "error": error}


def _device() -> Any:
    import torch

    return torch.device("cpu")


def _model() -> tuple[Any, dict[str, Any]]:
    """A transformer whose weights lie in a file that goes when the process ends, and what it is given."""
    import torch
    from diffusers import WanTransformer3DModel
    from safetensors.torch import save_file

    from wan22_desktop.generation.weights.mapped import MappedFile
    from wan22_desktop.inspection.safetensors_header import data_offsets, read_header

    torch.manual_seed(1)
    model = WanTransformer3DModel(**CONFIG).eval().requires_grad_(False)
    folder = tempfile.TemporaryDirectory(prefix="wan22-bench-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "weights.safetensors"
    save_file(dict(model.named_parameters()), path)
    begins, file = data_offsets(read_header(path)), MappedFile(path)
    for name, parameter in model.named_parameters():
        parameter.data = file.tensor(parameter.dtype, parameter.shape, begins[name])
    draw = torch.Generator().manual_seed(2)
    given = {
        "latents": torch.randn((1, 16, *SIZES), generator=draw),
        "texts": torch.randn((2, 1, 512, 4096), generator=draw),
    }
    return model, given


def _step(model: Any, given: dict[str, Any]) -> Any:
    import torch

    from wan22_desktop.generation.lean.transformer import side_by_side

    with torch.no_grad():
        passes = side_by_side(
            model,
            [
                {"hidden_states": given["latents"], "timestep": torch.tensor([500.0]), "encoder_hidden_states": text}
                for text in given["texts"]
            ],
        )
    return passes[1] + 3.0 * (passes[0] - passes[1])


if __name__ == "__main__":
    script(
        rows,
        {"locked": locked, "at_true_size": at_true_size, "moved": moved, "stepped": stepped, "with_loras": with_loras},
    )
