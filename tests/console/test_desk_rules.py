"""Rules, words, limits and readiness over real sockets: looked at, tried, and put in force."""

import pytest

from bot.console.pages import url
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.core.wordlists import Which
from bot.service.people import OPERATOR, Grant, Person, Role
from bot.service.records import Page as RulesPage
from classifiers.verdict import Label
from tests.console.desk_house import DESK, ROBIN, XSS, a_case, runs, shows
from tests.console.served import ELSEWHERE, HERE, Served, person

ADMIN = person(Role.ADMIN)
BOTH = Person("discord:Kim", "Kim", (Grant(Role.MODERATOR, HERE), Grant(Role.MANAGER, HERE)))


async def in_force(served: Served) -> RulesPage:
    page = await served.app.store.page(HERE)
    assert page is not None
    return page


async def begin(served: Served) -> int:
    """A community with rules of its own, and one case on record; the number of its page."""
    await a_case(served)
    return (await in_force(served)).number


async def test_the_rules_in_force_are_told_in_plain_words(served: Served) -> None:
    await begin(served)

    page = await served.guest(ROBIN).get(f"{DESK}rules")

    assert page.status == 200
    assert "School" in page.text
    assert "Ask, and take down" in page.text
    assert "**" not in page.text


async def test_other_rules_are_compared_and_tried_before_they_are_in_force(served: Served) -> None:
    seen = await begin(served)
    guest = served.guest(BOTH)

    page = await guest.get(f"{DESK}rules/change?preset=gaming")

    assert page.status == 200
    assert "Messages on record that lead to" in page.text
    assert "toxicity: prompt" in page.text
    assert "toxicity: taken down" not in page.text.replace("severe toxicity", "")
    assert (await in_force(served)).number == seen
    answer = await guest.send(
        "/desk/", f"{DESK}rules/change", {"preset": "gaming", "seen": str(seen)}
    )
    assert (answer.status, answer.headers["location"]) == (303, f"{DESK}rules")
    now = await in_force(served)
    assert (now.rules.preset, now.rules.mode, now.by) == ("gaming", Mode.HOLD, "discord:Kim")
    assert "Ready-made rules: School → Gaming" in now.why
    again = await guest.send(
        "/desk/", f"{DESK}rules/change", {"preset": "school", "seen": str(seen)}
    )
    assert again.status == 409
    assert (await in_force(served)) == now


async def test_one_number_is_changed_and_what_cannot_be_is_said_beside_it(served: Served) -> None:
    seen = await begin(served)
    guest, field = served.guest(ADMIN), "limits.insult.nudge_at"

    wrong = await guest.get(f"{DESK}rules/change?what={field}&value=7")
    shown = await guest.get(f"{DESK}rules/change?what={field}&value=0.8")
    assert (wrong.status, shown.status) == (422, 200)
    assert 'value="7"' in wrong.text
    assert 'aria-invalid="true"' in wrong.text
    assert "insult: prompt" in shown.text
    given = {"what": field, "value": "0.8", "seen": str(seen)}
    assert (await guest.send("/desk/", f"{DESK}rules/change", given)).status == 303

    assert (await in_force(served)).rules.limits[Label.INSULT].nudge_at == 0.8
    same = await guest.get(f"{DESK}rules/change?what={field}&value=0.8")
    assert "The rules say so already" in same.text


@pytest.mark.parametrize("path", ["rules", "words", "tune", "readiness", "rules/change"])
async def test_each_page_is_for_moderators_of_this_community(served: Served, path: str) -> None:
    await begin(served)

    assert (await served.guest(person(Role.MANAGER)).get(DESK + path)).status == 403
    assert (await served.guest(person(Role.MODERATOR, ELSEWHERE)).get(DESK + path)).status == 404


async def test_a_moderator_looks_and_does_not_change(served: Served) -> None:
    seen = str(await begin(served))
    guest = served.guest(ROBIN)
    page = await guest.get(f"{DESK}rules/change?preset=gaming")
    assert "ask somebody who may manage" in page.text

    for path, given in (
        ("rules/change", {"preset": "gaming"}),
        ("words", {"what": "deny", "word": "sausage"}),
        ("tune", {"label": "insult", "at": "0.9"}),
    ):
        answer = await guest.send("/desk/", DESK + path, {"seen": seen, **given})
        assert answer.status == 403
    assert str((await in_force(served)).number) == seen


async def test_a_word_is_previewed_put_on_a_list_and_taken_off(served: Served) -> None:
    seen = await begin(served)
    guest = served.guest(ADMIN)

    page = await guest.get(f"{DESK}words/preview?what=deny&word=sausage")
    assert "It stands in 0 of the 1 texts" in page.text
    given = {"what": "deny", "word": "sausage", "seen": str(seen)}
    assert (await guest.send("/desk/", f"{DESK}words", given)).status == 303
    words = (await in_force(served)).rules.words
    assert words.of(Which.DENY) == ("sausage",)
    assert "sausage" in (await guest.get(f"{DESK}words")).text
    late = await guest.send("/desk/", f"{DESK}words", {**given, "word": "other"})
    assert late.status == 409
    there = await guest.get(f"{DESK}words/preview?what=deny&word=sausage")
    assert "already" in there.text

    off = await guest.get(f"{DESK}words/preview?what=remove&word=sausage")
    assert "Take “sausage” off" in off.text
    now = str((await in_force(served)).number)
    taken = {"what": "remove", "word": "sausage", "seen": now}
    assert (await guest.send("/desk/", f"{DESK}words", taken)).status == 303
    assert not (await in_force(served)).rules.words


async def test_words_that_are_programs_are_words(served: Served) -> None:
    seen = await begin(served)
    guest, word = served.guest(ADMIN), "<img src=x onerror=alert(1)>"

    preview = await guest.get(url(f"{DESK}words/preview", what="deny", word=word))
    await guest.send("/desk/", f"{DESK}words", {"what": "deny", "word": word, "seen": str(seen)})
    listed = await guest.get(f"{DESK}words")
    tried = await guest.send("/desk/", f"{DESK}words/try", {"text": XSS + word})

    for page in (preview, listed, tried):
        assert page.status == 200
        assert shows(page, word)
        assert not runs(page)
    assert "Not wanted here:" in tried.text
    changed = await guest.get(f"{DESK}rules")
    assert not runs(changed)


@pytest.mark.parametrize(
    "query", ["what=deny&word=x", "what=remove&word=gone", "what=deny&word=the"]
)
async def test_what_can_be_no_entry_is_said_beside_it(served: Served, query: str) -> None:
    await begin(served)

    answer = await served.guest(ADMIN).get(f"{DESK}words/preview?{query}")

    assert answer.status == 422
    assert 'id="word-error"' in answer.text


async def test_another_language_on_a_preview_leads_back_to_its_page(served: Served) -> None:
    await begin(served)
    guest = served.guest(ROBIN)

    rules = await guest.get(f"{DESK}rules/change?lang=it")
    words = await guest.get(f"{DESK}words/preview?lang=it")

    assert "Le regole in vigore" in rules.text
    assert "Le parole di questa comunità" in words.text


async def test_limits_and_readiness_say_what_decisions_show(served: Served) -> None:
    await begin(served)
    guest = served.guest(ROBIN)

    tune = await guest.get(f"{DESK}tune?label=insult")
    ready = await guest.get(f"{DESK}readiness")

    assert "Too early." in tune.text
    assert "No prompts were observed" in ready.text
    assert (await guest.get(f"{DESK}tune?label=nothing")).status == 404


async def test_a_proposed_limit_is_put_in_force_once(served: Served) -> None:
    await begin(served)
    guest = served.guest(person(Role.ADMIN, None))
    at = preset("school").limits[Label.INSULT].nudge_at
    given = {"label": "insult", "at": "0.85", "seen": str(at)}

    first = await guest.send("/desk/", f"{DESK}tune", given)
    second = await guest.send("/desk/", f"{DESK}tune", given)

    assert (first.status, second.status) == (303, 409)
    now = await in_force(served)
    assert (now.rules.limits[Label.INSULT].nudge_at, now.by) == (0.85, OPERATOR)
