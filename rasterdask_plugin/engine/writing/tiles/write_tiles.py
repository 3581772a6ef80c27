"""Writes lazy rasters as a folder of tiles: the function for notebooks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ...execution import Backend, Execution
from ...raster.data_arrays import to_raster
from ..output_size import OutputSize
from ..progress import Callbacks, TileProgress
from ..written import TileCount, WrittenTiles
from .target import tiles_target

if TYPE_CHECKING:
    import xarray


def write_tiles(
    array: xarray.DataArray,
    path: str | Path,
    *,
    job: Mapping[str, Any] | None = None,
    compression: str | None = None,
    max_error: float | None = None,
    creation_options: Mapping[str, str] | None = None,
    workers: int = 0,
    execution: Execution | Backend | None = None,
    on_kept: Callable[[TileCount], None] | None = None,
    on_size: Callable[[OutputSize], None] | None = None,
    on_progress: Callable[[TileProgress], None] | None = None,
    on_temporary: Callable[[Path], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> WrittenTiles:
    """Compute a lazy DataArray (dims band, y, x) and write it as GeoTIFF tiles and a VRT over them.

    `path` names the VRT (.vrt; of a name that ends in .tif, the stem counts). The tiles go to the folder `stem`_tiles
    beside it, about 4096 × 4096 pixels each; they depend on the raster's size, bands and dtype only. Each is computed
    and written by one worker, under a temporary name until it is complete. The VRT comes last, and takes the place of
    an older one then: until then, that one and its tiles stay as they are.

    `job` says, in JSON values, which numbers these are: whatever they depend on. A tile that an earlier run with an
    equal `job`, grid, type and compression has left is kept, and the result is the same as that of a run that computes
    all, bit for bit. Left out, nothing is kept. Tiles of other jobs are removed at the end; files that are not tiles of
    this output never are.

    Chunks that cross the edges of tiles are computed for each of these tiles: 512 times a power of two is good.
    `compression`, `max_error`, `creation_options`, `workers`, `execution` and what is called back are as in
    `write_raster`; `on_kept` is told of the tiles that are there, before the work.

    Raises RasterDaskError and Cancelled as `write_raster` does. Tiles that are complete stay, the message says so.
    """
    target = tiles_target(Path(path), compression, max_error, creation_options)
    listener = Callbacks.of(
        size=on_size,
        kept=on_kept and (lambda count, folder: on_kept(count)),
        progress=on_progress,
        temporary=on_temporary,
        cancelled=cancelled,
    )
    return target.write(to_raster(array), execution or Execution(workers=workers), listener, job=job)
