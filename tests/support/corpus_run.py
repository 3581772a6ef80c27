"""Runs files of the corpus through the engine's operations, judges what comes out, and counts.

`PYTHONPATH=. python3 -m tests.support.corpus_run [--kind masks] [--operation ndvi] [--verbose]` runs all of it.
"""

from __future__ import annotations

import argparse
import os
import queue
import shutil
import sys
import tempfile
import threading
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import rasterio

from tests.oracles.raster_pixels import TooLargeError, UnreadableError

from .child import Child, Outcome
from .corpus import OddFile, build
from .corpus.build import KINDS
from .corpus.odd_file import BAD, GOOD
from .corpus_jobs import OPERATIONS, Operation, count, on_common_grid, source, write_plain

MOST_MEMORY_MB = 700
FAILURES = ("wrong", "traceback", "hang", "left-over", "memory", "crash")


@dataclass(frozen=True)
class Run:
    """What came of one operation on one file."""

    file: OddFile
    operation: str
    verdict: str  # right, refused, or one of FAILURES
    detail: str
    peak_mb: float
    seconds: float

    def __str__(self) -> str:
        detail = " / ".join(self.detail.strip().splitlines())
        return f"{self.verdict:9} {self.file.kind}/{self.file.name}: {self.operation}: {detail}"


def run_all(
    files: Iterable[OddFile],
    operations: Sequence[Operation],
    folder: Path,
    *,
    children: int,
    timeout: float,
    on_run: Callable[[Run], None],
) -> list[Run]:
    """Run each file through each operation, in several children, and tell of each run as it ends."""
    plain = write_plain(folder)
    waiting: queue.SimpleQueue = queue.SimpleQueue()
    for pair in enumerate((file, operation) for file in files for operation in operations):
        waiting.put(pair)
    runs: dict[int, Run] = {}

    def work(number: int) -> None:
        child, output = Child(timeout), folder / f"output_{number}"
        try:
            while True:
                index, (file, operation) = waiting.get_nowait()
                runs[index] = run_one(child, file, operation, plain, output)
                on_run(runs[index])
        except queue.Empty:
            pass
        finally:
            child.close()

    workers = [threading.Thread(target=work, args=(number,)) for number in range(children)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return [runs[index] for index in sorted(runs)]


def run_one(child: Child, file: OddFile, operation: Operation, plain: str, folder: Path) -> Run:
    """Run one job with an output in an empty folder, and judge it."""
    run = _run(child, file, operation, plain, folder)
    if run.verdict == "memory":
        # A process that has run many jobs keeps some of their memory: what counts is what one that is new takes.
        child.close()
        run = _run(child, file, operation, plain, folder)
    return run


def _run(child: Child, file: OddFile, operation: Operation, plain: str, folder: Path) -> Run:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    output = folder / "output.tif"
    before = _beside(file)
    job = {**operation.job(file, plain), "output": str(output), "workers": 2, "memory_mb": 256}
    outcome = child.run(job)
    left = sorted({path.name for path in folder.iterdir()} - {output.name, f"{output.name}.aux.xml"})
    added = sorted(_beside(file) - before)
    if outcome.kind == "refused":
        left = sorted(path.name for path in folder.iterdir())
    verdict, detail = _judge(file, operation, outcome, str(output))
    if verdict in ("right", "refused") and left + added:
        verdict, detail = "left-over", f"after the run was {verdict}: {', '.join(left + added)}"
    if verdict in ("right", "refused") and outcome.peak_mb > MOST_MEMORY_MB:
        verdict, detail = "memory", f"{outcome.peak_mb:.0f} MB"
    return Run(file, operation.name, verdict, detail, outcome.peak_mb, outcome.seconds)


def _beside(file: OddFile) -> set[str]:
    """The names in a file's folder."""
    folder = Path(file.path).parent
    return {path.name for path in folder.iterdir()} if folder.is_dir() and folder != Path("/dev") else set()


def _judge(file: OddFile, operation: Operation, outcome: Outcome, output: str) -> tuple[str, str]:
    if outcome.kind == "refused":
        unclear = not outcome.message.strip() or "Traceback" in outcome.message or "object at 0x" in outcome.message
        if unclear:
            return "wrong", f"no clear message: {outcome.message!r}"
        if _should_work(file, operation):
            return "wrong", f"refused without need: {outcome.message}"
        return "refused", outcome.message
    if outcome.kind == "memory":
        return "memory", f"stopped at {outcome.peak_mb:.0f} MB after {outcome.seconds:.0f} s"
    if outcome.kind == "hang":
        return "hang", f"stopped after {outcome.seconds:.0f} s"
    if outcome.kind != "done":
        return outcome.kind, outcome.message
    if file.known == BAD and operation.reads != "none":
        return "wrong", "a result of what is no raster"
    try:
        wrong = operation.check(file, output)
    except TooLargeError:
        wrong = ""
    except UnreadableError as error:
        wrong = f"a result, and GDAL cannot read it: {error}" if operation.reads == "all" else ""
    except (rasterio.errors.RasterioError, ValueError, KeyError, OSError) as error:
        wrong = f"the result cannot be judged: {type(error).__name__}: {error}"
    return ("wrong", wrong) if wrong else ("right", "")


def _should_work(file: OddFile, operation: Operation) -> bool:
    """Return whether an operation on a file has no reason to be refused."""
    if file.known != GOOD or any(operation.name.startswith(name) for name in file.may_refuse):
        return False
    if "ndvi" in operation.name and count(file) < 2:
        return False
    if operation.name in ("superimpose", "superimpose as reference"):
        return on_common_grid(file)
    if "median" in operation.name:
        # Windows that reach over the edge are left out, and none may be left.
        return min(source(file)[0].values.shape) >= 5
    return True


def summary(runs: Sequence[Run]) -> str:
    """Return a table of the operations and what came of them."""
    verdicts = ("right", "refused", *FAILURES)
    lines = [f"{'operation':32}" + "".join(f"{name:>10}" for name in ("runs", *verdicts)) + f"{'peak MB':>10}"]
    for operation in (*dict.fromkeys(run.operation for run in runs), "all"):
        own = [run for run in runs if operation in (run.operation, "all")]
        counted = Counter(run.verdict for run in own)
        numbers = (len(own), *(counted[name] for name in verdicts), round(max(run.peak_mb for run in own)))
        lines.append(f"{operation:32}" + "".join(f"{number:10}" for number in numbers))
    return "\n".join(lines)


def main() -> int:
    """Build the corpus, run all of it, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kind", action="append", choices=tuple(KINDS), help="only files of this kind")
    parser.add_argument("--file", default="", help="only files that have this in their name")
    parser.add_argument("--operation", default="", help="only operations that have this in their name")
    parser.add_argument("--timeout", type=float, default=60.0, help="seconds after which a run is a hang")
    parser.add_argument("--children", type=int, default=os.cpu_count(), help="processes that run jobs")
    parser.add_argument("--verbose", action="store_true", help="print refusals as well")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as name, rasterio.Env(CPL_LOG=os.devnull):
        folder = Path(name)
        files = [file for file in build(folder / "corpus", given.kind or tuple(KINDS)) if given.file in file.name]
        operations = [operation for operation in OPERATIONS if given.operation in operation.name]

        def tell(run: Run) -> None:
            if run.verdict in FAILURES or (given.verbose and run.verdict == "refused"):
                print(run, flush=True)  # noqa: T201

        runs = run_all(files, operations, folder, children=given.children, timeout=given.timeout, on_run=tell)
    print(f"{len(files)} files\n{summary(runs)}")  # noqa: T201
    return any(run.verdict in FAILURES for run in runs)


if __name__ == "__main__":
    sys.exit(main())
