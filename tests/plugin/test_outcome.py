"""What the log says of a run that has ended."""

from __future__ import annotations

import pytest

from rasterdask_plugin.algorithms.outcome import outcome_in_words

VALUES = {"min": -0.61403, "max": 0.8669, "mean": 0.47878, "valid_percent": 94.33}
NONE = {"min": None, "max": None, "mean": None, "valid_percent": 0.0}


def band(number, values=VALUES):
    return {"band": number, **values}


@pytest.mark.parametrize(
    ("result", "lines"),
    [
        ({"statistics": [band(1)]}, ["Values: from -0.614 to 0.8669, mean 0.4788; 94.3 % of the pixels are valid"]),
        (
            {"statistics": [band(1), band(2, NONE)]},
            [
                "Band 1: from -0.614 to 0.8669, mean 0.4788; 94.3 % of the pixels are valid",
                "Band 2: no valid pixel",
            ],
        ),
        (
            {"statistics": [], "seconds": 1.25, "output": {"written": True, "size_bytes": 3 * 2**30}},
            ["Written in 1.2 s: 3,072.0 MB"],
        ),
        (
            {"statistics": [], "seconds": 1.25, "output": {"written": True, "size_bytes": 43_000}},
            ["Written in 1.2 s: 42 kB"],
        ),
        ({"statistics": [], "seconds": 1.25, "output": {"written": False, "size_bytes": 5}}, []),
    ],
)
def test_outcome_in_words(result, lines):
    assert list(outcome_in_words(result)) == lines


def test_many_bands_are_not_all_told():
    lines = list(outcome_in_words({"statistics": [band(number) for number in range(1, 121)]}))
    assert len(lines) == 9
    assert lines[-1] == "And 112 more bands"
