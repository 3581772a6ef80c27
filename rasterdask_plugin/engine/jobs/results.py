"""Warns of doubtful values in what a run has written."""

from __future__ import annotations

import numpy as np

from ..raster.raster_file import inspect_raster
from ..reading.sample import sample_values
from ..writing.write_raster import Written

# Rounding in float32 cannot move a value further beyond the limits.
_TOLERANCE = 1e-6


def doubts_of_index(written: Written) -> tuple[str, ...]:
    """Return a warning if values of a normalised difference are outside −1 to 1, with the share of such pixels in a
    sample."""
    band = written.statistics[0]
    if band.mean is None or max(-band.min, band.max) <= 1 + _TOLERANCE:
        return ()
    raster = inspect_raster(written.path)
    values = sample_values(raster, 1) * raster.scales[0] + raster.offsets[0]
    beyond = np.count_nonzero(np.abs(values) > 1 + _TOLERANCE)
    share = f"{100 * beyond / values.size:.3g} %" if beyond else f"fewer than one in {max(values.size, 1):,}"
    return (
        f"Values are outside −1 to 1, from {band.min:.4g} to {band.max:.4g}: {share} of the valid pixels in a sample. "
        "There, reflectance is negative in one of the bands. If these are more than a few dark pixels, a wrong offset "
        "may have been applied (reflectance), or nodata may be counted as values.",
    )
