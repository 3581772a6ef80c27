"""Gives the values of steps few registers: few strips of pixels stay in the processor's cache."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from .steps import OPERATIONS
from .values import Register, Step


def assign_registers(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return steps that use registers again once a value was used for the last time.

    In `steps`, each value has a register of its own.
    """
    last_use = {value: place for place, step in enumerate(steps) for value in _registers(step.arguments)}
    pool = _Pool()
    assigned = []
    for place, step in enumerate(steps):
        arguments = tuple(pool.taken[one] if isinstance(one, Register) else one for one in step.arguments)
        ended = {value for value in _registers(step.arguments) if last_use[value] == place}
        in_place = step.operation in OPERATIONS and OPERATIONS[step.operation].in_place
        if in_place:
            pool.give_back(ended)
        target = pool.take(step.target) if isinstance(step.target, Register) else step.target
        if not in_place:
            pool.give_back(ended)
        assigned.append(Step(step.operation, arguments, target))
    return tuple(assigned)


def count_registers(steps: Iterable[Step], of_flags: bool) -> int:
    """Return how many registers for flags, or for numbers, some steps have."""
    targets = (step.target for step in steps if isinstance(step.target, Register))
    return max((target.number + 1 for target in targets if target.is_flags == of_flags), default=0)


class _Pool:
    """Registers that are free, and where values are."""

    def __init__(self) -> None:
        self.taken: dict[Register, Register] = {}
        self._free: dict[bool, list[Register]] = defaultdict(list)
        self._count: dict[bool, int] = defaultdict(int)

    def take(self, value: Register) -> Register:
        """Return the register that a value gets."""
        kind = value.is_flags
        if not self._free[kind]:
            self._free[kind].append(Register(kind, self._count[kind]))
            self._count[kind] += 1
        self.taken[value] = self._free[kind].pop()
        return self.taken[value]

    def give_back(self, values: Iterable[Register]) -> None:
        """Free the registers of values."""
        for value in sorted(values, key=lambda value: value.number):
            self._free[value.is_flags].append(self.taken[value])


def _registers(arguments: Iterable[object]) -> list[Register]:
    return [one for one in arguments if isinstance(one, Register)]
