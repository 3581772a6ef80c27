"""What is known of a value before it is computed, and the steps that compute it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Register:
    """A strip of pixels: numbers, or flags, each counted from 0."""

    is_flags: bool
    number: int


@dataclass(frozen=True)
class Step:
    """A step: `operation` is a key of `steps.OPERATIONS`, LOAD (argument: place of the input), or STORE.

    STORE writes its argument to an output, whose place is `target`.
    """

    operation: str
    arguments: tuple[Register | float | int, ...]
    target: Register | int


LOAD, STORE = "load", "store"


@dataclass(frozen=True)
class Constant:
    """A number that is the same everywhere; NaN is nodata."""

    value: float


@dataclass(frozen=True)
class Numbers:
    """Numbers of a register; those without a value are not finite."""

    register: Register
    bound: float  # no finite number is greater; infinity: some may be infinite
    may_lack: bool  # some may have no value


@dataclass(frozen=True)
class Condition:
    """Flags of a register, and of another one that tells where they are known; None: everywhere."""

    register: Register
    known: Register | None = None


Value = Union[Constant, Numbers, Condition]
