# What the Discord bot says, and its errors by code.

## To the author of a message

discord-your-words = { $title ->
    [yes] About the title that you chose on **{ $server }** [here]({ $link }):
    [nick] About the nickname that you chose on **{ $server }**. You can change it in the server’s menu, under “Edit Per-server Profile”:
    [passed] About what you passed on, on **{ $server }** [here]({ $link }):
   *[no] About what you wrote on **{ $server }** [here]({ $link }):
 }
discord-your-place = { $title ->
    [yes] This is about the title that you chose on **{ $server }** [here]({ $link }).
    [nick] This is about the nickname that you chose on **{ $server }**. You can change it in the server’s menu, under “Edit Per-server Profile”.
    [passed] This is about what you passed on, on **{ $server }** [here]({ $link }).
   *[no] This is about what you wrote on **{ $server }** [here]({ $link }).
 }
discord-a-server = a server
discord-text-back = This is what you wrote. The message itself is not there any more.
discord-words-gone = We no longer keep what you wrote.
discord-note = { $who }, there is a note for you. Only you can open it.
discord-button-open = Read it
discord-button-edit = Edit and send again
discord-button-delete = Delete it
discord-button-discard = Let it go
discord-button-keep = Leave it
discord-button-mistake = This is a mistake
discord-button-second = Ask for a second person
discord-button-again = Post it again
discord-button-why = What is this?
discord-button-fewer = Fewer of these
discord-button-unsend = Delete mine
discord-what-is-this = A program reads the messages on this server. When one could hurt somebody it asks its author, and only them, to look once more. It can be wrong: then tell it so, and a person will look.
discord-fewer = All right. From now on you get at most one of these a day, and no tips.
discord-use-buttons = Thank you for answering. We are a program and cannot take an answer in words, but the buttons under that message work: with them you can change what you wrote, delete it, or say that this is a mistake. Then a person looks at it.
discord-after-prompt = If this was an answer to the message above: its buttons are the way. We are a program and cannot take an answer in words.
discord-form-text = Your new text
discord-form-only-text = Only text is sent again. Pictures, files and stickers of your message are not.
discord-hurts = This could hurt somebody ({ $label }). Nothing was sent.
discord-still = This could still hurt somebody ({ $label }). Nothing was sent.
discord-weigh-most = These words weigh most: { $words }
discord-on-behalf = { $who } writes:
discord-name-taken-down = (title taken down)
discord-title-deleted = The title is taken out.
discord-delete-waits = It could not be deleted at once, and we keep trying for a day. You can see [here]({ $link }) whether it is gone, and delete it there yourself.
discord-delete-failed = We could not delete it, so it still stands. You can delete it yourself [here]({ $link }).
discord-posted-again = It is up again. It is yours: with the button under it you can delete it.
discord-edit-waits = Your new message could not go up at once, and we keep trying for a day. This is what you wrote:
discord-edit-failed = Your new message could not be sent. Nothing is lost, this is what you wrote:
discord-edit-old-waits = Your new message is up. The old one could not be deleted yet, and we keep trying for a day. You can see [here]({ $link }) whether it is gone, and delete it there yourself.
discord-edit-old-stands = Your new message is up. We could not delete the old one, so it still stands. You can delete it yourself [here]({ $link }).
discord-old-stays = The bot may not delete messages there, so your old message would stay beside the new one. Nothing was sent. You can change your message yourself [here]({ $link }), with “Edit Message”. This is what you wrote:

## Before something is sent

discord-command-check-name = check
discord-command-check = See how a text reads before you send it. Only you see the answer.
discord-command-check-text = What you would like to send
discord-command-text-name = text
discord-command-write-name = write
discord-command-write = Write something kindly. Nothing is sent until you say so.
discord-check-well = This reads well. Nothing was sent.
discord-write-title = Write kindly
discord-write-hint = What would you like to say?
discord-write-ready = This reads well. Nothing is sent yet.
discord-write-sent = It is sent.
discord-button-send = Send it
discord-button-change = Change it

## To moderators

discord-card-asked = Its author says that this is a mistake.
discord-why-nudge-at = Discord does not say who wrote it, or somebody else chose it for them. So nobody was asked to reconsider and nobody got a strike.
discord-why-escalate-at = It scores high enough to call you.
discord-why-zero-tolerance-at = It scores so high that nothing like it is tolerated here.
discord-why-ladder-escalate = Its author has been asked to reconsider several times.
discord-why-unsupported = It is in a language that the bot was not tested in, and holds words from its list of harsh words.
discord-why-unread = It was too long to be read to its end.
discord-why-quoted = Their author was asked about quoted words like these as often as a day allows. Now nobody is asked, so you hear of it instead.
discord-why-forwarded = Their author was asked about forwarded words like these as often as a day allows. Now nobody is asked, so you hear of it instead.
discord-why-disputed = The bot asked its author to reconsider.
discord-case-open = Nobody has taken it yet.
discord-case-taken = Somebody is looking at it.
discord-case-upheld = Decided: the bot was right.
discord-case-overturned = Decided: it was a mistake. It does not count.
discord-case-appealed = Its author asks for a second person to look.
discord-case-appeal-taken = A second person is looking at it.
discord-case-closed = Decided for good: the bot was right.
discord-step-take = { $at }: { $who } took it.
discord-step-release = { $at }: { $who } gave it back.
discord-step-uphold = { $at }: { $who } said that the bot was right.
discord-step-overturn = { $at }: { $who } said that it was a mistake.
discord-step-appeal = { $at }: { $who } appealed.
discord-step-dispute = { $at }: { $who } called it a mistake.
discord-step-undo = { $at }: { $who } took the judgement back.
discord-button-read = Read the text
discord-button-take = Take it
discord-button-release = Give it back
discord-button-uphold = The bot was right
discord-button-overturn = It was a mistake
discord-button-undo = Take that back
discord-care = Somebody here may need a person right now: { $who }, { $link }. Please look after them gently. This call is kept nowhere, and what they say of themselves counts against nobody. { $sent ->
    [yes] We have sent them where to find help.
    [closed] They take no messages from us, so nobody has told them yet where to find help.
    [unknown] Discord does not say who wrote it, so nobody has told them yet where to find help.
   *[later] We could not reach them yet, so nobody has told them yet where to find help. We keep trying for a while.
 }
discord-button-timeout = Right, and time out for { $minutes } min
discord-timeout-reason = Confirmed by a moderator
discord-timeout-given = { $who } is timed out until { $at }.
discord-timeout-failed = The time-out of { $who } could not be given, so nothing was done. If it is still needed, please give it yourself, in Discord’s own menu. Perhaps the bot’s role stands below theirs, or they have left.

## Errors that a person reads after a click

discord-sorry = Something went wrong on our side. Please try again in a moment.
discord-later = This does not work at the moment. Please try again in a few minutes.
discord-bot-may-not = The bot lacks a right that it needs for this here. Please tell those who run the server: `/kindness status` shows them which.
discord-step-over = That is no longer possible: somebody was faster, or it has been decided. Please look at it once more.
discord-case-gone = There is no case about this any more: nothing of it is on record.
discord-case-taken-by = { $holder } has taken this case. Ask them, or press “Give it back” on it and take it yourself.
discord-case-own = This is about your own message. Somebody else has to look at it.
discord-you-may-not-write = You cannot write here at the moment. Send it where you can.
discord-slow-mode = This channel has slow mode, so the bot posts nothing here for anybody. Your text is still here: copy it, and send it yourself.
discord-automod = This server keeps some of these words out with AutoMod, so the bot does not post them for you. Your text is still here: say it with other words.
discord-no-links = The bot posts no links for others. Take the link out, or copy your text and send it yourself.
discord-moderators-only = Only moderators can do this.
discord-timeout-not-allowed = This needs the right “Timeout Members”. You can still say “The bot was right”, or give it back to somebody who has that right.
discord-timeout-stands-above = On this server this person’s role is not below yours, so you cannot time them out. Please ask somebody whose role is above theirs.
discord-timeout-bot-below = The bot cannot time this person out: its role is not above theirs, or they are an administrator. You can still say “The bot was right”.
discord-timeout-late = The time-out could not be given within minutes, so it is not given any more.
discord-text-gone = The text is no longer kept.

## Errors of the operator

discord-token-missing = There is no token. Put the bot’s token, from the Bot page of the Discord developer portal, into a file, and the path of the file into DISCORD_TOKEN_FILE (or the token itself into DISCORD_TOKEN).
discord-token-file = The token cannot be read from { $path } ({ $why }). Check DISCORD_TOKEN_FILE, and that the bot’s user may read the file.
discord-token-wrong = Discord does not know this token. Copy it again from the Bot page of the developer portal to where you keep it (DISCORD_TOKEN_FILE or DISCORD_TOKEN).
discord-intents-missing = Discord does not let this bot read messages. Switch on “Message Content Intent” on the Bot page of the developer portal, or set KINDNESS_MESSAGE_CONTENT to off: then it reads only what people bring to it.
second-copy = Another copy of the bot is running already (it holds { $path }). Stop it first, or give this one another KINDNESS_HOME.

## Why an errand could not be carried out

hold-first = It waits until it is known whether the message can be taken down.
told-by-another = Its author is told together with something else, or has deleted the message.
left-standing = The message was not taken down, so there is no text to give back.
text-not-returned = The message was left standing, because its text could not be given back to its author.
comment-decided-anew = The moderators have taken that decision back since, so its author is not told of it.
comment-changed = Its author has changed or deleted the message since. What it says now is judged on its own.
comment-stays = The message stays: its author was told so, or somebody said that the decision was a mistake.
discord-not-ours = “{ $comment }” is not an id that the Discord door gave. Use one as it stands on record.
discord-not-connected = The bot is not connected to Discord at the moment. It tries again by itself.
discord-no-server = The server cannot be seen at the moment. If the bot was removed from it, invite it again.
discord-no-desk = No moderators’ channel is set, so nobody can be called. Set one; what waits is sent then.
discord-no-hands = The errand “{ $errand }” is only a record; there is nothing to do for it.
discord-not-allowed = The bot may not do this ({ $what }) in the channel { $channel }. Give it the right; it tries again when permissions change.
discord-gone = What this was about is gone from Discord ({ $number }). There is nothing left to do.
discord-dms-closed = This person takes no direct messages. There is nothing to do about it.
discord-nick-stays = It is a nickname: the bot changes none and takes none away. Its member or a moderator can.
discord-author-may-not-write = The author has left or may not write there any more. They still have their text.
discord-slow-down = Discord asks for a pause. The bot tries again by itself.
discord-unwell = Discord has a problem ({ $status }). The bot tries again by itself.
discord-unreachable = Discord cannot be reached. Check the network; the bot tries again by itself.
discord-refused = Discord refused this ({ $number }). Please report it.
