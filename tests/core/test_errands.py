"""From a decision to what has to be done outside."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Escalate,
    Feature,
    Hold,
    Lift,
    Notice,
    Nudge,
    Repost,
    Restrict,
    ReturnText,
    TakeAway,
    Timeout,
    Tip,
)
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId
from bot.core.errands import (
    LOOKS,
    called_to,
    confirmation,
    confirmed,
    content_wanted,
    errands_for,
    lifted,
    proposals,
    replaced,
    reposted,
    step_of,
    taken_away,
    told,
    unasked,
    withdrawn,
)
from classifiers.verdict import Label
from tests.core.strategies import COMMENT, decision_of, some_actions

EVERYTHING: tuple[Action, ...] = (
    Hold(),
    ReturnText(),
    Nudge(Label.BULLYING),
    Tip("bullying"),
    CampaignMessage("bullying"),
    AddStrike(Label.BULLYING, 1.5),
    Escalate("ladder_escalate"),
    Restrict(Feature.LINKS, 60),
    Timeout(600),
)


def test_every_kind_of_action_is_told_whether_it_needs_hands() -> None:
    content: dict[int, str | None] = {3: "tip/one", 4: "message/two"}
    errands = errands_for(COMMENT, decision_of(*EVERYTHING), content)

    assert {type(action) for action in EVERYTHING} == set(get_args(Action))
    assert [(one.id, type(one.action), one.content, one.text) for one in errands] == [
        ("room:1/0", Hold, None, None),
        ("room:1/1", ReturnText, None, COMMENT.text),
        ("room:1/2", Nudge, None, COMMENT.text),
        ("room:1/3", Tip, "tip/one", None),
        ("room:1/4", CampaignMessage, "message/two", None),
        ("room:1/6", Escalate, None, COMMENT.text),
    ]


def test_an_errand_knows_where_it_goes() -> None:
    assert errands_for(COMMENT, decision_of(Hold()), {}) == (
        Errand(
            id=ErrandId("room:1/0"),
            comment=COMMENT.id,
            community=COMMENT.community,
            place=COMMENT.place,
            author=COMMENT.author,
            action=Hold(),
            mode=Mode.HOLD,
            locale="it",
        ),
    )


@pytest.mark.parametrize("content", [{}, {0: None, 1: None}])
def test_a_tip_for_which_there_is_no_text_is_not_said(content: dict[int, str | None]) -> None:
    decision = decision_of(Tip("insult"), CampaignMessage("insult"), Hold())

    assert [one.id for one in errands_for(COMMENT, decision, content)] == ["room:1/2"]


@pytest.mark.parametrize(
    ("action", "wanted"),
    [
        (Tip("insult"), ("tip", "insult")),
        (CampaignMessage("threat"), ("message", "threat")),
        (Nudge(Label.INSULT, stern=True), ("lesson", "insult")),
        (Nudge(Label.INSULT), None),
        (Hold(), None),
    ],
)
def test_an_action_names_the_text_it_wants(action: Action, wanted: tuple[str, str] | None) -> None:
    assert content_wanted(action) == wanted


@pytest.mark.parametrize("stern", [False, True])
def test_a_prompt_goes_out_even_if_no_text_was_found_for_it(
    stern: bool,  # noqa: FBT001 - both ways
) -> None:
    nudge = Nudge(Label.INSULT, stern=stern)

    assert errands_for(COMMENT, decision_of(nudge), {})[0].content is None
    assert errands_for(COMMENT, decision_of(nudge), {0: "words/x"})[0].content == "words/x"


def test_a_penalty_is_carried_out_only_once_a_moderator_confirmed_it() -> None:
    decision = decision_of(*EVERYTHING)

    assert proposals(decision) == ((7, Restrict(Feature.LINKS, 60)), (8, Timeout(600)))
    assert confirmed(COMMENT, decision, 8, step=1).id == "room:1/8-1"
    assert confirmed(COMMENT, decision, 8, step=3).id == confirmation(COMMENT.id, 8, step=3)
    assert confirmed(COMMENT, decision, 8, step=1).action == Timeout(600)
    for number in (0, 5, 9):
        with pytest.raises(LookupError):
            confirmed(COMMENT, decision, number, step=1)


@given(st.lists(some_actions).map(tuple))
def test_ids_are_unique_and_stay_the_same_when_content_goes_missing(
    actions: tuple[Action, ...],
) -> None:
    decision = decision_of(*actions)
    full = errands_for(COMMENT, decision, dict.fromkeys(range(len(actions)), "tip/x"))
    bare = errands_for(COMMENT, decision, {})
    confirmable = [
        confirmed(COMMENT, decision, number, step=1) for number, _ in proposals(decision)
    ]
    ids = [one.id for one in (*full, *confirmable)]

    assert len(set(ids)) == len(ids)
    assert {(one.id, one.action) for one in bare} <= {(one.id, one.action) for one in full}


def test_what_people_ask_for_later_has_an_id_of_its_own_and_goes_where_the_comment_stood() -> None:
    decision = decision_of(Nudge(Label.BULLYING))
    asked = [
        called_to(COMMENT, decision, why="disputed"),
        reposted(COMMENT, decision, "please come along"),
        withdrawn(COMMENT, decision),
        told(COMMENT, decision, "dispute-upheld", step=3),
        told(COMMENT, decision, "penalty-given", step=3, key="penalty"),
        called_to(COMMENT, decision, why="appealed", step=4),
        lifted(COMMENT, decision, step=5),
    ]

    assert [(one.id, one.action, one.text, one.content) for one in asked] == [
        ("room:1/disputed", Escalate("disputed"), COMMENT.text, None),
        ("room:1/edit", Repost(), "please come along", None),
        ("room:1/delete", Hold(), None, None),
        ("room:1/told-3", Notice("dispute-upheld"), None, "dispute-upheld"),
        ("room:1/penalty-3", Notice("penalty-given"), None, "penalty-given"),
        ("room:1/appealed-4", Escalate("appealed"), COMMENT.text, None),
        ("room:1/lift-5", Lift(), None, None),
    ]
    assert [step_of(one.id) for one in asked] == [None, None, None, 3, 3, 4, 5]
    assert {(one.place, one.author, one.mode, one.locale) for one in asked} == {
        (COMMENT.place, COMMENT.author, Mode.HOLD, "it")
    }


def test_what_a_new_text_replaces_is_taken_down_because_its_author_asked_for_it() -> None:
    new = replace(reposted(COMMENT, decision_of(), "please come along"), tries=3)

    old = replaced(new)

    assert old == replace(
        new, id=ErrandId("room:1/edit-old"), action=Hold(), content=None, text=None, tries=0
    )
    assert not unasked(old)


def test_a_text_that_is_no_longer_kept_is_not_shown_to_moderators() -> None:
    gone = replace(COMMENT, text="")

    assert called_to(gone, decision_of(), why="disputed").text is None


def test_what_was_left_for_somebody_is_looked_after_until_its_end() -> None:
    prompt = Errand(
        ErrandId("room:1/2"), COMMENT.id, COMMENT.community, COMMENT.place, COMMENT.author,
        Nudge(Label.BULLYING), Mode.NUDGE, "en", "nudge", "words", tries=3,
    )  # fmt: skip

    looks = taken_away(prompt, "77")

    assert [after for after, _ in looks] == list(LOOKS)
    assert [one.action for _, one in looks] == [TakeAway("77", last=n == 3) for n in range(4)]
    assert {(one.text, one.content, one.tries) for _, one in looks} == {(None, None, 0)}
    owed = [one.text for _, one in taken_away(prompt, "77", text="my words")]
    assert owed == [None, None, None, "my words"]
    assert len({one.id for _, one in looks}) == len(LOOKS)
