"""What a user does in the window of QGIS, step by step. QGIS runs this file at its start; see qgis_window.py.

The environment names a folder with `session.json`, which says what to do. What happened goes to `happened.json`.
"""

import json
import os
import shutil
import sys
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QTextEdit
from qgis.utils import iface

FOLDER = Path(os.environ["RASTERDASK_SESSION"])
POLL_MILLISECONDS = 50
PLUGIN = "rasterdask_plugin"

session = json.loads((FOLDER / "session.json").read_text())
happened = {}


def keep(**facts):
    """Add to what the test looks at."""
    happened.update(facts)
    (FOLDER / "happened.json").write_text(json.dumps(happened))


def picture(name, widget=None):
    """Save what a window shows, in 256 colours: such a file is small."""
    image = (widget or iface.mainWindow()).grab().toImage()
    image = image.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
    image.save(str(FOLDER / f"{name}.png"))


def menu_actions():
    """Return the actions of the plugin's menu by their texts."""
    (menu,) = (action.menu() for action in iface.rasterMenu().actions() if action.text() == "RasterDask")
    return {action.text(): action for action in menu.actions()}


def click(text):
    """Click in the menu when the event loop is free: a modal dialog holds up its caller, and not this session."""
    QTimer.singleShot(0, menu_actions()[text].trigger)


def open_dialogs():
    """Return the dialogs that are seen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def layers():
    """Return the project's rasters by their names."""
    return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}


def messages():
    """Return what the message bar says."""
    return [item.text() for item in iface.messageBar().items()]


def add_scene():
    """Add the scene to the project, as the active layer."""
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(session["scene"], "scene"))
    iface.setActiveLayer(layer)


def install_and_run():
    """Install the zip, open each dialog of the menu, and compute the NDVI of the active layer in the background."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(session["package"])
    yield lambda: PLUGIN in qgis.utils.active_plugins
    keep(installed=sys.modules[type(qgis.utils.plugins[PLUGIN]).__module__].__file__)
    yield lambda: buttons("Try on sample data")
    buttons("Try on sample data")[0].click()
    yield lambda: any("ready" in text for text in messages())
    keep(sample={name: layer.renderer().type() for name, layer in layers().items()})
    iface.mapCanvas().waitWhileRendering()
    picture("sample")
    QgsProject.instance().clear()
    iface.messageBar().clearWidgets()
    add_scene()
    titles = {}
    # Those that open the dialog of an algorithm have its id.
    for text, algorithm in [(text, action.data()) for text, action in menu_actions().items() if action.data()]:
        click(text)
        yield open_dialogs
        (dialog,) = open_dialogs()
        titles[algorithm] = dialog.windowTitle()
        if algorithm == "rasterdask:ndvi":
            picture("dialog", dialog)
        dialog.reject()
        yield lambda: not open_dialogs()
    keep(titles=titles)
    click("NDVI of the active layer")
    yield lambda: len(layers()) > 1
    yield lambda: any("ready" in text for text in messages())
    (name,) = set(layers()) - {"scene"}
    layer = layers()[name]
    keep(name=name, renderer=layer.renderer().type(), messages=messages())
    # It is a temporary file, which QGIS deletes when it closes.
    shutil.copy(layer.source(), FOLDER / "result.tif")
    iface.mapCanvas().waitWhileRendering()
    picture("result")


def look_around():
    """Look at the Toolbox, the engine and the settings; run algorithms from their dialogs, and cancel one."""
    toolbox = qgis.utils.plugins["processing"].toolbox
    toolbox.show()
    toolbox.algorithmTree.setFilterString("rasterdask")
    keep(toolbox=toolbox.algorithmTree.model().rowCount())
    picture("toolbox")
    toolbox.hide()
    click("Engine…")
    yield open_dialogs
    (dialog,) = open_dialogs()
    yield lambda: any("The engine runs on" in label.text() for label in dialog.findChildren(QLabel))
    picture("engine", dialog)
    dialog.reject()
    yield lambda: not open_dialogs()
    click("Settings…")
    yield open_dialogs
    picture("settings", open_dialogs()[0])
    open_dialogs()[0].reject()
    yield lambda: not open_dialogs()
    add_scene()
    click("NDVI of the active layer")
    yield lambda: "NDVI scene" in layers()
    for action, given, result in (
        ("Aggregate (make pixels coarser)…", {"INPUT": "NDVI scene", "FACTOR": 4}, "Aggregated NDVI scene"),
        (
            "Superimpose (match another raster's grid)…",
            {"REFERENCE": "scene", "MOVING": "Aggregated NDVI scene"},
            "Superimposed Aggregated NDVI scene",
        ),
    ):
        yield run_in_dialog(action, given)
        yield lambda name=result: name in layers()
        yield close_dialogs()
    keep(looks={name: layer.renderer().type() for name, layer in layers().items()})
    iface.mapCanvas().waitWhileRendering()
    picture("layers")
    QgsProject.instance().addMapLayer(QgsRasterLayer(session["large"], "large"))
    yield run_in_dialog("NDVI…", {"RED": "large"})
    (dialog,) = open_dialogs()
    yield lambda: any(task.progress() > 0 for task in QgsApplication.taskManager().activeTasks())
    dialog.cancelButton().click()
    yield lambda: not QgsApplication.taskManager().activeTasks()
    keep(log="\n".join(text.toPlainText() for text in dialog.findChildren(QTextEdit)))
    picture("cancelled", dialog)
    yield close_dialogs()
    keep(layers=list(layers()))


def run_in_dialog(action, given):
    """Open a dialog from the menu and run its algorithm with layers and numbers; return whether it has begun."""
    click(action)

    def begun():
        if not open_dialogs():
            return False
        (dialog,) = open_dialogs()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        for name, value in given.items():
            value = layers()[value].id() if isinstance(value, str) else value
            dialog.mainWidget().wrappers[name].setParameterValue(value, context)
        dialog.runButton().click()
        return True

    return begun


def close_dialogs():
    """Close all dialogs, and return whether they are closed."""
    for dialog in open_dialogs():
        dialog.reject()
    return lambda: not open_dialogs()


def buttons(text):
    """Return the buttons with a text that the message bar shows."""
    return [one for one in iface.messageBar().findChildren(QPushButton) if one.text() == text]


def take_pictures():
    """Take the pictures of docs/."""
    iface.mainWindow().resize(1200, 800)
    add_scene()
    iface.zoomToActiveLayer()
    for name, action, change in (("ndvi", "NDVI…", choose_scene), ("spectralindex", "Spectral indices…", search_water)):
        click(action)
        yield open_dialogs
        (dialog,) = open_dialogs()
        dialog.resize(900, 640)
        yield change(dialog)
        picture(name, dialog)
        dialog.reject()
        yield lambda: not open_dialogs()
    click("NDVI of the active layer")
    yield lambda: len(layers()) > 1
    yield lambda: any("ready" in text for text in messages())
    iface.mapCanvas().waitWhileRendering()
    picture("result")


def choose_scene(dialog):
    """Choose the scene, and return whether the dialog says what will happen to it."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    dialog.mainWidget().wrappers["RED"].setParameterValue(iface.activeLayer().id(), context)
    return lambda: any("near infrared" in label.text() for label in dialog.findChildren(QLabel))


def search_water(dialog):
    """Search the list of indices."""
    from rasterdask_plugin.algorithms.searchable_choices import ChoicesPanel

    (choices,) = dialog.findChildren(ChoicesPanel)
    choices.choose(["NDVI", "NDWI"])
    choices.filter.setText("water")
    return at_once


def close_while_running():
    """Unload the plugin while a job runs that takes long, and load it; close QGIS, which offers to cancel another."""
    add_scene()
    yield start_long_job()
    keep(unloaded=qgis.utils.unloadPlugin(PLUGIN))
    yield lambda: not QgsApplication.taskManager().activeTasks()
    keep(providers=[provider.id() for provider in QgsApplication.processingRegistry().providers()])
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    yield start_long_job()
    exit_soon()
    yield open_dialogs
    say_yes()
    yield lambda: not QgsApplication.taskManager().activeTasks()
    yield messages
    keep(messages=messages(), layers=list(layers()))


def start_long_job():
    """Compute the NDVI of the active layer, and return whether the job has begun its work."""
    click("NDVI of the active layer")
    tasks = QgsApplication.taskManager().activeTasks
    return lambda: any(task.progress() > 0 for task in tasks() if "NDVI" in task.description())


def exit_soon():
    """Close QGIS as the menu does. A timer is deaf while it calls, and steps are calls of one."""
    QTimer.singleShot(0, iface.actionExit().trigger)


def close():
    """Close QGIS, and say yes where it asks whether it may drop what is not saved."""
    keep(finished=True)
    timer.timeout.disconnect()
    timer.timeout.connect(say_yes)
    QgsProject.instance().setDirty(False)
    exit_soon()


def say_yes():
    """Click on Yes in any message."""
    for dialog in open_dialogs():
        if isinstance(dialog, QMessageBox) and dialog.button(QMessageBox.StandardButton.Yes):
            dialog.button(QMessageBox.StandardButton.Yes).click()


def go_on():
    """Go to the next step as soon as the condition of the last one holds."""
    global condition
    try:
        if condition():
            condition = next(steps)
    except StopIteration:
        close()
    except Exception:  # noqa: BLE001 - the test tells what it was
        keep(problem=traceback.format_exc(), messages=messages())
        os._exit(1)


def at_once():
    """The condition of the first step."""
    return True


condition = at_once
steps = globals()[session["steps"]]()
timer = QTimer()
timer.timeout.connect(go_on)
timer.start(POLL_MILLISECONDS)
