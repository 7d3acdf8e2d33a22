"""Picks the door: today the command line is the only one."""

import os
import sys

from bot.cli import app
from bot.cli.say import words


def main() -> None:
    """Run the command line; an error that has a sentence is told in one line, exit code 2."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output went away (`kindness screen … | head`): nothing to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except Exception as error:
        if not hasattr(error, "code") or not hasattr(error, "facts"):
            raise
        sys.stderr.write(words().explain_error(error) + "\n")
        sys.exit(2)


if __name__ == "__main__":
    main()
