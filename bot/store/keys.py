"""Keys: what somebody wrote is encrypted at rest, and ids are turned into keyed digests."""

import contextlib
import hmac
import os
import stat
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.core.errors import BadInputError, SettingsError

DIGEST_BYTES: Final = 16
"""128 bits: among a billion comments two share a digest with a chance of 1 in 10^21."""

OPENS_NOTHING: Final = "key-opens-nothing"
"""The code of the error about a text that none of our keys opens."""

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class KeyRing:
    """Fernet keys, newest first: the first one encrypts, all of them decrypt."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Raises `SettingsError` (``key-missing``, ``key-malformed`` with its number)."""
        if not keys:
            raise SettingsError("key-missing")
        fernets = []
        for number, key in enumerate(keys, start=1):
            try:
                fernets.append(Fernet(key))
            except ValueError:
                # No cause: its message could show a part of the key.
                raise SettingsError("key-malformed", number=number) from None
        self._first = fernets[0]
        self._all = MultiFernet(fernets)

    def __repr__(self) -> str:
        """Nothing of the keys."""
        return "KeyRing(***)"

    @classmethod
    def from_text(cls, text: str) -> "KeyRing":
        """Keys from the environment: separated by commas or white space, newest first."""
        return cls(text.replace(",", " ").split())

    @staticmethod
    def new_key() -> str:
        """A fresh random key, as it stands in a key file."""
        return Fernet.generate_key().decode()

    def encrypt(self, text: str) -> str:
        """A token that only these keys open. Any string of Python can be encrypted."""
        return self._first.encrypt(text.encode("utf-8", "surrogatepass")).decode()

    def decrypt(self, token: str) -> str:
        """The text. Raises `BadInputError` (``key-opens-nothing``) if none of the keys opens it."""
        try:
            return self._all.decrypt(token).decode("utf-8", "surrogatepass")
        except (InvalidToken, ValueError) as error:  # ValueError: not even a token any more
            raise BadInputError(OPENS_NOTHING) from error

    def renew(self, token: str) -> str:
        """The same text under the first key; the same token if it is under that key already.

        Raises `BadInputError` (``key-opens-nothing``) if none of the keys opens it.
        """
        with contextlib.suppress(InvalidToken, ValueError):
            self._first.decrypt(token)
            return token
        try:
            return self._all.rotate(token).decode()
        except (InvalidToken, ValueError) as error:
            raise BadInputError(OPENS_NOTHING) from error


class Digester:
    """Turns ids into digests that say nothing to whoever lacks the secret.

    HMAC-SHA256 under a key that HKDF derives from the secret, so that the secret can serve other
    ends later. The secret outlives the encryption keys: turning keys breaks no digest.
    """

    def __init__(self, secret: bytes) -> None:
        """``secret`` is at least 32 random bytes."""
        derive = HKDF(SHA256(), length=32, salt=None, info=b"kindness: digests of comment ids")
        self._key = derive.derive(secret)

    def digest(self, text: str) -> bytes:
        """The digest of an id, `DIGEST_BYTES` long."""
        data = text.encode("utf-8", "surrogatepass")
        return hmac.digest(self._key, data, "sha256")[:DIGEST_BYTES]


def open_key_file(path: Path) -> KeyRing:
    """The keys in a file: one per line, newest first; made with a fresh key if there is no file.

    The file appears whole and with mode 0600, and if two processes make it at once both get the
    same one. Raises `SettingsError`: ``key-file-open`` if others than its owner may read it,
    ``key-file-unusable`` if it cannot be read or made, and as `KeyRing` does.
    """
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                _write(path, [KeyRing.new_key()], replace=False)
        return KeyRing(_read(path))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError("key-file-unusable", path=str(path), why=_why(error)) from error


def add_key(path: Path) -> KeyRing:
    """Put a fresh key first in a key file, before the old ones; returns the keys.

    `SqlStore.rotate` then brings everything under it. Raises as `open_key_file` does.
    """
    open_key_file(path)
    return _rewrite(path, [KeyRing.new_key(), *_read(path)])


def drop_old_keys(path: Path) -> KeyRing:
    """Leave only the first key in a key file. Only safe after `SqlStore.rotate` has finished."""
    open_key_file(path)
    return _rewrite(path, _read(path)[:1])


def _rewrite(path: Path, keys: list[str]) -> KeyRing:
    try:
        _write(path, keys, replace=True)
    except OSError as error:
        raise SettingsError("key-file-unusable", path=str(path), why=_why(error)) from error
    return KeyRing(keys)


def _read(path: Path) -> list[str]:
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & _OTHERS:
        raise SettingsError("key-file-open", path=str(path))
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _write(path: Path, keys: list[str], *, replace: bool) -> None:
    """Let a file appear under its name only when it is whole and on the disk."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mode 0600
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join(keys) + "\n")
            file.flush()
            os.fsync(file.fileno())
        if replace:
            draft.replace(path)
        else:
            path.hardlink_to(draft)  # unlike a rename it never takes the place of another file
    finally:
        draft.unlink(missing_ok=True)


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
