"""Cases run from their declarations, whoever is missing or fails; the declared ones are jobs that the engine takes."""

from __future__ import annotations

import sys

import pytest
import rasterio

from benchmarks import case as cases_room
from benchmarks import harness, scenes
from benchmarks.case import OURS, Case, run_case
from benchmarks.cases import CASES
from benchmarks.harness import Contender
from benchmarks.peers import GROUPS
from rasterdask_plugin.engine.jobs.format import check_job

SIDE = 64
# Writes the raster with 1 more in one pixel.
COPY = """\
import sys, rasterio
with rasterio.open(sys.argv[1]) as source:
    values, profile = source.read(), source.profile
values[0, 10, 30] += 1
with rasterio.open(sys.argv[2], "w", **profile) as target:
    target.write(values)
"""


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("benchmarks")
    with pytest.MonkeyPatch.context() as patch:
        for module in (cases_room, harness, scenes):
            patch.setattr(module, "FOLDER", folder)
        yield folder


def peers(files, folder):
    copy = [sys.executable, "-c", COPY, str(files["raster"]), str(folder / "copy.tif")]
    return [
        Contender("copies", [copy], [folder / "copy.tif"], "python"),
        Contender("fails", [[sys.executable, "-S", "-c", "import sys; sys.exit('out of luck')"]], [], "gdal"),
        Contender("missing", [["no_such_program"]], [], "otb"),
        Contender("not asked for", [["no_such_program"]], [], "qgis"),
    ]


def test_a_case_measures_who_is_there_and_names_who_is_not(folder):
    case = Case(
        name="copy",
        title="a copy",
        files=lambda side: {"raster": scenes.scene(side)[0]},
        job=lambda files: {"operation": "optimise", "input": {"path": str(files["raster"])}, "force": True},
        peers=peers,
        tolerance=0,
        reads=("raster",),
    )
    found = run_case(case, SIDE, rounds=1, groups=["otb", "gdal", "python", "floor"])
    programs = found["programs"]
    assert (found["title"], found["side"]) == ("a copy", SIDE)
    assert list(programs) == [OURS, "copies", "fails", "missing", "floor"]
    assert len(programs[OURS]["figures"]) == len(programs["copies"]["figures"]) == 1
    assert programs[OURS]["figures"][0]["run_seconds"] > 0
    assert programs["floor"]["figures"][0]["run_seconds"] > 0
    agreed = programs["copies"]["agreement"]
    assert (agreed["largest"], agreed["differing"]) == (1, 1 / SIDE**2)
    assert "out of luck" in programs["fails"]["reason"]
    assert programs["missing"]["reason"] == "no_such_program not installed"
    assert not list((folder / "outputs").iterdir())


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_declared_case_is_a_job_with_files(case, tmp_path):
    files = case.files(SIDE)
    job = check_job({**case.job(files), "output": str(tmp_path / "ours.tif")})
    assert job.output == str(tmp_path / "ours.tif")
    for name in case.reads:
        with rasterio.open(files[name]) as dataset:
            assert dataset.width >= SIDE // 4


def test_groups_of_the_declared_peers_can_be_asked_for():
    assert set(GROUPS) == {"otb", "gdal", "qgis", "python", "plugin", "engine", "floor"}


def test_sides_fit_the_case_and_are_not_too_small():
    assert [CASES["evi"].side(size) for size in (10980, 1001, 10)] == [5490, 500, 64]
    assert CASES["ndvi"].side(10980) == 10980
    assert [CASES[name].side(10987) for name in ("downscale", "superimpose")] == [10980, 5492]
