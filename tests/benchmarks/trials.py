"""How often a trial says what is not so, and how often it finds what is, looked at every day.

``python -m tests.benchmarks.trials [trials]`` (default 2,000 of each kind; a minute or two) prints
shares with Wilson's intervals. Measured on 2,000 trials of each kind:

- no effect, up to 1,500 people: 1.5 % ever say that there is one (1.1 to 2.1);
  by an ordinary interval it would be 32 % (28 to 37, of 400 trials);
- no effect, 60 people: 0 %; no effect with a tenth held out: 0.6 % (0.4 to 1.1);
- ten points more, up to 1,500 people: found in 90.4 % (89.0 to 91.6), half of these by 579 people.
"""

import sys
from collections.abc import Iterable

from bot.core.report import wilson
from bot.core.trial_results import USUALLY
from tests.core.simulated_trials import Lived, lived

TRUTHS = (0.05, 0.2, 0.35, 0.5)
"""How often what is measured happens with the text as it is; each in as many trials."""


def main(trials: int) -> None:
    """Live through that many trials of each kind and print what was said."""
    print(f"{trials} trials of each kind, looked at every day, up to {USUALLY} people")
    null = [_one(seed, 0.0) for seed in range(trials)]
    _tell("no effect: said that there is one", (one.found() is not None for one in null), trials)
    few = min(trials, 400)
    _tell("the same, by an ordinary interval", (one.fooled() for one in null[:few]), few)
    small = [_one(seed, 0.0, people=60) for seed in range(trials)]
    _tell("no effect, 60 people: said so", (one.found() is not None for one in small), trials)
    held = [_one(seed, 0.0, hold_out=10) for seed in range(trials)]
    _tell("no effect, a tenth held out: said so", (one.found() is not None for one in held), trials)
    real = [_one(seed, 0.10).found() for seed in range(trials)]
    _tell("ten points more: found", (one is not None for one in real), trials)
    looks = sorted(one for one in real if one is not None)
    print(f"  half of these by {looks[len(looks) // 2]} people")


def _one(seed: int, effect: float, *, people: int = USUALLY, hold_out: int = 0) -> Lived:
    usual = TRUTHS[seed % len(TRUTHS)]
    return lived(seed, people=people, usual=usual, effect=effect, hold_out=hold_out)


def _tell(what: str, said: Iterable[bool], of: int) -> None:
    part = sum(said)
    low, high = wilson(part, of)
    print(f"{what}: {part} of {of}, {part / of:.3f} ({low:.3f}-{high:.3f})", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
