"""Landsat Collection 2, Level 1 and 2, with metadata in the three formats in which they are delivered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from .written import WrittenProduct, digital_numbers, write_band

SIZE = 20
SUN_ELEVATION = 41.75
PANCHROMATIC, CIRRUS = 8, 9
# At Level 1, there are the panchromatic band and that of cirrus as well.
BANDS = {"OLI_TIRS": (1, 2, 3, 4, 5, 6, 7), "ETM": (1, 2, 3, 4, 5, 7), "TM": (1, 2, 3, 4, 5, 7)}
_SPACECRAFTS = {"OLI_TIRS": ("LANDSAT_8", "LC08"), "ETM": ("LANDSAT_7", "LE07"), "TM": ("LANDSAT_5", "LT05")}


def write_landsat(
    folder: Path,
    level: str = "L2SP",
    sensor: str = "OLI_TIRS",
    formats: tuple[str, ...] = ("txt", "json", "xml"),
    clear: bool = True,
) -> WrittenProduct:
    """Write a product into a folder of its own; the numbers are by `B4`, and `QA_PIXEL` and `QA_RADSAT`.

    If it is not `clear`, one corner is cloudy, and band 4 is saturated along the diagonal. Every band has a scale and
    an offset of its own, and Level 2 repeats those of Level 1 under the same keys.
    """
    spacecraft, short = _SPACECRAFTS[sensor]
    name = f"{short}_{level}_199030_20200710_20200912_02_T1"
    root = folder / name
    product = WrittenProduct(root, root / f"{name}_MTL.{formats[0]}")
    second, thermal = level.startswith("L2"), 10 if sensor == "OLI_TIRS" else 6
    contents = {"LANDSAT_PRODUCT_ID": name, "PROCESSING_LEVEL": level, "COLLECTION_NUMBER": "02"}
    surface, first, limits = {}, {}, {}
    more = (PANCHROMATIC, CIRRUS) if sensor == "OLI_TIRS" and not second else ()
    for number in (*BANDS[sensor], *more, thermal):
        heat = number == thermal
        file = f"{name}_{('ST_B' if heat else 'SR_B') if second else 'B'}{number}.TIF"
        pixel = 15 if number == PANCHROMATIC else 30
        values = digital_numbers(number, SIZE * 30 // pixel, 0, 60000)
        product.numbers[f"B{number}"] = values
        write_band(root / file, values, pixel)
        contents[f"FILE_NAME_BAND_{'ST_B' if heat and second else ''}{number}"] = file
        if not heat:
            surface.update(_terms("REFLECTANCE", number, 2.75e-05 + number * 1e-7, -0.2 + number * 1e-3))
            first.update(_terms("REFLECTANCE", number, 2e-05 + number * 1e-7, -0.1))
            surface[f"QUANTIZE_CAL_MAX_BAND_{number}"] = limits[f"QUANTIZE_CAL_MAX_BAND_{number}"] = "65535"
    for key, kind, quality in (
        ("PIXEL", "QA_PIXEL", np.full((SIZE, SIZE), 21824) if clear else _cloudy_corner()),
        ("RADIOMETRIC_SATURATION", "QA_RADSAT", np.eye(SIZE) * (0 if clear else 8)),
    ):
        product.numbers[kind] = quality.astype("uint16")
        contents[f"FILE_NAME_QUALITY_L1_{key}"] = f"{name}_{kind}.TIF"
        write_band(root / f"{name}_{kind}.TIF", product.numbers[kind], 30)
    sizes = {"PANCHROMATIC": "15.00", "REFLECTIVE": "30.00", "THERMAL": "30.00"}
    groups = {
        "PRODUCT_CONTENTS": contents,
        "IMAGE_ATTRIBUTES": {"SPACECRAFT_ID": spacecraft, "SENSOR_ID": sensor, "SUN_ELEVATION": str(SUN_ELEVATION)},
        "PROJECTION_ATTRIBUTES": {f"GRID_CELL_SIZE_{kind}": size for kind, size in sizes.items()},
    }
    if second:
        heat = _terms("TEMPERATURE", f"ST_B{thermal}", 0.00341802, 149.0)
        groups["LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"] = surface
        groups["LEVEL2_SURFACE_TEMPERATURE_PARAMETERS"] = heat
    groups["LEVEL1_MIN_MAX_PIXEL_VALUE"] = limits
    groups["LEVEL1_RADIOMETRIC_RESCALING"] = first
    for kind in formats:
        (root / f"{name}_MTL.{kind}").write_text(_WRITERS[kind](groups), encoding="utf-8")
    return product


def _terms(what: str, band: object, scale: float, offset: float) -> dict[str, str]:
    return {f"{what}_MULT_BAND_{band}": f"{scale:.6E}", f"{what}_ADD_BAND_{band}": f"{offset:.6f}"}


def _as_text(groups: Mapping[str, Mapping[str, str]]) -> str:
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for group, items in groups.items():
        lines += [f"  GROUP = {group}", *(f"    {key} = {_quoted(value)}" for key, value in items.items())]
        lines.append(f"  END_GROUP = {group}")
    return "\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""])


def _quoted(value: str) -> str:
    return value if value.lstrip("-").replace(".", "").replace("E", "").replace("-", "").isdigit() else f'"{value}"'


def _as_json(groups: Mapping[str, Mapping[str, str]]) -> str:
    return json.dumps({"LANDSAT_METADATA_FILE": groups}, indent=1)


def _as_xml(groups: Mapping[str, Mapping[str, str]]) -> str:
    inner = "".join(
        f"<{group}>{''.join(f'<{key}>{value}</{key}>' for key, value in items.items())}</{group}>"
        for group, items in groups.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<LANDSAT_METADATA_FILE>{inner}</LANDSAT_METADATA_FILE>\n'


_WRITERS = {"txt": _as_text, "json": _as_json, "xml": _as_xml}


def _cloudy_corner() -> np.ndarray:
    """Return QA_PIXEL of clear land, with clouds at the upper left."""
    quality = np.full((SIZE, SIZE), 21824)
    quality[:3, :4] = 22280
    return quality
