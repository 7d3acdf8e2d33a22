# Campaigns: what cannot be done with one, and what to do instead.

campaign-illegal-step = That cannot be done now: this campaign { $state ->
    [draft] still waits to be approved
    [reviewed] still waits to be approved
    [approved] is approved already
    [scheduled] is approved already, and starts by itself
    [live] is running already
    [paused] is paused already
   *[ended] is over
}. `/campaign show` says what comes next.
campaign-own-version = You wrote this version, so somebody else reads and approves it. Everybody who moderates here can, with `/campaign approve`.
campaign-not-by-hand = The step “{ $event }” is not taken by hand: the schedule takes it when its time has come.

campaign-bad-rule = “{ $seen }” cannot be used to say on which days to post. Write a rule such as { $example }: days, weeks or months only, without an end.
campaign-too-long = That campaign would have { $days } days. It has to be over within { $limit } days: choose fewer rounds, or days that are closer together.
campaign-unknown-zone = There is no time zone “{ $seen }”. Write one such as Europe/Rome or America/New_York.
campaign-bad-cap = { $seen } posts a day cannot be set. Choose a number from 1 to { $most }.
campaign-bad-wait = { $seen } minutes cannot be set. Choose a number from 0 to { $most }.

campaign-under-way = “{ $name }” is running here already, or has been put forward. Stop that one first.
campaign-stale = Somebody else has just changed the campaign “{ $campaign }”. Look at it again, then decide again.
campaign-unknown = There is no campaign “{ $seen }”. Choose one of: { $known }.
campaign-not-here = “{ $name }” has not been put forward here yet. Read it with `/campaign preview`, then use `/campaign start`.
campaign-start-passed = The campaign was to begin on { $start }, and that day has passed. Put it forward again with a later day.
campaign-another-version = Version { $now } is there by now, and you approved { $seen }. Read the new one with `/campaign preview`, then name it: `/campaign approve version:{ $now }`.
campaign-start-far = { $start } is more than a year away. Choose an earlier day.
campaign-unreviewed = { $count } texts of this campaign have been read by nobody but their author in that language, beginning with “{ $first }”. Have them reviewed first.
campaign-text-expired = The text “{ $text }” may not be shown on { $day }. Choose another start, or change its dates.
campaign-resumes-as-it-was = “{ $name }” is paused and goes on as it was approved, so nothing about it can be changed here. Use /campaign start without any other option to let it go on, or /campaign stop first to put a new one forward.
campaign-needs-zone = In which time zone do people live here? Say it once with the option “zone”, such as Europe/Rome.
campaign-bad-day = “{ $seen }” is not a day. Write one such as 2026-03-31.
campaign-bad-quiet = “{ $seen }” are no quiet hours. Write them such as 21:00-08:00.
campaign-no-channel = Choose a text channel of this server to post in.
campaign-may-not-post = The bot may not post in { $channel }. Let it see the channel, send messages there and read the history, then try again.
campaign-may-not-read = The bot may not read the message history of { $channel }. Give it that right, so that it can see what it has posted.
campaign-no-day = Nothing is planned for day { $day }. The campaign has { $days } days.
campaign-no-picture = The picture { $name } cannot be read. Put it back, or take it out of the text.
tip-none = There are no tips at the moment.

## Commands

discord-command-campaign-name = campaign
discord-command-campaign = Run a campaign here: put it forward, approve it, look at it, pause it.
discord-command-campaign-list-name = list
discord-command-campaign-list = Which campaigns there are, and where each stands here.
discord-command-campaign-show-name = show
discord-command-campaign-show = What a campaign is, where it stands, and what comes next.
discord-command-campaign-preview-name = preview
discord-command-campaign-preview = Read what is posted on a day, just as it will be. Only you can see it.
discord-command-campaign-start-name = start
discord-command-campaign-start = Put a campaign forward, or let a paused one go on. Somebody else approves it.
discord-command-campaign-pause-name = pause
discord-command-campaign-pause = Post nothing more of a campaign, at once, until it is started again.
discord-command-campaign-stop-name = stop
discord-command-campaign-stop = End a campaign. What was posted stays.
discord-command-campaign-calendar-name = calendar
discord-command-campaign-calendar = The next posts, with when each is due.
discord-command-campaign-approve-name = approve
discord-command-campaign-approve = Approve what somebody else has put forward. Read the preview first.
discord-command-campaign-history-name = history
discord-command-campaign-history = Who did what, when, and what became of the last posts.
discord-command-campaign-option-campaign-name = campaign
discord-command-campaign-option-campaign = Which one? Not needed where there is only one.
discord-command-campaign-option-channel-name = channel
discord-command-campaign-option-channel = Where to post. Without it: in this channel.
discord-command-campaign-option-start-name = start
discord-command-campaign-option-start = The first day, such as 2026-03-31. Without it: tomorrow.
discord-command-campaign-option-days-name = days
discord-command-campaign-option-days = On which days to post. Without it: every day.
discord-command-campaign-option-language-name = language
discord-command-campaign-option-language = In which language. Without it: English.
discord-command-campaign-option-zone-name = zone
discord-command-campaign-option-zone = The time zone of this server, such as Europe/Rome. It is remembered.
discord-command-campaign-option-quiet-name = quiet
discord-command-campaign-option-quiet = Hours in which nothing is posted, such as 21:00-08:00. They are remembered.
discord-command-campaign-option-most-name = most
discord-command-campaign-option-most = Posts a day at most, of all campaigns together. It is remembered.
discord-command-campaign-option-why-name = why
discord-command-campaign-option-why = Why? It is kept in the history.
discord-command-campaign-option-version-name = version
discord-command-campaign-option-version = Which version you have read. Not needed for the first one.
discord-command-campaign-option-day-name = day
discord-command-campaign-option-day = Which day of the campaign.
discord-command-discover-name = discover
discord-command-discover = What runs in this server now.
discord-command-tip-name = tip
discord-command-tip = Something short to know about reading, sharing and looking after each other.
campaign-days-daily = every day
campaign-days-weekdays = Monday to Friday
campaign-days-thrice = Monday, Wednesday, Friday
campaign-days-weekly = once a week, on the weekday of the start

## What managers read

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = not put forward yet
campaign-state-draft = waits to be approved by somebody else
campaign-state-reviewed = read, and waits to be approved
campaign-state-approved = approved
campaign-state-scheduled = starts by itself
campaign-state-live = running
campaign-state-paused = paused
campaign-state-ended = over
campaign-list-head = **Campaigns**
campaign-list-line = • **{ $title }** (`{ $called }`): { $state }
campaign-show-head = **{ $title }**: { $state }
campaign-show-plan = In { $channel }, in { $language }, from { $start }, by the clocks of { $zone }. Nothing from { $quiet }; { $most ->
    [one] one post a day at most.
   *[other] { $most } posts a day at most.
}
campaign-show-by = Put forward by { $who }, version { $version }.
campaign-show-done = { $posted } of { $total } posted, { $skipped } left out.
campaign-show-next = Next: { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }**: nothing more is planned.
    [one] **{ $title }**: one post is planned.
   *[other] **{ $title }**: { $n } posts are planned.
}
campaign-calendar-line = { $at }: day { $day }, “{ $title }”
campaign-calendar-more = … and { $n } more.
campaign-preview-head = { $n ->
    [one] Day { $day }: one post, just as it will be.
   *[other] Day { $day }: { $n } posts, just as they will be.
}
campaign-history-head = **{ $title }**: what happened
campaign-history-step = { $at } { $who }: { $event }
campaign-the-schedule = the schedule
campaign-event-propose = put it forward
campaign-event-revise = put a new version forward
campaign-event-review = read it
campaign-event-return = gave it back
campaign-event-approve = approved it
campaign-event-schedule = put it on the schedule
campaign-event-begin = began
campaign-event-pause = paused it
campaign-event-resume = let it go on
campaign-event-stop = ended it
campaign-event-finish = came to the end
campaign-slot-claimed = { $at } “{ $title }”: being posted
campaign-slot-posted = { $at } “{ $title }”: posted
campaign-slot-skipped = { $at } “{ $title }”: left out, { $why }
campaign-why-late = because it was too late when it could have been posted
campaign-why-quiet = because the quiet hours came
campaign-why-cap = because it would have been one post too many
campaign-why-paused = because the campaign, or the whole bot, was paused
campaign-why-stopped = because the campaign was ended
campaign-why-expired = because the text may not be shown any more
campaign-why-nothing = because there was nothing to show
campaign-why-campaign-may-not-read = because the bot may not read the message history there, so nobody knows whether it was posted: give it that right
campaign-why-campaign-may-not-post = because the bot may not post there: let it see the channel, send messages and attach files
campaign-why-campaign-no-picture = because its picture could not be read: put it back
campaign-why-other = because Discord did not allow it
campaign-put-forward = 📝 Put forward. **Somebody else now reads it** with `/campaign preview` and says yes with `/campaign approve`. Before that nothing is posted.
campaign-approved = ✅ Approved. It starts by itself; you need do nothing more. `/campaign pause` holds it at any time.
campaign-paused = ⏸️ Paused. Nothing more is posted until somebody uses `/campaign start`. What is missed in between is not made up for.
campaign-resumed = ▶️ It goes on from here.
campaign-stopped = ⏹️ Ended. What was posted stays.

## For everybody

discover-head = **Running here now**
discover-nothing = Nothing runs here at the moment. `/tip` always has something short to read.
discover-line = **{ $title }**, day { $day } of { $days }, in { $channel }
    { $about }
tip-source = -# Source: { $source }
campaign-bad-days = “{ $seen }” is no choice of days. Choose one of these: { $known }.
campaign-no-place = That is no channel that a campaign of this server was put forward for before. Choose one that is offered, or begin on Discord with `/campaign start` in the channel that it is for.
