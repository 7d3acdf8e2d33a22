"""The environment and one TOML file, read once into a frozen value; mistakes are named together.

Settings are ``KINDNESS_*`` variables, or the same names in lower case without the prefix in
``settings.toml`` in the home folder; the environment wins.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from platformdirs import user_data_path

from bot.core.errors import BadInputError, SettingsError
from bot.core.rules import PRESETS

PREFIX: Final = "KINDNESS_"
FILE: Final = "settings.toml"
LEVELS: Final = ("debug", "info", "warning", "error")

MOST_GRACE: Final = 30
"""Days that what is kept of a community may outlast our time in it, at most."""

DISCORD: Final = "https://discord.com"
"""Where Discord is."""

THREADS: Final = 2
"""Threads of the model where an operator says nothing else."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A text that never shows itself in logs, errors or a debugger's repr."""

    value: str = field(repr=False)

    def __str__(self) -> str:
        """Nothing of it."""
        return "***"


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator can set.

    ``home``: everything that is kept lies here. ``database``: an SQLAlchemy URL, by default SQLite
    in ``home``. ``key``: the encryption key or keys (comma-separated, newest first); None means the
    key file in ``home``. ``model``: a folder or hub name, None for the shipped model, ``lexicon``
    for the word list. ``content``: a folder with an operator's own content files, if there is one.
    ``threads``: how many the model may use, None for what suits the command.
    ``shards``: over how many connections Discord's servers are spread.
    ``message_content``: whether Discord lets the bot read messages in which it is not mentioned.
    ``brake``: how many punishments a minute in one community are one too many.
    ``keep_text`` and ``keep_records``: retention of flagged texts and of decisions;
    ``keep_case_text``: at most so long the text of a case that nobody has decided yet.
    ``grace``: how long a community that we were removed from is kept, in case we come back.
    ``coral_secret``: the signing secrets (comma-separated) of Coral's moderation phases, None where
    Coral does not ask; ``coral_seconds``: the longest that it may wait. ``otel_endpoint``: where
    traces are sent to, None for nowhere.
    ``discord_client_id`` and ``discord_client_secret``: of the application with which people sign
    in to the console; both or neither. ``discord_address`` is where Discord is.
    """

    home: Path
    database: str = field(repr=False)
    key: Secret | None = None
    model: str | None = None
    threads: int | None = None
    preset: str = "community"
    locale: str = "en"
    content: Path | None = None
    keep_text: timedelta = timedelta(days=1)
    keep_case_text: timedelta = timedelta(days=30)
    keep_records: timedelta = timedelta(days=180)
    grace: timedelta = timedelta(days=7)
    classify_seconds: float = 10.0
    log_level: str = "warning"
    shards: int = 1
    message_content: bool = True
    brake: int = 30
    coral_secret: Secret | None = None
    coral_seconds: float = 0.15
    otel_endpoint: str | None = field(default=None, repr=False)
    discord_client_id: str | None = None
    discord_client_secret: Secret | None = None
    discord_address: str = DISCORD

    @property
    def key_file(self) -> Path:
        """Where the key is kept when it does not come from the environment."""
        return self.home / "key"


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Settings from ``KINDNESS_*`` variables and the file in the home folder.

    Raises `SettingsError` (code ``settings-wrong``) whose ``mistakes`` name all that is wrong.
    """
    home = Path(environ.get(PREFIX + "HOME") or user_data_path("kindness")).expanduser().absolute()
    mistakes: list[BadInputError] = []
    given = _from_file(home / FILE, mistakes) | _from_environment(environ)
    given.pop("home", None)
    values: dict[str, Any] = {"home": home}
    mistakes.extend(_unknown(name) for name in sorted(given.keys() - READERS.keys()))
    for name in sorted(READERS.keys() & given.keys()):
        reader, wanted = READERS[name]
        try:
            values[name] = reader(given[name])
        except (ValueError, OverflowError, KeyError):
            mistakes.append(SettingsError("settings-value", name=_shown(name), wanted=wanted))
    if ("discord_client_id" in given) != ("discord_client_secret" in given):
        mistakes.append(SettingsError("settings-discord-half"))
    if mistakes:
        raise SettingsError.several("settings-wrong", mistakes)
    values.setdefault("database", f"sqlite+aiosqlite:///{home / 'kindness.db'}")
    return Settings(**values)


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    return {
        name.removeprefix(PREFIX).lower(): text
        for name, text in environ.items()
        if name.startswith(PREFIX) and text and name not in IGNORED
    }


def _unknown(name: str) -> SettingsError:
    """What to say about a name that is no setting: the nearest one, or else all of them."""
    known = ("home", *READERS)
    near = get_close_matches(name, known, 1)
    if near:
        return SettingsError("settings-misspelt", name=_shown(name), near=_shown(near[0]))
    return SettingsError("settings-unknown", name=_shown(name), known=", ".join(map(_shown, known)))


def _from_file(path: Path, mistakes: list[BadInputError]) -> dict[str, str]:
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        mistakes.append(SettingsError("settings-file", path=str(path), problem=str(error)))
        return {}
    return {name.lower(): str(value) for name, value in table.items()}


def _shown(name: str) -> str:
    return PREFIX + name.upper()


def _one_of(*allowed: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in allowed:
            raise ValueError(text)
        return text

    return read


def _days(text: str) -> timedelta:
    days = float(text)
    if not 0 < days <= 36_500:
        raise ValueError(text)
    return timedelta(days=days)


def _grace(text: str) -> timedelta:
    days = float(text)
    if not 0 <= days <= MOST_GRACE:
        raise ValueError(text)
    return timedelta(days=days)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= 600:
        raise ValueError(text)
    return seconds


def _secrets(text: str) -> Secret:
    """One or more, separated by commas; whoever knows an empty one could sign anything."""
    if not all(one.strip() for one in text.split(",")):
        raise ValueError("empty")
    return Secret(text)


def _threads(text: str) -> int:
    threads = int(text)
    if not 1 <= threads <= 256:
        raise ValueError(text)
    return threads


def _many(text: str) -> int:
    many = int(text)
    if not 1 <= many <= 100_000:
        raise ValueError(text)
    return many


def _on_or_off(text: str) -> bool:
    return {"on": True, "true": True, "off": False, "false": False}[text.lower()]


def _database(text: str) -> str:
    for plain, driver in (("postgres://", "asyncpg"), ("postgresql://", "asyncpg")):
        if text.startswith(plain):
            return text.replace(plain, f"postgresql+{driver}://", 1)
    if text.startswith("sqlite:///"):
        return text.replace("sqlite:///", "sqlite+aiosqlite:///", 1)
    if text.startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
        return text
    raise ValueError(text)


def _web(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(text)
    return text


def _locale(text: str) -> str:
    if not text.replace("-", "").replace("_", "").isalpha():
        raise ValueError(text)
    return text.replace("_", "-")


def _digits(text: str) -> str:
    if not (text.isascii() and text.isdecimal()):
        raise ValueError(text)
    return text


def _origin(text: str) -> str:
    """An address without a path."""
    if not text.startswith(("https://", "http://")) or text.count("/") > 2:
        raise ValueError(text)
    return text


READERS: Final[Mapping[str, tuple[Callable[[str], object], str]]] = {
    "database": (_database, "sqlite:///… | postgresql://…"),
    "key": (Secret, "…"),
    "model": (str, "…"),
    "threads": (_threads, "1-256"),
    "preset": (_one_of(*PRESETS), " | ".join(PRESETS)),
    "locale": (_locale, "en | it | …"),
    "content": (lambda text: Path(text).expanduser(), "…"),
    "keep_text": (_days, "0-36500"),
    "keep_case_text": (_days, "0-36500"),
    "keep_records": (_days, "0-36500"),
    "grace": (_grace, f"0-{MOST_GRACE}"),
    "classify_seconds": (_seconds, "0-600"),
    "shards": (_threads, "1-256"),
    "message_content": (_on_or_off, "on | off"),
    "brake": (_many, "1-100000"),
    "coral_secret": (_secrets, "…"),
    "coral_seconds": (_seconds, "0-600"),
    "discord_client_id": (_digits, "0-9"),
    "discord_client_secret": (Secret, "…"),
    "discord_address": (_origin, DISCORD),
    "otel_endpoint": (_web, "http://127.0.0.1:4318 | …"),
    "log_level": (_one_of(*LEVELS), " | ".join(LEVELS)),
}
"""How each setting is read, and what is written beside its name when it cannot be."""

IGNORED: Final = frozenset({"KINDNESS_HOME", "KINDNESS_DATA", "KINDNESS_TEST_POSTGRES"})
"""Names that are read elsewhere: the home folder above, data folders by training and tests."""
