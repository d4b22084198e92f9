"""The mini model's tokenizer and text encoder: the published model's classes at toy size."""

from __future__ import annotations

import io
from typing import Any

import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from transformers import T5Tokenizer, UMT5Config, UMT5EncoderModel

from .shapes import BACKGROUNDS, COLOURS, DIRECTIONS, SHAPES, SPEEDS

MAX_TOKENS = 32
"""Prompts are padded with zeros to this length. The published models use 512; a toy attends better to fewer zeros."""

_GLUE = [
    "a",
    "an",
    "the",
    "is",
    "and",
    "on",
    "over",
    "against",
    "with",
    "background",
    "moving",
    "moves",
    "sliding",
    "slides",
    "gliding",
    "glides",
    "drifting",
    "drifts",
    "going",
    "goes",
    "slow",
    "fast",
    "grey",
    "to",
    "towards",
    "shape",
    "video",
    "of",
    "small",
    "large",
]


def _case_folding() -> bytes:
    """Sentencepiece's own table that folds case and width, so that "Red" is "red"; it survives saving and loading."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f g"] * 20),
        model_writer=model,
        vocab_size=12,
        hard_vocab_limit=False,
        normalization_rule_name="nmt_nfkc_cf",
        minloglevel=2,
    )
    parsed: Any = getattr(sentencepiece_model_pb2, "ModelProto")()  # noqa: B009 - made when imported, no checker sees it
    parsed.ParseFromString(model.getvalue())
    return parsed.normalizer_spec.precompiled_charsmap


def build_tokenizer() -> T5Tokenizer:
    """A case-folding Unigram tokenizer: the vocabulary's words whole, everything else letter by letter."""
    words = [*SHAPES, *COLOURS, *DIRECTIONS, *SPEEDS, *BACKGROUNDS, *_GLUE]
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -8.0)]
    pieces += [(f"▁{word}", -2.0) for word in dict.fromkeys(words)]
    pieces += [(letter, -9.0) for letter in "abcdefghijklmnopqrstuvwxyz0123456789.,;:!?'\"-()/&"]
    return T5Tokenizer(
        vocab=pieces, _spm_precompiled_charsmap=_case_folding(), extra_ids=0, model_max_length=MAX_TOKENS
    )


def build_text_encoder(tokenizer: T5Tokenizer) -> UMT5EncoderModel:
    """A two-layer UMT5 encoder with random weights; it is trained together with the first denoiser."""
    return UMT5EncoderModel(
        UMT5Config(
            vocab_size=len(tokenizer),
            d_model=96,
            d_kv=24,
            d_ff=192,
            num_layers=2,
            num_heads=4,
            relative_attention_num_buckets=32,
            relative_attention_max_distance=128,
            feed_forward_proj="gated-gelu",
            dropout_rate=0.0,
        )
    )
