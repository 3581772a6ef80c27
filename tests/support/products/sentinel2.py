"""Sentinel-2 in the compact SAFE format: bands of 10, 20 and 60 m in JPEG 2000, which GDAL's own reader opens."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from .written import CORNER, WrittenProduct, digital_numbers, elements, write_band

PHYSICAL = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")
# Pixels of 10 m along a side: a whole number of those of 60 m.
SIZE = 36
BANDS_OF_L2A = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B02", "B04", "B05", "B8A", "B09", "B11", "B12"),
}
BANDS_OF_L1C = {10: ("B02", "B03", "B04", "B08"), 20: ("B05", "B8A", "B11"), 60: ("B01", "B09", "B10")}
_NAMESPACE = "https://psd-14.sentinel2.eo.esa.int/PSD"
_SENSED = "20220301T105021"
_TILE = "T31TCJ"


def write_safe(
    folder: Path,
    level: str = "2A",
    baseline: str = "04.00",
    *,
    offsets: Mapping[int, int] | None = None,
    quantification: int = 10000,
    bands: Mapping[int, tuple[str, ...]] | None = None,
    clear: bool = True,
) -> WrittenProduct:
    """Write a product into `folder`; `offsets` are by band_id, −1000 for all from baseline 04.00 on.

    The numbers are by band and pixel size: `B04_10m`, and `SCL_20m` for L2A, which has one class if all is `clear`.
    """
    name = f"S2B_MSIL{level}_{_SENSED}_N{baseline.replace('.', '')}_R051_{_TILE}_20220301T140000"
    safe = folder / f"{name}.SAFE"
    granule = f"L{level}_{_TILE}_A026023_{_SENSED}"
    if offsets is None:
        offsets = dict.fromkeys(range(13), -1000) if float(baseline) >= 4 else {}
    metadata = safe / f"MTD_MSIL{level}.xml"
    product = WrittenProduct(safe, metadata)
    images = []
    for size, names in (bands or (BANDS_OF_L2A if level == "2A" else BANDS_OF_L1C)).items():
        if level == "2A" and size == 20 and bands is None:
            names = (*names, "SCL")
        for band in names:
            image = f"GRANULE/{granule}/IMG_DATA/"
            image += f"R{size}m/{_TILE}_{_SENSED}_{band}_{size}m" if level == "2A" else f"{_TILE}_{_SENSED}_{band}"
            images.append(image)
            seed = size * 100 + sum(map(ord, band))
            side = SIZE * 10 // size
            if band == "SCL":
                values = np.full((side, side), 4, "uint8") if clear else digital_numbers(seed, side, 0, 11, "uint8")
            else:
                values = digital_numbers(seed, side, 0, 12000)
            write_band(safe / f"{image}.jp2", values, size)
            product.numbers[f"{band}_{size}m"] = values
    metadata.write_text(_product_xml(name, level, baseline, images, offsets, quantification), encoding="utf-8")
    tile = safe / "GRANULE" / granule / "MTD_TL.xml"
    tile.write_text(_tile_xml(level), encoding="utf-8")
    return product


def _product_xml(name, level, baseline, images, offsets, quantification) -> str:
    if level == "2A":
        tag, values = "BOA_ADD_OFFSET", f"<BOA_QUANTIFICATION_VALUE>{quantification}</BOA_QUANTIFICATION_VALUE>"
        quantified = f"<QUANTIFICATION_VALUES_LIST>{values}</QUANTIFICATION_VALUES_LIST>"
        listed = "BOA_ADD_OFFSET_VALUES_LIST"
    else:
        tag, listed = "RADIO_ADD_OFFSET", "Radiometric_Offset_List"
        quantified = f"<QUANTIFICATION_VALUE>{quantification}</QUANTIFICATION_VALUE>"
    offset_list = f"<{listed}>{elements(tag, offsets, 'band_id')}</{listed}>" if offsets else ""
    spectral = "".join(
        f'<Spectral_Information bandId="{number}" physicalBand="{band}"><Wavelength><CENTRAL>1</CENTRAL></Wavelength>'
        "</Spectral_Information>"
        for number, band in enumerate(PHYSICAL)
    )
    special = "".join(
        f"<Special_Values><SPECIAL_VALUE_TEXT>{text}</SPECIAL_VALUE_TEXT>"
        f"<SPECIAL_VALUE_INDEX>{value}</SPECIAL_VALUE_INDEX></Special_Values>"
        for text, value in (("NODATA", 0), ("SATURATED", 65535))
    )
    files = "".join(f"<IMAGE_FILE>{image}</IMAGE_FILE>" for image in images)
    root = f"Level-{level}_User_Product"
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<n1:{root} xmlns:n1="{_NAMESPACE}/User_Product_Level-{level}.xsd">\n<n1:General_Info><Product_Info>'
        f"<PRODUCT_URI>{name}.SAFE</PRODUCT_URI><PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL>"
        f"<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>"
        '<Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT></Query_Options>'
        f'<Product_Organisation><Granule_List><Granule imageFormat="JPEG2000" granuleIdentifier='
        f'"S2B_OPER_MSI_L{level}_TL_VGS2_20220301T140000_A026023_{_TILE}_N{baseline}">{files}'
        "</Granule></Granule_List></Product_Organisation></Product_Info>"
        f"<Product_Image_Characteristics>{special}{quantified}{offset_list}"
        f"<Spectral_Information_List>{spectral}</Spectral_Information_List></Product_Image_Characteristics>"
        f"</n1:General_Info></n1:{root}>\n"
    )


def _tile_xml(level: str) -> str:
    sizes = "".join(
        f'<Size resolution="{size}"><NROWS>{SIZE * 10 // size}</NROWS><NCOLS>{SIZE * 10 // size}</NCOLS></Size>'
        f'<Geoposition resolution="{size}"><ULX>{CORNER[0]:.0f}</ULX><ULY>{CORNER[1]:.0f}</ULY>'
        f"<XDIM>{size}</XDIM><YDIM>-{size}</YDIM></Geoposition>"
        for size in (10, 20, 60)
    )
    root = f"Level-{level}_Tile_ID"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<n1:{root} xmlns:n1="{_NAMESPACE}/S2_PDI_Level-{level}_Tile_Metadata.xsd">\n'
        f'<n1:Geometric_Info><Tile_Geocoding metadataLevel="Brief">'
        f"<HORIZONTAL_CS_NAME>WGS84 / UTM zone 31N</HORIZONTAL_CS_NAME>"
        f"<HORIZONTAL_CS_CODE>EPSG:32631</HORIZONTAL_CS_CODE>{sizes}</Tile_Geocoding></n1:Geometric_Info>"
        f"</n1:{root}>\n"
    )
