"""Draws a small picture of a raster with the colours of a QGIS layer style."""

from __future__ import annotations

import sys
import warnings
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning

MAX_SIZE = 1024


def write_quick_look(raster: Path, style: Path, picture: Path) -> None:
    """Write the first band of `raster` as a PNG, with the colours of `style` (a .qml with a colour ramp shader)."""
    with rasterio.open(raster) as dataset:
        shrink = max(1, max(dataset.shape) / MAX_SIZE)
        shape = tuple(max(1, round(length / shrink)) for length in dataset.shape)
        values = dataset.read(1, out_shape=shape, masked=True, resampling=Resampling.average)
        values = values.astype("float64") * dataset.scales[0] + dataset.offsets[0]
    colours = colour(values.filled(np.nan), style)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        _, height, width = colours.shape
        with rasterio.open(picture, "w", driver="PNG", count=4, dtype="uint8", height=height, width=width) as image:
            image.write(colours)
    picture.with_name(picture.name + ".aux.xml").unlink(missing_ok=True)


def colour(values: np.ndarray, style: Path) -> np.ndarray:
    """Return values of shape (rows, columns) as RGBA bytes of shape (4, rows, columns); NaN is transparent."""
    items = [
        (float(item.get("value")), item.get("color")) for item in ET.parse(style).iter("item") if item.get("color")
    ]
    stops = np.array([value for value, _ in items])
    channels = np.array([[int(text[i : i + 2], 16) for i in (1, 3, 5)] for _, text in items])
    rgb = [np.interp(np.nan_to_num(values), stops, channel) for channel in channels.T]
    empty = np.isnan(values)
    return np.stack([*(np.where(empty, 255, band) for band in rgb), np.where(empty, 0, 255)]).round().astype("uint8")


if __name__ == "__main__":
    write_quick_look(*map(Path, sys.argv[1:4]))
