"""`kindness version`."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed

import typer


def version() -> None:
    """Print the version."""
    typer.echo(f"kindness {distribution_version()}")


def distribution_version() -> str:
    """The version of the installed distribution; ``unknown`` in a folder nobody installed."""
    try:
        return installed("kindness-bot")
    except PackageNotFoundError:
        return "unknown"
