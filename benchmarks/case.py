"""What a case of the benchmark is, and how it is run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from .agreement import agreement
from .harness import FOLDER, Contender, engine, run_in_turn
from .measure import CommandError

OURS = "engine"


@dataclass(frozen=True)
class Case:
    """A job of ours, and how other programs do the same."""

    name: str
    title: str
    # The files of a number of rows and columns, by names that the other functions use.
    files: Callable[[int], Mapping[str, Path]]
    job: Callable[[Mapping[str, Path]], dict]  # without its output
    # The others, which write into the folder given.
    peers: Callable[[Mapping[str, Path], Path], Sequence[Contender]]
    tolerance: float  # Larger differences of a pixel's value count.
    share: float = 1  # of SIZE, along a side
    multiple: int = 2  # of which the rows and columns are a multiple
    reads: Sequence[str] = ()  # the names of the files that the floor reads; without them, there is no floor

    def side(self, size: int) -> int:
        """Return rows and columns of the case, about 64 or more."""
        return max(64, int(size * self.share)) // self.multiple * self.multiple


def contenders(case: Case, side: int, groups: Sequence[str]) -> list[Contender]:
    """Return our engine, then those of the peers that `groups` names, with the floor as the last."""
    files = case.files(side)
    folder = FOLDER / "outputs"
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / "ours.tif"
    ours = engine(f"{case.name} {side}", {**case.job(files), "output": str(output)})
    ours.name = OURS
    everybody = [ours, *(peer for peer in case.peers(files, folder) if peer.group in groups)]
    if case.reads and "floor" in groups:
        target = folder / "floor.tif"
        sources = [str(files[name]) for name in case.reads]
        command = [sys.executable, "-m", "benchmarks.floor", str(output), str(target), *sources]
        everybody.append(Contender("floor", [command], [target], "floor"))
    return everybody


def run_case(case: Case, size: int, rounds: int, groups: Sequence[str]) -> dict:
    """Measure a case, and return title, side, and what each program took, as plain data.

    The warm-up is a round on a small raster, and the files of the large one are read once. A program that is missing
    or that fails has the reason instead of figures.
    """
    side = case.side(size)
    warm_up = contenders(case, case.side(min(size, 1024)), groups)
    broken = {peer.name: f"{', '.join(peer.missing)} not installed" for peer in warm_up if peer.missing}
    for contender in warm_up:
        if contender.name not in broken:
            _try(contender, broken)
    _remove_outputs(warm_up)
    everybody = contenders(case, side, groups)
    for path in case.files(side).values():
        _read(Path(path))
    try:
        for _ in range(rounds):
            for contender in everybody:
                if contender.name not in broken:
                    _try(contender, broken)
        return {
            "title": case.title,
            "side": side,
            "programs": {contender.name: _found(case, contender, everybody[0], broken) for contender in everybody},
        }
    finally:
        _remove_outputs(everybody)


def _try(contender: Contender, broken: dict[str, str]) -> None:
    try:
        run_in_turn([contender], 1)
    except CommandError as error:
        if contender.name == OURS:
            raise
        broken[contender.name] = str(error).strip()


def _found(case: Case, contender: Contender, ours: Contender, broken: Mapping[str, str]) -> dict:
    if contender.name in broken:
        return {"group": contender.group, "reason": broken[contender.name]}
    found = {"group": contender.group, "figures": [asdict(figures) for figures in contender.figures]}
    if contender is not ours and contender.group != "floor":
        try:
            compared = agreement(ours.outputs[0], contender.outputs, case.tolerance)
            found["agreement"] = {**asdict(compared), "tolerance": case.tolerance}
        except ValueError as error:
            found["agreement"] = {"reason": str(error)}
    return found


def _remove_outputs(everybody: Sequence[Contender]) -> None:
    for contender in everybody:
        contender.clean()


def _read(path: Path) -> None:
    """Have the system read a file, so that the first of the programs does not wait for the disk."""
    if path.is_file():
        with path.open("rb") as file:
            while file.read(2**24):
                pass
