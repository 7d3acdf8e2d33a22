"""The only place that picks concrete parts, opens them in order and closes them in reverse."""

import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.brake import Brake
from bot.core.errors import BadInputError, SettingsError
from bot.core.rules import preset
from bot.fetching import HttpsFetcher
from bot.inference import WAITING, ThreadClassifier
from bot.service import ports
from bot.service.checking import Checking
from bot.service.claim_feeds import ClaimFeeds
from bot.service.delivery import Delivery
from bot.service.moderation import Moderation
from bot.service.pipeline import Patience, Pipeline
from bot.service.reconsidering import Reconsidering
from bot.service.recording import Recording
from bot.service.steering import Steering
from bot.service.trials import Trials
from bot.service.upkeep import Upkeep
from bot.service.watching import NOBODY, Watch
from bot.settings import THREADS, Settings
from bot.store import (
    KeyRing,
    Retention,
    SqlStore,
    is_sealed,
    locked,
    open_key_file,
    open_store,
    shared_lock,
)
from bot.store.claim_shelf import ClaimShelf
from bot.tracing import watching
from campaign_content.loader import Library, load
from classifiers.verdict import Classifier, Label

ENGLISH_ALONE: Final = frozenset({"en"})

KEYS_LOCK: Final = "keys.lock"
"""The file in the home folder that everybody holds who has the keys in use."""


class SystemClock:
    """The clock of the machine, in UTC."""

    def now(self) -> datetime:
        """The time now."""
        return datetime.now(UTC)


def leave_be() -> None:
    """What has been loaded stays until the process ends: no round of the garbage collector walks
    over it again. With the words and the content of eight languages such a round held everything
    up for 85 ms; without them it takes as long as what came since is large.
    """
    gc.collect()
    gc.freeze()


@dataclass(frozen=True, slots=True)
class App:
    """Everything that a door needs, put together. Made by `open_app`, which also closes it."""

    pipeline: Pipeline
    delivery: Delivery
    upkeep: Upkeep
    moderation: Moderation
    checking: Checking
    reconsidering: Reconsidering
    steering: Steering
    recording: Recording
    trials: Trials
    store: SqlStore
    classifier: ports.Classifier
    content: Library
    claims: ClaimFeeds
    clock: ports.Clock = field(default_factory=SystemClock)
    watch: Watch = NOBODY
    languages: frozenset[str] = ENGLISH_ALONE
    """Those that the model was measured on."""
    unmapped: frozenset[Label] = frozenset()
    """Labels that the model knows nothing of: their score is always 0."""


def open_model(settings: Settings, name: str | None = None) -> Classifier:
    """The model of that name, or else the one that the settings name; blocking.

    Raises `ClassifierError` if it cannot be used.
    """
    import classifiers  # noqa: PLC0415 - a model engine takes its time

    return classifiers.load(name or settings.model, threads=settings.threads or THREADS)


def open_keys(settings: Settings) -> KeyRing:
    """The keys from the environment, or else from the key file, made at the first start.

    Raises `SettingsError` if they cannot be used.
    """
    if settings.key is not None:
        return KeyRing.from_text(settings.key.value)
    return open_key_file(settings.key_file)


async def _require_key(settings: Settings) -> None:
    """Raise `SettingsError` (``key-file-missing``) if the key file of a database was lost.

    A fresh key would open nothing there, and stand where the backup has to go.
    """
    path = settings.key_file
    if settings.key is not None or path.exists() or not await is_sealed(settings.database):
        return
    if not path.exists():  # another process that starts now makes its key before its database
        raise SettingsError("key-file-missing", path=str(path))


def _make_home(settings: Settings) -> None:
    """Make the home folder, for its owner alone, if it is missing."""
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BadInputError(
            "home-unusable", path=str(settings.home), problem=error.strerror or str(error)
        ) from error


@contextmanager
def only_copy(settings: Settings) -> Iterator[None]:
    """Be the only one that runs a bot in this home folder.

    Raises `BadInputError`: ``second-copy`` if another one runs, ``home-unusable``.
    """
    _make_home(settings)
    with locked(settings.home / "running.lock"):
        yield


@contextmanager
def turning_keys(settings: Settings) -> Iterator[None]:
    """Be the only one that uses the key file: nobody seals with a key that is about to be dropped.

    Raises `BadInputError`: ``keys-in-use`` if anybody has the store open (`open_kept`),
    ``home-unusable``. Where the keys come from the environment, there is nothing to hold.
    """
    _make_home(settings)
    with locked(settings.home / KEYS_LOCK, "keys-in-use"):
        yield


def _using_keys(settings: Settings) -> AbstractContextManager[None]:
    if settings.key is not None:
        return nullcontext()
    return shared_lock(settings.home / KEYS_LOCK, "keys-turning")


@asynccontextmanager
async def open_kept(settings: Settings, *, turning: bool = False) -> AsyncIterator[SqlStore]:
    """The store; the home folder is made, for its owner alone, if it is missing.

    Until it is closed, nobody else can turn the keys of the key file; ``turning`` is for who does
    so themselves, within `turning_keys`. Raises `BadInputError` if the folder, the key or the
    database cannot be used (``keys-turning`` if somebody is turning the keys right now).
    """
    await _require_key(settings)
    _make_home(settings)
    with nullcontext() if turning else _using_keys(settings):
        async with _opened(settings) as store:
            yield store


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[SqlStore]:
    retention = Retention(
        texts=settings.keep_text,
        case_texts=settings.keep_case_text,
        decisions=settings.keep_records,
        left=settings.grace,
    )
    keys = open_keys(settings)
    async with open_store(settings.database, keys=keys, retention=retention) as store:
        yield store


@asynccontextmanager
async def open_app(
    settings: Settings, hands: ports.Hands, *, waiting: int = WAITING
) -> AsyncIterator[App]:
    """Everything built in order and closed in the opposite order, also when building fails.

    Nothing is taken from the store or carried out yet: a door starts ``delivery.run`` and
    ``upkeep.run`` in a TaskGroup of its own. ``waiting``: so many texts may wait for the model.
    """
    content = load(overlay=settings.content)
    clock = SystemClock()
    async with watching(settings.otel_endpoint) as watch, open_kept(settings) as store:
        model = open_model(settings)
        seconds = settings.classify_seconds
        async with ThreadClassifier(
            model, seconds=seconds, waiting=waiting, watch=watch
        ) as classifier:
            delivery = Delivery(store, hands, clock, watch=watch)
            app = put_together(settings, delivery, store, classifier, content, clock, watch)
            yield replace(app, languages=languages_of(model), unmapped=_unmapped(model))


@asynccontextmanager
async def open_forgetful() -> AsyncIterator[SqlStore]:
    """A store that lies in memory, under a key that nobody knows: once closed, nothing is left."""
    keys = KeyRing([KeyRing.new_key()])
    async with open_store("sqlite+aiosqlite:///:memory:", keys=keys) as store:
        yield store


def claim_feeds(settings: Settings) -> ClaimFeeds:
    """Where reviewed claims come in; they lie in the home folder."""
    return ClaimFeeds(HttpsFetcher(), ClaimShelf(settings.home / "claims.json"))


def languages_of(model: Classifier) -> frozenset[str]:
    """Those that a model was measured on; the word list promises English alone."""
    from classifiers.several import Several  # noqa: PLC0415 - as above
    from classifiers.windows import WindowedClassifier  # noqa: PLC0415 - as above

    if isinstance(model, WindowedClassifier | Several):
        return frozenset(model.languages)
    return ENGLISH_ALONE


def _unmapped(model: Classifier) -> frozenset[Label]:
    """Labels that a model knows nothing of; the word list has words for each."""
    from classifiers.several import Several  # noqa: PLC0415 - as above
    from classifiers.windows import WindowedClassifier  # noqa: PLC0415 - as above

    return frozenset(model.unmapped if isinstance(model, WindowedClassifier | Several) else ())


def put_together(
    settings: Settings,
    delivery: Delivery,
    store: SqlStore,
    classifier: ports.Classifier,
    content: Library,
    clock: ports.Clock,
    watch: Watch = NOBODY,
) -> App:
    """The use cases over parts that are open already."""
    rules = preset(settings.preset)
    moderation = Moderation(store, clock, announce=delivery.wake)
    steering = Steering(store, clock, default_rules=rules, brake=Brake(settings.brake))
    checking = Checking(classifier, store, clock, default_rules=rules)
    trials = Trials(store, content, clock, rules=steering.rules)
    # The classifier itself gives up in time; the second is for its answer to arrive.
    patience = Patience(classify=timedelta(seconds=settings.classify_seconds + 1))
    pipeline = Pipeline(
        classifier, store, content, clock, default_rules=rules, patience=patience,
        announce=delivery.wake, allow=steering.allow, give=trials.give, watch=watch,
    )  # fmt: skip
    return App(
        pipeline=pipeline,
        delivery=delivery,
        upkeep=Upkeep(pipeline, store, clock),
        moderation=moderation,
        checking=checking,
        reconsidering=Reconsidering(
            store, content, classifier, checking, moderation, clock, announce=delivery.wake
        ),
        steering=steering,
        recording=Recording(pipeline, checking, store, clock, default_rules=rules),
        trials=trials,
        store=store,
        classifier=classifier,
        content=content,
        claims=claim_feeds(settings),
        clock=clock,
        watch=watch,
    )
