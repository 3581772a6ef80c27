"""The operations of which an expression is made, each on strips of pixels.

A strip is a contiguous array of one dimension. Numbers are float32 or float64; what has no value is not finite. Flags
are bool. An operation takes strips and constants, and writes to `out`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..numbers.output_values import round_half_away


@dataclass(frozen=True)
class Operation:
    """What an operation does, and with which strips."""

    run: Callable[..., object]
    makes_flags: bool = False
    in_place: bool = True  # `out` may be one of the arguments


def _only_finite(values: np.ndarray, out: np.ndarray) -> None:
    """Numbers with NaN for infinity: 0 × infinity is NaN, and 0 × a number changes nothing when it is added."""
    np.multiply(values, values.dtype.type(0), out=out)
    np.add(out, values, out=out)


def _round(values: np.ndarray, out: np.ndarray) -> None:
    out[...] = round_half_away(values)


def _choose(test: np.ndarray, then: np.ndarray, otherwise: np.ndarray, out: np.ndarray) -> None:
    """Numbers of `then` where `test` holds, else of `otherwise`."""
    out[...] = otherwise
    np.copyto(out, then, where=test)


def _keep(values: np.ndarray, known: np.ndarray, out: np.ndarray) -> None:
    """Numbers, with NaN where they are not known."""
    out[...] = np.nan
    np.copyto(out, values, where=known)


def _fill(value: np.ndarray, out: np.ndarray) -> None:
    out[...] = value


_ARITHMETIC = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "divide": np.divide,
    "negative": np.negative,
    "power": np.power,
    "minimum": np.minimum,
    "maximum": np.maximum,
    "abs": np.absolute,
    "sqrt": np.sqrt,
    "exp": np.exp,
    "log": np.log,
    "log10": np.log10,
    "log2": np.log2,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "atan2": np.arctan2,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "asinh": np.arcsinh,
    "acosh": np.arccosh,
    "atanh": np.arctanh,
    "floor": np.floor,
    "ceil": np.ceil,
    "trunc": np.trunc,
    "sign": np.sign,
}
_OF_FLAGS = {
    "==": np.equal,
    "!=": np.not_equal,
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "is finite": np.isfinite,
    "and": np.logical_and,
    "or": np.logical_or,
    "not": np.logical_not,
}
OPERATIONS = {
    **{name: Operation(function) for name, function in _ARITHMETIC.items()},
    **{name: Operation(function, makes_flags=True) for name, function in _OF_FLAGS.items()},
    "round": Operation(_round),
    "only finite": Operation(_only_finite, in_place=False),
    "choose": Operation(_choose, in_place=False),
    "keep": Operation(_keep, in_place=False),
    "fill": Operation(_fill),
    "fill flags": Operation(_fill, makes_flags=True),
    "numbers of flags": Operation(_fill),
}
