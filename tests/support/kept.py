"""What a file says beside its pixels, and which of it another has lost."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp, MaskFlags

# Of the file's own making, or gathered anew.
_OWN_TAGS = re.compile("AREA_OR_POINT|STATISTICS_.*|OVR_RESAMPLING_ALG|NODATA_VALUES|_FillValue|NC_.*|.*#.*")


def what_is_lost(path: str, output: str) -> str:
    """Return "" or what a raster's copy does not say any more."""
    with rasterio.open(path) as one, rasterio.open(output) as other:
        for what in ("descriptions", "scales", "offsets", "units"):
            mine, its = _said(one, what), getattr(other, what)
            if mine is not None and not _same(mine, its):
                return f"{what} {its} instead of {mine}"
        for where in (0, *one.indexes):
            mine, its = ({k: v for k, v in d.tags(where).items() if not _OWN_TAGS.fullmatch(k)} for d in (one, other))
            missing = {name: text for name, text in mine.items() if its.get(name) != text}
            if missing:
                return f"tags {missing} are lost"
        if one.tags().get("AREA_OR_POINT", "Area") != other.tags().get("AREA_OR_POINT", "Area"):
            return "AREA_OR_POINT is another"
        return _colours(one, other) or _sensor(one, other) or _names(path, output)


def _said(dataset: rasterio.DatasetReader, what: str) -> tuple | None:
    """Return what a raster says of its bands; None for bytes that are not UTF-8: nobody knows what they mean."""
    try:
        return getattr(dataset, what)
    except UnicodeDecodeError:
        return None


def _same(one: tuple, other: tuple) -> bool:
    numbers = all(isinstance(value, float) for value in (*one, *other))
    if numbers:
        return np.allclose(one, other, rtol=1e-12, atol=0, equal_nan=True)
    return [text or "" for text in one] == [text or "" for text in other]


def _colours(one: rasterio.DatasetReader, other: rasterio.DatasetReader) -> str:
    try:
        mine = one.colorinterp
    except (KeyError, ValueError):
        return ""
    # A TIFF tells a grey band from an undefined one by its place alone, and JPEG's own colours come out as RGB.
    told = {ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha, ColorInterp.palette}
    for number, (role, its) in enumerate(zip(mine, other.colorinterp), 1):
        if role in told and role != its:
            return f"band {number} is {its.name} and no more {role.name}"
        if role == ColorInterp.palette and one.colormap(number) != other.colormap(number):
            return f"band {number} has another colour table"
    has_mask = any(MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags for flags in one.mask_flag_enums)
    if has_mask and (one.dataset_mask() != other.dataset_mask()).any():
        return "the mask is another"
    return ""


def _sensor(one: rasterio.DatasetReader, other: rasterio.DatasetReader) -> str:
    (points, crs), (its_points, its_crs) = one.gcps, other.gcps
    if len(points) != len(its_points) or (points and crs != its_crs):
        return f"{len(its_points)} ground control points in {its_crs} instead of {len(points)} in {crs}"
    places = [[(p.row, p.col, p.x, p.y) for p in each] for each in (points, its_points)]
    if points and not np.allclose(*places, rtol=1e-9, atol=0, equal_nan=True):
        return "ground control points are elsewhere"
    mine, its = one.tags(ns="RPC"), other.tags(ns="RPC")
    for name in mine.keys() - {"ERR_BIAS", "ERR_RAND"}:
        if name not in its or not _same_numbers(mine[name], its[name]):
            return f"RPC: {name} is {its.get(name)} instead of {mine[name]}"
    return ""


def _same_numbers(one: str, other: str) -> bool:
    try:
        numbers = [[float(word) for word in text.split()] for text in (one, other)]
    except ValueError:
        return one == other
    return len(numbers[0]) == len(numbers[1]) and np.allclose(*numbers, rtol=1e-9, atol=0, equal_nan=True)


def _names(path: str, output: str) -> str:
    """Compare names of classes and attribute tables, of which rasterio says nothing: GDAL writes them into a VRT."""
    mine, its = _said_in_a_vrt(path), _said_in_a_vrt(output)
    for what in ("CategoryNames", "GDALRasterAttributeTable"):
        pattern = f"<{what}.*?</{what}>"
        wanted, got = (re.findall(pattern, text, re.DOTALL) for text in (mine, its))
        if wanted and wanted != got:
            return f"{what} of {len(wanted)} bands are lost or others"
    return ""


def _said_in_a_vrt(path: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        vrt = Path(folder) / "said.vrt"
        rasterio.shutil.copy(path, str(vrt), driver="VRT")
        text = vrt.read_text(errors="replace")
    # Bytes that are not UTF-8 may have become any letter.
    return re.sub("[^!-~]+", " ", text)
