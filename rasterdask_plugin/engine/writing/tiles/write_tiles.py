"""Writes lazy rasters as a folder of GeoTIFF tiles and a VRT over them: each tile where it is computed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable

import dask.array as da
import xarray

from ...errors import Cancelled, RasterDaskError
from ...execution import Backend, Execution, run_tasks
from ...planning.chunks import TILE
from ...raster.handles import closing_idle_handles
from ...raster.raster_file import GDAL_ERRORS
from ...raster.raster_header import RasterHeader
from ..atomic_replace import explain, replacing
from ..blocks import Pixels, middle_block
from ..geotiff import geotiff_options, has_bands_apart, is_yes
from ..output_format import OutputFormat, check_supported, choose_format
from ..output_size import OutputSize, output_size
from ..statistics import BlockSummary, RasterStatistics
from ..write_raster import Written, backend_of, tell_size
from .folder import KnownTile, RunningFolder, read_tile, tile_tags
from .job_identity import tiles_hash
from .layout import TileLayout, TilePlace, mosaic_path, tile_name, tiles_folder
from .mosaic import MosaicTile, write_mosaic
from .task import TileTask


@dataclass(frozen=True)
class TileCount:
    """How many tiles there are, and which of them an earlier run had left."""

    total: int
    computed: int
    kept: int


@dataclass(frozen=True)
class WrittenTiles(Written):
    """What `write_tiles` has written; `size` is that of the tiles and the VRT."""

    tiles: TileCount


@dataclass(frozen=True)
class TileProgress:
    """How far a run is: tiles are counted when their files are complete."""

    tiles: int
    total_tiles: int
    pixels: int
    total_pixels: int
    kept_pixels: int  # of the pixels that are done, those that were there before the run
    seconds: float  # since the start


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
    cancelled: Callable[[], bool] = lambda: False,
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
    start = time.perf_counter()
    path = mosaic_path(Path(path))
    _check_targets(path)
    plan = _plan(array, path, job, choose_format("GeoTIFF", compression, max_error, creation_options))
    check_supported(plan.output, plan.options, plan.data.dtype, plan.data.shape[0])
    known: dict[TilePlace, KnownTile] = {}
    try:
        missing = list(_look(plan, known, cancelled))
        kept = len(known)
        if on_kept:
            on_kept(TileCount(plan.layout.count, len(missing), kept))
        counter = _Counter(plan, list(known), start, on_progress)
        starting = backend_of(execution, workers, summary_bytes(plan.data), cancelled)
        with closing_idle_handles(), starting as backend:
            if missing:
                share = sum(place.pixels for place in missing) / (plan.data.shape[1] * plan.data.shape[2])
                size = _share(output_size(plan.data, plan.output, plan.options, path), share)
                tell_size(size, path, on_size)
                if size.wants_sample:
                    sample = middle_block(plan.pixels, plan.header.nodata, backend, cancelled).values
                    size = output_size(plan.data, plan.output, plan.options, path, sample)
                    tell_size(_share(size, share), path, on_size)
            statistics = _write(plan, missing, known, backend, counter, on_temporary, cancelled)
    except Cancelled as error:
        raise Cancelled(what_is_done(len(known), plan.layout.count)) from error
    except (RasterDaskError, OSError, *GDAL_ERRORS) as error:
        words = str(error) if isinstance(error, RasterDaskError) else explain(path, error)
        raise RasterDaskError(f"{words} {what_is_done(len(known), plan.layout.count)}".rstrip()) from error
    bands = plan.header.bands
    return WrittenTiles(
        path,
        plan.header.grid,
        plan.header.dtype,
        plan.header.nodata,
        plan.header.masked,
        statistics.bands(bands.scales, bands.offsets),
        sum(tile.size for tile in known.values()) + path.stat().st_size,
        time.perf_counter() - start,
        TileCount(len(known), len(missing), kept),
    )


def summary_bytes(data: da.Array) -> int:
    """Return about how large the result of a tile's task is: what it adds to the statistics."""
    bands, rows, columns = data.shape
    layout = TileLayout.of((rows, columns), bands * data.dtype.itemsize)
    # Three numbers for each 512 × 512 pixels of a band, as Python has them.
    return bands * (layout.side // TILE) ** 2 * 3 * 32


@dataclass(frozen=True)
class _Plan:
    """All that is decided before the work."""

    path: Path
    folder: Path
    header: RasterHeader
    pixels: Pixels
    layout: TileLayout
    output: OutputFormat
    options: Mapping[str, str]  # of a whole tile
    job_hash: str

    @property
    def data(self) -> da.Array:
        """Return the numbers of the pixels, (bands, rows, columns)."""
        return self.pixels.data

    @property
    def sparse(self) -> bool:
        """Whether parts of tiles without values may be missing."""
        return is_yes(self.options.get("SPARSE_OK", "NO"))

    def file(self, place: TilePlace) -> Path:
        """Return the name of a tile's file."""
        return self.folder / tile_name(self.path.stem, place, self.job_hash)

    def task(self, place: TilePlace, run_id: str) -> TileTask:
        """Return a tile as a task."""
        rows, columns = place.window.toslices()
        part = self.pixels.part(rows, columns)
        options = geotiff_options(self.output, part.data, 1)
        header, tags = self.header.of_part(place.window), tile_tags(self.job_hash, place)
        label = f"tile at row {place.row}, column {place.column}"
        return TileTask(part, header, options, self.sparse, self.file(place).absolute(), run_id, tags, label)

    def mosaic_tile(self, place: TilePlace, tile: KnownTile) -> MosaicTile:
        """Return a tile as the VRT has it."""
        return MosaicTile(f"{self.folder.name}/{self.file(place).name}", place.window, tile.block_shape)


def _plan(array: xarray.DataArray, path: Path, job: Mapping[str, Any] | None, output: OutputFormat) -> _Plan:
    profile = output.options.get("PROFILE", "GDALGeoTIFF")
    if profile.upper() != "GDALGEOTIFF":
        raise RasterDaskError(
            f"The creation option PROFILE={profile} leaves out what tiles must say of themselves: leave it out, or "
            "choose no tiled output."
        )
    header = RasterHeader.of(array)
    pixels = Pixels.of(array)
    if not has_bands_apart(geotiff_options(output, pixels.data, 1)):
        pixels = pixels.with_bands_together()
    data = pixels.data
    layout = TileLayout.of(data.shape[1:], data.shape[0] * data.dtype.itemsize)
    options = geotiff_options(output, data[:, : layout.side, : layout.side], 1)
    job_hash = tiles_hash(job, header, layout.side, options)
    return _Plan(path, tiles_folder(path), header, pixels, layout, output, options, job_hash)


def _check_targets(path: Path) -> None:
    try:
        if path.is_dir():
            raise RasterDaskError(f"{path} is a folder: give the name of a file.")
        folder = tiles_folder(path)
        if folder.exists() and not folder.is_dir():
            raise RasterDaskError(f"{folder} is a file, and the tiles would go to a folder of that name.")
    except OSError as error:
        raise RasterDaskError(explain(path, error)) from error


def _look(plan: _Plan, known: dict[TilePlace, KnownTile], cancelled: Callable[[], bool]) -> Iterator[TilePlace]:
    """Put the tiles that are there into `known` and yield the others."""
    for place in plan.layout.places():
        if cancelled():
            raise Cancelled
        tile = read_tile(plan.file(place), tile_tags(plan.job_hash, place), plan.sparse)
        if tile is None:
            yield place
        else:
            known[place] = tile


def _write(
    plan: _Plan,
    missing: list[TilePlace],
    known: dict[TilePlace, KnownTile],
    backend: Backend,
    counter: _Counter,
    on_temporary: Callable[[Path], None] | None,
    cancelled: Callable[[], bool],
) -> RasterStatistics:
    """Have the missing tiles computed, put them into `known` as they get ready, and write the VRT at last."""
    running = RunningFolder(plan.folder, on_temporary)

    def stopped() -> bool:
        running.touch()
        return cancelled()

    try:
        tasks = ((place, plan.task(place, running.run)) for place in missing)
        for place, (size, block_shape, summaries) in run_tasks(tasks, backend, stopped):
            known[place] = KnownTile(size, block_shape, summaries)
            counter.add(place)
        statistics = _statistics(plan, known)
        with replacing(plan.path, on_temporary, ".part.vrt") as (temporary, files):
            tiles = [plan.mosaic_tile(place, known[place]) for place in plan.layout.places()]
            write_mosaic(temporary, files.add(".part.tif"), plan.header, statistics.metadata(), tiles)
        running.remove_leftovers(plan.path.stem, {plan.file(place).name for place in known})
    except BaseException:
        running.abandon()
        raise
    running.close()
    return statistics


def _statistics(plan: _Plan, known: Mapping[TilePlace, KnownTile]) -> RasterStatistics:
    statistics = RasterStatistics(plan.header.grid.width * plan.header.grid.height, plan.header.nodata)
    for tile in known.values():
        statistics.add(tuple(BlockSummary(low, high, *map(tuple, parts)) for low, high, *parts in tile.summaries))
    return statistics


def _share(size: OutputSize, share: float) -> OutputSize:
    """Return the size of a part of the output."""
    file = None if size.file is None else int(size.file * share)
    return replace(size, pixels=int(size.pixels * share), file=file)


def what_is_done(tiles: int, total: int) -> str:
    """Say how many tiles are kept when a run ends before all is done; nothing if there are none."""
    if not tiles:
        return ""
    done = f"{tiles} of {total} tiles are done" if tiles < total else f"All {total} tiles are done"
    return f"{done}: the same job again goes on from there."


class _Counter:
    """Counts tiles, and tells."""

    def __init__(
        self,
        plan: _Plan,
        kept: list[TilePlace],
        start: float,
        tell: Callable[[TileProgress], None] | None,
    ):
        self._tell = tell
        self._start = start
        self._total_tiles = plan.layout.count
        self._total_pixels = plan.header.grid.width * plan.header.grid.height
        self._tiles = len(kept)
        self._pixels = self._kept_pixels = sum(place.pixels for place in kept)
        self._say()

    def add(self, place: TilePlace) -> None:
        """Count a tile that was computed."""
        self._tiles += 1
        self._pixels += place.pixels
        self._say()

    def _say(self) -> None:
        if self._tell and self._tiles:
            seconds = time.perf_counter() - self._start
            self._tell(
                TileProgress(
                    self._tiles, self._total_tiles, self._pixels, self._total_pixels, self._kept_pixels, seconds
                )
            )
