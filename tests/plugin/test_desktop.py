"""The menu, the messages, runs in the background and the engine dialog, with real widgets and fake Pythons."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingException, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QTreeView, QWidget

from rasterdask_plugin import classFactory
from rasterdask_plugin.algorithms import base
from rasterdask_plugin.engine_process import environment_setup, interpreter, packages, probe
from rasterdask_plugin.engine_process.environment import made_environment
from rasterdask_plugin.engine_process.interpreter import Interpreter
from rasterdask_plugin.gui import engine_dialog
from rasterdask_plugin.gui.desktop import Desktop
from rasterdask_plugin.gui.proxy import proxy_address
from rasterdask_plugin.gui.settings_page import unfold_settings
from rasterdask_plugin.settings import engine_folder, python_setting, set_python_setting
from tests.plugin.desktop import FakeInterface
from tests.plugin.fake_python import PIP, PROBE, FakePython
from tests.support.waiting import HANG_SECONDS, wait_until

LACKING = """printf '{"version": [3, 12], "missing": ["rasterio", "numba"], "versions": {"dask": "2025.5.1"}}'"""


@pytest.fixture
def python(qgis_app, tmp_path, monkeypatch):
    """The only Python that there is: a fake one, without packages of the engine. Its environment goes to tmp_path."""
    made = FakePython(tmp_path / "own")
    # What is made from it has them.
    made.behave(probe=LACKING, venv=made.told("venv") + 'sed -i "s,folder/probe,folder/good_probe," "$1/bin/python"')
    for module in (interpreter, environment_setup):
        monkeypatch.setattr(module, "own_python_candidates", lambda *_: [made.path])
    monkeypatch.setattr(interpreter.Candidate, "must_be", None)
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    monkeypatch.setattr(engine_dialog, "suggested_pythons", lambda: [])
    probe.forget()
    yield made
    probe.forget()
    QgsSettings().remove("Processing/Configuration/RASTERDASK_PYTHON")
    QgsSettings().remove("rasterdask")


@pytest.fixture
def iface(qgis_app):
    return FakeInterface()


@pytest.fixture
def plugin(python, iface, qgis_processing, monkeypatch):
    from processing.gui import Postprocessing

    # Newer versions hand the layer tree of pytest-qgis's imitation of a desktop to C++, which refuses it.
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
    made = classFactory(iface)
    made.initGui()
    yield made
    made.unload()
    QgsProject.instance().clear()


def turn(until, what: str) -> None:
    """Let QGIS's events happen until something is so."""
    wait_until(lambda: (QgsApplication.processEvents(), until())[1], what)


def texts(iface) -> list[str]:
    return [item.text() for item in iface.messages()]


def actions(iface) -> dict:
    return {action.text(): action for action in iface.submenu().actions()}


def opened(plugin):
    """Return the engine dialog, once it has looked."""
    plugin.desktop.open_engine()
    dialog = plugin.desktop._dialog
    turn(lambda: dialog._look_task is None, "the look for Pythons")
    return dialog


def test_the_menu_has_each_algorithm_and_goes_with_the_plugin(plugin, iface):
    algorithms = {algorithm.displayName() + "…" for algorithm in plugin.provider.algorithms()}
    assert set(actions(iface)) - {""} == algorithms | {"NDVI of the active layer", "Engine…", "Settings…", "Help"}
    plugin.unload()
    assert iface.raster_menu.actions() == []


def test_the_menu_opens_the_page_with_the_settings(plugin, iface):
    actions(iface)["Settings…"].trigger()
    # What Processing calls its page, in QGIS 3.22 to 4.
    assert iface.options_page == "processingOptions"


def test_our_settings_are_in_sight_there(plugin):
    from processing.core.ProcessingConfig import ProcessingConfig

    page = QWidget()
    tree, model = QTreeView(page), QStandardItemModel()
    tree.setModel(model)
    label = ProcessingConfig.settings["RASTERDASK_PYTHON"].description
    for place in (["Menus", "RasterDask", "NDVI"], ["Providers", "RasterDask", label]):
        parent = model.invisibleRootItem()
        for text in place:
            parent.appendRow(QStandardItem(text))
            parent = parent.child(parent.rowCount() - 1)
    unfold_settings(page)
    menus, providers = model.index(0, 0), model.index(1, 0)
    assert (tree.isExpanded(menus), tree.isExpanded(providers)) == (False, True)
    assert tree.isExpanded(model.index(0, 0, providers))


def test_ndvi_can_be_pressed_only_for_a_layer_that_suits(plugin, iface, make_raster):
    ndvi = actions(iface)["NDVI of the active layer"]
    assert not ndvi.isEnabled()
    iface.setActiveLayer(QgsRasterLayer(str(make_raster(values=(1, 2))), "two bands"))
    assert ndvi.isEnabled()
    iface.setActiveLayer(QgsRasterLayer(str(make_raster("one.tif", values=(1,))), "one band"))
    assert not ndvi.isEnabled()


def test_the_first_load_offers_to_set_the_engine_up(plugin, iface):
    turn(lambda: iface.messages(), "the message")
    assert texts(iface) == ["No Python with the engine's packages was found."]
    assert plugin.provider.algorithms(), "the algorithms are shown all the same"
    iface.button("Set up the engine…").click()
    assert plugin.desktop._dialog.isVisible()
    turn(lambda: not iface.messages(), "the message to go")


def test_at_the_next_start_the_same_is_not_told_again(plugin, iface, python):
    turn(lambda: iface.messages(), "the message")

    def started_again() -> list[str]:
        window = FakeInterface()
        again = classFactory(window)
        again.provider = plugin.provider
        again.initGui()
        turn(lambda: again.desktop._look is None, "the look for Pythons")
        told = texts(window)
        again.desktop.remove()
        return told

    assert started_again() == []
    python.behave(probe=PROBE)
    assert started_again() == ["Ready: RasterDask is in the Processing Toolbox."]
    assert started_again() == []
    probe.forget()
    python.behave(probe=LACKING)
    assert started_again() == ["No Python with the engine's packages was found."]


def test_newer_pins_are_offered_as_an_update(plugin, iface, monkeypatch, tmp_path):
    dialog = opened(plugin)
    dialog._setup_button.click()
    turn(lambda: dialog._work_task is None, "the set-up")
    newer = tmp_path / "pins.txt"
    newer.write_text("numpy==99\n")
    monkeypatch.setattr(packages, "PINS_FILE", newer)
    window = FakeInterface()
    again = Desktop(window, plugin.provider)
    turn(lambda: window.messages(), "the message")
    assert texts(window) == ["This version of the plugin comes with newer packages for its engine."]
    window.button("Update the engine…").click()
    assert again._dialog._setup_button.text() == "Update the engine"
    again.remove()


def test_an_algorithm_without_an_engine_offers_it_as_well(plugin, iface):
    turn(lambda: iface.messages(), "the message of the first look")
    actions(iface)["NDVI…"].trigger()
    assert any("rasterio, numba cannot be found by" in text for text in texts(iface))
    assert iface.button("Set up the engine…")


@pytest.fixture
def engine(monkeypatch, fake_result):
    """Stand for the engine, as `without_engine` does, but for a plugin that is there already."""
    monkeypatch.setattr(base, "find_interpreter", lambda *_: Interpreter("python", (3, 12)))

    def put(run_job) -> None:
        monkeypatch.setattr(base, "run_job", run_job)

    put(fake_result)
    return put


def pressed_ndvi(plugin, iface, make_raster) -> None:
    turn(lambda: iface.messages(), "the message of the first look")
    iface.messageBar().clearWidgets()
    scene = QgsRasterLayer(str(make_raster(values=(1, 2), descriptions=("red", "nir"))), "scene")
    QgsProject.instance().addMapLayer(scene)
    iface.setActiveLayer(scene)
    actions(iface)["NDVI of the active layer"].trigger()


def test_ndvi_in_the_background_ends_in_a_layer_and_a_message(plugin, iface, engine, make_raster):
    pressed_ndvi(plugin, iface, make_raster)
    turn(lambda: iface.messages(), "the end of the run")
    assert texts(iface) == ["NDVI of scene is ready."]
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == ["NDVI scene", "scene"]
    iface.button("Show layer").click()
    assert (iface.activeLayer().name(), iface.zoomed) == ("NDVI scene", 1)
    assert plugin.desktop._runs == []


def test_a_run_in_the_background_that_fails_says_so(plugin, iface, engine, make_raster, monkeypatch):
    def fail(job, feedback, interpreter):
        raise QgsProcessingException("the scene is broken")

    engine(fail)
    shown = []
    monkeypatch.setattr("rasterdask_plugin.gui.background.show_log", lambda iface, title, text: shown.append(text))
    pressed_ndvi(plugin, iface, make_raster)
    turn(lambda: iface.messages(), "the end of the run")
    assert texts(iface) == ["NDVI of scene failed: the log says why."]
    assert iface.messages()[0].level() == Qgis.MessageLevel.Critical
    iface.button("Open log").click()
    assert "the scene is broken" in shown[0]


def test_sample_data_are_shown_and_their_ndvi_comes_in_the_background(plugin, iface, engine, python):
    turn(lambda: iface.messages(), "the message of the first look")
    iface.messageBar().clearWidgets()
    opened(plugin)._setup_button.click()
    turn(lambda: iface.messages(), "the end of the set-up")
    iface.button("Try on sample data").click()
    assert (iface.activeLayer().name(), iface.zoomed) == ("Sample scene", 1)
    scene = iface.activeLayer()
    assert Path(scene.source()).is_relative_to(engine_folder().parent), "an update could not replace an open file"
    renderer = scene.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)
    assert [scene.bandName(band).split(": ")[1] for band in (4, 3, 2)] == ["B8", "B4", "B3"]
    turn(lambda: "NDVI of Sample scene is ready." in texts(iface), "the end of the run")


def test_the_dialog_shows_what_was_found_and_what_it_lacks(plugin, python):
    dialog = opened(plugin)
    assert "No Python" in dialog._headline.text()
    item = dialog._tree.topLevelItem(0)
    assert [item.text(column) for column in range(3)] == [str(python.path), "3.12", "packages missing"]
    rows = {item.child(row).text(0): item.child(row).text(1) for row in range(item.childCount())}
    assert rows["dask"] == "2025.5.1"
    assert rows["rasterio"] == "missing"
    assert "only NDVI runs without it" in rows["numba"]
    assert "rasterio, numba cannot be found" in dialog._problem.text()
    assert not dialog._check_button.isEnabled()


def test_one_click_makes_the_environment_and_uses_it(plugin, iface, python):
    dialog = opened(plugin)
    dialog._setup_button.click()
    assert not dialog._setup_button.isEnabled()
    assert dialog._cancel_button.isEnabled()
    turn(lambda: dialog._work_task is None and dialog._look_task is None, "the set-up")
    assert "Collecting numpy" in dialog._log.toPlainText()
    assert made_environment(engine_folder()), dialog._log.toPlainText()
    assert "RasterDask's own environment" in dialog._headline.text()
    assert dialog._progress.value() == 100
    assert dialog._setup_button.text() == "Set up the engine again"
    assert "Ready: RasterDask is in the Processing Toolbox." in texts(iface)


def test_a_failed_set_up_is_explained_and_can_be_tried_again(plugin, python):
    python.behave(pip="echo 'Temporary failure in name resolution'; exit 1")
    dialog = opened(plugin)
    dialog._setup_button.click()
    turn(lambda: dialog._work_task is None, "the set-up")
    assert "Problem: The package index cannot be reached." in dialog._log.toPlainText()
    assert made_environment(engine_folder()) is None
    python.behave(pip=PIP)
    dialog._setup_button.click()
    turn(lambda: dialog._work_task is None, "the set-up")
    assert made_environment(engine_folder())


def test_a_set_up_can_be_cancelled(plugin, python):
    python.behave(pip=f"echo 'Collecting numpy'; exec sleep {2 * HANG_SECONDS}")
    dialog = opened(plugin)
    dialog._setup_button.click()
    turn(lambda: "Collecting numpy" in dialog._log.toPlainText(), "pip")
    dialog._cancel_button.click()
    turn(lambda: dialog._work_task is None, "the cancel")
    assert list(engine_folder().parent.iterdir()) == []


def test_unloading_ends_a_set_up_and_leaves_nothing(plugin, python):
    python.behave(pip=f"echo 'Collecting numpy'; exec sleep {2 * HANG_SECONDS}")
    dialog = opened(plugin)
    dialog._setup_button.click()
    turn(lambda: "Collecting numpy" in dialog._log.toPlainText(), "pip")
    plugin.unload()
    assert list(engine_folder().parent.iterdir()) == []


def test_the_user_chooses_an_interpreter(plugin, tmp_path):
    other = FakePython(tmp_path / "other")
    dialog = opened(plugin)
    dialog._choose(str(other.path))
    turn(lambda: dialog._look_task is None, "the look for Pythons")
    assert python_setting() == str(other.path)
    assert "Chosen by you" in dialog._headline.text()
    assert dialog._choice.currentText() == str(other.path)
    dialog._check_button.click()
    turn(lambda: dialog._work_task is None, "the check")
    assert "NDVI and superimpose: right" in dialog._log.toPlainText()
    set_python_setting("")
    assert python_setting() == ""


def test_the_help_is_there_and_its_links_lead_somewhere(plugin):
    plugin.desktop.open_help()
    browser = plugin.desktop._help._browser
    assert "The engine" in browser.toPlainText()
    start = browser.source()
    for link in ("installation.html", "ndvi.html", "job.html#products"):
        plugin.desktop._help._follow(start.resolved(start.__class__(link)))
        assert Path(browser.source().toLocalFile()).is_file()
        assert len(browser.toPlainText()) > 500


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ""),
        ({"proxyType": "HttpProxy", "proxyHost": "p", "proxyPort": "8080"}, "http://p:8080"),
        (
            {"proxyType": "Socks5Proxy", "proxyHost": "p", "proxyUser": "me@work", "proxyPassword": "a/b"},
            "socks5h://me%40work:a%2Fb@p",
        ),
        ({"proxyType": "DefaultProxy", "proxyHost": "p"}, ""),
        ({"proxyEnabled": False, "proxyType": "HttpProxy", "proxyHost": "p"}, ""),
    ],
)
def test_qgis_s_proxy_becomes_pip_s(qgis_app, values, expected):
    settings = QgsSettings()
    try:
        for name, value in {"proxyEnabled": True, **values}.items():
            settings.setValue(f"proxy/{name}", value)
        assert proxy_address() == expected
    finally:
        settings.remove("proxy")
