"""The engine as a program: `python3 -m rasterdask_plugin.engine job.json`."""

from __future__ import annotations

import os
import sys

from .program.command_line import main

if __name__ == "__main__":
    code = main()
    # sys.exit would wait for threads whose blocks are no longer needed, and for the thread that reads stdin.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
