"""How a job will run on machines of every size, told with reasons; and wishes made definite, or refused in words."""

from __future__ import annotations

import functools
import itertools
import operator
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_folders import make_model

from wan22_desktop.domain.encoding import Codec
from wan22_desktop.domain.experience import Experience
from wan22_desktop.domain.generation import LIMITS, GenerationRequest, GenerationSettings
from wan22_desktop.domain.machine import Disk, Gpu, HardwareSnapshot
from wan22_desktop.domain.model import Layout, ModelReport, Role, Task, TransformerFacts, VaeFacts
from wan22_desktop.domain.plan import Change, ExecutionPlan, Executor, Fit, Offload
from wan22_desktop.domain.problem import Problem, ProblemRaised, Severity
from wan22_desktop.domain.wire import from_json, to_json
from wan22_desktop.inspection import inspect
from wan22_desktop.planning import alternatives, make_plan, probe, settle
from wan22_desktop.planning.sampling import Sampler

GB = 1_000_000_000
A14B, I2V, TI2V, TINY = "wan2.2-t2v-a14b", "wan2.2-i2v-a14b", "wan2.2-ti2v-5b", "tiny"
ANIMATE = "wan2.2-animate-14b"
Report = Callable[[str], ModelReport]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report of a published model by its id."""
    folder = tmp_path_factory.mktemp("models")
    return functools.cache(lambda variant: inspect(make_model(variant, folder / variant)))


def card(gigabytes: float, compute: tuple[int, int] = (8, 9), index: int = 0, name: str = "A card") -> Gpu:
    size = int(gigabytes * GB)
    return Gpu(index=index, name=name, memory_total=size, memory_free=size, compute_capability=compute)


def machine(*gpus: Gpu, memory: float = 128) -> HardwareSnapshot:
    size = int(memory * GB)
    return HardwareSnapshot(
        system="Linux", cpu="A processor", cores=8, threads=16, memory_total=size, memory_available=size, gpus=gpus
    )


def request(**wishes: object) -> GenerationRequest:
    return msgspec.structs.replace(GenerationRequest(prompt="a red circle", output="out.mp4", model="model"), **wishes)


def plan_for(report: ModelReport, hardware: HardwareSnapshot, mode: str = "auto", **wishes: object) -> ExecutionPlan:
    if Task.TEXT_TO_VIDEO not in report.tasks:
        wishes["image"] = __file__
    settings, _ = settle(request(**wishes), report)
    return make_plan(report, hardware, settings, mode)


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def words(plan: ExecutionPlan) -> str:
    return " | ".join(f"{reason.choice}: {reason.because}" for reason in plan.reasons)


# --- Plans -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variant", "gigabytes", "offload"),
    [
        (A14B, 8, Offload.BLOCK),
        (A14B, 24, Offload.COMPONENT),  # in eight bits: bringing blocks would take many times as long
        (A14B, 48, Offload.COMPONENT),
        (A14B, 80, Offload.NONE),
        (TI2V, 8, Offload.COMPONENT),
        (TI2V, 16, Offload.COMPONENT),
        (TI2V, 24, Offload.NONE),
        (TI2V, 80, Offload.NONE),
        (TINY, 8, Offload.NONE),
    ],
)
def test_the_fastest_strategy_that_fits_is_chosen(
    report: Report, variant: str, gigabytes: int, offload: Offload
) -> None:
    # A small video: the weights decide.
    plan = plan_for(report(variant), machine(card(gigabytes)), width=256, height=256, frames=17)
    assert plan.offload is offload, words(plan)
    assert (plan.device, plan.precision, plan.vae_precision) == ("cuda:0", "bfloat16", "float32")
    assert codes(plan.problems) == []
    assert plan.device_memory_needed <= gigabytes * GB


@pytest.mark.parametrize("variant", [A14B, I2V, TI2V])
@pytest.mark.parametrize("gigabytes", [8, 16, 24, 80])
def test_a_plan_never_promises_what_the_card_has_not(report: Report, variant: str, gigabytes: int) -> None:
    plan = plan_for(report(variant), machine(card(gigabytes)))
    fits = plan.device_memory_needed <= gigabytes * GB
    assert fits == ("W2-NOT-ENOUGH-MEMORY" not in codes(plan.problems))


def test_more_of_everything_never_needs_less(report: Report) -> None:
    small, long, large = (
        plan_for(report(A14B), machine(memory=1), **wishes).memory_needed
        for wishes in (
            {"width": 416, "height": 240, "frames": 17},
            {"width": 416, "height": 240, "frames": 81},
            {"width": 832, "height": 480, "frames": 81},
        )
    )
    assert small < long < large


def test_without_a_card_it_runs_on_the_processor_and_says_how_slow(report: Report) -> None:
    plan = plan_for(report(A14B), machine(memory=256))
    assert (plan.device, plan.precision, plan.offload) == ("cpu", "float32", Offload.NONE)
    assert (plan.threads, plan.device_memory_needed) == (8, 0)
    assert codes(plan.problems) == ["W2-SLOW-ON-CPU"]
    assert "34.4 billion parameters" in plan.problems[0].what
    assert "no NVIDIA card was found" in words(plan)


def test_a_tiny_model_is_not_called_slow(report: Report) -> None:
    plan = plan_for(report(TINY), machine(memory=16), width=64, height=64, frames=5)
    assert (plan.device, plan.problems) == ("cpu", ())


def test_an_old_card_is_named_and_not_used(report: Report) -> None:
    plan = plan_for(report(TINY), machine(card(11, (6, 1), name="GTX 1080 Ti")))
    assert plan.device == "cpu"
    assert "GTX 1080 Ti is too old" in words(plan)


def test_a_card_before_ampere_computes_in_float16(report: Report) -> None:
    plan = plan_for(report(TINY), machine(card(16, (7, 5))))
    assert (plan.device, plan.precision) == ("cuda:0", "float16")
    assert "no bfloat16" in words(plan)


def test_of_several_cards_the_emptiest_usable_one_is_taken(report: Report) -> None:
    cards = (card(80, (6, 0), index=0), card(16, index=1), card(24, index=2, name="The free one"))
    plan = plan_for(report(TINY), machine(*cards))
    assert plan.device == "cuda:2"
    assert "The free one can run it and has the most free memory" in words(plan)


def test_the_safe_plan_is_exact_and_needs_the_least_of_the_card(report: Report) -> None:
    hardware = machine(card(80), memory=256)
    fast, safe = (plan_for(report(A14B), hardware, mode) for mode in ("auto", "safe"))
    assert (safe.precision, safe.offload, safe.tile) == ("float32", Offload.BLOCK, 16)
    assert safe.device_memory_needed < fast.device_memory_needed
    assert "full precision" in words(safe)


def test_the_processor_can_be_asked_for(report: Report) -> None:
    plan = plan_for(report(TINY), machine(card(80)), "cpu")
    assert plan.device == "cpu"
    assert "asked for" in words(plan)


def test_too_little_memory_stops_a_job_with_both_numbers(report: Report) -> None:
    plan = plan_for(report(A14B), machine(memory=1))
    problem = plan.problems[0]
    assert (problem.code, problem.severity) == ("W2-NOT-ENOUGH-MEMORY", Severity.ERROR)
    assert f"{plan.memory_needed / 1e9:.1f} GB of main memory" in problem.what
    assert "1.0 GB are free" in problem.what
    assert any('plan "force"' in remedy for remedy in problem.remedies)


def test_in_a_machine_with_little_memory_weights_are_read_from_their_files(report: Report) -> None:
    plan = plan_for(report(A14B), machine(card(24), memory=16))
    assert (plan.offload, plan.problems) == (Offload.DISK, ()), words(plan)
    assert "straight from their files" in words(plan)
    assert plan.memory_needed < 2 * GB
    assert max(phase.mapped for phase in plan.phases) > 28 * GB
    tight = plan_for(report(A14B), machine(card(24), memory=0.2))
    assert "main memory" in next(p.what for p in tight.problems if p.code == "W2-NOT-ENOUGH-MEMORY")


def test_force_lets_it_run_with_a_warning(report: Report) -> None:
    plan = plan_for(report(A14B), machine(card(2), memory=0.5), "force")
    assert set(codes(plan.problems)) == {"W2-TIGHT-MEMORY"}
    assert {problem.severity for problem in plan.problems} == {Severity.WARNING}


def test_memory_that_is_nearly_full_is_a_warning(report: Report) -> None:
    needed = plan_for(report(TI2V), machine(memory=1)).memory_needed  # in the smallest tiles
    plan = plan_for(report(TI2V), machine(memory=needed * 1.05 / GB))
    assert codes(plan.problems) == ["W2-TIGHT-MEMORY", "W2-SLOW-ON-CPU"]
    assert codes(plan_for(report(TI2V), machine(memory=needed * 1.2 / GB)).problems) == ["W2-SLOW-ON-CPU"]


@pytest.mark.parametrize(
    ("gigabytes", "tile", "precision"), [(4, 32, "float32"), (8, None, "bfloat16"), (24, None, "float32")]
)
def test_frames_are_decoded_in_half_precision_or_tiles_where_whole_ones_do_not_fit(
    report: Report, gigabytes: int, tile: int, precision: str
) -> None:
    plan = plan_for(report(A14B), machine(card(gigabytes)), width=832, height=480)
    assert (plan.tile, plan.vae_precision) == (tile, precision)
    decoding = next(phase for phase in plan.phases if phase.name == "decoding")
    assert ("frames that wait" in [term.name for term in decoding.memory]) == (tile is not None)


def test_what_is_predicted_is_the_sum_of_what_is_named(report: Report) -> None:
    plan = plan_for(report(I2V), machine(card(24)))
    assert [phase.name for phase in plan.phases] == ["text", "pictures", "denoising", "decoding"]
    assert plan.device_memory_needed == max(sum(term.bytes for term in phase.card) for phase in plan.phases)
    assert plan.memory_needed == max(sum(term.bytes for term in phase.memory) for phase in plan.phases)
    assert [phase.name for phase in plan_for(report(A14B), machine()).phases] == ["text", "denoising", "decoding"]


@pytest.mark.parametrize("mode", ["auto", "safe", "cpu", "force"])
@pytest.mark.parametrize("hardware", [machine(), machine(card(8)), machine(card(80), memory=8)], ids=["0", "8", "80"])
@pytest.mark.parametrize("variant", [A14B, I2V, TI2V, TINY])
def test_every_decision_has_its_reason(report: Report, variant: str, hardware: HardwareSnapshot, mode: str) -> None:
    plan = plan_for(report(variant), hardware, mode)
    choices = " ".join(reason.choice for reason in plan.reasons)
    assert plan.precision in choices
    assert ("processor" if plan.device == "cpu" else f"offload: {plan.offload.value}") in choices
    assert ("tiled" in choices) == (plan.tile is not None)
    assert any("working space" in reason.because for reason in plan.reasons), "told term by term"
    assert all(reason.because and reason.choice for reason in plan.reasons)
    assert from_json(to_json(plan), ExecutionPlan) == plan


# --- The table: what is decided for every machine --------------------------------------------------------------------

CARDS = {
    2: ("MX450", (7, 5), 896, 1.575e9, 3.9e9), 4: ("GTX 1650", (7, 5), 896, 1.665e9, 15.8e9),
    6: ("RTX 2060", (7, 5), 1920, 1.68e9, 15.8e9), 8: ("RTX 3060 Ti", (8, 6), 4864, 1.665e9, 31.5e9),
    12: ("RTX 3060", (8, 6), 3584, 1.777e9, 31.5e9), 16: ("RTX 4080", (8, 9), 9728, 2.505e9, 31.5e9),
    24: ("RTX 4090", (8, 9), 16384, 2.52e9, 31.5e9), 80: ("H100", (9, 0), 16896, 1.755e9, 63e9),
}  # fmt: skip
"""By gigabytes: name, compute capability, cores, their clock, and what the slot carries."""
GIB = 1 << 30


def workstation(gigabytes: int, memory: int) -> HardwareSnapshot:
    """A machine as it stands on a desk: a tenth of the card and a fifth of the memory are in use."""
    gpus: tuple[Gpu, ...] = ()
    if gigabytes:
        name, compute, cores, clock, link = CARDS[gigabytes]
        gpus = (
            Gpu(index=0, name=name, memory_total=gigabytes * GIB, memory_free=gigabytes * GIB * 93 // 100,
                compute_capability=compute, cores=cores, clock=clock, link=link),
        )  # fmt: skip
    return HardwareSnapshot(
        system="Linux", cpu="Ryzen 7", cores=8, threads=16, memory_total=memory * GIB,
        memory_available=memory * GIB * 8 // 10, clock=4.5e9, gpus=gpus,
    )  # fmt: skip


def decision(plan: ExecutionPlan) -> str:
    """What was decided, what it comes to and why, as columns of a table."""
    assert plan.seconds is not None
    decided = [plan.precision, f"weights {plan.storage}" if plan.storage else "", f"offload {plan.offload.value}"]
    decided += [f"VAE {plan.vae_precision}"] if plan.vae_precision != "float32" else []
    decided += ["one expert" if plan.one_expert else "", f"tiles {plan.tile}" if plan.tile else ""]
    decided += ["both passes" if plan.batched_guidance else "", "compiled" if plan.compiled else ""]
    sizes = [plan.device_memory_needed, plan.memory_needed, max(phase.mapped for phase in plan.phases)]
    because = next((r.because for r in plan.reasons if r.choice.startswith("offload")), plan.reasons[1].because)
    columns = [plan.fit.value, ", ".join(filter(None, decided)), *(f"{size / GB:.1f}" for size in sizes)]
    return " | ".join([*columns, f"{plan.seconds / 60:.0f} min", because])


def rows(report: Report) -> Iterator[str]:
    yield "| model | card | memory | fit | decided | on the card | in memory | mapped | time | because |"
    yield "| --- | ---: | ---: | --- | --- | ---: | ---: | ---: | ---: | --- |"
    for variant, gigabytes in itertools.product((A14B, TI2V, "wan2.1-t2v-1.3b"), (0, *CARDS)):
        machines = ((memory, workstation(gigabytes, memory)) for memory in (16, 32, 64, 128))
        plans = [(str(memory), decision(plan_for(report(variant), machine))) for memory, machine in machines]
        for decided, same in itertools.groupby(plans, operator.itemgetter(1)):
            yield f"| {variant} | {gigabytes or '-'} | {', '.join(memory for memory, _ in same)} | {decided} |"


def test_what_is_decided_for_every_machine_stands_in_a_table(report: Report) -> None:
    """A change of a decision is a change of tests/data/plans.md: copy what this leaves in tests/artifacts there."""
    found = "\n".join(rows(report)) + "\n"
    here = Path(__file__).resolve().parents[1]
    (here / "artifacts").mkdir(exist_ok=True)
    (here / "artifacts" / "plans.md").write_text(found, encoding="utf-8")
    assert found == (here / "data" / "plans.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("gigabytes", [0, *CARDS])
@pytest.mark.parametrize("memory", [16, 64])
@pytest.mark.parametrize("variant", [A14B, TI2V])
def test_what_is_offered_fits_or_is_faster_and_says_what_it_costs(
    report: Report, variant: str, gigabytes: int, memory: int
) -> None:
    hardware = workstation(gigabytes, memory)
    settings, _ = settle(request(), report(variant))
    plan = make_plan(report(variant), hardware, settings)
    offered = alternatives(report(variant), hardware, settings)
    assert offered, "there is always something to be had"
    for other in offered:
        assert other.words
        assert other.because
        fields = {name: value for name, value in other.wish.items() if name != "plan"}
        again, _ = settle(request(**fields), report(variant))
        mode = str(other.wish.get("plan", "auto"))
        planned = make_plan(report(variant), hardware, msgspec.structs.replace(again, seed=settings.seed), mode)
        if other.wish:
            assert (planned.seconds, planned.fit) == (other.seconds, other.fit), other.words
        if other.change is Change.FITS:
            assert (plan.fit, other.fit) != (Fit.FITS, Fit.FITS)
            assert other.fit is Fit.FITS
        if other.change is Change.FASTER:
            assert other.seconds is not None
            assert other.seconds < (plan.seconds or 0) * 0.9, other.words
    order = [list(Change).index(other.change) for other in offered]
    assert order == sorted(order)


def test_a_wish_below_what_the_model_can_do_is_offered_better(report: Report) -> None:
    hardware = workstation(80, 128)
    settings, _ = settle(request(steps=10, width=416, height=240, cache="first-block"), report(A14B))
    better = {other.words: other for other in alternatives(report(A14B), hardware, settings, "fast")}
    assert {"Use no step cache", "Take 40 steps", "Choose the usual plan"} <= set(better)
    assert better["Take 40 steps"].wish == {"steps": 40}
    assert better["Use no step cache"].wish == {"cache": "none"}


def test_what_other_programs_hold_is_offered_back(report: Report) -> None:
    free = workstation(80, 128)
    gpu = msgspec.structs.replace(free.gpus[0], memory_free=3 * GB)
    settings, _ = settle(request(), report(A14B))
    offered = alternatives(report(A14B), msgspec.structs.replace(free, gpus=(gpu,)), settings)
    close = next(other for other in offered if other.words == "Close other programs")
    assert close.wish == {}
    assert "82.9 GB of H100" in close.because


def test_what_jobs_have_shown_outranks_what_is_counted(report: Report) -> None:
    hardware = workstation(80, 64)
    settings, _ = settle(request(), report(TI2V))
    counted = make_plan(report(TI2V), hardware, settings)
    assert not counted.measured
    rate = {"denoising|H100|bfloat16": 1e12, "decoding|H100|float32": 1e12}
    shown = Experience(rates=rate, corrections={"decoding|H100": 1.2})
    measured = make_plan(report(TI2V), hardware, settings, experience=shown)
    assert measured.measured
    assert (measured.seconds or 0) > 5 * (counted.seconds or 0)
    more = [next(p for p in plan.phases if p.name == "decoding").card_bytes for plan in (measured, counted)]
    assert more[0] == pytest.approx(1.2 * more[1], rel=0.01)


def test_a_slow_day_changes_no_precision(report: Report) -> None:
    hardware = workstation(0, 128)
    settings, _ = settle(request(), report(TI2V))
    slow = Experience(rates={"denoising|Ryzen 7|float32": 1e8, "decoding|Ryzen 7|float32": 1e8})
    assert make_plan(report(TI2V), hardware, settings, experience=slow).precision == "float32"


def test_where_nothing_is_known_of_the_speed_no_time_is_promised(report: Report) -> None:
    plan = plan_for(report(A14B), machine(card(24)))
    assert plan.seconds is None
    assert all(phase.seconds is None for phase in plan.phases)


def test_windows_is_asked_whether_it_can_promise_the_memory(report: Report) -> None:
    little = msgspec.structs.replace(workstation(24, 16), system="Windows", commit_available=1 * GB)
    assert "W2-PAGE-FILE-SMALL" in codes(plan_for(report(A14B), little).problems)
    enough = msgspec.structs.replace(little, commit_available=80 * GB)
    assert codes(plan_for(report(A14B), enough).problems) == []


def test_what_is_written_to_each_disk_is_told_and_where_it_may_not_suffice(report: Report) -> None:
    def disks(output: float, data: float, *, one: bool = False) -> HardwareSnapshot:
        return msgspec.structs.replace(
            machine(card(80)),
            output_disk=Disk(folder="/videos", free=int(output * GB), device=1),
            data_disk=Disk(folder="/data", free=int(data * GB), device=1 if one else 2),
        )

    def short(hardware: HardwareSnapshot, **wishes: object) -> list[str]:
        found = plan_for(report(A14B), hardware, **wishes).problems
        return [problem.facts["folder"] for problem in found if problem.code == "W2-DISK-SHORT"]

    plan = plan_for(report(A14B), disks(50, 50), width=1280, height=720, frames=81)
    written = {phase.name: {term.name: term.bytes for term in phase.kept + phase.output} for phase in plan.phases}
    latents = 21 * 90 * 160 * 16 * 4
    assert written["text"] == {"encoded prompt": pytest.approx(2 * 512 * 4096 * 2, rel=0.1)}
    assert 2 * 3 * latents < written["denoising"]["latents"] < 2 * 6 * latents
    assert 20e6 < written["decoding"]["video"] < 40e6
    large = {"width": 1280, "height": 720, "frames": 81}
    assert short(disks(50, 50), **large) == []
    assert short(disks(50, 50, one=True), output="a.mkv", codec="ffv1", **large) == []
    assert short(disks(0.2, 50), output="a.mkv", codec="ffv1", **large) == ["/videos"]
    assert short(disks(0.2, 50), **large) == []
    assert short(disks(50, 0.1), **large) == ["/data"]
    # Neither alone fills the disk that holds both.
    assert short(disks(0.21, 0.21), **large) == []
    assert short(disks(0.21, 0.21, one=True), **large) == ["/videos"]


# --- Wishes ----------------------------------------------------------------------------------------------------------


def test_what_is_left_open_is_as_the_model_is_best_run(report: Report) -> None:
    settings, told = settle(request(), report(A14B))
    assert told == ()
    assert settings == GenerationSettings(
        task=Task.TEXT_TO_VIDEO, prompt="a red circle", negative="", image=None, last_image=None, width=832,
        height=480, frames=81, fps=16, steps=40, guidance=4.0, guidance_low=3.0, shift=12.0, seed=settings.seed,
        high_steps=26, container=".mp4", codec=Codec.H264,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("variant", "setting", "asked", "used"),
    [
        (A14B, "width", 850, 848),
        (A14B, "height", 479, 480),
        (TI2V, "height", 720, 704),
        (TI2V, "width", 16, 32),
        (A14B, "frames", 80, 81),
        (A14B, "frames", 2, 1),
        (A14B, "frames", 1025, 1025),
    ],
)
def test_what_the_model_cannot_do_is_snapped_and_told(
    report: Report, variant: str, setting: str, asked: int, used: int
) -> None:
    settings, told = settle(request(**{setting: asked}), report(variant))
    assert getattr(settings, setting) == used
    if asked == used:
        assert told == ()
    else:
        assert codes(told) == ["W2-SETTING-ADJUSTED"]
        assert f"{setting}: {asked} became {used}" in told[0].what


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        *((name, low / 2 if low > 1 else low - 1) for name, (low, _) in LIMITS.items()),
        *((name, high + 1) for name, (_, high) in LIMITS.items()),
        *((name, float("nan")) for name in LIMITS),
        ("guidance", float("inf")),
        ("steps", 10**400),
        ("seed", -1),
        ("seed", 2**63),
        ("plan", "fastest"),
        ("prompt", "x" * 20_001),
        ("negative", "x" * 20_001),
    ],
)
def test_a_setting_out_of_bounds_is_refused_with_a_suggestion(report: Report, setting: str, value: object) -> None:
    with pytest.raises(ProblemRaised) as raised:
        settle(request(**{setting: value}), report(A14B))
    problem = raised.value.problem
    assert problem.code == "W2-BAD-SETTING"
    assert setting in problem.what or setting == "negative"
    assert problem.remedies[0] != "Use ."


@pytest.mark.parametrize("name", LIMITS)
def test_the_bounds_themselves_are_allowed(report: Report, name: str) -> None:
    for bound in LIMITS[name]:
        settings, _ = settle(request(**{name: bound}), report(TINY))
        assert LIMITS[name][0] <= getattr(settings, name) <= LIMITS[name][1]


def test_a_seed_is_kept_or_drawn(report: Report) -> None:
    for seed in (0, 7, 2**63 - 1):
        assert settle(request(seed=seed), report(TINY))[0].seed == seed
    drawn = {settle(request(), report(TINY))[0].seed for _ in range(20)}
    assert len(drawn) == 20
    assert max(drawn) < 2**32


@pytest.mark.parametrize("prompt", ["", "   ", "\n\t\u3000"])
def test_an_empty_prompt_is_refused(report: Report, prompt: str) -> None:
    with pytest.raises(ProblemRaised) as raised:
        settle(request(prompt=prompt), report(TINY))
    assert raised.value.problem.code == "W2-EMPTY-PROMPT"


def test_one_guidance_is_meant_for_both_experts_where_the_model_has_one(report: Report) -> None:
    image = request(image=__file__)
    both, _ = settle(msgspec.structs.replace(image, guidance=6.0), report(I2V))
    assert (both.guidance, both.guidance_low) == (6.0, 6.0)
    apart, _ = settle(msgspec.structs.replace(image, guidance=6.0, guidance_low=2.0), report(I2V))
    assert (apart.guidance, apart.guidance_low) == (6.0, 2.0)


def test_a_model_that_keeps_its_guidances_apart_keeps_the_other_one(report: Report) -> None:
    settings, _ = settle(request(guidance=6.0), report(A14B))
    assert (settings.guidance, settings.guidance_low) == (6.0, 3.0)


def test_a_setting_without_effect_is_told(report: Report) -> None:
    assert codes(settle(request(guidance_low=2.0), report(TI2V))[1]) == ["W2-SETTING-UNUSED"]
    assert codes(settle(request(negative="blurry", guidance=1.0), report(TI2V))[1]) == ["W2-SETTING-UNUSED"]
    assert settle(request(negative="blurry", guidance=1.0), report(A14B))[1] == (), "the other expert is guided"


# --- Tasks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variant", "images", "task"),
    [
        (A14B, {}, Task.TEXT_TO_VIDEO),
        (TI2V, {}, Task.TEXT_TO_VIDEO),
        (TI2V, {"image": __file__}, Task.IMAGE_TO_VIDEO),
        (I2V, {"image": __file__}, Task.IMAGE_TO_VIDEO),
        (I2V, {"image": __file__, "last_image": __file__}, Task.FIRST_LAST_FRAME),
    ],
)
def test_the_task_follows_from_the_images(report: Report, variant: str, images: dict[str, str], task: Task) -> None:
    settings, _ = settle(request(**images), report(variant))
    assert settings.task is task
    assert (settings.image, settings.last_image) == (images.get("image"), images.get("last_image"))


@pytest.mark.parametrize(
    ("variant", "images", "code", "told"),
    [
        (A14B, {"image": __file__}, "W2-TASK-UNSUPPORTED", "cannot make a video from an image"),
        (I2V, {}, "W2-TASK-UNSUPPORTED", "give one"),
        (TI2V, {"image": __file__, "last_image": __file__}, "W2-TASK-UNSUPPORTED", "between two images"),
        (I2V, {"last_image": __file__}, "W2-BAD-SETTING", "first one"),
        (I2V, {"image": "nowhere.png"}, "W2-INPUT-UNREADABLE", "no such file"),
        (I2V, {"image": "nul\0byte"}, "W2-INPUT-UNREADABLE", "nul"),
        (I2V, {"image": __file__, "last_image": str(Path(__file__).parent)}, "W2-INPUT-UNREADABLE", "no such file"),
    ],
)
def test_images_that_cannot_be_used_are_refused_in_words(
    report: Report, variant: str, images: dict[str, str], code: str, told: str
) -> None:
    with pytest.raises(ProblemRaised) as raised:
        settle(request(**images), report(variant))
    assert raised.value.problem.code == code
    assert told in raised.value.problem.what


@pytest.mark.parametrize(("images", "told"), [({}, "give one"), ({"image": __file__}, "last image too")])
def test_a_model_between_two_images_says_which_is_missing(report: Report, images: dict[str, str], told: str) -> None:
    only_between = msgspec.structs.replace(report(I2V), tasks=(Task.FIRST_LAST_FRAME,))
    with pytest.raises(ProblemRaised, match=told):
        settle(request(**images), only_between)


PERFORMANCE = {"image": __file__, "video": __file__, "face": __file__}
REPLACEMENT = PERFORMANCE | {"background": __file__, "mask": __file__}


def test_a_character_is_moved_alone_or_in_somebodys_place(report: Report) -> None:
    settings, told = settle(request(**PERFORMANCE, video_start=76), report(ANIMATE))
    assert (settings.task, settings.frames, settings.fps, settings.video_start) == (Task.ANIMATE, 77, 30, 76)
    assert (settings.face, settings.background, settings.mask, told) == (__file__, None, None, ())
    settings, _ = settle(request(**REPLACEMENT), report(ANIMATE))
    assert (settings.background, settings.mask) == (__file__, __file__)


@pytest.mark.parametrize("gigabytes", [12, 24, 80])
def test_an_animate_model_is_planned_like_every_other(report: Report, gigabytes: int) -> None:
    settings, _ = settle(request(**PERFORMANCE), report(ANIMATE))
    plan = make_plan(report(ANIMATE), machine(card(gigabytes)), settings, "auto")
    assert plan.device_memory_needed > 0
    assert plan.offload is not Offload.NONE or gigabytes == 80


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "needs a picture of the character: it shows who is moved"),
        ({"image": __file__, "face": __file__}, "needs a pose video: its poses"),
        ({"image": __file__, "video": __file__}, "needs a video of the face"),
        (PERFORMANCE | {"background": __file__}, "go together"),
        (PERFORMANCE | {"mask": __file__}, "go together"),
        (PERFORMANCE | {"video_start": -1}, "video start = -1"),
    ],
)
def test_what_lacks_to_move_a_character_is_told(report: Report, given: dict[str, object], told: str) -> None:
    with pytest.raises(ProblemRaised, match=told) as raised:
        settle(request(**given), report(ANIMATE))
    complete = given.keys() >= PERFORMANCE.keys()
    assert raised.value.problem.code == ("W2-BAD-SETTING" if complete else "W2-INPUT-MISSING")


def test_other_models_move_no_character_and_animate_takes_no_other_input(report: Report) -> None:
    with pytest.raises(ProblemRaised, match="of a character moved"):
        settle(request(**PERFORMANCE), report(I2V))
    _, told = settle(request(**PERFORMANCE, last_image=__file__, references=(__file__,)), report(ANIMATE))
    assert codes(told) == ["W2-SETTING-UNUSED"] * 2
    assert codes(settle(request(video_start=5), report(A14B))[1]) == ["W2-SETTING-UNUSED"]


def test_a_file_too_large_for_a_picture_is_not_read(report: Report, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.touch()
    with picture.open("r+b") as file:
        file.truncate(300_000_000)
    with pytest.raises(ProblemRaised, match="too large"):
        settle(request(image=str(picture)), report(I2V))


multiples = st.tuples(st.sampled_from([8, 16]), st.sampled_from([1, 2, 4]), st.sampled_from([1, 4, 8]))


@given(
    multiples,
    st.fixed_dictionaries(
        {},
        optional={
            "width": st.integers(16, 8192),
            "height": st.integers(16, 8192),
            "frames": st.integers(1, 1025),
            "steps": st.integers(1, 1000),
            "guidance": st.floats(0, 100),
            "seed": st.integers(0, 2**63 - 1),
        },
    ),
)
def test_settled_sizes_are_always_what_the_model_can_do(
    multiples: tuple[int, int, int], wishes: dict[str, object]
) -> None:
    spatial, patch, temporal = multiples
    model = ModelReport(
        path="m", name="m", layout=Layout.DIFFUSERS, variant="custom", label="m", tasks=(Task.TEXT_TO_VIDEO,),
        transformer=TransformerFacts(
            dim=32, layers=2, heads=2, ffn_dim=64, in_channels=16, out_channels=16, text_dim=32, patch=(1, patch, patch)
        ),
        vae=VaeFacts(kind="custom", latent_channels=16, spatial=spatial, temporal=temporal),
    )  # fmt: skip
    settings, told = settle(request(**wishes), model)
    assert settings.width % (spatial * patch) == settings.height % (spatial * patch) == 0
    assert settings.width > 0
    assert settings.height > 0
    assert settings.frames >= 1
    assert settings.frames % temporal == 1 % temporal
    assert abs(settings.frames - wishes.get("frames", settings.frames)) <= temporal
    adjusted = {
        name for name in ("width", "height", "frames") if name in wishes and getattr(settings, name) != wishes[name]
    }
    assert {problem.what.partition(":")[0] for problem in told} >= adjusted
    assert from_json(to_json(settings), GenerationSettings) == settings


# --- This machine ----------------------------------------------------------------------------------------------------


def test_the_probe_finds_this_machine() -> None:
    found = probe()
    assert 1 <= found.cores <= found.threads
    assert found.cpu
    assert found.system
    assert 0 < found.memory_available <= found.memory_total == psutil.virtual_memory().total
    assert all(0 <= gpu.memory_free <= gpu.memory_total and gpu.name for gpu in found.gpus)
    assert from_json(to_json(found), HardwareSnapshot) == found


def test_a_reading_of_the_machine_is_cheap_and_sane() -> None:
    sampler = Sampler()
    sampler.read()
    began = time.perf_counter()
    readings = [sampler.read() for _ in range(10)]
    assert (time.perf_counter() - began) / 10 < 0.1
    assert all(0 <= reading.cpu_percent <= 100 for reading in readings)
    assert all(0 < reading.memory_used < reading.memory_total for reading in readings)
    assert readings[-1].time >= readings[0].time


def test_what_a_file_cannot_be_is_refused_and_what_changes_nothing_is_told(report: Report) -> None:
    with pytest.raises(ProblemRaised) as raised:
        settle(request(codec="prores"), report(A14B))
    assert raised.value.problem.code == "W2-BAD-SETTING"
    assert ".mov" in raised.value.problem.remedies[0]
    settings, told = settle(request(output="out.mkv", codec="ffv1", quality="small", hardware=True), report(A14B))
    assert (settings.container, settings.codec, settings.depth) == (".mkv", Codec.FFV1, 8)
    assert [problem.facts["setting"] for problem in told] == ["quality", "hardware"]
    frames = settle(request(output="out.png", codec="png"), report(A14B))[0]
    assert (frames.task, frames.frames) == (Task.TEXT_TO_VIDEO, 81)


def test_windows_promises_no_memory_for_files_that_are_mapped_for_reading(tmp_path: Path) -> None:
    """Of the authors' layout the text encoder and the VAE are pickles, which torch maps for writing."""
    folder = make_model(A14B, tmp_path / "a14b")
    report = inspect(folder)
    plan = plan_for(report, machine(card(8), memory=16))
    assert plan.offload is Offload.DISK
    assert plan.commit_needed == plan.memory_needed < 5 * GB
    pickled = [
        msgspec.structs.replace(each, files=tuple(file.replace(".safetensors", ".pth") for file in each.files))
        if each.role is Role.TEXT_ENCODER
        else each
        for each in report.components
    ]
    plan = plan_for(msgspec.structs.replace(report, components=tuple(pickled)), machine(card(8), memory=16))
    assert plan.commit_needed > 11 * GB


def test_attention_in_eight_bits_is_for_the_fast_plan_where_it_is_installed(report: Report) -> None:
    bare = workstation(24, 128)
    with_sage = msgspec.structs.replace(bare, attentions=("native", "sage"))
    fast, plain = plan_for(report(A14B), with_sage, "fast"), plan_for(report(A14B), bare, "fast")
    assert (fast.attention, plain.attention) == ("sage", "native")
    assert 0.7 < (fast.seconds or 0) / (plain.seconds or 1) < 1
    assert any(reason.choice == "attention: sage" for reason in fast.reasons)
    assert plan_for(report(A14B), with_sage).attention == "native"


def test_on_windows_attention_is_cut_into_parts_that_let_the_desktop_live(report: Report) -> None:
    """A 14B model at 1280×720×81: 117 TFLOP in one attention."""
    slow = msgspec.structs.replace(workstation(12, 128), system="Windows")
    large = {"width": 1280, "height": 720, "frames": 81}
    plan = plan_for(report(A14B), slow, **large)
    assert plan.executor is Executor.LEAN
    assert plan.head_groups > 1
    assert 40 % plan.head_groups == 0
    assert any(reason.choice == f"attention in {plan.head_groups} parts" for reason in plan.reasons)
    assert plan_for(report(A14B), workstation(12, 128), **large).head_groups == 1
    assert plan_for(report(A14B), slow, width=480, height=320, frames=17).head_groups == 1
