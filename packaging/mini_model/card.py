"""The model card: what the bundled model is, how it was made, and how well it does."""

from __future__ import annotations

from pathlib import Path

from wan22_desktop.domain.model import Role
from wan22_desktop.inspection import inspect

from .shapes import BACKGROUNDS, COLOURS, DIRECTIONS, FRAMES, SHAPES, SIZE, SPEEDS

BAR = {"colour": 0.95, "direction": 0.95, "background": 0.95, "shape": 0.85}
"""What was wished for before training began."""

TEMPLATE = Path(__file__).with_name("card.md")


def write_card(folder: Path, scores: dict[str, float], prompts: int, seeds: int) -> None:
    """Write ``folder/README.md``."""
    report = inspect(folder)
    millions = {part.role: part.parameters / 1e6 for part in report.components}
    bars = {word: f"≥ {share:.0%}" for word, share in BAR.items()}
    rows = [f"| {word} | {share:.1%} | {bars.get(word, '')} |" for word, share in scores.items()]
    text = TEMPLATE.read_text(encoding="utf-8").format(
        expert=millions[Role.TRANSFORMER],
        encoder=millions[Role.TEXT_ENCODER],
        vae=millions[Role.VAE],
        bytes=report.bytes / 1e6,
        frames=FRAMES,
        size=SIZE,
        shapes=", ".join(SHAPES),
        colours=", ".join(COLOURS),
        directions=", ".join(f"moving {direction}" for direction in DIRECTIONS),
        speeds=", ".join(SPEEDS),
        backgrounds=", ".join(f"on a {background} background" for background in BACKGROUNDS),
        prompts=prompts,
        seeds=seeds,
        clips=prompts * seeds,
        table="\n".join(rows),
    )
    (folder / "README.md").write_text(text, encoding="utf-8")
