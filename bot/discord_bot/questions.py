"""“Would you have wanted a prompt here?”: a few questions a day about what was only observed.

They come one after the other, to who asks for them with ``/readiness``, and nobody else sees them.
"""

import re
from typing import Any, Self

import discord

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.past import Answer, Past
from bot.discord_bot.answering import OnceItem, answering, locale_of, show
from bot.discord_bot.desk import link, may_moderate
from bot.discord_bot.findings import in_words
from bot.discord_bot.ids import TAIL, Ref, author_id, community_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.wording import LIMIT, spoiler
from bot.service.asking import Asking

START = "start"


class QuestionButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=rf"k1q:(?P<what>[a-z]+)(?::(?P<tail>{TAIL}))?",
):
    """Begins the questions, or answers one. ``ref`` is what the question is about."""

    def __init__(self, what: str, label: str, ref: Ref | None = None) -> None:
        """``label`` is what stands on it."""
        id_ = f"k1q:{what}:{ref.tail}" if ref else f"k1q:{what}"
        super().__init__(discord.ui.Button(label=label[:80], custom_id=id_))
        self.what = what
        self.ref = ref

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        tail = match["tail"]
        return cls(match["what"], match["what"], ref_of(f"discord:{tail}") if tail else None)

    async def callback(self, interaction: Interaction) -> None:
        """Keep the answer of who may give one, and ask the next question."""
        async with answering(interaction):
            if not may_moderate(interaction):
                raise BadInputError("discord-moderators-only")
            parts, locale = parts_of(interaction), locale_of(interaction)
            community = community_id(interaction.guild_id or 0)
            by, said = author_id(interaction.user.id), ""
            if self.ref is not None:
                comment, answer = self.ref.comment, Answer(self.what)
                if not await asking(parts).answer(community, comment, answer, by=by):
                    said = parts.wording.say(locale, "question-taken") + "\n"
            text, view = await question(parts, locale, community, by=by)
            await show(interaction, content=said + text, view=view, attachments=[])


def asking(parts: Parts) -> Asking:
    """The service behind the questions."""
    return Asking(parts.app.store, parts.app.clock)


async def invitation(
    parts: Parts, locale: str, community: CommunityId, *, by: str
) -> discord.ui.View | None:
    """A button that begins the questions; None where there are none."""
    waiting = await asking(parts).open_questions(community, by=by)
    if not waiting:
        return None
    view = discord.ui.View(timeout=None)
    label = parts.wording.say(locale, "question-start", n=len(waiting))
    view.add_item(QuestionButton(START, label))
    return view


async def question(
    parts: Parts, locale: str, community: CommunityId, *, by: str
) -> tuple[str, discord.ui.View | None]:
    """The next question with its answers, or thanks where there is none."""
    waiting = await asking(parts).open_questions(community, by=by)
    if not waiting:
        return parts.wording.say(locale, "question-none"), None
    one = waiting[0]
    view = discord.ui.View(timeout=None)
    for answer in Answer:
        label = parts.wording.say(locale, f"question-{answer}")
        view.add_item(QuestionButton(answer, label, ref_of(one.decision.comment)))
    return await _asked(parts, locale, community, one, left=len(waiting) - 1), view


async def _asked(parts: Parts, locale: str, community: CommunityId, one: Past, *, left: int) -> str:
    """What is asked, with the words that it is about behind a spoiler while they are kept."""
    record = await parts.app.store.decision(one.decision.comment)
    labels = in_words(parts.wording, locale, record) if record else ""
    guild = number_of(community)
    where = link(guild, ref_of(one.decision.comment))
    lines = [
        parts.wording.say(locale, "question-head", left=left),
        parts.wording.say(locale, "question-about", link=where, labels=labels),
    ]
    words = spoiler(record.text) if record and record.text else ""
    if not words or sum(map(len, lines)) + len(words) + 2 > LIMIT:
        words = parts.wording.say(locale, "question-words-gone")
    return "\n".join([*lines, words])
