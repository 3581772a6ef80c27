"""Any raster as a good file: what is converted is right, what is carried over is there, and nothing is done in vain."""

from __future__ import annotations

import subprocess

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.rpc import RPC

from rasterdask_plugin.engine import Cancelled, RasterDaskError, open_raster, optimise
from rasterdask_plugin.engine.jobs.run import load_operation, run_job
from tests.support.cog_validation import assert_valid
from tests.support.listener import RecordingListener


def run(path, output, **keys):
    listener = RecordingListener()
    result = run_job({"operation": "optimise", "input": {"path": str(path)}, "output": str(output), **keys}, listener)
    return result, "\n".join([*listener.logs, *listener.warnings])


def expected_pixel(value, own_nodata, dtype, nodata, scale, offset):
    """What a number becomes, one at a time, in Python's own arithmetic."""
    if not np.isfinite(value) or value == own_nodata:
        return nodata
    scaled = (float(value) - offset) / scale
    limits = np.iinfo(dtype)
    rounded = min(max(int(np.floor(scaled + 0.5)), limits.min), limits.max)
    if rounded == nodata:
        rounded += -1 if nodata > 0 else 1
    return rounded


@pytest.mark.parametrize(("dtype", "fill"), [("int16", -32768), ("uint8", 255), ("uint16", 65535)])
@pytest.mark.parametrize(("scale", "offset"), [(0.0001, 0.0), (0.5, -3.0)])
def test_floats_become_scaled_integers(make_raster, tmp_path, rng, dtype, fill, scale, offset):
    values = rng.uniform(-1.2, 1.2, (70, 90)).astype("float32")
    values[0, :5] = [np.nan, np.inf, -np.inf, 4.0, 100.0]
    values[3, 3] = fill * scale + offset
    path = make_raster(values, nodata=np.nan)
    keys = {"scale": scale} if offset == 0 else {"scale": scale, "offset": offset}
    run(path, tmp_path / "out.tif", dtype=dtype, **keys)
    expected = [expected_pixel(value, np.nan, dtype, fill, scale, offset) for value in values.ravel()]
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.dtypes, dataset.nodata) == ((dtype,), fill)
        assert (dataset.scales, dataset.offsets) == ((scale,), (offset,))
        np.testing.assert_array_equal(dataset.read(1).ravel(), expected)
    assert_valid(tmp_path / "out.tif")


def test_own_scale_and_offset_are_undone_first(make_raster, tmp_path):
    values = np.array([[0, 10, 20, 7]], "int16")
    path = make_raster(values, nodata=7, scales=[0.5], offsets=[3.0])
    run(path, tmp_path / "out.tif", dtype="int32", scale=0.1, output_nodata=-1)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), [[30, 80, 130, -1]])


@pytest.mark.parametrize(
    ("nodata", "asked", "pixels", "expected"),
    [
        (0, 255, [0, 1, 255], [255, 1, 254]),
        (None, 1, [0, 1, 255], [0, 1, 255]),
        (0, None, [0, 1, 255], [0, 1, 255]),
    ],
)
def test_nodata_is_mapped_or_declared(make_raster, tmp_path, nodata, asked, pixels, expected):
    path = make_raster(np.array([pixels], "uint8"), nodata=nodata)
    run(path, tmp_path / "out.tif", **({} if asked is None else {"output_nodata": asked}))
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.nodata == (nodata if asked is None else asked)
        np.testing.assert_array_equal(dataset.read(1), [expected])


def test_what_is_said_of_the_raster_is_carried_over(make_raster, tmp_path, rng):
    path = make_raster(
        rng.integers(0, 99, (3, 600, 700), dtype="uint16"), descriptions=("a", "b", "c"), units=list("xyz")
    )
    names = ("height", "lat", "line", "long", "samp")
    offsets = {f"{name}_{what}": number for name in names for what, number in (("off", 1.5), ("scale", 2.5))}
    terms = [f"{axis}_{part}_coeff" for axis in ("line", "samp") for part in ("num", "den")]
    numbers = {term: [0.25 * i + 1 for i in range(20)] for term in terms}
    rpc = RPC(**offsets, **numbers)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(SATELLITE="S2A")
        dataset.update_tags(2, WAVELENGTH="665", STATISTICS_MAXIMUM="12345")
        dataset.rpcs = rpc
        values = dataset.read()
    run(path, tmp_path / "out.tif", bands=[3, 2])
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values[[2, 1]])
        assert (dataset.descriptions, dataset.units) == (("c", "b"), ("z", "y"))
        assert dataset.tags()["SATELLITE"] == "S2A"
        assert dataset.tags(2)["WAVELENGTH"] == "665"
        assert float(dataset.tags(2)["STATISTICS_MAXIMUM"]) == values[1].max()
        # GDAL adds errors that nobody has stated.
        assert rpc.to_gdal().items() <= dataset.rpcs.to_gdal().items()
        assert dataset.crs.to_epsg() == 32631


def test_ground_control_points_are_carried_over(tmp_path):
    path = tmp_path / "in.tif"
    points = [GroundControlPoint(r, c, 5 + c / 10, 45 - r / 10, 0) for r in (0, 50) for c in (0, 60)]
    profile = {"driver": "GTiff", "width": 60, "height": 50, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, gcps=points, crs="EPSG:4326") as dataset:
        dataset.write(np.ones((1, 50, 60), "uint8"))
    run(path, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        found, crs = dataset.gcps
        assert [(p.row, p.col, p.x, p.y) for p in found] == [(p.row, p.col, p.x, p.y) for p in points]
        assert crs.to_epsg() == 4326


@pytest.mark.parametrize("dtype", ["default", "float32"])
def test_colour_tables_stay_with_the_numbers(make_raster, tmp_path, rng, dtype):
    path = make_raster(rng.integers(0, 3, (600, 700), dtype="uint8"))
    table = {0: (0, 0, 0, 255), 1: (255, 0, 0, 255), 2: (0, 0, 255, 255)}
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, table)
    run(path, tmp_path / "out.tif", dtype=dtype)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.colorinterp[0].name == ("palette" if dtype == "default" else "gray")
        if dtype == "default":
            assert {key: dataset.colormap(1)[key] for key in table} == table


def test_an_alpha_band_is_a_band_like_the_others(make_raster, tmp_path, rng):
    values = rng.integers(0, 255, (4, 100, 120), dtype="uint8")
    path = make_raster(values, colours=("red", "green", "blue", "alpha"))
    run(path, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert [role.name for role in dataset.colorinterp] == ["red", "green", "blue", "alpha"]
    assert_valid(tmp_path / "out.tif")


@pytest.fixture
def masked(make_raster, rng):
    """A raster whose mask hides pixels of any value, and what is valid of it."""
    mask = np.full((600, 700), 255, "uint8")
    mask[100:300, 50:400] = 0
    values = rng.integers(0, 256, (3, *mask.shape)).astype("uint8")
    return make_raster(values, mask=mask, nodata=0, photometric="RGB"), values, mask


@pytest.mark.parametrize(
    "asked", [{}, {"format": "GeoTIFF"}, {"tiled_output": True, "format": "GeoTIFF"}, {"dtype": "int16"}]
)
def test_a_mask_is_kept_and_no_value_is_touched(masked, tmp_path, asked):
    path, values, mask = masked
    result, _ = run(path, tmp_path / "out.tif", **asked)
    output = result["output"]
    assert (output["masked"], output["nodata"]) == (True, None)
    with rasterio.open(output["path"]) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        np.testing.assert_array_equal(dataset.dataset_mask(), mask)
        for band in dataset.indexes:
            assert float(dataset.tags(band)["STATISTICS_MEAN"]) == pytest.approx(values[band - 1][mask > 0].mean())


def test_overviews_of_a_masked_raster_leave_out_what_is_hidden(masked, tmp_path):
    path, values, mask = masked
    values[:, mask == 0] = 255
    run(path, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif", overview_level=0) as dataset:
        valid = np.repeat(np.repeat(dataset.dataset_mask() > 0, 2, 0), 2, 1)
        np.testing.assert_array_equal(valid, mask > 0)
        fine = np.where(mask > 0, values[0], np.nan).reshape(300, 2, 350, 2)
        means = fine[50:150].mean((1, 3))
        assert np.nanmax(np.abs(dataset.read(1)[50:150] - means)) <= 1


def test_what_a_mask_hides_has_the_nodata_value_that_is_asked_for(masked, tmp_path):
    path, values, mask = masked
    run(path, tmp_path / "out.tif", output_nodata=-9999, dtype="int16")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), np.where(mask > 0, values, -9999))
        assert dataset.nodata == -9999
    run(path, tmp_path / "out.tif", output_nodata=241)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        expected = np.where(mask > 0, np.where(values == 241, 240, values), 241)
        np.testing.assert_array_equal(dataset.read(), expected)


@pytest.mark.parametrize("name", ["COG", "GeoTIFF"])
def test_a_mask_takes_the_place_of_nodata_values_of_the_dataset(make_raster, tmp_path, rng, name):
    values = rng.integers(0, 2, (2, 20, 30)).astype("uint8")
    path = make_raster(values)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(NODATA_VALUES="0 1", TITLE="kept")
    run(path, tmp_path / "result.tif", format=name)
    with rasterio.open(path) as one, rasterio.open(tmp_path / "result.tif") as other:
        np.testing.assert_array_equal(other.read(), values)
        np.testing.assert_array_equal(other.read_masks(1), one.read_masks(1))
        assert 0 < one.read_masks(1).mean() < 255
        assert (other.tags()["TITLE"], "NODATA_VALUES" in other.tags()) == ("kept", False)


def gdal_mask(path):
    copy = path.with_name("its_mask.tif")
    subprocess.run(["gdal_translate", "-q", "-b", "mask", path, copy], check=True)
    with rasterio.open(copy) as dataset:
        return dataset.read(1)


@pytest.mark.parametrize("dtype", ["Int64", "UInt64"])
def test_integers_of_64_bits_are_exact(make_raster, tmp_path, dtype):
    path = make_raster(np.array([[5, 7], [1, 9]], "int32"), nodata=1)
    subprocess.run(["gdal_translate", "-q", "-ot", dtype, path, tmp_path / "wide.tif"], check=True)
    _, log = run(tmp_path / "wide.tif", tmp_path / "out.tif", dtype="int32")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        # GDAL 3.6 does not carry the nodata value of unsigned ones.
        hidden = gdal_mask(tmp_path / "wide.tif") == 0
        np.testing.assert_array_equal(dataset.read(1, masked=True).filled(-7), np.where(hidden, -7, [[5, 7], [1, 9]]))
    assert "64-bit integers" in log


def test_negative_integers_of_64_bits_are_exact_and_larger_ones_than_floats_hold_refused(tmp_path):
    text = "ncols 2\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 1\nNODATA_value -1\n5 7\n-1 {}\n"
    for number in (9, 2**53 + 1):
        (tmp_path / "wide.asc").write_text(text.format(number))
        subprocess.run(
            ["gdal_translate", "-q", "-ot", "Int64", "-oo", "DATATYPE=Float64", tmp_path / "wide.asc",
             tmp_path / f"{number}.tif"], check=True,
        )  # fmt: skip
    run(tmp_path / "9.tif", tmp_path / "out.tif", dtype="int32")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1, masked=True).filled(-7), [[5, 7], [-7, 9]])
    with pytest.raises(RasterDaskError, match="beyond 2⁵³"):
        run(tmp_path / f"{2**53 + 1}.tif", tmp_path / "other.tif", dtype="float64")
    assert not (tmp_path / "other.tif").exists()


@pytest.mark.parametrize("name", ["COG", "GeoTIFF"])
def test_a_raster_that_is_as_asked_is_copied_as_it_is(make_raster, tmp_path, rng, name):
    path = make_raster(rng.integers(0, 99, (2, 600, 700), dtype="uint16"), nodata=0)
    first, second = tmp_path / "first.tif", tmp_path / "second.tif"
    result, _ = run(path, first, format=name, compression="zstd")
    assert result["output"]["written"] is True
    result, log = run(first, second, format=name, compression="zstd")
    assert "already has all that is asked for" in log
    assert second.read_bytes() == first.read_bytes()
    assert (result["output"]["written"], result["output"]["path"]) == (False, str(second))
    assert (result["output"]["width"], result["output"]["count"], result["output"]["nodata"]) == (700, 2, 0.0)
    for change in (
        {"force": True},
        {"compression": "deflate"},
        {"format": "GeoTIFF" if name == "COG" else "COG"},
        {"bands": [2, 1]},
        {"dtype": "int32"},
        {"scale": 2},
        {"output_nodata": 3},
        {"block_size": 256},
        {"creation_options": {"BIGTIFF": "YES"}},
    ):
        result, _ = run(first, second, **{"format": name, "compression": "zstd", **change})
        assert result["output"]["written"], change
        second.unlink()
    result, _ = run(first, first, format=name, compression="zstd")
    assert (result["output"]["written"], result["output"]["path"]) == (False, str(first))


def test_a_copy_has_the_sidecar_and_a_raster_of_several_files_becomes_one(make_raster, tmp_path, rng):
    first, second = tmp_path / "first.tif", tmp_path / "second.tif"
    run(make_raster(rng.integers(0, 99, (600, 700), dtype="uint16")), first, format="GeoTIFF")
    first.with_name("first.tif.aux.xml").write_text(
        "<PAMDataset><Metadata><MDI key='WHO'>me</MDI></Metadata></PAMDataset>"
    )
    result, _ = run(first, second, format="GeoTIFF")
    with rasterio.open(second) as dataset:
        assert (result["output"]["written"], dataset.tags()["WHO"]) == (False, "me")
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(first, "r+") as dataset:
        dataset.write_mask(np.eye(600, 700) > 0)
    result, _ = run(first, second, format="GeoTIFF")
    with rasterio.open(second) as dataset:
        assert (result["output"]["written"], dataset.files) == (True, [str(second)])
        np.testing.assert_array_equal(dataset.read_masks(1) > 0, np.eye(600, 700) > 0)


def test_a_copy_that_is_cancelled_leaves_nothing(make_raster, tmp_path, rng):
    first = tmp_path / "first.tif"
    run(make_raster(rng.integers(0, 99, (600, 700), dtype="uint16")), first)
    listener = RecordingListener()
    listener.cancelled = lambda: True
    job = {"operation": "optimise", "input": {"path": str(first)}, "output": str(tmp_path / "new" / "second.tif")}
    with pytest.raises(Cancelled):
        run_job(job, listener)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(("name", "sizes"), [("COG", [(256, 256)]), ("GeoTIFF", [(256, 256)])])
def test_block_size(make_raster, tmp_path, name, sizes):
    path = make_raster(np.zeros((600, 700), "uint8"))
    run(path, tmp_path / "out.tif", format=name, block_size=256)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.block_shapes == sizes


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"dtype": "int64"}, "dtype: must be one of default"),
        ({"scale": 0}, "A scale must be a number other than 0"),
        ({"dtype": "uint8", "output_nodata": -1}, "Nodata -1 does not fit into uint8"),
        ({"bands": [3]}, "Band 3 does not exist"),
        ({"block_size": 100}, "block_size: must be one of 128, 256, 512"),
        ({"force": "yes"}, "force: must be true or false"),
        ({"block_size": 256, "creation_options": {"BLOCKSIZE": "128"}}, "either by block_size or"),
    ],
)
def test_what_is_wrong_is_said(make_raster, tmp_path, keys, message):
    path = make_raster(np.zeros((2, 20, 30), "uint8"))
    with pytest.raises(RasterDaskError, match=message):
        run(path, tmp_path / "out.tif", **keys)
    assert not (tmp_path / "out.tif").exists()


def test_nothing_is_read_before_it_is_written_and_blocks_make_no_difference(make_raster, rng):
    values = rng.uniform(0, 1, (2, 300, 310)).astype("float32")
    path = make_raster(values, nodata=np.nan)
    whole = optimise(open_raster(path, chunks=(300, 310)), dtype="int16", scale=0.001).values
    parts = optimise(open_raster(path, chunks=(64, 50)), dtype="int16", scale=0.001).values
    np.testing.assert_array_equal(whole, parts)


@pytest.mark.parametrize(
    ("job", "loads"),
    [
        ({"operation": "optimise"}, True),
        ({"operation": "optimise", "format": "GeoTIFF"}, False),
        ({"operation": "ndvi", "format": "COG"}, True),
        ({"operation": "ndvi"}, False),
    ],
)
def test_what_makes_overviews_is_loaded_before_the_run(monkeypatch, job, loads):
    loaded = []
    monkeypatch.setattr("rasterdask_plugin.engine.jobs.downscale.load_kernels", lambda job: loaded.append(True))
    load_operation(job)
    assert loaded == [True] * loads
