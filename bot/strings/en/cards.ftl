# What moderators can do on a card, and what they read of it.

## Errors of a step

case-hand-oneself = You have this case already. Choose somebody else.
case-hand-author = This case is about their own message. Choose another moderator.
case-hand-second = They have decided this case before. An appeal is decided by a second person, so choose somebody else.
case-removed = It has been taken down already because of this case.
case-no-record = Nothing is on record any more of what this case is about, so nothing can be done about it here.

## On a card

discord-button-words = Show the words
discord-button-before = What was said before
discord-button-warn = Warn its author
discord-button-remove = Take it down
discord-button-note = Leave a note
discord-menu-timeout = Right, and time out for …
discord-menu-hand = Hand it over to …
discord-length-minutes-10 = 10 minutes
discord-length-hour = 1 hour
discord-length-hours-6 = 6 hours
discord-length-day = 1 day
discord-length-days-3 = 3 days
discord-length-week = 1 week
discord-length-weeks-4 = 4 weeks
discord-length-other = { $minutes } min
discord-step-hand = { $at }: { $who } handed it over to { $to }.
discord-step-warn = { $at }: { $who } warned its author.
discord-step-remove = { $at }: { $who } had it taken down.
discord-step-timeout = { $at }: { $who } said that it is against the rules, and timed its author out for { $length }.
discord-handed = { $to } has the case now. Please tell them: the bot writes to nobody outside the moderators’ channel.
discord-handed-to-you = { $to }: { $who } has handed this case over to you.
discord-card-blurred = Notes and reports are not shown unasked here. “Show the words” shows everything, to you alone.

## Forms

discord-form-warn = Warn its author
discord-form-warn-why = Why do you warn them?
discord-form-warn-hint = Speak of what they did, not of who they are
discord-form-warn-note = They read this, and can ask for a second person.
discord-form-remove = Take it down
discord-form-remove-why = Why? (you can leave this empty)
discord-form-remove-hint = For the other moderators
discord-form-remove-note = It cannot be put back. Its author gets their text in private.
discord-form-note = Leave a note
discord-form-note-why = What should other moderators know?
discord-form-note-hint = As short as you like
discord-form-note-note = Moderators see it with the case. Its author does not.
discord-form-timeout = Time out: { $length }
discord-form-timeout-why = Why? (you can leave this empty)
discord-form-timeout-hint = For the other moderators
discord-form-timeout-note = It begins when you send this. “Take that back” ends it.
discord-form-judge-why = Why?
discord-form-judge-hint = One short sentence is enough
discord-form-judge-note = Moderators read it on the card. Please do not repeat the words it is about.

## Deciding with a reason

discord-menu-why = Decide, and say why …
discord-why-right-hurts = It is meant to hurt somebody
discord-why-right-scares = It scares or threatens somebody
discord-why-right-group = It is about who somebody is
discord-why-right-goes-on = It is not the first time
discord-why-right-words = Another reason why it is not fine …
discord-why-wrong-joke = A joke that all of them share
discord-why-wrong-quoted = Only quoted, or spoken against
discord-why-wrong-nobody = It is not about a person
discord-why-wrong-usual = Such words are fine here
discord-why-wrong-words = Another reason why it is fine …

## What was said before

discord-before-head = **What was said before.** Only you see this, and the bot keeps none of it.
discord-before-this = **➡ { $who }, { $at }: this is what the case is about**
discord-before-other = { $who }, { $at }
discord-before-wordless = (no words, or only a picture or a file)
discord-before-deleted = **➡ What the case is about stood here. It is gone.**
discord-before-none = Nothing was said before it.

## Reports

discord-report-track = -# Of { $decided } other reports in the last 30 days by who reported this, { $fine ->
    [0] all were justified.
    [one] one was about something that was fine.
   *[other] { $fine } were about something that was fine.
 } This is counted now and kept nowhere. It says nothing about this report.

## What a community sets about its desk

discord-command-desk-blur-name = blur
discord-command-desk-blur = Whether words of a case are shown only to who asks for them.
discord-desk-blurred = Words stay hidden: a case shows them only to who presses “Show the words”.
discord-command-desk-reasons-name = reasons
discord-command-desk-reasons = Whether who decides a case always has to say why.
discord-desk-reasons = Who decides a case has to say why.
discord-desk-no-reasons = Who decides a case can say why, and need not.
discord-desk-plain = Notes and reports stand with a case when somebody looks at it with `/case show`.

## Errors after a click

discord-why-missing = Please write something there. Without words nothing was done.
discord-hand-not-moderator = They cannot moderate here, so they cannot have the case. Choose another moderator of this server.
discord-remove-may-not = The bot may not delete messages there. Please delete it yourself: { $link }
discord-no-author = Nobody is known to have written it, so there is nobody to do this to.
discord-length-unknown = That length cannot be chosen. Please use the menu once more.
discord-why-unknown = That reason cannot be chosen. Please use the menu once more.
discord-before-nothing = This case is not about a message, so nothing was said before it.
discord-before-gone = The channel is gone, or the bot no longer sees it. So it cannot be shown.
discord-before-closed = The bot may not read back in that channel. Please look there yourself.
discord-before-not-you = You cannot read that channel yourself, so the bot does not show it to you.
discord-timeout-bot-may-not = The bot may time nobody out here: it lacks the right “Timeout Members”. Who manages the server can give it to the bot’s role; until then you can do it yourself, in Discord’s own menu.
discord-remove-not-allowed = For this you need the right “Manage Messages” where the message stands (for the name of a thread “Manage Threads”). You can hand the case over to somebody who has it.
