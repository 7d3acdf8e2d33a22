"""A few weeks on an invented server. The real bot says everything that the pictures show: texts,
buttons and charts are taken from the stand-in Discord as they arrived there.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final

import classifiers
from bot.cli.preview.painting import Message as Picture
from bot.core.decision import Mode
from bot.core.past import Answer as Said
from bot.inference.thread import ThreadClassifier
from bot.wiring import App
from classifiers.verdict import Label, Span, Verdict
from tests.discord_bot.house import House, Reader
from tests.discord_bot.test_proving import asked, on_record
from tests.discord_server import DiscordServer
from tests.discord_server.pointing import discord_py_at
from tests.pictures.seen import seen

HURTFUL: Final = "nobody likes your singing, you sound like a dying cat"

DAY: Final = timedelta(days=1)
WEEK: Final = 7
READ_A_DAY: Final = 412
BY: Final = "discord:1"

FIRST: Final = 100
"""The number of the first prompt after those that were only observed."""

SINCE: Final[Mapping[int, Sequence[tuple[int, float, bool | None]]]] = {
    24: [(8, 0.86, False), (6, 0.91, True)],
    17: [(7, 0.86, False), (2, 0.91, False), (3, 0.86, True), (6, 0.95, True)],
    12: [(8, 0.91, True), (12, 0.95, True)],
    6: [(4, 0.91, None)],
    5: [(4, 0.95, None), (1, 0.86, False)],
    4: [(3, 0.91, None)],
    3: [(6, 0.95, None), (1, 0.95, True)],
    2: [(3, 0.86, None), (1, 0.91, True)],
    1: [(2, 0.95, None)],
    0: [(2, 0.95, None), (1, 0.91, True)],
}
"""Prompts of so many days ago: how many, with which score, and whether people found them right."""


class _Shipped(Reader):
    """The model that is shipped, where the house has one that goes by a few words."""

    def __init__(self, judge: ThreadClassifier) -> None:
        super().__init__(model=judge.model)
        self._judge = judge

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        return await self._judge.classify(texts, parents, home=home)

    async def explain(
        self, text: str, label: Label | None = None, *, home: str | None = None
    ) -> tuple[Span, ...]:
        return await self._judge.explain(text, label)


async def lived(folder: Path) -> dict[str, Picture]:
    """Everything that is shown, by the name of its picture. ``folder`` is the bot's home."""
    async with _open(folder) as house, house.running(Mode.NUDGE) as app:
        await _observed(house, app)
        shown = {"readiness": seen(house, await asked(house, "/readiness"))}
        await _decided(house, app)
        shown["stats"] = seen(house, await asked(house, "/stats"))
        shown["tune"] = seen(house, await asked(house, "/tune", about="bullying"))
        await house.anna.says(house.general, HURTFUL)
        shown["prompt"] = seen(house, await house.prompt(house.anna))
        card = await house.mona.waits_for(house.desk, "needs a person")
        await house.mona.clicks(card, "Take it")
        await house.offers(card, "The bot was right")
        return shown | {"case": seen(house, card)}


@asynccontextmanager
async def _open(folder: Path) -> AsyncIterator[House]:
    async with DiscordServer() as server, ThreadClassifier(classifiers.load()) as judge:
        with discord_py_at(server.api_url, server.gateway_url):
            yield House(server, folder, classifier=_Shipped(judge), poll=timedelta(seconds=1))


async def _observed(house: House, app: App) -> None:
    """Two months ago the bot only observed, and moderators said which prompts they wanted."""
    house.clock.ahead = -60 * DAY
    for right, many in ((True, 47), (False, 1)):
        said = Said.YES if right else Said.NO
        for comment in await on_record(
            house, app, many, score=0.93, right=None, start=1000 * right, mode=Mode.OBSERVE
        ):
            now = house.clock.now()
            await app.store.answer_question(house.community, comment, said, by=BY, now=now)
    house.clock.ahead = timedelta()


async def _decided(house: House, app: App) -> None:
    """Since then it asks, and moderators have decided what people called a mistake."""
    start = FIRST
    for days, some in SINCE.items():
        house.clock.ahead = (1 - days) * DAY
        for many, score, right in some:
            await on_record(
                house, app, many, score=score, right=right, start=start,
                label=Label.INSULT if right is None else Label.BULLYING, mode=Mode.NUDGE,
            )  # fmt: skip
            start += many
    hours = [house.clock.now().replace(minute=0, second=0, microsecond=0) - days * DAY
             for days in range(WEEK)]  # fmt: skip
    house.clock.ahead = timedelta()
    async with app.store.database.writing() as connection:
        await app.store._count_all(
            connection, {(house.community, hour, "seen"): READ_A_DAY for hour in hours}
        )
