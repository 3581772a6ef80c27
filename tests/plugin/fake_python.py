"""A Python that is a script: it says and does what a test tells it to."""

from __future__ import annotations

from pathlib import Path

# A Python whose every answer is a file of commands, so that a test says how venv, pip and the selftest behave.
FAKE_PYTHON = """#!/bin/sh
folder='{folder}'
# No packages but those of the folder: to be told of by the file "path".
[ "$1" = "-S" ] && shift && PYTHONPATH="-S $PYTHONPATH"
case "$1 $2" in
    "-c import pip") exec sh "$folder/has_pip" "$0" ;;
    "-c "*) exec sh "$folder/probe" ;;
    "-m venv") exec sh "$folder/venv" "$3" ;;
    "-m pip") echo "$@" >> "$folder/asked"; env > "$folder/environment"; exec sh "$folder/pip" "$@" ;;
    "-m rasterdask_plugin.engine") echo "$PYTHONPATH" > "$folder/path"; exec sh "$folder/selftest" ;;
esac
"""
PIP = 'echo "Collecting numpy"; echo "Installing collected packages: numpy"'
GOOD = """echo '{"ok": true}'"""
PROBE = """echo '{"version": [3, 12], "missing": [], "machine": "x86_64"}'"""
VENV = 'mkdir -p "$1/bin" && cp "{python}" "$1/bin/python"'


class FakePython:
    """A fake Python, told how to behave by the commands that are written for it."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir()
        self.path = folder / "python"
        self.path.write_text(FAKE_PYTHON.format(folder=folder))
        self.path.chmod(0o755)
        self.behave(
            probe=PROBE,
            good_probe=PROBE,
            venv=VENV.format(python=self.path),
            has_pip="true",
            pip=PIP,
            selftest="echo noise; echo '{\"ok\": true}'",
        )

    def behave(self, **commands: str) -> None:
        for name, text in commands.items():
            (self.folder / name).write_text(text + "\n")

    def told(self, name: str) -> str:
        return (self.folder / name).read_text()
