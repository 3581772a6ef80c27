"""Superimposing as a job, and NDVI of bands on different grids."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint

from rasterdask_plugin.engine import RasterDaskError, superimpose
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.planning.chunks import Budget
from rasterdask_plugin.engine.planning.machine import MEGABYTE
from rasterdask_plugin.engine.planning.planner import KEPT_BYTES
from rasterdask_plugin.engine.reading.resampled_source import ResampledSource
from tests.support.listener import RecordingListener
from tests.support.superimposed import LAMBERT, MOVING, OTHER_CRS, SAME_CRS, UTM, read, smooth, write_grid
from tests.support.synthetic import scene_rpcs, write_dem, write_pleiades

PAN = {"job": "5412_P001", "start": "2012-02-21T17:16:57.2373170Z", "period": "0.0735", "first": "14304"}
XS = {"job": "5412_M001", "start": "2012-02-21T17:16:57.2374640Z", "period": "0.294", "first": "3577"}


@pytest.fixture
def run(tmp_path):
    def run(**job):
        listener = RecordingListener()
        job = {"operation": "superimpose", "output": str(tmp_path / "out.tif"), "workers": 2, **job}
        for name in ("reference", "moving", "red", "nir"):
            if isinstance(job.get(name), (str, Path)):
                job[name] = {"path": str(job[name])}
        return run_job(job, listener), listener

    return run


@pytest.fixture
def moving(make_raster):
    return make_raster(smooth((110, 120)).astype("uint16"), "moving.tif", transform=MOVING, crs=UTM, nodata=0)


def test_a_job_with_every_key(run, moving, tmp_path):
    reference = write_grid(tmp_path / "reference.tif", *OTHER_CRS)
    result, listener = run(
        reference=reference, moving=moving, bands=[2, 1], interpolation="lanczos", bicubic_radius=3, mode="default",
        default_elevation=10, grid_spacing=32, antialias=False, fill_value=-1, dtype="int16",
    )  # fmt: skip
    expected = superimpose(
        moving, reference, [2, 1], interpolation="lanczos", mode="default", grid_spacing=32, antialias=False, fill=-1,
        dtype="int16",
    )  # fmt: skip
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), expected.values)
    assert (result["output"]["dtype"], result["output"]["nodata"], result["output"]["count"]) == ("int16", -1, 2)
    assert result["bands"] == [2, 1]
    assert "EPSG:2154" in result["geometry"]
    assert any("every 32 pixels" in line and "in between off by at most" in line for line in listener.logs)
    assert "Interpolation: lanczos" in listener.logs


def test_the_geometry_and_the_kernel_are_said(run, moving, tmp_path):
    reference = write_grid(tmp_path / "reference.tif", UTM, MOVING * Affine.scale(3), (30, 30))
    _, listener = run(reference=reference, moving=moving)
    assert any("same CRS, no rotation: 3 × 3 moving pixels" in line for line in listener.logs)
    assert any("bicubic, widened 3 × 3 times" in line for line in listener.logs)
    assert listener.warnings == []


def test_rasters_that_do_not_meet_are_an_error_before_the_work(run, moving, tmp_path):
    for crs in (UTM, LAMBERT):
        reference = write_grid(tmp_path / "reference.tif", crs, Affine(1, 0, 0, 0, -1, 6e6), (20, 20))
        with pytest.raises(
            RasterDaskError, match=r"(?s)do not overlap.*reference\.tif: x 0 to 20.*moving\.tif: x 374000"
        ):
            run(reference=reference, moving=moving)
        assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize(("crs", "transform", "shape"), [SAME_CRS, OTHER_CRS], ids=["same CRS", "other CRS"])
def test_an_extent_beside_the_moving_raster_is_an_error_before_the_work(run, moving, tmp_path, crs, transform, shape):
    """The reference reaches far beyond the moving raster, and the extent, or the cutline, lies there."""

    def areas(west, south, east, north):
        ring = [[west, south], [east, south], [east, north], [west, south]]
        cutline = {"geometries": [{"type": "Polygon", "coordinates": [ring]}]}
        return {"extent": {"bounds": [west, south, east, north]}}, {"cutline": cutline}

    rows, columns = shape
    wide = transform * Affine.translation(-10 * columns, -10 * rows)
    reference = write_grid(tmp_path / "reference.tif", crs, wide, (21 * rows, 21 * columns))
    west, north = wide * (5, 5)
    east, south = wide * (9 * columns, 9 * rows)
    for area in areas(west, south, east, north):
        with pytest.raises(RasterDaskError, match=r"moving\.tif has no pixel in .* cutline: \d+ × \d+ pixels of ref"):
            run(reference=reference, moving=moving, **area)
    assert not (tmp_path / "out.tif").exists()
    (west, north), (east, south) = transform * (-60, -60), transform * (70, 60)
    for area in areas(west, south, east, north):
        result, listener = run(reference=reference, moving=moving, **area)
        assert result["statistics"][0]["valid_percent"] > 0
        assert listener.warnings == []


def test_nodata_that_differs_from_band_to_band_is_warned_of(run, make_raster, tmp_path):
    path = make_raster(smooth((110, 120)).astype("uint16"), "plain.tif", transform=MOVING, crs=UTM, nodata=7)
    subprocess.run(["gdal_translate", "-q", "-of", "VRT", path, tmp_path / "mixed.vrt"], check=True)
    text = (tmp_path / "mixed.vrt").read_text()
    (tmp_path / "mixed.vrt").write_text(text.replace("<NoDataValue>7", "<NoDataValue>9", 1))
    reference = write_grid(tmp_path / "reference.tif", *SAME_CRS)
    _, listener = run(reference=reference, moving=tmp_path / "mixed.vrt")
    assert "differs from band to band" in listener.warnings[0]
    _, listener = run(reference=reference, moving=path)
    assert listener.warnings == []


def test_a_missing_numba_is_an_error_where_it_is_needed(run, moving, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "numba", None)
    reference = write_grid(tmp_path / "reference.tif", *SAME_CRS)
    with pytest.raises(RasterDaskError, match="Install numba"):
        run(reference=reference, moving=moving)
    assert not (tmp_path / "out.tif").exists()
    _, listener = run(reference=reference, moving=moving, interpolation="nearest")
    assert listener.warnings == []


@pytest.mark.parametrize(
    ("job", "message"),
    [
        ({"interpolation": "cubic"}, "interpolation: must be one of nearest"),
        ({"antialias": 1}, "antialias: must be true or false"),
        ({"grid_spacing": -1}, "grid_spacing: must be a whole number from 0 on"),
        ({"fill_value": "none"}, "fill_value: must be a number"),
        ({"fill_value": 70000}, "Fill value 70000 does not fit into uint16"),
        ({"bands": [4]}, "Band 4 does not exist"),
        ({"dem": "/nowhere/dem.tif"}, "/nowhere/dem.tif"),
        ({"mode": "phr"}, "is not a Pléiades primary product"),
        ({"lms": 4}, "lms: unknown key"),
    ],
)
def test_a_wrong_job_is_refused_and_nothing_is_written(run, moving, tmp_path, job, message):
    reference = write_grid(tmp_path / "reference.tif", *SAME_CRS)
    with pytest.raises(RasterDaskError, match=message):
        run(reference=reference, moving=moving, **job)
    assert not (tmp_path / "out.tif").exists()


@pytest.fixture
def products(tmp_path):
    """A PAN of 400 × 320 and its XS, a ramp of columns."""
    pan = write_pleiades(tmp_path, "PHR1A_P_201202211716", 400, 320, **PAN)
    xs = write_pleiades(tmp_path, "PHR1A_MS_201202211716", 100, 80, **XS)
    with rasterio.open(xs, "r+") as dataset:
        dataset.write(np.broadcast_to(np.arange(100, dtype="uint16") * 100 + 1000, (80, 100)), 1)
    return pan, xs


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("mode", ["auto", "phr"])
def test_pleiades_products_come_onto_each_other_by_their_acquisition(run, products, tmp_path, mode):
    pan, xs = products
    _, listener = run(reference=pan, moving=xs, mode=mode, interpolation="bilinear", dtype="float32")
    assert any("Pléiades acquisition metadata" in line and "2 lines and 1 columns" in line for line in listener.logs)
    found = read(tmp_path / "out.tif")[0]
    j = np.arange(400)
    # Pixel j of PAN is XS pixel (j − 1) / 4, counted at the centres.
    expected = np.clip((j - 1) / 4, 0, 99) * 100 + 1000
    expected[((j - 1) / 4 < -0.5) | ((j - 1) / 4 >= 99.5)] = np.nan
    np.testing.assert_allclose(found[100], expected, atol=1e-3)
    rows = (np.arange(320) - 2) / 4
    np.testing.assert_array_equal(np.isnan(found[:, 200]), (rows < -0.5) | (rows >= 79.5))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("format_name", ["COG", "GeoTIFF"])
def test_optimised_pleiades_products_come_onto_each_other_as_before(run, products, tmp_path, format_name):
    run(reference=products[0], moving=products[1], mode="phr")
    expected = read(tmp_path / "out.tif")
    optimised = []
    for product, name in zip(products, ("pan.tif", "xs.tif")):
        job = {"operation": "optimise", "input": {"path": str(product)}, "format": format_name}
        run_job({**job, "output": str(tmp_path / name)}, RecordingListener())
        optimised.append(tmp_path / name)
    run(reference=optimised[0], moving=optimised[1], mode="phr")
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), expected)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_reference_with_control_points_passes_them_on(run, make_raster, moving, tmp_path):
    points = [
        GroundControlPoint(r, c, 374010 + 2 * c, 4829590 - 2 * r)
        for r, c in ((0, 0), (0, 90), (80, 0), (80, 90), (40, 30))
    ]  # fmt: skip
    path = make_raster(np.zeros((80, 90), "uint8"), "scan.tif", transform=Affine.identity(), crs=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = (points, rasterio.crs.CRS.from_user_input(UTM))
    _, listener = run(reference=path, moving=moving, interpolation="bilinear", dtype="float64")
    assert any("5 ground control points" in line for line in listener.logs)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        found, crs = dataset.gcps
        assert [(p.row, p.col, p.x, p.y) for p in found] == [(p.row, p.col, p.x, p.y) for p in points]
        assert crs == rasterio.crs.CRS.from_user_input(UTM)
    # The points lie 5 pixels to the right and 5 down, in pixels of the same size.
    values = read(tmp_path / "out.tif")
    np.testing.assert_allclose(values, read(moving)[:, 5:85, 5:95], atol=1e-3)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_dem_is_an_input_that_is_not_overwritten(run, make_raster, tmp_path):
    scene = make_raster(
        np.ones((40, 40), "uint8"), "s.tif", transform=Affine.identity(), crs=None, rpcs=scene_rpcs(40, 40)
    )
    dem = write_dem(tmp_path / "out.tif", Affine(3e-4, 0, 1.44, 0, -3e-4, 43.61), np.full((60, 60), 200, "float32"))
    reference = write_grid(
        tmp_path / "reference.tif", "EPSG:4326", Affine(6e-6, 0, 1.4499, 0, -5e-6, 43.6001), (40, 40)
    )
    with pytest.raises(RasterDaskError, match="is also an input"):
        run(reference=reference, moving=scene, dem=dem)


def bands_of_two_grids(make_raster):
    """Red of 10 m and near infrared of 20 m with another corner, whose values are planes; a hole of nodata in NIR."""
    t = Affine(10, 0, 500000, 0, -10, 4900000)
    y, x = np.mgrid[0:100, 0:120] + 0.5
    red = 1400 + x + 2 * y
    v, u = np.mgrid[0:60, 0:70] + 0.5
    nir = 2000 + 6 * u - 4 * v
    nir[20:25, 30:36] = 0
    coarse = t * Affine(2, 0, -3, 0, 2, -5)
    return (
        make_raster(red.astype("uint16"), "B04.tif", transform=t, crs=UTM),
        make_raster(nir.astype("uint16"), "B8A.tif", transform=coarse, crs=UTM),
        (red, 2000 + 6 * (x + 3) / 2 - 4 * (y + 5) / 2, ((x + 3) / 2, (y + 5) / 2)),
    )


@pytest.mark.parametrize("operation", ["ndvi", "meanndvi"])
def test_bands_on_different_grids_are_an_error_or_are_aligned(run, make_raster, tmp_path, operation):
    red, nir, (r, n, (u, v)) = bands_of_two_grids(make_raster)
    job = {"operation": operation, "red": red, "nir": nir, "reflectance": "sentinel-2 l2a"}
    job.update({"window": 5} if operation == "meanndvi" else {})
    with pytest.raises(RasterDaskError, match="different grids"):
        run(**job)
    _, listener = run(**job, align="red")
    assert any("Near infrared onto the grid of red: same CRS" in line for line in listener.logs)
    r, n = (np.floor(r) - 1000) * 1e-4, (n - 1000) * 1e-4
    expected = (n - r) / (n + r)
    # Sentinel-2's 0 is nodata whether the file says so or not, and does not bleed.
    expected[(u >= 30) & (u < 36) & (v >= 20) & (v < 25)] = np.nan
    if operation == "meanndvi":
        windows = expected.reshape(20, 5, 24, 5).transpose(0, 2, 1, 3).reshape(20, 24, 25)
        valid = np.isfinite(windows)
        total = np.where(valid, windows, 0).sum(axis=2)
        expected = np.where(valid.any(axis=2), total / np.maximum(valid.sum(axis=2), 1), np.nan)
    found = read(tmp_path / "out.tif")[0]
    np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
    valid = np.isfinite(expected)
    assert 0.9 < valid.mean() <= 1
    np.testing.assert_allclose(found[valid], expected[valid], atol=2e-3)


def test_alignment_reads_each_band_once_and_writes_nothing_in_between(run, make_raster, tmp_path, windows_read):
    red, nir, _ = bands_of_two_grids(make_raster)
    before = set(tmp_path.iterdir())
    run(operation="ndvi", red=red, nir=nir, align="red")
    # Of what was written, a sample is looked at in the end.
    assert sorted(name for name, _ in windows_read if name != "out.tif") == ["B04.tif", "B8A.tif"]
    assert {path.name for path in set(tmp_path.iterdir()) - before} == {"out.tif"}


@pytest.mark.parametrize(("memory", "kept"), [(256, 32), (512, 64), (4096, 64)])
def test_what_is_kept_decoded_comes_out_of_the_budget(memory, kept):
    budget = Budget(memory * MEGABYTE, workers=2, spare_blocks=2)
    assert budget.set_aside(KEPT_BYTES) == (replace(budget, memory=(memory - kept) * MEGABYTE), kept * MEGABYTE)


@pytest.mark.parametrize("operation", ["superimpose", "ndvi", "meanndvi"])
def test_every_operation_keeps_no_more_than_it_has_set_aside(run, make_raster, monkeypatch, operation):
    red, nir, _ = bands_of_two_grids(make_raster)
    kept = []
    open_source = ResampledSource.open

    def recorded(self, planned):
        kept.append(planned.kept_bytes)
        return open_source(self, planned)

    monkeypatch.setattr(ResampledSource, "open", recorded)
    rasters = {"reference": red, "moving": nir} if operation == "superimpose" else {"red": red, "nir": nir}
    more = {"superimpose": {}, "ndvi": {"align": "red"}, "meanndvi": {"align": "red", "window": 5}}[operation]
    run(operation=operation, memory_mb=256, **rasters, **more)
    assert kept == [32 * MEGABYTE]


def test_alignment_of_equal_grids_changes_nothing(run, make_raster, tmp_path):
    red, nir = (make_raster(smooth((40, 50), 1, seed).astype("uint16"), f"{seed}.tif") for seed in (1, 2))
    run(operation="ndvi", red=red, nir=nir)
    plain = read(tmp_path / "out.tif")
    run(operation="ndvi", red=red, nir=nir, align="red")
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), plain)
    assert math.isfinite(float(plain[0, 0, 0]))
