import pytest

from rasterdask_plugin.engine.kernels.downscaling import numpy_twins, reduction


@pytest.fixture(params=["compiled", "numpy"])
def kernels(request, monkeypatch):
    """The kernels that the reductions run on: both implementations in turn."""
    if request.param == "compiled":
        pytest.importorskip("numba")
        from rasterdask_plugin.engine.kernels.downscaling import compiled as chosen
    else:
        chosen = numpy_twins
    monkeypatch.setattr(reduction, "kernels", chosen)
    return chosen
