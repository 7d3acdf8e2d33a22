"""What operators can measure. No label ever holds what anybody wrote, or who they are."""

from typing import Final

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

SECONDS: Final = (0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.0, 2.0, 5.0)


class Numbers:
    """Counts requests and comments, in a registry of its own."""

    def __init__(self) -> None:
        """Everything is zero."""
        self.registry = CollectorRegistry()
        self.answers = Counter(
            "kindness_http_answers", "Answers by API and status", ["api", "status"],
            registry=self.registry,
        )  # fmt: skip
        self.seconds = Histogram(
            "kindness_http_seconds", "Time to an answer", ["api"], buckets=SECONDS,
            registry=self.registry,
        )  # fmt: skip
        self.comments = Counter(
            "kindness_comments_judged", "Comments that were judged over HTTP", ["api"],
            registry=self.registry,
        )  # fmt: skip
        self.not_judged = Counter(
            "kindness_comments_not_judged", "Comments that were let through unread", ["api", "why"],
            registry=self.registry,
        )  # fmt: skip

        self.feedback = Counter(
            "kindness_feedback", "Verdicts that somebody called wrong: deserved or not",
            ["label", "right"], registry=self.registry,
        )  # fmt: skip

        self.webhooks = Counter(
            "kindness_webhook_tries", "Tries to tell a webhook: done, later or given_up",
            ["outcome"], registry=self.registry,
        )  # fmt: skip

    def page(self) -> bytes:
        """All of them in Prometheus' text format."""
        return generate_latest(self.registry)
