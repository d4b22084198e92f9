"""How much memory a job needs, phase by phase and term by term. All sizes in bytes.

Weights are counted from their headers, what the denoiser holds from the library's code
(:mod:`~wan22_desktop.planning.activations`), and what the VAE holds from traces of its real classes: both are checked
against such traces in tests/stack/test_memory.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.model import Component, ModelReport, Role, Task
from wan22_desktop.domain.plan import Offload, Phase, Term
from wan22_desktop.planning.activations import IMAGE_TOKENS, TEXT_TOKENS, Pass, largest

BYTES = {"float32": 4, "bfloat16": 2, "float16": 2}
EXACT = BYTES["float32"]
"""The VAE computes in float32: half precision gives black or blotched frames on some cards."""
FRAMEWORK = 600_000_000
"""torch, diffusers and transformers themselves in main memory."""
CUDA_CONTEXT = 500_000_000
SMALL_ENCODER = 500_000_000
"""A text encoder of fewer bytes is kept for the next prompt; a larger one makes room for the transformers."""
TILES = (32, 16)
"""Sides of the decoder's tiles in latents, the larger first."""
WORKSPACE = 1.25
"""On the processor: what oneDNN lays out anew for a convolution comes on top, as measured by bench_memory.py in
tests/benchmarks. On a card it depends on what cuDNN chooses, and is not known yet."""
LATENT_COPIES = 8
"""Latents that live at once in a sampler of higher order: the sample, the estimates before, both passes."""
BLOCKS_ON_CARD = 3
"""With offloading by blocks: the one that computes, the one that comes, the one that goes."""


@dataclass(frozen=True, slots=True)
class _Vae:
    """Numbers that live at the peak, for each latent pixel of a frame, with the published width."""

    decoding: int
    encoding: int
    """A whole video."""
    encoding_one: int
    """A single picture."""
    middle: int
    """Channels of the decoder's middle."""
    base: int
    """Width of the decoder that the others are for."""
    videos: int
    """Copies of the video that is encoded: the 2.2 kind folds its pixels first."""


_VAES = {8: _Vae(312_200, 226_100, 61_850, 384, 96, 1), 16: _Vae(1_379_200, 460_000, 124_800, 1024, 256, 2)}
"""By spatial compression: the 2.1 kind and the 2.2 kind. From traces of the library's classes in float32."""


def phases(
    report: ModelReport, settings: GenerationSettings, precision: str, offload: Offload, tile: int | None, device: str
) -> tuple[Phase, ...]:
    """What each phase of the job holds on the card and in main memory; on the processor all of it is the latter."""
    job = _Job(report, settings, precision, offload, tile, on_card=device != "cpu")
    found = [job.text(), *([job.conditions()] if job.encodes else []), job.denoising(), job.decoding()]
    return tuple(found)


def peaks(found: tuple[Phase, ...]) -> tuple[int, int]:
    """The most that any phase needs: of the card, and of main memory."""
    return max(phase.card_bytes for phase in found), max(phase.memory_bytes for phase in found)


@dataclass(frozen=True, slots=True)
class _Job:
    report: ModelReport
    settings: GenerationSettings
    precision: str
    offload: Offload
    tile: int | None
    on_card: bool

    # --- Phases -----------------------------------------------------------------------------------------------------

    def text(self) -> Phase:
        encoder = self._weights(Role.TEXT_ENCODER)
        width = self.report.transformer.text_dim if self.report.transformer else 4096
        # Scores of every head with themselves, their softmax, and its copy in float32; heads are 64 wide.
        scores = 3 * width // 64 * TEXT_TOKENS**2 * EXACT
        resident = encoder // 12 if self.offload is Offload.BLOCK and self.on_card else encoder
        return self._phase("text", [Term(name="text encoder", bytes=resident)], scores, kept=encoder)

    def conditions(self) -> Phase:
        vae = self._vae
        area = self._area if self.tile is None else min(self._area, TILES[0] ** 2)
        numbers = vae.encoding_one if self.report.expand_timesteps else vae.encoding
        video = vae.videos * self.settings.width * self.settings.height * self.settings.frames * 3 * EXACT
        return self._phase(
            "pictures", [Term(name="VAE", bytes=self._weights(Role.VAE))], self._scaled(numbers * area) + video
        )

    def denoising(self) -> Phase:
        latents = self._area * self._latent_frames * self._channels * EXACT * LATENT_COPIES
        work = largest(self.forward_pass).bytes + latents
        expert = self._weights(Role.TRANSFORMER)
        weights = [Term(name="transformer", bytes=expert)]
        if self.offload is Offload.BLOCK and self.on_card:
            weights = [Term(name="blocks of the transformer", bytes=self._blocks(expert))]
        return self._phase("denoising", weights, work)

    def decoding(self) -> Phase:
        vae, weights = self._vae, [Term(name="VAE", bytes=self._weights(Role.VAE))]
        if self.tile is None or self._area <= self.tile**2:
            return self._phase("decoding", weights, self._scaled(vae.decoding * self._area))
        pixels = self.settings.width * self.settings.height
        waiting = pixels * self.settings.frames * 3 * EXACT
        waiting += vae.middle * self._area * self._latent_frames * EXACT
        tile = self._scaled(vae.decoding * self.tile**2)
        return self._phase("decoding", weights, tile, waiting=[Term(name="frames that wait", bytes=waiting)])

    def _phase(
        self, name: str, active: list[Term], work: int, *, waiting: list[Term] | None = None, kept: int = 0
    ) -> Phase:
        """``active``: the weights that this phase computes with; ``waiting``: what is in main memory in any case."""
        working = Term(name="working space", bytes=work)
        base, context = Term(name="program", bytes=FRAMEWORK), Term(name="driver", bytes=CUDA_CONTEXT)
        everything = [Term(name="text encoder", bytes=kept)] if kept else self._loaded()
        waiting = waiting or []
        if not self.on_card:
            return Phase(name=name, memory=(base, *everything, *waiting, working))
        if self.offload is Offload.NONE:
            return Phase(name=name, card=(context, *everything, working), memory=(base, *waiting))
        return Phase(name=name, card=(context, *active, working), memory=(base, *everything, *waiting))

    def _loaded(self) -> list[Term]:
        """The weights that are there from the first step to the last frame; LoRAs stay where the model is at home."""
        experts = sum(self._weights(role) for role in (Role.TRANSFORMER, Role.TRANSFORMER_2))
        encoder = self.report.component(Role.TEXT_ENCODER)
        small = self._weights(Role.TEXT_ENCODER) if encoder and encoder.bytes <= SMALL_ENCODER else 0
        named = {
            "transformer" if len(self.report.experts) < 2 else "transformers (both experts)": experts,
            "VAE": self._weights(Role.VAE),
            "image encoder": self._weights(Role.IMAGE_ENCODER),
            "text encoder": small,
            "LoRAs": sum(use.parameters for use in self.settings.loras) * BYTES[self.precision],
        }
        return [Term(name=name, bytes=size) for name, size in named.items() if size]

    # --- Numbers ----------------------------------------------------------------------------------------------------

    @property
    def encodes(self) -> bool:
        return self.settings.task not in (Task.TEXT_TO_VIDEO, Task.TEXT_TO_IMAGE)

    @property
    def forward_pass(self) -> Pass:
        """One pass of the transformer."""
        facts = self.report.transformer
        dim, heads = (facts.dim, facts.heads) if facts else (5120, 40)
        patch = facts.patch if facts else (1, 2, 2)
        pictures = 2 if self.settings.task is Task.FIRST_LAST_FRAME else 1
        return Pass(
            tokens=self._latent_frames * (self._rows // patch[1]) * (self._columns // patch[2]),
            dim=dim,
            ffn_dim=facts.ffn_dim if facts else 13824,
            head_dim=dim // max(1, heads),
            text_dim=facts.text_dim if facts else 4096,
            number=BYTES[self.precision],
            token_times=self.report.expand_timesteps,
            image_tokens=IMAGE_TOKENS * pictures if self.report.component(Role.IMAGE_ENCODER) else 0,
            hints=facts.control_layers if facts else 0,
        )

    def _weights(self, role: Role) -> int:
        component = self.report.component(role)
        if component is None:
            return 0
        if role in (Role.VAE, Role.IMAGE_ENCODER):
            return component.parameters * EXACT
        if _stays_packed(component):
            return component.bytes
        return component.parameters * BYTES[self.precision]

    def _blocks(self, expert: int) -> int:
        """With offloading by blocks: what is on the card of an expert of so many bytes."""
        facts = self.report.transformer
        if facts is None or not facts.layers:
            return expert
        per_block = 8 * facts.dim**2 + 2 * facts.dim * facts.ffn_dim
        all_blocks = min(expert, expert * per_block * facts.layers // max(1, self._parameters))
        return expert - all_blocks + BLOCKS_ON_CARD * all_blocks // facts.layers

    @property
    def _parameters(self) -> int:
        component = self.report.component(Role.TRANSFORMER)
        return component.parameters if component else 0

    @property
    def _vae(self) -> _Vae:
        facts = self.report.vae
        return _VAES.get(facts.spatial if facts else 8, _VAES[8])

    def _scaled(self, numbers: int) -> int:
        """Bytes of ``numbers`` that live in a published VAE, for one of another width and with its workspace."""
        facts, vae = self.report.vae, self._vae
        base = (facts.decoder_base_dim or facts.base_dim) if facts else 0
        size = numbers * EXACT * (base or vae.base) // vae.base
        return size if self.on_card else int(size * WORKSPACE)

    @property
    def _rows(self) -> int:
        return self.settings.height // (self.report.vae.spatial if self.report.vae else 8)

    @property
    def _columns(self) -> int:
        return self.settings.width // (self.report.vae.spatial if self.report.vae else 8)

    @property
    def _area(self) -> int:
        return self._rows * self._columns

    @property
    def _latent_frames(self) -> int:
        return (self.settings.frames - 1) // (self.report.vae.temporal if self.report.vae else 4) + 1

    @property
    def _channels(self) -> int:
        return self.report.vae.latent_channels if self.report.vae else 16


def _stays_packed(component: Component) -> bool:
    """In eight bits or fewer weights stay as they lie in their file, and are unpacked where they are used."""
    return component.storage.startswith(("fp8", "q", "iq", "nf4", "fp4", "int8", "int4"))
