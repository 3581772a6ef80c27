"""Which runs are the same job: those that give the same numbers, in the same files."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np
import pytest
from rasterio.shutil import copy

from rasterdask_plugin.engine import inspect_raster, open_raster
from rasterdask_plugin.engine.jobs.format import check_job
from rasterdask_plugin.engine.raster.data_arrays import to_raster
from rasterdask_plugin.engine.raster.raster_header import RasterHeader
from rasterdask_plugin.engine.writing.tiles.job_identity import describe_job, tiles_hash

OPTIONS = {"COMPRESS": "DEFLATE", "ZLEVEL": "1"}


@pytest.fixture
def scene(make_raster):
    return make_raster(np.arange(24, dtype="uint8").reshape(2, 3, 4), "scene.tif")


@pytest.fixture
def hash_of(scene):
    """Return the hash of an NDVI of the scene, with some things changed."""

    def hash_of(*, raster=scene, inputs=None, side=4096, options=OPTIONS, array=None, **keys):
        given = {"red": {"path": str(raster), "band": 1}, "nir": {"path": str(raster), "band": 2}, "output": "a.tif"}
        job = check_job({"operation": "ndvi", **given, **keys})
        header = RasterHeader.of(to_raster(open_raster(raster, [1]) if array is None else array))
        described = describe_job("ndvi", job, [inspect_raster(path) for path in inputs or [raster]])
        return tiles_hash(described, header, side, options)

    return hash_of


@pytest.mark.parametrize(
    "change",
    [
        {"output": "b.vrt"},
        {"memory_mb": 100},
        {"workers": 7},
        {"execution": "processes", "report": "run.html"},
        {"execution": "cluster", "scheduler": "tcp://127.0.0.1:8786"},
        {"tiled_output": True},
        # As the creation options say them.
        {"compression": "deflate"},
        {"options": {**OPTIONS, "NUM_THREADS": "8"}},
    ],
)
def test_where_and_by_what_means_is_not_the_job(hash_of, change):
    assert hash_of(**change) == hash_of()


@pytest.mark.parametrize(
    "change",
    [
        {"reflectance": "none"},
        {"dtype": "int16"},
        {"red": {"path": "scene.tif", "nodata": [3]}},
        {"options": {"COMPRESS": "ZSTD"}},
        {"options": {**OPTIONS, "ZLEVEL": "6"}},
        {"side": 2048},
    ],
)
def test_what_the_numbers_and_files_depend_on_is(hash_of, change):
    assert hash_of(**change) != hash_of()


def test_the_raster_itself_is_the_job_too(hash_of, scene):
    array = open_raster(scene, [1])
    seen = {hash_of(), hash_of(array=array.astype("float32")), hash_of(array=array[:, :2])}
    described = array.copy()
    described.attrs["long_name"] = "red"
    moved = array.copy()
    moved = moved.rio.write_transform(array.rio.transform() * array.rio.transform().translation(1, 0))
    seen |= {hash_of(array=described), hash_of(array=array.rio.write_crs(2154)), hash_of(array=moved.drop_vars("x"))}
    assert len(seen) == 6


def test_an_input_that_was_touched_or_changed_is_another(hash_of, scene):
    before = hash_of()
    state = scene.stat()
    os.utime(scene, ns=(state.st_atime_ns, state.st_mtime_ns + 1000))
    touched = hash_of()
    os.utime(scene, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert hash_of() == before
    with scene.open("ab") as file:
        file.write(b"x")
    os.utime(scene, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert len({before, touched, hash_of()}) == 3


def test_files_behind_virtual_rasters_count(hash_of, scene, tmp_path):
    inner, outer = tmp_path / "inner.vrt", tmp_path / "outer.vrt"
    copy(str(scene), str(inner), driver="VRT")
    copy(str(inner), str(outer), driver="VRT")
    before = hash_of(raster=outer)
    os.utime(scene, ns=(0, 10**18))
    assert hash_of(raster=outer) != before


def test_the_archive_that_an_input_is_in_counts(hash_of, scene, tmp_path):
    archive = tmp_path / "scene.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(scene, "folder/scene.tif")
    raster = f"/vsizip/{archive}/folder/scene.tif"
    before = hash_of(raster=raster)
    assert hash_of(raster=raster) == before
    os.utime(archive, ns=(0, 10**18))
    assert hash_of(raster=raster) != before


def test_a_relative_path_is_another_file_in_another_folder(hash_of, scene, tmp_path, monkeypatch):
    other = tmp_path / "other"
    other.mkdir()
    (other / scene.name).write_bytes(scene.read_bytes())
    os.utime(other / scene.name, ns=(scene.stat().st_atime_ns, scene.stat().st_mtime_ns))
    hashes = []
    for folder in (tmp_path, other):
        monkeypatch.chdir(folder)
        hashes.append(hash_of(raster=Path(scene.name)))
    assert hashes[0] != hashes[1]


def test_another_engine_is_another_job(hash_of, monkeypatch):
    before = hash_of()
    monkeypatch.setattr("rasterdask_plugin.engine.writing.tiles.job_identity.sources_digest", lambda folder: "newer")
    assert hash_of() != before


def test_without_a_job_nothing_is_the_same(scene):
    header = RasterHeader.of(to_raster(open_raster(scene)))
    assert tiles_hash(None, header, 4096, OPTIONS) != tiles_hash(None, header, 4096, OPTIONS)
