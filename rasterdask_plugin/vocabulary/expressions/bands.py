"""What the bands of some rasters are called in expressions, in the syntaxes of three programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .tokens import QUOTED, tokens

# gdal_calc has no others.
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def band_name(raster: int, band: int) -> str:
    """Return what Orfeo BandMath calls a band, both numbers counted from 1: `im1b1`."""
    return f"im{raster}b{band}"


def band_names(rasters: Sequence[tuple[str, int]], letters: Sequence[int] = ()) -> dict[str, str]:
    """Return the names of bands in expressions, and for each of them the one of `band_name`.

    A raster is what it is called and the number of its bands. `im2b1` is the first band of the second raster, and so
    is `"clouds@1"` if no other raster is called clouds. `B` is the same band, unless `letters` gives the numbers of
    the bands that the letters stand for.
    """
    names = {}
    for raster, (_, count) in enumerate(rasters, 1):
        names.update((band_name(raster, band), band_name(raster, band)) for band in range(1, count + 1))
    for raster, letter in enumerate(_LETTERS[: len(rasters)], 1):
        names[letter] = band_name(raster, letters[raster - 1] if letters else 1)
    times = Counter(name for name, _ in rasters)
    for raster, (name, count) in enumerate(rasters, 1):
        if times[name] == 1:
            names.update((f'"{name}@{band}"', band_name(raster, band)) for band in range(1, count + 1))
    return names


def file_name(path: str) -> str:
    """Return what a raster is called that has no other name: its path without folders and without the ending."""
    name = path.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] or name


def place_of(name: str) -> tuple[int, int]:
    """Return raster and band, counted from 1, of a name that `band_name` made."""
    raster, _, band = name[len("im") :].partition("b")
    return int(raster), int(band)


def without_layer_names(text: str, names: dict[str, str]) -> str:
    """Return an expression with `im1b1` for `"layer@1"`, by the names of `band_names`.

    An expression is then the same for a program that knows the files and not what layers are called.
    """
    parts, done = [], 0
    for token in tokens(text):
        if token.kind == QUOTED:
            parts += [text[done : token.position], names[f'"{token.text}"']]
            done = token.end
    return "".join((*parts, text[done:]))
