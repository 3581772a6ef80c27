"""How large an output will be is said before the work; what cannot fit is an error before the first block."""

from __future__ import annotations

import dask.array as da
import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import Grid, RasterDaskError, write_raster
from rasterdask_plugin.engine.execution import SPARE_BLOCKS
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster.georeferencing import georeference
from rasterdask_plugin.engine.writing.output_size import LEAST_BYTES


@pytest.fixture
def disk(monkeypatch):
    """Set how many bytes are free on the disk."""

    def set_free(free):
        monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": free, "total": 10**12}))

    return set_free


class Counted:
    """A raster of 36 blocks of noise, and the blocks of it that were computed."""

    def __init__(self, side=6 * 512, chunk=512, dtype="uint16"):
        self.blocks = []
        self.values = np.random.default_rng(3).integers(0, 4000, (1, side, side)).astype(dtype)
        data = da.from_array(self.values, chunks=(1, chunk, chunk)).map_blocks(
            self.note, dtype=dtype, meta=np.empty((0, 0, 0), dtype)
        )
        self.array = georeference(data, Grid(None, rasterio.Affine(5, 0, 6e5, 0, -5, 6e6), side, side))

    def note(self, block, block_id=None):
        if block_id is not None:
            self.blocks.append(block_id)
        return block


@pytest.mark.parametrize("compression", ["deflate", "zstd", "lzw", "none"])
@pytest.mark.parametrize("format_name", ["GeoTIFF", "COG"])
def test_the_estimate_is_near_the_size_of_the_file(tmp_path, compression, format_name):
    raster, sizes = Counted(), []
    options = {"format": format_name, "compression": compression, "on_size": sizes.append}
    written = write_raster(raster.array, tmp_path / "result.tif", **options)
    size = sizes[-1]
    assert size.pixels == raster.values.nbytes
    assert size.file == pytest.approx(written.path.stat().st_size, rel=0.1 if compression != "none" else 0.001)
    assert size.temporary == (pytest.approx(4 / 3 * size.pixels, rel=1e-6) if format_name == "COG" else 0)


def test_no_block_is_computed_twice_for_it(tmp_path):
    raster = Counted()
    assert raster.array.nbytes >= LEAST_BYTES
    written = write_raster(raster.array, tmp_path / "result.tif", workers=1)
    assert len(raster.blocks) == len(set(raster.blocks)) == 36
    assert raster.blocks[0] == (0, 3, 3)
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(), raster.values)


def test_a_small_raster_is_not_sampled(tmp_path):
    sizes = []
    write_raster(Counted(side=1024).array, tmp_path / "result.tif", on_size=sizes.append)
    assert sizes[0].file is None


@pytest.mark.parametrize(
    ("asked", "free", "sampled"),
    [
        ({"compression": "none"}, 18_800_000, False),
        ({"compression": "deflate"}, 6_000_000, True),
        ({"format": "COG", "compression": "none"}, 48_000_000, False),
        ({"format": "COG"}, 24_000_000, False),
        ({"format": "COG"}, 28_000_000, True),
    ],
)
def test_what_cannot_fit_is_an_error_before_the_work_with_the_numbers(tmp_path, disk, asked, free, sampled):
    raster = Counted()
    disk(free)
    with pytest.raises(
        RasterDaskError, match=rf"does not fit on the disk: .* MB .* and {free / 2**20:,.0f} MB are free"
    ):
        write_raster(raster.array, tmp_path / "new" / "result.tif", workers=1, **asked)
    # To look at one block, as many are begun as would be anyhow.
    assert 1 <= len(raster.blocks) <= 1 + SPARE_BLOCKS if sampled else not raster.blocks
    assert list(tmp_path.iterdir()) == []


def test_an_estimate_that_may_be_wrong_is_only_a_warning(tmp_path, disk):
    sizes = []
    disk(12_000_000)
    write_raster(Counted().array, tmp_path / "result.tif", on_size=sizes.append)
    before, after = sizes
    assert before.file is None
    assert after.file > 12_000_000
    assert before.may_not_fit
    assert after.may_not_fit


def test_what_would_not_fit_without_compression_is_a_warning_until_a_block_was_compressed(tmp_path, disk):
    raster, sizes = Counted(), []
    disk(raster.values.nbytes - 1)
    write_raster(raster.array, tmp_path / "result.tif", on_size=sizes.append)
    assert [size.may_not_fit for size in sizes] == [True, False]


@pytest.mark.parametrize(
    ("asked", "free", "told"),
    [
        (
            {},
            10**12,
            [("log", "18 MB before compression; "), ("log", "MB as GeoTIFF with DEFLATE, going by one block; ")],
        ),
        (
            {},
            18_000_000,
            [("warning", "18 MB before compression; 17 MB are free"), ("log", "MB as GeoTIFF with DEFLATE, ")],
        ),
        (
            {"format": "COG"},
            40_000_000,
            [("warning", "24 MB of temporary files; 38 MB are free"), ("warning", "MB as COG with DEFLATE, ")],
        ),
        ({"compression": "none"}, 10**12, [("log", "18 MB as GeoTIFF without compression; ")]),
    ],
)
def test_a_job_tells_the_sizes_as_a_warning_where_they_may_not_fit(make_raster, tmp_path, disk, asked, free, told):
    path = make_raster(np.random.default_rng(3).integers(0, 4000, (1, 3072, 3072), dtype="uint16"))
    heard = []

    class Ear:
        def __getattr__(self, name):
            return lambda *texts: heard.append((name, str(texts[0]))) if name in ("log", "warning") else None

    disk(free)
    job = {"operation": "optimise", "input": {"path": str(path)}, "format": "GeoTIFF", **asked}
    run_job({**job, "output": str(tmp_path / "result.tif")}, Ear())
    sizes = [
        (kind, text) for kind, text in heard if text.startswith(("Size: ", "The output may not fit on the disk: "))
    ]
    assert len(sizes) == len(told)
    for (kind, text), (expected_kind, expected) in zip(sizes, told):
        assert (kind, expected in text) == (expected_kind, True), text


def test_a_disk_that_does_not_tell_is_no_obstacle(tmp_path, monkeypatch):
    def fail(path):
        raise OSError("no idea")

    monkeypatch.setattr("shutil.disk_usage", fail)
    sizes = []
    write_raster(Counted(side=1024).array, tmp_path / "result.tif", on_size=sizes.append)
    assert sizes[0].free is None
    assert not sizes[0].may_not_fit


def test_a_sparse_raster_may_be_larger_than_the_disk(tmp_path, disk):
    disk(3_000_000)
    write_raster(Counted().array, tmp_path / "result.tif", compression="none", creation_options={"SPARSE_OK": "TRUE"})
