"""Scale and offset of digital numbers."""

from __future__ import annotations

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.index.ndvi import INT16_NODATA, Band, ndvi
from rasterdask_plugin.engine.kernels.numbers.scaling import apply_scale


@pytest.mark.parametrize(
    ("scale", "offset"), [(1e-4, -0.1), (2.75e-5, -0.2), (1.0, 0.0), (0.5, 0.0), (1.0, 3.0), (0.0, 7.0)]
)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_values_are_scale_times_number_plus_offset(scale, offset, dtype):
    numbers = np.arange(-5, 20000, 7)
    values = numbers.astype(dtype)
    apply_scale(values, scale, offset)
    assert values.dtype == dtype
    np.testing.assert_allclose(values, scale * numbers + offset, rtol=1e-6, atol=1e-7)


def test_whole_offsets_cancel_out_exactly():
    above, below = np.arange(1000.0, 2000), np.arange(1000.0, 0, -1)
    for values in (above, below):
        apply_scale(values, 1e-4, -0.1)
    assert (above + below == 0).all()


def test_a_zero_denominator_of_ndvi_is_nodata_in_integers_as_in_floats():
    red = np.arange(1, 1000, dtype="uint16")
    nir = (2000 - red).astype("uint16")
    band = Band((0,), 1e-4, -0.1)
    assert (ndvi(red, nir, band, band, "int16") == INT16_NODATA).all()
    assert np.isnan(ndvi(red, nir, band, band, "float32")).all()
