"""Products of MAJA in MUSCATE's format, as Theia delivers them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .written import WrittenProduct, digital_numbers, write_band

NAME = "SENTINEL2B_20220301-105857-423_L2A_T31TCJ_C_V3-0"
BANDS = {"R1": (10, ("B2", "B3", "B4", "B8")), "R2": (20, ("B5", "B6", "B7", "B8A", "B11", "B12"))}
MASKS = {"CLM": "Cloud", "EDG": "Edge", "SAT": "Saturation"}
SIZE = 24


def write_muscate(
    folder: Path, *, quantification: str = "10000", kinds: tuple[str, ...] = ("FRE", "SRE"), clear: bool = True
) -> WrittenProduct:
    """Write a product of Sentinel-2 into `folder`; the numbers are by `FRE_B4`, and by `CLM_R1`.

    The masks are 0 if all is `clear`.
    """
    root = folder / NAME
    metadata = root / f"{NAME}_MTD_ALL.xml"
    product = WrittenProduct(root, metadata)
    images, masks, groups = [], [], []
    for group, (size, bands) in BANDS.items():
        side = SIZE * 10 // size
        groups.append(
            f'<Group_Geopositioning group_id="{group}"><XDIM>{size}</XDIM><YDIM>-{size}</YDIM></Group_Geopositioning>'
        )
        for kind in kinds:
            for band in bands:
                values = digital_numbers(sum(map(ord, kind + band)), side, -10000, 12000, "int16")
                product.numbers[f"{kind}_{band}"] = values
                write_band(root / f"{NAME}_{kind}_{band}.tif", values, size)
                images.append(
                    f'<IMAGE_FILE band_id="{band}" group_id="{group}">./{NAME}_{kind}_{band}.tif</IMAGE_FILE>'
                )
        for mask in MASKS:
            values = (
                np.random.default_rng((size, len(masks))).integers(0, 1 if clear else 4, (side, side)).astype("uint8")
            )
            product.numbers[f"{mask}_{group}"] = values
            write_band(root / "MASKS" / f"{NAME}_{mask}_{group}.tif", values, size)
            # Each bit has an entry of its own.
            masks += [f'<MASK_FILE group_id="{group}">./MASKS/{NAME}_{mask}_{group}.tif</MASK_FILE>'] * 2
    metadata.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<Muscate_Metadata_Document>'
        f"<Dataset_Identification><IDENTIFIER>{NAME}</IDENTIFIER></Dataset_Identification>"
        "<Product_Characteristics><PLATFORM>SENTINEL2B</PLATFORM></Product_Characteristics>"
        f"<Product_Organisation><Muscate_Product><QUICKLOOK>./{NAME}_QKL_ALL.jpg</QUICKLOOK>"
        f"<Image_List><Image><Image_File_List>{''.join(images)}</Image_File_List></Image></Image_List>"
        f"<Mask_List><Mask><Mask_File_List>{''.join(masks)}</Mask_File_List></Mask></Mask_List>"
        "</Muscate_Product></Product_Organisation>"
        f"<Geoposition_Informations><Geopositioning>{''.join(groups)}</Geopositioning></Geoposition_Informations>"
        "<Radiometric_Informations>"
        f"<REFLECTANCE_QUANTIFICATION_VALUE>{quantification}</REFLECTANCE_QUANTIFICATION_VALUE>"
        '<Special_Values_List><SPECIAL_VALUE name="nodata">-10000</SPECIAL_VALUE></Special_Values_List>'
        "</Radiometric_Informations></Muscate_Metadata_Document>\n",
        encoding="utf-8",
    )
    return product
