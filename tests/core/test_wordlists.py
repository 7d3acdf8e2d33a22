"""A community's own words: what may be one, and what they do to a verdict and a decision."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.actions import AddStrike, Escalate, Hold, Nudge
from bot.core.comment import NOBODY, AuthorId, Whose
from bot.core.decision import Mode, Rule
from bot.core.errors import BadInputError
from bot.core.harshness import harshness
from bot.core.limits import Rules
from bot.core.policy import decide
from bot.core.rules import preset
from bot.core.standing import NEWCOMER, Standing
from bot.core.wordlists import KEPT, NO_WORDS, Which, WordLists, milder, tidy
from classifiers.verdict import Label, Verdict
from tests.core.strategies import COMMENT, NOON, some_rules, standings, verdict_of, verdicts


@settings(max_examples=40)
@given(verdicts(), st.lists(verdicts(), max_size=3), verdicts(), standings, some_rules)
def test_an_allowed_word_is_never_harsher_and_neither_is_one_more(
    verdict: Verdict, again: list[Verdict], more: Verdict, standing: Standing, rules: Rules
) -> None:
    decided = [
        harshness(decide(COMMENT, found, standing, rules, now=NOON))
        for found in (verdict, milder(verdict, again), milder(verdict, [*again, more]))
    ]

    assert decided[0].never_milder_than(decided[1])
    assert decided[1].never_milder_than(decided[2])


@settings(max_examples=40)
@given(verdicts(), st.lists(verdicts(), max_size=3))
def test_no_list_hides_a_threat_or_words_that_push_to_self_harm(
    verdict: Verdict, again: list[Verdict]
) -> None:
    found = milder(verdict, again)

    assert {label: found.scores[label] for label in KEPT} == {
        label: verdict.scores[label] for label in KEPT
    }
    assert found.flagged & KEPT == verdict.flagged & KEPT
    assert found == verdict or not verdict.flagged & KEPT
    assert (found.supported, found.read_fraction, found.model) == (
        verdict.supported, verdict.read_fraction, verdict.model,
    )  # fmt: skip


def test_a_verdict_in_another_language_says_nothing() -> None:
    insult = verdict_of({Label.INSULT: 0.9})

    assert milder(insult, [verdict_of({}, supported=False)]) == insult
    assert milder(insult, [verdict_of({})]).scores[Label.INSULT] == 0.0


@settings(max_examples=40)
@given(
    verdicts(), standings, some_rules, st.sampled_from(Whose), st.sampled_from(["robin", NOBODY])
)
def test_a_denied_word_is_never_milder_and_leads_at_least_to_a_prompt(
    verdict: Verdict, standing: Standing, rules: Rules, whose: Whose, author: str
) -> None:
    comment = replace(COMMENT, whose=whose, author=AuthorId(author))
    without, listed = (
        decide(comment, verdict, standing, rules, now=NOON, listed=one) for one in (False, True)
    )

    assert harshness(listed).never_milder_than(harshness(without))
    assert Rule.LISTED in {reason.rule for reason in listed.reasons}
    capped = Rule.PROMPTS_PER_DAY in {reason.rule for reason in listed.reasons}
    if author == NOBODY:
        assert listed.the(Escalate) is not None
    elif not capped:
        assert listed.the(Nudge) is not None


def test_a_denied_word_alone_is_a_prompt_about_an_insult_in_any_language() -> None:
    quiet = verdict_of({}, supported=False)

    found = decide(
        COMMENT, quiet, NEWCOMER, preset("gaming", mode=Mode.HOLD), now=NOON, listed=True
    )

    assert found.the(Nudge) == Nudge(Label.INSULT)
    assert found.the(AddStrike) is None
    assert found.the(Hold) is None
    assert found.listed
    assert not decide(COMMENT, quiet, NEWCOMER, preset("gaming"), now=NOON).listed


def test_what_the_model_says_comes_before_the_list() -> None:
    bullying = verdict_of({Label.BULLYING: 0.9})

    found = decide(COMMENT, bullying, NEWCOMER, preset("community"), now=NOON, listed=True)

    assert found.the(Nudge) == Nudge(Label.BULLYING)
    assert not found.listed


def test_entries_are_put_on_a_list_and_taken_off() -> None:
    words = NO_WORDS.adding(Which.ALLOW, "duck").adding(Which.DENY, "go home")

    assert words == WordLists(allow=("duck",), deny=("go home",))
    assert (words.on("duck"), words.on("go home"), words.on("x")) == (Which.ALLOW, Which.DENY, None)
    assert words.removing("duck").removing("go home") == NO_WORDS
    assert words
    assert not NO_WORDS
    assert tidy("  Go\n HOME ") == "go home"


@pytest.mark.parametrize(
    ("entry", "code"),
    [("x", "words-length"), ("x" * 61, "words-length"), ("duck", "words-on-list")],
)
def test_what_cannot_be_an_entry_is_refused(entry: str, code: str) -> None:
    with pytest.raises(BadInputError) as refused:
        WordLists(allow=("duck",)).adding(Which.DENY, entry)

    assert refused.value.code == code


def test_the_lists_have_a_size_and_what_is_on_neither_cannot_be_taken_off() -> None:
    with pytest.raises(BadInputError, match="words-too-many"):
        WordLists(deny=tuple(f"word {n}" for n in range(201)))
    with pytest.raises(BadInputError, match="words-not-listed"):
        NO_WORDS.removing("duck")
