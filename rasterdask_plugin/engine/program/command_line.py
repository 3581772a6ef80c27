"""The command line: `python3 -m rasterdask_plugin.engine job.json`."""

from __future__ import annotations

import time

_STARTED = time.perf_counter()

import argparse  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import re  # noqa: E402
import signal  # noqa: E402
import sys  # noqa: E402
import traceback  # noqa: E402
import warnings  # noqa: E402
from pathlib import Path  # noqa: E402

from ...vocabulary.text import Text, text_of  # noqa: E402
from ..errors import Cancelled, RasterDaskError  # noqa: E402
from ..jobs.format import described, parse_job  # noqa: E402
from .key_help import key_help  # noqa: E402
from .supervised import SupervisedListener  # noqa: E402
from .terminal import TerminalListener  # noqa: E402

OK, FAILED, CANCELLED = 0, 1, 130
# The beginnings of rasterio's NotGeoreferencedWarning. The engine handles rasters without georeferencing, and its log
# says so, so that the warning is not needed.
_NOT_GEOREFERENCED = ("Dataset has no geotransform", "The given matrix is equal to Affine.identity")

_DESCRIPTION = """\
Run a raster job without QGIS.

A job is a JSON object, for example

  {"operation": "ndvi", "red": {"path": "scene.tif", "band": 3}, "nir": {"path": "scene.tif", "band": 4},
   "output": "ndvi.tif"}
"""


def main() -> int:
    """Run the job that the command line names and return the exit code: 0 done, 1 failed, 130 cancelled."""
    # Filters are those of the whole process, so they are set once, before there are threads.
    for words in _NOT_GEOREFERENCED:
        warnings.filterwarnings("ignore", message=re.escape(words))
    # Processes that this one starts get the same filters.
    os.environ.setdefault("PYTHONWARNINGS", ",".join(f"ignore:{words}" for words in _NOT_GEOREFERENCED))
    arguments = _parser().parse_args()
    if arguments.selftest:
        return _selftest()
    as_json = arguments.json or arguments.describe
    listener = SupervisedListener() if arguments.supervised else TerminalListener(as_json=as_json)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: listener.cancel())
    return _run(arguments.job, listener, arguments.describe)


def _selftest() -> int:
    """Print what works here as one JSON object, and return the exit code: 0 if all of it does, else 1."""
    from .selftest import selftest

    report = selftest()
    sys.stdout.write(json.dumps(report) + "\n")
    return OK if report["ok"] else FAILED


def _run(source: str, listener: SupervisedListener | TerminalListener, describe: bool) -> int:
    try:
        job = parse_job(_read(source, listener))
        # The imports take a second. A job that is not JSON is refused before them.
        from ..jobs.run import load_operation, run_job

        if describe or "describe" in job:
            from ..jobs.preview import preview_job

            listener.result(preview_job(job if describe else described(job), listener))
            return OK
        load_operation(job)
        startup = time.perf_counter() - _STARTED
        result = run_job(job, listener)
        listener.result({**result, "startup_seconds": round(startup, 3)})
        return OK
    except (Cancelled, KeyboardInterrupt) as cancelled:
        listener.say_cancelled(text_of(cancelled))
        return CANCELLED
    except RasterDaskError as error:
        listener.error(text_of(error), None)
    except ImportError as error:
        listener.error(
            Text("The engine's packages cannot be imported in {}: {}.", sys.executable, error), traceback.format_exc()
        )
    except MemoryError:
        listener.error(Text("Not enough memory: give the job a smaller memory budget or fewer workers."), None)
    except Exception as error:  # noqa: BLE001 - the user must hear of any error
        listener.error(Text("The engine failed: {}: {}", type(error).__name__, error), traceback.format_exc())
    return FAILED


def _read(source: str, listener: SupervisedListener | TerminalListener) -> str:
    try:
        return listener.read_job() if source == "-" else Path(source).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RasterDaskError("The job {} cannot be read: {}.", source, error.strerror) from error
    except UnicodeDecodeError as error:
        raise RasterDaskError("The job is not text in UTF-8: {}.", error) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m rasterdask_plugin.engine",
        description=_DESCRIPTION,
        epilog=key_help(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("job", metavar="JOB", nargs="?", help="a JSON file, or - for standard input")
    what.add_argument(
        "--selftest", action="store_true", help="compute a small NDVI and a small superimpose, and print what works"
    )
    parser.add_argument(
        "--describe",
        action="store_true",
        help="print as one JSON object what the job would do (docs/job.md), and write nothing",
    )
    style = parser.add_mutually_exclusive_group()
    style.add_argument("--json", action="store_true", help="print the result as one JSON object on standard output")
    style.add_argument(
        "--supervised",
        action="store_true",
        help="speak JSON lines with the program that started this one (docs/protocol.md)",
    )
    return parser
