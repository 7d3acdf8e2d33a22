"""Requests that a machine makes up from our OpenAPI document, and judges the answers to by it."""

from collections import Counter
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode

from tests.http_api.served import Served

KINDS = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
"""Requests that the document allows, and such that it does not."""

SECONDS = 300
"""For an answer. How long one takes says how busy the machine is, and is measured elsewhere."""

REFUSED = (400, 413, 422)
"""How a request that is not allowed may be refused: it is no JSON, too large, or has a mistake."""

CONFIG = {"checks": {"negative_data_rejection": {"expected-statuses": list(REFUSED)}}}

ON_RECORD = {"POST /v1/reports": (200, 422)}
"""What may be answered to a request that the document allows, where that depends on what is on
record: a comment of which nothing is known has to be sent along.
"""


def description(door: Served) -> dict[str, Any]:
    """The document that a door gives out."""
    told = requests.get(f"{door.address}/openapi.json", timeout=60).json()
    assert isinstance(told, dict)
    return told


def operations(door: Served) -> list[str]:
    """Everything that can be asked, such as ``POST /v1/screen``."""
    paths = description(door)["paths"]
    return [f"{method.upper()} {path}" for path, methods in paths.items() for method in methods]


def ask(door: Served, operation: str, kind: GenerationMode, *, cases: int) -> Counter[int]:
    """Send so many requests of a kind; returns how often each status came back.

    Raises if an answer is not what the document says: its status, its type, its form, a request
    that is allowed and was refused, or one that is not and was answered.
    """
    checks = dict(CONFIG["checks"])
    if operation in ON_RECORD:
        checks["positive_data_acceptance"] = {"expected-statuses": list(ON_RECORD[operation])}
    config = schemathesis.Config.from_dict({"checks": checks})
    schema = schemathesis.openapi.from_dict(description(door), config=config)
    method, path = operation.split()
    wanted = schema[path][method]
    statuses: Counter[int] = Counter()
    with requests.Session() as session:

        @settings(
            max_examples=cases, deadline=None, database=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(case=wanted.as_strategy(generation_mode=kind))
        def asking(case: "Case[Any]") -> None:
            answer = case.call_and_validate(base_url=door.address, session=session, timeout=SECONDS)
            statuses[answer.status_code] += 1

        asking()
    return statuses
