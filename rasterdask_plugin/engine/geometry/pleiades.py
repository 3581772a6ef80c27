"""Pléiades primary products: the affine map between the panchromatic (PAN) and the multispectral (XS) image.

Both images of an acquisition come from one push-broom instrument. So the times of the first lines and the first
detector columns give the shift between them. The formula is OTB's (otbPleiadesPToXSAffineTransformCalculator). OTB
always takes the reference for PAN. Here the line periods tell which image is PAN, and both directions work.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from math import floor

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from .axis_aligned import AxisAligned

MISSION = "Dataset_Sources.Source_Identification.Strip_Source.MISSION"
LEVEL = "Processing_Information.Product_Settings.PROCESSING_LEVEL"
JOB_ID = "Product_Information.Delivery_Identification.JOB_ID"
START = "Geometric_Data.Refined_Model.Time.Time_Range.START"
LINE_PERIOD = "Geometric_Data.Refined_Model.Time.Time_Stamp.LINE_PERIOD"
FIRST_COL = "Geometric_Data.Refined_Model.Geometric_Calibration.Instrument_Calibration.Swath_Range.FIRST_COL"

METADATA_KEYS = (MISSION, LEVEL, JOB_ID, START, LINE_PERIOD, FIRST_COL)
"""the paths in DIMAP of the values that are needed; GDAL uses the same names in its metadata domain IMD"""

_RATIO = 4
"""panchromatic pixels along one multispectral pixel"""


@dataclass(frozen=True)
class Acquisition:
    """When and with which detectors one image of a Pléiades product was taken."""

    job_id: str  # the delivery's identifier; within one acquisition only the last four characters differ
    start: Decimal  # time of the first line, s, counted from a fixed day
    line_period: Decimal  # time between two lines, ms
    first_col: int  # first column of the swath, counted in detectors from 1


def read_acquisition(metadata: Mapping[str, str], name: str) -> Acquisition:
    """Return the acquisition that DIMAP metadata describe.

    Raises RasterDaskError, which says what is missing or wrong in the metadata of the raster `name`.
    """
    missing = [key for key in METADATA_KEYS if key not in metadata]
    if missing:
        raise RasterDaskError(
            "{} is not a Pléiades primary product: its metadata lack {}. "
            "Open the image with its DIM_*.XML beside it, or choose another mode.",
            name,
            ", ".join(missing),
        )
    if "PHR" not in metadata[MISSION]:
        raise RasterDaskError("{} is not a Pléiades product: its mission is {}, not PHR.", name, metadata[MISSION])
    if metadata[LEVEL] != "SENSOR":
        raise RasterDaskError(
            "{} is not in sensor geometry: its processing level is {}, not SENSOR (primary).", name, metadata[LEVEL]
        )
    try:
        acquisition = Acquisition(
            metadata[JOB_ID],
            _seconds(metadata[START]),
            Decimal(metadata[LINE_PERIOD]),
            int(Decimal(metadata[FIRST_COL])),
        )
    except (InvalidOperation, ValueError) as error:
        values = ", ".join(f"{key.rsplit('.', 1)[1]} = {metadata[key]!r}" for key in (START, LINE_PERIOD, FIRST_COL))
        raise RasterDaskError("The acquisition metadata of {} cannot be read: {}.", name, values) from error
    if acquisition.line_period <= 0:
        raise RasterDaskError("The line period of {} is {} ms; it must be positive.", name, acquisition.line_period)
    return acquisition


def pan_to_xs(pan: Acquisition, xs: Acquisition) -> AxisAligned:
    """PAN pixel indices → XS corner coordinates: u = (column + 0.5 − d + 1.5) / 4, likewise for the rows."""
    line_shift, column_shift = shifts(pan, xs)
    return AxisAligned(
        1 / _RATIO,
        (1.5 - column_shift) / _RATIO,
        1 / _RATIO,
        (1.5 - line_shift) / _RATIO,
    )


def xs_to_pan(xs: Acquisition, pan: Acquisition) -> AxisAligned:
    """XS pixel indices → PAN corner coordinates, the inverse of `pan_to_xs`."""
    line_shift, column_shift = shifts(pan, xs)
    return AxisAligned(float(_RATIO), column_shift - 1.5, float(_RATIO), line_shift - 1.5)


def shifts(pan: Acquisition, xs: Acquisition) -> tuple[int, int]:
    """Return the whole PAN pixels between the first lines and the first columns of the two images: (lines, columns)."""
    lines = floor((xs.start - pan.start) / (pan.line_period / 1000) + Decimal("0.5"))
    columns = (xs.first_col - 1) * _RATIO - pan.first_col + 1
    return lines, columns


def pleiades_affine(
    reference: Mapping[str, str], moving: Mapping[str, str], reference_name: str, moving_name: str
) -> tuple[AxisAligned, str]:
    """Return the affine map from reference to moving pixels, and a description of it.

    Raises RasterDaskError if the images are not PAN and XS of one acquisition.
    """
    a = read_acquisition(reference, reference_name)
    b = read_acquisition(moving, moving_name)
    if len(a.job_id) <= 4 or a.job_id[:-4] != b.job_id[:-4]:
        raise RasterDaskError(
            "{} and {} are not of one Pléiades acquisition: their job identifiers are "
            "{} and {}, and all but the last four characters should be the same.",
            reference_name,
            moving_name,
            a.job_id,
            b.job_id,
        )
    ratio = b.line_period / a.line_period
    if abs(ratio - _RATIO) < Decimal("0.5"):
        pan, xs, affine, words = a, b, pan_to_xs(a, b), Text("multispectral onto panchromatic")
    elif abs(1 / ratio - _RATIO) < Decimal("0.5"):
        pan, xs, affine, words = b, a, xs_to_pan(a, b), Text("panchromatic onto multispectral")
    else:
        raise RasterDaskError(
            "{} and {} are not a panchromatic and a multispectral image: their line "
            "periods are {} and {} ms, and one should be four times the other.",
            reference_name,
            moving_name,
            a.line_period,
            b.line_period,
        )
    lines, columns = shifts(pan, xs)
    return affine, Text(
        "Pléiades acquisition metadata, {}, shift of {} lines and {} columns of PAN", words, lines, columns
    )


def _seconds(text: str) -> Decimal:
    # datetime keeps only microseconds, but the shift depends on smaller fractions. So the fraction is a Decimal.
    whole, _, fraction = text.strip().rstrip("Z").replace(" ", "T").partition(".")
    moment = datetime.fromisoformat(whole) - datetime(2000, 1, 1)
    return Decimal(moment.days * 86400 + moment.seconds) + Decimal(f"0.{fraction or 0}")
