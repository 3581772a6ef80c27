"""Opens a product by the one thing that the user has of it: its metadata, its folder or its archive."""

from __future__ import annotations

from pathlib import Path

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.plausibility import check_is_file
from . import dimap, landsat, maja, planetscope, sentinel2
from .product import Product
from .product_files import Folder, ProductFiles, open_tar, open_zip

_KINDS = (sentinel2, maja, landsat, dimap, planetscope)
_KNOWN = (
    "MTD_MSIL2A.xml or MTD_MSIL1C.xml (Sentinel-2), …_MTD_ALL.xml (MAJA), …_MTL.txt, .json or .xml (Landsat Collection "
    "2), DIM_….XML (Pléiades, Pléiades Neo, SPOT 6/7), …_AnalyticMS….tif (PlanetScope)"
)
# Of several products in one place, so many are named.
_NAMED = 5


def open_product(path: str | Path) -> Product:
    """Open a product: the file of its metadata, its folder, or the zip or tar archive as it was downloaded.

    Nothing is unpacked, and no pixel is read. Known are Sentinel-2 L1C and L2A (compact SAFE), MAJA in MUSCATE's
    format (FRE, else SRE), Landsat Collection 2 (Level 1 and 2), Pléiades, Pléiades Neo and SPOT 6/7 (DIMAP 2), and
    PlanetScope (4 and 8 bands). Of a bundle of Pléiades or SPOT it is the multispectral image, of a scene of Planet the
    surface reflectance.

    Raises RasterDaskError, which names the file and what is wrong, for what does not exist, is damaged, is no product
    that is known, or holds several.
    """
    where = Path(path).absolute()
    try:
        exists = where.exists()
    except OSError as error:
        raise RasterDaskError("{} cannot be read: {}.", path, error.strerror) from error
    if not exists:
        raise RasterDaskError("{} does not exist.", path)
    check_is_file(str(where))
    files = _files(where)
    names = [where.name] if isinstance(files, Folder) and not where.is_dir() else files.names()
    found = [(kind, name) for kind in _KINDS for name in kind.find(names)]
    if not found:
        raise RasterDaskError(
            "{} holds no product that is known. Known are {}, their folders, .zip and .tar."
            if len(names) != 1 or where.is_dir()
            else "{} is no product that is known. Known are {}, their folders, .zip and .tar.",
            path,
            _KNOWN,
        )
    if len(found) > 1:
        listed = ", ".join(name for _, name in found[:_NAMED]) + (", …" if len(found) > _NAMED else "")
        raise RasterDaskError("{} holds {} products: give one of {}.", path, len(found), listed)
    (kind, name), *_ = found
    product = kind.read(files, name, str(path))
    if not product.bands:
        lost = Text(": {} is not there", product.missing[0].name) if product.missing else ""
        raise RasterDaskError("{} has none of the bands that {} lists{}.", path, name, lost)
    return product


def _files(path: Path) -> ProductFiles:
    """Return the files among which the product is."""
    if path.is_dir():
        return Folder(str(path))
    name = path.name.lower()
    if name.endswith((".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")):
        raise RasterDaskError(
            "{} is compressed as a whole: no band can be read without unpacking all others. Unpack it, and "
            "give its folder or the .tar in it.",
            path,
        )
    if name.endswith(".zip"):
        return open_zip(str(path))
    return open_tar(str(path)) if name.endswith(".tar") else Folder(str(path.parent))
