"""Threads and forum posts."""

from tests.discord_server import drafts, messages, payloads, shapes, threading
from tests.discord_server.channels import Channel
from tests.discord_server.clock import from_iso
from tests.discord_server.errors import invalid_form
from tests.discord_server.kinds import AuditAction, ChannelKind
from tests.discord_server.permissions import Permission, can, need
from tests.discord_server.router import Call, Reply, route


def _log(call: Call, thread: Channel) -> None:
    if thread.guild:
        thread.guild.log(call.bot, AuditAction.THREAD_CREATE, thread.id, call.reason)


@route("POST /channels/{channel}/messages/{message}/threads")
def from_message(call: Call) -> Reply:
    """A thread that begins with a message."""
    said = messages.find(call.channel, call.at["message"])
    thread = threading.start_from(call.world, call.bot, said, call.body)
    _log(call, thread)
    return shapes.thread(thread, call.bot)


@route("POST /channels/{channel}/threads")
def start(call: Call) -> Reply:
    """A thread without a message, or a forum post with one."""
    if call.channel.kind is not ChannelKind.FORUM:
        thread = threading.start(call.world, call.bot, call.channel, call.body)
        _log(call, thread)
        return shapes.thread(thread, call.bot)
    threading.check_post(call.bot, call.channel, call.body)
    if not call.body.get("message") and not call.files:
        raise invalid_form("message", "BASE_TYPE_REQUIRED", "This field is required")
    post = threading.post(call.world, call.channel, call.bot, call.body)
    draft = drafts.read(call.body.get("message") or {}, call.files)
    said = messages.send(call.world, call.bot, post, draft)
    return shapes.thread(post, call.bot) | {"message": payloads.message(said)}


@route("PUT /channels/{channel}/thread-members/@me")
def join(call: Call) -> Reply:
    """Join."""
    need(call.bot, call.channel)
    threading.join(call.world, call.bot, call.channel)
    return None


@route("DELETE /channels/{channel}/thread-members/@me")
def leave(call: Call) -> Reply:
    """Leave."""
    threading.leave(call.world, call.bot, call.channel)
    return None


@route("PUT /channels/{channel}/thread-members/{user}")
def add(call: Call) -> Reply:
    """Put somebody in."""
    thread = call.channel
    speaks = Permission.SEND_MESSAGES_IN_THREADS
    need(call.bot, thread, speaks)
    threading.join(call.world, call.world.user(call.at["user"]), thread)
    return None


@route("DELETE /channels/{channel}/thread-members/{user}")
def remove(call: Call) -> Reply:
    """Take somebody out."""
    own = call.channel.owner is call.bot
    need(call.bot, call.channel, *([] if own else [Permission.MANAGE_THREADS]))
    threading.leave(call.world, call.world.user(call.at["user"]), call.channel)
    return None


@route("GET /channels/{channel}/thread-members")
def members(call: Call) -> Reply:
    """Who is in a thread."""
    need(call.bot, call.channel)
    return [call.channel.member(user) for user in call.channel.joined]


@route("GET /guilds/{guild}/threads/active")
def active(call: Call) -> Reply:
    """Every thread that is not archived."""
    threads = shapes.active_threads(call.world, call.guild)
    return {"threads": threads, "members": [t["member"] for t in threads if "member" in t]}


def _archived(call: Call, *kinds: ChannelKind) -> list[Channel]:
    return [
        thread
        for thread in call.world.channels.values()
        if thread.parent is call.channel
        and thread.archived
        and thread.kind in kinds
        and can(call.bot, thread)
    ]


def _page(call: Call, threads: list[Channel]) -> Reply:
    """So many of them as were asked for, and whether there are more."""
    limit = call.number("limit", 50)
    shown = [shapes.thread(thread, call.bot) for thread in threads[:limit]]
    members = [one["member"] for one in shown if "member" in one]
    return {"threads": shown, "members": members, "has_more": len(threads) > limit}


def _latest_first(call: Call, threads: list[Channel]) -> Reply:
    """Those that fell asleep last come first."""
    before = call.query.get("before")
    until = from_iso(before) if before else float("inf")
    slept = [thread for thread in threads if from_iso(thread.archive_timestamp) < until]
    slept.sort(key=lambda thread: from_iso(thread.archive_timestamp), reverse=True)
    return _page(call, slept)


@route("GET /channels/{channel}/threads/archived/public")
def archived_public(call: Call) -> Reply:
    """Archived threads that anybody sees."""
    need(call.bot, call.channel, Permission.READ_MESSAGE_HISTORY)
    kinds = ChannelKind.PUBLIC_THREAD, ChannelKind.ANNOUNCEMENT_THREAD
    return _latest_first(call, _archived(call, *kinds))


@route("GET /channels/{channel}/threads/archived/private")
def archived_private(call: Call) -> Reply:
    """Archived private threads, for who manages threads."""
    need(call.bot, call.channel, Permission.READ_MESSAGE_HISTORY, Permission.MANAGE_THREADS)
    return _latest_first(call, _archived(call, ChannelKind.PRIVATE_THREAD))


@route("GET /channels/{channel}/users/@me/threads/archived/private")
def archived_joined(call: Call) -> Reply:
    """Archived private threads that one is in, the newest first."""
    need(call.bot, call.channel, Permission.READ_MESSAGE_HISTORY)
    before = int(call.query.get("before") or 2**64)
    private = _archived(call, ChannelKind.PRIVATE_THREAD)
    mine = [one for one in private if call.bot in one.joined and int(one.id) < before]
    return _page(call, sorted(mine, key=lambda thread: -int(thread.id)))
