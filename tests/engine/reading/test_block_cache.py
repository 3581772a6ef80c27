"""Windows that overlap are read as ever, and what they share is decoded once."""

from __future__ import annotations

import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.windows import Window

from rasterdask_plugin.engine import RasterDaskError, inspect_raster
from rasterdask_plugin.engine.reading import block_cache as decoded_blocks
from rasterdask_plugin.engine.reading.band_reader import BandReader
from rasterdask_plugin.engine.reading.block_cache import BlockCache
from tests.support.corpus.virtual import source_vrt, vrt_band
from tests.support.waiting import HANG_SECONDS

SHAPE = (3, 130, 170)
TILES = {"tiled": True, "blockxsize": 32, "blockysize": 32}
STRIPS = {"tiled": False, "blockysize": 7}
LARGE = 2**20


class CountingReader(BandReader):
    """Keeps the windows that it was asked for."""

    def __init__(self, path, bands=(1, 2, 3)):
        super().__init__(inspect_raster(path), bands)
        self.windows = []

    def read(self, window, bands=None):
        self.windows.append(window)
        return super().read(window, bands)


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    """Tiles of 32 pixels are large here, and 7 rows of the raster fill a block."""
    monkeypatch.setattr(decoded_blocks, "_SIDE", 32)
    monkeypatch.setattr(decoded_blocks, "_BYTES", 8000)


@pytest.fixture
def raster(make_raster, rng):
    """Return the pixels and a reader of them."""

    def make(**profile):
        values = rng.integers(0, 9999, SHAPE, dtype="uint16")
        return values, CountingReader(make_raster(values, **profile))

    return make


def all_windows(rows, columns):
    """Cut the raster into windows, each with a margin of 3 pixels around it."""
    for row, column in product(range(0, SHAPE[1], rows), range(0, SHAPE[2], columns)):
        top, left = max(0, row - 3), max(0, column - 3)
        bottom, right = min(SHAPE[1], row + rows + 3), min(SHAPE[2], column + columns + 3)
        yield Window(left, top, right - left, bottom - top)


def test_windows_that_overlap_decode_a_tile_once(raster):
    values, reader = raster(**TILES)
    blocks = BlockCache(reader, LARGE)
    for window in all_windows(20, 50):
        np.testing.assert_array_equal(blocks.read(window, (1, 2, 3)), values[(slice(None), *window.toslices())])
    assert len(reader.windows) == len(set(reader.windows)) == 5 * 6
    assert all(w.col_off % 32 == w.row_off % 32 == 0 for w in reader.windows)


def test_strips_are_read_several_at_a_time(raster):
    values, reader = raster(**STRIPS)
    blocks = BlockCache(reader, LARGE)
    # A line of three bands has 1020 bytes, so one strip fills a block; of one band three do.
    for window in all_windows(20, 50):
        np.testing.assert_array_equal(blocks.read(window, (1, 2, 3)), values[(slice(None), *window.toslices())])
    assert sorted(w.row_off for w in reader.windows) == list(range(0, 130, 7))
    assert {w.width for w in reader.windows} == {170}
    assert BlockCache(BandReader(reader.raster, (2,)), LARGE).unit == (21, 170)


def test_small_tiles_are_read_several_at_a_time(raster):
    _, reader = raster(tiled=True, blockxsize=16, blockysize=16)
    assert BlockCache(reader, LARGE).unit == (32, 32)


def test_what_is_asked_for_again_stays_and_the_oldest_goes(raster):
    _, reader = raster(**TILES)
    tile = 32 * 32 * 3 * 2
    blocks = BlockCache(reader, 2 * tile)
    first, second, third = (Window(column, 0, 32, 32) for column in (0, 32, 64))
    for window in (first, second, first, third, first, second):
        blocks.read(window, (1, 2, 3))
    assert reader.windows == [first, second, third, second]


def test_a_window_that_would_crowd_out_the_others_is_read_in_one_piece(raster):
    values, reader = raster(**TILES)
    blocks = BlockCache(reader, 8 * 32 * 32 * 3 * 2)
    window = Window(5, 6, 64, 40)
    np.testing.assert_array_equal(blocks.read(window, (1, 2, 3)), values[:, 6:46, 5:69])
    assert reader.windows == [window]
    blocks.read(Window(5, 6, 58, 40), (1, 2, 3))
    assert len(reader.windows) == 1 + 4


def test_bands_are_kept_apart(raster):
    values, reader = raster(**TILES)
    blocks = BlockCache(reader, LARGE)
    window = Window(10, 10, 30, 30)
    for bands in ((1, 2, 3), (3,), (2, 1), (3,)):
        np.testing.assert_array_equal(blocks.read(window, bands), values[[b - 1 for b in bands], 10:40, 10:40])
    assert len(reader.windows) == 3 * 4


def test_what_is_returned_may_be_overwritten(raster):
    values, reader = raster(**TILES)
    blocks = BlockCache(reader, LARGE)
    blocks.read(Window(0, 0, 32, 32), (1,))[...] = 0
    np.testing.assert_array_equal(blocks.read(Window(0, 0, 32, 32), (1,)), values[:1, :32, :32])


def test_threads_that_want_the_same_block_wait_for_the_one_that_reads_it(raster, monkeypatch):
    values, reader = raster(**TILES)
    blocks = BlockCache(reader, LARGE)
    reading, go_on = threading.Event(), threading.Event()
    read = reader.read

    def slowly(window, bands=None):
        reading.set()
        assert go_on.wait(HANG_SECONDS)
        return read(window, bands)

    monkeypatch.setattr(reader, "read", slowly)
    with ThreadPoolExecutor(3) as pool:
        futures = [pool.submit(blocks.read, Window(2 * i, i, 20, 20), (1,)) for i in range(3)]
        assert reading.wait(HANG_SECONDS)
        go_on.set()
        for i, future in enumerate(futures):
            np.testing.assert_array_equal(future.result(HANG_SECONDS), values[:1, i : i + 20, 2 * i : 2 * i + 20])
    assert reader.windows == [Window(0, 0, 32, 32)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.data(),
    layout=st.sampled_from([TILES, STRIPS, {"tiled": True, "blockxsize": 48, "blockysize": 16}]),
    room=st.sampled_from([0, 20_000, 60_000, LARGE]),
)
def test_any_windows_in_any_threads_are_the_files(raster, data, layout, room):
    values, reader = raster(**layout)
    edges = {axis: st.lists(st.integers(0, SHAPE[axis]), min_size=2, max_size=2, unique=True) for axis in (1, 2)}
    windows = []
    for _ in range(data.draw(st.integers(1, 8))):
        (top, bottom), (left, right) = (sorted(data.draw(edges[axis])) for axis in (1, 2))
        windows.append(Window(left, top, right - left, bottom - top))
    blocks = BlockCache(reader, room)
    with ThreadPoolExecutor(3) as pool:
        for window, found in zip(windows, pool.map(lambda w: blocks.read(w, (3, 1)), windows)):
            np.testing.assert_array_equal(found, values[[2, 0]][(slice(None), *window.toslices())])
    blocks.close()


def test_damage_beside_the_window_does_no_harm_and_in_it_is_named(make_raster, rng):
    values = rng.integers(0, 9999, (1, 128, 128), dtype="uint16")
    path = make_raster(values, **STRIPS, compress="deflate")
    reader = CountingReader(path, (1,))
    blocks = BlockCache(reader, LARGE)
    rows = blocks.unit[0]
    assert rows > 14  # several strips
    with path.open("r+b") as file:
        start, size = strip(path, 1)
        file.seek(start)
        file.write(b"\xff" * size)
    # Twice: a block that could not be read is tried again.
    for _ in range(2):
        np.testing.assert_array_equal(blocks.read(Window(0, 0, 40, 7), (1,)), values[:, :7, :40])
    for _ in range(2):
        with pytest.raises(RasterDaskError, match=r"raster\.tif cannot be read at columns 3 to 43, rows 5 to 13"):
            blocks.read(Window(3, 5, 40, 8), (1,))


@pytest.mark.parametrize("driver", ["WEBP", "VRT"])
def test_an_error_that_gdal_gives_but_once_is_one_each_time(make_raster, tmp_path, driver):
    """GDAL answers the second read of such a block, with the same handle, with zeros."""
    path = make_raster(np.full((3, 24, 24), 9, "uint8"))
    if driver == "WEBP":
        with rasterio.Env() as env, rasterio.open(path) as dataset:
            if driver not in env.drivers():
                pytest.skip("GDAL has no WebP")
            path = tmp_path / "cut.webp"
            rasterio.shutil.copy(dataset, str(path), driver=driver)
        path.write_bytes(path.read_bytes()[:-12])
    else:
        # A function in Python, which GDAL does not run unless it is told to.
        function = "<PixelFunctionType>nothing</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
        band = vrt_band(1, path.name, inside=function).replace("band=", 'subClass="VRTDerivedRasterBand" band=', 1)
        path = source_vrt(path.with_name("python.vrt"), (24, 24), band)
    blocks = BlockCache(BandReader(inspect_raster(path), (1,)), LARGE)
    for _ in range(3):
        with pytest.raises(RasterDaskError, match="cannot be read at columns 0 to 24"):
            blocks.read(Window(0, 0, 24, 24), (1,))


def strip(path, index):
    """Return the place of a strip of a GeoTIFF's first band and its bytes."""
    with rasterio.open(path) as dataset:
        return tuple(
            int(dataset.get_tag_item(f"BLOCK_{what}_0_{index}", "TIFF", bidx=1)) for what in ("OFFSET", "SIZE")
        )


def test_what_is_no_error_of_the_raster_is_raised_and_leaves_nothing_behind(raster, monkeypatch):
    _, reader = raster(**TILES)
    blocks = BlockCache(reader, LARGE)

    def fail(window, bands):
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(reader, "read", fail)
        with pytest.raises(MemoryError):
            blocks.read(Window(0, 0, 10, 10), (1,))
    assert blocks.read(Window(0, 0, 10, 10), (1,)).shape == (1, 10, 10)


def test_closed_it_forgets_and_reads_again(raster):
    _, reader = raster(**TILES)
    blocks = BlockCache(reader, LARGE)
    for _ in range(2):
        blocks.read(Window(0, 0, 10, 10), (1,))
        blocks.close()
    assert len(reader.windows) == 2


def test_a_copy_for_another_process_keeps_nothing(raster):
    values, reader = raster(**TILES)
    blocks = BlockCache(BandReader(reader.raster, (1, 2, 3)), LARGE)
    window = Window(10, 10, 60, 60)
    unread = pickle.dumps(blocks)
    blocks.read(window, (1,))
    assert len(pickle.dumps(blocks)) == len(unread)
    copy = pickle.loads(pickle.dumps(blocks))
    assert copy.room == 0
    np.testing.assert_array_equal(copy.read(window, (1,)), values[:1, 10:70, 10:70])
