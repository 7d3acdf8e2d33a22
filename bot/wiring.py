"""The only place that picks concrete parts, opens them in order and closes them in reverse."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.core.errors import BadInputError
from bot.core.rules import preset
from bot.inference import ThreadClassifier
from bot.service.delivery import Delivery
from bot.service.moderation import Moderation
from bot.service.pipeline import Patience, Pipeline
from bot.service.ports import Hands
from bot.service.upkeep import Upkeep
from bot.settings import Settings
from bot.store import KeyRing, Retention, SqlStore, open_key_file, open_store
from campaign_content.loader import Library, load
from classifiers.verdict import Classifier


class SystemClock:
    """The clock of the machine, in UTC."""

    def now(self) -> datetime:
        """The time now."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class App:
    """Everything that a door needs, put together. Made by `open_app`, which also closes it."""

    pipeline: Pipeline
    delivery: Delivery
    upkeep: Upkeep
    moderation: Moderation
    store: SqlStore
    classifier: ThreadClassifier
    content: Library
    clock: SystemClock = field(default_factory=SystemClock)


def open_model(settings: Settings, name: str | None = None) -> Classifier:
    """The model of that name, or else the one that the settings name; blocking.

    Raises `ClassifierError` if it cannot be used.
    """
    import classifiers  # noqa: PLC0415 - a model engine takes its time

    return classifiers.load(name or settings.model, threads=settings.threads)


def open_keys(settings: Settings) -> KeyRing:
    """The keys from the environment, or else from the key file, made at the first start.

    Raises `SettingsError` if they cannot be used.
    """
    if settings.key is not None:
        return KeyRing.from_text(settings.key.value)
    return open_key_file(settings.key_file)


@asynccontextmanager
async def open_kept(settings: Settings) -> AsyncIterator[SqlStore]:
    """The store; the home folder is made, for its owner alone, if it is missing.

    Raises `BadInputError` if the folder, the key or the database cannot be used.
    """
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BadInputError(
            "home-unusable", path=str(settings.home), problem=error.strerror or str(error)
        ) from error
    retention = Retention(texts=settings.keep_text, decisions=settings.keep_records)
    keys = open_keys(settings)
    async with open_store(settings.database, keys=keys, retention=retention) as store:
        yield store


@asynccontextmanager
async def open_app(settings: Settings, hands: Hands) -> AsyncIterator[App]:
    """Everything built in order and closed in the opposite order, also when building fails.

    Nothing is taken from the store or carried out yet: a door starts ``delivery.run`` and
    ``upkeep.run`` in a TaskGroup of its own.
    """
    content = load(overlay=settings.content)
    clock = SystemClock()
    async with (
        open_kept(settings) as store,
        ThreadClassifier(open_model(settings), seconds=settings.classify_seconds) as classifier,
    ):
        delivery = Delivery(store, hands, clock)
        pipeline = Pipeline(
            classifier,
            store,
            content,
            clock,
            default_rules=preset(settings.preset),
            # The classifier itself gives up in time; the second is for its answer to arrive.
            patience=Patience(classify=timedelta(seconds=settings.classify_seconds + 1)),
            announce=delivery.wake,
        )
        yield App(
            pipeline=pipeline,
            delivery=delivery,
            upkeep=Upkeep(pipeline, store, clock),
            moderation=Moderation(store, clock),
            store=store,
            classifier=classifier,
            content=content,
            clock=clock,
        )
