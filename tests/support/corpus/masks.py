"""Masks and alpha bands, alone and beside nodata."""

from __future__ import annotations

import numpy as np
import rasterio

from .odd_file import ANY, GOOD, SIZE, Folder, write_raster

RGBA = ("red", "green", "blue", "alpha")


def add(folder: Folder) -> None:
    """Write rasters whose pixels are hidden in each of the ways that GDAL knows."""
    mask = np.full((SIZE, SIZE), 255, "uint8")
    mask[::3, 1::4] = 0
    mask[:, :5] = 0
    zeros = folder.numbers()
    zeros[:, ::2, ::3] = 0
    for dtype in ("uint8", "int16", "uint16", "int32", "float32", "float64"):
        folder.write(f"internal_{dtype}.tif", folder.numbers(dtype=dtype), mask=mask)
    # Zeros outside the mask are values: the mask alone decides.
    folder.write("mask_and_nodata.tif", zeros, mask=mask, nodata=0)
    floats = zeros.astype("float32")
    folder.write("mask_and_nodata_float.tif", floats, mask=mask, nodata=0)
    folder.write("mask_hides_nothing.tif", zeros, mask=np.full_like(mask, 255), nodata=0)
    folder.write("mask_hides_everything.tif", zeros, mask=np.zeros_like(mask))
    for name, options in (("sidecar", {}), ("sidecar_and_nodata", {"nodata": 0})):
        path = folder.place(f"{name}.tif")
        write_raster(path, zeros, **options)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(path, "r+") as dataset:
            dataset.write_mask(mask)
        folder.add(path, GOOD)
    _broken_sidecar(folder, zeros)
    _nodata_values(folder, zeros)
    _alpha(folder, mask)


def _broken_sidecar(folder: Folder, values: np.ndarray) -> None:
    for name, content in (("sidecar_is_text.tif", b"no mask at all"), ("sidecar_is_empty.tif", b"")):
        path = write_raster(folder.place(name), values)
        path.with_name(f"{name}.msk").write_bytes(content)
        folder.add(path, ANY)
    # A mask of another size than the raster.
    path = write_raster(folder.place("sidecar_of_other_size.tif"), values)
    other = write_raster(path.with_name("other.tif"), np.full((1, 7, 9), 255, "uint8"))
    other.rename(path.with_name(f"{path.name}.msk"))
    folder.add(path, ANY)


def _nodata_values(folder: Folder, values: np.ndarray) -> None:
    """A pixel is nodata where all bands have the numbers that NODATA_VALUES lists."""
    both = values.copy()
    both[:, :4] = 0
    for name, text, known in (
        ("nodata_values.tif", "0 0", GOOD),
        ("nodata_values_too_few.tif", "0", ANY),
        ("nodata_values_words.tif", "black black", ANY),
    ):
        folder.write(name, both, known, edit=lambda dataset, text=text: dataset.update_tags(NODATA_VALUES=text))
    tagged = {"edit": lambda dataset: dataset.update_tags(NODATA_VALUES="0 0"), "nodata": 9}
    folder.write("nodata_values_and_nodata.tif", both, **tagged)


def _alpha(folder: Folder, mask: np.ndarray) -> None:
    colour = {"colours": RGBA, "photometric": "RGB", "alpha": "YES"}
    grey = {"colours": ("gray", "alpha"), "alpha": "YES"}
    for dtype in ("uint8", "uint16"):
        pixels = folder.numbers(4, dtype)
        pixels[3] = mask.astype(dtype) * (257 if dtype == "uint16" else 1)
        folder.write(f"rgba_{dtype}.tif", pixels, **colour)
        folder.write(f"grey_alpha_{dtype}.tif", pixels[[0, 3]], **grey)
    pixels = folder.numbers(4)
    pixels[3] = np.arange(SIZE * SIZE, dtype="uint8").reshape(SIZE, SIZE)
    folder.write("partly_transparent.tif", pixels, **colour)
    pixels[3] = 0
    folder.write("all_transparent.tif", pixels, **colour)
    pixels[3] = mask
    pixels[:3, mask == 0] = 0
    # The hidden pixels have the nodata number in all bands, and a few that are seen in one.
    pixels[0, 7, 5:] = 255
    folder.write("alpha_and_nodata.tif", pixels, nodata=255, **colour)
    hidden = pixels.copy()
    hidden[:3] = np.where(mask == 0, 0, np.maximum(hidden[:3], 1))
    folder.write("alpha_agrees_with_nodata.tif", hidden, nodata=0, **colour)
    near = folder.numbers(4)
    near[3, :, :9] = 0
    # Near infrared in the fourth band of a file whose writer said alpha.
    folder.write("infrared_called_alpha.tif", near, **colour)
    five = folder.numbers(5)
    five[4] = mask
    folder.write("alpha_of_five.tif", five, colours=(*RGBA[:3], "undefined", "alpha"), photometric="RGB", alpha="YES")
    floats = folder.numbers(2, "float32")
    floats[1] = mask / 255
    folder.write("alpha_in_floats.tif", floats, ANY, **grey)
