"""A file of the corpus, and the folder that it is written into."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine

# Most files have this grid, so that one plain raster is at the same place.
CRS = "EPSG:32631"
TRANSFORM = Affine(10.0, 0.0, 499980.0, 0.0, -10.0, 4900020.0)
SIZE = 24

# What is known of a file.
GOOD = "good"  # every operation that the file has bands for gives the right result
ANY = "any"  # a right result or a clear error
BAD = "bad"  # a clear error


@dataclass(frozen=True)
class OddFile:
    """A file, and what is known of it."""

    name: str
    kind: str
    path: str
    known: str = ANY
    # Has sensor geometry: positions go through an iteration, and are right but for a little.
    sensor: bool = False
    # The type of its numbers, where GDAL says another.
    dtype: str | None = None
    # Operations that need not give a result though the file is good.
    may_refuse: tuple[str, ...] = ()


@dataclass
class Folder:
    """Where the files of a kind go."""

    root: Path
    kind: str
    files: list[OddFile]
    rng: np.random.Generator = field(default_factory=lambda: np.random.default_rng(12))

    def place(self, name: str) -> Path:
        """Return the path for a file, in a new folder of its own."""
        folder = self.root / self.kind / name.replace(".", "_")
        folder.mkdir(parents=True)
        return folder / name

    def add(self, path: Path | str, known: str = ANY, **facts) -> Path:
        """Enter a file that has been written."""
        self.files.append(OddFile(Path(path).name, self.kind, str(path), known, **facts))
        return Path(path)

    def write(self, name: str, values, known: str = GOOD, *, facts=None, **options) -> Path:
        """Write an array as a raster (`write_raster`) and enter it."""
        path = write_raster(self.place(name), values, **options)
        return self.add(path, known, **(facts or {}))

    def numbers(self, bands: int = 2, dtype: str = "uint8", shape=(SIZE, SIZE)) -> np.ndarray:
        """Return random numbers of a type, none of them the least, the greatest or 0."""
        shape = (bands, *shape)
        kind = np.dtype(dtype).kind
        if kind == "c":
            return (self.rng.normal(size=shape) + 1j * self.rng.normal(size=shape)).astype(dtype)
        if kind == "f":
            return self.rng.uniform(1, 1000, shape).astype(dtype)
        high = min(np.iinfo(dtype).max, 2**31) - 10
        return self.rng.integers(1, high, shape).astype(dtype)


def write_raster(path: Path, values, *, mask=None, descriptions=(), colours=None, edit=None, **profile) -> Path:
    """Write an array of (bands, rows, columns) or (rows, columns); `edit` is called with the open dataset."""
    values = np.asarray(values)
    values = values[np.newaxis] if values.ndim == 2 else values
    options = {
        "driver": "GTiff",
        "count": values.shape[0],
        "height": values.shape[1],
        "width": values.shape[2],
        "dtype": values.dtype.name,
        "crs": CRS,
        "transform": TRANSFORM,
        **profile,
    }
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **options) as dataset:
        if colours:
            dataset.colorinterp = [rasterio.enums.ColorInterp[name] for name in colours]
        dataset.write(values)
        if mask is not None:
            dataset.write_mask(mask)
        for band, text in enumerate(descriptions, 1):
            dataset.set_band_description(band, text)
        if edit:
            edit(dataset)
    return path
