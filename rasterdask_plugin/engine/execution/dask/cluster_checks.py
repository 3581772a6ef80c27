"""Checks before the work whether a cluster can do it: versions, packages and the inputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

from distributed import Client

from ....vocabulary.text import Text
from ...errors import RasterDaskError
from ...raster.raster_file import RasterFile
from ..request import Needs
from ..shipping.remote import Demands
from ..shipping.shipped_engine import ShippedEngine
from ..waiting import interruptible

# The most workers that an error lists.
_LINES = 8


def demands_of(needs: Needs, run: str, cache_bytes: int) -> Demands:
    """Return what the workers must have and see, from what this machine sees."""
    files = dict.fromkeys(file for raster in needs.inputs for file in raster.files if Path(file).is_file())
    return Demands(
        run,
        tuple(dict.fromkeys(_opened(raster) for raster in needs.inputs)),
        tuple((str(Path(file).absolute()), Path(file).stat().st_size) for file in files),
        cache_bytes,
    )


def _opened(raster: RasterFile) -> tuple[str, tuple[tuple[str, str], ...], tuple[int, int, int]]:
    return raster.path, raster.open_options, (raster.file_grid.width, raster.file_grid.height, raster.count)


def check_versions(client: Client, cancelled: Callable[[], bool]) -> None:
    """Raise RasterDaskError, which names both sides, if versions differ so much that they do not work together."""
    versions = interruptible(lambda: client.get_versions(check=False), cancelled)
    here = versions["client"]
    places = {Text("the scheduler {}", client.scheduler.address): versions["scheduler"]}
    places.update((Text("the worker {}", address), found) for address, found in versions["workers"].items())
    lines = [
        Text(
            "  {}: {}; here: {}",
            place,
            ", ".join(f"{name} {theirs}" for name, _, theirs in differing),
            ", ".join(f"{name} {ours}" for name, ours, _ in differing),
        )
        for place, found in places.items()
        for differing in [differences(here, found, scheduler=found is versions["scheduler"])]
        if differing
    ]
    if lines:
        raise RasterDaskError(
            "The cluster's versions do not match those of the engine's Python:\n"
            "{}\n"
            "Install the same versions on both sides.",
            _shortened(lines),
        )


def differences(here: Mapping[str, Any], there: Mapping[str, Any], *, scheduler: bool) -> list[tuple[str, str, str]]:
    """Return (package, version here, version there) of all packages whose versions must not differ but do.

    `here` and `there` are what `distributed.Client.get_versions` returns for each side.
    """
    found = []
    for name, digits in _SAME_DIGITS.items():
        if scheduler and name in _WORKERS_ONLY:
            continue
        ours, theirs = here["packages"].get(name), there["packages"].get(name)
        if ours and theirs and ours.split(".")[:digits] != theirs.split(".")[:digits]:
            found.append((name, _plain(ours), _plain(theirs)))
    return found


# How many leading numbers of each version must be the same.
_SAME_DIGITS = {"python": 2, "dask": 2, "distributed": 2, "cloudpickle": 1, "numpy": 1}
_WORKERS_ONLY = ("numpy",)


def _plain(version: str) -> str:
    return version.replace(".final.0", "")


def check_workers(
    client: Client,
    shipped: ShippedEngine,
    demands: Demands,
    needs: Needs,
    cancelled: Callable[[], bool],
) -> None:
    """Load the engine on all present workers; raise RasterDaskError if that fails or an input is missing there."""
    found = interruptible(
        lambda: client.run(
            shipped.call_beside, shipped.call, shipped.name, "survey", demands.plain(), on_error="return"
        ),
        cancelled,
    )
    lines = [line for worker, survey in found.items() for line in _complaints(worker, survey)]
    if lines:
        raise RasterDaskError(
            "The cluster's workers cannot do this:\n{}\n"
            "Inputs must be on a file system that the workers have under the same path, or at an address that they can "
            "read; and workers need rasterio, dask, NumPy and cloudpickle.",
            _shortened(lines),
        )
    without = [worker for worker, survey in found.items() if not survey["numba"]]
    if needs.kernels and without:
        raise RasterDaskError("This needs numba, which cannot be used on {}. Install numba there.", _some(without))


def _complaints(worker: str, survey: Any) -> Sequence[str]:
    if isinstance(survey, Exception):
        # This is mostly the import error of a package.
        return [Text("  {}: {}: {}", worker, type(survey).__name__, survey)]
    return [Text("  {} ({}): {}", worker, survey["host"], Text.of(problem)) for problem in survey["problems"]]


def _shortened(lines: Sequence[str]) -> Text:
    more = [Text("  … and {} more", len(lines) - _LINES)] if len(lines) > _LINES else []
    return Text.join("\n", [*lines[:_LINES], *more])


def _some(workers: Sequence[str]) -> str:
    return workers[0] if len(workers) == 1 else Text("{} workers, {} for one", len(workers), workers[0])
