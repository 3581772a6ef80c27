"""The engine: everything about rasters, nothing of QGIS.

In a notebook:

    from rasterdask_plugin.engine import open_raster, ndvi, write_raster

    scene = open_raster("scene.tif", bands=[3, 4])
    write_raster(ndvi(scene[:1], scene[1:]), "ndvi.tif")
"""

from __future__ import annotations

import importlib

_PUBLIC = {
    "Grid": "raster.grid",
    "RasterDaskError": "errors",
    "Cancelled": "errors",
    "RasterFile": "raster.raster_file",
    "inspect_raster": "raster.raster_file",
    "recognise_reflectance": "raster.reflectance",
    "open_raster": "reading.open_raster",
    "ndvi": "operations.ndvi",
    "superimpose": "operations.superimpose",
    "downscale": "operations.downscale",
    "optimise": "operations.optimise",
    "write_raster": "writing.write_raster",
    "write_tiles": "writing.tiles.write_tiles",
    "Execution": "execution",
}
__all__ = list(_PUBLIC)


def __getattr__(name: str):
    # Imported on demand: the imports take a second, and before that the engine process must read its job and be able to
    # receive a cancel.
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{_PUBLIC[name]}", __name__), name)
