"""A trial changes words, or on request whether anything is said, and nothing that counts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.actions import AddStrike, Nudge
from bot.core.choice import Choice
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.harshness import MILDEST, harshness
from bot.core.rules import Rules, preset
from bot.core.trial import AS_WRITTEN, HOLD_OUT, Measure, Trial
from bot.core.trial_results import Says
from bot.service.pipeline import Handled, Pipeline
from bot.service.prompts import in_words_of
from bot.service.trial_ports import UNEXPLAINED
from bot.service.trials import Trials, can_be_tried
from campaign_content.loader import Library
from campaign_content.texts import Kind, Text
from classifiers.verdict import Label
from tests.fakes import NOON, FakeClock, ScriptedClassifier
from tests.memory_trials import MemoryTrials
from tests.service.conftest import HERE, comment

DAY = timedelta(days=1)
RULES = replace(preset("community", mode=Mode.NUDGE), prompts_per_day=1000)
LOW = RULES.limits[Label.INSULT].nudge_at
MILD, HARD = "you are silly", "you are worthless"


def text(topic: str, locale: str = "en", *, variants: tuple[str, ...] = ()) -> Text:
    """A prompt about a topic, with other wordings."""
    return Text(
        f"nudge-{topic}", Kind.NUDGE, topic, locale, "Wait", f"{topic}", "A", "B", "-",
        variants=dict.fromkeys(variants, "otherwise"),
    )  # fmt: skip


CONTENT = Library(
    [
        text("respect", variants=("warm", "short")),
        text("respect", "it"),
        text("bullying"),
        text("general", variants=("a", "b", "c", "d")),
        Text("tip-1", Kind.TIP, "respect", "en", "Know", "this", "A", "B", "-"),
    ]
)


class House:
    """The pipeline with trials over fakes, and a clock that stands still until told."""

    def __init__(self, rules: Rules = RULES) -> None:
        self.clock, self.store = FakeClock(), MemoryTrials()
        self.rules = rules

        async def in_force(_community: object) -> Rules:
            return self.rules

        self.trials = Trials(self.store, CONTENT, self.clock, rules=in_force)
        self.classifier = ScriptedClassifier(by_words)
        self.pipeline = Pipeline(
            self.classifier, self.store, CONTENT, self.clock, default_rules=rules,
            give=self.trials.give,
        )  # fmt: skip
        self.number = 0

    async def start(self, text: str, *, by: str, hold_out: int = 0) -> Trial:
        """A trial that was explained."""
        trial = await self.trials.start(HERE, text, by=by, hold_out=hold_out)
        await self.store.set_memo(HERE, UNEXPLAINED, None, now=NOON)
        return trial

    async def writes(self, author: str, words: str = MILD, locale: str = "en") -> Handled:
        self.number += 1
        return await self.pipeline.handle(
            comment(self.number, words, author=author, locale=locale)
        )  # fmt: skip

    async def arm(self, author: str, words: str = MILD, locale: str = "en") -> str:
        """What is written on the prompt that somebody gets."""
        decision = (await self.writes(author, words, locale)).decision
        nudge = decision.the(Nudge) if decision else None
        return nudge.trial if nudge else "no prompt"


def by_words(words: str) -> dict[Label, float]:
    if "kill" in words:
        return {Label.THREAT: 0.99}
    return {Label.INSULT: 0.99 if "worthless" in words else LOW + 0.01}


def people(many: int) -> Iterator[str]:
    return (f"person-{n}" for n in range(many))


async def test_off_by_default_and_off_again_when_it_was_stopped() -> None:
    house = House()

    assert await house.arm("ann") == ""
    trial = await house.start("nudge-respect", by="mod")
    assert (await house.arm("ann")).startswith("1/")
    assert await house.trials.stop(HERE) == trial
    assert await house.arm("ann") == ""
    with pytest.raises(BadInputError, match="trial-none"):
        await house.trials.stop(HERE)


async def test_nobody_is_in_a_trial_before_it_was_explained() -> None:
    house = House()
    await house.trials.start(HERE, "nudge-respect", by="mod")

    assert await house.store.noted(UNEXPLAINED) == [(HERE, "1")]
    assert await house.arm("ann") == ""
    await house.store.set_memo(HERE, UNEXPLAINED, None, now=NOON)
    assert (await house.arm("ann")).startswith("1/")


async def test_any_prompt_can_be_compared_with_asking_nobody_if_that_is_counted_alike() -> None:
    house = House()
    assert (await house.start("nudge-respect", by="mod", hold_out=10)).variants == ("short", "warm")
    await house.trials.stop(HERE)
    plain = await house.start("nudge-bullying", by="mod", hold_out=10)
    assert plain.arms == (AS_WRITTEN, HOLD_OUT)
    once = House(replace(RULES, prompts_per_day=1))
    with pytest.raises(BadInputError, match="trial-once-a-day"):
        await once.start("nudge-respect", by="mod", hold_out=10)
    assert (await once.start("nudge-respect", by="mod")).hold_out == 0


async def test_everybody_is_asked_in_the_words_of_one_arm_and_every_arm_is_used() -> None:
    house = House()
    await house.start("nudge-respect", by="mod")

    first = {who: await house.arm(who) for who in people(40)}
    again = {who: await house.arm(who) for who in people(40)}

    assert first == again
    assert set(first.values()) == {"1/as-written", "1/warm", "1/short"}
    assert in_words_of("1/warm", "nudge-respect") == "nudge-respect#warm"
    assert in_words_of("1/as-written", "nudge-respect") == "nudge-respect"


async def test_only_prompts_that_say_this_text_with_all_its_variants_are_tried() -> None:
    house = House()
    await house.start("nudge-respect", by="mod")
    assert await house.arm("ann", locale="it") == ""
    await house.trials.stop(HERE)
    await house.start("nudge-general", by="mod")
    assert await house.arm("ann") == ""


async def test_what_is_left_out_is_on_record_as_observed_and_never_somebody_who_needs_a_word() -> (
    None
):
    house = House()
    trial = await house.start("nudge-respect", by="mod", hold_out=50)
    assert trial.measure is Measure.AGAIN
    arms = {who: await house.arm(who) for who in people(30)}
    silent = [who for who, arm in arms.items() if arm == trial.mark(HOLD_OUT)]
    assert 5 < len(silent) < 25

    for who in silent:
        handled = await house.writes(who)
        assert handled.decision is not None
        assert handled.decision.mode is Mode.OBSERVE
        assert all(errand.mode is Mode.OBSERVE for errand in handled.errands)
        standing = await house.store.standing(HERE, AuthorId(who), mode=Mode.NUDGE)
        assert standing.prompted_at == ()
    for who in silent:
        hard = (await house.writes(who, HARD)).decision
        assert hard is not None
        assert hard.mode is Mode.NUDGE
        assert hard.the(AddStrike) is not None
        nudge = hard.the(Nudge)
        assert nudge is not None
        assert nudge.trial == ""
        # Who was counted once is not left out any more.
        assert await house.arm(who) == ""
    for who in ("zoe", *silent):
        threat = (await house.writes(who, "I will kill you")).decision
        assert threat is not None
        assert threat.mode is Mode.NUDGE


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"text": "nudge-bullying"}, "trial-no-variants"),
        ({"text": "nudge-unknown"}, "trial-no-variants"),
        ({"hold_out": 51}, "trial-hold-out"),
        ({"hold_out": -1}, "trial-hold-out"),
        ({"hold_out": 10, "measure": Measure.EDITED}, "trial-needs-afterwards"),
    ],
)
async def test_what_cannot_be_tried_is_refused(options: dict[str, object], code: str) -> None:
    wish = {"text": "nudge-respect", "by": "mod", **options}

    with pytest.raises(BadInputError) as refused:
        await House().trials.start(HERE, **wish)  # type: ignore[arg-type]

    assert refused.value.code == code


async def test_where_nobody_is_asked_nothing_can_be_tried() -> None:
    house = House(RULES.with_mode(Mode.OBSERVE))

    with pytest.raises(BadInputError, match="trial-observing"):
        await house.start("nudge-respect", by="mod")
    assert (await house.writes("ann")).decision is not None


async def test_a_text_with_more_variants_than_can_be_told_apart_is_tried_with_the_first() -> None:
    house = House()
    full = await house.start("nudge-general", by="mod")
    await house.trials.stop(HERE)
    held = await house.start("nudge-general", by="mod", hold_out=5)

    assert full.arms == (AS_WRITTEN, "a", "b", "c")
    assert held.arms == (AS_WRITTEN, "a", "b", HOLD_OUT)
    assert set(can_be_tried(CONTENT)) == {"nudge-respect", "nudge-general"}
    assert len(can_be_tried(CONTENT, unasked=True)) == 3


async def test_results_come_from_the_record_and_name_nobody() -> None:
    house = House()
    with pytest.raises(BadInputError, match="trial-none"):
        await house.trials.results(HERE)
    await house.start("nudge-respect", by="mod")
    for who in people(20):
        decision = (await house.writes(who)).decision
        assert decision is not None
        await house.store.answer(decision.comment, Choice.EDIT, [], now=house.clock.now())
    house.store.reported.append((AuthorId("person-0"), NOON + DAY))
    early = await house.trials.results(HERE)
    house.clock.pass_by(8 * DAY)

    found = await house.trials.results(HERE, 1)

    assert (early.people, early.waiting) == (0, 20)
    assert (found.people, found.waiting) == (20, 0)
    assert {one.says for one in found.effects} == {Says.TOO_EARLY}
    counted = [found.counts[arm][Measure.CHANGED] for arm in found.trial.arms]
    assert all(part == of for part, of in counted)
    assert sum(of for _, of in counted) == 20
    assert sum(found.counts[arm][Measure.REPORTED].part for arm in found.trial.arms) == 1
    with pytest.raises(BadInputError, match="trial-none"):
        await house.trials.results(HERE, 2)


MESSAGES = st.lists(
    st.tuples(
        st.sampled_from(["ann", "bo", "cy"]), st.sampled_from([MILD, HARD, "I will kill you"])
    ),
    max_size=8,
)


@settings(max_examples=40)
@given(MESSAGES)
async def test_the_law_strikes_cases_and_what_falls_are_the_same_with_a_trial_and_without(
    messages: list[tuple[str, str]],
) -> None:
    """Whatever people write, and in whichever arm chance has put them."""
    plain, tried = House(), House()
    await tried.start("nudge-respect", by="mod", hold_out=50)

    for author, words in messages:
        one, other = [(await each.writes(author, words)).decision for each in (plain, tried)]
        assert one is not None
        assert other is not None
        harsh, tamed = harshness(one), harshness(other)
        assert harsh._replace(words=0) == tamed._replace(words=0)
        if other.mode is Mode.OBSERVE:
            assert harsh == MILDEST._replace(words=2)

    for author, _ in messages:
        stand = [
            await each.store.standing(HERE, AuthorId(author), mode=Mode.NUDGE)
            for each in (plain, tried)
        ]
        assert stand[0].strikes == stand[1].strikes
    cases = [{one.comment for one in each.store.files.values()} for each in (plain, tried)]
    assert cases[0] == cases[1]


async def test_who_may_speak_of_their_own_danger_is_in_no_trial_with_a_hold_out() -> None:
    house = House()
    await house.start("nudge-respect", by="mod", hold_out=50)

    said = [await house.arm(who, f"{MILD}. I want to die") for who in people(12)]

    assert HOLD_OUT not in {one.partition("/")[2] for one in said}
