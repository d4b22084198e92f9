"""``python -m mini_model [STEP …]``: make a bundled model from nothing, or go on where the last run stopped.

Steps, in order: ``vae``, the denoiser's phases (``base``, and ``high`` and ``low`` where there are two experts),
``export``, ``evaluate``. Without arguments all of them run. Each keeps its state in the model's folder below ``build``
and takes up an interrupted run.
"""

from __future__ import annotations

import argparse

from .models import MODELS, MiniModel


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m mini_model", description=__doc__)
    parser.add_argument("steps", nargs="*", help="steps to run (default: all)")
    parser.add_argument("--model", choices=MODELS, default="shapes", help="which model (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=22)
    parser.add_argument("--prompts", type=int, default=100, help="held-out prompts to judge")
    arguments = parser.parse_args()
    model = MODELS[arguments.model]
    if unknown := set(arguments.steps) - set(model.steps):
        parser.error(f"{model.name} has no step {', '.join(sorted(unknown))}: {', '.join(model.steps)}")
    model.work.mkdir(parents=True, exist_ok=True)
    for step in arguments.steps or model.steps:
        run(model, step, arguments.seed, arguments.prompts)


def run(model: MiniModel, step: str, seed: int, prompts: int) -> None:
    if step == "vae":
        from . import vae

        trained = vae.train(model, seed)
        vae.set_latent_statistics(model, trained)
        trained.save_pretrained(model.work / "vae")
    elif step == "export":
        from . import export

        export.export(model)
    elif step == "evaluate":
        from . import evaluate

        evaluate.evaluate(model, prompts)
    else:
        from . import experts, vae

        phase = next(phase for phase in model.phases if phase.name == step)
        encoder = vae.AutoencoderKLWan.from_pretrained(model.work / "vae").eval()
        clips = experts.Clips(model, encoder, experts.build_tokenizer(), seed)
        experts.train(model, phase, clips, seed)


main()
