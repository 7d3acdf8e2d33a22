# A server that removed the bot, and one that takes it back.

discord-returned = 👋 The bot is back. From { $since } to { $until } it was not in this server. Rules, cases and campaigns are as they were, and what was written meanwhile was not read. { $n ->
    [0] What it still had to do is done now.
    [one] One thing that it still had to do came too late and was left.
   *[other] { $n } things that it still had to do came too late and were left.
 } Please look whether its role still may do what it needs: `/kindness status` says so.
discord-status-grace = { $n ->
    [0] If you remove the bot, everything about this server is erased at once.
    [one] If you remove the bot, everything about this server is erased after one day; taken back before, it is as it was.
   *[other] If you remove the bot, everything about this server is erased after { $n } days; taken back before, it is as it was.
 }
discord-mine-elsewhere = On a server that removed the bot something about you is still kept. All of it is erased on { $until } at the latest, unless the server takes the bot back before.
discord-mine-elsewhere-button = Erase it there too
discord-mine-direct = Here you see what is kept about you on servers that removed the bot. For a server that you are on, type this command there.
discord-mine-direct-nothing = Nothing about you is kept on a server that removed the bot. For a server that you are on, type this command there.
cli-data-left = List the servers that removed the bot, and when each is erased.
cli-data-left-none = No server that removed the bot is kept.
cli-data-left-one = { $community }: left { $left }, erased { $until } at the latest
cli-data-left-now = To erase one at once: kindness data erase-community COMMUNITY
