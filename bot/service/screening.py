"""What would be decided about texts, without remembering anybody. Nothing is recorded."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Decision
from bot.core.policy import decide
from bot.core.rules import Rules
from bot.core.standing import NEWCOMER
from bot.service.caring import judged_gently
from bot.service.listing import heard
from bot.service.ports import Classifier, Clock
from bot.service.quoting import attributed, judged_text
from classifiers.distress import without_distress
from classifiers.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in one text, and what would be decided about it."""

    verdict: Verdict
    decision: Decision


def decide_all(
    texts: Sequence[str],
    verdicts: Sequence[Verdict],
    rules: Rules,
    *,
    now: datetime,
    listed: Collection[int] = (),
) -> list[Decision]:
    """What would be decided about each text if a newcomer had written it. Pure.

    ``listed`` are the numbers of those with a word that the community denies. Raises `ValueError`
    unless there is one verdict per text.
    """
    return [
        decide(
            _by_a_newcomer(number, text, now), verdict, NEWCOMER, rules,
            now=now, listed=number in listed,
        )
        for number, (text, verdict) in enumerate(zip(texts, verdicts, strict=True))
    ]  # fmt: skip


def _by_a_newcomer(number: int, text: str, now: datetime) -> Comment:
    comment = Comment(
        id=CommentId(f"screening:{number}"),
        community=CommunityId("screening"),
        place=PlaceId("screening"),
        author=AuthorId("newcomer"),
        text=text,
        written_at=now,
    )
    return attributed(comment)


class Screening:
    """Judges texts by a community's rules, each as if a newcomer had written it."""

    def __init__(self, classifier: Classifier, rules: Rules, clock: Clock) -> None:
        """The rules' mode decides nothing here: the actions are only shown."""
        self._classifier = classifier
        self._rules = rules
        self._clock = clock

    async def screen(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Judged]:
        """One verdict and decision per text, in order.

        ``parents`` holds, per text, the message that it answers, or None, and ``home`` is the
        locale where they are said. Nobody is judged by what they say of their own danger. Raises
        `TryLaterError` when the classifier cannot now.
        """
        judged = [judged_text(text) for text in texts]
        found = await self._classifier.classify(judged, parents, home=home)
        verdicts = await self._gently(judged, parents, found, home)
        each = zip(texts, parents or [None] * len(texts), verdicts, strict=True)
        told = [await heard(self._classifier, *one, self._rules.words, home=home) for one in each]
        verdicts = [one.verdict for one in told]
        listed = {number for number, one in enumerate(told) if one.listed}
        now = self._clock.now()
        decisions = decide_all(texts, verdicts, self._rules, now=now, listed=listed)
        return [Judged(*pair) for pair in zip(verdicts, decisions, strict=True)]

    async def _gently(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None,
        found: Sequence[Verdict],
        home: str | None,
    ) -> list[Verdict]:
        """Judge again, by what else they say, those that were flagged and speak of danger."""
        flagged = [number for number, verdict in enumerate(found) if verdict.flagged]
        if not flagged:
            return list(found)
        # Not on the event loop: texts can be long, and there can be many of them.
        left = await asyncio.to_thread(
            lambda: {n: rest for n in flagged if (rest := without_distress(texts[n])) != texts[n]}
        )
        verdicts = list(found)
        if left:
            told = None if parents is None else [parents[number] for number in left]
            again = await self._classifier.classify(list(left.values()), told, home=home)
            for number, verdict in zip(left, again, strict=True):
                verdicts[number] = judged_gently(verdict)
        return verdicts
