"""Indices of rasters of one grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ..case import Case
from ..harness import Contender, engine
from ..peers import GDAL_NDVI, OTB_NDVI, gdal_calc, notebook, otb_bandmath, plugin_in_qgis, qgis_calculator
from ..scenes import SCALE, reflectances, scene

Files = Mapping[str, Path]
# Formulas of reflectance, with r, n and b for the bands.
FORMULAS = {
    "NDVI": "(n - r) / (n + r)",
    "EVI": "2.5 * (n - r) / (n + 6.0 * r - 7.5 * b + 1.0)",
    "SAVI": "1.5 * (n - r) / (n + r + 0.5)",
}
ROLES = {"r": "R=1:1", "n": "N=2:1", "b": "B=3:1"}


def _pair(side: int) -> Files:
    red, nir = scene(side)
    return {"red": red, "nir": nir}


def _ndvi(files: Files) -> dict:
    return {"operation": "ndvi", "red": {"path": str(files["red"])}, "nir": {"path": str(files["nir"])}}


def _indices(files: Files, *names: str) -> dict:
    inputs = [{"path": str(files[role])} for role in ("red", "nir", "blue")]
    needed = [role for letter, role in ROLES.items() if any(letter in FORMULAS[name] for name in names)]
    return {"operation": "spectralindex", "index": list(names), "inputs": inputs, "roles": ", ".join(needed)}


def _formula(name: str, bands: Sequence[str]) -> str:
    """Return a formula of numbers in files, where `bands` stand for red, near infrared and blue."""
    replaced = {letter: f"({band}*{SCALE})" for letter, band in zip("rnb", bands)}
    return "".join(replaced.get(character, character) for character in FORMULAS[name])


def _calculators(files: Files, folder: Path, *names: str) -> list[Contender]:
    sources = [files[role] for role in ("red", "nir", "blue")]
    of_otb = [_formula(name, ("im1b1", "im2b1", "im3b1")) for name in names]
    of_gdal = [_formula(name, ("A.astype(float32)", "B.astype(float32)", "C.astype(float32)")) for name in names]
    return [
        otb_bandmath(sources, of_otb, [folder / f"otb_{name}.tif" for name in names], deflate=True),
        gdal_calc(sources, of_gdal, [folder / f"gdal_{name}.tif" for name in names], deflate=True),
    ]


def _ndvi_programs(files: Files, folder: Path, deflate: bool) -> list[Contender]:
    pair = [files["red"], files["nir"]]
    plain = [] if deflate else ["CREATION_OPTIONS=COMPRESS=NONE"]
    return [
        otb_bandmath(pair, [OTB_NDVI], [folder / "otb.tif"], deflate),
        gdal_calc(pair, [GDAL_NDVI], [folder / "gdal.tif"], deflate),
        plugin_in_qgis("ndvi", folder / "plugin.tif", f"RED={pair[0]}", f"NIR={pair[1]}", *plain),
    ]


def _plain_programs(files: Files, folder: Path) -> list[Contender]:
    pair = [files["red"], files["nir"]]
    difference, total = (f'("sample_B08@1" {sign} "sample_B04@1")' for sign in "-+")
    return [
        *_ndvi_programs(files, folder, deflate=False),
        qgis_calculator(pair, f"{difference} / {total}", folder / "qgis.tif"),
        notebook("rasterio and NumPy, whole bands", "whole_array", folder / "whole.tif", *pair),
        notebook("rasterio and numba, whole bands", "compiled", folder / "compiled.tif", *pair, modules=("numba",)),
        notebook("rioxarray, chunks=True, lock=True", "locked", folder / "locked.tif", *pair),
        notebook("rioxarray, lock=False, tiled=True", "tiled", folder / "tiled.tif", *pair),
    ]


def _three_programs(files: Files, folder: Path) -> list[Contender]:
    jobs = [{**_indices(files, name), "output": str(folder / f"one_{name}.tif")} for name in FORMULAS]
    return [engine("engine, 3 times one index", *jobs, group="engine"), *_calculators(files, folder, *FORMULAS)]


CASES = (
    Case(
        name="ndvi",
        title="NDVI of two int16 bands, without compression",
        files=_pair,
        job=lambda files: {**_ndvi(files), "compression": "none"},
        peers=_plain_programs,
        tolerance=1e-6,
        reads=("red", "nir"),
    ),
    Case(
        name="ndvi-deflate",
        title="NDVI of two int16 bands, default output (DEFLATE)",
        files=_pair,
        job=_ndvi,
        peers=lambda files, folder: _ndvi_programs(files, folder, deflate=True),
        tolerance=1e-6,
        reads=("red", "nir"),
    ),
    Case(
        name="evi",
        title="EVI of three int16 bands with a scale (DEFLATE)",
        files=reflectances,
        job=lambda files: _indices(files, "EVI"),
        peers=lambda files, folder: _calculators(files, folder, "EVI"),
        tolerance=1e-5,
        share=0.5,
        reads=("red", "nir", "blue"),
    ),
    Case(
        name="three-indices",
        title="NDVI, EVI and SAVI in one run (DEFLATE)",
        files=reflectances,
        job=lambda files: _indices(files, *FORMULAS),
        peers=_three_programs,
        tolerance=1e-5,
        share=0.5,
        reads=("red", "nir", "blue"),
    ),
)
