"""GeoTIFF files: how they are created, written and closed."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..planning.chunks import TILE
from ..raster.band_attributes import BandAttributes
from ..raster.colour_interpretation import interpretations, without_palette
from ..raster.gdal_xml import Domains, write_sidecar
from ..raster.raster_file import GDAL_ERRORS
from ..raster.raster_header import RasterHeader
from ..raster.xml_text import Element, read_xml
from .assembly import Block
from .output_format import OutputFormat

if TYPE_CHECKING:
    import dask.array as da

# GDAL 3.6.0 to 3.7.2 may corrupt a file that several threads compress while tiles of it are read back (GDAL issue
# 8470). Tiles of one band that are written whole and once are never read back; those of several interleaved bands may
# be, when the block cache is short.
_THREADED_COMPRESSION_OF_BANDS_SINCE = (3, 7, 3)
# Bands in tiles of their own are faster to write, and a reader decodes only the bands that it wants.
# With LERC, many versions of libtiff write NaN in interleaved bands that they cannot read. Other compressions, such as
# JPEG's, are of colours.
_BAND_BY_BAND = ("NONE", "DEFLATE", "ZSTD", "LZW", "LERC", "LERC_DEFLATE", "LERC_ZSTD")
# Names of tags that rasterio takes for arguments of its own.
_RASTERIOS_OWN = ("ns", "bidx")


def create_geotiff(path: Path, header: RasterHeader, options: Mapping[str, str]) -> rasterio.io.DatasetWriter:
    """Create the GeoTIFF that `header` describes, without pixels, and return it open."""
    grid = header.grid
    profile = {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": header.count,
        "dtype": header.dtype,
        "crs": grid.crs,
        # None where there is none: QGIS takes an identity that is written for a place, and turns the image over.
        "transform": grid.transform if grid.is_placed else None,
        "nodata": header.nodata,
    }
    dataset = rasterio.open(path, "w", **profile, **options)
    try:
        _describe_bands(dataset, header.bands)
        if "ALPHA" not in options:
            _unsay_alpha(dataset, header.bands)
        sensor = header.sensor
        if sensor.rpcs is not None:
            dataset.rpcs = sensor.rpcs
        if header.can_hold_gcps:
            # rasterio wants a CRS, be it an empty one.
            dataset.gcps = (sensor.gcps, sensor.gcps_crs or CRS())
        dataset.update_tags(**_without_sidecar_tags(header.tags))
        for band, tags in enumerate(header.bands.band_tags, 1):
            if tags:
                dataset.update_tags(band, **_without_sidecar_tags(tags))
    except BaseException:
        dataset.close()
        raise
    return dataset


def write_block(dataset: rasterio.io.DatasetWriter, block: Block) -> None:
    """Write a block of whole tiles, and its mask if it has one."""
    dataset.write(block.values, block.bands, window=block.window)
    # All bands have the same mask.
    if block.mask is not None and block.first_band == 0:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            dataset.write_mask(block.mask, window=block.window)


def create_mask(dataset: rasterio.io.DatasetWriter) -> None:
    """Give a file without pixels a mask."""
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        dataset.write_mask(np.zeros((1, 1), np.uint8), window=Window(0, 0, 1, 1))


def write_header_sidecar(path: Path, header: RasterHeader) -> None:
    """Write beside the GeoTIFF at `path` what rasterio or GDAL's COG driver cannot put into it."""
    bands = header.bands
    write_sidecar(
        path,
        sidecar_domains(header.tags, header.domains),
        [sidecar_domains(*of_band) for of_band in zip(bands.band_tags, bands.band_domains)],
        bands.category_names,
        bands.attribute_tables,
    )


def sidecar_domains(tags: Mapping[str, str] | None, domains: Domains | None) -> Domains:
    """Return the metadata that goes beside the file."""
    beside = {name: text for name, text in (tags or {}).items() if name in _RASTERIOS_OWN}
    return {**({"": beside} if beside else {}), **(domains or {})}


def _without_sidecar_tags(tags: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in tags.items() if name not in _RASTERIOS_OWN}


def close_geotiff(dataset: rasterio.io.DatasetWriter) -> None:
    """Close a dataset; let other threads work while GDAL writes what it still has of it.

    rasterio closes with Python's lock held. Before GDAL 3.8, that is for as long as it takes to compress all tiles in
    the block cache: no other thread computes meanwhile, and none hears a cancel. With GDAL 3.6 and 8192 × 8192 pixels
    of float32, the longest pause was 2.4 s, and is 0.06 s so. Tiles that two threads write take 0.85 of the time.
    """
    if not dataset.closed:
        # A virtual copy that is closed has its source flushed, and rasterio gives up the lock for that. What cannot be
        # written is missing in the file: see `completeness`.
        with contextlib.suppress(*GDAL_ERRORS):
            rasterio.shutil.copy(dataset, "", driver="VRT")
    dataset.close()


def virtual_copy(source: Path, path: Path) -> Element:
    """Write a VRT of the GeoTIFF `source` to `path`, and return its XML with ground control points in full precision.

    GDAL writes their rows and columns with four decimals, and the rest with twelve digits.
    """
    with rasterio.open(source) as dataset:
        rasterio.shutil.copy(dataset, str(path), driver="VRT")
        points, _ = dataset.gcps
    root = read_xml(path)
    for element, point in zip(root.iterfind("GCPList/GCP"), points):
        for name, number in zip(("Pixel", "Line", "X", "Y", "Z"), (point.col, point.row, point.x, point.y, point.z)):
            element.set(name, f"{number or 0:.17g}")
    return root


def set_statistics(dataset: rasterio.io.DatasetWriter, statistics: Sequence[Mapping[str, str]]) -> None:
    """Put what GDAL keeps of the statistics of each band into the file: a viewer need not read it all to style it."""
    for band, tags in enumerate(statistics, 1):
        dataset.update_tags(band, **tags)


def _describe_bands(dataset: rasterio.io.DatasetWriter, bands: BandAttributes) -> None:
    # GeoTIFF has one colour table, for the only band, of values of 8 or 16 bits.
    if dataset.count == 1 and bands.colour_tables[0] and dataset.dtypes[0] in ("uint8", "uint16"):
        dataset.write_colormap(1, bands.colour_tables[0])
    elif all(bands.colour_roles):
        dataset.colorinterp = interpretations(without_palette(bands.colour_roles))
    for band, text in enumerate(bands.descriptions, 1):
        if text:
            dataset.set_band_description(band, text)
    if any(bands.units):
        dataset.units = [unit or "" for unit in bands.units]
    if set(bands.scales) != {1.0} or set(bands.offsets) != {0.0}:
        dataset.scales, dataset.offsets = bands.scales, bands.offsets


def _unsay_alpha(dataset: rasterio.io.DatasetWriter, bands: BandAttributes) -> None:
    """Take back that a band is alpha if nobody said it: GDAL takes the last of four bands of bytes for one."""
    roles = dataset.colorinterp
    known = interpretations(bands.colour_roles)
    if ColorInterp.alpha in roles and ColorInterp.alpha not in known:
        dataset.colorinterp = [ColorInterp.undefined if role == ColorInterp.alpha else role for role in roles]


def geotiff_options(output: OutputFormat, data: da.Array, threads: int) -> dict[str, str]:
    """Return creation options for a GeoTIFF of (bands, rows, columns): our defaults, with those asked for over them."""
    options = {"TILED": "YES", "BIGTIFF": "IF_SAFER", "COMPRESS": "DEFLATE"} | dict(output.options)
    if is_yes(options["TILED"]):
        # A tile is written whole even where the raster is smaller: take the next multiple of 16, as TIFF wants.
        rows, columns = (min(TILE, -(-length // 16) * 16) for length in data.shape[1:])
        options = {"BLOCKXSIZE": str(columns), "BLOCKYSIZE": str(rows)} | options
    compression = options["COMPRESS"].upper()
    if compression in ("DEFLATE", "ZSTD", "LZW"):
        options.setdefault("PREDICTOR", "3" if data.dtype.kind == "f" else "2")
    level = {"DEFLATE": "ZLEVEL", "ZSTD": "ZSTD_LEVEL"}.get(compression)
    if level:
        options.setdefault(level, "1")
    if data.shape[0] > 1 and compression in _BAND_BY_BAND:
        options.setdefault("INTERLEAVE", "BAND")
    if can_compress_in_threads(compression, 1 if has_bands_apart(options) else data.shape[0]):
        options.setdefault("NUM_THREADS", str(threads))
    return options


def has_bands_apart(options: Mapping[str, str]) -> bool:
    """Return whether each band has tiles of its own, which can be written without the others."""
    return options.get("INTERLEAVE", "PIXEL").upper() == "BAND"


def can_compress_in_threads(compression: str, bands: int) -> bool:
    """Return whether GDAL may compress whole tiles of so many interleaved bands in several threads."""
    return threads_help(compression) and (bands == 1 or threads_are_safe())


def threads_help(compression: str) -> bool:
    """Return whether GDAL compresses in several threads at all. LERC has failed in threads (GDAL issue 14997)."""
    return compression != "NONE" and not compression.startswith("LERC")


def threads_are_safe() -> bool:
    """Return whether this GDAL may read tiles back while several threads compress others."""
    return gdal_version() >= _THREADED_COMPRESSION_OF_BANDS_SINCE


def is_yes(text: str) -> bool:
    """Return whether GDAL takes this option value for a yes."""
    return text.upper() in ("YES", "TRUE", "ON", "1")


def gdal_version() -> tuple[int, ...]:
    """Return the version of the GDAL that rasterio uses, such as (3, 6, 2)."""
    return tuple(int(part) for part in rasterio.__gdal_version__.split(".")[:3] if part.isdigit())
