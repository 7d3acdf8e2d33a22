"""Tries a server with every client: ``python -m tests.conformance --base-url https://…``.

Prints a table in Markdown on standard output, and on standard error what failed and why. Exits with
0 if nothing failed, with 1 if something did, with 2 if it could not be tried. Without an address it
starts our own server. What a server is not known well enough for is not tried, and says so.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import nullcontext

from tests.conformance.every import table, try_all
from tests.conformance.javascript import MissingError
from tests.conformance.ours import ours
from tests.conformance.suite import Outcome, Target

OPTIONS = {
    "key": "a key for everything",
    "small_key": "a key whose minute can be used up: it may ask up to twenty times a minute",
    "other_key": "a key that may neither analyze nor moderate",
    "coral_secret": "the signing secret of Coral's moderation phase",
    "hook_secret": "the secret (whsec_…) with which the server signs webhooks to this machine",
}


def main(arguments: Sequence[str]) -> int:
    """Try it; returns the exit code."""
    parser = argparse.ArgumentParser("python -m tests.conformance", description=__doc__)
    parser.add_argument("--base-url", help="where the server is; without it ours is started")
    for name, meaning in OPTIONS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", default="", help=meaning)
    parser.add_argument("--hook-port", type=int, default=0, help="where its webhooks arrive")
    given = vars(parser.parse_args(arguments))
    address = given.pop("base_url")
    with nullcontext(Target(address.rstrip("/"), **given)) if address else ours() as target:
        try:
            tried = list(try_all(target))
        except MissingError as error:
            print(error, file=sys.stderr)
            return 2
    print(table(tried), end="")
    failed = [(one.part.name, each) for one in tried for each in one.of(Outcome.FAILED)]
    for name, each in failed:
        print(f"{name}: {each.what}: {each.why}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
