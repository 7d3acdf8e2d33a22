# What people see of what is kept about them.

discord-command-mydata-name = my-data
discord-command-mydata = See what is on record about you on this server, and erase it. Only you see it.

discord-mine-nothing = Nothing is on record about you on this server that can be shown. Ordinary messages are never kept.
discord-mine-open = What moderators have not decided yet may not be shown here, so that people can ask for help without fear. Once they have decided, what is about you stands here. If you want to know more before, ask whoever runs the bot; the moderators know who that is.
discord-mine-head = **What is on record about you on this server.** Only you see this, and it is about nobody else. It also goes by itself in time. The file holds the same, with the words that are still kept.
discord-mine-pardon = { $at }: a moderator pardoned you: what had counted until then counts no more
discord-mine-pardon-undone = { $at }: a moderator pardoned you, and took that back
discord-mine-fewer = You asked for fewer notes.
discord-mine-language = the bot writes to you privately in the language in which you last used it here: { $language } (noted on { $at })
discord-mine-more = … and { $n } more, in the file.
discord-mine-asked = you were asked to think again
discord-mine-held = it was taken down
discord-mine-observed = it was only observed
discord-mine-strike = it is a strike
discord-mine-answer-edit = you changed it
discord-mine-answer-delete = you deleted it
discord-mine-answer-keep = you left it
discord-mine-answer-mistake = you called it a mistake
discord-mine-case-open = a moderator is asked to look at it
discord-mine-case-upheld = a moderator said that the bot was right
discord-mine-case-overturned = a moderator said that it was a mistake
discord-mine-case-appealed = a second moderator is asked to look at it
discord-mine-words = its words are still kept
discord-mine-no-words = its words are gone
discord-mine-stays-case = It stays until a moderator has decided: they need it for that.
discord-mine-stays-under-way = It stays for the moment, because something about it is still on its way to you. Look again in a minute.
discord-mine-stays-counts = It still counts, so it stays until { $until }; only its words can be erased before.
discord-mine-erase-button = Erase what can be erased
discord-mine-sure-button = Yes, erase it for good
discord-mine-sure = **This cannot be undone.** Nobody can look at these messages again then, not even to take a judgement back. What still counts, or is with a moderator, stays. Whoever runs the bot can erase the rest if you ask them.
discord-mine-erased = { $n ->
    [0] There was nothing that can be erased now.
    [one] **Erased**: one entry.
   *[other] **Erased**: { $n } entries.
 }
discord-mine-reported = somebody asked the moderators to look at it
discord-mine-warned = a moderator gave you a warning
discord-mine-case-upheld-people = a moderator decided that it is against the rules here
discord-mine-case-overturned-people = a moderator decided that nothing is wrong with it
