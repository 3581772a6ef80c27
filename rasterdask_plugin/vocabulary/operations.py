"""All operations, in the order of the Toolbox and of docs/job.md."""

from __future__ import annotations

from . import bandmath, downscale, meanndvi, ndvi, optimise, superimpose

OPERATIONS = {
    module.OPERATION.name: module.OPERATION for module in (ndvi, meanndvi, bandmath, downscale, superimpose, optimise)
}
