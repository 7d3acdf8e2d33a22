"""What campaigns say, as the studio shows it: in each language, and nothing of it as markup."""

from dataclasses import replace

from bot.core.campaign import Campaign, CampaignEvent
from tests.console.desk_house import XSS, runs, shows
from tests.console.served import ELSEWHERE, HERE, Served
from tests.console.studio_house import ANA, BO, SAM, a_campaign, at, managing, titles


async def test_texts_stand_there_in_every_language_and_as_they_are_posted(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(SAM)

    english = await guest.get(at(run, "texts"))
    dutch = await guest.get(at(run, "texts") + "?language=nl")

    assert "Just as it is posted." in english.text
    assert all(title in english.text for title in titles("en"))
    assert "this campaign is posted in English" in dutch.text
    assert all(shows(dutch, title) for title in titles("nl"))
    assert (await guest.get(at(run, "texts") + "?language=xx")).status == 404


async def test_what_a_text_says_is_never_a_part_of_the_page(served: Served) -> None:
    run = await hostile(served)

    page = await served.guest(BO).get(at(run, "texts"))

    assert shows(page, XSS)
    assert "<strong>" in page.text
    assert not runs(page)
    for path in (at(run), at(run).rpartition("/campaign/")[0] + "/"):
        assert not runs(await served.guest(BO).get(path))


async def hostile(served: Served) -> Campaign:
    """A campaign whose texts would be a part of the page."""
    run = await a_campaign(served)
    version = await managing(served).version(run)
    words = {
        id_: replace(one, title=XSS, body=f"**{XSS}**\n- {XSS}", image="x.png", alt=XSS)
        for id_, one in version.words.items()
    }
    await served.app.store.step_campaign(
        run,
        [CampaignEvent.REVISE],
        by=ANA.id,
        now=served.clock.now(),
        version=replace(version, words=words),
    )
    found = await served.app.store.campaign(run.id)
    assert found is not None
    return found


async def test_texts_of_another_community_are_not_there(served: Served) -> None:
    other = await a_campaign(served, community=ELSEWHERE)

    assert other.community != HERE
    assert (await served.guest(BO).get(at(other, "texts"))).status == 404
