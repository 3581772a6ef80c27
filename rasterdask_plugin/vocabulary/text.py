"""Texts for the user: complete in English, and with what a translation needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Text(str):
    """A text in English that knows the template and the arguments that it was made of.

    An argument may be a text itself. An exception that was made with a text stands for that text.
    """

    template: str
    arguments: tuple[Any, ...]

    def __new__(cls, template: str, *arguments: object) -> Text:
        """Return the text of a template as of `str.format`. Without arguments, braces in it mean nothing."""
        if isinstance(template, Text) and not arguments:
            return template
        found = tuple(_text_of(argument) for argument in arguments)
        self = super().__new__(cls, template.format(*found) if found else template)
        self.template = template
        self.arguments = tuple(map(_plain, found))
        return self

    def __getnewargs__(self) -> tuple:
        """Return what a copy, in another process perhaps, is made of."""
        return self.template, *self.arguments

    def __add__(self, other: str) -> Text:
        return Text("{}{}", self, other)

    @classmethod
    def join(cls, separator: str, texts: Iterable[str]) -> Text:
        """Return texts with a separator between them, which is translated, too."""
        parts = [part for text in texts for part in (cls(separator), text)][1:]
        return cls("{}" * len(parts), *parts)

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> Text:
        """Return the text of what `plain` returned."""
        arguments = (cls.of(argument) if isinstance(argument, dict) else argument for argument in plain["arguments"])
        return cls(plain["text"], *arguments)

    def capitalize(self) -> Text:
        """Return a text without arguments with a capital letter at its beginning."""
        return Text(str(self).capitalize())

    def plain(self) -> dict[str, Any]:
        """Return the template and the arguments as values that JSON has."""
        return {
            "text": self.template,
            "arguments": [argument.plain() if isinstance(argument, Text) else argument for argument in self.arguments],
        }


def message_of(text: str) -> dict[str, Any]:
    """Return a text as the protocol has it (docs/protocol.md): in English, and what a translation is made of."""
    return {"message": text, **(text.plain() if isinstance(text, Text) else {})}


def text_of(error: BaseException) -> str:
    """Return what an exception says, as a text if it was made with one."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Text) else str(error)


def _text_of(argument: object) -> object:
    return text_of(argument) if isinstance(argument, BaseException) else argument


def _plain(argument: object) -> str | int | float:
    if type(argument) in (Text, str, int, float, bool):
        return argument
    # Numbers of NumPy and whatever else can be formatted as a number.
    if hasattr(argument, "__index__"):
        return int(argument)
    return float(argument) if hasattr(argument, "__float__") else str(argument)
