"""What trials have shown and how things went around a campaign: as on Discord, with tables."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.campaign import Campaign, CampaignEvent
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.core.trial import Measure
from bot.service.people import Person, Role
from bot.service.trial_ports import UNEXPLAINED
from classifiers.verdict import Label
from tests.console.browsing import Browsing, no_serious_faults
from tests.console.desk_house import runs
from tests.console.served import ELSEWHERE, HERE, Served, person
from tests.console.studio_house import ANA, BO, SAM, STUDIO, a_campaign, at, managing
from tests.service.conftest import comment

TRIALS = f"{STUDIO}trials"


async def tried(served: Served, *, people: int = 8) -> None:
    """A trial in which some are not asked, and people who were flagged once."""
    rules = replace(preset("community", mode=Mode.NUDGE), prompts_per_day=5, version="ours/1")
    await served.app.store.set_rules(HERE, rules, by="mod", now=served.clock.now())
    low = rules.limits[Label.INSULT].nudge_at
    served.classifier.script = lambda _text: {Label.INSULT: low + 0.01}
    text = served.app.content.pick("nudge", "insult", "en", key="any")
    assert text is not None
    await served.app.trials.start(HERE, text, by=ANA.id, hold_out=50, measure=Measure.AGAIN)
    await served.app.store.set_memo(HERE, UNEXPLAINED, None, now=served.clock.now())
    for number in range(people):
        said = comment(number, "you are silly", author=f"discord:{number}", community=HERE)
        await served.app.pipeline.handle(said)
    served.clock.pass_by(timedelta(days=8))


async def over(served: Served) -> Campaign:
    """A campaign that ran for two weeks, in a community that was read before and after."""
    run = await a_campaign(served)
    run = await managing(served).approve(run, by=BO.id)
    for number in range(5):
        await served.app.pipeline.handle(comment(100 + number, "hello", community=HERE))
        served.clock.pass_by(timedelta(days=7))
        if number == 1:
            now = served.clock.now()
            run = await served.app.store.step_campaign(
                run, [CampaignEvent.BEGIN], by="kindness:schedule", now=now
            )
    return await managing(served).take(run, CampaignEvent.STOP, by=ANA.id)


async def test_what_a_trial_has_shown_is_told_drawn_and_tabled(served: Served) -> None:
    await tried(served)
    guest = served.guest(SAM)

    listed, page = await guest.get(TRIALS), await guest.get(f"{TRIALS}/1")

    assert f'href="{TRIALS}/1"' in listed.text
    assert f'href="{TRIALS}"' in (await guest.get(STUDIO)).text
    assert page.status == 200
    assert "Too early to say" in page.text
    assert "no note at all" in page.text
    assert "What decides: <strong>flagged again within a week</strong>" in page.text
    assert page.text.count("<svg") == page.text.count('role="img"') == 1
    counted = re.findall(r"</th><td class=\"number\">(\d+)</td>", page.text)
    assert sum(map(int, counted)) == 8
    assert "**" not in page.text
    assert "style=" not in page.text


async def test_one_that_was_not_explained_yet_says_so_and_its_end_is_told(served: Served) -> None:
    await tried(served, people=0)
    await served.app.store.set_memo(HERE, UNEXPLAINED, "1", now=served.clock.now())
    guest = served.guest(ANA)

    assert "It has not really begun" in (await guest.get(f"{TRIALS}/1")).text
    await served.app.trials.stop(HERE)
    assert "Over: from" in (await guest.get(TRIALS)).text
    assert (await guest.get(f"{TRIALS}/2")).status == 400


async def test_the_weeks_around_a_campaign_stand_beside_each_other(served: Served) -> None:
    run, guest = await over(served), served.guest(SAM)

    page = await guest.get(at(run, "effect"))

    assert at(run, "effect") in (await guest.get(at(run))).text
    assert page.status == 200
    phases = re.findall(r"<td>(before|during|after)</td>", page.text)
    assert phases == ["before", "before", "during", "during", "during"]
    assert "It cannot show that the campaign was the reason" in page.text
    assert page.text.count("<svg") == 1
    assert not runs(page)


async def test_what_has_not_begun_has_no_effect_yet(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(SAM)

    assert at(run, "effect") not in (await guest.get(at(run))).text
    assert "has not begun yet" in (await guest.get(at(run, "effect"))).text
    assert "Nothing has been tried here yet." in (await guest.get(TRIALS)).text


@pytest.mark.parametrize(
    ("who", "status"), [(person(Role.MEMBER), 403), (person(Role.MANAGER, ELSEWHERE), 404)]
)
async def test_nobody_else_is_shown_results(served: Served, who: Person, status: int) -> None:
    run = await a_campaign(served)

    for path in (TRIALS, f"{TRIALS}/1", at(run, "effect")):
        assert (await served.guest(who).get(path)).status == status


@pytest.mark.parametrize("dark", [False, True])
async def test_results_read_well_on_a_phone(browsing: Browsing, *, dark: bool) -> None:
    await tried(browsing.served)
    run = await over(browsing.served)
    page = await browsing.page(SAM, phone=True, dark=dark)
    for path in (TRIALS, f"{TRIALS}/1", at(run, "effect")):
        await page.goto(path)
        await no_serious_faults(page)
