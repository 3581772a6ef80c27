"""Every target takes the same raster, is refused for the same reasons, and says what it does in the same words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import Cancelled, RasterDaskError, inspect_raster, open_raster
from rasterdask_plugin.engine.execution import Execution
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster.data_arrays import to_raster
from rasterdask_plugin.engine.writing.progress import InWords, Progress, Speed, TileProgress
from rasterdask_plugin.engine.writing.target import target_of
from tests.support.listener import RecordingListener

KINDS = {
    "GeoTIFF": {"format": "GeoTIFF", "tiled_output": False},
    "COG": {"format": "COG", "tiled_output": False},
    "tiles": {"format": "GeoTIFF", "tiled_output": True},
}
OTHERS = {"compression": None, "max_error": None, "creation_options": {}, "overview_resampling": "automatic"}
ENDINGS = {"GeoTIFF": "tif", "COG": "tif", "tiles": "vrt"}


@pytest.fixture
def scene(tmp_path):
    """A raster of 2 bands, and its values."""
    values = np.random.default_rng(5).integers(1, 4000, (2, 700, 900)).astype("uint16")
    path = tmp_path / "scene.tif"
    transform = rasterio.Affine(10, 0, 5e5, 0, -10, 49e5)
    profile = {"driver": "GTiff", "dtype": "uint16", "count": 2, "height": 700, "width": 900, "transform": transform}
    with rasterio.open(path, "w", **profile, crs="EPSG:32631") as dataset:
        dataset.write(values)
    return path, values


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_open_elsewhere_is_said_before_the_work(scene, tmp_path, kind, monkeypatch):
    """As on Windows, where an open file can be neither renamed nor replaced."""

    def refuse(self, other):
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    target = target_of(tmp_path / f"out.{ENDINGS[kind]}", **KINDS[kind], **OTHERS)
    target.check()
    target.path.write_text("precious")
    target.check()
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(RasterDaskError, match=rf"out\.{ENDINGS[kind]} cannot be replaced: .* close it there"):
        target.check()
    assert target.path.read_text() == "precious"


def test_tiles_that_were_asked_for_under_the_name_of_a_geotiff_are_a_vrt_with_a_warning(scene, tmp_path):
    path, _ = scene
    listener = RecordingListener()
    job = {"operation": "downscale", "input": {"path": str(path)}, "factor": 2, "tiled_output": True}
    for name, warnings in (("out.tif", 1), ("out.vrt", 0)):
        listener.warnings.clear()
        result = run_job({**job, "output": str(tmp_path / name)}, listener)
        assert result["output"]["path"] == str(tmp_path / "out.vrt")
        assert len([text for text in listener.warnings if "whose name ends in .vrt" in text]) == warnings


@pytest.mark.parametrize("kind", KINDS)
def test_a_target_writes_the_raster_with_the_options_of_the_user_over_those_of_the_operation(scene, tmp_path, kind):
    path, values = scene
    options = {**OTHERS, "creation_options": {"COMPRESS": "LZW"}}
    target = target_of(tmp_path / "new" / f"out.{ENDINGS[kind]}", **KINDS[kind], **options)
    block = {"BLOCKSIZE": "256"} if kind == "COG" else {"BLOCKXSIZE": "256", "BLOCKYSIZE": "256"}
    listener = RecordingListener()
    array = to_raster(open_raster(path, chunks=(512, 512)))
    written = target.write(
        array, Execution(workers=2), InWords(listener), creation_options={**block, "COMPRESS": "ZSTD"}
    )
    assert written.path == target.path
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert len(dataset.overviews(1)) == (2 if kind == "COG" else 0)
    file = next((tmp_path / "new" / "out_tiles").glob("*.tif")) if kind == "tiles" else written.path
    with rasterio.open(file) as dataset:
        assert dataset.compression.value == "LZW"
        assert dataset.block_shapes[0] == (256, 256)
    assert listener.percents[-1] == 100
    assert any(line.startswith("Size: ") for line in listener.logs)


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_in_the_way_is_an_error_before_the_work(tmp_path, kind):
    folder = tmp_path / f"out.{ENDINGS[kind]}"
    folder.mkdir()
    with pytest.raises(RasterDaskError, match="is a folder"):
        target_of(folder, **KINDS[kind], **OTHERS).check()


@pytest.mark.parametrize("kind", KINDS)
def test_an_output_that_is_an_input_is_an_error(scene, tmp_path, kind):
    path, _ = scene
    if kind == "tiles":
        rasterio.shutil.copy(path, tmp_path / "scene.vrt", driver="VRT")
        path = tmp_path / "scene.vrt"
    target = target_of(path, **KINDS[kind], **OTHERS)
    with pytest.raises(RasterDaskError, match="is also an input"):
        target.check((inspect_raster(path),))


def test_an_input_among_the_tiles_of_the_output_is_an_error(scene, tmp_path):
    path, _ = scene
    (tmp_path / "out_tiles").mkdir()
    inside = path.rename(tmp_path / "out_tiles" / "scene.tif")
    target = target_of(tmp_path / "out.vrt", **KINDS["tiles"], **OTHERS)
    with pytest.raises(RasterDaskError, match="among the tiles of the output"):
        target.check((inspect_raster(inside),))


def test_tiles_are_no_cogs(tmp_path):
    with pytest.raises(RasterDaskError, match="not of COG"):
        target_of(tmp_path / "out.vrt", format="COG", tiled_output=True, **OTHERS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_that_fails_leaves_no_folder_that_it_has_made(scene, tmp_path, kind):
    path, _ = scene
    listener = RecordingListener(cancel=lambda listener: True)
    job = {"operation": "ndvi", "red": {"path": str(path), "band": 1}, "nir": {"path": str(path), "band": 2}}
    output = tmp_path / "new" / "deep" / f"out.{ENDINGS[kind]}"
    with pytest.raises(Cancelled):
        run_job({**job, **KINDS[kind], "output": str(output)}, listener)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (Progress(1, 4, 1_000_000, 4_000_000, 1e6), (25, "1 of 4 blocks, 1.0 million pixels/s, 3 s left")),
        (
            Progress(2, 4, 2_000_000, 4_000_000, 1e8, blocks_share=0.4),
            (20, "2 of 4 blocks, 100.0 million pixels/s, 1 s left, then to a COG"),
        ),
        (Progress(4, 4, 40, 40, 40.0, copied=0.5, blocks_share=0.4), (70, "Compressing to a COG")),
        (Progress(0, 4, 0, 40, 0.0), (0, "0 of 4 blocks")),
        (
            TileProgress(2, 4, 2_000_000, 4_000_000, 1e8),
            (50, "2 of 4 tiles, 100.0 million pixels/s, 1 s left"),
        ),
        (TileProgress(2, 4, 20, 40, 0.0), (50, "2 of 4 tiles")),
        (
            Progress(1, 9000, 100_000, 900_000_000, 1e5),
            (100 / 9000, "1 of 9000 blocks, 0.1 million pixels/s, 2 h 29 min left"),
        ),
        (Progress(9, 9, 360_000, 360_000, 2e5), (100, "9 of 9 blocks")),
        (Progress(1, 9, 40_000, 360_000, 2e4), (100 / 9, "1 of 9 blocks, 20,000 pixels/s, 16 s left")),
    ],
)
def test_progress_in_words(progress, said):
    percent, message = progress.describe()
    assert (percent, message) == (pytest.approx(said[0]), said[1])


def test_the_speed_leaves_out_what_comes_before_the_first_pixels():
    times = iter([30.0, 30.5, 32.0])
    speed = Speed(lambda: next(times))
    assert [speed.at(pixels) for pixels in (100, 200, 500)] == [0, 0, 200]
