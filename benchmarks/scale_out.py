"""Threads, processes and a dask cluster on the same cores, and how many workers one writer keeps busy.

python3 -m benchmarks.scale_out [--quick] [--rounds 2] [--python venv/bin/python]

It needs `distributed`. The cluster is a scheduler and workers of one thread on this machine, without the project on
their path. It is started before the runs. `--quick` takes only small rasters.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from .harness import FOLDER, ROOT, Contender, engine
from .scenes import scene

SMALL, LARGE = 2048, 10980
WORKERS = (1, 2)
BLOCK, SMALL_BLOCK = 2048, 512
CEILING_BLOCKS = 36
LOOPBACK = "127.0.0.1"


def jobs(size: int) -> dict[str, dict]:
    """Return a job for each algorithm, without output. Superimposing is onto another CRS with half the pixel size."""
    red, nir = ({"path": str(path)} for path in scene(size))
    return {
        "NDVI": {"operation": "ndvi", "red": red, "nir": nir},
        "mean NDVI, 10 × 10": {"operation": "meanndvi", "red": red, "nir": nir, "window": 10},
        "downscale, mean of 10 × 10": {"operation": "downscale", "input": red, "factor": 10},
        "superimpose, bicubic": {
            "operation": "superimpose",
            "reference": {"path": str(_reference(size))},
            "moving": {"path": str(red["path"])},
        },
    }


def _reference(size: int) -> Path:
    """Return a raster in EPSG:2154 with as many pixels as the scene, of half their size. No pixel of it is read."""
    import rasterio
    from rasterio.warp import transform_bounds

    with rasterio.open(scene(size)[0]) as dataset:
        left, _, _, top = transform_bounds(dataset.crs, "EPSG:2154", *dataset.bounds)
        pixel = dataset.transform.a / 2
    path = FOLDER / f"reference_{size}.tif"
    profile = {"driver": "GTiff", "width": size, "height": size, "count": 1, "dtype": "uint8", "crs": "EPSG:2154"}
    # It lies a little inside of the scene, so that every pixel has a value.
    transform = rasterio.Affine(pixel, 0, left + 200 * pixel, 0, -pixel, top - 200 * pixel)
    with rasterio.open(path, "w", **profile, transform=transform, SPARSE_OK=True):
        return path


@contextlib.contextmanager
def cluster(python: str, workers: int) -> Iterator[str]:
    """Start a scheduler and workers and give the scheduler's address."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "DASK_"))}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "scheduler.json"

        def start(module: str, *options: str) -> subprocess.Popen:
            command = [python, "-m", f"distributed.cli.{module}", *options, "--host", LOOPBACK]
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            return subprocess.Popen(command, cwd=folder, env=environment, start_new_session=True, **quiet)

        started = [
            start(
                "dask_scheduler", "--port", "0", "--dashboard-address", f"{LOOPBACK}:0", "--scheduler-file", str(file)
            )
        ]
        try:
            while not file.exists():
                time.sleep(0.1)
            address = json.loads(file.read_text())["address"]
            for _ in range(workers):
                started.append(start("dask_worker", address, "--nthreads", "1", "--local-directory", folder))
            time.sleep(3)
            yield address
        finally:
            for process in started:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def table(python: str, size: int, rounds: int) -> None:
    """Print the times of each algorithm with each execution, with 1 and 2 workers, in turn after a warm-up."""
    print(f"\n{size} × {size} pixels, medians of {rounds} runs\n")
    print("| algorithm | workers | execution | whole process | engine's seconds | of threads | peak memory |")
    print("|---|---|---|---|---|---|---|")
    for workers in WORKERS:
        with cluster(python, workers) as address:
            for name, job in jobs(size).items():
                contenders = _contenders(python, name, job, workers, address)
                for count in range(rounds + 1):
                    # The first cluster run of an algorithm compiles its kernels on the workers.
                    for contender in contenders if count else contenders[-1:]:
                        contender.run()
                        if not count:
                            contender.figures.clear()
                base = statistics.median(figures.run_seconds for figures in contenders[0].figures)
                for contender in contenders:
                    seconds = statistics.median(figures.seconds for figures in contender.figures)
                    inside = statistics.median(figures.run_seconds for figures in contender.figures)
                    peak = statistics.median(figures.peak_mb for figures in contender.figures)
                    print(
                        f"| {name} | {workers} | {contender.name} | {seconds:.1f} s | {inside:.2f} s | "
                        f"{inside / base:.2f} | {peak:.0f} MB |",
                        flush=True,
                    )
                contenders[0].outputs[0].unlink()


def _contenders(python: str, name: str, job: dict, workers: int, address: str) -> list[Contender]:
    common = {**job, "output": str(FOLDER / "ours.tif"), "workers": workers}
    executions = {
        "threads": {},
        "processes": {"execution": "processes"},
        "cluster": {"execution": "cluster", "scheduler": address},
    }
    contenders = []
    for execution, keys in executions.items():
        contender = engine(f"{name} {execution}", {**common, **keys}, python=python)
        contender.name = execution
        contenders.append(contender)
    return contenders


# Runs in a separate process with the engine's Python. It writes blocks that cost nothing to compute.
CEILING = """\
import json, sys, time
import dask.array as da, numpy as np, rasterio
from rasterio.crs import CRS
from rasterdask_plugin.engine import Execution, Grid, write_raster
from rasterdask_plugin.engine.raster.georeferencing import georeference
from rasterdask_plugin.engine.planning.machine import peak_memory

address, side, blocks, compression, target = sys.argv[1:]
side, across = int(side), int(int(blocks) ** 0.5)

def repeated(block, block_id=None):
    tile = np.random.default_rng(block_id).random((256, 256), dtype="float32").round(3)
    return np.tile(tile, (1, block.shape[1] // 256, block.shape[2] // 256))

grid = Grid(CRS.from_epsg(32631), rasterio.Affine(10, 0, 5e5, 0, -10, 5e6), side * across, side * across)
data = da.zeros((1, *grid.shape), chunks=(1, side, side), dtype="float32")
data = data.map_blocks(repeated, dtype="float32", meta=np.empty((0, 0, 0), "float32"))
array = georeference(data, grid, nodata=float("nan"))
execution = Execution("cluster", scheduler=address)
with rasterio.Env(GDAL_CACHEMAX=64 * 2**20):
    # The first run loads the engine on the workers.
    write_raster(array[:, :side, :side], target, execution=execution)
    # From the first block to the last: without the checks at the start, and the file's end.
    times, used = [], []

    def note(progress):
        times.append(time.perf_counter())
        used.append(time.process_time())

    write_raster(array, target, compression=compression, execution=execution, on_progress=note)
count = len(times) - 1
print(json.dumps({
    "blocks": count / (times[-1] - times[0]), "cpu": (used[-1] - used[0]) / count, "peak": peak_memory() / 2**20,
}))
"""
# Measures how fast a worker reads and computes blocks if nobody writes them.
COMPUTE = """\
import json, sys, time
from itertools import islice
import rasterio
from rasterdask_plugin.engine.writing.blocks import Pixels, block_tasks
from rasterdask_plugin.engine.jobs.format import check_job
from rasterdask_plugin.engine.jobs.operation import find_operation
from rasterdask_plugin.engine.planning.chunks import Budget

job = json.loads(sys.argv[1])
operation = find_operation(job["operation"])
operation.load(job)
with rasterio.Env(GDAL_CACHEMAX=64 * 2**20):
    built = operation.build(check_job(job), Budget(2**31, 2, 2), lambda _: None)
    tasks = [task for _, task in islice(block_tasks(Pixels.of(built.array), built.array.nodata), 9)]
    tasks.pop(0).run()
    start = time.perf_counter()
    written = sum(task.run()[0].nbytes for task in tasks)
seconds = time.perf_counter() - start
print(json.dumps({"bytes": written / seconds, "blocks": len(tasks) / seconds}))
"""


def _child(python: str, code: str, *arguments: str) -> dict:
    run = subprocess.run([python, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(run.stderr[-2000:])
    return json.loads(run.stdout.splitlines()[-1])


def ceiling(python: str, size: int, blocks: int) -> None:
    """Print how fast the writer takes blocks from workers that compute nothing, and how many workers of each algorithm
    it keeps busy."""
    print(f"\nThe writer, blocks of float32 from {max(WORKERS)} workers that compute nothing\n")
    print("| block | compression | blocks/s | MB/s | processor time of the client a block | its peak memory |")
    print("|---|---|---|---|---|---|")
    most_bytes, most_blocks = {}, {}
    target = FOLDER / "ceiling.tif"
    with cluster(python, max(WORKERS)) as address:
        for compression in ("none", "deflate"):
            # Large blocks show how many bytes are taken, small ones how many blocks.
            for side, count in ((BLOCK, blocks), (SMALL_BLOCK, 4 * blocks)):
                found = _child(python, CEILING, address, str(side), str(count), compression, str(target))
                most_blocks[compression] = found["blocks"]
                taken = found["blocks"] * side * side * 4
                most_bytes[compression] = max(most_bytes.get(compression, 0), taken)
                print(
                    f"| {side} × {side} | {compression} | {found['blocks']:.1f} | {taken / 1e6:.0f} | "
                    f"{found['cpu']:.3f} s | {found['peak']:.0f} MB |",
                    flush=True,
                )
    target.unlink()
    print("\n| algorithm | MB/s of output that a worker computes | workers for one writer, deflate (none) |")
    print("|---|---|---|")
    for name, job in jobs(size).items():
        rate = _child(python, COMPUTE, json.dumps({**job, "output": "nothing.tif"}))
        busy = {
            compression: min(most_bytes[compression] / rate["bytes"], most_blocks[compression] / rate["blocks"])
            for compression in most_bytes
        }
        print(f"| {name} | {rate['bytes'] / 1e6:.1f} | {busy['deflate']:.0f} ({busy['none']:.0f}) |", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small rasters only, one run each")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--python", default=sys.executable, help="the engine's Python, with distributed")
    arguments = parser.parse_args()
    sizes, rounds = ((SMALL,), 1) if arguments.quick else ((SMALL, LARGE), arguments.rounds)
    for size in sizes:
        table(arguments.python, size, rounds)
    ceiling(arguments.python, sizes[-1], 9 if arguments.quick else CEILING_BLOCKS)


if __name__ == "__main__":
    main()
