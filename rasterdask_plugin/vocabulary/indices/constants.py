"""The constants in the formulas of spectral indices."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Constant:
    """A number in a formula that a user may change."""

    default: float
    help: str  # for people; ends with a full stop


CONSTANTS = {
    "C1": Constant(6.0, "Weight of red against aerosols in EVI."),
    "C2": Constant(7.5, "Weight of blue against aerosols in EVI."),
    "L": Constant(1.0, "Adjustment to what lies below the canopy: 0 for dense vegetation, more for bare ground."),
    "alpha": Constant(0.1, "Weight of one band against another."),
    "beta": Constant(0.05, "Weight of red against the red edge, or what is taken off in NDSInw."),
    "cexp": Constant(1.16, "Exponent of OCVI, fitted to crop and soil."),
    "epsilon": Constant(1.0, "Term that keeps a denominator from zero."),
    "eta": Constant(0.5, "Share of green in the visible term of GRARI."),
    "fdelta": Constant(0.581, "Adjustment of SEVI to the shadows of a scene."),
    "g": Constant(2.5, "Gain of EVI."),
    "gamma": Constant(1.0, "Weight of the correction for aerosols, or of the tillage term in indices of four bands."),
    "k": Constant(0.0, "Slope of the soil's reflectance along the wavelength, for each nanometre."),
    "lambdaG": Constant(560.0, "Wavelength of the green band in nanometres; Sentinel-2's by default."),
    "lambdaR": Constant(665.0, "Wavelength of the red band in nanometres; Sentinel-2's by default."),
    "lambdaN": Constant(833.0, "Wavelength of the near infrared band in nanometres; Sentinel-2's by default."),
    "lambdaN2": Constant(865.0, "Wavelength of the narrow near infrared band in nanometres; Sentinel-2's by default."),
    "lambdaS1": Constant(1610.0, "Wavelength of the first short-wave band in nanometres; Sentinel-2's by default."),
    "lambdaS2": Constant(2190.0, "Wavelength of the second short-wave band in nanometres; Sentinel-2's by default."),
    "lmb": Constant(1.0, "Weight of the correction for aerosols in GRARI."),
    "n": Constant(5.0, "Rescaling of green in RWI: the median of its power, divided by its median."),
    "nexp": Constant(2.0, "Exponent of GDVI."),
    "omega": Constant(2.0, "Weight of green in MBWI."),
    "sla": Constant(1.0, "Slope of the soil line: near infrared against red of bare soil."),
    "slb": Constant(0.0, "Intercept of the soil line."),
}
