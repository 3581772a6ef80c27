"""Vegetation indices of visible bands only."""

from __future__ import annotations

from functools import partial

from .index import VEGETATION, Index

_index = partial(Index, VEGETATION)

INDICES = (
    _index("BCC", "Blue chromatic coordinate", "B / (R + G + B)", (0.214, 0.241), "10.1016/0034-4257(87)90088-5"),
    _index("CCI", "Chlorophyll carotenoid index", "(G1 - R) / (G1 + R)", (-0.26, 0.3), "10.1073/pnas.1606162113"),
    _index(
        "CRI550",
        "Carotenoid reflectance index using 550 nm",
        "1 / B - 1 / G",
        (2.5, 19.5),
        "10.1562/0031-8655(2002)0750272ACCIPL2.0.CO2",
    ),
    _index("DSWI4", "Disease-water stress index 4", "G / R", (0.7, 2.35), "10.1080/01431160310001618031"),
    _index(
        "EBI",
        "Enhanced bloom index",
        "(R + G + B) / (G / B * (R - B + epsilon))",
        (0.05, 0.33),
        "10.1016/j.isprsjprs.2019.08.006",
    ),
    _index("ExG", "Excess green index", "2 * G - R - B", (-0.011, 0.081), "10.13031/2013.27838"),
    _index(
        "ExGR",
        "Excess green minus excess red",
        "2 * G - R - B - (1.3 * R - G)",
        (-0.16, 0.12),
        "10.1016/j.compag.2008.03.009",
    ),
    _index("ExR", "Excess red index", "1.3 * R - G", (-0.035, 0.15), "10.1117/12.336896"),
    _index("GCC", "Green chromatic coordinate", "G / (R + G + B)", (0.32, 0.54), "10.1016/0034-4257(87)90088-5"),
    _index("GLI", "Green leaf index", "(2 * G - R - B) / (2 * G + R + B)", (-0.02, 0.41), "10.1080/10106040108542184"),
    _index("IKAW", "Kawashima index", "(R - B) / (R + B)", (-0.01, 0.36), "10.1006/anbo.1997.0544"),
    _index(
        "IRGBVI",
        "Improved-red-green-blue vegetation index",
        "(5 * G ** 2 - 2 * R ** 2 - 5 * B ** 2) / (5 * G ** 2 + 2 * R ** 2 + 5 * B ** 2)",
        (-0.1, 0.6),
        "10.1016/j.jag.2024.103668",
    ),
    _index(
        "MGRVI",
        "Modified green red vegetation index",
        "(G ** 2 - R ** 2) / (G ** 2 + R ** 2)",
        (-0.35, 0.7),
        "10.1016/j.jag.2015.02.012",
    ),
    _index(
        "MRBVI",
        "Modified red blue vegetation index",
        "(R ** 2 - B ** 2) / (R ** 2 + B ** 2)",
        (-0.01, 0.64),
        "10.3390/s20185055",
    ),
    _index(
        "NDYI", "Normalised difference yellowness index", "(G - B) / (G + B)", (0.19, 0.41), "10.1016/j.rse.2016.06.016"
    ),
    _index(
        "NGRDI",
        "Normalised green red difference index",
        "(G - R) / (G + R)",
        (-0.17, 0.41),
        "10.1016/0034-4257(79)90013-0",
    ),
    _index(
        "NPCI",
        "Normalised pigments chlorophyll ratio index",
        "(R - A) / (R + A)",
        (0.19, 0.48),
        "10.1016/0034-4257(94)90136-8",
    ),
    _index("RCC", "Red chromatic coordinate", "R / (R + G + B)", (0.23, 0.46), "10.1016/0034-4257(87)90088-5"),
    _index(
        "RGBVI",
        "Red green blue vegetation index",
        "(G ** 2 - B * R) / (G ** 2 + B * R)",
        (0.03, 0.69),
        "10.1016/j.jag.2015.02.012",
    ),
    _index("RGRI", "Red-green ratio index", "R / G", (0.42, 1.39), "10.1016/j.jag.2014.03.018"),
    _index("RI", "Redness index", "(R - G) / (R + G)", (-0.41, 0.17), "https://www.documentation.ird.fr/hor/fdi:34390"),
    _index(
        "SI",
        "Shadow index",
        "((1 - B) * (1 - G) * (1 - R)) ** (1 / 3)",
        (0.81, 0.96),
        "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.465.8749&rep=rep1&type=pdf",
    ),
    _index(
        "TGI",
        "Triangular greenness index",
        "-0.5 * (190 * (R - G) - 120 * (R - B))",
        (0.6, 3.9),
        "10.1016/j.jag.2012.07.020",
    ),
    _index(
        "VARI",
        "Visible atmospherically resistant index",
        "(G - R) / (G + R - B)",
        (-0.23, 0.58),
        "10.1016/S0034-4257(01)00289-9",
    ),
    _index("VIG", "Vegetation index green", "(G - R) / (G + R)", (-0.17, 0.41), "10.1016/S0034-4257(01)00289-9"),
)
