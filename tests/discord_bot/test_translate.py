"""Every surface that carries somebody's words, from the payload to the comment."""

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from bot.core.comment import NOBODY, Comment
from bot.core.errors import BadInputError
from bot.discord_bot.ids import Ref, nonce, number_of, ref_of
from bot.discord_bot.snapshot import of_message, of_thread
from bot.discord_bot.translate import TYPED_END, Skipped, comment_of, comment_of_name, typed_of
from tests.discord_bot import payloads
from tests.discord_bot.payloads import ANN, BOT, CHANNEL, THREAD, Parsed, attachment, forward

STICKER = {"id": "1", "name": "Ugh", "format_type": 1}
IMAGE = {"type": "rich", "title": "a card", "description": "of an app"}


def digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), key=b"secret").hexdigest()


def read(payload: payloads.Payload) -> Comment | Skipped:
    return comment_of(of_message(Parsed().message(payload), own=BOT), digest)


def text_of(payload: payloads.Payload) -> str:
    comment = read(payload)
    assert isinstance(comment, Comment)
    return comment.text.replace(TYPED_END, "")


SURFACES: dict[str, tuple[dict[str, Any], str]] = {
    "content": ({"content": "you are loved"}, "you are loved"),
    "a forward": ({"content": "", **forward("you are nothing")}, "you are nothing"),
    "a file in a forward": (
        {"content": "", **forward("", attachments=[attachment("x.png", description="go away")])},
        "go away",
    ),
    "a sticker in a forward": (
        {"content": "", **forward("", sticker_items=[STICKER])},
        "Ugh",
    ),
    "alt text": (
        {"content": "look", "attachments": [attachment("x.png", description="ugly Ann")]},
        "look\nugly Ann",
    ),
    "the title of a file": (
        {"content": "", "attachments": [attachment("x1.png", title="Ann is a pig")]},
        "Ann is a pig",
    ),
    "a file's name": (
        {"content": "", "attachments": [attachment("you_are_ugly.png")]},
        "you are ugly",
    ),
    "a camera's name": (
        {"content": "see", "attachments": [attachment("IMG_2041.jpg"), attachment("image.png")]},
        "see",
    ),
    "a spoiler of a screenshot": (
        {"content": "see", "attachments": [attachment("SPOILER_Screenshot_2026-01-02.png")]},
        "see",
    ),
    "a sticker": (
        {"content": "", "sticker_items": [{"id": "1", "name": "Go away", "format_type": 1}]},
        "Go away",
    ),
    "emoji of the server": (
        {"content": "<:go_away:123456789012345678> <a:go_away:123456789012345678>"},
        "<:go_away:123456789012345678> <a:go_away:123456789012345678>\ngo away",
    ),
    "a poll": (
        {
            "content": "",
            "poll": {
                "question": {"text": "Who is the ugliest?"},
                "answers": [
                    {"answer_id": 1, "poll_media": {"text": "Ann"}},
                    {"answer_id": 2, "poll_media": {"text": "Bo"}},
                ],
                "expiry": payloads.WHEN, "allow_multiselect": False, "layout_type": 1,
            },
        },
        "Who is the ugliest?\nAnn\nBo",
    ),
    "somebody's own app": (
        {
            "content": "go away",
            **payloads.through_own_app(owners={"1": str(ANN)}),
            "embeds": [{**IMAGE, "fields": [{"name": "n", "value": "v"}], "footer": {"text": "f"},
                        "author": {"name": "by"}}],
            "components": [
                {"type": 17, "components": [{"type": 10, "content": "words on a card", "id": 2}]}
            ],
        },
        "go away\na card\nof an app\nn\nv\nf\nby\nwords on a card",
    ),
    "the preview of a link": (
        {
            "content": "https://example.invalid",
            "embeds": [{"type": "article", "title": "bad words of somebody else"}],
        },
        "https://example.invalid",
    ),
    "text in a voice channel": ({"content": "go away", "channel_id": "201"}, "go away"),
    "text in a thread": ({"content": "go away", "channel_id": str(THREAD)}, "go away"),
}  # fmt: skip


@pytest.mark.parametrize("surface", SURFACES)
def test_every_surface_that_carries_words_is_read(surface: str) -> None:
    fields, wanted = SURFACES[surface]

    assert text_of(payloads.message(**fields)) == wanted


SKIPPED: dict[str, tuple[dict[str, Any], Skipped]] = {
    "a bot": ({"author": payloads.user(8, bot=True)}, Skipped.BOT),
    "an app of the server": (
        payloads.through_own_app(owners={"0": str(payloads.GUILD)}),
        Skipped.BOT,
    ),
    "the bot itself": (
        {**payloads.through_own_app(owners={"1": "5"}), "author": payloads.user(BOT, bot=True)},
        Skipped.BOT,
    ),
    "a webhook": ({"webhook_id": "66"}, Skipped.WEBHOOK),
    "an AutoMod alert, which bears the offender's name": ({"type": 24}, Skipped.SYSTEM),
    "a pin": ({"type": 6}, Skipped.SYSTEM),
    "the first message of a thread, told again": ({"type": 21}, Skipped.SYSTEM),
    "a picture without words": (
        {"content": "", "attachments": [attachment("image0.jpg")]},
        Skipped.NO_WORDS,
    ),
}


@pytest.mark.parametrize("what", SKIPPED)
def test_what_is_not_the_authors_is_skipped(what: str) -> None:
    fields, why = SKIPPED[what]

    assert read(payloads.message(**fields)) is why


def test_what_somebody_writes_to_the_bot_itself_is_not_read() -> None:
    payload = payloads.message()
    del payload["guild_id"], payload["member"]

    assert read(payload) is Skipped.ELSEWHERE


def test_a_comment_says_who_where_when_and_in_which_language_to_answer() -> None:
    comment = read(payloads.message("go away", id=str(1 << 22), channel_id=str(THREAD)))

    assert isinstance(comment, Comment)
    assert comment.id == f"discord:{THREAD}:{1 << 22}:{digest('go away')[:10]}"
    assert (comment.community, comment.place) == ("discord:100", f"discord:{THREAD}")
    assert (comment.author, comment.locale) == (f"discord:{ANN}", "it")
    assert comment.written_at.isoformat() == "2015-01-01T00:00:00.001000+00:00"


def test_a_message_of_somebodys_own_app_is_theirs() -> None:
    comment = read(payloads.message(**payloads.through_own_app(owners={"1": "302"}, number=302)))

    assert isinstance(comment, Comment)
    assert comment.author == "discord:302"


def test_a_reply_comes_with_what_it_answers_and_a_forward_with_nothing() -> None:
    answered = payloads.message("does Ann look good?", id="3999")
    reference = {"message_id": "3999", "channel_id": str(CHANNEL), "guild_id": "100"}
    reply = payloads.message(
        "no", type=19, message_reference=reference, referenced_message=answered
    )
    deleted = {**reply, "referenced_message": None}

    assert [getattr(read(each), "parent", "") for each in (reply, deleted)] == [
        "does Ann look good?",
        None,
    ]
    assert getattr(read(payloads.message("", **forward("x"))), "parent", "") is None


def test_a_forward_is_marked_as_words_of_somebody_else() -> None:
    own, forwarded = (
        read(payloads.message("hello")),
        read(payloads.message("", **forward("hello"))),
    )

    assert [getattr(each, "whose", None) for each in (own, forwarded)] == ["own", "forwarded"]


def test_an_edit_has_another_id_only_if_the_words_changed() -> None:
    first = payloads.message("go away")
    edited = {**first, "content": "please go away", "edited_timestamp": payloads.WHEN}
    preview = {**first, "embeds": [{"type": "link", "title": "a page"}], "pinned": True}

    one, other, same = (getattr(read(each), "id", "") for each in (first, edited, preview))

    assert one == same
    assert one != other


def test_the_first_name_of_a_thread_is_by_who_opened_it_and_a_later_one_by_nobody() -> None:
    thread = Parsed().guild.threads[0]

    first = comment_of_name(of_thread(thread, new=True), digest)
    later = comment_of_name(of_thread(thread), digest)

    assert isinstance(first, Comment)
    assert (first.text, first.author) == ("a thread", f"discord:{ANN}")
    assert ref_of(first.id) == Ref(THREAD, None, digest("a thread")[:10])
    assert later == replace(first, author=NOBODY)


def test_a_thread_without_a_name_is_skipped() -> None:
    parsed = Parsed()
    parsed.guild.threads[0].name = " "

    assert comment_of_name(of_thread(parsed.guild.threads[0]), digest) is Skipped.NO_WORDS


@pytest.mark.parametrize(
    "id_", ["", "practice:1", "discord:1:2", "discord:1:2:xyz", "discord:a:1:0"]
)
def test_an_id_of_another_door_is_refused(id_: str) -> None:
    with pytest.raises(BadInputError):
        ref_of(id_)
    with pytest.raises(BadInputError):
        number_of(id_)


def test_ids_come_back_as_they_went() -> None:
    for message in (12, None):
        ref = Ref(2**63, message, "0123456789")
        assert ref_of(ref.comment) == ref
    assert (number_of("discord:42"), number_of(NOBODY)) == (42, 0)
    assert len(nonce("discord:1:2:3/0")) <= 25


@pytest.mark.parametrize(
    ("payload", "typed"),
    [
        ({"content": " hello "}, ("hello", False)),
        ({"content": "hello", "attachments": [attachment("IMG_1.png")]}, ("hello", True)),
        ({"content": "hello", "attachments": [attachment("cat food.png")]}, ("hello", True)),
        ({"content": "", "sticker_items": [STICKER]}, ("", True)),
        ({"content": "hello", **forward("you")}, ("hello", True)),
        ({"content": f"he{TYPED_END}llo"}, ("hello", False)),
    ],
)
def test_what_was_typed_is_told_from_what_else_is_read(
    payload: dict[str, Any], typed: tuple[str, bool]
) -> None:
    comment = read(payloads.message(**payload))
    assert isinstance(comment, Comment)

    assert typed_of(comment.text) == typed


def test_a_picture_without_words_is_still_nothing_to_read() -> None:
    picture = payloads.message("", attachments=[attachment("IMG_1.png")])

    assert read(picture) is Skipped.NO_WORDS
