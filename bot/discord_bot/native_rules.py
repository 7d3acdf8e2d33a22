"""Our own rules of Discord's AutoMod: the community's denied words, kept out before anybody reads
them. Rules that are not ours are never touched.

Ours are the keyword rules that this bot made itself under a name of ours; both has to be so.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import discord

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, OutsideError, TryLaterError
from bot.core.native import RULES, Compiled, Difference, Keywords, compiled, difference
from bot.discord_bot.ids import community_id
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal

NAME: Final = "Kindness "
"""How the names of our rules begin; a number follows."""

IN_FORCE: Final = "discord-automod-rules"
"""The note with the numbers of our rules: what happens by them is ours to take in."""

LONGEST_NOTICE: Final = 150
"""Characters that Discord shows to who is kept out."""

LONGEST_REASON: Final = 512


@dataclass(frozen=True, slots=True)
class State:
    """Our rules as they stand, what the list says, and what leads from the one to the other."""

    ours: tuple[discord.AutoModRule, ...]
    wanted: Compiled
    difference: Difference
    words: int

    @property
    def asleep(self) -> tuple[discord.AutoModRule, ...]:
        """Our rules that somebody has switched off."""
        return tuple(rule for rule in self.ours if not rule.enabled)


async def state_of(parts: Parts, guild: discord.Guild) -> State:
    """How things stand on a server at this moment.

    Raises `BadInputError` (``automod-no-right``) if the bot may not manage the server,
    ``automod-no-room`` where other rules leave too little, and as `outside` does.
    """
    community = community_id(guild.id)
    own, others = await _rules(parts, guild)
    await _note(parts, community, [rule.id for rule in own])
    words = (await parts.app.steering.rules(community)).words.deny
    wanted = compiled(words, room=RULES - others)
    now = {rule.id: tuple(rule.trigger.keyword_filter) for rule in own}
    return State(tuple(own), wanted, difference(now, wanted.rules), len(words))


def seen(parts: Parts, state: State) -> str:
    """What tells one state from another in a few signs, so that a click does what was shown."""
    rules = [(rule.id, rule.enabled, sorted(rule.trigger.keyword_filter)) for rule in state.ours]
    return parts.app.store.fingerprint(json.dumps([rules, state.wanted.rules]))[:10]


async def put_in_force(
    parts: Parts, guild: discord.Guild, state: State, *, locale: str, reason: str
) -> None:
    """Do what the difference says, one rule after the other; interrupted, the rest is left to do.

    Raises as `outside` does.
    """
    # Discord reads who is kept out this, privately and at once; nobody else sees it.
    notice = parts.wording.say(locale, "automod-notice")[:LONGEST_NOTICE]
    block = discord.AutoModRuleAction(custom_message=notice)
    plan, reason = state.difference, reason[:LONGEST_REASON]
    wanted = dict(plan.change)
    taken = {rule.name for rule in state.ours}
    names = (name for n in range(1, 99) if (name := f"{NAME}{n}") not in taken)
    with outside(parts.refusals, _refusal(guild)):
        for rule in state.ours:
            if rule.id in plan.remove:
                await rule.delete(reason=reason)
            elif rule.id in wanted or not rule.enabled:
                words = wanted.get(rule.id, tuple(rule.trigger.keyword_filter))
                # What the moderators set about it otherwise (who is exempt) stays.
                await rule.edit(trigger=_trigger(words), enabled=True, reason=reason)
        for words in plan.make:
            made = await guild.create_automod_rule(
                name=next(names),
                event_type=discord.AutoModRuleEventType.message_send,
                trigger=_trigger(words),
                actions=[block],
                enabled=True,
                reason=reason,
            )
            await _note(parts, community_id(guild.id), [*await ours(parts, guild.id), made.id])


async def take_away(parts: Parts, guild: discord.Guild, state: State, *, reason: str) -> None:
    """Remove all rules of ours. Raises as `outside` does."""
    with outside(parts.refusals, _refusal(guild)):
        for rule in state.ours:
            await rule.delete(reason=reason[:LONGEST_REASON])
    await _note(parts, community_id(guild.id), [])


async def ours(parts: Parts, guild: int) -> Sequence[int]:
    """The numbers of our rules on a server, as they were noted last."""
    noted = await parts.app.store.memo(community_id(guild), IN_FORCE)
    return [int(number) for number in json.loads(noted)] if noted else []


async def out_of_date(parts: Parts, guild: discord.Guild) -> bool:
    """Whether rules of ours keep out something else than the list, which has just changed, says.

    Where Discord cannot be asked they are taken for what they were before the change.
    """
    if not await ours(parts, guild.id):
        return False  # Discord is not asked for nothing
    try:
        state = await state_of(parts, guild)
    except (BadInputError, OutsideError):
        return True
    return bool(state.ours and state.difference)


async def _rules(parts: Parts, guild: discord.Guild) -> tuple[list[discord.AutoModRule], int]:
    """Our rules, and how many keyword rules there are that are not ours."""
    if not guild.me.guild_permissions.manage_guild:
        raise BadInputError("automod-no-right")
    try:
        with outside(parts.refusals, _refusal(guild)):
            rules = await guild.fetch_automod_rules()
    except TryLaterError as error:
        if error.code != "discord-not-allowed":
            raise
        raise BadInputError("automod-no-right") from error
    keyword = discord.AutoModRuleTriggerType.keyword
    listed = [rule for rule in rules if rule.trigger.type is keyword]
    own = [one for one in listed if one.creator_id == guild.me.id and one.name.startswith(NAME)]
    return own, len(listed) - len(own)


def _trigger(words: Keywords) -> discord.AutoModTrigger:
    return discord.AutoModTrigger(
        type=discord.AutoModRuleTriggerType.keyword, keyword_filter=list(words)
    )


def _refusal(guild: discord.Guild) -> Refusal:
    return Refusal(guild.id, 0, "automod")


async def _note(parts: Parts, community: CommunityId, rules: Sequence[int]) -> None:
    """Note which rules are ours, if that is not what is noted."""
    said = json.dumps(sorted(set(rules))) if rules else None
    if await parts.app.store.memo(community, IN_FORCE) != said:
        await parts.app.store.set_memo(community, IN_FORCE, said, now=parts.app.clock.now())
