"""What stays loaded from one job to the next."""

from __future__ import annotations

from collections.abc import Callable

from wan22_desktop.domain.generation import LoraUse
from wan22_desktop.domain.model import ModelReport, Role
from wan22_desktop.domain.plan import ExecutionPlan, Offload
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.generation import loading, lora_layers, preview, smoke
from wan22_desktop.inspection.knowledge import keep_test
from wan22_desktop.planning import probe
from wan22_desktop.planning.memory import BYTES, SMALL_ENCODER
from wan22_desktop.planning.plan import HEADROOM
from wan22_desktop.store import places


class Residents:
    """The last model with its LoRAs, and the text encoder where there is room."""

    def __init__(self) -> None:
        self.loaded: loading.LoadedModel | None = None
        self.attached: lora_layers.AttachedLoras | None = None
        self._text_encoder: tuple[str, loading.TextEncoder] | None = None
        self._map: preview.PreviewMap | None = None
        self.tries = True
        """A model is tried after its first load."""

    def release(self) -> None:
        """Forget the loaded model."""
        self.forget_model()
        self._map = None
        self._release_text_encoder()

    def _release_text_encoder(self) -> None:
        kept, self._text_encoder = self._text_encoder, None
        loading.release(kept[1] if kept else None)

    def text_encoder(
        self, report: ModelReport, plan: ExecutionPlan, on_component: loading.OnComponent
    ) -> loading.TextEncoder:
        """The text encoder, loaded if it is not the one that is kept."""
        identity = f"{report.component(Role.TEXT_ENCODER)} {report.fingerprint} {plan.device} {plan.precision}"
        if self._text_encoder is None or self._text_encoder[0] != identity:
            if self.loaded and not _same_weights(self.loaded.report, report):
                self.release()
            elif self.loaded and not fits_beside(report, plan):
                self.forget_model()
            self._release_text_encoder()
            self._text_encoder = (identity, loading.load_text_encoder(report, plan, on_component))
        return self._text_encoder[1]

    def model(self, report: ModelReport, plan: ExecutionPlan, on_component: loading.OnComponent) -> loading.LoadedModel:
        """Everything else, loaded if it is not what is kept."""
        encoder = report.component(Role.TEXT_ENCODER)
        if encoder and encoder.bytes > SMALL_ENCODER:
            self._release_text_encoder()
        loaded = self.loaded
        if loaded and _same_weights(loaded.report, report) and _same_placement(loaded.plan, plan):
            return loaded
        loaded, self.loaded, self._map, self.attached = None, None, None, None
        loaded = loading.load(report, plan, on_component)
        if self.tries and (report.tested is None or report.tested.problem):
            tested = smoke.smoke_test(loaded)
            keep_test(places.data_folder() / "tests", report.fingerprint, tested)
            if tested.problem:
                raise ProblemRaised(tested.problem)
        self.loaded = loaded
        return loaded

    def forget_model(self) -> None:
        """Make room for the same model under another plan."""
        loaded, self.loaded, self.attached = self.loaded, None, None
        loading.release(loaded)

    def attach(self, model: loading.LoadedModel, uses: tuple[LoraUse, ...], on_file: Callable[[str], None]) -> None:
        """Put LoRAs onto the model, in the place of those of the job before; an equal set stays on."""
        if self.attached and self.attached.model is model and self.attached.uses == uses:
            return
        if self.attached:
            self.attached.detach()
            self.attached = None
        if uses:
            self.attached = lora_layers.attach(model, uses, on_file)

    def preview_map(self, model: loading.LoadedModel) -> preview.PreviewMap:
        if self._map is None:
            self._map = preview.preview_map(model)
        return self._map


def takes_turns(model: loading.LoadedModel) -> bool:
    """Does a job bring one expert in the place of the other?"""
    on_card = model.device.type != "cpu"
    return len(model.transformers) > 1 and (
        model.plan.one_expert or (on_card and model.plan.offload is Offload.COMPONENT)
    )


def _same_weights(one: ModelReport, other: ModelReport) -> bool:
    """A loose model may be completed by another VAE or text encoder the next time."""
    return one.fingerprint == other.fingerprint and one.components == other.components


def _same_placement(one: ExecutionPlan, other: ExecutionPlan) -> bool:
    """Would both plans load the same weights to the same places?"""
    fields = (
        "device", "precision", "vae_precision", "offload", "tile", "threads", "storage", "one_expert",
        "vae_on_processor", "attention", "compiled", "batched_guidance", "executor", "head_groups",
        "plain", "streamed",
    )  # fmt: skip
    return all(getattr(one, field) == getattr(other, field) for field in fields)


def fits_beside(report: ModelReport, plan: ExecutionPlan) -> bool:
    """Is there room for the text encoder while the model stays loaded?"""
    encoder = report.component(Role.TEXT_ENCODER)
    if encoder is None or encoder.bytes <= SMALL_ENCODER:
        return True
    # At most: in few bits it stays as it lies in its file.
    needed, hardware = encoder.parameters * BYTES[plan.precision], probe()
    rooms = [hardware.memory_available]
    if plan.text_offload is Offload.NONE:
        rooms += [gpu.memory_free for gpu in hardware.gpus if plan.device == f"cuda:{gpu.index}"]
    return needed <= min(rooms) * HEADROOM
