from __future__ import annotations

import numpy as np
import pytest

from tests.support.corpus.odd_file import write_raster


@pytest.fixture
def make_raster(tmp_path):
    """Write an array of (rows, columns) or (bands, rows, columns) as a raster and return its path."""

    def make(values, name="raster.tif", *, scales=None, offsets=None, units=None, **options):
        def describe(dataset):
            if scales:
                dataset.scales = scales
            if offsets:
                dataset.offsets = offsets
            if units:
                dataset.units = units

        return write_raster(tmp_path / name, values, edit=describe, **options)

    return make


@pytest.fixture
def windows_read(monkeypatch):
    """The windows that are read in this process from now on, each with the name of its raster."""
    from rasterdask_plugin.engine.reading.band_reader import BandReader

    windows = []
    read = BandReader.read

    def recorded(self, window, bands=None):
        windows.append((self.raster.name, window))
        return read(self, window, bands)

    monkeypatch.setattr(BandReader, "read", recorded)
    return windows


@pytest.fixture
def rng():
    return np.random.default_rng(20240611)
