"""Extent, cutline and mask in the jobs of all operations: against rasters that NumPy has cropped and masked."""

from __future__ import annotations

import json
import re
import subprocess

import numpy as np
import pytest
import rasterio
from rasterio.features import geometry_mask
from rasterio.transform import from_origin
from rasterio.warp import transform_geom

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.corpus.odd_file import write_raster
from tests.support.listener import RecordingListener
from tests.support.synthetic import scene_rpcs

UTM = "EPSG:32631"
SHAPE = (1100, 1300)
TRANSFORM = from_origin(500000, 4900000, 10, 10)
NODATA = -10000
# Of the pixels from column 103 and row 51 on, 1000 × 900 of them; not on the edges of any block.
EXTENT = {"bounds": [501033.0, 4890491.0, 511029.5, 4899489.0], "crs": UTM}
INSIDE = np.s_[51:951, 103:1103]
POLYGONS = [
    {
        "type": "Polygon",
        "coordinates": [
            [[501500, 4891000], [510900, 4890200], [509200, 4899300], [502100, 4899100], [501500, 4891000]],
            [[504000, 4893000], [506013, 4893200], [505100, 4896004], [504000, 4893000]],
        ],
    },
    {
        "type": "MultiPolygon",
        "coordinates": [
            [[[510000, 4895000], [512950, 4895100], [511000, 4899800], [510000, 4895000]]],
            [[[500100, 4899700], [500900, 4899900], [500500, 4899950], [500100, 4899700]]],
        ],
    },
]
KEPT = (4, 5, 6, 7)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A scene of two bands, its scene classification of 20 m, the polygons, and the scene as it should come out."""
    folder = tmp_path_factory.mktemp("area")
    rng = np.random.default_rng(15)
    scene = rng.integers(1, 8000, (2, *SHAPE)).astype("int16")
    scene[:, rng.random(SHAPE) < 0.02] = NODATA
    write(folder / "scene.tif", scene, nodata=NODATA)
    classes = np.kron(rng.integers(0, 12, (SHAPE[0] // 20, SHAPE[1] // 20)), np.ones((10, 10))).astype("uint8")
    write(folder / "T31TCJ_SCL_20m.tif", classes[np.newaxis], transform=from_origin(500000, 4900000, 20, 20))
    degrees = [transform_geom(UTM, "EPSG:4326", polygon, precision=12) for polygon in POLYGONS]
    features = [{"type": "Feature", "properties": {}, "geometry": one} for one in degrees]
    (folder / "area.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    clear = np.isin(np.kron(classes, np.ones((2, 2))), KEPT)
    wanted = geometry_mask(POLYGONS, SHAPE, TRANSFORM, invert=True)
    both = clear & wanted
    inside = (slice(None), *INSIDE)
    corner = TRANSFORM * rasterio.Affine.translation(INSIDE[1].start, INSIDE[0].start)
    write(folder / "by_hand.tif", np.where(both, scene, NODATA)[inside], nodata=NODATA, transform=corner)
    write(folder / "clear.tif", np.where(clear, scene, NODATA), nodata=NODATA)
    np.save(folder / "wanted.npy", wanted)
    np.save(folder / "clear.npy", clear)
    return folder


def write(path, values, **options):
    names = ("red", "nir")[: len(values)] if values.dtype != "uint8" else ()
    blocks = {"tiled": True, "blockxsize": 256, "blockysize": 128}
    return write_raster(path, values, descriptions=names, **{"crs": UTM, "transform": TRANSFORM, **blocks, **options})


@pytest.fixture
def area(folder):
    """All of it at once, as keys of a job."""
    return {
        "extent": EXTENT,
        "cutline": {"geometries": POLYGONS},
        "mask": {"path": str(folder / "T31TCJ_SCL_20m.tif")},
    }


def operations(path):
    raster = {"path": str(path)}
    return {
        "ndvi": {"operation": "ndvi", "red": raster, "reflectance": "none"},
        "meanndvi": {"operation": "meanndvi", "red": raster, "reflectance": "none", "window": 9, "dtype": "int16"},
        "downscale": {"operation": "downscale", "input": raster, "factor": 7, "min_valid": 20},
        "downscale by parts": {"operation": "downscale", "input": raster, "resolution": 33.3, "method": "q1"},
        "optimise": {"operation": "optimise", "input": raster, "format": "GeoTIFF", "force": True},
    }


def run(job, output, listener=None, **more):
    run_job({**job, **more, "output": str(output)}, listener or RecordingListener())
    with rasterio.open(output) as dataset:
        return dataset.read(), dataset.dataset_mask(), dataset.profile, dataset.tags()


def assert_same(one, other):
    np.testing.assert_array_equal(one[0], other[0])
    np.testing.assert_array_equal(one[1], other[1])
    for key in ("transform", "width", "height", "dtype", "crs", "nodata"):
        np.testing.assert_equal(one[2][key], other[2][key])


@pytest.mark.parametrize("name", operations(""))
def test_an_area_is_as_if_the_raster_had_been_cropped_and_masked_before(folder, area, tmp_path, name):
    whole, by_hand = (operations(folder / f"{file}.tif")[name] for file in ("scene", "by_hand"))
    listener = RecordingListener()
    got = run(whole, tmp_path / "got.tif", listener, **area, workers=2)
    assert_same(got, run(by_hand, tmp_path / "expected.tif"))
    assert 0 < np.count_nonzero(got[1]) < got[1].size
    assert listener.warnings == []
    said = "\n".join(listener.logs)
    assert "Extent: 1000 × 900 pixels of scene.tif, from column 103 and row 51 on" in said
    assert "Mask T31TCJ_SCL_20m.tif: SCL of Sentinel-2 Level-2A, by its name; kept is land and water" in said
    assert "Cutline: 3 polygons" in said


@pytest.mark.parametrize("name", ["meanndvi", "downscale", "optimise"])
def test_integers_without_nodata_are_as_if_they_had_a_mask_of_their_own(folder, area, tmp_path, name):
    with rasterio.open(folder / "scene.tif") as dataset:
        scene = (dataset.read() % 200 + 1).astype("uint8")
    mask = np.load(folder / "wanted.npy") & np.load(folder / "clear.npy")
    corner = TRANSFORM * rasterio.Affine.translation(INSIDE[1].start, INSIDE[0].start)
    names = {"descriptions": ("red", "nir"), "crs": UTM}
    write_raster(tmp_path / "whole.tif", scene, transform=TRANSFORM, **names)
    own = np.where(mask, 255, 0).astype("uint8")[INSIDE]
    write_raster(tmp_path / "by_hand.tif", scene[(slice(None), *INSIDE)], transform=corner, mask=own, **names)
    whole, by_hand = (operations(tmp_path / f"{file}.tif")[name] for file in ("whole", "by_hand"))
    got = run(whole, tmp_path / "got.tif", **area)
    assert_same(got, run(by_hand, tmp_path / "expected.tif"))
    assert 0 < np.count_nonzero(got[1]) < got[1].size


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_part_of_a_reference_with_rpcs_is_the_part_of_the_whole_output(folder, tmp_path):
    rpcs = scene_rpcs(300, 240, pixel=20, longitude=3.07, latitude=44.21)
    reference = tmp_path / "sensor.tif"
    write_raster(reference, np.zeros((1, 240, 300), "uint8"), crs=None, transform=rasterio.Affine.identity(), rpcs=rpcs)
    moving = {"path": str(folder / "scene.tif"), "band": 1}
    job = {"operation": "superimpose", "reference": {"path": str(reference)}, "moving": moving}
    listener = RecordingListener()
    whole = run(job, tmp_path / "whole.tif", listener)
    bounds = [3.065, 44.205, 3.075, 44.215]
    part = run(job, tmp_path / "part.tif", listener, extent={"bounds": bounds, "crs": "EPSG:4326"})
    words = next(said for said in listener.logs if said.startswith("Extent: "))
    width, height, column, row = map(int, re.findall(r"\d+", words.replace("sensor.tif", "")))
    assert 0 < column < column + width < 300
    np.testing.assert_array_equal(part[0], whole[0][:, row : row + height, column : column + width])
    assert np.count_nonzero(part[1]) > 100
    with rasterio.open(tmp_path / "part.tif") as dataset:
        assert dataset.shape == (height, width)
        assert dataset.rpcs.line_off == pytest.approx(rpcs.line_off - row)
        assert dataset.rpcs.samp_off == pytest.approx(rpcs.samp_off - column)


def test_values_of_ndvi_are_those_of_the_whole_scene(folder, area, tmp_path):
    got, *_ = run(operations(folder / "scene.tif")["ndvi"], tmp_path / "got.tif", **area)
    with rasterio.open(folder / "scene.tif") as dataset:
        red, nir = dataset.read().astype("float64")
    kept = np.load(folder / "wanted.npy") & np.load(folder / "clear.npy") & (red != NODATA)
    expected = np.where(kept, (nir - red) / (nir + red), np.nan)[INSIDE]
    np.testing.assert_allclose(got[0], expected, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("name", ["ndvi", "downscale by parts", "optimise"])
@pytest.mark.parametrize(
    "how",
    [{"workers": 1, "memory_mb": 64}, {"workers": 3, "creation_options": {"BLOCKXSIZE": 128, "BLOCKYSIZE": 256}}],
    ids=["one worker", "small tiles"],
)
def test_the_pixels_do_not_depend_on_how_they_are_computed(folder, area, tmp_path, name, how):
    job = {**operations(folder / "scene.tif")[name], **area}
    assert_same(run(job, tmp_path / "here.tif"), run(job, tmp_path / "there.tif", **how))


def test_processes_compute_the_same_pixels(folder, area, tmp_path):
    job = {**operations(folder / "scene.tif")["ndvi"], **area}
    job["cutline"] = {"path": str(folder / "area.geojson")}
    there = run(job, tmp_path / "there.tif", execution="processes", workers=2)
    assert_same(run(job, tmp_path / "here.tif"), there)


def test_tiles_of_another_area_are_computed_anew(folder, area, tmp_path):
    job = {**operations(folder / "scene.tif")["ndvi"], **area, "tiled_output": True}
    first = run(job, tmp_path / "tiles.vrt")
    assert_same(first, run({**job, "tiled_output": False}, tmp_path / "one.tif"))
    second = run({**job, "clear": "everything"}, tmp_path / "tiles.vrt")
    assert np.count_nonzero(second[1]) > np.count_nonzero(first[1])
    polygons = tmp_path / "polygons.geojson"
    of_file = {**job, "cutline": {"path": str(polygons), "crs": UTM}}
    for count in (2, 1):
        polygons.write_text(json.dumps({"type": "GeometryCollection", "geometries": POLYGONS[:count]}))
        last = run(of_file, tmp_path / "tiles.vrt")
    assert_same(last, run({**of_file, "tiled_output": False}, tmp_path / "one.tif"))


def test_two_rasters_of_one_grid_are_cropped_together(folder, area, tmp_path):
    paths = []
    with rasterio.open(folder / "scene.tif") as dataset:
        for number, name in enumerate(("red", "nir"), 1):
            paths.append(write(tmp_path / f"{name}.tif", dataset.read([number]), nodata=NODATA))
    job = {"operation": "ndvi", "red": {"path": str(paths[0])}, "nir": {"path": str(paths[1]), "band": 1}}
    got = run({**job, "reflectance": "none", **area}, tmp_path / "got.tif")
    assert_same(got, run(operations(folder / "by_hand.tif")["ndvi"], tmp_path / "expected.tif"))


def test_a_band_that_is_aligned_is_masked_before(folder, area, tmp_path):
    """Clouds in the finer or coarser band do not bleed into their neighbours."""
    rng = np.random.default_rng(3)
    coarse = rng.integers(1, 8000, (1, 550, 650)).astype("int16")
    place = from_origin(500000, 4900000, 20, 20)
    nir = write(tmp_path / "nir.tif", coarse, transform=place, nodata=NODATA)
    with rasterio.open(area["mask"]["path"]) as dataset:
        clear = np.isin(dataset.read(1), KEPT)
    clear_nir = write(tmp_path / "clear_nir.tif", np.where(clear, coarse, NODATA), transform=place, nodata=NODATA)
    job = {"operation": "ndvi", "align": "red", "reflectance": "none"}
    got = run(
        {**job, "red": {"path": str(folder / "scene.tif"), "band": 1}, "nir": {"path": str(nir), "band": 1}},
        tmp_path / "got.tif",
        **area,
    )
    whole = run(
        {**job, "red": {"path": str(folder / "clear.tif"), "band": 1}, "nir": {"path": str(clear_nir), "band": 1}},
        tmp_path / "whole.tif",
    )
    expected = np.where(np.load(folder / "wanted.npy"), whole[0][0], np.nan)[INSIDE]
    np.testing.assert_array_equal(got[0][0], expected)
    assert np.isfinite(expected).sum() > 1000


@pytest.mark.parametrize("crs", [UTM, "EPSG:2154"])
@pytest.mark.parametrize("dtype", ["int16", "uint8"])
def test_superimpose_masks_before_it_resamples_and_crops_the_output(folder, area, tmp_path, crs, dtype):
    """Where the moving raster has no nodata value, the output's mask says it."""
    with rasterio.open(folder / "scene.tif") as dataset:
        moving = dataset.read()
    nodata = NODATA if dtype == "int16" else None
    moving = moving if dtype == "int16" else (moving % 250 + 1).astype("uint8")
    clear = np.load(folder / "clear.npy")
    path = write(tmp_path / "moving.tif", moving, nodata=nodata)
    by_hand = tmp_path / "moving_clear.tif"
    if nodata is None:
        write(by_hand, moving, mask=np.where(clear, 255, 0).astype("uint8"))
    else:
        write(by_hand, np.where(clear, moving, nodata), nodata=nodata)
    place = from_origin(502003, 4898007, 13, 13) if crs == UTM else from_origin(701500, 6347800, 13, 13)
    shape = (600, 620)
    reference = write(tmp_path / "reference.tif", np.zeros((1, *shape), "uint8"), crs=crs, transform=place)
    job = {"operation": "superimpose", "reference": {"path": str(reference)}}
    whole = run({**job, "moving": {"path": str(by_hand)}}, tmp_path / "whole.tif")
    window = np.s_[37:537, 101:601]
    bounds = [*(place * (101.2, 536.7)), *(place * (600.9, 37.1))]
    cutline = {"geometries": POLYGONS, **({} if crs == UTM else {"crs": UTM})}
    more = {**area, "extent": {"bounds": bounds}, "cutline": cutline}
    got = run({**job, "moving": {"path": str(path)}, **more}, tmp_path / "got.tif", workers=2)
    polygons = [transform_geom(UTM, crs, one) for one in POLYGONS]
    wanted = geometry_mask(polygons, shape, place, invert=True)
    fill = 0 if nodata is None else nodata
    expected = np.where(wanted & (whole[1] != 0), whole[0], fill)[(slice(None), *window)]
    differing = np.count_nonzero(got[0] != expected)
    # Sides that bend in the other CRS, by less than a pixel here.
    assert differing == 0 if crs == UTM else differing < 40
    assert (got[2]["transform"], got[2]["nodata"]) == (place * rasterio.Affine.translation(101, 37), nodata)
    if crs == UTM:
        np.testing.assert_array_equal(got[1] != 0, (wanted & (whole[1] != 0))[window])


def test_a_cutline_is_gdalwarps(folder, tmp_path):
    job = operations(folder / "scene.tif")["optimise"]
    named = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    features = [{"type": "Feature", "properties": {}, "geometry": one} for one in POLYGONS]
    cutline = tmp_path / "utm.geojson"
    cutline.write_text(json.dumps({"type": "FeatureCollection", "crs": named, "features": features}))
    command = ["gdalwarp", "-q", "-cutline", cutline, folder / "scene.tif", tmp_path / "warped.tif"]
    subprocess.run(command, check=True)
    got, *_ = run({**job, "cutline": {"path": str(cutline)}}, tmp_path / "got.tif")
    with rasterio.open(tmp_path / "warped.tif") as dataset:
        np.testing.assert_array_equal(got, dataset.read())
    # In degrees, where the sides are straight they are not in UTM: they are off by up to a sixth of a pixel.
    degrees, *_ = run({**job, "cutline": {"path": str(folder / "area.geojson")}}, tmp_path / "degrees.tif")
    assert 0 < np.count_nonzero(degrees != got) < 500


def test_values_and_bits_come_before_what_the_name_tells(folder, tmp_path):
    job = operations(folder / "scene.tif")["optimise"]
    with rasterio.open(folder / "T31TCJ_SCL_20m.tif") as dataset:
        classes = np.kron(dataset.read(1), np.ones((2, 2), "uint8"))
    mask = {"path": str(folder / "T31TCJ_SCL_20m.tif")}
    got = run({**job, "mask": mask, "mask_keep": [0, 9], "mask_reject_bits": [3]}, tmp_path / "got.tif")
    with rasterio.open(folder / "scene.tif") as dataset:
        scene = dataset.read()
    np.testing.assert_array_equal(got[0], np.where(classes == 0, scene, NODATA))


@pytest.mark.parametrize(
    ("clear", "kept"),
    [
        ("land and water", (4, 5, 6, 7)),
        ("with shadows", (2, 3, 4, 5, 6, 7)),
        ("with shadows and snow", (2, 3, 4, 5, 6, 7, 11)),
        ("everything", tuple(range(1, 12))),
    ],
)
def test_what_is_clear_may_be_chosen(folder, tmp_path, clear, kept):
    job = operations(folder / "scene.tif")["downscale"]
    mask = {"path": str(folder / "T31TCJ_SCL_20m.tif")}
    named = run({**job, "mask": mask, "clear": clear}, tmp_path / "named.tif")
    assert_same(named, run({**job, "mask": mask, "mask_keep": list(kept)}, tmp_path / "given.tif"))


def test_only_the_part_of_an_extent_is_read(folder, tmp_path, windows_read):
    job = {**operations(folder / "scene.tif")["ndvi"], "reflectance": "automatic", "extent": EXTENT}
    run(job, tmp_path / "out.tif", workers=1)
    windows = [window for name, window in windows_read if name == "scene.tif"]
    # Of the part, whose first pixel they count from; each pixel once, beside the sample for doubts.
    assert max(w.row_off + w.height for w in windows) == 900
    assert max(w.col_off + w.width for w in windows) == 1000
    assert 900_000 <= sum(w.width * w.height for w in windows) < 1_600_000


def test_no_block_of_the_file_is_read_twice_for_an_extent(folder, tmp_path, windows_read):
    job = {**operations(folder / "scene.tif")["ndvi"], "extent": EXTENT}
    run(job, tmp_path / "out.tif", workers=1)
    touched = []
    for _, window in windows_read:
        top, left = window.row_off + INSIDE[0].start, window.col_off + INSIDE[1].start
        rows = range(top // 128, (top + window.height - 1) // 128 + 1)
        columns = range(left // 256, (left + window.width - 1) // 256 + 1)
        touched += [(row, column) for row in rows for column in columns]
    assert len(windows_read) > 1
    assert len(set(touched)) == len(touched) == 8 * 5


def test_a_large_polygon_layer_far_away_costs_nothing_but_its_bounds(folder, tmp_path):
    far = [{"type": "Polygon", "coordinates": [[[x, 0], [x + 1, 0], [x, 1], [x, 0]]]} for x in range(2000)]
    job = operations(folder / "scene.tif")["optimise"]
    got = run({**job, "cutline": {"geometries": [*POLYGONS, *far]}}, tmp_path / "got.tif")
    assert_same(got, run({**job, "cutline": {"geometries": POLYGONS}}, tmp_path / "expected.tif"))


def test_nothing_valid_is_warned_of(folder, tmp_path):
    listener = RecordingListener()
    between = [{"type": "Polygon", "coordinates": [[[505001, 4895001], [505003, 4895001], [505003, 4895003]]]}]
    job = operations(folder / "scene.tif")["optimise"]
    run({**job, "cutline": {"geometries": between}}, tmp_path / "out.tif", listener)
    assert any("No pixel of the output's bands 1, 2 is valid" in said for said in listener.warnings)


ELSEWHERE = [{"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]]]}]
RINGS = [{"type": "Polygon", "coordinates": [[[0, 0], [9, 0]]]}]
FAR = [{"type": "Polygon", "coordinates": [[[1e30, 0], [9, 0], [9, 9], [1e30, 0]]]}]
LINE = [{"type": "LineString", "coordinates": [[0, 0], [9, 0]]}]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"extent": {"bounds": [0, 0, 1, 1]}}, r"extent does not meet scene.tif:\n.*x 0 to 1.*\n.*x 500000 to 513000"),
        ({"extent": {"bounds": [3, 0, 1, 1]}}, r"extent.bounds: must be \[xmin, ymin, xmax, ymax\]"),
        ({"extent": {"bounds": [0, 0, 1, "x"]}}, "extent.bounds"),
        ({"extent": [0, 0, 1, 1]}, "extent: must be an extent such as"),
        ({"extent": {"bounds": EXTENT["bounds"], "crs": "nothing"}}, "nothing is not a CRS"),
        ({"cutline": {"geometries": ELSEWHERE}}, "No polygon of the cutline meets scene.tif: .*x 0 to 9"),
        ({"cutline": {"geometries": LINE}}, "a geometry of the type LineString: it must be a polygon"),
        ({"cutline": {"geometries": RINGS}}, "has a ring that is none"),
        ({"cutline": {"geometries": [{"type": "Polygon", "coordinates": [5]}]}}, "has a ring that is none"),
        ({"cutline": {"geometries": [{"type": "Polygon", "coordinates": 5}]}}, "a Polygon has no list of coordinates"),
        ({"cutline": {"geometries": [{"type": "MultiPolygon", "coordinates": [5]}]}}, "has a ring that is none"),
        ({"cutline": {"geometries": [{"type": "Polygon", "coordinates": [[{}, {}, {}]]}]}}, "has a ring that is none"),
        ({"cutline": {"geometries": FAR}}, r"The point 1e\+30, 0 .* has no place in scene.tif"),
        ({"cutline": {"geometries": []}}, "cutline.geometries: must be a list of GeoJSON objects"),
        ({"cutline": {"geometries": [{"type": "GeometryCollection", "geometries": []}]}}, "has no polygon"),
        ({"cutline": {}}, "cutline: give either path or geometries"),
        ({"cutline": {"path": "nowhere.geojson"}}, "nowhere.geojson cannot be read: No such file"),
        ({"mask_keep": [1]}, "give a mask, too"),
        ({"clear": "everything"}, "give a mask, too"),
        ({"mask": {"path": "SCENE"}}, r"scene.tif is not the name of a quality layer.*mask_keep"),
        ({"mask": {"path": "SCENE", "band": 3}, "mask_keep": [1]}, "Band 3 does not exist"),
        ({"mask": {"path": "SCENE"}, "mask_keep": [1, 1]}, "mask_keep: must be a list of different whole numbers"),
        ({"mask": {"path": "SCENE"}, "mask_reject_bits": [32]}, "32 is too large"),
        ({"mask": {"path": "SCENE"}, "clear": "sunny"}, "clear: must be one of land and water"),
    ],
)
def test_what_is_wrong_is_said(folder, tmp_path, wrong, message):
    if wrong.get("mask", {}).get("path") == "SCENE":
        wrong = {**wrong, "mask": {**wrong["mask"], "path": str(folder / "scene.tif")}}
    with pytest.raises(RasterDaskError, match=message):
        run(operations(folder / "scene.tif")["downscale"], tmp_path / "out.tif", **wrong)
    assert list(tmp_path.iterdir()) == []


def test_collections_may_lie_deep_in_each_other(folder, tmp_path):
    nested = {"type": "GeometryCollection", "geometries": POLYGONS}
    for _ in range(300):
        nested = {"type": "GeometryCollection", "geometries": [nested, {"type": "Feature", "geometry": None}]}
    job = operations(folder / "scene.tif")["optimise"]
    got = run({**job, "cutline": {"geometries": [nested]}}, tmp_path / "got.tif")
    assert_same(got, run({**job, "cutline": {"geometries": POLYGONS}}, tmp_path / "expected.tif"))


def test_a_cutline_of_another_format_is_told_how_to_become_geojson(folder, tmp_path):
    (tmp_path / "area.gpkg").write_bytes(b"SQLite format 3\0\xff")
    job = operations(folder / "scene.tif")["ndvi"]
    with pytest.raises(RasterDaskError, match=r"ogr2ogr polygons\.geojson area\.gpkg"):
        run(job, tmp_path / "out.tif", cutline={"path": str(tmp_path / "area.gpkg")})


def test_the_bands_of_udm2_are_looked_at_together(folder, tmp_path):
    rng = np.random.default_rng(8)
    kinds = rng.integers(0, 6, SHAPE)
    bands = np.stack([*(kinds == kind for kind in range(6)), kinds * 10, rng.random(SHAPE) < 0.1]).astype("uint8")
    udm2 = {"path": str(write(tmp_path / "20240601_3B_udm2.tif", bands))}
    job = operations(folder / "scene.tif")["optimise"]
    with rasterio.open(folder / "scene.tif") as dataset:
        scene = dataset.read()
    kept = {"land and water": (0,), "with shadows": (0, 2), "with shadows and snow": (0, 1, 2)}
    for clear, those in {**kept, "everything": range(6)}.items():
        got = run({**job, "mask": udm2, "clear": clear}, tmp_path / "got.tif")
        wanted = np.isin(kinds, list(those)) & (bands[7] == 0)
        np.testing.assert_array_equal(got[0], np.where(wanted, scene, NODATA))
    with pytest.raises(RasterDaskError, match="several bands are needed"):
        run({**job, "mask": {**udm2, "band": 1}}, tmp_path / "out.tif")
