"""A process that writes many rasters, one after the other, keeps neither files nor threads open."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import numpy as np
import pytest

from rasterdask_plugin.engine import downscale, ndvi, open_raster, optimise, superimpose, write_raster
from tests.support.corpus.odd_file import write_raster as write_input
from tests.support.waiting import wait_until

# After these, imports are done and what is kept for a whole process is there.
FIRST, WRITES, WRITES_OF_ONE = 8, 96, 30
FORMATS = "GeoTIFF", "COG"

needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="/proc tells of open files, on Linux only")


@pytest.fixture
def scene(tmp_path):
    values = np.random.default_rng(5).integers(1, 4000, (2, 40, 40)).astype("uint16")
    return write_input(tmp_path / "scene.tif", values, tiled=True, blockxsize=16, blockysize=16)


def operations(scene):
    """Lazy rasters of each operation, of several chunks; one a call."""

    def index():
        both = open_raster(scene, chunks=(16, 16))
        return ndvi(both[:1], both[1:])

    return (
        index,
        lambda: downscale(open_raster(scene, chunks=(16, 16)), 2),
        lambda: superimpose(scene, scene, interpolation="bilinear", chunks=(16, 16)),
        lambda: optimise(open_raster(scene, chunks=(16, 16)), dtype="float32"),
    )


def open_files():
    """What the descriptors of this process lead to."""
    found = []
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(descriptor.readlink()))
        except OSError:
            continue
    return sorted(name for name in found if not name.startswith("/proc/"))


def system_threads():
    return len(list(Path("/proc/self/task").iterdir()))


def wait_for_threads(threads, of_system):
    """Wait for no more than so many threads: they take time to end."""
    wait_until(lambda: threading.active_count() <= threads, f"no more than {threads} threads of Python")
    wait_until(lambda: system_threads() <= of_system, f"no more than {of_system} threads of the system")


def write_many(scene, output, count):
    makers = operations(scene)
    for number in range(count):
        with makers[number % len(makers)]() as array:
            write_raster(array, output, workers=2, format=FORMATS[number // len(makers) % len(FORMATS)])


@needs_proc
def test_many_writes_leave_no_file_open_and_no_thread_running(scene, tmp_path):
    output = tmp_path / "output.tif"
    write_many(scene, output, FIRST)
    gc.collect()
    files, threads, of_system = open_files(), threading.active_count(), system_threads()
    write_many(scene, output, WRITES)
    wait_for_threads(threads, of_system)
    gc.collect()
    assert open_files() == files


@needs_proc
def test_one_open_raster_can_be_written_many_times_with_no_more_files_open(scene, tmp_path):
    output = tmp_path / "output.tif"
    with open_raster(scene, chunks=(16, 16)) as array:
        files, threads, of_system = open_files(), threading.active_count(), system_threads()
        for _ in range(WRITES_OF_ONE):
            write_raster(array, output, workers=2)
        wait_for_threads(threads, of_system)
        gc.collect()
        # At most one for each thread of the last.
        assert len(open_files()) <= len(files) + 2
    assert str(scene) not in open_files()
