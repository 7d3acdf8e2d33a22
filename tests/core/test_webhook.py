"""What a site is told, in its own words, and signed so that it can tell who told it."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.comment import CommunityId
from bot.core.site import author_of, comment_of, community_of, name_of, own_id
from bot.core.webhook import BYTES, PREFIX, secret_of, signed

AT = datetime.fromtimestamp(1614265330, UTC)


def test_a_signature_is_that_of_the_published_libraries() -> None:
    """The example with which the libraries of Standard Webhooks, and Svix, test themselves."""
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    name, body = "msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}'

    assert signed(name, AT, body, secret) == {
        "webhook-id": name,
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@given(st.binary(min_size=BYTES, max_size=BYTES), st.binary(max_size=200))
def test_who_has_the_secret_can_check_it(chance: bytes, body: bytes) -> None:
    secret = secret_of(chance)
    headers = signed("msg_1", AT, body, secret)

    key = base64.b64decode(secret[len(PREFIX) :])
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    found = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{found}"
    assert signed("msg_2", AT, body, secret)["webhook-signature"] != f"v1,{found}"


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_site_gets_its_own_ids_back(site: str, own: str) -> None:
    community = community_of(site)

    assert name_of(community) == site
    assert own_id(community, comment_of(site, own)) == own
    assert own_id(community, author_of(site, own)) == own


@pytest.mark.parametrize("other", ["discord:12", "school", ""])
def test_other_doors_have_no_sites(other: str) -> None:
    assert name_of(CommunityId(other)) is None


@given(st.text(min_size=1), st.text(min_size=1), st.text(min_size=1), st.text(min_size=1))
def test_comments_of_two_sites_are_never_one(a: str, one: str, b: str, other: str) -> None:
    assert (comment_of(a, one) == comment_of(b, other)) == ((a, one) == (b, other))
