"""What a user would write without this app: the library's pipeline, called once, and its export.

Run as ``python plain.py MODEL OUTPUT SEED``.
"""

from __future__ import annotations

import sys

import numpy as np
import torch
from diffusers import DiffusionPipeline
from diffusers.utils import export_to_video


def load(folder: str) -> DiffusionPipeline:
    """The bundled model's settings are told by hand, as its card says them."""
    pipeline = DiffusionPipeline.from_pretrained(folder, torch_dtype=torch.float32)
    pipeline.scheduler.register_to_config(flow_shift=4.0)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def call(pipeline: DiffusionPipeline, prompt: str, seed: int) -> np.ndarray:
    """Frames of the bundled model's size and steps, the same that the app makes by itself: [F, H, W, 3] in [0, 1]."""
    return pipeline(
        prompt=prompt, height=64, width=64, num_frames=17, num_inference_steps=16, guidance_scale=3.0,
        guidance_scale_2=2.0, generator=torch.Generator().manual_seed(seed), max_sequence_length=32,
    ).frames[0]  # fmt: skip


def make(pipeline: DiffusionPipeline, prompt: str, seed: int, output: str) -> None:
    export_to_video(call(pipeline, prompt, seed), output, fps=12)


if __name__ == "__main__":
    make(load(sys.argv[1]), "a red circle moving right on a navy background", int(sys.argv[3]), sys.argv[2])
