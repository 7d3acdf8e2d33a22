"""Keys: made once, kept from others, turned without losing anything."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import BadInputError, SettingsError
from bot.store.keys import (
    DIGEST_BYTES,
    Digester,
    KeyRing,
    add_key,
    drop_old_keys,
    open_key_file,
)

RING = KeyRing([KeyRing.new_key()])
anything = st.text(st.characters(exclude_categories=()))
NEEDS_MODES = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX")


@given(anything)
def test_any_string_comes_back_and_its_token_does_not_show_it(text: str) -> None:
    token = RING.encrypt(text)

    assert RING.decrypt(token) == text
    assert token.isascii()
    assert len(text) < 8 or text not in token


def test_the_same_text_gives_another_token_each_time() -> None:
    assert RING.encrypt("same") != RING.encrypt("same")


def test_old_keys_open_what_they_sealed_and_the_first_seals() -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    token = KeyRing([old]).encrypt("kept")

    assert KeyRing([new, old]).decrypt(token) == "kept"
    assert KeyRing([new]).decrypt(KeyRing([new, old]).encrypt("fresh")) == "fresh"
    for use in (KeyRing([new]).decrypt, KeyRing([new]).renew):
        with pytest.raises(BadInputError) as refused:
            use(token)
        assert refused.value.code == "key-opens-nothing"


def test_renewing_brings_a_token_under_the_first_key_and_only_once() -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    token = KeyRing([old]).encrypt("kept")

    renewed = KeyRing([new, old]).renew(token)

    assert KeyRing([new]).decrypt(renewed) == "kept"
    assert KeyRing([new, old]).renew(renewed) == renewed


@pytest.mark.parametrize("text", ["", " , ", "hunter2", "a" * 44, "é" * 44])
def test_what_is_no_key_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(SettingsError) as refused:
        KeyRing.from_text(text)

    assert refused.value.code in {"key-missing", "key-malformed"}
    assert len(text) < 5 or text not in str(refused.value)
    assert refused.value.__cause__ is None


def test_keys_from_the_environment_are_split_at_commas_and_white_space() -> None:
    keys = [KeyRing.new_key() for _ in range(3)]
    tokens = [KeyRing([key]).encrypt("x") for key in keys]

    ring = KeyRing.from_text(f" {keys[0]},{keys[1]}\n{keys[2]} ")

    assert [ring.decrypt(token) for token in tokens] == ["x", "x", "x"]
    assert keys[0] not in repr(ring)


@given(anything, anything)
def test_digests_tell_ids_apart_and_depend_on_the_secret(one: str, other: str) -> None:
    digester = Digester(b"s" * 32)

    assert (digester.digest(one) == digester.digest(other)) == (one == other)
    assert Digester(b"t" * 32).digest(one) != digester.digest(one)
    assert len(digester.digest(one)) == DIGEST_BYTES


@NEEDS_MODES
def test_a_key_file_is_made_for_its_owner_alone_and_then_read(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "key"
    token = open_key_file(path).encrypt("x")

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert open_key_file(path).decrypt(token) == "x"
    assert [file.name for file in path.parent.iterdir()] == ["key"]


def test_processes_that_start_at_once_get_one_key(tmp_path: Path) -> None:
    path = tmp_path / "key"
    script = (
        "import sys; from pathlib import Path; from bot.store.keys import open_key_file;"
        "print(open_key_file(Path(sys.argv[1])).encrypt('x'))"
    )

    def started(_number: int) -> str:
        command = [sys.executable, "-c", script, str(path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    with ThreadPoolExecutor(4) as pool:
        tokens = list(pool.map(started, range(4)))

    assert [open_key_file(path).decrypt(token) for token in tokens] == ["x"] * 4


def test_threads_that_start_at_once_get_one_key(tmp_path: Path) -> None:
    for attempt in range(20):
        path = tmp_path / f"key{attempt}"
        with ThreadPoolExecutor(8) as pool:
            rings = list(pool.map(open_key_file, [path] * 8))

        assert {rings[0].decrypt(ring.encrypt("x")) for ring in rings} == {"x"}


@NEEDS_MODES
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_key_file_that_others_may_read_is_refused_and_left_alone(
    tmp_path: Path, mode: int
) -> None:
    path = tmp_path / "key"
    open_key_file(path)
    before = path.read_text()
    path.chmod(mode)

    for use in (open_key_file, add_key, drop_old_keys):
        with pytest.raises(SettingsError) as refused:
            use(path)
        assert refused.value.code == "key-file-open"
        assert refused.value.facts == {"path": str(path)}
    assert path.read_text() == before
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize("content", [b"", b"# only a comment\n", b"not a key\n", b"\xff\xfe"])
def test_a_key_file_without_keys_is_refused_and_not_overwritten(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    path.chmod(0o600)

    with pytest.raises(SettingsError) as refused:
        open_key_file(path)

    assert refused.value.code in {"key-missing", "key-malformed", "key-file-unusable"}
    assert path.read_bytes() == content


def test_a_folder_is_no_key_file(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)

    with pytest.raises(SettingsError) as refused:
        open_key_file(tmp_path)

    assert refused.value.code == "key-file-unusable"
    assert refused.value.facts["path"] == str(tmp_path)


def test_a_key_file_cannot_be_made_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(SettingsError) as refused:
        open_key_file(tmp_path / "file" / "key")

    assert refused.value.code == "key-file-unusable"


@NEEDS_MODES
def test_a_new_key_comes_first_and_old_ones_can_be_dropped(tmp_path: Path) -> None:
    path = tmp_path / "key"
    old = open_key_file(path)
    kept = old.encrypt("x")

    both = add_key(path)

    fresh = both.encrypt("y")
    assert both.decrypt(kept) == "x"
    assert open_key_file(path).decrypt(fresh) == "y"
    with pytest.raises(BadInputError):
        old.decrypt(fresh)

    only = drop_old_keys(path)

    assert only.decrypt(fresh) == "y"
    with pytest.raises(BadInputError):
        open_key_file(path).decrypt(kept)
    assert path.stat().st_mode & 0o777 == 0o600
