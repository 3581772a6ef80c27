"""Random jobs on random rasters give what slow references give, and the same bits however they are computed."""

from __future__ import annotations

import pytest

from tests.support.random_jobs import complaint

# `make fuzz` runs a thousand.
JOBS = 102


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("number", range(JOBS))
def test_random_jobs_agree_with_slow_references_and_bit_for_bit_with_themselves(number, tmp_path):
    assert complaint(number, tmp_path) == ""
