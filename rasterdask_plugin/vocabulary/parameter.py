"""How a parameter and an operation are declared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

# Kinds of values. `engine/jobs/format.py` checks each of them, `algorithms/parameters.py` makes a
# QGIS parameter of each, and `algorithms/values.py` reads it.
RASTER = "raster"  # in a job an object with the keys of `shared.RASTER_KEYS`, in QGIS a layer
RASTERS = "rasters"  # one or several of them
BAND = "band"  # number of the band of a raster; named `<raster>.band`, since it stands in the raster's object
BANDS = "bands"  # numbers of bands, each once
RASTER_PATH = "path of a raster"
PRODUCT_PATH = "path of a product"  # a file, a folder or an archive
HTML_PATH = "path of an HTML file"  # to write
OUTPUT = "output"  # path of the raster to write
TEXT = "text"
EXPRESSION = "expression"  # a text as `expressions.parser` reads it
BOOLEAN = "boolean"
CHOICE = "choice"
CHOICES = "choices"  # one or several of them, in their order, each once
WHOLE_NUMBER = "whole number"
NUMBER = "number"
NUMBER_OR_NAN = "number or nan"
DISTANCE = "distance"  # number in units of the CRS of a raster
NODATA = "nodata"  # numbers and [min, max] ranges
WHOLE_NUMBERS = "whole numbers"  # each once
EXTENT = "extent"  # in a job an object with the keys of `area.EXTENT_KEYS`
BOUNDS = "bounds"  # [xmin, ymin, xmax, ymax]
CUTLINE = "cutline"  # in a job an object with the keys of `area.CUTLINE_KEYS`, in QGIS a layer of polygons
GEOMETRIES = "geometries"  # GeoJSON objects
OPTIONS = "options"  # texts by name, such as GDAL's creation options

# Groups of the parameters that all operations share. The first says of which pixels numbers come out; the others say
# where and by what means, not which numbers.
AREA_GROUP, OUTPUT_GROUP, PERFORMANCE_GROUP, CLUSTER_GROUP = SHARED_GROUPS = (
    "area",
    "output",
    "performance",
    "cluster",
)


class _Required:
    """The default of what must be given."""

    def __repr__(self) -> str:
        return "REQUIRED"


REQUIRED = _Required()


@dataclass(frozen=True)
class Parameter:
    """One parameter, in all its forms: the key of a job, the widget in QGIS, a line of `--help`, a row in docs/job.md.

    Texts are plain: no markup. QGIS translates them.
    """

    name: str  # in a job
    kind: str
    label: str  # in a dialog, without the unit
    help: str  # for people; ends with a full stop
    default: Any = None  # REQUIRED: it must be given; None: it may be left out, and `otherwise` holds
    otherwise: str = ""  # in words, what holds where it is left out
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple = ()
    stored: Mapping[Any, str] = field(default_factory=dict)  # choices that QGIS and its models have another name for
    labels: Mapping[Any, str] = field(default_factory=dict)  # what a dialog shows of choices instead of their names
    page: str = ""  # of docs/, which lists the choices where they are many
    renamed: Mapping[Any, Any] = field(default_factory=dict)  # what choices were once called, and are called today
    unset: Any = None  # what QGIS shows where a job has nothing: not sent to the engine
    unit: str = ""
    help_in_qgis: str = ""  # what only concerns the dialog and the layer
    zero: str = ""  # what 0 means, where it is not a number like others
    advanced: bool = False
    group: str = ""  # one of SHARED_GROUPS; empty: the operation's own
    qgis_name: str = ""  # where it is not the name in capitals
    parent: str = ""  # of bands and distances: the raster that they belong to
    same_as: str = ""  # of a raster: the other one whose place it takes where it is left out
    only_with: tuple[str, tuple] | None = None  # it only matters with these choices of another one; (): if it is given
    not_with: str = ""  # another parameter that says the same: the two together are an error

    @property
    def qgis(self) -> str:
        """The name of the parameter in QGIS, which saved models store."""
        return self.qgis_name or self.name.upper().replace(".", "_")

    @property
    def required(self) -> bool:
        """Whether a job must have it."""
        return self.default is REQUIRED

    @property
    def optional(self) -> bool:
        """Whether it may be left empty in QGIS."""
        return not self.required and self.initial is None

    @property
    def initial(self) -> Any:
        """What a dialog shows at first; None: nothing."""
        if self.unset is not None:
            return self.unset
        return None if self.required or self.default in ((), {}) else self.default

    @property
    def options(self) -> dict[str, Any]:
        """The choices in QGIS, by what its models and scripts call them."""
        more = () if self.unset is None or self.unset in self.choices else (self.unset,)
        return {self.stored_as(choice): choice for choice in (*more, *self.choices)}

    def stored_as(self, choice: Any) -> str:
        """Return the text that stands for a choice in QGIS's models and scripts."""
        return self.stored.get(choice, str(choice))

    def label_of(self, choice: Any) -> str:
        """Return what a dialog shows of a choice."""
        return self.labels.get(choice, self.stored_as(choice))

    @property
    def explained(self) -> Mapping[Any, str]:
        """The labels of choices that say more than their names; none where a page of docs/ lists them."""
        labels = {} if self.page else {choice: self.label_of(choice) for choice in self.choices}
        return {choice: label for choice, label in labels.items() if label.lower() != self.stored_as(choice).lower()}


@dataclass(frozen=True)
class Operation:
    """What an operation is called, says of itself and takes."""

    name: str  # in a job, and after the colon in the id of the algorithm
    title: str
    group: str  # a key of GROUPS
    summary: str  # one sentence
    description: tuple[str, ...]  # paragraphs
    tags: str  # what else somebody may search for, between commas
    own: tuple[Parameter, ...]
    shared: tuple[Parameter, ...]  # with all other operations
    output_label: str
    named_after: str  # the raster parameter that the output layer is named after; the first one of several rasters
    page: str  # of docs/, the help
    combines_bands: bool = False  # the output layer is named after the scene, not after one of its bands
    keeps_values: bool = False  # the output's numbers mean what the input's do, and its layer looks like the input's
    style: str | None = None  # of the output layer, in `resources/styles`
    statistics: tuple[str, ...] = ()  # labels of the outputs MIN, MAX, MEAN and VALID_PERCENT
    exactly_one_of: tuple[str, ...] = ()  # parameters of which one must be given, and one only
    defaults: Mapping[str, Any] = field(default_factory=dict)  # of shared parameters, where this operation has others

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """All parameters, in the order of the dialog."""
        return (*self.own, *map(self._as_here, self.shared))

    def parameter(self, name: str) -> Parameter:
        """Return the parameter of that name; KeyError if there is none."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Parameter]:
        return {parameter.name: parameter for parameter in self.parameters}

    def _as_here(self, parameter: Parameter) -> Parameter:
        if parameter.kind == OUTPUT:
            return replace(parameter, label=self.output_label)
        if parameter.name in self.defaults:
            return replace(parameter, default=self.defaults[parameter.name])
        return parameter


GROUPS = {
    "vegetation": "Vegetation and other indices",
    "bands": "Band math",
    "resolution": "Resolution and grid",
    "files": "Raster files",
}
