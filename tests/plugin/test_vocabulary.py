"""Job, dialog and declaration are of one mind. The job's check needs nothing but the standard library."""

from __future__ import annotations

import math
import re

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from rasterdask_plugin.engine.errors import RasterDaskError
from rasterdask_plugin.engine.jobs.format import check_job, job_type
from rasterdask_plugin.vocabulary.operations import OPERATIONS
from rasterdask_plugin.vocabulary.parameter import CHOICES, EXPRESSION, OUTPUT, RASTER, RASTERS, SHARED_GROUPS

# What a job's raster has and only a layer knows, which is therefore in no dialog.
ONLY_IN_JOBS = {"operation", "raster.path", "raster.nodata", "raster.crs", "raster.open_options"}
# The choices that only QGIS has: each is one that a job says by leaving the key out.
ONLY_IN_QGIS = {name: {"default"} for name in ("EXECUTION", "FORMAT", "COMPRESSION")}
# Numbers below a key's limit, which QGIS takes for the key left out.
STANDS_FOR_NOTHING = {"MEMORY": 0}
NAMES = {"dtype": "OUTPUT_TYPE", "memory_mb": "MEMORY", "output_nodata": "NODATA"}
BANDS_OF_RASTERS = {"RED_BAND", "NIR_BAND", "MASK_BAND"}


@pytest.fixture
def definitions(provider):
    """Return a function that gives an algorithm's parameters by name."""
    algorithms = []

    def definitions(name):
        algorithms.append(QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}"))
        return {parameter.name(): parameter for parameter in algorithms[-1].parameterDefinitions()}

    # The algorithms own their parameters.
    yield definitions
    algorithms.clear()


def a_job(operation, **changes):
    """The least job of an operation, with some keys changed."""
    raster = {"path": "scene.tif"}
    values = {RASTER: raster, RASTERS: [raster], EXPRESSION: "im1b1"}
    needed = {one.name: values.get(one.kind, raster) for one in OPERATIONS[operation].own if one.required}
    choice = OPERATIONS[operation].exactly_one_of
    if choice and not set(choice) & set(changes):
        needed[choice[0]] = values.get(OPERATIONS[operation].parameter(choice[0]).kind, 2)
    return {"operation": operation, "output": "out.tif", **needed, **changes}


def accepts(operation, key, value):
    try:
        check_job(a_job(operation, **{key: value}))
    except RasterDaskError:
        return False
    return True


@pytest.mark.parametrize("name", OPERATIONS)
def test_shared_parameters_come_in_the_order_of_their_groups(name):
    groups = [one.group for one in OPERATIONS[name].shared if one.kind != OUTPUT]
    assert groups == sorted(groups, key=SHARED_GROUPS.index)


@pytest.mark.parametrize("name", OPERATIONS)
def test_labels_are_no_wider_than_the_dialog(definitions, name):
    """A dialog of QGIS 3.22 scrolls sideways for a longer one, beside its help and with advanced parameters open."""
    for definition in definitions(name).values():
        optional = " [optional]" if definition.flags() & definition.Flag.FlagOptional else ""
        assert len(definition.description() + optional) <= 48, definition.name()


@pytest.mark.parametrize("name", OPERATIONS)
def test_labels_of_choices_are_no_wider_than_their_box(name):
    for parameter in OPERATIONS[name].parameters:
        most = 37 if parameter.advanced else 43
        assert all(len(label) <= most for label in parameter.explained.values()), parameter.name


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_key_has_its_parameter_and_every_parameter_its_key(definitions, name):
    keys = set(job_type(name).__dataclass_fields__)
    expected = {NAMES.get(key, key.upper()) for key in keys}
    assert set(definitions(name)) - BANDS_OF_RASTERS == expected
    assert ("RED_BAND" in definitions(name)) == ("red" in keys)


@pytest.mark.parametrize("name", OPERATIONS)
def test_defaults_are_the_same(definitions, name):
    job = check_job(a_job(name))
    for key in set(vars(job)) - set(OPERATIONS[name].exactly_one_of):
        found = definitions(name)[NAMES.get(key, key.upper())]
        default, ours = found.defaultValue(), getattr(job, key)
        if found.name() in ONLY_IN_QGIS:
            assert default in ONLY_IN_QGIS[found.name()]
        elif found.name() in STANDS_FOR_NOTHING:
            assert (default, ours) == (STANDS_FOR_NOTHING[found.name()], None)
        elif ours in (None, (), {}):
            # What is done then is named in the dialog: tiles of 512.
            assert default in (None, "") or found.name() == "BLOCK_SIZE"
        elif found.type() == "enum":
            stored_as = OPERATIONS[name].parameter(key).stored_as
            assert default == (list(map(stored_as, ours)) if isinstance(ours, tuple) else stored_as(ours))
        elif OPERATIONS[name].parameter(key).required:
            # It is of this test.
            assert default is None
        else:
            assert default == ours


@pytest.mark.parametrize("name", OPERATIONS)
def test_choices_are_the_same(definitions, name):
    for parameter in OPERATIONS[name].parameters:
        if not parameter.choices:
            continue
        options = definitions(name)[parameter.qgis].options()
        more = ONLY_IN_QGIS.get(parameter.qgis, set())
        assert [option for option in options if option not in more] == list(map(parameter.stored_as, parameter.choices))
        several = parameter.kind == CHOICES
        assert all(accepts(name, parameter.name, [one] if several else one) for one in parameter.choices)
        assert not accepts(name, parameter.name, ["something else"] if several else "something else")


@pytest.mark.parametrize("name", OPERATIONS)
def test_limits_are_the_same(definitions, name):
    numbers = [found for found in definitions(name).values() if found.type() in ("number", "distance")]
    assert numbers
    for found in numbers:
        key = next(one.name for one in OPERATIONS[name].parameters if one.qgis == found.name())
        step = 1 if found.dataType() == type(found).Type.Integer else 0.5
        least, most = found.minimum(), found.maximum()
        if found.name() in STANDS_FOR_NOTHING:
            assert least == STANDS_FOR_NOTHING[found.name()]
        elif least > -2e9:
            value = int(least) if step == 1 else least
            assert accepts(name, key, value)
            assert not accepts(name, key, value - step)
        if most < 2e9:
            most = int(most) if step == 1 else most
            assert accepts(name, key, most)
            assert not accepts(name, key, most + step)
        elif step == 0.5:
            assert accepts(name, key, 1e300)
        assert not accepts(name, key, math.inf)


def test_what_saved_models_store_stays(definitions):
    """Names and texts that stand in models and scripts of users: more may come, none may go."""
    types = ["UInt8", "Int16", "UInt16", "Int32", "UInt32", "Float32", "Float64"]
    stored = {
        "ndvi": {
            "REFLECTANCE": ["none", "sentinel-2 l2a", "landsat c2 l2", "file metadata"],
            "ALIGN": ["error", "red"],
            "OUTPUT_TYPE": ["Float32", "Int16 (× 10000)"],
        },
        "spectralindex": {
            "INDEX": ["NDVI", "EVI", "SAVI", "NDWI", "NDMI", "NBR", "NDSI", "BI", "NDBI", "BAI", "BaI"],
            "ALIGN": ["error", "first", "finest", "coarsest"],
            "OUTPUT_TYPE": ["Float32", "Int16 (scaled)"],
        },
        "downscale": {
            "EDGE": ["partial", "trim", "exact"],
            "OUTPUT_TYPE": ["default", *types],
        },
        "superimpose": {
            "INTERPOLATION": ["nearest", "bilinear", "bicubic", "lanczos", "average"],
            "MODE": ["auto", "default", "phr"],
            "OUTPUT_TYPE": ["same as the moving raster", *types],
        },
        "bandmath": {
            "GRID": ["first", "finest", "coarsest", "reference"],
            "INTERPOLATION": ["automatic", "nearest", "bilinear", "bicubic", "lanczos", "average"],
            "OUTPUT_TYPE": types,
        },
        "optimise": {
            "OUTPUT_TYPE": ["default", *types],
            "BLOCK_SIZE": ["128", "256", "512"],
        },
    }
    everywhere = {
        "FORMAT": ["default", "GeoTIFF", "COG"],
        "COMPRESSION": ["default", "deflate", "zstd", "lzw", "lerc", "none"],
        "EXECUTION": ["default", "threads", "processes", "cluster"],
    }
    for name, choices in stored.items():
        found = definitions(name)
        for parameter, options in {**choices, **everywhere}.items():
            renamed = next(one.renamed for one in OPERATIONS[name].parameters if one.qgis == parameter)
            assert set(options) <= {*found[parameter].options(), *renamed}, (name, parameter)
            assert found[parameter].usesStaticStrings()


def test_all_texts_of_an_algorithm_are_translated(provider):
    class Shouting(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return text.upper() if context == "RasterDask" else ""

        def isEmpty(self):
            return False

    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        for name in OPERATIONS:
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
            texts = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
            texts += [algorithm.shortHelpString(), *algorithm.tags()]
            for found in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()):
                texts.append(found.description())
                if isinstance(found, QgsProcessingParameterDefinition):
                    # The names of choices stay: models and scripts have them.
                    texts.append(re.sub(r"[^.;]+ = ", "", found.help()))
                    labels = found.metadata().get("widget_wrapper", {}).get("labels", {})
                    texts += [label for option, label in labels.items() if label != option]
            assert [text for text in texts if text != text.upper()] == []
    finally:
        QCoreApplication.removeTranslator(translator)
