"""The help that comes with the plugin: HTML that `make build` makes of docs/."""

from __future__ import annotations

import importlib.machinery
import importlib.util
from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl

ROOT = Path(__file__).absolute().parents[2]
PAGES = ROOT / "build/rasterdask_plugin/docs"
EMPTY_ELEMENTS = {"img", "meta"}


class Page(HTMLParser):
    """What a page links to and is linked by, and its text outside of code."""

    def __init__(self, path: Path):
        super().__init__()
        self.links: list[str] = []
        self.places = {""}
        self.text = ""
        self._open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))
        assert not self._open

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.links += [values[name] for name in ("href", "src") if name in values]
        self.places.add(values.get("id", ""))
        if tag not in EMPTY_ELEMENTS:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if not {"pre", "code", "style"} & set(self._open):
            self.text += data


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return {path.name: Page(path) for path in PAGES.glob("*.html")}


@pytest.fixture(scope="module")
def write_help():
    loader = importlib.machinery.SourceFileLoader("write_help", str(ROOT / "scripts/write-help"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


def test_every_algorithm_has_a_page_that_names_it(provider):
    for algorithm in provider.algorithms():
        path = Path(QUrl(algorithm.helpUrl()).toLocalFile())
        assert path.parent == PAGES
        assert algorithm.id() in path.read_text(encoding="utf-8"), path


def test_every_page_became_html_and_is_reached_from_the_first(pages):
    assert not list(PAGES.glob("*.md"))
    assert set(pages) == {path.with_suffix(".html").name for path in (ROOT / "docs").glob("*.md")}
    linked = {link.partition("#")[0] for link in pages["help.html"].links}
    assert set(pages) - linked == {"help.html"}


def test_links_lead_somewhere(pages):
    for name, page in pages.items():
        for link in page.links:
            if not link.startswith(("http:", "https:")):
                target, _, place = link.partition("#")
                assert (PAGES / target).exists(), (name, link)
                assert not place or place in pages[target or name].places, (name, link)


def test_no_markdown_is_left_in_the_text(pages):
    for name, page in pages.items():
        for mark in ("**", "`", "](", "|", "<!--", "\0"):
            assert mark not in page.text, (name, mark)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Two\nlines", "<p>Two lines</p>"),
        ("## Some `code`, too", '<h2 id="some-code-too"><a name="some-code-too"></a>Some <code>code</code>, too</h2>'),
        ("*a* and **b**, 2 * 3 * 4", "<p><i>a</i> and <b>b</b>, 2 * 3 * 4</p>"),
        ("`a < *b* [c](d)`", "<p><code>a &lt; *b* [c](d)</code></p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("[a](b.md#c), [d](https://e.org/f.md)", '<p><a href="b.html#c">a</a>, <a href="https://e.org/f.md">d</a></p>'),
        ("![a](b.png)", '<p><img src="b.png" alt="a"></p>'),
        ("- one\n  more\n- two", "<ul><li>one more</li><li>two</li></ul>"),
        ("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"),
        ("```json\n<\n\n> \n```", "<pre>&lt;\n\n&gt;</pre>"),
        ("    a\n\n      b\n\nc", "<pre>a\n\n  b</pre>\n<p>c</p>"),
        ("| a |\n|---|\n| `b \\| c` |", "<table><tr><th>a</th></tr>\n<tr><td><code>b | c</code></td></tr></table>"),
        ("<!-- x\ny -->\nz", "<p>z</p>"),
    ],
)
def test_the_markdown_of_docs_is_read(write_help, markdown, expected):
    page = write_help.page(markdown)
    assert page.partition("<body>\n")[2].partition("\n</body>")[0] == expected
