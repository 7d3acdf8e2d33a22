"""A case of a Discord server before two moderators of a console: what the tests of acting begin
with. The bot is played by hands that write down what they are given.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.core.case import Case, CaseEvent
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.limits import Rung, Then
from bot.core.rules import preset
from bot.service.people import EVERY_RIGHT, Grant, Person, Right, Role
from bot.service.reports import Reports
from tests.console.desk_house import THREAT, do, fresh
from tests.console.served import Guest, Page, Served
from tests.service.conftest import by_words

SERVER: Final = CommunityId("discord:11")
ANNA: Final = AuthorId("discord:77")
PROPOSING: Final = replace(
    preset("school", mode=Mode.NUDGE),
    ladder=(Rung(0.01, Then.ESCALATE), Rung(0.02, Then.TIMEOUT, seconds=7200)),
    version="proposing/1",
)
"""Rules that propose a time-out at once."""

DAY: Final = str(24 * 3600)


def moderator(number: int, name: str, rights: frozenset[Right] = EVERY_RIGHT) -> Person:
    """Somebody who signed in with Discord."""
    grants = Grant(Role.MEMBER, SERVER, "School"), Grant(Role.MODERATOR, SERVER, "School", rights)
    return Person(f"discord:{number}", name, grants)


MONA: Final = moderator(1, "Mona")
OTTO: Final = moderator(2, "Otto")


async def on_discord(
    served: Served, *, comment: str = "discord:22:1000:0a1b", author: AuthorId = ANNA
) -> Case:
    """A case that somebody's report opened about a message on Discord, which still stands."""
    said = _said(served, comment, author)
    filing = await Reports(served.app.store, served.clock).report(said, by=AuthorId("discord:5"))
    await carried(served)
    return filing.case


async def proposed(served: Served) -> Case:
    """A case in which the rules propose a time-out of two hours."""
    served.classifier.script = by_words
    await served.app.store.set_rules(SERVER, PROPOSING, by="mod", now=served.clock.now())
    said = _said(served, "discord:22:2000:0a1b", ANNA)
    await served.app.pipeline.handle(said)
    await carried(served)  # what follows from the decision itself
    case = await served.app.store.case_of(said.id)
    assert case is not None
    return case


def _said(served: Served, comment: str, author: AuthorId) -> Comment:
    now, place = served.clock.now(), PlaceId("discord:22")
    return Comment(CommentId(comment), SERVER, place, author, THREAT, now, locale="en")


async def in_hands(served: Served, who: Person = MONA, case: Case | None = None) -> Case:
    """The same, taken by somebody."""
    case = case or await on_discord(served)
    await served.app.moderation.take(case.id, by=who.id)
    return await fresh(served, case)


async def carried(served: Served) -> None:
    """The bot carries out what is due."""
    while await served.app.delivery.run_once():
        pass


async def act(guest: Guest, case: Case, step: str, **fields: str) -> Page:
    """Send one of the forms; it has to have gone well."""
    answer = await do(guest, case, step, **fields)
    assert answer.status == 303, (answer.status, answer.text)
    return answer


async def events(served: Served, case: Case) -> list[CaseEvent]:
    return [step.event for step in (await fresh(served, case)).steps]


def pass_by(served: Served, **span: float) -> None:
    served.clock.pass_by(timedelta(**span))
