"""Runs the jobs that come as JSON lines, and answers each with a line."""

from __future__ import annotations

import contextlib
import json
import os
import re
import resource
import sys
import traceback
from pathlib import Path

from rasterdask_plugin.engine import Cancelled, RasterDaskError
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener


def run(job: dict) -> tuple[str, str]:
    """Run a job in this process: the kind of its outcome and a message."""
    try:
        run_job(job, RecordingListener())
    except (RasterDaskError, Cancelled) as error:
        return "refused", str(error)
    except Exception:  # noqa: BLE001 - anything else is what is being looked for
        return "traceback", traceback.format_exc(limit=-3)
    return "done", ""


def _forget_peak() -> None:
    """Let the system measure the highest memory anew, where it can."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def _peak_mb() -> float:
    with contextlib.suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
        if found:
            return int(found[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Answer until the input ends."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        _forget_peak()
        kind, message = run(json.loads(line))
        answer = {"kind": kind, "message": message, "peak_mb": round(_peak_mb(), 1)}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
