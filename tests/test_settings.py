"""Settings: read once, from a mapping passed in, all mistakes together."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.errors import SettingsError
from bot.settings import read_settings


def test_without_any_variable_everything_lies_in_the_home_folder(tmp_path: Path) -> None:
    settings = read_settings({"KINDNESS_HOME": str(tmp_path)})

    assert settings.database == f"sqlite+aiosqlite:///{tmp_path / 'kindness.db'}"
    assert settings.key_file == tmp_path / "key"
    assert settings.keep_text == timedelta(days=1)


def test_all_mistakes_are_named_together(tmp_path: Path) -> None:
    environ = {
        "KINDNESS_HOME": str(tmp_path),
        "KINDNESS_THREADS": "many",
        "KINDNESS_PRESET": "strict",
        "KINDNESS_COLOUR": "blue",
        "KINDNESS_DATABASE": "mysql://x",
        "KINDNESS_KEEP_TEXT": "-1",
        "KINDNESS_CLASSIFY_SECONDS": "0",
        "KINDNESS_LOCALE": "e1",
    }

    with pytest.raises(SettingsError) as caught:
        read_settings(environ)

    mistakes = str(caught.value.facts["mistakes"])
    for name in set(environ) - {"KINDNESS_HOME"}:
        assert name in mistakes


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('preset = "school"\nthreads = 1\n', "utf-8")

    settings = read_settings({"KINDNESS_HOME": str(tmp_path), "KINDNESS_THREADS": "3"})

    assert (settings.preset, settings.threads) == ("school", 3)


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("preset = ", "utf-8")

    with pytest.raises(SettingsError) as caught:
        read_settings({"KINDNESS_HOME": str(tmp_path)})

    assert "settings.toml" in str(caught.value.facts["mistakes"])


def test_a_plain_postgresql_address_gets_its_asynchronous_driver(tmp_path: Path) -> None:
    for plain in ("postgres://u:p@h/d", "postgresql://u:p@h/d"):
        settings = read_settings({"KINDNESS_HOME": str(tmp_path), "KINDNESS_DATABASE": plain})

        assert settings.database == "postgresql+asyncpg://u:p@h/d"


def test_a_plain_sqlite_address_gets_its_asynchronous_driver(tmp_path: Path) -> None:
    environ = {"KINDNESS_HOME": str(tmp_path), "KINDNESS_DATABASE": "sqlite:////tmp/x.db"}

    assert read_settings(environ).database == "sqlite+aiosqlite:////tmp/x.db"


def test_a_key_and_a_database_password_never_show_themselves(tmp_path: Path) -> None:
    settings = read_settings(
        {
            "KINDNESS_HOME": str(tmp_path),
            "KINDNESS_KEY": "very-secret",
            "KINDNESS_DATABASE": "postgresql://u:very-secret@h/d",
        }
    )

    assert "very-secret" not in repr(settings) + str(settings) + f"{settings.key}"
    assert settings.key is not None
    assert settings.key.value == "very-secret"
