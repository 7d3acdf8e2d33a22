"""The clients for JavaScript: each is a script that Node.js runs, which says what came of a check.

They are installed from ``js/package-lock.json``; nothing is fetched when they run.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from tests.conformance.suite import Outcome, Result, Target

FOLDER: Final = Path(__file__).parent / "js"
SECONDS: Final = 60
HOW: Final = (
    "These checks need Node.js 18 or newer with npm (on Debian or Ubuntu: apt-get install -y "
    "nodejs npm), and the packages of tests/conformance/js: npm ci --prefix tests/conformance/js"
)
PACKAGES: Final = ("googleapis", "openai", "standardwebhooks")


class MissingError(Exception):
    """Node.js or a package is not there; its message says how to get it."""


def version_of(package: str) -> str:
    """Which version the lock file names."""
    lock = json.loads((FOLDER / "package-lock.json").read_text("utf-8"))
    return str(lock["packages"][f"node_modules/{package}"]["version"])


def run(script: str, target: Target, **more: str) -> list[Result]:
    """What a script says, a line for each check. Raises `MissingError`."""
    node = shutil.which("node")
    if node is None or any(not (FOLDER / "node_modules" / one).is_dir() for one in PACKAGES):
        raise MissingError(HOW)
    given = {
        "ADDRESS": target.address,
        "KEY": target.key,
        "SMALL_KEY": target.small_key,
        "OTHER_KEY": target.other_key,
        **more,
    }
    ran = subprocess.run(
        [node, FOLDER / script],
        env={**os.environ, **{f"KINDNESS_{name}": value for name, value in given.items()}},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if ran.returncode != 0:
        return [Result(script, Outcome.FAILED, ran.stderr[-500:])]
    return [_result(line) for line in ran.stdout.splitlines()]


def _result(line: str) -> Result:
    told = json.loads(line)
    return Result(told["what"], Outcome(told["outcome"]), told["why"])
