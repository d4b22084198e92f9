"""What the libraries throw becomes a problem with a cause and something to do: the real exceptions, really thrown."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import recipes
import tiny_models
import torch
from safetensors import safe_open
from torch import nn

from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.generation import failures, loading
from wan22_desktop.inspection import inspect


def wrong_text_encoder() -> None:
    pipeline = tiny_models.pipeline("t2v", 2, 64)
    width = pipeline.transformer.config.text_dim
    pipeline.transformer(
        hidden_states=torch.zeros(1, 16, 1, 4, 4), timestep=torch.tensor([500]),
        encoder_hidden_states=torch.zeros(1, 8, width + 1),
    )  # fmt: skip


def text_latents_for_an_image_model() -> None:
    nn.Conv3d(36, 8, (1, 2, 2), (1, 2, 2))(torch.zeros(1, 16, 1, 4, 4))


def wrong_vae() -> None:
    torch.zeros(1, 16, 1, 4, 4) * torch.zeros(1, 48, 1, 1, 1)


def weights_of_another_size() -> None:
    nn.Linear(4, 4).load_state_dict(nn.Linear(8, 4).state_dict())


def a_module_without_weights() -> None:
    with torch.device("meta"):
        empty = nn.Linear(4, 4)
    empty.to("cpu")


def half_into_single() -> None:
    nn.Linear(4, 4)(torch.zeros(1, 4, dtype=torch.bfloat16))


def half_into_a_convolution() -> None:
    nn.Conv3d(4, 4, 1)(torch.zeros(1, 4, 1, 2, 2, dtype=torch.bfloat16))


def float8_without_kernels() -> None:
    nn.functional.gelu(torch.zeros(4, 4).to(torch.float8_e4m3fn))


def a_torn_file() -> None:
    path = Path(os.environ["WAN22_TEST_FOLDER"]) / "torn.safetensors"
    path.write_bytes(b"\xff" * 64)
    with safe_open(path, framework="pt"):
        pass


def more_memory_than_there_is() -> None:
    torch.empty(1 << 60, dtype=torch.uint8)


def a_card_without_its_torch() -> None:
    if torch.version.cuda:
        pytest.skip("this torch has CUDA")
    torch.zeros(1, device="cuda")


def a_full_disk() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no full disk to be had here")
    with Path("/dev/full").open("wb") as full:
        full.write(b"x")


def a_missing_package() -> None:
    import wan22_no_such_package  # type: ignore[import-not-found]  # noqa: F401 -- the import is the test


THROWN: dict[Callable[[], None], str] = {
    wrong_text_encoder: "W2-PARTS-MISFIT",
    text_latents_for_an_image_model: "W2-PARTS-MISFIT",
    wrong_vae: "W2-PARTS-MISFIT",
    weights_of_another_size: "W2-PARTS-MISFIT",
    a_module_without_weights: "W2-WEIGHTS-UNREAD",
    half_into_single: "W2-PRECISION-MIXED",
    half_into_a_convolution: "W2-PRECISION-MIXED",
    float8_without_kernels: "W2-TYPE-UNSUPPORTED",
    a_torn_file: "W2-WEIGHTS-DAMAGED",
    more_memory_than_there_is: "W2-OUT-OF-MEMORY",
    a_card_without_its_torch: "W2-CARD-UNSUPPORTED",
    a_full_disk: "W2-DISK-FULL",
    a_missing_package: "W2-INSTALLATION-BROKEN",
}


@pytest.mark.parametrize("throw", THROWN, ids=lambda throw: throw.__name__)
def test_what_is_thrown_is_explained_by_its_cause(
    throw: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAN22_TEST_FOLDER", str(tmp_path))
    with pytest.raises(Exception) as caught:  # noqa: PT011 -- of whatever type: that is the point
        throw()
    problem = failures.explain(caught.value, "denoising")
    assert problem.code == THROWN[throw], problem
    assert throw.__name__ in problem.evidence, "the traceback is kept for the diagnostics"
    assert "Traceback" not in problem.sentence()
    assert problem.remedies


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (OSError("The paging file is too small for this operation to complete. (os error 1455)"), "W2-PAGE-FILE"),
        (RuntimeError("CUDA error: no kernel image is available for execution on the device"), "W2-CARD-UNSUPPORTED"),
        (RuntimeError("CUDA error: device-side assert triggered"), "W2-DEVICE-FAILED"),
        (RuntimeError("CUDA error: out of memory\nCUDA kernel errors might be"), "W2-OUT-OF-MEMORY"),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`"), "W2-OUT-OF-MEMORY"),
        (RuntimeError("The NVIDIA driver on your system is too old (found version 11040)."), "W2-DRIVER-TOO-OLD"),
        (RuntimeError("No GPU found. A GPU is needed for quantization."), "W2-CARD-NEEDED"),
        (ImportError("DLL load failed while importing _C: The specified module could not be found."),
         "W2-INSTALLATION-BROKEN"),
        (OSError(errno.EIO, "Input/output error"), "W2-FILE-GONE"),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), "W2-OUT-OF-MEMORY"),
        (PermissionError(errno.EACCES, "Permission denied"), "W2-FILES-REFUSED"),
    ],
)  # fmt: skip
def test_what_only_other_machines_throw_is_explained_by_its_words(said: Exception, code: str) -> None:
    assert failures.explain(said, "loading").code == code


def test_a_cause_that_was_wrapped_is_found_and_an_unknown_one_is_said_to_be_unknown() -> None:
    def wrapped() -> None:
        try:
            half_into_single()
        except RuntimeError as error:
            raise ValueError("could not run the block") from error

    with pytest.raises(ValueError, match="could not run") as caught:
        wrapped()
    assert failures.explain(caught.value, "denoising").code == "W2-PRECISION-MIXED"
    assert failures.explain(ValueError("something else"), "denoising").code == "W2-INTERNAL"


def test_a_file_that_goes_away_between_inspection_and_loading_is_named(tmp_path: Path) -> None:
    tiny_models.pipeline("t2v", 2, 64).save_pretrained(tmp_path / "model")
    report = inspect(tmp_path / "model")
    (tmp_path / "model" / "vae" / "diffusion_pytorch_model.safetensors").unlink()
    with pytest.raises(ProblemRaised) as caught:
        loading.load(report, recipes.PLAN, lambda role: None)
    assert caught.value.problem.code == "W2-FILE-GONE", caught.value.problem
    assert "diffusion_pytorch_model.safetensors" in caught.value.problem.what
