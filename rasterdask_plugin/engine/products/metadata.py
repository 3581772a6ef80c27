"""Values out of the metadata of a product, with clear words for what is not there."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.xml_text import Element, XmlError, parse_xml
from .product_files import ProductFiles


@dataclass(frozen=True)
class Document:
    """An XML document of a product. Tags are given without their namespaces, and match in any."""

    root: Element
    name: str  # for messages

    def elements(self, *tags: str) -> list[Element]:
        """Return the elements of a tag, of the next one below each of them, and so on, at any depth."""
        found = [self.root]
        for tag in tags:
            found = [inner for outer in found for inner in outer.iterfind(f".//{{*}}{tag}")]
        return found

    def text(self, *tags: str) -> str | None:
        """Return the text of the first such element that has one; None if there is none."""
        texts = ((element.text or "").strip() for element in self.elements(*tags))
        return next(filter(None, texts), None)

    def needed_text(self, *tags: str) -> str:
        """Return the text of the first such element. Raises RasterDaskError if there is none."""
        text = self.text(*tags)
        if text is None:
            raise RasterDaskError("{} has no {}.", self.name, tags[-1])
        return text

    def number(self, *tags: str) -> float:
        """Return the number in the first such element. Raises RasterDaskError if there is none."""
        return as_number(self.needed_text(*tags), Text("{} of {}", tags[-1], self.name))


def read_document(files: ProductFiles, name: str) -> Document:
    """Return the XML document of that name. Raises RasterDaskError for what is not there or no XML."""
    where = f"{files.path}/{name}"
    try:
        return Document(parse_xml(files.read(name)), where)
    except XmlError as error:
        raise RasterDaskError("{} cannot be read as XML: {}.", where, error) from error


def own_text(element: Element, tag: str) -> str:
    """Return the text of the element of that tag below another one, empty if there is none."""
    return (element.findtext(f".//{{*}}{tag}") or "").strip()


def as_number(text: str, what: str) -> float:
    """Return the finite number that a text is, or raise RasterDaskError, which says what it was to be."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise RasterDaskError("{} is no number: {!r}.", what, text[:80])
    return value


def as_scale(text: str, what: str) -> float:
    """Return a number that something is divided by or multiplied with: any but 0."""
    value = as_number(text, what)
    if value == 0 or not math.isfinite(1 / value):
        raise RasterDaskError("{} is {}, which is no scale.", what, text)
    return value
