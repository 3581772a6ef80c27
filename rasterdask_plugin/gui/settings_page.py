"""Opens Processing's options where our settings are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QTreeView, QWidget

from ..settings import PYTHON_SETTING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

# As Processing calls it, from QGIS 3.22 to 4.
_PAGE = "processingOptions"


def open_settings_page(iface: QgisInterface) -> None:
    """Show QGIS's options at Processing's page, with our settings in sight."""
    # The call ends only when the dialog is closed.
    QTimer.singleShot(0, lambda: unfold_settings(QApplication.activeModalWidget()))
    iface.showOptionsDialog(iface.mainWindow(), _PAGE)


def unfold_settings(dialog: QWidget | None) -> None:
    """Show the branch of Processing's tree that has our settings."""
    from processing.core.ProcessingConfig import ProcessingConfig

    label = ProcessingConfig.settings[PYTHON_SETTING].description
    how = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    for tree in dialog.findChildren(QTreeView) if dialog else ():
        model = tree.model()
        for found in model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, label, 1, how):
            tree.expand(found.parent())
            tree.scrollTo(found)
