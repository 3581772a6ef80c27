"""A folder of GeoTIFF tiles and a VRT over them as a target: each tile is written where it is computed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, ClassVar

import dask.array as da

from ....vocabulary.names import AUTOMATIC, COG, GEOTIFF
from ....vocabulary.text import Text, text_of
from ...errors import Cancelled, RasterDaskError
from ...execution import Backend, Execution, run_tasks
from ...planning.chunks import TILE, TileFileBudget
from ...raster.handles import closing_idle_handles
from ...raster.lazy_raster import LazyRaster
from ...raster.raster_file import GDAL_ERRORS, RasterFile
from ...raster.raster_header import RasterHeader
from ..atomic_replace import check_can_be_replaced, explain, replacing
from ..blocks import Pixels, middle_block
from ..file_target import backend_of, check_is_no_folder, check_is_no_input, tell_size
from ..geotiff import geotiff_options, has_bands_apart, is_yes
from ..output_format import OutputFormat, check_supported, choose_format
from ..output_size import OutputSize, output_size
from ..progress import Speed, TileProgress, WritingListener, what_is_done
from ..statistics import BlockSummary, RasterStatistics
from ..written import TileCount, WrittenTiles
from .folder import KnownTile, RunningFolder, read_tile, tile_tags
from .job_identity import tiles_hash
from .layout import TileLayout, TilePlace, mosaic_path, tile_name, tiles_folder
from .mosaic import MosaicTile, write_mosaic
from .task import TileTask


def tiles_target(
    path: Path,
    compression: str | None = None,
    max_error: float | None = None,
    creation_options: Mapping[str, str] | None = None,
    format: str = GEOTIFF,  # noqa: A002 - the usual name
    overview_resampling: str = AUTOMATIC,
) -> TilesTarget:
    """Return a folder of tiles as a target; see `write_tiles`. Raises RasterDaskError for what tiles cannot be."""
    if format == COG:
        raise RasterDaskError(
            "A tiled output consists of plain GeoTIFFs, not of COG: choose the format GeoTIFF, or no tiled output."
        )
    path = mosaic_path(path)
    return TilesTarget(path, choose_format(format, compression, max_error, creation_options, overview_resampling))


@dataclass(frozen=True)
class TilesTarget:
    """A folder of GeoTIFF tiles, and the VRT `path` over them."""

    path: Path
    output: OutputFormat  # of the tiles
    needs_numba: ClassVar[bool] = False

    @property
    def folder(self) -> Path:
        """Where the tiles go."""
        return tiles_folder(self.path)

    def check(self, inputs: Sequence[RasterFile] = ()) -> None:
        """Raise RasterDaskError if something else has the names, or if the run reads what is to be replaced."""
        check_is_no_folder(self.path)
        try:
            if self.folder.exists() and not self.folder.is_dir():
                raise RasterDaskError("{} is a file, and the tiles would go to a folder of that name.", self.folder)
        except OSError as error:
            raise RasterDaskError(explain(self.path, error)) from error
        folder = self.folder.resolve()
        for file in (file for raster in inputs for file in raster.files):
            if folder in Path(file).resolve().parents:
                raise RasterDaskError("The input {} is among the tiles of the output: choose another name.", file)
        check_is_no_input(self.path, inputs)
        check_can_be_replaced(self.path)

    def budget(self, memory: int, workers: int) -> TileFileBudget:
        """Return what a run may use that writes here: `memory` in bytes."""
        return TileFileBudget(memory, workers, 0)

    def result_bytes(self, data: da.Array) -> int:
        """Return how large the result of a tile's task is: what it adds to the statistics of (bands, rows, columns)."""
        bands, rows, columns = data.shape
        layout = TileLayout.of((rows, columns), bands * data.dtype.itemsize)
        # Three numbers for each 512 × 512 pixels of a band, as Python has them.
        return bands * (layout.side // TILE) ** 2 * 3 * 32

    def size(self, array: LazyRaster, creation_options: Mapping[str, str]) -> OutputSize:
        """Return how large a raster will be here if no tile is there yet; see `Target`."""
        plan = _plan(array, self.path, None, self.output.with_defaults(creation_options))
        check_supported(plan.output, plan.options, plan.data.dtype, plan.data.shape[0])
        size = output_size(plan.data, plan.output, plan.options, plan.path)
        size.check(self.path)
        return size

    def write(
        self,
        array: LazyRaster,
        execution: Execution | Backend,
        listener: WritingListener,
        *,
        creation_options: Mapping[str, str] | None = None,
        job: Mapping[str, Any] | None = None,
    ) -> WrittenTiles:
        """Compute what is missing of a raster and write it; see `write_tiles`, and `Target` for the arguments."""
        start = time.perf_counter()
        path = self.path
        self.check()
        plan = _plan(array, path, job, self.output.with_defaults(creation_options or {}))
        check_supported(plan.output, plan.options, plan.data.dtype, plan.data.shape[0])
        known: dict[TilePlace, KnownTile] = {}
        try:
            missing = list(_look(plan, known, listener.cancelled))
            kept = len(known)
            listener.kept(TileCount(plan.layout.count, len(missing), kept), plan.folder)
            counter = _Counter(plan, list(known), listener)
            starting = backend_of(execution, self.result_bytes(plan.data), listener.cancelled)
            with closing_idle_handles(), starting as backend:
                if missing:
                    _tell_sizes(plan, missing, backend, listener)
                statistics = _write(plan, missing, known, backend, counter, listener)
        except Cancelled as error:
            raise Cancelled(what_is_done(len(known), plan.layout.count)) from error
        except (RasterDaskError, OSError, *GDAL_ERRORS) as error:
            words = text_of(error) if isinstance(error, RasterDaskError) else explain(path, error)
            done = what_is_done(len(known), plan.layout.count)
            raise RasterDaskError(Text("{} {}", words, done) if done else words) from error
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
        label = Text("tile at row {}, column {}", place.row, place.column)
        return TileTask(part, header, options, self.sparse, self.file(place).absolute(), run_id, tags, label)

    def mosaic_tile(self, place: TilePlace, tile: KnownTile) -> MosaicTile:
        """Return a tile as the VRT has it."""
        return MosaicTile(f"{self.folder.name}/{self.file(place).name}", place.window, tile.block_shape)


def _plan(array: LazyRaster, path: Path, job: Mapping[str, Any] | None, output: OutputFormat) -> _Plan:
    profile = output.options.get("PROFILE", "GDALGeoTIFF")
    if profile.upper() != "GDALGEOTIFF":
        raise RasterDaskError(
            "The creation option PROFILE={} leaves out what tiles must say of themselves: leave it out, or "
            "choose no tiled output.",
            profile,
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
    listener: WritingListener,
) -> RasterStatistics:
    """Have the missing tiles computed, put them into `known` as they get ready, and write the VRT at last."""
    running = RunningFolder(plan.folder, listener.temporary)

    def stopped() -> bool:
        running.touch()
        return listener.cancelled()

    try:
        tasks = ((place, plan.task(place, running.run)) for place in missing)
        for place, (size, block_shape, summaries) in run_tasks(tasks, backend, stopped):
            known[place] = KnownTile(size, block_shape, summaries)
            counter.add(place)
        statistics = _statistics(plan, known)
        with replacing(plan.path, listener.temporary, ".part.vrt") as (temporary, files):
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


def _tell_sizes(plan: _Plan, missing: list[TilePlace], backend: Backend, listener: WritingListener) -> None:
    """Tell the size of the tiles that are missing, and again once the block in the middle is compressed."""
    share = sum(place.pixels for place in missing) / (plan.data.shape[1] * plan.data.shape[2])
    size = _share(output_size(plan.data, plan.output, plan.options, plan.path), share)
    tell_size(size, plan.path, listener)
    if size.wants_sample:
        sample = middle_block(plan.pixels, plan.header.nodata, backend, listener.cancelled).values
        size = output_size(plan.data, plan.output, plan.options, plan.path, sample)
        tell_size(_share(size, share), plan.path, listener)


def _share(size: OutputSize, share: float) -> OutputSize:
    """Return the size of a part of the output."""
    file = None if size.file is None else int(size.file * share)
    return replace(size, pixels=int(size.pixels * share), file=file)


class _Counter:
    """Counts tiles, and reports how far the run is."""

    def __init__(self, plan: _Plan, kept: list[TilePlace], listener: WritingListener):
        self._listener = listener
        self._total_tiles = plan.layout.count
        self._total_pixels = plan.header.grid.width * plan.header.grid.height
        self._tiles = len(kept)
        self._pixels = sum(place.pixels for place in kept)
        self._speed = Speed()
        if kept:
            self._say(0.0)

    def add(self, place: TilePlace) -> None:
        """Count a tile that was computed."""
        self._tiles += 1
        self._pixels += place.pixels
        self._say(self._speed.at(self._pixels))

    def _say(self, speed: float) -> None:
        self._listener.progress(TileProgress(self._tiles, self._total_tiles, self._pixels, self._total_pixels, speed))
