"""A crowd that talks while everything fails and the bot is killed; then every message is counted.

The stand-in runs here and the bot as a process of its own. Each of those who hurt somebody does so
once: half of them insult (a prompt, a strike), half of them threaten (also taken down, a case).
Each of those who may be in danger says so once (help and a call, and nothing on record).
"""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil  # type: ignore[import-untyped]
import sqlalchemy as sa

from bot.core.comment import CommentId
from bot.core.decision import Mode
from bot.core.limits import Limits, Rules
from bot.discord_bot.ids import community_id
from bot.discord_bot.names import DESK
from bot.settings import Settings, read_settings
from bot.store import SqlStore, tables
from bot.wiring import SystemClock, open_kept
from classifiers.verdict import Label
from tests.discord_bot.counting import Counted, difference
from tests.discord_bot.crowd import Crowd, Plan
from tests.discord_server import DiscordServer, Message

ROOT: Final = Path(__file__).parents[2]
RULES: Final = Rules(
    version="chaos/1",
    preset="community",
    mode=Mode.HOLD,
    # What the word list gives to these sentences is above, and to all others below.
    limits={
        Label.INSULT: Limits(0.58, strike_at=0.6),
        Label.THREAT: Limits(0.5, 0.5, 0.5, 0.5, 0.55, strike_weight=3.0),
    },
    ladder=(),
)


@dataclass
class Bot:
    """The process, and how often it was killed."""

    crowd: Crowd
    home: Path
    kills: int = 0
    memory: list[tuple[int, float, int]] = field(default_factory=list)
    """Once in a while: in which life, at what second, and how many bytes it held."""
    process: asyncio.subprocess.Process | None = None

    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "KINDNESS_HOME": str(self.home),
            "KINDNESS_MODEL": "lexicon",
            "KINDNESS_BRAKE": "10000",
            "DISCORD_TOKEN": self.crowd.server.token,
        }

    @property
    def settings(self) -> Settings:
        return read_settings(self.environment())

    async def start(self) -> None:
        address = self.crowd.server.world.address
        program = str(Path(__file__).with_name("a_process.py"))
        command = ["-m", "tests.discord_server.pointed", address, program]
        with (self.home / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, *command, cwd=ROOT, stdout=log, stderr=log,
                env={**self.environment(), "PYTHONPATH": str(ROOT)},
            )  # fmt: skip

    async def kill(self) -> None:
        """SIGKILL, and the next life begins."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()
        self.kills += 1
        await self.start()

    def weigh(self) -> None:
        """Note how large the process is now, once it has started."""
        if self.process is not None and self.crowd.server.gateway.listening:
            held = psutil.Process(self.process.pid).memory_info().rss
            self.memory.append((self.kills, asyncio.get_running_loop().time(), held))

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        assert self.process is not None
        self.process.terminate()
        return await self.process.wait()


async def chaos(folder: Path, plan: Plan) -> tuple[Counted, list[tuple[int, float, int]]]:
    """Live through it; what came of it, and how large the bot was (see `Bot.memory`)."""
    async with DiscordServer() as server:
        bot = Bot(Crowd(server, plan), folder)
        await _prepare(bot)
        await bot.start()
        await server.until(lambda: server.gateway.listening, seconds=60)
        async with _opened(bot) as store:
            await _until_reading(bot, store)
            await _talk(bot)
            server.faults.clear()
            server.gateway.resumable = True
            await _calm(bot, store)
            await bot.stop()
            return await _count(bot, store), bot.memory


async def _prepare(bot: Bot) -> None:
    """Rules and a moderators' channel, as set-up leaves them."""
    crowd, now = bot.crowd, SystemClock().now()
    community = community_id(int(crowd.guild.id))
    async with _opened(bot) as store:
        await store.set_rules(community, RULES, by="discord:1", now=now)
        await store.set_memo(community, DESK, crowd.desk.id, now=now)


@asynccontextmanager
async def _opened(bot: Bot) -> AsyncIterator[SqlStore]:
    async with open_kept(bot.settings) as store:
        yield store


async def _until_reading(bot: Bot, store: SqlStore) -> None:
    """Until the bot has noted from where on it reads."""
    community = community_id(int(bot.crowd.guild.id))
    async with asyncio.timeout(30):
        while await store.memo(community, "discord-seen") is None:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def _talk(bot: Bot) -> None:
    crowd, plan = bot.crowd, bot.crowd.plan
    crowd.server.faults.rain(seed=plan.seed, share=plan.share)
    kills = set(crowd.chance.sample(range(plan.messages // 10, plan.messages), plan.kills))
    began = asyncio.get_running_loop().time()
    for number in range(plan.messages):
        crowd.speak(number)
        if number in kills:
            await bot.kill()
            began = asyncio.get_running_loop().time() - number / plan.rate
        elif crowd.chance.random() < 0.003:
            await crowd.trouble()
        if number % int(plan.rate) == 0:
            bot.weigh()
        ahead = began + number / plan.rate - asyncio.get_running_loop().time()
        if ahead > 0.005:
            await asyncio.sleep(ahead)
        elif number % 20 == 0:
            await asyncio.sleep(0)


async def _calm(bot: Bot, store: SqlStore) -> None:
    """Until the bot has read everything and done everything, or has had time enough."""
    digests = sa.select(sa.func.count()).select_from(tables.DIGESTS)
    waiting = sa.select(sa.func.count()).select_from(tables.WAITING)
    end = asyncio.get_running_loop().time() + 60 + len(bot.crowd.said) / 100
    while asyncio.get_running_loop().time() < end:
        async with store.database.reading() as connection:
            read = await connection.scalar(digests)
            waits = await connection.scalar(waiting)
        helped = all(bot.crowd.helps().values()) and all(bot.crowd.calls().values())
        done = helped and not waits and not await store.errands_left()
        if done and read == len(bot.crowd.said):
            return
        await asyncio.sleep(0.1)


async def _count(bot: Bot, store: SqlStore) -> Counted:
    crowd = bot.crowd
    id_of = {said.id: _comment(store, said) for said in crowd.said}
    hurtful = [id_of[said.id] for said in (*crowd.insults, *crowd.threats)]
    threats = [id_of[said.id] for said in crowd.threats]
    async with store.database.reading() as connection:
        decisions = list(await connection.scalars(sa.select(tables.DECISIONS.c.comment)))
        strikes = list(await connection.scalars(sa.select(tables.STRIKES.c.comment)))
        cases = list(await connection.scalars(sa.select(tables.CASES.c.comment)))
        lost = sa.select(sa.func.count()).where(tables.ERRANDS.c.state == "given_up")
        given_up = await connection.scalar(lost)
        waits = await connection.scalar(sa.select(sa.func.count()).select_from(tables.WAITING))
    told = {one.user.name: [said.text for said in one.sees(one.dm)] for one in crowd.hurting}
    threatening = {said.author.name for said in crowd.threats}
    cards = Counter(
        said.id for card in crowd.desk.messages.values() for said in crowd.threats
        if said.id in card.text
    )  # fmt: skip
    return Counted(
        unscreened=[said.content for said in crowd.said if not await store.known(id_of[said.id])],
        waiting=int(waits or 0),
        undone=await store.errands_left(),
        given_up=int(given_up or 0),
        decisions=difference(decisions, hurtful),
        strikes=difference(strikes, hurtful),
        cases=difference(cases, threats),
        prompts={
            name: len(texts)
            for name, texts in told.items()
            if not _as_it_should_be(texts, taken_down=name in threatening)
        },
        cards={said.id: cards[said.id] for said in crowd.threats if cards[said.id] != 1},
        standing=[said.content for said in crowd.threats if not said.deleted],
        helps={name: count for name, count in crowd.helps().items() if count != 1},
        calls={name: count for name, count in crowd.calls().items() if count != 1},
        kills=bot.kills,
    )


def _as_it_should_be(texts: list[str], *, taken_down: bool) -> bool:
    """Whether somebody was told once; who was taken down late gets their words back afterwards."""
    most = 2 if taken_down else 1
    return 0 < len(texts) <= most and len(set(texts)) == len(texts)


def _comment(store: SqlStore, said: Message) -> CommentId:
    version = store.fingerprint(said.content)[:10]
    return CommentId(f"discord:{said.channel.id}:{said.id}:{version}")
