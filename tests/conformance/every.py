"""All clients, and what came of all their checks as a table."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tests.conformance import coral, google_python, hooks, javascript, openai_python, wire
from tests.conformance.javascript import version_of
from tests.conformance.suite import Client, Outcome, Result, Target

Run = Callable[[Target], list[Result]]


@dataclass(frozen=True)
class Part:
    """A client with all of its checks."""

    name: str
    version: str
    run: Run


def _python(client: Client) -> Part:
    return Part(client.name, client.version, client.run)


def _script(package: str) -> Part:
    def run(target: Target) -> list[Result]:
        return javascript.run(f"{package}.cjs", target)

    return Part(f"{package} (npm)", version_of(package), run)


PARTS: Final = (
    _python(google_python.CLIENT),
    _script("googleapis"),
    _python(wire.CLIENT),
    _python(wire.ERRORS),
    _python(openai_python.CLIENT),
    _script("openai"),
    _python(coral.CLIENT),
    Part(hooks.NAME, version_of("standardwebhooks"), hooks.run),
)


@dataclass(frozen=True)
class Tried:
    """A client, and what came of each of its checks."""

    part: Part
    results: Sequence[Result]

    def of(self, outcome: Outcome) -> list[Result]:
        """Those with which it went like that."""
        return [one for one in self.results if one.outcome is outcome]


def try_all(target: Target) -> Iterator[Tried]:
    """Each client in turn. Raises `MissingError` where one is not installed."""
    for part in PARTS:
        yield Tried(part, part.run(target))


def table(tried: Sequence[Tried]) -> str:
    """What came of it, in Markdown."""
    lines = ["| client | version | passed | tried |", "|---|---|---|---|"]
    for one in tried:
        asked = [each for each in one.results if each.outcome is not Outcome.NOT_TRIED]
        passed = f"{len(one.of(Outcome.PASSED))} of {len(asked)}"
        what = "; ".join(_shown(each) for each in one.results)
        lines.append(f"| {one.part.name} | {one.part.version} | {passed} | {what} |")
    return "\n".join(lines) + "\n"


def _shown(result: Result) -> str:
    what = result.what.replace("|", "\\|")
    match result.outcome:
        case Outcome.PASSED:
            return what
        case Outcome.FAILED:
            return f"**failed:** {what}"
        case Outcome.NOT_TRIED:
            return f"*not tried:* {what}"
