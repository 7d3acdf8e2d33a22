"""10,000 requests from our OpenAPI document: ``python -m tests.benchmarks.http_description``.

As many for each of its operations, half of them allowed by it and half not. Every answer has to be
what the document says; the first that is not ends it with an error.
"""

import sys
import tempfile
from pathlib import Path

from bot.logs import set_up_logs
from tests.fakes import ScriptedClassifier
from tests.http_api.asking_by_description import KINDS, ask, operations
from tests.http_api.beside import beside
from tests.http_api.served import Options
from tests.http_api.test_description import by_length


def main(cases: int) -> None:
    """Ask, and print how many answers of each status there were."""
    set_up_logs("error")
    options, total = Options(classifier=ScriptedClassifier(by_length)), 0
    with tempfile.TemporaryDirectory() as folder, beside(options, Path(folder)) as door:
        kinds = [(each, kind) for each in operations(door) for kind in KINDS]
        for operation, kind in kinds:
            statuses = ask(door, operation, kind, cases=cases // len(kinds))
            total += statuses.total()
            told = ", ".join(f"{status}: {count:,}" for status, count in sorted(statuses.items()))
            print(f"{operation:18} {kind.value:8} {told}", flush=True)
    print(f"{total:,} requests, every answer as the document says")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
