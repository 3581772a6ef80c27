"""What a product of a test holds, and the archives that it is packed into."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine

CRS = "EPSG:32631"
CORNER = (300000.0, 4900020.0)


@dataclass
class WrittenProduct:
    """A product in a folder."""

    folder: Path
    metadata: Path
    numbers: dict[str, np.ndarray] = field(default_factory=dict)  # by the id of a band, or the kind of a quality layer


def digital_numbers(seed: int, size: int, low: int = 1, high: int = 12000, dtype: str = "uint16") -> np.ndarray:
    """Return random numbers of a square raster; one pixel is the least, one the greatest of those asked for."""
    values = np.random.default_rng(seed).integers(low, high, (size, size), endpoint=True).astype(dtype)
    values[0, :2] = low, high
    return values


def write_band(path: Path, values: np.ndarray, pixel: float, **options) -> Path:
    """Write an array of (rows, columns) or (bands, rows, columns) at the product's corner, in JPEG 2000 for .jp2."""
    values = values[np.newaxis] if values.ndim == 2 else values
    path.parent.mkdir(parents=True, exist_ok=True)
    lossless = {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES", "YCBCR420": "NO"}
    profile = {
        "driver": "GTiff",
        "width": values.shape[2],
        "height": values.shape[1],
        "count": values.shape[0],
        "dtype": values.dtype.name,
        "crs": CRS,
        "transform": Affine(pixel, 0, CORNER[0], 0, -pixel, CORNER[1]),
        **(lossless if path.suffix == ".jp2" else {}),
        **options,
    }
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values)
    return path


def zipped(folder: Path, name: str = "", compression: int = zipfile.ZIP_DEFLATED) -> Path:
    """Pack a folder, with its own name above its files, into a zip beside it."""
    path = folder.with_name(name or f"{folder.name}.zip")
    with zipfile.ZipFile(path, "w", compression) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder.parent))
    return path


def tarred(folder: Path, name: str = "", prefix: str = "") -> Path:
    """Pack the files of a folder into a tar beside it, as Landsat's are: without the folder."""
    path = folder.with_name(name or f"{folder.name}.tar")
    with tarfile.open(path, "w:gz" if path.name.endswith("gz") else "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.add(file, prefix + file.name)
    return path


def elements(tag: str, values: Mapping[str, object], attribute: str) -> str:
    """Return an XML element for each value, with its key in an attribute."""
    return "".join(f'<{tag} {attribute}="{key}">{value}</{tag}>' for key, value in values.items())
