"""Spectral indices: what is written into texts is read before the engine starts, and layers get ramps of their own."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingException

from ..translation import translated
from ..vocabulary.assignments import parse_constants, parse_places
from ..vocabulary.indices.table import INDICES
from ..vocabulary.text import text_of
from .base import RasterDaskAlgorithm
from .styling import Style, style_of_index


class SpectralIndexAlgorithm(RasterDaskAlgorithm):
    """Shows what is wrong with roles and constants in the dialog."""

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return the job without `output`; raise QgsProcessingException for parameters that make none."""
        job = super().job(parameters, context)
        try:
            parse_constants(job.get("constants", ""), [INDICES[name] for name in self._chosen(job)])
            parse_places(job.get("roles", ""))
        except ValueError as error:
            raise QgsProcessingException(translated(text_of(error))) from error
        return job

    def layer_label(self, job: dict) -> str:
        """Return what the output layer is called before the name of its source: the indices."""
        return ", ".join(self._chosen(job))

    def layer_style(self, job: dict) -> Style | None:
        """Return the ramp of the first index."""
        return style_of_index(INDICES[self._chosen(job)[0]])

    def _chosen(self, job: dict) -> tuple[str, ...]:
        return tuple(job.get("index", self.operation.parameter("index").default))
