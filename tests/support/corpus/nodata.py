"""What means «no data»: by band, in odd numbers, and in numbers that the type does not hold."""

from __future__ import annotations

import numpy as np

from .odd_file import ANY, GOOD, SIZE, Folder, write_raster
from .tiff import GDAL_NODATA, write_tiff
from .virtual import source_vrt, vrt_band

LARGEST = np.finfo("float32").max


def add(folder: Folder) -> None:
    """Write rasters with nodata of many sorts, a part of their pixels in each band being that number."""
    for dtype, nodata in (
        ("uint8", 0),
        ("uint8", 255),
        ("int16", -9999),
        ("int16", -32768),
        ("uint16", 65535),
        ("int32", -2147483648),
        ("uint32", 4294967295),
        ("float32", -9999.0),
        ("float32", 0.0),
        ("float64", -1e300),
        ("float64", 1e-5),
    ):
        values = _with(folder.numbers(dtype=dtype), nodata)
        folder.write(f"{dtype}_{nodata:g}.tif", values, nodata=nodata)
    floats = folder.numbers(dtype="float32")
    folder.write("nan.tif", _with(floats.copy(), np.nan), nodata=np.nan)
    folder.write("nan64.tif", _with(floats.astype("float64"), np.nan), nodata=np.nan)
    folder.write("infinite.tif", _with(floats.copy(), np.inf), nodata=np.inf)
    folder.write("minus_infinite.tif", _with(floats.copy(), -np.inf), nodata=-np.inf)
    # A tag of few digits; GDAL takes it for the number that it means.
    _tagged(folder, "float_max_short", _with(floats.copy(), -LARGEST), b"-3.40282e+38")
    _tagged(folder, "float_max_long", _with(floats.copy(), -LARGEST), b"-3.4028234663852886e+38")
    _tagged(folder, "float_tenth", _with(floats.copy(), np.float32(-9999.1)), b"-9999.1")
    near = _with(floats.copy(), np.float32(-9999.1))
    near[:, ::2, ::4] = np.nextafter(np.float32(-9999.1), np.float32(0))
    _tagged(folder, "float_one_unit_off", near, b"-9999.1")
    near[:, 1::2, ::4] = np.float32(-9999.0)
    _tagged(folder, "float_close_is_a_value", near, b"-9999.1")
    zero = folder.numbers()
    zero[:, ::3, ::4] = 0
    for name, text in (
        ("fraction", b"0.5"),
        ("negative_in_bytes", b"-9999"),
        ("too_large_in_bytes", b"256"),
        ("nan_in_bytes", b"nan"),
        ("infinity_in_bytes", b"-inf"),
        ("empty", b""),
        ("words", b"none at all"),
        ("spaces", b"  0  "),
        ("comma", b"0,5"),
        ("huge", b"1e999"),
    ):
        _tagged(folder, name, zero, text)
    _tagged(folder, "too_large_in_floats", floats, b"-1.7976931348623157e+308")
    _per_band(folder)
    everything = np.full((2, SIZE, SIZE), 7, "uint8")
    folder.write("nothing_valid.tif", everything, nodata=7)
    folder.write("unused.tif", folder.numbers(), nodata=0)


def _with(values: np.ndarray, nodata) -> np.ndarray:
    """Make a third of the pixels nodata, others in each band."""
    values[0, ::3, ::4] = nodata
    values[1, ::4, 1::3] = nodata
    return values


def _tagged(folder: Folder, name: str, values: np.ndarray, text: bytes) -> None:
    folder.add(write_tiff(folder.place(f"{name}.tif"), values, {GDAL_NODATA: text}), ANY)


def _per_band(folder: Folder) -> None:
    """Nodata that differs from band to band; zeros and sevens are in both."""
    for dtype, kind in (("uint8", "Byte"), ("float32", "Float32"), ("float64", "Float64"), ("int32", "Int32")):
        values = folder.numbers(dtype=dtype)
        values[:, ::3, ::4] = 0
        values[:, 1::4, ::3] = 7
        for name, nodata in (("one", (0, None)), ("two", (0, 7)), ("unheld", (-9999, 0))):
            path = folder.place(f"{name}_{dtype}.vrt")
            source = write_raster(path.with_name("source.tif"), values)
            bands = "".join(
                vrt_band(n, source.name, n, kind, "" if own is None else f"<NoDataValue>{own}</NoDataValue>")
                for n, own in enumerate(nodata, 1)
            )
            folder.add(source_vrt(path, (SIZE, SIZE), bands), ANY if name == "unheld" else GOOD)
