"""The order of blocks, in which none are listed before their turn."""

from __future__ import annotations

from itertools import accumulate, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasterdask_plugin.engine.planning.chunks import TILE
from rasterdask_plugin.engine.writing.blocks import _in_rows, _in_squares

SIZES = st.lists(st.one_of(st.integers(1, 1500), st.sampled_from([256, 512, 1024])), min_size=1, max_size=10)


def by_rows(row, column):
    return row // TILE, column // TILE, row, column


def by_morton(row, column):
    bits = (((row // TILE) >> bit & 1, (column // TILE) >> bit & 1) for bit in reversed(range(8)))
    return [*(both for pair in bits for both in pair), row, column]


@pytest.mark.parametrize(("order", "key"), [(_in_rows, by_rows), (_in_squares, by_morton)])
@given(heights=SIZES, widths=SIZES)
def test_blocks_come_as_if_they_were_sorted(order, key, heights, widths):
    rows, columns = ([0, *accumulate(sizes)][:-1] for sizes in (heights, widths))
    places = [(i, j) for i in range(len(rows)) for j in range(len(columns))]
    assert list(order(rows, columns)) == sorted(places, key=lambda place: key(rows[place[0]], columns[place[1]]))


@pytest.mark.parametrize("order", [_in_rows, _in_squares])
def test_the_first_of_many_blocks_are_there_at_once(order):
    starts = range(0, 2**26, TILE)
    assert len(list(islice(order(starts, starts), 5))) == 5
