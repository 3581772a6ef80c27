"""The nodes of an expression. They are immutable, and there are no others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Union


@dataclass(frozen=True)
class Number:
    """A constant; NaN is nodata."""

    value: float


@dataclass(frozen=True)
class Name:
    """The values that go by a name, as the caller of the parser calls them."""

    name: str


@dataclass(frozen=True)
class Unary:
    """`-` is the negative; `not` is 1 where the operand is 0, else 0."""

    operator: str
    operand: Node


@dataclass(frozen=True)
class Binary:
    """Arithmetic: `+`, `-`, `*`, `/`, `^` (power)."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Compare:
    """`==`, `!=`, `<`, `<=`, `>`, `>=`: 1 where it is so, else 0."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Logical:
    """`and`, `or` of two conditions, which hold where they are not 0: 1 or 0."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Conditional:
    """`then` where `test` is not 0, else `otherwise`."""

    test: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True)
class Call:
    """A function of `functions.FUNCTIONS` with its arguments."""

    function: str
    arguments: tuple[Node, ...]


Node = Union[Number, Name, Unary, Binary, Compare, Logical, Conditional, Call]


@dataclass(frozen=True)
class Expression:
    """One of the expressions in a text."""

    text: str
    tree: Node


def children(node: Node) -> tuple[Node, ...]:
    """Return the nodes that a node is made of, from left to right."""
    if isinstance(node, (Number, Name)):
        return ()
    if isinstance(node, Unary):
        return (node.operand,)
    if isinstance(node, Conditional):
        return node.test, node.then, node.otherwise
    return node.arguments if isinstance(node, Call) else (node.left, node.right)


def names_in(trees: Iterable[Node]) -> tuple[str, ...]:
    """Return the names in some trees, each once, in the order of their first appearance."""
    found: dict[str, None] = {}
    # A list and no recursion: a sum of many bands is a deep tree.
    waiting = list(trees)[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Name):
            found[node.name] = None
        waiting.extend(reversed(children(node)))
    return tuple(found)


def with_numbers(node: Node, values: Mapping[str, float]) -> Node:
    """Return a tree with numbers in the place of some names."""
    if isinstance(node, Name):
        return Number(float(values[node.name])) if node.name in values else node
    if isinstance(node, Call):
        return Call(node.function, tuple(with_numbers(one, values) for one in node.arguments))
    parts = [field.name for field in fields(node) if field.name not in ("operator", "value")]
    return replace(node, **{part: with_numbers(getattr(node, part), values) for part in parts})
