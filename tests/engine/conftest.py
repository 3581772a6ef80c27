from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

TRANSFORM = Affine(10.0, 0.0, 499980.0, 0.0, -10.0, 4900020.0)


@pytest.fixture
def make_raster(tmp_path):
    """Write an array of (rows, columns) or (bands, rows, columns) as a raster and return its path."""

    def make(
        values,
        name="raster.tif",
        *,
        nodata=None,
        mask=None,
        descriptions=(),
        scales=None,
        offsets=None,
        units=None,
        colours=None,
        **profile,
    ):
        values = np.asarray(values)
        if values.ndim == 2:
            values = values[np.newaxis]
        path = tmp_path / name
        options = {
            "driver": "GTiff",
            "count": values.shape[0],
            "height": values.shape[1],
            "width": values.shape[2],
            "dtype": values.dtype,
            "crs": "EPSG:32631",
            "transform": TRANSFORM,
            "nodata": nodata,
            **profile,
        }
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **options) as dataset:
            if colours:
                dataset.colorinterp = [rasterio.enums.ColorInterp[name] for name in colours]
            dataset.write(values)
            if mask is not None:
                dataset.write_mask(mask)
            for band, text in enumerate(descriptions, 1):
                dataset.set_band_description(band, text)
            if scales:
                dataset.scales = scales
            if offsets:
                dataset.offsets = offsets
            if units:
                dataset.units = units
        return path

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
