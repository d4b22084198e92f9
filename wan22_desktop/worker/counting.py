"""Counts a prompt's tokens between two jobs: the tokenizer is large, and no job is to have it beside its own."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from wan22_desktop.domain.event import CountTokens, TokensCounted
from wan22_desktop.worker.watch import Emit

log = logging.getLogger(__name__)


class TokenCounter:
    """Keeps the tokenizer of the last count until :meth:`forget`."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._path, self._tokenizer = "", None

    def count(self, command: CountTokens) -> None:
        """Answer, or say nothing where the tokenizer cannot be read: the job will tell why."""
        from wan22_desktop.generation.counting import count_tokens

        try:
            tokenizer = self._open(command.tokenizer)
            tokens = count_tokens(tokenizer, command.text)
        except Exception as error:
            log.info("tokens were not counted: %s", error)
            return
        self._emit(TokensCounted(job="", text=command.text, tokens=tokens, most=tokenizer.length))

    def _open(self, path: str) -> Any:
        from wan22_desktop.generation.weights.tokenizing import open_tokenizer

        if path != self._path or self._tokenizer is None:
            self._tokenizer = open_tokenizer(Path(path))
            self._path = path
        return self._tokenizer

    def forget(self) -> None:
        self._tokenizer = None
