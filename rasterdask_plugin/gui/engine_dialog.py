"""The engine dialog: which Pythons were found, which one is used, and the environment that the plugin makes."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine_process import probe
from ..engine_process.advice import set_up_advice
from ..engine_process.environment import made_environment
from ..engine_process.environment_setup import NEEDED_MEGABYTES
from ..engine_process.suggestions import suggested_pythons
from ..settings import engine_folder, python_setting, set_python_setting
from ..translation import tr, translated
from .engine_report import headline, kind_in_words, package_rows, selftest_in_words, state_in_words
from .engine_tasks import CheckTask, Found, LookTask, SetupTask
from .proxy import proxy_address

_PATH = Qt.ItemDataRole.UserRole


class EngineDialog(QDialog):
    """Shows the Pythons that may run the engine, and sets one up. `on_ready` is called when a set-up has succeeded."""

    def __init__(self, parent: QWidget | None, on_ready: Callable[[], None]):
        super().__init__(parent)
        self._on_ready = on_ready
        self._found: list[Found] = []
        # A task that Python forgets ends in a crash.
        self._look_task: LookTask | None = None
        self._work_task: SetupTask | CheckTask | None = None
        self.setWindowTitle(tr("RasterDask engine"))
        self.resize(720, 680)
        layout = QVBoxLayout(self)
        self._headline = QLabel(self)
        self._headline.setWordWrap(True)
        font = self._headline.font()
        font.setBold(True)
        self._headline.setFont(font)
        layout.addWidget(self._headline)
        layout.addWidget(self._make_finds(), 3)
        layout.addWidget(self._make_choice())
        layout.addWidget(self._make_setup(), 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._show_work(None)
        self.look()

    def look(self) -> None:
        """Look for Pythons again, in the background."""
        if self._look_task is not None:
            return
        self._headline.setText(tr("Looking for a Python with the engine's packages…"))
        self._look_task = LookTask(python_setting(), engine_folder())
        self._look_task.looked.connect(self._show_found)
        self._look_task.taskTerminated.connect(self._forget_look)
        QgsApplication.taskManager().addTask(self._look_task)

    def set_up(self) -> None:
        """Make the engine's environment in the background."""
        self._start(SetupTask(engine_folder(), None, proxy_address()))

    def cancel(self) -> None:
        """Cancel what runs."""
        if self._work_task is not None:
            self._work_task.cancel()

    def abandon(self) -> None:
        """Cancel all and close: the plugin is being unloaded."""
        for task in (self._look_task, self._work_task):
            if task is not None:
                task.cancel()
        self.close()
        self.deleteLater()

    def _make_finds(self) -> QWidget:
        box = QGroupBox(tr("What was found"), self)
        self._tree = QTreeWidget(box)
        self._tree.setHeaderLabels([tr("Python"), tr("Version"), tr("State")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        self._problem = QLabel(box)
        self._problem.setWordWrap(True)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = QPushButton(tr("Look again"), box)
        again.clicked.connect(lambda *_: (probe.forget(), self.look()))
        self._check_button = QPushButton(tr("Check the engine"), box)
        self._check_button.setToolTip(tr("Compute a small NDVI and a small superimpose, and show all versions."))
        self._check_button.clicked.connect(lambda *_: self._start(CheckTask(self._used().interpreter)))
        row = QHBoxLayout()
        row.addWidget(again)
        row.addWidget(self._check_button)
        row.addStretch()
        inside = QVBoxLayout(box)
        inside.addWidget(self._tree)
        inside.addWidget(self._problem)
        inside.addLayout(row)
        return box

    def _make_choice(self) -> QWidget:
        box = QGroupBox(tr("Python that runs the engine"), self)
        self._choice = QComboBox(box)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fill_choice()
        self._choice.activated.connect(lambda *_: self._choose(self._choice.currentData(_PATH)))
        browse = QPushButton(tr("Browse…"), box)
        browse.clicked.connect(lambda *_: self._browse())
        inside = QHBoxLayout(box)
        inside.addWidget(self._choice, 1)
        inside.addWidget(browse)
        return box

    def _make_setup(self) -> QWidget:
        box = QGroupBox(tr("An environment of its own"), self)
        words = tr(
            "RasterDask can install the engine's packages from the Python Package Index into a folder of your QGIS "
            "profile. It needs about {} MB of disk space. Nothing else on this computer is changed."
        )
        explanation = QLabel(words.format(NEEDED_MEGABYTES), box)
        explanation.setWordWrap(True)
        explanation.setToolTip(str(engine_folder()))
        self._setup_button = QPushButton(box)
        self._setup_button.clicked.connect(lambda *_: self.set_up())
        self._cancel_button = QPushButton(tr("Cancel"), box)
        self._cancel_button.clicked.connect(lambda *_: self.cancel())
        self._progress = QProgressBar(box)
        self._log = QPlainTextEdit(box)
        self._log.setReadOnly(True)
        self._log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._log.setPlaceholderText(tr("The log of a set-up or a check"))
        row = QHBoxLayout()
        row.addWidget(self._setup_button)
        row.addWidget(self._progress, 1)
        row.addWidget(self._cancel_button)
        inside = QVBoxLayout(box)
        inside.addWidget(explanation)
        inside.addLayout(row)
        inside.addWidget(self._log)
        return box

    def _used(self) -> Found | None:
        """Return what `find_interpreter` would choose."""
        return next((found for found in self._found if found.interpreter), None)

    def _forget_look(self) -> None:
        self._look_task = None

    def _show_found(self, found: list[Found]) -> None:
        self._look_task = None
        self._found = found
        self._headline.setText(headline(found))
        # The dialog itself is what the advice to set up the engine is about.
        self._problem.setText(_without_advice(found[0].problem) if found else "")
        self._problem.setVisible(bool(self._problem.text()))
        self._tree.clear()
        for one in found:
            version = ".".join(map(str, one.answer.version)) if one.answer else ""
            used = one is self._used()
            item = QTreeWidgetItem([str(one.candidate.path), version, state_in_words(one, used)])
            item.setToolTip(0, translated(one.problem) or kind_in_words(one.candidate.kind))
            item.addChildren([QTreeWidgetItem([name, value]) for name, value in package_rows(one)])
            self._tree.addTopLevelItem(item)
            item.setExpanded(one is (self._used() or found[0]))
        self._show_work(self._work_task)

    def _fill_choice(self) -> None:
        self._choice.clear()
        self._choice.addItem(tr("Automatic: the environment below, else QGIS's own Python"), "")
        chosen = python_setting()
        paths = [str(path) for path in suggested_pythons()]
        for path in [chosen, *paths] if chosen and chosen not in paths else paths:
            self._choice.addItem(path, path)
        self._choice.setCurrentIndex(max(0, self._choice.findData(chosen, _PATH)))

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a Python interpreter"), python_setting())
        if path:
            self._choose(path)

    def _choose(self, path: str) -> None:
        set_python_setting(path)
        self._fill_choice()
        self.look()

    def _start(self, task: SetupTask | CheckTask) -> None:
        if self._work_task is not None:
            return
        self._log.clear()
        self._progress.setValue(0)
        task.said.connect(self._log.appendPlainText)
        task.progressChanged.connect(lambda percent: self._progress.setValue(int(percent)))
        task.ended.connect(self._show_end)
        task.taskTerminated.connect(self._forget_work)
        self._show_work(task)
        QgsApplication.taskManager().addTask(task)

    def _show_end(self, report: dict, problem: str) -> None:
        made = isinstance(self._work_task, SetupTask) and bool(report) and not problem
        if report:
            self._log.appendPlainText(selftest_in_words(report))
        if problem:
            self._log.appendPlainText(tr("Problem: {}").format(problem))
        self._forget_work()
        if made:
            self._progress.setValue(100)
            if python_setting():
                # What has just been made is to be used.
                set_python_setting("")
                self._fill_choice()
            self._on_ready()
            self.look()

    def _forget_work(self) -> None:
        self._show_work(None)

    def _show_work(self, task: QgsTask | None) -> None:
        """Show what can be pressed while `task` runs, or nothing does."""
        self._work_task = task
        made = made_environment(engine_folder())
        label = tr("Set up the engine")
        if made:
            label = tr("Update the engine") if made.outdated else tr("Set up the engine again")
        self._setup_button.setText(label)
        self._setup_button.setEnabled(task is None)
        self._check_button.setEnabled(task is None and self._used() is not None)
        self._cancel_button.setEnabled(task is not None)
        # A check has no percents.
        self._progress.setRange(0, 0 if isinstance(task, CheckTask) else 100)


def _without_advice(problem: str) -> str:
    """Return a problem in the user's language without the advice to open the dialog that it stands in."""
    return translated(problem).replace(translated(set_up_advice()), "").replace("  ", " ")
