"""What an author is told in private: directly, in their own language as far as it is known, or else
through a note in the channel, which others see and which is in the language of the server.
"""

from dataclasses import replace

import discord

from bot.core.actions import ReturnText, Tip
from bot.core.errand import Errand, ErrandState
from bot.core.errors import GiveUpError, SettledError, TryLaterError
from bot.discord_bot import desk
from bot.discord_bot.buttons import note_view, overflow, prompt_view, tip_view
from bot.discord_bot.ids import key_of, mark_of, number_of, ref_of
from bot.discord_bot.looking import Now, look
from bot.discord_bot.names import NOTE, PROMPTS
from bot.discord_bot.notes import plan
from bot.discord_bot.outside import DmsClosedError, TooFastError
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import Outgoing, Posting
from bot.service.prompts import Prompt


class Privately:
    """The private word of one errand. Everything raises as `Posting.direct` and `in_place` do."""

    def __init__(
        self, parts: Parts, client: discord.Client, posting: Posting, errand: Errand
    ) -> None:
        """``posting`` is that of the errand."""
        self._parts = parts
        self._client = client
        self._posting = posting
        self._errand = errand
        self._ref = ref_of(errand.comment)
        self._guild = number_of(errand.community)
        self._user = number_of(errand.author)
        self._mark = mark_of(errand.id)

    async def tell(self) -> None:
        """What a prompt, a text to return or a tip tells.

        Raises `SettledError` if another errand tells it: that this one is done would mean that its
        author was asked.
        """
        prompt = await self._parts.app.reconsidering.told_by(self._errand)
        if prompt is None:
            raise SettledError("told-by-another")
        if isinstance(self._errand.action, Tip):
            wording, locale = self._parts.wording, await self._own_language()
            text = "\n\n".join(wording.text(locale, each) for each in prompt.texts)
            view = tip_view(wording, locale, self._ref, key=key_of(self._errand.id))
            await self._posting.direct(self._user, Outgoing(text, view, mark=self._mark))
            return
        await self._say(await self._as_it_is(prompt))

    async def notify(self, notice: str) -> None:
        """A notice about how their case was decided, with what they can do now.

        Raises `SettledError` once the moderators have taken that back.
        """
        prompt = await self._parts.app.reconsidering.noticed(self._errand, notice)
        if prompt is None:
            raise SettledError("comment-decided-anew")
        await self._say(prompt)

    async def _as_it_is(self, prompt: Prompt) -> Prompt:
        """The prompt about a comment that was to be taken down, if there is still something to say.

        Nobody may have lived to write down that it was taken down, so that is looked at.
        """
        if prompt.hold is None or prompt.returned:
            return prompt
        now = await look(self._parts, self._client, self._posting, self._errand)
        if isinstance(self._errand.action, ReturnText):
            if now is not Now.GONE:
                mend = prompt.hold is ErrandState.GIVEN_UP
                raise (GiveUpError if mend else SettledError)("left-standing")
            return replace(prompt, returned=True, label=None, texts=())
        if now is not Now.STANDS:
            raise SettledError("comment-changed")
        return prompt

    async def _say(self, prompt: Prompt) -> None:
        way = await self._parts.app.store.memo(self._errand.community, PROMPTS)
        if way != NOTE:
            try:
                await self._directly(prompt)
            except DmsClosedError:
                pass
            except TryLaterError as error:
                if not (self._errand.tries and _may_go_on(error)):
                    raise
            else:
                return
        await self._leave_note(prompt)

    async def _directly(self, prompt: Prompt) -> None:
        locale, wording = await self._own_language(), self._parts.wording
        guild = self._client.get_guild(self._guild)
        about = wording.about(
            prompt, locale, desk.link(self._guild, self._ref), guild.name if guild else None
        )
        said = wording.prompt(prompt, locale, about=about)
        view = prompt_view(wording, locale, self._ref, prompt, key=key_of(self._errand.id))
        await self._posting.direct(
            self._user, Outgoing(said.content, view, overflow(said), mark=self._mark)
        )

    async def _own_language(self) -> str:
        errand = self._errand
        return await self._parts.own_languages.of(
            errand.community, errand.author, otherwise=errand.locale
        )

    async def _leave_note(self, prompt: Prompt) -> None:
        """A note that says nothing about why, with a button that only its reader can use."""
        wording, locale = self._parts.wording, self._errand.locale
        text = wording.say(locale, "discord-note", who=f"<@{self._user}>")
        view = note_view(wording, locale, self._ref, key=key_of(self._errand.id))
        said = Outgoing(text, view, mark=self._mark, pings=self._user)
        note = await self._posting.in_place(said)
        owed = prompt.text if prompt.returned else None
        await plan(self._parts, self._errand, note, text=owed)


def _may_go_on(error: TryLaterError) -> bool:
    """Whether somebody may not be written to directly for long, so that a note is better than to
    let them wait for their text.
    """
    return isinstance(error, TooFastError) or error.code == "discord-not-allowed"
