"""What the plugin adds to the desktop: the menu, the first look for an engine, and the dialogs that these open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProcessingProvider, QgsRasterLayer

from ..engine_process.environment import made_environment
from ..engine_process.packages import pins
from ..resource_files import help_page
from ..settings import PROVIDER_ID, engine_folder, is_news, python_setting, was_ready
from ..translation import tr
from .background import BackgroundRun
from .engine_dialog import EngineDialog
from .engine_tasks import Found, LookTask
from .help_window import HelpWindow
from .menu import RasterDaskMenu
from .messages import show_message
from .sample_data import add_sample_layer
from .settings_page import open_settings_page

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

HELP_PAGE = "help.md"


class Desktop:
    """All of it, from `initGui` to `unload`."""

    def __init__(self, iface: QgisInterface, provider: QgsProcessingProvider):
        self._iface = iface
        self._runs: list[BackgroundRun] = []
        self._dialog: EngineDialog | None = None
        self._help: HelpWindow | None = None
        self._menu = RasterDaskMenu(
            iface,
            provider,
            self.open_algorithm,
            self.run_ndvi,
            self.open_engine,
            self.open_settings,
            self.open_help,
        )
        # In the background: a Python that hangs must not hold up the start of QGIS.
        self._look: LookTask | None = LookTask(python_setting(), engine_folder())
        self._look.looked.connect(self._tell_first_look)
        QgsApplication.taskManager().addTask(self._look)

    def remove(self) -> None:
        """Take all of it away, and cancel what runs."""
        if self._look is not None:
            self._look.looked.disconnect(self._tell_first_look)
            self._look.cancel()
            self._look = None
        for run in self._runs:
            run.abandon()
        for window in (self._dialog, self._help):
            if isinstance(window, EngineDialog):
                window.abandon()
            elif window is not None:
                window.close()
                window.deleteLater()
        self._menu.remove()

    def open_algorithm(self, algorithm_id: str) -> None:
        """Open the dialog of an algorithm; without an engine, offer to set it up instead."""
        import processing

        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        possible, problem = algorithm.canExecute()
        if possible:
            processing.execAlgorithmDialog(algorithm_id, {})
        else:
            self._tell_no_engine(problem)

    def run_ndvi(self, layer: QgsRasterLayer) -> None:
        """Compute the NDVI of a layer in the background, with the bands that the file names."""
        run = BackgroundRun(self._iface, f"{PROVIDER_ID}:ndvi", {"RED": layer}, layer.name(), self._runs.remove)
        if run.start():
            self._runs.append(run)

    def try_on_sample(self) -> None:
        """Load the sample scene, show it, and compute its NDVI in the background."""
        try:
            layer = add_sample_layer()
        except OSError as error:
            text = tr("The sample scene could not be copied: {}").format(error)
            show_message(self._iface, Qgis.MessageLevel.Critical, text)
            return
        self._iface.setActiveLayer(layer)
        self._iface.zoomToActiveLayer()
        self.run_ndvi(layer)

    def open_engine(self) -> None:
        """Show the engine dialog; a set-up goes on while it is closed."""
        if self._dialog is None:
            self._dialog = EngineDialog(self._iface.mainWindow(), self._tell_set_up)
        else:
            self._dialog.look()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def open_settings(self) -> None:
        """Show Processing's options, which have ours."""
        open_settings_page(self._iface)

    def open_help(self) -> None:
        """Show the documents that come with the plugin."""
        if self._help is None:
            self._help = HelpWindow(help_page(HELP_PAGE), self._iface.mainWindow())
        self._help.show()
        self._help.raise_()

    def _tell_first_look(self, found: list[Found]) -> None:
        self._look = None
        made = made_environment(engine_folder())
        if not any(one.interpreter for one in found):
            # Once, and not at each start of QGIS.
            if is_news("no engine"):
                self._tell_no_engine(tr("No Python with the engine's packages was found."))
        elif made and made.outdated:
            if is_news(" ".join(pins())):
                text = tr("This version of the plugin comes with newer packages for its engine.")
                show_message(self._iface, Qgis.MessageLevel.Info, text, [(tr("Update the engine…"), self.open_engine)])
        else:
            is_news("")
            if not was_ready():
                self._tell_ready()

    def _tell_no_engine(self, problem: str) -> None:
        buttons = [(tr("Set up the engine…"), self.open_engine)]
        show_message(self._iface, Qgis.MessageLevel.Warning, problem, buttons)

    def _tell_set_up(self) -> None:
        was_ready()
        self._tell_ready()

    def _tell_ready(self) -> None:
        text = tr("Ready: RasterDask is in the Processing Toolbox.")
        buttons = [(tr("Try on sample data"), self.try_on_sample)]
        show_message(self._iface, Qgis.MessageLevel.Success, text, buttons)
