"""``docs/performance.md``: what a card of each size is planned to do, from the table that the tests hold plans to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

PLANS = Path(__file__).resolve().parents[2] / "tests" / "data" / "plans.md"
HEAD = """\
# Speed and memory

The app looks at the machine, counts what each part of a job needs, and chooses the fastest way that fits. The line below the
settings shows what it chose and why. This page says what to expect, and what to change first.

**These figures are planned, not measured.** No graphics card was at hand when they were made: memory is counted by formulas that
were held to traces of the real models, times are estimated from a card's published speed. On a processor, with the bundled models,
predicted memory was within 10 % of what was measured ([What was measured](benchmarks.md)). On your machine the app measures every
job and corrects its next forecasts; `wan22 calibrate` measures the machine's speed in 20 seconds.

All tables are for a model's own size, frames and steps (A14B 832×480, 81 frames, 40 steps; TI2V-5B 1280×704, 121 frames, 50 steps;
1.3B 832×480, 81 frames, 50 steps), with weights in bf16, without LoRAs for few steps, on a card of which 7 % are in use. Amounts are
GB: on the card, in main memory that the app needs for itself, and mapped from files, which the system may drop and read again.

## What to turn down first

In the order of what helps most for what it costs:

| change | memory | time |
| --- | --- | --- |
| a LoRA for few steps (4 or 8 instead of 40, guidance 1) | the same | a tenth to a twentieth of the denoising |
| fewer pixels (832×480 instead of 1280×720 is 43 % of them) | much less | a third to a quarter: attention grows with the square |
| fewer frames (49 instead of 81) | less | about half |
| GGUF Q8_0 or fp8 instead of bf16 | half of the weights | more to compute, less to bring to the card; not measured on one |
| guidance 1, or guidance for a part of the steps only | the same | down to half |
| a step cache | a little more | two thirds with the bundled model, at the price of a slightly different video |
| the plan *Fast* (VAE in half precision) | less while decoding | less while decoding |

More main memory helps where weights wait there. With 64 GB or less both experts of A14B in bf16 do not find room in it: they are read
from their files in every step, and the disk decides the speed. Use an SSD, or fp8 or GGUF. Close browsers and games: a card that is full on Windows spills into main memory
([W2-STEPS-SLOWER](problems.md#w2-steps-slower)).
"""
NAMES = {"wan2.2-t2v-a14b": "T2V-A14B", "wan2.2-ti2v-5b": "TI2V-5B", "wan2.1-t2v-1.3b": "T2V-1.3B"}
TIERS = {
    "2": (
        "2 GB", "T2V-1.3B fits, slowly. The larger models do not: their smallest plan needs more than the card has. "
        "Take the bundled models to learn the app, or a smaller size and fewer frames.",
    ),
    "4": (
        "4 GB", "T2V-1.3B fits. For TI2V-5B choose a smaller size: the line below the settings offers the nearest that fits.",
    ),
    "6": (
        "6 GB", "T2V-1.3B has room. TI2V-5B and A14B fit block by block: weights wait in main memory and are brought while others "
        "compute; with 16 GB of it A14B is tight. A LoRA for few steps makes that bearable.",
    ),
    "8": (
        "8 GB", "Everything fits in its own size, A14B and TI2V-5B block by block. With 64 GB of main memory or less take fp8 or GGUF "
        "of A14B, so that weights need not be read from the disk in every step.",
    ),
    "12": (
        "12 GB", "Everything fits, with the VAE in full precision. Times follow the card's speed more than its memory: the card that "
        "this table was counted for is slower than that of the 8 GB.",
    ),
    "16": (
        "16 GB", "TI2V-5B needs tiles no more. A14B comes block by block, which costs little on a fast card.",
    ),
    "24": (
        "24 GB", "TI2V-5B lies on the card as a whole. A14B in bf16 does not (28.6 GB each expert); in fp8 or Q8_0 an expert does.",
    ),
    "80": (
        "80 GB", "Everything lies on the card, both experts of A14B too. Try larger sizes and more frames.",
    ),
    "-": (
        "No card", "The processor computes everything exactly, and some hundred times slower: use the bundled models, or T2V-1.3B with a LoRA "
        "for few steps at a small size.",
    ),
}  # fmt: skip
TAIL = """\
## When the forecast is wrong

- The first job with a model is planned by formulas, the next ones by what was measured here. `wan22 advise` says what could be better.
- A job that runs out of memory goes on in a more frugal way by itself ([W2-RETRIED](problems.md#w2-retried)).
- *Load anyway* skips the check ([W2-NOT-ENOUGH-MEMORY](problems.md#w2-not-enough-memory)).
- The settings leave some memory to other programs; `leave_memory_gb` and `leave_card_gb` change how much
  ([every setting](settings.md#memory)).
"""


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PLANS.read_text(encoding="utf-8").splitlines()[2:]
    ]
    for card, (title, advice) in TIERS.items():
        yield f"## {title}\n\n{advice}\n"
        yield "| model | main memory | fits | how | on the card | in memory | mapped | planned time |"
        yield "| --- | --- | --- | --- | ---: | ---: | ---: | ---: |"
        for model, size, memory, fit, decided, on_card, held, mapped, time, _ in rows:
            if size == card:
                yield (
                    f"| {NAMES[model]} | {memory} GB | {fit} | {decided} | {on_card} | {held} | {mapped} | {_time(time)} |"
                )
        yield ""
    yield TAIL


def _time(minutes: str) -> str:
    count = int(minutes.partition(" ")[0])
    return minutes if count < 120 else f"{count / 60:.0f} h" if count < 48 * 60 else f"{count / 1440:.0f} days"
