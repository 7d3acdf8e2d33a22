"""The command line: `kindness judge`, `screen`, `demo`, `doctor` and what an operator needs daily.

What a command needs is imported when it runs: `--help` and a wrong option answer at once. Every
text comes from ``bot/strings``; errors are told by `bot.__main__`.
"""

import typer

from bot.cli import (
    api_keys,
    backtest,
    console,
    content,
    demo,
    invite,
    judge,
    privacy,
    run,
    serve,
    site,
    version,
    webhooks,
)
from bot.cli.doctor import command as doctor
from bot.cli.moving import bring, out
from bot.cli.say import say
from bot.cli.screen import command as screen

app = typer.Typer(
    name="kindness",
    help=say("cli-help"),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("judge", help=say("cli-judge"))(judge.judge)
app.command("screen", help=say("cli-screen"))(screen.screen)
app.command("run", help=say("cli-run"))(run.run)
app.command("serve", help=say("cli-serve"))(serve.serve)
app.command("site", help=say("cli-site"))(site.site)
app.command("invite", help=say("cli-invite"))(invite.invite)
app.command("demo", help=say("cli-demo"))(demo.demo)
app.command("backtest", help=say("cli-backtest"))(backtest.backtest)
app.command("doctor", help=say("cli-doctor"))(doctor.doctor)
app.command("migrate", help=say("cli-migrate"))(privacy.migrate)
app.command("import", help=say("cli-import"))(bring.bring)
app.command("export", help=say("cli-export"))(out.export)
app.command("version", help=say("cli-version"))(version.version)
app.add_typer(content.app, name="content", help=say("cli-content"))
app.add_typer(console.console, name="console", help=say("cli-console"))
app.add_typer(privacy.data, name="data", help=say("cli-data"))
app.add_typer(webhooks.webhooks, name="webhooks", help=say("cli-webhooks"))
api_keys.add_commands(privacy.keys)
app.add_typer(privacy.keys, name="keys", help=say("cli-keys"))
