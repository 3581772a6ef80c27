"""What the engine and its set-up say can be translated: messages are templates with arguments, never built by hand."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "rasterdask_plugin"
FILES = [
    path for folder in ("engine", "engine_process", "vocabulary") for path in sorted((PLUGIN / folder).rglob("*.py"))
]
# Sentences in them are for programmers, for a terminal, or for the documents; or they are patterns.
NOT_FOR_USERS_OF_QGIS = {
    "engine/__init__.py",
    "engine/execution/dask/cluster.py",  # faults
    "engine/execution/dask/failures.py",
    "engine/kernels/compiled.py",
    "engine/kernels/downscaling/__init__.py",
    "engine/kernels/downscaling/methods.py",
    "engine/kernels/downscaling/reduction.py",
    "engine/kernels/index/ndvi.py",
    "engine/products/planetscope.py",  # the name of a sensor
    "engine/program/terminal.py",
    "engine/raster/role_words.py",
    "engine_process/advice.py",  # commands
    "engine_process/run.py",  # for debugging
    "vocabulary/descriptions.py",
    "vocabulary/several.py",  # whole texts, which are the same in every run
    "vocabulary/spectralindex.py",
}
WORDS = re.compile(r"[a-z]{2,} [a-z{]|[}] [a-z]{2,}")
# The makers of a text take a template; the others take a text.
TEMPLATES = ("Text", "RasterDaskError")
TEXTS = ("log", "warning", "warn", "stays", "ExpressionError", "InterpreterError", "SetupError")


def names_of_templates(path: Path) -> tuple[str, ...]:
    """What is called with a template in a file; some hand on what stands in another place."""
    return () if path.name in ("text.py", "errors.py", "failures.py") else TEMPLATES


def calls(path: Path, names: tuple[str, ...]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and called(node).lstrip("_") in names:
            yield node


def called(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def is_literal(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return is_literal(node.body) and is_literal(node.orelse)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_built(node: ast.expr) -> bool:
    """Whether a text is put together here, so that no translation can know it."""
    if isinstance(node, ast.Call):
        return called(node) in ("str", "format") or (
            called(node) == "join"
            and not (isinstance(node.func, ast.Attribute) and ast.unparse(node.func) == "Text.join")
        )
    return isinstance(node, (ast.JoinedStr, ast.BinOp))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PLUGIN)))
def test_no_message_is_built_by_hand(path):
    for call in calls(path, names_of_templates(path)):
        template, *arguments = call.args
        where = f"line {call.lineno}: {ast.unparse(call)[:120]}"
        if called(call) == "RasterDaskError" and not arguments and not is_literal(template):
            assert not is_built(template), where
        else:
            assert is_literal(template), where
    for call in calls(path, TEXTS):
        said = call.args[0]
        assert not is_built(said), f"line {call.lineno}: {ast.unparse(call)[:120]}"
        assert not is_literal(said), f"line {call.lineno}: {ast.unparse(call)[:120]}"


def test_no_sentence_is_an_f_string():
    found = {}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
                if WORDS.search("".join(parts)):
                    found.setdefault(path.relative_to(PLUGIN).as_posix(), []).append(ast.unparse(node))
    assert {name: said for name, said in found.items() if name not in NOT_FOR_USERS_OF_QGIS} == {}
    assert set(found) == NOT_FOR_USERS_OF_QGIS


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PLUGIN)))
def test_templates_have_a_place_for_each_argument(path):
    for call in calls(path, names_of_templates(path)):
        template, *arguments = call.args
        if not arguments or any(isinstance(argument, ast.Starred) for argument in arguments):
            continue
        for literal in (template.body, template.orelse) if isinstance(template, ast.IfExp) else (template,):
            # A place too many fails by itself; one too few would lose an argument.
            assert literal.value.replace("{{", "").count("{") == len(arguments), f"line {call.lineno}"
