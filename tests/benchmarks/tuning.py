"""How often `/tune` keeps its promises, on communities whose truth is known.

``python -m tests.benchmarks.tuning [communities]`` (default 5,000) prints, with Wilson's intervals:
in how many communities the interval of the proposed limit holds the true precision (a 95 % interval
should in 90 to 98 of 100), how often a proven limit is as good as was wanted, and in how many all
rows of the table hold at once.
"""

import sys
from collections import Counter

from bot.core.report import wilson
from bot.core.tuning import Found, propose, table
from tests.core.simulated import community


def main(communities: int) -> None:
    """Draw that many communities and print what came true."""
    found, held, of = Counter[str](), Counter[str](), Counter[str]()
    widths = []
    for seed in range(communities):
        one = community(seed)
        proposal = propose(one.prompts, now=one.limit, wanted=one.wanted)
        found[proposal.found] += 1
        if proposal.at is not None and proposal.checked is not None:
            truth = one.precision(proposal.at)
            low, high = proposal.checked.interval
            widths.append(high - low)
            of["interval of the proposed limit"] += 1
            held["interval of the proposed limit"] += low <= truth <= high
            if proposal.found is Found.PROVEN:
                of["proven limit as good as wanted"] += 1
                held["proven limit as good as wanted"] += truth >= one.wanted
        of["all rows of the table at once"] += 1
        held["all rows of the table at once"] += all(
            row.right.interval.low <= one.precision(row.at) <= row.right.interval.high
            for row in table(one.prompts, now=one.limit)
        )
    print(dict(found), f"median width {sorted(widths)[len(widths) // 2]:.3f}")
    for name, total in of.items():
        low, high = wilson(held[name], total)
        print(f"{name}: {held[name]} of {total}, {held[name] / total:.3f} ({low:.3f}-{high:.3f})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
