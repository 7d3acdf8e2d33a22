"""A text of a megabyte has an outcome like any other: judged, decided, recorded."""

from dataclasses import replace

from bot.core.actions import Escalate
from bot.core.comment import Comment
from bot.core.decision import Mode, Rule
from bot.core.limits import Unsure
from bot.core.rules import preset
from bot.inference import ThreadClassifier
from bot.service.pipeline import Outcome, Pipeline
from classifiers import load
from classifiers.verdict import LONGEST_TEXT
from tests.fakes import FakeClock, FakeContent, MemoryStore
from tests.service.conftest import comment

HUGE = "i like it here. " * 65_000


async def handled(about: Comment) -> tuple[MemoryStore, Outcome]:
    """What a pipeline with a real classifier makes of a comment, and where it was recorded."""
    store = MemoryStore()
    rules = replace(preset("school", mode=Mode.HOLD), unread=Unsure.ESCALATE)
    async with ThreadClassifier(load("lexicon")) as classifier:
        pipeline = Pipeline(classifier, store, FakeContent(), FakeClock(), default_rules=rules)
        return store, (await pipeline.handle(about)).outcome


async def test_a_huge_comment_is_recorded_as_not_read_to_its_end_and_called_out() -> None:
    about = comment(1, HUGE)

    store, outcome = await handled(about)

    record = await store.decision(about.id)
    assert outcome is Outcome.NEW
    assert record is not None
    [reason] = record.decision.reasons
    assert (reason.rule, reason.seen) == (Rule.UNREAD, LONGEST_TEXT / len(HUGE))
    assert record.decision.the(Escalate) is not None
    assert not record.decision.clean


async def test_what_is_hurtful_in_the_part_that_was_read_still_counts() -> None:
    store, _ = await handled(about := comment(1, "you are a fucking idiot. " + HUGE))

    record = await store.decision(about.id)
    assert record is not None
    assert {Rule.UNREAD, Rule.PROFANITY_TIP_AT} <= {
        reason.rule for reason in record.decision.reasons
    }
