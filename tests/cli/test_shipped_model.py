"""The command line with the model that it ships."""

import json
import random
from pathlib import Path

import pytest

import classifiers
from bot.cli.screen.chunk import ROWS
from bot.cli.screen.job import Job
from bot.cli.screen.run import Bench, screen
from bot.core.rules import preset
from classifiers.verdict import Classifier
from tests.cli.helpers import Silent, kindness, said

WORDS = ("you", "are", "such", "a", "nice", "loser", "and", "this", "damn", "boss", "is", "hard")


@pytest.fixture(scope="module")
def shipped() -> Classifier:
    """The shipped model on two threads."""
    return classifiers.load(threads=2)


def test_what_hurts_is_flagged_and_what_does_not_is_not() -> None:
    found = kindness("judge", "nobody likes you, you pathetic loser", "see you at nine", "--json")

    hurtful, friendly = map(json.loads, found.stdout.splitlines())
    assert found.returncode == 0, said(found)
    assert "bullying" in hurtful["flagged"]
    assert hurtful["action"] != "none"
    assert hurtful["words"]
    assert (friendly["flagged"], friendly["action"]) == ([], "none")


def test_an_interrupted_run_gives_the_same_bytes_with_the_real_model(
    tmp_path: Path, shipped: Classifier
) -> None:
    source, dice = tmp_path / "in.csv", random.Random(3)
    lines = (" ".join(dice.choices(WORDS, k=dice.randint(1, 12))) for _ in range(ROWS + 200))
    source.write_text("text\n" + "\n".join(lines), "utf-8")

    class Stopping(Silent):
        """Presses Ctrl-C after the first chunk."""

        def advance(self, *_: object) -> None:
            raise KeyboardInterrupt

    def work(name: str, watcher: Silent, *, resume: bool = False) -> None:
        job = Job(str(source), str(tmp_path / name), resume=resume)
        screen(job, lambda: Bench(shipped, preset("community")), watcher)

    work("whole.csv", Silent())
    with pytest.raises(KeyboardInterrupt):
        work("pieces.csv", Stopping())
    work("pieces.csv", Silent(), resume=True)

    assert (tmp_path / "pieces.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()
