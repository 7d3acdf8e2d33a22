"""pyarrow, imported when somebody asks for Parquet and not before: it is large and optional."""

from importlib import import_module
from typing import Any, TypeAlias

from bot.core.errors import BadInputError

Arrow: TypeAlias = Any
"""Something of pyarrow's, which comes without types."""


def arrow() -> Arrow:
    """The library; raises `BadInputError` with how to get it."""
    return _imported("pyarrow")


def parquet() -> Arrow:
    """Its reader and writer of Parquet; raises `BadInputError` with how to get it."""
    return _imported("pyarrow.parquet")


def _imported(name: str) -> Arrow:
    try:
        return import_module(name)
    except ImportError:
        raise BadInputError("screen-needs-parquet") from None
