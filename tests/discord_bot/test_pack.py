"""The pack for whoever runs the bot: complete in every language, and true of the code."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

import bot.discord_bot
from bot.settings import Settings
from bot.store import Retention
from bot.store.tables import METADATA
from bot.words import Words

PACK = Path(bot.discord_bot.__file__).parent / "pack"
DAYS = {
    "en": ("day", "days"), "it": ("giorno", "giorni"), "fr": ("jour", "jours"),
    "nl": ("dag", "dagen"), "de": ("Tag", "Tage"), "es": ("día", "días"),
    "pt": ("dia", "dias"), "pl": ("dzień", "dni"),
}  # fmt: skip
"""One day and more, in the language of each pack."""
LOCALES = tuple(DAYS)
TERMS = {
    "en": ("server", "a thread", "console"), "it": ("server", "un thread", "console"),
    "fr": ("serveur", "un fil", "console"), "nl": ("server", "een thread", "console"),
    "de": ("Server", "einen Thread", "Konsole"), "es": ("servidor", "un hilo", "consola"),
    "pt": ("servidor", "um tópico", "console"), "pl": ("serwer", "wątku", "konsoli"),
}  # fmt: skip
"""What people read for a server, for a thread and for the console."""
PAPERS = ("intent-application", "data-sheet", "privacy-policy")
DAY = timedelta(days=1)
SPOKEN_OF = {
    "secrets": "key", "digests": "KINDNESS_KEEP", "standings": "KINDNESS_KEEP",
    "decisions": "180", "strikes": "gaming", "cases": "180", "steps": "180", "errands": "7",
    "waiting": "KINDNESS_KEEP_TEXT", "rulebook": "KINDNESS_HOME", "memos": "KINDNESS_HOME",
    "counters": "KINDNESS_HOME", "api_keys": "kindness keys",
    "webhooks": "kindness webhooks", "webhook_posts": "kindness webhooks",
    "reports": "30", "pardons": "180", "raised": "{server}", "answers": "180",
    "brought_in": "kindness import",
    "campaigns": "{server}", "campaign_versions": "{server}", "campaign_steps": "{server}",
    "campaign_slots": "{server}", "campaign_habits": "{server}", "trials": "{server}",
    "campaign_files": "{upload}",
    "challenge_entries": "180", "challenge_tallies": "{server}", "challenge_amends": "{server}",
    "reminders": "{remind}", "departures": "KINDNESS_GRACE", "member_languages": "90",
    "duty_turns": "{rota}", "case_threads": "{thread}",
    "console_links": "kindness console link", "console_sessions": "KINDNESS_KEEP_RECORDS",
}  # fmt: skip
"""Every table and a word of the data sheet that tells of it: a new one has to be told of.

In braces are words of the language, and commands by the name that Discord shows in it.
"""


def paper(locale: str, name: str) -> str:
    return (PACK / locale / f"{name}.md").read_text("utf-8")


def said(locale: str) -> dict[str, str]:
    """What stands in braces in `SPOKEN_OF`, in a language."""
    say = Words(locale, strict=True).say
    server, thread, console = TERMS[locale]
    campaign, upload = (
        say(f"discord-command-{name}-name") for name in ("campaign", "campaign-upload")
    )
    return {
        "server": server,
        "thread": thread,
        "console": console,
        "upload": f"/{campaign} {upload}",
        "rota": f"/kindness {say('duty-command-name')}",
        "remind": f"/{say('reminder-command-name')}",
    }


def kept(locale: str) -> list[str]:
    """What is kept: the first cell of each row of the big table of the data sheet."""
    rows = [line for line in paper(locale, "data-sheet").splitlines() if line.count(" | ") == 3]
    return [row.strip("| ").split(" | ")[0] for row in rows]


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
    settings, stays = Settings(Path(), ""), Retention()
    text = paper(locale, "data-sheet")
    day, days = DAYS[locale]

    assert settings.keep_text == stays.texts == DAY
    assert f"**1 {day}** (`KINDNESS_KEEP_TEXT`)" in text
    assert settings.keep_case_text == stays.case_texts
    assert f"**{stays.case_texts.days} {days}** (`KINDNESS_KEEP_CASE_TEXT`)" in text
    assert f"**{settings.keep_records.days} {days}** (`KINDNESS_KEEP_RECORDS`)" in text
    assert settings.grace == stays.left
    assert f"**{stays.left.days} {days}** (`KINDNESS_GRACE`)" in text
    assert f" {stays.digests.days} {days}" in text
    assert f" {stays.errands.days} {days}" in text
    assert f" {stays.languages.days} {days}" in text


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ["privacy-policy", "intent-application"])
def test_members_and_discord_read_how_long_the_text_of_a_case_stays(locale: str, name: str) -> None:
    assert re.search(
        rf"\[{Retention().case_texts.days}( {DAYS[locale][1]})?\]", paper(locale, name)
    )


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ["privacy-policy", "intent-application"])
def test_members_and_discord_read_when_a_server_that_removed_the_bot_is_erased(
    locale: str, name: str
) -> None:
    assert re.search(rf"\[{Retention().left.days}( {DAYS[locale][1]})?\]", paper(locale, name))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_table_is_spoken_of(locale: str) -> None:
    text = paper(locale, "data-sheet")

    assert set(SPOKEN_OF) == set(METADATA.tables)
    words = {word.format(**said(locale)) for word in SPOKEN_OF.values()}
    assert {word for word in words if word not in text} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_duty_threads_and_the_console_are_told_of_once_each(locale: str) -> None:
    words, told = said(locale), kept(locale)
    links = [what for what in told if "`kindness console link`" in what]

    assert len(links) == 1
    assert len([what for what in told if f"`{words['rota']}`" in what]) == 1
    assert len([what for what in told if f"{words['thread']} " in what]) == 1
    assert len([what for what in told if words["console"] in what and what not in links]) == 1


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("command", ["automod", "check", "mydata", "words", "write"])
def test_the_data_sheet_calls_commands_as_discord_does(command: str, locale: str) -> None:
    name = Words(locale, strict=True).say(f"discord-command-{command}-name")

    assert f"`/{name}`" in paper(locale, "data-sheet")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", PAPERS)
def test_the_papers_are_templates_that_name_what_to_fill_in(locale: str, name: str) -> None:
    assert re.search(r"\[[^\]\n]+\](?!\()", paper(locale, name))
