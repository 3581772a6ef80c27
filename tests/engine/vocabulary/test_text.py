"""Texts: complete in English, and made again from what they were made of."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import numpy as np

from rasterdask_plugin.engine.errors import RasterDaskError
from rasterdask_plugin.vocabulary.expressions.errors import ExpressionError
from rasterdask_plugin.vocabulary.text import Text, text_of


def test_a_text_is_its_english():
    assert Text("{} has {:.1f} MB", Path("a.tif"), 2) == "a.tif has 2.0 MB"
    assert str(Text("{}", "x")) == "x"


def test_without_arguments_braces_mean_nothing():
    assert Text('such as {"path": 1}') == 'such as {"path": 1}'
    assert Text('such as {{"path": 1}}, not {}', 2) == 'such as {"path": 1}, not 2'


def test_a_text_comes_back_from_json_and_from_a_pickle():
    text = Text("{} and {:,} in {}: {}", Path("a.tif"), np.int16(2000), Text("the file {}", "b.tif"), np.float32(0.5))
    assert text == "a.tif and 2,000 in the file b.tif: 0.5"
    again = Text.of(json.loads(json.dumps(text.plain())))
    for copy in (again, pickle.loads(pickle.dumps(text))):
        assert (copy, copy.template, copy.plain()) == (text, text.template, text.plain())
    assert text.plain()["arguments"][2] == {"text": "the file {}", "arguments": ["b.tif"]}


def test_texts_are_joined_and_added_without_a_loss():
    joined = Text.join(" and ", (Text("band {}", 1), "b.tif"))
    assert joined == "band 1 and b.tif"
    assert [part.get("text") for part in (Text(" and ").plain(), joined.plain()["arguments"][1])] == [" and ", " and "]
    longer = Text("{}", 1) + Text(", {}", 2)
    assert longer == "1, 2"
    assert Text.of(longer.plain()) == longer
    assert Text.join(", ", ()) == ""


def test_an_error_keeps_its_text():
    error = RasterDaskError("{} does not exist: {}", "a.tif", Text("{} files", 2))
    assert str(error) == "a.tif does not exist: 2 files"
    assert text_of(error).plain() == {
        "text": "{} does not exist: {}",
        "arguments": ["a.tif", {"text": "{} files", "arguments": [2]}],
    }
    assert text_of(pickle.loads(pickle.dumps(error))).plain() == text_of(error).plain()


def test_an_error_in_a_message_stands_for_its_text():
    inner = ExpressionError(Text("There is no band {}.", "x"), "x + 1", 0)
    text = Text("expression: {}", inner)
    assert text.startswith("expression: There is no band x.\n  x + 1\n  ^")
    assert text.plain()["arguments"][0]["arguments"][0] == {"text": "There is no band {}.", "arguments": ["x"]}
    assert Text("{}", OSError(2, "gone")).plain()["arguments"] == ["[Errno 2] gone"]


def test_an_error_may_be_said_as_it_is():
    text = Text("{} is damaged", "a.tif")
    assert text_of(RasterDaskError(text)) is text
    assert text_of(ValueError("anything")) == "anything"
