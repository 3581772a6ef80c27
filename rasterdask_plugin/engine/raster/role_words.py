"""Which role of a band a text speaks of: a description, a name, the name of a file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .sensors import OTHER, PAN, RED_EDGE, SWIR, words_of

_NEAR = r"(?:nir|near ?infra ?red)"
_SHORT = r"(?:swir|short ?wave(?: ?length)? infra ?red)"
_THERMAL = r"(?:(?:thermal|long ?wave) ?infra ?red|tirs?|lwir)"
# What bands are called. Each pattern takes its words away before the next one looks: the red edge is not red. Numbers
# of two digits are those of STAC's common names.
_CALLED = (
    (r"(?:vegetation )?red ?edge ?0?(?:1|71)|vre ?1", "RE1"),
    (r"(?:vegetation )?red ?edge ?0?(?:2|75)|vre ?2", "RE2"),
    (r"(?:vegetation )?red ?edge ?0?(?:3|78)|vre ?3", "RE3"),
    (r"(?:vegetation )?red ?edge ?\d*|vre ?\d*", RED_EDGE),
    (rf"{_SHORT} ?0?(?:1|16)", "S1"),
    (rf"{_SHORT} ?0?(?:2|22)", "S2"),
    (rf"{_SHORT} ?\d*|mir|mid(?:dle)? ?infra ?red ?\d*", SWIR),
    (rf"{_THERMAL} ?(?:1|11)", "T1"),
    (rf"{_THERMAL} ?(?:2|12)", "T2"),
    (rf"{_THERMAL} ?\d*", "T"),
    (r"pan|panchromatic", PAN),
    (r"cirrus", OTHER),
    (rf"water vapou?r|{_NEAR} ?09", "WV"),
    (rf"{_NEAR} narrow|narrow {_NEAR}|nir ?0?8a?", "N2"),
    (rf"{_NEAR} ?(?:0?[2-79]|1\d)", OTHER),
    (rf"{_NEAR}(?: ?0?1)?|infra ?red|vnir", "N"),
    (r"coastal(?: (?:blue|aerosol))?|aerosol|deep blue|violet", "A"),
    (r"yellow", "Y"),
    (r"red", "R"),
    (r"green ?(?:i|1)", "G1"),
    (r"green", "G"),
    (r"blue", "B"),
)
_PATTERNS = tuple((re.compile(rf"(?<!\S)(?:{words})(?!\S)"), role) for words, role in _CALLED)
# Letters of vendors, Pléiades Neo's and WorldView's.
_LETTERS = {
    "r": "R",
    "g": "G",
    "b": "B",
    "n": "N",
    "nir": "N",
    "re": RED_EDGE,
    "db": "A",
    "n2": OTHER,
    "y": "Y",
}
# What is derived from a band is not the band.
_DERIVED = set(
    re.findall(
        r"\w+",
        "mask masks quality qa flag flags std stddev stdev variance count error uncertainty angle ratio index "
        "difference ndvi evi savi gndvi ndwi ndre texture",
    )
)


def is_derived(text: str) -> bool:
    """Return whether a text speaks of what is derived from a band: a mask, an index, a standard deviation."""
    return bool(_DERIVED & set(words_of(text)))


def speaks_in_letters(texts: Iterable[str | None]) -> bool:
    """Return whether bands are called by letters: red and green are among them."""
    return {"r", "g"} <= {" ".join(words_of(text or "")) for text in texts}


def role_of_words(text: str, letters: bool = False) -> str | None:
    """Return the role that a text speaks of; None for no role, for several, and for what is derived from a band.

    With `letters`, a letter alone is a role as well. What is no role of the vocabulary is RED_EDGE, SWIR, PAN or OTHER.
    """
    if is_derived(text):
        return None
    rest = " ".join(words_of(text))
    if letters and rest in _LETTERS:
        return _LETTERS[rest]
    roles = set()
    for pattern, role in _PATTERNS:
        rest, times = pattern.subn("/", rest)
        if times:
            roles.add(role)
    return roles.pop() if len(roles) == 1 else None
