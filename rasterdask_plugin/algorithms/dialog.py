"""QGIS's dialog of an algorithm, with a line at its foot that says what will happen."""

from __future__ import annotations

from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase
from processing.gui.ParametersPanel import ParametersPanel
from processing.tools.dataobjects import createContext
from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtWidgets import QTableWidget, QWidget

from ..translation import tr
from .preview_line import PreviewLine


class PreviewDialog(AlgorithmDialog):
    """The dialog, as QGIS makes it."""

    def getParametersPanel(self, alg: QgsProcessingAlgorithm, parent: QWidget) -> ParametersPanel:
        """Return the panel; QGIS asks for it."""
        return _Panel(parent, alg)


class _Panel(ParametersPanel):
    """The widgets of the parameters, and below them, always in sight, the line."""

    def __init__(self, parent: QWidget, algorithm: QgsProcessingAlgorithm):
        super().__init__(parent, algorithm)
        line = PreviewLine(self._job, algorithm.description_of, self)
        self.layout().addWidget(line)
        for wrapper in self.wrappers.values():
            wrapper.widgetValueHasChanged.connect(line.ask_soon)
        # The widget of creation options does not tell all that changes in its table, in some versions nothing.
        for table in self.findChildren(QTableWidget):
            for changed in (table.model().dataChanged, table.model().rowsRemoved):
                changed.connect(line.ask_soon)

    def _job(self) -> dict:
        """Return the job as the widgets have it now; raise QgsProcessingException, which says what is missing."""
        try:
            parameters = self.createProcessingParameters()
        except AlgorithmDialogBase.InvalidParameterValue as error:
            message = tr("Still to be given: {}.").format(error.parameter.description())
            raise QgsProcessingException(message) from error
        except AlgorithmDialogBase.InvalidOutputExtension as error:
            raise QgsProcessingException(error.message) from error
        return self.algorithm().job_to_preview(parameters, createContext())
