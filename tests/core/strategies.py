"""Values of the core for the machine to look for exceptions in."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Escalate,
    Feature,
    Hold,
    Nudge,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.limits import LONGEST_SECONDS, Limits, Rules, Rung, Then, Unsure
from bot.core.rules import PRESETS, preset
from bot.core.standing import Standing, Strike
from classifiers.verdict import LABELS, Label, Verdict

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ACTING = [label for label in LABELS if label is not Label.PROFANITY]

COMMENT = Comment(
    id=CommentId("room:1"),
    community=CommunityId("class-7b"),
    place=PlaceId("corridor"),
    author=AuthorId("robin"),
    text="nobody wants you here",
    written_at=NOON,
    locale="it",
)


def verdict_of(
    scores: Mapping[Label, float],
    *,
    thresholds: Mapping[Label, float] | None = None,
    supported: bool = True,
    read_fraction: float = 1.0,
) -> Verdict:
    """A verdict with these scores (0 for all others), flagged from the card's thresholds on."""
    every = {label: scores.get(label, 0.0) for label in LABELS}
    card = thresholds or {}
    return Verdict(
        scores=every,
        flagged=frozenset(label for label in LABELS if every[label] >= card.get(label, 0.5)),
        language="en" if supported else "sw",
        supported=supported,
        read_fraction=read_fraction,
        model="scripted-1",
    )


# Most scores are near limits or ends, where the exceptions live.
scores = st.one_of(
    st.floats(0.0, 1.0),
    st.floats(0.6, 1.0),
    st.sampled_from([0.0, 0.78, 0.80, 0.85, 0.88, 0.90, 0.92, 0.95, 0.97, 0.98, 1.0]),
)
label_scores = st.dictionaries(st.sampled_from(LABELS), scores)
cards = st.dictionaries(st.sampled_from(LABELS), st.floats(0.0, 1.0))
positive = st.floats(0.0, 1.0, exclude_min=True, exclude_max=True)
moments = st.integers(-90 * 24 * 60, 24 * 60).map(lambda m: NOON + timedelta(minutes=m))


@st.composite
def verdicts(draw: st.DrawFn) -> Verdict:
    return verdict_of(
        draw(label_scores),
        thresholds=draw(cards),
        supported=draw(st.sampled_from([True, True, True, False])),
        read_fraction=draw(st.sampled_from([1.0, 1.0, 0.99, 0.0])),
    )


strikes = st.builds(
    Strike,
    comment=st.integers(1, 20).map(lambda n: CommentId(f"room:{n}")),
    label=st.none() | st.sampled_from(LABELS),
    weight=st.floats(0.01, 10.0),
    at=moments,
)
standings = st.builds(
    Standing,
    strikes=st.lists(strikes, max_size=6).map(tuple),
    prompted_at=st.lists(moments, max_size=4).map(lambda times: tuple(sorted(times))),
    disputed=st.frozensets(st.integers(1, 20).map(lambda n: CommentId(f"room:{n}")), max_size=3),
    version=st.integers(0, 9),
    fewer=st.booleans(),
)


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    low, *middle, top = sorted(draw(st.lists(positive, min_size=5, max_size=5)))
    strike, hold, escalate = draw(st.permutations(middle))
    maybe = st.booleans()
    return Limits(
        nudge_at=low,
        strike_at=strike if draw(maybe) else None,
        hold_at=hold if draw(maybe) else None,
        escalate_at=escalate if draw(maybe) else None,
        zero_tolerance_at=top if draw(maybe) else None,
        strike_weight=draw(st.floats(0.01, 10.0)),
    )


@st.composite
def ladders(draw: st.DrawFn) -> tuple[Rung, ...]:
    heights = sorted(draw(st.lists(st.floats(0.01, 15.0), max_size=6)))
    seconds = st.integers(1, LONGEST_SECONDS)
    rungs: list[Rung] = []
    for at in heights:
        gated = any(rung.then is Then.ESCALATE for rung in rungs)
        then = draw(st.sampled_from(list(Then) if gated else [Then.STERN, Then.ESCALATE]))
        rungs.append(
            Rung(
                at,
                then,
                seconds=draw(seconds) if then in {Then.RESTRICT, Then.TIMEOUT} else None,
                feature=draw(st.sampled_from(Feature)) if then is Then.RESTRICT else None,
            )
        )
    return tuple(rungs)


custom_rules = st.builds(
    Rules,
    version=st.just("ours/3"),
    preset=st.sampled_from(PRESETS),
    limits=st.dictionaries(st.sampled_from(ACTING), limits()),
    ladder=ladders(),
    mode=st.sampled_from(Mode),
    half_life=st.timedeltas(timedelta(hours=1), timedelta(days=3650)),
    prompts_per_day=st.integers(0, 4),
    profanity_tip_at=st.none() | positive,
    tip_every=st.timedeltas(timedelta(), timedelta(days=3650)),
    campaign_every=st.timedeltas(timedelta(), timedelta(days=3650)),
    unread=st.sampled_from(Unsure),
    unsupported=st.sampled_from(Unsure),
    unsupported_at=st.floats(0.0, 1.0),
)
shipped_rules = st.builds(
    lambda name, mode: preset(name, mode=mode), st.sampled_from(PRESETS), st.sampled_from(Mode)
)
some_rules = st.one_of(shipped_rules, custom_rules)

topics = st.text(min_size=1)
some_seconds = st.integers(1, LONGEST_SECONDS)
some_actions: st.SearchStrategy[Action] = st.one_of(
    st.builds(Nudge, st.sampled_from(LABELS), st.booleans()),
    st.just(Hold()),
    st.just(ReturnText()),
    st.builds(Tip, topics),
    st.builds(CampaignMessage, topics),
    st.builds(AddStrike, st.sampled_from(ACTING), st.floats(0.01, 100.0)),
    st.builds(Escalate, st.sampled_from(Rule).map(str), st.booleans()),
    st.builds(Restrict, st.sampled_from(Feature), some_seconds),
    st.builds(Timeout, some_seconds),
)
finite = st.floats(allow_nan=False, allow_infinity=False)
some_reasons = st.builds(
    Reason, st.sampled_from(Rule).map(str), finite, finite, st.none() | st.sampled_from(LABELS)
)


def decision_of(*actions: Action, reasons: tuple[Reason, ...] = ()) -> Decision:
    """A decision with these actions."""
    return Decision(
        comment=COMMENT.id,
        actions=actions,
        reasons=reasons,
        rules_version="ours/3",
        model="scripted-1",
        mode=Mode.HOLD,
        decided_at=NOON,
    )
