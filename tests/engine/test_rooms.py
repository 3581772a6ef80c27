"""The layout holds: rooms import only rooms below them, files go in no circle, the two halves never meet."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "rasterdask_plugin"
ENGINE = PLUGIN / "engine"
VOCABULARY = PLUGIN / "vocabulary"
# From the top of the house down. What stands in the engine's own folder belongs to no room: anybody may import it.
ROOMS = (
    "program",
    "jobs",
    "operations",
    "products",
    "reading",
    "geometry",
    "writing",
    "execution",
    "planning",
    "raster",
    "kernels",
)
# The same for the half that QGIS loads; its own files, such as plugin.py, stand above the rooms or beside them.
QGIS_ROOMS = ("gui", "algorithms", "engine_process", "vocabulary")
ENGINE_PACKAGES = {"rasterio", "dask", "distributed", "xarray", "rioxarray", "numba", "numpy"}


def imported(path: Path) -> Iterator[tuple[str, bool]]:
    """The modules that a file imports, absolute names, and whether at its own import or later."""
    package = path.relative_to(PLUGIN.parent).with_suffix("").parts[:-1]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    at_once = set()
    waiting = [tree]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) or _is_for_type_checkers(node):
                continue
            at_once.add(node)
            waiting.append(node)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((name.name, node in at_once) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, *([node.module] if node.module else [])))
            for name in node.names:
                inner = f"{module}.{name.name}"
                yield (inner if _file_of(inner) else module), node in at_once


def _is_for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _file_of(module: str) -> Path | None:
    path = PLUGIN.parent.joinpath(*module.split("."))
    for candidate in (path.with_suffix(".py"), path / "__init__.py"):
        if candidate.is_file():
            return candidate
    return None


def files(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.py"))
    assert found
    return found


def room_of(path: Path) -> str | None:
    parts = path.relative_to(ENGINE).parts
    return parts[0] if len(parts) > 1 else None


def test_each_folder_is_a_room_that_says_what_it_is_for():
    assert {room_of(path) for path in files(ENGINE)} == {None, *ROOMS}
    for folder in {path.parent for path in files(PLUGIN)}:
        doc = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8")))
        assert doc, f"{folder} does not say what it is for"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_is_below_it(room):
    below = ROOMS[ROOMS.index(room) :]
    for path in files(ENGINE / room):
        for module, _ in imported(path):
            target = _file_of(module)
            if target and ENGINE in target.parents:
                assert room_of(target) in (None, *below), f"{path.relative_to(ENGINE)} imports {module}"


@pytest.mark.parametrize("room", QGIS_ROOMS)
def test_a_room_of_the_qgis_half_imports_only_what_is_below_it(room):
    above = QGIS_ROOMS[: QGIS_ROOMS.index(room)]
    for path in files(PLUGIN / room):
        for module, _ in imported(path):
            assert module.split(".")[:2] not in [[PLUGIN.name, name] for name in above], f"{path} imports {module}"


def test_the_engine_is_found_and_set_up_without_qgis():
    """A shell does so as well; only what runs a job for QGIS speaks with it."""
    for path in files(PLUGIN / "engine_process"):
        if path.name != "run.py":
            wrong = [module for module, _ in imported(path) if module.split(".")[0] == "qgis"]
            assert not wrong, f"{path.relative_to(PLUGIN)} imports {wrong}"


def test_files_import_each_other_in_no_circle():
    graph = {
        path: {target for module, at_once in imported(path) if at_once and (target := _file_of(module))}
        for path in files(PLUGIN)
    }
    done: set[Path] = set()

    def visit(path: Path, way: tuple[Path, ...]) -> None:
        assert path not in way, " → ".join(str(step.relative_to(PLUGIN)) for step in (*way, path))
        if path not in done:
            for target in graph.get(path, ()):
                # A package's own file may import what is in the package.
                if target.name != "__init__.py":
                    visit(target, (*way, path))
            done.add(path)

    for path in graph:
        visit(path, ())


def test_the_engine_knows_nothing_of_qgis():
    for path in files(ENGINE):
        assert not [module for module, _ in imported(path) if module.split(".")[0] in ("qgis", "PyQt5", "PyQt6")], path


def test_the_qgis_half_imports_none_of_the_engines_packages():
    for path in files(PLUGIN):
        if ENGINE not in path.parents:
            wrong = [module for module, _ in imported(path) if module.split(".")[0] in ENGINE_PACKAGES]
            assert not wrong, f"{path.relative_to(PLUGIN)} imports {wrong}"


def test_the_vocabulary_imports_only_itself_and_the_standard_library():
    # sys.stdlib_module_names is of Python 3.10.
    standard = getattr(sys, "stdlib_module_names", {"__future__", "collections", "dataclasses", "json", "typing"})
    for path in files(VOCABULARY):
        for module, _ in imported(path):
            target = _file_of(module)
            inside = target is not None and VOCABULARY in target.parents
            assert inside or module.split(".")[0] in standard, f"{path.relative_to(PLUGIN)} imports {module}"


@pytest.mark.parametrize("half", ["engine", "qgis"])
def test_a_half_imports_of_the_plugin_only_itself_and_the_vocabulary(half):
    for path in files(PLUGIN):
        if VOCABULARY in path.parents or (ENGINE in path.parents) != (half == "engine"):
            continue
        for module, _ in imported(path):
            target = _file_of(module)
            if target and PLUGIN in target.parents and VOCABULARY not in target.parents:
                assert (ENGINE in target.parents) == (half == "engine"), f"{path.relative_to(PLUGIN)} imports {module}"
