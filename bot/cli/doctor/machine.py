"""The machine: versions, folder, disk, optional parts, terminal."""

import os
import platform
import shutil
import stat
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from bot.cli.doctor.finding import Finding, State, found
from bot.cli.version import distribution_version
from bot.settings import Settings

LITTLE_MB: Final = 1000
NOTHING_MB: Final = 50
EXTRAS: Final = {
    "parquet": ("pyarrow",),
    "torch": ("torch", "transformers"),
    "scale": ("asyncpg",),
    "otel": ("opentelemetry.sdk",),
}
"""The optional parts, and what they consist of."""


def versions() -> Finding:
    """Ours, Python's and the platform's."""
    return found(
        "version",
        State.OK,
        version=distribution_version(),
        python=platform.python_version(),
        platform=f"{platform.system()} {platform.machine()}",
        cores=_cores(),
    )


def home(settings: Settings) -> Finding:
    """The folder where everything is kept: there or to be made, and nobody else's to read."""
    path = settings.home
    if not path.exists():
        above = next(parent for parent in path.parents if parent.exists())
        if os.access(above, os.W_OK):
            return found("home", State.OK, path=str(path), how="missing")
        return found(
            "home", State.BROKEN, remedy="doctor-home-remedy", path=str(path), how="blocked"
        )
    if not path.is_dir() or not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        return found(
            "home", State.BROKEN, remedy="doctor-home-remedy", path=str(path), how="blocked"
        )
    if _open_to_others(path):
        return found("home", State.NOTE, remedy="doctor-home-open", path=str(path), how="open")
    return found("home", State.OK, path=str(path), how="sound")


def key_file(settings: Settings) -> Finding:
    """Where the key comes from, and whether only its owner can read it."""
    path = settings.key_file
    if settings.key is not None:
        return found("key", State.OK, path=str(path), how="environment")
    if not path.exists() and missing_file(settings.database):
        return found("key", State.OK, path=str(path), how="missing")
    if not path.exists():  # whether a fresh one will do is found out with the database
        return found("key", State.NOTE, path=str(path), how="absent")
    if _open_to_others(path):
        return found("key", State.BROKEN, remedy="doctor-key-open", path=str(path), how="open")
    return found("key", State.OK, path=str(path), how="sound")


def missing_file(url: str) -> str:
    """The file of an SQLite database that is not there yet; empty for any other."""
    file = url.partition(":///")[2] if url.startswith("sqlite") else ""
    return file if file and not Path(file).exists() else ""


def disk(settings: Settings) -> Finding:
    """How much room is left where things are kept."""
    path = next(each for each in (settings.home, *settings.home.parents) if each.exists())
    free = shutil.disk_usage(path).free // 1_000_000
    state = State.OK if free >= LITTLE_MB else State.NOTE if free >= NOTHING_MB else State.BROKEN
    remedy = "" if state is State.OK else "doctor-disk-remedy"
    return found("disk", state, remedy=remedy, path=str(path), free=free)


def extras(settings: Settings) -> list[Finding]:
    """The optional parts: what is there, and how to get what is not."""
    findings = []
    for name, modules in EXTRAS.items():
        installed = all(_is_there(module) for module in modules)
        needed = (name == "scale" and not settings.database.startswith("sqlite")) or (
            name == "otel" and settings.otel_endpoint is not None
        )
        missing = State.BROKEN if needed else State.NOTE
        findings.append(
            found(
                "extra",
                State.OK if installed else missing,
                remedy="" if installed else "doctor-extra-remedy",
                extra=name,
                how="there" if installed else "missing",
                versions=", ".join(f"{each} {_version(each)}" for each in modules)
                if installed
                else "-",
            )
        )
    return findings


def terminal() -> Finding:
    """Whether the practice room can be shown here, or is printed."""
    size = shutil.get_terminal_size()
    how, state, remedy = "sound", State.OK, ""
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        how, state = "none", State.NOTE
    elif (sys.stdout.encoding or "").lower().replace("-", "") != "utf8":
        how, state, remedy = "encoding", State.NOTE, "doctor-terminal-remedy"
    return found("terminal", state, remedy=remedy, how=how, columns=size.columns, lines=size.lines)


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _open_to_others(path: Path) -> bool:
    return os.name == "posix" and bool(
        stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO)
    )


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # not even the package that it is in
        return False


def _version(module: str) -> str:
    try:
        return version(module)
    except PackageNotFoundError:
        return "?"
