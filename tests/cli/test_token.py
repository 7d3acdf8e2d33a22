"""Where the bot's token is read from, and the service file that gives it."""

import re
from pathlib import Path

import pytest

import bot.discord_bot
from bot.cli.token import CREDENTIAL, bot_token
from bot.core.errors import BadInputError
from bot.settings import READERS
from bot.words import Words, locales

UNIT = Path(bot.discord_bot.__file__).parent / "pack" / "kindness.service"


def test_a_variable_goes_before_a_file_and_a_file_before_a_credential(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("from-file\n", "utf-8")
    (tmp_path / CREDENTIAL).write_text("from-systemd\n", "utf-8")
    environ = {
        "DISCORD_TOKEN": " itself ",
        "DISCORD_TOKEN_FILE": str(file),
        "CREDENTIALS_DIRECTORY": str(tmp_path),
    }

    assert bot_token(environ) == "itself"
    del environ["DISCORD_TOKEN"]
    assert bot_token(environ) == "from-file"
    del environ["DISCORD_TOKEN_FILE"]
    assert bot_token(environ) == "from-systemd"
    (tmp_path / CREDENTIAL).unlink()
    assert bot_token(environ) == ""


@pytest.mark.parametrize("locale", locales())
def test_a_file_that_cannot_be_read_is_named_and_its_text_is_not(
    locale: str, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(b"secret\xff")
    for path in (tmp_path / "nowhere", tmp_path, broken):
        with pytest.raises(BadInputError) as raised:
            bot_token({"DISCORD_TOKEN_FILE": str(path)})

        said = Words(locale, strict=True).explain_error(raised.value)
        assert str(path) in said
        assert "secret" not in said


def test_the_service_file_gives_what_the_bot_reads() -> None:
    unit = UNIT.read_text("utf-8")

    assert f"LoadCredential={CREDENTIAL}:" in unit
    assert re.search(r"^ExecStart=\S+/kindness run$", unit, re.MULTILINE)
    home = re.search(r"^Environment=KINDNESS_HOME=(.*)$", unit, re.MULTILINE)
    state = re.search(r"^StateDirectory=(.*)$", unit, re.MULTILINE)
    assert home
    assert state
    assert home[1] == f"/var/lib/{state[1]}"
    named = set(re.findall(r"KINDNESS_([A-Z_]+)", unit)) - {"HOME"}
    assert {name.lower() for name in named} <= set(READERS)
