"""What our own API says to people: why a request is turned away, and what to say to an author."""

import json
from collections.abc import AsyncIterator
from typing import Any, Final

from bot.service.api_keys import Scope
from tests.fakes import ScriptedClassifier
from tests.http_api.asking import by_words
from tests.http_api.served import Answer, Options, Served
from tests.walk.reading import Read

NAMES: Final = ("zzq", "comments", "body", "record", "locale", "community", "true", "false")
"""Of fields and values."""
TEXTS: Final = ("zzq stupid", "zzq kill", "zzq damn", "zzq unwanted")

WRONG: Final[tuple[Any, ...]] = (
    {}, {"comments": [], "zzq": 1}, [], {"comments": "zzq"}, {"comments": [{"text": 1}]},
    {"comments": [{"text": "zzq", "id": ""}]}, {"comments": [{"text": "zzq"}], "record": 1},
    {"comments": [{"text": "zzq"}], "locale": "z" * 40}, {"comments": []},
    {"comments": [{"text": "zzq"}], "record": True},
    {"comments": [{"text": "zzq"}], "record": True, "community": "zzq"},
)  # fmt: skip


def asking() -> Options:
    """A door that wants a key, with a judge that knows some words."""
    return Options(classifier=ScriptedClassifier(by_words), required=True)


async def seen_over_http(served: Served, locale: str) -> AsyncIterator[str]:
    """All that is said to somebody who reads that language."""
    key = await served.key("forum")
    small = await served.key("small", Scope.SCREEN, per_minute=2)
    told = {"Accept-Language": locale}
    ours = {**told, "Authorization": f"Bearer {key}"}
    yield _message(await served.get("/zzq", told), 404)
    yield _message(await served.get("/v1/screen", told), 405)
    yield _message(await served.post("/v1/screen", {}, told), 401)
    wrong = {**told, "Authorization": "Bearer zzq"}
    yield _message(await served.post("/v1/screen", {}, wrong), 401)
    for body in WRONG:
        yield _message(await served.post("/v1/screen", body, ours), 422)
    yield _message(await served.post("/v1/screen", b"{", ours), 400)
    yield _message(await served.post("/v1/screen", b"{}", {**ours, "Content-Encoding": "br"}), 415)
    yield _message(
        await served.post("/v1/screen", dict.fromkeys(map(str, range(10_001))), ours), 413
    )
    less = {**told, "Authorization": f"Bearer {small}"}
    many = {"comments": [{"text": text} for text in TEXTS], "locale": locale}
    yield _message(await served.post("/v1/feedback", {"label": "insult", "right": True}, less), 403)
    yield _message(await served.post("/v1/screen", many, less), 429)
    found = await served.post("/v1/screen", many, ours)
    assert found.status == 200, found.body
    spoken = [one for one in found.json["results"] if one["reconsider"]]
    assert len(spoken) > 1
    for result in spoken:
        yield result["reconsider"]
        yield result["tip"]
    for text in Read((await served.get("/docs", told)).body.decode()).texts:
        yield text


def _message(answer: Answer, status: int) -> str:
    assert answer.status == status, answer.body
    return str(json.loads(answer.body)["message"])
