"""What a community is told of its filter comes from its own record, and asking changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot.core.backtest import raised
from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.past import Past
from bot.core.readiness import Advice
from bot.core.rules import Rules, preset
from bot.core.tuning import Found
from bot.service.looking_back import EVIDENCE, LATELY, LookingBack
from classifiers.verdict import Label
from tests.core.remembering import remembered
from tests.fakes import NOON, FakeClock

SCHOOL = CommunityId("school")
COMMUNITY = preset("community", mode=Mode.HOLD)
LOW = COMMUNITY.limits[Label.INSULT].nudge_at


@dataclass
class Record:
    """A record that is given back as it is, from a time on."""

    kept: Sequence[Past]

    async def past(self, community: CommunityId, *, since: datetime) -> list[Past]:
        assert community == SCHOOL
        return [one for one in self.kept if one.decision.decided_at >= since]


def looking(past: Sequence[Past], rules: Rules = COMMUNITY) -> LookingBack:
    async def in_force(_community: CommunityId) -> Rules:
        return rules

    return LookingBack(Record(past), FakeClock(), rules=in_force)


def told(start: int, many: int, score: float, *, wanted: bool, days: int = 1) -> list[Past]:
    return [
        remembered(
            start + n, {Label.INSULT: score}, wanted=wanted, rules=COMMUNITY, mode=Mode.OBSERVE,
            at=NOON - timedelta(days=days),
        )
        for n in range(many)
    ]  # fmt: skip


async def test_a_limit_is_proposed_with_what_it_would_have_changed() -> None:
    record = [*told(0, 60, 0.84, wanted=False), *told(100, 90, 0.93, wanted=True)]

    found = await looking(record).tune(SCHOOL, Label.INSULT)

    assert (found.label, found.now, found.rows[0].at) == (Label.INSULT, LOW, LOW)
    assert (found.proposal.found, found.proposal.at) == (Found.PROVEN, 0.93)
    assert found.effect is not None
    assert found.effect.of == 150
    assert {change.right for change in found.effect.changes if change.milder} == {False}


async def test_a_limit_that_is_right_stays_and_has_no_effect() -> None:
    found = await looking(told(0, 90, 0.9, wanted=True)).tune(SCHOOL, Label.INSULT)

    assert (found.proposal.at, found.effect) == (LOW, None)


async def test_without_a_record_nothing_is_proposed() -> None:
    found = await looking([]).tune(SCHOOL, Label.INSULT)

    assert (found.rows, found.proposal.found, found.effect) == ([], Found.TOO_EARLY, None)


async def test_a_label_that_the_rules_do_not_prompt_about_cannot_be_tuned() -> None:
    with pytest.raises(BadInputError, match="tune-no-limit"):
        await looking([], preset("gaming")).tune(SCHOOL, Label.TOXICITY)


async def test_only_the_last_days_are_compared_and_older_ones_weigh() -> None:
    record = [*told(0, 3, 0.84, wanted=True, days=LATELY + 1), *told(10, 2, 0.84, wanted=True)]

    found = await looking(record).backtest(SCHOOL, raised(COMMUNITY, Label.INSULT, 0.9))

    assert (found.of, len(found.changes)) == (2, 2)


async def test_what_is_too_old_says_nothing_about_today() -> None:
    old = told(0, 90, 0.9, wanted=True, days=EVIDENCE.days + 1)

    found = await looking(old).tune(SCHOOL, Label.INSULT)

    assert found.proposal.looked == 0


async def test_readiness_is_that_of_the_rules_in_force() -> None:
    record = told(0, 60, 0.84, wanted=True)

    assert (await looking(record).readiness(SCHOOL)).advice is Advice.READY
    stricter = raised(COMMUNITY, Label.INSULT, 0.9)
    assert (await looking(record, stricter).readiness(SCHOOL)).prompts == 0
