"""PlanetScope scenes of 4 and 8 bands.

Source: Planet Imagery Product Specifications: reflectance at the top of the atmosphere is number ×
reflectanceCoefficient of the band; surface reflectance (SR) is number / 10000. 0 is nodata.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.raster_file import inspect_raster
from ..raster.reflectance import Reflectance
from ..raster.sensors import BAND_NAMES, PLANET
from .band_role import role_of
from .metadata import as_number, as_scale, own_text, read_document
from .product import Product, ProductBand, QualityLayer
from .product_files import ProductFiles

_IMAGE = re.compile(
    r"(?P<scene>.+)_AnalyticMS(?P<surface>_SR)?(?P<eight>_8b)?(?:_harmonized)?(?P<clip>_clip)?\.tif", re.IGNORECASE
)
_METADATA = re.compile(r"(?P<scene>.+)_AnalyticMS(?P<eight>_8b)?_metadata(?P<clip>_clip)?\.xml", re.IGNORECASE)
_SURFACE_SCALE = 1e-4
_NODATA = 0.0
# Bands of a UDM2: clear, snow, shadow, light haze, heavy haze, cloud, confidence, and a mask of unusable data.
_UDM2_BANDS = tuple(range(1, 9))


def find(names: Iterable[str]) -> list[str]:
    """Return the names of the scenes' images, of each scene that of surface reflectance if there is one.

    Metadata count where the names have no image of their scene.
    """
    names = list(names)
    found: dict[str, str] = {}
    for pattern in (_IMAGE, _METADATA):
        for name in names:
            match = pattern.fullmatch(name)
            if match and (match["scene"] not in found or match.groupdict().get("surface")):
                found[match["scene"]] = name
    return list(found.values())


def read(files: ProductFiles, metadata: str, path: str) -> Product:
    """Return the scene of an image, or of metadata; `path` is what was given."""
    image = metadata if _IMAGE.fullmatch(metadata) else _image_of(files, metadata)
    match = _IMAGE.fullmatch(image)
    raster = inspect_raster(files.gdal_path(image))
    count, sensor = raster.count, f"{PLANET}, {raster.count} bands"
    if sensor not in BAND_NAMES:
        raise RasterDaskError("{} has {} bands: PlanetScope's images have 4 or 8.", raster.path, raster.count)
    scales = [_SURFACE_SCALE] * count if match["surface"] else _coefficients(files, match, count)
    size = abs(raster.grid.transform.a)
    bands = tuple(
        ProductBand(f"B{number}", role_of(sensor, f"B{number}"), raster.path, number, size, _reflectance(scale))
        for number, scale in enumerate(scales, 1)
    )
    mask = f"{match['scene']}_udm2{match['clip'] or ''}.tif"
    quality = (QualityLayer("UDM2", files.gdal_path(mask), size, _UDM2_BANDS),) if files.has(mask) else ()
    name = posixpath.basename(match["scene"])
    return Product(name, sensor, path, bands, quality)


def _reflectance(scale: float) -> Reflectance:
    return Reflectance(scale, nodata=(_NODATA,))


def _image_of(files: ProductFiles, metadata: str) -> str:
    match = _METADATA.fullmatch(metadata)
    start = f"{match['scene']}_AnalyticMS"
    ends = [f"{surface}{match['eight'] or ''}{like}" for surface in ("_SR", "") for like in ("", "_harmonized")]
    names = [f"{start}{end}{match['clip'] or ''}.tif" for end in ends]
    found = next(filter(files.has, names), None)
    if found is None:
        raise RasterDaskError("{} has no image of {}, such as {}.", files.path, metadata, names[-2])
    return found


def _coefficients(files: ProductFiles, image: re.Match, count: int) -> list[float]:
    """Return the reflectance coefficient of each band of an image at the top of the atmosphere."""
    name = f"{image['scene']}_AnalyticMS{image['eight'] or ''}_metadata{image['clip'] or ''}.xml"
    if not files.has(name):
        raise RasterDaskError("{} lacks {}, which has the reflectance coefficients of {}.", files.path, name, image[0])
    document = read_document(files, name)
    found = {}
    for element in document.elements("bandSpecificMetadata"):
        number = int(as_number(own_text(element, "bandNumber"), Text("bandNumber of {}", document.name)))
        what = Text("reflectanceCoefficient of {}", document.name)
        found[number] = as_scale(own_text(element, "reflectanceCoefficient"), what)
    lost = [str(number) for number in range(1, count + 1) if number not in found]
    if lost:
        raise RasterDaskError("{} has no reflectanceCoefficient of band {}.", document.name, ", ".join(lost))
    return [found[number] for number in range(1, count + 1)]
