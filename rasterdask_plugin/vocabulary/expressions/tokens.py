"""Cuts an expression into tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..text import Text
from .errors import ExpressionError

NUMBER, NAME, QUOTED, OPERATOR, END = "number", "name", "quoted name", "operator", "end"

# Longer than a sum of a thousand bands.
MAX_LENGTH = 20_000

# Longer operators come first.
_TOKEN = re.compile(
    r"(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>(?:(?:numpy|np)\.)?[A-Za-z_][A-Za-z0-9_]*)"
    r'|"(?P<quoted>[^"\n]*)"'
    r"|(?P<operator>\*\*|&&|\|\||==|!=|<>|<=|>=|[-+*/^()<>=!~&|?:;,])"
)
_SPACE = re.compile(r"[ \t\r\n]*")

# What to write for characters that people paste.
_INSTEAD = {"−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!=", "“": '"', "”": '"'}
_NO_SUCH_THING = {
    "[": Text("Square brackets are not known here: a name stands for one band."),
    ".": Text("Attributes are not known here: only numpy. and np. may stand before a function."),
    '"': Text("The quotation mark is not closed."),
    "'": Text('Names of layers stand in double quotation marks: "layer@1".'),
    "%": Text("The remainder (%) is not known here."),
}


@dataclass(frozen=True)
class Token:
    """A piece of the text; `text` is without quotation marks and without `numpy.`."""

    kind: str
    text: str
    position: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text, with an END behind the last one; raise ExpressionError for what is none."""
    if len(text) > MAX_LENGTH:
        message = Text("The expression is too long: {:,} characters, and {:,} are the most.", len(text), MAX_LENGTH)
        raise ExpressionError(message, text, MAX_LENGTH)
    position = _SPACE.match(text).end()
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise ExpressionError(_complaint(text[position]), text, position)
        kind = {"quoted": QUOTED}.get(found.lastgroup, found.lastgroup)
        own = found.group(found.lastgroup)
        if kind == NAME:
            own = own.rpartition(".")[2]
        if kind == NUMBER and text[found.end() : found.end() + 1].isidentifier():
            message = Text("A number ends where a name begins: write an operator after {}.", own)
            raise ExpressionError(message, text, found.end())
        yield Token(kind, own, position, found.end())
        position = _SPACE.match(text, found.end()).end()
    yield Token(END, "", len(text), len(text))


def _complaint(character: str) -> str:
    if character in _INSTEAD:
        return Text("The character {} is not known here: write {}.", character, _INSTEAD[character])
    if character in _NO_SUCH_THING:
        return _NO_SUCH_THING[character]
    shown = character if character.isprintable() and not character.isspace() else f"U+{ord(character):04X}"
    return Text("The character {} is not known here.", shown)
