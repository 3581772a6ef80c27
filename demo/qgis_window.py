"""Starts QGIS with its window on a screen that nobody sees, with a profile of its own, and lets it do a session."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

SESSION = Path(__file__).with_name("window_session.py")
# Only ends a hang.
TIMEOUT_SECONDS = 300


def missing_programs() -> list[str]:
    """Return the programs that are needed and not installed."""
    return [name for name in ("Xvfb", "qgis") if not shutil.which(name)]


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """Give the name of a new screen."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    try:
        if not number:
            raise RuntimeError("Xvfb does not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(TIMEOUT_SECONDS)


def make_profile(folder: Path, enabled: bool = False) -> None:
    """Make a profile in which QGIS has been started before, so that it does not greet."""
    settings = folder / "profiles/default/QGIS/QGIS3.ini"
    settings.parent.mkdir(parents=True)
    text = "[migration]\nfirstRunVersionFlag=99999\n\n[qgis]\ncheckVersion=false\n"
    settings.write_text(text + "\n[PythonPlugins]\nrasterdask_plugin=true\n" * enabled)


def run_session(
    steps: str, folder: Path, display: str, profiles: Path, plugins: Path | None = None, **given: str
) -> dict:
    """Let QGIS do the steps of a session, and return what happened.

    `folder` takes what the session makes. `plugins` holds the assembled plugin, if it is not in the profile. Raises
    RuntimeError if QGIS does not come to the end of the session, or does not close without an error.
    """
    (folder / "session.json").write_text(json.dumps({"steps": steps, **given}))
    inherited = ("PYTHONPATH", "PYTHONHOME", "QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_PLUGINPATH")
    environment = {name: value for name, value in os.environ.items() if name not in inherited}
    environment.update(DISPLAY=display, LC_ALL="C.UTF-8", RASTERDASK_SESSION=str(folder))
    if plugins:
        environment["QGIS_PLUGINPATH"] = str(plugins)
    command = ["qgis", "--profiles-path", str(profiles), "--nologo", "--noversioncheck", "--code", str(SESSION)]
    with (folder / "qgis.log").open("w") as log:
        run = subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=TIMEOUT_SECONDS, check=False)
    result = folder / "happened.json"
    happened = json.loads(result.read_text()) if result.exists() else {}
    if run.returncode or not happened.get("finished"):
        said = (folder / "qgis.log").read_text(errors="replace")[-3000:]
        raise RuntimeError(f"QGIS ended with exit code {run.returncode}.\n{happened}\n{said}")
    return happened
