from __future__ import annotations

import re

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, inspect_raster
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster import raster_file
from rasterdask_plugin.engine.raster.domains import read_domains
from rasterdask_plugin.engine.raster.raster_text import RasterText
from tests.support.listener import RecordingListener


@pytest.fixture
def latin_raster(make_raster):
    """A raster in whose description, unit and tags stands the byte 0xB0, Latin-1's degree sign."""
    path = make_raster(np.ones((2, 8, 8), "uint8"), descriptions=["TEMPXXC", "plain"], units=["XXC", ""])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(PLACE="XXC", TITLE="a & b")
        dataset.update_tags(2, SENSOR="XXC")
    path.write_bytes(path.read_bytes().replace(b"XXC", b" \xb0C"))
    return path


def test_bytes_that_are_not_utf8_are_replaced(latin_raster):
    raster = inspect_raster(latin_raster)
    assert raster.descriptions == ("TEMP \ufffdC", "plain")
    assert raster.units[0].strip() == "\ufffdC"
    assert (raster.tags["PLACE"].strip(), raster.tags["TITLE"]) == ("\ufffdC", "a & b")
    with rasterio.open(latin_raster) as dataset:
        assert RasterText(dataset).tags(2)["SENSOR"].strip() == "\ufffdC"


def test_text_that_is_utf8_is_rasterios_own(make_raster):
    path = make_raster(np.ones((1, 8, 8), "uint8"), descriptions=["température °C"], units=["°C"])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, NAME="é")
    with rasterio.open(path) as dataset:
        text = RasterText(dataset)
        assert (text.descriptions, text.units) == (dataset.descriptions, dataset.units)
        assert (text.tags(), text.tags(1)) == (dataset.tags(), dataset.tags(1))


def test_a_document_that_is_not_utf8_is_left_out(make_raster):
    path = make_raster(np.ones((1, 8, 8), "uint8"))
    path.with_name(path.name + ".aux.xml").write_bytes(
        b'<PAMDataset><Metadata domain="xml:NOTE" format="xml"><note>for\xeat</note></Metadata>'
        b'<Metadata domain="xml:PLAIN" format="xml"><note>sea</note></Metadata></PAMDataset>'
    )
    with rasterio.open(path) as dataset:
        assert set(dataset.tag_namespaces()) > {"xml:NOTE", "xml:PLAIN"}
        assert {name: text for name, text in read_domains(RasterText(dataset)).items() if name[:4] == "xml:"} == {
            "xml:PLAIN": "<note>sea</note>"
        }


def test_names_of_classes_that_are_not_utf8_are_replaced(make_raster):
    path = make_raster(np.ones((1, 8, 8), "uint8"))
    path.with_name(path.name + ".aux.xml").write_bytes(
        b'<PAMDataset><PAMRasterBand band="1"><CategoryNames><Category>for\xeat</Category><Category>sea</Category>'
        b"</CategoryNames></PAMRasterBand></PAMDataset>"
    )
    assert inspect_raster(path).category_names == (("for\ufffdt", "sea"),)


@pytest.mark.parametrize("operation", ["downscale", "optimise", "superimpose"])
def test_every_operation_takes_such_a_raster(latin_raster, tmp_path, operation):
    given = {"path": str(latin_raster)}
    inputs = {"reference": given, "moving": given} if operation == "superimpose" else {"input": given}
    inputs |= {"factor": 2} if operation == "downscale" else {}
    output = tmp_path / "out.tif"
    run_job({"operation": operation, **inputs, "output": str(output)}, RecordingListener())
    with rasterio.open(output) as dataset:
        assert dataset.descriptions[1] == "plain"


def test_metadata_that_rasterio_cannot_decode_are_an_error_that_names_the_file(make_raster, monkeypatch):
    path = make_raster(np.ones((3, 4), "uint8"))

    def broken(*arguments, **options):
        return b"\xff".decode()

    monkeypatch.setattr(raster_file.rasterio, "open", broken)
    with pytest.raises(RasterDaskError, match=f"{re.escape(str(path))} cannot be opened .* not UTF-8"):
        inspect_raster(path)
    monkeypatch.undo()
    with (
        pytest.raises(RasterDaskError, match="cannot be read: its metadata are not UTF-8"),
        raster_file.reading(str(path)),
    ):
        broken()
