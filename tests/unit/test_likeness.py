"""Whom a transformer takes after: a few weights of certain files tell uncertain ones apart; nothing else is read."""

from __future__ import annotations

import math
import shutil
from dataclasses import replace
from pathlib import Path

import model_files
import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_files import imprint
from model_folders import make_model, write_json, write_safetensors

from wan22_desktop.domain.model import ModelReport, Noise, Verdict
from wan22_desktop.inspection import Knowledge, inspect
from wan22_desktop.inspection.likeness import MARGIN, Likeness, distance, learned, likenesses_in, nearest
from wan22_desktop.inspection.registry import published
from wan22_desktop.system import CompatibilitySystem

T2V, I2V, OLD = "wan2.2-t2v-a14b", "wan2.2-i2v-a14b", "wan2.1-t2v-14b"
HIGH, LOW, SINGLE = 11, 22, 33
"""Seeds: what the weights of the published transformers are in these tests."""
IDENTITIES = ((T2V, Noise.HIGH), (T2V, Noise.LOW), (OLD, None))


def codes(report: ModelReport) -> set[str]:
    return {problem.code for problem in report.problems}


def make_certain(folder: Path, variant: str = T2V, drift: float = 0.0) -> Path:
    """A diffusers folder, whose sub-folders say which expert is which."""
    make_model(variant, folder)
    if variant == OLD:
        imprint(folder / "transformer", SINGLE, drift=drift)
    else:
        imprint(folder / "transformer", HIGH, drift=drift)
        imprint(folder / "transformer_2", LOW, drift=drift)
    return folder


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """What the three published transformers of one shape teach."""
    place = tmp_path_factory.mktemp("published")
    return teach(make_certain(place / "new"), make_certain(place / "old", OLD))


def teach(*folders: Path) -> Knowledge:
    knowledge = Knowledge()
    for folder in folders:
        more = learned(inspect(folder, knowledge), knowledge.registry, knowledge.likenesses)
        knowledge = replace(knowledge, likenesses=(*knowledge.likenesses, *more))
    return knowledge


def write_pair(root: Path, first: int, second: int, *, layout: str = "flat", drift: float = 0.0) -> Path:
    """Two experts without a word which is which; ``first`` and ``second`` are the seeds in the order of their names."""
    model_files.LAYOUTS[layout](T2V, root)
    files = sorted(path for path in root.rglob("*") if "noise" in path.name)
    assert len(files) == 2
    for number, (file, seed) in enumerate(zip(files, (first, second), strict=True)):
        imprint(file, seed, drift=drift, drift_seed=number)
        file.rename(file.with_name(f"{number}{file.suffix}"))
    return root


# --- What is told ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", ["flat", "comfy", "gguf"])
@pytest.mark.parametrize("seeds", [(HIGH, LOW), (LOW, HIGH)])
@pytest.mark.parametrize("drift", [0.0, 0.2])
def test_the_experts_of_a_renamed_pair_are_told_apart(
    taught: Knowledge, tmp_path: Path, layout: str, seeds: tuple[int, int], drift: float
) -> None:
    root = write_pair(tmp_path / "model", *seeds, layout=layout, drift=drift)
    assert "W2-EXPERT-ORDER-UNKNOWN" in codes(inspect(root)), "shapes alone do not tell"
    report = inspect(root, taught)
    assert (report.variant, report.whole, codes(report)) == (T2V, True, set())
    assert [Path(expert.files[0]).stem for expert in report.experts] == (["0", "1"] if seeds[0] == HIGH else ["1", "0"])
    assert [(expert.noise, expert.told_by) for expert in report.experts] == [
        (Noise.HIGH, "likeness"), (Noise.LOW, "likeness")
    ]  # fmt: skip
    assert any("small tensors differ by" in evidence.says for evidence in report.evidence)


def test_scales_and_prefixes_do_not_hide_a_likeness(taught: Knowledge, tmp_path: Path) -> None:
    for number, seed in enumerate((LOW, HIGH)):
        tensors = model_files.fp8(model_files.native(T2V), "scaled")
        prefixed = {f"model.diffusion_model.{name}": tensor for name, tensor in reversed(tensors.items())}
        imprint(model_files.write_typed(tmp_path / f"{number}.safetensors", prefixed), seed, drift=0.05)
    report = inspect(tmp_path, taught)
    assert [expert.files for expert in report.experts] == [("1.safetensors",), ("0.safetensors",)]


@pytest.mark.parametrize(
    ("seed", "variant", "noise"), [(HIGH, T2V, Noise.HIGH), (LOW, T2V, Noise.LOW), (SINGLE, OLD, None)]
)
@pytest.mark.parametrize("name", ["x", "wan2.2_t2v_high_noise", "wan2.2_t2v_low_noise", "wan2.1"])
def test_a_lone_transformer_is_told_by_its_weights_before_its_name(
    taught: Knowledge, tmp_path: Path, seed: int, variant: str, noise: Noise | None, name: str
) -> None:
    file = write_safetensors(tmp_path / f"{name}.safetensors", model_files.native(T2V), "F16")
    report = inspect(imprint(file, seed, drift=0.1), taught)
    assert (report.variant, report.experts[0].noise) == (variant, noise)
    assert "W2-VARIANT-UNCERTAIN" not in codes(report)
    assert ("W2-EXPERT-MISSING" in codes(report)) is (noise is not None)
    assert report.confidence == pytest.approx(0.85)


def test_metadata_tell_more_than_weights(taught: Knowledge, tmp_path: Path) -> None:
    file = model_files.write_gguf(tmp_path / "x.gguf", model_files.native(T2V), "Q4_K", "Wan2.2 T2V A14B high_noise")
    report = inspect(imprint(file, LOW), taught)
    assert (report.experts[0].noise, report.experts[0].told_by) == (Noise.HIGH, "metadata")


def test_metadata_that_name_the_older_family_leave_no_half(taught: Knowledge, tmp_path: Path) -> None:
    file = model_files.write_gguf(tmp_path / "low_noise.gguf", model_files.native(T2V), "Q4_K", "Wan2.1 T2V 14B")
    report = inspect(imprint(file, LOW), taught)
    assert (report.variant, report.confidence, report.experts[0].noise) == (OLD, 0.95, None)
    assert "W2-EXPERT-MISSING" not in codes(report)


def test_a_pair_whose_names_are_exchanged_is_put_in_order(taught: Knowledge, tmp_path: Path) -> None:
    for name, seed in (("high_noise", LOW), ("low_noise", HIGH)):
        imprint(write_safetensors(tmp_path / f"wan_{name}.safetensors", model_files.native(T2V), "F16"), seed)
    report = inspect(tmp_path, taught)
    assert [expert.files[0] for expert in report.experts] == ["wan_low_noise.safetensors", "wan_high_noise.safetensors"]


# --- What is not told ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [None, 77])
def test_zeros_and_strangers_stay_in_doubt(taught: Knowledge, tmp_path: Path, seed: int | None) -> None:
    root = model_files.scramble(model_files.flat(T2V, tmp_path / "model"))
    if seed:
        for file in root.glob("*.safetensors"):
            imprint(file, seed, drift=0.5, drift_seed=hash(file.name))
    assert "W2-EXPERT-ORDER-UNKNOWN" in codes(inspect(root, taught))


def test_while_one_candidate_was_never_seen_only_a_copy_is_recognised(taught: Knowledge, tmp_path: Path) -> None:
    """The low-noise expert was trained from Wan2.1: that one would pass for it."""
    pair = replace(taught, likenesses=tuple(known for known in taught.likenesses if known.variant == T2V))
    shapes = model_files.native(T2V)
    relative = imprint(write_safetensors(tmp_path / "a.safetensors", shapes, "F16"), LOW, drift=0.2)
    assert "W2-VARIANT-UNCERTAIN" in codes(inspect(relative, pair))
    (tmp_path / "copy").mkdir()
    copy = imprint(write_safetensors(tmp_path / "copy" / "b.safetensors", shapes, "BF16"), LOW)
    assert inspect(copy, pair).experts[0].noise is Noise.LOW


def test_models_without_weights_teach_nothing(tmp_path: Path) -> None:
    assert teach(make_model(T2V, tmp_path / "a"), make_model(OLD, tmp_path / "b")).likenesses == ()


def test_only_what_is_certain_teaches(taught: Knowledge, tmp_path: Path) -> None:
    shapes = model_files.native(T2V)
    lone = imprint(write_safetensors(tmp_path / "lone" / "wan2.2_high_noise.safetensors", shapes, "F16"), 5)
    told = imprint(write_safetensors(tmp_path / "told" / "x.safetensors", shapes, "F16"), LOW, drift=0.2)
    unknown = write_pair(tmp_path / "pair", 6, 7)
    half = make_certain(tmp_path / "half")
    shutil.rmtree(half / "transformer_2")
    (half / "transformer").rename(half / "x")
    for uncertain in (lone, told, unknown, half / "x"):
        assert learned(inspect(uncertain, taught), published(), taught.likenesses) == (), uncertain


def test_swapped_and_doubled_experts_teach_nothing(tmp_path: Path) -> None:
    swapped = make_certain(tmp_path / "swapped")
    write_json(swapped / "transformer" / "config.json",
               model_config() | {"_name_or_path": "Wan2.2-T2V-A14B/low_noise_model"})  # fmt: skip
    assert teach(swapped).likenesses == ()


def model_config() -> dict[str, object]:
    from model_folders import VARIANTS

    return VARIANTS[T2V].transformer.config()


def test_what_only_shapes_tell_is_not_sampled(tmp_path: Path) -> None:
    folder = make_model("wan2.2-ti2v-5b", tmp_path / "model")
    imprint(folder / "transformer", 1)
    assert teach(folder).likenesses == ()


# --- What is read ----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="the system does not count there")
def test_a_likeness_costs_a_few_kilobytes_of_weights(taught: Knowledge, tmp_path: Path) -> None:
    root = write_pair(tmp_path / "model", LOW, HIGH)
    headers = {path.name: header_bytes(path) for path in root.glob("*.safetensors")}
    pair = headers["0.safetensors"] + headers["1.safetensors"]
    for knowledge in (Knowledge(), taught):
        assert bytes_for(root, knowledge) <= sum(headers.values()) + pair + 64 * 1024
    certain = make_certain(tmp_path / "certain")
    report = inspect(certain)
    before = bytes_read()
    assert len(learned(report, published(), ())) == 2
    headers = sum(header_bytes(file) for file in certain.glob("transformer*/*.safetensors"))
    assert bytes_read() - before <= headers + 64 * 1024


def bytes_for(root: Path, knowledge: Knowledge) -> int:
    inspect(root, knowledge)
    before = bytes_read()
    inspect(root, knowledge)
    return bytes_read() - before


def bytes_read() -> int:
    return int(Path("/proc/self/io").read_text(encoding="ascii").split()[1])


def header_bytes(path: Path) -> int:
    with path.open("rb") as file:
        return 8 + 32 + int.from_bytes(file.read(8), "little")


# --- The app learns --------------------------------------------------------------------------------------------------


def test_what_was_seen_once_is_known_ever_after(tmp_path: Path) -> None:
    certain, unknown = make_certain(tmp_path / "certain"), write_pair(tmp_path / "unknown", LOW, HIGH)
    with CompatibilitySystem() as system:
        assert "W2-EXPERT-ORDER-UNKNOWN" in codes(system.inspect(unknown))
        assert system.inspect(certain).verdict is Verdict.READY
    shutil.rmtree(certain)
    with CompatibilitySystem() as system:
        report = system.inspect(unknown)
        assert "W2-EXPERT-ORDER-UNKNOWN" not in codes(report)
        assert report.experts[0].files == ("1.safetensors",)


def test_an_answer_is_kept_and_teaches(tmp_path: Path) -> None:
    asked, other = write_pair(tmp_path / "asked", LOW, HIGH), write_pair(tmp_path / "other", HIGH, LOW, drift=0.1)
    with CompatibilitySystem() as system:
        question = system.inspect(asked)
        answer = next(repair for repair in question.repairs if repair.value == "1.safetensors")
        told = system.repair(asked, answer.id)
        assert [expert.told_by for expert in told.experts] == ["person", "person"]
        assert told.experts[0].files == ("1.safetensors",)
        report = system.inspect(other)
        assert [expert.files for expert in report.experts] == [("0.safetensors",), ("1.safetensors",)]
        assert [expert.told_by for expert in report.experts] == ["likeness", "likeness"], "it is another pair"
        (asked / "1.safetensors").rename(asked / "renamed.safetensors")
        again = system.inspect(asked)
        assert [expert.told_by for expert in again.experts] == ["person", "person"]
        assert again.experts[0].files == ("renamed.safetensors",)


@pytest.mark.parametrize(
    ("value", "variant", "noise"),
    [(f"{T2V} high", T2V, Noise.HIGH), (f"{T2V} low", T2V, Noise.LOW), (OLD, OLD, None)],
)
@pytest.mark.parametrize("seed", [None, 5])
def test_what_a_lone_transformer_is_may_be_answered_too(
    tmp_path: Path, value: str, variant: str, noise: Noise | None, seed: int | None
) -> None:
    file = write_safetensors(tmp_path / "a" / "x.safetensors", model_files.native(T2V), "F16")
    other = write_safetensors(tmp_path / "b" / "y.safetensors", model_files.native(T2V), "F16")
    if seed:
        imprint(file, seed)
        imprint(other, seed, drift=0.005)
    with CompatibilitySystem() as system:
        asked = system.inspect(file)
        doubt = next(problem for problem in asked.problems if problem.code == "W2-VARIANT-UNCERTAIN")
        assert doubt.repair == "identity"
        assert {repair.value for repair in asked.repairs} == {OLD, f"{T2V} high", f"{T2V} low"}
        told = system.repair(file, next(repair.id for repair in asked.repairs if repair.value == value))
        assert (told.variant, told.experts[0].noise) == (variant, noise)
        assert "W2-VARIANT-UNCERTAIN" not in codes(told)
        assert len(told.repaired) == 1
        if seed:
            assert system.inspect(other).variant == variant, "the answer teaches"
        assert "W2-VARIANT-UNCERTAIN" in codes(system.undo_repairs(file))
        assert "W2-VARIANT-UNCERTAIN" in codes(system.inspect(other)), "an answer that was taken back teaches nothing"


def test_an_answer_that_is_changed_is_learned_anew(tmp_path: Path) -> None:
    asked, other = write_pair(tmp_path / "asked", 5, 6), write_pair(tmp_path / "other", 5, 6, drift=0.1)
    with CompatibilitySystem() as system:
        for identity, first in (("expert-order", 0), ("expert-order-2", 1)):
            question = system.undo_repairs(asked)
            answer = question.repair(identity)
            assert answer
            system.repair(asked, identity)
            assert system.inspect(asked).experts[0].files == (answer.value,)
            assert system.inspect(other).experts[0].files == (f"{first}.safetensors",)


def test_a_scan_settles_what_it_met_before_the_certain_one(tmp_path: Path) -> None:
    write_pair(tmp_path / "shelf" / "a", LOW, HIGH)
    with CompatibilitySystem() as system:
        system.watch(tmp_path / "shelf")
        (first,) = system.scan_library().entries
        assert "W2-EXPERT-ORDER-UNKNOWN" in codes(first.report)
        make_certain(tmp_path / "shelf" / "z")
        found = system.scan_library()
        assert (found.inspected, found.kept) == (1, 1)
        report = next(entry.report for entry in found.entries if "/a" in entry.report.path)
        assert [expert.told_by for expert in report.experts] == ["likeness", "likeness"]
        assert system.scan_library().entries == found.entries


def test_a_damaged_likeness_is_none(taught: Knowledge, home: Path) -> None:
    folder = home / "data" / "likenesses"
    folder.mkdir(parents=True)
    for number, content in enumerate((b"", b"{}", b"[" * 100_000, b"\xff" * 100_000, b'{"variant": 1}')):
        (folder / f"{number}.json").write_bytes(content)
    assert likenesses_in(folder) == ()


# --- Distances -------------------------------------------------------------------------------------------------------

numbers = st.floats(-1e6, 1e6, allow_subnormal=False)
samples = st.dictionaries(st.sampled_from(["patch", "time", "block", "head"]),
                          st.lists(numbers, min_size=3, max_size=3).map(tuple), max_size=4)  # fmt: skip
likenesses = st.builds(
    lambda identity, sample: Likeness(variant=identity[0], noise=identity[1], source="x", sample=sample),
    st.sampled_from(IDENTITIES), samples,
)  # fmt: skip


@given(samples, st.lists(likenesses, max_size=6))
def test_nobody_is_recognised_without_a_margin(sample: dict[str, tuple[float, ...]], known: list[Likeness]) -> None:
    found = nearest(sample, known, IDENTITIES)
    if found is None:
        return
    assert math.isfinite(found.distance)
    mine = (found.known.variant, found.known.noise)
    for other in known:
        apart = distance(sample, other.sample)
        assert apart >= found.distance
        assert (other.variant, other.noise) == mine or apart >= MARGIN * found.distance


@given(samples)
def test_a_sample_is_at_no_distance_from_itself(sample: dict[str, tuple[float, ...]]) -> None:
    assert distance(sample, sample) == (0 if len(sample) > 1 else math.inf)
    assert distance(sample, {}) == math.inf
