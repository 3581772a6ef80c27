"""Writing any raster as a good file, as a job."""

from __future__ import annotations

import numpy as np

from ...vocabulary.names import AUTOMATIC, COG, DEFAULT_TYPE
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..operations.optimise import optimise
from ..planning.chunks import TILE, Budget, cog_block_side
from ..planning.freed_memory import give_back_blocks_when_freed
from ..planning.planner import plan_run
from ..raster.domains import read_domains
from ..raster.raster_file import RasterFile, reading
from ..raster.raster_text import RasterText
from ..raster.validity import computed_dtype, is_wide_integer
from ..reading.source import FileSource
from ..writing.copied_raster import can_be_copied
from ..writing.output_format import choose_format
from ..writing.overviews import overview_shapes
from .area import Area
from .format import Job
from .operation import Log, Operation, PlannedRaster, inspect_input

# Tags that are not copied as they are. The first is a default, unless it is «Point». The pixels that NODATA_VALUES hide
# are hidden by the output's mask. If the file had both, GDAL would not write to the mask.
_NOT_CARRIED = ("AREA_OR_POINT", "NODATA_VALUES")


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Open the bands as they are in the file and convert them, unless the file is already as asked."""
    area = Area.of(job, log)
    file = area.cut(area.clear(inspect_input(job.input)))
    if job.bands and job.input.band is not None:
        raise RasterDaskError("Give either bands or the band of input, not both.")
    bands = job.bands or ((job.input.band,) if job.input.band is not None else tuple(range(1, file.count + 1)))
    for band in bands:
        file.check_band(band, Text("Band"))
    options = _block_options(job)
    if not job.force and area.is_everywhere and can_be_copied(file) and _is_as_asked(job, file, bands):
        log(Text("{} already has all that is asked for: it is copied as it is. Set force to write it anew.", file.name))
        return PlannedRaster(None, (file,), already=file)
    source = FileSource(file, bands, stored=True)
    itemsize = max(np.dtype(name).itemsize for name in _output_dtypes(job, file, bands))
    planned = plan_run([source], budget, output_bytes=len(bands) * itemsize, bands_apart=True)
    if any(is_wide_integer(file.dtypes[band - 1]) for band in bands):
        log(Text("The 64-bit integers of {} are read as float64, which holds them exactly up to 2⁵³", file.name))
    if planned.chunks[0] < len(bands):
        give_back_blocks_when_freed()
    array = source.open(planned)
    array.attrs.update(_metadata(file))
    if file.window is not None:
        # Such as where all pixels lie.
        array.attrs["domains"] = {}
    array = optimise(
        array,
        dtype=None if job.dtype == DEFAULT_TYPE else job.dtype,
        scale=job.scale,
        offset=job.offset,
        nodata=job.output_nodata,
    )
    return PlannedRaster(
        array, (file, *area.files), workers=planned.workers, kernels=source.needs_kernels, creation_options=options
    )


def _output_dtypes(job: Job, file: RasterFile, bands: tuple[int, ...]) -> list[str]:
    return [computed_dtype(file.dtypes[band - 1]).name for band in bands] if job.dtype == DEFAULT_TYPE else [job.dtype]


def _block_options(job: Job) -> dict[str, str]:
    if job.block_size is None:
        return {}
    names = ("BLOCKSIZE",) if job.format == COG else ("BLOCKXSIZE", "BLOCKYSIZE")
    given = {name.upper() for name in job.creation_options}
    if given & {"BLOCKSIZE", "BLOCKXSIZE", "BLOCKYSIZE"}:
        raise RasterDaskError("Give the block size either by block_size or by creation options.")
    return dict.fromkeys(names, str(job.block_size))


def _metadata(file: RasterFile) -> dict:
    """Return what a file says of itself, besides grid and band attributes, as the attributes of an array."""
    with reading(file.path, file.open_options) as dataset:
        text = RasterText(dataset)
        tags = text.tags()
        found: dict = {"tags": {name: item for name, item in tags.items() if name not in _NOT_CARRIED}}
        if tags.get("AREA_OR_POINT") == "Point":
            found["tags"]["AREA_OR_POINT"] = "Point"
        found["domains"] = read_domains(text)
        return found


def _is_as_asked(job: Job, file: RasterFile, bands: tuple[int, ...]) -> bool:
    """Return whether the file has the format, compression, blocks, overviews, bands, type and nodata that are asked."""
    changed = job.input.nodata is not None or job.input.crs is not None or job.input.open_options
    if changed or job.tiled_output or bands != tuple(range(1, file.count + 1)):
        return False
    if job.creation_options or job.max_error is not None or job.overview_resampling != AUTOMATIC:
        return False
    if not (job.scale is None and job.offset is None and set(file.dtypes) == {file.dtypes[0]}):
        return False
    if job.dtype not in (DEFAULT_TYPE, file.dtypes[0]):
        return False
    if job.output_nodata is not None and any(values != (job.output_nodata,) for values in file.nodata):
        return False
    pixel_bytes = sum(np.dtype(dtype).itemsize for dtype in file.dtypes)
    block = job.block_size or (cog_block_side(file.grid.shape, pixel_bytes) if job.format == COG else TILE)
    compression = choose_format(job.format, job.compression).compression
    with reading(file.path) as dataset:
        structure = RasterText(dataset).tags(ns="IMAGE_STRUCTURE")
        if dataset.driver != "GTiff" or structure.get("COMPRESSION", "NONE").upper() != compression:
            return False
        levels = len(overview_shapes(file.grid.shape, block)) if job.format == COG else 0
        is_cog = structure.get("LAYOUT") == "COG"
        complete = all(len(dataset.overviews(band)) >= levels for band in dataset.indexes)
        blocks = set(dataset.block_shapes) == {(block, block)}
    return blocks and complete and is_cog == (job.format == COG)


OPERATION = Operation(build)
