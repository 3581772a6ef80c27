"""The small scene that comes with the plugin, to try it on."""

from __future__ import annotations

import shutil

from qgis.core import QgsProject, QgsRasterLayer

from ..resource_files import resource_file
from ..settings import sample_folder
from ..translation import tr

# The scene, and its style: near infrared, red and green as red, green and blue.
_FILES = ("sentinel2.tif", "sentinel2.qml")


def add_sample_layer() -> QgsRasterLayer:
    """Add the scene to the project; raise OSError if it cannot be copied.

    It is copied out of the plugin's folder, since what a project has open could not be replaced by an update.
    """
    folder = sample_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for name in _FILES:
        if not (folder / name).exists():
            shutil.copyfile(resource_file(f"sample/{name}"), folder / name)
    layer = QgsRasterLayer(str(folder / _FILES[0]), tr("Sample scene"))
    QgsProject.instance().addMapLayer(layer)
    return layer
