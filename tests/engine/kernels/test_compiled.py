"""Compiling is told of, since nothing else is seen to happen meanwhile."""

from __future__ import annotations

import numba

from rasterdask_plugin.engine.kernels.compiled import telling_of_compilation


def test_the_first_compilation_is_told_of_and_no_other():
    twice = numba.njit(lambda number: 2 * number)
    thrice = numba.njit(lambda number: 3 * number)
    told = []
    with telling_of_compilation(lambda: told.append("compiling")):
        assert (twice(1), thrice(1)) == (2, 3)
    assert told == ["compiling"]
    with telling_of_compilation(lambda: told.append("again")):
        assert twice(2) == 4
    assert told == ["compiling"]
