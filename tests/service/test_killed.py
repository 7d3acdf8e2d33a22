"""Record, then act: a process that is killed at any moment loses nothing and repeats nothing."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.service.replay_process import COMMENTS

ROOT = Path(__file__).parents[2]
SEED = 20_260_302
KILLS = 200


def replayed(folder: Path, *, kills: int) -> dict[str, Any]:
    folder.mkdir()
    command = [sys.executable, "-m", "tests.service.replay_process", str(folder)]
    ran = subprocess.run(
        [*command, str(SEED), str(kills)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.mark.slow
@pytest.mark.timeout(1800)  # half a minute on an idle machine
def test_a_process_killed_at_two_hundred_points_loses_and_repeats_nothing(tmp_path: Path) -> None:
    quiet = replayed(tmp_path / "quiet", kills=0)
    killed = replayed(tmp_path / "killed", kills=KILLS)

    assert (quiet["killed"], killed["killed"], killed["finished"]) == (0, KILLS, True)
    # Every comment was read and decided, and all that is on record is the same as without kills.
    assert (killed["unread"], killed["store"]["known"]) == (0, COMMENTS)
    assert killed["store"] == quiet["store"]
    assert killed["errands"] == quiet["errands"]
    # Every errand took effect once, as it was recorded, and no other did.
    assert killed["effects"] == quiet["effects"]
    assert set(killed["effects"]) == set(killed["errands"])
    assert (set(killed["errands"].values()), killed["store"]["errands_left"]) == ({"done"}, 0)
    # The conversation asked for something, much of it was read between kills, and some of what
    # was done was done again by the next life, without effect.
    assert len(killed["store"]["records"]) > COMMENTS / 5
    assert killed["left"] < COMMENTS * 3 / 4
    assert killed["attempts"] > quiet["attempts"]
