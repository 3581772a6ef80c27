"""What came of a run, in words for the log."""

from __future__ import annotations

from collections.abc import Iterator

from ..translation import tr

# Of more bands, the statistics would push everything else out of sight.
_SHOWN_BANDS = 8
_MEGABYTE = 2**20


def outcome_in_words(result: dict) -> Iterator[str]:
    """Yield lines about the values of the output, the size of its file, and the time, from the engine's result."""
    bands = result.get("statistics", [])
    for band in bands[:_SHOWN_BANDS]:
        values = _values_in_words(band)
        yield tr("Band {}: {}").format(band["band"], values) if len(bands) > 1 else tr("Values: {}").format(values)
    if len(bands) > _SHOWN_BANDS:
        yield tr("And {} more bands").format(len(bands) - _SHOWN_BANDS)
    output = result.get("output", {})
    if output.get("written"):
        seconds, size = result["seconds"], output["size_bytes"]
        if size < _MEGABYTE:
            yield tr("Written in {:.1f} s: {:,.0f} kB").format(seconds, size / 1024)
        else:
            yield tr("Written in {:.1f} s: {:,.1f} MB").format(seconds, size / _MEGABYTE)


def _values_in_words(band: dict) -> str:
    if band["mean"] is None:
        return tr("no valid pixel")
    words = tr("from {:.4g} to {:.4g}, mean {:.4g}; {:.1f} % of the pixels are valid")
    return words.format(band["min"], band["max"], band["mean"], band["valid_percent"])
