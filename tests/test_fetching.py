"""Fetching from the open web alone, against a real server with TLS on this machine."""

import asyncio
import ipaddress
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.core.errors import GiveUpError, OutsideError, TryLaterError
from bot.fetching import REDIRECTS, HttpsFetcher, is_public, look_up

HOST = "feeds.example.org"
OTHER = "other.example.org"
MOST = 1_000
Answer = Callable[[asyncio.StreamWriter, str], Awaitable[None]]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for the two hosts, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    names = x509.SubjectAlternativeName([x509.DNSName(HOST), x509.DNSName(OTHER)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    path.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path


@dataclass
class Web:
    """A server that answers with what it is told, and what was asked of it."""

    port: int
    trusted: ssl.SSLContext
    asked: list[str] = field(default_factory=list)

    async def resolve(self, host: str) -> list[tuple[str, int]]:
        """All names lead here, but for one that has no address."""
        return [] if host == "nowhere.example.org" else [("127.0.0.1", self.port)]

    def fetcher(self, *, seconds: float = 20.0) -> HttpsFetcher:
        """One that may come here although this is no public address."""
        return HttpsFetcher(
            seconds=seconds, resolve=self.resolve, allowed=lambda _: True, tls=self.trusted
        )


@asynccontextmanager
async def web(certificate: Path, answer: Answer) -> AsyncIterator[Web]:
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(certificate)
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        asked.append(request)
        try:
            await answer(writer, request.split()[1])
            writer.close()
        except ConnectionError:
            return

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=served)
    async with server:
        trusted = ssl.create_default_context(cafile=str(certificate))
        yield Web(server.sockets[0].getsockname()[1], trusted, asked)


def saying(text: str) -> Answer:
    async def answer(writer: asyncio.StreamWriter, _path: str) -> None:
        writer.write(text.encode())
        await writer.drain()

    return answer


def ok(body: str, *headers: str) -> str:
    head = "".join(f"{each}\r\n" for each in headers or (f"Content-Length: {len(body)}",))
    return f"HTTP/1.1 200 OK\r\n{head}\r\n{body}"


async def why(web: Web, url: str) -> tuple[type[OutsideError], str]:
    with pytest.raises(OutsideError) as error:
        await web.fetcher().fetch(url, most=MOST)
    return type(error.value), error.value.code


async def test_it_brings_what_stands_at_an_address(certificate: Path) -> None:
    async with web(certificate, saying(ok("hello"))) as here:
        got = await here.fetcher().fetch(f"https://{HOST.upper()}/feed.json?a=b", most=MOST)

        assert got == b"hello"
        assert here.asked[0].startswith("GET /feed.json?a=b HTTP/1.1\r\n")
        assert f"\r\nHost: {HOST}\r\n" in here.asked[0]


@pytest.mark.parametrize(
    "answer",
    [
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
        ok("hello", "Connection: close"),
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ok("hello"),
        ok("hello", "Content-Encoding: identity", "Content-Length: 5"),
    ],
)
async def test_answers_come_in_several_forms(certificate: Path, answer: str) -> None:
    async with web(certificate, saying(answer)) as here:
        assert await here.fetcher().fetch(f"https://{HOST}/", most=MOST) == b"hello"


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (ok("x" * (MOST + 1)), GiveUpError, "fetch-too-large"),
        (ok("x" * (MOST + 1), "Connection: close"), GiveUpError, "fetch-too-large"),
        (ok("x", "Content-Encoding: gzip", "Content-Length: 1"), GiveUpError, "fetch-encoded"),
        ("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", GiveUpError, "fetch-status"),
        ("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", GiveUpError, "fetch-status"),
        ("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", TryLaterError, "fetch-status"),
        ("HTTP/1.1 429 No\r\nContent-Length: 0\r\n\r\n", TryLaterError, "fetch-status"),
        (ok("half", "Content-Length: 9"), TryLaterError, "fetch-failed"),
        ("SSH-2.0 what is this\r\n\r\n", TryLaterError, "fetch-failed"),
        ("HTTP/1.1 200 OK\r\nX: " + "y" * 200_000, TryLaterError, "fetch-failed"),
        ("", TryLaterError, "fetch-failed"),
    ],
)
async def test_what_cannot_be_taken_is_refused_with_a_reason(
    certificate: Path, answer: str, kind: type[OutsideError], code: str
) -> None:
    async with web(certificate, saying(answer)) as here:
        assert await why(here, f"https://{HOST}/") == (kind, code)


@pytest.mark.parametrize(
    "url",
    [
        f"http://{HOST}/", "ftp://feeds.example.org", "file:///etc/passwd", "gopher://x", "no",
        f"https://user@{HOST}/", f"https://:pw@{HOST}/", f"https://{HOST}:8443/", "https://",
    ],
)  # fmt: skip
async def test_only_https_without_anything_else_is_asked(certificate: Path, url: str) -> None:
    async with web(certificate, saying(ok("secret"))) as here:
        assert await why(here, url) == (GiveUpError, "fetch-not-https")
        assert here.asked == []


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]",
        "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "[fd00::1]", "[fe80::1]", "[2002:7f00:1::]", "[64:ff9b::7f00:1]", "224.0.0.1", "[ff0e::1]",
        "[2001:0:4136:e378:8000:63bf:3fff:fdd2]", "localhost", "[fec0::1]", "[::127.0.0.1]",
    ],
)  # fmt: skip
async def test_nothing_inside_a_network_is_asked(host: str) -> None:
    with pytest.raises(GiveUpError) as error:
        await HttpsFetcher().fetch(f"https://{host}/", most=MOST)

    assert error.value.code == "fetch-private"


async def test_a_name_that_nobody_can_have_is_refused() -> None:
    with pytest.raises(GiveUpError) as error:
        await HttpsFetcher().fetch(f"https://{'a' * 64}.example.org/", most=MOST)

    assert error.value.code == "fetch-not-https"


def test_ordinary_addresses_are_public() -> None:
    assert all(is_public(ipaddress.ip_address(one)) for one in ("93.184.215.14", "2606:4700::1111"))


async def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    async def both(_host: str) -> list[tuple[str, int]]:
        return [("93.184.215.14", 443), ("10.0.0.1", 443)]

    with pytest.raises(GiveUpError) as error:
        await HttpsFetcher(resolve=both).fetch(f"https://{HOST}/", most=MOST)

    assert error.value.code == "fetch-private"


async def test_a_name_without_an_address_is_refused(certificate: Path) -> None:
    async with web(certificate, saying(ok("x"))) as here:
        assert await why(here, "https://nowhere.example.org/") == (GiveUpError, "fetch-private")


async def test_a_redirect_is_followed_and_checked_again(certificate: Path) -> None:
    async def answer(writer: asyncio.StreamWriter, path: str) -> None:
        to = {"/a": f"https://{OTHER}/b", "/b": "c"}.get(path)
        moved = f"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"
        writer.write((moved if to else ok("there")).encode())
        await writer.drain()

    async with web(certificate, answer) as here:
        assert await here.fetcher().fetch(f"https://{HOST}/a", most=MOST) == b"there"
        assert [each.split()[1] for each in here.asked] == ["/a", "/b", "/c"]


@pytest.mark.parametrize(
    ("to", "code"),
    [
        (f"http://{HOST}/", "fetch-not-https"), ("file:///etc/passwd", "fetch-not-https"),
        (f"https://{HOST}:22/", "fetch-not-https"), ("/again", "fetch-redirects"),
        ("https://[bad", "fetch-not-https"),
    ],
)  # fmt: skip
async def test_a_redirect_leads_nowhere_else(certificate: Path, to: str, code: str) -> None:
    moved = f"HTTP/1.1 301 Moved\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"
    async with web(certificate, saying(moved)) as here:
        assert await why(here, f"https://{HOST}/") == (GiveUpError, code)
        assert len(here.asked) <= REDIRECTS + 1


async def test_a_redirect_into_a_network_is_refused(certificate: Path) -> None:
    moved = "HTTP/1.1 301 Moved\r\nLocation: https://169.254.169.254/\r\nContent-Length: 0\r\n\r\n"
    async with web(certificate, saying(moved)) as here:
        only_here = HttpsFetcher(
            resolve=lambda host: here.resolve(host) if host == HOST else look_up(host),
            allowed=lambda ip: ip == ipaddress.ip_address("127.0.0.1") or is_public(ip),
            tls=here.trusted,
        )
        with pytest.raises(GiveUpError) as error:
            await only_here.fetch(f"https://{HOST}/", most=MOST)

    assert error.value.code == "fetch-private"


async def test_a_server_that_nobody_vouches_for_is_not_believed(certificate: Path) -> None:
    async with web(certificate, saying(ok("x"))) as here:
        trusting_nobody = HttpsFetcher(resolve=here.resolve, allowed=lambda _: True)
        with pytest.raises(TryLaterError) as error:
            await trusting_nobody.fetch(f"https://{HOST}/", most=MOST)

    assert error.value.facts["why"] == "SSLCertVerificationError"


async def test_an_answer_that_never_ends_is_given_up_in_time(certificate: Path) -> None:
    async def drip(writer: asyncio.StreamWriter, _path: str) -> None:
        while True:
            writer.write(b"H")
            await writer.drain()
            await asyncio.sleep(0.01)

    async with web(certificate, drip) as here:
        with pytest.raises(TryLaterError) as error:
            await here.fetcher(seconds=0.2).fetch(f"https://{HOST}/", most=MOST)

    assert error.value.code == "fetch-timeout"


async def test_of_several_addresses_one_that_answers_is_enough(certificate: Path) -> None:
    async with web(certificate, saying(ok("x"))) as here:

        async def several(_host: str) -> list[tuple[str, int]]:
            return [("127.0.0.1", 1), ("127.0.0.1", here.port)]

        fetcher = HttpsFetcher(resolve=several, allowed=lambda _: True, tls=here.trusted)
        assert await fetcher.fetch(f"https://{HOST}/", most=MOST) == b"x"
