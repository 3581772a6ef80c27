"""The table of spectral indices is whole, and its formulas are those of the catalogue that it names."""

from __future__ import annotations

import json
import math
import re
import subprocess
from pathlib import Path

import pytest

from rasterdask_plugin.vocabulary.assignments import parse_constants, parse_places
from rasterdask_plugin.vocabulary.indices.constants import CONSTANTS
from rasterdask_plugin.vocabulary.indices.index import DOMAINS
from rasterdask_plugin.vocabulary.indices.table import INDICES
from rasterdask_plugin.vocabulary.roles import ROLES, find_role
from tests.oracles.spectral_indices import value_of
from tests.support.surfaces import OF_DOMAIN, SURFACES

ROOT = Path(__file__).resolve().parents[3]
REFERENCE = ROOT / "build" / "reference-venv" / "bin" / "python"
# Of bands and constants of which no two are alike.
BANDS = {role: 0.05 + 0.037 * (place * 7 % 17) for place, role in enumerate(ROLES)}
NUMBERS = {name: 1.1 + 0.13 * place for place, name in enumerate(CONSTANTS)}


def test_there_are_at_least_two_hundred_indices_each_of_one_name():
    files = (ROOT / "rasterdask_plugin/vocabulary/indices").glob("*.py")
    entries = sum(len(re.findall(r"^    _index\(", file.read_text(encoding="utf-8"), re.MULTILINE)) for file in files)
    assert len(INDICES) == entries >= 200
    assert {index.domain for index in INDICES.values()} == set(DOMAINS)


@pytest.mark.parametrize("index", INDICES.values(), ids=list(INDICES))
def test_an_index_is_described_whole(index):
    names = set(re.findall(r"[A-Za-z]\w*", index.formula)) - {"sqrt"}
    assert set(index.roles) | set(index.constants) == names
    assert index.roles
    assert set(index.roles) <= set(ROLES)
    assert set(index.own_constants) <= set(index.constants)
    assert index.name[0].isupper()
    assert index.range[0] < index.range[1]
    assert re.fullmatch(r"10\.\d{4,9}/\S+|https?://\S+", index.reference)
    assert 2 * max(map(abs, index.range)) * index.int16_factor <= 32767


@pytest.mark.parametrize("index", INDICES.values(), ids=list(INDICES))
def test_the_range_holds_what_typical_surfaces_give(index):
    if index.id == "NDDI":
        pytest.skip("its denominator is near zero on some of them")
    values = [value_of(index.formula, {**index.constants, **SURFACES[name]}) for name in OF_DOMAIN[index.domain]]
    known = [value for value in values if not math.isnan(value)]
    low, high = index.range
    assert len(known) > 1
    assert all(low - 1e-9 <= value <= high + 1e-9 for value in known)
    # And it is no wider than it need be: colours are not wasted.
    assert max(known) - min(known) >= 0.7 * (high - low)


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("NDVI", "(N - R) / (N + R)"),
        ("EVI", "2.5 * (N - R) / (N + 6 * R - 7.5 * B + 1)"),
        ("SAVI", "1.5 * (N - R) / (N + R + 0.5)"),
        ("MSAVI", "(2 * N + 1 - sqrt((2 * N + 1) ** 2 - 8 * (N - R))) / 2"),
        ("NDWI", "(G - N) / (G + N)"),
        ("MNDWI", "(G - S1) / (G + S1)"),
        ("NDMI", "(N - S1) / (N + S1)"),
        ("NBR", "(N - S2) / (N + S2)"),
        ("NDSI", "(G - S1) / (G + S1)"),
        ("AWEIsh", "B + 2.5 * G - 1.5 * (N + S1) - 0.25 * S2"),
        ("MIRBI", "10 * S2 - 9.8 * S1 + 2"),
        ("VARI", "(G - R) / (G + R - B)"),
    ],
)
def test_well_known_indices_are_as_their_papers_have_them(name, formula):
    index = INDICES[name]
    for surface in SURFACES.values():
        given = value_of(index.formula, {**index.constants, **surface})
        assert given == pytest.approx(value_of(formula, surface), rel=1e-12)


@pytest.mark.skipif(not REFERENCE.exists(), reason="scripts/setup reference installs spyndex, where it can be reached")
def test_every_formula_gives_what_spyndex_gives():
    code = (
        "import json, sys, spyndex\n"
        "values = json.load(sys.stdin)\n"
        "found = {name: (spyndex.indices[name].long_name, spyndex.computeIndex(name, values))\n"
        "         for name in json.loads(sys.argv[1]) if name in spyndex.indices}\n"
        "print(json.dumps(found))"
    )
    run = subprocess.run(
        [REFERENCE, "-c", code, json.dumps(list(INDICES))],
        input=json.dumps({**BANDS, **NUMBERS}),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(run.stdout.splitlines()[-1])
    # Another version of the catalogue may lack some.
    assert len(found) >= 200
    for name, (_, value) in found.items():
        ours = value_of(INDICES[name].formula, {**BANDS, **NUMBERS})
        assert ours == pytest.approx(value, rel=1e-9), name


def test_roles_have_two_names_each_and_no_more_than_one_role_a_name():
    common = [role.common for role in ROLES.values()]
    assert len(set(common)) == len(common)
    assert all(find_role(role.common.upper()) is find_role(name) is role for name, role in ROLES.items())
    assert all(role.low < role.centre < role.high for role in ROLES.values())
    assert find_role("rouge") is None


def test_normalised_differences_are_told_from_what_looks_like_them():
    told = {name for name, index in INDICES.items() if index.is_normalised_difference}
    assert {"NDVI", "NDWI", "NDSI", "UI"} <= told
    assert not {"SAVI", "WDRVI", "EVI", "GBNDVI", "NDSInw"} & told


def test_places_of_bands():
    assert parse_places("R=1:4, nir=2:1; b = 7") == {"R": (1, 4), "N": (2, 1), "B": (1, 7)}
    assert parse_places(" ") == {}


def test_constants_of_all_and_of_one_index():
    chosen = [INDICES[name] for name in ("EVI", "SAVI", "NDVI")]
    wanted = {"EVI": {"L": 2.0, "g": 2.4}, "SAVI": {"L": 0.25}, "NDVI": {}}
    assert parse_constants("SAVI.L=0.25, L=2, EVI.g=2.4", chosen) == wanted


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Q=1:2", r"There is no role Q\. Known are A \(coastal aerosol\)"),
        ("R=0:1", "R=0:1 is no place of a band"),
        ("R=1:2:3", "R=1:2:3 is no place of a band"),
        ("R=one", "R=one is no place of a band"),
        ("R", "R has no name, equals sign and value"),
        ("R=1, red=2", "The role R is given twice"),
    ],
)
def test_places_that_are_none(text, message):
    with pytest.raises(ValueError, match=message):
        parse_places(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("L=1", r"L is no constant of NDVI\. There are none\."),
        ("L", "L has no name, equals sign and value"),
    ],
)
def test_constants_that_are_none(text, message):
    with pytest.raises(ValueError, match=message):
        parse_constants(text, [INDICES["NDVI"]])


@pytest.mark.parametrize("text", ["L=half", "L=nan", "L=inf"])
def test_constants_are_numbers(text):
    with pytest.raises(ValueError, match="is not a number"):
        parse_constants(text, [INDICES["SAVI"]])
