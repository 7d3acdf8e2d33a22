"""The bot's answers to an interaction: messages, updates, forms, choices and what follows."""

from tests.discord_server import messages, payloads
from tests.discord_server.checking import check_draft
from tests.discord_server.component_checking import check_modal
from tests.discord_server.drafts import Draft, Upload, read
from tests.discord_server.errors import check_length, invalid_form, too_long, unknown
from tests.discord_server.interactions import Interaction
from tests.discord_server.kinds import (
    JSON,
    CallbackKind,
    InteractionKind,
    MessageFlag,
    MessageKind,
)
from tests.discord_server.messages import Source
from tests.discord_server.model import Message
from tests.discord_server.world import World

C = CallbackKind
MOST_CHOICES = 25
ON_A_MESSAGE = {C.DEFER_UPDATE, C.UPDATE}
MAY_ANSWER = {
    InteractionKind.COMMAND: {C.MESSAGE, C.DEFER, C.MODAL},
    InteractionKind.COMPONENT: {C.MESSAGE, C.DEFER, C.MODAL} | ON_A_MESSAGE,
    InteractionKind.MODAL: {C.MESSAGE, C.DEFER} | ON_A_MESSAGE,
    InteractionKind.AUTOCOMPLETE: {C.CHOICES},
}


def answer(world: World, begun: Interaction, body: JSON, files: dict[str, Upload]) -> JSON:
    """The first answer; gives what ``with_response`` asks for."""
    kind, data = CallbackKind(body["type"]), body.get("data") or {}
    allowed = kind in MAY_ANSWER[begun.kind]
    if not allowed or (kind in ON_A_MESSAGE and begun.source is None):
        told = f"An interaction of type {int(begun.kind)} cannot be answered with {int(kind)}."
        raise invalid_form("type", "BASE_TYPE_CHOICES", told)
    draft = read(data, files)
    if kind is C.MESSAGE:
        begun.original = messages.send(
            world, world.bot, begun.channel, draft, source=_source(begun, world, draft.flags)
        )
    elif kind is C.DEFER:
        begun.original = _placeholder(world, begun, draft.flags)
    elif kind is C.UPDATE and begun.source is not None:
        messages.change(world, begun.source, draft)
    elif kind is C.MODAL:
        check_modal(data)
        begun.modal = data
    elif kind is C.CHOICES:
        begun.choices = _checked_choices(data.get("choices") or [])
    if kind in ON_A_MESSAGE:
        begun.original = begun.source
    begun.answered = kind
    world.changed()
    return _told(begun, kind)


def _told(begun: Interaction, kind: CallbackKind) -> JSON:
    said = begun.original
    told: JSON = {
        "interaction": {
            "id": begun.id,
            "type": int(begun.kind),
            "response_message_id": said.id if said else None,
            "response_message_loading": kind is C.DEFER,
            "response_message_ephemeral": bool(said and payloads.is_ephemeral(said)),
        }
    }
    if said is not None and kind in {C.MESSAGE, C.UPDATE}:
        told["resource"] = {"type": int(kind), "message": payloads.message_event(said)}
    return told


def _source(begun: Interaction, world: World, flags: MessageFlag) -> Source:
    kind = MessageKind.DEFAULT
    if begun.kind is InteractionKind.COMMAND:
        kind = MessageKind.COMMAND if begun.data["type"] == 1 else MessageKind.CONTEXT_MENU
    ephemeral = bool(flags & MessageFlag.EPHEMERAL)
    return Source(
        kind=kind,
        webhook_id=world.application.id,
        application_id=world.application.id,
        interaction=begun.metadata(),
        only_for=begun.user if ephemeral else None,
        flags=flags & MessageFlag.EPHEMERAL,
    )


def _placeholder(world: World, begun: Interaction, flags: MessageFlag) -> Message:
    source = _source(begun, world, flags)
    said = Message(
        id=world.clock.snowflake(),
        channel=begun.channel,
        author=world.bot,
        created_at=world.clock.now(),
        kind=source.kind,
        flags=source.flags | MessageFlag.LOADING,
        webhook_id=source.webhook_id,
        application_id=source.application_id,
        interaction=source.interaction,
        only_for=source.only_for,
    )
    begun.channel.messages[said.id] = said
    if said.only_for is None:
        world.emit("MESSAGE_CREATE", payloads.message_event(said), message=said)
    return said


def _checked_choices(choices: list[JSON]) -> list[JSON]:
    if len(choices) > MOST_CHOICES:
        raise too_long("data.choices", MOST_CHOICES)
    for number, choice in enumerate(choices):
        check_length(f"data.choices.{number}.name", choice["name"], 1, 100)
        if isinstance(choice["value"], str):
            check_length(f"data.choices.{number}.value", choice["value"], 0, 100)
    return choices


def follow_up(world: World, begun: Interaction, draft: Draft) -> Message:
    """One more message; the first after a deferral fills the deferred one."""
    if begun.original and begun.original.flags & MessageFlag.LOADING:
        return fill(world, begun.original, draft)
    source = _source(begun, world, draft.flags)
    said = messages.send(world, world.bot, begun.channel, draft, source=source)
    begun.followups.append(said)
    return said


def fill(world: World, said: Message, draft: Draft) -> Message:
    """Put content in a deferred answer, or change an answer that has some."""
    if said.flags & MessageFlag.LOADING:
        check_draft(draft, upload_bytes=world.limits.upload_bytes)
        said.flags &= ~MessageFlag.LOADING
        said.flags |= draft.flags & MessageFlag.COMPONENTS_V2
        draft.given = frozenset({"content", "embeds", "components", "allowed_mentions"})
        draft.kept_attachments = None
    messages.change(world, said, draft)
    return said


def find(begun: Interaction, id_: str) -> Message:
    """An answer by its id or ``@original``; raises 10008."""
    mine = [begun.original, *begun.followups]
    for said in mine:
        if said is not None and not said.deleted and id_ in {said.id, "@original"}:
            return said
    raise unknown("message")
