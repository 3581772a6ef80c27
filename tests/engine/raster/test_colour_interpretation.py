"""Whatever colours a file says its bands are, every operation runs, and what the output can hold it says again."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from rasterdask_plugin.engine import inspect_raster
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster import colour_interpretation
from rasterdask_plugin.engine.raster.colour_interpretation import interpretations, read_colour_roles
from rasterdask_plugin.engine.raster.gdal_xml import UnspokenBand, read_unspoken
from rasterdask_plugin.engine.raster.raster_text import RasterText
from tests.support.listener import RecordingListener

# As GDAL writes them in XML. The last ones are GDAL 3.10's and nobody's.
ROLES = {
    "YCbCr": ("YCbCr_Y", "YCbCr_Cb", "YCbCr_Cr"),
    "CMYK": ("Cyan", "Magenta", "Yellow", "Black"),
    "HLS": ("Hue", "Lightness", "Saturation"),
    "palettes": ("Palette", "Palette"),
    "a palette without a table": ("Palette",),
    "several of one": ("Red", "Red", "Gray", "Undefined"),
    "new": ("Coastal", "RedEdge", "NIR", "SWIR", "MWIR", "LWIR", "SAR_C", "Pan"),
    "unknown": ("Ultraviolet", "Red"),
}
PHOTOMETRICS = {
    "YCbCr in JPEG": (3, {"photometric": "YCBCR", "compress": "JPEG"}),
    "CMYK": (4, {"photometric": "CMYK"}),
    "CIELab": (3, {"photometric": "CIELAB"}),
    "ICCLab": (3, {"photometric": "ICCLAB"}),
    "white is 0": (1, {"photometric": "MINISWHITE"}),
}


@pytest.fixture
def virtual(make_raster, tmp_path):
    """Write a VRT whose bands have these colour interpretations."""

    def make(roles):
        source = make_raster(np.full((40, 60), 7, "uint8"), "source.tif")
        rasterio.shutil.copy(source, tmp_path / "one.vrt", driver="VRT")
        text = (tmp_path / "one.vrt").read_text(encoding="utf-8")
        start, end = text.index("<VRTRasterBand"), text.index("</VRTDataset>")
        band = text[start:end].replace("<ColorInterp>Gray</ColorInterp>", "")
        bands = "".join(
            band.replace('band="1">', f'band="{number}"><ColorInterp>{role}</ColorInterp>', 1)
            for number, role in enumerate(roles, 1)
        )
        path = tmp_path / "virtual.vrt"
        path.write_text(text[:start] + bands + text[end:], encoding="utf-8")
        return path

    return make


def jobs(path):
    raster = {"path": str(path)}
    last = inspect_raster(path).count
    bands = {"red": {**raster, "band": 1}, "nir": {**raster, "band": last}}
    yield {"operation": "optimise", "input": raster}
    yield {"operation": "optimise", "input": raster, "format": "GeoTIFF"}
    yield {"operation": "optimise", "input": raster, "format": "GeoTIFF", "dtype": "float32"}
    yield {"operation": "downscale", "input": raster, "factor": 2}
    yield {"operation": "downscale", "input": raster, "factor": 2, "method": "mode", "format": "COG"}
    yield {"operation": "superimpose", "reference": raster, "moving": raster}
    yield {"operation": "superimpose", "reference": raster, "moving": raster, "interpolation": "nearest"}
    if last > 1:
        yield {"operation": "ndvi", **bands}
        yield {"operation": "meanndvi", **bands, "window": 2}


def run_all(path, tmp_path):
    for number, job in enumerate(jobs(path)):
        run_job({**job, "output": str(tmp_path / f"{number}.tif")}, RecordingListener())
        with rasterio.open(tmp_path / f"{number}.tif") as dataset:
            dataset.read()


def colours(path):
    """What rasterio calls the colours of a raster's bands. A TIFF's gray bands and those of no colour are the same."""
    roles = interpretations(inspect_raster(path).colour_roles)
    return [ColorInterp.undefined if role in (ColorInterp.gray, ColorInterp.palette) else role for role in roles]


@pytest.mark.parametrize("roles", ROLES.values(), ids=ROLES)
def test_every_operation_runs_and_optimise_keeps_what_rasterio_can_name(virtual, tmp_path, roles):
    path = virtual(roles)
    run_all(path, tmp_path)
    assert colours(tmp_path / "0.tif") == colours(tmp_path / "1.tif") == colours(path)
    with rasterio.open(path) as before, rasterio.open(tmp_path / "0.tif") as after:
        np.testing.assert_array_equal(after.read(), before.read())


@pytest.mark.parametrize(("count", "profile"), PHOTOMETRICS.values(), ids=PHOTOMETRICS)
@pytest.mark.filterwarnings("ignore")
def test_every_operation_runs_on_every_kind_of_tiff(make_raster, tmp_path, rng, count, profile):
    path = make_raster(rng.integers(1, 255, (count, 64, 64), dtype="uint8"), **profile)
    run_all(path, tmp_path)
    # Of the decoded values, which of YCbCr are red, green and blue.
    assert colours(tmp_path / "0.tif") == colours(path)
    if "compress" in profile:
        assert colours(path) == [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
    with rasterio.open(path) as before, rasterio.open(tmp_path / "0.tif") as after:
        np.testing.assert_array_equal(after.read(), before.read())


def test_an_interpretation_that_rasterio_cannot_name_has_gdals_name(virtual, monkeypatch):
    class Unnamed:
        """A dataset of an old rasterio on a new GDAL."""

        @property
        def colorinterp(self):
            raise ValueError("17 is not a valid ColorInterp")

    said = (UnspokenBand(colour_role="coastal"), UnspokenBand(colour_role="ycbcr_y"))
    monkeypatch.setattr(colour_interpretation, "read_unspoken", lambda dataset: said)
    assert read_colour_roles(RasterText(Unnamed())) == ("coastal", "y")
    found = interpretations(["a colour of tomorrow", "y", None])
    assert found == [ColorInterp.undefined, ColorInterp.Y, ColorInterp.undefined]


def test_a_virtual_copy_has_gdals_names(virtual):
    with rasterio.open(virtual(("YCbCr_Y", "Red"))) as dataset:
        assert [band.colour_role for band in read_unspoken(RasterText(dataset))] == ["ycbcr_y", "red"]
