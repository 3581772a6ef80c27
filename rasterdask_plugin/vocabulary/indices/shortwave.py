"""Vegetation indices of short-wave infrared bands: water in leaves, dry matter, tillage."""

from __future__ import annotations

from functools import partial

from .index import VEGETATION, Index

_index = partial(Index, VEGETATION)

INDICES = (
    _index(
        "AFRI1600",
        "Aerosol free vegetation index (1600 nm)",
        "(N - 0.66 * S1) / (N + 0.66 * S1)",
        (0.02, 0.55),
        "10.1016/S0034-4257(01)00190-0",
    ),
    _index(
        "AFRI2100",
        "Aerosol free vegetation index (2100 nm)",
        "(N - 0.5 * S2) / (N + 0.5 * S2)",
        (0.24, 0.82),
        "10.1016/S0034-4257(01)00190-0",
    ),
    _index(
        "CRSWIR",
        "Continuum removal SWIR",
        "S1 / (N2 + (S2 - N2) / (lambdaS2 - lambdaN2) * (lambdaS1 - lambdaN2))",
        (0.79, 1.25),
        "https://www.onf.fr/onf/+/cec::les-rendez-vous-techniques-de-lonf-no69-70.html",
    ),
    _index(
        "DSI",
        "Drought stress index",
        "S1 / N",
        (0.44, 1.43),
        "https://www.asprs.org/wp-content/uploads/pers/1999journal/apr/1999_apr_495-501.pdf",
    ),
    _index("DSWI1", "Disease-water stress index 1", "N / S1", (0.65, 2.3), "10.1080/01431160310001618031"),
    _index("DSWI2", "Disease-water stress index 2", "S1 / G", (2.22, 2.86), "10.1080/01431160310001618031"),
    _index("DSWI3", "Disease-water stress index 3", "S1 / R", (1.5, 6.7), "10.1080/01431160310001618031"),
    _index("DSWI5", "Disease-water stress index 5", "(N + G) / (S1 + R)", (0.7, 2.3), "10.1080/01431160310001618031"),
    _index(
        "GVMI",
        "Global vegetation moisture index",
        "(N + 0.1 - (S2 + 0.02)) / (N + 0.1 + (S2 + 0.02))",
        (0.05, 0.67),
        "10.1016/S0034-4257(02)00037-8",
    ),
    _index(
        "MI", "Mangrove index", "(N - S1) / (N * S1)", (-2.2, 2.8), "https://www.researchgate.net/publication/277137915"
    ),
    _index(
        "MNDVI",
        "Modified normalised difference vegetation index",
        "(N - S2) / (N + S2)",
        (-0.1, 0.67),
        "10.1080/014311697216810",
    ),
    _index("MSI", "Moisture stress index", "S1 / N", (0.44, 1.43), "10.1016/0034-4257(89)90046-1"),
    _index("MVI", "Mangrove vegetation index", "(N - G) / (S1 - G)", (0.5, 3.0), "10.1016/j.isprsjprs.2020.06.001"),
    _index(
        "NDII",
        "Normalised difference infrared index",
        "(N - S1) / (N + S1)",
        (-0.18, 0.39),
        "https://www.asprs.org/wp-content/uploads/pers/1983journal/jan/1983_jan_77-83.pdf",
    ),
    _index(
        "NDMI",
        "Normalised difference moisture index",
        "(N - S1) / (N + S1)",
        (-0.18, 0.39),
        "10.1016/S0034-4257(01)00318-2",
    ),
    _index(
        "NDPI",
        "Normalised difference phenology index",
        "(N - (alpha * R + (1 - alpha) * S1)) / (N + (alpha * R + (1 - alpha) * S1))",
        (0.03, 0.72),
        "10.1016/j.rse.2017.04.031",
        {"alpha": 0.74},
    ),
    _index(
        "NDTillI",
        "Normalised difference tillage index",
        "(S1 - S2) / (S1 + S2)",
        (0.06, 0.38),
        "https://www.asprs.org/wp-content/uploads/pers/1997journal/jan/1997_jan_87-93.pdf",
    ),
    _index(
        "NMDI",
        "Normalised multi-band drought index",
        "(N - (S1 - S2)) / (N + (S1 - S2))",
        (0.535, 0.725),
        "10.1029/2007GL031021",
    ),
    _index(
        "NRFIg",
        "Normalised rapeseed flowering index green",
        "(G - S2) / (G + S2)",
        (-0.39, -0.12),
        "10.3390/rs13010105",
    ),
    _index(
        "NRFIr", "Normalised rapeseed flowering index red", "(R - S2) / (R + S2)", (-0.51, -0.16), "10.3390/rs13010105"
    ),
    _index(
        "SLAVI",
        "Specific leaf area vegetation index",
        "N / (R + S2)",
        (0.5, 3.8),
        "https://www.asprs.org/wp-content/uploads/pers/2000journal/february/2000_feb_183-191.pdf",
    ),
    _index(
        "SNDTI",
        "Soil-adjusted normalised difference tillage index",
        "(1 + L) * (S1 - S2) / (S1 + S2 + L)",
        (0.05, 0.21),
        "10.1080/22797254.2017.1418186",
        {"L": 0.5},
    ),
    _index(
        "sNIRvLSWI",
        "SWIR-enhanced near-infrared reflectance of vegetation for LSWI",
        "(N - S2) / (N + S2) * N",
        (-0.02, 0.31),
        "10.1029/2024JG008240",
    ),
    _index(
        "sNIRvNDPI",
        "SWIR-enhanced near-infrared reflectance of vegetation for NDPI",
        "(N - (alpha * R + (1 - alpha) * S2)) / (N + (alpha * R + (1 - alpha) * S2)) * N",
        (0.01, 0.37),
        "10.1029/2024JG008240",
        {"alpha": 0.74},
    ),
    _index(
        "sNIRvNDVILSWIP",
        "SWIR-enhanced near-infrared reflectance of vegetation for the NDVI-LSWI product",
        "(N - R) / (N + R) * ((N - S2) / (N + S2)) * N",
        (-0.01, 0.27),
        "10.1029/2024JG008240",
    ),
    _index(
        "sNIRvNDVILSWIS",
        "SWIR-enhanced near-infrared reflectance of vegetation for the NDVI-LSWI sum",
        "((N - R) / (N + R) + (N - S2) / (N + S2)) * N",
        (0.0, 0.7),
        "10.1029/2024JG008240",
    ),
    _index(
        "sNIRvSWIR",
        "SWIR-enhanced near-infrared reflectance of vegetation",
        "(N - R - S2 ** 2) / (N + R + S2 ** 2) * N",
        (-0.03, 0.38),
        "10.1029/2024JG008240",
    ),
    _index(
        "SRVI",
        "Symbolic regression vegetation index",
        "(2 * N - 3 * R) / (N + R + 0.5 * (G + S1))",
        (-0.2, 1.35),
        "10.1038/s41598-025-34720-x",
    ),
    _index(
        "STI",
        "Simple tillage index",
        "S1 / S2",
        (1.1, 2.25),
        "https://www.asprs.org/wp-content/uploads/pers/1997journal/jan/1997_jan_87-93.pdf",
    ),
)
