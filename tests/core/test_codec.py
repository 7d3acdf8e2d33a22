"""Actions and reasons survive being written as JSON, and nothing else is read."""

import json
from typing import get_args

import pytest
from hypothesis import given

from bot.core.actions import Action, AddStrike, Deed, Feature, Hold, Notice, Nudge, Repost, Restrict
from bot.core.codec import (
    DEEDS,
    KINDS,
    action_as_mapping,
    action_from_mapping,
    deed_from_mapping,
    reason_as_mapping,
    reason_from_mapping,
)
from bot.core.decision import Reason
from bot.core.errors import BadInputError
from bot.words import Words
from classifiers.verdict import Label
from tests.core.strategies import some_actions, some_reasons


@given(some_actions)
def test_an_action_comes_back_from_json_as_it_was(action: Action) -> None:
    assert action_from_mapping(json.loads(json.dumps(action_as_mapping(action)))) == action


@pytest.mark.parametrize("deed", [Repost(), Notice("edited"), Hold()])
def test_what_somebody_asked_for_comes_back_and_is_never_taken_for_a_decision(deed: Deed) -> None:
    written = json.loads(json.dumps(action_as_mapping(deed)))

    assert deed_from_mapping(written) == deed
    if not isinstance(deed, Hold):
        with pytest.raises(BadInputError):
            action_from_mapping(written)


def test_when_a_new_text_was_asked_for_is_kept_and_older_records_do_not_say_it() -> None:
    written = json.loads(json.dumps(action_as_mapping(Repost(asked=1.5))))
    found = deed_from_mapping(written)

    assert isinstance(found, Repost)
    assert found.asked == 1.5
    assert deed_from_mapping({"kind": "repost"}) == Repost()


def test_a_notice_without_words_is_refused() -> None:
    with pytest.raises(BadInputError):
        deed_from_mapping({"kind": "notice", "notice": ""})


@given(some_reasons)
def test_a_reason_comes_back_from_json_as_it_was(reason: Reason) -> None:
    assert reason_from_mapping(json.loads(json.dumps(reason_as_mapping(reason)))) == reason


def test_every_kind_of_action_has_a_name_of_its_own() -> None:
    assert set(KINDS.values()) == set(get_args(Action))
    assert len(KINDS) == len(get_args(Action))
    assert set(DEEDS.values()) == set(get_args(Deed))


def test_the_written_form_stays_readable_for_years() -> None:
    assert action_as_mapping(Nudge(Label.INSULT, stern=True)) == {
        "kind": "nudge", "label": "insult", "stern": True,
    }  # fmt: skip
    assert action_as_mapping(Restrict(Feature.VOICE, 60)) == {
        "kind": "restrict", "feature": "voice", "seconds": 60,
    }  # fmt: skip
    assert action_as_mapping(Hold()) == {"kind": "hold"}
    assert type(action_as_mapping(Nudge(Label.INSULT))["label"]) is str


def test_a_whole_number_is_read_where_a_number_stands() -> None:
    read = action_from_mapping({"kind": "add_strike", "label": "insult", "weight": 2})

    assert read == AddStrike(Label.INSULT, 2.0)
    assert isinstance(read, AddStrike)
    assert isinstance(read.weight, float)


@pytest.mark.parametrize("kind", ["ban", None, 3, ["hold"]])
def test_an_unknown_kind_is_refused(kind: object) -> None:
    with pytest.raises(BadInputError) as refused:
        action_from_mapping({"kind": kind})

    assert Words(strict=True).explain_error(refused.value)
    assert (refused.value.code, refused.value.facts) == (
        "record-unknown-action", {"kind": str(kind)},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("mapping", "key"),
    [
        ({"kind": "nudge", "label": "insult"}, "stern"),
        ({"kind": "hold", "seconds": 3}, "seconds"),
        ({"kind": "nudge", "label": "rude", "stern": False}, "label"),
        ({"kind": "nudge", "label": "insult", "stern": 1}, "stern"),
        ({"kind": "tip", "topic": 3}, "topic"),
        ({"kind": "tip", "topic": ""}, "topic"),
        ({"kind": "timeout", "seconds": 1.0}, "seconds"),
        ({"kind": "timeout", "seconds": True}, "seconds"),
        ({"kind": "timeout", "seconds": 0}, "seconds"),
        ({"kind": "add_strike", "label": "insult", "weight": True}, "weight"),
        ({"kind": "add_strike", "label": "insult", "weight": "1"}, "weight"),
        ({"kind": "add_strike", "label": "insult", "weight": 10**400}, "weight"),
        ({"kind": "add_strike", "label": "profanity", "weight": 1.0}, "label, weight"),
        ({"kind": "restrict", "feature": "legs", "seconds": 3}, "feature"),
    ],
)
def test_an_action_that_nobody_wrote_is_refused(mapping: dict[str, object], key: str) -> None:
    with pytest.raises(BadInputError) as refused:
        action_from_mapping(mapping)

    assert Words(strict=True).explain_error(refused.value)
    assert refused.value.code == "record-malformed"
    assert refused.value.facts == {"what": mapping["kind"], "key": key}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"rule": None}, "rule"),
        ({"label": "rude"}, "label"),
        ({"label": 3}, "label"),
        ({"language": 3}, "language"),
        ({"seen": float("nan")}, "rule, seen, limit, label, language"),
        ({"more": 1}, "more"),
    ],
)
def test_a_reason_that_nobody_wrote_is_refused(change: dict[str, object], key: str) -> None:
    written = {**reason_as_mapping(Reason("unread", 0.5, 1.0)), **change}

    with pytest.raises(BadInputError) as refused:
        reason_from_mapping(written)

    assert refused.value.facts == {"what": "reason", "key": key}


def test_a_reason_has_a_language_only_where_nobody_measured_it() -> None:
    plain, foreign = Reason("unread", 0.5, 1.0), Reason("unsupported", 0.9, 0.9, None, "fi")

    assert "language" not in reason_as_mapping(plain)
    assert reason_as_mapping(foreign)["language"] == "fi"
    assert reason_from_mapping(reason_as_mapping(plain)) == plain
    assert reason_from_mapping(reason_as_mapping(foreign)) == foreign
