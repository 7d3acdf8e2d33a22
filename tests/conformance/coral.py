"""Coral, by requests in the form that its source and its documentation show (July 2026).

``docs/docs/external-moderation-phases.md`` and ``server/services/perspective/perspective.ts`` of
coralproject/talk. Coral itself is not run.
"""

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any, Final

import requests

from tests.conformance.suite import HURTFUL, KIND, Client, Target, same, true
from tests.conformance.wire import ANALYZE, SUGGEST, at

CLIENT: Final = Client("Coral (recorded requests)", "2026-07")
RECORDED: Final = Path(__file__).parent / "recorded"
PHASE: Final = "/coral/moderate"
STATUSES: Final = {"NONE", "APPROVED", "REJECTED", "PREMOD", "SYSTEM_WITHHELD"}


def recorded(name: str, text: str) -> Any:  # noqa: ANN401 - JSON
    """A request as it was recorded, about a text of ours."""
    return json.loads((RECORDED / f"{name}.json").read_text("utf-8").replace("{text}", text))


def phase(
    target: Target, text: str, *, secrets: tuple[str, ...] | None = None, **changed: object
) -> requests.Response:
    """Ask as the moderation phase does, signed with each secret."""
    body = json.dumps({**recorded("coral-phase", text), **changed}, indent=2).encode()
    known = (target.coral_secret,) if secrets is None else secrets
    signatures = [hmac.new(one.encode(), body, hashlib.sha256).hexdigest() for one in known]
    signed = ",".join(f"sha256={one}" for one in signatures)
    return target.post(PHASE, body, {"X-Coral-Signature": signed} if signed else {})


@CLIENT.check("Perspective: a comment gets a score")
def _analyze(target: Target) -> None:
    answer = target.post(at(target, ANALYZE), recorded("coral-analyze", HURTFUL))
    same(answer.status_code, 200)
    value = answer.json()["attributeScores"]["TOXICITY"]["summaryScore"]["value"]
    true(value > 0.5, f"the hurtful text scores {value}")


@CLIENT.check("Perspective: what a moderator decided is taken")
def _suggest(target: Target) -> None:
    answer = target.post(at(target, SUGGEST), recorded("coral-suggestscore", KIND))
    same((answer.status_code, answer.json()["clientToken"]), (200, "comment:c-1"))


@CLIENT.check("phase: a hurtful comment waits, flagged as toxic", needs=("coral_secret",))
def _held(target: Target) -> None:
    answer = phase(target, HURTFUL)
    same(answer.status_code, 200)
    told = answer.json()
    true(told["status"] in STATUSES, f"{told['status']} is nothing that Coral knows")
    same(told["status"], "PREMOD")
    flag = {"actionType": "FLAG", "reason": "COMMENT_DETECTED_TOXIC"}
    same(told["actions"], [flag])


@CLIENT.check("phase: a kind comment goes on", needs=("coral_secret",))
def _kind(target: Target) -> None:
    answer = phase(target, KIND)
    same((answer.status_code, answer.content), (204, b""))


@CLIENT.check("phase: an edit is looked at anew", needs=("coral_secret",))
def _edited(target: Target) -> None:
    same(phase(target, HURTFUL, action="EDIT").json().get("status"), "PREMOD")


@CLIENT.check("phase: while its secret changes two signatures come", needs=("coral_secret",))
def _changing(target: Target) -> None:
    same(phase(target, KIND, secrets=("before", target.coral_secret)).status_code, 204)


@CLIENT.check("phase: what is not signed, or wrongly, is refused", needs=("coral_secret",))
def _unsigned(target: Target) -> None:
    for secrets in ((), ("another",)):
        same(phase(target, KIND, secrets=secrets).status_code, 401)
