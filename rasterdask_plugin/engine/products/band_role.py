"""The role of a product's band."""

from __future__ import annotations

from ...vocabulary.roles import ROLES
from ..raster.sensors import BAND_NAMES, OTHER, PAN, band_ids

# No index needs it, so that `vocabulary.roles` has no role for it.
PANCHROMATIC = "PAN"


def role_of(sensor: str, band: str) -> str:
    """Return the role of a sensor's band by its number as products write it (B04, B8A); empty if it has none."""
    role = BAND_NAMES[sensor].get(next(iter(band_ids(band)), ""), OTHER)
    if role == PAN:
        return PANCHROMATIC
    return role if role in ROLES else ""
