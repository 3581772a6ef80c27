"""What cannot be a raster is refused before GDAL waits for it or a list as long as it is made."""

from __future__ import annotations

import os
import struct

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import Grid, RasterDaskError, inspect_raster
from rasterdask_plugin.engine.geometry.terrain.height_raster import open_height_raster
from rasterdask_plugin.engine.raster.georeferencing import MAX_COORDINATES, georeference

WIDTH_TAG, HEIGHT_TAG = 256, 257
LONG = 4
VRT = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>
<SourceFilename relativeToVRT="1">{source}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"""


@pytest.fixture
def pipe(tmp_path):
    path = tmp_path / "pipe.tif"
    os.mkfifo(path)
    return path


@pytest.fixture
def gdal_opens_nothing(monkeypatch):
    def fail(*arguments, **options):
        raise AssertionError("GDAL has opened it")

    monkeypatch.setattr(rasterio, "open", fail)


def with_tag(path, tag, value):
    """Write a number into a tag of a little-endian classic TIFF."""
    data = bytearray(path.read_bytes())
    (directory,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, directory)
    entries = [directory + 2 + 12 * number for number in range(count)]
    (entry,) = (entry for entry in entries if struct.unpack_from("<H", data, entry) == (tag,))
    struct.pack_into("<HHII", data, entry, tag, LONG, 1, value)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "name", ["{}", "/vsisubfile/0_100,{}", "GTIFF_DIR:1:{}", "/vsizip/{}/a.tif", "/vsizip/vsizip/{}/a.zip/a.tif"]
)
def test_a_pipe_is_never_opened(pipe, name, gdal_opens_nothing):
    with pytest.raises(RasterDaskError, match=r"pipe\.tif is a named pipe, not a file"):
        inspect_raster(name.format(pipe))


def test_a_device_is_never_opened(gdal_opens_nothing):
    with pytest.raises(RasterDaskError, match="/dev/zero is a device, not a file"):
        inspect_raster("/dev/zero")


def test_a_virtual_raster_of_a_pipe_is_refused_before_it_is_read(pipe):
    mosaic = pipe.with_name("mosaic.vrt")
    mosaic.write_text(
        VRT.format(width=10, height=10, source=pipe.name).replace(
            "</SourceFilename>", "</SourceFilename><SourceBand>1</SourceBand>"
        )
    )
    with pytest.raises(RasterDaskError, match=r"mosaic\.vrt cannot be opened: .*pipe\.tif is a named pipe"):
        inspect_raster(mosaic)


def test_heights_do_not_come_from_a_pipe(pipe, gdal_opens_nothing):
    with pytest.raises(RasterDaskError, match=r"pipe\.tif is a named pipe"):
        open_height_raster(str(pipe), "DEM")


def test_a_folder_is_left_to_gdal(tmp_path):
    with pytest.raises(RasterDaskError, match="cannot be opened as a raster"):
        inspect_raster(tmp_path)


@pytest.mark.parametrize("tag", [WIDTH_TAG, HEIGHT_TAG])
@pytest.mark.parametrize("profile", [{}, {"tiled": True, "blockxsize": 64, "blockysize": 64}])
@pytest.mark.parametrize(
    ("value", "message"), [(2**31 - 1, "along a side can be processed"), (2**24, "too short for the list of these")]
)
def test_sizes_that_no_file_has_are_refused(make_raster, tag, profile, value, message):
    if value < 2**31 - 1 and tag == WIDTH_TAG and not profile:
        pytest.skip("strips of any width are listed")
    path = with_tag(make_raster(np.zeros((100, 100), "uint8"), **profile), tag, value)
    with pytest.raises(RasterDaskError, match=rf"raster\.tif says that it has .*{value:,}.* pixels.*{message}"):
        inspect_raster(path)


def test_a_virtual_raster_of_such_a_size_is_refused(tmp_path):
    path = tmp_path / "huge.vrt"
    path.write_text(VRT.format(width=100, height=2**31 - 1, source="nothing.tif"))
    with pytest.raises(RasterDaskError, match="along a side can be processed"):
        inspect_raster(path)


@pytest.mark.parametrize("profile", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}])
@pytest.mark.parametrize("compress", ["none", "deflate"])
@pytest.mark.parametrize("interleave", ["pixel", "band"])
def test_a_sparse_file_holds_what_it_says(tmp_path, profile, compress, interleave):
    path = tmp_path / "sparse.tif"
    options = {"driver": "GTiff", "width": 5000, "height": 4000, "count": 3, "dtype": "uint8", "sparse_ok": True}
    options.update(compress=compress, interleave=interleave, **profile)
    with rasterio.open(path, "w", crs="EPSG:32631", transform=rasterio.Affine.scale(10, -10), **options):
        pass
    assert inspect_raster(path).grid.shape == (4000, 5000)


def test_a_long_raster_has_its_grid_without_coordinates():
    import dask.array as da

    grid = Grid(None, rasterio.Affine(2.5, 0, 7, 0, -2.5, 9), 3, MAX_COORDINATES + 1)
    array = georeference(da.zeros((1, *grid.shape), chunks=(1, 2**20, 3), dtype="uint8"), grid)
    assert "x" not in array.coords
    assert Grid.of(array) == grid
