"""Rules on trial over messages that stand somewhere: counted, shown, and kept nowhere."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.errors import TryLaterError
from bot.core.rules import preset
from bot.core.wordlists import WordLists
from bot.service.trying_out import AT_ONCE, MOST_EXAMPLES, TRIES, TryingOut
from classifiers.verdict import Label, Verdict
from tests.fakes import NOON, FakeClock, ScriptedClassifier

RULES = preset("community", mode=Mode.HOLD)


def scored(text: str) -> dict[Label, float]:
    return {Label.INSULT: 0.95, Label.TOXICITY: 0.95} if "worm" in text else {}


def written(number: int, text: str, who: str = "mika") -> Comment:
    at = NOON + timedelta(minutes=number)
    return Comment(
        CommentId(f"test:{number}"), CommunityId("school"), PlaceId("hall"), AuthorId(who), text, at
    )


class Busy(ScriptedClassifier):
    """Has no room for so many calls."""

    full = 0
    largest = 0

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        self.largest = max(self.largest, len(texts))
        if self.full:
            self.full -= 1
            raise TryLaterError("classifier-busy")
        return await super().classify(texts, parents, home=home)


async def test_it_counts_what_would_have_followed_and_shows_the_gravest_few() -> None:
    told: list[int] = []

    async def tell(many: int) -> None:
        told.append(many)

    said = [written(n, "you worm" if n % 3 == 0 else "hello", f"p{n % 2}") for n in range(21)]
    classifier = Busy(scored)
    tried = await TryingOut(classifier, FakeClock(NOON)).over(said[::-1], RULES, tell=tell)

    assert (tried.of, tried.authors, tried.touched) == (21, 2, 2)
    assert tried.kinds["add_strike"] == 7
    assert 0 < tried.kinds["nudge"] <= 2 * RULES.prompts_per_day
    assert len(tried.examples) == MOST_EXAMPLES
    assert all(comment.text == "you worm" for comment, _ in tried.examples)
    counts = [len(decision.actions) for _, decision in tried.examples]
    assert counts == sorted(counts, reverse=True)
    assert told == [AT_ONCE, 2 * AT_ONCE, 21]
    assert classifier.largest <= AT_ONCE


async def test_denied_words_and_stricter_rules_are_tried_as_they_would_hold() -> None:
    async def tell(_many: int) -> None:
        return

    denying = replace(RULES, words=WordLists(deny=("banana",)))
    trying = TryingOut(ScriptedClassifier(scored), FakeClock(NOON))
    said = [written(1, "a banana"), written(2, "an apple")]

    assert (await trying.over(said, RULES, tell=tell)).kinds == {}
    assert (await trying.over(said, denying, tell=tell)).kinds["nudge"] == 1
    nothing = await trying.over([], RULES, tell=tell)
    assert (nothing.of, nothing.authors, list(nothing.examples)) == (0, 0, [])


async def test_live_messages_come_first_and_who_asked_waits_but_not_for_ever() -> None:
    async def tell(_many: int) -> None:
        return

    classifier = Busy(scored)
    trying = TryingOut(classifier, FakeClock(NOON), wait=0.0)
    classifier.full = 3
    assert (await trying.over([written(1, "you worm")], RULES, tell=tell)).of == 1

    classifier.full = TRIES + 1
    with pytest.raises(TryLaterError):
        await trying.over([written(1, "you worm")], RULES, tell=tell)
