"""The folder of the tiles of an output: which are there from an earlier run, and what is left by others.

A run has a marker in the folder for as long as it lasts. Workers, on any machine, look for it between two blocks: when
it is gone, so is whoever wanted the tile. The process that runs the job touches it now and then, so that a marker of
a killed run can be told from that of a living one.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from ...errors import RasterDaskError
from ...raster.domains import OWN_DOMAIN
from ...raster.raster_file import GDAL_ERRORS, open_dataset
from ..completeness import check_tiles
from .layout import TilePlace, is_tile_name

# The domain of a tile's metadata in which the engine keeps what it must know of it.
DOMAIN = OWN_DOMAIN
# Seconds between two touches of the marker, and from the last of them until the run counts as dead.
_TOUCH_INTERVAL = 15
_DEAD_AFTER = 120
# Seconds within which a worker that has seen the marker has created its file.
_START_OF_A_TILE = 0.2
_PREFIX = ".rasterdask-"
_MARKER = ".run"
_HIDDEN = re.compile(r"\.rasterdask-([0-9a-f]{8})(?:\.run|-[0-9a-f]{8}\.part\..+)")

# Of each band of a tile: minimum, maximum, and the sums, squares and counts of `BlockSummary`.
Summaries = tuple[tuple, ...]


@dataclass(frozen=True)
class KnownTile:
    """A tile that is there."""

    size: int  # bytes of the file
    block_shape: tuple[int, int]  # rows and columns of the blocks in it
    summaries: Summaries


def tile_tags(job_hash: str, place: TilePlace) -> dict[str, str]:
    """Return what tells a tile from others."""
    return {"JOB": job_hash, "TILE": f"{place.row} {place.column}"}


def read_tile(path: Path, tags: Mapping[str, str], sparse: bool) -> KnownTile | None:
    """Return the tile at `path` if it is the one that `tags` name, whole and readable, else None.

    `sparse`: parts without values may be missing.
    """
    try:
        size = path.stat().st_size
        with open_dataset(str(path)) as dataset:
            found = dataset.tags(ns=DOMAIN)
            if any(found.get(name) != text for name, text in tags.items()):
                return None
            check_tiles(dataset, size, sparse)
            block_shape = dataset.block_shapes[0]
        return KnownTile(size, block_shape, tuple(tuple(band) for band in json.loads(found["SUMMARIES"])))
    except (OSError, RasterDaskError, KeyError, ValueError, *GDAL_ERRORS):
        return None


class RunningFolder:
    """The folder while a run writes to it."""

    def __init__(self, folder: Path, announce: Callable[[Path], None] | None):
        """Make the folder and the run's marker; remove what dead runs have left."""
        self.folder = folder
        self.run = secrets.token_hex(4)
        self._marker = folder / f"{_PREFIX}{self.run}{_MARKER}"
        folder.mkdir(parents=True, exist_ok=True)
        if announce:
            announce(self._marker)
        self._marker.touch(exist_ok=False)
        self._touched = time.monotonic()
        for run in self._others() - self._living():
            self._remove_files_of(run)

    def touch(self) -> None:
        """Say that the run is alive; to be called often, it does little."""
        now = time.monotonic()
        if now - self._touched >= _TOUCH_INTERVAL:
            self._touched = now
            with contextlib.suppress(OSError):
                self._marker.touch()

    def remove_leftovers(self, stem: str, wanted: set[str]) -> None:
        """Remove the tiles of other jobs with the output `stem`, by name and by what they say of themselves.

        Nothing is removed while another run is at work in the folder.
        """
        if self._living():
            return
        for path in list(self.folder.iterdir()):
            if path.name not in wanted and is_tile_name(path.name, stem) and _is_ours(path):
                for file in (path, path.with_name(f"{path.name}.aux.xml")):
                    # On Windows a file that is open stays; the next run removes it.
                    with contextlib.suppress(OSError):
                        file.unlink(missing_ok=True)

    def close(self) -> None:
        """End the run: remove the marker and all temporary files, and the folder if there is nothing in it."""
        with contextlib.suppress(OSError):
            self._remove_files_of(self.run)
            self.folder.rmdir()

    def abandon(self) -> None:
        """End the run while workers may be at work; as they see that the marker is gone, they give up."""
        with contextlib.suppress(OSError):
            self._marker.unlink(missing_ok=True)
        # One that has just looked creates its file yet.
        end = time.monotonic() + _START_OF_A_TILE
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                self._remove_files_of(self.run)
            time.sleep(0.02)
        self.close()

    def _others(self) -> set[str]:
        """Return the other runs that have files in the folder."""
        return {run for run, _ in self._hidden_files()} - {self.run}

    def _living(self) -> set[str]:
        """Return those of them that are at work."""
        self._marker.touch()
        # The clock of the machine that has the disk: ours may differ.
        now = self._marker.stat().st_mtime
        return {run for run in self._others() if _is_alive(self.folder / f"{_PREFIX}{run}{_MARKER}", now)}

    def _remove_files_of(self, run: str) -> None:
        for of_run, path in self._hidden_files():
            if of_run == run:
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)

    def _hidden_files(self) -> list[tuple[str, Path]]:
        """Return markers and temporary files, each after its run."""
        found = ((_HIDDEN.fullmatch(path.name), path) for path in self.folder.iterdir())
        return [(match[1], path) for match, path in found if match]


def temporary_tile(folder: Path, run: str) -> Path:
    """Return a name for a tile that is being written, which no other worker has, even at the same tile."""
    return folder / f"{_PREFIX}{run}-{secrets.token_hex(4)}.part.tif"


def check_wanted(folder: Path, run: str) -> None:
    """Raise RasterDaskError unless the run's marker is in the folder: nobody waits for the tile, or not here."""
    try:
        # Not stat: network file systems remember for a while what they have seen, but not of what is opened.
        os.close(os.open(folder / f"{_PREFIX}{run}{_MARKER}", os.O_RDONLY))
    except FileNotFoundError as error:
        raise RasterDaskError(
            "{} on {} is not the folder in which the run was started. Tiles are written by "
            "the workers: choose an output on storage that all of them see under the same path, or no tiled output.",
            folder,
            socket.gethostname(),
        ) from error


def _is_alive(marker: Path, now: float) -> bool:
    try:
        return now - marker.stat().st_mtime < _DEAD_AFTER
    except OSError:
        return False


def _is_ours(path: Path) -> bool:
    try:
        with open_dataset(str(path)) as dataset:
            return "JOB" in dataset.tags(ns=DOMAIN)
    except (RasterDaskError, *GDAL_ERRORS):
        return False
