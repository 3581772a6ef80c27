"""Compiling kernels with numba: without the GIL, and kept on disk for the next process.

Importing this module raises ImportError where numba cannot be used, whatever the reason; a kernel that has a NumPy twin
falls back to it then.
"""

from __future__ import annotations

from typing import Callable

try:
    import numba
except (AttributeError, OSError, SystemError) as error:
    # A numba that is older than the NumPy beside it, or an LLVM that does not load, fails in these ways.
    raise ImportError(f"numba cannot be used: {error}") from error


def jit(function: Callable) -> Callable:
    """Compile `function` on first use, once for each set of argument types.

    Machine code is kept in `__pycache__` beside the source, or in the user's cache folder where that is read-only;
    where neither can be written the function is compiled anew in each process. No fast maths: a result must not depend
    on how the compiler groups additions.
    """
    try:
        return numba.njit(nogil=True, cache=True)(function)
    except RuntimeError:
        # numba's "no locator available": nowhere to keep the machine code.
        return numba.njit(nogil=True)(function)
