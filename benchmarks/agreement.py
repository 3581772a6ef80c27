"""Compares the pixels of two outputs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

ROWS = 512


@dataclass(frozen=True)
class Agreement:
    """How far two outputs agree. Shares are of all pixels of all bands of ours."""

    largest: float | None  # difference of pixels that are valid in both; None if there are none
    differing: float  # share of pixels valid in both that differ by more than the tolerance
    only_ours: float  # share of pixels that are valid in ours only
    only_theirs: float  # share of pixels that are valid in theirs only


def agreement(ours: Path, theirs: Sequence[Path], tolerance: float) -> Agreement:
    """Compare the bands of `ours` with those of all of `theirs`, in their order.

    Files of theirs may cover more than ours, on the same grid. A nodata pixel and NaN are invalid. Raises ValueError if
    grids or numbers of bands do not fit.
    """
    counts = np.zeros(4, "int64")  # differing, only ours, only theirs, all
    largest = -1.0
    with rasterio.open(ours) as one:
        band = 0
        for path in theirs:
            with rasterio.open(path) as other:
                column, row = _corner(one, other, path)
                for their_band in other.indexes:
                    band += 1
                    if band > one.count:
                        raise ValueError(f"{path} has more bands than {ours}.")
                    for top in range(0, one.height, ROWS):
                        rows = min(ROWS, one.height - top)
                        a, valid_a = _read(one, band, Window(0, top, one.width, rows))
                        b, valid_b = _read(other, their_band, Window(column, row + top, one.width, rows))
                        both = valid_a & valid_b
                        differences = np.abs(a[both] - b[both])
                        largest = max(largest, float(differences.max(initial=-1.0)))
                        counts += (
                            int((differences > tolerance).sum()),
                            int((valid_a & ~valid_b).sum()),
                            int((valid_b & ~valid_a).sum()),
                            both.size,
                        )
        if band != one.count:
            raise ValueError(f"{', '.join(map(str, theirs))} have {band} bands, and {ours} has {one.count}.")
    differing, only_ours, only_theirs = (float(count) for count in counts[:3] / counts[3])
    return Agreement(largest if largest >= 0 else None, differing, only_ours, only_theirs)


def _corner(one: rasterio.DatasetReader, other: rasterio.DatasetReader, path: Path) -> tuple[int, int]:
    """Return the column and the row of `other` at which `one` begins."""
    column, row = ~other.transform * (one.transform.c, one.transform.f)
    fits = np.allclose((column, row), (round(column), round(row)), atol=1e-3)
    fits &= bool(np.allclose((one.transform.a, one.transform.e), (other.transform.a, other.transform.e)))
    column, row = round(column), round(row)
    if not fits or column < 0 or row < 0 or column + one.width > other.width or row + one.height > other.height:
        raise ValueError(f"{path} does not have the pixels of {one.name}.")
    return column, row


def _read(dataset: rasterio.DatasetReader, band: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
    values = dataset.read(band, window=window, masked=True)
    numbers = values.data.astype("float64")
    return numbers, ~np.ma.getmaskarray(values) & np.isfinite(numbers)
