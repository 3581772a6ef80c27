"""Expressions as people have them give what Orfeo BandMath, gdal_calc and QGIS's raster calculator give."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys

import numpy as np
import pytest

from rasterdask_plugin.engine import bandmath, open_raster
from rasterdask_plugin.vocabulary.expressions.bands import band_names, place_of
from tests.support.superimposed import read

OTB = pytest.mark.skipif(not shutil.which("otbcli_BandMath"), reason="Orfeo ToolBox is not installed")
GDAL = pytest.mark.skipif(not shutil.which("gdal_calc.py"), reason="gdal_calc.py is not installed")
QGIS = pytest.mark.skipif(not importlib.util.find_spec("qgis"), reason="this Python has no QGIS")

# In the syntax that each has; a run of Orfeo's takes one, so that its expressions are long.
OF_ORFEO = (
    "im1b1 > 20 && im2b1 < 3 || im1b2 == 1 ? log(im1b1) + ln(im2b1) : im2b1 > 4 ? log10(im1b1) : log2(im2b1)",
    "-im1b1^2 + 2^3^2 * im2b1 - im1b2 / im2b1 + (im1b1 != 3) + (im1b1 <= 30) * 2",
    "min(im1b1, im2b1, 4) + max(im1b1, im1b2) + sum(im1b1, im2b1) + avg(im1b1, im2b1)",
    "sin(im1b1) + cos(im2b1) * tan(im2b1 / 9) + asin(im2b1 / 9) + acos(im2b1 / 9) + atan(im1b1) + atan2(im1b1, im2b1)",
    "sinh(im2b1) + cosh(im2b1) + tanh(im2b1) + asinh(im1b1) + acosh(im1b1 + 1) + atanh(im2b1 / 9) + exp(im2b1)",
    "sqrt(im1b1) + sign(im2b1 - 2.2) + abs(-im2b1) + _pi * e + ndvi(im1b1, im2b1) + rint(im1b1 + 0.25) + 3 - -im1b1",
)
OF_GDAL = (
    "(A-B)/(A+B)",
    "-A**2 + 2**3**2*B",
    "numpy.where((A>20)&(B<3)|~(C==1), numpy.log(A), numpy.log10(B) + log2(A))",
    "where(logical_and(A>20, logical_or(B<3, logical_not(C==1))), power(A,2), sqrt(B))",
    "minimum(A,B)+maximum(A,C)+clip(A,5,30)+absolute(-B)+sign(B-2.2)",
    "floor(A/3)+ceil(A/3)+trunc(-A/3)+fix(B)+rint(A+0.25)",
    "arcsin(B/9)+arccos(B/9)+arctan(A)+arctan2(A,B)+sin(A)+cos(B)*tan(B/9)",
    "sinh(B)+cosh(B)+tanh(B)+arcsinh(A)+arccosh(A+1)+arctanh(B/9)+exp(B)+pi*e",
    "add(A,B)+subtract(A,B)*multiply(A,2)-divide(A,B)+greater(A,B)+less_equal(A,30)",
    "1*(A>20)+2*(B<=3)+4*(C!=1)",
)
OF_QGIS = (
    '("a@1" - "b@1") / ("a@1" + "b@1")',
    '"a@1" > 20 AND "b@1" < 3',
    '("a@1" > 20 AND "b@1" < 3) OR "a@2" = 1',
    '"a@1" ^ 2 + sqrt("b@1") - ln("a@1") * log10("b@1")',
    'abs(-"a@1") + min("a@1", "b@1") + max("a@1", "a@2")',
    'if("a@1" > 20, "a@1" * -1, "b@1" / 3)',
    'sin("a@1") + cos("b@1") * tan("b@1" / 9) + asin("b@1" / 9) + acos("b@1" / 9) + atan("a@1")',
    '("a@1" != 3) + ("a@1" >= 30) * 2 - ("b@1" <= 3)',
)
QGIS_SCRIPT = """
import json, sys
from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry
from qgis.core import QgsApplication, QgsCoordinateTransformContext, QgsRasterLayer
application = QgsApplication([], False)
application.initQgis()
expressions, folder = json.loads(sys.argv[1]), sys.argv[2]
layers = [QgsRasterLayer(f"{folder}/{name}.tif", name) for name in "ab"]
entries = []
for layer in layers:
    for band in range(1, layer.bandCount() + 1):
        entry = QgsRasterCalculatorEntry()
        entry.ref, entry.raster, entry.bandNumber = f"{layer.name()}@{band}", layer, band
        entries.append(entry)
a = layers[0]
for number, text in enumerate(expressions):
    output = f"{folder}/qgis{number}.tif"
    calculator = QgsRasterCalculator(text, output, "GTiff", a.extent(), a.crs(), a.width(), a.height(), entries,
                                     QgsCoordinateTransformContext())
    assert calculator.processCalculation() == 0, text
"""


@pytest.fixture
def scene(make_raster, rng):
    """Numbers from 1 to 40 and from 0.5 to 5 in two bands, ones and twos in a third."""
    whole = rng.integers(1, 40, (30, 40)).astype("float32")
    make_raster(np.stack([whole, rng.integers(1, 3, (30, 40))]).astype("float32"), "a.tif")
    return make_raster(rng.uniform(0.5, 5, (30, 40)).astype("float32"), "b.tif").parent


def ours(scene, text):
    names = band_names([("a", 2), ("b", 1)])
    files = {1: scene / "a.tif", 2: scene / "b.tif"}
    arrays = {name: open_raster(files[place_of(own)[0]], [place_of(own)[1]]) for name, own in names.items()}
    # Of gdal_calc, whose letters are bands of any file.
    arrays["C"] = open_raster(files[1], [2])
    return bandmath(text, arrays).values[0]


@OTB
@pytest.mark.parametrize("text", OF_ORFEO, ids=range(len(OF_ORFEO)))
def test_orfeo_bandmath(scene, tmp_path, text):
    command = ["otbcli_BandMath", "-il", scene / "a.tif", scene / "b.tif", "-exp", text]
    command += ["-out", tmp_path / "otb.tif", "float"]
    environment = {**os.environ, "OTB_LOGGER_LEVEL": "ERROR"}
    subprocess.run([str(part) for part in command], check=True, capture_output=True, env=environment)
    np.testing.assert_allclose(ours(scene, text), read(tmp_path / "otb.tif")[0], rtol=3e-5, atol=3e-5)


@GDAL
def test_gdal_calc(scene, tmp_path):
    a, b = scene / "a.tif", scene / "b.tif"
    command = ["gdal_calc.py", "-A", a, "-B", b, "-C", a, "--C_band=2", "--outfile", tmp_path / "gdal.tif", "--quiet"]
    command += ["--type=Float32", *(part for text in OF_GDAL for part in ("--calc", f"1.0*({text})"))]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    for text, theirs in zip(OF_GDAL, read(tmp_path / "gdal.tif")):
        np.testing.assert_allclose(ours(scene, text), theirs, rtol=3e-5, atol=3e-5, err_msg=text)


@QGIS
def test_raster_calculator_of_qgis(scene):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", QGIS_SCRIPT, json.dumps(OF_QGIS), str(scene)]
    run = subprocess.run(command, capture_output=True, text=True, env=environment)
    for number, text in enumerate(OF_QGIS):
        assert (scene / f"qgis{number}.tif").exists(), run.stderr
        theirs = read(scene / f"qgis{number}.tif")[0]
        np.testing.assert_allclose(ours(scene, text), theirs, rtol=3e-5, atol=3e-5, err_msg=text)
