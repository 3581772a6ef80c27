"""What PyQt6 does not have is found by `make lint`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).absolute().parents[2]
FROM_QGIS = "from qgis.core import Qgis, QgsProcessing, QgsTask\nfrom qgis.PyQt.QtCore import Qt\n"


def check(folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(ROOT / "scripts/check-qt6"), str(folder)], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("from PyQt5.QtCore import QObject", "PyQt5.QtCore is one version's own"),
        ("import sip", "sip is one version's own"),
        ("from qgis.PyQt.QtWebKit import QWebPage", "qgis.PyQt.QtWebKit is gone"),
        ("from qgis.PyQt.QtCore import QVariant", "QVariant is gone"),
        ("from qgis.PyQt.QtCore import QRegExp as Expression", "QRegExp is gone: use QRegularExpression"),
        ("style = Qt.AlignLeft | Qt.AlignmentFlag.AlignTop", "Qt.AlignLeft needs the name of its enum"),
        ("colour = Qt.red", "Qt.red needs the name of its enum"),
        ("kind = [QgsProcessing.TypeRaster]", "QgsProcessing.TypeRaster needs the name of its enum"),
        ("def show(self, level=Qgis.Warning): ...", "Qgis.Warning needs the name of its enum"),
        ("super().__init__('job', QgsTask.CanCancel)", "QgsTask.CanCancel needs the name of its enum"),
        ("accepted = self.Accepted", "self.Accepted needs the name of its enum"),
        ("dialog().exec_()", "exec_() is gone: use exec()"),
        ("box.activated[str].connect(take)", "the signal activated has one form only"),
    ],
)
def test_names_that_pyqt6_lacks_are_found(tmp_path, line, said):
    (tmp_path / "module.py").write_text(FROM_QGIS + line + "\n")
    result = check(tmp_path)
    assert result.returncode == 1
    assert result.stderr.splitlines() == [result.stderr.rstrip("\n")]
    assert f"module.py:3: {said}" in result.stderr


def test_what_both_have_is_accepted(tmp_path):
    lines = (
        "from .menu import Menu",
        "def show(level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> Qgis.MessageLevel:",
        "    right: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight",
        "    return Menu.Open, QgsProcessing.TEMPORARY_OUTPUT, Qgis.versionInt(), QgsTask.Flag.CanCancel.value, right",
    )
    (tmp_path / "module.py").write_text(FROM_QGIS + "\n".join(lines))
    result = check(tmp_path)
    assert (result.returncode, result.stderr) == (0, "")


def test_the_plugin_has_nothing_of_it():
    result = check(ROOT / "rasterdask_plugin")
    assert (result.returncode, result.stderr) == (0, "")
