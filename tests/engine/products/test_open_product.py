"""What a user may give as a product, and what is said of what is none, damaged or hostile."""

from __future__ import annotations

import io
import os
import tarfile
import zipfile

import pytest

from rasterdask_plugin.engine import RasterDaskError, inspect_raster, open_product, product_inputs
from rasterdask_plugin.engine.products.product_files import open_tar, open_zip
from tests.support.products import landsat, maja, sentinel2
from tests.support.products.written import tarred, zipped


@pytest.fixture(scope="module")
def safe(tmp_path_factory):
    """A small product of Sentinel-2, of which nothing is changed."""
    return sentinel2.write_safe(tmp_path_factory.mktemp("safe"), bands={10: ("B04", "B08")})


def test_a_folder_above_the_product_is_enough(safe):
    assert open_product(safe.folder.parent).name == open_product(safe.folder).name


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_is_read_where_it_is(safe, tmp_path, compression):
    path = zipped(safe.folder, compression=compression).rename(tmp_path / "a product.zip")
    opened = open_product(path)
    inputs = product_inputs(opened, ("R", "N"))
    assert inputs["R"].file.path.startswith(f"/vsizip/{path}/")
    assert inputs["R"].file.nodata == ((0,),)
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_product_is_of_may_be_written_in_capitals(safe, tmp_path):
    path = zipped(safe.folder).rename(tmp_path / "PRODUCT.ZIP")
    assert inspect_raster(open_product(path).band("R").path).grid.width == sentinel2.SIZE


def test_bands_of_one_file_have_one_raster(tmp_path):
    from tests.support.products.planetscope import write_scene

    inputs = product_inputs(open_product(write_scene(tmp_path).folder), ("R", "N", "B"))
    assert len({id(one.file) for one in inputs.values()}) == 1
    assert [one.band for one in inputs.values()] == [3, 4, 1]


def test_a_role_that_the_product_has_not_is_an_error_that_lists_those_it_has(safe):
    with pytest.raises(RasterDaskError, match=r"has no band of the role S1\. It has B04 \(R\), B08 \(N\)"):
        product_inputs(open_product(safe.metadata), ("R", "S1"))


def test_several_products_in_one_place_are_listed(tmp_path):
    landsat.write_landsat(tmp_path)
    maja.write_muscate(tmp_path, kinds=("FRE",))
    with pytest.raises(RasterDaskError, match=r"holds 2 products: give one of .*_MTD_ALL\.xml, .*_MTL\.json"):
        open_product(tmp_path)


@pytest.mark.parametrize("name", ["scene.tif", "MTD_TL.xml", "notes.txt", "x_udm2.tif"])
def test_what_is_no_product_is_an_error_that_lists_what_is_known(tmp_path, name):
    (tmp_path / name).write_text("nothing")
    for path in (tmp_path / name, tmp_path):
        with pytest.raises(RasterDaskError, match=r"no product that is known\. Known are MTD_MSIL2A\.xml"):
            open_product(path)


def test_names_that_no_file_can_have_are_an_error(tmp_path):
    with pytest.raises(RasterDaskError, match=r"cannot be read: File name too long|does not exist"):
        open_product(tmp_path / ("x" * 5000))
    product = landsat.write_landsat(tmp_path, formats=("json",))
    text = product.metadata.read_text()
    product.metadata.write_text(text.replace("_SR_B4.TIF", "9" * 5000))
    with pytest.raises(RasterDaskError, match="lacks its band B4"):
        open_product(product.metadata).band("R")


def test_what_does_not_exist_is_an_error(tmp_path):
    with pytest.raises(RasterDaskError, match=r"nothing\.zip does not exist"):
        open_product(tmp_path / "nothing.zip")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("name", ["product.zip", "product.tar", "MTD_MSIL2A.xml"])
def test_a_pipe_is_not_waited_for(tmp_path, name):
    os.mkfifo(tmp_path / name)
    with pytest.raises(RasterDaskError, match="is a named pipe"):
        open_product(tmp_path / name)


def test_a_product_of_which_no_band_is_there_is_an_error(tmp_path):
    product = sentinel2.write_safe(tmp_path, bands={10: ("B04",)})
    next(product.folder.rglob("*.jp2")).unlink()
    with pytest.raises(RasterDaskError, match=r"none of the bands that MTD_MSIL2A\.xml lists: .*_B04_10m\.jp2"):
        open_product(product.metadata)


@pytest.mark.parametrize("kept", [0, 200, 0.5, 0.99])
def test_a_zip_that_was_cut_off_is_an_error(safe, tmp_path, kept):
    data = zipped(safe.folder).read_bytes()
    path = tmp_path / "cut.zip"
    path.write_bytes(data[: int(kept * len(data)) if kept < 1 else kept])
    with pytest.raises(RasterDaskError, match=r"cut\.zip is damaged, or no zip archive: .*\. Download it again\."):
        open_product(path)


def test_a_zip_whose_metadata_are_damaged_is_an_error(safe, tmp_path):
    data = bytearray(zipped(safe.folder).read_bytes())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        start = archive.getinfo(f"{safe.folder.name}/MTD_MSIL2A.xml").header_offset
    data[start + 150 : start + 250] = bytes(100)
    path = tmp_path / "damaged.zip"
    path.write_bytes(data)
    with pytest.raises(RasterDaskError, match=r"MTD_MSIL2A\.xml cannot be read"):
        open_product(path)


def test_a_tar_that_was_cut_off_is_an_error(tmp_path):
    product = landsat.write_landsat(tmp_path / "whole", formats=("txt",))
    data = tarred(product.folder).read_bytes()
    path = tmp_path / "cut.tar"
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(RasterDaskError, match=r"cut\.tar is damaged|lacks its band|holds no product"):
        open_product(path).band("S2")
    path.write_bytes(b"no archive")
    with pytest.raises(RasterDaskError, match=r"cut\.tar is damaged, or no tar archive"):
        open_product(path)


def test_a_tar_that_is_compressed_as_a_whole_is_refused(tmp_path):
    product = landsat.write_landsat(tmp_path)
    with pytest.raises(RasterDaskError, match=r"\.tar\.gz is compressed as a whole"):
        open_product(tarred(product.folder, "product.tar.gz"))


HOSTILE = ["../MTD_MSIL2A.xml", "/MTD_MSIL2A.xml", "a/../../MTD_MSIL2A.xml", "./MTD_MSIL2A.xml", "a\\MTD_MSIL2A.xml"]


def test_members_that_lead_out_of_a_zip_are_not_seen(tmp_path):
    path = tmp_path / "hostile.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in (*HOSTILE, "a/b.xml"):
            archive.writestr(name, "<a/>")
    assert open_zip(str(path)).names() == ["a/b.xml"]


def test_members_that_lead_out_of_a_tar_and_links_are_not_seen(tmp_path):
    path = tmp_path / "hostile.tar"
    with tarfile.open(path, "w") as archive:
        for name in (*HOSTILE[:3], "a/b.xml"):
            archive.addfile(tarfile.TarInfo(name))
        link = tarfile.TarInfo("LC08_MTL.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        device = tarfile.TarInfo("LC08_MTL.json")
        device.type = tarfile.CHRTYPE
        archive.addfile(device)
    assert open_tar(str(path)).names() == ["a/b.xml"]


def test_an_archive_of_very_many_members_is_refused(tmp_path, monkeypatch):
    from rasterdask_plugin.engine.products import product_files

    monkeypatch.setattr(product_files, "_MOST_NAMES", 20)
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(30):
            archive.writestr(str(number), "")
    for number in range(30):
        (tmp_path / str(number)).touch()
    for given in (path, tmp_path, tarred_of(tmp_path)):
        with pytest.raises(RasterDaskError, match="holds more than 20 files"):
            open_product(given)


def tarred_of(folder):
    path = folder.with_name("many.tar")
    with tarfile.open(path, "w") as archive:
        for file in folder.iterdir():
            archive.add(file, file.name)
    return path


def test_metadata_that_unfold_to_more_than_any_product_has_are_refused(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("MTD_MSIL2A.xml", bytes(17 << 20))
    assert path.stat().st_size < 100_000
    with pytest.raises(RasterDaskError, match=r"MTD_MSIL2A\.xml is larger than 16 MB"):
        open_product(path)


@pytest.mark.parametrize("name", ["MTD_MSIL2A.xml", "x_MTD_ALL.xml", "x_MTL.xml", "DIM_x.XML"])
@pytest.mark.parametrize(
    "document", ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "<a", "", "<a>" * 50_000 + "</a>" * 50_000, "<a/>"]
)
def test_documents_that_unfold_or_say_nothing_are_an_error(tmp_path, name, document):
    (tmp_path / name).write_text(document)
    with pytest.raises(RasterDaskError, match=name):
        open_product(tmp_path / name)


def test_an_encrypted_zip_is_an_error(safe, tmp_path):
    data = bytearray(zipped(safe.folder).read_bytes())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        member = archive.getinfo(f"{safe.folder.name}/MTD_MSIL2A.xml")
        # The flag in the member's own header, and in the central directory.
        data[member.header_offset + 6] |= 1
        place = data.index(b"PK\x01\x02")
        while not data[place + 46 :].startswith(member.filename.encode()):
            place = data.index(b"PK\x01\x02", place + 4)
        data[place + 8] |= 1
    path = tmp_path / "secret.zip"
    path.write_bytes(data)
    with pytest.raises(RasterDaskError, match=r"MTD_MSIL2A\.xml cannot be read, .* encrypted"):
        open_product(path)
