"""A machine without numba."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]


def test_numpy_takes_over_where_numba_is_missing():
    script = (
        "import sys; sys.modules['numba'] = None\n"
        "import numpy as np\n"
        "from rasterdask_plugin.engine.kernels.downscaling import reduce_windows, reduction\n"
        "print(reduction.kernels.__name__.split('.')[-1], reduce_windows(np.arange(4.0).reshape(2, 2), 2, 'median'))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["numpy_twins", "[[1.]]"]
