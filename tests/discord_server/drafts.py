"""What somebody asks to be said, before it is checked."""

from dataclasses import dataclass, field

from tests.discord_server.kinds import JSON, NO_FLAGS, MessageFlag

FORWARD = 1
"""A reference of this type forwards; 0 replies."""


@dataclass(frozen=True)
class Upload:
    """A file that comes with a message."""

    name: str
    data: bytes = b"\x89PNG"
    description: str | None = None
    content_type: str = "image/png"


@dataclass
class Draft:
    """The body of Create Message and of its relatives."""

    content: str = ""
    embeds: list[JSON] = field(default_factory=list)
    components: list[JSON] = field(default_factory=list)
    uploads: list[Upload] = field(default_factory=list)
    kept_attachments: list[JSON] | None = None
    """On an edit: the attachments that stay; None for all."""
    flags: MessageFlag = NO_FLAGS
    reference: JSON | None = None
    nonce: str | None = None
    enforce_nonce: bool = False
    allowed_mentions: JSON | None = None
    sticker_ids: list[str] = field(default_factory=list)
    poll: JSON | None = None
    given: frozenset[str] = frozenset()
    """Which fields the body had at all: an edit changes only those."""

    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not (
            self.content.strip()
            or self.embeds
            or self.components
            or self.uploads
            or self.sticker_ids
            or self.poll
            or (self.reference or {}).get("type") == FORWARD
        )


def read(body: JSON, files: dict[str, Upload]) -> Draft:
    """The draft of a request body; ``files`` by the number in their field's name."""
    listed = body.get("attachments") or []
    described = {str(one.get("id")): one.get("description") for one in listed}
    nonce = body.get("nonce")
    return Draft(
        content=body.get("content") or "",
        embeds=body.get("embeds") or ([body["embed"]] if body.get("embed") else []),
        components=body.get("components") or [],
        uploads=[
            Upload(file.name, file.data, described.get(number), file.content_type)
            for number, file in files.items()
        ],
        kept_attachments=(
            [one for one in listed if str(one.get("id")) not in files]
            if "attachments" in body
            else None
        ),
        flags=MessageFlag(body.get("flags") or 0),
        reference=body.get("message_reference"),
        nonce=None if nonce is None else str(nonce),
        enforce_nonce=bool(body.get("enforce_nonce")),
        allowed_mentions=body.get("allowed_mentions"),
        sticker_ids=[str(id_) for id_ in body.get("sticker_ids") or []],
        poll=body.get("poll"),
        given=frozenset(body),
    )
