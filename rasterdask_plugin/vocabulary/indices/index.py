"""What is known of a spectral index."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..expressions.parser import parse_formula
from ..expressions.tree import Binary, Name, Node, names_in, with_numbers
from ..roles import ROLES
from .constants import CONSTANTS

# What an index is made to tell apart from everything else.
VEGETATION, WATER, BURN, SNOW, SOIL, URBAN, CLOUDS = DOMAINS = (
    "vegetation",
    "water",
    "burn",
    "snow",
    "soil",
    "urban",
    "clouds",
)


_INT16_MAX = 2**15 - 1


@dataclass(frozen=True)
class Index:
    """A spectral index of reflectance, and of temperature in kelvin where a role is thermal."""

    domain: str
    id: str  # the short name that papers and jobs call it
    name: str
    formula: str  # of the names of roles and constants
    range: tuple[float, float]  # of typical surfaces of its domain, for the colours of a layer
    reference: str  # DOI or address
    own_constants: Mapping[str, float] = field(default_factory=dict)  # defaults that only hold of this index

    @cached_property
    def tree(self) -> Node:
        """The formula as a tree."""
        return parse_formula(self.formula, (*ROLES, *CONSTANTS))

    @property
    def roles(self) -> tuple[str, ...]:
        """The names of the roles in the formula, in the order of ROLES."""
        names = names_in([self.tree])
        return tuple(role for role in ROLES if role in names)

    @property
    def constants(self) -> dict[str, float]:
        """The constants in the formula, with their defaults."""
        return {
            name: self.own_constants.get(name, CONSTANTS[name].default)
            for name in names_in([self.tree])
            if name in CONSTANTS
        }

    def tree_with(self, constants: Mapping[str, float]) -> Node:
        """Return the formula as a tree of roles and numbers; `constants` replace defaults."""
        return with_numbers(self.tree, {**self.constants, **constants})

    @property
    def is_normalised_difference(self) -> bool:
        """Whether it is (a − b) / (a + b) of two roles, which is between −1 and 1 for all reflectance."""
        tree = self.tree
        if not (isinstance(tree, Binary) and tree.operator == "/"):
            return False
        above, below = tree.left, tree.right
        return (
            isinstance(above, Binary)
            and isinstance(below, Binary)
            and (above.operator, below.operator) == ("-", "+")
            and {above.left, above.right} == {below.left, below.right}
            and all(isinstance(part, Name) for part in (above.left, above.right))
        )

    @property
    def int16_factor(self) -> int:
        """What values are multiplied by to be stored as int16: 10000, or less where twice the range has no room."""
        most = 2 * max(map(abs, self.range))
        return next((factor for factor in (10000, 1000, 100, 10) if most * factor <= _INT16_MAX), 1)

    @property
    def address(self) -> str:
        """Where the reference is found."""
        return self.reference if "://" in self.reference else f"https://doi.org/{self.reference}"
