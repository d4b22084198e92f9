"""From a diffusers folder to a pipeline on its device, with nothing left to chance.

Every component is loaded by a class that is named here, never by one that the folder names; from safetensors only; and
a tensor without weights is a problem, not random numbers.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKLWan,
    UniPCMultistepScheduler,
    WanImageToVideoPipeline,
    WanPipeline,
    WanTransformer3DModel,
)
from transformers import CLIPImageProcessor, CLIPVisionModel, T5Tokenizer, UMT5EncoderModel

from wan22_desktop.domain.generation import ExecutionPlan, Offload
from wan22_desktop.domain.model import ModelReport, Role, Task
from wan22_desktop.domain.problem import LOAD_FAILED, WEIGHTS_INCOMPLETE, ProblemRaised

log = logging.getLogger(__name__)

_Loader = Callable[[Path, ExecutionPlan], Any]
_SAFELY: dict[str, Any] = {"use_safetensors": True, "local_files_only": True, "output_loading_info": True}
DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
MAX_TOKENS = 512
"""Prompt length that the published models are trained with (wan/configs, ``text_len``)."""


@dataclass(slots=True)
class LoadedModel:
    """A pipeline ready to run, and what it was made from."""

    report: ModelReport
    plan: ExecutionPlan
    pipeline: Any
    """``WanPipeline`` or ``WanImageToVideoPipeline``; diffusers' own annotations do not hold for their parts."""

    @property
    def device(self) -> torch.device:
        return torch.device(self.plan.device)

    @property
    def prompt_length(self) -> int:
        """Tokens that a prompt is padded to: the tokenizer's own limit, at most what Wan was trained with."""
        return min(MAX_TOKENS, int(self.pipeline.tokenizer.model_max_length))

    def for_task(self, task: Task) -> Any:
        """The same components under the pipeline class that the task needs; no weights are copied."""
        wanted = WanPipeline if task is Task.TEXT_TO_VIDEO else WanImageToVideoPipeline
        if isinstance(self.pipeline, wanted):
            return self.pipeline
        parts = {name: part for name, part in self.pipeline.components.items() if name in _PARTS}
        config = self.pipeline.config
        return wanted(**parts, boundary_ratio=config.boundary_ratio, expand_timesteps=config.expand_timesteps)


_PARTS = ("tokenizer", "text_encoder", "vae", "scheduler", "transformer", "transformer_2")


def load(report: ModelReport, plan: ExecutionPlan, on_component: Callable[[Role], None]) -> LoadedModel:
    """Load every component of ``report`` as ``plan`` says; ``on_component`` is told before each.

    Raises:
        ProblemRaised: LOAD_FAILED or WEIGHTS_INCOMPLETE.
        torch.OutOfMemoryError, MemoryError: there was not enough memory after all.
    """
    torch.set_num_threads(plan.threads)
    parts: dict[str, Any] = {}
    for role, loader in _LOADERS.items():
        component = report.component(role)
        if component is None:
            continue
        on_component(role)
        try:
            parts[role.value] = loader(Path(component.path), plan)
        except ProblemRaised:
            raise
        except (OSError, ValueError, RuntimeError, KeyError, TypeError) as error:
            if isinstance(error, torch.OutOfMemoryError):
                raise
            reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
            raise ProblemRaised(LOAD_FAILED.of(component=role.value, reason=reason, evidence=repr(error))) from error
    pipeline_class = WanImageToVideoPipeline if report.pipeline == "WanImageToVideoPipeline" else WanPipeline
    pipeline = pipeline_class(**parts, boundary_ratio=report.boundary_ratio, expand_timesteps=report.expand_timesteps)
    pipeline.set_progress_bar_config(disable=True)
    _place(pipeline, plan)
    return LoadedModel(report, plan, pipeline)


def release(model: LoadedModel | None) -> None:
    """Give the model's memory back to the system and to the card."""
    if model is not None:
        model.pipeline.remove_all_hooks()
        for name in model.pipeline.components:
            setattr(model.pipeline, name, None)
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _place(pipeline: Any, plan: ExecutionPlan) -> None:
    if plan.vae_tiling:
        pipeline.vae.enable_tiling()
    device = torch.device(plan.device)
    if device.type == "cpu":
        return
    if plan.offload is Offload.COMPONENT:
        pipeline.enable_model_cpu_offload(device=device)
    elif plan.offload is Offload.BLOCK:
        pipeline.enable_group_offload(
            onload_device=device,
            offload_device=torch.device("cpu"),
            offload_type="block_level",
            num_blocks_per_group=1,
            use_stream=True,
            low_cpu_mem_usage=True,
        )
    else:
        pipeline.to(device)


def _diffusers(kind: Any, precision: str) -> _Loader:
    """Loads a ``diffusers`` model in the plan's ``precision`` (the name of a field)."""

    def load_weights(folder: Path, plan: ExecutionPlan) -> torch.nn.Module:
        dtype = DTYPES[getattr(plan, precision)]
        return _complete(kind.from_pretrained(folder, torch_dtype=dtype, **_SAFELY), folder.name)

    return load_weights


def _transformers(kind: Any, precision: str) -> _Loader:
    """The same for a ``transformers`` model."""

    def load_weights(folder: Path, plan: ExecutionPlan) -> torch.nn.Module:
        dtype = DTYPES[getattr(plan, precision)]
        return _complete(kind.from_pretrained(folder, dtype=dtype, trust_remote_code=False, **_SAFELY), folder.name)

    return load_weights


def _complete(loaded: tuple[torch.nn.Module, dict[str, Any]], component: str) -> torch.nn.Module:
    model, info = loaded
    missing = sorted(str(key) for key in info.get("missing_keys", ()))
    # UMT5 ties its embedding: the same tensor under a second name is not missing.
    missing = [key for key in missing if key != "encoder.embed_tokens.weight"]
    if missing:
        raise ProblemRaised(WEIGHTS_INCOMPLETE.of(component=component, count=len(missing), first=missing[0]))
    if unexpected := sorted(str(key) for key in info.get("unexpected_keys", ())):
        log.warning("%s: %d tensors are not used, the first is %s", component, len(unexpected), unexpected[0])
    return model.eval().requires_grad_(False)


_LOADERS: dict[Role, _Loader] = {
    Role.TOKENIZER: lambda folder, plan: T5Tokenizer.from_pretrained(
        folder, local_files_only=True, trust_remote_code=False
    ),
    Role.TEXT_ENCODER: _transformers(UMT5EncoderModel, "precision"),
    Role.TRANSFORMER: _diffusers(WanTransformer3DModel, "precision"),
    Role.TRANSFORMER_2: _diffusers(WanTransformer3DModel, "precision"),
    Role.VAE: _diffusers(AutoencoderKLWan, "vae_precision"),
    Role.SCHEDULER: lambda folder, plan: UniPCMultistepScheduler.from_pretrained(folder, local_files_only=True),
    Role.IMAGE_ENCODER: _transformers(CLIPVisionModel, "vae_precision"),
    Role.IMAGE_PROCESSOR: lambda folder, plan: CLIPImageProcessor.from_pretrained(folder, local_files_only=True),
}
"""In the order of loading: small and quick to fail first."""
