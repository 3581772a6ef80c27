"""Programs of expressions compute what the oracle says, pixel by pixel, and nodata goes where it has to."""

from __future__ import annotations

import itertools
import math
import pickle
import random

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.expressions import program as module
from rasterdask_plugin.engine.kernels.expressions.program import Input, make_program, run_program
from rasterdask_plugin.engine.kernels.expressions.registers import count_registers
from rasterdask_plugin.engine.kernels.numbers.output_values import OutputValues
from rasterdask_plugin.vocabulary.expressions.functions import FUNCTIONS
from rasterdask_plugin.vocabulary.expressions.parser import parse_expressions, parse_formula
from tests.oracles import expressions as oracle

NAMES = "ABC"
# Each with each: zeros of both signs, what has no value, numbers of which functions have none.
ODD = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 2.5, -3.0, 40.0, 1e-3, 1e200, math.nan, math.inf, -math.inf, -9999.0]
PIXELS = np.array(list(itertools.product(ODD, repeat=3))).T.copy()


def inputs(dtype="float64", nodata=(-9999.0,), **more):
    return {name: Input(np.dtype(dtype), nodata, **more) for name in NAMES}


def run(text, arrays, known=None, dtype="float64", fill=math.nan):
    """The values of an expression of the arrays A, B and C."""
    known = known or inputs(arrays[0].dtype)
    program = make_program([one.tree for one in parse_expressions(text, NAMES)], known)
    return run_program(program, [arrays[NAMES.index(name)] for name in program.names], OutputValues(dtype, fill))


def wanted(tree, pixels, nodata=-9999.0):
    """The same by the oracle: an array with NaN for nodata."""
    values = []
    for pixel in pixels.T.tolist():
        known = {n: None if v == nodata or not math.isfinite(v) else v for n, v in zip(NAMES, pixel)}
        found = oracle.value(tree, known)
        values.append(math.nan if found is None else found)
    return np.array(values)


EXPRESSIONS = [
    *(f"{name}({', '.join('ABC'[: one.least])})" for name, one in FUNCTIONS.items()),
    *(f"A {operator} B" for operator in ("+", "-", "*", "/", "^", "==", "!=", "<", "<=", ">", ">=", "and", "or")),
    *(f"A ^ {exponent}" for exponent in (0, 1, 2, 3, 4, 8, 0.5, -1, -2, -0.5, 5, 1.5)),
    "2 ^ A",
    "-A",
    "!A",
    "1 / (1 / A)",
    "1 / (A * B)",
    "exp(-exp(A))",
    "atan(A / B)",
    "max(log(A), -5)",
    "tanh(A * 1e200)",
    "sign(A / B)",
    "min(A / B, 1)",
    "A > 0 ? B : C",
    "A > 0 ? B / C : -1",
    "A ? B > 0 : C > 0",
    "A > 0 ? nodata : B",
    "A > 0 and B > 0",
    "A > 0 or B > 0",
    "A > 0 and isnodata(B)",
    "(A > 0 and B > 0) or not C",
    "isnodata(A) or A < 0",
    "isnodata(A / B)",
    "isnodata(A > B)",
    "isnodata(nodata) + isnodata(1) + 0 * A",
    "isnodata(A) ? C : A",
    "(A > B) + (B > C) * 2",
    "nodata and A",
    "nodata or A",
    "0 and A",
    "1 > 2 ? A : B",
    "1 / 0 + A",
    "max(A, B, C, 1) - min(A, B, C)",
    "A - A",
    "A == nodata",
]


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_odd_numbers_give_what_the_oracle_says(text):
    found = run(text, PIXELS)[0]
    np.testing.assert_allclose(found, wanted(parse_formula(text, NAMES), PIXELS), rtol=1e-12, atol=0)


def random_text(rng, depth):
    """A random expression, in which everything stands somewhere."""
    if depth == 0:
        return rng.choice([*"AABBCC", "1", "2.5", "0", "0.1", "nodata"])
    one, other, third = (random_text(rng, rng.randrange(depth)) for _ in range(3))
    kind = rng.randrange(6)
    if kind < 2:
        return f"({one} {rng.choice('+-*/+-*/^')} {other})"
    if kind == 2:
        name, function = rng.choice(list(FUNCTIONS.items()))
        return f"{name}({', '.join([one, other, third][: function.least])})"
    if kind == 3:
        return f"({one} {rng.choice(['<', '<=', '>', '>=', '==', '!='])} {other})"
    if kind == 4:
        return f"({one} {rng.choice(['and', 'or'])} {rng.choice(['not ', ''])}{other})"
    return f"({one} ? {other} : {third})"


@pytest.mark.parametrize("seed", range(40))
def test_random_expressions_give_what_the_oracle_says(seed):
    rng = random.Random(seed)
    # Values beside each other in no order and of no rounding, so that no comparison hangs on the last digit.
    numbers = np.random.default_rng(seed)
    pixels = numbers.choice(ODD, (3, 300)) * numbers.choice([1, 1.37, 0.61], (3, 300))
    pixels[numbers.random((3, 300)) < 0.1] = -9999
    for _ in range(5):
        text = random_text(rng, 5)
        expected = wanted(parse_formula(text, NAMES), pixels)
        found = run(f"{text}; A", pixels)[0]
        np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-300, err_msg=text)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "int16", "uint16", "int32", "uint32", "float32", "float64"])
def test_integers_are_converted_before_they_overflow(dtype):
    known = {name: Input(np.dtype(dtype)) for name in NAMES}
    arrays = [np.full((2, 3), 100, dtype)] * 3
    trees = [one.tree for one in parse_expressions("A * B * C - B; A + B", NAMES)]
    values = run_program(make_program(trees, known), arrays, OutputValues("float32", math.nan))
    assert values.dtype == "float32"
    assert (values == np.array([999900, 200]).reshape(2, 1, 1)).all()


def test_what_is_too_large_for_the_output_is_nodata():
    a = np.array([1e30, 1.0], "float32")
    for text in ("A * A", "A * 1e300", "min(A * A, 1e50)"):
        values = run(text, [a], dtype="float32")[0]
        assert np.isnan(values[0])
    # What is too large for float32 on the way only is not.
    assert run("1 / (A * A)", [a], dtype="float32")[0].tolist() == [np.float32(1e-60), 1]
    assert run("A * A > 0 ? 2 : 3", [a], dtype="float32")[0].tolist() == [2, 2]


def test_whole_offsets_of_reflectance_cancel_out_exactly():
    a, b = np.array([400, 1000, 700, 0], "uint16"), np.array([1600, 1000, 700, 5], "uint16")
    known = {name: Input(a.dtype, (0,), 1e-4, -0.1) for name in "AB"}
    values = run("(A - B) / (A + B)", [a, b], known, "float32")[0]
    assert values.tolist()[2] == 0
    assert np.isnan(values[[0, 1, 3]]).all()


def test_small_differences_of_reflectance_are_those_of_float64():
    a, b = np.array([7273, 7274], "uint16"), np.array([7272, 7271], "uint16")
    known = {name: Input(a.dtype, (), 2.75e-5, -0.2) for name in "AB"}
    r, n = (numbers * 2.75e-5 - 0.2 for numbers in (a.astype("float64"), b.astype("float64")))
    values = run("(A - B) / (A + B)", [a, b], known, "float32")[0]
    np.testing.assert_allclose(values, (r - n) / (r + n), rtol=1e-6)


def test_scale_and_offset_come_before_the_arithmetic_and_after_nodata():
    a = np.array([0, 1000, 11000, -9999], "int16")
    known = {"A": Input(a.dtype, (0, -9999), 1e-4, -0.1)}
    np.testing.assert_allclose(run("A * 2", [a], known, "float32")[0], [np.nan, 0, 2, np.nan], rtol=1e-6, atol=1e-7)


def test_integers_are_rounded_clamped_and_kept_clear_of_nodata():
    a = np.array([0.5, 1.5, -0.5, 300, -2, 254.6, np.nan, np.inf], "float32")
    assert run("A", [a], dtype="uint8", fill=255)[0].tolist() == [1, 2, 0, 254, 0, 254, 255, 255]
    assert run("A / 0", [a], dtype="int16", fill=-7)[0].tolist() == [-7] * 8


def test_common_parts_are_computed_once_and_registers_are_used_again():
    trees = [one.tree for one in parse_expressions("sqrt(A + B) / C; C * sqrt(A + B); A + B", NAMES)]
    program = make_program(trees, inputs("int16"))
    operations = [step.operation for step in program.steps]
    assert [operations.count(one) for one in ("load", "add", "sqrt", "store")] == [3, 1, 1, 3]
    total = make_program([parse_formula(" + ".join(["A", "B", "C"] * 300), NAMES)], inputs("int16"))
    assert count_registers(total.steps, False) <= 5
    chain = make_program([parse_formula("(A-B)/(A+B)*(A+B)/(A+B+1)", NAMES)], inputs("int16"))
    assert count_registers(chain.steps, False) <= 5


def test_a_deep_sum_is_computed_and_travels():
    text = " + ".join(["A", "B"] * 2500)
    program = make_program([parse_formula(text, NAMES)], inputs("int16", ()))
    program = pickle.loads(pickle.dumps(program))
    a, b = np.array([1, 2], "int16"), np.array([3, -2], "int16")
    assert run_program(program, [a, b], OutputValues("float32", math.nan))[0].tolist() == [10000, 0]


@pytest.mark.parametrize("dtype", ["float32", "int16"])
def test_values_do_not_depend_on_strips(monkeypatch, dtype):
    rng = np.random.default_rng(1)
    arrays = [rng.integers(-50, 5000, (37, 41)).astype("int16") for _ in NAMES]
    calls = "; ".join(f"{name}({', '.join('ABC'[: one.least])})" for name, one in FUNCTIONS.items())
    text = f"{calls}; 2.5 * (A - B) / (A + 6 * B - 7.5 * C + 1); (A / 5000) ^ (B / 999)"
    whole = run(text, arrays, inputs("int16", (7,)), dtype, math.nan if dtype == "float32" else -32768)
    for pixels in (1, 7, 64, 333, 1000):
        monkeypatch.setattr(module, "STRIP_PIXELS", pixels)
        parts = run(text, arrays, inputs("int16", (7,)), dtype, math.nan if dtype == "float32" else -32768)
        assert parts.tobytes() == whole.tobytes()


def test_inputs_are_not_changed():
    a = np.array([1.0, np.nan, np.inf, -9999.0])
    before = a.copy()
    run("max(-A, 2) + (A > 1 ? A : 3)", [a])
    np.testing.assert_array_equal(a, before)


def test_what_is_wrong_is_said():
    with pytest.raises(KeyError):
        make_program([parse_formula("A + B", NAMES)], {"A": Input(np.dtype("int16"))})
    with pytest.raises(ValueError, match="no name"):
        make_program([parse_formula("1 + 1", NAMES)], inputs("int16"))
    with pytest.raises(ValueError, match="complex64"):
        make_program([parse_formula("A", NAMES)], inputs("complex64"))
