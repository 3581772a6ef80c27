"""The writer: what is in the file, and that nothing else than a whole file ever stands at its name."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import dask.array as da
import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import Cancelled, Grid, RasterDaskError, downscale, open_raster, write_raster
from rasterdask_plugin.engine.execution import SPARE_BLOCKS, ThreadsBackend
from rasterdask_plugin.engine.raster.georeferencing import georeference
from rasterdask_plugin.engine.writing.assembly import Block, TileAssembler
from rasterdask_plugin.engine.writing.atomic_replace import explain
from rasterdask_plugin.engine.writing.blocks import Pixels, block_tasks, computed_blocks
from rasterdask_plugin.engine.writing.geotiff import close_geotiff, geotiff_options
from rasterdask_plugin.engine.writing.output_format import choose_format
from tests.support.waiting import wait_until


@pytest.fixture
def lazy(make_raster, rng):
    """A lazy raster of 9 blocks, and its pixels."""
    values = rng.uniform(-1, 1, (2, 1300, 1400)).astype("float32")
    values[:, :100, :700] = np.nan
    path = make_raster(values, nodata=np.nan, descriptions=("one", "two"))
    return open_raster(path, chunks=(512, 512)), values


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_pixels_metadata_and_statistics(lazy, tmp_path):
    array, values = lazy
    written = write_raster(array, tmp_path / "out" / "new" / "result.tif")
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert np.isnan(dataset.nodata)
        assert dataset.descriptions == ("one", "two")
        assert dataset.block_shapes == [(512, 512)] * 2
        assert dataset.profile["compress"] == "deflate"
        assert dataset.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == "3"
    for band, statistics in zip(values, written.statistics):
        assert statistics.min == np.nanmin(band)
        assert statistics.max == np.nanmax(band)
        assert statistics.mean == pytest.approx(np.nanmean(band, dtype="float64"), rel=1e-12)
        assert statistics.valid_percent == pytest.approx(100 * np.isfinite(band).mean())
    assert files_in(tmp_path / "out" / "new") == ["result.tif"]


def test_statistics_are_in_physical_units(make_raster, tmp_path):
    values = np.array([[-100, 50, 7, 30]], "int16")
    array = open_raster(make_raster(values, nodata=7, scales=[0.5], offsets=[10]))
    statistics = write_raster(array, tmp_path / "result.tif").statistics[0]
    assert (statistics.min, statistics.max, statistics.mean) == (-40, 35, pytest.approx(10 - 20 / 3 * 0.5))
    with rasterio.open(tmp_path / "result.tif") as dataset:
        assert (dataset.scales, dataset.offsets) == ((0.5,), (10,))


def test_no_valid_pixel_gives_no_statistics(make_raster, tmp_path):
    array = open_raster(make_raster(np.full((4, 4), 3, "uint8"), nodata=3))
    statistics = write_raster(array, tmp_path / "result.tif").statistics[0]
    assert (statistics.min, statistics.max, statistics.mean, statistics.valid_percent) == (None, None, None, 0)


def test_creation_options_win_over_the_defaults(lazy, tmp_path):
    array, values = lazy
    options = {"compress": "LZW", "blockxsize": 256, "blockysize": 128, "interleave": "band"}
    write_raster(array, tmp_path / "result.tif", creation_options=options)
    with rasterio.open(tmp_path / "result.tif") as dataset:
        assert dataset.block_shapes == [(128, 256)] * 2
        assert dataset.profile["compress"] == "lzw"
        np.testing.assert_array_equal(dataset.read(), values)


@pytest.mark.parametrize(
    ("dtype", "given", "expected"),
    [
        ("int16", {}, {"COMPRESS": "DEFLATE", "PREDICTOR": "2", "ZLEVEL": "1", "BIGTIFF": "IF_SAFER"}),
        ("float32", {"COMPRESS": "ZSTD"}, {"PREDICTOR": "3", "ZSTD_LEVEL": "1"}),
        ("float32", {"ZLEVEL": "6", "PREDICTOR": "1"}, {"PREDICTOR": "1", "ZLEVEL": "6"}),
        ("uint8", {"BIGTIFF": "YES"}, {"BIGTIFF": "YES"}),
    ],
)
def test_default_options_suit_the_type(dtype, given, expected):
    output = choose_format(creation_options=given)
    options = geotiff_options(output, da.zeros((1, 5000, 5000), dtype=dtype), threads=4)
    assert {name: options[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("bands", "given", "expected"),
    [
        (4, {}, "BAND"),
        (4, {"COMPRESS": "NONE"}, "BAND"),
        (4, {"INTERLEAVE": "PIXEL"}, "PIXEL"),
        (3, {"COMPRESS": "JPEG", "PHOTOMETRIC": "YCBCR"}, None),
        (1, {}, None),
    ],
)
def test_bands_are_in_tiles_of_their_own(bands, given, expected):
    output = choose_format(creation_options=given)
    options = geotiff_options(output, da.zeros((bands, 600, 600), dtype="uint8"), threads=4)
    assert options.get("INTERLEAVE") == expected


def test_tiles_of_small_rasters_are_no_larger_than_needed():
    options = geotiff_options(choose_format(), da.zeros((1, 1, 5000), dtype="int16"), threads=1)
    assert (options["BLOCKYSIZE"], options["BLOCKXSIZE"]) == ("16", "512")


def test_what_stood_there_survives_an_error(lazy, tmp_path):
    array, _ = lazy
    target = tmp_path / "out" / "result.tif"
    target.parent.mkdir()
    target.write_text("precious")

    def fail(block):
        raise RasterDaskError("the third block is bad")

    bad = array.copy(data=array.data.map_blocks(fail, dtype="float32", meta=np.empty((0, 0, 0), "float32")))
    with pytest.raises(RasterDaskError, match="third block"):
        write_raster(bad, target)
    assert target.read_text() == "precious"
    assert files_in(target.parent) == ["result.tif"]


@pytest.mark.parametrize("error", [OSError("no such place"), rasterio.errors.RasterioIOError("a tile is damaged")])
def test_what_keeps_a_block_from_being_computed_is_not_blamed_on_the_output(lazy, tmp_path, error):
    array, _ = lazy

    def fail(block):
        raise error

    bad = array.copy(data=array.data.map_blocks(fail, dtype="float32", meta=np.empty((0, 0, 0), "float32")))
    with pytest.raises(RasterDaskError, match=rf"^The block at column \d+, row \d+ cannot be computed: {error}\.$"):
        write_raster(bad, tmp_path / "result.tif")


def test_a_cancelled_run_stops_at_once_and_leaves_what_was_there(lazy, tmp_path):
    array, _ = lazy
    target = tmp_path / "out" / "result.tif"
    target.parent.mkdir()
    target.write_text("precious")
    progress = []
    with pytest.raises(Cancelled):
        write_raster(array, target, workers=1, on_progress=progress.append, cancelled=lambda: len(progress) >= 2)
    assert len(progress) == 2
    assert target.read_text() == "precious"
    assert files_in(target.parent) == ["result.tif"]


@pytest.mark.parametrize("format_name", ["GeoTIFF", "COG"])
def test_temporary_files_are_announced_before_they_exist_and_are_gone_in_the_end(lazy, tmp_path, format_name):
    array, _ = lazy
    announced, seen = [], set()
    before = set(files_in(tmp_path))

    def announce(path):
        assert not path.exists()
        assert path.parent == tmp_path / "out"
        announced.append(path.name)

    def look(progress):
        seen.update(files_in(tmp_path / "out"))

    options = {"on_temporary": announce, "on_progress": look}
    write_raster(array, tmp_path / "out" / "result.tif", format=format_name, **options)
    assert seen
    assert seen <= set(announced)
    assert files_in(tmp_path / "out") == ["result.tif"]
    assert set(files_in(tmp_path)) == before | {"out"}


def test_progress_counts_blocks_that_are_written(lazy, tmp_path):
    array, _ = lazy
    progress = []
    write_raster(array, tmp_path / "result.tif", on_progress=progress.append)
    assert [p.blocks for p in progress] == list(range(1, 10))
    assert progress[-1].pixels == progress[-1].total_pixels == 1300 * 1400


def test_stale_sidecars_of_the_old_file_go(lazy, tmp_path):
    array, _ = lazy
    (tmp_path / "result.tif.aux.xml").write_text("<PAMDataset/>")
    (tmp_path / "result.tif.ovr").write_text("old overviews")
    write_raster(array, tmp_path / "result.tif")
    assert not {"result.tif.aux.xml", "result.tif.ovr"} & set(files_in(tmp_path))


@pytest.mark.parametrize("chunks", [(100, 90), (256, 256), (1300, 33), (7, 1400), (700, 700), (512, 1400)])
def test_blocks_of_any_size_become_whole_tiles_and_the_same_statistics(lazy, tmp_path, monkeypatch, chunks):
    array, values = lazy
    whole = write_raster(array, tmp_path / "whole.tif")
    tiles = []
    write = rasterio.io.DatasetWriter.write

    def keep(self, block, bands=None, *, window=None):
        if window:
            tiles.append((str(bands), window.row_off, window.col_off))
        return write(self, block, bands, window=window)

    monkeypatch.setattr(rasterio.io.DatasetWriter, "write", keep)
    written = write_raster(array.copy(data=array.data.rechunk((1, *chunks))), tmp_path / "parts.tif")
    assert 0 < len(tiles) == len(set(tiles))
    assert all(row % 512 == column % 512 == 0 for _, row, column in tiles)
    assert written.statistics == whole.statistics
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
    assert written.path.stat().st_size == pytest.approx(whole.path.stat().st_size, rel=0.01)


@pytest.mark.parametrize(("chunks", "most"), [((128, 128), 2), ((512, 100), 3), ((100, 100), 25)])
def test_few_tiles_wait_for_their_last_part(chunks, most):
    data = da.zeros((1, 3000, 6000), chunks=(1, *chunks), dtype="uint8")
    assembler = TileAssembler((3000, 6000))
    waiting = [0]
    for place, _ in block_tasks(Pixels(data, None), None):
        window = place.window
        list(assembler.add(Block(window, np.zeros((1, window.height, window.width), "uint8"), None)))
        waiting.append(len(assembler._tiles))
    assert waiting[-1] == 0
    assert 0 < max(waiting) <= most


def test_the_graph_of_a_block_does_not_grow_with_the_rows_of_the_raster():
    """Else a raster of n blocks takes n² time: many thousands of blocks would take longer to find than to compute."""
    sizes = []
    for rows in (4, 40):
        data = da.ones((1, rows, 12), chunks=(1, 1, 1)) + da.ones((1, rows, 12), chunks=(1, 1, 1))
        places, tasks = zip(*block_tasks(Pixels(data, None), None))
        assert sorted((place.window.row_off, place.window.col_off) for place in places) == list(np.ndindex(rows, 12))
        sizes.append(max(len(dict(task.pixels.data.dask)) for task in tasks))
    assert sizes[0] == sizes[1]


@pytest.mark.parametrize(
    ("name", "message"), [("folder.tif", "is a folder"), ("result.img", r"ends in \.tif"), ("file/result.tif", "file")]
)
def test_targets_that_cannot_be(lazy, tmp_path, name, message):
    (tmp_path / "folder.tif").mkdir()
    (tmp_path / "file").write_text("a file, not a folder")
    with pytest.raises(RasterDaskError, match=message):
        write_raster(lazy[0], tmp_path / name)
    assert (tmp_path / "file").read_text() == "a file, not a folder"


@pytest.mark.parametrize("format_name", ["GeoTIFF", "COG"])
def test_names_with_accents_and_spaces_and_of_the_longest_length(lazy, tmp_path, format_name):
    folder = tmp_path / "où ça" / ("d" * 200)
    for name in ("résultat n° 1 — été.tif", "x" * 251 + ".tif"):
        written = write_raster(lazy[0], folder / name, format=format_name)
        with rasterio.open(written.path) as dataset:
            np.testing.assert_array_equal(dataset.read(), lazy[1])
        assert files_in(folder) == [name]
        written.path.unlink()
    with pytest.raises(RasterDaskError, match="cannot be written"):
        write_raster(lazy[0], folder / ("x" * 252 + ".tif"), format=format_name)
    assert files_in(folder) == []


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a folder in which nobody can write")
@pytest.mark.parametrize("format_name", ["GeoTIFF", "COG"])
@pytest.mark.parametrize("target", ["/proc/result.tif", "/proc/new/result.tif"])
def test_a_folder_that_cannot_be_written_to(lazy, format_name, target):
    with pytest.raises(RasterDaskError, match=f"^{target} cannot be written: .+"):
        write_raster(lazy[0], target, format=format_name)


@pytest.mark.parametrize("format_name", ["GeoTIFF", "COG"])
def test_a_target_that_is_open_elsewhere_stays_and_nothing_else_does(lazy, tmp_path, monkeypatch, format_name):
    """As on Windows, where an open file cannot be replaced."""
    target = tmp_path / "out" / "result.tif"
    target.parent.mkdir()
    target.write_text("precious")

    def refuse(self, other):
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(RasterDaskError, match=r"result\.tif cannot be replaced: .* close it there"):
        write_raster(lazy[0], target, format=format_name)
    assert target.read_text() == "precious"
    assert files_in(target.parent) == ["result.tif"]


def test_a_bad_creation_option_is_an_error_in_gdals_words(lazy, tmp_path):
    with pytest.raises(RasterDaskError, match="BOGUS"):
        write_raster(lazy[0], tmp_path / "result.tif", creation_options={"COMPRESS": "BOGUS"})
    assert not (tmp_path / "result.tif").exists()


def test_a_full_disk_is_said_so(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 1000}))
    assert "the disk is full" in explain(tmp_path / "x.tif", OSError("Read or write failed."))


def test_a_disk_that_is_full_in_the_second_pass_of_a_cog_is_said_so(lazy, tmp_path, monkeypatch):
    """GDAL's last words are about a damaged file then, which it removes."""
    copy = rasterio.shutil.copy

    def fill(source, target, **options):
        if not target.startswith(str(tmp_path / "out")) or options["driver"] != "COG":
            return copy(source, target, **options)
        monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 3 * 2**20, "total": 10**12}))
        raise rasterio.errors.RasterioIOError("TIFFRewriteDirectory:Error fetching directory count.")

    monkeypatch.setattr(rasterio.shutil, "copy", fill)
    with pytest.raises(RasterDaskError, match=r"result\.tif cannot be written: the disk is full \(3 MB are free\)"):
        write_raster(lazy[0], tmp_path / "out" / "result.tif", format="COG")
    assert not (tmp_path / "out").exists()


def written_with_a_limit(path: Path, target: Path, limit: int, **options) -> subprocess.CompletedProcess:
    """Write a raster in a process whose files cannot have more bytes than `limit`."""
    code = (
        "import json, resource, signal, sys\n"
        "from rasterdask_plugin.engine import open_raster, write_raster\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "path, target, limit, options = sys.argv[1:]\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))\n"
        "write_raster(open_raster(path), target, **json.loads(options))\n"
    )
    command = [sys.executable, "-c", code, path, target, str(limit), json.dumps(options)]
    root = Path(__file__).resolve().parents[3]
    return subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by the POSIX resource limit")
@pytest.mark.parametrize("options", [{"COMPRESS": "NONE"}, {"NUM_THREADS": 1}, {"NUM_THREADS": 2}])
def test_a_file_that_cannot_grow_is_an_error_even_if_only_the_last_tile_fails(make_raster, tmp_path, rng, options):
    """GDAL writes the last tiles as it closes the file, and rasterio does not tell what goes wrong there."""
    path = make_raster(rng.uniform(-1, 1, (1024, 1024)).astype("float32"))
    whole = write_raster(open_raster(path), tmp_path / "whole.tif", creation_options=options)
    target = tmp_path / "out" / "result.tif"
    run = written_with_a_limit(path, target, whole.path.stat().st_size - 300_000, creation_options=options)
    assert run.returncode == 1
    assert "cannot be written" in run.stderr
    assert not target.parent.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by the POSIX resource limit")
@pytest.mark.parametrize(
    ("compression", "limit", "second_pass"),
    [("none", 21_500_000, True), ("none", 12_000_000, False), ("deflate", 16_000_000, False)],
)
def test_a_cog_that_cannot_grow_is_an_error_in_either_pass(make_raster, tmp_path, rng, compression, limit, second_pass):
    """The pixels of a level take 17 MB at most, all together 22 MB."""
    path = make_raster(rng.uniform(-1, 1, (2048, 2048)).astype("float32"))
    target = tmp_path / "out" / "result.tif"
    target.parent.mkdir()
    target.write_text("precious")
    run = written_with_a_limit(path, target, limit, format="COG", compression=compression)
    assert run.returncode == 1
    assert "cannot be written" in run.stderr
    assert ("in finish" in run.stderr and "check_complete(part" not in run.stderr) == second_pass
    assert files_in(target.parent) == ["result.tif"]
    assert target.read_text() == "precious"


def test_other_threads_work_while_a_file_is_closed(tmp_path, rng):
    """Before GDAL 3.8, all tiles that the block cache holds are compressed then."""
    values = rng.uniform(-1, 1, (1, 2048, 2048)).astype("float32")
    options = {"tiled": True, "compress": "deflate", "zlevel": 9}
    path = tmp_path / "result.tif"
    dataset = rasterio.open(path, "w", driver="GTiff", count=1, width=2048, height=2048, dtype="float32", **options)
    dataset.write(values)
    sizes, closed = [], threading.Event()

    def look():
        while not closed.is_set():
            sizes.append(path.stat().st_size)

    worker = threading.Thread(target=look)
    worker.start()
    wait_until(lambda: sizes, "the first look at the file")
    close_geotiff(dataset)
    closed.set()
    worker.join()
    # It saw the file grow by its 64 tiles, unless GDAL had compressed them before.
    assert len(set(sizes)) > 20 or sizes[0] > 0.9 * path.stat().st_size
    with rasterio.open(path) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)


def test_never_more_blocks_in_flight_than_the_window():
    """The writer is slow here: computed blocks must wait for it in a bounded queue, not pile up."""
    lock, alive, most = threading.Lock(), set(), 0

    def compute(block, block_id=None):
        nonlocal most
        with lock:
            alive.add(block_id)
            most = max(most, len(alive))
        return block

    data = da.zeros((1, 64 * 40, 64), chunks=(1, 64, 64), dtype="uint8").map_blocks(
        compute, dtype="uint8", meta=np.empty((0, 0, 0), "uint8")
    )
    backend = ThreadsBackend(2)
    for block in computed_blocks(Pixels(data, None), None, backend, lambda: False):
        threading.Event().wait(0.002)
        with lock:
            alive.discard((0, block.window.row_off // 64, 0))
    backend.close(wait=True)
    assert most <= 2 + SPARE_BLOCKS
    assert alive == set()


def test_a_block_that_was_taken_does_not_stay_in_memory():
    data = da.zeros((1, 64 * 12, 64), chunks=(1, 64, 64), dtype="uint8").map_blocks(
        np.copy, dtype="uint8", meta=np.empty((0, 0, 0), "uint8")
    )
    backend, taken = ThreadsBackend(1), []

    def look_before_waiting():
        assert not any(values() is not None for values in taken)
        return False

    for block in computed_blocks(Pixels(data, None), None, backend, look_before_waiting):
        taken.append(weakref.ref(block.values))
        del block
    backend.close(wait=True)
    assert len(taken) == 12


def test_an_array_made_in_a_notebook_is_written_as_it_is(tmp_path, rng):
    values = rng.integers(0, 100, (1, 700, 300), dtype="uint8")
    grid = Grid(rasterio.crs.CRS.from_epsg(2154), rasterio.Affine(5, 0, 6e5, 0, -5, 6e6), 300, 700)
    array = georeference(da.from_array(values, chunks=(1, 123, 77)), grid, nodata=0)
    write_raster(array, tmp_path / "result.tif")
    with rasterio.open(tmp_path / "result.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert (dataset.crs, dataset.transform, dataset.nodata) == (grid.crs, grid.transform, 0)


@pytest.mark.parametrize("count", [2, 4, 5])
@pytest.mark.parametrize("layout", [{}, {"format": "COG"}])
def test_no_band_becomes_alpha_that_nobody_called_so(make_raster, tmp_path, rng, count, layout):
    values = rng.integers(0, 3, (count, 20, 30)).astype("uint8")
    array = downscale(open_raster(make_raster(values, photometric="MINISBLACK")), 2, method="range", dtype="uint8")
    write_raster(array, tmp_path / "result.tif", **layout)
    with rasterio.open(tmp_path / "result.tif") as dataset:
        assert rasterio.enums.ColorInterp.alpha not in dataset.colorinterp
        assert all(flags == [rasterio.enums.MaskFlags.all_valid] for flags in dataset.mask_flag_enums)
        np.testing.assert_array_equal(dataset.read(), array.values)


def test_alpha_that_is_asked_for_stays(tmp_path, make_raster):
    path = make_raster(np.ones((4, 20, 30), "uint8"), photometric="MINISBLACK")
    array = downscale(open_raster(path), 2, method="range", dtype="uint8")
    write_raster(array, tmp_path / "result.tif", creation_options={"ALPHA": "YES"})
    with rasterio.open(tmp_path / "result.tif") as dataset:
        assert dataset.colorinterp[3] == rasterio.enums.ColorInterp.alpha
