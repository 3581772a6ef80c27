"""What kind of file an output is: its format and compression, and whether this GDAL can write it."""

from __future__ import annotations

import contextlib
import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.env import Env
from rasterio.io import MemoryFile

from ...vocabulary.names import AUTOMATIC, COG, COMPRESSIONS, FORMATS, GEOTIFF, OVERVIEW_RESAMPLINGS
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..kernels.compiled import require_numba
from ..raster.raster_file import GDAL_ERRORS
from .creation_complaints import creation_complaints

# What each creation option that belongs to some compressions belongs to; GDAL ignores it silently with any other.
_ONLY_FOR = {
    "ZLEVEL": ("DEFLATE", "LERC_DEFLATE"),
    "ZSTD_LEVEL": ("ZSTD", "LERC_ZSTD"),
    "LZMA_PRESET": ("LZMA",),
    "JPEG_QUALITY": ("JPEG",),
    "WEBP_LEVEL": ("WEBP",),
    "QUALITY": ("JPEG", "WEBP"),
    "MAX_Z_ERROR": ("LERC", "LERC_DEFLATE", "LERC_ZSTD"),
    "LEVEL": ("DEFLATE", "ZSTD", "LZMA", "LERC_DEFLATE", "LERC_ZSTD"),
    "PREDICTOR": ("DEFLATE", "ZSTD", "LZW"),
}
# Of the COG driver: with these it would write another grid than that of the raster.
_RESAMPLING_OPTIONS = (
    "TILING_SCHEME",
    "TILING_SCHEME_FILE",
    "TARGET_SRS",
    "RES",
    "EXTENT",
    "ZOOM_LEVEL",
    "ZOOM_LEVEL_STRATEGY",
    "WARP_RESAMPLING",
    "ALIGNED_LEVELS",
    "ADD_ALPHA",
)
# What the COG driver calls creation options of GeoTIFF that mean the same: QGIS's profiles are for GeoTIFF.
_COG_NAMES = {
    "ZLEVEL": "LEVEL",
    "ZSTD_LEVEL": "LEVEL",
    "LZMA_PRESET": "LEVEL",
    "JPEG_QUALITY": "QUALITY",
    "WEBP_LEVEL": "QUALITY",
    "BLOCKXSIZE": "BLOCKSIZE",
    "BLOCKYSIZE": "BLOCKSIZE",
}
# Options of GeoTIFF that say what a COG is in any case, and values of one that the COG driver calls otherwise.
_COG_ANYWAY = (("TILED", "YES"), ("INTERLEAVE", "PIXEL"))
_COG_PREDICTORS = {"1": "NO", "2": "STANDARD", "3": "FLOATING_POINT"}
_COG_INSTEAD = {"TILED": Text("none, as a COG is always tiled"), "COPY_SRC_OVERVIEWS": "OVERVIEWS"}


@dataclass(frozen=True)
class OutputFormat:
    """A format of FORMATS, and the creation options that were asked for, in GDAL's words and upper case."""

    name: str
    options: Mapping[str, str]

    @property
    def is_cog(self) -> bool:
        """Whether it is a cloud-optimised GeoTIFF."""
        return self.name == COG

    @property
    def compression(self) -> str:
        """GDAL's word for the compression."""
        return self.options.get("COMPRESS", "DEFLATE").upper()

    def with_defaults(self, options: Mapping[str, str]) -> OutputFormat:
        """Return the same with further creation options, which were not asked for, under those that were."""
        return OutputFormat(self.name, {**options, **self.options})


def choose_format(
    name: str = GEOTIFF,
    compression: str | None = None,
    max_error: float | None = None,
    creation_options: Mapping[str, str] | None = None,
    overview_resampling: str = AUTOMATIC,
) -> OutputFormat:
    """Return the format that was asked for; `compression` (one of COMPRESSIONS) is deflate where nothing is said.

    `creation_options` may say more, and other than the defaults. Raises RasterDaskError for what is not known and for
    what contradicts itself.
    """
    if name not in FORMATS:
        raise RasterDaskError("There is no format {}: choose one of {}.", name, ", ".join(FORMATS))
    if compression is not None and compression not in COMPRESSIONS:
        raise RasterDaskError("There is no compression {}: choose one of {}.", compression, ", ".join(COMPRESSIONS))
    options = {key.upper(): str(value) for key, value in (creation_options or {}).items()}
    if compression is not None:
        _set(options, "COMPRESS", compression.upper(), Text("The compression {}", compression))
    if max_error is not None:
        if not (np.isfinite(max_error) and max_error >= 0):
            raise RasterDaskError("The largest error is a number from 0 on, not {}.", max_error)
        if not options.get("COMPRESS", "").upper().startswith("LERC"):
            raise RasterDaskError("A largest error is for the compression lerc: choose that, or give no error.")
        _set(options, "MAX_Z_ERROR", Text("{:.17g}", max_error), Text("The largest error {:g}", max_error))
    for option in ("BLOCKSIZE", "BLOCKXSIZE", "BLOCKYSIZE"):
        if option in options and not options[option].isdecimal():
            raise RasterDaskError("The creation option {}={} is not a whole number of pixels.", option, options[option])
    _check_compression_options(OutputFormat(name, options))
    if name == COG:
        options = _in_words_of_cog(options)
    output = OutputFormat(name, options)
    _check_overviews(output, overview_resampling)
    if output.is_cog:
        # Overviews are downscaled.
        require_numba()
        _check_cog_options(options)
    return output


def _set(options: dict[str, str], name: str, value: str, what: str) -> None:
    given = options.get(name)
    if given is not None and not _same_value(given, value):
        raise RasterDaskError("{} contradicts the creation option {}={}: leave one of them out.", what, name, given)
    options.setdefault(name, value)


def _same_value(one: str, other: str) -> bool:
    # LERC may be followed by a second, lossless compression.
    if one.upper() == other or (other == "LERC" and one.upper().startswith("LERC_")):
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _check_overviews(output: OutputFormat, resampling: str) -> None:
    if resampling not in OVERVIEW_RESAMPLINGS:
        raise RasterDaskError(
            "There is no overview resampling {}: choose one of {}.", resampling, ", ".join(OVERVIEW_RESAMPLINGS)
        )
    if resampling == AUTOMATIC:
        return
    if not output.is_cog:
        raise RasterDaskError(
            "The overview resampling {} is for a COG, and the output is a {}, which has no "
            "overviews: choose the format COG, or give no overview resampling.",
            resampling,
            output.name,
        )
    for option in ("OVERVIEW_RESAMPLING", "RESAMPLING"):
        if option in output.options:
            raise RasterDaskError(
                "The overview resampling is given twice, as {} and by the creation option "
                "{}={}: leave one of them out.",
                resampling,
                option,
                output.options[option],
            )
    if output.options.get("OVERVIEWS", "").upper() == "NONE":
        raise RasterDaskError(
            "The overview resampling {} contradicts the creation option OVERVIEWS=NONE: leave one of them out.",
            resampling,
        )


def _check_compression_options(output: OutputFormat) -> None:
    for option, compressions in _ONLY_FOR.items():
        value = output.options.get(option)
        off = option == "PREDICTOR" and value is not None and value.upper() in ("1", "NO")
        if value is not None and not off and output.compression not in compressions:
            raise RasterDaskError(
                "The creation option {}={} does nothing with the compression {}: it is for {}.",
                option,
                value,
                output.compression,
                ", ".join(compressions),
            )


def _in_words_of_cog(options: Mapping[str, str]) -> dict[str, str]:
    """Return creation options of GeoTIFF or COG as the COG driver knows them; others stay as they are."""
    found = {name: value for name, value in options.items() if name not in _COG_NAMES}
    for name, value in options.items():
        if name in _COG_NAMES:
            _set(found, _COG_NAMES[name], value, Text("The creation option {}={}", name, value))
    if "PREDICTOR" in found:
        found["PREDICTOR"] = _COG_PREDICTORS.get(found["PREDICTOR"], found["PREDICTOR"])
    return {name: value for name, value in found.items() if (name, value.upper()) not in _COG_ANYWAY}


def _check_cog_options(options: Mapping[str, str]) -> None:
    for option, value in options.items():
        if option in _COG_INSTEAD:
            instead = _COG_INSTEAD[option]
            raise RasterDaskError("{}={} is a creation option of GeoTIFF, not of COG: use {}.", option, value, instead)
        if option in _RESAMPLING_OPTIONS and not (option, value.upper()) == ("TILING_SCHEME", "CUSTOM"):
            raise RasterDaskError(
                "The creation option {}={} would resample the raster: the output keeps its grid.", option, value
            )


def check_supported(output: OutputFormat, options: Mapping[str, str], dtype: np.dtype, bands: int) -> None:
    """Raise RasterDaskError, with what there is instead, if this GDAL cannot write such a file with these options."""
    if output.is_cog and not _has_cog():
        raise RasterDaskError("GDAL {} cannot write COG: choose the format GeoTIFF.", rasterio.__gdal_version__)
    problem = _try(output.name, options, dtype, bands)
    if problem is None:
        return
    if _try(output.name, {"COMPRESS": output.compression}, dtype, bands) is not None:
        usable = [name for name in COMPRESSIONS if _try(output.name, {"COMPRESS": name.upper()}, dtype, bands) is None]
        raise RasterDaskError(
            "GDAL {} cannot write {} of {} bands of {} with the compression {} ({}). It can with {}."
            if bands > 1
            else "GDAL {} cannot write {} of {} band of {} with the compression {} ({}). It can with {}.",
            rasterio.__gdal_version__,
            output.name,
            bands,
            np.dtype(dtype),
            output.compression,
            problem,
            ", ".join(usable),
        )
    raise RasterDaskError("Creation options: {}.", problem)


def _has_cog() -> bool:
    with Env() as env:
        return "COG" in env.drivers()


def _try(format_name: str, options: Mapping[str, str], dtype: np.dtype, bands: int) -> str | None:
    """Write a raster of some pixels in memory and return what is wrong with that."""
    values = np.zeros((bands, 16, 16), dtype)
    if values.dtype.kind == "f":
        values[:, :4, :4] = np.nan
    try:
        with creation_complaints() as complaints, _in_memory(values, format_name, options) as file:
            if options.get("COMPRESS", "").upper().startswith("LERC"):
                # GDAL writes, with some versions of libtiff, NaN in interleaved bands that it cannot read.
                with file.open() as dataset:
                    if not np.array_equal(np.isnan(dataset.read()), np.isnan(values)):
                        return Text("it loses NaN")
    except GDAL_ERRORS as error:
        cause: BaseException = error
        while cause.__cause__ is not None:
            cause = cause.__cause__
        # The file in memory is nothing to the user.
        return re.sub(r"/vsimem/\S+?:? ", "", str(cause)).rstrip(".")
    # It warns of that too, once in a process, also where it reads what it has written.
    complaints = [complaint for complaint in complaints if "NaN" not in complaint]
    return "; ".join(dict.fromkeys(complaints)).rstrip(".") or None


def compressed_size(values: np.ndarray, format_name: str, options: Mapping[str, str]) -> int:
    """Return how many bytes a file of the pixels (bands, rows, columns) has, without overviews; it stays in memory."""
    with _in_memory(values, format_name, options) as file:
        return len(file)


@contextlib.contextmanager
def _in_memory(values: np.ndarray, format_name: str, options: Mapping[str, str]) -> Iterator[MemoryFile]:
    bands, rows, columns = values.shape
    profile = {"driver": "GTiff", "width": columns, "height": rows, "count": bands, "dtype": values.dtype}
    # Anything but the identity, which is no georeferencing and worth a warning to rasterio.
    profile["transform"] = rasterio.Affine.scale(2)
    with MemoryFile() as file:
        with file.open(**profile, **(options if format_name == GEOTIFF else {})) as dataset:
            dataset.write(values)
        if format_name == GEOTIFF:
            yield file
            return
        with MemoryFile(filename=f"{secrets.token_hex(8)}.tif") as copy:
            with file.open() as dataset:
                rasterio.shutil.copy(dataset, copy.name, driver="COG", **{**options, "OVERVIEWS": "NONE"})
            yield copy
