"""The table says medians, ratios and agreement, and names who is missing."""

from __future__ import annotations

import copy

import pytest

from benchmarks.__main__ import chosen
from benchmarks.report import EARLIER, HEADER, median_of, spread, table


def program(*seconds, group="", run=None, **more):
    figures = [{"seconds": value, "peak_mb": 100 * value, "run_seconds": run} for value in seconds]
    return {"group": group, "figures": figures, **more}


AGREEMENT = {"largest": 0.00012, "differing": 0.0005, "only_ours": 0, "only_theirs": 0.125, "tolerance": 1e-6}
PROGRAMS = {
    "engine": program(2, 9, 1, run=0.75),
    "slow": program(8, 8, 8, group="otb", agreement=AGREEMENT),
    "odd": program(4, 4, 4, group="gdal", agreement={"reason": "other pixels"}),
    "absent": {"group": "qgis", "reason": "qgis_process not installed"},
    "floor": program(70, 80, 90, group="floor", run=0.25),
}
FOUND = {"cases": {"ndvi": {"title": "NDVI", "side": 500, "programs": PROGRAMS}}}


def rows(text: str) -> dict[str, list[str]]:
    """The cells of each program, by its name, with the case before and the columns' names as `program`."""
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]
    return {line[1]: [line[0], *line[2:]] for line in cells}


def test_medians_and_the_spread_are_those_of_the_rounds():
    assert median_of(PROGRAMS["engine"], "seconds") == 2
    assert median_of(PROGRAMS["slow"], "run_seconds") is None
    assert median_of(PROGRAMS["absent"], "seconds") is None
    assert spread([2, 9, 1]) == 4


def test_a_row_has_times_ratio_memory_and_agreement():
    found = rows(table(FOUND))
    assert found["engine"] == ["ndvi: NDVI, 500 × 500", "2.00 s", "400%", "1.00", "0.75 s", "200 MB", "", "", ""]
    agreed = ["0.00012", "0.05 % by > 1e-06", "ours 0 %, its 12.5 %"]
    assert found["slow"] == ["", "8.00 s", "0%", "0.25", "", "800 MB", *agreed]
    assert found["odd"][6] == "not compared: other pixels"


def test_one_round_has_no_spread():
    found = {"cases": {"ndvi": {"title": "NDVI", "side": 500, "programs": {"engine": program(2)}}}}
    assert rows(table(found))["engine"][2] == ""


def test_a_missing_program_keeps_its_row():
    assert rows(table(FOUND))["absent"][1] == "not measured: qgis_process not installed"


def test_the_floor_has_only_its_run():
    assert [cell for cell in rows(table(FOUND))["floor"] if cell] == ["0.25 s"]


def test_all_rows_have_as_many_cells_as_the_header():
    for earlier in (None, FOUND):
        assert {line.count("|") for line in table(FOUND, earlier).splitlines()} == {len(HEADER) + 2 + bool(earlier)}


def test_an_earlier_run_gives_ratios():
    earlier = copy.deepcopy(FOUND)
    programs = earlier["cases"]["ndvi"]["programs"]
    programs["engine"], programs["floor"] = program(4, 4), program(1, run=1.0, group="floor")
    del programs["slow"]
    found = rows(table(FOUND, earlier))
    assert found["program"][-1] == EARLIER
    assert [found[name][-1] for name in ("engine", "slow", "odd", "floor")] == ["0.50", "", "1.00", "0.25"]


def test_an_earlier_run_of_another_size_gives_no_ratios():
    earlier = copy.deepcopy(FOUND)
    earlier["cases"]["ndvi"]["side"] = 1000
    assert all(cells[-1] == "" for name, cells in rows(table(FOUND, earlier)).items() if name in PROGRAMS)


def test_names_are_chosen_from_those_known():
    assert chosen("b, a", ["a", "b", "c"], "cases") == ["b", "a"]
    assert chosen("", ["a", "b"], "cases") == ["a", "b"]
    with pytest.raises(ValueError, match=r"cases: x is not one of a, b"):
        chosen("a,x", ["a", "b"], "cases")
