from __future__ import annotations

import threading

from rasterdask_plugin.engine_process.stopping import running, stop_all
from tests.support.waiting import HANG_SECONDS


def test_work_in_other_threads_is_asked_to_stop_and_waited_for():
    begun, done = threading.Event(), []

    def work():
        with running() as is_to_stop:
            begun.set()
            while not is_to_stop():
                pass
            done.append(True)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert begun.wait(HANG_SECONDS)
    assert stop_all(HANG_SECONDS)
    assert done == [True]
    thread.join(HANG_SECONDS)


def test_the_wait_is_bounded():
    begun, end = threading.Event(), threading.Event()

    def deaf():
        with running():
            begun.set()
            end.wait(HANG_SECONDS)

    thread = threading.Thread(target=deaf, daemon=True)
    thread.start()
    assert begun.wait(HANG_SECONDS)
    assert not stop_all(0.01)
    end.set()
    thread.join(HANG_SECONDS)


def test_work_of_the_calling_thread_is_asked_and_not_waited_for():
    with running() as is_to_stop:
        assert not is_to_stop()
        assert stop_all(HANG_SECONDS)
        assert is_to_stop()


def test_what_begins_later_is_not_stopped():
    stop_all(0)
    with running() as is_to_stop:
        assert not is_to_stop()
