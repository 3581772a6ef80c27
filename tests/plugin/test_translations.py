"""The translations: French is complete, all are as the strings are today, and QGIS shows them."""

from __future__ import annotations

import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from rasterdask_plugin import classFactory
from rasterdask_plugin.algorithms.labels import with_labels_of_keys
from rasterdask_plugin.translation import translated
from rasterdask_plugin.vocabulary.operations import OPERATIONS
from rasterdask_plugin.vocabulary.text import Text

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "i18n").glob("*.ts"))


def messages(path: Path) -> list[tuple[str, str]]:
    """The strings of a file with their translations; an empty one is not finished."""
    found = ElementTree.parse(path).iter("message")
    return [(message.findtext("source"), message.findtext("translation") or "") for message in found]


def places(template: str) -> list[tuple]:
    """Which argument goes where, and in what format."""
    fields = [part for part in string.Formatter().parse(template) if part[1] is not None]
    return sorted((name or str(number), spec, conversion) for number, (_, name, spec, conversion) in enumerate(fields))


def test_files_are_as_they_would_be_written_and_french_is_complete():
    run = subprocess.run(
        [sys.executable, ROOT / "scripts/write-translations", "--check"], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_have_the_same_places_and_spaces(path):
    for source, said in messages(path):
        if said:
            assert "{" not in source or places(said) == places(source), source
            assert said.count("\n") == source.count("\n"), source
            # A piece of a sentence keeps its distance from the others.
            for end in (0, -1):
                assert said[end].isspace() or not source[end].isspace(), source


def test_each_text_of_an_algorithm_is_among_the_strings(qgis_app, provider):
    class Recording(QTranslator):
        def __init__(self):
            super().__init__()
            self.asked = set()

        def translate(self, context, text, disambiguation=None, n=-1):
            if context == "RasterDask":
                self.asked.add(text)

        def isEmpty(self):
            return False

    translator = Recording()
    QCoreApplication.installTranslator(translator)
    try:
        for name in OPERATIONS:
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
            algorithm.displayName(), algorithm.group(), algorithm.shortDescription(), algorithm.shortHelpString()
            algorithm.tags()
    finally:
        QCoreApplication.removeTranslator(translator)
    assert len(translator.asked) > 100
    # Names of choices and of indices are in no language, nor is a per cent sign.
    parameters = [parameter for operation in OPERATIONS.values() for parameter in operation.parameters]
    names = {text for one in parameters for choice in one.choices for text in (str(choice), one.stored_as(choice))}
    names.update(label for one in parameters if one.page for label in one.labels.values())
    known = {source for source, _ in messages(FILES[0])}
    assert {text for text in translator.asked - known - names if any(map(str.isalpha, text))} == set()


@pytest.fixture
def qgis_in(qgis_app, qgis_processing, monkeypatch):
    """Return a function that loads the plugin where QGIS speaks a language."""
    plugins = []

    def load(locale):
        monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
        plugins.append(classFactory(None))
        plugins[-1].initProcessing()
        return plugins[-1]

    yield load
    for plugin in plugins:
        plugin.unload()


def label(name: str) -> str:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rasterdask:ndvi")
    return algorithm.parameterDefinition(name).description()


@pytest.mark.parametrize("locale", ["fr", "fr_CA", "fr_FR"])
def test_labels_are_french_where_qgis_is(qgis_in, locale):
    plugin = qgis_in(locale)
    assert label("RED") == "Raster qui contient la bande rouge"
    plugin.unload()
    assert QCoreApplication.translate("RasterDask", "Red band") == "Red band"


def test_the_language_that_qgis_was_started_with_comes_before_that_of_the_settings(qgis_in, monkeypatch):
    monkeypatch.setattr(QgsApplication, "translation", lambda self: "fr")
    qgis_in("de")
    assert label("RED") == "Raster qui contient la bande rouge"


def test_numbers_are_written_as_in_french_unless_somebody_may_type_them(qgis_in):
    qgis_in("fr")
    assert translated(Text("{:,.0f} MB", 2048)) == "2\u00a0048 Mo"
    assert translated(Text("{:,.1f} GB", 50.25)) == "50,2 Go"
    assert translated(Text("accurate to {:g} m", 0.5)) == "exacte à 0.5 m"


def test_keys_of_a_french_message_become_labels(qgis_in):
    qgis_in("fr")
    message = translated(Text("{}: must be one of {}, not {}.", "reflectance", "none", 3))
    assert with_labels_of_keys(OPERATIONS["ndvi"], message).startswith(
        "“Comptes numériques en réflectance”\u00a0: doit"
    )


@pytest.mark.parametrize("locale", ["en", "en_US", "C", "ja"])
def test_labels_are_english_in_english_and_where_there_is_no_translation(qgis_in, locale):
    qgis_in(locale)
    assert label("RED") == "Raster with the red band"


@pytest.mark.parametrize("language", [path.stem.partition("_")[2] for path in FILES])
def test_labels_are_short_enough_for_the_dialog(qgis_in, language):
    qgis_in(language)
    for name in OPERATIONS:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
        for definition in algorithm.parameterDefinitions():
            optional = " [optionnel]" if definition.flags() & definition.Flag.FlagOptional else ""
            assert len(definition.description() + optional) <= 52, (name, definition.name())
