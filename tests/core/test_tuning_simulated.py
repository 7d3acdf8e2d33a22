"""On a thousand communities whose truth is known, what is promised comes true as often as is said.

The same at full size, with every number printed: ``python -m tests.benchmarks.tuning``.
"""

from functools import cache

from bot.core.report import wilson
from bot.core.tuning import Found, Proposal, propose, table
from tests.core.simulated import Community, community

COMMUNITIES = range(1000)


@cache
def proposed() -> list[tuple[Community, Proposal]]:
    here = (community(seed, most=250) for seed in COMMUNITIES)
    return [(one, propose(one.prompts, now=one.limit, wanted=one.wanted)) for one in here]


def covers(one: Community, proposal: Proposal) -> bool:
    assert proposal.at is not None
    assert proposal.checked is not None
    low, high = proposal.checked.interval
    return low <= one.precision(proposal.at) <= high


def test_the_interval_of_the_chosen_limit_holds_the_truth_in_90_to_98_of_100_communities() -> None:
    chosen = [(one, proposal) for one, proposal in proposed() if proposal.at is not None]
    covered = sum(covers(one, proposal) for one, proposal in chosen) / len(chosen)

    assert len(chosen) > 400  # enough for the share to be told to within two points
    assert 0.90 <= covered <= 0.98


def test_what_is_called_proven_is_right_as_often_as_was_wanted() -> None:
    proven = [(one, proposal) for one, proposal in proposed() if proposal.found is Found.PROVEN]
    kept = sum(one.precision(proposal.at or 1.0) >= one.wanted for one, proposal in proven)

    assert len(proven) > 150
    assert kept / len(proven) >= 0.95


def test_answers_that_are_simply_added_up_miss_the_truth_more_often() -> None:
    """The simulation is hard enough to need the weighing, and the answers kept apart."""
    covered = total = weighed = 0
    for one, proposal in proposed():
        if proposal.at is not None:
            flat = [prompt for prompt in one.prompts if prompt.right is not None]
            above = [prompt.right for prompt in flat if prompt.score >= proposal.at]
            low, high = wilson(sum(map(bool, above)), len(above))
            covered += low <= one.precision(proposal.at) <= high
            weighed += covers(one, proposal)
            total += 1

    assert covered / total < weighed / total - 0.03


def test_all_rows_of_a_table_hold_at_once_in_nearly_as_many_communities_as_is_said() -> None:
    tables = [(one, table(one.prompts, now=one.limit)) for one, _ in proposed()[:250]]
    held = [
        all(
            row.right.interval.low <= one.precision(row.at) <= row.right.interval.high
            for row in rows
        )
        for one, rows in tables
    ]

    assert 0.90 <= sum(held) / len(held) <= 0.99
