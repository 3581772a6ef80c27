"""A tile of an output as a task: computed block by block and written where that happens."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import RasterDaskError
from ...raster.raster_file import GDAL_ERRORS
from ...raster.raster_header import RasterHeader
from ..assembly import TileAssembler
from ..atomic_replace import explain, put_in_place, remove_sidecars
from ..blocks import Pixels, as_block, block_tasks
from ..completeness import WrittenBlocks, check_complete
from ..geotiff import close_geotiff, create_geotiff, write_block
from ..statistics import BlockSummary, RasterStatistics, summarise
from ..temporaries import sidecar_of
from .folder import DOMAIN, Summaries, check_wanted, temporary_tile


@dataclass(frozen=True)
class TileTask:
    """Everything that is needed to compute one tile and write its file, on any machine that sees the folder."""

    pixels: Pixels  # of the tile
    header: RasterHeader  # of the tile
    options: Mapping[str, str]  # GDAL's creation options
    sparse: bool  # parts without values may be missing in the file
    target: Path
    run_id: str  # of the run that wants it, see `tile_folder`
    tags: Mapping[str, str]  # that tell the tile from others
    label: str = "tile"

    def run(self) -> tuple[int, tuple[int, int], Summaries]:
        """Compute the tile in this thread and write it; return what `KnownTile` has, as plain data.

        The file takes its name when it is complete. Raises RasterDaskError if it cannot be written, or if nobody wants
        it any more.
        """
        temporary = temporary_tile(self.target.parent, self.run_id)
        try:
            block_shape, summaries, written = self._write(temporary)
            check_complete(temporary, written, self.sparse)
            size = temporary.stat().st_size
            put_in_place(temporary, self.target)
            remove_sidecars(self.target)
        except (OSError, *GDAL_ERRORS) as error:
            raise RasterDaskError(explain(self.target, error)) from error
        finally:
            # What GDAL could not put into the tile itself, such as an unusual CRS, the VRT says of all of them.
            for file in (temporary, sidecar_of(temporary)):
                with contextlib.suppress(OSError):
                    file.unlink(missing_ok=True)
        return size, block_shape, summaries

    def __getstate__(self) -> dict[str, Any]:
        # Of the graph of the whole raster, only what this tile needs travels.
        return {**self.__dict__, "pixels": self.pixels.optimised()}

    def _write(self, path: Path) -> tuple[tuple[int, int], Summaries, WrittenBlocks]:
        nodata = self.header.nodata
        found = RasterStatistics(math.prod(self.header.grid.shape), nodata)
        check_wanted(path.parent, self.run_id)
        with contextlib.ExitStack() as closing:
            dataset = create_geotiff(path, self.header, self.options)
            closing.callback(close_geotiff, dataset)
            written = WrittenBlocks(self.pixels.data.shape, dataset.block_shapes[0], nodata)
            parts = TileAssembler(self.header.grid.shape)
            for place, task in block_tasks(self.pixels, nodata):
                check_wanted(path.parent, self.run_id)
                for part in parts.add(as_block(place, task.run())):
                    write_block(dataset, part)
                    written.add(part.values, part.window, part.first_band)
                    found.add(part.summaries or summarise(part.values, nodata, part.mask), part.first_band)
            summaries = tuple(joined(band).items for band in found.summaries())
            dataset.update_tags(ns=DOMAIN, **self.tags, SUMMARIES=json.dumps(summaries))
            block_shape = dataset.block_shapes[0]
        return block_shape, summaries, written


def joined(summaries: Sequence[BlockSummary]) -> BlockSummary:
    """Return what some blocks together add to the statistics of a band."""
    return BlockSummary(
        min(block.min for block in summaries),
        max(block.max for block in summaries),
        tuple(part for block in summaries for part in block.sums),
        tuple(part for block in summaries for part in block.squares),
        tuple(part for block in summaries for part in block.counts),
    )
