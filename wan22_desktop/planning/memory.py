"""How much memory a job needs, phase by phase and term by term. All sizes in bytes.

Weights are counted from their headers, what the denoiser holds from the library's code
(:mod:`~wan22_desktop.planning.activations`), and what the VAE holds from traces of its real classes: both are checked
against such traces in tests/stack/test_memory.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from wan22_desktop.domain.experience import Experience
from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import mark
from wan22_desktop.domain.model import FACE_SIZE, Component, ModelReport, Role, Task
from wan22_desktop.domain.plan import ExecutionPlan, Executor, Offload, Phase, StepCache, Term
from wan22_desktop.planning.activations import IMAGE_TOKENS, TEXT_TOKENS, Pass, largest
from wan22_desktop.planning.lean_activations import beside, lean_largest

BYTES = {"float32": 4, "bfloat16": 2, "float16": 2}
EXACT = BYTES["float32"]
FRAMEWORK = 205_000_000
"""torch and the libraries themselves, of main memory what is the process's own; as measured by bench_memory.py."""
PIPELINES = 101_000_000
"""The library's pipelines and all that they bring, which only jobs with pictures or videos to read need."""
CUDA_CONTEXT = 500_000_000
SMALL_ENCODER = 500_000_000
"""A text encoder of fewer bytes is kept for the next prompt; a larger one makes room for the transformers."""
TILES = (32, 16)
"""Sides of the decoder's tiles in latents, the larger first."""
SCRATCH = 20_000_000
"""On the processor: what the allocator keeps of small blocks that were freed, as measured by bench_memory.py. On a card
a convolution's workspace depends on what cuDNN chooses, and is not known yet."""
LATENT_COPIES = 8
"""Latents that live at once in a sampler of higher order: the sample, the estimates before, both passes."""
BLOCKS_ON_CARD = 3
"""With offloading by blocks: the one that computes and the two that come, see generation/streaming/stream.py."""
BLOCKS_READ = 2
"""In main memory, where blocks come from their files: the one that is read and the one on its way to the card."""
CACHED = {StepCache.FIRST_BLOCK: 3, StepCache.MAGNITUDE: 2}
"""What a step cache keeps for each pass of a step, in copies of the hidden states; TaylorSeer's lite mode keeps only
the predictions."""
TEXT_BLOCKS = 12
"""Share of the text encoder that is on the card when its 24 blocks are brought one by one."""
_AS_STORED = {"float32": "fp32", "bfloat16": "bf16", "float16": "fp16"}


@dataclass(frozen=True, slots=True)
class _Vae:
    """Numbers that live at the peak, for each latent pixel of a frame, with the published width."""

    decoding: int
    lean_decoding: int
    """In float32 on the processor, see generation/lean/vae.py."""
    encoding: int
    """A whole video."""
    encoding_one: int
    """A single picture."""
    middle: int
    """Channels of the decoder's middle."""
    base: int
    """Width of the decoder that the others are for."""
    encoder_base: int
    """Likewise of the encoder."""
    videos: int
    """Copies of the video that is encoded: the 2.2 kind folds its pixels first."""


_VAES = {
    8: _Vae(312_200, 263_200, 226_100, 61_850, 384, 96, 96, 1),
    16: _Vae(1_379_200, 919_900, 460_000, 124_800, 1024, 256, 160, 2),
}
"""By spatial compression: the 2.1 kind and the 2.2 kind. From traces of the library's classes in float32."""


def phases(
    report: ModelReport, settings: GenerationSettings, plan: ExecutionPlan, experience: Experience | None = None
) -> tuple[Phase, ...]:
    """What each phase of the job holds on the card and in main memory; on the processor all of it is the latter.

    Of ``plan`` only the choices count: device, precision, offload and the like.
    """
    job = _Job(report, settings, plan, experience or Experience())
    return (job.text(), *([job.conditions()] if job.encodes else []), job.denoising(), job.decoding())


def peaks(found: tuple[Phase, ...]) -> tuple[int, int]:
    """The most that any phase needs: of the card, and of main memory."""
    return max(phase.card_bytes for phase in found), max(phase.memory_bytes for phase in found)


def tokens(report: ModelReport, settings: GenerationSettings) -> int:
    """Of the latents, after patching: what a pass of the transformer computes with."""
    spatial, temporal = (report.vae.spatial, report.vae.temporal) if report.vae else (8, 4)
    patch = report.transformer.patch if report.transformer else (1, 2, 2)
    frames = (settings.frames - 1) // temporal + 1
    # References stand beside the video's own frames.
    frames += {Task.CONTROL: len(settings.references), Task.ANIMATE: 1}.get(settings.task, 0)
    return frames * (settings.height // spatial // patch[1]) * (settings.width // spatial // patch[2])


def moved(report: ModelReport, plan: ExecutionPlan) -> int:
    """Bytes of one expert, as they are brought to the card."""
    return _expert_bytes(report, Role.TRANSFORMER, plan)


@dataclass(frozen=True, slots=True)
class _Job:
    report: ModelReport
    settings: GenerationSettings
    plan: ExecutionPlan
    experience: Experience

    @property
    def on_card(self) -> bool:
        return self.plan.device != "cpu"

    @property
    def in_blocks(self) -> bool:
        return self.on_card and self.plan.offload in (Offload.BLOCK, Offload.DISK)

    # --- Phases -----------------------------------------------------------------------------------------------------

    def text(self) -> Phase:
        encoder = self._weights(Role.TEXT_ENCODER)
        width = self.report.transformer.text_dim if self.report.transformer else 4096
        # Scores of every head with themselves, their softmax, and its copy in float32; heads are 64 wide.
        scores = 3 * width // 64 * TEXT_TOKENS**2 * EXACT
        base, context = Term(name=mark("program"), bytes=FRAMEWORK), Term(name=mark("driver"), bytes=CUDA_CONTEXT)
        whole, working = Term(name=mark("text encoder"), bytes=encoder), Term(name=mark("working space"), bytes=scores)
        if self.on_card and self.plan.text_offload is Offload.NONE:
            return self._corrected(Phase(name="text", card=(context, whole, working), memory=(base,)))
        stays = self._as_stored(Role.TEXT_ENCODER) or (self.on_card and self.plan.text_offload is Offload.DISK)
        own, mapped = () if stays else (whole,), self._mapped([Role.TEXT_ENCODER] if stays else [])
        if not self.on_card:
            return self._corrected(Phase(name="text", memory=(base, *own, working), **mapped))
        blocks = Term(name=mark("blocks of the text encoder"), bytes=encoder // TEXT_BLOCKS)
        return self._corrected(Phase(name="text", card=(context, blocks, working), memory=(base, *own), **mapped))

    def conditions(self) -> Phase:
        vae = self._vae
        area = self._area if self.plan.tile is None else min(self._area, TILES[0] ** 2)
        numbers = vae.encoding_one if self.report.expand_timesteps else vae.encoding
        video = vae.videos * self.settings.width * self.settings.height * self.settings.frames * 3 * EXACT
        return self._phase(
            "pictures",
            [Term(name="VAE", bytes=self._weights(Role.VAE))],
            self._scaled(numbers * area, encoding=True) + video,
        )

    def denoising(self) -> Phase:
        latents = self._area * self._latent_frames * self._channels * EXACT * LATENT_COPIES
        lean = self.plan.executor is Executor.LEAN and self._is_lean
        one = self.forward_pass
        peak = (lean_largest(one, head_groups=self.plan.head_groups) if lean else largest(one)).bytes
        if lean and self.in_blocks and self._is_guided and not self.plan.batched_guidance:
            peak += beside(one)
        work = peak + latents + self._cached + self._unpacked
        expert = self._weights(Role.TRANSFORMER)
        weights = [Term(name=mark("transformer"), bytes=expert)]
        if self.in_blocks:
            weights = [Term(name=mark("blocks of the transformer"), bytes=BLOCKS_ON_CARD * self._block)]
        return self._phase("denoising", weights, work)

    def decoding(self) -> Phase:
        vae, weights = self._vae, [Term(name="VAE", bytes=self._weights(Role.VAE))]
        lean = not self.on_card and self.plan.vae_precision == "float32"
        lean = lean and self.plan.streamed and not self.plan.plain
        numbers = vae.lean_decoding if lean else vae.decoding
        if self.plan.tile is None or self._area <= self.plan.tile**2:
            frames = self.settings.width * self.settings.height * self.settings.frames * 3 * EXACT
            # The library puts each frame behind those before it: for a moment all are there twice.
            joined = 0 if self.plan.streamed else 2 * frames
            return self._phase("decoding", weights, self._scaled(numbers * self._area) + joined)
        pixels = self.settings.width * self.settings.height
        waiting = pixels * self.settings.frames * 3 * EXACT
        waiting += vae.middle * self._area * self._latent_frames * EXACT
        tile = self._scaled(numbers * self.plan.tile**2)
        return self._phase("decoding", weights, tile, waiting=[Term(name=mark("frames that wait"), bytes=waiting)])

    def _phase(
        self,
        name: str,
        active: list[Term],
        work: int,
        *,
        waiting: list[Term] | None = None,
    ) -> Phase:
        """``active``: the weights that this phase computes with; ``waiting``: what is in main memory in any case."""
        homes = self._loaded()
        stay = [role for role in homes if self._is_mapped(role)]
        own, mapped = self._own([role for role in homes if role not in stay]), self._mapped(stay)
        working = Term(name=mark("working space"), bytes=work)
        base = Term(name=mark("program"), bytes=FRAMEWORK + (PIPELINES if self.encodes else 0))
        context = Term(name=mark("driver"), bytes=CUDA_CONTEXT)
        waiting = waiting or []
        if not self.on_card:
            return self._corrected(Phase(name=name, memory=(base, *own, *waiting, working), **mapped))
        if self.plan.offload is Offload.NONE:
            everything = [*(Term(name=_NAMES[role], bytes=self._weights(role)) for role in homes), *self._loras]
            return self._corrected(Phase(name=name, card=(context, *everything, working), memory=(base, *waiting)))
        if self.in_blocks:
            resident = sum(self._outside(role) for role in homes if role in _EXPERTS)
            active = [*active, Term(name=mark("transformers outside their blocks"), bytes=resident)]
        card = (context, *active, working)
        return self._corrected(Phase(name=name, card=card, memory=(base, *own, *waiting), **mapped))

    def _corrected(self, phase: Phase) -> Phase:
        """With the working space as jobs on this machine have shown it."""
        factor = self.experience.correction(phase.name, self.plan.device_name, self.report.fingerprint)
        if factor == 1.0:
            return phase
        place = "card" if phase.card else "memory"
        terms: tuple[Term, ...] = getattr(phase, place)
        others = sum(term.bytes for term in terms[:-1])
        work = max(0, int((others + terms[-1].bytes) * factor) - others)
        return replace(phase, corrected=factor, **{place: (*terms[:-1], replace(terms[-1], bytes=work))})

    def _loaded(self) -> list[Role]:
        """The components that are there from the first step to the last frame."""
        found = [Role.TRANSFORMER]
        if len(self.report.experts) > 1 and not self.plan.one_expert:
            found.append(Role.TRANSFORMER_2)
        found.append(Role.VAE)
        if self.report.component(Role.IMAGE_ENCODER):
            found.append(Role.IMAGE_ENCODER)
        encoder = self.report.component(Role.TEXT_ENCODER)
        if encoder and encoder.bytes <= SMALL_ENCODER:
            found.append(Role.TEXT_ENCODER)
        return found

    def _own(self, roles: list[Role]) -> list[Term]:
        """What the process holds of ``roles`` in memory of its own; LoRAs stay where the model is at home."""
        own = [Term(name=_NAMES[role], bytes=self._at_home(role)) for role in roles]
        if self.in_blocks and self.plan.offload is Offload.DISK:
            own.append(Term(name=mark("blocks that are read"), bytes=BLOCKS_READ * self._block))
        return own + self._loras

    def _mapped(self, roles: list[Role]) -> dict[str, Any]:
        """Of ``roles``, which stay in their files: ``mapped`` and ``charged`` of :class:`Phase`."""
        sizes = {role: self._at_home(role) for role in roles}
        return {
            "mapped": sum(sizes.values()),
            "charged": sum(size for role, size in sizes.items() if self._is_pickled(role)),
        }

    def _at_home(self, role: Role) -> int:
        """Bytes of a component where it waits."""
        return self._weights(role) - (self._outside(role) if self.in_blocks and role in _EXPERTS else 0)

    def _is_pickled(self, role: Role) -> bool:
        component = self.report.component(role)
        return component is not None and any(path.suffix in _PICKLES for path in component.weight_paths)

    @property
    def _loras(self) -> list[Term]:
        size = sum(use.parameters for use in self.settings.loras) * BYTES[self.plan.precision]
        return [Term(name=mark("LoRAs"), bytes=size)] if size else []

    def _is_mapped(self, role: Role) -> bool:
        """Does it stay in its file? A card reads from a copy in locked memory, and what comes back is one too."""
        moves = self.on_card and self.plan.offload is not Offload.DISK
        if self.in_blocks and not moves and role in _EXPERTS:
            return not self.plan.storage  # whatever it is stored in: it is converted on its way to the card
        return not moves and not (self.plan.storage and role in _EXPERTS) and self._as_stored(role)

    def _as_stored(self, role: Role) -> bool:
        """Is it used as it lies in its file?"""
        component = self.report.component(role)
        if component is None:
            return False
        precision = {Role.VAE: self.plan.vae_precision, Role.IMAGE_ENCODER: "float32"}.get(role, self.plan.precision)
        return component.storage == _AS_STORED[precision] or _stays_packed(component)

    # --- Numbers ----------------------------------------------------------------------------------------------------

    @property
    def encodes(self) -> bool:
        return self.settings.task not in (Task.TEXT_TO_VIDEO, Task.TEXT_TO_IMAGE)

    @property
    def forward_pass(self) -> Pass:
        """One pass of the transformer."""
        facts = self.report.transformer
        dim, heads = (facts.dim, facts.heads) if facts else (5120, 40)
        pictures = 2 if self.settings.task is Task.FIRST_LAST_FRAME else 1
        return Pass(
            tokens=tokens(self.report, self.settings),
            dim=dim,
            ffn_dim=facts.ffn_dim if facts else 13824,
            head_dim=dim // max(1, heads),
            text_dim=facts.text_dim if facts else 4096,
            number=BYTES[self.plan.precision],
            token_times=self.report.expand_timesteps,
            image_tokens=IMAGE_TOKENS * pictures if self.report.component(Role.IMAGE_ENCODER) else 0,
            hints=facts.control_layers if facts else 0,
            batch=2 if self.plan.batched_guidance else 1,
            faces=self.settings.frames if self.settings.task is Task.ANIMATE else 0,
            face_size=(facts.face_size if facts else 0) or FACE_SIZE,
        )

    def _weights(self, role: Role) -> int:
        component = self.report.component(role)
        if component is None:
            return 0
        if role in _EXPERTS:
            return _expert_bytes(self.report, role, self.plan)
        if role is Role.VAE:
            return component.parameters * BYTES[self.plan.vae_precision]
        if role is Role.IMAGE_ENCODER:
            return component.parameters * EXACT
        return component.bytes if _stays_packed(component) else component.parameters * BYTES[self.plan.precision]

    @property
    def _is_lean(self) -> bool:
        """A step cache needs what enters and leaves the blocks."""
        return self.settings.cache is StepCache.NONE

    @property
    def _is_guided(self) -> bool:
        return max(self.settings.guidance, self.settings.guidance_low) > 1

    @property
    def _unpacked(self) -> int:
        """Weights that are unpacked where they are used: the largest of a block's parts."""
        component, facts = self.report.component(Role.TRANSFORMER), self.report.transformer
        if component is None or facts is None or not (_stays_packed(component) or self.plan.storage):
            return 0
        return max(3 * facts.dim**2, 2 * facts.dim * facts.ffn_dim) * BYTES[self.plan.precision]

    @property
    def _cached(self) -> int:
        """What a step cache keeps."""
        passes = 2 if self._is_guided else 1
        one = self.forward_pass
        return CACHED.get(self.settings.cache, 0) * passes * one.tokens * one.dim * one.number

    def _outside(self, role: Role) -> int:
        """Bytes of a transformer that are not in its blocks: they stay on the card where those come and go."""
        facts, whole = self.report.transformer, self._weights(role)
        return max(0, whole - facts.layers * self._block) if facts else 0

    @property
    def _block(self) -> int:
        """Bytes of one of a transformer's blocks."""
        facts = self.report.transformer
        if facts is None or not facts.layers:
            return 0
        whole, per_block = self._weights(Role.TRANSFORMER), 8 * facts.dim**2 + 2 * facts.dim * facts.ffn_dim
        return min(whole * per_block // max(1, self._parameters), whole // facts.layers)

    @property
    def _parameters(self) -> int:
        component = self.report.component(Role.TRANSFORMER)
        return component.parameters if component else 0

    @property
    def _vae(self) -> _Vae:
        facts = self.report.vae
        return _VAES.get(facts.spatial if facts else 8, _VAES[8])

    def _scaled(self, numbers: int, *, encoding: bool = False) -> int:
        """Bytes of ``numbers`` that live in a published VAE, for one of another width."""
        facts, vae = self.report.vae, self._vae
        base = (facts.base_dim if encoding else facts.decoder_base_dim or facts.base_dim) if facts else 0
        known = vae.encoder_base if encoding else vae.base
        size = numbers * BYTES[self.plan.vae_precision] * (base or known) // known
        return size if self.on_card else size + min(size, SCRATCH)

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


_PICKLES = (".bin", ".ckpt", ".pt", ".pth")
_EXPERTS = (Role.TRANSFORMER, Role.TRANSFORMER_2)
_NAMES = {
    Role.TRANSFORMER: mark("transformer"), Role.TRANSFORMER_2: mark("second transformer"), Role.VAE: "VAE",
    Role.IMAGE_ENCODER: mark("image encoder"), Role.TEXT_ENCODER: mark("text encoder"),
}  # fmt: skip


def _expert_bytes(report: ModelReport, role: Role, plan: ExecutionPlan) -> int:
    """Of a transformer's weights under ``plan``; eight bits are for the blocks' matrices alone."""
    component = report.component(role)
    if component is None:
        return 0
    if _stays_packed(component):
        return component.bytes
    facts = report.transformer
    in_blocks = facts.layers * (8 * facts.dim**2 + 2 * facts.dim * facts.ffn_dim) if facts else 0
    small = min(in_blocks, component.parameters) if plan.storage else 0
    return small + (component.parameters - small) * BYTES[plan.precision]


def _stays_packed(component: Component) -> bool:
    """In eight bits or fewer weights stay as they lie in their file, and are unpacked where they are used."""
    return component.storage.startswith(("fp8", "q", "iq", "nf4", "fp4", "int8", "int4"))
