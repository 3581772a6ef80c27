"""Reads and writes metadata for which rasterio has no interface, as GDAL's XML.

They are read from a virtual copy of a raster, which has them whatever the raster's format. They are written to the
sidecar of a GeoTIFF, where GDAL looks for them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

import rasterio

from .raster_text import RasterText
from .xml_text import Element, SubElement, XmlError, parse_xml, read_xml, xml_text

# The items of a metadata domain by name, or its one document (domains whose names begin with xml: or json:).
DomainItems = Union[Mapping[str, str], str]
Domains = Mapping[str, DomainItems]

# A GeoTIFF has these metadata only in a file beside it.
_BESIDE = (".aux.xml", ".vat.dbf")
_TABLE = "GDALRasterAttributeTable"
_XML_DECLARATION = re.compile(r"^\s*<\?xml\s[^>]*\?>")
# GDAL's numbers for the uses of a column.
_PIXEL_COUNT, _NAME, _RED = "1", "2", "6"


@dataclass(frozen=True)
class UnspokenBand:
    """The metadata of a band that are read from a virtual copy."""

    category_names: tuple[str, ...] | None = None  # of the values 0, 1, 2 …
    attribute_table: str | None = None  # XML
    colour_role: str = "undefined"  # GDAL's name of the colour interpretation, in lower case


def read_unspoken(text: RasterText) -> tuple[UnspokenBand, ...]:
    """Return category names, attribute table and colour interpretation of each band."""
    return tuple(map(_read_band, text.virtual_bands))


def may_have_unspoken(dataset: rasterio.DatasetReader) -> bool:
    """Return whether there may be category names and attribute tables. If not, no virtual copy is made for them."""
    return dataset.driver != "GTiff" or any(file.lower().endswith(_BESIDE) for file in dataset.files)


def _read_band(band: Element) -> UnspokenBand:
    names = tuple(item.text or "" for item in band.iterfind("CategoryNames/Category"))
    table = band.find(_TABLE)
    if table is not None:
        # The tail is the white space after the element.
        table.tail = None
    empty = table is None or table.find("FieldDefn") is None
    role = (band.findtext("ColorInterp") or "undefined").lower()
    return UnspokenBand(names or None, None if empty else xml_text(table), role)


def without_pixel_counts(table: str) -> str | None:
    """Return an attribute table without the columns that count pixels, None if only the values are left."""
    root = parse_xml(table)
    columns = root.findall("FieldDefn")
    counts = [place for place, column in enumerate(columns) if column.findtext("Usage") == _PIXEL_COUNT]
    if not counts:
        return table
    if len(counts) == len(columns):
        return None
    for place in reversed(counts):
        root.remove(columns.pop(place))
        for row in root.iterfind("Row"):
            cells = row.findall("F")
            if place < len(cells):
                row.remove(cells[place])
    for place, column in enumerate(columns):
        column.set("index", str(place))
    return xml_text(root)


def names_classes(table: str) -> bool:
    """Return whether an attribute table names or colours single values. Then values are classes, and the table is not
    a histogram."""
    root = parse_xml(table)
    uses = {column.findtext("Usage") for column in root.iterfind("FieldDefn")}
    return root.get("tableType", "thematic") == "thematic" and bool(uses & {_NAME, _RED})


def write_sidecar(
    path: Path,
    domains: Domains,
    band_domains: Sequence[Domains | None],
    category_names: Sequence[tuple[str, ...] | None],
    attribute_tables: Sequence[str | None],
) -> None:
    """Add these metadata to the sidecar of the GeoTIFF at `path`, if there are any."""
    if not any((domains, *band_domains, *category_names, *attribute_tables)):
        return
    sidecar = path.with_name(path.name + ".aux.xml")
    root = read_xml(sidecar) if sidecar.exists() else Element("PAMDataset")
    add_domains(root, domains)
    bands = zip(band_domains, category_names, attribute_tables)
    for number, (own_domains, names, table) in enumerate(bands, 1):
        if not (own_domains or names or table):
            continue
        band = root.find(f"PAMRasterBand[@band='{number}']")
        if band is None:
            band = SubElement(root, "PAMRasterBand", band=str(number))
        add_domains(band, own_domains or {})
        if names:
            categories = SubElement(band, "CategoryNames")
            for name in names:
                SubElement(categories, "Category").text = name
        if table:
            band.append(parse_xml(table))
    write_gdal_xml(root, sidecar)


def add_domains(element: Element, domains: Domains) -> None:
    """Add metadata to the XML of a dataset or a band. They replace those of the same domains.

    A document that is not XML, or declares entities, is left out: with it no program could read the file.
    """
    for domain, items in domains.items():
        metadata = Element("Metadata", {"domain": domain} if domain else {})
        if isinstance(items, str):
            metadata.set("format", domain.partition(":")[0])
            metadata.text = _XML_DECLARATION.sub("", items)
            if domain.startswith("xml:"):
                try:
                    parse_xml(metadata.text)
                except XmlError:
                    continue
        else:
            for name, text in items.items():
                SubElement(metadata, "MDI", key=name).text = text
        for found in element.findall("Metadata"):
            if found.get("domain", "") == domain:
                element.remove(found)
        # Metadata are inserted before the bands, as GDAL does.
        element.insert(0, metadata)


def write_gdal_xml(root: Element, path: Path) -> None:
    """Write XML for GDAL. Documents of xml: domains are parts of it, and keep their prefixes."""
    text = xml_text(root)
    for metadata in root.iter("Metadata"):
        if metadata.get("format") == "xml" and metadata.text and not len(metadata):
            text = text.replace(
                f">{html.escape(metadata.text, quote=False)}</Metadata>", f">{metadata.text}</Metadata>"
            )
    path.write_bytes(text.encode("utf-8", "replace"))
