"""The rasters that are measured. Each is written if it does not exist."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.transform import Affine
from rasterio.warp import transform_bounds

from .harness import FOLDER, ROOT

RATIO = 4
PIXEL = 0.5
CORNER = (374000.0, 4830000.0)
UTM, LAMBERT = "EPSG:32631", "EPSG:2154"
# The files of `reflectances` say so.
SCALE = 0.0001
# Writes four bands in strips, as many programs do: red, near infrared and two made of them.
STRIPED = """\
import sys, numpy as np, rasterio
from rasterio.windows import Window
red, nir, target = sys.argv[1:]
with rasterio.open(red) as one, rasterio.open(nir) as other:
    profile = {"driver": "GTiff", "width": one.width, "height": one.height, "count": 4, "dtype": "uint16", "nodata": 0}
    with rasterio.open(target, "w", **profile, crs=one.crs, transform=one.transform) as dataset:
        for row in range(0, one.height, 512):
            window = Window(0, row, one.width, min(512, one.height - row))
            a, b = (np.maximum(raster.read(1, window=window), 0).astype("uint16") for raster in (one, other))
            dataset.write(np.stack([a, b, (a + b) // 2, np.maximum(a, b)]), window=window)
"""


def scene(size: int) -> tuple[Path, Path]:
    """Return the sample pair of a size. It is written if it does not exist."""
    folder = FOLDER / f"scene_{size}"
    if not (folder / "complete").exists():
        command = [sys.executable, str(ROOT / "demo" / "sample.py"), str(folder), "--size", str(size)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (folder / "complete").touch()
    return folder / "sample_B04.tif", folder / "sample_B08.tif"


def reflectances(size: int) -> dict[str, Path]:
    """Return red, near infrared and blue of the sample scene, int16 with the scale 0.0001. Blue is made of red."""
    folder = FOLDER / f"reflectances_{size}"
    paths = {role: folder / f"{role}.tif" for role in ("red", "nir", "blue")}
    if not (folder / "complete").exists():
        folder.mkdir(parents=True, exist_ok=True)
        red, nir = scene(size)
        for role, source in (("red", red), ("nir", nir), ("blue", red)):
            shutil.copyfile(source, paths[role])
        with rasterio.open(red) as original:
            profile = {**original.profile, "predictor": 2}
            with rasterio.open(paths["blue"], "w", **profile) as dataset:
                for _, window in original.block_windows(1):
                    values = original.read(1, window=window)
                    valid = values != original.nodata
                    dataset.write(np.where(valid, values * 3 // 5 + 20, values).astype("int16"), 1, window=window)
        for path in paths.values():
            with rasterio.open(path, "r+") as dataset:
                dataset.scales = (SCALE,)
        (folder / "complete").touch()
    return paths


def zipped_safe(size: int) -> Path:
    """Return a zipped Sentinel-2 Level-2A product with red and near infrared of 10 m and SCL of 20 m.

    Its rasters have the sample scene's pixels, plus the offset of 1000; `size` is an even number of rows and columns.
    Every fourth square of 2.56 km is cloudy.
    """
    folder = FOLDER / f"product_{size}"
    if (folder / "complete").exists():
        return next(folder.glob("*.zip"))
    # Only the files that say what is where come from the tests.
    from tests.support.products.sentinel2 import write_safe

    shutil.rmtree(folder, ignore_errors=True)
    product = write_safe(folder, bands={10: ("B04", "B08"), 20: ("SCL",)})
    images = {path.stem.split("_", 2)[2]: path for path in product.folder.rglob("*.jp2")}
    for key, source in zip(("B04_10m", "B08_10m"), scene(size)):
        with rasterio.open(source) as dataset:
            values = dataset.read(1)
        _write_jpeg_2000(images[key], np.where(values == dataset.nodata, 0, values + 1000).astype("uint16"), 10)
    y, x = np.ogrid[: size // 2, : size // 2]
    cloudy = (x // 128 % 2 == 1) & (y // 128 % 2 == 1)
    _write_jpeg_2000(images["SCL_20m"], np.where(cloudy, 9, 4).astype("uint8"), 20)
    archive = folder / f"{product.folder.name}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as target:
        for file in sorted(product.folder.rglob("*")):
            target.write(file, file.relative_to(folder))
    shutil.rmtree(product.folder)
    (folder / "complete").touch()
    return archive


def images_of(archive: Path) -> dict[str, str]:
    """Return the rasters in a zipped product by B04, B08 and SCL: paths inside the zip."""
    with zipfile.ZipFile(archive) as content:
        names = [name for name in content.namelist() if name.endswith(".jp2")]
    return {name.rsplit("_", 2)[1]: name for name in names}


def _write_jpeg_2000(path: Path, values: np.ndarray, pixel: float) -> None:
    profile = {"driver": "JP2OpenJPEG", "QUALITY": 100, "REVERSIBLE": "YES", "BLOCKXSIZE": 1024, "BLOCKYSIZE": 1024}
    profile.update(count=1, dtype=values.dtype, height=values.shape[0], width=values.shape[1], crs=UTM)
    transform = Affine(pixel, 0, 300000, 0, -pixel, 4900020)
    with rasterio.open(path, "w", **profile, transform=transform) as dataset:
        dataset.write(values, 1)


def striped(size: int) -> Path:
    """Return a file of four bands of uint16 in strips. It is written if it does not exist."""
    target = FOLDER / f"striped_{size}.tif"
    if not target.exists():
        part = target.with_suffix(".part.tif")
        subprocess.run([sys.executable, "-c", STRIPED, *map(str, scene(size)), str(part)], check=True)
        part.replace(target)
    return target


def moving_raster(width: int, height: int, nodata: int | None = None) -> Path:
    """Return a file of 4 bands of smooth uint16 with noise, in tiles without compression. It is written if it does not
    exist.

    With `nodata`, the upper left corner has no data, as beside the swath of a scene.
    """
    path = FOLDER / f"moving_{width}x{height}_{nodata}.tif"
    if path.exists():
        return path
    rng = np.random.default_rng(1)
    profile = {"driver": "GTiff", "tiled": True, "blockxsize": 512, "blockysize": 512}
    transform = Affine(PIXEL * RATIO, 0, CORNER[0], 0, -PIXEL * RATIO, CORNER[1])
    with rasterio.open(
        path,
        "w",
        width=width,
        height=height,
        count=4,
        dtype="uint16",
        crs=UTM,
        transform=transform,
        nodata=nodata,
        **profile,
    ) as dataset:
        for _, window in dataset.block_windows(1):
            y, x = np.mgrid[0 : window.height, 0 : window.width]
            smooth = 1500 + 900 * np.sin((x + window.col_off) / 37) * np.cos((y + window.row_off) / 53)
            noise = rng.integers(-80, 80, (4, window.height, window.width))
            values = (smooth + noise).astype("uint16")
            if nodata is not None:
                values[:, x + window.col_off + y + window.row_off < width // 4] = nodata
            dataset.write(values, window=window)
    return path


def as_jpeg_2000(path: Path) -> Path:
    """Return a lossless copy in the format and the tiles of Sentinel-2's bands. It is written if it does not exist."""
    copy = path.with_suffix(".jp2")
    if not copy.exists():
        options = {"QUALITY": 100, "REVERSIBLE": "YES", "BLOCKXSIZE": 1024, "BLOCKYSIZE": 1024}
        rasterio.shutil.copy(path, copy, driver="JP2OpenJPEG", **options)
    return copy


def reference_grid(width: int, height: int, crs: str, dtype: str = "uint8") -> Path:
    """Return a raster without pixels in a CRS, with the moving raster's extent. It is written if it does not exist."""
    path = FOLDER / f"grid_{width}x{height}_{crs[5:]}.tif"
    if path.exists():
        return path
    left, top = CORNER
    if crs != UTM:
        bounds = transform_bounds(UTM, crs, left, top - height * PIXEL, left + width * PIXEL, top)
        left, top = (bounds[0] + bounds[2] - width * PIXEL) / 2, (bounds[1] + bounds[3] + height * PIXEL) / 2
    transform = Affine(PIXEL, 0, left, 0, -PIXEL, top)
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=1, dtype=dtype, crs=crs, transform=transform,
        tiled=True, sparse_ok=True, bigtiff="IF_SAFER",
    ):  # fmt: skip
        return path
