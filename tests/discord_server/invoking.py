"""From what a person types after a slash to the data of an interaction."""

from dataclasses import dataclass, field

from tests.discord_server.answers import ClientRefusedError
from tests.discord_server.attaching import stored
from tests.discord_server.channels import Channel
from tests.discord_server.drafts import Upload
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON
from tests.discord_server.model import Role, User
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.world import World

SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE = 1, 2, 3, 4, 5, 6, 7, 8
MENTIONABLE, NUMBER, ATTACHMENT = 9, 10, 11


@dataclass
class Resolved:
    """Users, members, roles, channels, messages and files that the data names."""

    world: World
    channel: Channel
    told: JSON = field(default_factory=dict)

    def add(self, value: object) -> str:
        """Remember a thing; gives its id."""
        match value:
            case User():
                self._user(value)
                return value.id
            case Role():
                self._put("roles", value.id, value.payload())
                return value.id
            case Channel():
                self._channel(value)
                return value.id
            case Upload():
                (told,) = stored(self.world, self.channel, [value])
                self._put("attachments", told["id"], told)
                return str(told["id"])
            case _:
                user = getattr(value, "user", None)
                if isinstance(user, User):
                    return self.add(user)
                raise ClientRefusedError(f"{value!r} cannot be chosen")

    def _put(self, kind: str, id_: str, told: JSON) -> None:
        self.told.setdefault(kind, {})[id_] = told

    def _user(self, user: User) -> None:
        self._put("users", user.id, user.payload())
        guild = self.channel.guild
        if guild is not None and user.id in guild.members:
            rights = str(int(in_channel(user, self.channel)))
            member = guild.members[user.id].payload(with_user=False)
            self._put("members", user.id, member | {"permissions": rights})

    def _channel(self, place: Channel) -> None:
        told = place.payload() | {"permissions": str(int(Permission.VIEW_CHANNEL))}
        self._put("channels", place.id, told)


def find(world: World, guild: Guild | None, name: str, kind: int, locale: str) -> JSON:
    """The command of this name that is registered for the place; raises."""
    scopes = [guild.id, None] if guild else [None]
    for scope in scopes:
        for command in world.commands.get(scope, {}).values():
            localised = (command.get("name_localizations") or {}).get(locale)
            if name in {command["name"], localised} and command["type"] == kind:
                return command
    raise ClientRefusedError(f"there is no command {name!r} here")


def allowed(command: JSON, user: User, channel: Channel) -> None:
    """Raise unless the command shows up for this person in this place."""
    mine = in_channel(user, channel)
    if channel.guild is None:
        contexts = command.get("contexts")
        if (contexts is not None and 1 not in contexts) or command.get("guild_id"):
            raise ClientRefusedError(f"{command['name']!r} is not for direct messages")
        return
    if 0 not in (command.get("contexts") or [0]):
        raise ClientRefusedError(f"{command['name']!r} is not for servers")
    if not mine & Permission.USE_APPLICATION_COMMANDS:
        raise ClientRefusedError("may not use commands here")
    wanted = command.get("default_member_permissions")
    if wanted is not None and not mine & Permission.ADMINISTRATOR:
        bits = Permission(int(wanted))
        if not bits or mine & bits != bits:
            raise ClientRefusedError(f"{command['name']!r} is hidden from them")


def data(
    command: JSON,
    path: list[str],
    values: dict[str, object],
    resolved: Resolved,
    *,
    focused: str | None = None,
) -> JSON:
    """The ``data`` of an interaction; raises when the app would not send it."""
    told: JSON = {"id": command["id"], "name": command["name"], "type": command["type"]}
    told["options"] = _options(command, path, values, resolved, focused)
    if "guild_id" in command:
        told["guild_id"] = command["guild_id"]
    if resolved.told:
        told["resolved"] = resolved.told
    return told


def _options(
    level: JSON, path: list[str], values: dict[str, object], resolved: Resolved, focused: str | None
) -> list[JSON]:
    known = {option["name"]: option for option in level.get("options") or []}
    nested = any(option["type"] in {SUBCOMMAND, GROUP} for option in known.values())
    if path:
        if path[0] not in known:
            raise ClientRefusedError(f"there is no sub-command {path[0]!r}")
        sub = known[path[0]]
        inner = _options(sub, path[1:], values, resolved, focused)
        return [{"name": sub["name"], "type": sub["type"], "options": inner}]
    if nested:
        raise ClientRefusedError("a sub-command must be chosen")
    if strange := values.keys() - known.keys():
        raise ClientRefusedError(f"unknown options {sorted(strange)}")
    if focused is None:
        missing = [n for n, o in known.items() if o.get("required") and n not in values]
        if missing:
            raise ClientRefusedError(f"options {missing} are required")
    return [
        _option(known[name], value, resolved, focused=name == focused)
        for name, value in values.items()
        if value is not None
    ]


def _option(option: JSON, value: object, resolved: Resolved, *, focused: bool) -> JSON:
    kind = option["type"]
    if kind in {USER, CHANNEL, ROLE, MENTIONABLE, ATTACHMENT}:
        value = resolved.add(value)
    elif not focused:
        _check_value(option, value)
    told: JSON = {"name": option["name"], "type": kind, "value": value}
    return told | ({"focused": True} if focused else {})


def _check_value(option: JSON, value: object) -> None:
    name, kind = option["name"], option["type"]
    types: dict[int, tuple[type, ...]] = {
        STRING: (str,), INTEGER: (int,), BOOLEAN: (bool,), NUMBER: (int, float),
    }  # fmt: skip
    if not isinstance(value, types[kind]):
        raise ClientRefusedError(f"{name}: {value!r} is of the wrong type")
    choices = [choice["value"] for choice in option.get("choices") or []]
    if choices and value not in choices:
        raise ClientRefusedError(f"{name}: {value!r} is not among the choices {choices}")
    size = len(value) if isinstance(value, str) else value
    low, high = ("min_length", "max_length") if kind == STRING else ("min_value", "max_value")
    least, most = option.get(low), option.get(high)
    if kind == STRING and most is None:
        most = 6000
    if isinstance(size, int | float):
        too_small = least is not None and size < least
        too_large = most is not None and size > most
        if too_small or too_large:
            raise ClientRefusedError(f"{name}: {size} is not between {least} and {most}")
