"""Parses XML from files, which may be hostile. The engine parses XML only here.

A document may declare entities that expand to gigabytes or refer to other files. Neither GDAL's XML nor the metadata
that the engine looks for declare any. So a document with declarations is refused before a parser sees it.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # declarations are refused below

Element, SubElement = ElementTree.Element, ElementTree.SubElement

_DECLARATION = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class XmlError(ValueError):
    """A text is not XML, or declares entities."""


def parse_xml(text: str | bytes) -> Element:
    """Return the root of a document; bytes are UTF-8, and other bytes in them are replaced. Raises XmlError."""
    # The parser gets text, not bytes: for bytes it would use the encoding that the document names, and the search below
    # could miss a declaration.
    text = text.decode("utf-8-sig", errors="replace") if isinstance(text, bytes) else text
    if _DECLARATION.search(text):
        raise XmlError("the document declares a type or entities")
    try:
        return ElementTree.fromstring(text)  # nosec B314 # no declarations are left
    except (ElementTree.ParseError, ValueError) as error:
        raise XmlError(str(error)) from error


def read_xml(path: Path) -> Element:
    """Return the root of the document in a file. Raises XmlError and OSError."""
    return parse_xml(path.read_bytes())


def xml_text(element: Element) -> str:
    """Return an element as text."""
    return ElementTree.tostring(element, encoding="unicode")
