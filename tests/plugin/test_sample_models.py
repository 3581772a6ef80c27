"""The models that come with the plugin give what their steps give one by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

MODELS = Path(__file__).absolute().parents[2] / "resources/models"


@pytest.fixture
def run(provider, real_interpreter, context, feedback):
    """Return a function that runs an algorithm, a model as well, and returns the path of the raster that it writes."""

    def run(name: str, output: Path, **parameters) -> Path:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
        (destination,) = algorithm.destinationParameterDefinitions()
        parameters[destination.name()] = str(output)
        accepted, message = algorithm.checkParameterValues(parameters, context)
        assert accepted, message
        results, succeeded = algorithm.run(parameters, context, feedback)
        assert succeeded, feedback.told
        assert results[destination.name()] == str(output)
        return output

    return run


def content(path: Path) -> tuple:
    dataset = gdal.Open(str(path))
    return (
        dataset.GetGeoTransform(),
        dataset.RasterXSize,
        dataset.RasterYSize,
        dataset.RasterCount,
        dataset.ReadRaster(),
    )


def test_models_are_in_a_group_of_their_own(provider):
    models = {one.id(): one for one in provider.algorithms() if isinstance(one, QgsProcessingModelAlgorithm)}
    assert {one.removeprefix("rasterdask:") for one in models} == {path.stem for path in MODELS.glob("*.model3")}
    for identifier, model in models.items():
        made = QgsApplication.processingRegistry().createAlgorithmById(identifier)
        assert (made.id(), made.displayName(), made.groupId()) == (identifier, model.displayName(), "models")
        assert made.group() == "Sample models"
        assert made.shortHelpString()
        assert Path(made.svgIconPath()).is_file()
        # The designer shows these.
        saved = QgsProcessingModelAlgorithm()
        assert saved.fromFile(str(MODELS / f"{model.name()}.model3"))
        assert (saved.name(), saved.group()) == (model.displayName(), "Sample models")


def test_ndvi_at_100_m(run, make_raster, tmp_path):
    red = make_raster("T31TCJ_B04.tif", values=(1000,), size=(30, 20))
    nir = make_raster("T31TCJ_B08.tif", values=(3000,), size=(30, 20))
    ndvi = run("ndvi", tmp_path / "ndvi.tif", RED=str(red), NIR=str(nir))
    by_hand = run("downscale", tmp_path / "by_hand.tif", INPUT=str(ndvi), RESOLUTION=100, METHOD="mean")
    result = run("ndvi100m", tmp_path / "result.tif", b04=str(red), b08=str(nir))
    assert content(result) == content(by_hand)
    assert content(result)[0][1] == 100
    assert content(result)[1:4] == (3, 2, 1)


def test_panchromatic_and_multispectral_on_one_grid(run, make_raster, tmp_path):
    panchromatic = make_raster("pan.tif", values=(7,), size=(16, 12))
    multispectral = make_raster("ms.tif", values=(1, 2, 3, 4), size=(8, 6))
    gdal.Open(str(multispectral), gdal.GA_Update).SetGeoTransform((500000.0, 20.0, 0.0, 4900000.0, 0.0, -20.0))
    fine = run("superimpose", tmp_path / "fine.tif", REFERENCE=str(panchromatic), MOVING=str(multispectral))
    bands = "im1b1; im2b1; im2b2; im2b3; im2b4"
    inputs = [str(panchromatic), str(fine)]
    by_hand = run("bandmath", tmp_path / "by_hand.tif", INPUTS=inputs, EXPRESSION=bands)
    result = run("panandms", tmp_path / "result.tif", panchromatic=str(panchromatic), multispectral=str(multispectral))
    assert content(result) == content(by_hand)
    assert content(result)[:4] == (*content(panchromatic)[:3], 5)
