"""What a raster holds: values as they are in the file, and which of them are valid as GDAL decides it.

Reads by rasterio, and decides by itself in NumPy.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import MaskFlags

# No file that anything is compared with is larger.
MOST_PIXELS = 20_000_000
# Floats are nodata within so many units in the last place.
UNITS = 10
_LARGE = 0.999 * float(np.finfo("float32").max)


class UnreadableError(Exception):
    """GDAL cannot read the raster."""


class TooLargeError(Exception):
    """The raster has more pixels than are compared."""


@dataclass(frozen=True)
class Band:
    """A band of a raster; both arrays are of (rows, columns)."""

    values: np.ndarray
    valid: np.ndarray
    is_alpha: bool = False
    scale: float = 1.0
    offset: float = 0.0
    nodata: float | None = None

    @property
    def exact(self) -> np.ndarray:
        """The values in the widest float."""
        return self.values.astype(np.longdouble)


def read_bands(path: str, dtype: str | None = None, data: tuple[int, ...] = ()) -> list[Band]:
    """Read all bands; `dtype` replaces what rasterio says of their type; those in `data` are data, and no alpha."""
    try:
        with rasterio.open(path) as dataset:
            if dataset.width * dataset.height * max(dataset.count, 1) > MOST_PIXELS:
                raise TooLargeError(f"{path} has {dataset.width} × {dataset.height} pixels")
            return _bands(dataset, dtype, data)
    except rasterio.errors.RasterioError as error:
        raise UnreadableError(str(error)) from error
    except (rasterio._err.CPLE_BaseError, ValueError, MemoryError, KeyError, OSError) as error:
        raise UnreadableError(f"{type(error).__name__}: {error}") from error


def _bands(dataset: rasterio.DatasetReader, dtype: str | None, data: tuple[int, ...]) -> list[Band]:
    arrays, own = [dataset.read(number) for number in dataset.indexes], list(dataset.nodatavals)
    if dtype:
        arrays = [array.view(dtype) for array in arrays]
    if any(array.dtype.name in ("int64", "uint64") for array in arrays):
        said = _said_in_a_vrt(dataset.name)
        arrays = [array.view(name) for array, (name, _) in zip(arrays, said)]
        own = [nodata for _, nodata in said]
    roles = ["data" if number in data else _role(dataset, number) for number in dataset.indexes]
    hidden = _hidden(dataset, arrays, own, roles)
    return [
        Band(array, _is_finite(array) & ~hide, role == "alpha", dataset.scales[n], dataset.offsets[n], own[n])
        for n, (array, hide, role) in enumerate(zip(arrays, hidden, roles))
    ]


def _hidden(dataset, arrays: list[np.ndarray], nodata: list, roles: list) -> list[np.ndarray]:
    """Where pixels do not count, for each band: by the first of mask, NODATA_VALUES, and nodata; and by alpha."""
    flags = dataset.mask_flag_enums
    none = np.zeros(dataset.shape, bool)
    if any(MaskFlags.per_dataset in own and not {MaskFlags.alpha, MaskFlags.nodata} & set(own) for own in flags):
        return [dataset.read_masks(number) == 0 for number in dataset.indexes]
    transparent = none
    for array, role in zip(arrays, roles):
        if role == "alpha":
            transparent = transparent | (array == 0)
    listed = _listed(dataset)
    if listed:
        everywhere = np.logical_and.reduce([is_nodata(array, value) for array, value in zip(arrays, listed)])
        found = [everywhere] * len(arrays)
    else:
        found = [none if value is None else is_nodata(array, value) for array, value in zip(arrays, nodata)]
    return [none if role == "alpha" else hide | transparent for hide, role in zip(found, roles)]


def _said_in_a_vrt(path: str) -> list[tuple[str, int | None]]:
    """Return type and nodata of bands of 64-bit integers; rasterio 1.3 takes signed for unsigned ones and back."""
    with tempfile.TemporaryDirectory() as folder:
        vrt = Path(folder) / "said.vrt"
        rasterio.shutil.copy(path, str(vrt), driver="VRT")
        bands = vrt.read_text().split("<VRTRasterBand ")[1:]
    types = [re.search('dataType="(.*?)"', band)[1].lower() for band in bands]
    nodata = [re.search("<NoDataValue>(-?[0-9]+)</NoDataValue>", band) for band in bands]
    return [(name, int(own[1]) if own else None) for name, own in zip(types, nodata)]


def _listed(dataset) -> list[float] | None:
    """Return the numbers of NODATA_VALUES, one a band, if the file has such; GDAL takes a word for 0."""
    try:
        words = dataset.tags().get("NODATA_VALUES", "").split()
    except UnicodeDecodeError:
        return None
    if len(words) != dataset.count or len(set(dataset.dtypes)) > 1:
        return None
    numbers = [re.match(r"[-+]?\d+\.?\d*([eE][-+]?\d+)?", word) for word in words]
    return [float(number[0]) if number else 0.0 for number in numbers]


def _role(dataset, number: int) -> str:
    try:
        return dataset.colorinterp[number - 1].name
    except (KeyError, ValueError):
        return "other"  # one that rasterio has no name for


def is_nodata(array: np.ndarray, nodata: float) -> np.ndarray:
    """Return where an array has the number, in the array's type; floats may be off in the last digits."""
    if array.dtype.kind in "iu":
        limits = np.iinfo(array.dtype)
        held = np.isfinite(nodata) and nodata == int(nodata) and limits.min <= nodata <= limits.max
        return array == array.dtype.type(int(nodata)) if held else np.zeros(array.shape, bool)
    if np.isnan(nodata):
        return np.isnan(array)
    if array.dtype.kind == "c":
        return array == nodata
    if array.dtype == np.float32 and np.isfinite(nodata) and abs(nodata) > _LARGE:
        # GDAL takes all numbers about the largest float for it.
        return (np.sign(array) == np.sign(nodata)) & (np.abs(array) > _LARGE) & np.isfinite(array)
    with np.errstate(over="ignore", invalid="ignore"):
        number = array.dtype.type(nodata)
        if not np.isfinite(number):
            return array == number if not np.isfinite(nodata) else np.zeros(array.shape, bool)
        # GDAL's tolerance is a part of the number: nothing but 0 is 0.
        return np.abs(array - number) <= (UNITS * np.spacing(np.abs(number)) if number else 0)


def _is_finite(array: np.ndarray) -> np.ndarray:
    return np.isfinite(array) if array.dtype.kind in "fc" else np.ones(array.shape, bool)
