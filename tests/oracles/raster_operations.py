"""The engine's operations on whole arrays, in the widest float: slow and obvious.

Each takes (rows, columns) of values and of what is valid, and returns such.
"""

from __future__ import annotations

import math
from collections import defaultdict

import numpy as np

Pixels = tuple[np.ndarray, np.ndarray]


def ndvi(red: Pixels, nir: Pixels) -> Pixels:
    """(nir − red) / (nir + red), valid where both are and the sum is not 0."""
    r, n = (values.astype(np.longdouble) for values, _ in (red, nir))
    with np.errstate(all="ignore"):
        total = n + r
        valid = red[1] & nir[1] & (total != 0) & np.isfinite(total)
        return np.where(valid, (n - r) / np.where(valid, total, 1), 0), valid


def downscale(pixels: Pixels, factor: int, method: str, edge: str = "partial", min_valid: float = 0) -> Pixels:
    """One statistic of the valid pixels in each window of factor × factor."""
    values, valid = (array[: _kept(array.shape[0], factor, edge), : _kept(array.shape[1], factor, edge)]
                     for array in (pixels[0].astype(np.longdouble), pixels[1]))  # fmt: skip
    windows, good, present = _windows(values, factor), _windows(valid, factor), _windows(np.ones_like(valid), factor)
    count = good.sum(-1)
    enough = (count > 0) & (100 * count >= min_valid * present.sum(-1))
    if method == "count":
        return count.astype(np.longdouble), np.ones(count.shape, bool)
    with np.errstate(all="ignore"):
        result = _statistic(np.where(good, windows, 0), good, np.maximum(count, 1), method)
    return np.where(enough, result, 0), enough


def _kept(length: int, factor: int, edge: str) -> int:
    return length // factor * factor if edge == "trim" else length


def _windows(array: np.ndarray, factor: int) -> np.ndarray:
    """Return an array of (windows down, windows across, pixels of a window), row by row, padded with 0 and False."""
    rows, columns = (-(-length // factor) for length in array.shape)
    padded = np.zeros((rows * factor, columns * factor), array.dtype)
    padded[: array.shape[0], : array.shape[1]] = array
    parts = padded.reshape(rows, factor, columns, factor).swapaxes(1, 2)
    return parts.reshape(rows, columns, factor * factor)


def _statistic(values: np.ndarray, good: np.ndarray, count: np.ndarray, method: str) -> np.ndarray:
    if method == "mode":
        shape = good.shape[:2]
        return np.array([[_mode(values[i, j][good[i, j]]) for j in range(shape[1])] for i in range(shape[0])])
    if method in ("median", "q1", "q3"):
        ranked = np.sort(np.where(good, values, np.inf), axis=-1)
        rank = -(-count * {"q1": 1, "median": 2, "q3": 3}[method] // 4) - 1
        return np.take_along_axis(ranked, rank[..., np.newaxis], axis=-1)[..., 0]
    lowest, highest = np.where(good, values, np.inf).min(-1), np.where(good, values, -np.inf).max(-1)
    total = values.sum(-1)
    mean = total / count
    variance = (np.where(good, values - mean[..., np.newaxis], 0) ** 2).sum(-1) / count
    return {
        "mean": mean,
        "sum": total,
        "min": lowest,
        "max": highest,
        "range": highest - lowest,
        "variance": variance,
        "stddev": np.sqrt(variance),
        "rms": np.sqrt((values**2).sum(-1) / count),
    }[method]


def _mode(values: np.ndarray) -> np.longdouble:
    """The most frequent; of several the first that was met so often."""
    counts, leader = defaultdict(int), None
    for value in values:
        counts[value] += 1
        if leader is None or counts[value] > counts[leader]:
            leader = value
    return leader if leader is not None else np.longdouble(0)


def resample(pixels: Pixels, rows: np.ndarray, columns: np.ndarray, interpolation: str) -> Pixels:
    """Values at places (in pixels, 0.5 is the centre of the first), along rows and columns; kernels are not widened.

    A place is valid where the pixel that it falls in is. Pixels that are not valid weigh nothing; the outermost pixels
    go on beyond the edges.
    """
    values, valid = pixels[0].astype(np.longdouble), pixels[1]
    result = np.zeros((len(rows), len(columns)), np.longdouble)
    known = np.zeros(result.shape, bool)
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            y, x = math.floor(row), math.floor(column)
            inside = 0 <= y < values.shape[0] and 0 <= x < values.shape[1]
            if not inside or not valid[y, x]:
                continue
            known[i, j] = True
            result[i, j] = values[y, x] if interpolation == "nearest" else _blend(values, valid, row, column, (y, x),
                                                                                  interpolation)  # fmt: skip
    return result, known


def _blend(values, valid, row: float, column: float, nearest: tuple[int, int], interpolation: str) -> np.longdouble:
    weigh, reach = {"bilinear": (_triangle, 1), "bicubic": (_keys, 2)}[interpolation]
    total = weights = np.longdouble(0)
    of_nearest = np.longdouble(0)
    for y in range(math.floor(row - 0.5) - reach + 1, math.floor(row - 0.5) + reach + 1):
        for x in range(math.floor(column - 0.5) - reach + 1, math.floor(column - 0.5) + reach + 1):
            weight = weigh(row - 0.5 - y) * weigh(column - 0.5 - x)
            place = min(max(y, 0), values.shape[0] - 1), min(max(x, 0), values.shape[1] - 1)
            if not valid[place]:
                continue
            total += weight * values[place]
            weights += weight
            if (y, x) == nearest:
                of_nearest = weight
    # Where negative lobes leave too little, the value is the nearest pixel's.
    return values[nearest] if weights < of_nearest / 2 else total / weights


def _triangle(distance: float) -> np.longdouble:
    return np.longdouble(max(0.0, 1 - abs(distance)))


def _keys(distance: float) -> np.longdouble:
    """Cubic convolution with a = −0.5 (Keys, 1981)."""
    d = np.longdouble(abs(distance))
    if d <= 1:
        return 1.5 * d**3 - 2.5 * d**2 + 1
    return -0.5 * d**3 + 2.5 * d**2 - 4 * d + 2 if d < 2 else np.longdouble(0)


def round_away(values: np.ndarray) -> np.ndarray:
    """Round to whole numbers, halves away from zero."""
    return np.sign(values) * np.floor(np.abs(values) + np.longdouble(0.5))
