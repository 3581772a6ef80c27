"""What `open_raster` returns, for every way in which a file says «no data», and how it reads."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import zipfile

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, inspect_raster, open_raster
from rasterdask_plugin.engine.reading.open_raster import BandReader
from tests.support.corpus.virtual import source_vrt, vrt_band


def test_pixels_bands_and_metadata_are_the_files(make_raster, rng):
    values = rng.integers(0, 1000, (3, 40, 50), dtype="uint16")
    path = make_raster(values, nodata=0, descriptions=("blue", "red", "nir"), scales=(1, 2, 3), offsets=(0, 0, 5))
    array = open_raster(path, bands=[3, 1])
    np.testing.assert_array_equal(array.values, values[[2, 0]])
    assert array.dims == ("band", "y", "x")
    assert list(array.band.values) == [3, 1]
    assert array.rio.nodata == 0
    assert array.rio.crs.to_epsg() == 32631
    assert array.attrs["long_name"] == ("nir", "blue")
    assert (array.attrs["scales"], array.attrs["offsets"]) == ((3, 1), (5, 0))
    with rasterio.open(path) as dataset:
        x, y = dataset.xy(7, 11)
    assert (array.x.values[11], array.y.values[7]) == (x, y)


def test_overviews_are_never_used(make_raster, rng):
    values = rng.integers(1, 1000, (1100, 1200), dtype="uint16")
    path = make_raster(values, tiled=True, blockxsize=256, blockysize=256)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4])
    shutil.copy(path, path.with_name("copy.tif"))
    np.testing.assert_array_equal(open_raster(path).values[0], values)


@pytest.mark.parametrize(
    ("nodata", "invalid"),
    [
        (None, [9]),
        ([], []),
        ([3], [3]),
        ([3, 5], [3, 5]),
        ([[2, 4]], [2, 3, 4]),
        ([[2, 4], 9], [2, 3, 4, 9]),
        ([-5], []),
    ],
)
def test_nodata_values_and_ranges_become_the_one_nodata_value(make_raster, nodata, invalid):
    values = np.arange(12, dtype="uint8").reshape(3, 4)
    nodata = None if nodata is None else [tuple(v) if isinstance(v, list) else v for v in nodata]
    array = open_raster(make_raster(values, nodata=9), nodata=nodata)
    result = array.values[0]
    hidden = np.isin(values, invalid)
    if invalid:
        assert (result[hidden] == array.rio.nodata).all()
        assert (result[~hidden] != array.rio.nodata).all()
    else:
        assert array.rio.nodata is None
    np.testing.assert_array_equal(result[~hidden], values[~hidden])


@pytest.mark.parametrize(("dtype", "promoted"), [("uint8", "float32"), ("int16", "float32"), ("int32", "float64")])
def test_a_mask_without_a_nodata_value_promotes_integers_to_floats_with_nan(make_raster, rng, dtype, promoted):
    values = rng.integers(0, 100, (20, 30)).astype(dtype)
    mask = np.full((20, 30), 255, "uint8")
    mask[3:9, 4:8] = 0
    array = open_raster(make_raster(values, mask=mask))
    assert array.dtype == promoted
    np.testing.assert_array_equal(np.isnan(array.values[0]), mask == 0)
    np.testing.assert_array_equal(array.values[0][mask > 0], values[mask > 0])


def test_an_alpha_band_hides_pixels(make_raster, rng):
    values = rng.integers(1, 255, (4, 20, 30), dtype="uint8")
    values[3] = 255
    values[3, :5] = 0
    path = make_raster(values, photometric="rgb", alpha="yes")
    array = open_raster(path, bands=[1, 2, 3])
    assert np.isnan(array.values[:, :5]).all()
    np.testing.assert_array_equal(array.values[:, 5:], values[:3, 5:])


def test_a_mask_decides_alone_where_there_is_nodata_as_well(make_raster):
    values = np.array([[1, 2, 3, 4]], "float32")
    path = make_raster(values, nodata=2.0, mask=np.array([[255, 255, 0, 255]], "uint8"))
    np.testing.assert_array_equal(open_raster(path).values[0, 0], np.array([1, 2, np.nan, 4]))
    np.testing.assert_array_equal(open_raster(path, nodata=[4]).values[0, 0], np.array([1, 2, np.nan, np.nan]))


def _vrt(path, tmp_path):
    target = tmp_path / "mosaic.vrt"
    subprocess.run(["gdalbuildvrt", "-q", target, path], check=True)
    return target


def _zip(path, tmp_path):
    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(path, "inside.tif")
    return f"/vsizip/{tmp_path / 'scene.zip'}/inside.tif"


def _translated(driver, name, *options):
    def translate(path, tmp_path):
        target = tmp_path / name
        subprocess.run(["gdal_translate", "-q", "-of", driver, *options, path, target], check=True)
        return target

    return translate


@pytest.mark.skipif(not shutil.which("gdal_translate"), reason="GDAL's programs are not installed")
@pytest.mark.parametrize(
    "convert",
    [
        _vrt,
        _zip,
        _translated("GTiff", "one_row.tif", "-co", "BLOCKYSIZE=1"),
        _translated("GTiff", "strips.tif", "-co", "BLOCKYSIZE=37", "-co", "COMPRESS=LZW"),
        _translated("GTiff", "one_strip.tif", "-co", "BLOCKYSIZE=700"),
        _translated("GTiff", "tiles.tif", "-co", "TILED=YES", "-co", "COMPRESS=DEFLATE"),
        _translated("GPKG", "raster.gpkg", "-co", "TILE_FORMAT=PNG"),
        _translated("JP2OpenJPEG", "raster.jp2", "-co", "REVERSIBLE=YES", "-co", "QUALITY=100"),
    ],
    ids=["vrt", "vsizip", "one row a block", "strips", "one strip", "tiles", "gpkg", "jpeg 2000"],
)
def test_every_layout_of_a_file_gives_the_same_pixels(make_raster, tmp_path, rng, convert):
    values = rng.integers(0, 255, (700, 900), dtype="uint8")
    try:
        path = convert(make_raster(values), tmp_path)
    except subprocess.CalledProcessError:
        pytest.skip("this GDAL lacks the driver")
    np.testing.assert_array_equal(open_raster(path, bands=[1], chunks=(512, 512)).values[0], values)


def test_a_reader_travels_to_another_process(make_raster, rng):
    values = rng.integers(0, 255, (20, 30), dtype="uint8")
    reader = BandReader(inspect_raster(make_raster(values)), (1,))
    reader[:, :5, :5]
    copy = pickle.loads(pickle.dumps(reader))
    np.testing.assert_array_equal(copy[:, 5:10, 0:30][0], values[5:10])


@pytest.mark.parametrize(
    ("path", "message"), [("missing.tif", "does not exist"), ("notes.txt", "cannot be opened as a raster")]
)
def test_what_is_not_a_raster_is_named(tmp_path, path, message):
    (tmp_path / "notes.txt").write_text("no raster")
    with pytest.raises(RasterDaskError, match=message) as error:
        open_raster(tmp_path / path)
    assert path in str(error.value)


def test_a_band_that_does_not_exist_is_named(make_raster):
    with pytest.raises(RasterDaskError, match=r"band 7 does not exist: raster.tif has 2 bands"):
        open_raster(make_raster(np.zeros((2, 3, 3), "uint8")), bands=[7])


def test_a_damaged_file_is_an_error_and_not_zeros(make_raster, tmp_path, rng):
    values = rng.integers(0, 255, (600, 600), dtype="uint8")
    path = make_raster(values, compress="deflate", tiled=True, blockxsize=256, blockysize=256)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(RasterDaskError, match=r"raster\.tif"):
        open_raster(path).compute(scheduler="synchronous")


def test_bands_of_several_types_come_as_the_type_that_holds_them_all(make_raster, rng):
    values = rng.integers(0, 255, (3, 20, 30), dtype="uint8")
    source = make_raster(values, "source.tif")
    types = ("Byte", "Float32", "Int16")
    path = source.with_name("mixed.vrt")
    source_vrt(path, (30, 20), "".join(vrt_band(n, source.name, n, dtype) for n, dtype in enumerate(types, 1)))
    for bands in ([1, 2, 3], [3, 1], [2], [1, 3, 1]):
        array = open_raster(path, bands=bands, chunks=(7, 30))
        assert array.dtype == np.result_type(*({1: "uint8", 2: "float32", 3: "int16"}[band] for band in bands))
        np.testing.assert_array_equal(array.values, values[[band - 1 for band in bands]])


def test_an_alpha_band_of_another_type_hides_pixels(make_raster, rng):
    values = rng.integers(1, 255, (2, 20, 30), dtype="uint8")
    values[1, 4] = 0
    source = make_raster(values, "source.tif", photometric="MINISBLACK")
    alpha = "<ColorInterp>Alpha</ColorInterp>"
    bands = vrt_band(1, source.name, 1, "Float32") + vrt_band(2, source.name, 2, "Byte", alpha)
    array = open_raster(source_vrt(source.with_name("mixed.vrt"), (30, 20), bands), bands=[1])
    np.testing.assert_array_equal(np.isnan(array.values[0]), values[1] == 0)
    np.testing.assert_array_equal(array.values[0, 5:], values[0, 5:])


def test_a_crs_that_is_given_replaces_the_files(make_raster):
    array = open_raster(make_raster(np.zeros((3, 3), "uint8")), crs="EPSG:2154")
    assert array.rio.crs.to_epsg() == 2154


def test_a_block_larger_than_gdals_cache_is_decoded_through_one_handle(make_raster, rng, monkeypatch):
    from rasterdask_plugin.engine.reading import band_reader

    opened = []
    open_dataset = band_reader.open_dataset
    monkeypatch.setattr(band_reader, "open_dataset", lambda *of: opened.append(of) or open_dataset(*of))
    values = rng.integers(0, 255, (2000, 100), dtype="uint8")
    path = make_raster(values, compress="deflate", tiled=True, blockxsize=8192, blockysize=8192)
    array = open_raster(path, chunks=(128, 100))
    np.testing.assert_array_equal(array.data.compute(scheduler="threads", num_workers=4)[0], values)
    assert len(opened) == 1
