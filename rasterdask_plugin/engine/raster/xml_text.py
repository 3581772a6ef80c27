"""XML of files that anybody may have written: the one place where it is parsed.

A document may declare entities that unfold to gigabytes or name other files. What GDAL writes and what the engine looks
for in metadata declares none, so a document that does is refused before a parser sees it.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 - declarations are refused below

Element, SubElement = ElementTree.Element, ElementTree.SubElement

_DECLARATION = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class XmlError(ValueError):
    """A text is not XML, or declares entities."""


def parse_xml(text: str | bytes) -> Element:
    """Return the root of a document; bytes are UTF-8, and other bytes in them are replaced. Raises XmlError."""
    # As text: a parser that is given bytes follows the encoding that the document names, past the search below.
    text = text.decode("utf-8-sig", errors="replace") if isinstance(text, bytes) else text
    if _DECLARATION.search(text):
        raise XmlError("the document declares a type or entities")
    try:
        return ElementTree.fromstring(text)  # nosec B314
    except (ElementTree.ParseError, ValueError) as error:
        raise XmlError(str(error)) from error


def read_xml(path: Path) -> Element:
    """Return the root of the document in a file. Raises XmlError and OSError."""
    return parse_xml(path.read_bytes())


def xml_text(element: Element) -> str:
    """Return an element as text."""
    return ElementTree.tostring(element, encoding="unicode")
