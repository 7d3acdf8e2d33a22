# What moderators read: cards, the list of cases, time-outs.

## On a card

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Urgent:** the nickname of { $where } needs a person now: { $link }
       *[no] The nickname of { $where } needs a person: { $link }
    }
   *[no] { $urgent ->
        [yes] **Urgent:** a message by { $who } in { $where } needs a person now: { $link }
       *[no] A message by { $who } in { $where } needs a person: { $link }
    }
 }
discord-card-passed-on = These words were only quoted or forwarded, so they are no strike.
discord-card-language = Language: { $language }. The model does not read it, so only the word list has looked at this.
discord-card-no-language = Its language could not be told, or the model does not read it, so only the word list has looked at this.
discord-card-found = Found: { $labels }.
discord-card-label = **{ $label }** ({ $score } %)
discord-card-strikes = { $n ->
    [0] Nothing counts against its author so far.
    [one] One message counts against its author so far; today it weighs { $weight }.
   *[other] { $n } messages count against its author so far; today they weigh { $weight }.
 }
discord-card-judged = -# Rules: { $rules }. Model: { $model }.
discord-card-restrict = The rules propose to keep its author from { $feature ->
    [links] posting links
    [attachments] posting files
    [voice] speaking
   *[streaming] streaming
 } for { $hours ->
    [one] one hour
   *[other] { $hours } hours
 }. Discord cannot do only that, so a time-out of { $minutes } min is offered in its place.
discord-read-as-file = It is too long for a message. Only you see this file:

## The list of cases

discord-command-case-name = case
discord-command-case = What waits for the moderators, and what was done about it.
discord-command-case-list-name = list
discord-command-case-list = See what waits for the moderators. Only you see the answer.
discord-command-case-which-name = which
discord-command-case-which = Which cases; all that wait if you leave this out.
discord-command-case-take-name = take
discord-command-case-take = Take a case, or the next one that waits, and see its card.
discord-command-case-show-name = show
discord-command-case-show = See a case with all its notes. Only you see it.
discord-command-case-note-name = note
discord-command-case-note = Leave a note on a case for the other moderators.
discord-command-case-undo-name = undo
discord-command-case-undo = Take back what you decided about a case, and say why.
discord-command-case-export-name = export
discord-command-case-export = Get one case as a file. It names nobody but its author.
discord-command-case-case-name = case
discord-command-case-case = The case; start typing to look for one.
discord-command-case-next = The case; the next one that waits if you leave this out.
discord-command-case-own = The case; only who decided it can take that back.
discord-command-case-text-name = text
discord-command-case-text = What the other moderators should know.
discord-command-case-why = Why you take it back. It stays on record with the case.
discord-command-queue-name = queue
discord-command-queue = See what waits for the moderators, and take a case. Only you see the answer.
discord-cases-all = all
discord-cases-free = free to take
discord-cases-urgent = urgent
discord-cases-reported = reported
discord-cases-appealed = appealed
discord-cases-mine = mine
discord-case-nothing-to-take = Nothing waits that you can take.
discord-case-noted = Your note is on the case. Moderators see it with `/case show`.
discord-case-exported = Here is the case, with what is still on record of it. Who reported it and who decided it is left out. Please keep it safe.
discord-cases-head-all = { $n ->
    [0] Nothing waits for you.
    [one] **One case waits.**
   *[other] **{ $n } cases wait.** Urgent ones come first, then the oldest.
 }
discord-cases-head-free = { $n ->
    [0] Nothing waits that nobody has taken.
    [one] **One case waits that nobody has taken.**
   *[other] **{ $n } cases wait that nobody has taken.** Urgent ones come first, then the oldest.
 }
discord-cases-head-urgent = { $n ->
    [0] Nothing urgent waits.
    [one] **One urgent case waits.**
   *[other] **{ $n } urgent cases wait.**
 }
discord-cases-head-reported = { $n ->
    [0] Nothing waits that people have reported.
    [one] **One case waits that people have reported.**
   *[other] **{ $n } cases wait that people have reported.**
 }
discord-cases-head-appealed = { $n ->
    [0] No appeal waits.
    [one] **One appeal waits.**
   *[other] **{ $n } appeals wait.**
 }
discord-cases-head-mine = { $n ->
    [0] You have taken no case.
    [one] **You have taken one case.**
   *[other] **You have taken { $n } cases.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Urgent** ·
   *[no] {""}
 } { $who }: { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Message]({ $link })
 }
discord-cases-most = -# There are more than { $most }. Counted are the urgent ones and then the oldest.
discord-cases-more = … and { $n } more, which you see here when some of these are decided.
discord-cases-waiting = { $n ->
    [one] One card could not be sent, because the moderators’ channel is missing or closed to the bot. It comes when somebody sets one with `/kindness setup`.
   *[other] { $n } cards could not be sent, because the moderators’ channel is missing or closed to the bot. They come when somebody sets one with `/kindness setup`.
 }
discord-cases-take = Take one of these
discord-cases-again = Send a card once more
discord-cases-sent = The card is in { $channel }.
discord-cases-no-desk = The moderators’ channel is missing or closed to the bot. Somebody who may manage the server can choose one with `/kindness setup`.

## What somebody reads who was timed out

discord-penalty = On **{ $server }** you can write again { $at }. It is about [this message]({ $link }).
discord-penalty-person = **A moderator has decided on a pause.** On **{ $server }** you can write again { $at }. It is about something that happened there, and not about one message. If you see it differently, press the button: then somebody else looks at it.
discord-decision-gone = What the moderators of **{ $server }** decided about you is taken back. It was about something from { $at }, and does not count. We are sorry for the trouble.
discord-decision-stands = Somebody else has looked at what the moderators of **{ $server }** decided about you. It was about something from { $at }. They see it in the same way, so it stays. Thank you for asking.
discord-appeal-heard = Thank you for telling us. Somebody else will look at it and decide. You will hear from us either way.
discord-appeal-heard-gone = This was taken back already, and does not count. You need not do anything.
discord-button-appeal = This is a mistake

## Time-outs

discord-timeout-lift-reason = Taken back by a moderator
discord-timeout-lifted = { $who } is no longer timed out: the judgement was taken back.
discord-timeout-not-lifted = The judgement was taken back, but the time-out of { $who } until { $at } could not be ended. Please end it yourself, in Discord’s own menu. Perhaps the bot’s role stands below theirs.
discord-timeout-taken-back = The judgement was taken back before the time-out was given, so it is not given.
discord-timeout-waits = The time-out has not been given yet. The bot tries again by itself.
discord-timeout-not-given = No time-out was given, so there is nothing to tell.

## What did not go as it should

discord-command-retry-name = retry
discord-command-retry = Try again what the bot has given up.
discord-retried = { $n ->
    [0] Nothing was given up in the last seven days that can be tried again.
    [one] One thing is being tried again. `/kindness status` shows whether it fails once more.
   *[other] { $n } things are being tried again. `/kindness status` shows whether they fail once more.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ One thing was tried again and again in the last seven days, and then given up. The log says why; `/kindness retry` tries it once more.
   *[other] ⚠️ { $n } things were tried again and again in the last seven days, and then given up. The log says why; `/kindness retry` tries them once more.
 }
discord-status-to-be-judged = { $n ->
    [one] One message could not be judged yet. The bot tries again by itself.
   *[other] { $n } messages could not be judged yet. The bot tries again by itself.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ One message of the last seven days could not be judged at all. Please look at the log.
   *[other] ⚠️ { $n } messages of the last seven days could not be judged at all. Please look at the log.
 }
