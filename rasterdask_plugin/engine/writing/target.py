"""Where a planned raster goes: one GeoTIFF, one COG, or a folder of tiles with a VRT. A run does not know which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import dask.array as da

from ...vocabulary.names import AUTOMATIC, COG, FORMATS, GEOTIFF
from ..execution import Backend, Execution
from ..planning.chunks import Budget
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile
from .output_format import choose_format
from .output_size import OutputSize
from .progress import WritingListener
from .written import Written

if TYPE_CHECKING:
    from .file_target import FileTarget


class Target(Protocol):
    """Takes a raster, and puts it in its place when it is complete. Until then, what stood there stays."""

    path: Path  # of the raster, once it is written
    needs_numba: bool  # to write, on workers as well

    def check(self, inputs: Sequence[RasterFile] = ()) -> None:
        """Raise RasterDaskError if the output cannot have this name, or would replace what is read or open."""

    def budget(self, memory: int, workers: int) -> Budget:
        """Return what a run may use that writes here: `memory` in bytes."""

    def result_bytes(self, data: da.Array) -> int:
        """Return how large the largest result of a task is, given (bands, rows, columns)."""

    def size(self, array: LazyRaster, creation_options: Mapping[str, str]) -> OutputSize:
        """Return how large a raster will be here, as far as that is known before the work.

        `creation_options`: see `write`. Raises RasterDaskError if it cannot be written or cannot fit.
        """

    def write(
        self,
        array: LazyRaster,
        execution: Execution | Backend,
        listener: WritingListener,
        *,
        creation_options: Mapping[str, str] | None = None,
        job: Mapping[str, Any] | None = None,
    ) -> Written:
        """Compute a raster and write it.

        `execution` is started and ended here, unless it is a backend that the caller has started and closes.
        `creation_options` of an operation are used where the user has given none of that name. `job` says, in JSON
        values, whatever the numbers depend on: parts that an equal job has left may be kept.

        Raises RasterDaskError if the output cannot be written, Cancelled when the listener asks for it.
        """


def target_of(
    output: Path,
    *,
    tiled_output: bool,
    format: str,  # noqa: A002 - the usual name
    compression: str | None,
    max_error: float | None,
    creation_options: Mapping[str, str],
    overview_resampling: str,
) -> Target:
    """Return the target of the keys of a job. Raises RasterDaskError for keys that contradict each other."""
    if not tiled_output:
        return file_target(output, format, compression, max_error, creation_options, overview_resampling)
    from .tiles.target import tiles_target

    return tiles_target(output, compression, max_error, creation_options, format, overview_resampling)


def file_target(
    path: Path,
    format: str = GEOTIFF,  # noqa: A002 - the usual name
    compression: str | None = None,
    max_error: float | None = None,
    creation_options: Mapping[str, str] | None = None,
    overview_resampling: str = AUTOMATIC,
) -> FileTarget:
    """Return one file as a target; see `write_raster`. Raises RasterDaskError for what is not available."""
    output = choose_format(format, compression, max_error, creation_options, overview_resampling)
    return _type_of_file(format)(path, output, overview_resampling)


def needs_numba(format: str) -> bool:  # noqa: A002 - the usual name
    """Return whether numba is needed to write a format; for a word that is no format, False."""
    return format in FORMATS and _type_of_file(format).needs_numba


def _type_of_file(format: str) -> type[FileTarget]:  # noqa: A002 - the usual name
    """Import what writes a format. A run needs only one of them."""
    if format == COG:
        from .cog_target import CogTarget

        return CogTarget
    from .geotiff_target import GeoTiffTarget

    return GeoTiffTarget
