"""What a person gets back after using the bot's interface."""

from typing import Self

from tests.discord_server.component_checking import walk
from tests.discord_server.interactions import Interaction
from tests.discord_server.kinds import JSON, CallbackKind, MessageFlag
from tests.discord_server.model import Message
from tests.discord_server.world import World


class ClientRefusedError(Exception):
    """The person's own Discord app would not have let them do this."""


class Answer:
    """One interaction from the person's side; it goes on changing while the bot works."""

    def __init__(self, world: World, begun: Interaction) -> None:
        self.world = world
        self.interaction = begun
        self.failed = False
        """The bot did not answer in time: "The application did not respond"."""

    async def first(self) -> Self:
        """Wait for the first answer of the bot, as long as Discord does."""
        seconds = self.world.limits.first_answer_seconds
        try:
            await self.world.until(
                lambda: self.interaction.answered is not None, seconds=seconds, exactly=True
            )
        except TimeoutError:
            self.failed = True
        return self

    async def done(self, *, seconds: float = 5.0) -> Self:
        """Wait until "thinking" is over; raises TimeoutError."""
        await self.world.until(lambda: not self.thinking, seconds=seconds)
        return self

    async def followup(self, number: int = 0, *, seconds: float = 5.0) -> Message:
        """Wait for one more message; raises TimeoutError."""
        followups = self.interaction.followups
        await self.world.until(lambda: len(followups) > number, seconds=seconds)
        return followups[number]

    @property
    def thinking(self) -> bool:
        """Whether the bot has asked for time and not used it yet."""
        return bool(self.message and self.message.flags & MessageFlag.LOADING)

    @property
    def message(self) -> Message | None:
        """The message that is the answer; on an update, the one whose button was pressed."""
        return self.interaction.original

    @property
    def text(self) -> str:
        """Everything readable in the answer; empty for none."""
        return self.message.text if self.message else ""

    @property
    def ephemeral(self) -> bool:
        """Whether only this person sees it."""
        return bool(self.message and self.message.only_for)

    @property
    def modal(self) -> JSON | None:
        """The form that opened."""
        return self.interaction.modal

    @property
    def updated(self) -> bool:
        """Whether the bot changed the message whose button was pressed."""
        return self.interaction.answered is CallbackKind.UPDATE

    @property
    def followups(self) -> list[Message]:
        """Further messages."""
        return self.interaction.followups

    def __repr__(self) -> str:
        how = "failed" if self.failed else str(self.interaction.answered)
        return f"<Answer {how} {self.message!r}>"


def find_component(components: list[JSON], wanted: str) -> JSON:
    """The component with this ``custom_id``, else with this label; raises."""
    everything = list(walk(components))
    for key in ("custom_id", "label", "placeholder"):
        for one in everything:
            if one.get(key) == wanted and "custom_id" in one:
                return one
    known = [one.get("label") or one.get("custom_id") for one in everything]
    raise ClientRefusedError(f"there is no {wanted!r} among {[k for k in known if k]}")
