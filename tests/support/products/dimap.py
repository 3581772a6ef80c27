"""Pléiades, Pléiades Neo and SPOT 6/7 in DIMAP V2: images in tiles, which GDAL's reader joins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .written import CORNER, WrittenProduct, write_band

ROWS, COLUMNS, TILE = 30, 20, 20
PIXEL = 2.0
DATE, SUN_ELEVATION = "2012-06-15", 62.5
GAINS = {"B0": 9.5, "B1": 9.75, "B2": 10.5, "B3": 15.25, "P": 11.5}
BIASES = {"B0": 0.0, "B1": 0.5, "B2": -0.25, "B3": 0.0, "P": 0.0}
IRRADIANCES = {"B0": 1915.0, "B1": 1830.0, "B2": 1594.0, "B3": 1060.0, "P": 1548.0}
SIX = ("R", "G", "B", "NIR", "RE", "DB")


def write_dimap(
    folder: Path,
    mission: str = "PHR",
    *,
    bands: Sequence[str] = ("B2", "B1", "B0", "B3"),
    processing: str = "BASIC",
    spectral: str = "MS",
    listed: bool = False,
    index: str = "1A",
) -> WrittenProduct:
    """Write an image in tiles one above the other into `folder`; `bands` are in the order of the file.

    The numbers are by band. With the spectral processing MS-FS, the bands are in two files a tile. `listed`: the
    document lists the bands with their numbers, and has another order of display.
    """
    name = f"{mission}{index}_{spectral}_201206151049_ORT_1234"
    root = folder / f"IMG_{name}"
    image = np.random.default_rng(len(bands)).integers(0, 4096, (len(bands), ROWS, COLUMNS)).astype("uint16")
    image[:, 0, :2] = 0, 4095
    parts = [("", slice(0, len(bands)))]
    if spectral.endswith("-FS"):
        parts = [("_RGB", slice(0, 3)), ("_NED", slice(3, 6))]
    files = ""
    for part, of in parts:
        tiles = ""
        for row, start in enumerate(range(0, ROWS, TILE), 1):
            file = f"IMG_{name}{part}_R{row}C1.TIF"
            write_band(root / file, image[of, start : start + TILE], PIXEL)
            tiles += f'<Data_File tile_R="{row}" tile_C="1"><DATA_FILE_PATH href="{file}"/></Data_File>'
        files += f"<Data_Files>{tiles}</Data_Files>"
    metadata = root / f"DIM_{name}.XML"
    metadata.write_text(_document(mission, index, bands, processing, spectral, listed, files), encoding="utf-8")
    return WrittenProduct(root, metadata, dict(zip(bands, image)))


def _document(mission, index, bands, processing, spectral, listed, files) -> str:
    shown = sorted(bands)[:3] if listed else list(bands)
    channels = "".join(
        f"<{channel}_CHANNEL>{band}</{channel}_CHANNEL>"
        for channel, band in zip(("RED", "GREEN", "BLUE", "ALPHA"), shown)
    )
    indices = "".join(
        f"<Raster_Index><BAND_ID>{band}</BAND_ID><BAND_INDEX>{number}</BAND_INDEX></Raster_Index>"
        for number, band in enumerate(bands, 1)
    )
    special = "".join(
        f"<Special_Value><SPECIAL_VALUE_TEXT>{text}</SPECIAL_VALUE_TEXT>"
        f"<SPECIAL_VALUE_COUNT>{value}</SPECIAL_VALUE_COUNT></Special_Value>"
        for text, value in (("NODATA", 0), ("SATURATED", 4095))
    )
    places = "".join(
        f"<Located_Geometric_Values><LOCATION_TYPE>{place}</LOCATION_TYPE><Solar_Incidences><SUN_ELEVATION>{elevation}"
        "</SUN_ELEVATION></Solar_Incidences></Located_Geometric_Values>"
        for place, elevation in (("Top Center", 62.0), ("Center", SUN_ELEVATION), ("Bottom Center", 63.0))
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Dimap_Document>'
        '<Metadata_Identification><METADATA_FORMAT version="2.15">DIMAP</METADATA_FORMAT></Metadata_Identification>'
        "<Dataset_Content><Dataset_Components/></Dataset_Content>"
        "<Coordinate_Reference_System><Projected_CRS>"
        "<PROJECTED_CRS_CODE>urn:ogc:def:crs:EPSG::32631</PROJECTED_CRS_CODE></Projected_CRS></Coordinate_Reference_System>"
        f"<Geoposition><Geoposition_Insert><ULXMAP>{CORNER[0]}</ULXMAP><ULYMAP>{CORNER[1]}</ULYMAP>"
        f"<XDIM>{PIXEL}</XDIM><YDIM>{PIXEL}</YDIM></Geoposition_Insert></Geoposition>"
        "<Processing_Information><Product_Settings><PROCESSING_LEVEL>ORTHO</PROCESSING_LEVEL>"
        f"<SPECTRAL_PROCESSING>{spectral}</SPECTRAL_PROCESSING><Radiometric_Settings>"
        f"<RADIOMETRIC_PROCESSING>{processing}</RADIOMETRIC_PROCESSING></Radiometric_Settings></Product_Settings>"
        f"</Processing_Information><Raster_Data><Data_Access>{files}</Data_Access>"
        f"<Raster_Dimensions><NROWS>{ROWS}</NROWS><NCOLS>{COLUMNS}</NCOLS><NBANDS>{len(bands)}</NBANDS>"
        f'<Tile_Set><NTILES>2</NTILES><Regular_Tiling><NTILES_SIZE nrows="{TILE}" ncols="{TILE}"/>'
        "<OVERLAP_ROW>0</OVERLAP_ROW><OVERLAP_COL>0</OVERLAP_COL></Regular_Tiling></Tile_Set></Raster_Dimensions>"
        "<Raster_Encoding><NBITS>12</NBITS></Raster_Encoding><Raster_Display>"
        f"{f'<Raster_Index_List>{indices}</Raster_Index_List>' if listed else ''}"
        f"<Band_Display_Order>{channels}</Band_Display_Order>{special}</Raster_Display></Raster_Data>"
        "<Radiometric_Data><Radiometric_Calibration><Instrument_Calibration>"
        f"<Band_Measurement_List>{_measurements(bands)}</Band_Measurement_List>"
        "</Instrument_Calibration></Radiometric_Calibration></Radiometric_Data>"
        f"<Geometric_Data><Use_Area>{places}</Use_Area></Geometric_Data>"
        "<Dataset_Sources><Source_Identification><Strip_Source>"
        f"<MISSION>{mission}</MISSION><MISSION_INDEX>{index}</MISSION_INDEX><IMAGING_DATE>{DATE}</IMAGING_DATE>"
        "</Strip_Source></Source_Identification></Dataset_Sources></Dimap_Document>\n"
    )


def _measurements(bands: Sequence[str]) -> str:
    found = ""
    for band in sorted(bands):
        name = f"<BAND_ID>{band}</BAND_ID>"
        gain, bias = GAINS.get(band, 8.0), BIASES.get(band, 0.0)
        found += f"<Band_Radiance>{name}<GAIN>{gain}</GAIN><BIAS>{bias}</BIAS></Band_Radiance>"
        found += f"<Band_Reflectance>{name}<GAIN>10000</GAIN><BIAS>0</BIAS></Band_Reflectance>"
        value = IRRADIANCES.get(band, 1500.0)
        found += f"<Band_Solar_Irradiance>{name}<VALUE>{value}</VALUE></Band_Solar_Irradiance>"
    return found
