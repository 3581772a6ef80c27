"""What the user has set in Settings > Options > Processing > Providers > RasterDask."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from .engine_process.environment import FOLDER
from .vocabulary.names import COMPRESSIONS, EXECUTIONS, FORMATS

# What stands before the colon in an algorithm's id.
PROVIDER_ID = "rasterdask"

PYTHON_SETTING = "RASTERDASK_PYTHON"
EXECUTION_SETTING = "RASTERDASK_EXECUTION"
SCHEDULER_SETTING = "RASTERDASK_SCHEDULER"
WORKERS_SETTING = "RASTERDASK_WORKERS"
MEMORY_SETTING = "RASTERDASK_MEMORY"
FORMAT_SETTING = "RASTERDASK_FORMAT"
COMPRESSION_SETTING = "RASTERDASK_COMPRESSION"
DETAILS_SETTING = "RASTERDASK_DETAILS"
KEEP_ENGINE_SETTING = "RASTERDASK_KEEP_ENGINE"
_LAST_MESSAGE = "rasterdask/last_message_at_start"
_WAS_READY = "rasterdask/was_ready"


def python_setting() -> str:
    """Return the interpreter that the user chose for the engine, or an empty string. Safe in any thread."""
    return _text(PYTHON_SETTING)


def set_python_setting(path: str) -> None:
    """Choose the interpreter for the engine, or none with an empty string. Only in the main thread."""
    from processing.core.ProcessingConfig import ProcessingConfig

    QgsSettings().setValue(f"Processing/Configuration/{PYTHON_SETTING}", path)
    setting = ProcessingConfig.settings.get(PYTHON_SETTING)
    if setting is not None:
        # What the options dialog shows.
        setting.read()


def engine_folder() -> Path:
    """Return where the plugin makes the engine's environment: in the user's profile. Safe in any thread."""
    return Path(QgsApplication.qgisSettingsDirPath()) / FOLDER


def sample_folder() -> Path:
    """Return where the sample scene is copied to: in the user's profile, beside the engine's environment."""
    return engine_folder().parent / "sample"


def was_ready() -> bool:
    """Return whether this profile has been told that all is ready, and remember that it is told now."""
    told = QgsSettings().value(_WAS_READY, False, type=bool)
    QgsSettings().setValue(_WAS_READY, True)
    return told


def is_news(message: str) -> bool:
    """Return whether a message at the start of QGIS differs from the last one, and remember it as the last.

    An empty message is remembered as well: what follows it is news.
    """
    last = str(QgsSettings().value(_LAST_MESSAGE, "") or "")
    QgsSettings().setValue(_LAST_MESSAGE, message)
    return message != last


def execution_setting() -> str:
    """Return one of EXECUTIONS. Safe in any thread."""
    return _choice(EXECUTION_SETTING, EXECUTIONS)


def scheduler_setting() -> str:
    """Return the address or file of the user's dask scheduler, or an empty string. Safe in any thread."""
    return _text(SCHEDULER_SETTING)


def workers_setting() -> int:
    """Return how many workers there may be on this machine; 0: the engine decides. Safe in any thread."""
    return _number(WORKERS_SETTING)


def memory_setting() -> int:
    """Return the memory for blocks, in MB; 0: the engine decides. Safe in any thread."""
    return _number(MEMORY_SETTING)


def format_setting() -> str:
    """Return one of FORMATS; the first one leaves the choice to each algorithm. Safe in any thread."""
    return _choice(FORMAT_SETTING, FORMATS)


def compression_setting() -> str:
    """Return one of COMPRESSIONS. Safe in any thread."""
    return _choice(COMPRESSION_SETTING, COMPRESSIONS)


def logs_details() -> bool:
    """Return whether the log tells what only a bug report needs, by the settings or for this process alone.

    Safe in any thread.
    """
    return _text(DETAILS_SETTING).lower() == "true" or bool(os.environ.get("RASTERDASK_DEBUG"))


def keeps_engine() -> bool:
    """Return whether an engine waits for the next job. Safe in any thread."""
    # As it is before it is written to a file, and as text afterwards.
    return str(QgsSettings().value(f"Processing/Configuration/{KEEP_ENGINE_SETTING}", True)).lower() == "true"


def _choice(name: str, choices: tuple[str, ...]) -> str:
    # Processing keeps a choice as its place among the options.
    place = _number(name)
    return choices[place] if place < len(choices) else choices[0]


def _number(name: str) -> int:
    text = _text(name)
    return int(text) if text.isdecimal() else 0


def _text(name: str) -> str:
    return str(QgsSettings().value(f"Processing/Configuration/{name}", "") or "").strip()
