"""Settings: read once, from a mapping passed in, all mistakes together."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.errors import SettingsError
from bot.settings import read_settings
from bot.words import Words


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

    assert {str(one.facts["name"]) for one in caught.value.mistakes} == (
        set(environ) - {"KINDNESS_HOME"}
    )


@pytest.mark.parametrize("locale", ["en", "it"])
def test_an_unknown_name_is_called_that_with_the_nearest_one(tmp_path: Path, locale: str) -> None:
    said = {}
    for name in ("KINDNESS_THREAD", "KINDNESS_HOUSE", "KINDNESS_FOO"):
        with pytest.raises(SettingsError) as caught:
            read_settings({"KINDNESS_HOME": str(tmp_path), name: "1"})
        said[name] = Words(locale, strict=True).explain_error(caught.value)

    assert "KINDNESS_THREADS?" in said["KINDNESS_THREAD"]
    assert "KINDNESS_HOME" in said["KINDNESS_HOUSE"]
    assert "KINDNESS_FOO?" not in said["KINDNESS_FOO"]
    assert "KINDNESS_PRESET" in said["KINDNESS_FOO"]


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('preset = "school"\nthreads = 1\n', "utf-8")

    settings = read_settings({"KINDNESS_HOME": str(tmp_path), "KINDNESS_THREADS": "3"})

    assert (settings.preset, settings.threads) == ("school", 3)


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("preset = ", "utf-8")

    with pytest.raises(SettingsError) as caught:
        read_settings({"KINDNESS_HOME": str(tmp_path)})

    [mistake] = caught.value.mistakes
    assert mistake.code == "settings-file"
    assert "settings.toml" in str(mistake.facts["path"])


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


@pytest.mark.parametrize(("said", "reads"), [("off", False), ("False", False), ("on", True)])
def test_message_content_is_switched_on_and_off(tmp_path: Path, said: str, reads: bool) -> None:  # noqa: FBT001
    settings = read_settings(
        {"KINDNESS_HOME": str(tmp_path), "KINDNESS_MESSAGE_CONTENT": said, "KINDNESS_BRAKE": "5"}
    )

    assert (settings.message_content, settings.brake) == (reads, 5)


def test_a_switch_and_a_brake_that_make_no_sense_are_refused(tmp_path: Path) -> None:
    environ = {
        "KINDNESS_HOME": str(tmp_path),
        "KINDNESS_MESSAGE_CONTENT": "perhaps",
        "KINDNESS_BRAKE": "0",
    }

    with pytest.raises(SettingsError) as caught:
        read_settings(environ)

    assert len(caught.value.mistakes) == 2


def test_coral_has_secrets_that_never_show_themselves_and_a_bound(tmp_path: Path) -> None:
    settings = read_settings(
        {
            "KINDNESS_HOME": str(tmp_path),
            "KINDNESS_CORAL_SECRET": "very-secret, another",
            "KINDNESS_CORAL_SECONDS": "1.5",
        }
    )

    assert settings.coral_secret is not None
    assert settings.coral_secret.value == "very-secret, another"
    assert "very-secret" not in repr(settings)
    assert settings.coral_seconds == 1.5


@pytest.mark.parametrize("where", ["127.0.0.1:4318", "ftp://x", "http://", "x"])
def test_traces_go_to_an_address_of_the_web(tmp_path: Path, where: str) -> None:
    home = {"KINDNESS_HOME": str(tmp_path)}
    good = "https://traces.example/otlp?token=very-secret"
    settings = read_settings({**home, "KINDNESS_OTEL_ENDPOINT": good})

    assert settings.otel_endpoint == good
    assert "very-secret" not in repr(settings)
    assert read_settings(home).otel_endpoint is None
    with pytest.raises(SettingsError):
        read_settings({**home, "KINDNESS_OTEL_ENDPOINT": where})


@pytest.mark.parametrize("secret", [" ", "one,", ",two"])
def test_a_secret_that_anybody_knows_is_refused(tmp_path: Path, secret: str) -> None:
    with pytest.raises(SettingsError):
        read_settings({"KINDNESS_HOME": str(tmp_path), "KINDNESS_CORAL_SECRET": secret})


def test_a_community_that_removed_us_is_kept_for_a_month_at_most(tmp_path: Path) -> None:
    home = {"KINDNESS_HOME": str(tmp_path)}
    assert read_settings(home).grace == timedelta(days=7)
    assert read_settings(home | {"KINDNESS_GRACE": "0"}).grace == timedelta()
    assert read_settings(home | {"KINDNESS_GRACE": "30"}).grace == timedelta(days=30)

    for wrong in ("31", "-1", "a week", "nan"):
        with pytest.raises(SettingsError):
            read_settings(home | {"KINDNESS_GRACE": wrong})


def test_an_application_at_discord_has_both_an_id_and_a_secret(tmp_path: Path) -> None:
    home = {"KINDNESS_HOME": str(tmp_path)}
    half = {"KINDNESS_DISCORD_CLIENT_ID": "314159"}

    whole = read_settings({**home, **half, "KINDNESS_DISCORD_CLIENT_SECRET": "hush"})
    with pytest.raises(SettingsError) as caught:
        read_settings({**home, **half})
    with pytest.raises(SettingsError):
        read_settings({**home, "KINDNESS_DISCORD_ADDRESS": "https://discord.com/api"})

    assert "hush" not in repr(whole)
    assert [one.code for one in caught.value.mistakes] == ["settings-discord-half"]
    assert "neither" in Words(strict=True).explain_error(caught.value)
