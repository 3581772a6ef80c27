"""What a run has written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..raster.grid import Grid
from .statistics import BandStatistics


@dataclass(frozen=True)
class Written:
    """A raster that is in its place."""

    path: Path
    grid: Grid
    dtype: str
    nodata: float | None
    masked: bool  # a mask in the file tells which pixels are valid
    statistics: list[BandStatistics]  # one a band, in physical units
    size: int  # bytes
    seconds: float  # from the call to the file closed

    @property
    def facts(self) -> dict[str, Any]:
        """What else a job's result says of the output, as JSON values."""
        return {}


@dataclass(frozen=True)
class TileCount:
    """How many tiles an output has, and which of them an earlier run had left."""

    total: int
    computed: int
    kept: int


@dataclass(frozen=True)
class WrittenTiles(Written):
    """A VRT and its tiles that are in their places; `size` is that of all."""

    tiles: TileCount

    @property
    def facts(self) -> dict[str, Any]:
        """The numbers of tiles."""
        return {"tiles": vars(self.tiles)}
