"""Translates what the plugin says."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .resource_files import resource_file
from .vocabulary.text import Text


def install_translator() -> QTranslator | None:
    """Install the translation into QGIS's language, for fr_CA that into fr; return it, None if there is none."""
    translator = QTranslator()
    # The language that QGIS was started with (--lang) comes before that of the settings.
    language = QgsApplication.instance().translation() or QgsApplication.locale()
    if not translator.load(QLocale(language), "rasterdask", "_", str(resource_file("i18n"))):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def tr(text: str) -> str:
    """Return `text` in the user's language. Texts of the vocabulary go through here as well."""
    return QCoreApplication.translate("RasterDask", text)


def translated(text: str) -> str:
    """Return a text (vocabulary/text.py) in the user's language."""
    return _translated(text.plain()) if isinstance(text, Text) else text


def said(message: Mapping[str, Any]) -> str:
    """Return what a message of the engine says (docs/protocol.md), in the user's language."""
    return _translated(message) if "text" in message else str(message.get("message", ""))


def _translated(text: Mapping[str, Any]) -> str:
    arguments = [_translated(argument) if isinstance(argument, dict) else argument for argument in text["arguments"]]
    template = tr(text["text"])
    return _Formatter().vformat(template, arguments, {}) if arguments else template


class _Formatter(Formatter):
    """Formats numbers with the separators of the user's language where they are written out, as by `{:,.1f}`."""

    def format_field(self, value: Any, spec: str) -> str:
        written = super().format_field(value, spec)
        if "," not in spec and not spec.endswith("f"):
            # It may be a coordinate among others, or a number to type.
            return written
        sample = tr("1,234.5")
        return written.translate({ord(","): sample[1], ord("."): sample[-2]})
