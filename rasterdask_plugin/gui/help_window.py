"""The documents that come with the plugin, in a window of their own."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..translation import tr


class HelpWindow(QDialog):
    """Shows pages of HTML; links between them are followed here, others in the browser."""

    def __init__(self, page: Path, parent: QWidget | None):
        super().__init__(parent)
        self.setWindowTitle(tr("RasterDask help"))
        self.resize(820, 640)
        self._browser = QTextBrowser(self)
        self._browser.setOpenLinks(False)
        self._browser.anchorClicked.connect(self._follow)
        self._browser.setSource(QUrl.fromLocalFile(str(page)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        back = buttons.addButton(tr("Back"), QDialogButtonBox.ButtonRole.ActionRole)
        back.clicked.connect(lambda *_: self._browser.backward())
        back.setEnabled(False)
        self._browser.backwardAvailable.connect(back.setEnabled)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._browser)
        layout.addWidget(buttons)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        else:
            self._browser.setSource(self._browser.source().resolved(link))
