"""What GDAL says of creation options that it does not know."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterator


@contextlib.contextmanager
def creation_complaints() -> Iterator[list[str]]:
    """Collect what GDAL says of creation options it does not know: it only warns, and the option does nothing."""
    complaints: list[str] = []
    thread = threading.get_ident()

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            message = record.getMessage()
            if record.thread == thread and any(words in message for words in ("creation option", "not recognised")):
                complaints.append(message.partition(" in ")[2] or message)

    collector = Collector(logging.WARNING)
    logger = logging.getLogger("rasterio._env")
    logger.addHandler(collector)
    try:
        yield complaints
    finally:
        logger.removeHandler(collector)
