"""Pléiades, Pléiades Neo and SPOT 6 and 7: products in the format DIMAP V2.

Source: Pléiades Imagery User Guide, appendices on radiometry: radiance is number / GAIN + BIAS, and reflectance at the
top of the atmosphere is π · radiance · d² / (E · cos θ), with the distance d of the sun, the solar irradiance E of the
band and the zenith angle θ of the sun.
"""

from __future__ import annotations

import datetime
import math
import posixpath
import re
from collections.abc import Iterable

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.reflectance import AS_STORED, Reflectance
from ..raster.sensors import PLEIADES
from .band_role import PANCHROMATIC, role_of
from .metadata import Document, as_number, as_scale, own_text, read_document
from .product import Product, ProductBand
from .product_files import ProductFiles, beside

# Bands that have letters instead of numbers: those of Pléiades Neo, and the panchromatic ones.
_ROLES = {"DB": "A", "B": "B", "G": "G", "R": "R", "RE": "RE1", "NIR": "N", "P": PANCHROMATIC, "PAN": PANCHROMATIC}
# GDAL's order, where three bands are in one file and three in another.
_SIX_BANDS = ("R", "G", "B", "NIR", "RE", "DB")
_CHANNELS = ("RED", "GREEN", "BLUE", "ALPHA")
_ACCEPTED = re.compile(r"DIM_.*\.XML", re.IGNORECASE)
_PANCHROMATIC = re.compile(r"(?<![A-Z0-9])(?:P|PAN)(?![A-Z0-9])", re.IGNORECASE)
_KINDS = {"PHR": "Pléiades", "PNEO": "Pléiades Neo", "SPOT": "SPOT 6/7"}


def find(names: Iterable[str]) -> list[str]:
    """Return the names of the metadata of products; of a bundle, those of the multispectral image."""
    found = [name for name in names if _ACCEPTED.fullmatch(posixpath.basename(name))]
    multispectral = [name for name in found if not _PANCHROMATIC.search(posixpath.basename(name).replace("_", " "))]
    return multispectral or found


def read(files: ProductFiles, metadata: str, path: str) -> Product:
    """Return the product of these metadata; `path` is what was given. GDAL joins the tiles of its image."""
    document = read_document(files, metadata)
    mission = document.needed_text("MISSION").upper()
    index = document.text("MISSION_INDEX") or ""
    version = next((element.get("version", "") for element in document.elements("METADATA_FORMAT")), "")
    if mission not in _KINDS or version[:1] not in ("2", "3") or (mission == "SPOT" and index not in ("6", "7")):
        raise RasterDaskError(
            "{} is of {} {} in DIMAP {}: known are Pléiades, Pléiades Neo and SPOT 6 and 7 in DIMAP 2 or later.",
            document.name,
            mission,
            index,
            version,
        )
    _check_tiles(document, files, metadata)
    order = _order(document)
    special = _special_values(document)
    numbers, notes, doubts = _reflectances(document, order)
    size = _pixel_size(document)
    bands = tuple(
        ProductBand(
            band,
            _ROLES.get(band) or role_of(PLEIADES, band),
            files.gdal_path(metadata),
            number,
            size,
            Reflectance(numbers[band].scale, numbers[band].offset, special.get("NODATA", ())),
            special.get("SATURATED", (None,))[0],
        )
        for band, number in order.items()
    )
    name = document.text("DATASET_NAME") or re.sub("^DIM_", "", posixpath.basename(metadata)[:-4])
    return Product(name, _KINDS[mission], path, bands, notes=notes, doubts=doubts)


def _check_tiles(document: Document, files: ProductFiles, metadata: str) -> None:
    """Raise RasterDaskError for an image of which tiles are missing."""
    hrefs = [element.get("href", "") for element in document.elements("Data_File", "DATA_FILE_PATH")]
    lost = [name for name in (beside(metadata, href) for href in hrefs) if not files.has(name)]
    if lost or not hrefs:
        raise RasterDaskError(
            "{} names {} files of its image, and {} are not there{}.",
            document.name,
            len(hrefs),
            len(lost),
            Text(", such as {}", lost[0]) if lost else "",
        )


def _order(document: Document) -> dict[str, int]:
    """Return the number of each band in the image.

    The document lists them (Raster_Index). Where it does not, as those of Pléiades, they are stored in the order in
    which they are displayed: red, green, blue, and the one that is left.
    """
    if (document.text("SPECTRAL_PROCESSING") or "").upper() in ("MS-FS", "PMS-FS"):
        return {band: number for number, band in enumerate(_SIX_BANDS, 1)}
    order = {
        own_text(element, "BAND_ID"): int(
            as_number(own_text(element, "BAND_INDEX"), Text("BAND_INDEX of {}", document.name))
        )
        for element in document.elements("Raster_Index")
    }
    if order:
        return order
    displayed = [document.text("Band_Display_Order", f"{channel}_CHANNEL") for channel in _CHANNELS]
    measured = [own_text(element, "BAND_ID") for element in document.elements("Band_Measurement_List", "Band_Radiance")]
    bands = list(dict.fromkeys(filter(None, (*displayed, *measured))))
    count = int(document.number("Raster_Dimensions", "NBANDS"))
    if not 0 < count <= len(bands):
        raise RasterDaskError("{} does not tell which of its {} bands is which.", document.name, count)
    return {band: number for number, band in enumerate(bands[:count], 1)}


def _special_values(document: Document) -> dict[str, tuple[float, ...]]:
    """Return the numbers that mean nodata and saturation."""
    return {
        own_text(element, "SPECIAL_VALUE_TEXT").upper(): (
            as_number(own_text(element, "SPECIAL_VALUE_COUNT"), Text("A special value of {}", document.name)),
        )
        for element in document.elements("Special_Value")
    }


def _pixel_size(document: Document) -> float:
    """Return the pixels' width on the map; in sensor geometry that on the ground."""
    for tags in (("Geoposition_Insert", "XDIM"), ("GSD_ACROSS_TRACK",), ("RESAMPLING_SPACING",)):
        if document.text(*tags):
            return document.number(*tags)
    raise RasterDaskError("{} does not give the size of its pixels.", document.name)


def _reflectances(
    document: Document, order: Iterable[str]
) -> tuple[dict[str, Reflectance], tuple[str, ...], tuple[str, ...]]:
    """Return how the numbers of each band become reflectance, with notes and doubts about it."""
    notes: tuple[str, ...] = ()
    processing = (document.text("RADIOMETRIC_PROCESSING") or "not given").upper()
    if processing == "REFLECTANCE" and document.elements("Band_Reflectance"):
        factors, calibrated = dict.fromkeys(order, 1.0), "Band_Reflectance"
    elif processing == "BASIC" and _knows_the_sun(document):
        factors, calibrated = _of_radiance(document), "Band_Radiance"
        notes = (
            Text("Reflectance is that at the top of the atmosphere, of a sun {:g}° high.", _sun_elevation(document)),
        )
    else:
        doubt = Text(
            "{} does not tell how its numbers (radiometric processing {}) become reflectance: "
            "they are taken as they are, and an index of them differs from that of reflectance.",
            document.name,
            processing,
        )
        return dict.fromkeys(order, AS_STORED), (), (doubt,)
    found = {}
    for element in document.elements("Band_Measurement_List", calibrated):
        band = own_text(element, "BAND_ID")
        gain = as_scale(own_text(element, "GAIN"), Text("GAIN of {}", document.name))
        bias = as_number(own_text(element, "BIAS") or "0", Text("BIAS of {}", document.name))
        if band in factors:
            found[band] = Reflectance(factors[band] / gain, factors[band] * bias)
    lost = [band for band in order if band not in found]
    if lost:
        raise RasterDaskError("{} has no {} of {}.", document.name, calibrated, ", ".join(lost))
    return found, notes, ()


def _knows_the_sun(document: Document) -> bool:
    needed = (("Band_Radiance", "GAIN"), ("Band_Solar_Irradiance", "VALUE"), ("SUN_ELEVATION",), ("IMAGING_DATE",))
    return all(document.text(*tags) for tags in needed)


def _of_radiance(document: Document) -> dict[str, float]:
    """Return for each band what its radiance is multiplied with."""
    elevation = _sun_elevation(document)
    try:
        day = datetime.date.fromisoformat(document.needed_text("IMAGING_DATE")[:10])
    except ValueError as error:
        raise RasterDaskError("IMAGING_DATE of {} is no date.", document.name) from error
    # The distance of the sun in astronomical units, to a thousandth: Kepler's first term, perihelion on 4 January.
    distance = 1 - 0.01673 * math.cos(math.radians(0.9856 * (day.timetuple().tm_yday - 4)))
    common = math.pi * distance**2 / math.sin(math.radians(elevation))
    what = Text("A solar irradiance of {}", document.name)
    return {
        own_text(element, "BAND_ID"): common / as_scale(own_text(element, "VALUE"), what)
        for element in document.elements("Band_Solar_Irradiance")
    }


def _sun_elevation(document: Document) -> float:
    """Return the sun's elevation at the centre of the image, in degrees."""
    places = document.elements("Located_Geometric_Values")
    at_centre = [place for place in places if own_text(place, "LOCATION_TYPE").lower() == "center"]
    text = own_text(at_centre[0], "SUN_ELEVATION") if at_centre else document.needed_text("SUN_ELEVATION")
    elevation = as_number(text, Text("SUN_ELEVATION of {}", document.name))
    if not 0 < elevation <= 90:
        raise RasterDaskError("{} is of a night: the sun's elevation is {:g}°.", document.name, elevation)
    return elevation
