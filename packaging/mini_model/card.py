"""The model card: what a bundled model is, how it was made, and how well it does."""

from __future__ import annotations

from pathlib import Path

from wan22_desktop.domain.model import Role
from wan22_desktop.inspection import inspect

from .models import MiniModel
from .shapes import BACKGROUNDS, COLOURS, DIRECTIONS, FRAMES, SHAPES, SPEEDS

BAR = {"colour": 0.95, "direction": 0.95, "background": 0.95, "shape": 0.85}
"""What was wished for before training began."""

TEMPLATES = Path(__file__).with_name("cards")


def write_card(model: MiniModel, scores: dict[str, dict[str, float]], prompts: int, seeds: int) -> None:
    """Write ``README.md`` into the model's folder; ``scores`` are shares by task and word."""
    report = inspect(model.output)
    millions = {part.role: part.parameters / 1e6 for part in report.components}
    template = TEMPLATES / f"{model.name}.md"
    text = template.read_text(encoding="utf-8").format(
        expert=millions[Role.TRANSFORMER],
        encoder=millions[Role.TEXT_ENCODER],
        vae=millions[Role.VAE],
        bytes=report.bytes / 1e6,
        frames=FRAMES,
        size=model.size,
        shapes=", ".join(SHAPES),
        colours=", ".join(COLOURS),
        directions=", ".join(f"moving {direction}" for direction in DIRECTIONS),
        speeds=", ".join(SPEEDS),
        backgrounds=", ".join(f"on a {background} background" for background in BACKGROUNDS),
        prompts=prompts,
        seeds=seeds,
        clips=prompts * seeds,
        table="\n".join(_table(scores)),
    )
    (model.output / "README.md").write_text(text, encoding="utf-8")


def _table(scores: dict[str, dict[str, float]]) -> list[str]:
    """A column per task, a row per word."""
    words = list(dict.fromkeys(word for shares in scores.values() for word in shares))
    rows = [f"| | {' | '.join(scores)} | wished for |", f"| --- |{' --- |' * len(scores)} --- |"]
    for word in words:
        shares = [f"{shares[word]:.1%}" if word in shares else "" for shares in scores.values()]
        rows.append(f"| {word} | {' | '.join(shares)} | {f'≥ {BAR[word]:.0%}' if word in BAR else ''} |")
    return rows
