"""Expressions of lazy rasters: values, nodata, grids, and the same bits for any chunks."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from rasterdask_plugin.engine import RasterDaskError, bandmath, open_raster, write_raster
from rasterdask_plugin.engine.raster.data_arrays import to_data_array
from rasterdask_plugin.engine.raster.raster_file import inspect_raster
from rasterdask_plugin.engine.reading.open_raster import open_as_stored, select_band
from rasterdask_plugin.vocabulary.expressions.parser import parse_formula
from tests.oracles import expressions as oracle
from tests.support.corpus.odd_file import TRANSFORM

EVERYTHING = (
    "2.5 * (N - R) / (N + 6 * R - 7.5 * B + 1); sqrt(N) + log(R) * sin(B); N > R && R > B ? N ^ 1.3 : -B;"
    "isnodata(N) ? 0 : N; exp(R / 500) + atan2(N, B) + tanh(B / 1000); round(N / 3) + min(N, R, B)"
)


@pytest.fixture
def bands(rng):
    """Three bands of int16 with nodata here and there, not at the same places."""
    values = rng.integers(-20, 3000, (3, 90, 110)).astype("int16")
    values[rng.random(values.shape) < 0.05] = -9999
    values[:, :4] = 0
    return dict(zip("NRB", values))


def opened(make_raster, bands, chunks=None, **options):
    return {
        name: open_raster(make_raster(values, f"{name}.tif", nodata=-9999, **options), chunks=chunks)
        for name, values in bands.items()
    }


def wanted(text, bands, nodata=-9999):
    """One pixel at a time."""
    tree = parse_formula(text, list(bands))
    out = np.full(bands["N"].shape, math.nan)
    for place in np.ndindex(out.shape):
        pixel = {
            name: None if values[place] == nodata or not math.isfinite(values[place]) else float(values[place])
            for name, values in bands.items()
        }
        found = oracle.value(tree, pixel)
        out[place] = math.nan if found is None else found
    return out


def test_equals_the_oracle(make_raster, bands):
    result = bandmath(EVERYTHING, opened(make_raster, bands))
    assert (result.dtype, result.dims, result.shape) == ("float32", ("band", "y", "x"), (6, 90, 110))
    assert math.isnan(result.rio.nodata)
    for values, text in zip(result.values, EVERYTHING.split(";")):
        np.testing.assert_allclose(values, wanted(text, bands), rtol=2e-5, atol=2e-5)


def test_float64_is_exact(make_raster, bands):
    for dtype in ("int32", "float64"):
        wide = {name: values.astype(dtype) for name, values in bands.items()}
        values = bandmath("(N - R) / (N + R + 0.1)", opened(make_raster, wide), dtype="float64").values[0]
        np.testing.assert_allclose(values, wanted("(N - R) / (N + R + 0.1)", bands), rtol=1e-14)


@pytest.mark.parametrize("dtype", ["float32", "int16"])
def test_the_result_does_not_depend_on_chunks(make_raster, bands, dtype):
    whole = bandmath(EVERYTHING, opened(make_raster, bands), dtype=dtype).values
    for chunks in ((7, 110), (31, 13), (64, 64), ((1, 89), (50, 60))):
        parts = bandmath(EVERYTHING, opened(make_raster, bands, chunks), dtype=dtype)
        assert parts.data.npartitions > 1
        assert parts.values.tobytes() == whole.tobytes()


def test_bands_in_other_chunks_are_rechunked(make_raster, bands):
    arrays = opened(make_raster, bands, (40, 40))
    arrays["R"] = arrays["R"].chunk({"y": 33, "x": 50})
    result = bandmath("N + R", arrays)
    np.testing.assert_array_equal(result.values, bandmath("N + R", opened(make_raster, bands)).values)


def test_several_bands_of_one_file_are_read_in_one_call_a_block(make_raster, bands, windows_read):
    scene = open_raster(make_raster(np.stack(list(bands.values())), nodata=-9999), chunks=(45, 110))
    bandmath("N + R + B; N - B", {name: select_band(scene, i) for i, name in enumerate("NRB")}).compute()
    assert len(windows_read) == 2


def test_bands_that_are_not_used_are_not_read(make_raster, bands, windows_read):
    bandmath("N * 2", opened(make_raster, bands)).compute()
    assert {name for name, _ in windows_read} == {"N.tif"}


def test_a_mask_is_nodata(make_raster, bands):
    mask = np.full((90, 110), True)
    mask[10:20, 30:40] = False
    path = make_raster(np.abs(bands["R"]), mask=mask)
    stored = to_data_array(open_as_stored(inspect_raster(path), [1], (90, 110)))
    for array in (open_raster(path), stored):
        values = bandmath("R + 1; isnodata(R)", {"R": array}).values
        np.testing.assert_array_equal(np.isnan(values[0]), ~mask)
        np.testing.assert_array_equal(values[1], ~mask)


def test_scale_and_offset_are_applied_only_when_asked(make_raster, bands):
    arrays = opened(make_raster, bands, scales=[1e-4], offsets=[-0.1])
    plain = bandmath("N", arrays).values
    np.testing.assert_allclose(bandmath("N", arrays, apply_scale=True).values, plain * 1e-4 - 0.1, rtol=1e-6, atol=1e-8)


def test_integers_are_rounded_clamped_and_have_a_nodata(make_raster):
    values = np.array([[0, 1, 3, -1, 700, -9999]], "int16")
    arrays = opened(make_raster, {"N": values})
    found = {}
    for dtype, nodata in (("uint8", None), ("int16", None), ("uint8", 0), ("uint16", 5), ("float32", -1)):
        result = bandmath("N / 2", arrays, dtype=dtype, nodata=nodata)
        found[dtype, nodata] = result.values[0, 0].tolist()
        assert result.rio.nodata == {("uint8", None): 255, ("int16", None): -32768}.get((dtype, nodata), nodata)
    assert found["uint8", None] == [0, 1, 2, 0, 254, 255]
    assert found["int16", None] == [0, 1, 2, -1, 350, -32768]
    assert found["uint8", 0] == [1, 1, 2, 1, 255, 0]
    assert found["uint16", 5] == [0, 1, 2, 0, 350, 5]
    assert found["float32", -1] == [0, 0.5, 1.5, -0.5, 350, -1]


def test_bands_are_described_by_their_expressions(make_raster, bands, tmp_path):
    result = bandmath(f"N\n + R ; B; {' + '.join(['N'] * 200)}", opened(make_raster, bands))
    write_raster(result, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.descriptions[:2] == ("N + R", "B")
        assert dataset.descriptions[2].endswith("+…")
        assert dataset.transform == TRANSFORM
    assert bandmath("N", opened(make_raster, bands)).attrs["long_name"] == "N"


def test_arrays_without_a_band_dimension_and_without_dask(make_raster, bands):
    array = open_raster(make_raster(bands["N"], nodata=-9999))[0].load()
    np.testing.assert_array_equal(bandmath("N + 1", {"N": array}).values[0], wanted("N + 1", bands).astype("float32"))


@pytest.mark.parametrize(
    ("expression", "options", "message"),
    [
        ("N + M", {}, r"M is not known. Known are N, R, B.\n  N \+ M\n      \^"),
        ("1 + 1", {}, "no band"),
        ("N", {"dtype": "complex64"}, "no output type complex64"),
        ("N", {"dtype": "uint8", "nodata": 300}, "Nodata 300 does not fit into uint8"),
    ],
)
def test_what_is_wrong_is_said(make_raster, bands, expression, options, message):
    with pytest.raises(RasterDaskError, match=message):
        bandmath(expression, opened(make_raster, bands), **options)


def test_other_grids_and_several_bands_are_errors(make_raster, bands):
    arrays = opened(make_raster, bands)
    arrays["R"] = open_raster(make_raster(bands["R"], "moved.tif", transform=TRANSFORM * Affine.translation(1, 0)))
    with pytest.raises(RasterDaskError, match=r"(?s)different grids.*N: 110 × 90.*R: 110 × 90"):
        bandmath("N + R", arrays)
    arrays["R"] = open_raster(make_raster(np.stack([bands["R"]] * 2), "two.tif"))
    with pytest.raises(RasterDaskError, match="R has 2 bands"):
        bandmath("R", arrays)
