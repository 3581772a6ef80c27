"""Of a very large output, what is on the disk leaves the system's page cache while the rest is written."""

from __future__ import annotations

import ctypes
import os
import threading
from pathlib import Path

import numpy as np
import pytest

from rasterdask_plugin.engine import Cancelled, open_raster, write_raster
from rasterdask_plugin.engine.writing import page_cache
from rasterdask_plugin.engine.writing.page_cache import LARGE_SHARE, WrittenPages, sparing_page_cache
from tests.support.waiting import wait_until

pytestmark = pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="this system takes no advice on its cache")
MEMORY = 8 * 2**20
KEPT, STEP = 2**19, 2**17
PAGE = os.sysconf("SC_PAGE_SIZE")


@pytest.fixture(autouse=True)
def small_machine(monkeypatch):
    """A machine of 8 MB, on which a file of more than two is a large one."""
    monkeypatch.setattr(page_cache, "available_memory", lambda: MEMORY)
    monkeypatch.setattr(page_cache, "KEPT_BYTES", KEPT)
    monkeypatch.setattr(page_cache, "STEP_BYTES", STEP)


@pytest.fixture
def advice(monkeypatch):
    """What the system is told: the first byte and the one after the last."""
    told = []
    monkeypatch.setattr("os.posix_fadvise", lambda file, start, length, what: told.append((start, start + length)))
    return told


def cached_pages(path: Path) -> np.ndarray:
    """Return of each page of a file whether it is in the page cache."""
    mapped = np.memmap(path, mode="r")
    found = np.zeros(-(-mapped.size // PAGE), "uint8")
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.mincore(ctypes.c_void_p(mapped.ctypes.data), ctypes.c_size_t(mapped.size), found.ctypes) == 0
    return found & 1 == 1


def following() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "rasterdask-page-cache"]


def test_what_is_on_disk_leaves_the_cache(tmp_path, monkeypatch):
    # The system may keep 2 MB of a file in one piece, which leaves as a whole.
    monkeypatch.setattr(page_cache, "STEP_BYTES", 2**22)
    monkeypatch.setattr(page_cache, "KEPT_BYTES", 2**23)
    size = 2**25
    path = tmp_path / "out.tif"
    path.write_bytes(os.urandom(size))
    assert cached_pages(path).all()
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if cached_pages(path).all():
            pytest.skip("this file system has its files in memory")
        path.read_bytes()
        pages = WrittenPages(file.fileno())
        while pages.advance():
            pass
    assert not cached_pages(path)[: (size - 2**23) // PAGE].any()


def test_each_byte_is_let_go_of_again_once_it_had_time_to_reach_the_disk(tmp_path, advice):
    path, let_go = tmp_path / "out.tif", 0
    with path.open("wb") as file:
        pages = WrittenPages(file.fileno())
        for length in range(0, 2**21, 50_000):
            file.truncate(length)
            while pages.advance():
                started = advice.pop(0)
                assert started[1] <= length
                for start, end in advice:
                    # All up to the part that is kept.
                    assert start <= let_go < end == started[1] - KEPT
                    let_go = end
                advice.clear()
            assert length - pages.started < STEP
    assert let_go > 2**21 - KEPT - 2 * STEP


@pytest.mark.parametrize(("size", "threads"), [(int(LARGE_SHARE * MEMORY), 0), (int(LARGE_SHARE * MEMORY) + 1, 1)])
def test_only_a_large_file_is_followed_and_only_while_it_is_written(tmp_path, size, threads):
    with sparing_page_cache(tmp_path / "out.tif", size):
        assert len(following()) == threads
    assert not following()


def test_a_file_that_comes_later_and_grows_is_followed(tmp_path, advice):
    path = tmp_path / "out.tif"
    with sparing_page_cache(path, 2**30):
        path.write_bytes(bytes(3 * STEP))
        wait_until(lambda: advice[-1:] == [(2 * STEP, 3 * STEP)], "the last advice")
    assert advice == [(0, STEP), (STEP, 2 * STEP), (2 * STEP, 3 * STEP)]


def test_a_refusal_of_the_system_costs_nothing(tmp_path, monkeypatch, make_raster, rng):
    def refuse(*_):
        raise OSError("no advice taken")

    monkeypatch.setattr("os.posix_fadvise", refuse)
    values = rng.integers(0, 4000, (2, 1024, 1100)).astype("uint16")
    write_raster(open_raster(make_raster(values), chunks=(512, 512)), tmp_path / "out.tif", compression="none")
    np.testing.assert_array_equal(open_raster(tmp_path / "out.tif").values, values)


@pytest.mark.parametrize("format", ["GeoTIFF", "COG"])
def test_outputs_are_followed_to_their_end(tmp_path, make_raster, rng, advice, format):  # noqa: A002
    values = rng.integers(0, 4000, (2, 1024, 1100)).astype("uint16")
    array = open_raster(make_raster(values), chunks=(512, 512))
    written = write_raster(array, tmp_path / "out.tif", format=format, compression="none")
    np.testing.assert_array_equal(open_raster(written.path).values, values)
    assert not following()

    with pytest.raises(Cancelled):
        write_raster(array, written.path, format=format, compression="none", cancelled=lambda: bool(following()))
    assert not following()
    np.testing.assert_array_equal(open_raster(written.path).values, values)
