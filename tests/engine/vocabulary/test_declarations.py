"""What is declared is whole, and what is made from it is up to date."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from rasterdask_plugin.engine.errors import RasterDaskError
from rasterdask_plugin.engine.jobs.format import check_job, job_type
from rasterdask_plugin.engine.jobs.operation import find_operation
from rasterdask_plugin.vocabulary import parameter as kinds
from rasterdask_plugin.vocabulary.area import CUTLINE_KEYS, EXTENT_KEYS
from rasterdask_plugin.vocabulary.names import DEFAULT_FACTOR
from rasterdask_plugin.vocabulary.operations import OPERATIONS
from rasterdask_plugin.vocabulary.parameter import GROUPS, SHARED_GROUPS
from rasterdask_plugin.vocabulary.shared import RASTER_KEYS, SHARED

ROOT = Path(__file__).resolve().parents[3]
ALL = [
    *((name, one) for name, operation in OPERATIONS.items() for one in operation.parameters),
    *(("a raster", one) for one in RASTER_KEYS),
    *(("an extent", one) for one in EXTENT_KEYS),
    *(("a cutline", one) for one in CUTLINE_KEYS),
]


@pytest.mark.parametrize(("owner", "one"), ALL, ids=[f"{owner} {one.name}" for owner, one in ALL])
def test_a_parameter_is_declared_whole(owner, one):
    assert one.help.endswith(".")
    assert one.label[0].isupper()
    assert not one.label.endswith(".")
    assert not one.otherwise.endswith(".")
    assert (one.kind in (kinds.CHOICE, kinds.CHOICES)) == bool(one.choices)
    if one.choices and one.default is not None:
        assert set(one.default if one.kind == kinds.CHOICES else [one.default]) <= set(one.choices)
    assert set(one.stored) <= set(one.choices)
    # QGIS would take it for several choices.
    assert not any("," in one.stored_as(choice) for choice in one.choices)
    for limit in (one.minimum, one.maximum):
        assert limit is None or isinstance(one.default, (int, float)) is False or one.minimum <= one.default


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))
def test_an_operation_is_declared_whole(operation):
    names = [one.name for one in operation.parameters]
    assert len(set(names)) == len(names)
    assert len({one.qgis for one in operation.parameters}) == len(names)
    assert operation.group in GROUPS
    assert operation.named_after in names
    assert set(operation.exactly_one_of) <= set(names)
    assert set(operation.defaults) <= {one.name for one in SHARED}
    for one in operation.parameters:
        assert one.parent in ("", *names)
        assert one.same_as in ("", *names)
        assert one.not_with in ("", *names)
        assert (one.group in SHARED_GROUPS) == (one.name in {shared.name for shared in SHARED})
    assert callable(find_operation(operation.name).build)


def test_a_checked_job_is_a_frozen_dataclass_of_its_operation():
    job = check_job({"operation": "ndvi", "red": {"path": "a.tif"}, "output": "b.tif", "max_error": 1})
    assert type(job) is job_type("ndvi")
    assert type(job) is not job_type("meanndvi")
    with pytest.raises(dataclasses.FrozenInstanceError):
        job.output = "c.tif"
    assert (job.red.path, job.red.band, job.nir, job.max_error) == ("a.tif", None, None, 1.0)
    fields = {field.name: field.type for field in dataclasses.fields(job)}
    assert (fields["red"], fields["product"]) == ("InputRaster | None", "str | None")
    assert (fields["workers"], fields["max_error"]) == ("int", "float | None")


def test_one_of_two_parameters_may_be_given():
    job = {"operation": "downscale", "input": {"path": "a.tif"}, "output": "b.tif"}
    with pytest.raises(RasterDaskError, match="either factor or resolution, not both"):
        check_job({**job, "factor": 2, "resolution": 20.0})
    checked = check_job(job)
    assert (checked.factor, checked.resolution) == (None, None)
    assert OPERATIONS["downscale"].parameter("factor").otherwise.startswith(f"{DEFAULT_FACTOR}, ")


@pytest.mark.parametrize("operation", ["ndvi", "meanndvi"])
def test_bands_are_of_rasters_or_of_a_product(operation):
    job = {"operation": operation, "output": "b.tif"}
    with pytest.raises(RasterDaskError, match="either red or product, exactly one"):
        check_job(job)
    with pytest.raises(RasterDaskError, match="either red or product, exactly one"):
        check_job({**job, "red": {"path": "a.tif"}, "product": "a.zip"})
    with pytest.raises(RasterDaskError, match="either nir or product, not both"):
        check_job({**job, "nir": {"path": "a.tif"}, "product": "a.zip"})
    assert check_job({**job, "product": "a.zip"}).product == "a.zip"


def test_the_tables_in_the_documentation_are_up_to_date():
    run = subprocess.run([sys.executable, ROOT / "scripts/write-job-tables", "--check"], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_help_on_the_command_line_names_every_key_and_choice():
    command = [sys.executable, "-m", "rasterdask_plugin.engine", "--help"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for _, one in ALL:
        if one.kind != kinds.BAND:
            assert f"  {one.name}: " in said
        assert all(str(choice) in said for choice in one.choices)
    assert all(operation.summary in said for operation in OPERATIONS.values())


def test_the_vocabulary_imports_nothing_heavy():
    """QGIS imports it at its start."""
    code = (
        "import sys, dataclasses, typing, __future__\n"
        "before = set(sys.modules)\n"
        "import rasterdask_plugin.vocabulary.operations\n"
        "print(sorted(name for name in set(sys.modules) - before if not name.startswith('rasterdask_plugin')))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
