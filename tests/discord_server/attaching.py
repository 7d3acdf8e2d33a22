"""Files, stickers and components get their ids."""

from tests.discord_server.channels import Channel
from tests.discord_server.component_checking import walk
from tests.discord_server.drafts import Upload
from tests.discord_server.errors import unknown
from tests.discord_server.kinds import JSON
from tests.discord_server.world import World


def stored(world: World, channel: Channel, uploads: list[Upload]) -> list[JSON]:
    """Keep the bytes and give the attachment objects; the urls can be fetched."""
    told: list[JSON] = []
    for upload in uploads:
        id_ = world.clock.snowflake()
        world.files[id_] = upload.data
        url = f"{world.address}/attachments/{channel.id}/{id_}/{upload.name}"
        one: JSON = {
            "id": id_,
            "filename": upload.name,
            "size": len(upload.data),
            "url": url,
            "proxy_url": url,
            "content_type": upload.content_type,
        }
        if upload.description:
            one["description"] = upload.description
        told.append(one)
    return told


def stickers(world: World, channel: Channel, ids: list[str]) -> list[JSON]:
    """The sticker items of a message; raises when the guild has no such sticker."""
    known = {id_: one for guild in world.guilds.values() for id_, one in guild.stickers.items()}
    for id_ in ids:
        if id_ not in known or channel.is_dm:
            raise unknown("emoji")
    return [{"id": id_, "name": known[id_]["name"], "format_type": 1} for id_ in ids]


def numbered(components: list[JSON]) -> list[JSON]:
    """Components with the small numeric ids that Discord adds."""
    taken = {one["id"] for one in walk(components) if one.get("id")}
    free = (number for number in range(1, 1000) if number not in taken)
    for one in walk(components):
        if not one.get("id"):
            one["id"] = next(free)
    return components
