"""The pack for whoever runs the bot: complete in every language, and true of the code."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

import bot.discord_bot
from bot.settings import Settings
from bot.store import Retention
from bot.store.tables import METADATA

PACK = Path(bot.discord_bot.__file__).parent / "pack"
LOCALES = ("en", "it")
PAPERS = ("intent-application", "data-sheet", "privacy-policy")
DAY = timedelta(days=1)
SPOKEN_OF = {
    "secrets": "key", "digests": "KINDNESS_KEEP", "standings": "KINDNESS_KEEP",
    "decisions": "180", "strikes": "gaming", "cases": "180", "steps": "180", "errands": "7",
    "waiting": "KINDNESS_KEEP_TEXT", "rulebook": "KINDNESS_HOME", "memos": "KINDNESS_HOME",
    "counters": "KINDNESS_HOME", "api_keys": "kindness keys",
    "webhooks": "kindness webhooks", "webhook_posts": "kindness webhooks",
    "reports": "30", "pardons": "180", "raised": "server", "answers": "180",
    "brought_in": "kindness import",
    "campaigns": "server", "campaign_versions": "server", "campaign_steps": "server",
    "campaign_slots": "server", "campaign_habits": "server", "trials": "server",
    "campaign_files": "/campaign upload",
    "challenge_entries": "180", "challenge_tallies": "server", "challenge_amends": "server",
    "reminders": "/remind", "departures": "KINDNESS_GRACE",
    "duty_turns": "/kindness rota", "case_threads": "thread",
    "console_links": "kindness console link", "console_sessions": "KINDNESS_KEEP_RECORDS",
}  # fmt: skip
"""Every table and a word of the data sheet that tells of it: a new one has to be told of."""


def paper(locale: str, name: str) -> str:
    return (PACK / locale / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_has_every_paper(locale: str) -> None:
    assert {one.stem for one in (PACK / locale).glob("*.md")} == set(PAPERS)


@pytest.mark.parametrize("name", PAPERS)
def test_every_language_says_as_much(name: str) -> None:
    def shape(locale: str) -> tuple[int, int, int]:
        text = paper(locale, name)
        points = re.findall(r"^>? ?[-\d]", text, re.MULTILINE)
        return text.count("\n#"), text.count("\n|"), len(points)

    assert {shape(locale) for locale in LOCALES} == {shape("en")}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_data_sheet_says_how_long_as_the_code_does(locale: str) -> None:
    settings, kept = Settings(Path(), ""), Retention()
    text = paper(locale, "data-sheet")
    days = "days" if locale == "en" else "giorni"

    assert settings.keep_text == kept.texts == DAY
    assert re.search(r"\*\*1 (day|giorno)\*\* \(`KINDNESS_KEEP_TEXT`\)", text)
    assert settings.keep_case_text == kept.case_texts
    assert f"**{kept.case_texts.days} {days}** (`KINDNESS_KEEP_CASE_TEXT`)" in text
    assert f"**{settings.keep_records.days} {days}** (`KINDNESS_KEEP_RECORDS`)" in text
    assert settings.grace == kept.left
    assert f"**{kept.left.days} {days}** (`KINDNESS_GRACE`)" in text
    assert f" {kept.digests.days} {days}" in text
    assert f" {kept.errands.days} {days}" in text


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ["privacy-policy", "intent-application"])
def test_members_and_discord_read_how_long_the_text_of_a_case_stays(locale: str, name: str) -> None:
    assert re.search(rf"\[{Retention().case_texts.days}( days| giorni)?\]", paper(locale, name))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ["privacy-policy", "intent-application"])
def test_members_and_discord_read_when_a_server_that_removed_the_bot_is_erased(
    locale: str, name: str
) -> None:
    assert re.search(rf"\[{Retention().left.days}( days| giorni)?\]", paper(locale, name))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_table_is_spoken_of(locale: str) -> None:
    text = paper(locale, "data-sheet")

    assert set(SPOKEN_OF) == set(METADATA.tables)
    assert all(word in text for word in SPOKEN_OF.values())


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", PAPERS)
def test_the_papers_are_templates_that_name_what_to_fill_in(locale: str, name: str) -> None:
    assert re.search(r"\[[^\]\n]+\](?!\()", paper(locale, name))
