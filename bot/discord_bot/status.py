"""How the bot is in one server, on one screen."""

import math
from collections.abc import Iterator
from datetime import timedelta

import discord

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.limits import Rules
from bot.discord_bot import preflight
from bot.discord_bot.answering import locale_of
from bot.discord_bot.drafts import DM, OWN
from bot.discord_bot.ids import community_id
from bot.discord_bot.languages import LANGUAGE
from bot.discord_bot.names import PROMPTS
from bot.discord_bot.panel import scope_said
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.scope import ALL, Scope
from bot.discord_bot.stuck import stuck_in
from bot.discord_bot.telling import whom
from bot.discord_bot.unread import unread_lately
from bot.discord_bot.wording import LIMIT
from bot.service.records import Page
from bot.words import languages_in


async def status_of(interaction: Interaction, parts: Parts, community: CommunityId) -> str:
    """Mode, rules, model, what is read, what waits, and what is missing."""
    guild = interaction.guild
    if guild is None or guild.me is None:
        raise BadInputError("discord-no-server")
    store = parts.app.store
    page, rules = await store.page(community), await parts.app.steering.rules(community)
    meant = rules.with_mode(page.resumes) if page and page.resumes else rules
    scope = await parts.scopes.of(community)
    prompts = await store.memo(community, PROMPTS) or DM
    language = await store.memo(community, LANGUAGE) or OWN
    lines = [
        *_steered(parts, locale_of(interaction), page, rules),
        *_reads(interaction, parts, scope),
        parts.wording.say(locale_of(interaction), f"discord-prompts-{prompts}-means"),
        _where(parts, locale_of(interaction), scope.desk, language),
        _grace(parts, locale_of(interaction)),
        *await _at_work(interaction, parts, guild),
    ]
    head = "\n".join(lines)
    found = preflight.look(
        guild, meant, scope.desk, application=interaction.application_id, scope=scope
    )
    room = LIMIT - len(head) - 2
    missing = preflight.said(found, parts.wording, locale_of(interaction), room=room)
    return f"{head}\n\n{missing}"


def _steered(parts: Parts, locale: str, page: Page | None, rules: Rules) -> Iterator[str]:
    wording = parts.wording
    if page is not None and page.resumes is not None:
        yield wording.say(
            locale,
            "discord-status-paused",
            who=whom(page.by, wording, locale),
            at=_when(page.at.timestamp()),
            mode=wording.say(locale, f"discord-mode-{page.resumes}"),
        )
        if page.why:
            why = discord.utils.escape_markdown(page.why)
            yield wording.say(locale, "discord-told-why", why=why)
    else:
        mode = wording.say(locale, f"discord-mode-{rules.mode}")
        yield wording.say(locale, "discord-status-mode", mode=mode)
    yield wording.say(
        locale,
        "discord-status-rules",
        preset=wording.say(locale, f"discord-preset-{rules.preset}"),
        version=rules.version,
        model=parts.app.classifier.model,
    )
    languages = languages_in(parts.app.languages, locale)
    yield wording.say(locale, "discord-status-languages", languages=languages)


def _where(parts: Parts, locale: str, desk: int | None, language: str) -> str:
    """To whom the bot speaks, and in which language."""
    wording = parts.wording
    none = wording.say(locale, "discord-reads-none")
    return wording.say(
        locale,
        "discord-status-where",
        desk=none if desk is None else f"<#{desk}>",
        language=wording.say(locale, f"discord-language-{language}"),
    )


def _grace(parts: Parts, locale: str) -> str:
    """What becomes of everything here once the bot is removed."""
    days = math.ceil(parts.app.store.grace / timedelta(days=1))
    return parts.wording.say(locale, "discord-status-grace", n=days)


def _reads(interaction: Interaction, parts: Parts, scope: Scope) -> Iterator[str]:
    wording, locale = parts.wording, locale_of(interaction)
    reads, guild = interaction.client.intents.message_content, interaction.guild
    if not reads:
        yield wording.say(locale, "discord-status-no-content")
    if reads or scope.how != ALL:
        yield scope_said(scope, wording, locale)
    nicks = guild is not None and guild.me.guild_permissions.view_audit_log and scope.how == ALL
    yield wording.say(locale, "discord-status-nicks", read="yes" if nicks else "no")


async def _at_work(interaction: Interaction, parts: Parts, guild: discord.Guild) -> list[str]:
    wording, locale = parts.wording, locale_of(interaction)
    lines = []
    read = await parts.marks.load(guild.id)
    if read:
        at = _when(discord.utils.snowflake_time(read).timestamp())
        lines.append(wording.say(locale, "discord-status-read-until", at=at))
    else:
        lines.append(wording.say(locale, "discord-status-nothing-read"))
    errands = await parts.app.store.errands_left()
    queue = wording.say(locale, "discord-status-queue", reading=parts.intake.depth(), doing=errands)
    stuck = await stuck_in(parts, community_id(guild.id), locale)
    unread = await unread_lately(parts, community_id(guild.id), locale)
    return [*lines, *unread, queue, *stuck]


def _when(timestamp: float) -> str:
    return f"<t:{int(timestamp)}:R>"
