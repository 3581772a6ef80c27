"""Level 2A products of MAJA in MUSCATE's format, as Theia delivers them: Sentinel-2, Landsat 8 and VENµS.

Source: MAJA's documentation of its native format (https://labo.obs-mip.fr/multitemp/sentinel-2/theias-sentinel-2-l2a-
product-format/). A product holds two reflectances of each band: FRE, corrected for the slope of the ground, and SRE.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.reflectance import Reflectance
from ..raster.sensors import LANDSAT_OLI, SENTINEL_2, VENUS
from .band_role import role_of
from .metadata import Document, as_number, as_scale, own_text, read_document
from .product import MissingBand, Product, ProductBand, QualityLayer
from .product_files import ProductFiles, beside

# Sensors by the beginning of the platform's name, which ends in more for Landsat 8 and VENµS.
_SENSORS = {"SENTINEL2": SENTINEL_2, "LANDSAT8": LANDSAT_OLI, "VENUS": VENUS}
# Of Sentinel-2, the bands of a group in the order of the bits of its saturation mask.
_SATURATION = {"R1": ("B2", "B3", "B4", "B8"), "R2": ("B5", "B6", "B7", "B8A", "B11", "B12")}
_ACCEPTED = re.compile(r".*_MTD_ALL\.xml", re.IGNORECASE)
_IMAGE = re.compile(r".*_(FRE|SRE)_(B\d{1,2}A?)\.tif", re.IGNORECASE)
_MASK = re.compile(r".*_(CLM|EDG|SAT)_([A-Z]+\d?)\.tif", re.IGNORECASE)


def find(names: Iterable[str]) -> list[str]:
    """Return the names of the metadata of MUSCATE's products."""
    return [name for name in names if _ACCEPTED.fullmatch(posixpath.basename(name))]


def read(files: ProductFiles, metadata: str, path: str) -> Product:
    """Return the product of these metadata; `path` is what was given. FRE is taken where it is, else SRE."""
    document = read_document(files, metadata)
    platform = document.needed_text("PLATFORM").upper().replace("-", "").replace(" ", "")
    sensor = next((sensor for name, sensor in _SENSORS.items() if platform.startswith(name)), None)
    if sensor is None:
        raise RasterDaskError("{} is of {}: known are {}.", document.name, platform, ", ".join(_SENSORS))
    sizes = _sizes(document)
    images = _images(document, metadata)
    kind = next((kind for kind in ("FRE", "SRE") if any(found == kind for found, _, _, _ in images)), None)
    if kind is None:
        raise RasterDaskError("{} lists no reflectance: no file whose name has _FRE_B or _SRE_B.", document.name)
    if kind == "FRE" and not any(files.has(name) for found, _, name, _ in images if found == "FRE"):
        # Of the two reflectances, only the other one was kept.
        kind = "SRE" if any(files.has(name) for found, _, name, _ in images if found == "SRE") else "FRE"
    reflectance = Reflectance(_scale(document), nodata=_nodata(document))
    bands, missing = [], []
    for found, band, name, group in images:
        if found != kind:
            continue
        size = _size(sizes, band, group, document)
        if files.has(name):
            bands.append(ProductBand(band, role_of(sensor, band), files.gdal_path(name), 1, size, reflectance))
        else:
            missing.append(MissingBand(band, role_of(sensor, band), name, size))
    quality = _quality(document, files, metadata, sizes, sensor)
    name = document.text("IDENTIFIER") or re.sub("_MTD_ALL$", "", posixpath.basename(metadata)[:-4])
    return Product(name, f"MAJA {kind}", path, tuple(bands), quality, tuple(missing))


def _images(document: Document, metadata: str) -> list[tuple[str, str, str, str]]:
    """Return FRE or SRE, the band, the file and the group of each image of reflectance."""
    found = []
    for element in document.elements("IMAGE_FILE"):
        match = _IMAGE.fullmatch((element.text or "").strip())
        if match:
            name = beside(metadata, match[0])
            found.append((match[1].upper(), match[2].upper(), name, element.get("group_id", "")))
    return found


def _quality(
    document: Document, files: ProductFiles, metadata: str, sizes: dict[str, float], sensor: str
) -> tuple[QualityLayer, ...]:
    layers = {}
    for element in document.elements("MASK_FILE"):
        match = _MASK.fullmatch((element.text or "").strip())
        # A file of several bits is listed once for each of them.
        if match and match[0] not in layers:
            name, kind, group = beside(metadata, match[0]), match[1].upper(), match[2].upper()
            if files.has(name):
                saturated = _SATURATION.get(group, ()) if kind == "SAT" and sensor == SENTINEL_2 else ()
                bits = {band: bit for bit, band in enumerate(saturated)}
                layers[match[0]] = QualityLayer(
                    kind, files.gdal_path(name), _size(sizes, kind, group, document), bits=bits
                )
    return tuple(layers.values())


def _sizes(document: Document) -> dict[str, float]:
    """Return the size of the pixels of a group of bands, or of a band, in metres."""
    found = {}
    for tag, key, value in (
        ("Spectral_Band_Informations", "band_id", "SPATIAL_RESOLUTION"),
        ("Group_Geopositioning", "group_id", "XDIM"),
    ):
        for element in document.elements(tag):
            text = own_text(element, value)
            if text:
                found[element.get(key, "")] = abs(as_number(text, Text("{} of {}", value, document.name)))
    return found


def _size(sizes: dict[str, float], band: str, group: str, document: Document) -> float:
    size = sizes.get(group, sizes.get(band))
    if size is None:
        raise RasterDaskError("{} does not give the pixel size of {} {}.", document.name, band, group)
    return size


def _scale(document: Document) -> float:
    """Return the scale: the metadata say 10000, or 0.0001."""
    tag = "REFLECTANCE_QUANTIFICATION_VALUE"
    value = as_scale(document.needed_text(tag), Text("{} of {}", tag, document.name))
    return 1 / value if value > 1 else value


def _nodata(document: Document) -> tuple[float, ...]:
    return tuple(
        as_number(element.text or "", Text("The nodata of {}", document.name))
        for element in document.elements("SPECIAL_VALUE")
        if element.get("name", "").lower() == "nodata"
    )
