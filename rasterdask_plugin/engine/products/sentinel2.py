"""Sentinel-2 L1C and L2A of ESA, in the compact SAFE format (since December 2016).

Source: Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), issue 14 and later: reflectance is
(number + offset) / quantification value, and the offsets, one a band, exist from processing baseline 04.00 on.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.reflectance import Reflectance
from ..raster.sensors import SENTINEL_2
from .band_role import role_of
from .metadata import Document, as_number, as_scale, own_text, read_document
from .product import MissingBand, Product, ProductBand, QualityLayer
from .product_files import ProductFiles, beside

# Pixel sizes of L1C in metres, in the order of the metadata's band_id.
_SIZES = {
    "B01": 60,
    "B02": 10,
    "B03": 10,
    "B04": 10,
    "B05": 20,
    "B06": 20,
    "B07": 20,
    "B08": 10,
    "B8A": 20,
    "B09": 60,
    "B10": 60,
    "B11": 20,
    "B12": 20,
}
_ACCEPTED = re.compile(r"MTD_MSIL(?:1C|2A)\.xml", re.IGNORECASE)
# T31TCJ_20220301T105021_B04 of L1C, T31TCJ_20220301T105021_B04_10m of L2A.
_IMAGE = re.compile(r".*_(B\d[\dA]|SCL)(?:_(\d\d)m)?")
_SCL = "SCL"
_FIRST_BASELINE_WITH_OFFSETS = 4.0


def find(names: Iterable[str]) -> list[str]:
    """Return the names of the metadata of Sentinel-2 products."""
    return [name for name in names if _ACCEPTED.fullmatch(posixpath.basename(name))]


def read(files: ProductFiles, metadata: str, path: str) -> Product:
    """Return the product of these metadata; `path` is what was given."""
    document = read_document(files, metadata)
    level = document.needed_text("PROCESSING_LEVEL").replace("Level-", "")[:2]
    images = [(element.text or "").strip() for element in document.elements("IMAGE_FILE")]
    if not images:
        raise RasterDaskError(
            "{} lists no IMAGE_FILE: products of the format before December 2016 are not supported.", document.name
        )
    reflectance, doubts = _reflectances(document, level)
    special = _special_values(document)
    bands, missing, quality = [], [], []
    for image in images:
        match = _IMAGE.fullmatch(image)
        if not match or (match[1] != _SCL and match[1] not in _SIZES):
            continue
        name = beside(metadata, f"{image}.jp2")
        role, size = role_of(SENTINEL_2, match[1]), float(match[2] or _SIZES[match[1]])
        if not files.has(name):
            missing.append(MissingBand(match[1], role, name, size))
        elif match[1] == _SCL:
            quality.append(QualityLayer(_SCL, files.gdal_path(name), size))
        else:
            one = reflectance[match[1]]
            numbers = Reflectance(one.scale, one.offset, special.get("NODATA", ()))
            saturated = special.get("SATURATED", (None,))[0]
            bands.append(ProductBand(match[1], role, files.gdal_path(name), 1, size, numbers, saturated))
    uri = document.text("PRODUCT_URI") or document.text("PRODUCT_URI_2A") or document.text("PRODUCT_URI_1C")
    name = (uri or posixpath.basename(posixpath.dirname(metadata)) or files.path).removesuffix(".SAFE")
    return Product(name, f"Sentinel-2 L{level}", path, tuple(bands), tuple(quality), tuple(missing), doubts=doubts)


def _reflectances(document: Document, level: str) -> tuple[dict[str, Reflectance], tuple[str, ...]]:
    """Return scale and offset of each band, and what is doubtful."""
    if level == "2A":
        tag, offset_tag = "BOA_QUANTIFICATION_VALUE", "BOA_ADD_OFFSET"
        # Of the first L2A products.
        tag = tag if document.text(tag) else f"L2A_{tag}"
    else:
        tag, offset_tag = "QUANTIFICATION_VALUE", "RADIO_ADD_OFFSET"
    quantification = as_scale(document.needed_text(tag), Text("{} of {}", tag, document.name))
    order = list(_SIZES)
    offsets = {}
    for element in document.elements(offset_tag):
        index = element.get("band_id", "")
        if not index.isdecimal() or int(index) >= len(order):
            raise RasterDaskError(
                "{} has an {} of the band {!r}, which does not exist.", document.name, offset_tag, index
            )
        offsets[order[int(index)]] = as_number(element.text or "", Text("{} of {}", offset_tag, document.name))
    doubts: tuple[str, ...] = ()
    baseline = document.text("PROCESSING_BASELINE") or ""
    if re.fullmatch(r"\d\d\.\d\d", baseline) and float(baseline) >= _FIRST_BASELINE_WITH_OFFSETS and not offsets:
        doubts = (
            Text(
                "{} is of processing baseline {} and gives no {}, which such products have: no offset is applied.",
                document.name,
                baseline,
                offset_tag,
            ),
        )
    elif offsets and set(order) - set(offsets) - {"B10"}:
        lost = ", ".join(sorted(set(order) - set(offsets) - {"B10"}))
        doubts = (Text("{} gives no {} of {}: no offset is applied to them.", document.name, offset_tag, lost),)
    return {band: Reflectance(1 / quantification, offsets.get(band, 0.0) / quantification) for band in order}, doubts


def _special_values(document: Document) -> dict[str, tuple[float, ...]]:
    """Return the numbers that mean nodata and saturation."""
    return {
        own_text(element, "SPECIAL_VALUE_TEXT").upper(): (
            as_number(own_text(element, "SPECIAL_VALUE_INDEX"), Text("A special value of {}", document.name)),
        )
        for element in document.elements("Special_Values")
    }
