"""Indices of bare soil."""

from __future__ import annotations

from functools import partial

from .index import SOIL, Index

_index = partial(Index, SOIL)

INDICES = (
    _index("BaI", "Bareness index", "R + S1 - N", (-0.23, 0.35), "10.1109/IGARSS.2005.1525743"),
    _index(
        "BI",
        "Bare soil index",
        "(S1 + R - (N + B)) / (S1 + R + (N + B))",
        (-0.36, 0.23),
        "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.465.8749&rep=rep1&type=pdf",
    ),
    _index(
        "BITM",
        "Brightness index for Landsat TM",
        "sqrt((B ** 2 + G ** 2 + R ** 2) / 3)",
        (0.045, 0.195),
        "10.1016/S0034-4257(98)00030-3",
    ),
    _index(
        "BIXS",
        "Brightness index for SPOT HRV XS",
        "sqrt((G ** 2 + R ** 2) / 2)",
        (0.05, 0.22),
        "10.1016/S0034-4257(98)00030-3",
    ),
    _index(
        "DBSI", "Dry bareness index", "(S1 - G) / (S1 + G) - (N - R) / (N + R)", (-0.4, 0.29), "10.3390/land7030081"
    ),
    _index(
        "EMBI",
        "Enhanced modified bare soil index",
        "((S1 - S2 - N) / (S1 + S2 + N) + 0.5 - (G - S1) / (G + S1) - 0.5) / ((S1 - S2 - N) / (S1 + S2 + N) "
        "+ 0.5 + (G - S1) / (G + S1) + 1.5)",
        (0.02, 0.18),
        "10.1016/j.jag.2022.102703",
    ),
    _index(
        "MBI", "Modified bare soil index", "(S1 - S2 - N) / (S1 + S2 + N) + 0.5", (0.04, 0.29), "10.3390/land10030231"
    ),
    _index(
        "NBLI", "Normalised difference bare land index", "(R - T) / (R + T)", (-0.9998, -0.99835), "10.3390/rs9030249"
    ),
    _index(
        "NBLIOLI",
        "Normalised difference bare land index for Landsat OLI",
        "(R - T1) / (R + T1)",
        (-0.9998, -0.99835),
        "10.3390/rs9030249",
    ),
    _index(
        "NDBaI",
        "Normalised difference bareness index",
        "(S1 - T) / (S1 + T)",
        (-0.9987, -0.9974),
        "10.1109/IGARSS.2005.1526319",
    ),
    _index(
        "NDSIWV",
        "WorldView normalised difference soil index",
        "(G - Y) / (G + Y)",
        (-0.11, 0.17),
        "https://www.semanticscholar.org/paper/Using-WorldView-2-Vis-NIR-MSI-Imagery-to-Support-Wolf/"
        "5e5063ccc4ee76b56b721c866e871d47a77f9fb4",  # pragma: allowlist secret - a part of an address
    ),
    _index(
        "NDSoI", "Normalised difference soil index", "(S2 - G) / (S2 + G)", (0.12, 0.39), "10.1016/j.jag.2015.02.010"
    ),
    _index(
        "NSDS",
        "Normalised shortwave infrared difference soil-moisture",
        "(S1 - S2) / (S1 + S2)",
        (0.06, 0.38),
        "10.3390/land10030231",
    ),
    _index(
        "NSDSI1",
        "Normalised shortwave-infrared difference bare soil moisture index 1",
        "(S1 - S2) / S1",
        (0.12, 0.56),
        "10.1016/j.isprsjprs.2019.06.012",
    ),
    _index(
        "NSDSI2",
        "Normalised shortwave-infrared difference bare soil moisture index 2",
        "(S1 - S2) / S2",
        (0.1, 1.25),
        "10.1016/j.isprsjprs.2019.06.012",
    ),
    _index(
        "NSDSI3",
        "Normalised shortwave-infrared difference bare soil moisture index 3",
        "(S1 - S2) / (S1 + S2)",
        (0.06, 0.38),
        "10.1016/j.isprsjprs.2019.06.012",
    ),
    _index(
        "RI4XS", "Redness index 4 for SPOT HRV XS", "R ** 2 / G ** 4", (30.0, 320.0), "10.1016/S0034-4257(98)00030-3"
    ),
)
