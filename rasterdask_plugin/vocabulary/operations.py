"""All operations, in the order of the Toolbox and of docs/job.md."""

from __future__ import annotations

from . import bandmath, downscale, meanndvi, ndvi, optimise, spectralindex, superimpose

_MODULES = (ndvi, meanndvi, spectralindex, bandmath, downscale, superimpose, optimise)

OPERATIONS = {module.OPERATION.name: module.OPERATION for module in _MODULES}
