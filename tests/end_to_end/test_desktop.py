"""The plugin in the window of QGIS, on a screen of its own, with an empty profile."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import psutil
import pytest
import rasterio
import sample

import demo
from tests.end_to_end.conftest import ROOT
from tests.oracles.ndvi import expected_ndvi, read
from tests.support.waiting import HANG_SECONDS, wait_until

SESSION = ROOT / "tests/end_to_end/desktop_session.py"
MISSING = [name for name in ("Xvfb", "qgis") if not shutil.which(name)]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@pytest.fixture(scope="module")
def screen():
    """A screen that nobody sees: its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb does not start"
    yield f":{number}"
    server.terminate()
    server.wait(HANG_SECONDS)


@pytest.fixture(scope="module")
def profiles(tmp_path_factory) -> Path:
    """A folder of profiles in which QGIS has been started before: it does not greet."""
    folder = tmp_path_factory.mktemp("profiles")
    settings = folder / "profiles/default/QGIS/QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[migration]\nfirstRunVersionFlag=99999\n\n[qgis]\ncheckVersion=false\n")
    return folder


@pytest.fixture
def session(screen, profiles, tmp_path):
    """Return a function that starts QGIS, lets it do a session, and returns what happened there."""

    def start(steps: str, **given) -> dict:
        (tmp_path / "session.json").write_text(json.dumps({"steps": steps, **given}))
        environment = demo.qgis_environment(profiles)
        del environment["QGIS_PLUGINPATH"], environment["QT_QPA_PLATFORM"], environment["QGIS_CUSTOM_CONFIG_PATH"]
        environment.update(DISPLAY=screen, LC_ALL="C.UTF-8", DESKTOP_SESSION=str(tmp_path))
        command = ["qgis", "--profiles-path", str(profiles), "--nologo", "--noversioncheck", "--code", str(SESSION)]
        with (tmp_path / "qgis.log").open("w") as log:
            run = subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=HANG_SECONDS, check=False)
        said = (tmp_path / "qgis.log").read_text(errors="replace")[-3000:]
        happened = json.loads((tmp_path / "happened.json").read_text())
        assert happened.get("finished"), (happened, said)
        assert run.returncode == 0, said
        return happened

    return start


def write_scene(folder: Path, size: int) -> Path:
    """Write a raster with a red and a near infrared band that QGIS can tell."""
    red, nir = sample.write_pair(folder, size)
    with rasterio.open(red) as first, rasterio.open(nir) as second:
        profile = {**first.profile, "count": 2}
        with rasterio.open(folder / "scene.tif", "w", **profile) as scene:
            scene.write(np.stack([first.read(1), second.read(1)]))
            scene.descriptions = ("red", "nir")
    return folder / "scene.tif"


def test_the_zip_is_installed_and_ndvi_computed_from_the_menu(session, profiles, tmp_path):
    subprocess.run(["make", "--no-print-directory", "package"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (package,) = (ROOT / "build").glob("rasterdask_plugin-*.zip")
    scene = write_scene(tmp_path, 256)
    happened = session("install_and_run", package=str(package), scene=str(scene))
    assert Path(happened["installed"]) == profiles / "profiles/default/python/plugins/rasterdask_plugin/plugin.py"
    assert happened["dialog"] == "NDVI"
    assert "scene" in happened["name"]
    assert happened["renderer"] == "singlebandpseudocolor"
    expected = expected_ndvi(tmp_path / "sample_B04.tif", tmp_path / "sample_B08.tif")
    np.testing.assert_allclose(read(tmp_path / "result.tif"), expected, rtol=1e-6, atol=1e-6)
    for picture in ("dialog.png", "result.png"):
        assert (tmp_path / picture).stat().st_size > 10_000


def test_qgis_closes_while_a_job_runs(session, tmp_path):
    """The plugin is there from the session before. The job would take minutes: its raster is a VRT of huge pixels."""
    scene = write_scene(tmp_path, 256)
    large = tmp_path / "large.vrt"
    size = ["-outsize", "40000", "40000"]
    subprocess.run(["gdal_translate", "-q", "-of", "VRT", *size, str(scene), str(large)], check=True)
    happened = session("close_while_running", scene=str(large))
    assert happened["layers"] == ["scene"]
    assert any("cancelled" in message for message in happened["messages"])
    wait_until(lambda: not engines(tmp_path), "the end of the engine")


def engines(folder: Path) -> list[psutil.Process]:
    """Return the processes that belong to QGIS sessions of this folder."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.environ().get("DESKTOP_SESSION") == str(folder):
                found.append(process)
    return found
