"""The page of a case over real sockets: what it shows, and every step that a moderator can take."""

from dataclasses import replace

import pytest

from bot.console.desk import settings
from bot.console.desk.finding import link_of
from bot.core.case import WARNED, Case, CaseState
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.discord_bot import desk_settings
from bot.service.people import OPERATOR, Role
from tests.console.desk_house import (
    ROBIN,
    SAM,
    THREAT,
    XSS,
    a_case,
    at,
    do,
    fresh,
    reported,
    runs,
    shows,
)
from tests.console.served import HERE, Served, person


async def taken(served: Served) -> Case:
    """A case that Robin has taken."""
    case = await a_case(served)
    await do(served.guest(ROBIN), case, "take")
    return await fresh(served, case)


async def test_it_shows_what_was_said_behind_a_spoiler_and_why_it_is_here(served: Served) -> None:
    case = await a_case(served)

    page = await served.guest(ROBIN).get(at(case))

    assert page.status == 200
    assert shows(page, THREAT)
    assert page.text.index("<details") < page.text.index("I will kill you")
    assert "threat (99 %)" in page.text
    assert '<td class="number">0.99</td>' in page.text
    assert "against its author" in page.text
    assert page.headers["cache-control"] == "no-store"


async def test_it_says_in_which_language_only_the_word_list_has_looked(served: Served) -> None:
    served.classifier.language = lambda _text: "fi"
    case = await a_case(served, preset_of="support")
    guest = served.guest(ROBIN)

    page, german = [await guest.get(f"{at(case)}?lang={one}") for one in ("en", "de")]

    assert "Language: Finnish. The model does not read it, so only the word list" in page.text
    assert "Sprache: Finnisch. Das Modell liest sie nicht" in german.text


async def test_a_language_that_the_model_reads_goes_without_saying(served: Served) -> None:
    case = await a_case(served)

    assert "word list" not in (await served.guest(ROBIN).get(at(case))).text


async def test_what_was_reported_joins_the_case(served: Served) -> None:
    await reported(served, 5, by="discord:5", what=f"look {XSS}")
    case = await reported(served, 5, by="discord:6", what="again")

    page = await served.guest(ROBIN).get(at(case))

    assert "2 people have reported it" in page.text
    assert shows(page, f"look {XSS}")
    assert "by 5" not in page.text


async def test_reporters_are_named_where_the_community_says_so(served: Served) -> None:
    now = served.clock.now()
    await served.app.store.set_memo(HERE, settings.NAMED, now.isoformat(), now=now)
    case = await reported(served, 5, by="discord:5", what="look")

    assert "by 5" in (await served.guest(ROBIN).get(at(case))).text


def test_what_discord_notes_about_a_desk_holds_here() -> None:
    ours = (settings.NAMED, settings.BLURRED, settings.REASONS)
    assert ours == (desk_settings.NAMED, desk_settings.BLURRED, desk_settings.REASONS)


@pytest.mark.parametrize(
    ("decide", "state", "note"),
    [
        ("uphold", CaseState.UPHELD, XSS),
        ("overturn", CaseState.OVERTURNED, XSS),
        ("uphold:scares", CaseState.UPHELD, f"It scares or threatens somebody\n{XSS}"),
    ],
)
async def test_a_case_is_decided_with_a_reason(
    served: Served, decide: str, state: CaseState, note: str
) -> None:
    case, guest = await taken(served), served.guest(ROBIN)

    answer = await do(guest, case, "decide", decide=decide, why=XSS)

    assert answer.status == 303
    after = await fresh(served, case)
    assert (after.state, after.steps[-1].note) == (state, note)
    page = await guest.get(at(case))
    assert shows(page, note)
    assert not runs(page)


async def test_a_usual_reason_is_one_press(served: Served) -> None:
    case = await taken(served)

    await do(served.guest(ROBIN), case, "decide", decide="overturn:joke")

    assert (await fresh(served, case)).steps[-1].note == "A joke that all of them share"


@pytest.mark.parametrize("decide", ["", "note", "uphold:joke", "overturn:<x>"])
async def test_what_was_not_offered_is_refused(served: Served, decide: str) -> None:
    case = await taken(served)

    answer = await do(served.guest(ROBIN), case, "decide", decide=decide)

    assert answer.status == 400
    assert await fresh(served, case) == case


async def test_a_judgement_is_taken_back_and_a_case_given_back(served: Served) -> None:
    case, guest = await taken(served), served.guest(ROBIN)
    await do(guest, case, "decide", decide="uphold")
    case = await fresh(served, case)

    assert (await do(guest, case, "undo", why="too quick")).status == 303
    case = await fresh(served, case)
    assert (case.state, case.steps[-1].note) == (CaseState.TAKEN, "too quick")
    assert (await do(served.guest(SAM), case, "release")).status == 303
    assert (await fresh(served, case)).state is CaseState.OPEN


async def test_a_note_changes_nothing_else(served: Served) -> None:
    case, guest = await taken(served), served.guest(SAM)

    empty = await do(guest, case, "note", note="  ")
    long = await do(guest, case, "note", note="x" * 1001)
    assert (empty.status, long.status) == (422, 422)
    assert "Please write the note first" in empty.text
    assert "x" * 1001 in long.text
    assert (await do(guest, case, "note", note=XSS)).status == 303

    after = await fresh(served, case)
    assert (after.state, after.steps[-1].note) == (CaseState.TAKEN, XSS)


async def test_a_form_that_is_too_late_shows_the_newer_state_and_keeps_what_was_typed(
    served: Served,
) -> None:
    case, guest = await taken(served), served.guest(ROBIN)
    await do(served.guest(SAM), case, "note", note="I know them")

    late = await do(guest, case, "decide", decide="overturn", why=f"long thought {XSS}")

    assert late.status == 409
    assert "nothing of yours was done" in late.text
    assert late.text.count("long thought") == 2  # for reading, and in the form to send again
    assert "I know them" in late.text
    assert not runs(late)
    now = await fresh(served, case)
    assert now.state is CaseState.TAKEN
    again = await do(guest, now, "decide", decide="overturn", why="long thought")
    assert again.status == 303


async def test_who_did_not_take_it_does_not_decide_it(served: Served) -> None:
    case, guest = await taken(served), served.guest(SAM)

    assert at(case, "decide") not in (await guest.get(at(case))).text
    answer = await do(guest, case, "decide", decide="overturn", why="kept")

    assert answer.status == 409
    assert "Robin has taken this case" in answer.text
    assert "kept" in answer.text


async def test_nobody_decides_about_their_own_words(served: Served) -> None:
    case = await a_case(served, author=ROBIN.id)
    guest = served.guest(ROBIN)

    assert at(case, "take") not in (await guest.get(at(case))).text
    assert (await do(guest, case, "take")).status == 409
    assert (await do(guest, case, "note", note="it was fine")).status == 409
    assert (await fresh(served, case)).version == 0


async def test_a_community_can_ask_for_a_reason_with_each_decision(served: Served) -> None:
    case, guest = await taken(served), served.guest(ROBIN)
    await served.app.store.set_memo(HERE, settings.REASONS, "1", now=served.clock.now())
    await served.app.store.set_memo(HERE, settings.BLURRED, "1", now=served.clock.now())

    bare = await do(guest, case, "decide", decide="uphold")

    assert bare.status == 422
    assert 'aria-invalid="true"' in bare.text
    assert (await do(guest, case, "decide", decide="uphold", why="because")).status == 303
    assert "Show why" in (await guest.get(at(case))).text


async def test_the_operator_does_it_under_their_own_name(served: Served) -> None:
    case = await a_case(served)
    guest = served.guest(person(Role.MODERATOR, None, name="Operator"))

    await do(guest, case, "take")

    assert (await fresh(served, case)).steps[-1].by == OPERATOR
    assert "you took it" in (await guest.get(at(case))).text


async def test_a_message_on_discord_is_linked_and_nothing_else_is(served: Served) -> None:
    case = await a_case(served, community=CommunityId("discord:11"))
    message = replace(case, comment=CommentId("discord:22:33:0a1b"))

    assert link_of(message) == "https://discord.com/channels/11/22/33"
    assert link_of(case) is None
    assert link_of(replace(message, comment=CommentId("discord:22:nick33:0a1b"))) is None
    assert link_of(replace(message, community=HERE)) is None
    assert link_of(replace(message, why=WARNED)) is None


async def test_what_is_erased_is_gone_from_the_page(served: Served) -> None:
    case, guest = await a_case(served), served.guest(ROBIN)

    await served.app.store.erase(AuthorId("discord:77"))

    assert (await guest.get(at(case))).status == 404
