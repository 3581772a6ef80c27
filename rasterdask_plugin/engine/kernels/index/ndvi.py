"""The normalised difference vegetation index of two arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..numbers.nodata import matches_nodata
from ..numbers.output_values import OutputValues

# Pixels worked on at a time: the arrays of a strip stay in the second-level cache, which is 2.6 times as fast.
STRIP_PIXELS = 32768

# NDVI as int16: the value × 10000, and the number that stands for no value.
INT16_SCALE = 10000
INT16_NODATA = -32768
_FLOAT_MAX = float(np.finfo("float32").max)


@dataclass(frozen=True)
class Band:
    """How the numbers of one band are to be read."""

    nodata: tuple[float, ...] = ()  # values that mean «no data»; NaN and infinity always do
    scale: float = 1.0  # reflectance = scale × number + offset
    offset: float = 0.0


def ndvi(
    red: np.ndarray, nir: np.ndarray, red_band: Band, nir_band: Band, out_dtype: np.dtype | str = "float32"
) -> np.ndarray:
    """Return (nir − red) / (nir + red) of two arrays of one shape, of any real dtype (Rouse et al., 1974).

    Reflectance is computed with each band's scale and offset first. The output is `float32`, NaN where there is no
    value, or `int16`: NDVI × 10000 rounded, halves away from zero, and clamped to ±32767, −32768 where there is no
    value. There is no value where a pixel is nodata, NaN or infinite, where the denominator is zero, and where
    reflectance or the result is too large for its float type. Values outside −1 to 1, which negative reflectance gives,
    are kept.

    8 and 16-bit integers are computed in float32 if all steps before the division are exact in it. Everything else is
    computed in float64.
    """
    dtype = np.dtype(out_dtype)
    if dtype not in (np.dtype("float32"), np.dtype("int16")):
        raise ValueError(f"NDVI is float32 or int16, not {dtype}.")
    shift = _exact_shift(red, nir, red_band, nir_band, dtype)
    out = np.empty(red.shape, dtype)
    flat_red, flat_nir, flat_out = red.reshape(-1), nir.reshape(-1), out.reshape(-1)
    strip = _Strip(min(STRIP_PIXELS, out.size), "float64" if shift is None else "float32")
    with np.errstate(all="ignore"):
        for start in range(0, out.size, STRIP_PIXELS):
            part = slice(start, start + STRIP_PIXELS)
            _compute(flat_red[part], flat_nir[part], red_band, nir_band, shift, strip, flat_out[part])
    return out


def as_scaled_integers(values: np.ndarray) -> np.ndarray:
    """Return float NDVI as int16: NDVI × 10000 as `ndvi` rounds it, −32768 for what is not finite."""
    out = np.empty(values.shape, "int16")
    _store(values.astype("float32"), ~np.isfinite(values), out)
    return out


class _Strip:
    """Arrays for intermediate results, reused for each strip: new arrays take twice the time."""

    def __init__(self, pixels: int, dtype: str):
        self._floats = np.empty((3, pixels), dtype)
        self._flags = np.empty((2, pixels), bool)

    def arrays(self, pixels: int) -> tuple[np.ndarray, ...]:
        """Return arrays for red, near infrared and their sum, and two for flags."""
        return (*self._floats[:, :pixels], *self._flags[:, :pixels])


def _compute(
    red: np.ndarray,
    nir: np.ndarray,
    red_band: Band,
    nir_band: Band,
    shift: float | None,
    strip: _Strip,
    out: np.ndarray,
) -> None:
    """Compute a strip of pixels into `out`; see `_exact_shift` for `shift`."""
    r, n, total, invalid, flags = strip.arrays(red.size)
    invalid[...] = False
    for numbers, band, values in ((red, red_band, r), (nir, nir_band, n)):
        values[...] = numbers
        for nodata in band.nodata:
            np.logical_or(invalid, matches_nodata(numbers, nodata), out=invalid)
        if shift is None:
            _to_reflectance(values, band)
    np.add(r, n, out=total)
    if shift:
        total += np.float32(shift)
    np.equal(total, 0, out=flags)
    np.logical_or(invalid, flags, out=invalid)
    if shift is None:
        _divide_reals(r, n, total, invalid)
    else:
        np.subtract(n, r, out=n)
        np.divide(n, total, out=n)
    _store(n, invalid, out)


def _divide_reals(r: np.ndarray, n: np.ndarray, total: np.ndarray, invalid: np.ndarray) -> None:
    """Put (n − r) / `total` into `n`, even if the sum or the difference is too large for float64."""
    difference = n - r
    beyond = ~(np.isfinite(total) & np.isfinite(difference))
    if beyond.any():
        known = np.isfinite(r) & np.isfinite(n)
        np.logical_or(invalid, ~known, out=invalid)
        beyond &= known
    # Such numbers can be halved exactly, and the quotient of halves is the same.
    halves = 0.5 * n[beyond], 0.5 * r[beyond]
    np.divide(difference, total, out=n)
    n[beyond] = (halves[0] - halves[1]) / (halves[0] + halves[1])
    np.logical_or(invalid, ~(np.abs(n) <= _FLOAT_MAX), out=invalid)


def _exact_shift(red: np.ndarray, nir: np.ndarray, red_band: Band, nir_band: Band, dtype: np.dtype) -> float | None:
    """Return what must be added to nir + red so that a common scale and offset cancel out exactly in float32, None if
    they do not.

    (s·n + o − s·r − o) / (s·n + o + s·r + o) = (n − r) / (n + r + 2·o/s). Before the division this is exact for small
    integers if 2·o/s is a whole number, such as Sentinel-2's −2000.
    """
    small = all(array.dtype.kind in "iub" and array.dtype.itemsize <= 2 for array in (red, nir))
    same = (red_band.scale, red_band.offset) == (nir_band.scale, nir_band.offset)
    if not small or not same or dtype != np.dtype("float32") or red_band.scale == 0:
        return None
    shift = 2 * red_band.offset / red_band.scale
    whole = round(shift)
    return float(whole) if abs(shift - whole) < 1e-6 and abs(whole) < 2**20 else None


def _to_reflectance(values: np.ndarray, band: Band) -> None:
    if band.scale != 1:
        values *= band.scale
    if band.offset != 0:
        values += band.offset


def _store(values: np.ndarray, invalid: np.ndarray, out: np.ndarray) -> None:
    if out.dtype == np.dtype("float32"):
        out[...] = values
        np.copyto(out, np.nan, where=invalid)
        return
    values *= INT16_SCALE
    OutputValues(out.dtype, INT16_NODATA).convert(values, out, invalid)
