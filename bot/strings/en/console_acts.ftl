# What a moderator does about a case in a browser, and what came of it.

console-desk-acts = What the bot can do
console-desk-acts-about = What you ask for here goes on record at once, with your name. The bot carries it out within seconds. If it is not running now, it does so when it runs next. You see here what came of it.
console-desk-acts-site = Warnings, time-outs and taking things down are for your own site: Kindness has no hands there.
console-desk-lacks-time-out = To time somebody out you need the right “Timeout Members”. If you got it after you signed in here, sign in once more. You can hand the case over to somebody who has it.
console-desk-lacks-take-down = To take it down you need the right “Manage Messages”. If you got it after you signed in here, sign in once more. You can hand the case over to somebody who has it.

console-desk-will-warn = The warning counts against its author. The bot tells them in private what you write here, and that they can ask for a second person. You still decide the case after that.
console-desk-will-remove = The bot deletes it where it stands. It cannot be put back. Its author gets their text in private. You still decide the case after that.
console-desk-will-timeout = This decides the case: it is against the rules. Its author cannot write on the server for so long, counted from now, and the bot tells them. “Take that back” ends it. Your role and the bot’s have to stand above theirs, or Discord refuses it and nothing happens. If the bot cannot do it within ten minutes, it is not done any more.
console-desk-will-hand = They have the case from then on, and decide it. The bot writes to nobody about it, so please tell them.

console-desk-timeout = Right, and time out
console-desk-length = For how long?
console-desk-length-proposed = { $minutes } min, as the rules propose
console-desk-hand = Hand it over
console-desk-hand-to = Who takes it over?
console-desk-hand-who = You can choose who is signed in here, and who looked after cases here in the last 30 days.
console-desk-hand-none = There is nobody to hand it to: nobody else is signed in here or looked after cases here in the last 30 days. You can give it back instead, and then anybody can take it.
console-desk-hand-nobody = This person does not moderate here any more. Please choose somebody else; nothing was changed.
console-desk-warn-missing = Please say why you warn them: it is what they read. Nothing was changed yet.

console-desk-outcomes = What came of it
console-desk-to-warning = See the warning; it can be taken back there

console-desk-asked-warn = A warning is on record, and its author is told of it.
console-desk-warn-done = The author was told of the warning in private.
console-desk-warn-failed = The warning counts, but its author could not be told.
console-desk-asked-remove = It is to be taken down.
console-desk-remove-done = It was taken down.
console-desk-remove-failed = It could not be taken down.
console-desk-asked-timeout = Its author is to be timed out until { $until } (UTC). What cannot be done within ten minutes is not done any more.
console-desk-timeout-done = Its author was timed out until { $until } (UTC).
console-desk-timeout-failed = The time-out was not given, so its author can write.
console-desk-asked-lift = The time-out is to be ended.
console-desk-lift-done = The time-out was ended.
console-desk-lift-failed = The time-out could not be ended.

console-desk-how-now = The bot is doing it now.
console-desk-how-later = It did not work yet. The bot tries again by itself.
console-desk-how-idle = The bot does not seem to be running. It does this when it runs next.

console-desk-because-not-allowed = Discord does not let the bot do this. Perhaps its role stands below theirs, or it lacks the right. You can do it yourself, in Discord’s own menu.
console-desk-because-stands-above = The role of who asked for it is not above theirs. Please ask somebody whose role is.
console-desk-because-no-right = Who asked for it does not have the right to do it there.
console-desk-because-late = The bot could not do it within ten minutes. If it is still needed, ask for it once more.
console-desk-because-taken-back = It was taken back before it could be done.
console-desk-because-away = They have left the server. It is done if they come back in time.
console-desk-because-dms-closed = They do not let the bot write to them.
console-desk-because-gone = It is not there any more, or they have left.
console-desk-because-no-server = The bot cannot see the server at the moment.
console-desk-because-other = If it is still needed, please do it yourself, in Discord’s own menu.

console-desk-key-a = open “Warn its author”
console-desk-key-d = open “Take it down”
console-desk-key-p = open “Right, and time out”
console-desk-key-h = open “Hand it over”

discord-author-program = A program wrote this, so there is nobody to give it back to.
