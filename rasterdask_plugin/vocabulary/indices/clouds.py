"""Indices of clouds and their shadows."""

from __future__ import annotations

from functools import partial

from .index import CLOUDS, Index

_index = partial(Index, CLOUDS)

INDICES = (
    _index(
        "CI1SWIR",
        "Cloud index form 1 with SWIR 1",
        "(N + 2 * S1) / (B + G + R)",
        (0.1, 6.6),
        "10.1016/j.isprsjprs.2018.07.006",
    ),
    _index(
        "CI1woSWIR",
        "Cloud index form 1 without SWIR bands",
        "3 * N / (B + G + R)",
        (0.0, 10.5),
        "10.1016/j.isprsjprs.2018.07.006",
    ),
    _index(
        "CI2SWIR",
        "Cloud index form 2 with SWIR bands",
        "(B + G + R + N + S1 + S2) / 6",
        (0.05, 0.54),
        "10.1016/j.isprsjprs.2018.07.006",
    ),
    _index(
        "CI2woSWIR",
        "Cloud index form 2 without SWIR bands",
        "(B + G + R + N) / 4",
        (0.07, 0.61),
        "10.1016/j.isprsjprs.2018.07.006",
    ),
    _index(
        "CLOSDI",
        "Cloud shadow detection index",
        "(1 - 1.5 * N - 0.1 * R) / (1 + 3.5 * N + 4.9 * R)",
        (0.01, 0.62),
        "10.1016/j.rsase.2026.101990",
    ),
    _index(
        "CSISWIR", "Cloud shadow index with SWIR 1", "(N + S1) / 2", (0.01, 0.52), "10.1016/j.isprsjprs.2018.07.006"
    ),
    _index("CSIwoSWIR", "Cloud shadow index without SWIR bands", "N", (0.02, 0.59), "10.1016/j.isprsjprs.2018.07.006"),
)
