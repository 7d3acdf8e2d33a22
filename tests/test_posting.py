"""Posting to a site over TLS, the way that feeds are fetched."""

import asyncio
from pathlib import Path

import pytest

from bot.core.errors import TryLaterError
from bot.fetching import HttpPoster
from bot.service.webhook_ports import Told
from tests.test_fetching import HOST, certificate, ok, saying, web

__all__ = ["certificate"]


async def test_what_is_posted_goes_the_same_way_and_has_its_time(certificate: Path) -> None:
    async def drip(writer: asyncio.StreamWriter, path: str) -> None:
        while path == "/slow":
            writer.write(b"H")
            await writer.drain()
            await asyncio.sleep(0.01)
        await saying(ok("taken"))(writer, path)

    async with web(certificate, drip) as here:
        poster = HttpPoster(
            seconds=0.3, resolve=here.resolve, allowed=lambda _: True, tls=here.trusted
        )
        told = await poster.post(f"https://{HOST}/a", {"webhook-id": "msg_1"}, b"{}", private=False)
        with pytest.raises(TryLaterError, match="fetch-timeout"):
            await poster.post(f"https://{HOST}/slow", {}, b"{}", private=False)

    assert told == Told(200)
    assert here.asked[0].startswith("POST /a HTTP/1.1\r\n")
    assert "webhook-id: msg_1\r\n" in here.asked[0]
