"""Registering commands, globally and for one guild."""

from tests.discord_server.command_checking import CHAT, check, check_all
from tests.discord_server.errors import ApiError, missing_access, unknown
from tests.discord_server.kinds import JSON
from tests.discord_server.router import Call, Reply, route

GLOBAL = "/applications/{application}/commands"
OF_GUILD = "/applications/{application}/guilds/{guild}/commands"
KEPT = {"name_localizations": None, "description_localizations": None}


def _mine(call: Call) -> dict[str, JSON]:
    if call.at["application"] != call.world.application.id:
        raise unknown("application")
    scope = call.at.get("guild")
    if scope is not None and call.bot.id not in call.world.guild(scope).members:
        raise missing_access()
    return call.world.commands.setdefault(scope, {})


def _known(call: Call) -> JSON:
    if found := _mine(call).get(call.at["command"]):
        return found
    raise unknown("application command")


def _stored(call: Call, body: JSON) -> JSON:
    """The command with its ids; an old one of that name keeps its id, a new one is counted."""
    mine = _mine(call)
    kind = body.get("type", CHAT)
    same = [o for o in mine.values() if (o["name"], o["type"]) == (body["name"], kind)]
    if not same:
        call.world.commands_created += 1
        if call.world.commands_created > call.world.limits.command_creates_a_day:
            told = "Max number of daily application command creates has been reached (200)"
            raise ApiError(400, 30034, told)
    made: JSON = {
        "id": same[0]["id"] if same else call.world.clock.snowflake(),
        "application_id": call.world.application.id,
        "version": call.world.clock.snowflake(),
        "default_member_permissions": None,
        **KEPT,
        **body,
        "type": kind,
        "description": body.get("description") or "",
    }
    if "guild" in call.at:
        made["guild_id"] = call.at["guild"]
    return made


def _listed(call: Call) -> Reply:
    whole = call.query.get("with_localizations") in {"1", "true"}
    hidden = set() if whole else set(KEPT)
    return [{k: v for k, v in one.items() if k not in hidden} for one in _mine(call).values()]


def _replace(call: Call) -> Reply:
    check_all(call.items)
    made = [_stored(call, body) for body in call.items]
    mine = _mine(call)
    mine.clear()
    mine.update({one["id"]: one for one in made})
    call.world.changed()
    return list(made)


def _upsert(call: Call) -> Reply:
    check(call.body)
    made = _stored(call, call.body)
    _mine(call)[made["id"]] = made
    return made


def _change(call: Call) -> Reply:
    known = _known(call)
    check(known | call.body)
    known.update(call.body)
    return known


def _remove(call: Call) -> Reply:
    del _mine(call)[_known(call)["id"]]
    return None


@route(f"GET {OF_GUILD}/permissions")
def permissions(call: Call) -> Reply:
    """Who may use which command, as administrators chose: nothing here."""
    _mine(call)
    return []


for _path in (GLOBAL, OF_GUILD):
    route(f"GET {_path}")(_listed)
    route(f"PUT {_path}")(_replace)
    route(f"POST {_path}")(_upsert)
    route(f"GET {_path}/{{command}}")(_known)
    route(f"PATCH {_path}/{{command}}")(_change)
    route(f"DELETE {_path}/{{command}}")(_remove)
