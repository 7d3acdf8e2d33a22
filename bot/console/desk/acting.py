"""What a moderator can do about a case beside deciding: warn, take down, time out, hand over.

The console has no hands on the platform: what is asked for here goes on record with its errands,
and the bot carries them out. It looks then at the roles and rights of who asked, which nobody can
see from here; what this page knows of their rights it looks at as well, each time.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.console.desk.finding import may
from bot.console.guard import Inside
from bot.core.case import Case, CaseEvent, CaseState
from bot.core.comment import NOBODY, Comment, CommentId
from bot.core.timeouts import LENGTHS, MINUTE, penalties, seconds_of
from bot.service.colleagues import Colleagues
from bot.service.in_turn import can_be_removed
from bot.service.people import Right
from bot.service.records import Record
from bot.wiring import App

DISCORD: Final = "discord:"

_NICK: Final = re.compile(r"discord:\d+:nick\d+:[0-9a-f]+", re.ASCII)
_PLACE: Final = re.compile(r"discord:(\d{1,20}):", re.ASCII)
_SINCE: Final = datetime(2015, 1, 1, tzinfo=UTC)
_BITS: Final = 22
"""How Discord numbers its messages: https://docs.discord.com/developers/reference#snowflakes"""


@dataclass(frozen=True, slots=True)
class Acts:
    """What somebody is offered about a case. ``lengths`` are those of a time-out, each a message
    ``discord-length-…`` with its seconds; ``proposed`` is the number of a proposed penalty with the
    minutes of the time-out that stands for it. ``colleagues`` are those to whom the case can be
    handed over, by id. ``lacks`` names what their own rights on the platform do not allow, and
    ``bot`` says whether there is a bot that acts in this community.
    """

    warn: bool = False
    remove: bool = False
    lengths: Mapping[str, int] = field(default_factory=dict)
    proposed: tuple[int, int] | None = None
    colleagues: Mapping[str, str] = field(default_factory=dict)
    hand: bool = False
    lacks: Sequence[str] = ()
    bot: bool = True

    @property
    def any(self) -> bool:
        """Whether anything is offered, or to be said."""
        return self.warn or self.remove or bool(self.lengths) or self.hand


async def acts_of(app: App, inside: Inside, case: Case, record: Record | None) -> Acts:
    """What somebody is offered now; it is looked at again when they use it."""
    by, bot = inside.person.id, case.community.startswith(DISCORD)
    if not may(case, CaseEvent.UPHOLD, by):
        return Acts(bot=bot)
    colleagues = await Colleagues(app.store, app.clock).for_case(case, by)
    acts = Acts(colleagues=colleagues, hand=True, bot=bot)
    if not bot or case.state is not CaseState.TAKEN or record is None:
        return acts
    known, lacks = case.author != NOBODY, []
    if not is_nick(case) and await can_be_removed(app.store, case, record):
        has = inside.person.has(Right.TAKE_DOWN, case.community)
        acts = replace(acts, remove=has)
        lacks += [] if has else [Right.TAKE_DOWN.value]
    if known and inside.person.has(Right.TIME_OUT, case.community):
        acts = replace(acts, lengths=LENGTHS, proposed=_proposed(record))
    elif known:
        lacks.append(Right.TIME_OUT.value)
    return replace(acts, warn=known, lacks=lacks)


def is_nick(case: Case) -> bool:
    """Whether a case is about a nickname: that is for its member or the moderators to change."""
    return _NICK.fullmatch(case.comment) is not None


def _proposed(record: Record) -> tuple[int, int] | None:
    """The penalty that the rules propose: its number, and for how many minutes."""
    for number, proposal in penalties(record.decision):
        return number, max(seconds_of(proposal) // MINUTE, 1)
    return None


def about_author(case: Case, seen: int, record: Record, why: str, now: datetime) -> Comment:
    """What stands for a comment where somebody is warned because of a case, of which this version
    was ``seen``.

    The same words at the same step have the same id, so that pressing twice warns once. It has the
    form of a message of that moment, which is how the bot looks whether it has said so already; of
    a case about a person nobody may learn where it was reported, and its place says nothing.
    """
    asked = hashlib.sha256(f"{case.id}\n{seen}\n{why}".encode()).hexdigest()
    last = case.steps[seen - 1].at if 0 < seen <= case.version else case.opened_at
    since = (last - _SINCE) // timedelta(milliseconds=1)
    number = (max(since, 0) << _BITS) | (int(asked[:8], 16) & ((1 << _BITS) - 1))
    place = _PLACE.match(case.comment)
    channel = place[1] if place else case.community.removeprefix(DISCORD)
    return replace(
        record.comment,
        id=CommentId(f"{DISCORD}{channel}:{number}:{asked[-10:]}"),
        text="",
        written_at=now,
        version_of=None,
    )
