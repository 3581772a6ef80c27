"""The table of a benchmark, from its plain data."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence

HEADER = (
    "program",
    "whole process",
    "spread",
    "engine ÷ it",
    "run",
    "peak memory",
    "largest difference",
    "differ",
    "valid in one only",
)
EARLIER = "now ÷ earlier"


def table(found: Mapping, earlier: Mapping | None = None) -> str:
    """Return a Markdown table of all cases and programs.

    `found` and `earlier` are what `python3 -m benchmarks` writes as JSON. Times and memory are medians; the spread is
    the range of the whole process's times, divided by their median.
    """
    header = ["case", *HEADER, *([EARLIER] if earlier else [])]
    lines = [_line(header), _line(["---"] * len(header))]
    for name, case in found["cases"].items():
        first = f"{name}: {case['title']}, {case['side']} × {case['side']}"
        for cells in _rows(case, _earlier_programs(name, case, earlier)):
            cells = cells if earlier else cells[: len(HEADER)]
            lines.append(_line([first, *cells, *[""] * (len(header) - 1 - len(cells))]))
            first = ""
    return "\n".join(lines)


def median_of(program: Mapping, figure: str) -> float | None:
    """Return the median of `seconds`, `run_seconds` or `peak_mb`, or None if it was not measured."""
    numbers = [figures[figure] for figures in program.get("figures", ()) if figures[figure] is not None]
    return statistics.median(numbers) if numbers else None


def spread(numbers: Sequence[float]) -> float:
    """Return the range of the numbers, divided by their median."""
    return (max(numbers) - min(numbers)) / statistics.median(numbers)


def _earlier_programs(name: str, case: Mapping, earlier: Mapping | None) -> Mapping:
    """Return the programs of an earlier run of a case on rasters of the same size."""
    before = (earlier or {}).get("cases", {}).get(name, {})
    return before["programs"] if before.get("side") == case["side"] else {}


def _rows(case: Mapping, before: Mapping) -> Iterator[list[str]]:
    ours = median_of(next(iter(case["programs"].values())), "seconds")
    for name, program in case["programs"].items():
        seconds = median_of(program, "seconds")
        if seconds is None:
            yield [name, f"not measured: {' '.join(program['reason'].split())}"]
            continue
        run, peak = median_of(program, "run_seconds"), median_of(program, "peak_mb")
        inside = "" if run is None else f"{run:.2f} s"
        past = median_of(before.get(name, {}), "run_seconds" if program["group"] == "floor" else "seconds")
        if program["group"] == "floor":
            # Its process also decodes our output before the clock starts, which only the run leaves out.
            yield [name, "", "", "", inside, "", "", "", "", _ratio(run, past)]
            continue
        measured = [figures["seconds"] for figures in program["figures"]]
        varied = f"{spread(measured):.0%}" if len(measured) > 1 else ""
        times = [f"{seconds:.2f} s", varied, f"{ours / seconds:.2f}", inside, f"{peak:.0f} MB"]
        yield [name, *times, *_agreement(program.get("agreement")), _ratio(seconds, past)]


def _agreement(agreement: Mapping | None) -> list[str]:
    if agreement is None:
        return ["", "", ""]
    if "reason" in agreement:
        return [f"not compared: {agreement['reason']}", "", ""]
    largest = "no valid pixel" if agreement["largest"] is None else f"{agreement['largest']:.2g}"
    differing = f"{_percent(agreement['differing'])} by > {agreement['tolerance']:g}"
    return [largest, differing, f"ours {_percent(agreement['only_ours'])}, its {_percent(agreement['only_theirs'])}"]


def _percent(share: float) -> str:
    """Return a share in %. One that is not 0 is not rounded to 0."""
    return f"{100 * share:.3g} %"


def _ratio(now: float | None, past: float | None) -> str:
    return "" if past is None or now is None else f"{now / past:.2f}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
