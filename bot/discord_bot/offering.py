"""Everything that people can use here: commands, menus and buttons, in one list."""

from typing import Any, Final

from discord import app_commands

from bot.discord_bot.appealing import AppealButton
from bot.discord_bot.bringing import add_menus
from bot.discord_bot.buttons import PromptButton
from bot.discord_bot.campaign_command import add_campaigns
from bot.discord_bot.case_commands import add_cases
from bot.discord_bot.case_list import CaseMenu
from bot.discord_bot.challenge_buttons import EntryButton, JoinButton
from bot.discord_bot.challenge_command import add_challenges
from bot.discord_bot.commands import add_commands
from bot.discord_bot.composing import DraftButton
from bot.discord_bot.desk import CaseButton, CaseChoice
from bot.discord_bot.discovering import add_discovering
from bot.discord_bot.native_command import AutoModButton, add_automod
from bot.discord_bot.own_data import OwnDataButton
from bot.discord_bot.proving import add_proof
from bot.discord_bot.questions import QuestionButton
from bot.discord_bot.reminding import StopButton, add_reminders
from bot.discord_bot.reporting import MoreButton, add_reports
from bot.discord_bot.rules_button import RulesButton
from bot.discord_bot.rules_command import add_rules
from bot.discord_bot.sanctioning import PardonButton, add_sanctions
from bot.discord_bot.setting_up import SetupItem
from bot.discord_bot.steering import add_steering
from bot.discord_bot.tipping import FewerTipsButton
from bot.discord_bot.tuning_button import LimitButton
from bot.discord_bot.unsending import UnsendButton
from bot.discord_bot.words_command import WordButton, add_words

BUTTONS: Final = (
    PromptButton,
    CaseButton,
    CaseChoice,
    DraftButton,
    UnsendButton,
    SetupItem,
    CaseMenu,
    AppealButton,
    OwnDataButton,
    MoreButton,
    PardonButton,
    QuestionButton,
    LimitButton,
    AutoModButton,
    JoinButton,
    EntryButton,
    StopButton,
    FewerTipsButton,
    RulesButton,
    WordButton,
)
"""What is found by its id alone, also after a restart."""

ADDING: Final = (
    add_commands,
    add_steering,
    add_menus,
    add_cases,
    add_proof,
    add_reports,
    add_campaigns,
    add_discovering,
    add_sanctions,
    add_automod,
    add_challenges,
    add_reminders,
    add_rules,
    add_words,
)


def offer(tree: app_commands.CommandTree[Any]) -> None:
    """Add every command and every menu."""
    for add in ADDING:
        add(tree)
