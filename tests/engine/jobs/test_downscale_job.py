"""The jobs downscale and meanndvi: what they check, how they plan, and what they say."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.jobs import run
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.planning.chunks import Budget, plan_window_chunks
from tests.oracles.downscaling import as_floats, raster, statistics, window_edges
from tests.support.listener import RecordingListener

ROOT = Path(__file__).resolve().parents[3]
SCENE = (10980, 10980)


@pytest.fixture
def job(make_raster, tmp_path):
    values = raster((2, 60, 70), "int16", nodata=7, seed=1)
    path = make_raster(values, nodata=7, descriptions=("one", "two"))
    return {"operation": "downscale", "input": {"path": str(path)}, "output": str(tmp_path / "out" / "coarse.tif")}


@pytest.fixture
def mean_job(make_raster, tmp_path):
    path = make_raster(raster((2, 60, 70), "uint8", seed=2), descriptions=("red", "nir"))
    return {"operation": "meanndvi", "red": {"path": str(path)}, "window": 10, "output": str(tmp_path / "mean.tif")}


def read(job):
    with rasterio.open(job["output"]) as dataset:
        return dataset.read()


SIZES = [{}, {"factor": 8}, {"resolution": 25}, {"resolution": 31.4159265}, {"factor": 500}]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_job_for_all_bands(job, size):
    listener = RecordingListener()
    result = run_job({**job, **size, "method": "stddev", "min_valid": 50}, listener)
    # Without a size it is 2.
    factor = size.get("factor", size.get("resolution", 20) / 10)
    assert result["output"]["count"] == 2
    assert result["output"]["transform"][0] == factor * 10
    with rasterio.open(job["input"]["path"]) as dataset:
        pixels = dataset.read()
    edges = [[*np.arange(0, length, factor).tolist(), length] for length in pixels.shape[1:]]
    for band, found in zip(pixels, read(job)):
        # A single pixel deviates by nothing, or by the rounding of its weight.
        reference = as_floats(statistics(band, *edges, "stddev", 7, 0.5))
        np.testing.assert_allclose(found, reference, rtol=1e-6, atol=1e-9)
    assert listener.percents[-1] == 100
    assert "stddev" in "\n".join(listener.logs)


@pytest.mark.parametrize("chosen", [{"bands": [2]}, {"band": 2}])
def test_chosen_bands(job, chosen):
    if "band" in chosen:
        job["input"].update(chosen)
        chosen = {}
    result = run_job({**job, **chosen, "factor": 4, "method": "max"}, RecordingListener())
    assert result["output"]["count"] == 1
    with rasterio.open(job["output"]) as dataset:
        assert (dataset.descriptions, dataset.dtypes, dataset.nodata) == (("two",), ("int16",), 7)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"factor": 2, "resolution": 30}, "either factor or resolution, not both"),
        ({"factor": 1}, "factor: must be a whole number from 2 on, not 1"),
        ({"resolution": 5}, "finer than the input's pixels of 10 × 10.*superimpose"),
        ({"resolution": "wide"}, "resolution: must be a number from 0 on"),
        ({"factor": 7, "edge": "exact"}, r"70 × 60 pixels do not divide .*: 2, 5, 10\."),
        ({"factor": 2, "edge": "pad"}, "edge: must be one of partial, trim, exact"),
        ({"factor": 2, "method": "average"}, "method: must be one of mean, median"),
        ({"factor": 2, "min_valid": 101}, "min_valid: must be a number from 0 to 100, not 101"),
        ({"factor": 2, "dtype": "int64"}, "dtype: must be one of default, uint8"),
        ({"factor": 2, "bands": [3]}, r"Band 3 does not exist: raster\.tif has 2 bands"),
        ({"factor": 2, "bands": [1, 1]}, "a list of different band numbers"),
        ({"factor": 2, "bands": 1}, "a list of different band numbers"),
    ],
)
def test_what_is_wrong_is_said(job, change, message):
    with pytest.raises(RasterDaskError, match=message):
        run_job({**job, **change}, RecordingListener())
    assert not Path(job["output"]).exists()


def test_bands_and_a_band_at_once_are_an_error(job):
    job["input"]["band"] = 1
    with pytest.raises(RasterDaskError, match="either bands or the band of input"):
        run_job({**job, "bands": [1], "factor": 2}, RecordingListener())


def test_an_alpha_band_masks_and_is_left_out(make_raster, tmp_path):
    values = np.full((4, 8, 8), 90, "uint8")
    values[3] = 255
    values[3, :4, :4] = 0
    path = make_raster(values, colours=("red", "green", "blue", "alpha"))
    job = {"operation": "downscale", "input": {"path": str(path)}, "factor": 4, "output": str(tmp_path / "o.tif")}
    listener = RecordingListener()
    result = run_job(job, listener)
    assert result["output"]["count"] == 3
    assert np.isnan(read(job)[:, 0, 0]).all()
    assert (read(job)[:, 1, 1] == 90).all()
    assert "alpha band" in "\n".join(listener.logs)


@pytest.mark.parametrize(("method", "dtype"), [("median", "default"), ("max", "default"), ("mean", "uint8")])
def test_integers_with_a_mask_stay_integers_with_a_mask(make_raster, tmp_path, rng, method, dtype):
    mask = np.where(rng.random((40, 48)) < 0.7, 255, 0).astype("uint8")
    mask[:8, :8] = 0
    values = rng.integers(0, 255, mask.shape).astype("uint8")
    path = make_raster(values, mask=mask, nodata=3)
    job = {"operation": "downscale", "input": {"path": str(path)}, "factor": 8, "output": str(tmp_path / "o.tif")}
    run_job({**job, "method": method, "dtype": dtype, "min_valid": 65}, RecordingListener())
    pixels = np.ma.masked_array(values, mask == 0).reshape(5, 8, 6, 8).transpose(0, 2, 1, 3).reshape(5, 6, 64)
    enough = pixels.count(-1) >= 0.65 * 64
    with rasterio.open(job["output"]) as dataset:
        assert (dataset.dtypes, dataset.nodata) == (("uint8",), None)
        np.testing.assert_array_equal(dataset.dataset_mask() > 0, enough)
        assert 0 < enough.sum() < enough.size
        found = dataset.read(1)[enough]
    valid = [window.compressed().astype(float) for window in pixels[enough]]
    expected = {
        "max": [window.max() for window in valid],
        "mean": [np.floor(window.mean() + 0.5) for window in valid],
        "median": [np.sort(window)[(len(window) - 1) // 2] for window in valid],
    }[method]
    np.testing.assert_array_equal(found, expected)


def test_mean_ndvi_is_the_mean_of_ndvi_and_not_the_ndvi_of_means(mean_job):
    result = run_job(mean_job, RecordingListener())
    with rasterio.open(mean_job["red"]["path"]) as dataset:
        red, nir = dataset.read().astype("float64")
    slow = (nir - red) / np.where(nir + red == 0, np.nan, nir + red)
    edges = window_edges(60, 10), window_edges(70, 10)
    np.testing.assert_allclose(read(mean_job)[0], as_floats(statistics(slow, *edges, "mean")), rtol=1e-5, atol=1e-6)
    means = [band.reshape(6, 10, 7, 10).mean((1, 3)) for band in (red, nir)]
    of_means = (means[1] - means[0]) / (means[1] + means[0])
    assert np.abs(read(mean_job)[0] - of_means).max() > 0.01
    assert result["bands"] == {"red": 1, "nir": 2}
    assert result["statistics"][0]["mean"] == pytest.approx(read(mean_job).mean(), rel=1e-5)


def test_mean_ndvi_as_integers_is_rounded_once(mean_job):
    run_job(mean_job, RecordingListener())
    floats = read(mean_job)
    run_job({**mean_job, "dtype": "int16"}, RecordingListener())
    np.testing.assert_array_equal(read(mean_job), np.rint(floats * np.float32(1e4)))
    with rasterio.open(mean_job["output"]) as dataset:
        assert (dataset.dtypes, dataset.nodata, dataset.scales) == (("int16",), -32768, (0.0001,))
        assert dataset.descriptions == ("mean NDVI",)


def test_edges_and_shares_of_mean_ndvi(mean_job):
    mean_job["red"]["nodata"] = [[0, 200]]
    assert run_job({**mean_job, "window": 9, "edge": "trim"}, RecordingListener())["output"]["width"] == 7
    few = run_job({**mean_job, "min_valid": 25}, RecordingListener())["statistics"][0]["valid_percent"]
    assert few < run_job(mean_job, RecordingListener())["statistics"][0]["valid_percent"]
    with pytest.raises(RasterDaskError, match="2, 5, 10"):
        run_job({**mean_job, "window": 7, "edge": "exact"}, RecordingListener())


@pytest.mark.parametrize(
    ("shape", "block", "unit", "expected"),
    [
        (SCENE, (512, 512), 10, (2560, 2560)),
        (SCENE, (512, 512), 7, (3584, 3584)),
        (SCENE, (512, 512), 3, (1536, 1536)),
        (SCENE, (1024, 1024), 10, (5120, 5120)),
        (SCENE, (1, 10980), 10, (1370, 10980)),
        (SCENE, (512, 512), 20_000, (10980, 10980)),
        ((50, 60), (50, 60), 10, (10, 60)),
    ],
)
def test_chunks_are_whole_windows_and_whole_blocks_where_that_can_be(shape, block, unit, expected):
    units = tuple(min(unit, length) for length in shape)
    assert plan_window_chunks(shape, [block], units, 2**27, workers=2) == expected


@pytest.mark.parametrize("unit", [11, 997, 1000])
@pytest.mark.parametrize("memory_mb", [200, 2048])
@pytest.mark.parametrize("workers", [1, 2, 16])
def test_blocks_in_flight_fit_the_memory_budget(unit, memory_mb, workers):
    budget = Budget(memory_mb * 2**20, workers, spare_blocks=2)
    (rows, columns), used = budget.window_chunks(SCENE, [(512, 512)], (unit, unit), input_bytes=4)
    assert rows % unit == columns % unit == 0
    assert 1 <= used <= workers
    assert rows * columns * 4 * used <= memory_mb * 2**20


def test_windows_that_leave_room_for_one_worker_get_one():
    budget = Budget(512 * 2**20, 8, spare_blocks=2)
    assert budget.window_chunks((40_000, 40_000), [(512, 512)], (12_000, 12_000), input_bytes=2)[1] == 1
    with pytest.raises(RasterDaskError, match="20000 × 20000 pixels takes 763 MB, more than the memory budget of 512"):
        budget.window_chunks((40_000, 40_000), [(512, 512)], (20_000, 20_000), input_bytes=2)


def run_process(job, before="", after=""):
    """Run a job in a process of its own, with code before and after it, and return what it says."""
    code = f"{before}\nfrom rasterdask_plugin.engine.__main__ import main\nmain()\n{after}"
    command = [sys.executable, "-c", code, "--json", "-"]
    return subprocess.run(command, input=json.dumps(job), capture_output=True, text=True, cwd=ROOT, check=True).stderr


@pytest.mark.parametrize("changes", [{"factor": 4}, {"operation": "ndvi", "format": "COG"}])
def test_a_missing_numba_is_an_error_before_anything_is_written(job, mean_job, monkeypatch, changes):
    monkeypatch.setitem(sys.modules, "numba", None)
    base = mean_job if "operation" in changes else job
    wanted = {key: value for key, value in base.items() if key != "window"}
    with pytest.raises(RasterDaskError, match="Install numba"):
        run_job({**wanted, **changes}, RecordingListener())
    assert not Path(job["output"]).exists()


def test_jobs_load_only_the_libraries_that_they_need(job, mean_job):
    """The import of each of these takes longer than a small job."""
    pytest.importorskip("numba")
    slow = ("distributed", "numba", "pandas", "rioxarray", "xarray")
    say = f"import sys; print(*(name for name in {slow} if name in sys.modules), 'end', sep=',', file=sys.stderr)"
    plain = {key: value for key, value in mean_job.items() if key != "window"}
    assert run_process({**plain, "operation": "ndvi"}, after=say).split()[-1] == "end"
    assert run_process({**job, "factor": 4}, after=say).split()[-1] == "numba,end"


def test_the_log_tells_of_a_compilation(job, monkeypatch):
    @contextlib.contextmanager
    def compiling(tell):
        tell()
        yield

    monkeypatch.setattr(run, "telling_of_compilation", compiling)
    listener = RecordingListener()
    run_job({**job, "factor": 4}, listener)
    assert sum("Compiling for this computer, at the first use only" in line for line in listener.logs) == 1


@pytest.mark.parametrize(("resolution", "warned"), [(30, True), (0.0006, False)])
def test_a_resolution_larger_than_the_raster_is_doubted(make_raster, tmp_path, resolution, warned):
    path = make_raster(
        np.ones((10, 10), "float32"), crs="EPSG:4326", transform=rasterio.transform.from_origin(3, 45, 0.0003, 0.0003)
    )
    listener = RecordingListener()
    output = str(tmp_path / "coarse.tif")
    run_job(
        {"operation": "downscale", "input": {"path": str(path)}, "resolution": resolution, "output": output}, listener
    )
    assert any("30 degrees is larger than the whole raster" in line for line in listener.warnings) == warned
