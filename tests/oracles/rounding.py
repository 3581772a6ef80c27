"""How numbers become integers."""

from __future__ import annotations

import numpy as np


def half_away_from_zero(values):
    """Round to whole numbers; a half goes away from zero."""
    return np.trunc(values + np.copysign(0.5, values))
