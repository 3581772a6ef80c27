"""Vegetation indices of the red and the near infrared band."""

from __future__ import annotations

from functools import partial

from .index import VEGETATION, Index

_index = partial(Index, VEGETATION)

INDICES = (
    _index(
        "AshburnVI",
        "Ashburn vegetation index",
        "2 * N2 - R",
        (0.19, 0.9),
        "https://ntrs.nasa.gov/citations/19800007243",
    ),
    _index(
        "ATSAVI",
        "Adjusted transformed soil-adjusted vegetation index",
        "sla * (N - sla * R - slb) / (sla * N + R - sla * slb + 0.08 * (1 + sla ** 2))",
        (0.08, 0.66),
        "10.1016/0034-4257(91)90009-U",
    ),
    _index(
        "AVI",
        "Advanced vegetation index",
        "(N * (1 - R) * (N - R)) ** (1 / 3)",
        (0.17, 0.57),
        "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.465.8749&rep=rep1&type=pdf",
    ),
    _index("DVI", "Difference vegetation index", "N - R", (0.03, 0.43), "10.1016/0034-4257(94)00114-3"),
    _index(
        "EVI2",
        "Two-band enhanced vegetation index",
        "g * (N - R) / (N + 2.4 * R + L)",
        (0.07, 0.69),
        "10.1016/j.rse.2008.06.006",
    ),
    _index(
        "GDVI",
        "Generalised difference vegetation index",
        "(N ** nexp - R ** nexp) / (N ** nexp + R ** nexp)",
        (0.21, 1.0),
        "10.3390/rs6021211",
    ),
    _index(
        "GEMI",
        "Global environment monitoring index",
        "(2 * (N ** 2 - R ** 2) + 1.5 * N + 0.5 * R) / (N + R + 0.5) * (1 - 0.25 * ((2 * (N ** 2 - R ** 2) + "
        "1.5 * N + 0.5 * R) / (N + R + 0.5))) - (R - 0.125) / (1 - R)",
        (0.35, 0.91),
        "10.1007/bf00031911",
    ),
    _index("IPVI", "Infrared percentage vegetation index", "N / (N + R)", (0.55, 0.94), "10.1016/0034-4257(90)90085-Z"),
    _index(
        "MNLI",
        "Modified non-linear vegetation index",
        "(1 + L) * (N ** 2 - R) / (N ** 2 + R + L)",
        (-0.28, 0.36),
        "10.1109/TGRS.2003.812910",
        {"L": 0.5},
    ),
    _index(
        "MSAVI",
        "Modified soil-adjusted vegetation index",
        "0.5 * (2 * N + 1 - sqrt((2 * N + 1) ** 2 - 8 * (N - R)))",
        (0.06, 0.71),
        "10.1016/0034-4257(94)90134-1",
    ),
    _index(
        "MSR", "Modified simple ratio", "(N / R - 1) / sqrt(N / R + 1)", (0.1, 3.6), "10.1080/07038992.1996.10855178"
    ),
    _index(
        "NDVI",
        "Normalised difference vegetation index",
        "(N - R) / (N + R)",
        (0.1, 0.88),
        "https://ntrs.nasa.gov/citations/19740022614",
    ),
    _index(
        "NIRv",
        "Near-infrared reflectance of vegetation",
        "(N - R) / (N + R) * N",
        (0.02, 0.4),
        "10.1126/sciadv.1602244",
    ),
    _index(
        "NIRvH2",
        "Hyperspectral near-infrared reflectance of vegetation",
        "N - R - k * (lambdaN - lambdaR)",
        (0.03, 0.43),
        "10.1016/j.rse.2021.112723",
    ),
    _index(
        "NLI", "Non-linear vegetation index", "(N ** 2 - R) / (N ** 2 + R)", (-0.7, 0.75), "10.1080/02757259409532252"
    ),
    _index(
        "OSAVI",
        "Optimised soil-adjusted vegetation index",
        "(N - R) / (N + R + 0.16)",
        (0.08, 0.66),
        "10.1016/0034-4257(95)00186-7",
    ),
    _index(
        "RDVI",
        "Renormalised difference vegetation index",
        "(N - R) / sqrt(N + R)",
        (0.08, 0.61),
        "10.1016/0034-4257(94)00114-3",
    ),
    _index(
        "SAVI",
        "Soil-adjusted vegetation index",
        "(1 + L) * (N - R) / (N + R + L)",
        (0.08, 0.65),
        "10.1016/0034-4257(88)90106-X",
        {"L": 0.5},
    ),
    _index(
        "SAVI2", "Soil-adjusted vegetation index 2", "N / (R + slb / sla)", (1.0, 15.5), "10.1080/01431169008955053"
    ),
    _index(
        "SEVI",
        "Shadow-eliminated vegetation index",
        "N / R + fdelta * (1 / R)",
        (3.0, 35.0),
        "10.1080/17538947.2018.1495770",
    ),
    _index("SR", "Simple ratio", "N / R", (1.0, 15.5), "10.2307/1936256"),
    _index(
        "TDVI",
        "Transformed difference vegetation index",
        "1.5 * ((N - R) / sqrt(N ** 2 + R + 0.5))",
        (0.07, 0.74),
        "10.1109/IGARSS.2002.1026867",
    ),
    _index(
        "TSAVI",
        "Transformed soil-adjusted vegetation index",
        "sla * (N - sla * R - slb) / (sla * N + R - sla * slb)",
        (0.1, 0.88),
        "10.1109/IGARSS.1989.576128",
    ),
    _index(
        "TVI",
        "Transformed vegetation index",
        "sqrt((N - R) / (N + R) + 0.5)",
        (0.77, 1.18),
        "https://ntrs.nasa.gov/citations/19740022614",
    ),
    _index(
        "WDRVI",
        "Wide dynamic range vegetation index",
        "(alpha * N - R) / (alpha * N + R)",
        (-0.78, 0.21),
        "10.1078/0176-1617-01176",
    ),
    _index("WDVI", "Weighted difference vegetation index", "N - sla * R", (0.03, 0.43), "10.1016/0034-4257(89)90076-X"),
)
