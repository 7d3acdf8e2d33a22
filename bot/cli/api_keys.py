"""`kindness keys create`, `list` and `revoke`: keys of programs that ask over HTTP."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.cli.kept import with_store
from bot.cli.say import say
from bot.core.errors import BadInputError
from bot.core.site import community_of, name_of
from bot.service.api_keys import PER_MINUTE, ApiKey, Scope, digest_of, new_key

Name = Annotated[str, typer.Argument(help=say("cli-keys-name"), metavar="NAME")]
PerMinute = Annotated[int, typer.Option("--per-minute", min=1, help=say("cli-keys-per-minute"))]

Scopes = Annotated[list[Scope] | None, typer.Option("--scope", help=say("cli-keys-scope"))]


def add_commands(keys: typer.Typer) -> None:
    """Put them beside those about other keys."""
    keys.command("create", help=say("cli-keys-create"))(create)
    keys.command("list", help=say("cli-keys-list"))(show)
    keys.command("revoke", help=say("cli-keys-revoke"))(revoke)


Community = Annotated[str | None, typer.Option("--community", help=say("cli-keys-community"))]


def create(
    name: Name,
    *,
    per_minute: PerMinute = PER_MINUTE,
    scope: Scopes = None,
    community: Community = None,
) -> None:
    """Print a fresh key alone on standard output; only its digest is kept."""
    name = name.strip()
    if not name.isprintable() or not 1 <= len(name) <= 80:
        raise BadInputError("api-key-name")
    fresh = new_key()
    now = datetime.now(UTC)
    site = None if community is None else community_of(community)
    scopes = frozenset(scope or Scope)
    key = ApiKey(name, digest_of(fresh), scopes, per_minute, now, site=site)
    if not with_store(lambda store: store.add_api_key(key)):
        raise BadInputError("api-key-taken", name=name)
    typer.echo(fresh)


def show() -> None:
    """One line per key: its name, whether it is in use, since when, its quota and its scopes."""
    kept = with_store(lambda store: store.api_keys())
    if not kept:
        typer.echo(say("cli-keys-none"), err=True)
    for key in kept:
        state = say("cli-keys-gone" if key.revoked_at else "cli-keys-in-use")
        day = (key.revoked_at or key.created_at).date().isoformat()
        scopes = " ".join(sorted(key.scopes))
        site = [name_of(key.site) or ""] if key.site else []
        typer.echo("\t".join((key.name, state, day, f"{key.per_minute}/min", scopes, *site)))


def revoke(name: Name) -> None:
    """End a key."""
    if not with_store(lambda store: store.revoke_api_key(name.strip(), now=datetime.now(UTC))):
        raise BadInputError("api-key-unknown", name=name)
    typer.echo(say("cli-keys-revoked", name=name))
