"""The assembled plugin in a real qgis_process, with a profile of its own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import sample

import demo
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).resolve().parents[2]


class QgisProcess:
    """Runs qgis_process with the plugin enabled: the assembled one, or that of the profile."""

    def __init__(self, profile: Path, assembled: bool = True):
        # Tests expect the plugin to speak English, whatever the developer's language.
        self.environment = {**demo.qgis_environment(profile), "LC_ALL": "C.UTF-8"}
        if not assembled:
            del self.environment["QGIS_PLUGINPATH"]
        self.program = demo.qgis_process(self.environment)
        enabled = self("plugins", "enable", "rasterdask_plugin")
        assert enabled.returncode == 0, enabled.stderr

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [self.program, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=HANG_SECONDS,
            check=False,
        )

    def run(self, algorithm: str, **parameters) -> subprocess.CompletedProcess:
        return self("run", algorithm, "--", *self.pairs(parameters))

    def results(self, algorithm: str, **parameters) -> dict:
        process = self("run", algorithm, "--json", "--", *self.pairs(parameters))
        assert process.returncode == 0, process.stderr
        return json.loads(process.stdout)["results"]

    def start(self, algorithm: str, *options: str, **parameters) -> subprocess.Popen:
        return subprocess.Popen(
            [self.program, "run", algorithm, *options, "--", *self.pairs(parameters)],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    @staticmethod
    def pairs(parameters: dict) -> list[str]:
        return [f"{name}={value}" for name, value in parameters.items()]


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory) -> QgisProcess:
    subprocess.run(["make", "--no-print-directory", "build"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return QgisProcess(tmp_path_factory.mktemp("profile"))


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> tuple[Path, Path]:
    """The sample scene: paths of the red and of the near infrared raster."""
    return sample.write_pair(tmp_path_factory.mktemp("scene"), 1024)
