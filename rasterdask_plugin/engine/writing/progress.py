"""What a run says while it writes: how large the output is going to be, how far the run is, what stays of it."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Protocol

from ...vocabulary.text import Text
from ..listener import Listener
from .output_size import OutputSize
from .written import TileCount

# So long pixels are counted before anybody is told how many there are a second.
_COUNTED_SECONDS = 1.0


class Speed:
    """How many pixels a second are done, from the first ones on. What comes before, such as compiling, comes once."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter):
        self._clock = clock
        self._first: tuple[int, float] | None = None

    def at(self, pixels: int) -> float:
        """Return it when so many pixels are done; 0 while nobody can tell."""
        now = self._clock()
        if self._first is None:
            self._first = pixels, now
        before, then = self._first
        return (pixels - before) / (now - then) if now - then >= _COUNTED_SECONDS else 0.0


@dataclass(frozen=True)
class Progress:
    """How far a run is that writes one file: blocks are counted when the writer has them."""

    blocks: int
    total_blocks: int
    pixels: int
    total_pixels: int
    speed: float  # pixels a second, 0 if it is not known
    copied: float | None = None  # once all blocks are there: the share of the COG that is made of them
    blocks_share: float = 1.0  # of the whole time; the rest goes into the COG

    @property
    def stays(self) -> str:
        """What stays of the output if the run ends now, in words: nothing."""
        return ""

    def describe(self) -> tuple[float, str]:
        """Return it in per cent, and in words."""
        if self.copied is not None:
            return 100 * (self.blocks_share + (1 - self.blocks_share) * self.copied), Text("Compressing to a COG")
        after = Text(", then to a COG") if self.blocks_share < 1 else ""
        return 100 * self.pixels / self.total_pixels * self.blocks_share, (
            Text(
                "{} of {} blocks{}{}",
                self.blocks,
                self.total_blocks,
                _rate(self.speed, self.total_pixels - self.pixels),
                after,
            )
        )


@dataclass(frozen=True)
class TileProgress:
    """How far a run is that writes tiles: they are counted when their files are complete."""

    tiles: int
    total_tiles: int
    pixels: int
    total_pixels: int
    speed: float  # pixels a second, 0 if it is not known

    @property
    def stays(self) -> str:
        """What stays of the output if the run ends now, in words."""
        return what_is_done(self.tiles, self.total_tiles)

    def describe(self) -> tuple[float, str]:
        """Return it in per cent, and in words."""
        rate = _rate(self.speed, self.total_pixels - self.pixels)
        return 100 * self.pixels / self.total_pixels, Text("{} of {} tiles{}", self.tiles, self.total_tiles, rate)


class WritingListener(Protocol):
    """Receives what a target says while it writes, and may cancel."""

    def size(self, size: OutputSize) -> None:
        """Receive the size of the output, as far as it is known."""

    def kept(self, count: TileCount, folder: Path) -> None:
        """Receive how many tiles there are going to be in a folder, and how many an earlier run has left there."""

    def progress(self, progress: Progress | TileProgress) -> None:
        """Receive how far the run is."""

    def temporary(self, path: Path) -> None:
        """Receive the path of a temporary file that is about to be created."""

    def cancelled(self) -> bool:
        """Return whether the run must stop."""


def _nothing(*_: object) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Callbacks:
    """Passes what a target says on to functions of a caller."""

    size: Callable[[OutputSize], None] = _nothing
    kept: Callable[[TileCount, Path], None] = _nothing
    progress: Callable[[Progress | TileProgress], None] = _nothing
    temporary: Callable[[Path], None] = _nothing
    cancelled: Callable[[], bool] = _never

    @classmethod
    def of(cls, **functions: Callable | None) -> Callbacks:
        """Return those of functions of which some are None."""
        return cls(**{name: function for name, function in functions.items() if function is not None})


class InWords:
    """Tells the user of a run what a target says."""

    def __init__(self, listener: Listener):
        self._listener = listener
        self.temporary = listener.temporary
        self.cancelled = listener.cancelled

    def size(self, size: OutputSize) -> None:
        """Log the size; warn if the disk may have no room for it."""
        if size.may_not_fit:
            self._listener.warning(Text("The output may not fit on the disk: {}", size.describe()))
        else:
            self._listener.log(Text("Size: {}", size.describe()))

    def kept(self, count: TileCount, folder: Path) -> None:
        """Log how many tiles there are going to be, and how many are kept."""
        self._listener.log(Text("{} tiles in {}" if count.total > 1 else "{} tile in {}", count.total, folder))
        if count.kept:
            self._listener.log(Text("{} of them exist from an earlier run of the same job and are kept", count.kept))

    def progress(self, progress: Progress | TileProgress) -> None:
        """Pass on how far the run is, and what would stay if it ended now."""
        if progress.stays:
            self._listener.stays(progress.stays)
        self._listener.progress(*progress.describe())


def what_is_done(tiles: int, total: int) -> str:
    """Say how many tiles are kept when a run ends before all is done; nothing if there are none."""
    if not tiles:
        return ""
    if tiles == total:
        return Text("All {} tiles are done: the same job again goes on from there.", total)
    return Text("{} of {} tiles are done: the same job again goes on from there.", tiles, total)


def _rate(speed: float, left: int) -> str:
    if not speed or not left:
        return ""
    words = Text("{:.1f} million", speed / 1e6) if speed >= 1e5 else Text("{:,.0f}", speed)
    return Text(", {} pixels/s, {} left", words, _duration(left / speed))


def _duration(seconds: float) -> str:
    whole = math.ceil(seconds)
    if whole < 60:
        return Text("{} s", whole)
    minutes, whole = divmod(whole, 60)
    if minutes < 60:
        return Text("{} min {:02d} s", minutes, whole)
    return Text("{} h {:02d} min", minutes // 60, minutes % 60)
