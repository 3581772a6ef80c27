"""Text in a raster's metadata, whatever its bytes are.

GDAL's text is UTF-8 by rule, but files hold other bytes too, such as Latin-1's 0xB0 for a degree sign. rasterio raises
UnicodeDecodeError for these. A virtual copy of the raster is XML and holds the same text as bytes.
"""

from __future__ import annotations

import re
import tempfile
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree

import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError, RasterioIOError

# What XML cannot hold, escaped or not.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class RasterText:
    """The text of an opened dataset; bytes that are not UTF-8 become U+FFFD, the replacement character."""

    def __init__(self, dataset: rasterio.DatasetReader):
        self._dataset = dataset

    @property
    def descriptions(self) -> tuple[str | None, ...]:
        """The description of each band."""
        try:
            return self._dataset.descriptions
        except UnicodeDecodeError:
            return tuple(band.findtext("Description") for band in self.virtual_bands)

    @property
    def units(self) -> tuple[str | None, ...]:
        """The unit of each band."""
        try:
            return self._dataset.units
        except UnicodeDecodeError:
            return tuple(band.findtext("UnitType") for band in self.virtual_bands)

    def tags(self, band: int = 0, ns: str | None = None) -> dict[str, str]:
        """Return the items of a metadata domain (None: the default one) of a band, or of the file as a whole (0).

        Where bytes are not UTF-8, the domains that a virtual copy does not hold are empty: it holds the default ones,
        and of the file as a whole those of sensor models and products.
        """
        try:
            return self._dataset.tags(band, ns=ns)
        except UnicodeDecodeError:
            root = self.virtual_bands[band - 1] if band else self._virtual_root
            domains = (item for item in root.findall("Metadata") if item.get("domain") == ns)
            return {item.get("key"): item.text or "" for domain in domains for item in domain.findall("MDI")}

    @property
    def virtual_bands(self) -> list[ElementTree.Element]:
        """An XML element for each band, with what GDAL knows of it."""
        bands = self._virtual_root.findall("VRTRasterBand")
        return bands or [ElementTree.Element("VRTRasterBand")] * self._dataset.count

    @cached_property
    def _virtual_root(self) -> ElementTree.Element:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, "copy.vrt")
            try:
                rasterio.shutil.copy(self._dataset, str(copy), driver="VRT")
                text = copy.read_bytes().decode("utf-8", errors="replace")
                return ElementTree.fromstring(_NO_XML.sub("\ufffd", text))
            except (RasterioError, RasterioIOError, CPLE_BaseError, OSError, ElementTree.ParseError):
                return ElementTree.Element("VRTDataset")
