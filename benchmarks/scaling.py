"""How the engine's time and memory grow with the pixels, and shrink with the workers: a table and a plot.

python3 -m benchmarks.scaling [--size 10980] [--rounds 3] [--cases ndvi,downscale] [--plot docs/pictures/scaling.svg]

Each case runs on 1, 4 and 16 times the pixels; the largest raster has `--size` rows and columns. It runs with 1, 2, 4
and so on workers, up to the number of cores.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rasterdask_plugin.engine.planning.machine import core_count

from .__main__ import chosen
from .case import Case
from .cases import CASES
from .harness import FOLDER, ROOT, Contender, engine, run_in_turn
from .line_plot import Line, line_plot

USUAL = ("ndvi", "downscale", "superimpose")
PLOT = ROOT / "docs" / "pictures" / "scaling.svg"
SHARES = (4, 2, 1)  # of the largest side


@dataclass(frozen=True)
class Measured:
    """Medians of one case, on one raster, with one number of workers."""

    case: str
    side: int
    workers: int
    seconds: float  # of the whole process
    run_seconds: float
    peak_mb: float


def worker_counts(cores: int) -> list[int]:
    """Return 1, 2, 4 and so on below the number of cores, and that number."""
    return [*(2**power for power in range(cores.bit_length()) if 2**power < cores), cores]


def measured(case: Case, size: int, workers: Sequence[int], rounds: int) -> list[Measured]:
    """Run a case on all sizes with all numbers of workers in turn, after a warm-up on the smallest raster."""
    contenders: dict[tuple[int, int], Contender] = {}
    for side in (case.side(size // share) for share in SHARES):
        job = case.job(case.files(side))
        for count in workers:
            output = FOLDER / f"scaling_{side}_{count}.tif"
            contenders[side, count] = engine(
                f"scaling {case.name} {side} {count}", {**job, "workers": count, "output": str(output)}
            )
    try:
        first = next(iter(contenders.values()))
        run_in_turn([first], 1)
        first.figures.clear()
        run_in_turn(list(contenders.values()), rounds)
    finally:
        for contender in contenders.values():
            contender.clean()
    return [_medians(case.name, *place, contender) for place, contender in contenders.items()]


def _medians(case: str, side: int, workers: int, contender: Contender) -> Measured:
    runs = contender.figures
    seconds, inside, peak = (
        statistics.median(getattr(run, name) for run in runs) for name in ("seconds", "run_seconds", "peak_mb")
    )
    return Measured(case, side, workers, seconds, inside, peak)


def table(found: Sequence[Measured]) -> Iterator[str]:
    """Yield the lines of a Markdown table. Ratios are to the same case with as many workers on its smallest raster."""
    yield "| case | rows and columns | workers | whole process | run | run, of the smallest | peak memory |"
    yield "|---|---|---|---|---|---|---|"
    for one in found:
        least = min((other for other in found if _line_of(other) == _line_of(one)), key=lambda other: other.side)
        yield (
            f"| {one.case} | {one.side} | {one.workers} | {one.seconds:.2f} s | {one.run_seconds:.2f} s | "
            f"{one.run_seconds / least.run_seconds:.1f} | {one.peak_mb:.0f} MB |"
        )


def plot(found: Sequence[Measured]) -> str:
    """Return an SVG of the seconds of the run by the pixels, with a line for each case and number of workers."""
    lines = [
        Line(
            f"{case}, {workers} worker{'s' * (workers > 1)}",
            [(one.side**2 / 1e6, one.run_seconds) for one in found if _line_of(one) == (case, workers)],
        )
        for case, workers in dict.fromkeys(map(_line_of, found))
    ]
    return line_plot(lines, "million pixels", "seconds of the run")


def _line_of(one: Measured) -> tuple[str, int]:
    return one.case, one.workers


def main() -> None:
    """Measure, print the table and write the plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=10980, help="rows and columns of the largest raster")
    parser.add_argument("--rounds", type=int, default=3, help="after a warm-up")
    parser.add_argument("--cases", default=",".join(USUAL), help="names with commas")
    parser.add_argument("--plot", type=Path, default=PLOT, help="where the plot is written")
    arguments = parser.parse_args()
    try:
        cases = chosen(arguments.cases, list(CASES), "cases")
    except ValueError as error:
        parser.error(str(error))
    if arguments.size < 256 or arguments.rounds < 1:
        parser.error("A size of at least 256 and one round are needed.")
    found: list[Measured] = []
    for name in cases:
        print(f"{name} …", file=sys.stderr, flush=True)
        found += measured(CASES[name], arguments.size, worker_counts(core_count()), arguments.rounds)
    print("\n".join(table(found)))
    arguments.plot.write_text(plot(found), encoding="utf-8")
    print(f"\nMedians of {arguments.rounds}; plot in {arguments.plot}.")


if __name__ == "__main__":
    main()
