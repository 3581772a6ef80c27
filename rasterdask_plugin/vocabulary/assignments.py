"""What people write into texts such as `R=1:4, N=2:1` and `L=0.5, EVI.g=2.4`."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from .indices.index import Index
from .roles import ROLES, find_role
from .text import Text

_PLACES = Text("roles with the number of the raster and of the band, such as R=1:4, N=2:1")
_NUMBERS = Text("constants with their values, such as L=0.5, EVI.g=2.4")


def parse_places(text: str) -> dict[str, tuple[int, int]]:
    """Return raster and band, both counted from 1, by the names of roles.

    `N=4` is band 4 of the first raster. Roles may have their common names. Raises ValueError, in a sentence for people.
    """
    found: dict[str, tuple[int, int]] = {}
    for name, value in _assignments(text, _PLACES):
        role = find_role(name)
        if role is None:
            known = Text.join(", ", (Text("{} ({})", one.name, one.words) for one in ROLES.values()))
            raise ValueError(Text("There is no role {}. Known are {}.", name, known))
        numbers = value.split(":")
        if len(numbers) > 2 or not all(number.strip().isdecimal() and int(number) for number in numbers):
            raise ValueError(Text("{}={} is no place of a band: write {}.", name, value, _PLACES))
        if role.name in found:
            raise ValueError(Text("The role {} is given twice.", role.name))
        raster, band = map(int, numbers if len(numbers) == 2 else ("1", *numbers))
        found[role.name] = raster, band
    return found


def parse_constants(text: str, indices: Sequence[Index]) -> dict[str, dict[str, float]]:
    """Return the constants that replace defaults, by the ids of indices.

    `L=0.5` holds of all indices that have an L, `SAVI.L=0.5` of that one only. Raises ValueError, in a sentence for
    people.
    """
    return give_constants({name: _number(name, value) for name, value in _assignments(text, _NUMBERS)}, indices)


def give_constants(given: Mapping[str, float], indices: Sequence[Index]) -> dict[str, dict[str, float]]:
    """Return constants as `parse_constants` does, of values by name: `L`, `SAVI.L`."""
    found: dict[str, dict[str, float]] = {index.id: {} for index in indices}
    # Those of one index come before those of all, wherever they stand.
    for name, value in sorted(given.items(), key=lambda pair: "." in pair[0]):
        of, _, constant = name.rpartition(".")
        takers = [index for index in indices if constant in index.constants and of in ("", index.id)]
        if not takers:
            known = [f"{index.id}.{one}" for index in indices for one in index.constants]
            there = Text("There are {}.", ", ".join(known)) if known else Text("There are none.")
            raise ValueError(Text("{} is no constant of {}. {}", name, ", ".join(index.id for index in indices), there))
        for index in takers:
            found[index.id][constant] = float(value)
    return found


def _assignments(text: str, wanted: str) -> Iterator[tuple[str, str]]:
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        name, equals, value = map(str.strip, part.partition("="))
        if not (name and equals and value):
            raise ValueError(Text("{} has no name, equals sign and value: write {}.", part, wanted))
        yield name, value


def _number(name: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(Text("{}={} is not a number: write {}.", name, value, _NUMBERS))
    return number
