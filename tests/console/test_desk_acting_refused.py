"""Who may not act on a case, who comes too late, and what the page says where it did not work."""

import asyncio

import pytest

from bot.console.desk import settings
from bot.console.desk.outcomes import REASONS
from bot.core.case import CaseEvent, CaseState
from bot.core.comment import NOBODY
from bot.core.errors import SettledError, TryLaterError, WaitError
from bot.service.people import Person, Right, Role
from bot.service.session_ports import Way
from bot.words import Words, locales
from tests.console.acting_house import (
    DAY,
    MONA,
    OTTO,
    SERVER,
    act,
    carried,
    events,
    in_hands,
    moderator,
    on_discord,
    pass_by,
)
from tests.console.desk_house import ROBIN, XSS, a_case, at, do, fresh
from tests.console.served import Served, person

FIELDS = {
    "warn": {"why": "stop"},
    "remove": {"why": "stop"},
    "timeout": {"length": DAY},
    "hand": {"to": OTTO.id},
}
LIVE = {"hx-request": "true"}
DANA = moderator(3, "Dana", frozenset({Right.TAKE_DOWN}))
PIA = moderator(4, "Pia", frozenset({Right.TIME_OUT}))


@pytest.mark.parametrize("step", FIELDS)
@pytest.mark.parametrize(
    ("who", "status"),
    [
        (person(Role.MEMBER, SERVER), 403),
        (person(Role.MANAGER, SERVER), 403),
        (person(Role.MODERATOR), 404),
        (None, 401),
    ],
)
async def test_only_moderators_of_the_server_act(
    served: Served, step: str, who: Person | None, status: int
) -> None:
    case = await in_hands(served)

    answer = await do(served.guest(who), case, step, **FIELDS[step]) if who else (
        await served.guest().post(at(case, step), {"seen": "1", **FIELDS[step]})
    )  # fmt: skip

    assert answer.status in {status, 403}
    assert await fresh(served, case) == case


@pytest.mark.parametrize("step", FIELDS)
async def test_nothing_is_done_without_the_token_of_a_page_nor_by_who_has_not_taken_it(
    served: Served, step: str
) -> None:
    case = await in_hands(served)
    await served.signing.open(OTTO, Way.DISCORD)
    fields = FIELDS[step] | ({"to": DANA.id} if step == "hand" else {})

    forged = await served.guest(MONA).post(at(case, step), {"seen": "1", **fields})
    other = await do(served.guest(OTTO), case, step, **fields)

    assert (forged.status, other.status) == (403, 409)
    assert "Mona" in other.text or "has taken this case" in other.text
    assert await fresh(served, case) == case


@pytest.mark.parametrize(("who", "step"), [(DANA, "timeout"), (PIA, "remove")])
async def test_who_lacks_the_right_on_discord_lacks_it_here(
    served: Served, who: Person, step: str
) -> None:
    case, guest = await in_hands(served, who), served.guest(who)
    page = await guest.get(at(case))
    assert f'action="{at(case, step)}"' not in page.text
    assert "you need the right" in page.text

    answer = await do(guest, case, step, **FIELDS[step])

    assert answer.status == 403
    assert await fresh(served, case) == case
    assert f'action="{at(case, "warn")}"' in page.text


async def test_of_two_who_act_at_once_one_does_and_the_other_sees_it(served: Served) -> None:
    case = await in_hands(served)
    guests = [served.guest(MONA) for _ in range(2)]

    async with asyncio.TaskGroup() as group:
        pause = group.create_task(do(guests[0], case, "timeout", length=DAY, why="first"))
        down = group.create_task(do(guests[1], case, "remove", why="second"))

    assert sorted([pause.result().status, down.result().status]) == [303, 409]
    assert len(await events(served, case)) == case.version + 1


async def test_who_comes_too_late_does_nothing_and_keeps_what_they_typed(served: Served) -> None:
    case, guest = await in_hands(served), served.guest(MONA)
    await do(served.guest(OTTO), case, "note", note="I know them")

    for step, fields in FIELDS.items():
        late = await do(guest, case, step, **{**fields, "why": f"long thought {XSS}"})
        assert late.status == 409
        assert "long thought" in late.text or step == "hand"

    assert await events(served, case) == [CaseEvent.TAKE, CaseEvent.NOTE]
    assert not await served.app.delivery.run_once()


async def test_nobody_acts_on_an_appeal_nor_before_it_is_taken(served: Served) -> None:
    case = await on_discord(served)
    page = await served.guest(MONA).get(at(case))
    assert "What the bot can do" not in page.text
    assert (await do(served.guest(MONA), case, "warn", why="stop")).status == 409
    assert (await do(served.guest(MONA), case, "remove")).status == 409
    assert (await do(served.guest(MONA), case, "timeout", length=DAY)).status == 409
    case = await in_hands(served, case=case)
    await served.app.moderation.uphold(case.id, by=MONA.id)
    await served.app.moderation.dispute(case.comment, by=case.author)
    await served.app.moderation.take(case.id, by=OTTO.id)
    appeal = await fresh(served, case)
    assert appeal.state is CaseState.APPEAL_TAKEN

    page = await served.guest(OTTO).get(at(case))

    assert f'action="{at(case, "warn")}"' not in page.text
    for step in ("warn", "remove", "timeout"):
        answer = await do(served.guest(OTTO), appeal, step, **FIELDS[step])
        assert answer.status == 409
    assert await fresh(served, case) == appeal


async def test_a_site_without_a_bot_says_so_and_only_hands_over(served: Served) -> None:
    case, guest = await a_case(served), served.guest(ROBIN)
    await do(guest, case, "take")
    case = await fresh(served, case)

    page = await guest.get(at(case))

    assert "for your own site" in page.text
    for step in ("warn", "remove", "timeout"):
        assert f'action="{at(case, step)}"' not in page.text
        assert (await do(guest, case, step, **FIELDS[step])).status == 400
    assert await fresh(served, case) == case


async def test_a_nickname_is_not_taken_down_and_nobody_is_not_warned(served: Served) -> None:
    nick = await in_hands(served, case=await on_discord(served, comment="discord:11:nick77:0a1b"))
    nobody = await in_hands(
        served, case=await on_discord(served, comment="discord:22:5:0a1b", author=NOBODY)
    )
    guest = served.guest(MONA)

    assert f'action="{at(nick, "remove")}"' not in (await guest.get(at(nick))).text
    assert (await do(guest, nick, "remove")).status == 400
    page = await guest.get(at(nobody))
    for step in ("warn", "timeout"):
        assert f'action="{at(nobody, step)}"' not in page.text
        assert (await do(guest, nobody, step, **FIELDS[step])).status == 400


async def test_a_community_can_ask_for_a_reason_with_each_time_out(served: Served) -> None:
    case, guest = await in_hands(served), served.guest(MONA)
    await served.app.store.set_memo(SERVER, settings.REASONS, "1", now=served.clock.now())

    bare = await do(guest, case, "timeout", length=DAY)

    assert bare.status == 422
    assert f'<option value="{DAY}" selected>' in bare.text
    assert 'id="timeout-error"' in bare.text
    await act(guest, case, "timeout", length=DAY, why="because")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (SettledError("discord-timeout-stands-above"), "is not above theirs"),
        (SettledError("discord-not-allowed"), "Perhaps its role stands below theirs"),
        (SettledError("discord-timeout-late"), "within ten minutes. If it is still needed"),
        (SettledError("something-new"), "please do it yourself"),
        (SettledError("discord-timeout-taken-back"), "taken back before it could be done"),
    ],
)
async def test_what_discord_refuses_is_said_with_why(
    served: Served, error: Exception, said: str
) -> None:
    case, guest = await in_hands(served), served.guest(MONA)
    served.hands.fail(f"{case.comment}/timeout-1", [error])

    await act(guest, case, "timeout", length=DAY)
    await carried(served)

    assert said in (await guest.get(at(case))).text


async def test_the_page_says_whether_the_bot_does_it_tries_again_or_does_not_run(
    served: Served,
) -> None:
    case, guest = await in_hands(served), served.guest(MONA)
    errand = f"{case.comment}/timeout-1"
    away = WaitError("discord-member-away", retry_after=300)
    served.hands.fail(errand, [TryLaterError("discord-not-allowed"), away])
    await act(guest, case, "timeout", length=DAY)

    assert "The bot is doing it now." in (await guest.get(at(case))).text
    pass_by(served, seconds=20)
    assert "does not seem to be running" in (await guest.get(at(case))).text
    await carried(served)
    assert "The bot tries again by itself." in (await guest.get(at(case))).text
    pass_by(served, minutes=5)
    await carried(served)
    assert "They have left the server." in (await guest.get(at(case))).text
    pass_by(served, minutes=10)
    await carried(served)
    assert "was timed out until" in (await guest.get(at(case))).text


async def test_what_came_of_it_is_sent_again_only_when_it_changed(served: Served) -> None:
    case, guest = await in_hands(served), served.guest(MONA)
    await act(guest, case, "timeout", length=DAY)
    page = await guest.get(at(case))
    live = page.text.split('hx-get="')[2].split('"')[0].replace("&amp;", "&")
    assert "/outcomes?seen=" in live

    assert (await guest.get(live, LIVE)).status == 204
    await carried(served)
    changed = await guest.get(live, LIVE)

    assert changed.status == 200
    assert "was timed out until" in changed.text
    assert "hx-get" not in changed.text  # nothing is left to wait for
    assert (await served.guest(person(Role.MEMBER, SERVER)).get(live, LIVE)).status == 403


def test_every_reason_has_a_sentence_in_every_language() -> None:
    for words in map(Words, locales()):
        for reason in {*REASONS.values(), "other"}:
            assert words.say(f"console-desk-because-{reason}")
