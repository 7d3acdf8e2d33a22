"""A community's own words before they are put on a list: what each would have matched."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.core.backtest import verdict_on_record
from bot.core.comment import CommentId, CommunityId
from bot.core.decision import Rule
from bot.core.errors import BadInputError
from bot.core.limits import Rules
from bot.core.past import Past
from bot.core.reaching import limits_reached
from bot.core.wordlists import LONGEST, NO_WORDS, SHORTEST, Which, WordLists, tidy
from bot.service.hinting import HintStore, kept_texts
from bot.service.listing import allowed_in, denied_in, heard
from bot.service.ports import Classifier, Clock
from bot.service.quoting import judged_text
from bot.service.screening import Judged, Screening
from classifiers.normalise import read
from classifiers.wordlist import is_common

LATELY: Final = timedelta(days=30)
MOST_LOOKED: Final = 1000
"""Decisions that are looked at, the newest ones."""

MOST_JUDGED: Final = 50
"""Texts that are judged again without an allowed word."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an entry is found in, of the ``looked`` texts of the last days that are still kept.

    ``asked``: of the ``found`` ones, those whose author was asked to reconsider (or would have
    been, where the bot only observes). ``judged``: of those, how many were judged again as they
    would be with a new allowed word, and ``spared``: of these, the ones without a prompt then.
    ``examples`` are some of the found ones.
    """

    looked: int
    found: int
    asked: int
    judged: int = 0
    spared: int = 0
    examples: tuple[CommentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Tried:
    """How a text would be dealt with ``without`` the lists and ``with_them``, and what is in it."""

    without: Judged
    with_them: Judged
    allowed: tuple[str, ...]
    denied: tuple[str, ...]


def checked(typed: str) -> str:
    """An entry as it is kept.

    Raises `BadInputError`: ``words-length``, and ``words-common`` for what would match nearly
    everything.
    """
    entry = tidy(typed)
    if not SHORTEST <= len(entry) <= LONGEST:
        raise BadInputError("words-length", least=SHORTEST, most=LONGEST)
    if is_common(entry):
        raise BadInputError("words-common", word=entry)
    return entry


class Wordbook:
    """Looks at what is on record; nothing is changed, and no text is written down anywhere."""

    def __init__(self, store: HintStore, clock: Clock, classifier: Classifier) -> None:
        """Texts come from ``store``, and stay there."""
        self._store = store
        self._clock = clock
        self._classifier = classifier

    async def preview(
        self, community: CommunityId, rules: Rules, which: Which, entry: str
    ) -> Preview:
        """What an entry would have matched, had it been on a list of these rules.

        Ordinary messages are not kept, so they are not among what is counted. Raises
        `TryLaterError` where texts have to be judged again, and cannot now.
        """
        since = self._clock.now() - LATELY
        past = (await self._store.past(community, since=since))[-MOST_LOOKED:]
        kept = [one async for one in kept_texts(self._store, past)]
        lists = WordLists(**{which.value: (entry,)})
        found = await asyncio.to_thread(_matched, kept, lists)
        asked = [(one, text) for one, text in found if one.prompt is not None]
        judged = asked[:MOST_JUDGED] if which is Which.ALLOW else []
        after = replace(rules, words=_with(rules.words, entry))
        spared = [text for one, text in judged if await self._is_spared(one, text, after)]
        return Preview(
            looked=len(kept),
            found=len(found),
            asked=len(asked),
            judged=len(judged),
            spared=len(spared),
            examples=tuple(one.decision.comment for one, _ in reversed(found)),
        )

    async def try_out(self, text: str, rules: Rules) -> Tried:
        """What these rules would make of a text, with and without their words.

        Raises `TryLaterError` when it cannot be judged now.
        """
        without, with_them = [
            (await Screening(self._classifier, each, self._clock).screen([text]))[0]
            for each in (replace(rules, words=NO_WORDS), rules)
        ]
        said = judged_text(text)
        allowed = {one.entry for one in allowed_in(read(said), rules.words)}
        denied = denied_in(said, rules.words)
        return Tried(without, with_them, tuple(sorted(allowed)), tuple(sorted(denied)))

    async def _is_spared(self, one: Past, text: str, rules: Rules) -> bool:
        """Whether nobody would have been asked about a text by these rules, words included."""
        told = await heard(self._classifier, text, None, verdict_on_record(one), rules.words)
        return Rule.NUDGE_AT not in dict(limits_reached(told.verdict, rules))


def _matched(kept: Sequence[tuple[Past, str]], lists: WordLists) -> list[tuple[Past, str]]:
    return [
        (one, text)
        for one, text in kept
        if denied_in(judged_text(text), lists) or allowed_in(read(judged_text(text)), lists)
    ]


def _with(words: WordLists, entry: str) -> WordLists:
    """The lists with an entry allowed, whether it was or not."""
    return words if entry in words.allow else WordLists(allow=(*words.allow, entry))
