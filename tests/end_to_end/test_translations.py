"""qgis_process where the user's language is French."""

from __future__ import annotations

import pytest


@pytest.fixture
def french(qgis_process, monkeypatch):
    monkeypatch.setitem(qgis_process.environment, "LC_ALL", "fr_FR.UTF-8")
    return qgis_process


def test_the_plugin_and_the_engine_speak_french(french, scene, tmp_path):
    red, _ = scene
    run = french.run("rasterdask:ndvi", RED=red, RED_BAND=1, NIR_BAND=1, OUTPUT=tmp_path / "ndvi.tif")
    assert run.returncode != 0
    # Only the engine knows the first; the second is the plugin's.
    said = f"Le rouge et le proche infrarouge sont tous deux la bande 1 de {red.name}"
    assert said in run.stdout + run.stderr
    assert "Raster qui contient la bande rouge" in french("help", "rasterdask:ndvi").stdout
