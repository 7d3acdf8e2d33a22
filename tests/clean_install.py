"""Proof of the default install: a wheel in a clean virtual environment judges without torch.

Run by CI before the tests (it installs from a package index, which no test may do):
``python -m tests.clean_install``.
"""

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
MAX_RESIDENT_MB = 200

JUDGE_MUCH = """
import json, resource, sys
import classifiers
judge = classifiers.load()
for _ in range(20):
    judge.classify([f"you are such a loser, nobody wants you here {n}" for n in range(64)])
resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"resident_mb": resident, "torch": "torch" in sys.modules, "model": judge.model}))
"""


def run(*command: str | Path, cwd: Path) -> str:
    """The standard output of a command that must succeed."""
    ran = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    if ran.returncode != 0:
        sys.exit(f"{command[0]} failed with {ran.returncode}:\n{ran.stdout}\n{ran.stderr}")
    return ran.stdout


def main() -> None:
    """Build, install, judge; exits with a sentence when something is not as promised."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
        run(*pip, "wheel", "--no-deps", "-w", folder, ROOT, cwd=folder)
        (wheel,) = folder.glob("*.whl")
        venv.create(folder / "venv", with_pip=True)
        python = folder / "venv" / "bin" / "python"
        run(python, *pip[1:], "install", "-c", ROOT / "constraints.txt", wheel, cwd=folder)

        installed = {
            package["name"].lower()
            for package in json.loads(run(python, "-m", "pip", "list", "--format=json", cwd=folder))
        }
        if heavy := {"torch", "transformers", "pyarrow", "scikit-learn"} & installed:
            sys.exit(f"the default install is not small: it has {sorted(heavy)}")
        measured = json.loads(run(python, "-c", JUDGE_MUCH, cwd=folder))
        if measured["torch"] or measured["resident_mb"] > MAX_RESIDENT_MB:
            sys.exit(f"a judging process is not small: {measured}")
        judged = json.loads(
            run(folder / "venv/bin/kindness", "judge", "--json", "have a lovely day", cwd=folder)
        )
        size = wheel.stat().st_size / 1e6
        print(f"clean install: wheel {size:.1f} MB, {len(installed)} packages, {measured}")
        print(f"clean install: kindness judge answers {json.dumps(judged)[:160]}")


if __name__ == "__main__":
    main()
