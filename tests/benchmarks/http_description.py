"""10,000 requests from our OpenAPI document: ``python -m tests.benchmarks.http_description``.

A quarter each are allowed and not allowed by it, to look at comments and to say that a verdict was
wrong. Every answer has to be what the document says; the first that is not ends it with an error.
"""

import sys

from bot.logs import set_up_logs
from tests.fakes import ScriptedClassifier
from tests.http_api.asking_by_description import KINDS, ask
from tests.http_api.beside import beside
from tests.http_api.served import Options
from tests.http_api.test_description import by_length

PATHS = ("/v1/screen", "/v1/feedback")


def main(cases: int) -> None:
    """Ask, and print how many answers of each status there were."""
    set_up_logs("error")
    total = 0
    for path in PATHS:
        for kind in KINDS:
            with beside(Options(classifier=ScriptedClassifier(by_length))) as door:
                statuses = ask(door, path, kind, cases=cases // 4)
            total += statuses.total()
            told = ", ".join(f"{status}: {count:,}" for status, count in sorted(statuses.items()))
            print(f"{path:14} {kind.value:8} {told}", flush=True)
    print(f"{total:,} requests, every answer as the document says")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
