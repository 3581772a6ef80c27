"""What a file says beside its pixels is in the output of optimise, and of the others where it holds."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import inspect_raster, open_raster
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster.band_attributes import BandAttributes
from rasterdask_plugin.engine.raster.band_roles import find_band
from rasterdask_plugin.engine.raster.data_arrays import to_raster
from rasterdask_plugin.engine.reading.open_raster import select_band
from tests.support.described import CATEGORIES, gdalinfo, write_described
from tests.support.listener import RecordingListener


def run(output, operation, path, **keys):
    inputs = {"moving": {"path": str(path)}, "reference": {"path": str(path)}}
    given = inputs if operation == "superimpose" else {"input": {"path": str(path)}}
    run_job({"operation": operation, **given, "output": str(output), **keys}, RecordingListener())
    return output


@pytest.fixture
def described(tmp_path, rng):
    return write_described(tmp_path / "described.tif", rng.integers(0, 4, (2, 600, 700), dtype="uint8"))


def said(path):
    """What gdalinfo says of a raster, without what is of the file or of the pixels."""
    info = gdalinfo(path)
    of_the_file = ("IMAGE_STRUCTURE", "DERIVED_SUBDATASETS")
    bands = [
        {
            "description": band.get("description"),
            "categories": band.get("categories"),
            "metadata": {
                domain: {name: text for name, text in items.items() if not name.startswith("STATISTICS_")}
                for domain, items in band.get("metadata", {}).items()
                if domain not in of_the_file
            },
        }
        for band in info["bands"]
    ]
    metadata = {domain: items for domain, items in info["metadata"].items() if domain not in of_the_file}
    return {"metadata": metadata, "bands": bands, "table": info.get("rat")}


@pytest.mark.parametrize(
    "keys", [{}, {"format": "GeoTIFF"}, {"format": "GeoTIFF", "tiled_output": True}], ids=["COG", "GeoTIFF", "tiles"]
)
def test_optimise_keeps_all_metadata(described, tmp_path, keys):
    output = run(tmp_path / ("out.vrt" if "tiled_output" in keys else "out.tif"), "optimise", described, **keys)
    expected, found = said(described), said(output)
    assert found == expected
    assert expected["table"]["row"][1]["f"] == [3, 9, "été"]
    assert {"IMD", "IMAGERY", "MINE", "xml:XMP"} <= set(expected["metadata"])
    assert expected["metadata"][""]["ns"] == "a tag of the default domain"
    assert {file.name.partition(".")[0] for file in tmp_path.iterdir()} <= {"described", "out", "out_tiles"}
    with rasterio.open(output) as dataset:
        assert "12345" not in {dataset.tags(band).get("STATISTICS_MAXIMUM") for band in (1, 2)}


def test_bands_are_optimised_with_their_own_metadata(described, tmp_path):
    raster = inspect_raster(run(tmp_path / "out.tif", "optimise", described, bands=[2, 1]))
    assert raster.category_names == (None, CATEGORIES)
    assert [tags["wavelength"] for tags in raster.band_tags] == ["850", "750"]
    assert raster.attribute_tables[0] is None
    assert "meadow" in raster.attribute_tables[1]


@pytest.mark.parametrize(("keys", "kept"), [({"scale": 0.5}, False), ({"dtype": "float32"}, False), ({}, True)])
def test_what_explains_numbers_goes_with_them(described, tmp_path, keys, kept):
    raster = inspect_raster(run(tmp_path / "out.tif", "optimise", described, **keys))
    assert (raster.category_names[0] is not None, raster.attribute_tables[0] is not None) == (kept, kept)
    assert raster.wavelengths == (0.665, 0.85)
    assert ("scale_factor" in raster.band_tags[0]) == ("scale" not in keys)


@pytest.mark.parametrize(
    ("operation", "keys", "classes"),
    [
        ("downscale", {"factor": 2}, False),
        ("downscale", {"factor": 2, "method": "mode"}, True),
        ("downscale", {"factor": 2, "method": "count"}, False),
        ("superimpose", {}, False),
        ("superimpose", {"interpolation": "nearest"}, True),
    ],
)
def test_bands_keep_their_tags_through_operations(described, tmp_path, operation, keys, classes):
    raster = inspect_raster(run(tmp_path / "out.tif", operation, described, **keys))
    assert raster.wavelengths == (0.665, 0.85)
    assert raster.descriptions == ("B1", "B2")
    assert raster.band_tags[0]["STATISTICS_MAXIMUM"] != "12345"
    assert "IMD" not in gdalinfo(tmp_path / "out.tif")["metadata"]
    assert (raster.category_names[0] is not None) == classes
    table = raster.attribute_tables[0]
    assert (table is not None) == classes
    if classes:
        # The pixels are others, and so would their counts be.
        columns = gdalinfo(tmp_path / "out.tif")["rat"]["fieldDefn"]
        assert [column["name"] for column in columns] == ["Value", "Class"]
        assert gdalinfo(tmp_path / "out.tif")["rat"]["row"][1]["f"] == [3, "été"]


@pytest.mark.parametrize("operation", ["downscale", "superimpose", "optimise"])
def test_bands_are_found_by_wavelength_in_every_result(make_raster, tmp_path, operation):
    path = make_raster(np.ones((3, 40, 40), "uint16"), colours=("gray", "undefined", "undefined"))
    with rasterio.open(path, "r+") as dataset:
        for band, wavelength in enumerate(("842", "560", "665"), 1):
            dataset.update_tags(band, wavelength=wavelength, wavelength_units="nanometers")
    output = run(tmp_path / "out.tif", operation, path, **({"factor": 2} if operation == "downscale" else {}))
    raster = inspect_raster(output)
    assert (find_band(raster, "red")[0], find_band(raster, "nir")[0]) == (3, 1)


def test_a_selected_band_has_its_own_tags(described):
    band = BandAttributes.of_raster(select_band(to_raster(open_raster(described)), 1))
    assert band.band_tags[0]["wavelength"] == "850"
    assert band.attribute_tables == (None,)


def test_geolocation_stays_where_its_files_are_found(make_raster, tmp_path):
    path = make_raster(np.ones((5, 6), "uint8"))
    make_raster(np.ones((5, 6), "float64"), "x.tif")
    for name, relative, kept in (
        ("x.tif", "YES", True),
        (str(tmp_path / "x.tif"), "NO", True),
        ("gone.tif", "NO", False),
    ):
        items = {"X_DATASET": name, "Y_DATASET": name, "X_BAND": "1", "Y_BAND": "1"}
        if relative == "YES":
            items |= {f"{axis}_DATASET_RELATIVE_TO_SOURCE": "YES" for axis in "XY"}
        text = "".join(f'<MDI key="{key}">{value}</MDI>' for key, value in items.items())
        sidecar = path.with_name(path.name + ".aux.xml")
        sidecar.write_text(f'<PAMDataset><Metadata domain="GEOLOCATION">{text}</Metadata></PAMDataset>')
        run(tmp_path / "elsewhere" / "out.tif", "optimise", path)
        with rasterio.open(tmp_path / "elsewhere" / "out.tif") as dataset:
            found = dataset.tags(ns="GEOLOCATION")
        assert found.get("X_DATASET") == (str(tmp_path / "x.tif") if kept else None)


def test_a_document_that_declares_entities_is_left_out(make_raster, tmp_path):
    path = make_raster(np.ones((5, 6), "uint8"))
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a>1</a>'
    sidecar = path.with_name(path.name + ".aux.xml")
    metadata = f'<Metadata domain="xml:BOMB" format="xml">{bomb}</Metadata>'
    metadata += '<Metadata domain="A"><MDI key="b">c</MDI></Metadata>'
    sidecar.write_text(f"<PAMDataset>{metadata}</PAMDataset>")
    run(tmp_path / "out.tif", "optimise", path)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.tags(ns="A") == {"b": "c"}
        assert "xml:BOMB" not in dataset.tag_namespaces()
