"""Indices of burnt areas."""

from __future__ import annotations

from functools import partial

from .index import BURN, Index

_index = partial(Index, BURN)

INDICES = (
    _index(
        "BAI",
        "Burned area index",
        "1 / ((0.1 - R) ** 2 + (0.06 - N) ** 2)",
        (0.0, 480.0),
        "https://digital.csic.es/bitstream/10261/6426/1/Martin_Isabel_Serie_Geografica.pdf",
    ),
    _index(
        "BAIM",
        "Burned area index adapted to MODIS",
        "1 / (0.05 - N) ** 2 + (0.2 - S2) ** 2",
        (0.0, 630.0),
        "10.1016/j.foreco.2006.08.248",
    ),
    _index(
        "BAIS2",
        "Burned area index for Sentinel-2",
        "(1 - sqrt(RE2 * RE3 * N2 / R)) * ((S2 - N2) / sqrt(S2 + N2) + 1)",
        (-0.2, 1.1),
        "10.3390/ecrs-2-05177",
    ),
    _index("CSI", "Char soil index", "N / S2", (0.4, 5.1), "10.1016/j.rse.2005.04.014"),
    _index("CSIT", "Char soil index thermal", "N / (S2 * T / 10000)", (10.0, 170.0), "10.1080/01431160600954704"),
    _index("MIRBI", "Mid-infrared burn index", "10 * S2 - 9.8 * S1 + 2", (0.9, 2.35), "10.1080/01431160110053185"),
    _index("NBR", "Normalised burn ratio", "(N - S2) / (N + S2)", (-0.4, 0.7), "10.3133/ofr0211"),
    _index(
        "NBR2",
        "Normalised burn ratio 2",
        "(S1 - S2) / (S1 + S2)",
        (-0.09, 0.38),
        "https://www.usgs.gov/core-science-systems/nli/landsat/landsat-normalized-burn-ratio-2",
    ),
    _index(
        "NBRplus",
        "Normalised burn ratio plus",
        "(S2 - N2 - G - B) / (S2 + N2 + G + B)",
        (-0.73, 0.02),
        "10.3390/rs14071727",
    ),
    _index(
        "NBRSWIR",
        "Normalised burn ratio SWIR",
        "(S2 - S1 - 0.02) / (S2 + S1 + 0.1)",
        (-0.34, 0.03),
        "10.1080/22797254.2020.1738900",
    ),
    _index(
        "NBRT1",
        "Normalised burn ratio thermal 1",
        "(N - S2 * T / 10000) / (N + S2 * T / 10000)",
        (0.87, 0.99),
        "10.1080/01431160500239008",
    ),
    _index(
        "NBRT2",
        "Normalised burn ratio thermal 2",
        "(N / (T / 10000) - S2) / (N / (T / 10000) + S2)",
        (0.87, 0.99),
        "10.1080/01431160500239008",
    ),
    _index(
        "NBRT3",
        "Normalised burn ratio thermal 3",
        "(N - T / 10000 - S2) / (N - T / 10000 + S2)",
        (-0.55, 0.65),
        "10.1080/01431160500239008",
    ),
    _index(
        "NDSWIR", "Normalised difference SWIR index", "(N - S1) / (N + S1)", (-0.31, 0.39), "10.1109/TGRS.2003.819190"
    ),
    _index(
        "NDVIT",
        "Normalised difference vegetation index thermal",
        "(N - R * T / 10000) / (N + R * T / 10000)",
        (0.951, 0.997),
        "10.1080/01431160600954704",
    ),
    _index(
        "NSTv1",
        "NIR-SWIR-temperature version 1",
        "(N - S2) / (N + S2) * T",
        (-120.0, 200.0),
        "10.1016/j.rse.2011.06.010",
    ),
    _index(
        "NSTv2",
        "NIR-SWIR-temperature version 2",
        "(N - (S2 + T)) / (N + (S2 + T))",
        (-0.9995, -0.9969),
        "10.1016/j.rse.2011.06.010",
    ),
    _index(
        "SAVIT",
        "Soil-adjusted vegetation index thermal",
        "(1 + L) * (N - R * T / 10000) / (N + R * T / 10000 + L)",
        (0.22, 0.71),
        "10.1080/01431160600954704",
        {"L": 0.5},
    ),
    _index("VI6T", "VI6T index", "(N - T / 10000) / (N + T / 10000)", (0.48, 0.88), "10.1080/01431160500239008"),
)
