"""What a file says of its bands reaches the output where it still holds."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import downscale, inspect_raster, open_raster, write_raster

CLASSES = ("water", "wood & meadow", "été")
COLOURS = {0: (0, 0, 255, 255), 1: (0, 128, 0, 255), 2: (255, 255, 0, 255)}


@pytest.fixture
def classification(make_raster):
    """A raster with a colour table, and category names where GDAL keeps them: in a sidecar."""
    path = make_raster(np.tile(np.array([[0, 1], [2, 1]], "uint8"), (4, 4)), photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, COLOURS)
    categories = "".join(f"<Category>{name}</Category>" for name in CLASSES).replace("&", "&amp;")
    sidecar = path.with_name(path.name + ".aux.xml")
    band = f'<PAMRasterBand band="1"><CategoryNames>{categories}</CategoryNames></PAMRasterBand>'
    sidecar.write_text(f"<PAMDataset>{band}</PAMDataset>", encoding="utf-8")
    return path


@pytest.mark.parametrize("method", ["mode", "min"])
def test_classes_keep_their_colours_and_names(classification, tmp_path, method):
    written = write_raster(downscale(open_raster(classification), 2, method=method), tmp_path / "coarse.tif")
    with rasterio.open(written.path) as dataset:
        assert dataset.colorinterp == (rasterio.enums.ColorInterp.palette,)
        assert {value: dataset.colormap(1)[value] for value in COLOURS} == COLOURS
    assert inspect_raster(written.path).category_names == (CLASSES,)


@pytest.mark.parametrize("options", [{"method": "mean"}, {"method": "mode", "dtype": "int16"}, {"method": "count"}])
def test_what_is_no_class_has_neither_colours_nor_names(classification, tmp_path, options):
    written = write_raster(downscale(open_raster(classification), 2, **options), tmp_path / "coarse.tif")
    with rasterio.open(written.path) as dataset:
        assert dataset.colorinterp == (rasterio.enums.ColorInterp.gray,)
    assert inspect_raster(written.path).category_names == (None,)


def test_names_join_a_sidecar_that_gdal_has_written(classification, tmp_path):
    array = open_raster(classification, crs='LOCAL_CS["a site",UNIT["metre",1]]')
    written = write_raster(array, tmp_path / "copy.tif")
    assert inspect_raster(written.path).category_names == (CLASSES,)
    assert "a site" in inspect_raster(written.path).grid.crs.to_wkt()


SCALED = {
    "mean": ((0.5, 0.5), (-1, 3), ("K", "K"), ("red", "nir")),
    "median": ((0.5, 0.5), (-1, 3), ("K", "K"), ("red", "nir")),
    "stddev": ((0.5, 0.5), (0, 0), ("K", "K"), ("red", "nir")),
    "range": ((0.5, 0.5), (0, 0), ("K", "K"), ("red", "nir")),
    "variance": ((0.25, 0.25), (0, 0), (None, None), ("red", "nir")),
    "sum": ((1, 1), (0, 0), (None, None), ("red", "nir")),
    "count": ((1, 1), (0, 0), (None, None), ("red", "nir")),
}


@pytest.mark.parametrize("method", SCALED)
def test_scale_offset_and_units_stay_where_they_hold(make_raster, tmp_path, method):
    values = np.arange(2 * 8 * 8, dtype="int16").reshape(2, 8, 8)
    path = make_raster(values, scales=(0.5, 0.5), offsets=(-1, 3), units=("K", "K"), descriptions=("red", "nir"))
    written = write_raster(downscale(open_raster(path), 4, method=method), tmp_path / "coarse.tif")
    with rasterio.open(written.path) as dataset:
        stored = dataset.read().astype("float64")
        found = dataset.scales, dataset.offsets, dataset.units, dataset.descriptions
    assert found == SCALED[method]
    if method in ("mean", "stddev", "range", "variance"):
        physical = (values * 0.5 + np.array([-1, 3])[:, None, None]).reshape(2, 2, 4, 2, 4)
        statistic = {"mean": np.mean, "stddev": np.std, "range": np.ptp, "variance": np.var}[method]
        flat = physical.transpose(0, 1, 3, 2, 4).reshape(2, 2, 2, 16)
        scales, offsets = (np.array(numbers)[:, None, None] for numbers in found[:2])
        np.testing.assert_allclose(stored * scales + offsets, statistic(flat, -1), rtol=1e-6)
    if method == "mean":
        assert [band.mean for band in written.statistics] == pytest.approx(
            [values[0].mean() / 2 - 1, values[1].mean() / 2 + 3]
        )


@pytest.mark.parametrize("method", ["sum", "rms"])
def test_a_scale_alone_holds_of_sums_and_of_roots_of_squares(make_raster, method):
    array = open_raster(make_raster(np.full((4, 4), 6, "int16"), scales=(0.5,), units=("K",)))
    result = downscale(array, 2, method=method)
    assert (result.attrs["scale_factor"], result.attrs["units"]) == (0.5, "K")


@pytest.mark.parametrize(
    "colours", [("red", "green", "blue"), ("gray", "undefined", "undefined"), ("blue", "green", "red")]
)
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_colour_interpretation_stays(make_raster, tmp_path, colours, dtype):
    path = make_raster(np.ones((3, 8, 8), "uint8"), colours=colours)
    write_raster(downscale(open_raster(path), 2, dtype=dtype), tmp_path / "coarse.tif")
    with rasterio.open(tmp_path / "coarse.tif") as dataset:
        assert tuple(role.name for role in dataset.colorinterp) == colours


def test_category_names_of_a_virtual_raster_are_found(classification, tmp_path):
    rasterio.shutil.copy(classification, tmp_path / "classes.vrt", driver="VRT")
    assert inspect_raster(tmp_path / "classes.vrt").category_names == (CLASSES,)
