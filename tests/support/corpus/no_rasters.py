"""Paths that lead to no raster."""

from __future__ import annotations

import os
import zipfile

from .odd_file import BAD, Folder


def add(folder: Folder) -> None:
    """Write what is no raster, and say that it is one."""
    for name, content in (
        ("empty.tif", b""),
        ("text.tif", b"This is no raster.\n" * 10),
        ("four_bytes.tif", b"II*\0"),
        ("loop.tif", b"II*\0\x08\0\0\0\0\0\x08\0\0\0"),
        ("zeros.tif", bytes(5000)),
        ("random.tif", folder.rng.bytes(5000)),
        ("points.csv", b"x,y,z\n1,2,3\n"),
        ("shapes.geojson", b'{"type": "FeatureCollection", "features": []}'),
        ("page.html", b"<html><body>404 Not found</body></html>"),
        ("report.pdf", b"%PDF-1.4\n%%EOF\n"),
        ("job.json", b'{"operation": "ndvi"}'),
    ):
        path = folder.place(name)
        path.write_bytes(content)
        folder.add(path, BAD)
    path = folder.place("folder.tif")
    path.mkdir()
    folder.add(path, BAD)
    folder.add(folder.place("gone.tif"), BAD)
    path = folder.place("archive.zip")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "no raster in here")
    folder.add(path, BAD)
    folder.add(f"/vsizip/{path}/nothing.tif", BAD)
    path = folder.place("dangling.tif")
    path.symlink_to(path.with_name("gone.tif"))
    folder.add(path, BAD)
    path = folder.place("link_to_itself.tif")
    path.symlink_to(path)
    folder.add(path, BAD)
    if hasattr(os, "mkfifo"):
        path = folder.place("fifo.tif")
        os.mkfifo(path)
        folder.add(path, BAD)
        folder.add("/dev/zero", BAD)
    path = folder.place("of_nobody.tif")
    path.write_bytes(b"II*\0")
    path.chmod(0)
    folder.add(path, BAD)
