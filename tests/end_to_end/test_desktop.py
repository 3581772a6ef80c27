"""The plugin in the window of QGIS, on a screen of its own, with an empty profile."""

from __future__ import annotations

import contextlib
import subprocess
from pathlib import Path

import numpy as np
import psutil
import pytest
import qgis_window
import rasterio
import sample

from rasterdask_plugin.vocabulary.operations import OPERATIONS
from tests.end_to_end.conftest import ROOT
from tests.oracles.ndvi import expected_ndvi, read
from tests.support.waiting import wait_until

MISSING = qgis_window.missing_programs()

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@pytest.fixture(scope="module")
def screen():
    with qgis_window.screen() as name:
        yield name


@pytest.fixture(scope="module")
def profiles(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("profiles")
    qgis_window.make_profile(folder)
    return folder


@pytest.fixture
def session(screen, profiles, tmp_path):
    """Return a function that lets QGIS do a session, and returns what happened there."""

    def start(steps: str, **given: str) -> dict:
        return qgis_window.run_session(steps, tmp_path, screen, profiles, **given)

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


def write_large(scene: Path) -> Path:
    """Write a VRT with a scene in huge pixels, for jobs that would take minutes."""
    large = scene.with_name("large.vrt")
    size = ["-outsize", "40000", "40000"]
    subprocess.run(["gdal_translate", "-q", "-of", "VRT", *size, str(scene), str(large)], check=True)
    return large


def test_the_zip_is_installed_and_ndvi_computed_from_the_menu(session, profiles, tmp_path):
    subprocess.run(["make", "--no-print-directory", "package"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (package,) = (ROOT / "build").glob("rasterdask_plugin-*.zip")
    scene = write_scene(tmp_path, 256)
    happened = session("install_and_run", package=str(package), scene=str(scene))
    assert Path(happened["installed"]) == profiles / "profiles/default/python/plugins/rasterdask_plugin/plugin.py"
    assert {f"rasterdask:{name}" for name in OPERATIONS} < set(happened["titles"])
    assert all(happened["titles"].values())
    assert not [message for message in happened["messages"] if "error" in message.lower()]
    assert happened["sample"] == {"Sample scene": "multibandcolor", "NDVI Sample scene": "singlebandpseudocolor"}
    assert "scene" in happened["name"]
    assert happened["renderer"] == "singlebandpseudocolor"
    expected = expected_ndvi(tmp_path / "sample_B04.tif", tmp_path / "sample_B08.tif")
    np.testing.assert_allclose(read(tmp_path / "result.tif"), expected, rtol=1e-6, atol=1e-6)
    for picture in ("dialog.png", "result.png"):
        assert (tmp_path / picture).stat().st_size > 10_000


def test_a_user_looks_around_runs_algorithms_in_dialogs_and_cancels_one(session, tmp_path):
    scene = write_scene(tmp_path, 256)
    happened = session("look_around", scene=str(scene), large=str(write_large(scene)))
    assert happened["toolbox"] > 0
    ramp = "singlebandpseudocolor"
    of_ndvi = ("NDVI scene", "Aggregated NDVI scene", "Superimposed Aggregated NDVI scene")
    assert happened["looks"] == {"scene": "multibandcolor", **dict.fromkeys(of_ndvi, ramp)}
    assert "Cancelled." in happened["log"]
    assert "Traceback" not in happened["log"]
    assert set(happened["layers"]) == {*happened["looks"], "large"}
    for picture in ("toolbox", "engine", "settings", "layers", "cancelled"):
        assert (tmp_path / f"{picture}.png").stat().st_size > 5_000


def test_the_plugin_is_unloaded_and_qgis_closed_while_a_job_runs(session, tmp_path):
    """The plugin is there from the first session."""
    large = write_large(write_scene(tmp_path, 256))
    happened = session("close_while_running", scene=str(large))
    assert happened["unloaded"]
    assert "rasterdask" not in happened["providers"]
    assert happened["layers"] == ["scene"]
    assert any("cancelled" in message for message in happened["messages"])
    wait_until(lambda: not engines(tmp_path), "the end of the engine")


def engines(folder: Path) -> list[psutil.Process]:
    """Return the processes that belong to QGIS sessions of this folder."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.environ().get("RASTERDASK_SESSION") == str(folder):
                found.append(process)
    return found
