"""The job ndvi from products as they were downloaded: values right to the last digit."""

from __future__ import annotations

import math
import zipfile

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, ndvi, open_product, open_raster, product_inputs
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener
from tests.support.products import dimap, landsat, maja, planetscope, sentinel2
from tests.support.products.written import tarred, zipped


@pytest.fixture
def run(tmp_path):
    """Run NDVI of a product; return its pixels, the result and the listener."""

    def run(product, operation="ndvi", **job):
        listener = RecordingListener()
        job = {"operation": operation, "product": str(product), "output": str(tmp_path / "out.tif"), **job}
        result = run_job(job, listener)
        with rasterio.open(tmp_path / "out.tif") as dataset:
            return dataset.read(1), result, listener

    return run


def formula(red, nir, of_red=(1.0, 0.0), of_nir=None, nodata=0):
    """NDVI in float64 of reflectance, scale × number + offset, rounded once to float32."""
    scaled = []
    for numbers, (scale, offset) in ((red, of_red), (nir, of_nir or of_red)):
        scaled.append(numbers.astype("float64") * scale + offset)
    r, n = scaled
    with np.errstate(all="ignore"):
        values = (n - r) / (n + r)
    values[(red == nodata) | (nir == nodata) | (n + r == 0)] = np.nan
    return values.astype("float32")


@pytest.mark.parametrize(("baseline", "offset"), [("04.00", -1000), ("05.10", -1000), ("02.12", 0)])
@pytest.mark.parametrize("level", ["2A", "1C"])
def test_sentinel_2_has_its_offset_once(run, tmp_path, level, baseline, offset):
    product = sentinel2.write_safe(tmp_path, level, baseline)
    pixels, result, listener = run(product.metadata)
    red, nir = (product.numbers[f"{band}_10m"] for band in ("B04", "B08"))
    # In whole numbers, of which the scale is no part.
    np.testing.assert_array_equal(pixels, formula(red, nir, (1.0, offset)))
    assert result["product"] == product.folder.stem
    assert result["bands"] == {"red": 1, "nir": 1}
    assert not [line for line in listener.warnings if "−1 to 1" not in line]
    assert any("Sentinel-2 L" in line for line in listener.logs)
    assert any(line.startswith("Red (R): B04") and "0.0001 × number" in line for line in listener.logs)


def test_each_band_has_its_own_offset(run, tmp_path):
    offsets = {**dict.fromkeys(range(13), -1000), 3: -900, 7: -1200}
    product = sentinel2.write_safe(tmp_path, offsets=offsets, quantification=12000)
    red, nir = (product.numbers[f"{band}_10m"] for band in ("B04", "B08"))
    scale = 1 / 12000
    expected = formula(red, nir, (scale, -900 / 12000), (scale, -1200 / 12000))
    np.testing.assert_array_equal(run(product.metadata)[0], expected)


@pytest.mark.parametrize("form", ["metadata", "folder", "zip"])
def test_all_forms_of_a_product_give_the_same(run, tmp_path, form):
    product = sentinel2.write_safe(tmp_path)
    path = {"metadata": product.metadata, "folder": product.folder, "zip": zipped(product.folder)}[form]
    pixels, _, _ = run(path)
    red, nir = (product.numbers[f"{band}_10m"] for band in ("B04", "B08"))
    np.testing.assert_array_equal(pixels, formula(red, nir, (1.0, -1000.0)))
    assert not list(tmp_path.rglob("*.aux.xml"))
    assert {file.name for file in tmp_path.iterdir()} <= {product.folder.name, f"{product.folder.name}.zip", "out.tif"}


def test_bands_of_two_pixel_sizes_are_aligned_without_being_asked(run, tmp_path):
    bands = {10: ("B04",), 20: ("B8A",)}
    product = sentinel2.write_safe(tmp_path, bands=bands)
    pixels, result, listener = run(product.metadata)
    assert (result["output"]["width"], result["output"]["height"]) == (sentinel2.SIZE, sentinel2.SIZE)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.transform.a == 10
    # As two rasters of their own, aligned by name.
    files = {band: next(product.folder.rglob(f"*_{band}_*.jp2")) for band in ("B04", "B8A")}
    rasters = {role: {"path": str(files[band]), "nodata": [0]} for role, band in (("red", "B04"), ("nir", "B8A"))}
    other = {"operation": "ndvi", **rasters, "align": "red", "reflectance": "sentinel-2 l2a"}
    run_job({**other, "output": str(tmp_path / "other.tif")}, RecordingListener())
    with rasterio.open(tmp_path / "other.tif") as dataset:
        np.testing.assert_array_equal(pixels, dataset.read(1))
    assert any("onto the grid of red" in line for line in listener.logs)


def test_what_is_missing_is_said_and_the_coarser_band_taken(run, tmp_path):
    product = sentinel2.write_safe(tmp_path)
    next(product.folder.rglob("*_B04_10m.jp2")).unlink()
    _, result, listener = run(product.metadata)
    assert result["output"]["width"] == sentinel2.SIZE // 2
    assert any("B04_10m.jp2 is missing" in line and "20 m" in line for line in listener.warnings)
    for file in product.folder.rglob("*_B04_*.jp2"):
        file.unlink()
    with pytest.raises(RasterDaskError, match=r"lacks its band B04 \(R\): .*_B04_10m.jp2 is not there"):
        run(product.metadata)


def test_the_narrow_near_infrared_in_the_place_of_a_missing_one_is_warned_of(run, tmp_path):
    product = sentinel2.write_safe(tmp_path, bands={10: ("B04", "B08"), 20: ("B04", "B8A")})
    assert not [line for line in run(product.metadata)[2].warnings if "missing" in line]
    next(product.folder.rglob("*_B08_10m.jp2")).unlink()
    _, _, listener = run(product.metadata)
    assert any("B08_10m.jp2 is missing" in line and "B8A (N2) takes its place" in line for line in listener.warnings)


def test_the_preset_of_the_user_counts_before_the_metadata(run, tmp_path):
    product = sentinel2.write_safe(tmp_path, baseline="02.12")
    red, nir = (product.numbers[f"{band}_10m"] for band in ("B04", "B08"))
    pixels, _, listener = run(product.metadata, reflectance="sentinel-2 l2a")
    np.testing.assert_array_equal(pixels, formula(red, nir, (1.0, -1000)))
    # Its folder says that it has none.
    assert any("sentinel-2 l2a means" in line for line in listener.warnings)


@pytest.mark.parametrize("quantification", ["10000", "10000.0", "0.0001"])
def test_maja(run, tmp_path, quantification):
    product = maja.write_muscate(tmp_path, quantification=quantification)
    red, nir = (product.numbers[f"FRE_{band}"] for band in ("B4", "B8"))
    pixels, _, _ = run(zipped(product.folder))
    np.testing.assert_array_equal(pixels, formula(red, nir, nodata=-10000))


@pytest.mark.parametrize(("sensor", "red", "nir"), [("OLI_TIRS", 4, 5), ("ETM", 3, 4), ("TM", 3, 4)])
def test_landsat_level_2(run, tmp_path, sensor, red, nir):
    product = landsat.write_landsat(tmp_path, sensor=sensor)
    terms = [(2.75e-5 + number * 1e-7, -0.2 + number * 1e-3) for number in (red, nir)]
    terms = [(float(f"{scale:.6E}"), float(f"{offset:.6f}")) for scale, offset in terms]
    expected = formula(product.numbers[f"B{red}"], product.numbers[f"B{nir}"], *terms)
    np.testing.assert_array_equal(run(tarred(product.folder))[0], expected)


def test_landsat_level_1_is_divided_by_the_sine_of_the_suns_elevation(run, tmp_path):
    product = landsat.write_landsat(tmp_path, "L1TP")
    sine = math.sin(math.radians(landsat.SUN_ELEVATION))
    terms = [(float(f"{2e-5 + number * 1e-7:.6E}") / sine, -0.1 / sine) for number in (4, 5)]
    pixels, _, listener = run(product.metadata)
    np.testing.assert_array_equal(pixels, formula(product.numbers["B4"], product.numbers["B5"], *terms))
    assert any("sine of the sun's elevation, 41.75°" in line for line in listener.logs)
    assert not [line for line in listener.warnings if "−1 to 1" not in line]


def test_pleiades_is_read_through_gdals_tiles_as_reflectance_at_the_top_of_the_atmosphere(run, tmp_path):
    product = dimap.write_dimap(tmp_path)
    # The common factor of both bands cancels out, but for the bias.
    terms = [
        (1 / dimap.GAINS[band] / dimap.IRRADIANCES[band], dimap.BIASES[band] / dimap.IRRADIANCES[band])
        for band in ("B2", "B3")
    ]
    expected = formula(product.numbers["B2"], product.numbers["B3"], *terms)
    pixels, result, _ = run(product.metadata)
    np.testing.assert_allclose(pixels, expected, rtol=2e-7, atol=1e-9)
    assert result["bands"] == {"red": 1, "nir": 4}


@pytest.mark.parametrize("form", ["_AnalyticMS_8b.tif", "_AnalyticMS_SR_8b.tif"])
def test_planetscope_has_the_coefficients_of_its_metadata_or_the_scale_of_surface_reflectance(run, tmp_path, form):
    product = planetscope.write_scene(tmp_path, 8)
    pixels, _, _ = run(product.folder / f"{planetscope.SCENE}{form}")
    if "SR" in form:
        expected = formula(product.numbers["B6"], product.numbers["B8"])
    else:
        terms = [(planetscope.COEFFICIENTS[number - 1], 0.0) for number in (6, 8)]
        expected = formula(product.numbers["top B6"], product.numbers["top B8"], *terms)
    np.testing.assert_array_equal(pixels, expected)


def test_the_mean_of_ndvi_in_windows_is_of_products_too(run, tmp_path):
    product = sentinel2.write_safe(tmp_path)
    pixels, _, _ = run(product.metadata, "meanndvi", window=6)
    red, nir = (product.numbers[f"{band}_10m"] for band in ("B04", "B08"))
    windows = formula(red, nir, (1.0, -1000)).astype("float64").reshape(6, 6, 6, 6)
    np.testing.assert_allclose(pixels, np.nanmean(windows, axis=(1, 3)), rtol=1e-5)


def test_bands_of_a_product_in_a_notebook(tmp_path):
    product = sentinel2.write_safe(tmp_path)
    inputs = product_inputs(open_product(zipped(product.folder)), ("R", "N"))
    red, nir = (open_raster(inputs[role].file, [inputs[role].band]) for role in ("R", "N"))
    values = ndvi(red, nir, reflectance=(inputs["R"].reflectance, inputs["N"].reflectance)).values[0]
    numbers = (product.numbers[f"{band}_10m"] for band in ("B04", "B08"))
    np.testing.assert_array_equal(values, formula(*numbers, (1.0, -1000)))


def test_a_band_that_is_damaged_inside_the_zip_is_an_error_and_leaves_nothing(run, tmp_path):
    product = sentinel2.write_safe(tmp_path, bands={10: ("B04", "B08")})
    path = zipped(product.folder)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        member = next(one for one in archive.infolist() if "_B08_" in one.filename)
    start = member.header_offset + 30 + len(member.filename)
    data[start + 20 : start + member.compress_size] = bytes(member.compress_size - 20)
    path.write_bytes(data)
    before = set(tmp_path.iterdir())
    with pytest.raises(RasterDaskError, match=r"_B08_10m\.jp2"):
        run(path)
    assert set(tmp_path.iterdir()) == before


def test_an_output_in_the_place_of_the_product_is_refused(run, tmp_path):
    path = zipped(sentinel2.write_safe(tmp_path).folder)
    before = path.read_bytes()
    with pytest.raises(RasterDaskError, match="is also an input"):
        run(path, output=str(path))
    assert path.read_bytes() == before
