"""Expressions of one pixel, in Python's floats: slow and obvious. None is nodata."""

from __future__ import annotations

import math
import operator

from rasterdask_plugin.vocabulary.expressions.tree import (
    Binary,
    Call,
    Compare,
    Conditional,
    Logical,
    Name,
    Number,
    Unary,
)

_ARITHMETIC = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": math.pow}
_COMPARISONS = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_FUNCTIONS = {
    **{name: getattr(math, name) for name in ("sqrt", "exp", "log", "log10", "log2", "sin", "cos", "tan", "asin")},
    **{name: getattr(math, name) for name in ("acos", "atan", "atan2", "sinh", "cosh", "tanh", "asinh", "acosh")},
    **{name: getattr(math, name) for name in ("atanh", "floor", "ceil", "trunc")},
    "abs": abs,
    "min": min,
    "max": max,
    "sum": lambda *numbers: sum(numbers),
    "avg": lambda *numbers: sum(numbers) / len(numbers),
    "clip": lambda number, low, high: min(max(number, low), high),
    "round": lambda number: math.copysign(math.floor(abs(number) + 0.5), number),
    "sign": lambda number: (number > 0) - (number < 0),
}


def value(node, pixel):
    """The value of a tree where the bands have the values of `pixel`, by name."""
    if isinstance(node, Number):
        return _finite(node.value)
    if isinstance(node, Name):
        return pixel[node.name]
    if isinstance(node, Conditional):
        test = value(node.test, pixel)
        return None if test is None else value(node.then if test else node.otherwise, pixel)
    if isinstance(node, Logical):
        return _logical(node.operator, value(node.left, pixel), value(node.right, pixel))
    if isinstance(node, Call) and node.function == "isnodata":
        return float(value(node.arguments[0], pixel) is None)
    if isinstance(node, Unary):
        function = operator.neg if node.operator == "-" else operator.not_
        arguments = [node.operand]
    elif isinstance(node, Call):
        function, arguments = _FUNCTIONS[node.function], node.arguments
    else:
        function = (_ARITHMETIC if isinstance(node, Binary) else _COMPARISONS)[node.operator]
        assert isinstance(node, (Binary, Compare))
        arguments = [node.left, node.right]
    numbers = [value(argument, pixel) for argument in arguments]
    if None in numbers:
        return None
    try:
        return _finite(float(function(*numbers)))
    except (ValueError, OverflowError, ZeroDivisionError):
        return None


def _finite(number):
    return number if math.isfinite(number) else None


def _logical(operation, left, right):
    """One side that decides is enough."""
    decides = operation == "or"
    sides = [None if side is None else bool(side) for side in (left, right)]
    if decides in sides:
        return float(decides)
    return None if None in sides else float(not decides)
