"""Imports dask for a process that runs jobs, in less time."""

from __future__ import annotations

import contextlib
import sys

# What dask.array looks for, to know the sparse arrays and the Fourier transforms of it, if it is there. The engine has
# neither, and the import takes a sixth of the time of all imports.
_UNUSED = "scipy"


def import_dask() -> None:
    """Import dask.array as if scipy were not installed. Who imports scipy later gets it."""
    if _UNUSED in sys.modules:
        return
    sys.modules[_UNUSED] = None
    try:
        # A dask that cannot do without it says so at the next import, or succeeds then.
        with contextlib.suppress(ImportError):
            import dask.array  # noqa: F401
    finally:
        del sys.modules[_UNUSED]
