"""Turn an extent and a layer of polygons into the `extent` and the `cutline` of a job (docs/job.md)."""

from __future__ import annotations

import json

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ..translation import tr
from .raster_input import crs_text

# Of the coordinates: as many as a double has.
_DIGITS = 17


def extent_of(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> dict | None:
    """Return the extent of a job, None for an empty one."""
    if rectangle.isNull() or rectangle.isEmpty():
        return None
    bounds = [rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()]
    return {"bounds": bounds, "crs": crs_text(crs)} if crs.isValid() else {"bounds": bounds}


def polygons_of(source: QgsProcessingFeatureSource) -> dict:
    """Return the cutline of a job: the polygons of the source's features, after its filter and its selection.

    Raises QgsProcessingException if there are none.
    """
    request = QgsFeatureRequest().setNoAttributes()
    # Polygons that cross themselves are cut out by the same rule as in GDAL, and are no error.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    geometries = [
        json.loads(feature.geometry().asJson(_DIGITS))
        for feature in source.getFeatures(request, unchecked)
        if feature.hasGeometry() and not feature.geometry().isEmpty()
    ]
    if not geometries:
        message = tr("{} has no polygons to cut out: none is there, or none is selected.")
        raise QgsProcessingException(message.format(source.sourceName()))
    crs = source.sourceCrs()
    return {"geometries": geometries, "crs": crs_text(crs)} if crs.isValid() else {"geometries": geometries}
