"""Will it fit, in words: what window and command line say of a plan."""

from __future__ import annotations

from wan22_desktop.domain.language import all_of, mark, tr
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.plan import Alternative, Change, ExecutionPlan, Fit, Phase, Term
from wan22_desktop.domain.value import Value

MAIN_MEMORY = mark("main memory")
SYMBOLS = {Fit.FITS: "●", Fit.TIGHT: "▲", Fit.TOO_LARGE: "■"}
"""Told apart by their shape, too: whoever sees no colours sees the difference. In every font."""
BADGES = {Fit.FITS: mark("Fits"), Fit.TIGHT: mark("Tight"), Fit.TOO_LARGE: mark("Too large here")}
PHASES = {
    "text": mark("Reading the prompt"), "pictures": mark("Reading pictures"), "denoising": mark("Denoising"),
    "decoding": mark("Making frames"),
}  # fmt: skip
CHANGES = {Change.FITS: mark("To make it fit"), Change.FASTER: mark("Faster"), Change.BETTER: mark("Better")}


class Room(Value):
    """What a plan or a phase needs of one kind of memory, and what of it is free; in bytes."""

    where: str
    """The card's name, or :data:`MAIN_MEMORY`."""
    needed: int
    free: int
    terms: tuple[Term, ...] = ()

    @property
    def share(self) -> float:
        """Of what is free."""
        return self.needed / max(1, self.free)

    @property
    def figures(self) -> str:
        return tr("{needed} of {free} GB", needed=figures(self.needed), free=figures(self.free))


def rooms(plan: ExecutionPlan, hardware: HardwareSnapshot, phase: Phase | None = None) -> tuple[Room, ...]:
    """The card, if the plan uses one, then main memory; at their peak, or in one phase."""
    needs = (plan.device_memory_needed, plan.memory_needed)
    terms: tuple[tuple[Term, ...], tuple[Term, ...]] = ((), ())
    if phase is not None:
        needs, terms = (phase.card_bytes, phase.memory_bytes), (phase.card, phase.memory)
    main = Room(where=MAIN_MEMORY, needed=needs[1], free=hardware.memory_available, terms=terms[1])
    card = card_of(plan, hardware)
    if card is None:
        return (main,)
    return Room(where=short_name(card.name), needed=needs[0], free=card.memory_free, terms=terms[0]), main


def card_of(plan: ExecutionPlan, hardware: HardwareSnapshot) -> Gpu | None:
    """The card that the plan uses."""
    return next((gpu for gpu in hardware.gpus if plan.device == f"cuda:{gpu.index}"), None)


def short_name(card: str) -> str:
    """As people call it: ``RTX 3060``."""
    return card.removeprefix("NVIDIA ").removeprefix("GeForce ")


def sentence(plan: ExecutionPlan, hardware: HardwareSnapshot) -> str:
    """Does it fit, in one line, by the memory that is the closest to its end: ``Fits: 5.1 of 7.4 GB …``."""
    worst = max(rooms(plan, hardware), key=lambda room: room.share)
    if plan.fit is Fit.TOO_LARGE:
        parts = [_too_large(worst)]
    elif worst.where == MAIN_MEMORY:
        parts = [tr("{fits}: {figures} free in main memory", fits=tr(BADGES[plan.fit]), figures=worst.figures)]
    else:
        told = {"fits": tr(BADGES[plan.fit]), "figures": worst.figures, "card": worst.where}
        parts = [tr("{fits}: {figures} free on {card}", **told)]
    if plan.device == "cpu":
        parts.append(tr("on the processor"))
    return " · ".join([*parts, *takes(plan.seconds)])


def _too_large(room: Room) -> str:
    main, over = room.where == MAIN_MEMORY, room.needed - room.free
    told = {"over": size(over), "needed": size(room.needed), "free": size(room.free), "card": room.where}
    if over > 0:
        return tr(
            "Too large by {over}: needs {needed}, {free} free in main memory"
            if main
            else "Too large by {over}: needs {needed}, {free} free on {card}",
            **told,
        )
    return tr(
        "Too large: needs {needed}, {free} free in main memory"
        if main
        else "Too large: needs {needed}, {free} free on {card}",
        **told,
    )


def disk(plan: ExecutionPlan, hardware: HardwareSnapshot) -> str:
    """What is written where, at most, and what is free there; empty where that is not known."""
    parts = [
        tr(
            "{what} (free: {free})",
            what=all_of(f"{tr(term.name)} {size(term.bytes)}" for term in terms), free=size(found.free),
        )
        for found, terms in (
            (hardware.output_disk, [term for phase in plan.phases for term in phase.output]),
            (hardware.data_disk, [term for phase in plan.phases for term in phase.kept]),
        )
        if found and terms
    ]  # fmt: skip
    if len(parts) == 2:
        return tr("On the disk, at most: {written}; kept by the app: {kept}.", written=parts[0], kept=parts[1])
    return tr("On the disk, at most: {written}.", written=parts[0]) if parts else ""


def phase_seconds(phase: Phase) -> str:
    return "" if phase.seconds is None else about(phase.seconds)


def time_source(plan: ExecutionPlan) -> str:
    """Where the predicted time comes from."""
    if plan.seconds is None:
        return tr("No estimate of the time yet.")
    if plan.measured:
        return tr("Times from this machine's measured speed.")
    return tr("Times estimated from the amount of computing; nothing like it was measured here yet.")


def consequence(alternative: Alternative) -> str:
    """What an alternative comes to: ``fits · about 2 min · 6.9 GB``."""
    fit = tr(BADGES[alternative.fit]).lower()
    needed = size(alternative.device_memory_needed or alternative.memory_needed)
    return " · ".join([fit, *takes(alternative.seconds), needed])


def takes(seconds: float | None) -> list[str]:
    return [] if seconds is None else [about(seconds)]


DAYS_FROM, YEARS_FROM = 2, 730
"""Days from which on a time is told in days, and from which on nobody waits for it."""


def about(seconds: float) -> str:
    """A time that nobody knows to the second: ``about 40 s``, ``about 2 h 10 min``, ``about 12 days``."""
    days = seconds / 86_400
    if days >= YEARS_FROM:
        return tr("many years")
    if days >= DAYS_FROM:
        return tr("about {days} days", days=round(days))
    if seconds < 1:
        return tr("about a second")
    if seconds < 55:
        return tr("about {seconds} s", seconds=round(seconds) if seconds < 20 else 5 * round(seconds / 5))
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return tr("about {minutes} min", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if hours >= 10:
        return tr("about {hours} h", hours=round(minutes / 60))
    return tr("about {hours} h {minutes:02} min" if rest else "about {hours} h", hours=hours, minutes=rest)


def figures(size: int) -> str:
    """Gigabytes without their unit; the decimals that matter."""
    return f"{size / 1e9:.1f}" if size >= 50_000_000 else f"{size / 1e9:.2f}"


def size(count: int) -> str:
    """Bytes, decimal: ``28.6 GB``."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= scale:
            return f"{count / scale:.1f} {unit}"
    return f"{count} B"
