"""PlanetScope scenes of 4 and 8 bands, at the top of the atmosphere and of the surface."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .written import WrittenProduct, write_band

SCENE = "20220301_101530_12_2412_3B"
SIZE = 16
COEFFICIENTS = tuple(2e-5 + number * 1.25e-6 for number in range(1, 9))


def write_scene(
    folder: Path, bands: int = 4, *, surface: bool = True, top: bool = True, end: str = "", clear: bool = True
) -> WrittenProduct:
    """Write a scene into `folder`, with a UDM2; the numbers are by `B4` (surface) and `top B4`.

    `end` is what follows in the names: `_clip`. In the UDM2, all is `clear` or random.
    """
    root = folder / "PSScene"
    eight = "_8b" if bands == 8 else ""
    product = WrittenProduct(root, root / f"{SCENE}_AnalyticMS{eight}_metadata{end}.xml")
    rng = np.random.default_rng(bands)
    for wanted, name, prefix in ((surface, f"_SR{eight}", ""), (top, eight, "top ")):
        image = rng.integers(0, 10000, (bands, SIZE, SIZE)).astype("uint16")
        image[:, 0, :2] = 0, 65535
        product.numbers.update({f"{prefix}B{number}": values for number, values in enumerate(image, 1)})
        if wanted:
            write_band(root / f"{SCENE}_AnalyticMS{name}{end}.tif", image, 3.0)
    product.numbers["UDM2"] = rng.integers(0, 2, (8, SIZE, SIZE)).astype("uint8")
    if clear:
        product.numbers["UDM2"][:] = np.array([1, 0, 0, 0, 0, 0, 100, 0], "uint8")[:, np.newaxis, np.newaxis]
    write_band(root / f"{SCENE}_udm2{end}.tif", product.numbers["UDM2"], 3.0)
    found = "".join(
        f"<ps:bandSpecificMetadata><ps:bandNumber>{number}</ps:bandNumber>"
        f"<ps:radiometricScaleFactor>0.01</ps:radiometricScaleFactor>"
        f"<ps:reflectanceCoefficient>{coefficient!r}</ps:reflectanceCoefficient></ps:bandSpecificMetadata>"
        for number, coefficient in enumerate(COEFFICIENTS[:bands], 1)
    )
    product.metadata.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ps:EarthObservation xmlns:ps="http://schemas.planet.com/ps/v1/planet_product_metadata_geocorrected_level">'
        f"{found}</ps:EarthObservation>\n",
        encoding="utf-8",
    )
    return product
