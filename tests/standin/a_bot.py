"""A bot as a program: answers every message with its length. Run by a test in its own process."""

import os

import discord


class Counter(discord.Client):
    async def on_message(self, message: discord.Message) -> None:
        if not message.author.bot:
            await message.reply(f"{len(message.content)} letters")


intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
Counter(intents=intents, guild_ready_timeout=0.1).run(os.environ["TOKEN"], log_handler=None)
