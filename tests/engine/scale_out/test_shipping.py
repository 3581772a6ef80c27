"""The engine comes to workers that do not have it: once, and without a trace on the scheduler."""

from __future__ import annotations

import os
import pickle
import sys
import time

from rasterdask_plugin.engine.execution.shipping import bootstrap
from rasterdask_plugin.engine.execution.shipping.shipped_engine import ShippedEngine

DAY = 24 * 3600


def test_workers_get_the_engine_once_and_those_that_come_later_too(new_cluster):
    cluster = new_cluster(())
    shipped = ShippedEngine.pack()
    with cluster.client() as client:
        shipped.send(client)
        cluster.add_worker()
        cluster.wait_for(2)
        has = client.run(lambda name: name in __import__("sys").modules, shipped.name)
        assert list(has.values()) == [True, True]
        modules = client.run_on_scheduler(lambda: list(__import__("sys").modules))
        assert not [name for name in modules if name.startswith(("rasterdask", "rasterio"))]
    with_a_task = pickle.dumps((shipped.call, shipped.name))
    assert 10 * len(with_a_task) < len(pickle.dumps(shipped.plugin))


def test_the_digest_and_the_zip_are_of_engine_and_vocabulary(tmp_path):
    shipped = ShippedEngine.pack()
    _, _, _, digest, archive = shipped.plugin.__reduce__()[1]
    bootstrap._unpack(archive, tmp_path)
    assert bootstrap.sources_digest(tmp_path) == digest
    names = {path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("*.py")}
    assert names == {"__init__.py", "engine", "vocabulary"}
    for changed in ("engine/errors.py", "vocabulary/names.py", "__init__.py"):
        before = bootstrap.sources_digest(tmp_path)
        with (tmp_path / changed).open("a") as file:
            file.write("# another version\n")
        assert bootstrap.sources_digest(tmp_path) != before


def test_the_cache_forgets_old_versions_and_keeps_the_last_used(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache = tmp_path / "rasterdask"
    now = time.time()
    ages = {f"engine-{number}": (10 + number) * DAY for number in range(6)}
    ages |= {"part-left": 30 * DAY, "part-now": 0, "engine-of-today": DAY / 2, "of-somebody-else": 30 * DAY}
    for name, age in ages.items():
        (cache / name).mkdir(parents=True)
        os.utime(cache / name, (now - age, now - age))
    _, _, _, digest, archive = ShippedEngine.pack().plugin.__reduce__()[1]
    for _ in range(2):
        folder = bootstrap._folder(digest, archive)
        assert folder == cache / f"engine-{digest}"
        assert {path.name for path in cache.iterdir()} == {
            folder.name, "engine-of-today", "engine-0", "engine-1", "part-now", "of-somebody-else",
        }  # fmt: skip


def test_a_version_that_is_used_again_is_not_old(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    _, _, _, digest, archive = ShippedEngine.pack().plugin.__reduce__()[1]
    folder = bootstrap._folder(digest, archive)
    long_ago = time.time() - 100 * DAY
    os.utime(folder, (long_ago, long_ago))
    assert bootstrap._folder(digest, archive) == folder
    assert folder.stat().st_mtime > time.time() - DAY


def test_the_engine_can_be_imported_under_another_name(tmp_path, monkeypatch):
    """As on a worker: the vocabulary that it uses is the one that came with it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(bootstrap, "_packages", {})
    _, _, _, digest, archive = ShippedEngine.pack().plugin.__reduce__()[1]
    name = bootstrap.package("not_installed_here", digest, archive)
    try:
        assert name == f"rasterdask_engine_{digest}"
        module = __import__(f"{name}.engine.operations.downscale", fromlist=["METHODS"])
        assert sys.modules[f"{name}.vocabulary.names"].METHODS is module.METHODS
    finally:
        for module in [module for module in sys.modules if module.startswith(name)]:
            del sys.modules[module]
