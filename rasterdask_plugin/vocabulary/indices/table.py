"""All spectral indices.

The formulas are those of the catalogue Awesome Spectral Indices (Montero et al., 2023, Scientific Data 10, 197,
https://doi.org/10.1038/s41597-023-02096-0), under its short names, with the references that it gives. Left out are
those that need more than optical bands and constants: radar, kernels, and radiation from another source.
"""

from __future__ import annotations

from . import (
    burn,
    clouds,
    near_infrared,
    red_and_near_infrared,
    red_edge,
    shortwave,
    snow,
    soil,
    urban,
    visible,
    water,
)
from .index import Index

_FILES = (
    red_and_near_infrared,
    near_infrared,
    visible,
    red_edge,
    shortwave,
    water,
    burn,
    snow,
    soil,
    urban,
    clouds,
)

INDICES: dict[str, Index] = {index.id: index for file in _FILES for index in file.INDICES}
