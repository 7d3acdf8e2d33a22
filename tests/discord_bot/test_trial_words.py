"""What is said of trials and of the weeks around a campaign, in English and in Italian."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.betting import Difference
from bot.core.effect import WEEK, EffectReport, Phase, Span, Week
from bot.core.report import Counts
from bot.core.trial import Measure
from bot.core.trial_results import Effect, Results, Says
from bot.core.trial_results import results as counted
from bot.discord_bot.trial_words import effect, results
from bot.discord_bot.wording import Wording
from tests.core.simulated_trials import trial
from tests.discord_bot.house import library
from tests.fakes import NOON

HELD = trial(hold_out=10, measure=Measure.AGAIN)
WORDING = Wording(library())


def shown(says: Says, interval: Difference, *, arm: str = "hold-out", locale: str = "en") -> str:
    one = Effect(arm, 0.3, 100, 0.2, 400, interval, says)
    none = counted(HELD, [], now=NOON)
    return results(WORDING, locale, "A note", replace(none, effects=(one,))).text


@pytest.mark.parametrize(
    ("says", "interval", "english", "italian"),
    [
        (
            Says.MORE, Difference(0.003, 0.1941),
            "People who were not asked (C) were flagged again within a week more often:** "
            "10 more in a hundred, almost certainly between 0.3 and 20.",
            "Chi non ha ricevuto la nota (C) è stato notato di nuovo entro una settimana più "
            "spesso:** 10 in più su cento, quasi certamente tra 0,3 e 20.",
        ),
        (
            Says.LESS, Difference(-0.2, -0.0201),
            "less often:** 10 fewer in a hundred, almost certainly between 2 and 20.",
            "meno spesso:** 10 in meno su cento, quasi certamente tra 2 e 20.",
        ),
        (
            Says.ALIKE, Difference(-0.041, 0.02),
            "C makes hardly any difference:** at most 5 people in a hundred, more or fewer.",
            "al massimo 5 persone su cento, in più o in meno.",
        ),
        (
            Says.TOO_EARLY, Difference(-0.081, 0.003),
            "it could be anything from 9 fewer to 0.3 more. A difference of ten in a hundred "
            "usually shows after about 4,600 people.",
            "possono essere da 9 in meno a 0,3 in più. Una differenza di dieci su cento di solito "
            "si vede dopo circa 4.600 persone.",
        ),
    ],
)  # fmt: skip
def test_what_may_be_said_is_said_with_its_ends_rounded_outwards(
    says: Says, interval: Difference, english: str, italian: str
) -> None:
    assert english in shown(says, interval)
    assert italian in shown(says, interval, locale="it")


def test_without_people_there_is_no_picture_and_nothing_is_looked_at_as_well() -> None:
    none: Results = counted(HELD, [], now=NOON)

    found = results(WORDING, "en", "A note", none)

    assert found.rows == ()
    assert "Only to look at" not in found.text
    assert "the more you begin" not in found.text
    third = replace(none, trial=replace(HELD, number=3))
    assert "trial 3 here" in results(WORDING, "en", "A note", third).text
    assert "**C**, no note at all: nobody yet" in found.text


def weeks(before: int, during: int, after: int | None = None) -> EffectReport:
    phases = {Phase.BEFORE: before, Phase.DURING: during} | (
        {} if after is None else {Phase.AFTER: after}
    )
    found = [
        Week(
            Span(NOON + number * WEEK, phase),
            Counts(seen=2000, prompted=many, reported=2, strikes=3), 8, 2,
        )
        for phase, many in phases.items()
        for number in range(2)
    ]  # fmt: skip
    return EffectReport(tuple(found), same_rules=after is None)


def test_the_weeks_come_after_what_they_can_and_cannot_show() -> None:
    found = effect(WORDING, "en", "Kind *month*", weeks(20, 4, 6))

    lines = found.text.split("\n")
    assert lines[0] == "**Kind \\*month\\*: before, during and after**"
    assert "less often than in any week before" in lines[1]
    assert "every week lay below" in lines[2]
    assert lines[3].startswith("**Careful:** the rules")
    assert "cannot show that the campaign was the reason" in lines[4]
    said = "10 notes in 1,000 messages, 25 % changed, 2 reports, 3 strikes"
    assert lines[5] == f"before, week from {NOON:%b} {NOON.day}: {said}"
    odd = replace(weeks(20, 5).weeks[2], counts=Counts(seen=900, prompted=2))
    italian = effect(WORDING, "it", "K", EffectReport((odd,), same_rules=True)).text
    assert f"durante, settimana dal {odd.span.at.day} " in italian
    assert ": 2,2 note su 1000 messaggi" in italian
    assert [row.name[0] for row in found.rows[:2]] == ["<", "<"]
    assert [row.name[-1] for row in found.rows[-2:]] == [">", ">"]
    assert found.rows[0].filled == 1.0
    assert found.rows[2].said == "2.0 / 1000"


def test_too_little_is_called_too_early_and_a_quiet_time_has_no_picture() -> None:
    one = replace(weeks(20, 4), weeks=weeks(20, 4).weeks[:3])
    silent = replace(one.weeks[0], counts=Counts(seen=9), asked=0, changed=0)
    later = replace(silent, span=Span(NOON + timedelta(days=70), Phase.DURING))

    assert "**Too early to say.**" in effect(WORDING, "en", "K", one).text
    found = effect(WORDING, "en", "K", EffectReport((silent, later), same_rules=True))
    assert "0 notes in 1,000 messages, - changed" in found.text
    assert found.rows == []
    nothing = effect(WORDING, "it", "K", EffectReport((), same_rules=True))
    assert "non è stato letto niente" in nothing.text
    assert "Nessun cambiamento chiaro" in effect(WORDING, "it", "K", weeks(4, 4)).text
