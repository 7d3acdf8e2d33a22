# Reminders that people ask for, each for themselves.

reminder-needs-zone = In which time zone do you live? Say it with the option “zone”, such as Europe/Rome. A manager can also set one for the whole server with `/campaign start`.
reminder-bad-time = “{ $seen }” is not a time of day. Write one such as 16:30.
reminder-quiet = That is in the quiet hours of this server ({ $quiet }). Choose another time.
reminder-too-many = You have { $most } reminders here already. End one first: `/remind list` shows them.
reminder-gone = This reminder has ended already.
reminder-timeout = Discord took too long to take a reminder. It is tried again.

## The commands

reminder-command-name = remind
reminder-command = Be reminded of something, in private and only if you ask for it.
reminder-command-me-name = me
reminder-command-me = Be reminded by a direct message. Each one has a button that ends it.
reminder-command-list-name = list
reminder-command-list = What you are reminded of, and how to end it. Only you see it.
reminder-option-what-name = what
reminder-option-what = What do you want to be reminded of?
reminder-option-at-name = at
reminder-option-at = At what time, such as 16:30?
reminder-option-days-name = days
reminder-option-days = On which days? Without it: kind words on Fridays, pausing every day.
reminder-option-channel-name = channel
reminder-option-channel = Is it about one channel?
reminder-option-zone-name = zone
reminder-option-zone = Your time zone, if it is not that of this server, such as Europe/Rome.
reminder-what-kind = say something kind
reminder-what-pause = pause before posting
reminder-when-daily = every day
reminder-when-weekdays = Monday to Friday
reminder-when-monday = Mondays
reminder-when-tuesday = Tuesdays
reminder-when-wednesday = Wednesdays
reminder-when-thursday = Thursdays
reminder-when-friday = Fridays
reminder-when-saturday = Saturdays
reminder-when-sunday = Sundays

## What people read

reminder-added = You will be reminded, first on { $first }. Only you get it, by direct message. With the button under each one, or with `/remind list`, you can end it.
reminder-none = You are reminded of nothing here. `/remind me` changes that.
reminder-line = { $number }. { $what }: { $when }, { $at }. Next: { $next }
reminder-button-stop-one = End number { $number }
reminder-button-stop = No more of these
reminder-stopped = Done. You are not reminded of this any more.
reminder-about = -# You asked for this on { $server }{ $channel ->
    [none] {""}
   *[other] {" "}for { $channel }
 }.
reminder-own = you asked to be reminded ({ $n ->
    [one] once
   *[other] { $n } times
 }); `/remind list` shows it
reminder-kind-1 = **One kind thing this week:** who has helped you lately? Tell them what it was. One sentence is enough.
reminder-kind-2 = **One kind thing this week:** who has not been heard for a while? Ask how they are.
reminder-kind-3 = **One kind thing this week:** did somebody make or write something that you liked? Say what you liked about it.
reminder-kind-4 = **One kind thing this week:** is somebody new here? Say hello to them.
reminder-pause-1 = **Before you post today:** read it once as the person who gets it.
reminder-pause-2 = **Before you post today:** are you angry? Then count to ten. The message can wait, and so can you.
reminder-pause-3 = **Before you post today:** would you say it to them in the same room?
reminder-pause-4 = **Before you pass something on today:** do you know that it is true? If not, ask first.

## Tips beside a message

tips-command-name = tips
tips-command = Quiet tips under messages that call for one. Off until you switch it on.
tips-command-on-name = on
tips-command-on = Whether tips are said.
tips-on = Tips are said here: a quiet one under a message that asks whether something is true or a picture real, that worries about an account, or that asks to pass a link on. One in six hours in a channel at most, one a week for each member, and none for who asked for fewer.
tips-off = No tips are said here by themselves. Switch it on with the option “on”. `/tip` always gives one.
