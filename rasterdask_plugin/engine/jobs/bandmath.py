"""Band math as a job."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...vocabulary.expressions.bands import band_name, band_names, file_name, place_of
from ...vocabulary.expressions.errors import ExpressionError
from ...vocabulary.expressions.parser import parse_expressions
from ...vocabulary.expressions.tree import Expression, names_in
from ...vocabulary.names import REFERENCE_GRID
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..operations.bandmath import compute_expressions, own_scale
from ..planning.chunks import Budget
from ..planning.planner import plan_run
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile
from ..raster.reflectance import Reflectance
from ..reading.open_raster import select_band
from ..reading.resampled_source import ResampledSource
from ..reading.source import Source
from .area import Area
from .common_grid import choose_grid, on_grid_of
from .format import Job
from .operation import ChosenBand, Log, Operation, PlannedRaster, inspect_input
from .superimpose import describe_kernel


@dataclass(frozen=True)
class _Part:
    """Some bands of an input that are read in the same way."""

    raster: int  # counted from 1
    source: Source


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Read the expressions, bring the bands in them onto one grid, and combine them."""
    if (job.grid == REFERENCE_GRID) != (job.reference is not None):
        raise RasterDaskError("A reference raster is for the grid reference, and that grid needs one.")
    files = [inspect_input(raster) for raster in job.inputs]
    letters = [raster.band or 1 for raster in job.inputs]
    for file, letter in zip(files, letters):
        file.check_band(letter, Text("Band"))
    expressions = _parse(job.expression, files, letters)
    used = _used_bands(expressions)
    if not used:
        raise RasterDaskError("There is no band in the expression, so that there is nothing to compute.")
    warnings = [
        Text("{} (im{}) is not in the expression: its pixels are not read.", file.name, number)
        for number, file in enumerate(files, 1)
        if number not in used
    ]
    in_expression = [files[number - 1] for number in sorted(used)]
    target = inspect_input(job.reference) if job.reference else choose_grid(job.grid, files[0], in_expression)
    area = Area.of(job, log)
    for number in used:
        files[number - 1] = area.clear(files[number - 1])
    parts = [part for number, bands in used.items() for part in _parts(job, number, files[number - 1], bands, target)]
    _log_parts(parts, files, target, log)
    sources = area.cut_all([part.source for part in parts])
    parts = [replace(part, source=source) for part, source in zip(parts, sources)]
    planned = plan_run(sources, budget, output_bytes=len(expressions) * np.dtype(job.dtype).itemsize)
    arrays: dict[str, LazyRaster] = {}
    for part in parts:
        opened = part.source.open(planned)
        for index, band in enumerate(part.source.bands):
            arrays[band_name(part.raster, band)] = select_band(opened, index)
    scales = {name: own_scale(array) for name, array in arrays.items()}
    warnings += _told_scales(scales, job.apply_scale, log)
    array = compute_expressions(
        expressions, arrays, scales if job.apply_scale else {}, dtype=job.dtype, nodata=job.output_nodata
    )
    for number, one in enumerate(expressions, 1):
        log(Text("Band {}: {}", number, " ".join(one.text.split())))
    return PlannedRaster(
        array,
        (*files, target, *area.files),
        {"expressions": [one.text for one in expressions]},
        tuple(
            ChosenBand(band_name(number, band), files[number - 1], band, "")
            for number, bands in used.items()
            for band in bands
        ),
        kernels=any(source.needs_kernels for source in sources),
        warnings=(*warnings, *dict.fromkeys(warning for source in sources for warning in source.warnings)),
    )


def _parse(text: str, files: Sequence[RasterFile], letters: Sequence[int]) -> tuple[Expression, ...]:
    names = band_names([(file_name(file.path), file.count) for file in files], letters)
    try:
        return parse_expressions(text, names)
    except ExpressionError as error:
        raise RasterDaskError("expression: {}", error) from error


def _used_bands(expressions: Sequence[Expression]) -> dict[int, tuple[int, ...]]:
    """Return the bands that are read of each raster, both counted from 1."""
    used = defaultdict(set)
    for name in names_in(one.tree for one in expressions):
        raster, band = place_of(name)
        used[raster].add(band)
    return {raster: tuple(sorted(bands)) for raster, bands in sorted(used.items())}


def _parts(job: Job, number: int, file: RasterFile, bands: tuple[int, ...], target: RasterFile) -> list[_Part]:
    return [_Part(number, source) for source in on_grid_of(target, file, bands, job.interpolation)]


def _log_parts(parts: Sequence[_Part], files: Sequence[RasterFile], target: RasterFile, log: Log) -> None:
    """Say what is read and how it comes onto the grid of the output."""
    log(Text("Grid of the output: that of {}", target.name))
    for part in parts:
        bands = part.source.bands
        read = Text(
            "im{} is {}, bands {}" if len(bands) > 1 else "im{} is {}, band {}",
            part.raster,
            files[part.raster - 1].name,
            _listed(bands),
        )
        if isinstance(part.source, ResampledSource):
            read += Text(", onto that grid: {}; {}", part.source.mapping.description, describe_kernel(part.source))
        log(read)


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))


def _told_scales(scales: Mapping[str, Reflectance], applied: bool, log: Log) -> list[str]:
    """Say which bands have a scale or an offset that is applied; return warnings of those that are not."""
    told = [
        Text("{} has the scale {:.9g} and the offset {:.9g}", name, scale.scale, scale.offset)
        for name, scale in scales.items()
        if scale.changes_numbers
    ]
    if not applied:
        return [Text("{}. They are not applied: the numbers in the file are computed.", one) for one in told]
    for one in told:
        log(Text("{}; they are applied", one))
    return []


OPERATION = Operation(build)
