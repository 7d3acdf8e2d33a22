"""Every benchmark, one after the other, each in a process of its own: ``make bench``.

Benchmarks whose data is not here (``KINDNESS_DATA``, by default ``../shared/data``) say so.
"""

import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Run them all; exit with 1 if one of them failed."""
    names = sorted(
        path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_")
    )
    failed = []
    for name in names:
        print(f"\n== {name} ==", flush=True)
        if subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{name}"], check=False
        ).returncode:
            failed.append(name)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
