"""A community's own words on the way through: what they change, what they cost, what they hide."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.actions import Nudge
from bot.core.decision import Mode, Rule
from bot.core.errors import BadInputError, StaleError
from bot.core.rewriting import with_preset, with_word, without_word
from bot.core.rules import preset
from bot.core.rules_form import worded
from bot.core.wordlists import NO_WORDS, Which, WordLists
from bot.service.caring import judged_gently
from bot.service.listing import denied_in, denied_spans, forget_lists, heard, list_of
from bot.service.screening import Screening
from bot.service.steering import Steering
from bot.service.wordbook import Wordbook, checked
from classifiers.verdict import LABELS, Label
from tests.fakes import ScriptedClassifier, verdict_of
from tests.service.conftest import HERE, Room, comment, rules
from tests.service.talking import ANN, Talk

MONA = "discord:7"
WORDS = WordLists(allow=("duck", "silly goose"), deny=("blorpo",))


def by_words(text: str) -> dict[Label, float]:
    """Each of these words is an insult, and one of them a threat as well."""
    insults = [word for word in ("duck", "goose", "worthless") if word in text]
    found = {Label.INSULT: 0.9} if insults else {}
    return {**found, Label.THREAT: 0.99} if "kill" in text else found


def test_what_was_read_of_lists_can_be_forgotten_and_is_read_anew() -> None:
    assert denied_in("a blorpo", WORDS) == {"blorpo"}
    forget_lists()
    assert list_of.cache_info().currsize == 0
    assert denied_in("a blorpo", WORDS) == {"blorpo"}


async def judged(text: str, words: WordLists, model: ScriptedClassifier) -> dict[Label, float]:
    found = await heard(model, text, None, model.verdict(text), words)
    return {label: score for label, score in found.verdict.scores.items() if score}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("what a duck", {}),
        ("DUCK", {}),
        ("you silly goose, you duck", {}),
        ("a goose", {Label.INSULT: 0.9}),
        ("a worthless duck", {Label.INSULT: 0.9}),
        ("duck, I kill you", {Label.INSULT: 0.9, Label.THREAT: 0.99}),
        ("d.u.c.k duck", {}),
        ("ducks", {Label.INSULT: 0.9}),
    ],
)
async def test_a_prompt_that_rests_on_allowed_words_goes_away(
    text: str, left: dict[Label, float]
) -> None:
    assert await judged(text, WORDS, ScriptedClassifier(by_words)) == left


async def test_ordinary_messages_and_empty_lists_cost_no_second_look() -> None:
    model = ScriptedClassifier(by_words)

    for text, words in (("good morning duckling", WORDS), ("a duck", NO_WORDS), ("hello", WORDS)):
        await heard(model, text, None, verdict_of({}), words)
    await heard(model, "a worthless hen", None, model.verdict("a worthless hen"), WORDS)

    assert model.seen == []


async def test_without_allowed_words_nothing_is_looked_for_but_denied_ones() -> None:
    model = ScriptedClassifier(by_words)
    deny = WordLists(deny=("blorpo",))

    found = await heard(model, "a duck, bl0rpo", None, model.verdict("a duck"), deny)

    assert found.listed
    assert found.verdict.scores[Label.INSULT] == 0.9
    assert model.seen == []


some_texts = st.lists(
    st.sampled_from(["duck", "goose", "silly", "worthless", "kill", "you", "blorpo"]), max_size=6
).map(" ".join)


@settings(max_examples=40)
@given(some_texts, st.lists(st.sampled_from(["duck", "goose", "silly goose", "you duck"])))
async def test_one_more_entry_is_never_harsher_on_the_allowed_and_never_milder_on_the_denied(
    text: str, entries: list[str]
) -> None:
    model = ScriptedClassifier(lambda said: {label: len(said) % 7 / 7 for label in LABELS})
    unique = tuple(dict.fromkeys(entries))
    before = await heard(model, text, None, model.verdict(text), WordLists(allow=unique[:-1]))
    after = await heard(model, text, None, model.verdict(text), WordLists(allow=unique))
    denied = await heard(model, text, None, model.verdict(text), WordLists(deny=unique))
    fewer = await heard(model, text, None, model.verdict(text), WordLists(deny=unique[:-1]))

    assert all(after.verdict.scores[one] <= before.verdict.scores[one] for one in LABELS)
    assert after.verdict.flagged <= before.verdict.flagged
    assert denied.verdict == model.verdict(text)
    assert denied.listed >= fewer.listed


async def test_it_is_recorded_as_what_it_was_taken_for(room: Room) -> None:
    room.classifier.script = by_words
    ours = worded(rules(), WORDS)
    await room.store.set_rules(HERE, ours, by=MONA, now=room.clock.now())

    spared = await room.pipeline.handle(comment(1, "what a duck"))
    asked = await room.pipeline.handle(comment(2, "good morning, blorpo"))

    assert spared.decision is not None
    assert spared.decision.clean
    assert asked.decision is not None
    assert asked.decision.listed
    record = await room.store.decision(comment(2, "").id)
    assert record is not None
    assert record.decision.the(Nudge) == Nudge(Label.INSULT)
    assert record.decision.rules_version == ours.version


async def test_what_is_checked_before_it_is_posted_is_read_the_same(room: Room) -> None:
    room.classifier.script = by_words
    screening = Screening(room.classifier, worded(rules(), WORDS), room.clock)

    duck, denied = await screening.screen(["a duck", "B L O R P O"], ["worthless", None])

    assert duck.decision.clean
    assert denied.decision.listed


async def test_its_author_is_shown_the_denied_word_and_not_what_the_model_weighed(
    room: Room,
) -> None:
    talk = Talk(room)
    ours = worded(rules(Mode.NUDGE), WORDS)

    await talk.decided(comment(1, "hello bl0rpo, my friend"), ours)
    prompt = await talk.talk.open(comment(1, "").id, by=ANN)

    assert [(one.start, one.end) for one in prompt.marked] == [(6, 12)]


def test_denied_words_are_pointed_at_where_they_were_written() -> None:
    text = "> x\nhey **bl0rpo**!"

    spans = denied_spans(text, WORDS)

    assert {text[one.start : one.end].strip("*") for one in spans} == {"bl0rpo"}


@pytest.mark.parametrize(
    ("typed", "code"),
    [(" x ", "words-length"), ("y" * 61, "words-length"), ("You ARE", "words-common"),
     ("12", "words-common")],
)  # fmt: skip
def test_what_would_match_nearly_everything_is_no_entry(typed: str, code: str) -> None:
    with pytest.raises(BadInputError) as refused:
        checked(typed)

    assert refused.value.code == code
    assert checked("  Silly   GOOSE ") == "silly goose"


async def test_a_preview_says_what_an_entry_would_have_matched(room: Room) -> None:
    room.classifier.script = by_words
    texts = ["a duck", "a worthless duck", "duck, I kill you", "worthless"]
    for number, text in enumerate(texts):
        await room.pipeline.handle(comment(number, text, author=f"author {number}"))
    book = Wordbook(room.store, room.clock, room.classifier)

    duck = await book.preview(HERE, rules(), Which.ALLOW, "duck")
    again = await book.preview(HERE, worded(rules(), WORDS), Which.ALLOW, "duck")
    deny = await book.preview(HERE, rules(), Which.DENY, "worthless")

    assert (duck.looked, duck.found, duck.asked, duck.judged, duck.spared) == (4, 3, 3, 3, 1)
    assert again == duck
    assert (deny.found, deny.asked, deny.judged) == (2, 2, 0)
    assert deny.examples == (comment(3, "").id, comment(1, "").id)


async def test_a_text_is_tried_with_the_lists_and_without(room: Room) -> None:
    room.classifier.script = by_words
    book = Wordbook(room.store, room.clock, room.classifier)

    found = await book.try_out("blorpo, you duck", worded(rules(), WORDS))

    assert (found.allowed, found.denied) == (("duck",), ("blorpo",))
    assert not found.without.decision.listed
    assert found.without.decision.the(Nudge) == Nudge(Label.INSULT)
    assert found.with_them.decision.listed
    assert found.with_them.verdict.scores[Label.INSULT] == 0.0
    assert room.store.decided == {}


async def test_rules_are_rewritten_once_and_only_as_they_were_seen(room: Room) -> None:
    steering = Steering(room.store, room.clock, default_rules=preset("community"))
    base, seen = await steering.in_force(HERE)
    assert (base, seen) == (preset("community"), 0)

    done = [
        await steering.rewrite(
            HERE, lambda one: with_word(one, Which.DENY, "blorpo"), seen=seen, by=MONA, why="so"
        )
        for _ in range(2)
    ]
    with pytest.raises(StaleError):
        await steering.rewrite(HERE, lambda one: with_preset(one, "school"), seen=seen, by=MONA)

    assert done == [True, False]
    now, seen = await steering.in_force(HERE)
    assert now.words == WordLists(deny=("blorpo",))
    await steering.pause(HERE, by=MONA)
    _, paused = await steering.in_force(HERE)
    assert await steering.rewrite(
        HERE, lambda one: without_word(one, "blorpo"), seen=paused, by=MONA
    )
    page = await room.store.page(HERE)
    assert page is not None
    assert page.resumes is not None
    assert without_word(page.rules, "blorpo") == page.rules
    assert seen < paused < page.number


async def test_words_outlive_another_preset_and_another_limit(room: Room) -> None:
    steering = Steering(room.store, room.clock, default_rules=preset("community"))
    await steering.rewrite(HERE, lambda one: with_word(one, Which.ALLOW, "duck"), seen=0, by=MONA)

    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)
    await steering.set_limit(HERE, Label.INSULT, 0.9, seen=0.76, by=MONA)

    now, _ = await steering.in_force(HERE)
    assert (now.preset, now.words) == ("school", WordLists(allow=("duck",)))
    assert now.limits[Label.INSULT].nudge_at == 0.9


async def test_somebody_in_danger_is_judged_gently_with_lists_as_well() -> None:
    gently = judged_gently(verdict_of({Label.SELF_HARM_ENCOURAGEMENT: 0.9, Label.INSULT: 0.9}))
    model = ScriptedClassifier(by_words)

    found = await heard(model, "duck", None, replace(gently), WORDS)

    assert found.verdict.flagged == frozenset()
    assert Rule.LISTED.value == "listed"
