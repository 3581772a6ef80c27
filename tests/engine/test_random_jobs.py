"""Random jobs on random rasters give what slow references give, and the same bits however they are computed."""

from __future__ import annotations

import pytest
from support.random_jobs import complaint

# Numbers of jobs; `make fuzz` runs a thousand.
JOBS, TOGETHER = 180, 20


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("first", range(0, JOBS, TOGETHER))
def test_random_jobs_agree_with_slow_references_bit_for_bit_the_same(first, tmp_path):
    wrong = []
    for number in range(first, first + TOGETHER):
        folder = tmp_path / str(number)
        folder.mkdir()
        said = complaint(number, folder)
        if said:
            wrong.append(f"job {number}: {said}")
    assert not wrong, "\n".join(wrong)
