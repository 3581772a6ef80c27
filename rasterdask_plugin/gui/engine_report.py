"""What was found, in words and rows for the engine dialog."""

from __future__ import annotations

from collections.abc import Sequence

from ..engine_process.interpreter import CHOSEN, MADE, OWN
from ..engine_process.packages import FURTHER_PACKAGES
from ..translation import tr
from .engine_tasks import Found

Row = tuple[str, str]


def kind_in_words(kind: str) -> str:
    """Return where a candidate comes from."""
    return {CHOSEN: tr("Chosen by you"), MADE: tr("RasterDask's own environment"), OWN: tr("QGIS's own Python")}[kind]


def state_in_words(found: Found, used: bool) -> str:
    """Return in one or two words whether a candidate can run the engine."""
    if used:
        return tr("in use")
    if found.interpreter:
        return tr("works")
    return tr("packages missing") if found.answer and found.answer.missing else tr("does not work")


def package_rows(found: Found) -> list[Row]:
    """Return each package with its version, or what its lack means."""
    if not found.answer:
        return []
    rows = [(name, version) for name, version in found.answer.versions.items()]
    rows += [(name, tr("missing")) for name in found.answer.missing]
    effects = {name: tr("missing: only NDVI runs without it") for name in FURTHER_PACKAGES[:1]}
    effects.update({name: tr("missing: no worker processes, no cluster") for name in FURTHER_PACKAGES[1:]})
    rows += [(name, effects.get(name, tr("missing"))) for name in found.answer.further_missing]
    return sorted(rows)


def headline(found: Sequence[Found]) -> str:
    """Return in a sentence whether there is an engine."""
    for one in found:
        if one.interpreter:
            version = ".".join(map(str, one.interpreter.version))
            return tr("The engine runs on Python {} ({}).").format(version, kind_in_words(one.candidate.kind))
    return tr("No Python with the engine's packages was found.")


def selftest_in_words(report: dict) -> str:
    """Return a selftest's report (docs/protocol.md) as lines."""
    lines = [f"Python {report.get('python', '?')} ({report.get('machine', '?')}): {report.get('interpreter', '?')}"]
    if "gdal" in report:
        lines.append(f"GDAL {report['gdal']}, PROJ {report.get('proj', '?')}")
    versions = report.get("packages", {})
    lines.append(", ".join(f"{name} {version or tr('missing')}" for name, version in versions.items()))
    if report.get("ok"):
        lines.append(tr("NDVI and superimpose: right, in {} s").format(report.get("seconds", "?")))
    return "\n".join(lines)
