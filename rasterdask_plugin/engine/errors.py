"""What goes wrong on the user's side."""


class RasterDaskError(ValueError):
    """A file, a value or a combination of them that cannot work; the message says which, and what to do about it."""
