"""Messages in QGIS's message bar, with buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtWidgets import QPushButton

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

TITLE = "RasterDask"
SHOWN_SECONDS = 10
STAYS = 0

Button = tuple[str, Callable[[], None]]


def show_message(
    iface: QgisInterface, level: Qgis.MessageLevel, text: str, buttons: Sequence[Button] = (), seconds: int = STAYS
) -> None:
    """Show a message with buttons; it goes after `seconds`, or when a button is pressed, or the user closes it."""
    bar = iface.messageBar()
    item = bar.createMessage(TITLE, text)
    for label, action in buttons:
        button = QPushButton(label, item)
        # The item goes first: the action may open a dialog that stays.
        button.clicked.connect(lambda *_, chosen=action: (bar.popWidget(item), chosen()))
        item.layout().addWidget(button)
    item.setDuration(seconds)
    item.setLevel(level)
    bar.pushItem(item)


def show_log(iface: QgisInterface, title: str, text: str) -> None:
    """Show a text in a window of its own."""
    viewer = QgsMessageViewer(iface.mainWindow())
    viewer.setTitle(title)
    viewer.setMessageAsPlainText(text)
    viewer.showMessage(False)
