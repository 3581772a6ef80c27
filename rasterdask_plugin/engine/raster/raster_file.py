"""Reads the metadata of a raster file, from which everything is decided before a pixel is read."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import Interleaving
from rasterio.errors import CRSError, RasterioError, RasterioIOError
from rasterio.windows import Window

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from .band_attributes import ColourTable
from .colour_interpretation import PALETTE, read_colour_roles
from .domains import read_domains
from .gdal_xml import Domains, UnspokenBand, may_have_unspoken, read_unspoken, without_pixel_counts
from .grid import Grid
from .laid_mask import LaidMask
from .plausibility import check_are_files, check_is_file, check_size
from .raster_text import RasterText
from .sensor_model import NO_SENSOR, SensorModel
from .validity import NodataValue, find_alpha, read_validity
from .wavelengths import find_wavelength

# The errors that rasterio raises when GDAL fails. In rasterio 1.3 the second is not a subclass of the first. The third
# is GDAL's own error, which rasterio raises when it copies a dataset.
GDAL_ERRORS = (RasterioError, RasterioIOError, CPLE_BaseError)
_BAND_NAME_TAGS = ("bandname", "band_name", "common_name", "eo:common_name", "name", "long_name", "netcdf_varname")


@dataclass(frozen=True)
class RasterFile:
    """The metadata of an opened raster. Bands are counted from 1. Tuples have an item for each band in file order."""

    path: str  # as GDAL opens it
    open_options: tuple[tuple[str, str], ...]  # GDAL open options, name and value
    grid: Grid
    dtypes: tuple[str, ...]
    nodata: tuple[tuple[NodataValue, ...], ...]  # for each band the values that mean «no data»; often none or one
    masks: tuple[str | None, ...]  # for each band which of GDAL's masks hides pixels (see `validity`); None: no mask
    alpha: int | None  # the band whose zeros hide the pixels of all others
    block_shape: tuple[int, int]  # rows and columns that are decoded together
    block_bytes: int  # bytes that are decoded together: of one band, or of all bands if they are interleaved by pixel
    descriptions: tuple[str | None, ...]
    scales: tuple[float, ...]  # physical value = scale × stored value + offset
    offsets: tuple[float, ...]
    units: tuple[str | None, ...]
    colour_roles: tuple[str, ...]  # GDAL's colour interpretation, in lower case
    colour_tables: tuple[ColourTable | None, ...] = field(hash=False)
    category_names: tuple[tuple[str, ...] | None, ...]  # of the values 0, 1, 2 …
    attribute_tables: tuple[str | None, ...]  # names and colours of classes, as GDAL's XML
    band_tags: tuple[Mapping[str, str], ...] = field(hash=False)  # each band's metadata of the default domain
    band_domains: tuple[Domains, ...] = field(hash=False)  # each band's metadata of other domains
    band_names: tuple[str | None, ...]  # names in the bands' tags, besides the descriptions
    wavelengths: tuple[float | None, ...]  # of the bands' centres, in micrometres
    tags: Mapping[str, str] = field(hash=False)  # the metadata of the file as a whole
    product_tags: Mapping[str, str] = field(hash=False)  # metadata of the product: GDAL's domains IMAGERY and IMD
    files: tuple[str, ...]  # all files of the raster, sidecars included
    sensor: SensorModel = NO_SENSOR  # RPCs and ground control points
    window: Window | None = None  # the part of the file that this is; `grid` and `sensor` are that part's
    whole_grid: Grid | None = None  # that of the file, where this is a part of it
    laid_masks: tuple[LaidMask, ...] = field(default=(), hash=False)  # hide pixels beside all that the file says

    @property
    def name(self) -> str:
        """The name without folders, for messages."""
        return Path(self.path).name or self.path

    @property
    def count(self) -> int:
        """How many bands there are."""
        return len(self.dtypes)

    @property
    def file_grid(self) -> Grid:
        """The grid of the whole file."""
        return self.whole_grid or self.grid

    @property
    def bands_are_decoded_together(self) -> bool:
        """Whether a block that is decoded for one band has all bands in it."""
        return self.count > 1 and self.block_bytes > math.prod(self.block_shape) * max(
            np.dtype(dtype).itemsize for dtype in self.dtypes
        )

    def hiding(self, *masks: LaidMask) -> RasterFile:
        """Return this raster with masks laid over it, which are on the grid of the whole file."""
        if masks and self.window is not None:
            raise ValueError("Masks are laid over a whole raster, before a part of it is taken.")
        return self._of_other_pixels(laid_masks=(*self.laid_masks, *masks))

    def part(self, window: Window) -> RasterFile:
        """Return a window of this raster as a raster of its own: its pixels, its grid, its sensor model."""
        row, column = window.row_off, window.col_off
        grid, sensor = self.grid.part(window), self.sensor.part(row, column)
        if self.window is not None:
            window = Window(self.window.col_off + column, self.window.row_off + row, window.width, window.height)
        return self._of_other_pixels(grid=grid, sensor=sensor, window=window, whole_grid=self.file_grid)

    def in_file(self, window: Window) -> Window:
        """Return where in the file a window of this raster is."""
        if self.window is None:
            return window
        row, column = self.window.row_off + window.row_off, self.window.col_off + window.col_off
        return Window(column, row, window.width, window.height)

    def _of_other_pixels(self, **changes: Any) -> RasterFile:
        tables = tuple(table and without_pixel_counts(table) for table in self.attribute_tables)
        return replace(self, attribute_tables=tables, **changes)

    def check_band(self, band: int, role: str = "band") -> int:
        """Return `band` if the file has it, else raise RasterDaskError."""
        if not 1 <= band <= self.count:
            have = Text("1 band") if self.count == 1 else Text("{} bands", self.count)
            raise RasterDaskError("{} {} does not exist: {} has {}.", role, band, self.name, have)
        return band


def inspect_raster(
    path: str | Path,
    *,
    nodata: Sequence[NodataValue] | None = None,
    crs: str | None = None,
    open_options: Mapping[str, str] | None = None,
) -> RasterFile:
    """Read the metadata of a raster.

    `nodata` replaces the file's nodata values for all bands. With an empty sequence every value is valid, but a mask or
    an alpha band still hides pixels. `crs` (WKT, PROJ string or EPSG code) replaces the file's CRS, and is that of
    ground control points without one.

    Raises RasterDaskError for a file that cannot be opened, has no bands, cannot be a raster (see `plausibility`), or
    has an invalid transform or invalid RPCs.
    """
    path = absolute_path(str(path))
    with reading(path, tuple(sorted((open_options or {}).items()))) as dataset:
        if dataset.count == 0:
            inside = "\n  ".join(dataset.subdatasets) or "nothing"
            raise RasterDaskError("{} has no bands of its own. Choose one of the rasters in it:\n  {}", path, inside)
        complex_band = next((i for i, dtype in zip(dataset.indexes, dataset.dtypes) if "complex" in dtype), None)
        if complex_band:
            raise RasterDaskError("Band {} of {} holds complex numbers, which are not supported.", complex_band, path)
        check_size(dataset, path)
        check_are_files(path, dataset.files)
        text = RasterText(dataset)
        descriptions = text.descriptions
        band_tags = tuple(text.tags(band) for band in dataset.indexes)
        unspoken = read_unspoken(text) if may_have_unspoken(dataset) else (UnspokenBand(),) * dataset.count
        colour_roles = read_colour_roles(text)
        validity = read_validity(dataset, nodata, find_alpha(colour_roles, descriptions))
        name = Path(path).name or path
        own_crs = parse_crs(crs) if crs else dataset.crs
        sensor = SensorModel.of_dataset(dataset, name)
        if crs and sensor.gcps and sensor.gcps_crs is None:
            sensor = replace(sensor, gcps_crs=own_crs)
        return RasterFile(
            path=path,
            open_options=tuple(sorted((open_options or {}).items())),
            grid=Grid(own_crs, dataset.transform, dataset.width, dataset.height).check(name),
            dtypes=dataset.dtypes,
            nodata=validity.nodata,
            masks=validity.masks,
            alpha=validity.alpha,
            block_shape=tuple(max(sizes) for sizes in zip(*dataset.block_shapes)),
            block_bytes=_block_bytes(dataset),
            descriptions=descriptions,
            scales=dataset.scales,
            offsets=dataset.offsets,
            units=text.units,
            colour_roles=colour_roles,
            colour_tables=tuple(
                _colour_table(dataset, band) if role == PALETTE else None
                for band, role in zip(dataset.indexes, colour_roles)
            ),
            category_names=tuple(
                band.category_names if np.dtype(dtype).kind in "iu" else None
                for band, dtype in zip(unspoken, dataset.dtypes)
            ),
            attribute_tables=tuple(band.attribute_table for band in unspoken),
            band_tags=band_tags,
            band_domains=tuple(read_domains(text, band) for band in dataset.indexes),
            band_names=tuple(map(_band_name, band_tags)),
            wavelengths=tuple(
                find_wavelength(tags, text.tags(band, ns="IMAGERY"), description)
                for band, tags, description in zip(dataset.indexes, band_tags, descriptions)
            ),
            tags=text.tags(),
            product_tags={**text.tags(ns="IMD"), **text.tags(ns="IMAGERY")},
            files=tuple(dataset.files),
            sensor=sensor,
        )


def absolute_path(path: str) -> str:
    """Return the absolute path of a file, for workers with another current folder. A URL is returned as it is."""
    with contextlib.suppress(OSError, ValueError):
        if Path(path).exists():
            return str(Path(path).absolute())
    return path


def open_dataset(path: str, open_options: tuple[tuple[str, str], ...] = (), what: str = "") -> rasterio.DatasetReader:
    """Open a raster for reading, with a handle of its own, or raise RasterDaskError. `what` is as in `reading`."""
    check_is_file(path)
    try:
        # Another thread could close a shared handle while this one uses it.
        return rasterio.open(path, sharing=False, **dict(open_options))
    except GDAL_ERRORS as error:
        if not path.startswith("/vsi") and ":" not in path and not Path(path).exists():
            raise RasterDaskError("{}{} does not exist.", what, path) from error
        raise RasterDaskError("{}{} cannot be opened as a raster: {}", what, path, error) from error
    except UnicodeDecodeError as error:
        raise RasterDaskError(
            "{}{} cannot be opened as a raster: its metadata are not UTF-8 ({}).", what, path, error
        ) from error


def _block_bytes(dataset: rasterio.DatasetReader) -> int:
    sizes = [
        rows * columns * np.dtype(dtype).itemsize
        for (rows, columns), dtype in zip(dataset.block_shapes, dataset.dtypes)
    ]
    return sum(sizes) if dataset.interleaving == Interleaving.pixel else max(sizes)


@contextlib.contextmanager
def reading(
    path: str, open_options: tuple[tuple[str, str], ...] = (), what: str = ""
) -> Iterator[rasterio.DatasetReader]:
    """Open a raster for a while. Raises RasterDaskError, which names it, if GDAL or rasterio fails to read it.

    The message has `what` before the path.
    """
    with open_dataset(path, open_options, what) as dataset:
        try:
            yield dataset
        except GDAL_ERRORS as error:
            raise RasterDaskError("{}{} cannot be read: {}.", what, path, cause_of(error)) from error
        except UnicodeDecodeError as error:
            raise RasterDaskError("{}{} cannot be read: its metadata are not UTF-8 ({}).", what, path, error) from error


def cause_of(error: BaseException) -> str:
    """Return GDAL's own message. That of rasterio only says “see previous exception for details”."""
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error).rstrip(".")


def parse_crs(text: str) -> CRS:
    """Return the CRS of a WKT, a PROJ string or an EPSG code; RasterDaskError if it is none."""
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise RasterDaskError("{} is not a CRS: give WKT, a PROJ string or EPSG:….", text) from error


def _colour_table(dataset: rasterio.DatasetReader, band: int) -> ColourTable | None:
    try:
        return dataset.colormap(band)
    except ValueError:
        # The file says that there is a palette, but has none.
        return None


def _band_name(tags: Mapping[str, str]) -> str | None:
    """Return the name of a band in its tags, where GDAL's drivers and other programs write it."""
    own = {key.lower(): value for key, value in tags.items()}
    return next((own[key] for key in _BAND_NAME_TAGS if own.get(key)), None)
