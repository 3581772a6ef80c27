"""Finds the sensor of a raster from whole words of its name and metadata, and lists the sensors' names of bands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath

from ...vocabulary.text import Text
from .raster_file import RasterFile

# Roles of bands: those of `vocabulary.roles`, and what is known of a band that has none of them for certain.
RED_EDGE, SWIR = Text("red edge"), Text("short-wave infrared")
PAN, OTHER = Text("panchromatic"), Text("other")


def _numbered(first: int, roles: str) -> dict[str, str]:
    """Number roles, which spaces separate; a dash is another one."""
    names = {"-": OTHER, "P": PAN}
    return {f"b{number}": names.get(role, role) for number, role in enumerate(roles.split(), first)}


# Band numbers mean different things to different sensors: Landsat 4 to 7 have the near infrared where Sentinel-2 and
# Landsat 8 have red, and Landsat 8's band 8 is panchromatic. Names as `band_ids` has them.
SENTINEL_2 = "Sentinel-2"
LANDSAT_OLI, LANDSAT_TM = "Landsat 8 and 9", "Landsat 4 to 7"
PLEIADES, PLANET, PLEIADES_NEO = "Pléiades and SPOT", "PlanetScope", "Pléiades Neo"
VENUS = "VENµS"
BAND_NAMES = {
    SENTINEL_2: {**_numbered(1, "A B G R RE1 RE2 RE3 N"), "b8a": "N2", **_numbered(9, "WV - S1 S2")},
    LANDSAT_OLI: _numbered(1, "A B G R N S1 S2 P - T1 T2"),
    LANDSAT_TM: _numbered(1, "B G R N S1 T S2 P"),
    "Landsat MSS 1 to 3": _numbered(4, "G R - N"),
    "Landsat MSS 4 and 5": _numbered(1, "G R - N"),
    PLEIADES: {**_numbered(0, "B G R N -"), "xs1": "G", "xs2": "R", "xs3": "N"},
    PLEIADES_NEO: {},
    "WorldView": _numbered(1, "A B G Y R RE1 N -"),
    "GeoEye and QuickBird": _numbered(1, "B G R N"),
    "PlanetScope, 8 bands": _numbered(1, "A B G1 G Y R RE1 N"),
    "PlanetScope, 4 bands": _numbered(1, "B G R N"),
    "RapidEye": _numbered(1, "B G R RE1 N"),
    "NAIP": _numbered(1, "R G B N"),
    "MODIS": {**_numbered(1, "R N B G - S1 S2"), "b11": "G1"},
    VENUS: _numbered(1, "- A B G - - R RE1 RE2 RE3 N -"),
    "ASTER": {"b1": "G", "b2": "R", "b3n": "N", "b3": "N", "b4": "S1", "b6": "S2", "b13": "T"},
}
# Sensors whose files have their bands in one order, whether or not they are described.
FIXED_ORDER = ("WorldView", "PlanetScope, 8 bands", "PlanetScope, 4 bands", "RapidEye", "NAIP")

# Matched with whole words that follow each other, joined by spaces.
_WORDS = (
    (r"hls ?l30", LANDSAT_OLI),
    (r"hls ?s30", SENTINEL_2),
    (r"l[te]0?[457]|l[te][457]\d{13}[a-z]{3}\d\d|landsat ?[457]|etm", LANDSAT_TM),
    (r"l[co]0?[89]|l[co][89]\d{13}[a-z]{3}\d\d|landsat ?[89]|oli", LANDSAT_OLI),
    (r"lm0?[1-3]|landsat ?[1-3]", "Landsat MSS 1 to 3"),
    (r"lm0?[45]", "Landsat MSS 4 and 5"),
    (r"venus", VENUS),
    (r"s2[a-d]?|sentinel ?2[a-d]?|msil1c|msil2a", SENTINEL_2),
    (r"pneo[1-4]?|pl[eé]iades neo", PLEIADES_NEO),
    (r"phr|phr1[ab]|pl[eé]iades(?! neo)|spot ?[1-7]", PLEIADES),
    (r"wv0?[23]|world ?view ?0?[23]", "WorldView"),
    (r"ge0?1|geoeye ?1?|qb0?2|quick ?bird ?2?|wv0?4|world ?view ?0?4|ikonos", "GeoEye and QuickBird"),
    (r"planetscope|psscene|psscene4band|analyticms|superdove", PLANET),
    (r"rapid ?eye", "RapidEye"),
    # The files of NAIP are named after their quarter of a quadrangle, zone, resolution and day.
    (r"naip|m \d{7} [ns][ew] \d\d \d{1,3} \d{8}", "NAIP"),
    (r"m[oy]d(?:09|13)\w*|mcd43\w*|modis", "MODIS"),
    (r"aster|ast l1[abt]", "ASTER"),
)
_PATTERNS = tuple((re.compile(rf"(?<!\S)(?:{words})(?!\S)"), sensor) for words, sensor in _WORDS)
# Words that are too short to be trusted in a file's name, but not in a tag.
_TM_TAG = re.compile(r"(?<!\S)tm(?!\S)")
# The tile in the names of Sentinel-2's files, such as T31TCJ, and the names of the two reflectances in MAJA's products.
_TILE_OR_MAJA = re.compile(r"(?<!\S)(?:t\d\d[c-hj-np-x][a-hj-np-z]{2}|[fs]re)(?!\S)")
_SENSOR_TAGS = (
    "spacecraft_id",
    "spacecraft_name",
    "satellite",
    "satelliteid",
    "satellite_id",
    "satid",
    "sensor",
    "sensor_id",
    "sensorid",
    "sensor_type",
    "platform",
    "mission",
    "mission_id",
    "constellation",
    "instrument",
    "product_uri",
    "product_id",
    "landsat_product_id",
    "datatake_1_spacecraft_name",
)
# Folders of delivered products. The files in them need not repeat the product's name.
_PRODUCT_FOLDER = re.compile(r"(S2[A-D]_MSIL(1C|2A)_|L[COTEM]0\d_L[12]|SENTINEL2[A-D]_|HLS\.[LS]30\.).*", re.IGNORECASE)


def words_of(text: str) -> list[str]:
    """Split a text into words in lower case, at all characters except letters and digits."""
    return re.findall(r"[a-z0-9éµ]+", text.lower())


def band_ids(text: str) -> list[str]:
    """Return the words of a text that look like a band's number, each once: b4 for B4, B04, SR_B4, sr_band4."""
    found = []
    for before, word in zip(["", *words_of(text)], words_of(text)):
        match = re.fullmatch(r"b0*(\d{1,2}[an]?)", word)
        if match or (before in ("sr", "toa") and re.fullmatch(r"band\d{1,2}", word)):
            found.append(f"b{match[1] if match else word[4:]}")
        elif re.fullmatch(r"xs[1-4]", word):
            found.append(word)
    return list(dict.fromkeys(found))


def file_names(raster: RasterFile) -> list[str]:
    """Return the names that may tell a raster's product: those of its product's folder and of the file."""
    folders = PurePath(raster.path.replace("\\", "/")).parts[:-1]
    return [*(folder for folder in folders if _PRODUCT_FOLDER.fullmatch(folder)), raster.name]


def find_sensor(raster: RasterFile) -> str:
    """Return the name of the sensor, or an empty text if it is unknown or the names contradict each other.

    Metadata are looked at first, then the names of the product's folder and of the file, then those of the bands.
    """
    tags = [
        value
        for key, value in {**raster.tags, **raster.product_tags}.items()
        if key.lower().rsplit(".", 1)[-1] in _SENSOR_TAGS
    ]
    found = _sensors_in(tags)
    if not found and any(_TM_TAG.search(" ".join(words_of(value))) for value in tags):
        found = {LANDSAT_TM}
    found = found or _sensors_in(file_names(raster)) or _of_bands(raster)
    if found == {PLANET}:
        return Text("PlanetScope, {} bands", 8 if raster.count >= 8 else 4)
    return found.pop() if len(found) == 1 else ""


def _sensors_in(texts: Iterable[str]) -> set[str]:
    joined = [" ".join(words_of(text)) for text in texts]
    found = {sensor for text in joined for pattern, sensor in _PATTERNS if pattern.search(text)}
    return found or {SENTINEL_2 for text in joined if _TILE_OR_MAJA.search(text)}


def _of_bands(raster: RasterFile) -> set[str]:
    texts = [text or "" for text in (*raster.descriptions, *raster.band_names)]
    ids = [name for text in texts for name in band_ids(text)]
    words = [" ".join(words_of(text)) for text in texts]
    if "qa pixel" in words:
        return {LANDSAT_OLI if "b6" in ids else LANDSAT_TM}
    if any(text.startswith("sr b") for text in words) and {"b1", "b5", "b7"} <= set(ids) and "b6" not in ids:
        return {LANDSAT_TM}
    if "b8a" in ids:
        return {SENTINEL_2}
    return {PLEIADES} if set(ids) == {"b0", "b1", "b2", "b3"} else set()
