"""What the user has set in Settings > Options > Processing > Providers > RasterDask."""

from __future__ import annotations

from qgis.core import QgsSettings

PYTHON_SETTING = "RASTERDASK_PYTHON"


def python_setting() -> str:
    """Return the interpreter that the user chose for the engine, or an empty string. Safe in any thread."""
    return str(QgsSettings().value(f"Processing/Configuration/{PYTHON_SETTING}", "") or "").strip()
