"""Time by pixels and workers: what is run, the table, and the plot; and what is no file of earlier figures."""

from __future__ import annotations

import json
import re
import sys
from xml.etree import ElementTree

import pytest

from benchmarks import __main__, case, harness, scaling, scenes
from benchmarks.cases import CASES
from benchmarks.line_plot import HEIGHT, WIDTH, Line, line_plot
from benchmarks.scaling import Measured

SVG = "{http://www.w3.org/2000/svg}"
TEXT = f"{SVG}text"
FOUND = [
    Measured("ndvi", side, workers, seconds=1 + side / 1000, run_seconds=side**2 / workers / 1e7, peak_mb=200)
    for side in (1000, 2000, 4000)
    for workers in (1, 2)
]


def test_each_size_runs_with_the_workers(monkeypatch, tmp_path):
    for module in (case, harness, scaling, scenes):
        monkeypatch.setattr(module, "FOLDER", tmp_path)
    monkeypatch.setattr(scaling, "SHARES", (2, 1))
    found = scaling.measured(CASES["ndvi"], 128, [1], rounds=1)
    assert [(one.side, one.workers) for one in found] == [(64, 1), (128, 1)]
    assert all(0 < one.run_seconds < one.seconds and one.peak_mb > 20 for one in found)
    jobs = [json.loads(path.read_text()) for path in sorted(tmp_path.glob("scaling_ndvi_*.json"))]
    assert sorted(job["workers"] for job in jobs) == [1, 1]
    assert list(tmp_path.glob("scaling_*.tif")) == []


@pytest.mark.parametrize(("cores", "expected"), [(1, [1]), (2, [1, 2]), (4, [1, 2, 4]), (12, [1, 2, 4, 8, 12])])
def test_workers_double_up_to_the_cores(cores, expected):
    assert scaling.worker_counts(cores) == expected


def test_the_table_has_ratios_to_as_many_workers_on_the_smallest_raster():
    lines = list(scaling.table(FOUND))
    assert len({line.count("|") for line in lines}) == 1
    assert "| ndvi | 4000 | 2 | 5.00 s | 0.80 s | 16.0 | 200 MB |" in lines
    assert "| ndvi | 1000 | 2 | 2.00 s | 0.05 s | 1.0 | 200 MB |" in lines


def test_the_plot_has_a_line_for_each_number_of_workers():
    root = ElementTree.fromstring(scaling.plot(FOUND))
    lines = [element.get("points").split() for element in root.iter(f"{SVG}polyline")]
    assert [len(points) for points in lines] == [3, 3]
    texts = [element.text for element in root.iter(TEXT)]
    assert {"ndvi, 1 worker", "ndvi, 2 workers", "million pixels", "seconds of the run"} <= set(texts)


def test_points_lie_where_the_axes_say():
    svg = line_plot([Line("a < b", [(1, 0.02), (20, 0.3), (100, 7)])], "x", "y")
    points = [tuple(map(float, pair.split(","))) for pair in re.search(r'points="([^"]+)"', svg)[1].split()]
    assert all(0 < x < WIDTH and 0 < y < HEIGHT for x, y in points)
    texts = {(one.text, one.get("text-anchor")): one for one in ElementTree.fromstring(svg).iter(TEXT)}
    assert float(texts["1", "middle"].get("x")) == pytest.approx(points[0][0], abs=0.1)
    assert float(texts["20", "middle"].get("x")) == pytest.approx(points[1][0], abs=0.1)
    assert float(texts["0.02", "end"].get("y")) == pytest.approx(points[0][1] + 4, abs=0.1)
    assert points[2][1] < points[1][1] < points[0][1]


@pytest.mark.parametrize(
    ("text", "message"), [(None, "cannot be read"), ("{", "is not JSON"), ("{}", "no figures"), ("[]", "no figures")]
)
def test_what_has_no_earlier_figures_is_named_before_anything_is_measured(tmp_path, monkeypatch, capsys, text, message):
    path = tmp_path / "old.json"
    if text is not None:
        path.write_text(text)
    monkeypatch.setattr(sys, "argv", ["benchmarks", "--compare", str(path)])
    with pytest.raises(SystemExit) as raised:
        __main__.main()
    assert raised.value.code == 2
    error = capsys.readouterr().err
    assert f"compare: {path}" in error
    assert message in error
