"""Carries what a raster says of its bands from a file to the attributes of a lazy raster, and on to another file.

It also decides which of that is still true of a raster that was computed from another one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from .colour_interpretation import without_palette
from .gdal_xml import Domains, without_pixel_counts

if TYPE_CHECKING:
    from .lazy_raster import LazyRaster
    from .raster_file import RasterFile

ColourTable = Mapping[int, tuple[int, int, int, int]]
# Names of attributes, as in rioxarray if it has them.
_ATTRIBUTES = {
    "descriptions": "long_name",
    "units": "units",
    "colour_roles": "colour_roles",
    "colour_tables": "colour_tables",
    "category_names": "category_names",
    "attribute_tables": "attribute_tables",
    "band_tags": "band_tags",
    "band_domains": "band_domains",
}
_SCALING = ("scale_factor", "add_offset", "scales", "offsets")
# Tags that describe particular pixels. The engine computes those of a new file itself.
_OF_THE_PIXELS = ("statistics_", "actual_range")
# Tags that tell what the stored numbers mean.
_OF_THE_NUMBERS = (
    "scale_factor",
    "add_offset",
    "_fillvalue",
    "missing_value",
    "valid_min",
    "valid_max",
    "valid_range",
    "quantification_value",
    "boa_add_offset",
    "radio_add_offset",
    "reflectance_mult",
    "reflectance_add",
    "radiance_mult",
    "radiance_add",
)


@dataclass(frozen=True)
class BandAttributes:
    """What a raster says of its bands. Each field has an item for each band."""

    descriptions: tuple[str | None, ...]
    units: tuple[str | None, ...]
    scales: tuple[float, ...]  # physical value = scale × stored value + offset
    offsets: tuple[float, ...]
    colour_roles: tuple[str | None, ...]  # GDAL's colour interpretation, in lower case; None: GDAL chooses
    colour_tables: tuple[ColourTable | None, ...]  # value → (red, green, blue, alpha), 0 to 255
    category_names: tuple[tuple[str, ...] | None, ...]  # of the values 0, 1, 2 …
    attribute_tables: tuple[str | None, ...]  # names and colours of classes, as GDAL's XML
    band_tags: tuple[Mapping[str, str] | None, ...]  # metadata of the default domain, such as wavelengths
    band_domains: tuple[Domains | None, ...]  # metadata of other domains

    @classmethod
    def of_file(cls, raster: RasterFile, bands: Sequence[int]) -> BandAttributes:
        """Return the attributes of some bands (counted from 1) of a file, without those that describe its particular
        pixels.
        """
        found = cls(*(tuple(getattr(raster, field.name)[band - 1] for band in bands) for field in fields(cls)))
        return replace(found, band_tags=tuple(_without(tags, _OF_THE_PIXELS) for tags in found.band_tags))

    @classmethod
    def of_raster(cls, raster: LazyRaster) -> BandAttributes:
        """Return the band attributes that a raster has (rioxarray's conventions)."""
        attributes, count = raster.attrs, raster.count
        given = {field: _items(attributes.get(name), count) for field, name in _ATTRIBUTES.items()}
        scales = attributes.get("scales") or (attributes.get("scale_factor", 1.0),) * count
        offsets = attributes.get("offsets") or (attributes.get("add_offset", 0.0),) * count
        return cls(scales=tuple(scales), offsets=tuple(offsets), **given)

    def set_on(self, raster: LazyRaster) -> None:
        """Replace those of a raster by these. An attribute that has nothing is removed."""
        for name in (*_ATTRIBUTES.values(), *_SCALING):
            raster.attrs.pop(name, None)
        for field, name in _ATTRIBUTES.items():
            items = getattr(self, field)
            if any(items):
                raster.attrs[name] = items[0] if len(items) == 1 and isinstance(items[0], str) else items
        if len(set(self.scales)) == 1 and len(set(self.offsets)) == 1:
            raster.attrs.update(scale_factor=self.scales[0], add_offset=self.offsets[0])
        else:
            raster.attrs.update(scales=self.scales, offsets=self.offsets)

    def of_other_pixels(self) -> BandAttributes:
        """Return what is still true of other pixels with numbers of the same meaning: all except counts of pixels."""
        counted = (table and without_pixel_counts(table) for table in self.attribute_tables)
        return replace(self, attribute_tables=tuple(counted))

    def without_classes(self) -> BandAttributes:
        """Return what is still true where numbers no longer stand for classes and colours, as after interpolation."""
        nothing = (None,) * len(self.descriptions)
        return replace(
            self,
            colour_roles=without_palette(self.colour_roles),
            colour_tables=nothing,
            category_names=nothing,
            attribute_tables=nothing,
        )

    def of_other_numbers(self) -> BandAttributes:
        """Return what is still true where numbers get another meaning: without classes, and without tags that explain
        numbers.
        """
        tags = tuple(_without(tags, _OF_THE_NUMBERS) for tags in self.band_tags)
        return replace(self.without_classes(), band_tags=tags)

    def select(self, index: int) -> BandAttributes:
        """Return the attributes of one band; `index` counts from 0."""
        return replace(self, **{field.name: getattr(self, field.name)[index : index + 1] for field in fields(self)})


def _without(tags: Mapping[str, str] | None, beginnings: tuple[str, ...]) -> dict[str, str]:
    return {name: text for name, text in (tags or {}).items() if not name.lower().startswith(beginnings)}


def _items(value: Any, count: int) -> tuple:
    """Return an attribute as one item for each band. For a single band rioxarray writes it without a tuple."""
    if isinstance(value, str):
        return (value,) * count
    items = tuple(value or ())
    return items if len(items) == count else (None,) * count
