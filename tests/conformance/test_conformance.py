"""The suite against our own server, and whether it would notice a server that is none."""

import json
import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.conformance import coral, google_python, javascript, openai_python, wire
from tests.conformance.__main__ import main
from tests.conformance.every import PARTS, Tried, table, try_all
from tests.conformance.javascript import FOLDER, HOW, MissingError
from tests.conformance.ours import ours
from tests.conformance.suite import Client, Outcome, Result, Target

README = Path(__file__).parents[2] / "README.md"

pytestmark = pytest.mark.xdist_group("conformance")


@pytest.fixture(scope="module")
def tried() -> list[Tried]:
    """What came of the whole suite, against the server and the model that are shipped."""
    with ours() as target:
        return list(try_all(target))


@pytest.mark.parametrize("name", [part.name for part in PARTS])
def test_every_client_gets_along_with_our_server(tried: list[Tried], name: str) -> None:
    [one] = [one for one in tried if one.part.name == name]

    assert one.results
    assert [each for each in one.results if each.outcome is not Outcome.PASSED] == []


def test_the_table_in_the_readme_is_what_the_suite_says(tried: list[Tried]) -> None:
    assert table(tried) in README.read_text("utf-8"), table(tried)


@pytest.fixture
def nodding() -> Iterator[Target]:
    """A server that says yes to everything."""

    class Nodding(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST  # noqa: N815 - as above

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as above
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Nodding)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    yield Target(address, key="k", small_key="s", other_key="o", coral_secret="c")
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    "client",
    [google_python.CLIENT, openai_python.CLIENT, wire.CLIENT, wire.ERRORS, coral.CLIENT],
    ids=lambda client: client.name,
)
def test_no_check_is_passed_by_saying_yes(
    nodding: Target, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)

    results = client.run(nodding)

    assert [one.what for one in results if one.outcome is Outcome.PASSED] == []


def test_what_a_server_is_not_known_well_enough_for_is_not_tried() -> None:
    nowhere = Target("http://127.0.0.1:1")

    told = {one.what: one for one in coral.CLIENT.run(nowhere)}

    assert told["phase: a kind comment goes on"] == Result(
        "phase: a kind comment goes on", Outcome.NOT_TRIED, "needs --coral-secret"
    )


def test_without_node_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(MissingError, match="apt-get install -y nodejs npm"):
        javascript.run("openai.cjs", Target("http://127.0.0.1:1"))

    monkeypatch.setattr("tests.conformance.every.PARTS", PARTS[1:2])
    assert main(["--base-url", "http://127.0.0.1:1/"]) == 2
    assert HOW in capsys.readouterr().err


def test_a_failure_is_in_the_table_and_is_why_the_command_fails(
    nodding: Target, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tests.conformance.every.PARTS", [PARTS[0], PARTS[6]])

    assert main(["--base-url", nodding.address]) == 1

    told = capsys.readouterr()
    assert "| 0 of 2 | **failed:** Perspective: a comment gets a score;" in told.out
    assert "*not tried:* phase: a kind comment goes on" in told.out
    assert "Coral (recorded requests): Perspective: a comment gets a score:" in told.err


def test_the_lock_file_names_the_public_registry_or_none_and_no_other() -> None:
    lock = (FOLDER / "package-lock.json").read_text("utf-8")
    addresses = set(re.findall(r'"resolved": "(https?://[^/"]+)', lock))

    assert addresses <= {"https://registry.npmjs.org"}
    packages = json.loads(lock)["packages"]
    assert all("integrity" in one for name, one in packages.items() if name)


def test_the_lock_file_is_of_what_is_asked_for() -> None:
    wanted = json.loads((FOLDER / "package.json").read_text("utf-8"))["dependencies"]

    assert {name: javascript.version_of(name) for name in wanted} == wanted
