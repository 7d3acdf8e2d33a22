"""What is said of limits comes from what people said, and stays silent where they did not."""

from dataclasses import replace

import pytest

from bot.core.actions import AddStrike, Escalate, Nudge
from bot.core.case import CaseState
from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.past import Answer, Past, Way
from bot.core.tuning import ENOUGH, Found, Prompt, prompts_about, propose, table
from classifiers.verdict import Label
from tests.core.strategies import NOON

ROBIN = AuthorId("robin")


def past(
    number: int = 1,
    score: float = 0.9,
    *,
    label: Label = Label.BULLYING,
    case: CaseState | None = None,
    wanted: bool | None = None,
    called: bool = False,
    disputed: bool = False,
    message: str | None = None,
    model: str = "model-1",
) -> Past:
    comment = CommentId(f"room:{number}")
    actions = (Nudge(label), *((Escalate(Rule.ESCALATE_AT),) if called else ()))
    reasons = (Reason(Rule.NUDGE_AT, score, 0.8, label),)
    decision = Decision(comment, actions, reasons, "ours/1", model, Mode.HOLD, NOON)
    said = None if wanted is None else Answer.YES if wanted else Answer.NO
    return Past(decision, ROBIN, message or comment, {label: score}, case, disputed, said)


def prompts(right: int, wrong: int, *, score: float = 0.9, start: int = 0) -> list[Prompt]:
    return [
        Prompt(CommentId(f"room:{start + n}"), score, 0.8, Way.SAMPLED, n < right)
        for n in range(right + wrong)
    ]


@pytest.mark.parametrize(
    ("case", "wanted", "right"),
    [
        (None, None, None),
        (None, True, True),
        (None, False, False),
        (CaseState.UPHELD, None, True),
        (CaseState.CLOSED, False, True),
        (CaseState.OVERTURNED, True, False),
        (CaseState.OPEN, True, None),
        (CaseState.APPEALED, None, None),
    ],
)
def test_a_decided_case_counts_for_more_than_a_card(
    *, case: CaseState | None, wanted: bool | None, right: bool | None
) -> None:
    assert past(case=case, wanted=wanted).right is right


def test_who_could_not_tell_has_said_nothing_of_it() -> None:
    assert replace(past(), answer=Answer.UNSURE).wanted is None
    assert replace(past(), answer=Answer.NO).wanted is False


def test_people_look_at_a_decision_because_they_were_called_asked_or_by_chance() -> None:
    assert past().way is Way.SAMPLED
    assert past(disputed=True).way is Way.DISPUTED
    assert past(disputed=True, called=True).way is Way.CALLED


def test_a_decision_without_a_prompt_is_none() -> None:
    strike = (AddStrike(Label.INSULT, 1.0),)
    decision = Decision(CommentId("room:1"), strike, (), "ours/1", "m", Mode.HOLD, NOON)
    silent = Past(decision, ROBIN, "room:1", {})

    assert silent.prompt is None
    assert prompts_about(Label.INSULT, [silent], model="m") == []


def test_only_prompts_about_the_label_by_the_model_in_use_are_looked_at() -> None:
    record = [past(1), past(2, label=Label.INSULT), past(3, model="model-0")]

    found = prompts_about(Label.BULLYING, record, model="model-1")

    assert [one.comment for one in found] == ["room:1"]


def test_of_several_versions_of_a_message_the_one_that_was_looked_at_counts() -> None:
    record = [
        past(1, 0.95, message="room:1"),
        past(2, 0.91, message="room:1", case=CaseState.UPHELD),
        past(3, 0.97, message="room:1"),
        past(4, 0.85, message="room:4"),
        past(5, 0.88, message="room:4"),
    ]

    found = prompts_about(Label.BULLYING, record, model="model-1")

    assert [(one.comment, one.score) for one in found] == [("room:2", 0.91), ("room:5", 0.88)]


def test_nothing_on_record_makes_no_table_and_no_proposal() -> None:
    assert table([], now=0.8) == []
    assert propose([], now=0.8).found is Found.TOO_EARLY


def test_prompts_that_nobody_looked_at_make_no_row() -> None:
    unseen = [Prompt(CommentId(f"room:{n}"), 0.9, 0.8, Way.SAMPLED, None) for n in range(50)]

    assert table(unseen, now=0.8) == []


def test_a_row_says_how_often_prompts_are_right_from_a_score_on_and_what_stays() -> None:
    rows = table([*prompts(10, 10, score=0.85), *prompts(20, 0, score=0.95, start=50)], now=0.8)

    first, last = rows[0], rows[-1]
    assert (first.at, first.right.share, first.right.of) == (0.8, 0.75, 40)
    assert (last.at, last.right.share, last.right.of) == (0.95, 1.0, 20)
    assert first.kept is not None
    assert last.kept is not None
    assert first.kept.share == 1.0
    assert last.kept.share == pytest.approx(20 / 30)
    assert last.kept.interval.low < 20 / 30 < last.kept.interval.high


def test_the_present_limit_is_a_row_and_lower_ones_cannot_be() -> None:
    rows = table(prompts(20, 5, score=0.95), now=0.9)

    assert 0.9 in [row.at for row in rows]
    assert min(row.at for row in rows) == 0.8


def test_where_nothing_was_right_nothing_is_kept() -> None:
    assert [row.kept for row in table(prompts(0, 5), now=0.8)] == [None] * 2


def test_a_score_says_nothing_about_a_time_in_which_its_limit_was_higher() -> None:
    """Under a limit of 0.9 nothing between 0.8 and 0.9 was recorded: its louder ones alone would
    make a limit of 0.8 look better than it is."""
    low = prompts(10, 10, score=0.85)
    strict = [
        Prompt(CommentId(f"hall:{n}"), 0.95, 0.9, Way.SAMPLED, right=True) for n in range(100)
    ]  # fmt: skip

    rows = {row.at: row.right for row in table([*low, *strict], now=0.9)}

    assert (rows[0.8].share, rows[0.8].of) == (0.5, 20)
    assert rows[0.9].of == 100


def test_too_few_answers_are_too_early() -> None:
    proposal = propose(prompts(ENOUGH - 1, 0), now=0.8)

    assert (proposal.found, proposal.looked, proposal.at) == (Found.TOO_EARLY, ENOUGH - 1, None)


def test_many_answers_of_which_each_limit_has_few_are_too_early_as_well() -> None:
    """Each under a limit of its own that was above the next one's score."""
    spread = [
        Prompt(CommentId(f"room:{n}"), 0.5 + n / 100, 0.5 + n / 100, Way.SAMPLED, right=True)
        for n in range(ENOUGH)
    ]

    assert propose(spread, now=0.5).found is Found.TOO_EARLY


def test_a_filter_that_is_right_keeps_its_limit_and_that_is_proven() -> None:
    proposal = propose(prompts(100, 4), now=0.8, wanted=0.8)

    assert (proposal.found, proposal.at) == (Found.PROVEN, 0.8)
    assert proposal.checked is not None
    assert proposal.checked.interval.low >= 0.8
    assert proposal.checked.looked < 104


def test_a_filter_that_is_wrong_below_a_score_is_raised_to_it() -> None:
    record = [*prompts(10, 60, score=0.84), *prompts(90, 3, score=0.93, start=100)]

    proposal = propose(record, now=0.8, wanted=0.8)

    assert (proposal.found, proposal.at) == (Found.PROVEN, 0.93)


def test_a_filter_that_is_wrong_everywhere_has_no_good_limit() -> None:
    proposal = propose(prompts(20, 80), now=0.8, wanted=0.8)

    assert (proposal.found, proposal.at, proposal.checked) == (Found.NOWHERE, None, None)


def test_what_the_kept_apart_answers_do_not_bear_out_is_unproven() -> None:
    proposal = propose(prompts(38, 4), now=0.8, wanted=0.85)

    assert proposal.found is Found.UNPROVEN
    assert proposal.checked is not None
    assert proposal.checked.interval.low < 0.85


def test_the_same_record_gives_the_same_proposal_in_any_order() -> None:
    record = [*prompts(30, 20, score=0.84), *prompts(60, 6, score=0.93, start=100)]

    assert propose(record, now=0.8) == propose(record[::-1], now=0.8)
