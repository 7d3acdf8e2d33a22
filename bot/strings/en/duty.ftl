# The moderators’ desk: who is on duty when, and threads of cases.

## The commands

duty-command-name = rota
duty-command = Who is called when nobody takes a case, by days and times of the week.
duty-command-add-name = add
duty-command-add = Put a role or a moderator on duty, every week at this time.
duty-command-remove-name = remove
duty-command-remove = Take a turn off the rota.
duty-command-show-name = show
duty-command-show = See the week, and who is on duty now. Only you see it.
duty-option-days-name = days
duty-option-days = On which days does it begin?
duty-option-begins-name = from
duty-option-begins = From what time, such as 16:00?
duty-option-ends-name = to
duty-option-ends = Until what time, such as 22:00? An earlier one means the next day.
duty-option-who-name = who
duty-option-who = A role, or a member who may moderate here.
duty-option-zone-name = zone
duty-option-zone = The time zone of this server, such as Europe/Rome. It is asked for once.
duty-option-turn-name = turn
duty-option-turn = Which one? Start typing to look for it.
duty-days-daily = every day
duty-days-weekdays = Monday to Friday
duty-days-weekend = Saturday and Sunday
duty-days-monday = Monday
duty-days-tuesday = Tuesday
duty-days-wednesday = Wednesday
duty-days-thursday = Thursday
duty-days-friday = Friday
duty-days-saturday = Saturday
duty-days-sunday = Sunday

## What is answered

duty-added = **The turn is on the rota.** Nobody was told; please tell them yourself.
duty-removed = **The turn is off the rota.**
duty-head = **Who is on duty**, by the clock of { $zone }. Now: { $who }.
duty-none = **No turn is set.** At any time this is called: { $who }. `/kindness rota add` puts somebody on duty.
duty-nobody = nobody
duty-all-day = all day { $who }
duty-more = … and more, which does not fit here.
duty-line = When nobody takes a case in time, who is on duty then is called. When they do not come, it is the role that you set with `/kindness desk`. Without such a role it is who is on duty next. After that it begins again, a day later.
duty-desk = Who is on duty is called first: `/kindness rota show` shows the week.

## Threads

discord-command-desk-threads-name = threads
discord-command-desk-threads = Whether each case has a thread of its own, to talk about it.
desk-threads = Each case has a thread under its card. It is put away when the case is decided.
desk-no-threads = Cases have no threads.
desk-threads-lacking = ⚠️ The bot cannot open threads in { $channel }, or not write in them. Give its role “Create Public Threads” and “Send Messages in Threads” there; it tries again by itself.
desk-thread-name = Case { $number }

## Errors

rota-needs-zone = In which time zone is this server? Say it with the option “zone”, such as Europe/Rome.
rota-other-zone = This server goes by the clock of { $zone }, and so do its campaigns. Leave out the option “zone”. To change it for all, use `/campaign start`.
rota-known = This turn is on the rota already.
rota-full = There are { $most } turns on the rota, and there is no room for more. Take one off with `/kindness rota remove`.
rota-unknown = There is no such turn on the rota. Choose one of the list.
rota-everybody = That would call everybody on this server. Choose the role of those who are on duty.
rota-not-moderator = They cannot moderate here, so they could not take a case. Choose a moderator, or a role.
