"""XML of strangers' files is parsed in one place, which refuses what could unfold."""

from __future__ import annotations

from pathlib import Path

import pytest

from rasterdask_plugin import engine
from rasterdask_plugin.engine.raster.xml_text import XmlError, parse_xml

BOMB = '<!DOCTYPE a [<!ENTITY x "yyyyyyyyyy"><!ENTITY z "&x;&x;&x;&x;">]><a>&z;</a>'


@pytest.mark.parametrize(
    "document",
    [
        BOMB,
        BOMB.encode(),
        BOMB.encode("utf-16"),
        "<!doctype a><a/>",
        "<a><!ENTITY b 'c'></a>",
        '<?xml version="1.0" encoding="utf-16"?>' + BOMB,
        "no XML",
        "<a>",
        "",
        b"\x00\xff",
    ],
)
def test_what_declares_entities_or_is_no_xml_is_refused(document):
    with pytest.raises(XmlError):
        parse_xml(document)


@pytest.mark.parametrize(
    ("document", "text"),
    [
        ("<a>é &amp; b</a>", "é & b"),
        (b"\xef\xbb\xbf<a>\xc3\xa9</a>", "é"),
        (b"<a>caf\xe9</a>", "caf\ufffd"),
        ('<?xml version="1.0" encoding="utf-16"?><a>b</a>', "b"),
    ],
)
def test_text_is_read_leniently(document, text):
    assert parse_xml(document).text == text


def test_no_other_file_of_the_engine_parses_xml():
    folder = Path(engine.__file__).parent
    users = {file.name for file in folder.rglob("*.py") if "xml.etree" in file.read_text(encoding="utf-8")}
    assert users == {"xml_text.py"}
