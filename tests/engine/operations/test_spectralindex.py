"""Every index against its formula in float64, pixel by pixel."""

from __future__ import annotations

import math

import dask
import numpy as np
import pytest

from rasterdask_plugin.engine import RasterDaskError, ndvi, open_raster, spectral_index, write_raster
from rasterdask_plugin.engine.operations.spectralindex import as_scaled_integers, depends_on_scale
from rasterdask_plugin.engine.raster.reflectance import Reflectance
from rasterdask_plugin.vocabulary.indices.table import INDICES
from rasterdask_plugin.vocabulary.roles import ROLES, THERMAL
from tests.oracles.spectral_indices import value_of, values_of

ROLE_NAMES = tuple(ROLES)
SHAPE = (7, 9)


def by_role(raster):
    return {role: raster[place : place + 1] for place, role in enumerate(ROLE_NAMES)}


@pytest.fixture
def reflectance(rng):
    """Random reflectance, and temperature in kelvin: (roles, rows, columns)."""
    values = rng.uniform(0.01, 0.9, (len(ROLE_NAMES), *SHAPE))
    for role in THERMAL:
        values[ROLE_NAMES.index(role)] = rng.uniform(250, 320, SHAPE)
    return values


@pytest.fixture
def open_bands(make_raster):
    """Return a function that writes bands as one raster and opens them by role."""

    def bands(values, **options):
        chunks = options.pop("chunks", (512, 512))
        return by_role(open_raster(make_raster(values, photometric="MINISBLACK", **options), chunks=chunks))

    return bands


def expected(index, values, constants=None):
    bands = {role: values[ROLE_NAMES.index(role)] for role in index.roles}
    return values_of(index.formula, bands, constants or index.constants)


def test_every_index_equals_its_formula_in_float64(open_bands, reflectance):
    found = spectral_index(open_bands(reflectance), list(INDICES))
    assert found.dtype == np.float32
    assert found.attrs["long_name"] == tuple(INDICES)
    for band, index in zip(found.values, INDICES.values()):
        np.testing.assert_allclose(band, expected(index, reflectance), rtol=3e-7, atol=1e-30, err_msg=index.id)


def test_every_index_of_scaled_integers_equals_its_formula_within_the_precision_of_float32(open_bands, reflectance):
    numbers = np.round(reflectance * 1e4)
    for role in THERMAL:
        numbers[ROLE_NAMES.index(role)] = np.round(reflectance[ROLE_NAMES.index(role)] * 100)
    scales = {role: Reflectance(0.01 if role in THERMAL else 1e-4) for role in ROLE_NAMES}
    found = spectral_index(open_bands(numbers.astype("uint16")), list(INDICES), reflectance=scales).values
    values = np.stack([numbers[place] * scales[role].scale for place, role in enumerate(ROLE_NAMES)])
    for band, index in zip(found, INDICES.values()):
        exact = expected(index, values)
        # What half a unit in the last place of each band makes of an index, where it is a difference of large numbers.
        slack = np.zeros(SHAPE)
        for role in index.roles:
            moved = values.copy()
            moved[ROLE_NAMES.index(role)] *= 1 + 1e-7
            slack += np.abs(np.nan_to_num(expected(index, moved) - exact))
        known = np.isfinite(exact) & np.isfinite(band)
        # The root of nearly nothing is nearly nothing or nodata.
        assert np.count_nonzero(np.isfinite(exact) != np.isfinite(band)) <= 1, index.id
        assert np.all((np.abs(band - exact) <= 1e-5 * np.abs(exact) + 10 * slack + 1e-6)[known]), index.id


def test_nodata_in_any_band_that_an_index_needs_is_nodata_in_that_index_only(open_bands, reflectance):
    values = reflectance.astype("float32")
    for place in range(len(ROLE_NAMES)):
        values[place].flat[place] = -1
    found = spectral_index(open_bands(values, nodata=-1.0), list(INDICES)).values
    whole = spectral_index(open_bands(reflectance.astype("float32"), name="whole.tif"), list(INDICES)).values
    for band, before, index in zip(found, whole, INDICES.values()):
        wanted = before.copy()
        wanted.flat[[ROLE_NAMES.index(role) for role in index.roles]] = np.nan
        np.testing.assert_array_equal(band, wanted, err_msg=index.id)


@pytest.mark.parametrize("nothing", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_is_nodata(open_bands, reflectance, nothing):
    values = reflectance.astype("float32")
    values[:, 2, 3] = nothing
    found = spectral_index(open_bands(values), list(INDICES)).values
    assert np.isnan(found[:, 2, 3]).all()
    assert np.isfinite(found[list(INDICES).index("NDVI")]).sum() == found[0].size - 1


def test_no_zero_denominator_gives_a_number(open_bands):
    found = spectral_index(open_bands(np.zeros((len(ROLE_NAMES), *SHAPE), "uint16")), list(INDICES)).values
    for band, index in zip(found, INDICES.values()):
        value = value_of(index.formula, {**index.constants, **dict.fromkeys(index.roles, 0)})
        np.testing.assert_allclose(band, np.full(SHAPE, value), rtol=1e-6, err_msg=index.id)
    assert np.isnan(found[list(INDICES).index("NDVI")]).all()


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32"])
def test_integers_never_overflow(open_bands, dtype):
    largest = np.iinfo(dtype).max
    values = np.full((len(ROLE_NAMES), *SHAPE), largest, dtype)
    values[::2] = largest - 3
    names = [name for name, index in INDICES.items() if index.is_normalised_difference] + ["CI2SWIR", "DVI"]
    found = spectral_index(open_bands(values), names).values
    for band, name in zip(found, names):
        wanted = expected(INDICES[name], values.astype("float64"))
        np.testing.assert_allclose(band, wanted, rtol=1e-6, atol=1e-12, err_msg=name)


def test_several_indices_at_once_are_each_as_alone_and_read_each_band_once(open_bands, reflectance, windows_read):
    values = np.round(reflectance * 1e4).astype("uint16")
    names = ["EVI", "NDVI", "SAVI", "MSAVI"]
    together = spectral_index(open_bands(values), names).values
    assert len(windows_read) == 1
    alone = [spectral_index(open_bands(values), name).values[0] for name in names]
    np.testing.assert_array_equal(together, alone)


def test_the_bits_do_not_depend_on_chunks_and_workers(open_bands, rng, tmp_path):
    values = rng.integers(1, 10000, (len(ROLE_NAMES), 130, 150)).astype("uint16")
    names = ["EVI", "GEMI", "MCARI2", "IBI", "RWI"]
    whole = spectral_index(open_bands(values), names).values
    for chunks in ((17, 150), (64, 33)):
        with dask.config.set(scheduler="threads", num_workers=3):
            np.testing.assert_array_equal(spectral_index(open_bands(values, chunks=chunks), names).values, whole)
    for workers in (1, 3):
        target = tmp_path / f"{workers}.tif"
        write_raster(spectral_index(open_bands(values, chunks=(64, 64)), names), target, workers=workers)
        np.testing.assert_array_equal(open_raster(target).values, whole)


def test_ndvi_of_the_table_is_ndvi(open_bands, rng):
    bands = open_bands(rng.integers(0, 60000, (len(ROLE_NAMES), 80, 90)).astype("uint16"), nodata=7)
    found = spectral_index({"red": bands["R"], "nir": bands["N"]}, "NDVI")
    np.testing.assert_array_equal(found.values, ndvi(bands["R"], bands["N"]).values)


@pytest.mark.parametrize("name", ["NDVI", "EVI", "SR", "BAI"])
def test_int16_has_the_factor_of_the_index_and_rounds_half_away(open_bands, reflectance, name):
    values = np.concatenate([reflectance, reflectance[:, ::-1]], axis=1)
    found = spectral_index(open_bands(values), name, dtype="int16")
    index = INDICES[name]
    assert found.rio.nodata == -32768
    assert found.attrs["scale_factor"] == 1 / index.int16_factor
    wanted = expected(index, values) * index.int16_factor
    rounded = np.clip(np.trunc(wanted + np.copysign(0.5, wanted)), -32767, 32767)
    # A number that is nearly a half may be rounded either way.
    assert np.abs(found.values[0] - rounded).max() <= (np.abs(np.abs(wanted) % 1 - 0.5) < 1e-3).any()
    means = as_scaled_integers(spectral_index(open_bands(values), name), [name])
    assert np.abs(means.values - found.values).max() <= 1
    assert means.attrs["scale_factor"] == found.attrs["scale_factor"]


def test_several_indices_of_int16_have_a_scale_each(open_bands, reflectance, tmp_path):
    result = spectral_index(open_bands(reflectance), ["NDVI", "BAI"], dtype="int16")
    write_raster(result, tmp_path / "o.tif")
    written = open_raster(tmp_path / "o.tif")
    assert written.attrs["scales"] == (1e-4, 1 / INDICES["BAI"].int16_factor)


def test_constants_replace_defaults(open_bands, reflectance):
    bands = open_bands(reflectance)
    found = spectral_index(bands, ["SAVI", "EVI"], constants={"L": 0.25, "EVI.L": 2.0, "g": 3.0}).values
    savi = {**INDICES["SAVI"].constants, "L": 0.25}
    evi = {**INDICES["EVI"].constants, "L": 2.0, "g": 3.0}
    np.testing.assert_allclose(found[0], expected(INDICES["SAVI"], reflectance, savi), rtol=3e-7)
    np.testing.assert_allclose(found[1], expected(INDICES["EVI"], reflectance, evi), rtol=3e-7)


def test_a_scale_of_the_file_is_applied(open_bands, reflectance):
    numbers = np.round(reflectance * 1e4)
    count = len(ROLE_NAMES)
    bands = open_bands(numbers.astype("uint16"), scales=[1e-4] * count, offsets=[-0.1] * count)
    found = spectral_index(bands, "EVI").values[0]
    np.testing.assert_allclose(found, expected(INDICES["EVI"], numbers * 1e-4 - 0.1), rtol=1e-3)
    as_stored = spectral_index(bands, "EVI", reflectance="none").values[0]
    np.testing.assert_allclose(as_stored, expected(INDICES["EVI"], numbers), rtol=1e-4)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"index": "NDVY"}, "There is no spectral index NDVY"),
        ({"index": "ndvi"}, r"There is no spectral index ndvi\. Is it NDVI\?"),
        ({"index": []}, "Name at least one index"),
        ({"index": "EVI"}, r"EVI needs B \(blue\) as well; given are R, N"),
        ({"dtype": "uint8"}, "cannot be stored as uint8"),
        ({"constants": {"L": 1}}, "L is no constant of NDVI"),
        ({"reflectance": "toa"}, "Unknown reflectance “toa”"),
        ({"bands": {"X": None}}, "There is no role X"),
    ],
)
def test_what_is_wrong_is_said(open_bands, reflectance, given, message):
    bands = open_bands(reflectance)
    arguments = {"bands": {"R": bands["R"], "N": bands["N"]}, "index": "NDVI", **given}
    with pytest.raises(RasterDaskError, match=message):
        spectral_index(arguments.pop("bands"), arguments.pop("index"), **arguments)


def test_which_indices_depend_on_the_scale_of_their_bands():
    free = {name for name, index in INDICES.items() if not depends_on_scale(index)}
    assert {"NDVI", "SR", "VARI", "ARVI", "GCC", "IBI"} & free == {"NDVI", "SR", "VARI", "ARVI", "GCC"}
    assert not {"EVI", "SAVI", "BAI", "NIRv", "AWEIsh", "MSAVI"} & free
    assert not depends_on_scale(INDICES["SAVI"], {"L": 0.0})
