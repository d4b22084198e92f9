"""The prompt as embeddings: cleaned, encoded once, and kept, so that the same words never load the encoder again."""

from __future__ import annotations

import contextlib
import hashlib
import html
import os
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from wan22_desktop.domain.generation import GenerationSettings
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Component, ModelReport, Role
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import NOT_FINITE, ProblemRaised
from wan22_desktop.domain.scopes import stage_scope
from wan22_desktop.generation.cancelling import cancellable
from wan22_desktop.generation.loading import TextEncoder

CACHE_BYTES = 512 << 20
"""What kept embeddings may take unless somebody wants otherwise; the longest unused go first."""


@dataclass(frozen=True, slots=True)
class PromptEmbeddings:
    """[1, tokens, text_dim] each; ``negative`` is None without guidance."""

    positive: torch.Tensor
    negative: torch.Tensor | None


class EmbeddingCache:
    """Embeddings on disk, by the text encoder's files and the cleaned text."""

    def __init__(self, folder: Path, report: ModelReport, plan: ExecutionPlan, most: int = CACHE_BYTES) -> None:
        self._folder, self._most = folder, most
        parts = (report.component(Role.TEXT_ENCODER), report.component(Role.TOKENIZER))
        self._encoder = repr([_identity(part) for part in parts if part]) + plan.precision + plan.device[:4]

    def path(self, text: str) -> Path:
        key = hashlib.sha256(f"{self._encoder}\0{text}".encode("utf-8", "replace")).hexdigest()
        return self._folder / f"{key}.safetensors"

    def get(self, text: str) -> torch.Tensor | None:
        """[1, tokens, text_dim], or None where the text was never encoded."""
        path = self.path(text)
        try:
            with safe_open(path, framework="pt") as file:
                kept, length = file.get_tensor("embeddings"), int(file.metadata()["length"])
            os.utime(path)
        except (OSError, SafetensorError, KeyError, ValueError, TypeError):
            return None
        return torch.cat([kept, kept.new_zeros(1, length - kept.shape[1], kept.shape[2])], dim=1)

    def put(self, text: str, embeddings: torch.Tensor, tokens: int) -> None:
        """Keep the first ``tokens`` of ``embeddings``; the rest are zeros. A full disk keeps nothing."""
        path = self.path(text)
        partial = path.with_suffix(f".{os.getpid()}.part")
        with contextlib.suppress(OSError, SafetensorError):
            self._folder.mkdir(parents=True, exist_ok=True)
            kept = embeddings[:, :tokens].cpu().contiguous()
            save_file({"embeddings": kept}, partial, metadata={"length": str(embeddings.shape[1])})
            partial.replace(path)
            self._shrink()
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)

    def _shrink(self) -> None:
        files = sorted(self._folder.glob("*.safetensors"), key=lambda file: file.stat().st_mtime, reverse=True)
        total = 0
        for file in files:
            total += file.stat().st_size
            if total > self._most:
                file.unlink(missing_ok=True)


def _identity(component: Component) -> list[tuple[str, int, int]]:
    """Files by place, size and time: equal headers do not make equal weights."""
    place = Path(component.path)
    paths = component.weight_paths or (sorted(place.iterdir()) if place.is_dir() else [place])
    return [(str(path), (status := path.stat()).st_size, status.st_mtime_ns) for path in paths]


@torch.no_grad()
def embed_prompt(
    settings: GenerationSettings,
    cache: EmbeddingCache | None,
    encoder: Callable[[], TextEncoder],
    cancel: threading.Event,
) -> PromptEmbeddings:
    """The prompt, and the negative one where guidance needs it. ``encoder`` is asked only for what is not kept.

    Raises:
        CancelledHere: the token was set.
        ProblemRaised: NOT_FINITE.
    """
    guided = max(settings.guidance, settings.guidance_low if settings.high_steps is not None else 0.0) > 1.0
    found: list[torch.Tensor] = []
    for text in (settings.prompt, settings.negative)[: 2 if guided else 1]:
        clean = cleaned(text)
        embeddings = cache.get(clean) if cache else None
        if embeddings is None:
            embeddings, tokens = _encode(encoder(), clean, cancel)
            if cache:
                cache.put(clean, embeddings, tokens)
        found.append(embeddings)
    return PromptEmbeddings(found[0], found[1] if guided else None)


def cleaned(text: str) -> str:
    """As the library cleans a prompt: broken characters mended, entities read, one space between words."""
    # In these there is nothing to mend, and the package that does so takes a fifth of a second to come.
    if not re.fullmatch(r"[\t\n\r -%'-~]*", text):
        import ftfy

        text = html.unescape(html.unescape(ftfy.fix_text(text)))
    return re.sub(r"\s+", " ", text).strip()


def _encode(encoder: TextEncoder, text: str, cancel: threading.Event) -> tuple[torch.Tensor, int]:
    """Embeddings [1, length, text_dim], zeros after the text's end as the authors have it, and its tokens."""
    ids, mask = encoder.tokenizer(text)
    tokens = int(mask.sum())
    seen = ids[:, : max(tokens, 1)].to(encoder.device)  # what comes behind is hidden from them
    where = tr("while the prompt was read")
    with stage_scope("text.encode", tokens=tokens), cancellable(encoder.module.encoder.block, cancel, where):
        output = encoder.module(seen)
    hidden = getattr(output, "last_hidden_state", output)  # the library's class gives more
    if not bool(torch.isfinite(hidden).all()):
        cause = (
            tr("float16, whose numbers end at 65504") if hidden.dtype is torch.float16 else tr("a damaged text encoder")
        )
        raise ProblemRaised(
            NOT_FINITE.of(stage="Reading the prompt", where=tr("the text encoder's output"), cause=cause)
        )
    return F.pad(hidden[:, :tokens], (0, 0, 0, ids.shape[1] - tokens)), tokens
