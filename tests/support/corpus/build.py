"""Builds the whole corpus: the same files each time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from . import (
    colours,
    coordinates,
    damage,
    layouts,
    lying_tags,
    masks,
    no_rasters,
    nodata,
    other_formats,
    sensors,
    types,
    virtual,
)
from .odd_file import Folder, OddFile

KINDS = {
    module.__name__.rpartition(".")[2]: module
    for module in (
        types,
        nodata,
        masks,
        colours,
        layouts,
        coordinates,
        sensors,
        damage,
        lying_tags,
        virtual,
        other_formats,
        no_rasters,
    )
}


def build(root: Path, kinds: Sequence[str] = tuple(KINDS)) -> list[OddFile]:
    """Write the files of some kinds, each into a folder of its own, and return what is known of them."""
    files: list[OddFile] = []
    root.mkdir(parents=True, exist_ok=True)
    for kind in kinds:
        folder = Folder(root, kind, files)
        KINDS[kind].add(folder)
    return files
