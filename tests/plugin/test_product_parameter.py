"""The parameter PRODUCT, which takes the place of rasters in the algorithms of indices."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsProcessingParameterFile

RASTERS = {"ndvi": "RED", "meanndvi": "RED", "spectralindex": "INPUTS"}
LABELS, PRODUCT = {"RED": "Raster with the red band", "INPUTS": "Rasters"}, "Product as it was downloaded"
PATHS = ("/data/S2B_MSIL2A_x.SAFE.zip", "/data/S2B_MSIL2A_x.SAFE", "/data/MTD_MSIL2A.xml", "/data/LC08_x.tar")


@pytest.mark.parametrize("name", RASTERS)
def test_a_product_is_the_path_of_a_file_or_a_folder(run_algorithm, name):
    for path in PATHS:
        job, _ = run_algorithm(name, PRODUCT=path)
        assert job["product"] == path
        assert not {"red", "nir", "inputs"} & set(job)


@pytest.mark.parametrize(("name", "rasters"), RASTERS.items())
def test_either_a_product_or_rasters_must_be_given(run_algorithm, make_raster, name, rasters):
    for given in ({}, {"PRODUCT": PATHS[0], rasters: str(make_raster())}):
        with pytest.raises(QgsProcessingException, match=f"either “{LABELS[rasters]}” or “{PRODUCT}”, exactly one"):
            run_algorithm(name, **given)


@pytest.mark.parametrize("name", RASTERS)
def test_the_parameter_is_optional_and_has_files_to_browse(provider, name):
    definition = provider.algorithm(name).parameterDefinition("PRODUCT")
    assert isinstance(definition, QgsProcessingParameterFile)
    assert definition.flags() & definition.Flag.FlagOptional
    # Any of the files of a product: another ending is no reason to refuse it.
    assert definition.extension() == ""


def test_roles_of_rasters_are_not_those_of_a_product(run_algorithm):
    with pytest.raises(
        QgsProcessingException, match=rf"either “Bands by role \(if not found\)” or “{PRODUCT}”, not both"
    ):
        run_algorithm("spectralindex", PRODUCT=PATHS[0], ROLES="R=1:4")
