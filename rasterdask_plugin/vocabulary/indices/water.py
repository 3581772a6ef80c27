"""Indices of water."""

from __future__ import annotations

from functools import partial

from .index import WATER, Index

_index = partial(Index, WATER)

INDICES = (
    _index(
        "ANDWI",
        "Augmented normalised difference water index",
        "(B + G + R - N - S1 - S2) / (B + G + R + N + S1 + S2)",
        (-0.75, 0.75),
        "10.1016/j.envsoft.2021.105030",
    ),
    _index(
        "AWEInsh",
        "Automated water extraction index",
        "4 * (G - S1) - 0.25 * N + 2.75 * S2",
        (-0.39, 0.42),
        "10.1016/j.rse.2013.08.029",
    ),
    _index(
        "AWEIsh",
        "Automated water extraction index with shadows elimination",
        "B + 2.5 * G - 1.5 * (N + S1) - 0.25 * S2",
        (-0.8, 0.3),
        "10.1016/j.rse.2013.08.029",
    ),
    _index(
        "FAI",
        "Floating algae index",
        "N - (R + (S1 - R) * ((lambdaN - lambdaR) / (lambdaS1 - lambdaR)))",
        (-0.05, 0.39),
        "10.1016/j.rse.2009.05.012",
    ),
    _index(
        "FDI",
        "Floating debris index",
        "N - (RE2 + 10 * (S1 - RE2) * (lambdaN - lambdaR) / (lambdaS1 - lambdaR))",
        (-0.18, 0.33),
        "10.1038/s41598-020-62298-z",
    ),
    _index(
        "FWEI",
        "Flood/water extraction index",
        "((B + G + R) / 3 - N) / ((B + G + R) / 3 + N)",
        (-0.85, 0.6),
        "10.1007/s00477-024-02660-z",
    ),
    _index("LSWI", "Land surface water index", "(N - S1) / (N + S1)", (-0.18, 0.51), "10.1016/j.rse.2003.11.008"),
    _index("MBWI", "Multi-band water index", "omega * G - R - N - S1 - S2", (-1.0, 0.1), "10.1016/j.jag.2018.01.018"),
    _index(
        "MLSWI26",
        "Modified land surface water index (MODIS bands 2 and 6)",
        "(1 - N - S1) / (1 - N + S1)",
        (0.26, 1.0),
        "10.3390/rs71215805",
    ),
    _index(
        "MLSWI27",
        "Modified land surface water index (MODIS bands 2 and 7)",
        "(1 - N - S2) / (1 - N + S2)",
        (0.32, 1.0),
        "10.3390/rs71215805",
    ),
    _index(
        "MNDWI",
        "Modified normalised difference water index",
        "(G - S1) / (G + S1)",
        (-0.5, 0.85),
        "10.1080/01431160600589179",
    ),
    _index(
        "MuWIR",
        "Revised multi-spectral water index",
        "-4 * ((B - G) / (B + G)) + 2 * ((G - N) / (G + N)) + 2 * ((G - S2) / (G + S2)) - (G - S1) / (G + S1)",
        (-0.3, 2.8),
        "10.3390/rs10101643",
    ),
    _index(
        "NDCI",
        "Normalised difference chlorophyll index",
        "(RE1 - R) / (RE1 + R)",
        (-0.13, 0.54),
        "10.1016/j.rse.2011.10.016",
    ),
    _index(
        "NDPonI", "Normalised difference pond index", "(S1 - G) / (S1 + G)", (-0.85, 0.5), "10.1016/j.rse.2006.07.012"
    ),
    _index(
        "NDTI", "Normalised difference turbidity index", "(R - G) / (R + G)", (-0.41, 0.17), "10.1016/j.rse.2006.07.012"
    ),
    _index(
        "NDVIMNDWI",
        "NDVI minus MNDWI",
        "(N - R) / (N + R) - (G - S1) / (G + S1)",
        (-1.4, 1.4),
        "10.1007/978-3-662-45737-5_51",
    ),
    _index(
        "NDWI", "Normalised difference water index", "(G - N) / (G + N)", (-0.75, 0.65), "10.1080/01431169608948714"
    ),
    _index(
        "NDWIns",
        "Normalised difference water index with no snow cover and glaciers",
        "(G - alpha * N) / (G + N)",
        (0.04, 0.8),
        "10.3390/w12051339",
    ),
    _index(
        "NWI",
        "New water index",
        "(B - (N + S1 + S2)) / (B + (N + S1 + S2))",
        (-0.95, 0.55),
        "10.11873/j.issn.1004-0323.2009.2.167",
    ),
    _index("OSI", "Oil spill index", "(G + R) / B", (1.1, 3.7), "10.1016/j.mex.2021.101327"),
    _index("PI", "Plastic index", "N / (N + R)", (0.24, 0.94), "10.3390/rs12162648"),
    _index(
        "RNDVI",
        "Reversed normalised difference vegetation index",
        "(R - N) / (R + N)",
        (-0.9, 0.55),
        "10.3390/rs12162648",
    ),
    _index(
        "RWI",
        "Rescaled water index",
        "(G ** (1 / 2.71828) * (1 / n) - S1) / (G ** (1 / 2.71828) * (1 / n) + S1)",
        (-0.6, 0.9),
        "10.1109/JSTARS.2025.3562089",
    ),
    _index("S2WI", "Sentinel-2 water index", "(RE1 - S2) / (RE1 + S2)", (-0.25, 0.8), "10.3390/w13121647"),
    _index(
        "SCoWI",
        "Subtractive coastal water index",
        "B + 2 * (G - N) - 0.75 * S1 - 0.5 * S2",
        (-0.95, 0.25),
        "10.3390/rs16152795",
    ),
    _index(
        "SRWI",
        "Symbolic regression water index",
        "(G + B - (N + S1)) / (G + B + (N + S1))",
        (-0.75, 0.75),
        "10.1038/s41598-025-34720-x",
    ),
    _index(
        "SWM",
        "Sentinel water mask",
        "(B + G) / (N + S1)",
        (0.1, 6.7),
        "https://eoscience.esa.int/landtraining2017/files/posters/MILCZAREK.pdf",
    ),
    _index(
        "TWI",
        "Triangle water index",
        "2.84 * (RE1 - RE2) / (G + S2) + (1.25 * (G - B) - (N - B)) / (N + 1.25 * G - 0.25 * B)",
        (-4.3, 1.5),
        "10.3390/rs14215289",
    ),
    _index("WI1", "Water index 1", "(G - S2) / (G + S2)", (-0.4, 0.9), "10.3390/rs11182186"),
    _index("WI2", "Water index 2", "(B - S2) / (B + S2)", (-0.55, 0.9), "10.3390/rs11182186"),
    _index(
        "WI2015",
        "Water index 2015",
        "1.7204 + 171 * G + 3 * R - 70 * N - 45 * S1 - 71 * S2",
        (-34.0, 18.0),
        "10.1016/j.rse.2015.12.055",
    ),
    _index("WRI", "Water ratio index", "(G + R) / (N + S1)", (0.1, 5.1), "10.1109/GEOINFORMATICS.2010.5567762"),
)
