"""Spectral indices as a job: bands found, grids, reflectance, means in windows, what is said and refused."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.jobs.format import check_job
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.vocabulary.indices.table import INDICES
from tests.oracles.spectral_indices import values_of
from tests.support.listener import RecordingListener

COARSE = rasterio.Affine(20, 0, 500000, 0, -20, 4900000)
FINE = rasterio.Affine(10, 0, 500000, 0, -10, 4900000)


@pytest.fixture
def scene(make_raster, rng):
    """A raster of blue, green, red and near infrared, and one of the short-wave infrared with larger pixels."""
    fine = rng.uniform(0.02, 0.6, (4, 40, 60)).astype("float32")
    coarse = rng.uniform(0.02, 0.6, (20, 30)).astype("float32")
    make_raster(fine, "fine.tif", descriptions=("B02", "B03", "B04", "B08"), transform=FINE, photometric="MINISBLACK")
    make_raster(coarse, "T31TCJ_20240101T105431_B11.tif", transform=COARSE)
    return fine, coarse


@pytest.fixture
def run(tmp_path):
    """Return a function that runs a job on the rasters of some names: result, pixels, and what the run said."""

    def run(*names, **job):
        listener = RecordingListener()
        inputs = [{"path": str(tmp_path / name)} for name in names]
        given = {"operation": "spectralindex", "inputs": inputs, "output": str(tmp_path / "out" / "o.tif"), **job}
        result = run_job(given, listener)
        with rasterio.open(given["output"]) as dataset:
            return result, dataset.read(), listener

    return run


def expected(name, **bands):
    index = INDICES[name]
    return values_of(index.formula, bands, index.constants)


def test_several_indices_of_one_raster(run, scene):
    (blue, green, red, nir), _ = scene
    result, pixels, listener = run("fine.tif", index=["EVI", "NDWI"])
    # Denominators near zero amplify the rounding of float32.
    far = np.abs(nir + 6 * red - 7.5 * blue + 1) > 0.05
    np.testing.assert_allclose(pixels[0][far], expected("EVI", B=blue, R=red, N=nir)[far], rtol=1e-4)
    np.testing.assert_allclose(pixels[1], expected("NDWI", G=green, N=nir), rtol=1e-5, atol=1e-6)
    assert result["bands"] == {"B": [1, 1], "G": [1, 2], "R": [1, 3], "N": [1, 4]}
    assert result["index"] == ["EVI", "NDWI"]
    assert [one["band"] for one in result["statistics"]] == [1, 2]
    log = "\n".join(listener.logs)
    assert "Near infrared (N): band 4 of fine.tif (described as “B08”), float32" in log
    assert "EVI (Enhanced vegetation index): g * (N - R) / (N + C1 * R - C2 * B + L), g = 2.5, C1 = 6" in log
    assert listener.warnings == []


def test_ndvi_is_what_is_computed_if_nothing_is_said(run, scene):
    _, pixels, _ = run("fine.tif")
    np.testing.assert_allclose(pixels, [expected("NDVI", R=scene[0][2], N=scene[0][3])], rtol=1e-5, atol=1e-6)


def test_bands_of_larger_pixels_come_onto_the_finest_grid(run, scene):
    _, pixels, listener = run("T31TCJ_20240101T105431_B11.tif", "fine.tif", index=["NDMI"])
    assert pixels.shape == (1, 40, 60)
    assert "T31TCJ_20240101T105431_B11.tif onto the grid of fine.tif" in "\n".join(listener.logs)
    resampled = (1 - pixels[0]) / (1 + pixels[0]) * scene[0][3]
    # The mean of four pixels within a larger one is near it.
    inner = resampled.reshape(20, 2, 30, 2).mean((1, 3))[2:-2, 2:-2] - scene[1][2:-2, 2:-2]
    assert np.abs(inner).mean() < 0.05


def test_bands_of_smaller_pixels_are_averaged_onto_the_coarsest_grid(run, scene):
    _, pixels, _ = run("fine.tif", "T31TCJ_20240101T105431_B11.tif", index=["NDMI"], align="coarsest")
    nir = scene[0][3].reshape(20, 2, 30, 2).mean((1, 3))
    np.testing.assert_allclose(pixels, [expected("NDMI", N=nir, S1=scene[1])], rtol=1e-4, atol=1e-5)


def test_different_grids_may_be_an_error(run, scene):
    with pytest.raises(RasterDaskError, match=r"The bands are on different grids:\n  fine\.tif: .*\n  T31TCJ"):
        run("fine.tif", "T31TCJ_20240101T105431_B11.tif", index=["NDMI"], align="error")


def test_the_grid_of_the_first_raster(run, scene):
    _, pixels, _ = run("T31TCJ_20240101T105431_B11.tif", "fine.tif", index=["NDMI"], align="first")
    assert pixels.shape == (1, 20, 30)


def test_roles_that_are_given_come_before_what_the_file_says(run, scene):
    result, pixels, listener = run("fine.tif", index=["NDVI"], roles="R=2, nir=1:1")
    np.testing.assert_allclose(pixels, [expected("NDVI", R=scene[0][1], N=scene[0][0])], rtol=1e-5, atol=1e-6)
    assert result["bands"] == {"R": [1, 2], "N": [1, 1]}
    assert "Red (R): band 2 of fine.tif (as given)" in "\n".join(listener.logs)


def test_constants_are_applied(run, scene):
    _, pixels, listener = run("fine.tif", index=["SAVI", "EVI2"], constants="L=0.25, EVI2.L=2")
    red, nir = scene[0][2], scene[0][3]
    np.testing.assert_allclose(pixels[0], 1.25 * (nir - red) / (nir + red + 0.25), rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(pixels[1], 2.5 * (nir - red) / (nir + 2.4 * red + 2), rtol=1e-4, atol=1e-6)
    assert "L = 0.25" in "\n".join(listener.logs)


def test_wavelengths_are_those_of_the_bands_where_their_files_say_them(run, make_raster, rng):
    values = rng.uniform(0.02, 0.6, (3, 20, 30)).astype("float32")
    path = make_raster(values, "stack.tif", descriptions=("red", "nir", "swir1"), photometric="MINISBLACK")
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(2, wavelength="865 nm")
        dataset.update_tags(3, wavelength="1640 nm")
    red, nir, swir = values
    for given, red_at in (({}, 665), ({"constants": "lambdaR=645"}, 645)):
        _, pixels, listener = run("stack.tif", index=["FAI"], **given)
        wanted = nir - (red + (swir - red) * (865 - red_at) / (1640 - red_at))
        np.testing.assert_allclose(pixels, [wanted], rtol=1e-4, atol=1e-6)
        assert f"lambdaN = 865, lambdaR = {red_at}, lambdaS1 = 1640" in "\n".join(listener.logs)


def test_reflectance_of_a_product_is_applied_with_its_nodata(run, make_raster, rng):
    numbers = rng.integers(1, 8000, (3, 20, 30)).astype("uint16")
    numbers[:, 3, 4] = 0
    name = "S2B_MSIL2A_20240101T105431_N0510_R051.tif"
    make_raster(numbers, name, descriptions=("B02", "B04", "B08"), photometric="MINISBLACK")
    _, pixels, listener = run(name, index=["EVI"])
    blue, red, nir = numbers * 1e-4 - 0.1
    wanted = expected("EVI", B=blue, R=red, N=nir)
    wanted[3, 4] = np.nan
    # Denominators near zero amplify the rounding of float32.
    near_zero = np.abs(nir + 6 * red - 7.5 * blue + 1) < 0.05
    np.testing.assert_allclose(pixels[0][~near_zero], wanted[~near_zero], rtol=1e-4, atol=1e-6)
    assert "processing baseline 05.10" in "\n".join(listener.logs)


def test_nodata_of_a_product_is_neither_blended_nor_taken_for_dark_pixels(run, make_raster):
    names = [f"SENTINEL2B_20240101-105431-461_L2A_T31TCJ_C_V1-0_FRE_{band}.tif" for band in ("B8", "B11")]
    nir, swir = np.full((40, 60), 3000, "int16"), np.full((20, 30), 1000, "int16")
    nir[:30], swir[:15] = -10000, -10000
    make_raster(nir, names[0], transform=FINE)
    make_raster(swir, names[1], transform=COARSE)
    _, pixels, listener = run(*names, index=["NDMI", "MI"])
    assert np.isnan(pixels[:, :30]).all()
    np.testing.assert_allclose(pixels[0, 30:], np.full((10, 60), 0.5), rtol=1e-5)
    np.testing.assert_allclose(pixels[1, 30:], np.full((10, 60), 0.2 / 0.03), rtol=1e-5)
    assert listener.warnings == []


def test_thermal_bands_of_landsat_become_kelvin(run, make_raster):
    stored = np.full((3, 6, 8), 20000, "uint16")
    stored[2] = 44000
    name = "LC08_L2SP_199030_20220101_20220103_02_T1.tif"
    make_raster(stored, name, descriptions=("SR_B5", "SR_B7", "ST_B10"), photometric="MINISBLACK")
    optical, kelvin = 20000 * 2.75e-5 - 0.2, 44000 * 0.00341802 + 149
    wanted = (optical - optical * kelvin / 10000) / (optical + optical * kelvin / 10000)
    for reflectance in ("automatic", "landsat c2 l2"):
        _, pixels, _ = run(name, index=["NBRT1"], reflectance=reflectance)
        np.testing.assert_allclose(pixels, np.full((1, 6, 8), wanted), rtol=1e-5)


def test_the_mean_in_windows_is_the_mean_of_the_index(run, scene):
    red, nir = scene[0][2], scene[0][3]
    _, pixels, listener = run("fine.tif", index=["NDVI", "DVI"], window=5, edge="trim", min_valid=50)
    for band, name in zip(pixels, ("NDVI", "DVI")):
        means = expected(name, R=red, N=nir).reshape(8, 5, 12, 5).mean((1, 3))
        np.testing.assert_allclose(band, means, rtol=1e-4, atol=1e-6)
    assert "mean of the valid values" in "\n".join(listener.logs)
    _, integers, _ = run("fine.tif", index=["NDVI", "DVI"], window=5, dtype="int16")
    assert np.abs(integers - pixels * 1e4).max() <= 0.51


@pytest.mark.parametrize(
    ("job", "message"),
    [
        ({"index": ["NDMI"]}, r"Cannot tell which band is first short-wave infrared \(S1\)"),
        ({"index": ["NDVY"]}, r"index: must be one of 2\d\d names \(--help lists them, .*NDVI.*\), not \"NDVY\""),
        ({"index": []}, r"index: must be a list of 2\d\d names"),
        ({"index": ["NDVI", "NDVI"]}, "index: must have each choice once"),
        ({"roles": "Q=1"}, "roles: There is no role Q"),
        ({"roles": "R=1:9"}, "Red band 9 does not exist"),
        ({"roles": "R=2, N=2"}, r"roles: R and N are both band 2 of fine\.tif"),
        ({"roles": "R=3:1"}, "roles: R is in raster 3, and there are 1 of them"),
        ({"roles": "S1=1"}, "roles: NDVI need no S1 but R, N"),
        ({"constants": "L=1"}, "constants: L is no constant of NDVI"),
        ({"window": 1}, "window: must be a whole number from 2 on"),
    ],
)
def test_what_is_wrong_is_said(run, scene, job, message):
    with pytest.raises(RasterDaskError, match=message):
        run("fine.tif", **job)


def test_a_band_of_a_raster_without_its_role_is_refused(scene, tmp_path):
    job = {
        "operation": "spectralindex",
        "inputs": [{"path": str(tmp_path / "fine.tif"), "band": 2}],
        "output": str(tmp_path / "o.tif"),
    }
    with pytest.raises(RasterDaskError, match=r"inputs\[0\]\.band: a band is given with its role"):
        run_job(job, RecordingListener())


def test_inputs_are_a_list_of_rasters():
    job = {"operation": "spectralindex", "output": "o.tif"}
    for inputs in ({"path": "a.tif"}, [], "a.tif"):
        with pytest.raises(RasterDaskError, match="inputs: must be a list of rasters such as"):
            check_job({**job, "inputs": inputs})
    with pytest.raises(RasterDaskError, match=r"inputs\[1\]\.bnd: unknown key"):
        check_job({**job, "inputs": [{"path": "a.tif"}, {"path": "b.tif", "bnd": 1}]})


def test_a_raster_of_which_nothing_is_needed_is_not_read(run, scene, make_raster, windows_read):
    make_raster(np.zeros((40, 60), "uint8"), "clouds.tif", descriptions=("cloud mask",), transform=FINE)
    _, _, listener = run("fine.tif", "clouds.tif", index=["NDVI"])
    assert listener.warnings == ["No band of clouds.tif is needed: its pixels are not read."]
    assert {name for name, _ in windows_read} == {"fine.tif"}


def test_numbers_that_are_no_reflectance_are_doubted_where_it_matters(run, make_raster, rng):
    numbers = rng.integers(200, 6000, (2, 20, 30)).astype("uint16")
    make_raster(numbers, "stack.tif", descriptions=("red", "nir"))
    _, _, listener = run("stack.tif", index=["NDVI"])
    assert listener.warnings == []
    _, _, listener = run("stack.tif", index=["NDVI", "SAVI"])
    assert len(listener.warnings) == 2
    assert "stack.tif, band 1 is taken for reflectance" in listener.warnings[0]
    assert "100 % of a sample of its pixels is outside -0.1 to 1.6" in listener.warnings[0]


def test_a_normalised_difference_beyond_one_is_doubted_whichever_band_it_is(run, make_raster):
    values = np.full((2, 20, 30), 0.4, "float32")
    values[0, :10] = -0.1
    make_raster(values, "stack.tif", descriptions=("red", "nir"))
    _, _, listener = run("stack.tif", index=["DVI", "NDVI"])
    assert len(listener.warnings) == 1
    assert "Values are outside −1 to 1, from 0 to 1.667: 50 % of the valid pixels" in listener.warnings[0]
