"""The georeferencing of a raster without a map projection: RPCs or ground control points."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC

from ...vocabulary.text import Text
from ..errors import RasterDaskError

if TYPE_CHECKING:
    import xarray

    from .lazy_raster import LazyRaster

_COEFFICIENTS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")
_NUMBERS = tuple(
    f"{what}_{number}" for number in ("OFF", "SCALE") for what in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
)
_DEFAULT_HEIGHT = "HEIGHT_DEFAULT"
# Names of attributes of a raster or a DataArray.
_RPCS, _GCPS = "rpcs", "gcps"
_ADVICE = Text("Correct them, or remove them (gdal_edit.py -unsetrpc).")


@dataclass(frozen=True)
class SensorModel:
    """RPCs, ground control points, both or neither."""

    rpcs: RPC | None = field(default=None, hash=False)  # lines and samples are whole numbers at centres of pixels
    gcps: tuple[GroundControlPoint, ...] = field(default=(), hash=False)  # rows and columns are whole at their corners
    gcps_crs: CRS | None = None
    height: float | None = None  # m above the ellipsoid: the default height that the RPCs give

    @classmethod
    def of_dataset(cls, dataset: Any, name: str) -> SensorModel:
        """Return the sensor model of an opened dataset. Raises RasterDaskError about the raster `name` if its numbers
        are invalid."""
        points, crs = dataset.gcps
        for number, point in enumerate(points, 1):
            numbers = (point.row, point.col, point.x, point.y, point.z or 0.0)
            if not all(map(math.isfinite, numbers)):
                raise RasterDaskError("Ground control point {} of {} is not finite: {}.", number, name, numbers)
        tags = dataset.tags(ns="RPC")
        rpcs = _rpcs(tags, name) if tags else None
        height = _number(tags, _DEFAULT_HEIGHT, name) if _DEFAULT_HEIGHT in tags else None
        return cls(rpcs, tuple(points), crs or None, height)

    @classmethod
    def of_array(cls, array: LazyRaster | xarray.DataArray) -> SensorModel:
        """Return the sensor model in the attributes `rpcs` and `gcps` (points, CRS) of a raster."""
        points, crs = array.attrs.get(_GCPS) or ((), None)
        return cls(array.attrs.get(_RPCS), tuple(points), crs or None)

    def usable_rpcs(self, name: str) -> RPC:
        """Return the RPCs. Raises RasterDaskError about the raster `name` if their denominator is 0 in the scene."""
        for what in ("line", "samp"):
            if _changes_sign(getattr(self.rpcs, f"{what}_den_coeff")):
                key = f"{what.upper()}_DEN_COEFF"
                raise RasterDaskError(
                    "The denominator {} of the RPCs of {} is 0 within the scene. {}", key, name, _ADVICE
                )
        return self.rpcs

    def set_on(self, raster: LazyRaster) -> None:
        """Replace the sensor model in the attributes of a raster by this one. What this one lacks is removed."""
        for name in (_RPCS, _GCPS):
            raster.attrs.pop(name, None)
        if self.rpcs is not None:
            raster.attrs[_RPCS] = self.rpcs
        if self.gcps:
            raster.attrs[_GCPS] = (self.gcps, self.gcps_crs)

    def part(self, row: int, column: int) -> SensorModel:
        """Return that of the part of the raster whose first pixel is in this row and column."""
        rpcs = self.rpcs
        if rpcs is not None:
            rpcs = RPC(**rpcs.to_dict())
            rpcs.line_off, rpcs.samp_off = rpcs.line_off - row, rpcs.samp_off - column
        points = tuple(GroundControlPoint(p.row - row, p.col - column, p.x, p.y, p.z, p.id, p.info) for p in self.gcps)
        return SensorModel(rpcs, points, self.gcps_crs, self.height)

    def coarsened(self, row_factor: float, column_factor: float) -> SensorModel:
        """Return the sensor model for pixels that are larger by the factors, from the same upper left corner."""
        rpcs = self.rpcs
        if rpcs is not None:
            rpcs = RPC(**rpcs.to_dict())
            # The centre of the first pixel is 0, half a pixel from the corner that stays in place.
            rpcs.line_off, rpcs.line_scale = (rpcs.line_off + 0.5) / row_factor - 0.5, rpcs.line_scale / row_factor
            rpcs.samp_off = (rpcs.samp_off + 0.5) / column_factor - 0.5
            rpcs.samp_scale = rpcs.samp_scale / column_factor
        points = tuple(
            GroundControlPoint(p.row / row_factor, p.col / column_factor, p.x, p.y, p.z, p.id, p.info)
            for p in self.gcps
        )
        return SensorModel(rpcs, points, self.gcps_crs, self.height)


NO_SENSOR = SensorModel()


def _rpcs(tags: Mapping[str, str], name: str) -> RPC:
    missing = [key for key in (*_NUMBERS, *_COEFFICIENTS) if not tags.get(key, "").strip()]
    if missing:
        raise RasterDaskError("The RPCs of {} lack {}. {}", name, ", ".join(missing), _ADVICE)
    numbers = {key.lower(): _number(tags, key, name) for key in _NUMBERS}
    lists = {key.lower(): _twenty(tags, key, name) for key in _COEFFICIENTS}
    errors = {key.lower(): _number(tags, key, name) for key in ("ERR_BIAS", "ERR_RAND") if tags.get(key, "").strip()}
    for key in (key for key in numbers if key.endswith("_scale")):
        if numbers[key] == 0:
            raise RasterDaskError("{} of the RPCs of {} is 0. {}", key.upper(), name, _ADVICE)
    for what in ("line", "samp"):
        if lists[f"{what}_den_coeff"][0] == 0:
            raise RasterDaskError(
                "{}_DEN_COEFF of the RPCs of {} are 0 in the scene's middle. {}", what.upper(), name, _ADVICE
            )
        if not any(lists[f"{what}_num_coeff"]):
            raise RasterDaskError("{}_NUM_COEFF of the RPCs of {} are all 0. {}", what.upper(), name, _ADVICE)
    return RPC(**numbers, **lists, **errors)


def _number(tags: Mapping[str, str], key: str, name: str) -> float:
    # Some producers write a unit behind the number.
    words = tags[key].split(maxsplit=1)
    return _finite(words[0] if words else "", key, name)


def _twenty(tags: Mapping[str, str], key: str, name: str) -> list[float]:
    words = tags[key].split(maxsplit=20)[:20]
    if len(words) < 20:
        raise RasterDaskError("{} of the RPCs of {} has {} numbers; 20 are needed. {}", key, name, len(words), _ADVICE)
    return [_finite(word, key, name) for word in words]


def _finite(word: str, key: str, name: str) -> float:
    try:
        value = float(word)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise RasterDaskError("{} of the RPCs of {}: “{}” is not a number. {}", key, name, word, _ADVICE)
    return value


def _changes_sign(c: list[float]) -> bool:
    """Return whether a polynomial has another sign in a corner of the scene than in its middle."""
    at_corners = []
    for x, y, z in itertools.product((-1, 1), repeat=3):
        quadratic = c[4] * x * y + c[5] * x * z + c[6] * y * z + c[7] + c[8] + c[9]
        cubic = c[10] * x * y * z + (c[11] + c[12] + c[13]) * x + (c[14] + c[15] + c[16]) * y
        cubic += (c[17] + c[18] + c[19]) * z
        at_corners.append(c[0] + c[1] * x + c[2] * y + c[3] * z + quadratic + cubic)
    return any(value * c[0] <= 0 for value in at_corners)
