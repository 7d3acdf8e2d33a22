"""Who is on duty on a server, in Discord's words: how a rota names roles and members, and what it
says of a week.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.core.comment import CommunityId
from bot.core.duty import WEEK, Days, Rota, Stretch, Who
from bot.discord_bot.desk_settings import DeskSettings, desk_settings
from bot.discord_bot.ids import author_id, number_of
from bot.discord_bot.parts import Parts
from bot.discord_bot.wording import LIMIT, Wording
from bot.service.duty import Duties

ROLE: Final = "role:"
"""Begins the name of a role; a member is named as an author."""


def duties(parts: Parts) -> Duties:
    """The service that keeps rotas."""
    return Duties(parts.app.store, parts.app.clock)


def of_role(role: int) -> Who:
    """A role, as a rota names it."""
    return Who(f"{ROLE}{role}")


def of_member(user: int) -> Who:
    """A member, as a rota names them."""
    return Who(author_id(user))


def role_of(who: Who) -> int | None:
    """Discord's number of a role; None for a member."""
    return int(who.removeprefix(ROLE)) if who.startswith(ROLE) else None


def people(some: Iterable[Who]) -> list[int]:
    """Discord's numbers of the members among them."""
    return [number_of(who) for who in some if role_of(who) is None]


def roles(some: Iterable[Who]) -> list[int]:
    """Discord's numbers of the roles among them."""
    return [role for who in some if (role := role_of(who)) is not None]


def named(some: Iterable[Who]) -> str:
    """Roles and members as Discord shows them."""
    return " ".join(
        [*(f"<@&{role}>" for role in sorted(roles(some))), *(f"<@{user}>" for user in people(some))]
    )


async def rota_of(parts: Parts, community: CommunityId) -> Rota:
    """The rota of a server; the one role that is called at other times stands in."""
    settings = await desk_settings(parts, community)
    return await duties(parts).rota(community, stands_in=standing_in(settings))


def standing_in(settings: DeskSettings) -> Who | None:
    """Who is called where it is nobody's turn."""
    return None if settings.duty is None else of_role(settings.duty)


def week_said(wording: Wording, locale: str, rota: Rota, *, room: int = LIMIT) -> str:
    """A week of a rota: days that are alike on one line, as many as there is room for."""
    kept: list[str] = []
    more = wording.say(locale, "duty-more")
    for days, stretches in _alike(rota):
        parts = ", ".join(_stretch_said(wording, locale, one) for one in stretches)
        line = f"**{days_said(wording, locale, days)}**: {parts}"
        if len("\n".join([*kept, line, more])) > room:
            return "\n".join([*kept, more])
        kept.append(line)
    return "\n".join(kept)


def days_said(wording: Wording, locale: str, days: Sequence[int]) -> str:
    """Days of the week in words."""
    return ", ".join(wording.say(locale, f"duty-days-{one}") for one in Days.of(days))


def _alike(rota: Rota) -> Iterator[tuple[tuple[int, ...], tuple[Stretch, ...]]]:
    """The days of a week on which the same people are on duty at the same times."""
    found: dict[tuple[Stretch, ...], list[int]] = {}
    for day in WEEK:
        found.setdefault(rota.day(day), []).append(day)
    for stretches, days in found.items():
        yield tuple(days), stretches


def _stretch_said(wording: Wording, locale: str, one: Stretch) -> str:
    who = named(one.who) or wording.say(locale, "duty-nobody")
    if one.begins == one.ends:
        return wording.say(locale, "duty-all-day", who=who)
    return f"{one.begins:%H:%M}-{one.ends:%H:%M} {who}"
