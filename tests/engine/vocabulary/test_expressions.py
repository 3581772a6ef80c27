"""Expressions become trees of known nodes, in every syntax; what is none is refused, at its place."""

from __future__ import annotations

import math
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rasterdask_plugin.vocabulary.expressions.bands import band_names, file_name, place_of, without_layer_names
from rasterdask_plugin.vocabulary.expressions.errors import ExpressionError
from rasterdask_plugin.vocabulary.expressions.functions import ALIASES, ARITHMETIC, COMPARISONS, FUNCTIONS, LOGICAL
from rasterdask_plugin.vocabulary.expressions.parser import MAX_DEPTH, parse_expressions, parse_formula
from rasterdask_plugin.vocabulary.expressions.tokens import MAX_LENGTH
from rasterdask_plugin.vocabulary.expressions.tree import Binary, Call, Name, Number, names_in

ROOT = Path(__file__).resolve().parents[3]
NAMES = band_names([("red", 1), ("nir", 2)])


def tree(text):
    return parse_formula(text, NAMES)


def problem(text, names=NAMES):
    with pytest.raises(ExpressionError) as caught:
        parse_expressions(text, names)
    return caught.value


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("A + B * A - B / A", "(A + (B * A)) - (B / A)"),
        ("A - B - A", "(A - B) - A"),
        ("A / B / A", "(A / B) / A"),
        ("-A ^ 2", "-(A ^ 2)"),
        ("A ^ B ^ 2", "A ^ (B ^ 2)"),
        ("2 ^ -A", "2 ^ (-A)"),
        ("A ** 2", "A ^ 2"),
        ("-A * B", "(-A) * B"),
        ("A - -B", "A - (-B)"),
        ("+A", "A"),
        ("A + 1 > B * 2", "(A + 1) > (B * 2)"),
        ("A > 1 || B > 1 && A < 3", "(A > 1) or ((B > 1) and (A < 3))"),
        ("A > 1 OR B > 1 AND A < 3", "A > 1 or B > 1 and A < 3"),
        ("not A > 1 and B", "(not (A > 1)) and B"),
        ("!A > 1", "(!A) > 1"),
        ("A = 1", "A == 1"),
        ("A <> 1", "A != 1"),
        ("(A > 1) & (B > 1) | ~(A > 2)", "((A > 1) and (B > 1)) or not (A > 2)"),
        ("A > 1 ? 5 : B > 1 ? 6 : 7", "where(A > 1, 5, where(B > 1, 6, 7))"),
        ("if(A > 1, 5, 6)", "A > 1 ? 5 : 6"),
        ("numpy.where(A > 1, 5, np.sqrt(B))", "where(A > 1, 5, sqrt(B))"),
        ("logical_and(A, logical_or(B, logical_not(A)))", "A and (B or !A)"),
        ("power(A, 2) + pow(A, 2)", "A ^ 2 + A ^ 2"),
        ("add(subtract(A, B), multiply(A, divide(A, B)))", "(A - B) + A * (A / B)"),
        ("greater(A, B) + less_equal(A, B) + equal(A, B)", "(A > B) + (A <= B) + (A == B)"),
        ("SQRT(A) + Ln(A)", "sqrt(A) + log(A)"),
        ("arctan2(A, B) + minimum(A, B)", "atan2(A, B) + min(A, B)"),
        ("ndvi(A, B)", "(B - A) / (B + A)"),
        ("im1b1 + im2b1", "A + B"),
        ('"red@1" + "nir@1"', "A + B"),
        ("A\n + B", "A + B"),
        ("2.5e-1 * A + .5 - 1.", "0.25 * A + 0.5 - 1"),
    ],
)
def test_what_means_the_same_is_the_same_tree(text, plain):
    assert tree(text) == tree(plain)


def test_constants():
    assert tree("pi") == tree("_pi") == tree("numpy.pi") == Number(math.pi)
    assert tree("e") == Number(math.e)
    assert math.isnan(tree("nodata").value)
    assert math.isnan(tree("numpy.nan").value)


def test_a_name_of_the_caller_comes_before_a_constant_and_a_word():
    assert parse_formula("e + pi", ["e"]) == Binary("+", Name("e"), Number(math.pi))
    assert parse_formula("not", ["not"]) == Name("not")


def test_several_expressions():
    found = parse_expressions(" A + B ;\n sqrt(A); ", NAMES)
    assert [one.text for one in found] == ["A + B", "sqrt(A)"]
    assert [one.tree for one in found] == [tree("A + B"), tree("sqrt(A)")]
    with pytest.raises(ExpressionError, match="One expression is wanted"):
        parse_formula("A; B", NAMES)


def test_names_in_their_order():
    assert names_in([tree("im2b2 + A * im2b2"), tree("B")]) == ("im2b2", "im1b1", "im2b1")


def test_every_function_is_called_with_as_many_arguments_as_it_takes():
    for name in (*FUNCTIONS, *ALIASES, *ARITHMETIC, *COMPARISONS, *LOGICAL):
        least = FUNCTIONS[ALIASES.get(name, name)].least if ALIASES.get(name, name) in FUNCTIONS else 2
        assert tree(f"{name}({', '.join(['A'] * least)})")
        assert f"{name} takes" in problem(f"{name}({', '.join(['A'] * (least - 1))})").message
    assert tree("max(A, B, 1, 2)") == Call("max", (Name("im1b1"), Name("im2b1"), Number(1.0), Number(2.0)))


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("", 0, "empty"),
        ("   ", 3, "empty"),
        ("A +", 3, "missing at the end"),
        ("A + * B", 4, r"wanted here, not \*"),
        ("(A + B", 0, "not closed"),
        ("sqrt(A", 4, "not closed"),
        ("A + B)", 5, "no bracket that is closed"),
        ("A B", 2, "operator is missing"),
        ("2A", 1, "write an operator after 2"),
        ("A, B", 1, "comma"),
        ("A + 0,5", 5, "decimal point"),
        ("A ? B", 2, "colon is missing"),
        ("A : B", 2, "no question mark"),
        ("A;; B", 2, "wanted here, not ;"),
        ("A < B < 3", 6, "in a row"),
        ("A > 1 & B > 2", 6, "in brackets"),
        ("A | 4", 2, "bits"),
        ("~A", 0, "bits"),
        ("A % 2", 2, "remainder"),
        ("im3b1 + A", 0, "im3b1 is not known. Known are im1b1, im2b1, im2b2, A, B"),
        ('A + "blue@1"', 4, 'no band "blue@1". Known are'),
        ('A + "red@1', 4, "not closed"),
        ("A + 'red@1'", 4, "double quotation marks"),
        ("foo(A)", 0, "no function foo. Known are abs, sqrt"),
        ("A(B)", 1, "operator is missing"),
        ("sqrt + A", 0, "sqrt is a function"),
        ("A − B", 2, "write -"),
        ("A × B", 2, r"write \*"),
        ("A + é", 4, "é is not known"),
        ("A + \u202e", 4, r"U\+202E is not known"),
        ("A\n  + C", 6, "C is not known"),
        ('-"red@1"^2', 0, "write brackets"),
        ('"red@1"^2^2', 7, "write brackets"),
        ('"red@1" OR 1 AND 0', 8, "write brackets"),
        ('1 AND 0 OR "red@1"', 8, "write brackets"),
    ],
)
def test_an_error_points_at_its_place(text, position, message):
    error = problem(text)
    assert error.position == position
    assert re.search(message, error.message)
    *_, line, caret = str(error).split("\n")
    place = position - (text.rfind("\n", 0, position) + 1)
    assert line == "  " + text.split("\n")[text.count("\n", 0, position)].replace("\u202e", " ")
    assert caret == "  " + " " * place + "^"


def test_qgis_expressions_with_brackets_are_read():
    assert tree('(-"red@1")^2') == tree("(-A)^2")
    assert tree('-("red@1"^2)') == tree("-A^2")
    assert tree('("red@1" OR 1) AND 0') == tree("(A or 1) and 0")


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os').system('true')",
        "A.__class__",
        "().__class__.__bases__",
        "A[0]",
        "{}",
        "[A for A in B]",
        "lambda: A",
        "open(A)",
        "eval(A)",
        "exec(A)",
        "numpy.load(A)",
        "np.ctypeslib(A)",
        "numpy",
        "numpy.where",
        "A := 1",
        "f'{A}'",
        "A if B else 1",
        "import os",
        "A; import os",
        "`A`",
        "A \\ B",
        "A # B",
        "A @ B",
        "0x1f",
        "1_000",
        "1e",
        "1.2.3",
        "9 ^ 9 ^ 9 ^ 9999",
        "A ^ -5000",
        "1e400",
        "A" * (MAX_LENGTH + 1),
        "A" * (MAX_LENGTH - 1),
        "(" * 10000,
        "-" * 10000 + "A",
        "A ^ " * 4000 + "A",
        "A ? B : " * 2000 + "A",
        "sqrt(" * 3000 + "A",
        "not " * 4000 + "A",
        ";" * 5000,
        "A;" * 5000,
        "\0",
        "A\0",
        "\ud800",
        "Ａ + Ｂ",
        "٣ + A",
    ],
)
def test_hostile_expressions_are_refused_with_a_clear_message(text):
    error = problem(text)
    assert error.message.endswith(".")
    assert 0 <= error.position <= len(text)
    # However long it is, a part of it is shown.
    assert max(map(len, str(error).split("\n")[-2:])) < 110
    assert len(error.message) < 400


def test_what_is_long_but_harmless_is_read():
    assert len(names_in([tree(" + ".join(["A", "B"] * 2000))])) == 2
    assert tree("(" * (MAX_DEPTH - 1) + "A" + ")" * (MAX_DEPTH - 1)) == tree("A")


def test_a_letter_is_the_first_band_of_a_raster_and_there_are_no_more_than_26():
    names = band_names([(f"r{number}", 1) for number in range(40)])
    assert names["Z"] == "im26b1"
    assert names["im40b1"] == "im40b1"
    assert len([name for name in names if len(name) == 1]) == 26


def test_layers_of_one_name_have_no_names_of_their_own():
    names = band_names([("a", 1), ("a", 1), ("b", 2)])
    assert [name for name in names if name.startswith('"')] == ['"b@1"', '"b@2"']
    assert place_of(names['"b@2"']) == (3, 2)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/data/T31TCJ_B04.jp2", "T31TCJ_B04"),
        ("C:\\data\\scene.v2.tif", "scene.v2"),
        ("/vsizip//data/a.zip/b.tif", "b"),
        ("folder.d/raster", "raster"),
        (".hidden", ".hidden"),
    ],
)
def test_the_name_of_a_file(path, name):
    assert file_name(path) == name


def test_names_of_layers_are_replaced_and_nothing_else():
    names = band_names([("my layer", 1), ("weird; (name)", 12)])
    text = '"my layer@1" +  sqrt( "weird; (name)@12" ); A'
    assert without_layer_names(text, names) == "im1b1 +  sqrt( im2b12 ); A"


def test_the_room_imports_nothing_but_small_modules():
    code = (
        "import sys, re, dataclasses, typing, collections, __future__\n"
        "before = set(sys.modules)\n"
        "import rasterdask_plugin.vocabulary.expressions.parser, rasterdask_plugin.vocabulary.expressions.bands\n"
        "print(sorted(name for name in set(sys.modules) - before if not name.startswith('rasterdask_plugin')))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
