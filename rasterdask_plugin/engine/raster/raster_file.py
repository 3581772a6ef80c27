"""What a raster file says of itself: everything that is decided before a pixel is read."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError, RasterioIOError

from ..errors import RasterDaskError
from .band_attributes import ColourTable
from .category_names import read_category_names
from .grid import Grid
from .raster_text import RasterText
from .wavelengths import find_wavelength

# What rasterio raises when GDAL fails; in rasterio 1.3 the second is not one of the first, and the third is GDAL's own
# error, which a copy of a dataset lets through.
GDAL_ERRORS = (RasterioError, RasterioIOError, CPLE_BaseError)
_BAND_NAME_TAGS = ("bandname", "band_name", "common_name", "eo:common_name", "name", "long_name", "netcdf_varname")
# One value, or a closed range of values, that means «no data».
NodataValue = Union[float, tuple[float, float]]


@dataclass(frozen=True)
class RasterFile:
    """The metadata of an opened raster. Bands are counted from 1; tuples have an item a band, in the file's order."""

    path: str  # as GDAL opens it
    open_options: tuple[tuple[str, str], ...]  # GDAL open options, name and value
    grid: Grid
    dtypes: tuple[str, ...]
    nodata: tuple[tuple[NodataValue, ...], ...]  # for each band what means «no data»; often nothing or one value
    masked: tuple[bool, ...]  # has a mask of its own (a mask band, an alpha band) beyond nodata values
    block_shape: tuple[int, int]  # rows and columns that are decoded as one
    descriptions: tuple[str | None, ...]
    scales: tuple[float, ...]  # physical value = scale × stored value + offset
    offsets: tuple[float, ...]
    units: tuple[str | None, ...]
    colour_roles: tuple[str, ...]  # GDAL's colour interpretation, in lower case
    colour_tables: tuple[ColourTable | None, ...] = field(hash=False)
    category_names: tuple[tuple[str, ...] | None, ...]  # of the values 0, 1, 2 …
    band_names: tuple[str | None, ...]  # in the bands' tags, beside the descriptions
    wavelengths: tuple[float | None, ...]  # of the bands' centres, in micrometres
    tags: Mapping[str, str] = field(hash=False)  # the metadata of the file as a whole
    product_tags: Mapping[str, str] = field(hash=False)  # those that GDAL has read of the product: IMAGERY and IMD
    files: tuple[str, ...]  # that the raster is made of, sidecars included

    @property
    def name(self) -> str:
        """The name without folders, for messages."""
        return Path(self.path).name or self.path

    @property
    def count(self) -> int:
        """How many bands there are."""
        return len(self.dtypes)

    def check_band(self, band: int, role: str = "band") -> int:
        """Return `band` if the file has it, else raise RasterDaskError."""
        if not 1 <= band <= self.count:
            have = "1 band" if self.count == 1 else f"{self.count} bands"
            raise RasterDaskError(f"{role} {band} does not exist: {self.name} has {have}.")
        return band


def inspect_raster(
    path: str | Path,
    *,
    nodata: Sequence[NodataValue] | None = None,
    crs: str | None = None,
    open_options: Mapping[str, str] | None = None,
) -> RasterFile:
    """Read the metadata of a raster.

    `nodata` replaces the file's nodata values for all bands (an empty sequence: every value is valid), `crs` (WKT,
    PROJ string or EPSG code) its CRS. Raises RasterDaskError for what cannot be opened or has no bands.
    """
    path = absolute_path(str(path))
    with open_dataset(path, tuple(sorted((open_options or {}).items()))) as dataset:
        if dataset.count == 0:
            inside = "\n  ".join(dataset.subdatasets) or "nothing"
            raise RasterDaskError(f"{path} has no bands of its own. Choose one of the rasters in it:\n  {inside}")
        complex_band = next((i for i, dtype in zip(dataset.indexes, dataset.dtypes) if "complex" in dtype), None)
        if complex_band:
            raise RasterDaskError(f"Band {complex_band} of {path} holds complex numbers, which are not supported.")
        flags = dataset.mask_flag_enums
        text = RasterText(dataset)
        descriptions = text.descriptions
        band_tags = [text.tags(band) for band in dataset.indexes]
        return RasterFile(
            path=path,
            open_options=tuple(sorted((open_options or {}).items())),
            grid=Grid(_parse_crs(crs) if crs else dataset.crs, dataset.transform, dataset.width, dataset.height),
            dtypes=dataset.dtypes,
            nodata=tuple(
                representable(own if nodata is None else nodata, dtype)
                for own, dtype in zip((() if v is None else (v,) for v in dataset.nodatavals), dataset.dtypes)
            ),
            masked=tuple(MaskFlags.per_dataset in own or MaskFlags.alpha in own for own in flags),
            block_shape=tuple(max(sizes) for sizes in zip(*dataset.block_shapes)),
            descriptions=descriptions,
            scales=dataset.scales,
            offsets=dataset.offsets,
            units=text.units,
            colour_roles=tuple(role.name.lower() for role in dataset.colorinterp),
            colour_tables=tuple(
                dataset.colormap(band) if role == ColorInterp.palette else None
                for band, role in zip(dataset.indexes, dataset.colorinterp)
            ),
            category_names=read_category_names(dataset, text),
            band_names=tuple(map(_band_name, band_tags)),
            wavelengths=tuple(
                find_wavelength(tags, text.tags(band, ns="IMAGERY"), description)
                for band, tags, description in zip(dataset.indexes, band_tags, descriptions)
            ),
            tags=text.tags(),
            product_tags={**text.tags(ns="IMD"), **text.tags(ns="IMAGERY")},
            files=tuple(dataset.files),
        )


def absolute_path(path: str) -> str:
    """Return the path of a file from the root on, for workers whose current folder is another; a URL as it is."""
    with contextlib.suppress(OSError, ValueError):
        if Path(path).exists():
            return str(Path(path).absolute())
    return path


def open_dataset(path: str, open_options: tuple[tuple[str, str], ...] = ()) -> rasterio.DatasetReader:
    """Open a raster for reading, with a handle of its own, or raise RasterDaskError."""
    try:
        with warnings.catch_warnings():
            # A raster without georeferencing is a case like any other: the grids are compared, and the log says it.
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            # A shared handle would be closed under the feet of another thread.
            return rasterio.open(path, sharing=False, **dict(open_options))
    except GDAL_ERRORS as error:
        if not path.startswith("/vsi") and ":" not in path and not Path(path).exists():
            raise RasterDaskError(f"{path} does not exist.") from error
        raise RasterDaskError(f"{path} cannot be opened as a raster: {error}") from error


def _parse_crs(text: str) -> CRS:
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise RasterDaskError(f"Not a CRS: {text}") from error


def representable(values: Sequence[NodataValue], dtype: str) -> tuple[NodataValue, ...]:
    """Drop what no pixel of this type can hold, such as −9999 in uint8, and narrow ranges to what it can."""
    if np.dtype(dtype).kind == "f":
        return tuple(values)
    info = np.iinfo(dtype)
    kept: list[NodataValue] = []
    for value in values:
        if isinstance(value, tuple):
            low, high = max(value[0], info.min), min(value[1], info.max)
            if low <= high:
                kept.append((low, high))
        elif np.isfinite(value) and value == int(value) and info.min <= value <= info.max:
            kept.append(value)
    return tuple(kept)


def _band_name(tags: Mapping[str, str]) -> str | None:
    """Return what the tags of a band call it: GDAL's drivers and other programs write it so."""
    own = {key.lower(): value for key, value in tags.items()}
    return next((own[key] for key in _BAND_NAME_TAGS if own.get(key)), None)
