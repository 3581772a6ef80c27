"""Rasters in sensor geometry that never flew: coefficients of realistic size, DEMs with relief, DIMAP metadata."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.rpc import RPC

from rasterdask_plugin.engine.geometry import Georeferencing
from rasterdask_plugin.engine.raster.grid import Grid
from rasterdask_plugin.engine.raster.sensor_model import SensorModel


def side(crs: str | None, transform: Affine, width: int, height: int, name: str = "raster", **more) -> Georeferencing:
    return Georeferencing(name, Grid(CRS.from_user_input(crs) if crs else None, transform, width, height), **more)


def sensor(rpcs: RPC, width: int, height: int, name: str = "scene") -> Georeferencing:
    return Georeferencing(name, Grid(None, Affine.identity(), width, height), SensorModel(rpcs))


def scene_rpcs(
    width: int = 8000,
    height: int = 8000,
    pixel: float = 0.5,
    longitude: float = 1.45,
    latitude: float = 43.6,
    heading: float = 0.2,
    lean: float = 0.3,
) -> RPC:
    """A scene of `pixel` m, turned by `heading` rad, that leans `lean` m across for each metre of height.

    Dominated by an affine, with second-order terms of some pixels and first-order denominators.
    """
    half_x, half_y = width * pixel / 2, height * pixel / 2
    long_scale, lat_scale = 1.2 * half_x / (111320 * np.cos(np.radians(latitude))), 1.2 * half_y / 110574
    cos, sin = np.cos(heading), np.sin(heading)
    samp, line = [0.0] * 20, [0.0] * 20
    samp[1], samp[2], samp[3] = 1.2 * cos, 1.2 * sin * half_y / half_x, lean * 500 / half_x
    line[1], line[2], line[3] = 1.2 * sin * half_x / half_y, -1.2 * cos, 0.4 * lean * 500 / half_y
    for terms, scale in ((samp, 1.0), (line, -0.7)):
        terms[4], terms[5], terms[6], terms[7], terms[8], terms[9] = (
            scale * value for value in (3e-4, -2e-4, 1.5e-4, 8e-4, -5e-4, 1e-5)
        )
        terms[11], terms[15], terms[10] = 2e-6 * scale, -3e-6 * scale, 1e-6
    samp_den = [1.0, 2e-4, -1e-4, 3e-4] + [0.0] * 16
    line_den = [1.0, -1e-4, 2e-4, 3e-4] + [0.0] * 16
    return RPC(
        height_off=200.0, height_scale=500.0, lat_off=latitude, lat_scale=lat_scale, long_off=longitude,
        long_scale=long_scale, line_off=height / 2 - 0.5, line_scale=height / 2, samp_off=width / 2 - 0.5,
        samp_scale=width / 2, line_num_coeff=line, line_den_coeff=line_den, samp_num_coeff=samp,
        samp_den_coeff=samp_den, err_bias=None, err_rand=None,
    )  # fmt: skip


def write_dem(path: Path, transform: Affine, heights: np.ndarray, crs: str = "EPSG:4326", nodata=None) -> str:
    with rasterio.open(
        path, "w", driver="GTiff", width=heights.shape[1], height=heights.shape[0], count=1, dtype=heights.dtype,
        crs=crs, transform=transform, nodata=nodata,
    ) as dataset:  # fmt: skip
        dataset.write(heights, 1)
    return str(path)


def hills(rows: int, columns: int, seed: int = 0) -> np.ndarray:
    """Smooth relief between about 0 and 400 m, float32."""
    y, x = np.mgrid[0:rows, 0:columns]
    phase = np.random.default_rng(seed).uniform(0, 6, 4)
    relief = sum(np.sin(x / (9 + 4 * k) + phase[k]) * np.cos(y / (7 + 5 * k) - phase[k]) for k in range(4))
    return (200 + 50 * relief).astype(np.float32)


DIMAP = """<?xml version="1.0" encoding="UTF-8"?>
<Dimap_Document>
  <Metadata_Identification><METADATA_FORMAT version="2.15">DIMAP</METADATA_FORMAT></Metadata_Identification>
  <Dataset_Sources><Source_Identification><Strip_Source>
    <MISSION>{mission}</MISSION><MISSION_INDEX>1A</MISSION_INDEX>
  </Strip_Source></Source_Identification></Dataset_Sources>
  <Processing_Information><Product_Settings>
    <PROCESSING_LEVEL>{level}</PROCESSING_LEVEL>
  </Product_Settings></Processing_Information>
  <Product_Information><Delivery_Identification><JOB_ID>{job}</JOB_ID></Delivery_Identification></Product_Information>
  <Geometric_Data><Refined_Model>
    <Time><Time_Range><START>{start}</START></Time_Range>
      <Time_Stamp><LINE_PERIOD>{period}</LINE_PERIOD></Time_Stamp></Time>
    <Geometric_Calibration><Instrument_Calibration><Swath_Range>
      <FIRST_COL>{first}</FIRST_COL>
    </Swath_Range></Instrument_Calibration></Geometric_Calibration>
  </Refined_Model></Geometric_Data>
</Dimap_Document>
"""


def write_pleiades(folder: Path, product: str, width: int, height: int, **values: str) -> Path:
    """An image named as in a Pléiades delivery and the DIM file that GDAL's reader looks for beside it."""
    image = folder / f"IMG_{product}_R1C1.TIF"
    with rasterio.open(image, "w", driver="GTiff", width=width, height=height, count=1, dtype="uint16"):
        pass
    defaults = {"mission": "PHR", "level": "SENSOR"}
    (folder / f"DIM_{product}.XML").write_text(DIMAP.format(**{**defaults, **values}), encoding="utf-8")
    return image
