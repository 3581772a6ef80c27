"""Compiled form of `coordinates.positions`, for loops over rows that are compiled themselves: the same bits."""

from __future__ import annotations

from ..compiled import compiled


@compiled
def _between(before, after, t):
    return before if t == 0.0 else before + t * (after - before)


@compiled
def _position_cell(before, after, fraction, out):
    slope = after - before
    for c in range(out.shape[0]):
        t = fraction[c]
        out[c] = before if t == 0.0 else before + t * slope


@compiled
def position_row(nodes, fraction, row, column, out):
    """Write one row of `coordinates.positions` to `out` (columns,)."""
    spacing = fraction.shape[0]
    i = row // spacing
    t = fraction[row - i * spacing]
    below = min(i + 1, nodes.shape[0] - 1)
    stop = column + out.shape[0]
    at = column
    while at < stop:
        k = at // spacing
        right = min(k + 1, nodes.shape[1] - 1)
        before = _between(nodes[i, k], nodes[below, k], t)
        after = _between(nodes[i, right], nodes[below, right], t)
        end = min((k + 1) * spacing, stop)
        _position_cell(before, after, fraction[at - k * spacing :], out[at - column : end - column])
        at = end
