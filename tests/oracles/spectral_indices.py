"""Formulas of spectral indices, one pixel at a time, in Python's own arithmetic."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Mapping

import numpy as np

_OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


def value_of(formula: str, values: Mapping[str, float]) -> float:
    """Return what a formula gives for the values of its names; NaN where there is no such real number."""
    try:
        value = _evaluate(ast.parse(formula, mode="eval").body, values)
    except (ZeroDivisionError, OverflowError, ValueError):
        return math.nan
    return value if isinstance(value, (int, float)) and math.isfinite(value) else math.nan


def values_of(formula: str, bands: Mapping[str, np.ndarray], constants: Mapping[str, float]) -> np.ndarray:
    """Return what a formula gives for each pixel of some bands, in float64."""
    shape = next(iter(bands.values())).shape
    out = np.empty(shape)
    for place in np.ndindex(*shape):
        out[place] = value_of(formula, {**constants, **{name: float(band[place]) for name, band in bands.items()}})
    return out


def _evaluate(node: ast.expr, values: Mapping[str, float]) -> float:
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return values[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_evaluate(node.operand, values)
    if isinstance(node, ast.BinOp):
        return _OPERATORS[type(node.op)](_evaluate(node.left, values), _evaluate(node.right, values))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sqrt":
        return math.sqrt(_evaluate(node.args[0], values))
    raise TypeError(f"No formula has {ast.dump(node)}.")
