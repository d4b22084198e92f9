"""From a report to modules on their device, with nothing left to chance.

Every component is built by a class that is named here, never by one that the model names; no code in a file runs; and a
tensor without weights is a problem, not random numbers. The text encoder is loaded by itself: it is used once, before
the transformers are needed, and is often as large as one of them.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import torch
from diffusers import (
    AutoencoderKLWan,
    UniPCMultistepScheduler,
    WanAnimateTransformer3DModel,
    WanTransformer3DModel,
    WanVACETransformer3DModel,
)
from diffusers.hooks import apply_group_offloading

from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Component, ModelReport, Role
from wan22_desktop.domain.plan import ExecutionPlan, Executor, Offload
from wan22_desktop.domain.problem import LOAD_FAILED, Problem, ProblemRaised
from wan22_desktop.domain.scopes import stage_scope
from wan22_desktop.generation import acceleration, failures
from wan22_desktop.generation.experts import Experts
from wan22_desktop.generation.lean.transformer import can_be_lean, make_lean
from wan22_desktop.generation.streaming.stream import Stream
from wan22_desktop.generation.weights.building import build
from wan22_desktop.generation.weights.tokenizing import Tokenizer, open_tokenizer
from wan22_desktop.inspection.parts import KIND_OF
from wan22_desktop.inspection.quantisation import package_for
from wan22_desktop.inspection.registry import pipeline_classes
from wan22_desktop.planning.attention import NATIVE

if TYPE_CHECKING:
    from diffusers import DiffusionPipeline

log = logging.getLogger(__name__)

_T = TypeVar("_T")
OnComponent = Callable[[Role], None]
DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
_IN_VAE_PRECISION = (Role.VAE, Role.IMAGE_ENCODER)
_TRANSFORMERS = (Role.TRANSFORMER, Role.TRANSFORMER_2)


@dataclass(slots=True)
class TextEncoder:
    """Text to embeddings."""

    tokenizer: Tokenizer
    module: Any
    """``lean.text.TextEncoder``; of a folder that a package has quantised transformers' ``UMT5EncoderModel``."""
    device: torch.device
    stream: Stream | None = None


@dataclass(slots=True)
class LoadedModel:
    """Everything but the text encoder, ready to run, and what it was made from."""

    report: ModelReport
    plan: ExecutionPlan
    transformers: Experts
    vae: Any
    image_encoder: Any = None
    image_processor: Any = None
    stream: Stream | None = None
    """What brings the transformers' blocks to the device, where they do not stay there."""
    scheduler: dict[str, Any] = field(default_factory=dict[str, Any])
    """The configuration of the folder's own scheduler."""
    told: list[Problem] = field(default_factory=list[Problem])
    """What of the plan did not work here, and was left."""
    _pipelines: dict[type, Any] = field(default_factory=dict[type, Any])

    def tell(self, problem: Problem) -> None:
        """Once each."""
        if problem not in self.told:
            self.told.append(problem)

    @property
    def device(self) -> torch.device:
        return torch.device(self.plan.device)

    @property
    def precision(self) -> torch.dtype:
        """What the transformers take and give."""
        return DTYPES[self.plan.precision]

    @property
    def pipelines(self) -> list[Any]:
        """Those that were asked for."""
        return list(self._pipelines.values())

    def pipeline(self, wanted: type[DiffusionPipeline]) -> Any:
        """The components under one of the library's pipeline classes, for its ways of preparing; nothing is copied."""
        if wanted not in self._pipelines:
            parts = {
                Role.TOKENIZER: None,
                Role.TEXT_ENCODER: None,
                Role.VAE: self.vae,
                Role.SCHEDULER: UniPCMultistepScheduler.from_config(self.scheduler),
                Role.TRANSFORMER: self.transformers.loaded.get(0),
                Role.TRANSFORMER_2: self.transformers.loaded.get(1),
                Role.IMAGE_ENCODER: self.image_encoder,
                Role.IMAGE_PROCESSOR: self.image_processor,
            }
            described = pipeline_classes()[wanted.__name__]
            given = {role.value: parts[role] for role in (*described.required, *described.optional)}
            options = {name: getattr(self.report, name) for name in described.options}
            self._pipelines[wanted] = cast("Any", wanted)(**given, **options)
        return self._pipelines[wanted]

    def forget_pipelines(self) -> None:
        """Let go of what they hold, and take the library's hooks off."""
        for pipeline in self.pipelines:
            pipeline.remove_all_hooks()
        self._pipelines.clear()

    @property
    def modules(self) -> list[torch.nn.Module]:
        """All that are in memory."""
        encoder = [self.image_encoder] if self.image_encoder is not None else []
        return [*self.transformers.loaded.values(), self.vae, *encoder]


def load_text_encoder(report: ModelReport, plan: ExecutionPlan, on_component: OnComponent) -> TextEncoder:
    """Load what turns a prompt into embeddings.

    Raises:
        ProblemRaised: LOAD_FAILED or WEIGHTS_INCOMPLETE.
        torch.OutOfMemoryError, MemoryError: there was not enough memory after all.
    """
    torch.set_num_threads(plan.threads)
    tokenizer = _safely(Role.TOKENIZER, lambda: open_tokenizer(Path(_component(report, Role.TOKENIZER).path)))
    on_component(Role.TEXT_ENCODER)
    with stage_scope("loading.component", role=Role.TEXT_ENCODER):
        module = _load(report, Role.TEXT_ENCODER, plan)
    device = torch.device(plan.device)
    if plan.text_offload is Offload.NONE or device.type == "cpu":
        module.to(device)
        return TextEncoder(tokenizer, module, device)
    if package_for(_component(report, Role.TEXT_ENCODER).storage):
        offload_blocks(module.encoder, device)
        return TextEncoder(tokenizer, module, device)
    stream = Stream(device)
    stream.take(module.encoder, in_memory=plan.text_offload is Offload.BLOCK)  # the table of words stays
    return TextEncoder(tokenizer, module, device, stream)


def load(report: ModelReport, plan: ExecutionPlan, on_component: OnComponent) -> LoadedModel:
    """Load everything else as ``plan`` says; ``on_component`` is told before each.

    Raises:
        ProblemRaised: LOAD_FAILED or WEIGHTS_INCOMPLETE.
        torch.OutOfMemoryError, MemoryError: there was not enough memory after all.
    """
    torch.set_num_threads(plan.threads)

    def loaded(role: Role) -> Any:
        on_component(role)
        with stage_scope("loading.component", role=role):
            return _load(report, role, plan)

    def bring(index: int) -> Any:
        expert = loaded(_TRANSFORMERS[index])
        _place_expert(model, expert)
        return expert

    def make_room() -> None:
        model.forget_pipelines()
        if model.stream is not None:
            model.stream.clear()
        _free()

    # Small and quick to fail first.
    vae = loaded(Role.VAE)
    encoder = loaded(Role.IMAGE_ENCODER) if report.component(Role.IMAGE_ENCODER) else None
    experts = Experts(len(report.experts), plan.one_expert, bring, make_room)
    model = LoadedModel(report, plan, experts, vae, encoder)
    if _streams(report, plan):
        model.stream = Stream(model.device)
    if encoder is not None:
        model.image_processor = _image_processor(report, encoder)
    model.scheduler = _scheduler_config(report)
    _place(model)
    for index in range(1 if plan.one_expert else len(experts)):
        experts.hold(index)
    if plan.offload is Offload.COMPONENT and model.device.type != "cpu":
        _take_turns(model)
        experts.brought.append(lambda *_: _take_turns(model))
    return model


def release(model: LoadedModel | TextEncoder | None) -> None:
    """Give the memory back to the system and to the card. Nobody else may hold on to the modules."""
    if model is not None and model.stream is not None:
        model.stream.close()
    if isinstance(model, LoadedModel):
        model.forget_pipelines()
        model.transformers.clear()
        model.vae = model.image_encoder = None
    elif model is not None:
        model.module = None
    _free()


def _free() -> None:
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _component(report: ModelReport, role: Role) -> Component:
    component = report.component(role)
    if component is None:
        raise ProblemRaised(LOAD_FAILED.of(component=role.value, reason=tr("the model has none")))
    return component


def _load(report: ModelReport, role: Role, plan: ExecutionPlan) -> Any:
    component = _component(report, role)
    dtype = DTYPES[plan.vae_precision if role in _IN_VAE_PRECISION else plan.precision]
    if package_for(component.storage):
        return _safely(role, lambda: _with_library(component, dtype))
    blocks = (Offload.BLOCK, Offload.DISK)
    streamed = role in _TRANSFORMERS and plan.offload in blocks and not plan.storage
    streamed |= role is Role.TEXT_ENCODER and plan.text_offload in blocks and plan.device != "cpu"
    built = _safely(role, lambda: build(component, KIND_OF[role], dtype, streamed=streamed))
    if plan.storage == "fp8" and role in _TRANSFORMERS:  # before the next component: so only this one exists twice
        acceleration.keep_in_fp8(built)
    return built


def _safely(role: Role, load_it: Callable[[], _T]) -> _T:
    """``load_it()``, with whatever goes wrong as a problem: by its cause, or else as LOAD_FAILED."""
    try:
        return load_it()
    except Exception as error:  # the libraries raise all kinds
        if isinstance(error, ProblemRaised) or failures.ran_out_of_memory(error):
            raise
        raise ProblemRaised(failures.explain_loading(error, role.value)) from error


_CLASSES: dict[str, Any] = {
    "WanAnimateTransformer3DModel": WanAnimateTransformer3DModel,
    "WanTransformer3DModel": WanTransformer3DModel,
    "WanVACETransformer3DModel": WanVACETransformer3DModel,
    "AutoencoderKLWan": AutoencoderKLWan,
}


def _with_library(component: Component, dtype: torch.dtype) -> Any:
    """Load what one of the quantisation packages has stored, through the library and that package."""
    if component.class_name == "UMT5EncoderModel":
        from transformers import UMT5EncoderModel

        kind, precision = cast("Any", UMT5EncoderModel), {"dtype": dtype}
    else:
        kind, precision = _CLASSES[component.class_name], {"torch_dtype": dtype}
    loaded = kind.from_pretrained(component.path, use_safetensors=True, local_files_only=True, **precision)
    return loaded.eval().requires_grad_(False)


def _image_processor(report: ModelReport, encoder: Any) -> Any:
    """As the model brings it; else CLIP's own measures, which Wan was trained with."""
    from transformers import CLIPImageProcessorPil

    component = report.component(Role.IMAGE_PROCESSOR)
    if component is None:
        side = encoder.config.image_size
        return CLIPImageProcessorPil(size={"shortest_edge": side}, crop_size={"height": side, "width": side})
    return _safely(
        Role.IMAGE_PROCESSOR, lambda: CLIPImageProcessorPil.from_pretrained(component.path, local_files_only=True)
    )


def _scheduler_config(report: ModelReport) -> dict[str, Any]:
    """Of the folder's own scheduler where it is of the usual kind, else as the authors sample."""
    usual = {"prediction_type": "flow_prediction", "use_flow_sigmas": True, "num_train_timesteps": 1000}
    component = report.component(Role.SCHEDULER)
    if component is None or component.class_name != "UniPCMultistepScheduler":
        return usual
    config: Any = _safely(
        Role.SCHEDULER, lambda: UniPCMultistepScheduler.load_config(component.path, local_files_only=True)
    )
    return usual | dict(config)


def _place(model: LoadedModel) -> None:
    """Everything but the transformers."""
    plan, device = model.plan, model.device
    if plan.tile is not None:
        model.vae.enable_tiling()
    if device.type == "cpu" or plan.offload is Offload.COMPONENT:
        return
    for module in model.modules:
        if plan.offload is Offload.NONE:
            module.to(device)
        elif not plan.vae_on_processor:
            offload_blocks(module, device)


def _place_expert(model: LoadedModel, expert: Any) -> None:
    plan, device = model.plan, model.device
    if plan.attention != NATIVE:
        wrong = acceleration.attend_with(plan.attention, expert, device, model.precision)
        if wrong:
            model.tell(wrong)
    if plan.compiled:  # before offloading, whose hooks then stay outside
        acceleration.compile_blocks(expert, model.tell)
    elif plan.executor is Executor.LEAN and can_be_lean(expert):
        make_lean(expert, head_groups=plan.head_groups)
    if model.stream is not None:
        model.stream.take(expert, in_memory=plan.offload is Offload.BLOCK)
    elif device.type == "cpu" or plan.offload is Offload.COMPONENT:
        return
    elif plan.offload is Offload.NONE:
        expert.to(device)
    else:
        offload_blocks(expert, device, lock=plan.offload is Offload.BLOCK)


def _streams(report: ModelReport, plan: ExecutionPlan) -> bool:
    """Do blocks come one by one? What a package has quantised is moved by the library, which knows its tensors."""
    packaged = any(package_for(expert.storage) for expert in report.experts)
    return plan.offload in (Offload.BLOCK, Offload.DISK) and not packaged


def _take_turns(model: LoadedModel) -> None:
    """Let the library bring one component after the other to the card."""
    from diffusers import WanAnimatePipeline, WanImageToVideoPipeline, WanVACEPipeline

    # Of these classes one has a place for every component of the model.
    kinds = {"WanVACEPipeline": WanVACEPipeline, "WanAnimatePipeline": WanAnimatePipeline}
    kind: type[DiffusionPipeline] = kinds.get(model.report.pipeline, WanImageToVideoPipeline)
    model.pipeline(kind).enable_model_cpu_offload(device=model.device)


def offload_blocks(module: torch.nn.Module, device: torch.device, *, lock: bool = False) -> None:
    """Keep ``module`` in main memory, or where its mapped files are, and bring one block at a time to ``device``.

    ``lock``: in memory that the system may not move, from where a card reads while it computes.

    For what our own streaming does not take. Never with ``offload_to_disk_path``: the library names files by blocks
    alone, and the second expert gets the first one's weights.
    """
    streams = device.type != "cpu"
    apply_group_offloading(
        module,
        onload_device=device,
        offload_device=torch.device("cpu"),
        offload_type="block_level",
        num_blocks_per_group=1,
        use_stream=streams,
        low_cpu_mem_usage=streams and not lock,
    )
