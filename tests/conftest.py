"""What the tests of the engine and those of the whole share."""

from __future__ import annotations

import signal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# A shell that runs the tests in the background has them ignore Ctrl+C, and so would all that they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
