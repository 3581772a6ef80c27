"""Products as they were downloaded."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import rasterio

from ..case import Case
from ..harness import Contender, engine
from ..scenes import images_of, zipped_safe

Files = Mapping[str, Path]
# Rows and columns of the extent, at the middle of the scene.
EXTENT = 2000
# Numbers of the bands with the offset of −1000, and SCL: vegetation, bare soil, water, unclassified.
FORMULA = "where((A>0)*(B>0)*(C>=4)*(C<=7),(B.astype(float32)-A)/(B.astype(float32)+A-2000),nan)"


def _product(side: int) -> Files:
    archive = zipped_safe(side)
    images = {band: f"/vsizip/{archive}/{name}" for band, name in images_of(archive).items()}
    return {"product": archive, **images}


def _masked_ndvi(files: Files) -> dict:
    return {"operation": "ndvi", "product": str(files["product"]), "compression": "none"}


def _extent(files: Files) -> dict:
    with rasterio.open(files["B04"]) as dataset:
        side = min(EXTENT, dataset.width // 4 * 2)
        first = (dataset.width - side) // 4 * 2
        left, top = dataset.transform * (first, first)
        right, bottom = dataset.transform * (first + side, first + side)
    return {**_masked_ndvi(files), "extent": {"bounds": [left, bottom, right, top]}}


def _by_hand(files: Files, folder: Path) -> list[Contender]:
    """Return what one does without us: unpack, resample SCL onto 10 m, compute."""
    unpacked, scl, target = folder / "unpacked", folder / "scl.tif", folder / "by_hand.tif"
    red, nir, classes = (unpacked / images_of(files["product"])[band] for band in ("B04", "B08", "SCL"))
    calculate = ["gdal_calc.py", "--quiet", "-A", str(red), "-B", str(nir), "-C", str(scl), f"--calc={FORMULA}"]
    steps = [
        ["unzip", "-q", "-o", str(files["product"]), "-d", str(unpacked)],
        ["gdalwarp", "-q", "-overwrite", "-r", "near", "-tr", "10", "10", str(classes), str(scl)],
        [*calculate, "--type=Float32", "--NoDataValue=nan", "--co=TILED=YES", f"--outfile={target}"],
    ]
    return [Contender("unzip, gdalwarp, gdal_calc.py", steps, [target], "gdal", scratch=[scl, unpacked])]


def _and_the_whole(files: Files, folder: Path) -> list[Contender]:
    whole = {**_masked_ndvi(files), "output": str(folder / "whole.tif")}
    return [engine("engine, the whole scene", whole, group="engine"), *_by_hand(files, folder)]


CASES = (
    Case(
        name="product",
        title="NDVI of a zipped Sentinel-2 product with its clouds masked, without compression",
        files=_product,
        job=_masked_ndvi,
        peers=_by_hand,
        tolerance=1e-5,
        share=0.5,
        reads=("B04", "B08", "SCL"),
    ),
    Case(
        name="product-extent",
        title=f"the same of an extent of {EXTENT} × {EXTENT} pixels at most",
        files=_product,
        job=_extent,
        peers=_and_the_whole,
        tolerance=1e-5,
        share=0.5,
        reads=("B04", "B08", "SCL"),
    ),
)
