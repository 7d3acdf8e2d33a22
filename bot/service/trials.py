"""Trials of what a prompt says: started, stopped, given to prompts, and what came of them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Final, Protocol

from bot.core.comment import Comment, CommunityId
from bot.core.decision import Decision, Mode
from bot.core.errors import BadInputError
from bot.core.rules import Rules
from bot.core.standing import Standing
from bot.core.trial import (
    AFTERWARDS,
    MOST_ARMS,
    MOST_HELD_OUT,
    Measure,
    Trial,
    assigned,
    may_withhold,
    worded,
)
from bot.core.trial_results import Results, people_in, results
from bot.service.ports import Clock
from bot.service.trial_ports import UNEXPLAINED, TrialStore
from campaign_content.texts import Kind, Text
from classifiers.distress import in_distress
from classifiers.verdict import Verdict

ASKED_TWICE: Final = 2
"""Prompts a day with which a second flagged message of a day is on record as well."""


class TrialContent(Protocol):
    """The texts of prompts, with their other wordings."""

    def pick(self, kind: str, topic: str, locale: str, *, key: str) -> str | None:
        """The id of a text of a kind on a topic; see `bot.service.ports.Content`."""
        ...

    def text(self, id: str, locale: str, *, draft: bool = False) -> Text:  # noqa: A002 - as texts call it
        """A text in a language, or the one that it falls back to."""
        ...

    def __iter__(self) -> Iterator[Text]:
        """All texts."""
        ...


def can_be_tried(content: TrialContent, *, unasked: bool = False) -> dict[str, tuple[str, ...]]:
    """The variants of each reviewed text of a prompt, by its id: of those that have any, or of all
    where some people are left ``unasked``, with whom any text can be compared.
    """
    found: dict[str, set[str]] = {}
    for text in content:
        if text.kind is Kind.NUDGE and text.reviewed:
            found.setdefault(text.id, set()).update(text.variants)
    return {id_: tuple(sorted(names)) for id_, names in found.items() if names or unasked}


class Trials:
    """One trial at a time in a community, and none unless somebody starts one. Whether somebody may
    is asked at the door.
    """

    def __init__(
        self,
        store: TrialStore,
        content: TrialContent,
        clock: Clock,
        *,
        rules: Callable[[CommunityId], Awaitable[Rules]],
    ) -> None:
        """``rules`` says which are in force in a community."""
        self._store = store
        self._content = content
        self._clock = clock
        self._rules = rules

    async def start(
        self,
        community: CommunityId,
        text: str,
        *,
        by: str,
        hold_out: int = 0,
        measure: Measure | None = None,
    ) -> Trial:
        """Try the wordings of a text from now on, and leave ``hold_out`` per cent unasked.

        Without a ``measure`` it is whether people change their message, or, where some are not
        asked at all, whether they are flagged again. Raises `BadInputError`: ``trial-no-variants``,
        ``trial-hold-out``, ``trial-needs-afterwards``, ``trial-observing`` where nobody is asked
        anything, ``trial-once-a-day``, and ``trial-under-way``. Nobody is in it before it was
        explained (`UNEXPLAINED`): whoever starts it sees to that.
        """
        tried = can_be_tried(self._content, unasked=hold_out > 0)
        if text not in tried:
            raise BadInputError("trial-no-variants", seen=text, known=", ".join(sorted(tried)))
        if not 0 <= hold_out <= MOST_HELD_OUT:
            raise BadInputError("trial-hold-out", seen=hold_out, most=MOST_HELD_OUT)
        chosen = measure or (Measure.AGAIN if hold_out else Measure.CHANGED)
        if hold_out and chosen not in AFTERWARDS:
            raise BadInputError("trial-needs-afterwards")
        rules = await self._rules(community)
        if rules.mode is Mode.OBSERVE:
            raise BadInputError("trial-observing")
        if hold_out and rules.prompts_per_day < ASKED_TWICE:
            # What is beyond a day's prompts is not on record, but for who was not asked it is.
            raise BadInputError("trial-once-a-day", least=ASKED_TWICE)
        variants = tried[text][: MOST_ARMS - 1 - bool(hold_out)]
        now = self._clock.now()
        return await self._store.start_trial(
            Trial(1, community, text, variants, hold_out, chosen, by, now)
        )

    async def stop(self, community: CommunityId) -> Trial:
        """End the trial that runs, and return it. Raises `BadInputError` (``trial-none``)."""
        trial = await self._store.running_trial(community)
        if trial is None:
            raise BadInputError("trial-none")
        await self._store.end_trial(community, trial.number, now=self._clock.now())
        return trial

    async def give(
        self, comment: Comment, decision: Decision, verdict: Verdict, standing: Standing
    ) -> Decision:
        """A decision as it goes on record where a trial runs: in its author's arm.

        Everything but the words of an ordinary prompt, or in the hold-out whether there is one,
        stays as it was decided (`bot.core.trial.may_withhold`).
        """
        nudge = worded(decision)
        if nudge is None:
            return decision
        trial = await self._store.running_trial(comment.community)
        if trial is None or not self._speaks(trial, comment, nudge.label.value):
            return decision
        danger = in_distress(comment.text)
        if trial.hold_out and not may_withhold(
            decision, standing, comment.author, flagged=verdict.flagged, in_danger=danger
        ):
            return decision
        if await self._store.memo(comment.community, UNEXPLAINED) is not None:
            return decision
        digest = self._store.fingerprint(trial.key(comment.author))
        return assigned(decision, trial, trial.arm(digest))

    async def results(self, community: CommunityId, number: int | None = None) -> Results:
        """What a trial has shown, by default the newest. Raises `BadInputError` (``trial-none``).

        Counting takes its time and is done beside the event loop.
        """
        found = await self._store.trials(community)
        trial = next((one for one in found if number in {None, one.number}), None)
        if trial is None:
            raise BadInputError("trial-none")
        past = await self._store.past(community, since=trial.started_at)
        reported = await self._store.reported_since(community, trial.started_at)
        people = await asyncio.to_thread(people_in, trial, past, reported)
        return await asyncio.to_thread(results, trial, people, now=self._clock.now())

    def _speaks(self, trial: Trial, comment: Comment, label: str) -> bool:
        """Whether this prompt would say the text of a trial, in a language that has all of it."""
        picked = self._content.pick(Kind.NUDGE.value, label, comment.locale, key=comment.id)
        if picked != trial.text:
            return False
        said = self._content.text(picked, comment.locale).variants
        return all(one in said for one in trial.variants)
