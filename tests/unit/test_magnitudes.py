"""Curves of magnitudes between and beyond what was measured, and which of several count."""

from __future__ import annotations

import pytest

from wan22_desktop.domain.experience import Measurement, change_along, magnitudes_of
from wan22_desktop.observability.learning import learn

CURVE = ((1.0, 3.0), (0.5, 2.0), (0.25, 2.0))


def test_between_measured_levels_lies_a_straight_line_and_beyond_the_nearest_one_goes_on() -> None:
    assert change_along(CURVE, [1.0, 0.75, 0.5, 0.25, 0.1]) == pytest.approx([0.0, -0.5, -0.5, 0.0, 0.0])
    assert change_along(CURVE, [1.2, 1.0]) == pytest.approx([0.0, -0.4])
    assert change_along(CURVE, [0.9]) == [0.0]
    assert change_along(CURVE, []) == []


def test_the_first_curve_of_a_model_with_its_loras_counts() -> None:
    def measured(height: float, loras: tuple[str, ...] = (), expert: str = "high noise") -> Measurement:
        curve = ((1.0, height), (0.5, 0.0))
        return Measurement(
            time=0.0, phase="magnitudes", device="d", precision="bfloat16", seconds=0.0, operations=0.0,
            fingerprint="f", magnitudes={expert: curve}, loras=loras,
        )  # fmt: skip

    experience = learn([measured(1.0), measured(2.0), measured(3.0, ("b", "a")), measured(4.0, expert="low noise")])
    plain, changed = magnitudes_of("f", ()), magnitudes_of("f", ("a", "b"))
    assert experience.magnitudes.keys() == {plain, changed}
    heights = {expert: curve[0][1] for expert, curve in experience.magnitudes[plain].items()}
    assert heights == {"high noise": 1.0, "low noise": 4.0}
    assert experience.magnitudes[changed]["high noise"][0][1] == 3.0
    assert (experience.rates, experience.corrections) == ({}, {}), "it tells nothing of speed or memory"
