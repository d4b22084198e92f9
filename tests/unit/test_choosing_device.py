"""Which device computes, and what an automatic plan prefers, are the settings' to say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.model_folders import make_model
from wan22_desktop import CompatibilitySystem, CompatibilitySystemConfig
from wan22_desktop.domain.generation import GenerationRequest
from wan22_desktop.domain.machine import Gpu, HardwareSnapshot
from wan22_desktop.domain.plan import ExecutionPlan
from wan22_desktop.planning.plan import choose_device

GB = 1_000_000_000


def card(index: int, size: int, name: str) -> Gpu:
    return Gpu(index=index, name=name, memory_total=size * GB, memory_free=size * GB, compute_capability=(8, 9))


MACHINE = HardwareSnapshot(
    system="Linux", cpu="A processor", cores=8, threads=16, memory_total=128 * GB, memory_available=128 * GB,
    gpus=(card(0, 24, "The large one"), card(1, 16, "The other one")),
)  # fmt: skip


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model("wan2.2-ti2v-5b", tmp_path_factory.mktemp("models") / "ti2v")


def planned(model: Path, plan: str = "auto", **settings: str) -> ExecutionPlan:
    request = GenerationRequest(prompt="a ship", output="", model=str(model), plan=plan)
    with CompatibilitySystem(CompatibilitySystemConfig(settings=dict(settings))) as system:
        return system.plan(request, MACHINE, others=False)[1]


def test_the_device_of_the_settings_computes(model: Path) -> None:
    assert planned(model).device == "cuda:0"
    other = planned(model, device="cuda:1")
    assert (other.device, other.device_name) == ("cuda:1", "The other one")
    assert any("chosen in the settings" in reason.because for reason in other.reasons)
    assert planned(model, device="cpu").device == "cpu"
    assert planned(model, plan="cpu", device="cuda:1").device == "cpu", "a job's own wish counts more"


def test_a_device_that_is_not_there_leaves_the_choice_and_says_so(model: Path) -> None:
    plan = planned(model, device="cuda:5")
    assert plan.device == "cuda:0"
    assert any("cuda:5, which the settings name, cannot be used here" in reason.because for reason in plan.reasons)
    assert choose_device(MACHINE, wanted="cuda:1")[0] == MACHINE.gpus[1], "as it is measured, too"


def test_an_automatic_plan_prefers_what_the_settings_say(model: Path) -> None:
    usual, safe = planned(model), planned(model, prefer_plan="safe")
    assert (usual.precision, safe.precision) == ("bfloat16", "float32")
    assert safe == planned(model, plan="safe")
    assert planned(model, plan="fast", prefer_plan="safe") == planned(model, plan="fast"), (
        "a job's own wish counts more"
    )
