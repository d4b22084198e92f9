"""The texts of jobs that wait are read ahead of their turn, where that costs the present job nothing.

Never on the processor while it decodes: both share its cores. Measured on two of them, decoding took 6.5 s instead of
5.2 s beside 2.3 s of reading, so that the present video comes later than it must for a little that the next one gains.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Generator, Iterable

from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.model import ModelReport
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.generation import loading, prompting
from wan22_desktop.planning import settle
from wan22_desktop.worker.residents import fits_beside

log = logging.getLogger(__name__)


def alike(requests: Iterable[GenerationRequest], present: GenerationRequest) -> tuple[GenerationRequest, ...]:
    """Those of ``requests`` that the model of ``present`` runs from their first step."""
    return tuple(
        request
        for request in requests
        if (request.model, request.parts) == (present.model, present.parts) and request.resume is None
    )


def read_texts(
    requests: Iterable[GenerationRequest],
    report: ModelReport,
    cache: prompting.EmbeddingCache,
    encoder: Callable[[], loading.TextEncoder],
    cancel: threading.Event,
) -> None:
    """Let ``cache`` know what they say. What is wrong with one of them, its own job will tell.

    Raises:
        CancelledHere: the token was set.
    """
    for request in requests:
        with contextlib.suppress(ProblemRaised):
            prompting.embed_prompt(settle(request, report)[0], cache, encoder, cancel)


def is_worth_it(report: ModelReport, plan: ExecutionPlan) -> bool:
    """Is there a card that reads while it decodes, and room for the text encoder?"""
    return plan.device != "cpu" and fits_beside(report, plan)


@contextlib.contextmanager
def reading_ahead(
    requests: tuple[GenerationRequest, ...], report: ModelReport, plan: ExecutionPlan, cache: prompting.EmbeddingCache
) -> Generator[None]:
    """While inside, a thread reads the first of ``requests``; what is not read by the end, its own job reads."""
    if not requests or not is_worth_it(report, plan):
        yield
        return
    stop, held = threading.Event(), list[loading.TextEncoder]()

    def encoder() -> loading.TextEncoder:
        if not held:
            held.append(loading.load_text_encoder(report, plan, lambda _role: None))
        return held[0]

    def read() -> None:
        try:
            read_texts(requests[:1], report, cache, encoder, stop)
        except Exception as error:  # it is a favour: the job that needs the text tells what is wrong
            log.info("the next job's text was not read ahead: %s", error)

    thread = threading.Thread(target=read, name="next-text", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
        loading.release(held.pop() if held else None)
