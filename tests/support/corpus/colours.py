"""What files say of their bands: colours, names of classes, scales, descriptions."""

from __future__ import annotations

import numpy as np
import rasterio

from .odd_file import ANY, GOOD, Folder, write_raster
from .tiff import GDAL_METADATA, PHOTOMETRIC, write_tiff

PALETTE = {number: (number, 255 - number, (number * 7) % 256, 255) for number in range(256)}
_AUX = "<PAMDataset>{}</PAMDataset>"
_NAMES = "<CategoryNames><Category>water</Category><Category>wood</Category><Category/></CategoryNames>"
_TABLE = (
    "<GDALRasterAttributeTable><FieldDefn index='0'><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>"
    "<FieldDefn index='1'><Name>Class</Name><Type>2</Type><Usage>2</Usage></FieldDefn>"
    "<Row index='0'><F>0</F><F>water</F></Row><Row index='1'><F>1</F><F>wood</F></Row></GDALRasterAttributeTable>"
)


def add(folder: Folder) -> None:
    """Write rasters with metadata of bands, sane and not."""
    classes = folder.numbers(1) % 3
    folder.write("palette.tif", classes, photometric="PALETTE", edit=lambda dataset: dataset.write_colormap(1, PALETTE))
    few = {0: (0, 0, 0, 0), 1: (255, 0, 0, 128)}
    folder.write("palette_see_through.tif", classes, edit=lambda dataset: dataset.write_colormap(1, few))
    wide = classes.astype("uint16")
    folder.write("palette_uint16.tif", wide, edit=lambda dataset: dataset.write_colormap(1, few))
    with_nodata = {"nodata": 0, "edit": lambda dataset: dataset.write_colormap(1, PALETTE)}
    folder.write("palette_nodata.tif", classes, **with_nodata)
    for name, inside in (
        ("category_names", _NAMES),
        ("attribute_table", _TABLE),
        (
            "attribute_table_broken",
            "<GDALRasterAttributeTable><FieldDefn index='9'/><Row index='x'/></GDALRasterAttributeTable>",
        ),
        (
            "statistics_that_lie",
            "<Metadata><MDI key='STATISTICS_MAXIMUM'>-5</MDI><MDI key='STATISTICS_MEAN'>many</MDI></Metadata>",
        ),
    ):
        path = write_raster(folder.place(f"{name}.tif"), classes)
        _aux(path, f"<PAMRasterBand band='1'>{inside}</PAMRasterBand>")
        folder.add(path, GOOD if "broken" not in name else ANY)
    path = write_raster(folder.place("aux_is_bad_xml.tif"), classes)
    path.with_name(f"{path.name}.aux.xml").write_text("<PAMDataset><PAMRas")
    folder.add(path, ANY)
    _interpretations(folder)
    _scales(folder)
    _texts(folder)


def _aux(path, inside: str) -> None:
    path.with_name(f"{path.name}.aux.xml").write_text(_AUX.format(inside))


def _interpretations(folder: Folder) -> None:
    three, four = folder.numbers(3), folder.numbers(4)
    ycbcr = {"photometric": "YCBCR", "compress": "JPEG", "tiled": True, "blockxsize": 16, "blockysize": 16}
    folder.write("ycbcr_jpeg.tif", three, **ycbcr)
    folder.write("cmyk.tif", four, photometric="CMYK")
    folder.write("lab.tif", three, photometric="CIELAB")
    folder.write("rgb.tif", three, photometric="RGB")
    folder.write("min_is_white.tif", three[:1], photometric="MINISWHITE")
    path = folder.place("ycbcr_plain.tif")
    write_tiff(path, three, {PHOTOMETRIC: 6, 338: None})
    folder.add(path, ANY)
    for colours in (("hue", "saturation", "lightness"), ("Y", "Cb", "Cr"), ("cyan", "magenta", "yellow")):
        path = write_raster(folder.place(f"{'_'.join(colours).lower()}.tif"), three)
        inside = "".join(
            f"<PAMRasterBand band='{n}'><ColorInterp>{name}</ColorInterp></PAMRasterBand>"
            for n, name in enumerate(colours, 1)
        )
        _aux(path, inside)
        folder.add(path, GOOD)
    folder.write("two_alphas.tif", four, ANY, colours=("gray", "alpha", "alpha", "red"))


def _scales(folder: Folder) -> None:
    values = folder.numbers(dtype="int16")

    def scaled(scales, offsets):
        def edit(dataset):
            dataset.scales, dataset.offsets = scales, offsets

        return edit

    folder.write("scale.tif", values, edit=scaled((1e-4, 1e-4), (-0.1, -0.1)))
    folder.write("scale_per_band.tif", values, edit=scaled((1e-4, 0.5), (0.0, 3.0)))
    folder.write("scale_zero.tif", values, ANY, edit=scaled((0.0, 0.0), (0.0, 0.0)))
    folder.write("scale_not_finite.tif", values, ANY, edit=scaled((np.nan, np.inf), (0.0, np.nan)))
    folder.write("scale_negative.tif", values, edit=scaled((-1.0, -1.0), (0.0, 0.0)))


def _texts(folder: Folder) -> None:
    values = folder.numbers()
    names = ("red", "Nahes Infrarot / próche 近")
    folder.write("descriptions.tif", values, descriptions=names, edit=_units)
    path = write_raster(folder.place("latin_description.tif"), values, descriptions=("TEMPXXC", "other"))
    path.write_bytes(path.read_bytes().replace(b"TEMPXXC", b"TEMP \xb0C"))
    folder.add(path, GOOD)
    items = b'<GDALMetadata><Item name="NOTE">caf\xe9 \xff</Item></GDALMetadata>'
    folder.add(write_tiff(folder.place("latin_tags.tif"), values, {GDAL_METADATA: items}), GOOD)
    folder.add(write_tiff(folder.place("metadata_bad_xml.tif"), values, {GDAL_METADATA: b"<GDALMetadata><It"}), GOOD)
    long = b"<GDALMetadata>" + b'<Item name="N">x</Item>' * 2000 + b"</GDALMetadata>"
    folder.add(write_tiff(folder.place("metadata_long.tif"), values, {GDAL_METADATA: long}), GOOD)
    path = write_raster(folder.place("latin_categories.tif"), values)
    _aux(path, "<PAMRasterBand band='1'><CategoryNames><Category>Forêt</Category></CategoryNames></PAMRasterBand>")
    aux = path.with_name(f"{path.name}.aux.xml")
    aux.write_bytes(aux.read_text().encode("latin-1", "replace"))
    folder.add(path, GOOD)
    path = folder.place("Ünïcode näme with spaces 'and' quotes.tif")
    folder.add(write_raster(path, values), GOOD)
    folder.write("point.tif", values, edit=lambda dataset: dataset.update_tags(AREA_OR_POINT="Point"))


def _units(dataset: rasterio.io.DatasetWriter) -> None:
    dataset.units = ("m", "°C")
    dataset.update_tags(1, WAVELENGTH="six hundred", wavelength_units="parsecs")
