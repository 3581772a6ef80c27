"""The functions and constants that expressions know, and what other programs call them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Function:
    """How many arguments a function takes, and what it is."""

    least: int
    most: int | None  # None: any number
    help: str  # for people; ends with a full stop


FUNCTIONS = {
    "abs": Function(1, 1, "Magnitude."),
    "sqrt": Function(1, 1, "Square root; nodata for negative numbers."),
    "exp": Function(1, 1, "e to the power of the argument."),
    "log": Function(1, 1, "Natural logarithm; nodata unless the argument is greater than 0."),
    "log10": Function(1, 1, "Logarithm to base 10."),
    "log2": Function(1, 1, "Logarithm to base 2."),
    "power": Function(2, 2, "The first argument to the power of the second, as the operator ^."),
    "sin": Function(1, 1, "Sine of an angle in radians."),
    "cos": Function(1, 1, "Cosine of an angle in radians."),
    "tan": Function(1, 1, "Tangent of an angle in radians."),
    "asin": Function(1, 1, "Angle in radians whose sine it is."),
    "acos": Function(1, 1, "Angle in radians whose cosine it is."),
    "atan": Function(1, 1, "Angle in radians whose tangent it is."),
    "atan2": Function(2, 2, "Angle in radians of the point with the ordinate and the abscissa that are given."),
    "sinh": Function(1, 1, "Hyperbolic sine."),
    "cosh": Function(1, 1, "Hyperbolic cosine."),
    "tanh": Function(1, 1, "Hyperbolic tangent."),
    "asinh": Function(1, 1, "Inverse hyperbolic sine."),
    "acosh": Function(1, 1, "Inverse hyperbolic cosine."),
    "atanh": Function(1, 1, "Inverse hyperbolic tangent."),
    "min": Function(2, None, "The least of the arguments."),
    "max": Function(2, None, "The greatest of the arguments."),
    "sum": Function(2, None, "The sum of the arguments."),
    "avg": Function(2, None, "The mean of the arguments."),
    "clip": Function(3, 3, "The first argument, but no less than the second and no more than the third."),
    "round": Function(1, 1, "The nearest whole number; halves are rounded away from zero."),
    "floor": Function(1, 1, "The greatest whole number that is not greater."),
    "ceil": Function(1, 1, "The least whole number that is not less."),
    "trunc": Function(1, 1, "The number without its fraction."),
    "sign": Function(1, 1, "−1, 0 or 1."),
    "isnodata": Function(1, 1, "1 where the argument has no value, 0 where it has one."),
    "where": Function(3, 3, "The second argument where the first is not 0, else the third."),
    "logical_not": Function(1, 1, "1 where the argument is 0, else 0."),
    "ndvi": Function(2, 2, "(second − first) / (second + first)."),
}

# The names of other programs: Orfeo BandMath, QGIS's raster calculator, and NumPy, which gdal_calc takes.
ALIASES = {
    "absolute": "abs",
    "fabs": "abs",
    "ln": "log",
    "pow": "power",
    "float_power": "power",
    "arcsin": "asin",
    "arccos": "acos",
    "arctan": "atan",
    "arctan2": "atan2",
    "arcsinh": "asinh",
    "arccosh": "acosh",
    "arctanh": "atanh",
    "minimum": "min",
    "maximum": "max",
    "mean": "avg",
    "rint": "round",
    "around": "round",
    "fix": "trunc",
    "isnan": "isnodata",
    "if": "where",
}

# Functions of NumPy that are operators.
ARITHMETIC = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "true_divide": "/", "power": "^"}
COMPARISONS = {
    "equal": "==",
    "not_equal": "!=",
    "less": "<",
    "less_equal": "<=",
    "greater": ">",
    "greater_equal": ">=",
}
LOGICAL = {"logical_and": "and", "logical_or": "or"}

CONSTANTS = {
    "pi": 3.141592653589793,
    "_pi": 3.141592653589793,
    "e": 2.718281828459045,
    "_e": 2.718281828459045,
    "nodata": float("nan"),
    "nan": float("nan"),
    "NaN": float("nan"),
    "True": 1.0,
    "False": 0.0,
}
