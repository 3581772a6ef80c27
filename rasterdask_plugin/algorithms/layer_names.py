"""The name of the scene that a raster's name tells, without the band: “T31TCJ 2023-06-15”."""

from __future__ import annotations

import re
from datetime import date, timedelta

# Names as the producers give them, and what is left of them for a layer. A date has groups for year, month and day.
_DATE = r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])"
_PRODUCERS = (
    # Sentinel-2: of Copernicus a band, a product, and of Theia and MAJA.
    (rf"(?:L[12][AC]_)?(?P<tile>T\d\d[A-Z]{{3}})_{_DATE}T\d{{6}}(?:_.*)?", "{tile}"),
    (rf"S2[A-D]_MSIL[12][AC]_{_DATE}T\d{{6}}_.*_(?P<tile>T\d\d[A-Z]{{3}})_.*", "{tile}"),
    (rf"SENTINEL2[A-D]_{_DATE}-\d{{6}}-\d{{3}}_L[23]A_(?P<tile>T\d\d[A-Z]{{3}})_.*", "{tile}"),
    # Landsat, Collections 1 and 2, with path and row.
    (rf"(?P<sensor>L[A-Z]\d\d)_[A-Z0-9]{{4}}_(?P<place>\d{{6}})_{_DATE}_.*", "{sensor} {place}"),
    # Harmonised Landsat and Sentinel-2, with the day of the year.
    (r"HLS\.[LS]30\.(?P<tile>T\d\d[A-Z]{3})\.(?P<year>20\d\d)(?P<yearday>\d{3})T\d{6}\..*", "{tile}"),
    # Pléiades, Pléiades Neo and SPOT.
    (rf"(?:IMG|DIM)_(?P<sensor>PHR1[AB]|PNEO\d|SPOT[67])_(?:[A-Z-]+_)*{_DATE}\d{{5,}}_.*", "{sensor}"),
)
_COLOURS = (
    r"coastal|blue|green|yellow|red|red[ _-]?edge[ _-]?\d?|r?nir|nir[ _-]?\d?|near[ _-]?infrared|swir[ _-]?\d?|pan"
)
# What stands for a band at the end of a name, and what may follow it: a resolution.
_BAND = re.compile(
    rf"(?:[ _.\-]+(?:SR|TOA|FRE|SRE))?[ _.\-]+(?:B\d{{1,2}}A?|band[ _\-]?\d+|{_COLOURS})(?:[ _\-]\d+m)?", re.IGNORECASE
)


def scene_name(name: str) -> str:
    """Return the name of a scene, with its day where the name is one of a producer that is known.

    Of other names, what stands for a band at the end is left out.
    """
    for pattern, place in _PRODUCERS:
        match = re.fullmatch(pattern, name)
        if match:
            found = match.groupdict()
            return f"{place.format(**found)} {_day(found)}"
    match = re.fullmatch(rf"(?P<scene>.*?[^ _.\-]){_BAND.pattern}", name, re.IGNORECASE)
    return match["scene"] if match else name


def _day(found: dict[str, str]) -> str:
    if "yearday" in found:
        return (date(int(found["year"]), 1, 1) + timedelta(int(found["yearday"]) - 1)).isoformat()
    return f"{found['year']}-{found['month']}-{found['day']}"
