"""Odd files, of every kind: a right result or a clear error, nothing left behind, and no run that takes too much.

Each file goes through one of the operations here, the next through another; `make fuzz` takes each through all.
"""

from __future__ import annotations

import pytest

from tests.support.child import Child
from tests.support.corpus import build
from tests.support.corpus.build import KINDS
from tests.support.corpus_jobs import OPERATIONS, write_plain
from tests.support.corpus_run import FAILURES, run_one
from tests.support.waiting import HANG_SECONDS

# From file to file so many operations on: over a kind, all come up.
STEP = 5


@pytest.fixture(scope="module")
def child():
    child = Child(timeout=HANG_SECONDS)
    yield child
    child.close()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", KINDS)
def test_odd_files_give_a_right_result_or_a_clear_error(kind, child, tmp_path):
    files, plain = build(tmp_path / "corpus", [kind]), write_plain(tmp_path)
    failed = []
    for number, file in enumerate(files):
        operation = OPERATIONS[STEP * number % len(OPERATIONS)]
        run = run_one(child, file, operation, plain, tmp_path / "output")
        if run.verdict in FAILURES:
            failed.append(str(run))
    assert not failed, f"{len(failed)} runs failed:\n" + "\n".join(failed)


def test_the_corpus_has_files_enough_and_is_the_same_each_time(tmp_path):
    one, other = (build(tmp_path / name) for name in ("one", "other"))
    assert len(one) > 300
    assert [file.name for file in one] == [file.name for file in other]
