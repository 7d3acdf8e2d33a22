import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.training.toml import Table, dumps

keys = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = st.one_of(st.booleans(), st.integers(-(2**40), 2**40), texts, st.lists(texts, max_size=3))


@given(st.dictionaries(keys, st.one_of(values, st.dictionaries(keys, values, max_size=3))))
def test_what_is_written_is_read_back(table: Table) -> None:
    assert tomllib.loads(dumps(table)) == table


@given(st.floats(allow_nan=False))
def test_a_float_stays_a_float_and_keeps_six_digits(number: float) -> None:
    read = tomllib.loads(dumps({"number": number}))["number"]
    assert isinstance(read, float)
    assert read == pytest.approx(number, rel=1e-5)
