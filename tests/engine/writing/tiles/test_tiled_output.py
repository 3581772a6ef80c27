"""Tiled output: the same raster as one file, and only what is missing is computed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import dask.array as da
import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.rpc import RPC

from rasterdask_plugin.engine import (
    Cancelled,
    Grid,
    RasterDaskError,
    downscale,
    inspect_raster,
    open_raster,
    superimpose,
    write_raster,
    write_tiles,
)
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.planning import chunks as tiling
from rasterdask_plugin.engine.raster.georeferencing import georeference
from rasterdask_plugin.engine.writing.tiles import folder as tile_folder
from rasterdask_plugin.engine.writing.tiles import task as tile_task
from tests.support.listener import RecordingListener
from tests.support.waiting import wait_until

JOB = {"numbers": 1}
UTM = rasterio.crs.CRS.from_epsg(32631)


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    """Tiles of 1024 pixels, so that a raster of some has few pixels."""
    monkeypatch.setattr(tiling, "TILE_FILE_SIDE", 1024)


@pytest.fixture
def scene(make_raster, rng, monkeypatch):
    """Two bands of 3 × 3 tiles of 512 pixels, of sizes that do not divide."""
    monkeypatch.setattr(tiling, "TILE_FILE_SIDE", 512)
    values = rng.integers(1, 4000, (2, 1050, 1150)).astype("int16")
    values[:, 150:350, 450:750] = -1
    return make_raster(values, "scene.tif", nodata=-1, descriptions=("red", "nir"), tiled=True, blockxsize=256,
                       blockysize=256)  # fmt: skip


@pytest.fixture
def job(scene, tmp_path):
    return {"operation": "ndvi", "red": {"path": str(scene)}, "output": str(tmp_path / "out" / "ndvi.vrt"),
            "tiled_output": True, "workers": 2}  # fmt: skip


class Counted:
    """A lazy raster of 3 × 2 tiles with 18 blocks of 512 pixels; knows which of them were computed."""

    def __init__(self, bands=1):
        self.values = np.random.default_rng(5).normal(0, 1, (bands, 2600, 1100)).astype("float32")
        self.values[:, :700, :] = np.nan
        self.values[:, 2048:, 1024:] = np.nan
        self.blocks = []
        data = da.from_array(self.values, chunks=(bands, 512, 512)).map_blocks(
            self.note, dtype="float32", meta=np.empty((0, 0, 0), "float32")
        )
        grid = Grid(UTM, rasterio.Affine(10, 0, 5e5, 0, -10, 49e5), 1100, 2600)
        self.array = georeference(data, grid, nodata=np.nan)

    def note(self, block, block_id=None):
        if block_id is not None:
            self.blocks.append(block_id[1:])
        return block

    @property
    def tiles(self):
        return {(row // 2, column // 2) for row, column in self.blocks}


@pytest.fixture
def counted():
    return Counted()


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def settled(folder: Path) -> list[str]:
    """Return the files in a folder once threads whose tiles nobody wants have noticed."""
    wait_until(lambda: not any(name.startswith(".") for name in files_in(folder)), "the end of other threads' tiles")
    return files_in(folder)


def said(path: Path) -> dict:
    """Return all that a file says, beside the pixels and how they are stored."""
    with rasterio.open(path) as dataset:
        bands = dataset.indexes
        return {
            "grid": (dataset.crs, dataset.transform, dataset.shape),
            "dtypes": dataset.dtypes,
            "nodata": repr(dataset.nodatavals),
            "descriptions": dataset.descriptions,
            "units": dataset.units,
            "scales": dataset.scales,
            "offsets": dataset.offsets,
            "colours": dataset.colorinterp,
            "tables": [dataset.colormap(1)] if dataset.colorinterp[0].name == "palette" else None,
            "tags": dataset.tags(),
            "band_tags": [dataset.tags(band) for band in bands],
            "rpcs": dataset.rpcs and dataset.rpcs.to_gdal(),
            "gcps": [[point.asdict() for point in dataset.gcps[0]], dataset.gcps[1]],
            "categories": inspect_raster(path).category_names,
        }


def without_ids(said: dict) -> dict:
    """GCPs have random names where nobody gives them one."""
    points, crs = said["gcps"]
    return {**said, "gcps": [[{k: v for k, v in point.items() if k != "id"} for point in points], crs]}


def assert_same_raster(tiled: Path, single: Path) -> None:
    assert without_ids(said(tiled)) == without_ids(said(single))
    with rasterio.open(tiled) as one, rasterio.open(single) as other:
        np.testing.assert_array_equal(one.read(), other.read())
    if shutil.which("gdalinfo"):
        assert checksums(tiled) == checksums(single)


def checksums(path: Path) -> list[str]:
    run = subprocess.run(["gdalinfo", "-checksum", path], capture_output=True, text=True, check=True)
    assert "ERROR" not in run.stderr
    return re.findall(r"Checksum=(\d+)", run.stdout)


JOBS = {
    "ndvi": {"operation": "ndvi", "red": "scene"},
    "scaled ndvi": {"operation": "ndvi", "red": "scene", "dtype": "int16", "compression": "zstd"},
    "mean ndvi": {"operation": "meanndvi", "red": "scene", "window": 2},
    "downscale": {"operation": "downscale", "input": "scene", "resolution": 17, "method": "median"},
    "superimpose": {"operation": "superimpose", "reference": "scene", "moving": "scene", "interpolation": "bilinear"},
    "optimise": {"operation": "optimise", "input": "scene", "format": "GeoTIFF", "compression": "none"},
}


@pytest.mark.parametrize("name", JOBS)
def test_a_tiled_output_is_the_single_file_pixel_for_pixel(name, scene, tmp_path):
    keys = {key: {"path": str(scene)} if value == "scene" else value for key, value in JOBS[name].items()}
    single = run_job({**keys, "output": str(tmp_path / "single.tif")}, RecordingListener())
    listener = RecordingListener()
    tiled = run_job({**keys, "output": str(tmp_path / "tiled.vrt"), "tiled_output": True}, listener)
    assert_same_raster(tmp_path / "tiled.vrt", tmp_path / "single.tif")
    assert tiled["statistics"] == single["statistics"]
    tiles = tiled["output"].pop("tiles")
    assert tiles == {"total": 9 if tiled["output"]["width"] > 1024 else 4, "computed": tiles["total"], "kept": 0}
    files = [tmp_path / "tiled.vrt", *(tmp_path / "tiled_tiles").iterdir()]
    assert tiled["output"].pop("size_bytes") == sum(file.stat().st_size for file in files)
    assert tiled["output"].pop("path") == str(tmp_path / "tiled.vrt")
    del single["output"]["size_bytes"], single["output"]["path"]
    assert tiled["output"] == single["output"]
    assert listener.percents == sorted(listener.percents)
    assert listener.percents[-1] == 100
    assert listener.messages[-1].startswith(f"{tiles['total']} of {tiles['total']} tiles")


def test_names_and_what_is_in_a_tile(counted, tmp_path):
    write_tiles(counted.array, tmp_path / "a b.vrt", job=JOB)
    names = files_in(tmp_path / "a b_tiles")
    assert [re.sub(r"[0-9a-f]{8}(?=\.tif)", "HASH", name) for name in names] == [
        f"a b_r{row:04d}_c{column:04d}_HASH.tif" for row in range(3) for column in range(2)
    ]
    with rasterio.open(tmp_path / "a b_tiles" / names[3]) as dataset:
        assert dataset.transform == rasterio.Affine(10, 0, 5e5 + 10240, 0, -10, 49e5 - 10240)
        assert (dataset.crs, dataset.profile["compress"]) == (UTM, "deflate")
        np.testing.assert_array_equal(dataset.read(), counted.values[:, 1024:2048, 1024:])
    text = (tmp_path / "a b.vrt").read_text()
    assert text.count('relativeToVRT="1">a b_tiles/a b_r') == 6
    assert str(tmp_path) not in text


def test_every_block_is_computed_once(counted, tmp_path):
    write_tiles(counted.array, tmp_path / "a.vrt")
    assert len(counted.blocks) == len(set(counted.blocks)) == 18


def test_the_folder_can_be_moved_as_a_whole(counted, tmp_path):
    write_tiles(counted.array, tmp_path / "here" / "a.vrt")
    (tmp_path / "here").rename(tmp_path / "there")
    with rasterio.open(tmp_path / "there" / "a.vrt") as dataset:
        np.testing.assert_array_equal(dataset.read(), counted.values)


@pytest.mark.parametrize("crs", ['LOCAL_CS["a site",UNIT["metre",1]]', "+proj=laea +lat_0=3 +lon_0=4", None])
@pytest.mark.parametrize("turn", [0, 30])
def test_any_crs_and_grid(rng, tmp_path, crs, turn):
    transform = rasterio.Affine(5.1, 0, 1 / 3, 0, -5.1, 6e6) * rasterio.Affine.rotation(turn)
    grid = Grid(crs and rasterio.crs.CRS.from_user_input(crs), transform, 1100, 1200)
    array = georeference(da.from_array(rng.integers(0, 9, (1, 1200, 1100), dtype="uint8"), chunks=(1, 512, 512)), grid)
    write_raster(array, tmp_path / "single.tif")
    write_tiles(array, tmp_path / "tiled.vrt")
    assert_same_raster(tmp_path / "tiled.vrt", tmp_path / "single.tif")
    assert all(name.endswith(".tif") for name in files_in(tmp_path / "tiled_tiles"))


def test_all_that_a_raster_says_of_itself(rng, tmp_path):
    """More than any one raster has: what is said of bands, sensor models, and metadata."""
    grid = Grid(UTM, rasterio.Affine.identity(), 1100, 1200)
    array = georeference(da.from_array(rng.integers(0, 9, (2, 1200, 1100), dtype="int16"), chunks=(1, 512, 512)), grid,
                         nodata=7)  # fmt: skip
    array.attrs.update(
        long_name=("one & two", "été"), units=("K", None), scales=(2.75e-5, 0.1), offsets=(-0.2, 1 / 3),
        colour_roles=("blue", "red"), category_names=(("water", "wood <tall>"), None),
        tags={"MISSION": "a & b"}, band_tags=({"wavelength": "0.6"}, {}),
        rpcs=RPC(height_off=1, height_scale=2, lat_off=1 / 3, lat_scale=4, line_den_coeff=[1 / 7] * 20, line_off=7,
                     line_num_coeff=[0.1] * 20, line_scale=8, long_off=3, long_scale=4, samp_den_coeff=[0.2] * 20,
                     samp_num_coeff=[0.3] * 20, samp_off=1, samp_scale=1, err_bias=0.5, err_rand=0.25),
    )  # fmt: skip
    write_raster(array, tmp_path / "single.tif")
    write_tiles(array, tmp_path / "tiled.vrt")
    assert said(tmp_path / "single.tif")["rpcs"]
    assert_same_raster(tmp_path / "tiled.vrt", tmp_path / "single.tif")


def test_ground_control_points_and_colour_tables(rng, tmp_path):
    grid = Grid(None, rasterio.Affine.identity(), 1100, 1200)
    array = georeference(da.from_array(rng.integers(0, 3, (1, 1200, 1100), dtype="uint8"), chunks=(1, 512, 512)), grid)
    points = [GroundControlPoint(row, column, column / 9, row / 7, 1.5) for row in (0, 1200) for column in (0, 1100)]
    array.attrs.update(
        gcps=(points, UTM), colour_tables=({0: (0, 0, 255, 255), 1: (9, 8, 7, 255), 2: (1, 1, 1, 0)},),
        colour_roles=("palette",), category_names=(("sea", "land", "cloud"),),
    )  # fmt: skip
    write_raster(array, tmp_path / "single.tif")
    write_tiles(array, tmp_path / "tiled.vrt")
    assert len(said(tmp_path / "single.tif")["gcps"][0]) == 4
    assert_same_raster(tmp_path / "tiled.vrt", tmp_path / "single.tif")
    for name in files_in(tmp_path / "tiled_tiles"):
        with rasterio.open(tmp_path / "tiled_tiles" / name) as dataset:
            assert dataset.gcps[0] == []


@pytest.mark.parametrize("options", [{"TILED": "NO"}, {"BLOCKXSIZE": "128", "BLOCKYSIZE": "64"}, {"SPARSE_OK": "TRUE"},
                                     {"INTERLEAVE": "BAND"}, {"NUM_THREADS": "3"}])  # fmt: skip
def test_creation_options_are_those_of_each_tile(tmp_path, options):
    counted = Counted(bands=2)
    for _ in range(2):
        written = write_tiles(counted.array, tmp_path / "a.vrt", job=JOB, creation_options=options)
        with rasterio.open(written.path) as dataset:
            np.testing.assert_array_equal(dataset.read(), counted.values)
    assert written.tiles.kept == 6
    if "BLOCKXSIZE" in options:
        with rasterio.open(next((tmp_path / "a_tiles").iterdir())) as dataset:
            assert dataset.block_shapes == [(64, 128)] * 2


def assert_resumes(counted, path, before, missing, **options):
    """Assert that only the missing tiles are computed, to the same raster and statistics as `before`."""
    counted.blocks.clear()
    heard = []
    written = write_tiles(counted.array, path, job=JOB, on_kept=heard.append, **options)
    assert counted.tiles == missing
    assert (written.tiles.computed, written.tiles.kept) == (len(missing), 6 - len(missing))
    assert heard == [written.tiles]
    assert written.statistics == before.statistics
    with rasterio.open(path) as dataset:
        np.testing.assert_array_equal(dataset.read(), counted.values)
        assert [dataset.tags(band) for band in dataset.indexes] == before.tags
    assert not [name for name in files_in(path.parent / f"{path.stem}_tiles") if name.startswith(".")]


@pytest.fixture(scope="module")
def written_once(tmp_path_factory):
    """A run from the start: the folder that it has written to, and its statistics."""
    folder, counted = tmp_path_factory.mktemp("whole"), Counted()
    written = write_raster(counted.array, folder / "single.tif")
    with rasterio.open(written.path) as dataset:
        tags = [dataset.tags(band) for band in dataset.indexes]
    before = type("Before", (), {"statistics": written.statistics, "tags": tags})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tiling, "TILE_FILE_SIDE", 1024)
        first = write_tiles(counted.array, folder / "a.vrt", job=JOB)
    assert first.statistics == before.statistics
    return folder, before


@pytest.fixture
def whole(written_once, tmp_path):
    """The statistics of a run from the start, whose files are there."""
    folder, before = written_once
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return before


def test_a_second_run_computes_nothing(counted, whole, tmp_path):
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "a_tiles").iterdir()}
    assert_resumes(counted, tmp_path / "a.vrt", whole, set())
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "a_tiles").iterdir()} == times


def tile(folder: Path, row: int, column: int) -> Path:
    return next(folder.glob(f"*_r{row:04d}_c{column:04d}_*.tif"))


def remove(path):
    path.unlink()


def cut_in_half(path):
    os.truncate(path, path.stat().st_size // 2)


def cut_the_end(path):
    os.truncate(path, path.stat().st_size - 10)


def empty(path):
    path.write_bytes(b"")


def replace_with_text(path):
    path.write_text("not a raster")


def replace_with_neighbour(path):
    shutil.copy(tile(path.parent, 0, 0), path)


def forge(path):
    """A raster of somebody else's under a tile's name."""
    with rasterio.open(path, "w", driver="GTiff", width=76, height=1024, count=1, dtype="float32", nodata=0) as dataset:
        dataset.write(np.ones((1, 1024, 76), "float32"))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    "damage", [remove, cut_in_half, cut_the_end, empty, replace_with_text, replace_with_neighbour, forge]
)
def test_a_tile_that_is_not_whole_or_not_ours_is_computed_again(counted, whole, tmp_path, damage):
    damage(tile(tmp_path / "a_tiles", 1, 1))
    assert_resumes(counted, tmp_path / "a.vrt", whole, {(1, 1)})


def test_neither_memory_nor_workers_nor_chunks_change_the_tiles(counted, whole, tmp_path):
    tile(tmp_path / "a_tiles", 2, 0).unlink()
    assert_resumes(counted, tmp_path / "a.vrt", whole, {(2, 0)}, workers=1)
    tile(tmp_path / "a_tiles", 0, 1).unlink()
    counted.array = counted.array.copy(data=counted.array.data.rechunk((1, 100, 1100)))
    counted.blocks.clear()
    again = write_tiles(counted.array, tmp_path / "a.vrt", job=JOB, workers=3)
    assert (again.tiles.computed, again.statistics) == (1, whole.statistics)


def test_a_cancelled_run_keeps_its_tiles_and_the_old_vrt(counted, whole, tmp_path):
    path, folder = tmp_path / "b.vrt", tmp_path / "b_tiles"
    path.write_text("precious")
    progress = []
    with pytest.raises(Cancelled, match=r"^2 of 6 tiles are done: the same job again goes on from there\.$"):
        write_tiles(counted.array, path, job=JOB, workers=1, on_progress=progress.append,
                    cancelled=lambda: len(progress) >= 2)  # fmt: skip
    assert path.read_text() == "precious"
    left = settled(folder)
    done = {tuple(map(int, re.findall(r"_[rc](\d+)", name))) for name in left}
    assert 2 <= len(done) == len(left) < 6
    assert files_in(tmp_path).count("b.vrt") == 1
    assert not [name for name in files_in(tmp_path) if name.startswith(".")]
    everything = {(row, column) for row in range(3) for column in range(2)}
    assert_resumes(counted, path, whole, everything - done)


def test_a_failing_tile_is_an_error_that_tells_what_is_done(counted, whole, tmp_path):
    path = tmp_path / "b.vrt"

    def fail(block, block_id=None):
        if block_id == (0, 3, 0):
            raise RasterDaskError("the fourth block is bad.")
        return block

    bad = counted.array.data.map_blocks(fail, dtype="float32", meta=np.empty((0, 0, 0), "float32"))
    message = r"^the fourth block is bad\. 2 of 6 tiles are done: the same job"
    with pytest.raises(RasterDaskError, match=message):
        write_tiles(counted.array.copy(data=bad), path, job=JOB, workers=1)
    assert not path.exists()
    done = {tuple(map(int, re.findall(r"_[rc](\d+)", name))) for name in settled(tmp_path / "b_tiles")}
    assert {(0, 0), (0, 1)} <= done
    assert_resumes(counted, path, whole, {(r, c) for r in range(3) for c in range(2)} - done)


def test_the_old_raster_stays_whole_until_the_new_one_is(counted, whole, tmp_path):
    """Another job under the same name must not put its tiles under the old VRT."""
    other, progress = Counted(), []
    other.array = other.array + 1
    other.array = georeference(other.array.data, Grid.of(counted.array), nodata=np.nan)
    with pytest.raises(Cancelled, match="3 of 6"):
        write_tiles(other.array, tmp_path / "a.vrt", job={"numbers": 2}, on_progress=progress.append,
                    cancelled=lambda: len(progress) >= 3, workers=1)  # fmt: skip
    with rasterio.open(tmp_path / "a.vrt") as dataset:
        np.testing.assert_array_equal(dataset.read(), counted.values)
    settled(tmp_path / "a_tiles")
    written = write_tiles(other.array, tmp_path / "a.vrt", job={"numbers": 2})
    assert written.tiles.kept >= 3
    with rasterio.open(tmp_path / "a.vrt") as dataset:
        np.testing.assert_array_equal(dataset.read(), counted.values + 1)
    assert len(files_in(tmp_path / "a_tiles")) == 6


def test_what_is_not_ours_stays(counted, whole, tmp_path, make_raster):
    folder = tmp_path / "a_tiles"
    name = tile(folder, 0, 0).name
    foreign = ["notes.txt", "a_r0000_c0000.tif", "other_r0000_c0000_12345678.tif", ".hidden", ".rasterdask-notes.txt"]
    for file in foreign:
        (folder / file).write_text("mine")
    # A tile by its name alone.
    forged = f"{name[:-12]}00000000.tif"
    shutil.copy(make_raster(np.zeros((4, 4), "uint8")), folder / forged)
    # A tile by what it says alone.
    shutil.copy(folder / name, folder / "copy of a tile.tif")
    for number in (1, 2):
        write_tiles(counted.array, tmp_path / "a.vrt", job={"numbers": number + 1})
    left = set(files_in(folder))
    assert {*foreign, forged, "copy of a tile.tif"} <= left
    assert len(left) == len(foreign) + 2 + 6


def test_tiles_of_another_layout_go(counted, whole, tmp_path, monkeypatch):
    (tmp_path / "a_tiles" / f"{tile(tmp_path / 'a_tiles', 0, 0).name}.aux.xml").write_text("<PAMDataset/>")
    monkeypatch.setattr(tiling, "TILE_FILE_SIDE", 2048)
    written = write_tiles(counted.array, tmp_path / "a.vrt", job=JOB)
    assert (written.tiles.total, len(files_in(tmp_path / "a_tiles"))) == (2, 2)
    with rasterio.open(tmp_path / "a.vrt") as dataset:
        np.testing.assert_array_equal(dataset.read(), counted.values)


def test_what_a_killed_run_has_left_goes_and_a_living_ones_stays(counted, whole, tmp_path):
    folder = tmp_path / "a_tiles"
    orphans = [".rasterdask-0000aaaa-12345678.part.tif", ".rasterdask-0000aaaa-12345678.part.tif.aux.xml"]
    dead = [".rasterdask-0000bbbb.run", ".rasterdask-0000bbbb-12345678.part.tif"]
    alive = [".rasterdask-0000cccc.run", ".rasterdask-0000cccc-12345678.part.tif"]
    for name in (*orphans, *dead, *alive):
        (folder / name).write_text("half")
    os.utime(folder / dead[0], (time.time() - 3600, time.time() - 3600))
    ours = set(files_in(folder)) - {*orphans, *dead, *alive}
    write_tiles(counted.array, tmp_path / "a.vrt", job={"numbers": 2})
    # The other run may be computing what we think is left over.
    assert {name for name in files_in(folder) if name.startswith(".")} == set(alive)
    assert ours <= set(files_in(folder))
    for name in alive:
        (folder / name).unlink()
    write_tiles(counted.array, tmp_path / "a.vrt", job={"numbers": 2})
    assert not ours & set(files_in(folder))


def test_tiles_of_a_run_that_has_begun_meanwhile_stay(counted, whole, tmp_path):
    before = set(files_in(tmp_path / "a_tiles"))
    begun = []

    def begin(progress):
        if not begun:
            begun.append(tile_folder.RunningFolder(tmp_path / "a_tiles", None))

    write_tiles(counted.array, tmp_path / "a.vrt", job={"numbers": 2}, on_progress=begin)
    assert before <= set(files_in(tmp_path / "a_tiles"))
    begun[0].close()
    write_tiles(counted.array, tmp_path / "a.vrt", job={"numbers": 2})
    assert not before & set(files_in(tmp_path / "a_tiles"))


def test_a_long_run_says_that_it_is_alive(tmp_path, monkeypatch):
    running = tile_folder.RunningFolder(tmp_path / "tiles", None)
    marker = next((tmp_path / "tiles").iterdir())
    os.utime(marker, (0, 0))
    running.touch()
    assert marker.stat().st_mtime == 0
    monkeypatch.setattr(tile_folder, "_TOUCH_INTERVAL", 0)
    running.touch()
    assert marker.stat().st_mtime > 0
    running.close()
    assert not (tmp_path / "tiles").exists()


def test_a_worker_that_sees_another_folder_says_so(counted, tmp_path, monkeypatch):
    """As where the folder is on the disk of the machine that has started the run."""
    task = tile_task.TileTask.run

    def elsewhere(self):
        object.__setattr__(self, "target", tmp_path / "elsewhere" / self.target.name)
        (tmp_path / "elsewhere").mkdir(exist_ok=True)
        return task(self)

    monkeypatch.setattr(tile_task.TileTask, "run", elsewhere)
    with pytest.raises(RasterDaskError, match=r"elsewhere on .* is not the folder .* storage that all of them see"):
        write_tiles(counted.array, tmp_path / "a.vrt")
    assert files_in(tmp_path / "elsewhere") == []
    assert counted.blocks == []


def test_two_workers_at_the_same_tile_do_no_harm(counted, tmp_path, monkeypatch):
    """A scheduler may start a task again while the first worker is still at it."""
    task = tile_task.TileTask.run

    def twice(self):
        results = []
        threads = [threading.Thread(target=lambda: results.append(task(self))) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results[0] == results[1]
        return results[0]

    monkeypatch.setattr(tile_task.TileTask, "run", twice)
    written = write_tiles(counted.array, tmp_path / "a.vrt")
    assert len(files_in(tmp_path / "a_tiles")) == 6
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(), counted.values)


def test_temporary_files_are_announced_or_known_by_their_pattern(job, tmp_path):
    listener, seen = RecordingListener(), set()
    heard = listener.progress

    def look(percent, message):
        heard(percent, message)
        seen.update(path for folder in ("out", "out/ndvi_tiles") for path in (tmp_path / folder).glob(".*"))

    listener.progress = look
    run_job(job, listener)
    unknown = [path.name for path in seen - set(listener.temporaries)]
    assert seen
    assert all(re.fullmatch(r"\.rasterdask-[0-9a-f]{8}-[0-9a-f]{8}\.part\.tif", name) for name in unknown)
    assert files_in(tmp_path / "out") == ["ndvi.vrt", "ndvi_tiles"]


def test_a_resumed_job_says_what_is_kept(job, tmp_path):
    whole = run_job({**job, "output": str(tmp_path / "whole.vrt")}, RecordingListener())
    stopped = RecordingListener(cancel=lambda listener: len(listener.percents) >= 4)
    with pytest.raises(Cancelled, match="4 of 9 tiles are done"):
        run_job({**job, "workers": 1}, stopped)
    left = len(settled(tmp_path / "out" / "ndvi_tiles"))
    listener = RecordingListener()
    result = run_job({**job, "memory_mb": 100, "workers": 1}, listener)
    assert result["output"]["tiles"] == {"total": 9, "computed": 9 - left, "kept": left}
    assert result["statistics"] == whole["statistics"]
    assert any(line.startswith(f"{left} of them exist from an earlier run") for line in listener.logs)
    assert listener.percents[0] > 0
    assert listener.messages[0] == f"{left} of 9 tiles"
    assert listener.said_to_stay == "All 9 tiles are done: the same job again goes on from there."
    assert_same_raster(tmp_path / "out" / "ndvi.vrt", tmp_path / "whole.vrt")


@pytest.mark.parametrize("change", [{"dtype": "int16"}, {"compression": "lzw"}, {"touch": True}])
def test_another_job_computes_everything(job, scene, tmp_path, change):
    run_job(job, RecordingListener())
    if change.pop("touch", False):
        os.utime(scene, ns=(0, 10**18))
    result = run_job({**job, **change}, RecordingListener())
    assert result["output"]["tiles"] == {"total": 9, "computed": 9, "kept": 0}
    assert len(files_in(tmp_path / "out" / "ndvi_tiles")) == 9


def test_the_name_of_a_geotiff_becomes_that_of_a_vrt(job, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "ndvi.tif").write_text("precious")
    listener = RecordingListener()
    result = run_job({**job, "output": str(tmp_path / "out" / "ndvi.tif")}, listener)
    assert result["output"]["path"] == str(tmp_path / "out" / "ndvi.vrt")
    assert f"9 tiles in {tmp_path / 'out' / 'ndvi_tiles'}" in listener.logs
    assert (tmp_path / "out" / "ndvi.tif").read_text() == "precious"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "COG"}, "plain GeoTIFFs, not of COG"),
        ({"output": "ndvi.img"}, r"ndvi\.img would be a VRT over tiles: give it a name that ends in \.vrt"),
        ({"output": "ndvi"}, r"ends in \.vrt"),
        ({"tiled_output": "yes"}, "tiled_output: must be true or false"),
        ({"creation_options": {"PROFILE": "BASELINE"}}, "PROFILE=BASELINE leaves out"),
        ({"creation_options": {"COMPRESS": "BOGUS"}}, "BOGUS"),
    ],
)
def test_what_cannot_be_is_an_error_before_the_work(job, tmp_path, monkeypatch, change, message):
    monkeypatch.chdir(tmp_path)
    before = files_in(tmp_path)
    with pytest.raises(RasterDaskError, match=message):
        run_job({**job, **change}, RecordingListener())
    assert files_in(tmp_path) == before


def test_inputs_are_not_overwritten(job, tmp_path):
    run_job(job, RecordingListener())
    one = next((tmp_path / "out" / "ndvi_tiles").iterdir())
    before = files_in(tmp_path / "out" / "ndvi_tiles")
    for path in (tmp_path / "out" / "ndvi.vrt", one):
        with pytest.raises(RasterDaskError, match=r"also an input|among the tiles"):
            run_job({"operation": "downscale", "input": {"path": str(path)}, "factor": 2, "output": job["output"],
                     "tiled_output": True}, RecordingListener())  # fmt: skip
    assert files_in(tmp_path / "out" / "ndvi_tiles") == before


def test_the_vrt_is_an_input_like_any_other(job, tmp_path):
    run_job(job, RecordingListener())
    coarse = {"operation": "downscale", "input": {"path": job["output"]}, "factor": 2}
    run_job({**coarse, "output": str(tmp_path / "coarse.tif")}, RecordingListener())
    run_job({**job, "tiled_output": False, "output": str(tmp_path / "single.tif")}, RecordingListener())
    expected = downscale(open_raster(tmp_path / "single.tif"), 2).values
    np.testing.assert_array_equal(open_raster(tmp_path / "coarse.tif").values, expected)


def test_targets_that_cannot_be(counted, tmp_path):
    (tmp_path / "a_tiles").write_text("a file")
    (tmp_path / "folder.vrt").mkdir()
    (tmp_path / "file").write_text("a file")
    for name, message in (("a.vrt", "a_tiles is a file"), ("folder.vrt", "is a folder"), ("file/b.vrt", "written")):
        with pytest.raises(RasterDaskError, match=message):
            write_tiles(counted.array, tmp_path / name)
    assert counted.blocks == []


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a folder in which nobody can write")
def test_a_folder_that_cannot_be_written_to(counted):
    with pytest.raises(RasterDaskError, match=r"^/proc/a\.vrt cannot be written: .+"):
        write_tiles(counted.array, "/proc/a.vrt")
    assert counted.blocks == []


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by the POSIX resource limit")
@pytest.mark.parametrize("option", ["COMPRESS=NONE", "NUM_THREADS=1"])
def test_a_tile_that_cannot_grow_is_an_error_and_is_not_there(make_raster, tmp_path, rng, option):
    path = make_raster(rng.uniform(-1, 1, (1024, 1024)).astype("float32"))
    code = (
        "import resource, signal, sys\n"
        "from rasterdask_plugin.engine import open_raster, write_tiles\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "path, target, option = sys.argv[1:]\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))\n"
        "write_tiles(open_raster(path), target, creation_options=dict([option.split('=')]))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, path, tmp_path / "out" / "a.vrt", option],
        capture_output=True, text=True, cwd=Path(__file__).resolve().parents[4], check=False,
    )  # fmt: skip
    assert run.returncode == 1
    assert re.search(r"a_r0000_c0000_[0-9a-f]{8}\.tif cannot be written", run.stderr)
    assert files_in(tmp_path / "out") == []


def test_what_cannot_fit_is_an_error_before_the_work(counted, tmp_path, monkeypatch):
    """The room that is needed is that of the tiles that are missing."""
    write_tiles(counted.array, tmp_path / "a.vrt", job=JOB, compression="none")
    counted.blocks.clear()
    pixels = counted.values.nbytes
    free = {"free": int(pixels * 0.3)}
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {**free, "total": 10**12}))
    with pytest.raises(RasterDaskError, match="does not fit on the disk"):
        write_tiles(counted.array, tmp_path / "b.vrt", job=JOB, compression="none")
    assert counted.blocks == []
    assert not (tmp_path / "b_tiles").exists()
    tile(tmp_path / "a_tiles", 2, 1).unlink()
    sizes = []
    write_tiles(counted.array, tmp_path / "a.vrt", job=JOB, compression="none", on_size=sizes.append)
    assert sizes[0].pixels == pytest.approx(552 * 76 * 4, abs=4)
    assert counted.tiles == {(2, 1)}


def test_no_valid_pixel_gives_no_statistics(make_raster, tmp_path):
    array = open_raster(make_raster(np.full((1030, 40), 3, "uint8"), nodata=3))
    for _ in range(2):
        written = write_tiles(array, tmp_path / "a.vrt", job=JOB)
        assert vars(written.statistics[0]) == {"min": None, "max": None, "mean": None, "valid_percent": 0}
    assert written.tiles.kept == 2


def test_superimposed_rasters_in_sensor_geometry_pass_on_what_they_have(make_raster, tmp_path, rng):
    reference = make_raster(np.zeros((1100, 1300), "uint8"), "reference.tif")
    moving = make_raster(rng.integers(0, 99, (600, 700)).astype("uint16"), "moving.tif",
                         transform=rasterio.Affine(20, 0, 499985, 0, -20, 4900015))  # fmt: skip
    array = superimpose(moving, reference, chunks=(512, 512))
    write_raster(array, tmp_path / "single.tif")
    write_tiles(array, tmp_path / "tiled.vrt")
    assert_same_raster(tmp_path / "tiled.vrt", tmp_path / "single.tif")
