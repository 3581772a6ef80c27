"""The statistics of a cell in exact arithmetic, pixel by pixel: slow and obvious."""

from __future__ import annotations

import math
from collections import defaultdict
from fractions import Fraction

import numpy as np


def window_edges(size, factor):
    return [*range(0, size, factor), size]


def overlaps(first, last, size):
    """(pixel, part of it inside) for the pixels that first..last touches."""
    first, last = Fraction(first), Fraction(last)
    parts = ((k, min(last, k + 1) - max(first, k)) for k in range(size))
    return [(k, part) for k, part in parts if part > 0]


def is_valid(value, nodata):
    return math.isfinite(value) and (nodata is None or value != nodata)


def cell_statistic(pixels, method, min_valid=0):
    """The statistic of [(value, weight, is valid)], None without one; a Fraction, or a float for roots."""
    valid = [(Fraction(float(value)), weight) for value, weight, good in pixels if good]
    area = sum(weight for _, weight in valid)
    if method == "count":
        return area
    if not valid or area < Fraction(str(min_valid)) * sum(weight for _, weight, _ in pixels):
        return None
    ranked = sorted(value for value, _ in valid)
    total = sum(value * weight for value, weight in valid)
    mean = total / area
    variance = sum((value - mean) ** 2 * weight for value, weight in valid) / area
    if method == "mode":
        return running_mode(valid)
    return {
        "mean": lambda: mean,
        "sum": lambda: total,
        "variance": lambda: variance,
        "stddev": lambda: root(variance),
        "rms": lambda: root(sum(value**2 * weight for value, weight in valid) / area),
        "min": lambda: ranked[0],
        "max": lambda: ranked[-1],
        "range": lambda: ranked[-1] - ranked[0],
        "q1": lambda: ranked[math.ceil(len(ranked) / 4) - 1],
        "median": lambda: ranked[math.ceil(len(ranked) / 2) - 1],
        "q3": lambda: ranked[math.ceil(len(ranked) * 3 / 4) - 1],
    }[method]()


def root(square):
    """The root of a Fraction, which may be greater than a float holds."""
    shift = 600 if square > 2**1000 else 0
    return math.ldexp(math.sqrt(square / 4**shift), shift)


def running_mode(valid):
    areas, leader = defaultdict(Fraction), None
    for value, weight in valid:
        areas[value] += weight
        if leader is None or areas[value] > areas[leader]:
            leader = value
    return leader


def statistics(values, row_edges, column_edges, method, nodata=None, min_valid=0):
    """One statistic for each cell of a 2-D block, as nested lists."""
    result = []
    for top, bottom in zip(row_edges, row_edges[1:]):
        rows = overlaps(top, bottom, values.shape[0])
        result.append([])
        for left, right in zip(column_edges, column_edges[1:]):
            columns = overlaps(left, right, values.shape[1])
            pixels = [
                (values[r, c], down * across, is_valid(values[r, c], nodata))
                for r, down in rows
                for c, across in columns
            ]
            result[-1].append(cell_statistic(pixels, method, min_valid))
    return result


def as_floats(nested, fill=np.nan):
    return np.array([[fill if value is None else float(value) for value in row] for row in nested]).reshape(
        len(nested), -1
    )


def raster(shape, dtype, *, nodata=None, seed=0, distinct=None):
    """Random pixels over most of the dtype's range, a fifth of them nodata, and NaN and infinity among floats."""
    random = np.random.default_rng(seed)
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        values = (random.normal(size=shape) * 1000).astype(dtype)
        if distinct:
            values = random.integers(-distinct, distinct, shape).astype(dtype) / 4
        values[random.random(shape) < 0.05] = np.nan
        values[random.random(shape) < 0.05] = np.inf
        values[random.random(shape) < 0.05] = -np.inf
    else:
        limits = np.iinfo(dtype)
        low, high = (0, distinct) if distinct else (limits.min, limits.max)
        values = random.integers(low, high, shape, dtype=dtype, endpoint=True)
    if nodata is not None:
        values[random.random(shape) < 0.2] = nodata
    return values
