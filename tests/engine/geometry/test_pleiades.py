from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.windows import Window

from rasterdask_plugin.engine.errors import RasterDaskError
from rasterdask_plugin.engine.geometry import AxisAligned, plan_mapping, read_georeferencing, source_window
from rasterdask_plugin.engine.geometry.pleiades import pan_to_xs, read_acquisition, shifts
from rasterdask_plugin.engine.raster.sensor_model import SensorModel
from tests.support.synthetic import DIMAP, scene_rpcs, sensor, side, write_pleiades

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

PAN = {"job": "5412_P001", "start": "2012-02-21T17:16:57.2373170Z", "period": "0.0735", "first": "14304"}
XS = {"job": "5412_M001", "start": "2012-02-21T17:16:57.2374640Z", "period": "0.294", "first": "3577"}
# OTB's two worked examples: what changes from the first to the second, and their shifts in lines and columns of PAN.
EXAMPLES = {
    "6543": ({}, {}, (2, 1)),
    "0445": (
        {"start": "2012-02-21T17:20:45.2369670Z", "first": "2101"},
        {"start": "2012-02-21T17:20:45.2371140Z", "first": "526"},
        (2, 0),
    ),
}


@pytest.fixture
def products(tmp_path):
    """Write and read a pair of products; PAN of 400 × 320, XS of 100 × 80."""

    def make(pan=None, xs=None):
        sides = []
        for product, width, height, values in (("PHR1A_P_201202211716", 400, 320, {**PAN, **(pan or {})}),
                                               ("PHR1A_MS_201202211716", 100, 80, {**XS, **(xs or {})})):  # fmt: skip
            with rasterio.open(write_pleiades(tmp_path, product, width, height, **values)) as dataset:
                sides.append(read_georeferencing(dataset, name=product))
        return sides

    return make


@pytest.mark.parametrize(("pan", "xs", "expected"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_worked_examples_of_the_formula(products, pan, xs, expected):
    reference, moving = products(pan, xs)
    acquisitions = [read_acquisition(one.acquisition, one.name) for one in (reference, moving)]
    assert shifts(*acquisitions) == expected
    lines, columns = expected
    affine = pan_to_xs(*acquisitions)
    for j in (0, 1, 17):
        # In indices of pixel centres, as OTB has it: i_XS = (j_PAN − d) / 4; the corner is half an XS pixel before.
        assert affine.scale_x * (j + 0.5) + affine.offset_x == (j - columns) / 4 + 0.5
        assert affine.scale_y * (j + 0.5) + affine.offset_y == (j - lines) / 4 + 0.5
    assert plan_mapping(reference, moving, mode="phr").coordinates == affine


def test_auto_takes_it_and_says_so(products):
    mapping = plan_mapping(*products())
    assert isinstance(mapping.coordinates, AxisAligned)
    assert "Pléiades" in mapping.description
    assert "2 lines and 1 columns" in mapping.description
    assert (mapping.scale_x, mapping.scale_y) == (0.25, 0.25)
    assert pickle.loads(pickle.dumps(mapping)) == mapping


def test_default_does_not_take_it(products):
    mapping = plan_mapping(*products(), mode="default")
    assert mapping.coordinates == AxisAligned(1.0, 0.0, 1.0, 0.0)


def test_pan_onto_xs_is_the_inverse(products):
    pan, xs = products()
    there, back = plan_mapping(pan, xs).coordinates, plan_mapping(xs, pan).coordinates
    column = 123
    u = there.scale_x * (column + 0.5) + there.offset_x
    assert back.scale_x * u + back.offset_x == column + 0.5
    v = there.scale_y * (column + 0.5) + there.offset_y
    assert back.scale_y * v + back.offset_y == column + 0.5


def test_the_first_columns_of_pan_lie_off_xs_by_the_shift(products):
    mapping = plan_mapping(*products())
    assert source_window(mapping, Window(0, 0, 400, 320), 0) == Window(0, 0, 100, 80)
    assert source_window(mapping, Window(40, 80, 40, 40), 2) == Window(8, 17, 15, 15)


@pytest.mark.parametrize(
    ("pan", "xs", "message"),
    [
        ({"mission": "SPOT"}, {}, "SPOT"),
        ({}, {"level": "ORTHO"}, "ORTHO"),
        ({}, {"job": "9999_M001"}, "5412_P001 and 9999_M001"),
        ({}, {"period": "0.0735"}, "line periods"),
        ({}, {"period": "0"}, "must be positive"),
        ({"start": "yesterday"}, {}, "yesterday"),
        ({"first": ""}, {}, "FIRST_COL"),
    ],
)
def test_what_does_not_belong_together_is_an_error_that_says_why(products, pan, xs, message):
    reference, moving = products(pan, xs)
    with pytest.raises(RasterDaskError, match=message):
        plan_mapping(reference, moving, mode="phr")
    assert "Pléiades" not in plan_mapping(reference, moving).description


def test_without_metadata_the_error_names_what_is_missing(products):
    pan, _ = products()
    with pytest.raises(RasterDaskError, match=r"ortho is not a Pléiades primary product.*LINE_PERIOD"):
        plan_mapping(pan, side("EPSG:32631", Affine(2, 0, 0, 0, -2, 0), 9, 9, name="ortho"), mode="phr")


def test_the_metadata_that_gdals_dimap_driver_gives_are_read_too(tmp_path):
    path = tmp_path / "dimap.vrt"
    document = DIMAP.format(mission="PHR", level="SENSOR", **PAN).split("\n", 1)[1]
    path.write_text(
        f'<VRTDataset rasterXSize="4" rasterYSize="4"><Metadata domain="xml:dimap" format="xml">{document}</Metadata>'
        '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    with rasterio.open(path) as dataset:
        found = read_georeferencing(dataset, name="dimap")
    assert read_acquisition(found.acquisition, "dimap").first_col == 14304
    assert len(found.acquisition) == 6


def test_neither_with_georeferencing_is_pixel_on_pixel_with_a_warning():
    mapping = plan_mapping(side(None, Affine.identity(), 50, 40, "a"), side(None, Affine.identity(), 30, 90, "b"))
    assert mapping.coordinates == AxisAligned(1.0, 0.0, 1.0, 0.0)
    assert any("Neither a nor b" in warning for warning in mapping.warnings)
    assert source_window(mapping, Window(0, 0, 50, 40), 1) == Window(0, 0, 30, 41)


MAP = side("EPSG:32631", Affine(2, 0, 0, 0, -2, 0), 9, 9, name="map")
BARE = side(None, Affine.identity(), 9, 9, name="bare")
LOCAL = side(None, Affine(2, 0, 5, 0, -2, 5), 9, 9, name="local")
SCENE = sensor(scene_rpcs(), 9, 9, name="scene")


@pytest.mark.parametrize(
    ("reference", "moving", "options", "message"),
    [
        (MAP, BARE, {}, "bare has no georeferencing"),
        (BARE, MAP, {}, "bare has no georeferencing"),
        (SCENE, BARE, {}, "bare has no georeferencing"),
        (MAP, LOCAL, {}, "local has no CRS"),
        (LOCAL, MAP, {}, "local has no CRS"),
        (LOCAL, SCENE, {}, "local has no CRS"),
        (MAP, MAP, {"mode": "fast"}, "fast does not exist"),
        (MAP, MAP, {"grid_spacing": -1}, "grid spacing is -1"),
        (MAP, side("EPSG:32631", Affine(0, 0, 1, 0, 0, 1), 9, 9, name="flat"), {}, "of flat.* no area"),
    ],
)
def test_what_cannot_be_mapped_is_an_error_that_says_what_to_do(reference, moving, options, message):
    with pytest.raises(RasterDaskError, match=message):
        plan_mapping(reference, moving, **options)


def test_the_scene_of_a_pleiades_delivery_uses_its_rpcs_in_mode_default(products):
    pan, xs = products()
    pan, xs = (
        replace(one, sensor=SensorModel(scene_rpcs(one.width, one.height, 160 / one.height))) for one in (pan, xs)
    )
    assert isinstance(plan_mapping(pan, xs).coordinates, AxisAligned)
    u, _ = plan_mapping(pan, xs, mode="default").coordinates.exact(Window(0, 0, 9, 9))
    assert np.isfinite(u).all()
