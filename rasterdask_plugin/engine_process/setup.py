"""Set up the engine from a shell, without QGIS: `python3 …/rasterdask_plugin/engine_process/setup.py`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from pathlib import Path

PLUGIN = Path(__file__).absolute().parents[1]


def main() -> int:
    """Make the engine's environment and return the exit code: 0 made, 1 failed, 130 cancelled."""
    from rasterdask_plugin.engine_process.environment import FOLDER, default_profile
    from rasterdask_plugin.engine_process.environment_setup import (
        Listener,
        SetupCancelled,
        SetupError,
        make_environment,
    )

    parser = argparse.ArgumentParser(description="Make the environment that RasterDask's engine runs in.")
    parser.add_argument(
        "--profile",
        type=Path,
        default=default_profile(PLUGIN),
        help="the folder of the QGIS user profile that the environment is for (default: %(default)s)",
    )
    parser.add_argument(
        "--python", type=Path, default=None, help="the Python to make it with (default: the one that runs this)"
    )
    parser.add_argument("--proxy", default="", help="a proxy, such as http://host:8080 (default: HTTPS_PROXY)")
    arguments = parser.parse_args()
    stopped: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda received, _: stopped.append(received))
    listener = Listener(lambda line: _say(sys.stderr, line), lambda percent: None, lambda: bool(stopped))
    try:
        report = make_environment(arguments.profile / FOLDER, listener, arguments.python, arguments.proxy)
    except SetupCancelled as cancelled:
        _say(sys.stderr, str(cancelled))
        return 130
    except SetupError as error:
        _say(sys.stderr, f"Error: {error}")
        return 1
    _say(sys.stdout, json.dumps(report))
    return 0


def _say(stream, text: str) -> None:
    stream.write(text + "\n")
    stream.flush()


if __name__ == "__main__":
    # Not this folder, whose files are no modules of their own, but the one that holds the plugin.
    sys.path[0] = str(PLUGIN.parent)
    sys.exit(main())
