"""Somebody who may be in danger gets help and a person. Nothing about it is ever recorded."""

from collections import OrderedDict
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.core.comment import NOBODY, Comment
from bot.core.decision import Mode
from bot.core.rules import Rules
from bot.service.ports import Clock, Store
from classifiers.distress import in_distress, without_distress
from classifiers.verdict import Label, Verdict

AGAIN_AFTER: Final = timedelta(days=1)
"""Somebody is offered help once in this time, and a person is called once."""

REMEMBERED: Final = 4096


def judged_gently(verdict: Verdict) -> Verdict:
    """The verdict on what somebody who may be in danger says besides.

    Speaking of harm is not held against them; what they say to others is, like anybody's words.
    """
    return replace(verdict, flagged=verdict.flagged - {Label.SELF_HARM_ENCOURAGEMENT})


def says_danger(comment: Comment) -> bool:
    """Whether somebody speaks of their own danger and of nothing else."""
    return in_distress(comment.text) and not without_distress(comment.text)


def whose_is(comment: Comment) -> tuple[str, str]:
    """Who is looked after, and where; each text on its own where nobody knows the author."""
    who = comment.id if comment.author == NOBODY else comment.author
    return comment.community, who


class Caring:
    """Looks for people who may be in danger. What it remembers lies in memory alone, for a day."""

    def __init__(self, store: Store, clock: Clock, *, default_rules: Rules) -> None:
        """Only the rules of communities are read from ``store``; nothing is written."""
        self._store = store
        self._clock = clock
        self._default = default_rules
        self._helped: OrderedDict[tuple[str, str], datetime] = OrderedDict()

    async def speaks(self, comment: Comment) -> bool:
        """Whether its author may be in danger, and is to be spoken to now.

        A community that only observes is not spoken to, and nobody is twice in a day. Raises
        `TryLaterError` if its rules cannot be read now.
        """
        if not in_distress(comment.text):
            return False
        whose = whose_is(comment)
        rules = await self._store.rules(comment.community) or self._default
        last = self._helped.get(whose)
        lately = last is not None and self._clock.now() - last < AGAIN_AFTER
        return rules.mode is not Mode.OBSERVE and not lately

    def helped(self, comment: Comment) -> None:
        """Help is being offered; the oldest memory makes room for the newest."""
        self._helped[whose_is(comment)] = self._clock.now()
        if len(self._helped) > REMEMBERED:
            self._helped.popitem(last=False)

    def not_helped(self, comment: Comment) -> None:
        """It could not be offered; the next such comment tries again."""
        self._helped.pop(whose_is(comment), None)
