"""Runs the door: connects, connects again whatever happens, and stops in stages."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

import discord
import structlog

from bot.core.errors import BadInputError
from bot.discord_bot.campaign_poster import CampaignPoster
from bot.discord_bot.carrier import Carrier
from bot.discord_bot.case_threads import CaseThreads
from bot.discord_bot.client import Door
from bot.discord_bot.entering import Entering, Witnessing
from bot.discord_bot.hearing import Hearing
from bot.discord_bot.heartbeats import end_heartbeats
from bot.discord_bot.helping import PATIENTLY, Helping
from bot.discord_bot.intake import Post
from bot.discord_bot.labelling import Labelling
from bot.discord_bot.parts import Parts, make_parts
from bot.discord_bot.quiet import quietly
from bot.discord_bot.reminding import ReminderTeller
from bot.discord_bot.sharded import make_door
from bot.discord_bot.telling import Telling
from bot.discord_bot.tipping import Tips
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.campaign_posting import CampaignPosting
from bot.service.highlighting import Highlights
from bot.service.pipeline import Handled
from bot.service.reminding import Reminders
from bot.service.upkeep import pause
from bot.settings import Settings
from bot.wiring import leave_be, only_copy, open_app

log = structlog.get_logger()

RECONNECT: Final = BackOff(timedelta(seconds=1), timedelta(minutes=5))
"""After a payload that nobody could read, or a Discord that is away."""

STEADY: Final = timedelta(minutes=10)
"""A client that ran for so long has earned a quick restart."""

MARKS_EVERY: Final = timedelta(seconds=2)
GAPS_EVERY: Final = 15
"""Rounds of saving marks after which a gap that could not be read is tried again."""

THREADS: Final = 1
"""Threads of the model where an operator says nothing else. Messages come one by one, and a second
thread takes from the event loop more than it gives: at 300 messages a second on two cores 99 in 100
were on record within 102 ms with one, and within 404 ms with two.
"""

DRAIN: Final = timedelta(seconds=20)

AGAIN: Final = timedelta(seconds=1)
"""After this what failed in a way that nobody foresaw begins anew."""

MakeDoor = Callable[[Parts], Door]


async def serve(
    settings: Settings, token: str, stop: asyncio.Event, *, make: MakeDoor | None = None
) -> None:
    """Run until ``stop`` is set. ``make`` may give another client than the usual one.

    Raises `BadInputError`: ``discord-token-wrong``, ``discord-intents-missing``, ``second-copy``,
    and what `open_app` raises.
    """
    carrier = Carrier()
    settings = replace(settings, threads=settings.threads or THREADS)
    with only_copy(settings), quietly():
        async with open_app(settings, carrier) as app:
            # Nobody else runs: what an earlier life held when it was killed need not wait.
            await app.store.release_leases(now=app.clock.now())
            parts = make_parts(app)
            parts.reads_content = settings.message_content
            carrier.bind(parts)
            usual = make or (lambda known: make_door(known, settings.shards))
            leave_be()
            await Running(parts, token, usual).run(stop)


class Running:
    """The door in motion. Every task has its owner here."""

    def __init__(
        self,
        parts: Parts,
        token: str,
        make: MakeDoor,
        *,
        reconnect: BackOff = RECONNECT,
        patiently: BackOff = PATIENTLY,
    ) -> None:
        """``make`` gives a fresh client for every connection.

        ``reconnect`` and ``patiently`` are the waits after a connection that failed, and after help
        for somebody that did not reach them.
        """
        self._parts = parts
        self._helping = Helping(parts, patiently=patiently)
        self._labelling = Labelling(parts, patiently=patiently)
        self._entering = Entering(parts, patiently=patiently)
        self._poster = CampaignPoster(parts)
        witness = Witnessing(parts)
        self._highlights = Highlights(parts.app.store, parts.challenges, witness, self._poster)
        parts.intake.beside = self._look_beside
        self._tips = Tips(parts, patiently=patiently)
        parts.intake.judged = self._look_after
        self._token = token
        self._make = make
        self._reconnect = reconnect

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop``, or an error that no further try can mend: that one is raised.

        Then in stages: nothing more comes in; what has come in is read and recorded; what is being
        carried out is finished; the connection is closed.
        """
        parts, app = self._parts, self._parts.app
        over, gone = asyncio.Event(), asyncio.Event()
        async with asyncio.TaskGroup() as group:
            gateway = group.create_task(self._gateway(gone))
            reading = group.create_task(parts.intake.run())
            works = {
                "delivery": app.delivery.run,
                "upkeep": app.upkeep.run,
                "marks": self._keep_marks,
                "campaigns": CampaignPosting(
                    app.store, self._poster, app.clock, self._highlights
                ).run,
                "highlights": self._highlights.run,
                "entering": self._entering.run,
                "tips": self._tips.run,
                "reminders": Reminders(app.store, ReminderTeller(parts), app.clock).run,
                "telling": Telling(parts).run,
                "hearing": Hearing(parts).run,
                "case_threads": CaseThreads(parts).run,
                "helping": self._helping.run,
                "labelling": self._labelling.run,
            }
            behind = {
                group.create_task(_steadily(name, work, over)) for name, work in works.items()
            }
            stopping = group.create_task(stop.wait())
            await asyncio.wait({gateway, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            parts.closing = True
            await self._drain(reading)
            over.set()
            await asyncio.wait(behind)
            gone.set()
            error = await gateway
        await parts.marks.save()
        if error is not None:
            raise error

    def _look_beside(self, post: Post) -> None:
        """What is done about a post beside judging it."""
        self._helping.look_after(post)
        self._labelling.look_at(post)

    def _look_after(self, post: Post, handled: Handled) -> None:
        """What is done about a post once it was judged."""
        self._entering.look_at(post, handled)
        self._tips.look_at(post, handled)

    async def _drain(self, reading: "asyncio.Task[None]") -> None:
        """Let what has come in be read, for a while. What is left is fetched at the next start."""
        try:
            async with asyncio.timeout(DRAIN.total_seconds()):
                await self._parts.busy.idle()
                await self._parts.intake.close()
                await asyncio.wait({reading})
        except TimeoutError:
            log.warning("stopped_before_all_was_read")
            reading.cancel()

    async def _keep_marks(self, over: asyncio.Event) -> None:
        rounds = 0
        while not over.is_set():
            rounds += 1
            await self._parts.marks.save()
            client = self._parts.client
            if isinstance(client, Door) and client.is_ready():
                await client.fetch_missed()
                if rounds % GAPS_EVERY == 0:
                    await client.close_gaps()
            await pause(MARKS_EVERY, over)

    async def _gateway(self, gone: asyncio.Event) -> BadInputError | None:
        """One client after another until ``gone``; an error that no further try can mend."""
        failures = 0
        while not gone.is_set():
            began = self._parts.app.clock.now()
            error = await self._one_client(gone)
            if isinstance(error, BadInputError):
                return error
            if error is not None:
                failures = 0 if self._parts.app.clock.now() - began > STEADY else failures
                failures += 1
                mishaps.tell("gateway_ended", error, failures=failures)
                await pause(self._reconnect.after(failures, key="gateway"), gone)
        return None

    async def _one_client(self, gone: asyncio.Event) -> Exception | None:
        """Run one client to its end; why it ended, None if it was told to. Raises nothing."""
        client = None
        try:
            client = self._make(self._parts)
            self._parts.client = client
            return await self._until_its_end(client, gone)
        except Exception as error:  # noqa: BLE001 - the next client may do better
            return error
        finally:
            self._parts.client = None
            if client is not None:
                await _closed(client)
            await end_heartbeats()

    async def _until_its_end(self, client: Door, gone: asyncio.Event) -> Exception | None:
        async with asyncio.TaskGroup() as group:
            running = group.create_task(_outcome(client, self._token))
            stopping = group.create_task(gone.wait())
            await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            self._parts.client = None
            await _closed(client)
            try:
                async with asyncio.timeout(DRAIN.total_seconds()):
                    await self._parts.busy.idle()
            except TimeoutError:
                log.warning("handlers_outlive_their_client")
            return await running


async def _steadily(
    name: str, work: Callable[[asyncio.Event], Awaitable[None]], over: asyncio.Event
) -> None:
    """Work until ``over``, again after an error that nobody foresaw: it ends nothing else."""
    while not over.is_set():
        try:
            await work(over)
        except Exception as error:  # noqa: BLE001 - one part must not end the others
            mishaps.tell("task_failed", error, task=name)
            await pause(AGAIN, over)


async def _closed(client: Door) -> None:
    """Close a client, however it is; doing it twice is harmless."""
    try:
        async with asyncio.timeout(DRAIN.total_seconds()):
            await client.close()
    except Exception as error:  # noqa: BLE001 - it is of no more use either way
        mishaps.tell("client_not_closed", error)


async def _outcome(client: Door, token: str) -> Exception | None:
    """How a client ended."""
    try:
        await client.start(token)
    except discord.LoginFailure:
        return BadInputError("discord-token-wrong")
    except discord.PrivilegedIntentsRequired:
        return BadInputError("discord-intents-missing")
    except Exception as error:  # noqa: BLE001 - one bad payload never ends the process
        return error
    return None
