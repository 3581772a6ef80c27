"""Turn a raster layer into the `raster` of a job (docs/job.md), with what the user has set on the layer."""

from __future__ import annotations

import math
import sys

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRasterRange,
)

from ..translation import tr


def raster_from_layer(layer: QgsRasterLayer, band: int | None = None) -> dict:
    """Return the raster object of `layer`, with `band` if it is known.

    Nodata is left out unless the user changed it on the layer, and so is the CRS. Raises QgsProcessingException for a
    layer that GDAL cannot open by itself, and for a band that does not exist.
    """
    if layer.providerType() != "gdal":
        message = tr(
            "{} is not a raster file but a layer of the provider {}. Save it as GeoTIFF first "
            "(Layer > Save As…), and use the file."
        )
        raise QgsProcessingException(message.format(layer.name(), layer.providerType()))
    if band is not None and not 1 <= band <= layer.bandCount():
        message = tr("Band {} does not exist: {} has {} band(s).")
        raise QgsProcessingException(message.format(band, layer.name(), layer.bandCount()))
    raster = _source(layer)
    if band is not None:
        raster["band"] = band
    # While the band is not known, the first stands for all: QGIS sets nodata on every band of a layer alike.
    nodata = changed_nodata(layer, band or 1)
    if nodata is not None:
        raster["nodata"] = nodata
    if layer.crs().isValid() and layer.crs() != layer.dataProvider().crs():
        raster["crs"] = crs_text(layer.crs())
    return raster


def changed_nodata(layer: QgsRasterLayer, band: int) -> list | None:
    """Return the nodata values and ranges that hold on the layer, as numbers in the file; None if they are the file's.

    QGIS compares the user's values after it has applied the band's scale and offset; a job has them before.
    """
    provider = layer.dataProvider()
    has_own = provider.sourceHasNoDataValue(band)
    user_ranges = provider.userNoDataValues(band)
    if not user_ranges and (not has_own or provider.useSourceNoDataValue(band)):
        return None
    values: list = []
    if has_own and provider.useSourceNoDataValue(band) and not math.isnan(provider.sourceNoDataValue(band)):
        values.append(provider.sourceNoDataValue(band))
    for user_range in user_ranges:
        low, high = _stored_range(user_range, provider.bandScale(band), provider.bandOffset(band))
        values.append(low if low == high else [low, high])
    return values


def _stored_range(user_range: QgsRasterRange, scale: float, offset: float) -> tuple[float, float]:
    """Return both ends of a range as numbers of the file that belong to it. QGIS writes an unbounded end as NaN."""
    bounds = user_range.bounds()
    both_are_out = bounds == QgsRasterRange.BoundsType.Exclusive
    low = -math.inf if math.isnan(user_range.min()) else user_range.min()
    high = math.inf if math.isnan(user_range.max()) else user_range.max()
    ends = [
        (_stored(low, scale, offset), both_are_out or bounds == QgsRasterRange.BoundsType.IncludeMax),
        (_stored(high, scale, offset), both_are_out or bounds == QgsRasterRange.BoundsType.IncludeMin),
    ]
    (low, low_is_out), (high, high_is_out) = sorted(ends, key=lambda end: end[0])
    if low_is_out:
        low = math.nextafter(low, math.inf)
    if high_is_out:
        high = math.nextafter(high, -math.inf)
    return max(low, -sys.float_info.max), min(high, sys.float_info.max)


def _stored(value: float, scale: float, offset: float) -> float:
    """Return the number in the file that QGIS shows as `value`. Rounding noise is taken off."""
    if (scale, offset) == (1.0, 0.0) or math.isinf(value):
        return math.copysign(value, value * scale)
    stored = (value - offset) / scale
    if math.isclose(stored, round(stored), rel_tol=1e-9, abs_tol=1e-6):
        return float(round(stored))
    return stored


def _source(layer: QgsRasterLayer) -> dict:
    """Return path and open options, which QGIS joins with `|` in the layer's source."""
    path, *extras = layer.source().split("|")
    options = {}
    for extra in extras:
        name, _, value = extra.partition("=")
        if name.startswith("option:"):
            options[name[len("option:") :]] = value
        elif name == "authcfg" or name.startswith("credential:"):
            message = tr(
                "{} needs a login that QGIS keeps and the engine cannot use. Save a copy of it as GeoTIFF first."
            )
            raise QgsProcessingException(message.format(layer.name()))
        else:
            path = f"{path}|{extra}"
    return {"path": path, "open_options": options} if options else {"path": path}


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as a job has it: its EPSG code where it has one, else WKT."""
    if crs.authid().startswith("EPSG:"):
        return crs.authid()
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)
