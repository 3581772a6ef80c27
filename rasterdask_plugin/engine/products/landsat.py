"""Landsat Collection 2, Level 1 and Level 2.

Sources: Landsat 8-9 Collection 2 Level 2 Science Product Guide (LSDS-1619) and Landsat 8-9 Calibration and Validation
Algorithm Description Document (LSDS-1747): reflectance is MULT × number + ADD. At Level 1 it is of a sun in the zenith,
and is divided by the sine of the sun's elevation, one for the scene.
"""

from __future__ import annotations

import json
import math
import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...vocabulary.roles import THERMAL
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.reflectance import Reflectance
from ..raster.sensors import LANDSAT_OLI, LANDSAT_TM
from .band_role import PANCHROMATIC, role_of
from .metadata import as_number, read_document
from .product import MissingBand, Product, ProductBand, QualityLayer
from .product_files import ProductFiles, beside

# By the beginning of SENSOR_ID: whose bands they are, and the bits of QA_RADSAT that tell of the saturation of bands.
_SENSORS = {"OLI": LANDSAT_OLI, "TM": LANDSAT_TM, "ETM": LANDSAT_TM}
_SATURATION = {"OLI": (*"1234567", "", "9"), "TM": (*"1234567",), "ETM": (*"12345", "", "7")}
_ACCEPTED = re.compile(r"(?P<product>.*)_MTL\.(?:txt|json|xml)", re.IGNORECASE)
_OF_BAND = re.compile(r"FILE_NAME_BAND_(ST_B)?(\d{1,2})")
_SURFACE, _TEMPERATURE = "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", "LEVEL2_SURFACE_TEMPERATURE_PARAMETERS"
_RESCALING, _LIMITS = "LEVEL1_RADIOMETRIC_RESCALING", "LEVEL1_MIN_MAX_PIXEL_VALUE"
_FILL = 0.0
_QUALITY = {"QA_PIXEL": "FILE_NAME_QUALITY_L1_PIXEL", "QA_RADSAT": "FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION"}
_Groups = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class _Metadata:
    """Keys and values by the name of their group: Level 2 repeats those of Level 1 under the same keys."""

    groups: _Groups
    name: str

    def text(self, group: str, key: str) -> str:
        value = self.groups.get(group, {}).get(key)
        if value is None:
            raise RasterDaskError("{} has no {} in {}.", self.name, key, group)
        return value

    def number(self, group: str, key: str) -> float:
        return as_number(self.text(group, key), Text("{} of {}", key, self.name))


def find(names: Iterable[str]) -> list[str]:
    """Return the names of the metadata of Landsat products, one of those of a product that are in several formats."""
    found: dict[str, str] = {}
    for name in names:
        match = _ACCEPTED.fullmatch(name)
        if match:
            found.setdefault(match["product"], name)
    return list(found.values())


def read(files: ProductFiles, metadata: str, path: str) -> Product:
    """Return the product of these metadata; `path` is what was given."""
    found = _Metadata(_groups(files, metadata), f"{files.path}/{metadata}")
    if not found.groups.get("PRODUCT_CONTENTS"):
        raise RasterDaskError("{} has no PRODUCT_CONTENTS: it is not of Landsat Collection 2.", found.name)
    sensor = re.match("[A-Z]*", found.text("IMAGE_ATTRIBUTES", "SENSOR_ID"))[0]
    if sensor not in _SENSORS:
        raise RasterDaskError("{} is of the sensor {!r}: known are OLI, ETM and TM.", found.name, sensor)
    level = found.text("PRODUCT_CONTENTS", "PROCESSING_LEVEL")
    notes = ()
    if not level.startswith("L2"):
        sun = Text("divided by the sine of the sun's elevation, {:g}°", _elevation(found))
        notes = (Text("Level 1: reflectance is that at the top of the atmosphere, {}.", sun),)
    bands, missing = [], []
    for key, name in found.groups["PRODUCT_CONTENTS"].items():
        match = _OF_BAND.fullmatch(key)
        if not match:
            continue
        thermal, number = bool(match[1]), match[2]
        role = role_of(_SENSORS[sensor], f"B{number}")
        if not level.startswith("L2") and role in THERMAL:
            # Radiance, of which temperature is no linear function.
            continue
        place = beside(metadata, name)
        size = found.number("PROJECTION_ATTRIBUTES", f"GRID_CELL_SIZE_{_pixels(thermal, role)}")
        if not files.has(place):
            missing.append(MissingBand(f"B{number}", role, place, size))
            continue
        reflectance, highest = _numbers(found, level, number, thermal)
        bands.append(ProductBand(f"B{number}", role, files.gdal_path(place), 1, size, reflectance, highest))
    name = posixpath.basename(_ACCEPTED.fullmatch(metadata)["product"])
    kind = Text("Landsat Collection 2 Level {}", "2" if level.startswith("L2") else "1")
    quality = _quality(found, files, metadata, sensor)
    return Product(name, kind, path, tuple(bands), quality, tuple(missing), notes)


def _numbers(found: _Metadata, level: str, number: str, thermal: bool) -> tuple[Reflectance, float | None]:
    """Return how the numbers of a band are read, and the highest one, which stands for all that is higher."""
    if thermal:
        group, key, band = _TEMPERATURE, "TEMPERATURE", f"ST_B{number}"
    else:
        group, key, band = _SURFACE if level.startswith("L2") else _RESCALING, "REFLECTANCE", number
    scale, offset = (found.number(group, f"{key}_{term}_BAND_{band}") for term in ("MULT", "ADD"))
    if group == _RESCALING:
        sine = math.sin(math.radians(_elevation(found)))
        scale, offset = scale / sine, offset / sine
    limits = _LIMITS if group == _RESCALING else group
    key = f"QUANTIZE_CAL_MAX_BAND_{band}"
    highest = found.number(limits, key) if key in found.groups.get(limits, {}) else None
    return Reflectance(scale, offset, (_FILL,)), highest


def _elevation(found: _Metadata) -> float:
    elevation = found.number("IMAGE_ATTRIBUTES", "SUN_ELEVATION")
    if not 0 < elevation <= 90:
        raise RasterDaskError("{} is of a night: the sun's elevation is {:g}°.", found.name, elevation)
    return elevation


def _pixels(thermal: bool, role: str) -> str:
    return "THERMAL" if thermal else "PANCHROMATIC" if role == PANCHROMATIC else "REFLECTIVE"


def _quality(found: _Metadata, files: ProductFiles, metadata: str, sensor: str) -> tuple[QualityLayer, ...]:
    layers = []
    for kind, key in _QUALITY.items():
        name = found.groups["PRODUCT_CONTENTS"].get(key)
        if name and files.has(beside(metadata, name)):
            saturated = _SATURATION[sensor] if kind == "QA_RADSAT" else ()
            bits = {f"B{band}": bit for bit, band in enumerate(saturated) if band}
            size = found.number("PROJECTION_ATTRIBUTES", "GRID_CELL_SIZE_REFLECTIVE")
            layers.append(QualityLayer(kind, files.gdal_path(beside(metadata, name)), size, bits=bits))
    return tuple(layers)


def _groups(files: ProductFiles, name: str) -> _Groups:
    """Read the groups of an MTL file of any of its three formats."""
    if name.lower().endswith(".xml"):
        root = read_document(files, name).root
        return {group.tag: {item.tag: (item.text or "").strip() for item in group} for group in root}
    text = files.read(name).decode("utf-8", errors="replace")
    if name.lower().endswith(".json"):
        return _groups_of_json(text, f"{files.path}/{name}")
    groups: dict[str, dict[str, str]] = {}
    group: dict[str, str] = {}
    for line in text.splitlines():
        key, equals, value = (part.strip() for part in line.partition("="))
        if key == "GROUP":
            group = groups.setdefault(value, {})
        elif equals and key != "END_GROUP":
            group[key] = value.strip('"')
    return groups


def _groups_of_json(text: str, name: str) -> _Groups:
    try:
        root = json.loads(text)["LANDSAT_METADATA_FILE"]
        return {group: {key: str(value) for key, value in items.items()} for group, items in root.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise RasterDaskError("{} cannot be read as Landsat's JSON: {}.", name, error) from error
