"""The challenge of a week: what counts as an entry, what may become of it, which are shown. Pure.

Nobody is ranked. An entry is shown because a person has approved it, under a name only if its
author wants that. What is counted is how many kind things there were: one a day of each member,
and no copies, so that sending more makes nobody count more.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from bot.core.campaign import Campaign, CampaignId
from bot.core.campaign_version import ENTRIES, Version, Wording
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.errors import IllegalStepError
from bot.core.likeness import Told, Vocabulary
from bot.core.schedule import Occasion, SlotId

CHANNEL: Final = "{channel}"
"""A text that asks for entries says with this where they go."""

LEAST: Final = 10
"""Letters that an entry has; fewer tell nothing."""
MOST: Final = 500
"""Characters of an entry; a longer one would leave no room for others."""

LINE: Final = 40
"""Characters of a highlight that go to an entry beside its words: its marks, and its credit."""

_TAG: Final = re.compile(r"(?<![\w&/<])#(\w{2,100})")
_WORD: Final = re.compile(r"\w+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_MARKUP: Final = re.compile(r"[!-/:-@\[-`{-~]")


class EntryState(StrEnum):
    """Where an entry stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    """Its author took it back, or changed it: its words are gone."""


class EntryEvent(StrEnum):
    """What somebody does with an entry."""

    APPROVE = "approve"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


_S, _E = EntryState, EntryEvent

STEPS: Final[Mapping[tuple[EntryState, EntryEvent], EntryState]] = MappingProxyType(
    {
        (_S.WAITING, _E.APPROVE): _S.APPROVED,
        (_S.WAITING, _E.DECLINE): _S.DECLINED,
        (_S.WAITING, _E.WITHDRAW): _S.WITHDRAWN,
        (_S.APPROVED, _E.DECLINE): _S.DECLINED,
        (_S.APPROVED, _E.WITHDRAW): _S.WITHDRAWN,
        (_S.DECLINED, _E.APPROVE): _S.APPROVED,
        (_S.DECLINED, _E.WITHDRAW): _S.WITHDRAWN,
    }
)
"""What is not in the table cannot happen."""


class Unfit(StrEnum):
    """Why a text is no entry."""

    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Challenge:
    """What members of a community are asked for until ``closes``.

    ``slot`` is the highlight in which the entries are shown.
    """

    campaign: CampaignId
    community: CommunityId
    place: PlaceId
    slot: SlotId
    wording: Wording
    opens: datetime
    closes: datetime

    @property
    def hashtag(self) -> str | None:
        """The hashtag that its text names, without the sign; None if it names none."""
        found = _TAG.search(self.wording.body)
        return None if found is None else found[1]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a member has sent in. ``text`` is None once it is forgotten.

    ``id`` is that of the comment, which another version of the same ``message`` does not share;
    ``message`` is None for what came in through a form. ``day`` is the local date. ``copy``: it
    says what somebody else had sent before, or its author. ``named``: its author wants to be
    named. ``counted``: it is one of the kind things that are counted. ``by`` decided last, and
    ``steps`` is how often anybody did. ``shown``: it was chosen for the highlight of its ``slot``.
    """

    id: CommentId
    community: CommunityId
    campaign: CampaignId
    slot: SlotId
    author: AuthorId
    text: str | None
    sent_at: datetime
    day: date
    message: str | None = None
    copy: bool = False
    named: bool = False
    state: EntryState = EntryState.WAITING
    counted: bool = False
    by: str | None = None
    decided_at: datetime | None = None
    steps: int = 0
    shown: bool = False


def running(
    campaign: Campaign,
    version: Version,
    planned: Sequence[Occasion],
    *,
    now: datetime,
) -> Challenge | None:
    """The challenge for which entries are taken now: from its post on until its highlight.

    ``planned`` are the posts of a version in order. None while there is none, and for one after
    which no highlight comes.
    """
    asked: Occasion | None = None
    for one in planned:
        body = version.words[one.text].body
        if CHANNEL in body:
            asked = one
        elif ENTRIES in body and asked is not None:
            if asked.opens <= now < one.opens:
                return Challenge(
                    campaign.id,
                    campaign.community,
                    version.plan.place,
                    one.id,
                    version.words[asked.text],
                    asked.opens,
                    one.opens,
                )
            asked = None
    return None


def has_hashtag(text: str) -> bool:
    """Whether there is a hashtag in a text; what Discord makes of a channel's name is none."""
    return _TAG.search(text) is not None


def without_tag(text: str, hashtag: str) -> str | None:
    """A text without a hashtag, which stands in it as a word of its own; None if it does not."""
    tag = re.compile(rf"(?<![\w&/])#{re.escape(hashtag)}(?!\w)", re.IGNORECASE)
    bare, found = tag.subn("", text)
    return " ".join(bare.split()) if found else None


def unfit(text: str) -> Unfit | None:
    """Why a text is no entry, or None for one that can be."""
    if len(text) > MOST:
        return Unfit.LONG
    return Unfit.SHORT if len(_LETTER.findall(text)) < LEAST else None


def is_copy(text: str, earlier: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether a text says with the same words, or nearly, what one of the earlier ones said.

    See `bot.core.likeness` for how near that is.
    """
    texts, words = list(earlier), _words(text)
    if any(_words(each) == words for each in texts):
        return True
    told = Told({number: vocabulary.said(each) for number, each in enumerate(texts)})
    return bool(told.alike(vocabulary.said(text)))


def take_entry_step(
    entry: Entry, event: EntryEvent, *, by: str, at: datetime, first: bool
) -> Entry:
    """An entry after a step. ``first``: nothing else of its author counts on its day.

    Raises `IllegalStepError`: ``challenge-illegal-step`` if the table has no such step or there are
    no words left to approve, ``challenge-own-entry`` if somebody would decide about their own, and
    ``challenge-not-yours`` if somebody would take back what is not theirs.
    """
    after = STEPS.get((entry.state, event))
    if after is None or (event is _E.APPROVE and entry.text is None):
        raise IllegalStepError("challenge-illegal-step")
    if event is _E.WITHDRAW and by != entry.author:
        raise IllegalStepError("challenge-not-yours")
    if event is not _E.WITHDRAW and by == entry.author:
        raise IllegalStepError("challenge-own-entry")
    return replace(
        entry,
        state=after,
        text=None if event is _E.WITHDRAW else entry.text,
        counted=event is _E.APPROVE and first and not entry.copy,
        by=by,
        decided_at=at,
        steps=entry.steps + 1,
    )


def room_in(wording: Wording, limit: int) -> int:
    """Characters that a highlight of ``limit`` has for entries."""
    return limit - len(wording.title) - len(wording.body) - LINE


def chosen(entries: Iterable[Entry], room: int) -> tuple[Entry, ...]:
    """What is shown of a week's entries: those that were approved, one of each author, no copies,
    the first that came first, as far as there is ``room``.
    """
    found: list[Entry] = []
    for one in sorted(entries, key=lambda each: (each.sent_at, each.id)):
        fits = one.text is not None and _space(one.text) <= room
        if one.state is not _S.APPROVED or one.copy or one.text is None or not fits:
            continue
        if all(one.author != each.author for each in found):
            found.append(one)
            room -= _space(one.text)
    return tuple(found)


def _space(text: str) -> int:
    """What a text takes where every mark in it may need another one before it."""
    return len(text) + len(_MARKUP.findall(text)) + text.count("@") + LINE


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
