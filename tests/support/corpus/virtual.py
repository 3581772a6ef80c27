"""VRTs, most of them broken."""

from __future__ import annotations

from pathlib import Path

from .odd_file import ANY, BAD, GOOD, SIZE, TRANSFORM, Folder, write_raster

_GRID = f"<SRS>EPSG:32631</SRS><GeoTransform>{TRANSFORM.c},10,0,{TRANSFORM.f},0,-10</GeoTransform>"


def source_vrt(path: Path, size: tuple[int, int], bands: str, grid: str = _GRID) -> Path:
    """Write a VRT of (columns, rows) with these bands in it."""
    path.write_text(f'<VRTDataset rasterXSize="{size[0]}" rasterYSize="{size[1]}">{grid}{bands}</VRTDataset>')
    return path


def vrt_band(number: int, source: str, band: int = 1, dtype: str = "Byte", inside: str = "") -> str:
    """Return a band that is one of a file beside the VRT."""
    return (
        f'<VRTRasterBand dataType="{dtype}" band="{number}">{inside}<SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>{band}</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
    )


def simple_vrt(path: Path, source: str, shape, dtype: str, nodata: float | None = None) -> Path:
    """Write a VRT of all bands of a file, as another type or with another nodata."""
    inside = "" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>"
    bands = "".join(vrt_band(n, source, n, dtype, inside) for n in range(1, shape[0] + 1))
    return source_vrt(path, (shape[2], shape[1]), bands)


def add(folder: Folder) -> None:
    """Write VRTs that work, and that lead nowhere."""
    values, size = folder.numbers(), (SIZE, SIZE)

    def beside(name: str, **options) -> Path:
        path = folder.place(name)
        write_raster(path.with_name("source.tif"), values, **options)
        return path

    two = vrt_band(1, "source.tif", 1) + vrt_band(2, "source.tif", 2)
    folder.add(source_vrt(beside("plain.vrt"), size, two), GOOD)
    mixed = vrt_band(1, "source.tif", 1) + vrt_band(2, "source.tif", 2, "Float32")
    folder.add(source_vrt(beside("mixed_types.vrt"), size, mixed), GOOD)
    missing = vrt_band(1, "gone.tif") + vrt_band(2, "source.tif", 2)
    folder.add(source_vrt(beside("missing_source.vrt"), size, missing), BAD)
    folder.add(source_vrt(beside("missing_band.vrt"), size, vrt_band(1, "source.tif", 7)), BAD)
    path = folder.place("itself.vrt")
    folder.add(source_vrt(path, size, vrt_band(1, path.name)), BAD)
    one, other = folder.place("circle.vrt"), None
    other = source_vrt(one.with_name("other.vrt"), size, vrt_band(1, "circle.vrt"))
    folder.add(source_vrt(one, size, vrt_band(1, other.name)), BAD)
    folder.add(source_vrt(beside("huge.vrt"), (2147483647, 2147483647), two), ANY)
    folder.add(source_vrt(beside("huge_rows.vrt"), (SIZE, 2147483647), two), ANY)
    folder.add(source_vrt(beside("huge_columns.vrt"), (2147483647, SIZE), two), ANY)
    folder.add(source_vrt(beside("no_size.vrt"), (0, 0), two), BAD)
    folder.add(source_vrt(beside("negative_size.vrt"), (-5, 10), two), BAD)
    folder.add(source_vrt(folder.place("no_bands.vrt"), size, ""), BAD)
    folder.add(source_vrt(folder.place("no_sources.vrt"), size, '<VRTRasterBand dataType="Byte" band="1"/>'), ANY)
    folder.add(source_vrt(beside("no_type.vrt"), size, two.replace("Byte", "Nonsense")), ANY)
    wrong_grid = "<SRS>nonsense</SRS><GeoTransform>1,2,three,4,5,6</GeoTransform>"
    folder.add(source_vrt(beside("wrong_grid.vrt"), size, two, wrong_grid), ANY)
    bad = folder.place("bad_xml.vrt")
    bad.write_text('<VRTDataset rasterXSize="24" rasterYSize="24"><VRTRasterBand')
    folder.add(bad, BAD)
    path = beside("truncated_source.vrt")
    source = path.with_name("source.tif")
    source.write_bytes(source.read_bytes()[:300])
    folder.add(source_vrt(path, size, two), BAD)
    window = '<SrcRect xOff="-5" yOff="900" xSize="4000" ySize="3"/><DstRect xOff="-3" yOff="0" xSize="9" ySize="900"/>'
    outside = two.replace("</SimpleSource>", f"{window}</SimpleSource>")
    folder.add(source_vrt(beside("windows_outside.vrt"), size, outside), ANY)
    python = "<PixelFunctionType>nothing</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
    derived = vrt_band(1, "source.tif").replace('band="1"', 'band="1" subClass="VRTDerivedRasterBand"', 1)
    derived = derived.replace("<SimpleSource>", f"{python}<SimpleSource>")
    folder.add(source_vrt(beside("python_function.vrt"), size, derived), ANY)
