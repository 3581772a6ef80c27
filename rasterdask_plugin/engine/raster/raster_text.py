"""Reads the text in a raster's metadata, also if it is not UTF-8.

GDAL's text should be UTF-8, but some files have other bytes, such as Latin-1's 0xB0 for a degree sign. For descriptions
and units with such bytes rasterio raises UnicodeDecodeError. Metadata items with such bytes it leaves out, and says so
only in its log. A virtual copy of the raster is XML, and has the same text as bytes.
"""

from __future__ import annotations

import contextlib
import logging
import re
import tempfile
import threading
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError, RasterioIOError

from .xml_text import Element, XmlError, parse_xml

# Characters that XML cannot hold, even escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class RasterText:
    """The text of an opened dataset; bytes that are not UTF-8 become U+FFFD, the replacement character."""

    def __init__(self, dataset: rasterio.DatasetReader):
        self.dataset = dataset

    @property
    def descriptions(self) -> tuple[str | None, ...]:
        """The description of each band."""
        try:
            return self.dataset.descriptions
        except UnicodeDecodeError:
            return tuple(band.findtext("Description") for band in self.virtual_bands)

    @property
    def units(self) -> tuple[str | None, ...]:
        """The unit of each band."""
        try:
            return self.dataset.units
        except UnicodeDecodeError:
            return tuple(band.findtext("UnitType") for band in self.virtual_bands)

    def tags(self, band: int = 0, ns: str | None = None) -> dict[str, str]:
        """Return the items of a metadata domain (None: the default one) of a band, or of the file as a whole (0).

        A virtual copy gives the items that are not UTF-8 in the default domains, and in the file's domains of sensor
        models and products. Other domains lack such items and documents.
        """
        with _hearing_of_lost_items() as lost:
            try:
                found = self.dataset.tags(band, ns=ns)
            except UnicodeDecodeError:
                # So it is with the one document of a domain.
                return {}
        if not lost:
            return found
        root = self.virtual_bands[band - 1] if band else self._virtual_root
        domains = (item for item in root.findall("Metadata") if item.get("domain") == ns)
        copied = {item.get("key"): item.text or "" for domain in domains for item in domain.findall("MDI")}
        # What rasterio has read has its spaces.
        return {**copied, **found}

    @property
    def virtual_bands(self) -> list[Element]:
        """Return an XML element for each band with its metadata, as GDAL writes it in a virtual copy."""
        bands = self._virtual_root.findall("VRTRasterBand")
        return bands or [Element("VRTRasterBand")] * self.dataset.count

    @cached_property
    def _virtual_root(self) -> Element:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, "copy.vrt")
            try:
                rasterio.shutil.copy(self.dataset, str(copy), driver="VRT")
                text = copy.read_bytes().decode("utf-8", errors="replace")
                return parse_xml(_NO_XML.sub("\ufffd", text))
            except (RasterioError, RasterioIOError, CPLE_BaseError, OSError, XmlError):
                return Element("VRTDataset")


@contextlib.contextmanager
def _hearing_of_lost_items() -> Iterator[list[str]]:
    """Yield a list that collects this thread's lines in rasterio's log about metadata that it cannot decode."""
    log, handler = logging.getLogger("rasterio._base"), _LostItems()
    log.addHandler(handler)
    try:
        yield handler.heard
    finally:
        log.removeHandler(handler)


class _LostItems(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.heard: list[str] = []
        self._thread = threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record of this thread."""
        if record.thread == self._thread and "decode" in str(record.msg):
            self.heard.append(str(record.msg))
