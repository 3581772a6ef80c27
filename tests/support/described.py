"""A raster that has everything to say that GDAL keeps, and what GDAL's own program says of a raster."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

XMP = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><a b="c &lt; d">été</a></x:xmpmeta><?xpacket end="w"?>'
_DOMAINS = {
    "IMD": {"Product.MISSION": "PHR 1A", "QUOTED": 'a "b" & <c>'},
    "IMAGERY": {"SATELLITEID": "PHR"},
    "MINE": {"ns": "a=b", "empty": ""},
}
_TABLE = """<GDALRasterAttributeTable tableType="thematic">
<FieldDefn index="0"><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>
<FieldDefn index="1"><Name>Count</Name><Type>0</Type><Usage>1</Usage></FieldDefn>
<FieldDefn index="2"><Name>Class</Name><Type>2</Type><Usage>2</Usage></FieldDefn>
<Row index="0"><F>1</F><F>40</F><F>wood &amp; meadow</F></Row>
<Row index="1"><F>3</F><F>9</F><F>été</F></Row></GDALRasterAttributeTable>"""
CATEGORIES = ("nothing", "wood & meadow", "", "été")


def write_described(path: Path, values: np.ndarray, table: str = _TABLE) -> Path:
    """Write (bands, rows, columns) with metadata of all kinds; the first band has categories and an attribute table."""
    profile = {"driver": "GTiff", "count": len(values), "dtype": values.dtype, "crs": "EPSG:32631"}
    shape = {"height": values.shape[1], "width": values.shape[2], "transform": from_origin(5e5, 49e5, 10, 10)}
    with rasterio.open(path, "w", **profile, **shape) as dataset:
        dataset.write(values)
        dataset.update_tags(SATELLITE="S2A", AREA_OR_POINT="Point")
        for band in dataset.indexes:
            dataset.update_tags(band, wavelength=str(650 + 100 * band), STATISTICS_MAXIMUM="12345", scale_factor="0.5")
            dataset.set_band_description(band, f"B{band}")
    names = "".join(f"<Category>{name}</Category>" for name in CATEGORIES).replace("&", "&amp;")
    domains = "".join(
        f'<Metadata domain="{domain}">{"".join(_item(*item) for item in items.items())}</Metadata>'
        for domain, items in _DOMAINS.items()
    )
    documents = f'<Metadata domain="xml:XMP" format="xml">{XMP}</Metadata>'
    band = '<Metadata domain="IMAGERY"><MDI key="CENTRAL_WAVELENGTH_UM">0.665</MDI></Metadata>'
    bands = f'<PAMRasterBand band="1">{band}<CategoryNames>{names}</CategoryNames>{table}</PAMRasterBand>'
    tag = '<Metadata><MDI key="ns">a tag of the default domain</MDI></Metadata>'
    sidecar = path.with_name(path.name + ".aux.xml")
    sidecar.write_text(f"<PAMDataset>{tag}{domains}{documents}{bands}</PAMDataset>", encoding="utf-8")
    return path


def _item(name: str, text: str) -> str:
    return f'<MDI key="{name}">{text.replace("&", "&amp;").replace("<", "&lt;")}</MDI>'


def gdalinfo(path: Path) -> dict:
    """Return what GDAL's gdalinfo says of a raster; skip the test where there is no such program."""
    import pytest

    program = shutil.which("gdalinfo")
    if program is None:
        pytest.skip("gdalinfo is not installed")
    done = subprocess.run([program, "-json", "-mdd", "all", str(path)], capture_output=True, check=True)
    # Some versions write the document of a domain as it is.
    return json.loads(done.stdout.decode("utf-8"), strict=False)
