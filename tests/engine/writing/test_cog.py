"""Cloud-optimised outputs: GDAL's validator accepts them, and pixels, overviews, statistics and colours are right."""

from __future__ import annotations

import math
import os
import threading

import dask.array as da
import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling

from rasterdask_plugin.engine import Cancelled, Grid, RasterDaskError, downscale, open_raster, write_raster
from rasterdask_plugin.engine.raster.georeferencing import georeference
from rasterdask_plugin.engine.writing import cog, cog_target
from rasterdask_plugin.engine.writing.assembly import Block
from rasterdask_plugin.engine.writing.blocks import Pixels, block_tasks
from rasterdask_plugin.engine.writing.overviews import Halving, Pyramid, overview_shapes
from tests.support.cog_validation import assert_valid

LERC_FLOATS = ("lerc", "float32")
GRID_ORIGIN = rasterio.Affine(10, 0, 499980, 0, -10, 4900020)


def in_memory(values, nodata=None, chunks=512, **attributes):
    grid = Grid(rasterio.crs.CRS.from_epsg(32631), GRID_ORIGIN, values.shape[2], values.shape[1])
    array = georeference(da.from_array(values, chunks=(values.shape[0], chunks, chunks)), grid, nodata=nodata)
    array.attrs.update(attributes)
    return array


def halved(values, nodata):
    """The mean of the valid ones of two by two pixels."""
    rows, columns = (-(-length // 2) for length in values.shape)
    padded = np.full((2 * rows, 2 * columns), np.nan)
    padded[: values.shape[0], : values.shape[1]] = np.where(values == nodata, np.nan, values)
    windows = np.stack([padded[row::2, column::2] for row in (0, 1) for column in (0, 1)])
    valid = np.isfinite(windows)
    mean = np.where(valid, windows, 0).sum(axis=0) / np.maximum(1, valid.sum(axis=0))
    rounded = mean if values.dtype.kind == "f" else np.floor(mean + 0.5)
    return np.where(valid.any(axis=0), rounded, nodata).astype(values.dtype)


@pytest.fixture
def scene(rng):
    values = rng.uniform(-1, 1, (2, 1100, 1301)).astype("float32").cumsum(axis=1)
    values[:, :301, :407] = np.nan
    return values


@pytest.mark.parametrize(
    ("compression", "dtype"),
    # LERC of several bands of floats: see the tests of formats.
    [(c, d) for c in ("deflate", "zstd", "lzw", "lerc", "none") for d in ("float32", "int16") if (c, d) != LERC_FLOATS],
)
def test_pixels_grid_and_metadata_of_a_valid_cog(scene, tmp_path, compression, dtype):
    nodata = np.nan if dtype == "float32" else -32768
    values = scene if dtype == "float32" else np.where(np.isnan(scene), nodata, scene * 100).astype(dtype)
    array = in_memory(values, nodata, long_name=("one", "two"), scales=(0.5, 2.0), offsets=(1.0, 0.0), units=("m", "s"))
    written = write_raster(array, tmp_path / "result.tif", format="COG", compression=compression)
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        if compression != "none":
            assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.tags(ns="IMAGE_STRUCTURE").get("COMPRESSION", "NONE") == compression.upper()
        assert (dataset.transform, dataset.crs.to_epsg()) == (GRID_ORIGIN, 32631)
        np.testing.assert_equal(dataset.nodata, nodata)
        assert dataset.descriptions == ("one", "two")
        assert (dataset.scales, dataset.offsets, dataset.units) == ((0.5, 2.0), (1.0, 0.0), ("m", "s"))
        assert dataset.block_shapes == [(512, 512)] * 2
        assert [dataset.overviews(band) for band in (1, 2)] == [[2, 4]] * 2
    assert_valid(written.path)
    assert [path.name for path in tmp_path.iterdir()] == ["result.tif"]


@pytest.mark.parametrize(("dtype", "nodata"), [("float32", math.nan), ("int16", -32768), ("uint8", 0)])
@pytest.mark.parametrize("chunks", [512, 300, 1024])
def test_overviews_are_means_of_the_valid_pixels(scene, tmp_path, dtype, nodata, chunks):
    values = scene[:1] if dtype == "float32" else np.where(np.isnan(scene[:1]), nodata, np.abs(scene[:1])).astype(dtype)
    write_raster(in_memory(values, nodata, chunks), tmp_path / "result.tif", format="COG")
    expected = values[0]
    for level in range(2):
        expected = halved(expected, nodata)
        with rasterio.open(tmp_path / "result.tif", overview_level=level) as dataset:
            assert dataset.shape == expected.shape
            np.testing.assert_allclose(dataset.read(1), expected, rtol=1e-6, atol=1e-7)


def colour_table(values):
    return {value: (value, 0, 0, 255) for value in values}


@pytest.mark.parametrize(
    "attributes",
    [
        {"categorical": True},
        {"colour_tables": (colour_table(range(9)),), "colour_roles": ("palette",)},
        {"category_names": (("none", "water", "forest", "town"),)},
    ],
)
def test_overviews_of_classes_have_no_class_that_is_not_there(rng, tmp_path, attributes):
    values = rng.choice(np.array([1, 3, 8], "uint8"), (1, 1100, 1300), p=[0.6, 0.2, 0.2])
    write_raster(in_memory(values, 0, **attributes), tmp_path / "result.tif", format="COG")
    with rasterio.open(tmp_path / "result.tif", overview_level=0) as dataset:
        overview = dataset.read(1)
    assert set(np.unique(overview)) <= {1, 3, 8}
    windows = values[0].reshape(550, 2, 650, 2).transpose(0, 2, 1, 3).reshape(550, 650, 4)
    counts = np.stack([(windows == value).sum(axis=2) for value in (1, 3, 8)])
    taken = np.choose(np.searchsorted([1, 3, 8], overview), counts)
    np.testing.assert_array_equal(taken, counts.max(axis=0))


def gdals_overview(values, nodata, method, path):
    """The first overview that GDAL itself makes of the pixels."""
    profile = {
        "driver": "GTiff",
        "count": 1,
        "height": values.shape[0],
        "width": values.shape[1],
        "dtype": values.dtype,
    }
    with rasterio.open(path, "w", **profile, nodata=nodata, transform=GRID_ORIGIN) as dataset:
        dataset.write(values, 1)
        dataset.build_overviews([2], method)
    with rasterio.open(path, overview_level=0) as dataset:
        return dataset.read(1)


@pytest.mark.parametrize(
    ("asked", "gdals"),
    [("average", Resampling.average), ("mode", Resampling.mode), ("nearest", Resampling.nearest)],
)
@pytest.mark.parametrize("attributes", [{}, {"categorical": True}])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_overviews_are_made_as_asked_for(rng, tmp_path, asked, gdals, attributes, dtype):
    values = rng.choice(np.array([0, 1, 3, 8], dtype), (1, 600, 700))
    if asked == "mode":
        # Of several values that are equally frequent, any is the mode.
        values = np.kron(values[:, ::2, ::2], np.ones((2, 2), dtype))
        values[:, 1::2, 1::2] = 5
    array = in_memory(values, 0, chunks=300, **attributes)
    write_raster(array, tmp_path / "result.tif", format="COG", overview_resampling=asked)
    with rasterio.open(tmp_path / "result.tif", overview_level=0) as dataset:
        found = dataset.read(1)
    np.testing.assert_allclose(found, gdals_overview(values[0], 0, gdals, tmp_path / "gdal.tif"), rtol=1e-6)
    assert_valid(tmp_path / "result.tif")


@pytest.mark.parametrize("asked", ["mode", "nearest"])
def test_overviews_of_types_that_gdal_alone_reduces_are_made_as_asked_for(rng, tmp_path, asked, monkeypatch):
    monkeypatch.setattr(cog_target, "can_be_reduced", lambda dtype: False)
    values = rng.choice(np.array([1, 3, 8], "uint8"), (1, 600, 700))
    write_raster(in_memory(values), tmp_path / "result.tif", format="COG", overview_resampling=asked)
    with rasterio.open(tmp_path / "result.tif", overview_level=0) as dataset:
        found = dataset.read(1)
    assert set(np.unique(found)) <= {1, 3, 8}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"format": "COG", "creation_options": {"OVERVIEW_RESAMPLING": "MODE"}}, "given twice"),
        ({"format": "COG", "creation_options": {"resampling": "MODE"}}, "given twice"),
        ({"format": "COG", "creation_options": {"OVERVIEWS": "NONE"}}, "contradicts"),
        ({"format": "GeoTIFF"}, "is for a COG"),
        ({"format": "COG", "overview_resampling": "lanczos"}, "There is no overview resampling lanczos"),
    ],
)
def test_an_overview_resampling_that_cannot_be_is_refused(scene, tmp_path, arguments, message):
    with pytest.raises(RasterDaskError, match=message):
        write_raster(in_memory(scene), tmp_path / "result.tif", **{"overview_resampling": "mode", **arguments})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("usage", "has_modes"), [(2, True), (1, False), (0, False)])
def test_an_attribute_table_that_names_its_values_is_of_classes(rng, tmp_path, usage, has_modes):
    columns = "".join(
        f'<FieldDefn index="{place}"><Name>n</Name><Type>2</Type><Usage>{use}</Usage></FieldDefn>'
        for place, use in enumerate((5, usage))
    )
    table = f"<GDALRasterAttributeTable>{columns}</GDALRasterAttributeTable>"
    values = rng.choice(np.array([1, 3, 8], "uint8"), (1, 600, 700))
    write_raster(in_memory(values, attribute_tables=(table,)), tmp_path / "result.tif", format="COG")
    with rasterio.open(tmp_path / "result.tif", overview_level=0) as dataset:
        assert (set(np.unique(dataset.read(1))) <= {1, 3, 8}) == has_modes


def test_the_mode_of_a_raster_is_classes_and_its_mean_is_not(make_raster, rng):
    array = open_raster(make_raster(rng.integers(0, 9, (64, 64)).astype("uint8")))
    assert downscale(array, 2, method="mode").attrs["categorical"]
    assert downscale(downscale(array, 2, method="mode"), 2, method="max").attrs["categorical"]
    assert "categorical" not in downscale(array, 2, method="max").attrs
    assert "categorical" not in downscale(downscale(array, 2, method="mode"), 2, method="mean").attrs


def test_colours_and_names_of_classes_are_in_a_cog(rng, tmp_path):
    values = rng.integers(0, 4, (1, 700, 800)).astype("uint8")
    names = ("none", "water", "forest", "town")
    array = in_memory(
        values, None, category_names=(names,), colour_tables=(colour_table(range(4)),), colour_roles=("palette",)
    )
    write_raster(array, tmp_path / "result.tif", format="COG")
    from rasterdask_plugin.engine import inspect_raster

    raster = inspect_raster(tmp_path / "result.tif")
    assert raster.category_names == (names,)
    assert raster.colour_tables[0][3] == (3, 0, 0, 255)
    assert_valid(tmp_path / "result.tif")


@pytest.mark.parametrize("format_name", ["GeoTIFF", "COG"])
@pytest.mark.parametrize("chunks", [512, 300])
def test_statistics_of_stored_numbers_are_in_the_file(scene, tmp_path, format_name, chunks):
    array = in_memory(scene, np.nan, chunks, scale_factor=0.5, add_offset=3.0)
    write_raster(array, tmp_path / "result.tif", format=format_name)
    with rasterio.open(tmp_path / "result.tif") as dataset:
        for band, values in zip((1, 2), scene.astype("float64")):
            tags = dataset.tags(band)
            assert float(tags["STATISTICS_MINIMUM"]) == np.nanmin(values)
            assert float(tags["STATISTICS_MAXIMUM"]) == np.nanmax(values)
            assert float(tags["STATISTICS_MEAN"]) == pytest.approx(np.nanmean(values), rel=1e-12)
            assert float(tags["STATISTICS_STDDEV"]) == pytest.approx(np.nanstd(values), rel=1e-6)
            assert float(tags["STATISTICS_VALID_PERCENT"]) == pytest.approx(100 * np.isfinite(values).mean(), rel=1e-3)


@pytest.mark.parametrize(
    "values", [np.array([[[1e30, -1e30]]], "f4"), np.array([[[1e308, -1e308]]]), np.zeros((1, 1, 2))]
)
def test_statistics_of_extreme_numbers_do_not_fail(values, tmp_path):
    write_raster(in_memory(values, np.nan), tmp_path / "result.tif")
    with rasterio.open(tmp_path / "result.tif") as dataset:
        tags = dataset.tags(1)
        np.testing.assert_array_equal(dataset.read(), values)
    if np.abs(values).max().item() < 1e300:
        assert float(tags["STATISTICS_STDDEV"]) == pytest.approx(float(values.max()))


@pytest.mark.parametrize(("name", "bands"), [("GeoTIFF", 1), ("GeoTIFF", 2), ("COG", 1)])
def test_lerc_is_off_by_no_more_than_was_said(scene, tmp_path, name, bands):
    scene = scene[:bands]
    array = in_memory(scene, np.nan)
    exact = write_raster(array, tmp_path / "exact.tif", format=name, compression="lerc").path.stat().st_size
    path = write_raster(array, tmp_path / "near.tif", format=name, compression="lerc", max_error=0.01).path
    with rasterio.open(path) as dataset:
        read = dataset.read()
    np.testing.assert_array_equal(np.isnan(read), np.isnan(scene))
    worst = np.nanmax(np.abs(read.astype("float64") - scene))
    # A float32 has no number closer to it.
    assert 0 < worst <= 0.01 + np.spacing(np.nanmax(np.abs(scene)).astype("float32")) / 2
    assert path.stat().st_size < 0.8 * exact
    if name == "COG":
        assert_valid(path)


@pytest.mark.parametrize(
    "options", [{"OVERVIEW_RESAMPLING": "NEAREST"}, {"RESAMPLING": "BILINEAR"}, {"OVERVIEWS": "NONE"}]
)
def test_overviews_that_were_asked_for_are_gdals(scene, tmp_path, options):
    write_raster(in_memory(scene, np.nan), tmp_path / "result.tif", format="COG", creation_options=options)
    with rasterio.open(tmp_path / "result.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), scene)
        assert dataset.overviews(1) == ([] if "OVERVIEWS" in options else [2, 4])
    if options.get("OVERVIEW_RESAMPLING") == "NEAREST":
        with rasterio.open(tmp_path / "result.tif", overview_level=0) as dataset:
            assert np.isin(dataset.read(2)[200:], scene[1]).all()
    assert [path.name for path in tmp_path.iterdir()] == ["result.tif"]


def test_block_size_of_a_cog(scene, tmp_path):
    write_raster(in_memory(scene), tmp_path / "result.tif", format="COG", creation_options={"BLOCKSIZE": "256"})
    with rasterio.open(tmp_path / "result.tif") as dataset:
        assert dataset.block_shapes == [(256, 256)] * 2
        assert dataset.overviews(1) == [2, 4, 8]
    assert_valid(tmp_path / "result.tif")


@pytest.mark.parametrize("dtype", ["int64", "uint64", "int8"])
def test_unusual_types(tmp_path, rng, dtype):
    values = rng.integers(0, 100, (1, 600, 700)).astype(dtype)
    written = write_raster(in_memory(values), tmp_path / "result.tif", format="COG")
    with rasterio.open(written.path) as dataset:
        assert dataset.dtypes == (dtype,)
        np.testing.assert_array_equal(dataset.read(), values)
        assert dataset.overviews(1) == [2]


@pytest.mark.parametrize(
    ("shape", "chunks"), [((16384, 65536), (1024, 1024)), ((4096, 262144), (2048, 2048)), ((16384, 65536), (512, 4096))]
)
def test_overviews_of_a_wide_raster_wait_for_few_tiles(shape, chunks):
    """Row by row, the unfinished tiles would be as wide as the raster: 128 of the first overview alone."""
    data = da.zeros((1, *shape), chunks=(1, *chunks), dtype="uint8")
    shapes = overview_shapes(shape, 512)
    halving = Halving(("average",), None)
    pyramid = Pyramid(shapes, [lambda block: None] * len(shapes), halving)
    waiting = []
    for place, _ in block_tasks(Pixels(data, None), None, halving):
        # No pixel is computed: what counts is which blocks come when.
        window = place.window
        rows, columns = -(-window.height // 2), -(-window.width // 2)
        halved = np.broadcast_to(np.uint8(0), (1, rows, columns))
        pyramid.add(Block(window, None, None, halved))
        waiting.append(sum(len(level.tiles._tiles) for level in pyramid._levels))
    assert waiting[-1] == 0
    assert max(waiting) <= 32


@pytest.mark.parametrize(
    ("shape", "tile", "expected"),
    [((512, 512), 512, []), ((513, 100), 512, [(257, 50)]), ((1, 3000), 512, [(1, 1500), (1, 750), (1, 375)])],
)
def test_overviews_go_on_until_one_fits_a_tile(shape, tile, expected):
    assert overview_shapes(shape, tile) == expected


def test_progress_goes_through_both_passes(scene, tmp_path):
    heard = []
    write_raster(in_memory(scene), tmp_path / "result.tif", format="COG", on_progress=heard.append)
    copied = [progress.copied for progress in heard]
    assert copied[:9] == [None] * 9
    assert copied[9:] == sorted(copied[9:])
    assert (copied[9], copied[-1]) == (0.0, 1.0)


def test_a_cancel_in_the_second_pass_stops_it_and_leaves_what_was_there(tmp_path):
    rng = np.random.default_rng(1)
    tile = rng.uniform(-1, 1, (1, 512, 512)).astype("float32")
    data = da.tile(da.from_array(tile, chunks=(1, 512, 512)), (1, 12, 12))
    array = georeference(data, Grid(None, GRID_ORIGIN, 12 * 512, 12 * 512))
    target = tmp_path / "result.tif"
    target.write_text("precious")
    copying, temporaries, written = [], [], tmp_path / "written"

    def cancelled():
        if not copying or not temporaries[0].exists():
            return False
        if not written.exists():
            # What the driver writes is still there when it has removed it.
            os.link(temporaries[0], written)
        return True

    with pytest.raises(Cancelled):
        write_raster(
            array,
            target,
            format="COG",
            creation_options={"LEVEL": "9"},
            on_progress=lambda progress: copying.append(1) if progress.copied is not None else None,
            on_temporary=temporaries.append,
            cancelled=cancelled,
        )
    # Tiles that it had read, of a row of 12 at the most, it still compresses; all are 190.
    assert written.stat().st_size < data.nbytes / 8
    written.unlink()
    assert [path.name for path in tmp_path.iterdir()] == ["result.tif"]
    assert target.read_text() == "precious"
    assert "rasterdask-cog" not in {thread.name for thread in threading.enumerate()}


def test_a_cog_whose_parts_cannot_all_be_created_leaves_none_open(scene, tmp_path, monkeypatch):
    created = []
    create = cog.create_geotiff

    def fail_at_the_third(*arguments):
        if len(created) == 2:
            raise OSError(28, "No space left on device")
        created.append(create(*arguments))
        return created[-1]

    monkeypatch.setattr(cog, "create_geotiff", fail_at_the_third)
    with pytest.raises(RasterDaskError, match="cannot be written"):
        write_raster(in_memory(scene), tmp_path / "out" / "result.tif", format="COG")
    assert len(created) == 2
    assert all(dataset.closed for dataset in created)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("shape", [(1, 3000), (3000, 1), (128, 600)])
def test_a_line_of_pixels_gets_small_tiles(tmp_path, make_raster, rng, shape):
    values = rng.integers(0, 255, shape, dtype="uint8")
    path = tmp_path / "line.tif"
    write_raster(open_raster(make_raster(values)), path, format="COG")
    assert_valid(path)
    with rasterio.open(path) as dataset:
        assert dataset.block_shapes == [(128, 128)]
        np.testing.assert_array_equal(dataset.read(1), values)
