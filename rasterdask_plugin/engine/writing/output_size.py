"""How large an output is going to be, and whether it fits on the disk: before it is computed."""

from __future__ import annotations

import math
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import dask.array as da
import numpy as np

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..planning.chunks import TILE
from ..planning.machine import GIGABYTE, MEGABYTE
from .output_format import OutputFormat, compressed_size
from .overviews import overview_shapes

# Of a raster with fewer bytes nobody is surprised by the size: no block of it is compressed for an estimate.
LEAST_BYTES = 16 * MEGABYTE
# Tiles of the block that are compressed.
_SAMPLED_TILES = 8
# The estimate is of a block in the middle. A scene of which one half lies outside the swath has half its size; that
# much is allowed for before a run is refused.
_CERTAIN_SHARE = 0.5
# Where offsets in a TIFF have 32 bits.
_CLASSIC_LIMIT = 2**32
# All overviews together, of the raster's size.
_OVERVIEWS = 1 / 3


@dataclass(frozen=True)
class OutputSize:
    """Bytes, and what is known of them before the work."""

    pixels: int  # of the raster without compression
    file: int | None  # of the file; of a compressed one an estimate, None before a block was looked at
    temporary: int  # of temporary files beside the file itself
    free: int | None  # on the disk; None if it does not tell
    output: OutputFormat
    sparse: bool = False  # tiles without values may be left out
    limit: float = math.inf  # that the format sets to the file

    @property
    def expected(self) -> int:
        """Bytes of the file if the estimate is right or, without one, if nothing can be compressed."""
        return self.pixels if self.file is None else self.file

    @property
    def may_not_fit(self) -> bool:
        """Whether a file of the expected size would not fit."""
        return self.free is not None and not self.sparse and self.expected + self.temporary > self.free

    @property
    def compressed(self) -> bool:
        """Whether the file is compressed."""
        return self.output.compression != "NONE"

    def describe(self) -> str:
        """Say it all in a line."""
        output = self.output
        if self.file is None:
            parts = [Text("{} before compression", describe_bytes(self.pixels))]
        elif self.compressed:
            about = Text("about {} as {} with {}", describe_bytes(self.file), output.name, output.compression)
            parts = [Text("{}, going by one block", about)]
        else:
            parts = [Text("{} as {} without compression", describe_bytes(self.file), output.name)]
        if self.temporary:
            parts.append(Text("{} of temporary files", describe_bytes(self.temporary)))
        if self.free is not None:
            parts.append(Text("{} are free on the disk", describe_bytes(self.free)))
        return Text.join("; ", parts)

    @property
    def wants_sample(self) -> bool:
        """Whether a block ought to be compressed to tell the size of the file."""
        return self.file is None and self.pixels >= LEAST_BYTES

    def check(self, path: Path) -> None:
        """Raise RasterDaskError if the output at `path` cannot fit, whatever the estimate is worth."""
        if self.sparse:
            return
        least = int((self.file or 0) * (_CERTAIN_SHARE if self.compressed else 1))
        if least > self.limit:
            raise RasterDaskError(
                "{} would have {}, and without BigTIFF a file ends at {}: leave out the creation option BIGTIFF=NO.",
                path,
                describe_bytes(self.file),
                describe_bytes(self.limit),
            )
        least += self.temporary
        if self.free is None:
            return
        if least > self.free:
            about = Text("about ") if self.compressed else ""
            parts = [Text("{}{} for the file", about, describe_bytes(self.file))] if self.file else []
            if self.temporary:
                parts.append(Text("{} for temporary files", describe_bytes(self.temporary)))
            raise RasterDaskError(
                "{} does not fit on the disk: it takes {}, and {} are free. Make "
                "room, choose another folder or a smaller type or compression.",
                path,
                Text.join(" and ", parts),
                describe_bytes(self.free),
            )


def output_size(
    data: da.Array, output: OutputFormat, options: Mapping[str, str], path: Path, sample: np.ndarray | None = None
) -> OutputSize:
    """Return the size of `data`, of shape (bands, rows, columns), as a file; `sample` is a computed block of it."""
    pixels = data.size * data.dtype.itemsize
    levels = 1 + _OVERVIEWS if output.is_cog and options.get("OVERVIEWS", "").upper() != "NONE" else 1
    if output.compression == "NONE":
        file = _padded_pixels(data.shape[1:], output, options) * pixels // data[0].size
    else:
        file = None if sample is None else int(pixels * levels * _compressed_share(sample, output, options))
    temporary = int(pixels * levels) if output.is_cog else 0
    sparse = options.get("SPARSE_OK", "NO").upper() in ("YES", "TRUE", "ON", "1")
    classic = options.get("BIGTIFF", "").upper() in ("NO", "FALSE", "OFF", "0")
    return OutputSize(pixels, file, temporary, _free(path), output, sparse, _CLASSIC_LIMIT if classic else math.inf)


def _compressed_share(sample: np.ndarray, output: OutputFormat, options: Mapping[str, str]) -> float:
    corners = [(row, column) for row in range(0, sample.shape[1], TILE) for column in range(0, sample.shape[2], TILE)]
    step = -(-len(corners) // _SAMPLED_TILES)
    chosen = corners[(len(corners) - 1) % step // 2 :: step]
    tiles = [sample[:, row : row + TILE, column : column + TILE] for row, column in chosen]
    sizes = sum(compressed_size(tile, output.name, options) for tile in tiles)
    return sizes / sum(tile.nbytes for tile in tiles)


def _padded_pixels(shape: tuple[int, int], output: OutputFormat, options: Mapping[str, str]) -> int:
    """Return how many pixels all whole tiles of a file have, those of overviews too."""
    names = ("BLOCKSIZE", "BLOCKSIZE") if output.is_cog else ("BLOCKYSIZE", "BLOCKXSIZE")
    sides = [int(options.get(name, "1")) for name in names]
    overviews = overview_shapes(shape, sides[0]) if output.is_cog and options.get("OVERVIEWS", "") != "NONE" else []
    return sum(
        math.prod(-(-length // side) * side for length, side in zip(level, sides)) for level in (shape, *overviews)
    )


def _free(path: Path) -> int | None:
    """Return what is free where `path` is going to be; folders that are missing will be on their parents' disk."""
    for folder in path.absolute().parents:
        try:
            usage = shutil.disk_usage(folder)
        except FileNotFoundError:
            continue
        except OSError:
            return None
        # A file system that has no size does not tell.
        return usage.free if usage.total else None
    return None


def describe_bytes(count: int) -> str:
    """Say a size in megabytes or, if that would be a large or a small number, in gigabytes or kilobytes."""
    if count >= 10 * GIGABYTE:
        return Text("{:,.1f} GB", count / GIGABYTE)
    return Text("{:,.0f} MB", count / MEGABYTE) if count >= MEGABYTE else Text("{:,.0f} kB", count / 1024)
