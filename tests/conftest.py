"""What holds for every test."""

import os

from hypothesis import HealthCheck, settings

# How long an example takes says how busy the machine is, and nothing about the law.
USUAL = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

# The same examples every time: what passes on one machine passes on the next. To look for new ones
# run the tests with KINDNESS_EXPLORE=1.
settings.register_profile("kindness", USUAL, derandomize="KINDNESS_EXPLORE" not in os.environ)
settings.load_profile("kindness")
