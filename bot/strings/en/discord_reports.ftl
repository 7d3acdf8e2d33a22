# Reports: what people read who report something, and what moderators read of it.

discord-menu-report = Report to moderators
discord-menu-report-person = Report this person
discord-command-report-name = report
discord-command-report = Tell the moderators that something is wrong. Only you see the answer.
discord-command-report-what-name = what
discord-command-report-what = What happened? You can write it in your own words.
discord-command-report-person-name = person
discord-command-report-person = Who it is about, if you want to say.

discord-report-thanks = **Thank you for telling us.** Your report is on record.
discord-report-called = The moderators have been called.
discord-report-listed = It is in the list of what the moderators look at.
discord-report-no-desk = This server has no channel for its moderators yet, so nobody is called. It is in their list. If it cannot wait, please write to a moderator yourself.
discord-report-decided = The moderators have looked at this before and decided about it. They see that you report it too.
discord-report-anonymous = Nobody here sees that it was you. The person does not, and the moderators do not.
discord-report-named = The moderators here see that it was you. Nobody else does.
discord-report-next = When they have decided, we write to you directly. You can also look with `/my-data`.
discord-report-what = What happened?
discord-report-hint = As much or as little as you like
discord-report-more-heard = Thank you. The moderators can read it with your report.
discord-button-more = Say more about it

discord-told-agreed = Thank you for your report of { $at } on **{ $server }**. The moderators see it as you do, and have dealt with it.
discord-told-fine = Thank you for your report of { $at } on **{ $server }**. The moderators have looked at it and see nothing against the rules there. It was right to ask. If it goes on, please tell them again.
discord-reported-open = You reported something on { $at }. The moderators have not decided yet.
discord-reported-agreed = You reported something on { $at }. The moderators see it as you do, and have dealt with it.
discord-reported-fine = You reported something on { $at }. The moderators see nothing against the rules there.

## To moderators

discord-why-reported = Somebody here reported it.
discord-why-reported-person = Somebody here told you of it.
discord-card-reported-person = Somebody reported how { $who } behaves, or what happened. Please read what they say.
discord-card-reports = { $n ->
    [one] One person has reported it.
   *[other] { $n } people have reported it.
 }
discord-card-raised = **{ $hours ->
    [one] Nobody has taken this for an hour.
   *[other] Nobody has taken this for { $hours } hours.
 }** Please have a look:
discord-report-at = Reported { $at }:
discord-report-by = Reported { $at } by { $who }:
discord-case-upheld-people = Decided: it is against the rules here.
discord-case-overturned-people = Decided: nothing is wrong with it. It does not count.
discord-case-closed-people = Decided for good: it is against the rules here.
discord-step-uphold-people = { $at }: { $who } said that it is against the rules here.
discord-step-overturn-people = { $at }: { $who } said that nothing is wrong with it.
discord-button-uphold-people = It is against the rules
discord-button-overturn-people = Nothing is wrong with it
discord-step-note = { $at }: { $who } left a note.

## What a community sets about its desk

discord-command-desk-name = desk
discord-command-desk = Who is called when a case waits too long, and who sees who reported something.
discord-command-desk-role-name = role
discord-command-desk-role = Who is called. Choose @everyone to call nobody.
discord-command-desk-hours-name = hours
discord-command-desk-hours = After how many hours; urgent cases after one at most.
discord-command-desk-names-name = names
discord-command-desk-names = Whether moderators see who reports something from now on.
discord-desk-wait = { $hours ->
    [one] When nobody takes a case for an hour, the bot sends it to the moderators’ channel again, and then once a day.
   *[other] When nobody takes a case for { $hours } hours, the bot sends it to the moderators’ channel again, and then once a day. Urgent ones come again after an hour.
 }
discord-desk-duty = It calls { $role } then.
discord-desk-unheard = ⚠️ That role hears nothing when the bot names it. Allow everybody to mention it in the settings of the role, or give the bot the right “Mention All Roles”.
discord-desk-nobody = It calls no role then.
discord-desk-named = Moderators see who reports something. Who reported before that was set stays unnamed.
discord-desk-anonymous = Reports are anonymous: moderators do not see who made them.

## Errors

report-gone = Your report is no longer on record. If it still matters, please report it again.
case-taken-since = Somebody has taken the case by now, so nobody is called again.
