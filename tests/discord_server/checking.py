"""Discord's limits on what a message holds. Every function raises 50035 (or 50006)."""

from tests.discord_server import component_checking
from tests.discord_server.drafts import Draft
from tests.discord_server.errors import ApiError, check_length, invalid_form, too_long
from tests.discord_server.kinds import JSON, MessageFlag
from tests.discord_server.model import User

MOST_CONTENT = 2000
MOST_CONTENT_NITRO = 4000
MOST_EMBEDS = 10
MOST_EMBED_TEXT = 6000
MOST_FIELDS = 25
MOST_NONCE = 25
MOST_FILES = 10
MOST_ALT_TEXT = 1024
MOST_STICKERS = 3
POLL_HOURS = 32 * 24
BY_THE_SENDER = (
    MessageFlag.SUPPRESS_EMBEDS
    | MessageFlag.SUPPRESS_NOTIFICATIONS
    | MessageFlag.VOICE_MESSAGE
    | MessageFlag.COMPONENTS_V2
)


def most_content(author: User) -> int:
    """How long a message of somebody may be."""
    return MOST_CONTENT_NITRO if author.nitro else MOST_CONTENT


def check_draft(draft: Draft, *, upload_bytes: int, most: int = MOST_CONTENT) -> None:
    """Everything that does not depend on where it is said and by whom; ``most`` characters."""
    if draft.is_empty():
        raise ApiError(400, 50006, "Cannot send an empty message")
    check_texts(draft, most=most)
    if len(draft.nonce or "") > MOST_NONCE:
        raise too_long("nonce", MOST_NONCE)
    if len(draft.uploads) > MOST_FILES:
        raise ApiError(400, 30015, "Maximum number of attachments reached (10)")
    for number, upload in enumerate(draft.uploads):
        check_length(f"attachments.{number}.description", upload.description, 0, MOST_ALT_TEXT)
        if len(upload.data) > upload_bytes:
            raise ApiError(413, 40005, "Request entity too large")
    if len(draft.sticker_ids) > MOST_STICKERS:
        raise too_long("sticker_ids", MOST_STICKERS)
    if draft.poll is not None:
        check_poll(draft.poll)


def check_texts(draft: Draft, *, most: int = MOST_CONTENT) -> None:
    """Content, embeds and components, as an edit may change them too."""
    check_length("content", draft.content, 0, most)
    check_embeds(draft.embeds)
    v2 = bool(draft.flags & MessageFlag.COMPONENTS_V2)
    if v2 and (draft.content or draft.embeds or draft.poll or draft.sticker_ids):
        told = "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
        raise invalid_form("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", told)
    component_checking.check_components(draft.components, v2=v2)


def check_embeds(embeds: list[JSON]) -> None:
    """Numbers and lengths of embeds, and their length together."""
    if len(embeds) > MOST_EMBEDS:
        raise too_long("embeds", MOST_EMBEDS)
    total = 0
    for number, embed in enumerate(embeds):
        total += _check_embed(f"embeds.{number}", embed)
    if total > MOST_EMBED_TEXT:
        told = f"Embed size exceeds maximum size of {MOST_EMBED_TEXT}"
        raise invalid_form("embeds", "MAX_EMBED_SIZE_EXCEEDED", told)


def _check_embed(path: str, embed: JSON) -> int:
    fields = embed.get("fields") or []
    if len(fields) > MOST_FIELDS:
        raise too_long(f"{path}.fields", MOST_FIELDS)
    texts = [
        ("title", embed.get("title"), 0, 256),
        ("description", embed.get("description"), 0, 4096),
        ("footer.text", (embed.get("footer") or {}).get("text"), 0, 2048),
        ("author.name", (embed.get("author") or {}).get("name"), 0, 256),
    ]
    for number, one in enumerate(fields):
        texts += [
            (f"fields.{number}.name", one.get("name"), 1, 256),
            (f"fields.{number}.value", one.get("value"), 1, 1024),
        ]
    for name, text, least, most in texts:
        check_length(f"{path}.{name}", text, least, most)
    return sum(len(text or "") for _, text, _, _ in texts)


def check_poll(poll: JSON) -> None:
    """Question, answers and how long it runs."""
    check_length("poll.question.text", (poll.get("question") or {}).get("text"), 1, 300)
    answers = poll.get("answers") or []
    if not 1 <= len(answers) <= 10:
        raise invalid_form("poll.answers", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 10.")
    for number, answer in enumerate(answers):
        text = (answer.get("poll_media") or {}).get("text")
        check_length(f"poll.answers.{number}.poll_media.text", text, 1, 55)
    hours = poll.get("duration", 24)
    if not 1 <= hours <= POLL_HOURS:
        raise invalid_form("poll.duration", "NUMBER_TYPE_MAX", f"Must be 1 to {POLL_HOURS}.")
