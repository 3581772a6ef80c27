"""Indices of built-up areas."""

from __future__ import annotations

from functools import partial

from .index import URBAN, Index

_index = partial(Index, URBAN)

INDICES = (
    _index(
        "BLFEI",
        "Built-up land features extraction index",
        "((G + R + S2) / 3 - S1) / ((G + R + S2) / 3 + S1)",
        (-0.52, -0.16),
        "10.1080/10106049.2018.1497094",
    ),
    _index(
        "BRBA",
        "Band ratio for built-up area",
        "R / S1",
        (0.14, 0.67),
        "https://www.omicsonline.org/scientific-reports/JGRS-SR136.pdf",
    ),
    _index(
        "DBI", "Dry built-up index", "(B - T1) / (B + T1) - (N - R) / (N + R)", (-1.88, -1.1), "10.3390/land7030081"
    ),
    _index(
        "EBBI",
        "Enhanced built-up and bareness index",
        "(S1 - N) / (10 * sqrt(S1 + T))",
        (-0.0015, 0.00055),
        "10.3390/rs4102957",
    ),
    _index(
        "IBI",
        "Index-based built-up index",
        "((S1 - N) / (S1 + N) - ((N - R) * (1 + L) / (N + R + L) + (G - S1) / (G + S1)) / 2) / ((S1 - N) / "
        "(S1 + N) + ((N - R) * (1 + L) / (N + R + L) + (G - S1) / (G + S1)) / 2)",
        (-36.0, 2.0),
        "10.1080/01431160802039957",
        {"L": 0.5},
    ),
    _index(
        "NBAI",
        "Normalised built-up area index",
        "(S2 - S1 / G) / (S2 + S1 / G)",
        (-0.94, -0.72),
        "https://www.omicsonline.org/scientific-reports/JGRS-SR136.pdf",
    ),
    _index(
        "NBUI",
        "New built-up index",
        "(S1 - N) / (10 * sqrt(T + S1)) - (N - R) * (1 + L) / (N - R + L) - (G - S1) / (G + S1)",
        (-0.21, 0.35),
        "https://hdl.handle.net/1959.11/29500",
        {"L": 0.5},
    ),
    _index(
        "NDBI", "Normalised difference built-up index", "(S1 - N) / (S1 + N)", (-0.39, 0.18), "10.1080/01431160304987"
    ),
    _index(
        "NDISIb",
        "Normalised difference impervious surface index blue",
        "(T - (B + N + S1) / 3) / (T + (B + N + S1) / 3)",
        (0.99821, 0.99914),
        "10.14358/PERS.76.5.557",
    ),
    _index(
        "NDISIg",
        "Normalised difference impervious surface index green",
        "(T - (G + N + S1) / 3) / (T + (G + N + S1) / 3)",
        (0.99808, 0.99909),
        "10.14358/PERS.76.5.557",
    ),
    _index(
        "NDISImndwi",
        "Normalised difference impervious surface index with MNDWI",
        "(T - ((G - S1) / (G + S1) + N + S1) / 3) / (T + ((G - S1) / (G + S1) + N + S1) / 3)",
        (0.99928, 1.00026),
        "10.14358/PERS.76.5.557",
    ),
    _index(
        "NDISIndwi",
        "Normalised difference impervious surface index with NDWI",
        "(T - ((G - N) / (G + N) + N + S1) / 3) / (T + ((G - N) / (G + N) + N + S1) / 3)",
        (0.999, 1.0002),
        "10.14358/PERS.76.5.557",
    ),
    _index(
        "NDISIr",
        "Normalised difference impervious surface index red",
        "(T - (R + N + S1) / 3) / (T + (R + N + S1) / 3)",
        (0.9979, 0.99905),
        "10.14358/PERS.76.5.557",
    ),
    _index(
        "NHFD",
        "Non-homogeneous feature difference",
        "(RE1 - A) / (RE1 + A)",
        (0.25, 0.67),
        "https://www.semanticscholar.org/paper/Using-WorldView-2-Vis-NIR-MSI-Imagery-to-Support-Wolf/"
        "5e5063ccc4ee76b56b721c866e871d47a77f9fb4",  # pragma: allowlist secret - a part of an address
    ),
    _index(
        "PISI",
        "Perpendicular impervious surface index",
        "0.8192 * B - 0.5735 * N + 0.075",
        (-0.16, 0.06),
        "10.3390/rs10101521",
    ),
    _index(
        "UI",
        "Urban index",
        "(S2 - N) / (S2 + N)",
        (-0.67, 0.1),
        "https://www.isprs.org/proceedings/XXXI/congress/part7/321_XXXI-part7.pdf",
    ),
    _index(
        "VgNIRBI",
        "Visible green-based built-up index",
        "(G - N) / (G + N)",
        (-0.74, -0.17),
        "10.1016/j.ecolind.2015.03.037",
    ),
    _index(
        "VIBI",
        "Vegetation index built-up index",
        "(N - R) / (N + R) / ((N - R) / (N + R) + (S1 - N) / (S1 + N))",
        (0.45, 1.8),
        "10.1080/01431161.2012.687842",
    ),
    _index(
        "VrNIRBI",
        "Visible red-based built-up index",
        "(R - N) / (R + N)",
        (-0.88, -0.1),
        "10.1016/j.ecolind.2015.03.037",
    ),
)
