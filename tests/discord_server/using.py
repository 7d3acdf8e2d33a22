"""A person uses the bot's interface: commands, menus, buttons, selects, forms."""

from collections.abc import Mapping

from tests.discord_server import forms, interactions, invoking, payloads
from tests.discord_server.answers import Answer, ClientRefusedError, find_component
from tests.discord_server.channels import Channel
from tests.discord_server.command_checking import CHAT, MESSAGE_MENU, USER_MENU
from tests.discord_server.component_checking import BUTTON, LINK, SELECTS, STRING_SELECT
from tests.discord_server.guilds import Guild
from tests.discord_server.invoking import Resolved
from tests.discord_server.kinds import JSON, ChannelKind, InteractionKind
from tests.discord_server.model import Message, User
from tests.discord_server.permissions import can, in_channel
from tests.discord_server.world import World

K = InteractionKind


class Using:
    """Somebody with an account, at home in a guild."""

    def __init__(self, world: World, user: User, guild: Guild | None = None) -> None:
        self.world = world
        self.user = user
        self.guild = guild
        self.here: Channel | None = None
        """Where this person was last; commands run there unless told otherwise."""

    @property
    def id(self) -> str:
        """The account's id."""
        return self.user.id

    @property
    def mention(self) -> str:
        """What a text contains to name this person."""
        return self.user.mention

    @property
    def dm(self) -> Channel:
        """The direct messages with the bot."""
        return self.world.dm(self.user, self.world.bot)

    def home(self) -> Guild:
        """The guild this person belongs to; raises when there is none."""
        if self.guild is None:
            raise ClientRefusedError(f"{self.user.name} is in no server")
        return self.guild

    def _place(self, channel: Channel | None) -> Channel:
        place = channel or self.here
        if place is None:
            place = next(
                one
                for one in self.home().channels.values()
                if one.kind is ChannelKind.TEXT and can(self.user, one)
            )
        if not can(self.user, place):
            raise ClientRefusedError(f"{self.user.name} does not see {place!r}")
        self.here = place
        return place

    # --- commands

    async def runs(
        self, command: str, channel: Channel | None = None, /, **options: object
    ) -> Answer:
        """Run ``/name sub-command`` with options; waits for the first answer."""
        place = self._place(channel)
        name, *path = command.removeprefix("/").split(" ")
        known = invoking.find(self.world, place.guild, name, CHAT, self.user.locale)
        invoking.allowed(known, self.user, place)
        data = invoking.data(known, path, options, Resolved(self.world, place))
        return await self._begin(K.COMMAND, place, data)

    async def autocompletes(
        self, command: str, option: str, typed: str, /, **others: object
    ) -> list[JSON]:
        """The choices offered while typing: objects with ``name`` and ``value``."""
        place = self._place(None)
        name, *path = command.removeprefix("/").split(" ")
        known = invoking.find(self.world, place.guild, name, CHAT, self.user.locale)
        resolved = Resolved(self.world, place)
        values = {**others, option: typed}
        data = invoking.data(known, path, values, resolved, focused=option)
        answer = await self._begin(K.AUTOCOMPLETE, place, data)
        return answer.interaction.choices or []

    async def runs_on(self, target: "Message | Using", menu: str) -> Answer:
        """Choose an entry of the context menu of a message or of a person."""
        if isinstance(target, Message):
            place, kind = self._place(target.channel), MESSAGE_MENU
        else:
            place, kind = self._place(None), USER_MENU
        known = invoking.find(self.world, place.guild, menu, kind, self.user.locale)
        invoking.allowed(known, self.user, place)
        resolved = Resolved(self.world, place)
        if isinstance(target, Message):
            resolved.told["messages"] = {target.id: payloads.message_event(target)}
            resolved.add(target.author)
        else:
            resolved.add(target.user)
        data = invoking.data(known, [], {}, resolved) | {"target_id": target.id}
        return await self._begin(K.COMMAND, place, data)

    # --- components

    def _component(self, said: Message, wanted: str) -> JSON:
        visible = said.only_for in {None, self.user} and can(self.user, said.channel)
        if not visible or said.deleted:
            raise ClientRefusedError(f"{self.user.name} does not see {said!r}")
        guild = said.guild
        if guild is not None and guild.member(self.user.id).is_timed_out():
            raise ClientRefusedError(f"{self.user.name} is timed out")
        one = find_component(said.components, wanted)
        if one.get("disabled"):
            raise ClientRefusedError(f"{wanted!r} is disabled")
        return one

    async def clicks(self, said: Message, button: str) -> Answer:
        """Press a button, by its ``custom_id`` or its label."""
        one = self._component(said, button)
        if one["type"] != BUTTON or one["style"] == LINK:
            raise ClientRefusedError(f"{button!r} is not a button that can be pressed")
        data = {"custom_id": one["custom_id"], "component_type": BUTTON, "id": one["id"]}
        return await self._begin(K.COMPONENT, said.channel, data, source=said)

    async def selects(self, said: Message, select: str, *values: object) -> Answer:
        """Choose in a select menu: values (or labels) of options, or people, roles, channels."""
        one = self._component(said, select)
        if one["type"] not in SELECTS:
            raise ClientRefusedError(f"{select!r} is not a select menu")
        if not one.get("min_values", 1) <= len(values) <= one.get("max_values", 1):
            raise ClientRefusedError(f"{len(values)} choices are too few or too many")
        resolved = Resolved(self.world, said.channel)
        if one["type"] == STRING_SELECT:
            by_label = {option["label"]: option["value"] for option in one["options"]}
            chosen = [by_label.get(str(value), str(value)) for value in values]
            if not set(chosen) <= set(by_label.values()):
                raise ClientRefusedError(f"{chosen} are not among {sorted(by_label)}")
        else:
            chosen = [resolved.add(value) for value in values]
        data = {
            "custom_id": one["custom_id"],
            "component_type": one["type"],
            "id": one["id"],
            "values": chosen,
        }
        data |= {"resolved": resolved.told} if resolved.told else {}
        return await self._begin(K.COMPONENT, said.channel, data, source=said)

    async def submits_modal(self, opened: Answer, values: Mapping[str, object]) -> Answer:
        """Send a form: fields by label or ``custom_id``; what is left out stays as prefilled."""
        if opened.modal is None or opened.interaction.user is not self.user:
            raise ClientRefusedError(f"{self.user.name} has no form open")
        begun = opened.interaction
        data = forms.filled(opened.modal, values, Resolved(self.world, begun.channel))
        return await self._begin(K.MODAL, begun.channel, data, source=begun.source)

    async def _begin(
        self,
        kind: InteractionKind,
        place: Channel,
        data: JSON,
        *,
        source: Message | None = None,
    ) -> Answer:
        if not in_channel(self.user, place):
            raise ClientRefusedError(f"{self.user.name} does not see {place!r}")
        begun = interactions.begin(self.world, kind, self.user, place, data, source=source)
        return await Answer(self.world, begun).first()
