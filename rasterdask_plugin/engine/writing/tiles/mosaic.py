"""A VRT over the tiles of a raster."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import rasterio
import rasterio.shutil
from rasterio.windows import Window

from ...planning.chunks import TILE
from ...raster.category_names import write_category_names
from ...raster.raster_header import RasterHeader
from ..geotiff import create_geotiff, create_mask, set_statistics

# Of the file from which GDAL makes the VRT's metadata: it has no pixels.
_EMPTY_OPTIONS = {
    "SPARSE_OK": "TRUE",
    "BIGTIFF": "IF_SAFER",
    "TILED": "YES",
    "BLOCKXSIZE": str(TILE),
    "BLOCKYSIZE": str(TILE),
}


@dataclass(frozen=True)
class MosaicTile:
    """A tile as the VRT names it."""

    name: str  # of the file, relative to the VRT's folder
    window: Window  # in pixels of the whole raster
    block_shape: tuple[int, int]  # rows and columns of the blocks in the file


def write_mosaic(
    path: Path,
    empty: Path,
    header: RasterHeader,
    statistics: Sequence[Mapping[str, str]],
    tiles: Iterable[MosaicTile],
) -> None:
    """Write the VRT at `path` over `tiles`.

    All that it says beside the pixels is what GDAL makes of a GeoTIFF with this header, which is written to `empty`,
    a temporary name: a VRT says the same as one file of the whole raster.
    """
    with create_geotiff(empty, header, _EMPTY_OPTIONS) as dataset:
        set_statistics(dataset, statistics)
        if header.masked:
            create_mask(dataset)
    write_category_names(empty, header.bands.category_names)
    with rasterio.open(empty) as dataset:
        rasterio.shutil.copy(dataset, str(path), driver="VRT")
        points, _ = dataset.gcps
    tree = ElementTree.parse(path)
    # GDAL writes them with twelve digits.
    for element, point in zip(tree.getroot().iterfind("GCPList/GCP"), points):
        for name, number in zip(("Pixel", "Line", "X", "Y", "Z"), (point.col, point.row, point.x, point.y, point.z)):
            element.set(name, f"{number or 0:.17g}")
    bands = tree.getroot().findall("VRTRasterBand")
    masks = tree.getroot().findall("MaskBand/VRTRasterBand")
    for band in [*bands, *masks]:
        for source in band.findall("SimpleSource") + band.findall("ComplexSource"):
            band.remove(source)
    for tile in tiles:
        for band in bands:
            band.append(_source(tile, band.get("band"), band.get("dataType")))
        for mask in masks:
            mask.append(_source(tile, "mask,1", mask.get("dataType")))
    tree.write(path, encoding="utf-8")


def _source(tile: MosaicTile, band: str, data_type: str) -> ElementTree.Element:
    source = ElementTree.Element("SimpleSource")
    ElementTree.SubElement(source, "SourceFilename", relativeToVRT="1").text = tile.name
    ElementTree.SubElement(source, "SourceBand").text = band
    window = tile.window
    columns, rows = str(window.width), str(window.height)
    # What GDAL must know of a tile so that it opens it only when its pixels are wanted.
    ElementTree.SubElement(
        source,
        "SourceProperties",
        RasterXSize=columns,
        RasterYSize=rows,
        DataType=data_type,
        BlockXSize=str(tile.block_shape[1]),
        BlockYSize=str(tile.block_shape[0]),
    )
    ElementTree.SubElement(source, "SrcRect", xOff="0", yOff="0", xSize=columns, ySize=rows)
    ElementTree.SubElement(
        source, "DstRect", xOff=str(window.col_off), yOff=str(window.row_off), xSize=columns, ySize=rows
    )
    return source
