"""Reflectance and temperature (in kelvin) of typical surfaces by role: round numbers of what spectra show."""

from __future__ import annotations

_ROLES = ("A", "B", "G1", "G", "Y", "R", "RE1", "RE2", "RE3", "N", "N2", "WV", "S1", "S2", "T", "T1", "T2")
# fmt: off
_REFLECTANCE = {
    "dense vegetation": (.02, .03, .055, .07, .05, .03, .10, .30, .42, .45, .46, .42, .20, .09, 295, 295, 294),
    "sparse vegetation": (.045, .06, .085, .10, .10, .09, .14, .24, .28, .30, .32, .30, .27, .18, 303, 303, 302),
    "dry vegetation": (.07, .09, .12, .14, .17, .19, .22, .25, .27, .29, .31, .32, .36, .28, 306, 306, 305),
    "bright soil": (.09, .12, .15, .18, .22, .25, .27, .29, .30, .31, .33, .35, .40, .35, 310, 310, 309),
    "dark soil": (.04, .05, .06, .075, .09, .10, .11, .12, .13, .14, .15, .16, .20, .17, 302, 302, 301),
    "built-up land": (.10, .12, .13, .14, .15, .16, .17, .18, .19, .20, .21, .21, .24, .22, 308, 308, 307),
    "clear water": (.05, .045, .04, .035, .02, .015, .012, .010, .009, .008, .007, .006, .004, .003, 290, 290, 289),
    "turbid water": (.06, .075, .09, .11, .105, .09, .07, .035, .033, .03, .025, .02, .01, .008, 292, 292, 291),
    "snow": (.90, .90, .90, .89, .88, .87, .86, .84, .82, .80, .78, .65, .12, .10, 270, 270, 269),
    "burnt land": (.04, .045, .05, .055, .06, .065, .07, .08, .085, .09, .095, .10, .17, .20, 312, 312, 311),
    "cloud": (.60, .61, .61, .61, .60, .60, .60, .59, .59, .58, .58, .50, .45, .35, 265, 265, 264),
}
# fmt: on
SURFACES = {name: dict(zip(_ROLES, values)) for name, values in _REFLECTANCE.items()}

_LAND = ("dense vegetation", "sparse vegetation", "dry vegetation", "bright soil", "dark soil")
# What indices of a domain are made to be looked at on.
OF_DOMAIN = {
    "vegetation": _LAND,
    "water": (*_LAND, "built-up land", "clear water", "turbid water"),
    "burn": (*_LAND, "burnt land"),
    "snow": ("dense vegetation", "sparse vegetation", "bright soil", "dark soil", "turbid water", "snow"),
    "soil": _LAND,
    "urban": (*_LAND, "built-up land"),
    "clouds": ("dense vegetation", "dark soil", "bright soil", "turbid water", "cloud"),
}
