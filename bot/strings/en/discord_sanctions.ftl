# Warnings, pardons, and what is on record of somebody.

discord-command-member-name = member
discord-command-warn-name = warn
discord-command-warn = Warn somebody. They are told privately why, and can appeal.
discord-command-warn-member = Whom you warn. They may have left.
discord-command-warn-why = What they read as the reason. Speak of what they did, not of who they are.
discord-command-warn-weight-name = weight
discord-command-warn-weight = How much it counts; as much as an insult if you leave this out.
discord-command-pardon-name = pardon
discord-command-pardon = Let nothing count any more that somebody did up to now.
discord-command-pardon-member = Whom you pardon. They may have left.
discord-command-pardon-why = Why; it stays on record for the moderators.
discord-command-history-name = history
discord-command-history = See what is on record about somebody on this server. Only you see it.
discord-command-history-member = Whom it is about. They may have left.

discord-warned = { $who } is warned. They are told privately, and can ask for a second person. Should that not reach them, the moderators’ channel says so.
discord-pardoned = Nothing that { $who } did up to now counts any more.
discord-pardon-undone = The pardon of { $who } is taken back. What it covered counts again, as far as it has not faded.
discord-button-unpardon = Take the pardon back

discord-history-nothing = Nothing is on record about { $who } on this server.
discord-history-head = **What is on record about { $who } on this server.** Only you see this.
discord-history-strikes = { $n ->
    [0] Nothing counts against them today.
    [one] One thing counts against them; today it weighs { $weight }.
   *[other] { $n } things count against them; today they weigh { $weight }.
 }
discord-history-strike = - { $at }: { $what } (weight { $weight })
discord-history-cases = { $n ->
    [0] There are no cases about them.
    [one] There is one case about them:
   *[other] There are { $n } cases about them, the newest first:
 }
discord-history-case = - { $at }: { $what } · { $state }
discord-history-pardon = { $at }: { $who } pardoned what had happened until then.
discord-history-unpardoned = { $at }: { $who } gave a pardon, which was taken back later.

discord-why-warned = A moderator gave a warning.
discord-card-warned = A moderator gave { $who } a warning, in { $where }.

## What somebody reads who was warned

discord-warning = **A moderator of { $server } has given you a warning.** This is why:
discord-warning-after = It counts for a while, less from week to week. If you see it differently, press the button: then somebody else looks at it.
discord-warning-gone = The warning of { $at } on **{ $server }** was taken back. It does not count.
discord-warning-stands = Somebody else has looked at the warning of { $at } on **{ $server }**. It stands, and counts less from week to week.
discord-warning-not-told = { $who } takes no messages from the bot, so nobody has told them of the warning. Please tell them yourself if you can.
discord-warn-bot = A program cannot be warned. Who runs this server can remove it.

## Time-outs of who has left

discord-timeout-away = { $who } has left the server. The time-out until { $at } is given if they come back before that.

## Errors

warn-oneself = You cannot warn yourself.
warning-taken-back = The warning was taken back before it was told.
pardon-oneself = Another moderator has to decide about a pardon for you.
pardon-nothing = Nothing counts against them, so there is nothing to pardon.
discord-member-away = They have left the server. The bot looks again whether they are back.
