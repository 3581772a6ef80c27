"""What is wrong with an expression, and where."""

from __future__ import annotations

from ..text import Text

# How much of a long line is shown on each side of the place.
_SHOWN = 50


class ExpressionError(ValueError):
    """An expression that cannot be read. Its text shows the place with a caret below it."""

    def __init__(self, message: str, text: str, position: int):
        """Keep `message` (ends with a full stop), the whole `text` and the `position` in it, counted from 0."""
        self.message = message
        self.text = text
        self.position = position
        super().__init__(Text("{}\n{}", message, _pointed_at(text, position)))


def _pointed_at(text: str, position: int) -> str:
    """Return the line of the place, and a line with a caret below it."""
    start = text.rfind("\n", 0, position) + 1
    line = text[start:].split("\n", 1)[0]
    place = position - start
    first, last = max(0, place - _SHOWN), min(len(line), place + _SHOWN)
    before, after = "…" * (first > 0), "…" * (last < len(line))
    # What does not show as one character would move the caret away from its place.
    shown = "".join(character if character.isprintable() else " " for character in line[first:last])
    return f"  {before}{shown}{after}\n  {' ' * (len(before) + place - first)}^"
