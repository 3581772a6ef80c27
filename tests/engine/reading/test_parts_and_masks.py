"""A part of a raster, and masks laid over it, as they are read: against NumPy on the whole."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.transform import from_origin
from rasterio.warp import reproject
from rasterio.windows import Window

from rasterdask_plugin.engine import RasterDaskError, inspect_raster, open_raster
from rasterdask_plugin.engine.jobs.area import Area
from rasterdask_plugin.engine.jobs.cutting import laid_mask
from rasterdask_plugin.engine.jobs.format import check_job
from rasterdask_plugin.engine.raster.mask import mask_of
from rasterdask_plugin.engine.reading.band_reader import BandReader
from rasterdask_plugin.engine.reading.cutline import Cutline
from rasterdask_plugin.engine.reading.open_raster import open_as_stored
from rasterdask_plugin.vocabulary.quality import Condition
from tests.support.synthetic import scene_rpcs

SHAPE = (96, 160)
TRANSFORM = from_origin(500000, 4900000, 10, 10)
PART = Window(37, 21, 70, 50)
INSIDE = np.s_[21:71, 37:107]
SQUARE = Cutline.of([[np.array([(20.0, 10.0), (90.0, 10.0), (90.0, 60.0), (20.0, 60.0)])]])
IN_SQUARE = np.zeros(SHAPE, bool)
IN_SQUARE[10:60, 20:90] = True


@pytest.fixture
def values(rng):
    return rng.integers(1, 1000, (2, *SHAPE)).astype("int16")


@pytest.fixture
def scene(make_raster, values):
    """Return a function that writes the values as a raster of small tiles."""

    def scene(dtype="int16", name="scene.tif", **options):
        blocks = {"tiled": True, "blockxsize": 32, "blockysize": 16}
        return make_raster(values.astype(dtype), name, crs="EPSG:32631", transform=TRANSFORM, **blocks, **options)

    return scene


@pytest.fixture
def classes(rng):
    return rng.integers(0, 12, SHAPE).astype("uint8")


@pytest.fixture
def class_raster(make_raster, classes):
    return make_raster(classes, "classes.tif", crs="EPSG:32631", transform=TRANSFORM)


@pytest.mark.parametrize("chunks", [(50, 70), (16, 16), (7, 33)])
def test_a_part_has_the_pixels_and_the_place_of_the_window(scene, values, chunks):
    part = inspect_raster(scene(nodata=5)).part(PART)
    array = open_raster(part, chunks=chunks)
    np.testing.assert_array_equal(array.values, values[(slice(None), *INSIDE)])
    assert array.rio.transform() == TRANSFORM * rasterio.Affine.translation(37, 21)
    assert array.rio.nodata == 5


def test_a_part_of_a_part_is_a_part(scene, values):
    part = inspect_raster(scene()).part(PART).part(Window(3, 5, 20, 10))
    np.testing.assert_array_equal(open_raster(part, [2]).values[0], values[1, 26:36, 40:60])
    assert part.grid.transform == TRANSFORM * rasterio.Affine.translation(40, 26)


def test_only_the_blocks_of_a_part_are_read(scene, monkeypatch):
    asked = []
    read = BandReader._read_bands

    def recorded(self, handle, bands, window):
        asked.append(window)
        return read(self, handle, bands, window)

    monkeypatch.setattr(BandReader, "_read_bands", recorded)
    open_raster(inspect_raster(scene()).part(PART), chunks=(16, 32)).compute(scheduler="sync")
    assert asked
    assert min(w.row_off for w in asked) == PART.row_off
    assert min(w.col_off for w in asked) == PART.col_off
    assert max(w.row_off + w.height for w in asked) == PART.row_off + PART.height
    assert max(w.col_off + w.width for w in asked) == PART.col_off + PART.width
    assert sum(w.width * w.height for w in asked) == PART.width * PART.height


def test_what_is_hidden_is_not_read(scene, monkeypatch):
    asked = []
    monkeypatch.setattr(BandReader, "_read_bands", lambda *arguments: asked.append(arguments))
    array = open_raster(inspect_raster(scene(nodata=-1)).hiding(SQUARE), chunks=(16, 16))
    assert (array[:, 64:80, 96:112].values == -1).all()
    assert asked == []


def test_the_sensor_model_of_a_part_is_shifted(make_raster, values):
    points = [GroundControlPoint(r, c, 2 + c / 100, 45 - r / 100) for r in (0, 96) for c in (0, 160)]

    with_rpcs = inspect_raster(make_raster(values, "r.tif", crs=None, transform=None, rpcs=scene_rpcs(160, 96)))
    part = with_rpcs.part(PART)
    assert part.sensor.rpcs.line_off == with_rpcs.sensor.rpcs.line_off - 21
    assert part.sensor.rpcs.samp_off == with_rpcs.sensor.rpcs.samp_off - 37
    assert part.sensor.rpcs.line_scale == with_rpcs.sensor.rpcs.line_scale
    assert not part.grid.is_placed
    with_gcps = inspect_raster(make_raster(values, "g.tif", crs="EPSG:4326", transform=None, gcps=points))
    moved = with_gcps.part(PART).sensor.gcps
    assert [(p.row, p.col, p.x, p.y) for p in moved] == [(p.row - 21, p.col - 37, p.x, p.y) for p in points]


HIDDEN = {
    "a nodata value": ({"nodata": 5}, 5, "int16"),
    "integers without one": ({}, np.nan, "float32"),
    "floats": ({"dtype": "float32"}, np.nan, "float32"),
    "floats with a value": ({"dtype": "float64", "nodata": -1}, -1, "float64"),
}


@pytest.mark.parametrize("kind", HIDDEN)
def test_masked_pixels_are_nodata(scene, values, kind):
    options, nodata, dtype = HIDDEN[kind]
    raster = inspect_raster(scene(**options)).hiding(SQUARE).part(PART)
    array = open_raster(raster, chunks=(13, 17))
    assert array.dtype == dtype
    np.testing.assert_array_equal(array.rio.nodata, nodata)
    expected = np.where(IN_SQUARE, values.astype(dtype), np.array(nodata, dtype))[(slice(None), *INSIDE)]
    np.testing.assert_array_equal(array.values, expected)


def test_integers_without_nodata_get_a_mask_beside_them(scene, values):
    raster = inspect_raster(scene("uint16")).hiding(SQUARE).part(PART)
    array = open_as_stored(raster, (1, 2), (13, 17))
    np.testing.assert_array_equal(array.data.compute(), values[(slice(None), *INSIDE)])
    np.testing.assert_array_equal(mask_of(array).compute(), np.where(IN_SQUARE, 255, 0)[INSIDE])


def test_floats_without_nodata_get_nan(scene):
    array = open_as_stored(inspect_raster(scene("float32")).hiding(SQUARE), (1,), (40, 40))
    assert mask_of(array) is None
    np.testing.assert_array_equal(np.isfinite(array.data.compute()[0]), IN_SQUARE)


def test_the_files_own_mask_hides_as_well(scene, rng):
    own = np.where(rng.random(SHAPE) < 0.5, 255, 0).astype("uint8")
    raster = inspect_raster(scene("uint8", mask=own)).hiding(SQUARE)
    array = open_as_stored(raster, (1, 2), (40, 40))
    np.testing.assert_array_equal(mask_of(array).compute() != 0, IN_SQUARE & (own != 0))
    np.testing.assert_array_equal(np.isfinite(open_raster(raster).values[1]), IN_SQUARE & (own != 0))


def test_an_alpha_band_in_the_output_is_zero_where_a_mask_hides(make_raster, rng):
    colours = rng.integers(1, 255, (4, *SHAPE)).astype("uint8")
    path = make_raster(colours, colours=("red", "green", "blue", "alpha"), crs="EPSG:32631", transform=TRANSFORM)
    raster = inspect_raster(path).hiding(SQUARE)
    array = open_as_stored(raster, (1, 2, 3, 4), (40, 40))
    assert mask_of(array) is None
    np.testing.assert_array_equal(array.data.compute(), np.where(IN_SQUARE, colours, 0))


def test_several_masks_hide_what_any_of_them_hides(scene, class_raster, classes, values):
    file = inspect_raster(scene(nodata=-7))
    mask = laid_mask(inspect_raster(class_raster), (Condition(keep=(4, 5, 6)),), file)
    array = open_raster(file.hiding(SQUARE, mask), [1], chunks=(20, 50))
    kept = IN_SQUARE & np.isin(classes, (4, 5, 6))
    np.testing.assert_array_equal(array.values[0], np.where(kept, values[0], -7))


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        (Condition(keep=(0, 7)), lambda v: (v == 0) | (v == 7)),
        (Condition(reject_bits=(0, 3)), lambda v: (v & 9) == 0),
        (Condition(keep=(1, 2, 3, 4), reject_bits=(1,)), lambda v: (v > 0) & (v < 5) & (v & 2 == 0)),
    ],
)
def test_values_and_bits_of_a_mask_on_the_same_grid(scene, class_raster, classes, condition, kept):
    file = inspect_raster(scene())
    mask = laid_mask(inspect_raster(class_raster), (condition,), file)
    assert mask.mapping is None
    np.testing.assert_array_equal(mask.open().read(PART), kept(classes)[INSIDE])


def test_a_coarser_mask_counts_where_centres_fall(scene, make_raster, rng):
    """A mask of 20 m whose corner is elsewhere, and that ends before the raster does."""
    coarse = rng.integers(0, 4, (40, 70)).astype("uint8")
    path = make_raster(coarse, "coarse.tif", crs="EPSG:32631", transform=from_origin(500015, 4900005, 20, 20))
    file = inspect_raster(scene())
    laid = laid_mask(inspect_raster(path), (Condition(keep=(0, 1)),), file)
    column = np.floor((10 * np.arange(SHAPE[1]) + 5 - 15) / 20).astype(int)
    row = np.floor((10 * np.arange(SHAPE[0]) + 5 + 5) / 20).astype(int)
    expected = np.zeros(SHAPE, bool)
    inside = np.ix_((row >= 0) & (row < 40), (column >= 0) & (column < 70))
    values = coarse[np.ix_(np.clip(row, 0, 39), np.clip(column, 0, 69))]
    expected[inside] = (values <= 1)[inside]
    mask = laid.open()
    np.testing.assert_array_equal(mask.read(Window(0, 0, SHAPE[1], SHAPE[0])), expected)
    np.testing.assert_array_equal(mask.read(PART), expected[INSIDE])
    again = pickle.loads(pickle.dumps(laid)).open()
    np.testing.assert_array_equal(again.read(PART), expected[INSIDE])


def test_a_mask_in_another_crs_is_as_gdalwarp_brings_it(scene, make_raster, rng):
    smooth = np.kron(rng.integers(0, 2, (30, 30)), np.ones((8, 8))).astype("uint8")
    path = make_raster(smooth, "other.tif", crs="EPSG:2154", transform=from_origin(698800, 6350600, 12, 12))
    file = inspect_raster(scene())
    laid = laid_mask(inspect_raster(path), (Condition(keep=(1,)),), file)
    assert laid.needs_kernels
    expected = np.zeros(SHAPE, "uint8")
    with rasterio.open(path) as source:
        reproject(rasterio.band(source, 1), expected, dst_transform=TRANSFORM, dst_crs="EPSG:32631")
    got = laid.open().read(Window(0, 0, SHAPE[1], SHAPE[0]))
    assert 0.2 < got.mean() < 0.8
    # GDAL approximates where pixels lie by up to an eighth of a pixel.
    assert (got != (expected == 1)).mean() < 0.01


def area(**keys):
    """Return the area that a job with these keys asks for."""
    job = {"operation": "ndvi", "red": {"path": "red.tif"}, "output": "out.tif", **keys}
    return Area.of(check_job(job), lambda line: None)


def test_nodata_of_a_mask_means_nothing(scene, make_raster, classes):
    path = make_raster(classes, "own.tif", crs="EPSG:32631", transform=TRANSFORM, nodata=0)
    file = inspect_raster(scene())
    renamed = path.rename(path.with_name("X_SCL_10m.tif"))
    (mask,) = area(mask={"path": str(renamed)}, clear="everything").clear(file).laid_masks
    np.testing.assert_array_equal(mask.open().read(PART), (classes > 0)[INSIDE])


def test_a_quality_layer_that_hides_nothing_is_not_read(scene, make_raster, classes):
    path = make_raster(classes, "CLM_R1.tif", crs="EPSG:32631", transform=TRANSFORM)
    all_kept = area(mask={"path": str(path)}, clear="everything")
    assert all_kept.is_everywhere
    assert all_kept.files == ()


def test_masks_are_laid_over_a_whole_raster(scene):
    with pytest.raises(ValueError, match="before a part"):
        inspect_raster(scene()).part(PART).hiding(SQUARE)


def test_bits_are_of_integers(make_raster):
    path = make_raster(np.ones(SHAPE, "float32"), "floats.tif", crs="EPSG:32631", transform=TRANSFORM)
    with pytest.raises(RasterDaskError, match="has no bits: its numbers are float32"):
        area(mask={"path": str(path)}, mask_reject_bits=[1])


def test_a_mask_elsewhere_is_an_error(scene, make_raster, classes):
    path = make_raster(classes, "far.tif", crs="EPSG:32631", transform=from_origin(0, 0, 10, 10))
    with pytest.raises(RasterDaskError, match="do not overlap"):
        laid_mask(inspect_raster(path), (Condition(keep=(1,)),), inspect_raster(scene()))
