"""The roles of bands in spectral indices, whatever sensor they are of."""

from __future__ import annotations

from dataclasses import dataclass

from .text import Text


@dataclass(frozen=True)
class Role:
    """What part of the spectrum a band shows. Wavelengths are those of band centres, in micrometres."""

    name: str  # in formulas: the names of the catalogue Awesome Spectral Indices
    common: str  # what else it may be called where roles are written
    words: Text
    centre: float
    low: float
    high: float


_ROLES = (
    Role("A", "coastal", Text("coastal aerosol"), 0.443, 0.400, 0.455),
    Role("B", "blue", Text("blue"), 0.490, 0.450, 0.530),
    Role("G1", "green1", Text("green I"), 0.531, 0.510, 0.550),
    Role("G", "green", Text("green"), 0.560, 0.510, 0.600),
    Role("Y", "yellow", Text("yellow"), 0.605, 0.585, 0.625),
    Role("R", "red", Text("red"), 0.660, 0.620, 0.690),
    Role("RE1", "rededge1", Text("first red edge"), 0.705, 0.695, 0.730),
    Role("RE2", "rededge2", Text("second red edge"), 0.740, 0.730, 0.750),
    Role("RE3", "rededge3", Text("third red edge"), 0.783, 0.765, 0.795),
    Role("N", "nir", Text("near infrared"), 0.842, 0.760, 0.900),
    Role("N2", "nir08", Text("narrow near infrared"), 0.865, 0.850, 0.880),
    Role("WV", "nir09", Text("water vapour"), 0.945, 0.930, 0.960),
    Role("S1", "swir1", Text("first short-wave infrared"), 1.610, 1.550, 1.750),
    Role("S2", "swir2", Text("second short-wave infrared"), 2.190, 2.080, 2.350),
    Role("T", "thermal", Text("thermal infrared"), 11.45, 10.40, 12.51),
    Role("T1", "thermal1", Text("first thermal infrared"), 10.90, 10.60, 11.19),
    Role("T2", "thermal2", Text("second thermal infrared"), 12.00, 11.50, 12.51),
)
ROLES = {role.name: role for role in _ROLES}

# Their bands hold temperature, or digital numbers of it, and no reflectance.
THERMAL = ("T", "T1", "T2")


def find_role(name: str) -> Role | None:
    """Return the role of a name in formulas (`N`) or of a common name (`nir`), in any case; None if there is none."""
    known = {role.common: role for role in _ROLES}
    return ROLES.get(name.upper()) or known.get(name.lower())
