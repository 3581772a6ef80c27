"""Reads arithmetic as people write it in papers, in Orfeo BandMath, in QGIS's raster calculator and in gdal_calc.

From the weakest to the strongest: `? :`; `or`, `||`; `and`, `&&`; `not`; comparisons; `|`; `&`; `+`, `-`; `*`, `/`;
signs, `!`, `~`; `^`, `**`, which are powers. So −a^2 is −(a^2), and a^b^c is a^(b^c). QGIS's raster calculator reads
some of this in another way; an expression in its syntax then has to say by brackets what is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Callable

from ..text import Text
from .errors import ExpressionError
from .functions import ALIASES, ARITHMETIC, COMPARISONS, CONSTANTS, FUNCTIONS, LOGICAL
from .tokens import END, NAME, NUMBER, OPERATOR, QUOTED, Token, tokens
from .tree import Binary, Call, Compare, Conditional, Expression, Logical, Name, Node, Number, Unary

# Brackets, signs, powers and conditionals that lie in each other.
MAX_DEPTH = 100
# Constant exponents. No formula has a larger one, and float32 ends at 10 to the power of 38.
MAX_EXPONENT = 1000
MAX_EXPRESSIONS = 1000
# Longer than the name of a file can be.
_LONGEST_NAME = 300
# How many of the known names a message lists.
_LISTED = 24

_CONDITIONAL, _OR, _AND, _NOT, _COMPARISON, _BIT_OR, _BIT_AND, _SUM, _PRODUCT, _SIGN, _POWER = range(1, 12)
_STRENGTHS = {
    "?": _CONDITIONAL,
    "||": _OR,
    "or": _OR,
    "&&": _AND,
    "and": _AND,
    **dict.fromkeys(("==", "=", "!=", "<>", "<", "<=", ">", ">="), _COMPARISON),
    "|": _BIT_OR,
    "&": _BIT_AND,
    "+": _SUM,
    "-": _SUM,
    "*": _PRODUCT,
    "/": _PRODUCT,
    "^": _POWER,
    "**": _POWER,
}
_SAME = {"=": "==", "<>": "!=", "**": "^", "||": "or", "&&": "and", "|": "or", "&": "and"}
_WORDS = ("and", "or", "not")


def parse_formula(text: str, names: Iterable[str]) -> Node:
    """Return the tree of one expression.

    `names` are the names that may stand in it. If it is a mapping, it says what each is called in the tree. A name of
    a layer stands in double quotation marks, in `names` as well. Raises ExpressionError, which shows the place.
    """
    parser = _Parser(text, names)
    expression = parser.expression()
    if not parser.at_end:
        raise parser.error(Text("One expression is wanted here."))
    return expression.tree


def parse_expressions(text: str, names: Iterable[str]) -> tuple[Expression, ...]:
    """Return the expressions in a text, which semicolons separate; the last may be followed by one, too.

    See `parse_formula`.
    """
    parser = _Parser(text, names)
    found = [parser.expression()]
    while parser.take(";"):
        if parser.at_end:
            break
        if len(found) == MAX_EXPRESSIONS:
            raise parser.error(Text("There are too many expressions: {} are the most.", MAX_EXPRESSIONS))
        found.append(parser.expression())
    return tuple(found)


class _Parser:
    """Goes through the tokens once."""

    def __init__(self, text: str, names: Iterable[str]):
        self._text = text
        self._names: Mapping[str, str] = names if isinstance(names, Mapping) else {name: name for name in names}
        self._tokens = list(tokens(text))
        self._next = 0
        self._depth = 0
        # Whose raster calculator reads powers and conditions in another way.
        self._is_of_qgis = any(token.kind == QUOTED for token in self._tokens)

    @property
    def _token(self) -> Token:
        return self._tokens[self._next]

    @property
    def at_end(self) -> bool:
        """Whether there is nothing more."""
        return self._token.kind == END

    def take(self, operator: str) -> bool:
        """Go on if the next token is an operator; return whether it is."""
        if self._operator() != operator:
            return False
        self._next += 1
        return True

    def expression(self) -> Expression:
        """Return the expression that starts here, up to a semicolon or the end."""
        start = self._token.position
        tree, _ = self._part(_CONDITIONAL)
        if not self.at_end and self._operator() != ";":
            raise self._error_of_rest()
        return Expression(self._text[start : self._tokens[self._next - 1].end], tree)

    def error(self, message: str, token: Token | None = None) -> ExpressionError:
        """Return the error about a token, by default the next one."""
        return ExpressionError(message, self._text, (token or self._token).position)

    def _operator(self) -> str:
        """Return the operator that comes next, words in lower case; empty if there is none."""
        token = self._token
        if token.kind == OPERATOR:
            return token.text
        word = token.text.lower()
        return word if token.kind == NAME and word in _WORDS and token.text not in self._names else ""

    def _part(self, least: int) -> tuple[Node, int]:
        """Return what follows, up to an operator that is weaker than `least`.

        With it comes the strength of the operator that joins it; 0 for one without, and for what stands in brackets.
        """
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self.error(Text("The expression is nested too deeply: {} levels are the most.", MAX_DEPTH))
        left, joined = self._first()
        while True:
            token, operator = self._token, self._operator()
            strength = _STRENGTHS.get(operator, 0)
            if strength < least or not strength:
                break
            self._next += 1
            if operator == "?":
                left = self._conditional(left, token)
            else:
                # Powers are taken from the right, everything else from the left.
                right, right_joined = self._part(_SIGN if strength == _POWER else strength + 1)
                self._check_order(strength, joined, right_joined, token)
                left = self._combined(_SAME.get(operator, operator), strength, left, right, token)
            joined = strength
        self._depth -= 1
        return left, joined

    def _check_order(self, strength: int, left: int, right: int, token: Token) -> None:
        """Complain of operators beside each other that people expect to be read in different ways."""
        if strength == left == _COMPARISON:
            raise self.error(
                Text("Comparisons in a row are not known here: write a < b and b < c, or brackets."), token
            )
        if not self._is_of_qgis:
            return
        if strength == right == _POWER:
            raise self.error(Text("QGIS reads a^b^c as (a^b)^c, others as a^(b^c): write brackets."), token)
        if strength == _OR and _AND in (left, right):
            raise self.error(
                Text("QGIS takes and with or from left to right, others take and first: write brackets."), token
            )

    def _first(self) -> tuple[Node, int]:
        """Return what a part starts with: a number, a name, a call, brackets, or a sign with what it belongs to."""
        token, operator = self._token, self._operator()
        if operator in ("-", "+", "!", "~"):
            self._next += 1
            operand, joined = self._part(_SIGN)
            if operator == "-" and joined == _POWER and self._is_of_qgis:
                raise self.error(Text("QGIS reads -a^2 as (-a)^2, others as -(a^2): write brackets."), token)
            if operator == "~" and not _is_condition(operand):
                raise self.error(Text("The operator ~ is for conditions: bits of numbers are not known here."), token)
            return (operand if operator == "+" else Unary("-" if operator == "-" else "not", operand)), _SIGN
        if operator == "not":
            self._next += 1
            return Unary("not", self._part(_NOT)[0]), _NOT
        if operator == "(":
            self._next += 1
            inside, _ = self._part(_CONDITIONAL)
            self._close(token)
            return inside, 0
        if operator or token.kind == END:
            raise self._error_of_missing()
        self._next += 1
        return (self._number(token) if token.kind == NUMBER else self._named(token)), 0

    def _conditional(self, test: Node, token: Token) -> Node:
        then, _ = self._part(_CONDITIONAL)
        if not self.take(":"):
            raise self.error(Text("A colon is missing: a conditional is test ? a : b."), token)
        return Conditional(test, then, self._part(_CONDITIONAL)[0])

    def _combined(self, operator: str, strength: int, left: Node, right: Node, token: Token) -> Node:
        if strength in (_BIT_OR, _BIT_AND) and not (_is_condition(left) and _is_condition(right)):
            raise self.error(
                Text(
                    "The operator {} joins conditions in brackets, as in (a > 1) {} (b > 1): bits of "
                    "numbers are not known here.",
                    token.text,
                    token.text,
                ),
                token,
            )
        if strength == _COMPARISON:
            return Compare(operator, left, right)
        if strength == _POWER:
            return self._power(left, right, token)
        return Binary(operator, left, right) if strength > _BIT_AND else Logical(operator, left, right)

    def _power(self, base: Node, exponent: Node, token: Token) -> Node:
        number = exponent.operand if isinstance(exponent, Unary) else exponent
        if isinstance(number, Number) and number.value > MAX_EXPONENT:
            raise self.error(Text("The exponent is too large: {} is the most.", MAX_EXPONENT), token)
        return Binary("^", base, exponent)

    def _number(self, token: Token) -> Number:
        value = float(token.text)
        if value == float("inf"):
            raise self.error(Text("The number is too large."), token)
        return Number(value)

    def _named(self, token: Token) -> Node:
        if len(token.text) > _LONGEST_NAME:
            raise self.error(Text("The name is too long: {} characters are the most.", _LONGEST_NAME), token)
        if token.kind == QUOTED:
            name = f'"{token.text}"'
            if name not in self._names:
                raise self.error(Text("There is no band {}. {}", name, self._known_names()), token)
            return Name(self._names[name])
        if self._operator() == "(" and token.text not in self._names:
            return self._call(token)
        if token.text in self._names:
            return Name(self._names[token.text])
        if token.text in CONSTANTS:
            return Number(CONSTANTS[token.text])
        if self._function(token) in (*FUNCTIONS, *ARITHMETIC, *COMPARISONS, *LOGICAL):
            raise self.error(Text("{} is a function: its arguments stand in brackets behind it.", token.text), token)
        raise self.error(Text("The name {} is not known. {}", token.text, self._known_names()), token)

    def _call(self, token: Token) -> Node:
        function = self._function(token)
        if function in FUNCTIONS:
            least, most = FUNCTIONS[function].least, FUNCTIONS[function].most
        elif function in {**ARITHMETIC, **COMPARISONS, **LOGICAL}:
            least = most = 2
        else:
            raise self.error(Text("There is no function {}. Known are {}.", token.text, ", ".join(FUNCTIONS)), token)
        bracket = self._token
        self._next += 1
        arguments = [self._part(_CONDITIONAL)[0]] if self._operator() != ")" else []
        while self.take(","):
            arguments.append(self._part(_CONDITIONAL)[0])
        self._close(bracket)
        if len(arguments) < least or (most is not None and len(arguments) > most):
            wanted = Text("{} arguments" if least > 1 else "{} argument", least)
            if least != most:
                wanted = Text("at least {}", wanted)
            raise self.error(Text("{} takes {}, not {}.", token.text, wanted, len(arguments)), token)
        return self._made(function, arguments, token)

    def _made(self, function: str, arguments: list[Node], token: Token) -> Node:
        """Return the node of a call."""
        if function == "power":
            return self._power(*arguments, token)
        special: dict[str, Callable[..., Node]] = {
            "where": Conditional,
            "logical_not": lambda operand: Unary("not", operand),
            "ndvi": lambda red, nir: Binary("/", Binary("-", nir, red), Binary("+", nir, red)),
        }
        if function in special:
            return special[function](*arguments)
        for operators, node in ((ARITHMETIC, Binary), (COMPARISONS, Compare), (LOGICAL, Logical)):
            if function in operators:
                return node(operators[function], *arguments)
        return Call(function, tuple(arguments))

    def _function(self, token: Token) -> str:
        name = token.text.lower()
        return ALIASES.get(name, name)

    def _close(self, bracket: Token) -> None:
        if not self.take(")"):
            if self.at_end:
                raise self.error(Text("The bracket is not closed."), bracket)
            raise self._error_of_rest()

    def _error_of_missing(self) -> ExpressionError:
        if self.at_end:
            return self.error(
                Text("Something is missing at the end.") if self._next else Text("The expression is empty.")
            )
        return self.error(Text("A number, a name, a function or a bracket is wanted here, not {}.", self._token.text))

    def _error_of_rest(self) -> ExpressionError:
        token = self._token
        if token.text == ")":
            return self.error(Text("There is no bracket that is closed here."))
        if token.text == ":":
            return self.error(Text("There is no question mark before this colon: a conditional is test ? a : b."))
        if token.text == ",":
            return self.error(Text("A comma separates the arguments of a function; a decimal point is a point."))
        return self.error(Text("An operator is missing here."))

    def _known_names(self) -> str:
        known = list(self._names)
        if not known:
            return Text("No names are known.")
        more = Text(", and {} more", len(known) - _LISTED) if len(known) > _LISTED else ""
        return Text("Known are {}{}.", ", ".join(known[:_LISTED]), more)


def _is_condition(node: Node) -> bool:
    return (
        isinstance(node, (Compare, Logical))
        or (isinstance(node, Unary) and node.operator == "not")
        or (isinstance(node, Call) and node.function == "isnodata")
    )
