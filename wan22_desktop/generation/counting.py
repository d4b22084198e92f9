"""How many tokens a text has for a model, as it will read it."""

from __future__ import annotations

from wan22_desktop.generation.prompting import cleaned
from wan22_desktop.generation.weights.tokenizing import Tokenizer


def count_tokens(tokenizer: Tokenizer, text: str) -> int:
    """Tokens of a prompt with the mark at its end, also of one that is longer than what is read."""
    return _count(tokenizer, cleaned(text).split(" "))


def _count(tokenizer: Tokenizer, words: list[str]) -> int:
    tokens = int(tokenizer(" ".join(words))[1].sum())
    if tokens < tokenizer.length or len(words) == 1:
        return tokens
    # It is cut off at its length; no token reaches over a space, so both halves have as many as the whole.
    middle = len(words) // 2
    return _count(tokenizer, words[:middle]) + _count(tokenizer, words[middle:]) - 1
