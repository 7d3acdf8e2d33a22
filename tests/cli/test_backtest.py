"""`kindness backtest` on a home of its own."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.options import settings
from bot.core.comment import AuthorId, Comment, CommentId, PlaceId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.policy import decide
from bot.core.rules import preset
from bot.core.standing import NEWCOMER
from bot.wiring import open_kept
from classifiers.verdict import Label
from tests.cli.test_keeping import SCHOOL, home, told
from tests.fakes import verdict_of

__all__ = ["home"]


def record(*scores: float) -> None:
    """One decision about somebody else for each score, of the last days."""

    async def write() -> None:
        rules = preset("school", mode=Mode.HOLD)
        async with open_kept(settings()) as store:
            await store.set_rules(SCHOOL, rules, by="ana", now=datetime.now(UTC))
            for number, score in enumerate(scores):
                at = datetime.now(UTC) - timedelta(days=number + 1)
                who = AuthorId(f"test:{number}")
                comment = Comment(CommentId(f"test:{number}"), SCHOOL, PlaceId("x"), who, "y", at)
                verdict = verdict_of({Label.INSULT: score})
                decision = decide(comment, verdict, NEWCOMER, rules, now=at)
                await store.record(comment, verdict, decision, [], standing=0, now=at)

    asyncio.run(write())


@pytest.mark.usefixtures("home")
def test_a_higher_limit_is_compared_with_the_one_in_force() -> None:
    record(0.80, 0.85, 0.95)

    said = json.loads(told("backtest", SCHOOL, "--limit", "insult=0.9", "--json"))

    assert (said["of"], said["authors"], said["touched"]) == (3, 3, 2)
    assert (said["before"]["nudge"], said["after"]["nudge"]) == (3, 1)
    assert [change["milder"] for change in said["changes"]] == [True, True]
    assert said["now"] == "school/1"
    assert said["proposed"].startswith("school/1+")


@pytest.mark.usefixtures("home")
def test_a_person_reads_what_would_have_been_different() -> None:
    record(0.80, 0.95)

    said = told("backtest", SCHOOL, "--limit", "insult=0.9")

    assert "2 messages of 2 people" in said
    assert "1 times gentler, 0 times harder" in said
    assert "a private prompt" in said


@pytest.mark.usefixtures("home")
def test_a_file_of_rules_can_be_tried(home: Path, tmp_path: Path) -> None:
    record(0.95)
    file = tmp_path / "rules.toml"
    file.write_text('preset = "school"\n[limits]\ninsult = "never"\nthreat = { nudge_at = 0.5 }\n')

    said = told("backtest", SCHOOL, "--rules", str(file))

    assert "Only part of it can be seen for: threat" in said
    assert home.exists()


@pytest.mark.usefixtures("home")
def test_nothing_on_record_is_said_to_be_nothing() -> None:
    assert "Nothing is on record" in told("backtest", "nowhere", "--preset", "gaming")


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--preset", "school", "--rules", "x.toml"), "backtest-two-rules"),
        (("--limit", "kindness=0.9"), "backtest-no-label"),
        (("--limit", "insult=much"), "backtest-no-label"),
        (("--rules", "missing.toml"), "settings-file"),
    ],
)
def test_what_cannot_be_compared_is_refused_with_a_reason(
    arguments: tuple[str, ...], code: str
) -> None:

    result = CliRunner().invoke(app, ["backtest", "nowhere", *arguments])

    assert isinstance(result.exception, BadInputError)
    assert result.exception.code == code
