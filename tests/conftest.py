"""What the tests of the engine and those of the whole share."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The demo's sample scene serves the tests as well; both kinds of tests have COGs validated.
sys.path[:0] = [str(ROOT / "demo"), str(ROOT / "tests")]
