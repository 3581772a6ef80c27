"""Draws lines into an SVG, with logarithmic axes: where both double, a line rises by 45 degrees."""

from __future__ import annotations

import html
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 720, 440
LEFT, RIGHT, TOP, BOTTOM = 70, 220, 20, 50
# Of Okabe and Ito, which people with colour blindness tell apart.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
STEPS = (1, 2, 5)


class Line(NamedTuple):
    """A line with its name; `points` are pairs of positive numbers."""

    name: str
    points: Sequence[tuple[float, float]]


def line_plot(lines: Sequence[Line], across: str, up: str) -> str:
    """Return an SVG of `lines`, with names of the two axes. Raises ValueError if there is no point."""
    x = _Axis([point[0] for line in lines for point in line.points], LEFT, WIDTH - RIGHT)
    y = _Axis([point[1] for line in lines for point in line.points], HEIGHT - BOTTOM, TOP)
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        'font-size="13">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        *_grid(x, y),
        _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, across, "middle"),
        f'<g transform="rotate(-90 18 {middle:.0f})">{_text(18, middle, up, "middle")}</g>',
        *(part for number, line in enumerate(lines) for part in _drawn(line, number, x, y)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


class _Axis:
    """Places positive numbers on a logarithmic axis, which begins and ends at a round one."""

    def __init__(self, values: Sequence[float], start: float, end: float):
        self.ticks = list(_ticks(min(values), max(values)))
        self._start, self._length = start, end - start

    def place(self, value: float) -> float:
        first, last = self.ticks[0], self.ticks[-1]
        return self._start + self._length * math.log(value / first) / math.log(last / first)


def _ticks(least: float, most: float) -> Iterator[float]:
    """Yield 1, 2, 5, 10 and so on, from the last one at or below `least` to the first one above `most`."""
    power = math.floor(math.log10(least))
    rounds = [step * 10.0**exponent for exponent in range(power, power + 20) for step in STEPS]
    below = [number for number in rounds if number <= least]
    yield max(below, default=rounds[0])
    for number in rounds:
        if number > max(below, default=rounds[0]):
            yield number
            if number > most:
                return


def _grid(x: _Axis, y: _Axis) -> Iterator[str]:
    for tick in x.ticks:
        at = x.place(tick)
        yield f'<path d="M{at:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#ddd"/>'
        yield _text(at, HEIGHT - BOTTOM + 18, f"{tick:g}", "middle")
    for tick in y.ticks:
        at = y.place(tick)
        yield f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>'
        yield _text(LEFT - 8, at + 4, f"{tick:g}", "end")


def _drawn(line: Line, number: int, x: _Axis, y: _Axis) -> Iterable[str]:
    colour = COLOURS[number % len(COLOURS)]
    points = [(x.place(one), y.place(other)) for one, other in line.points]
    corners = " ".join(f"{one:.1f},{other:.1f}" for one, other in points)
    yield f'<polyline points="{corners}" fill="none" stroke="{colour}" stroke-width="2"/>'
    for one, other in points:
        yield f'<circle cx="{one:.1f}" cy="{other:.1f}" r="3.5" fill="{colour}"/>'
    height = TOP + 16 + 20 * number
    yield f'<path d="M{WIDTH - RIGHT + 16} {height - 4}h24" stroke="{colour}" stroke-width="2"/>'
    yield _text(WIDTH - RIGHT + 46, height, line.name, "start")


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{html.escape(text)}</text>'
