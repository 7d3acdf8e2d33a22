"""Moving house: cases that come here from another bot or another home of ours, and go from here.

What moves is told to nobody and calls nobody: it was dealt with where it happened.
"""

import hashlib
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Any, Final, Protocol

from bot.core.case import (
    PAST_BAN,
    PAST_KICK,
    PAST_MUTE,
    PAST_NOTE,
    PAST_OTHER,
    PAST_UNBAN,
    PAST_UNMUTE,
    WARNED,
    Case,
    CaseEvent,
    CaseId,
    CaseState,
    take_step,
)
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Decision, Mode
from bot.core.errors import BadInputError, IllegalStepError
from bot.core.reported import PEOPLE
from bot.service.records import Record
from bot.service.small_ports import Clock
from classifiers.verdict import Label

SOMEBODY: Final = "somebody"
"""Stands for a moderator whom a file does not name."""

AT_ONCE: Final = 100
"""Cases that are written in one transaction: others wait for some milliseconds."""

LONGEST_NUMBER: Final = 20


class PastKind(StrEnum):
    """What a moderator did with another bot; each is why there is a case."""

    WARNING = WARNED
    BAN = PAST_BAN
    UNBAN = PAST_UNBAN
    KICK = PAST_KICK
    MUTE = PAST_MUTE
    UNMUTE = PAST_UNMUTE
    NOTE = PAST_NOTE
    OTHER = PAST_OTHER


@dataclass(frozen=True, slots=True)
class PastNote:
    """What somebody added to a case, and when."""

    by: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class PastRow:
    """One case as another bot has it. ``number`` is its own there.

    ``by`` is the moderator. ``weight`` is what it counts against its author from ``at`` on, fading
    like every strike; None for what is only history.
    """

    number: str
    kind: PastKind
    author: AuthorId
    by: str
    at: datetime
    why: str = ""
    notes: Sequence[PastNote] = ()
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class MovedStrike:
    """A strike with its number within its decision."""

    number: int
    label: Label | None
    weight: float
    at: datetime
    observed: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """A case with all that belongs to it, as it goes from one store to another.

    ``record`` is the decision that it is about, None where that is gone. ``recorded_at`` is when it
    began to be kept, from which its retention runs; None: from now on. ``reports``: how many people
    reported it; who they are does not move.
    """

    case: Case
    record: Record | None
    strikes: Sequence[MovedStrike] = ()
    version_of: str | None = None
    flagged: frozenset[Label] | None = None
    recorded_at: datetime | None = None
    reports: int = 0


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of cases that were brought in.

    ``new`` were not here before, ``known`` were, and nothing was changed about them. Of the new
    ones ``warnings`` count against somebody; the others are history.
    """

    new: int = 0
    known: int = 0
    warnings: int = 0


class MovingStore(Protocol):
    """Takes cases in and gives them out; the part of the Store that this needs."""

    async def bring_in(self, cases: Sequence[Moved], *, now: datetime) -> frozenset[CaseId]:
        """Put cases on record, in one transaction, and say which of them are new.

        One whose comment has a case or a decision already changes nothing, and neither does one
        that was brought in before, or erased here with the person it is about: it stays away.
        """
        ...

    async def not_here(self, cases: Sequence[Moved]) -> frozenset[CaseId]:
        """Which of these `bring_in` would put on record."""
        ...


class LeavingStore(Protocol):
    """Gives everything out; the part of the Store that an export needs."""

    def leaving(self, community: CommunityId, *, texts: bool) -> AsyncIterator[Moved]:
        """Every case of a community; without ``texts`` nothing that somebody wrote."""
        ...

    def tables(self) -> Sequence[str]:
        """The names of all tables with something of a community, but for those of its cases."""
        ...

    def rows_of(
        self, name: str, community: CommunityId, *, texts: bool
    ) -> AsyncIterator[Mapping[str, Any]]:
        """The rows of one of these tables, by column; what is encrypted is opened, or left out
        without ``texts``.
        """
        ...

    async def communities(self) -> Sequence[CommunityId]:
        """The communities about which anything is kept."""
        ...

    async def memo(self, community: CommunityId, name: str) -> str | None:
        """What a door noted about a community under a name, or None."""
        ...


class Moving:
    """Brings cases in."""

    def __init__(self, store: MovingStore, clock: Clock) -> None:
        """``clock`` says from when on they are kept."""
        self._store = store
        self._clock = clock

    async def bring(self, cases: Iterable[Moved], *, dry_run: bool = False) -> Brought:
        """Put cases on record, a hundred at a time; doing it again changes nothing.

        ``dry_run``: only say what would become of them.
        """
        new, known, warnings = 0, 0, 0
        waiting, told = iter(cases), set[CaseId]()
        while batch := list(islice(waiting, AT_ONCE)):
            if dry_run:
                fresh = await self._store.not_here(batch) - told
                told |= fresh
            else:
                fresh = await self._store.bring_in(batch, now=self._clock.now())
            new, known = new + len(fresh), known + len(batch) - len(fresh)
            warnings += sum(1 for one in batch if one.case.id in fresh and one.strikes)
        return Brought(new, known, warnings)


def past_case(row: PastRow, *, source: str, community: CommunityId, locale: str = "en") -> Moved:
    """A case of another bot as one of ours: upheld by the moderator who decided it there.

    The same source and number always give the same case, so that nothing is brought in twice.
    What counts can be appealed and taken back like every warning. Raises `BadInputError`
    (``import-own-case``) where somebody decided about themselves.
    """
    comment = _comment(source, community, row.number)
    opened = Case(
        CaseId(f"case:{comment}"), comment, community, row.author, CaseState.OPEN, row.at,
        why=row.kind.value,
    )  # fmt: skip
    try:
        case = take_step(opened, CaseEvent.TAKE, row.by, "", row.at)
        case = take_step(case, CaseEvent.UPHOLD, row.by, row.why, row.at)
        for note in row.notes:
            case = take_step(case, CaseEvent.NOTE, note.by, note.text, max(note.at, row.at))
    except IllegalStepError as error:
        raise BadInputError("import-own-case") from error
    counts = row.weight is not None
    # What is only history is told to nobody, also when it is taken back.
    mode = Mode.NUDGE if counts else Mode.OBSERVE
    decision = Decision(comment, (), (), row.kind.value, PEOPLE, mode, row.at)
    record = Record(community, row.author, decision, {}, None, PlaceId(community), locale)
    strikes = () if row.weight is None else (MovedStrike(0, None, row.weight, row.at),)
    return Moved(case, record, strikes)


def _comment(source: str, community: CommunityId, number: str) -> CommentId:
    """What stands for the comment: in the form that the door of the community gives ids, so that
    everything that people do with cases works with these too.
    """
    key = f"{source}\0{community}\0{number}"
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    plain = number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER
    return CommentId(f"{community}:{number if plain else 0}:{digest}")
