"""What is found out about a cluster before the work begins, and said in one clear error."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import dask
import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import Execution, RasterDaskError, inspect_raster, open_raster, write_raster
from rasterdask_plugin.engine.execution import Needs, running
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def job(scene, tmp_path):
    red, nir = ({"path": str(path)} for path in scene)
    return {"operation": "ndvi", "red": red, "nir": nir, "output": str(tmp_path / "out" / "ndvi.tif")}


def on(cluster):
    return {"execution": "cluster", "scheduler": cluster.address}


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"execution": "cloud"}, "execution: must be one of threads, processes, cluster"),
        ({"scheduler": "tcp://127.0.0.1:1"}, "A scheduler belongs to the execution cluster, not to threads"),
        ({"execution": "processes", "scheduler": "x.json"}, "belongs to the execution cluster, not to processes"),
        ({"report": "report.html"}, "dask reports on processes or a cluster, not on threads"),
        ({"execution": "cluster"}, "No scheduler is given: .* set DASK_SCHEDULER_ADDRESS"),
        (
            {"execution": "cluster", "scheduler": "nowhere.json"},
            "nowhere.json is neither an address .* nor",
        ),
        ({"execution": "cluster", "scheduler": "tls://127.0.0.1:1"}, "(?s)tls://127.0.0.1:1 .*distributed.comm.tls"),
    ],
)
def test_choices_that_cannot_be_are_one_clear_error(job, keys, message):
    with pytest.raises(RasterDaskError, match=message):
        run_job({**job, **keys}, RecordingListener())
    assert not Path(job["output"]).parent.exists()


@pytest.mark.parametrize("execution", ["processes", "cluster"])
def test_without_distributed_the_error_says_what_to_install(job, monkeypatch, execution):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(
        RasterDaskError, match=f"The execution {execution} needs the Python package distributed.*python3-distributed"
    ):
        run_job({**job, "execution": execution}, RecordingListener())
    assert not Path(job["output"]).exists()


def test_nobody_at_the_address(job):
    with (
        dask.config.set({"distributed.comm.timeouts.connect": "1s"}),
        pytest.raises(
            RasterDaskError, match=r"The scheduler at tcp://127\.0\.0\.1:9 cannot be reached: .*Is it running there"
        ),
    ):
        run_job({**job, "execution": "cluster", "scheduler": "127.0.0.1:9"}, RecordingListener())


def test_the_environment_of_dask_is_honoured(cluster, job):
    environment = {**os.environ, "DASK_SCHEDULER_ADDRESS": cluster.address}
    process = subprocess.run(
        [sys.executable, "-m", "rasterdask_plugin.engine", "--json", "-"],
        input=json.dumps({**job, "execution": "cluster"}),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=HANG_SECONDS,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    assert json.loads(process.stdout)["execution"]["scheduler"] == cluster.address
    assert f"Cluster {cluster.address}" in process.stderr


# Changes what a worker is, when Python starts there: what it says of its versions, and which files it sees.
ANOTHER_WORLD = """\
import os, pathlib
if "OTHER_VERSIONS" in os.environ:
    import distributed.versions as versions
    others = dict(item.split("=") for item in os.environ["OTHER_VERSIONS"].split())
    packages = versions.get_package_info
    versions.get_package_info = lambda wanted: {**packages(wanted), **others}
if "WITHOUT_NUMBA" in os.environ:
    import sys
    sys.modules["numba"] = None
if "HIDDEN" in os.environ:
    stat = pathlib.Path.stat
    def hide(self, **options):
        if str(self) == os.environ["HIDDEN"]:
            raise FileNotFoundError(2, "No such file or directory")
        return stat(self, **options)
    pathlib.Path.stat = hide
"""


@pytest.fixture
def another_world(tmp_path):
    folder = tmp_path / "another_world"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(ANOTHER_WORLD)
    return {"PYTHONPATH": str(folder)}


def test_versions_that_would_break_are_an_error_that_names_both_sides(new_cluster, job, another_world):
    cluster = new_cluster()
    cluster.add_worker(OTHER_VERSIONS="python=3.8.1.final.0 dask=2021.1.0 numpy=99.0.1", **another_world)
    here = rf"python {sys.version_info[0]}\.{sys.version_info[1]}\.\d+, dask 202\d\.\S+, numpy [12]\.\S+"
    message = rf"(?s)the worker tcp://\S+: python 3\.8\.1, dask 2021\.1\.0, numpy 99\.0\.1; here: {here}\n"
    with pytest.raises(RasterDaskError, match=message):
        run_job({**job, **on(cluster)}, RecordingListener())
    assert not Path(job["output"]).parent.exists()


def test_inputs_that_a_worker_does_not_see_are_named_before_the_work(new_cluster, job, another_world):
    cluster = new_cluster()
    hidden = job["nir"]["path"]
    cluster.add_worker(HIDDEN=hidden, **another_world)
    with pytest.raises(RasterDaskError, match=rf"(?s)tcp://127.0.0.1:\d+ \(.+\): {hidden}: No such file.*same path"):
        run_job({**job, **on(cluster)}, RecordingListener())
    assert not Path(job["output"]).parent.exists()


def test_a_worker_without_numba_is_an_error_where_it_is_needed(new_cluster, job, another_world):
    cluster = new_cluster()
    cluster.add_worker(WITHOUT_NUMBA="1", **another_world)
    with pytest.raises(RasterDaskError, match=r"numba, which cannot be used on tcp://.+ Install numba"):
        # Its overviews are downscaled.
        run_job({**job, "format": "COG", **on(cluster)}, RecordingListener())
    assert not Path(job["output"]).parent.exists()
    run_job({**job, **on(cluster)}, RecordingListener())
    assert Path(job["output"]).exists()


def test_inputs_that_gdal_cannot_open_on_a_worker_are_named(cluster, job):
    with rasterio.MemoryFile(Path(job["red"]["path"]).read_bytes()) as only_here:
        job["red"]["path"] = only_here.name
        with pytest.raises(RasterDaskError, match=rf"tcp://.*{only_here.name} cannot be opened as a raster"):
            run_job({**job, **on(cluster)}, RecordingListener())


def test_relative_paths_are_those_of_the_folder_that_the_run_was_started_in(cluster, job, monkeypatch):
    monkeypatch.chdir(Path(job["red"]["path"]).parent)
    for role in ("red", "nir"):
        job[role]["path"] = Path(job[role]["path"]).name
    assert run_job({**job, **on(cluster)}, RecordingListener())["statistics"][0]["valid_percent"] > 90


def test_a_worker_that_joins_late_and_sees_nothing_is_named(new_cluster, scene, tmp_path, another_world):
    cluster = new_cluster(())
    array = open_raster(scene[0], chunks=(64, 64))

    def slowly(block):
        import time

        time.sleep(0.1)
        return block

    array = array.copy(data=array.data.map_blocks(slowly, dtype="int16", meta=np.empty((0, 0, 0), "int16")))
    joined = []

    def join(progress):
        if not joined:
            joined.append(cluster.add_worker(HIDDEN=str(scene[0]), **another_world))

    needs = Needs((inspect_raster(scene[0]),), block_bytes=64 * 64 * 2)
    message = rf"(?s)The worker tcp://.*which has joined .*{scene[0]}: No such file"
    with (
        pytest.raises(RasterDaskError, match=message),
        running(Execution("cluster", scheduler=cluster.address), needs) as backend,
    ):
        write_raster(array, tmp_path / "out.tif", compression="none", execution=backend, on_progress=join)
    assert not (tmp_path / "out.tif").exists()


HAS_BOKEH = importlib.util.find_spec("bokeh") is not None


@pytest.mark.skipif(not HAS_BOKEH, reason="no bokeh to draw with")
def test_a_report_is_written_on_request(cluster, job, tmp_path):
    report = tmp_path / "report.html"
    run_job({**job, **on(cluster), "report": str(report)}, RecordingListener())
    assert "<html" in report.read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "report.html"]


@pytest.mark.skipif(HAS_BOKEH, reason="bokeh is there")
def test_a_report_without_bokeh_is_an_error_before_the_work(cluster, job, tmp_path):
    with pytest.raises(RasterDaskError, match="needs bokeh on the machine of the scheduler"):
        run_job({**job, **on(cluster), "report": str(tmp_path / "report.html")}, RecordingListener())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "message"), [("report.pdf", "must end in .html"), ("none/report.html", "cannot be written")]
)
def test_reports_that_cannot_be_written(cluster, job, tmp_path, name, message):
    with pytest.raises(RasterDaskError, match=f"report: .*{message}"):
        run_job({**job, **on(cluster), "report": str(tmp_path / name)}, RecordingListener())


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make a certificate with")
def test_certificates_are_those_of_dasks_configuration(new_cluster, job, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2"]
    subprocess.run([*request, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    tls = {"ca-file": str(certificate)}
    tls.update({role: {"key": str(key), "cert": str(certificate)} for role in ("client", "scheduler", "worker")})
    ours = {"ca-file": str(certificate), "client.key": str(key), "client.cert": str(certificate)}
    with dask.config.set({f"distributed.comm.tls.{name}": value for name, value in ours.items()}):
        cluster = new_cluster((), security=tls)
        assert cluster.address.startswith("tls://")
        assert run_job({**job, **on(cluster)}, RecordingListener())["execution"]["scheduler"] == cluster.address
