"""`kindness webhooks`: where a site is told what was decided about its comments."""

import asyncio
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.cli.kept import with_store
from bot.cli.say import say
from bot.core.errors import BadInputError, GiveUpError, OutsideError
from bot.core.events import Topic
from bot.core.site import community_of, name_of
from bot.core.webhook import BYTES, secret_of
from bot.service.webhook_ports import Queue, Webhook

if TYPE_CHECKING:
    from bot.service.webhook_ports import Told
    from bot.store import SqlStore

LONGEST: Final = 2000
"""Characters of an address."""

webhooks = typer.Typer(no_args_is_help=True)

Name = Annotated[str, typer.Argument(help=say("cli-webhooks-name"), metavar="NAME")]
Url = Annotated[str, typer.Argument(help=say("cli-webhooks-url"), metavar="URL")]
Events = Annotated[str, typer.Option("--events", help=say("cli-webhooks-events"))]
Community = Annotated[str | None, typer.Option("--community", help=say("cli-webhooks-community"))]
Texts = Annotated[bool, typer.Option("--texts", help=say("cli-webhooks-texts"))]
Private = Annotated[bool, typer.Option("--private", help=say("cli-webhooks-private"))]


@webhooks.callback()
def about_webhooks() -> None:
    """Where a site is told of things."""


@webhooks.command("add", help=say("cli-webhooks-add"))
def add(
    name: Name,
    url: Url,
    *,
    events: Events = "decision,case",
    community: Community = None,
    texts: Texts = False,
    private: Private = False,
) -> None:
    """Print its secret alone on standard output, once."""
    name = name.strip()
    if not name.isprintable() or not 1 <= len(name) <= 80:
        raise BadInputError("webhook-name")
    webhook = Webhook(
        name=name,
        url=_address(url, private=private),
        secret=secret_of(secrets.token_bytes(BYTES)),
        topics=_topics(events),
        created_at=datetime.now(UTC),
        site=None if community is None else community_of(community),
        texts=texts,
        private=private,
    )
    if not with_store(lambda store: store.add_webhook(webhook)):
        raise BadInputError("webhook-taken", name=name)
    typer.echo(webhook.secret)
    typer.echo(say("cli-webhooks-added", name=name), err=True)


@webhooks.command("list", help=say("cli-webhooks-list"))
def show() -> None:
    """One line per webhook: name, host, events, community, what waits, what was given up."""

    async def read(store: "SqlStore") -> list[tuple[Webhook, Queue]]:
        queues = await store.queues()
        return [(one, queues.get(one.name, Queue())) for one in await store.webhooks()]

    kept = with_store(read)
    if not kept:
        typer.echo(say("cli-webhooks-none"), err=True)
    for one, queue in kept:
        state = say("cli-webhooks-gone" if one.ended_at else "cli-webhooks-in-use")
        waits = say("cli-webhooks-waiting", waiting=queue.waiting, lost=queue.given_up)
        site = (one.site and name_of(one.site)) or "*"
        topics = " ".join(sorted(one.topics))
        typer.echo("\t".join((one.name, state, _shown(one.url), topics, site, waits)))


@webhooks.command("remove", help=say("cli-webhooks-remove"))
def remove(name: Name) -> None:
    """Forget one, with its secret and what waits for it."""
    if not with_store(lambda store: store.remove_webhook(name.strip())):
        raise BadInputError("webhook-unknown", name=name)
    typer.echo(say("cli-webhooks-removed", name=name))


@webhooks.command("test", help=say("cli-webhooks-test"))
def test(name: Name) -> None:
    """Send something that tells of nothing, at once; exit code 1 if it was not taken."""
    hooks = with_store(lambda store: store.webhooks())
    webhook = next((one for one in hooks if one.name == name.strip()), None)
    if webhook is None:
        raise BadInputError("webhook-unknown", name=name)
    try:
        status = asyncio.run(_tried(webhook)).status
    except OutsideError as error:
        typer.echo(say(error.code, **error.facts), err=True)
        raise typer.Exit(1) from error
    taken = 200 <= status < 300
    said = say("cli-webhooks-taken" if taken else "cli-webhooks-refused", status=status, name=name)
    typer.echo(said, err=not taken)
    raise typer.Exit(0 if taken else 1)


async def _tried(webhook: Webhook) -> "Told":
    from bot.fetching import HttpPoster  # noqa: PLC0415 (only this command needs it)
    from bot.service.webhooks import signed_and_sent, trial_of  # noqa: PLC0415

    now = datetime.now(UTC)
    post = trial_of(webhook, secrets.token_hex(16), now=now)
    return await signed_and_sent(HttpPoster(), webhook, post, now=now)


def _address(url: str, *, private: bool) -> str:
    """Raises `BadInputError` for one that nothing could be sent to."""
    from bot.fetching import check_address  # noqa: PLC0415 (as above)

    if len(url) > LONGEST:
        raise BadInputError("webhook-url")
    try:
        return check_address(url, private=private)
    except GiveUpError as error:
        raise BadInputError(
            "webhook-private" if error.code == "fetch-private" else "webhook-url"
        ) from error


def _topics(events: str) -> frozenset[Topic]:
    try:
        return frozenset(Topic(one.strip()) for one in events.split(","))
    except ValueError as error:
        raise BadInputError("webhook-events", allowed=", ".join(Topic)) from error


def _shown(url: str) -> str:
    """Scheme and host: what comes after may be a secret."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"
