"""Expressions as a program, and its run on arrays."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ....vocabulary.expressions.tree import Node, names_in
from ....vocabulary.names import PIXEL_TYPES
from ....vocabulary.text import Text
from ..numbers.nodata import matches_nodata
from ..numbers.output_values import OutputValues
from ..numbers.scaling import apply_scale
from .lowering import Lowering
from .registers import assign_registers, count_registers
from .steps import OPERATIONS
from .values import LOAD, STORE, Register, Step

# All arithmetic is in float64, as in Orfeo BandMath and QGIS: reflectance in float32 loses what is left where bands
# nearly cancel, and NDVI of Landsat was off by as much as 8 there. It costs little: EVI of three bands of 10980² takes
# 0.45 s on one core without reading and writing, and 0.30 s in float32.
_DTYPE = np.dtype("float64")
# Pixels worked on at a time: few enough that the strips stay in the second level cache, so many that the steps cost
# little. In strips of 16384, EVI takes 1.4 times as long. In float32, NumPy on whole blocks took 2.8 times as long,
# numexpr 2.8 as well; numba a tenth, and 0.35 s to import it and to compile an expression.
STRIP_PIXELS = 65536
# Strips are as many whole vectors of the processor as that: NumPy computes a rest with other functions, whose last
# digits differ.
_VECTOR_PIXELS = 64


@dataclass(frozen=True)
class Input:
    """How the numbers of an array are to be read."""

    dtype: np.dtype
    nodata: tuple[float, ...] = ()  # numbers that mean no data; NaN and infinity always do
    scale: float = 1.0  # value = scale × number + offset
    offset: float = 0.0

    @property
    def bound(self) -> float:
        """No magnitude of a value is greater; infinity for floats."""
        if self.dtype.kind == "f":
            return math.inf
        limits = np.iinfo(self.dtype)
        return max(abs(int(limits.min)), int(limits.max)) * abs(self.scale) + abs(self.offset)


@dataclass(frozen=True)
class Program:
    """Steps that compute some expressions: plain data, which travel to workers."""

    names: tuple[str, ...]  # of the arrays, in the order in which they are given
    inputs: tuple[Input, ...]  # of these
    outputs: int
    steps: tuple[Step, ...]


def make_program(trees: Sequence[Node], inputs: Mapping[str, Input]) -> Program:
    """Return the program that computes some expressions at once: what they have in common is computed once.

    `inputs` has the arrays that go by the names in the trees, and may have more. Raises KeyError for a name that is not
    among the inputs, ValueError for trees without any name and for other data types than PIXEL_TYPES.
    """
    names = names_in(trees)
    if not names:
        raise ValueError("There is no name in the expression.")
    used = tuple(inputs[name] for name in names)
    unknown = [one.dtype.name for one in used if one.dtype.name not in PIXEL_TYPES]
    if unknown:
        raise ValueError(Text("Numbers of the type {} cannot be computed: use {}.", unknown[0], ", ".join(PIXEL_TYPES)))
    # Half of what there is: rounding takes no number beyond.
    largest = float(np.finfo(_DTYPE).max) / 2
    known = {}
    for place, (name, one) in enumerate(zip(names, used)):
        bound = one.bound if one.bound <= largest else math.inf
        known[name] = place, bound, bound == math.inf or bool(one.nodata)
    lowering = Lowering(known, largest)
    for place, tree in enumerate(trees):
        lowering.store(tree, place)
    return Program(names, used, len(trees), assign_registers(lowering.steps))


def run_program(program: Program, arrays: Sequence[np.ndarray], output: OutputValues) -> np.ndarray:
    """Return the values of the expressions: (expressions, *shape), of the output's data type.

    `arrays` are those of `program.names`, of one shape and of the data types of its inputs. There is no value, and
    `output.fill` stands there, where something that the value depends on is nodata, where a step of the arithmetic has
    no result (a division by zero, the logarithm of 0), and where a number is too large for the arithmetic. A
    conditional depends on its test and on the branch that is taken. `and` and `or` depend on one side alone where that
    side decides.
    """
    shape = arrays[0].shape
    flat = [array.reshape(-1) for array in arrays]
    out = np.empty((program.outputs, *shape), output.dtype)
    flat_out = out.reshape(program.outputs, -1)
    pixels = flat_out.shape[1]
    strip = _Strip(program, min(pixels, STRIP_PIXELS), output)
    with np.errstate(all="ignore"):
        for start in range(0, pixels, STRIP_PIXELS):
            part = slice(start, start + STRIP_PIXELS)
            strip.run([array[part] for array in flat], flat_out[:, part])
    return out


class _Strip:
    """Registers of a program, used for each strip of pixels: new arrays would take twice the time."""

    def __init__(self, program: Program, pixels: int, output: OutputValues):
        self._program = program
        self._output = output
        # NumPy takes strips for overlapping where one begins at the other's end, and uses other functions then as well.
        length = _padded(pixels) + _VECTOR_PIXELS
        self._registers = {
            is_flags: np.zeros((count_registers(program.steps, is_flags), length), dtype)
            for is_flags, dtype in ((False, _DTYPE), (True, np.dtype(bool)))
        }

    def run(self, inputs: Sequence[np.ndarray], outputs: np.ndarray) -> None:
        """Compute a strip of the inputs into the outputs (expressions, pixels)."""
        pixels = outputs.shape[1]
        # What stands behind the last pixel is computed as well, and left out.
        width = _padded(pixels)
        for step in self._program.steps:
            arguments = [self._argument(one, width) for one in step.arguments]
            target = self._argument(step.target, width)
            if step.operation == LOAD:
                place = step.arguments[0]
                _load(inputs[place], self._program.inputs[place], target[:pixels])
            elif step.operation == STORE:
                values = arguments[0][:pixels]
                self._output.convert(values, outputs[step.target], ~np.isfinite(values))
            else:
                OPERATIONS[step.operation].run(*arguments, out=target)

    def _argument(self, argument: Register | float | int, width: int) -> np.ndarray | np.generic | int:
        if isinstance(argument, Register):
            return self._registers[argument.is_flags][argument.number, :width]
        # A number of Python might be computed in another precision, by the version of NumPy.
        return _DTYPE.type(argument) if isinstance(argument, float) else argument


def _padded(pixels: int) -> int:
    return -(-pixels // _VECTOR_PIXELS) * _VECTOR_PIXELS


def _load(numbers: np.ndarray, band: Input, out: np.ndarray) -> None:
    """Write the values of a strip to `out`: NaN for nodata."""
    np.copyto(out, numbers, casting="same_kind")
    apply_scale(out, band.scale, band.offset)
    for nodata in band.nodata:
        is_nodata = matches_nodata(numbers, nodata)
        if is_nodata.any():
            np.copyto(out, np.nan, where=is_nodata)
