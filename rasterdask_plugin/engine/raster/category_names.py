"""Names of the classes in a raster: rasterio has no word for them, but the files in which GDAL keeps them are XML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import rasterio

from .raster_text import RasterText

# Drivers that keep the names in the file itself. All others have them in a sidecar.
_IN_THE_FILE = ("VRT", "HFA")


def read_category_names(dataset: rasterio.DatasetReader, text: RasterText) -> tuple[tuple[str, ...] | None, ...]:
    """Return the names of the values 0, 1, 2 … of each band, None for a band without."""
    none = (None,) * dataset.count
    integers = all(np.dtype(dtype).kind in "iu" for dtype in dataset.dtypes)
    if not integers or not (dataset.driver in _IN_THE_FILE or any(f.endswith(".aux.xml") for f in dataset.files)):
        return none
    # A virtual copy has in XML what GDAL knows of the bands, whatever the format.
    bands = text.virtual_bands
    names = (tuple(item.text or "" for item in band.iterfind("CategoryNames/Category")) for band in bands)
    return tuple(of_band or None for of_band in names) if len(bands) == dataset.count else none


def write_category_names(path: Path, names: Sequence[tuple[str, ...] | None]) -> None:
    """Add names to the sidecar of the GeoTIFF at `path`, which is where GDAL looks for them."""
    if not any(names):
        return
    sidecar = path.with_name(path.name + ".aux.xml")
    root = ElementTree.parse(sidecar).getroot() if sidecar.exists() else ElementTree.Element("PAMDataset")
    for number, of_band in enumerate(names, 1):
        if of_band:
            band = root.find(f"PAMRasterBand[@band='{number}']")
            if band is None:
                band = ElementTree.SubElement(root, "PAMRasterBand", band=str(number))
            categories = ElementTree.SubElement(band, "CategoryNames")
            for name in of_band:
                ElementTree.SubElement(categories, "Category").text = name
    ElementTree.ElementTree(root).write(sidecar, encoding="utf-8")
