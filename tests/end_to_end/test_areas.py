"""Extent, cutline and mask through qgis_process."""

from __future__ import annotations

import json

import numpy as np
import rasterio
from rasterio.features import geometry_mask

from tests.oracles.ndvi import expected_ndvi, read


def test_ndvi_of_clear_pixels_in_polygons_and_an_extent(qgis_process, scene, tmp_path):
    red, nir = scene
    with rasterio.open(red) as dataset:
        transform, crs, shape = dataset.transform, dataset.crs, dataset.shape
    left, top = transform * (100, 60)
    right, bottom = transform * (700, 500)
    corners = [transform * place for place in ((50, 80), (650, 100), (400, 480))]
    triangle = {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
    named = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs.to_epsg()}"}}
    features = [{"type": "Feature", "properties": {}, "geometry": triangle}]
    (tmp_path / "area.geojson").write_text(
        json.dumps({"type": "FeatureCollection", "crs": named, "features": features})
    )
    classes = np.random.default_rng(1).integers(0, 12, (shape[0] // 2, shape[1] // 2)).astype("uint8")
    profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "height": shape[0] // 2, "width": shape[1] // 2}
    with rasterio.open(
        tmp_path / "T31TCJ_SCL_20m.tif", "w", **profile, crs=crs, transform=transform * transform.scale(2)
    ) as dataset:
        dataset.write(classes, 1)
    output = tmp_path / "ndvi.tif"
    qgis_process.results(
        "rasterdask:ndvi",
        RED=red,
        NIR=nir,
        EXTENT=f"{left + 1},{right - 1},{bottom + 1},{top - 1} [EPSG:{crs.to_epsg()}]",
        CUTLINE=tmp_path / "area.geojson",
        MASK=tmp_path / "T31TCJ_SCL_20m.tif",
        CLEAR="with shadows",
        OUTPUT=output,
    )
    kept = np.isin(np.kron(classes, np.ones((2, 2))), (2, 3, 4, 5, 6, 7))
    kept &= geometry_mask([triangle], shape, transform, invert=True)
    expected = np.where(kept, expected_ndvi(red, nir), np.nan)[60:500, 100:700]
    np.testing.assert_allclose(read(output), expected, rtol=1e-5, atol=1e-6)
    with rasterio.open(output) as dataset:
        assert dataset.transform == transform * transform.translation(100, 60)
