"""The command line: `python3 -m rasterdask_plugin.engine job.json`."""

from __future__ import annotations

import time

_STARTED = time.perf_counter()

import argparse  # noqa: E402
import contextlib  # noqa: E402
import gc  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import re  # noqa: E402
import signal  # noqa: E402
import sys  # noqa: E402
import traceback  # noqa: E402
import warnings  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import NamedTuple  # noqa: E402

from ...vocabulary.text import Text, text_of  # noqa: E402
from ..errors import Cancelled, RasterDaskError  # noqa: E402
from ..jobs.job_text import described, parse_job  # noqa: E402
from .key_help import key_help  # noqa: E402
from .lean_imports import import_dask  # noqa: E402
from .supervised import SupervisedListener  # noqa: E402
from .terminal import TerminalListener  # noqa: E402
from .traces import is_as_before, surroundings  # noqa: E402


class Ending(NamedTuple):
    """How a run ended: the exit code, and whether the process may be as it was before."""

    code: int
    sound: bool


DONE, REFUSED, BROKEN, CANCELLED = Ending(0, True), Ending(1, True), Ending(1, False), Ending(130, False)
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
    parser = _parser()
    arguments = parser.parse_args()
    if arguments.selftest:
        return _selftest()
    as_json = arguments.json or arguments.describe
    listener = SupervisedListener() if arguments.supervised else TerminalListener(as_json=as_json)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: listener.cancel())
    if not arguments.supervised:
        return _run(arguments.job, listener, arguments.describe, _STARTED).code
    if arguments.job != "-":
        parser.error("--supervised reads the job from standard input: give -")
    return _serve(listener, arguments.describe, arguments.stay)


def _serve(listener: SupervisedListener, describe: bool, stay: bool) -> int:
    """Run the parent's job, and with `stay` one after the other; return the exit code of the last one."""
    if stay:
        # Before the first job has arrived. What goes wrong here goes wrong again, and is reported, in the run.
        with contextlib.suppress(Exception):
            import_dask()
            from ..jobs import run  # noqa: F401
        # What was imported stays: to look through all of it after each job would take 0.05 s.
        gc.freeze()
    before = surroundings()
    ending = CANCELLED
    while listener.wait_for_job():
        # A job's filters go with it, and what one job was warned of, the next one is again.
        with warnings.catch_warnings():
            ending = _run("-", listener, describe, listener.begun)
        if not stay or not ending.sound or listener.cancelled() or listener.warned:
            # Who reads a warning may change what PROJ and GDAL remember, such as install a missing grid.
            break
        if not is_as_before(before, listener.read_job()):
            break
        listener.ready()
    return ending.code


def _selftest() -> int:
    """Print what works here as one JSON object, and return the exit code: 0 if all of it does, else 1."""
    from .selftest import selftest

    report = selftest()
    sys.stdout.write(json.dumps(report) + "\n")
    return (DONE if report["ok"] else REFUSED).code


def _run(source: str, listener: SupervisedListener | TerminalListener, describe: bool, start: float) -> Ending:
    """Run or describe a job that was waited for since `start`, and report it."""
    try:
        job = parse_job(_read(source, listener))
        # The imports take half a second. A job that is not JSON is refused before them.
        import_dask()
        from ..jobs.run import load_operation, run_job

        if describe or "describe" in job:
            from ..jobs.preview import preview_job

            listener.result(preview_job(job if describe else described(job), listener))
            return DONE
        load_operation(job)
        startup = time.perf_counter() - start
        result = run_job(job, listener)
        listener.result({**result, "startup_seconds": round(startup, 3)})
        return DONE
    except (Cancelled, KeyboardInterrupt) as cancelled:
        listener.say_cancelled(text_of(cancelled))
        return CANCELLED
    except RasterDaskError as error:
        listener.error(text_of(error), None)
        return REFUSED
    except ImportError as error:
        listener.error(
            Text("The engine's packages cannot be imported in {}: {}.", sys.executable, error), traceback.format_exc()
        )
    except MemoryError:
        listener.error(Text("Not enough memory: give the job a smaller memory budget or fewer workers."), None)
    except Exception as error:  # noqa: BLE001 - the user must hear of any error
        listener.error(Text("The engine failed: {}: {}", type(error).__name__, error), traceback.format_exc())
    return BROKEN


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
    parser.add_argument("--stay", action="store_true", help="with --supervised: wait for another job after each")
    return parser
