"""Where content files come from: a folder, or files held in memory that never touch a disk."""

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Protocol


class Tree(Protocol):
    """Files by their path below a root. The docstrings are the contract."""

    def files(self) -> list[PurePosixPath]:
        """All files, in order; hidden ones are left out."""
        ...

    def size(self, file: PurePosixPath) -> int:
        """How many bytes a file has. Raises `OSError` if it is not there."""
        ...

    def read(self, file: PurePosixPath) -> bytes:
        """What a file holds. Raises `OSError` if it cannot be read."""
        ...

    def path(self, file: PurePosixPath) -> Path:
        """What a file is called from outside the tree."""
        ...


class Folder:
    """A folder on the disk."""

    def __init__(self, root: Path) -> None:
        """``root`` need not be there; then it is empty."""
        self._root = root

    def files(self) -> list[PurePosixPath]:
        """All files below it; a folder that is called like a file counts as one."""
        found = (PurePosixPath(each.relative_to(self._root)) for each in self._root.rglob("*.*"))
        return _in_order(each for each in found if each.name != "__pycache__")

    def size(self, file: PurePosixPath) -> int:
        """As the file system says."""
        return (self._root / file).stat().st_size

    def read(self, file: PurePosixPath) -> bytes:
        """All of it."""
        return (self._root / file).read_bytes()

    def path(self, file: PurePosixPath) -> Path:
        """Where it lies."""
        return self._root / file


class Held:
    """Files in memory, by their path."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """``files`` are not copied."""
        self._files = files

    def files(self) -> list[PurePosixPath]:
        """All of them."""
        return _in_order(map(PurePosixPath, self._files))

    def size(self, file: PurePosixPath) -> int:
        """How much is held."""
        return len(self.read(file))

    def read(self, file: PurePosixPath) -> bytes:
        """The bytes as they are."""
        try:
            return self._files[str(file)]
        except KeyError:
            raise FileNotFoundError(str(file)) from None

    def path(self, file: PurePosixPath) -> Path:
        """The same path: there is nothing outside."""
        return Path(file)


def decoded(content: bytes, errors: str = "strict") -> str:
    """Text with one kind of line end, without a byte order mark.

    Raises `UnicodeDecodeError` for what is not UTF-8, unless ``errors`` says otherwise (as
    `bytes.decode` takes it).
    """
    return content.decode("utf-8-sig", errors).replace("\r\n", "\n").replace("\r", "\n")


def _in_order(files: Iterable[PurePosixPath]) -> list[PurePosixPath]:
    return sorted(file for file in files if not any(part.startswith(".") for part in file.parts))
