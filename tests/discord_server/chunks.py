"""Asking for members over the gateway (op 8)."""

from tests.discord_server.kinds import JSON, Intent
from tests.discord_server.sessions import Session
from tests.discord_server.world import World

MOST_IDS = 100


def answer(world: World, session: Session, data: JSON) -> tuple[int, str] | None:
    """Send GUILD_MEMBERS_CHUNK events; the close code and reason when the question is wrong."""
    guild = world.guilds.get(str(data["guild_id"]))
    if guild is None or world.bot.id not in guild.members:
        return None
    ids = data.get("user_ids")
    query, limit = data.get("query"), data.get("limit") or 0
    if ids is None and not query and not limit and not session.intents & Intent.MEMBERS:
        return 4014, "Disallowed intent(s)."
    members = list(guild.members.values())
    missing: list[str] = []
    if ids is not None:
        wanted = [str(id_) for id_ in (ids if isinstance(ids, list) else [ids])][:MOST_IDS]
        missing = [id_ for id_ in wanted if id_ not in guild.members]
        members = [guild.members[id_] for id_ in wanted if id_ in guild.members]
    elif query:
        members = [m for m in members if (m.nick or m.user.name).startswith(query)]
    members = members[:limit] if limit else members
    size = world.limits.chunk_members
    parts = [members[at : at + size] for at in range(0, len(members), size)] or [[]]
    for number, part in enumerate(parts):
        told: JSON = {
            "guild_id": guild.id,
            "members": [member.payload() for member in part],
            "chunk_index": number,
            "chunk_count": len(parts),
            "nonce": data.get("nonce"),
        }
        session.push("GUILD_MEMBERS_CHUNK", told | ({"not_found": missing} if missing else {}))
    return None
