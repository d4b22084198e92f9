"""``python -m mini_model [STEP …]``: make the bundled model from nothing, or go on where the last run stopped.

Steps, in order: ``vae``, ``base``, ``high``, ``low``, ``export``, ``evaluate``. Without arguments all of them run. Each
keeps its state in ``build/mini_model`` and takes up an interrupted run.
"""

from __future__ import annotations

import argparse
from pathlib import Path

STEPS = ("vae", "base", "high", "low", "export", "evaluate")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m mini_model", description=__doc__)
    parser.add_argument("steps", nargs="*", choices=STEPS, help="steps to run (default: all)")
    parser.add_argument("--work", type=Path, default=Path("build/mini_model"), help="folder for checkpoints")
    parser.add_argument("--output", type=Path, default=Path("resources/models/wan22-mini-shapes"))
    parser.add_argument("--seed", type=int, default=22)
    parser.add_argument("--clips", type=int, default=12000, help="training clips for the denoisers")
    parser.add_argument("--prompts", type=int, default=100, help="held-out prompts to judge")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    for step in arguments.steps or STEPS:
        run(step, arguments)


def run(step: str, arguments: argparse.Namespace) -> None:
    if step == "vae":
        from . import vae

        trained = vae.train(arguments.work, arguments.seed)
        vae.set_latent_statistics(trained)
        trained.save_pretrained(arguments.work / "vae")
    elif step == "export":
        from . import export

        export.export(arguments.work, arguments.output)
    elif step == "evaluate":
        from . import evaluate

        evaluate.evaluate(arguments.output, arguments.work, arguments.prompts)
    else:
        from . import experts, vae

        phase = next(phase for phase in experts.PHASES if phase.name == step)
        decoder = vae.AutoencoderKLWan.from_pretrained(arguments.work / "vae").eval()
        clips = experts.Clips(arguments.work, decoder, experts.build_tokenizer(), arguments.clips, arguments.seed)
        experts.train(arguments.work, phase, clips, arguments.seed)


main()
