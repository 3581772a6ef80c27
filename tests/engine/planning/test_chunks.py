from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.planning.chunks import (
    TARGET_PIXELS,
    TILE,
    TILE_FILE_BYTES,
    Budget,
    TileFileBudget,
    cache_bytes_beside_large_blocks,
    plan_chunks,
    tile_file_side,
)

SCENE = (10980, 10980)


@pytest.mark.parametrize(
    ("shape", "block_shapes", "expected"),
    [
        (SCENE, [(512, 512), (512, 512)], (2048, 2048)),
        (SCENE, [(256, 256)], (2048, 2048)),
        (SCENE, [(1024, 1024)], (2048, 2048)),
        (SCENE, [(1, 10980)], (512, 10980)),
        (SCENE, [(3, 10980)], (512, 10980)),
        ((10980, 5000), [(3, 5000)], (1536, 5000)),
        (SCENE, [(512, 512), (1, 10980)], (512, 10980)),
        (SCENE, [(4096, 4096)], (4096, 4096)),
        ((100, 100), [(64, 64)], (100, 100)),
        ((1, 5000), [(1, 5000)], (1, 5000)),
    ],
)
def test_chunks_are_whole_blocks_of_the_files(shape, block_shapes, expected):
    assert plan_chunks(shape, block_shapes, TARGET_PIXELS) == expected


def test_strips_too_wide_for_the_budget_are_cut():
    rows, columns = plan_chunks((50_000, 400_000), [(1, 400_000)], 2**20)
    assert rows * columns <= 4 * 2**20
    assert (rows % TILE, columns % TILE) == (0, 0)


@given(
    st.tuples(st.integers(1, 40_000), st.integers(1, 40_000)),
    st.lists(st.tuples(st.integers(1, 5000), st.integers(1, 5000)), min_size=1, max_size=3),
    st.integers(2**18, 2**23),
)
def test_chunks_are_always_whole_tiles_or_the_whole_raster(shape, block_shapes, max_pixels):
    for size, length in zip(plan_chunks(shape, block_shapes, max_pixels), shape):
        assert 1 <= size <= length
        assert size == length or size % TILE == 0


@pytest.mark.parametrize("memory_mb", [200, 500, 2048, 8000])
@pytest.mark.parametrize("workers", [1, 2, 16, 64])
def test_blocks_in_flight_fit_the_memory_budget(memory_mb, workers):
    budget = Budget(memory_mb * 2**20, workers, spare_blocks=2)
    rows, columns = budget.chunks(SCENE, [(512, 512)], input_bytes=4, output_bytes=4)
    in_flight = rows * columns * (workers * 4 + (workers + 2) * 4)
    assert in_flight <= memory_mb * 2**20 or rows * columns == TILE * TILE


def test_a_small_raster_still_has_work_for_all_workers():
    rows, columns = Budget(2**31, 2, 2).chunks((2048, 2048), [(512, 512)], input_bytes=4, output_bytes=4)
    assert (2048 // rows) * (2048 // columns) >= 8


@pytest.mark.parametrize(
    ("pixel_bytes", "side"), [(1, 4096), (16, 4096), (17, 2048), (64, 2048), (65, 1024), (1024, 512), (10_000, 512)]
)
def test_tiles_of_an_output_have_at_most_so_many_bytes(pixel_bytes, side):
    assert tile_file_side(pixel_bytes) == side
    assert side * side * pixel_bytes <= TILE_FILE_BYTES or side == TILE


@pytest.mark.parametrize(
    ("block_shape", "expected"),
    [
        ((512, 512), (2048, 2048)),
        ((1024, 1024), (2048, 2048)),
        ((4096, 4096), (4096, 4096)),
        ((5000, 3000), (4096, 4096)),
        ((1, 40_000), (1024, 4096)),
        ((40_000, 40_000), (4096, 4096)),
    ],
)
def test_blocks_of_an_output_in_tiles_suit_the_inputs(block_shape, expected):
    budget = TileFileBudget(2**31, 2, spare_blocks=2)
    assert budget.chunks((40_000, 40_000), [block_shape], input_bytes=4, output_bytes=4) == expected


@given(
    st.tuples(st.integers(1, 40_000), st.integers(1, 40_000)),
    st.lists(st.tuples(st.integers(1, 50_000), st.integers(1, 50_000)), max_size=3),
    st.integers(64, 4096),
    st.integers(1, 64),
    st.integers(1, 500),
)
def test_blocks_of_an_output_in_tiles_divide_the_tiles(shape, block_shapes, memory_mb, workers, output_bytes):
    budget = TileFileBudget(memory_mb * 2**20, workers, spare_blocks=2)
    sizes = budget.chunks(shape, block_shapes, input_bytes=4, output_bytes=output_bytes)
    for size, length in zip(sizes, shape):
        assert size == length or tile_file_side(output_bytes) % size == 0
    share = max(TILE * TILE, budget.for_blocks // (workers * (4 + output_bytes)))
    # Blocks of a file that are larger are decoded once each, unless they are more than four times as large.
    larger = any(max(block) > TILE for block in block_shapes)
    assert sizes[0] * sizes[1] <= (4 * share if larger else share)


@given(
    st.tuples(st.integers(1, 40_000), st.integers(1, 40_000)),
    st.tuples(st.integers(1, 50_000), st.integers(1, 50_000)),
    st.integers(2, 300),
    st.integers(200, 4096),
)
def test_windows_of_an_output_in_tiles_divide_the_tiles(shape, block_shape, factor, memory_mb):
    budget = TileFileBudget(memory_mb * 2**20, 2, spare_blocks=2)
    units = tuple(min(length, factor) for length in shape)
    sizes, workers = budget.window_chunks(shape, [block_shape], units, input_bytes=4)
    for size, length, unit in zip(sizes, shape, units):
        windows = size // unit
        assert size == length or (size % unit == 0 and windows & (windows - 1) == 0)
    assert workers * sizes[0] * sizes[1] * 4 <= memory_mb * 2**20


@pytest.mark.parametrize("memory_mb", [64, 65, 100, 255, 256, 257, 2048])
def test_gdals_cache_takes_a_quarter_of_a_small_budget_and_64_mb_of_a_large_one(memory_mb):
    budget = Budget(memory_mb * 2**20, 2, spare_blocks=2)
    assert budget.memory - budget.for_blocks == min(64 * 2**20, memory_mb * 2**20 // 4)


def file_with_blocks(block_shape, block_bytes):
    return SimpleNamespace(path="scene.tif", block_shape=block_shape, block_bytes=block_bytes)


def test_a_large_block_takes_its_part_of_the_budget():
    budget = Budget(1024 * 2**20, 2, spare_blocks=2)
    assert budget.beside_blocks(file_with_blocks((512, 512), 2**20)) == budget
    assert budget.beside_blocks(file_with_blocks((16384, 16384), 2**28)).memory == (1024 - 256) * 2**20


def test_a_block_larger_than_the_budget_is_refused():
    budget = Budget(256 * 2**20, 2, spare_blocks=2)
    with pytest.raises(RasterDaskError, match=r"scene\.tif has blocks of 16384 × 20000 .* 312 MB .* budget of 256 MB"):
        budget.beside_blocks(file_with_blocks((20000, 16384), 16384 * 20000))


def test_blocks_too_large_for_the_budget_are_computed_in_parts():
    rows, columns = Budget(64 * 2**20, 2, 2).chunks((30000, 30000), [(8192, 8192)], input_bytes=4, output_bytes=4)
    assert rows * columns <= 4 * 2**20


@pytest.mark.parametrize("shape", [(2**26, 2**26), (2**26, 2**22)])
@pytest.mark.parametrize("kind", [Budget, TileFileBudget])
def test_more_blocks_than_can_be_listed_are_refused(shape, kind):
    budget = kind(2**30, 2, 2)
    with pytest.raises(RasterDaskError, match="are possible: work on parts of the raster"):
        budget.chunks(shape, [(512, 512)], input_bytes=1, output_bytes=1)
    with pytest.raises(RasterDaskError, match="are possible: work on parts of the raster"):
        budget.window_chunks(shape, [(512, 512)], (2, 2), input_bytes=1)


def test_a_large_budget_keeps_a_second_large_block_in_gdals_cache():
    large = SimpleNamespace(path="large.tif", block_bytes=60 * 2**20)
    small, roomy = (cache_bytes_beside_large_blocks(memory * 2**20, [large]) for memory in (256, 2048))
    assert 60 * 2**20 < small < 120 * 2**20 < roomy < 180 * 2**20
    tiles = SimpleNamespace(path="tiles.tif", block_bytes=2**19)
    assert cache_bytes_beside_large_blocks(2048 * 2**20, [tiles]) < 120 * 2**20
