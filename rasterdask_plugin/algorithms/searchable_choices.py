"""A list of many choices, of which one finds some by typing a part of their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .dialog_widgets import OurWrapper, WidgetOfOurs

_LIST_HEIGHT = 160


class _Wrapper(OurWrapper):
    def createWidget(self, labels: Mapping[str, str]) -> ChoicesPanel:
        panel = ChoicesPanel(self.parameterDefinition().options(), labels)
        panel.changed.connect(self.tell)
        return panel

    def setValue(self, value: Iterable[str] | str | None) -> None:
        self.widget.choose(value)

    def value(self) -> list[str]:
        return self.widget.chosen()


class SearchableChoices(WidgetOfOurs):
    """Some of many choices, in their order."""

    wrapper = _Wrapper


class ChoicesPanel(QWidget):
    """A line to type into, the list of what matches it, and what is chosen, in the order in which it was."""

    changed = pyqtSignal()

    def __init__(self, options: Iterable[str], labels: Mapping[str, str]):
        super().__init__()
        # A tall dialog would part the list from what is chosen.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._chosen: list[str] = []
        self.filter = QgsFilterLineEdit(self)
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Search by name, formula or domain"))
        self.list = QListWidget(self)
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setUniformItemSizes(True)
        # Long formulas are elided, and stand in the tool tip.
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        for option in options:
            item = QListWidgetItem(labels.get(option, option), self.list)
            item.setData(Qt.ItemDataRole.UserRole, option)
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.filter, self.list, self._label):
            layout.addWidget(widget)
        self.filter.textChanged.connect(self._show_matching)
        self.list.itemChanged.connect(self._take_over)

    def chosen(self) -> list[str]:
        """Return the options that are chosen."""
        return list(self._chosen)

    def choose(self, options: Iterable[str] | str | None) -> None:
        """Choose some options, in place of those that are chosen; what is no option is left out."""
        wanted = options.split(",") if isinstance(options, str) else list(options or ())
        items = {item.data(Qt.ItemDataRole.UserRole): item for item in self._items()}
        self._chosen = [option for option in dict.fromkeys(wanted) if option in items]
        self.list.blockSignals(True)
        for option, item in items.items():
            item.setCheckState(Qt.CheckState.Checked if option in self._chosen else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._show_first()
        self._tell()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _show_matching(self, text: str) -> None:
        words = text.lower().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().lower() for word in words))
        if words:
            self.list.scrollToTop()
        else:
            self._show_first()

    def _show_first(self) -> None:
        """Scroll to the first option that is chosen."""
        for item in self._items():
            if self._chosen and item.data(Qt.ItemDataRole.UserRole) == self._chosen[0]:
                self.list.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtTop)

    def _take_over(self, item: QListWidgetItem) -> None:
        option = item.data(Qt.ItemDataRole.UserRole)
        checked = item.checkState() == Qt.CheckState.Checked
        if checked and option not in self._chosen:
            self._chosen.append(option)
        elif not checked and option in self._chosen:
            self._chosen.remove(option)
        self._tell()

    def _tell(self) -> None:
        self._label.setText(tr("Chosen: {}").format(", ".join(self._chosen) or "–"))
        self.changed.emit()
