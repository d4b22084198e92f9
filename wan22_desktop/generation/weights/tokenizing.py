"""Text to numbers, from whatever a model's layout carries: the library's files, a sentencepiece model, GGUF's lists."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

import gguf
import sentencepiece
import torch
from tokenizers import Tokenizer as Backend
from tokenizers import models, normalizers, pre_tokenizers, processors

from wan22_desktop.domain.language import tr
from wan22_desktop.generation.weights.reading import stored_part
from wan22_desktop.inspection.parts import Kind
from wan22_desktop.inspection.weights import sniff

MAX_TOKENS = 512
"""Prompt length that the published models are trained with (wan/configs, ``text_len``)."""
_END, _PAD = 1, 0
_SPECIAL = {"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
"""As they stand at the beginning of UMT5's vocabulary."""


class Tokenizer(Protocol):
    """Texts to token ids."""

    @property
    def length(self) -> int:
        """What a text is cut and padded to."""
        ...

    def __call__(self, text: str) -> tuple[torch.Tensor, torch.Tensor]:
        """Token ids [1, length] and mask [1, length], 1 where a token is."""
        ...


@dataclass(slots=True)
class LibraryTokenizer:
    """A tokenizer of transformers."""

    tokenizer: Any

    @property
    def length(self) -> int:
        return min(MAX_TOKENS, int(self.tokenizer.model_max_length))

    def __call__(self, text: str) -> tuple[torch.Tensor, torch.Tensor]:
        encoded = self.tokenizer(
            [text], padding="max_length", max_length=self.length, truncation=True, return_tensors="pt"
        )
        return encoded.input_ids, encoded.attention_mask


@dataclass(slots=True)
class FolderTokenizer:
    """What ``T5Tokenizer`` makes of a folder's ``tokenizer.json``, without the seconds that transformers takes."""

    folder: Path
    backend: Any
    length: int

    def __call__(self, text: str) -> tuple[torch.Tensor, torch.Tensor]:
        if "<" in text:  # as special tokens begin, whose rules are the library's
            return _by_library(self.folder)(text)
        encoded = self.backend.encode(text)
        return torch.tensor([encoded.ids]), torch.tensor([encoded.attention_mask])


@dataclass(slots=True)
class SentencePiece:
    """A sentencepiece model, as the authors train and ComfyUI packs it."""

    processor: Any
    length: int = MAX_TOKENS

    def __call__(self, text: str) -> tuple[torch.Tensor, torch.Tensor]:
        ids = [*self.processor.encode(text)[: self.length - 1], _END]
        row = torch.full((1, self.length), _PAD)
        row[0, : len(ids)] = torch.tensor(ids)
        mask = torch.zeros_like(row)
        mask[0, : len(ids)] = 1
        return row, mask


def open_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer in a folder, a ``tokenizer.json``, a sentencepiece model, or a text encoder's file.

    Raises:
        OSError, ValueError, RuntimeError, UnreadableWeights: none of them is there, or it is damaged.
    """
    if path.is_dir():
        if (path / "tokenizer_config.json").exists() or not (path / "spiece.model").exists():
            return _of_folder(path) or _by_library(path)
        path /= "spiece.model"
    kind = sniff(path)
    if kind == "safetensors":
        packed = stored_part([path], Kind.TEXT_ENCODER).tensors["spiece_model"].read()
        return _sentencepiece(packed.to(torch.uint8).numpy().tobytes())
    if kind == "gguf":
        return LibraryTokenizer(_from_gguf(path))
    if path.suffix == ".json":
        return LibraryTokenizer(_from_json(path))
    return _sentencepiece(path.read_bytes())


def _by_library(folder: Path) -> LibraryTokenizer:
    from transformers import T5Tokenizer

    return LibraryTokenizer(T5Tokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False))


def _of_folder(folder: Path) -> FolderTokenizer | None:
    """None where the files say anything that only the library knows what to make of."""
    try:
        told = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
        file = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
        vocabulary = [(str(piece), float(score)) for piece, score in file["model"]["vocab"]]
        specials = {name: told.get(name, piece) for name, piece in _SPECIAL.items()}
        usual = (
            file["model"]["type"] == "Unigram"
            and [piece for piece, _ in vocabulary[:3]] == list(_SPECIAL.values()) == list(specials.values())
            and {told.get("padding_side", "right"), told.get("truncation_side", "right")} == {"right"}
            and all(added["content"].startswith("<") and not added["normalized"] for added in file["added_tokens"])
        )
        if not usual:
            return None
        backend: Any = Backend(models.Unigram(vocabulary, unk_id=2, byte_fallback=False))
        rules: Any = file["normalizer"] or {"type": "Sequence", "normalizers": []}
        rules = rules["normalizers"] if rules["type"] == "Sequence" else [rules]
        maps = [rule["precompiled_charsmap"] for rule in rules if rule["type"] == "Precompiled"]
        length = min(MAX_TOKENS, int(told.get("model_max_length", MAX_TOKENS)))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    if maps:
        backend.normalizer = normalizers.Precompiled(base64.b64decode(maps[0]))
    backend.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")]
    )
    backend.post_processor = processors.TemplateProcessing(single=["$A", "</s>"], special_tokens=[("</s>", _END)])
    backend.enable_truncation(length)
    backend.enable_padding(length=length, pad_id=_PAD, pad_token="<pad>")
    return FolderTokenizer(folder, backend, length)


def _sentencepiece(model: bytes) -> SentencePiece:
    processor: Any = sentencepiece.SentencePieceProcessor()
    processor.LoadFromSerializedProto(model)
    return SentencePiece(processor)


def _from_json(path: Path) -> Any:
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_file=str(path), pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=MAX_TOKENS
    )


def _from_gguf(path: Path) -> Any:
    """The vocabulary that llama.cpp's converter copies; its normalisation is Unicode's NFKC."""
    from transformers import T5Tokenizer

    reader: Any = gguf.GGUFReader(path, "r")
    fields = reader.fields
    if "tokenizer.ggml.tokens" not in fields or "tokenizer.ggml.scores" not in fields:
        raise ValueError(tr("{file} carries no tokenizer", file=path.name))
    tokens = cast("list[str]", fields["tokenizer.ggml.tokens"].contents())
    scores = cast("list[float]", fields["tokenizer.ggml.scores"].contents())
    tokenizer: Any = T5Tokenizer(vocab=list(zip(tokens, scores, strict=True)), extra_ids=0, model_max_length=MAX_TOKENS)
    tokenizer.backend_tokenizer.normalizer = normalizers.NFKC()
    return tokenizer
