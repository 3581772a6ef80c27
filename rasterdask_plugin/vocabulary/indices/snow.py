"""Indices of snow and ice."""

from __future__ import annotations

from functools import partial

from .index import SNOW, Index

_index = partial(Index, SNOW)

INDICES = (
    _index(
        "NBSIMS",
        "Non-binary snow index for multi-component surfaces",
        "0.36 * (G + R + N) - ((B + S2) / G + S1)",
        (-3.1, -0.3),
        "10.3390/rs13142777",
    ),
    _index(
        "NDGlaI", "Normalised difference glacier index", "(G - R) / (G + R)", (-0.17, 0.41), "10.1080/01431160802385459"
    ),
    _index(
        "NDSaII",
        "Normalised difference snow and ice index",
        "(R - S1) / (R + S1)",
        (-0.75, 0.85),
        "10.1080/01431160119766",
    ),
    _index(
        "NDSI", "Normalised difference snow index", "(G - S1) / (G + S1)", (-0.5, 0.85), "10.1109/IGARSS.1994.399618"
    ),
    _index(
        "NDSII", "Normalised difference snow ice index", "(G - N) / (G + N)", (-0.75, 0.6), "10.1080/01431160802385459"
    ),
    _index(
        "NDSIITM",
        "Normalised difference snow/ice index for Landsat TM",
        "(R - S1) / (R + S1)",
        (-0.75, 0.85),
        "10.1080/01431160119766",
    ),
    _index(
        "NDSInw",
        "Normalised difference snow index with no water",
        "(N - S1 - beta) / (N + S1)",
        (-0.8, 0.7),
        "10.3390/w12051339",
    ),
    _index("S3", "S3 snow index", "N * (R - S1) / ((N + R) * (N + S1))", (-0.25, 0.51), "10.3178/jjshwr.12.28"),
    _index("SWI", "Snow water index", "G * (N - S1) / ((G + N) * (N + S1))", (-0.07, 0.4), "10.3390/rs11232774"),
)
