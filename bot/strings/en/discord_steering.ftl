# Setting the Discord bot up, pausing it, and seeing how it is.

paused = The bot is paused in this community, so it does nothing of its own accord. What it decided before stays on record.

## Commands

discord-command-kindness-name = kindness
discord-command-kindness = Set the bot up, pause it, and see how it is.
discord-command-setup-name = setup
discord-command-setup = Choose rules, mode, language, channels, and how people are spoken to.
discord-command-status-name = status
discord-command-status = See what the bot does here, what waits, and what it lacks.
discord-command-pause-name = pause
discord-command-pause = Stop the bot at once. It goes on reading, and does nothing.
discord-command-pause-why = Why? The moderators’ channel is told.
discord-command-resume-name = resume
discord-command-resume = Let the bot go on as it was before the pause.
discord-command-resume-why = Why? The moderators’ channel is told.
discord-command-why-name = why
discord-menu-check = Check this message

## Setting up

discord-managers-only = This is for people who may manage the server.
discord-setup-head = **How should the bot work here?** What you choose is kept. Nothing changes before you press “Put in force”.
discord-setup-preset = Which rules fit this server?
discord-setup-mode = What may the bot do?
discord-setup-language = In which language does it write?
discord-setup-desk = In which channel do the moderators talk?
discord-setup-reads = Which channels does it read?
discord-setup-channels = Choose these channels or categories
discord-setup-prompts = How does it speak to authors?
discord-setup-more = Channels and prompts
discord-setup-back = Back
discord-setup-apply = Put in force
discord-setup-again = Look again
discord-setup-discard = Start over
discord-setup-done = **It is in force.** You can change it here at any time.
discord-setup-same = **It was in force already.** Nothing has changed.
discord-setup-no-desk = Choose the moderators’ channel first: in this mode the bot has to be able to call a person.
discord-setup-no-channels = Choose at least one channel for it to read, or let it read every channel.
discord-setup-desk-public = Everybody can see { $channel }, so nothing was put in force: what moderators are told there is about people. In that channel’s settings, under Permissions, switch on “Private Channel”, add your moderators and the bot, and press “Put in force” again. Or choose another channel.
discord-setup-unknown = This is no longer among the choices. Open the set-up again.
discord-preset-community = Community
discord-preset-school = School
discord-preset-gaming = Gaming
discord-preset-support = Support group
discord-preset-community-means = **Community**: adults and young people among themselves.
discord-preset-school-means = **School**: it asks earlier, and calls people earlier.
discord-preset-gaming-means = **Gaming**: swearing and trash talk are part of it; hurting a person is not.
discord-preset-support-means = **Support group**: what could drive somebody to despair is met early, by a person.
discord-mode-observe = Only observe
discord-mode-nudge = Ask the author
discord-mode-hold = Ask, and take down
discord-mode-observe-means = **Only observe**: it reads and counts. It says nothing and changes nothing. It offers no help to somebody in danger either.
discord-mode-nudge-means = **Ask the author**: it asks privately to think again. It takes down only what is never tolerated.
discord-mode-hold-means = **Ask, and take down**: very hurtful messages are taken down at once, and their author gets the text back.
discord-language-auto = The server’s own language
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Every channel that it sees
discord-reads-only = Only the channels that I choose
discord-reads-but = Every channel but those I choose
discord-reads-none = none chosen yet
discord-reads-all-means = It reads every channel that it sees, but never the moderators’ channel.
discord-reads-only-means = It reads **only** these channels, with their threads: { $channels }.
discord-reads-but-means = It reads every channel that it sees, **but not** these: { $channels }. It never reads the moderators’ channel.
discord-prompts-dm = By direct message
discord-prompts-note = By a note in the channel
discord-prompts-dm-means = It speaks to authors by **direct message**. Only where that is closed to it, it leaves a note in the channel.
discord-prompts-note-means = It speaks to authors by a **note in the channel**: everybody sees that there is one, and only its reader can open it.

## What is missing

discord-preflight-complete = ✅ The bot has every permission that it needs for this.
discord-preflight-missing = ⚠️ **{ $right }** is missing ({ $where }). { $why }
discord-preflight-everywhere = everywhere
discord-preflight-invite = [Invite the bot again]({ $link }) to give it exactly these permissions, or change its role and these channels.
discord-preflight-no-desk = ⚠️ No moderators’ channel is chosen, so nobody can be called.
discord-preflight-desk-public = ⚠️ Everybody can see the moderators’ channel, and it is about people. Make it private: in its settings, under Permissions, “Private Channel”; then add your moderators and the bot.
discord-preflight-desk-onlookers = ⚠️ People with these roles can see the moderators’ channel too: { $roles }. If they are not moderators, take that from them.
discord-preflight-blind = ⚠️ The bot sees no channel that it is to read.
discord-preflight-unseen = { $n ->
    [one] The bot does not see one channel, and does not read it. That is right if you want it so.
   *[other] The bot does not see { $n } channels, and does not read them. That is right if you want it so.
 }
discord-preflight-above = ⚠️ It cannot time out people with these roles: { $roles }. If it should, move its role above theirs.
discord-preflight-automod = { $seen ->
    [yes] AutoMod never looks at what a bot posts. So before it posts for somebody (`/write`, a new text) the bot looks at AutoMod’s keywords itself. It cannot check regular expressions and Discord’s own word lists.
   *[no] AutoMod never looks at what a bot posts. With the right Manage Server the bot would look at AutoMod’s keywords itself before it posts for somebody (`/write`, a new text). Without it, it does not.
 }
discord-preflight-two-factor = ⚠️ This server asks for two-factor authentication: whoever owns the bot needs it on their account.
discord-preflight-more = … and { $n } more, which you see here when these are put right.
discord-and-more = { $shown } and { $n } more
discord-right-view-channel = View Channel
discord-right-read-message-history = Read Message History
discord-right-send-messages = Send Messages
discord-right-send-messages-in-threads = Send Messages in Threads
discord-right-embed-links = Embed Links
discord-right-manage-messages = Manage Messages
discord-right-manage-threads = Manage Threads
discord-right-moderate-members = Timeout Members
discord-need-channels-view-channel = The bot reads only what it sees.
discord-need-channels-read-message-history = It reads what was written while it was away.
discord-need-channels-send-messages = It leaves a note for an author whose direct messages are closed.
discord-need-channels-send-messages-in-threads = The same in threads.
discord-need-channels-embed-links = A long text fits only on a card.
discord-need-channels-manage-messages = It takes a message down when its author asks for it, or when it is never tolerated.
discord-need-channels-manage-threads = It takes hurtful words out of a thread’s title.
discord-need-desk-view-channel = Moderators are called there.
discord-need-desk-read-message-history = It looks whether a card has arrived before it sends it again.
discord-need-desk-send-messages = Moderators are called there.
discord-need-server-moderate-members = A moderator can confirm a time-out that it proposes. It never does so by itself.

## How it is

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **Paused** { $at } by { $who }. Messages go on being read, and nothing is done. After the pause: { $mode }.
discord-status-rules = Rules: { $preset } ({ $version }). Model: { $model }.
discord-status-languages = The model reads: { $languages }. Every other language is left to a short word list, which by itself at most calls moderators.
discord-status-where = Moderators’ channel: { $desk }. It writes in: { $language }.
discord-status-no-content = **It does not read messages by itself**: this bot has no access to message content. What works: messages that mention it, thread titles, “Check this message” in the menu of a message, `/check`, `/write`, and writing to it directly.
discord-status-nicks = { $read ->
    [yes] It reads new nicknames.
   *[no] It does not read nicknames: for that it needs the right View Audit Log, and to read every channel.
 }
discord-status-read-until = Everything up to { $at } is on record.
discord-unread = ⚠️ The bot was away. What was written between { $since } and { $until } in { $channels } was not read, and is not read any more. If something there still hurts somebody, “Check this message” in its menu reads it.
discord-status-nothing-read = Nothing has been read here yet.
discord-status-queue = Waiting in the whole bot: { $reading } messages to be read, { $doing } things to be done.

## Pausing

discord-paused-now = ⏸️ The bot is paused. It goes on reading, as if it only observed, and does nothing of its own accord. `/kindness resume` lets it go on.
discord-paused-already = It is paused already, since { $at }, by { $who }.
discord-resumed = ▶️ The bot goes on: { $mode }.
discord-not-paused = It was not paused.
discord-told-nobody = No moderators’ channel is set, so nobody else was told.
discord-told-paused = ⏸️ { $who } has paused the bot. It goes on reading and does nothing of its own accord. After the pause: { $mode }.
discord-told-running = { $who } has set the bot: { $mode }, with the rules “{ $preset }”.
discord-told-brake = ⏸️ **The bot has paused itself.** It was about to take down more messages within a minute than anybody would expect. Perhaps many people are attacking, perhaps it is wrong: please look. It only observes until somebody uses `/kindness resume`. Then: { $mode }.
discord-told-why = Why: { $why }
discord-the-brake = the bot itself (too many messages taken down at once)
discord-somebody = somebody

## What people bring

discord-nothing-to-check = There are no words of a person in this message.
discord-brought-well = This message reads well. Nothing else happens.
discord-brought-hurts = This message could hurt somebody. The bot has taken it up, as it does with every message: it asks the author privately or calls the moderators.
discord-brought-observed = This message could hurt somebody. The bot only observes here, so it does nothing. Please tell a moderator.
discord-brought-unread = This message could hurt somebody. The bot is not to read this channel, so it does nothing here. Please tell a moderator.
discord-brought-old = This message could hurt somebody. It is more than { $days } days old, so nothing follows from it any more. If it still hurts, please tell a moderator.
discord-brought-too-many = Thank you for looking out for others. The bot reads up to { $most } messages a minute for one person: please wait a moment and bring this one again. If something cannot wait, tell a moderator.
discord-direct-too-many = You are writing faster than I can read: up to { $most } messages a minute. Please wait a minute and write again. If you are not safe, tell an adult you trust, or call the emergency number.
discord-brought-care = Thank you for looking out for somebody. We try to call a moderator to them, and to tell them privately where to find help; whether it reaches them we cannot promise, so please tell a moderator or an adult you trust as well. If they are in danger right now, do not wait for us: call the emergency number.
discord-brought-care-alone = Thank you for looking out for somebody. The bot calls nobody here: please tell a moderator or an adult you trust, now. If they are in danger right now, call the emergency number.

## On the command line

cli-invite = Print the address that invites the bot to a server, with the permissions that it uses.
cli-opt-app = Number of the application; read from DISCORD_TOKEN unless you give it.
discord-token-unreadable = DISCORD_TOKEN does not look like a bot’s token. Copy it again from the Bot page, or give the application’s number with --application.
cli-data-erase-community = Erase everything about one community, such as a server that the bot has left.
cli-data-place = The id of the community, as it stands on record, such as “discord:123456789”.
