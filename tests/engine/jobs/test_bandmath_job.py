"""Band math as a job: names of bands, one grid out of several, what is said, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import rasterio.warp
from rasterio.transform import Affine

from rasterdask_plugin.engine import RasterDaskError, superimpose
from rasterdask_plugin.engine.jobs.bandmath import OPERATION
from rasterdask_plugin.engine.jobs.format import check_job
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.planning.chunks import Budget
from tests.support.corpus.odd_file import TRANSFORM, write_raster
from tests.support.listener import RecordingListener
from tests.support.superimposed import read, smooth

FINE, COARSE = TRANSFORM * Affine.scale(0.5), TRANSFORM * Affine.scale(2)


@pytest.fixture
def run(tmp_path):
    """Run band math of some files; return the pixels, the result and the listener."""

    def run(expression, *paths, **job):
        inputs = [path if isinstance(path, dict) else {"path": str(path)} for path in paths]
        if "reference" in job:
            job["reference"] = {"path": str(job["reference"])}
        listener = RecordingListener()
        output = tmp_path / "out.tif"
        job = {"operation": "bandmath", "inputs": inputs, "expression": expression, "output": str(output), **job}
        result = run_job(job, listener)
        return read(output), result, listener

    return run


@pytest.fixture
def grids(make_raster):
    """The same scene in pixels of 5, 10 and 20 m, and its classes in pixels of 20 m."""

    def scene(pixels, scale, name):
        # Values at the centres of pixels, and so smooth that the means of pixels are hardly others.
        y, x = (np.mgrid[0:pixels, 0:pixels] + 0.5) * scale
        values = 1000 + 300 * np.sin(x / 18) * np.cos(y / 14)
        return make_raster(values.astype("float32"), name, transform=TRANSFORM * Affine.scale(scale), nodata=-1)

    def colours(dataset):
        dataset.write_colormap(1, {1: (255, 0, 0, 255), 5: (0, 255, 0, 255)})

    fine, middle, coarse = scene(80, 0.5, "fine.tif"), scene(40, 1, "middle.tif"), scene(20, 2, "coarse.tif")
    classes = np.where(np.add.outer(np.arange(20), np.arange(20)) % 3, 5, 1).astype("uint8")
    write_raster(fine.with_name("classes.tif"), classes, transform=COARSE, edit=colours)
    return {"fine": fine, "middle": middle, "coarse": coarse, "classes": fine.with_name("classes.tif")}


def test_every_name_of_a_band(run, make_raster):
    two = make_raster(np.stack([np.full((6, 8), value, "int16") for value in (10, 20)]), "two.bands.tif")
    one = make_raster(np.full((6, 8), 3, "int16"), "one.tif")
    for text, value in {
        "im1b1 + im1b2 + im2b1": 33,
        "A + B": 13,
        '"two.bands@2" * "one@1"': 60,
        'A + im1b2 + "one@1"': 33,
    }.items():
        assert (run(text, two, one)[0] == value).all()
    assert (run("A + B", {"path": str(two), "band": 2}, one)[0] == 23).all()


def test_several_expressions_are_several_described_bands(run, make_raster, tmp_path):
    path = make_raster(np.full((6, 8), 7, "uint8"))
    pixels, result, listener = run("A * 2 ;\nA > 3 ? 1 : 0;", path, dtype="uint8", output_nodata=0)
    assert pixels[:, 0, 0].tolist() == [14, 1]
    assert result["expressions"] == ["A * 2", "A > 3 ? 1 : 0"]
    assert (result["output"]["dtype"], result["output"]["nodata"]) == ("uint8", 0)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.descriptions == ("A * 2", "A > 3 ? 1 : 0")
    assert "Band 2: A > 3 ? 1 : 0" in listener.logs


@pytest.mark.parametrize(
    ("grid", "names", "size"),
    [
        ("first", ("middle", "fine", "coarse"), 40),
        ("first", ("coarse", "fine"), 20),
        ("finest", ("middle", "fine", "coarse"), 80),
        ("finest", ("coarse", "middle"), 40),
        ("coarsest", ("middle", "fine", "coarse"), 20),
    ],
)
def test_rasters_come_onto_one_grid(run, grids, tmp_path, grid, names, size):
    letters = "ABC"[: len(names)]
    pixels, _, listener = run(" + ".join(letters), *(grids[name] for name in names), grid=grid)
    assert pixels.shape == (1, size, size)
    target = grids[{80: "fine", 40: "middle", 20: "coarse"}[size]]
    with rasterio.open(target) as wanted, rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.transform, dataset.crs) == (wanted.transform, wanted.crs)
    # Every raster is of one scene.
    inner = np.s_[:, size // 8 : -size // 8, size // 8 : -size // 8]
    np.testing.assert_allclose(pixels[inner], len(names) * read(target)[inner], rtol=0.01)
    assert f"Grid of the output: that of {target.name}" in listener.logs
    assert sum("onto that grid" in line for line in listener.logs) == len(names) - 1


def test_the_grid_of_a_reference(run, grids, make_raster):
    reference = make_raster(np.zeros((9, 11), "uint8"), "reference.tif", transform=TRANSFORM * Affine.translation(3, 4))
    pixels, _, _ = run("A", grids["middle"], grid="reference", reference=reference)
    np.testing.assert_allclose(pixels[0], read(grids["middle"])[0, 4:13, 3:14], rtol=1e-6)


@pytest.mark.parametrize(
    ("moving", "onto", "kernel"),
    [
        ("coarse", "middle", "bicubic"),
        ("fine", "middle", "average"),
        ("fine", "coarse", "average"),
        ("classes", "fine", "nearest"),
    ],
)
def test_the_kernel_fits_what_is_resampled(run, grids, moving, onto, kernel):
    pixels, _, listener = run("B + 0 * A", grids[onto], grids[moving])
    wanted = superimpose(grids[moving], grids[onto], interpolation=kernel, dtype="float32", fill=np.nan)
    np.testing.assert_array_equal(pixels, wanted.values)
    assert any(f"; {kernel}" in line for line in listener.logs)


def test_a_kernel_that_is_chosen_is_for_all(run, grids):
    rasters = (grids[name] for name in ("middle", "coarse", "fine"))
    pixels, _, listener = run("B + C + 0 * A", *rasters, interpolation="nearest")
    assert sum("; nearest" in line for line in listener.logs) == 2
    onto = {"interpolation": "nearest", "dtype": "float32", "fill": np.nan}
    wanted = sum(superimpose(grids[name], grids["middle"], **onto).values for name in ("coarse", "fine"))
    np.testing.assert_array_equal(pixels, wanted)


def test_classes_and_measurements_of_one_file_get_their_own_kernels(run, grids, make_raster):
    def colours(dataset):
        dataset.write_colormap(1, {1: (255, 0, 0, 255)})

    values = np.stack([read(grids["classes"])[0], np.arange(400).reshape(20, 20) % 200]).astype("uint8")
    path = grids["fine"].with_name("both.tif")
    write_raster(path, values, transform=COARSE, edit=colours, photometric="minisblack")
    pixels, _, listener = run("im2b1; im2b2; 0 * A", grids["middle"], path)
    assert set(np.unique(pixels[0])) == {1, 5}
    assert len(np.unique(pixels[1])) > 200
    assert [line.partition(" onto")[0] for line in listener.logs if line.startswith("im2")] == [
        "im2 is both.tif, band 1,",
        "im2 is both.tif, band 2,",
    ]


def test_sizes_of_pixels_are_compared_across_crs(make_raster, grids):
    with rasterio.open(grids["middle"]) as dataset:
        bounds = rasterio.warp.transform_bounds("EPSG:32631", "EPSG:4326", *dataset.bounds)
    transform = rasterio.transform.from_bounds(*bounds, 60, 40)
    path = make_raster(smooth((40, 60))[0].astype("float32"), "degrees.tif", transform=transform, crs="EPSG:4326")
    for rasters in ((path, grids["middle"]), (grids["middle"], path)):
        for grid, shape in {"finest": (1, 40, 60), "coarsest": (1, 40, 40)}.items():
            inputs = [{"path": str(raster)} for raster in rasters]
            keys = {"inputs": inputs, "expression": "A + B", "grid": grid, "output": "out.tif"}
            planned = OPERATION.build(check_job({"operation": "bandmath", **keys}), Budget(2**28, 2, 2), str)
            assert planned.array.data.shape == shape
            planned.array.close()


def test_nodata_is_not_mixed_into_neighbours_while_bands_are_aligned(run, make_raster):
    coarse = np.full((10, 10), 100, "int16")
    coarse[4, 4] = -9999
    a = make_raster(np.ones((20, 20), "uint8"), "a.tif", transform=FINE)
    b = make_raster(coarse, "b.tif", nodata=-9999)
    pixels, _, _ = run("A * B; isnodata(B)", a, b)
    assert set(np.unique(pixels[0][np.isfinite(pixels[0])])) == {100}
    assert np.isnan(pixels[0]).sum() == pixels[1].sum() == 4


def test_what_is_not_in_the_expression_is_not_read_and_said(run, make_raster, windows_read):
    a, b, c = (make_raster(np.full((6, 8), 5, "uint8"), f"{name}.tif") for name in "abc")
    pixels, _, listener = run("A + C", a, b, c)
    assert (pixels == 10).all()
    assert {name for name, _ in windows_read} == {"a.tif", "c.tif"}
    assert listener.warnings == ["b.tif (im2) is not in the expression: its pixels are not read."]


def test_the_first_grid_is_that_of_the_first_raster_even_if_it_is_not_read(run, grids, windows_read):
    pixels, _, listener = run("B", grids["coarse"], grids["fine"])
    assert pixels.shape == (1, 20, 20)
    assert {name for name, _ in windows_read} == {"fine.tif"}
    assert len(listener.warnings) == 1


def test_scales_are_said_and_applied_when_asked(run, make_raster):
    path = make_raster(np.full((6, 8), 3000, "int16"), scales=[1e-4], offsets=[-0.1])
    pixels, _, listener = run("A", path)
    assert (pixels == 3000).all()
    (warning,) = listener.warnings
    assert warning.startswith("im1b1 has the scale 0.0001 and the offset -0.1. They are not applied")
    pixels, _, listener = run("A", path, apply_scale=True)
    np.testing.assert_allclose(pixels, 0.2, rtol=1e-6)
    assert "im1b1 has the scale 0.0001 and the offset -0.1; they are applied" in listener.logs
    assert listener.warnings == []


def test_the_bits_do_not_depend_on_blocks_and_workers(run, make_raster, rng):
    a = make_raster(rng.integers(0, 4000, (2, 700, 900)).astype("uint16"), "a.tif", nodata=0)
    b = make_raster(rng.integers(0, 4000, (350, 450)).astype("int16"), "b.tif", transform=COARSE, nodata=7)
    text = "log(im1b1 / im1b2) + sin(B); im1b1 > B ? im1b2 ^ 0.7 : exp(-B / 999)"
    first, result, _ = run(text, a, b, workers=1)
    for job in ({"workers": 3, "memory_mb": 64}, {"workers": 2, "tiled_output": False, "compression": "none"}):
        again, other, _ = run(text, a, b, **job)
        assert again.tobytes() == first.tobytes()
        assert other["statistics"] == result["statistics"]


@pytest.mark.parametrize(
    ("expression", "job", "message"),
    [
        ("A + im1b3", {}, r"expression: The name im1b3 is not known. Known are im1b1, im1b2, A, \"scene@1\""),
        ('"other@1"', {}, 'There is no band "other@1"'),
        ("A +", {}, r"(?s)missing at the end.*\n     \^"),
        ("1 + 1", {}, "no band in the expression"),
        ("A.__class__", {}, "Attributes are not known"),
        ("  ", {}, "expression: must be a text"),
        ("A", {"grid": "reference"}, "needs one"),
        ("A", {"grid": "best"}, "grid: must be one of first, finest, coarsest, reference"),
        ("A", {"dtype": "uint8", "output_nodata": -1}, "Nodata -1 does not fit into uint8"),
        ("A", {"interpolation": "cubic"}, "interpolation: must be one of automatic, nearest"),
        ("A", {"apply_scale": 1}, "apply_scale: must be true or false"),
    ],
)
def test_a_wrong_job_is_refused_and_nothing_is_written(run, make_raster, tmp_path, expression, job, message):
    path = make_raster(np.ones((2, 6, 8), "uint8"), "scene.tif")
    with pytest.raises(RasterDaskError, match=message):
        run(expression, path, **job)
    assert not (tmp_path / "out.tif").exists()


def test_a_reference_without_its_grid_and_a_band_that_is_not_there_are_refused(run, make_raster):
    path = make_raster(np.ones((6, 8), "uint8"))
    with pytest.raises(RasterDaskError, match="is for the grid reference"):
        run("A", path, reference=path)
    with pytest.raises(RasterDaskError, match="Band 2 does not exist"):
        run("A", {"path": str(path), "band": 2})
    with pytest.raises(RasterDaskError, match="inputs: must be a list of rasters"):
        run("A")
