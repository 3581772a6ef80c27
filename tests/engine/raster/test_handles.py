"""Handles of files: as many as threads read at once, each one's alone, and none that nobody needs."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from rasterdask_plugin.engine import Cancelled, inspect_raster, open_raster, write_raster
from rasterdask_plugin.engine.raster.handles import HandlePool, closing_idle_handles
from rasterdask_plugin.engine.reading.open_raster import BandReader
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).resolve().parents[3]


class Handle:
    """Stands for an open dataset, and notices what GDAL would crash of."""

    def __init__(self):
        self.closed = False
        self.users = 0

    def close(self):
        assert self.users == 0, "closed while somebody reads"
        assert not self.closed, "closed twice"
        self.closed = True


@pytest.fixture
def opened():
    """The handles that were opened, and a pool of them."""
    handles = []

    def open_handle():
        handles.append(Handle())
        return handles[-1]

    return handles, HandlePool(open_handle)


def read(pool, entered=None, leave=None):
    with pool.handle() as handle:
        assert not handle.closed
        handle.users += 1
        assert handle.users == 1, "two readers at one handle"
        if entered:
            entered.set()
            assert leave.wait(HANG_SECONDS)
        handle.users -= 1


def test_one_handle_serves_all_threads_that_read_in_turn(opened):
    handles, pool = opened
    for _ in range(5):
        thread = threading.Thread(target=read, args=(pool,))
        thread.start()
        thread.join()
    assert len(handles) == 1


def test_there_are_never_more_handles_than_reads_at_once(opened):
    handles, pool = opened
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: read(pool), range(500)))
    assert 1 <= len(handles) <= 4
    pool.close()
    assert all(handle.closed for handle in handles)


@pytest.mark.parametrize("close", ["pool", "all"])
def test_a_handle_that_is_read_with_is_closed_by_its_reader(opened, close):
    handles, pool = opened
    entered, leave = threading.Event(), threading.Event()
    thread = threading.Thread(target=read, args=(pool, entered, leave))
    thread.start()
    assert entered.wait(HANG_SECONDS)
    if close == "pool":
        pool.close()
    else:
        with closing_idle_handles():
            pass
    assert not handles[0].closed
    leave.set()
    thread.join()
    assert handles[0].closed
    read(pool)
    assert len(handles) == 2


def test_a_handle_that_has_failed_is_closed_and_not_lent_again(opened):
    handles, pool = opened
    with pytest.raises(KeyError), pool.handle():
        raise KeyError
    assert handles[0].closed
    read(pool)
    assert len(handles) == 2


def test_handles_go_with_what_they_were_opened_for():
    handle = Handle()
    pool = HandlePool(lambda: handle)
    read(pool)
    del pool
    gc.collect()
    assert handle.closed


def open_files() -> list[Path]:
    return [link.resolve() for link in Path("/proc/self/fd").iterdir()]


needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="counts open files in /proc")


@needs_proc
def test_a_readers_files_are_closed_with_it(make_raster):
    path = make_raster(np.zeros((9, 9), "uint8"))
    reader = BandReader(inspect_raster(path), (1,))
    reader[:, 0:4, 0:4]
    assert path in open_files()
    del reader
    gc.collect()
    assert path not in open_files()


@needs_proc
@pytest.mark.parametrize("stop", [False, True])
def test_a_write_leaves_no_file_open(make_raster, tmp_path, stop):
    path = make_raster(np.zeros((2048, 2048), "uint8"))
    array = open_raster(path, chunks=(512, 512))
    if stop:
        with pytest.raises(Cancelled):
            write_raster(array, tmp_path / "result.tif", workers=2, cancelled=lambda: True)
    else:
        # Nobody needs to close what was derived.
        write_raster(array + 1, tmp_path / "result.tif", workers=2)
    assert path not in open_files()
    np.testing.assert_array_equal(array.values, 0)


@needs_proc
def test_many_writes_in_one_process_leave_files_and_threads_as_they_were(make_raster, tmp_path):
    path = make_raster(np.arange(64 * 64, dtype="uint16").reshape(64, 64))
    code = """
import os, sys, threading
from rasterdask_plugin.engine import open_raster, write_raster
path, target, kept = sys.argv[1], sys.argv[2], []
for number in range(200):
    kept.append(open_raster(path, chunks=(32, 32)))
    write_raster(kept[-1], target, workers=2, format="COG" if number % 20 == 0 else "GeoTIFF")
    if number in (20, 199):
        print(len(os.listdir("/proc/self/fd")), threading.active_count())
"""
    command = [sys.executable, "-c", code, path, tmp_path / "result.tif"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True, timeout=HANG_SECONDS)
    early, late = done.stdout.splitlines()
    assert early == late


def test_a_raster_that_is_closed_while_cancelled_readers_read_does_no_harm(make_raster, tmp_path, rng):
    """In a process of its own: GDAL crashes where a dataset is closed under a reader."""
    path = make_raster(rng.integers(0, 3000, (2, 3000, 3000), dtype="uint16"), tiled=True, compress="deflate")
    code = """
import sys
from rasterdask_plugin.engine import Cancelled, open_raster, write_raster
for _ in range(10):
    seen = []
    try:
        with open_raster(sys.argv[1], chunks=(1024, 1024)) as array:
            write_raster(array, sys.argv[2], workers=8, on_progress=seen.append, cancelled=lambda: bool(seen))
    except Cancelled:
        pass
print("whole")
"""
    command = [sys.executable, "-c", code, path, tmp_path / "result.tif"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=HANG_SECONDS)
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_reading_in_threads_leaves_the_filters_of_warnings_alone(make_raster, tmp_path, monkeypatch):
    """They are the whole process's: two threads that set them and set them back leave what neither found."""

    def refuse(*arguments, **options):
        raise AssertionError("filters are changed")

    path = make_raster(np.zeros((600, 600), "uint8"), crs=None, transform=None)
    filters = list(warnings.filters)
    for name in ("catch_warnings", "simplefilter", "filterwarnings"):
        monkeypatch.setattr(warnings, name, refuse)
    reader = BandReader(inspect_raster(path), (1,))
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: (reader[:, 0:9, 0:9], reader.close()), range(40)))
    monkeypatch.undo()
    assert warnings.filters == filters
