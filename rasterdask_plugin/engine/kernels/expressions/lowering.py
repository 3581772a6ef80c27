"""Turns the nodes of expressions into steps.

What has no value is a number that is not finite, and most arithmetic keeps it so: only what would make a number of it
again (a division by infinity, a minimum, a comparison) gets a step of its own before. No step is there twice.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from ....vocabulary.expressions import tree as nodes
from ....vocabulary.expressions.tree import Node, children
from .steps import OPERATIONS
from .values import LOAD, STORE, Condition, Constant, Numbers, Register, Step, Value

_OPERATORS = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}
# Functions that make a number of infinity, so that it is taken out before; with the greatest magnitude of the result.
_OF_INFINITY = {"exp": math.inf, "atan": 2.0, "tanh": 1.0, "sign": 1.0}
# Functions of which no result is greater than that, whatever the argument.
_BOUNDED = {"sin": 1.0, "cos": 1.0, "asin": 2.0, "acos": 4.0}
# Functions of which no result is greater than the argument, or than the next whole number.
_NO_GREATER = {"abs", "floor", "ceil", "trunc", "round", "asinh"}
# Those that have a value for every number.
_ALWAYS = {"sin", "cos", "atan", "tanh", "sign", *_NO_GREATER}
# Of constant exponents, in multiplications.
_SQUARES = {2: 1, 4: 2, 8: 3}
_SIMPLE_EXPONENTS = {0.5, 1, 3, *_SQUARES}


class Lowering:
    """Collects the steps of some expressions of the same inputs."""

    def __init__(self, inputs: Mapping[str, tuple[int, float, bool]], largest: float):
        """Take the place of each input, the greatest magnitude of its numbers, and whether some may lack a value.

        `largest` is the largest number of the arithmetic.
        """
        self.steps: list[Step] = []
        self._inputs = inputs
        self._largest = largest
        self._known: dict[tuple, Register] = {}  # steps that are there already, and their registers

    def store(self, tree: Node, place: int) -> None:
        """Add the steps that compute an expression and store it as an output."""
        value = self._numbers(self._lowered(tree))
        self.steps.append(Step(STORE, (value.register,), place))

    def _lowered(self, tree: Node) -> Value:
        """Return the value of a tree: first of its branches, then its own, without recursion."""
        done: dict[int, Value] = {}
        waiting = [(tree, False)]
        while waiting:
            node, ready = waiting.pop()
            if id(node) in done:
                continue
            if ready:
                done[id(node)] = self._value(node, [done[id(child)] for child in children(node)])
            else:
                waiting.append((node, True))
                waiting.extend((child, False) for child in reversed(children(node)))
        return done[id(tree)]

    def _value(self, node: Node, parts: list[Value]) -> Value:
        if isinstance(node, nodes.Number):
            return Constant(node.value if math.isfinite(node.value) else math.nan)
        if isinstance(node, nodes.Name):
            place, bound, may_lack = self._inputs[node.name]
            return Numbers(self._step(LOAD, place), bound, may_lack)
        if isinstance(node, nodes.Unary):
            return self._not(parts[0]) if node.operator == "not" else self._negative(parts[0])
        if isinstance(node, nodes.Compare):
            return self._compare(node.operator, *map(self._plain, parts))
        if isinstance(node, nodes.Logical):
            return self._logical(node.operator == "and", *map(self._condition, parts))
        if isinstance(node, nodes.Conditional):
            return self._choose(self._condition(parts[0]), *map(self._plain, parts[1:]))
        if isinstance(node, nodes.Call):
            return self._call(node.function, parts)
        left, right = map(self._plain, parts)
        return self._power(left, right) if node.operator == "^" else self._arithmetic(node.operator, left, right)

    # Numbers

    def _plain(self, value: Value) -> Constant | Numbers:
        """Return a value as numbers or a constant: 1 and 0 of a condition."""
        if not isinstance(value, Condition):
            return value
        numbers = Numbers(self._step("numbers of flags", value.register), 1.0, may_lack=False)
        return self._keep(numbers, value.known)

    def _numbers(self, value: Value) -> Numbers:
        """Return a value as numbers in a register."""
        plain = self._plain(value)
        if isinstance(plain, Constant):
            return Numbers(self._step("fill", plain.value), abs(plain.value), math.isnan(plain.value))
        return plain

    def _finite(self, value: Constant | Numbers) -> Constant | Numbers:
        """Return numbers of which none is infinite: NaN is there instead."""
        if isinstance(value, Constant) or value.bound < math.inf:
            return value
        return Numbers(self._step("only finite", value.register), self._largest, may_lack=True)

    def _keep(self, numbers: Numbers, known: Register | None) -> Numbers:
        """Return numbers without those that are not known."""
        if known is None:
            return numbers
        return Numbers(self._step("keep", numbers.register, known), numbers.bound, may_lack=True)

    def _compute(self, operation: str, *parts: Constant | Numbers, bound: float, lacks: bool = False) -> Value:
        """Add a step of numbers; `bound` is of the result, and `lacks` says whether it may make numbers without value.

        A result without a register is a constant.
        """
        if all(isinstance(part, Constant) for part in parts):
            return _folded(operation, *parts)
        if bound > self._largest:
            bound = math.inf
        may_lack = lacks or bound == math.inf or any(_may_lack(part) for part in parts)
        return Numbers(self._step(operation, *map(_argument, parts)), bound, may_lack)

    def _negative(self, value: Value) -> Value:
        plain = self._plain(value)
        return self._compute("negative", plain, bound=_bound(plain))

    def _arithmetic(self, operator: str, left: Constant | Numbers, right: Constant | Numbers) -> Value:
        bounds = _bound(left), _bound(right)
        if operator == "/":
            # A number by infinity would be 0.
            right = self._finite(right)
            by_constant = isinstance(right, Constant) and bounds[1] > 0
            bound = bounds[0] / bounds[1] if by_constant else math.inf
            return self._compute("divide", left, right, bound=bound, lacks=not by_constant)
        bound = _product(*bounds) if operator == "*" else sum(bounds)
        return self._compute(_OPERATORS[operator], left, right, bound=bound)

    def _power(self, base: Constant | Numbers, exponent: Constant | Numbers) -> Value:
        if isinstance(exponent, Constant) and isinstance(base, Numbers):
            simple = self._simple_power(base, exponent.value)
            if simple is not None:
                return simple
        base, exponent = self._finite(base), self._finite(exponent)
        power = self._compute("power", base, exponent, bound=math.inf, lacks=True)
        # 1 to the power of NaN is 1, and so is NaN to the power of 0.
        for part in (base, exponent):
            if isinstance(power, Numbers) and _may_lack(part):
                nothing = self._arithmetic("*", part, Constant(0.0))
                power = self._arithmetic("+", power, nothing)
        return power

    def _simple_power(self, base: Numbers, exponent: float) -> Value | None:
        """Return a power that multiplications, a division or a root give, which is faster; None for another one."""
        if exponent < 0:
            if -exponent not in _SIMPLE_EXPONENTS:
                return None
            return self._simple_power(self._arithmetic("/", Constant(1.0), base), -exponent)
        if exponent == 0.5:
            return self._call("sqrt", [base])
        if exponent == 0:
            return self._arithmetic("+", self._arithmetic("*", base, Constant(0.0)), Constant(1.0))
        if exponent == 1:
            return base
        if exponent == 3:
            return self._arithmetic("*", self._arithmetic("*", base, base), base)
        if exponent not in _SQUARES:
            return None
        power: Value = base
        for _ in range(_SQUARES[exponent]):
            power = self._arithmetic("*", power, power)
        return power

    def _call(self, function: str, parts: list[Value]) -> Value:
        if function == "isnodata":
            return self._is_nodata(parts[0])
        plain = [self._plain(part) for part in parts]
        if function in ("min", "max"):
            return self._extreme(f"{function}imum", plain)
        if function == "clip":
            at_least = self._extreme("maximum", plain[:2])
            return self._extreme("minimum", [at_least, plain[2]])
        if function in ("sum", "avg"):
            total = plain[0]
            for part in plain[1:]:
                total = self._arithmetic("+", total, part)
            return total if function == "sum" else self._arithmetic("/", total, Constant(float(len(plain))))
        if function == "atan2":
            return self._compute(function, *map(self._finite, plain), bound=4.0)
        argument = plain[0]
        lacks = function not in _ALWAYS
        if function in _OF_INFINITY:
            return self._compute(function, self._finite(argument), bound=_OF_INFINITY[function], lacks=lacks)
        if function in _NO_GREATER:
            return self._compute(function, argument, bound=_bound(argument) + 1)
        if function == "sqrt":
            return self._compute(function, argument, bound=math.sqrt(_bound(argument)) + 1, lacks=True)
        # The sine of infinity is NaN.
        lacks = lacks or _bound(argument) == math.inf
        return self._compute(function, argument, bound=_BOUNDED.get(function, math.inf), lacks=lacks)

    def _extreme(self, operation: str, parts: list[Constant | Numbers]) -> Value:
        value = self._finite(parts[0])
        for part in map(self._finite, parts[1:]):
            value = self._compute(operation, value, part, bound=max(_bound(value), _bound(part)))
        return value

    def _choose(self, test: Condition, then: Constant | Numbers, otherwise: Constant | Numbers) -> Numbers:
        branches = then, otherwise
        register = self._step("choose", test.register, *map(_argument, branches))
        chosen = Numbers(register, max(map(_bound, branches)), any(map(_may_lack, branches)))
        return self._keep(chosen, test.known)

    # Conditions

    def _condition(self, value: Value) -> Condition:
        """Return whether a value is not 0."""
        if isinstance(value, Condition):
            return value
        if isinstance(value, Constant):
            holds, known = value.value != 0, not math.isnan(value.value)
            return Condition(self._step("fill flags", float(holds)), None if known else self._step("fill flags", 0.0))
        return self._compare("!=", value, Constant(0.0))

    def _known_where(self, value: Constant | Numbers) -> Register | None:
        """Return the flags that tell where there is a value; None: everywhere."""
        if not _may_lack(value):
            return None
        if isinstance(value, Constant):
            return self._step("fill flags", 0.0)
        return self._step("is finite", value.register)

    def _compare(self, operator: str, left: Constant | Numbers, right: Constant | Numbers) -> Condition:
        if isinstance(left, Constant) and isinstance(right, Constant):
            left = self._numbers(left)
        known = [flags for flags in (self._known_where(left), self._known_where(right)) if flags is not None]
        register = self._step(operator, _argument(left), _argument(right))
        both = self._step("and", *known) if len(known) == 2 else next(iter(known), None)
        return Condition(register, both)

    def _not(self, value: Value) -> Condition:
        condition = self._condition(value)
        return Condition(self._step("not", condition.register), condition.known)

    def _logical(self, is_and: bool, left: Condition, right: Condition) -> Condition:
        """Join two conditions. One that decides alone is enough: what the other one lacks does not matter then."""
        register = self._step("and" if is_and else "or", left.register, right.register)
        if left.known is None and right.known is None:
            return Condition(register)
        if left.known is None or right.known is None:
            sure, other = (left, right) if left.known is None else (right, left)
            return Condition(register, self._step("or", other.known, self._decides(is_and, sure)))
        known = self._step("and", left.known, right.known)
        for one in (left, right):
            alone = self._step("and", one.known, self._decides(is_and, one))
            known = self._step("or", known, alone)
        return Condition(register, known)

    def _decides(self, is_and: bool, condition: Condition) -> Register:
        return self._step("not", condition.register) if is_and else condition.register

    def _is_nodata(self, value: Value) -> Condition:
        known = value.known if isinstance(value, Condition) else self._known_where(value)
        if known is None:
            return Condition(self._step("fill flags", 0.0))
        return Condition(self._step("not", known))

    def _step(self, operation: str, *arguments: Register | float | int) -> Register:
        """Add a step unless it is there already; return its register."""
        # A constant of −0 is another one than 0, and NaN is itself.
        key = operation, *(repr(one) if isinstance(one, float) else one for one in arguments)
        if key not in self._known:
            is_flags = operation != LOAD and OPERATIONS[operation].makes_flags
            self._known[key] = Register(is_flags, len(self._known))
            self.steps.append(Step(operation, arguments, self._known[key]))
        return self._known[key]


def _argument(value: Constant | Numbers) -> Register | float:
    return value.value if isinstance(value, Constant) else value.register


def _bound(value: Constant | Numbers) -> float:
    if isinstance(value, Numbers):
        return value.bound
    return 0.0 if math.isnan(value.value) else abs(value.value)


def _may_lack(value: Constant | Numbers) -> bool:
    return value.may_lack if isinstance(value, Numbers) else math.isnan(value.value)


def _product(one: float, other: float) -> float:
    return 0.0 if 0.0 in (one, other) else one * other


def _folded(operation: str, *parts: Constant) -> Constant:
    """Return the constant that an operation makes of constants; nodata if it is not finite."""
    with np.errstate(all="ignore"):
        value = np.empty(1)
        OPERATIONS[operation].run(*(np.array([part.value]) for part in parts), out=value)
    return Constant(float(value[0]) if np.isfinite(value[0]) else math.nan)
