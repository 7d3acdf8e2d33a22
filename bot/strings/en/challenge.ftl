# The challenge of a week: what members and moderators read.

challenge-illegal-step = That is not possible any more. Look at it again: it was changed or taken back in the meantime.
challenge-own-entry = This is your own entry. Somebody else decides about it.
challenge-not-yours = This entry is somebody else's. Only they can take it back.
challenge-stale = Somebody else has just decided about this entry. Look at the list again.
challenge-gone = This entry is not there any more.
challenge-none = No challenge is running here at the moment. `/discover` shows what is.
entry-not-judged = An entry could not be read yet. It is tried again.
campaign-find-timeout = Discord takes too long to show whether the post stands there. It is tried again.
campaign-why-campaign-find-timeout = because Discord never showed in time whether it stood there, and twice is worse than never

## The commands

challenge-command-name = challenge
challenge-command = This week's challenge: take part, see what you sent in, or choose what is shown.
challenge-command-show-name = show
challenge-command-show = What this week's challenge is, and how to take part. Only you see it.
challenge-command-mine-name = mine
challenge-command-mine = What you sent in: take it back, or choose whether your name is shown.
challenge-command-choose-name = choose
challenge-command-choose = For moderators: read what was sent in, one after the other, and approve or decline.
challenge-command-which-name = which
challenge-command-which = Which entries? Without it: those that wait.
challenge-which-waiting = those that wait
challenge-which-approved = those that were approved

## Taking part

challenge-button-join = Take part
challenge-form-title = Take part
challenge-form-label = Your entry
challenge-form-hint = A few sentences are enough. Please leave out names.
challenge-until = You can take part until { $at }: with the button below, or with the hashtag in the channel. A moderator reads each entry before anybody sees it in the highlights. Your name is only shown if you want that.
challenge-so-far = { $count ->
    [0] Nobody has sent anything in yet. Somebody has to be the first.
    [one] One kind thing so far. Thank you.
   *[other] { $count } kind things so far. Thank you.
 }
challenge-waiting = -# For moderators: { $count ->
    [0] no entries wait.
    [one] one entry waits: `/challenge choose`
   *[other] { $count } entries wait: `/challenge choose`
 }
challenge-thanks = **Thank you!** A moderator reads it next, and nobody else sees it before that. `/challenge mine` shows you what became of it.
challenge-not-short = That is very short. Say a little more: what happened, and why did it stay with you?
challenge-not-long = That is too long for the highlights. Up to 500 characters fit.
challenge-not-too-many = Three of your entries are already waiting to be read. Give the moderators a little time, then send this one.

## One's own entries

challenge-mine-none = You have sent nothing in. `/challenge show` says what is wanted this week.
challenge-mine-head = **What you sent in.** Only you see this.
challenge-mine-waiting = { $number }. It waits to be read. { $named ->
    [yes] If it is shown, then with your name.
   *[no] If it is shown, then without your name.
 }
challenge-mine-approved = { $number }. It was approved. { $named ->
    [yes] If it is shown, then with your name.
   *[no] If it is shown, then without your name.
 }
challenge-mine-shown = { $number }. It was chosen for the highlights, { $named ->
    [yes] with your name.
   *[no] without your name.
 }
challenge-mine-declined = { $number }. It will not be shown. That says nothing about you: there is never room for everything.
challenge-button-name = { $number }: show my name
challenge-button-unname = { $number }: hide my name
challenge-button-withdraw = { $number }: take it back
challenge-done-name = Your name is shown beside it, if it is shown.
challenge-done-unname = Your name is not shown.
challenge-done-withdraw = It is taken back, and its words are erased. If it was in the highlights, it leaves them within a minute.
challenge-own-waiting = { $at }: you took part in a challenge; it waits to be read
challenge-own-approved = { $at }: you took part in a challenge; it was approved
challenge-own-declined = { $at }: you took part in a challenge; it is not shown
challenge-own-withdrawn = { $at }: you took part in a challenge and took it back

## For who decides

challenge-queue-head-waiting = **Shall this be in the highlights?** { $left ->
    [0] It is the last one that waits.
    [one] One more waits.
   *[other] { $left } more wait.
 }
challenge-queue-head-approved = **This was approved.** { $left ->
    [0] It is the last one.
    [one] One more was.
   *[other] { $left } more were.
 }
challenge-queue-none-waiting = Nothing waits to be read. Thank you.
challenge-queue-none-approved = No more entries were approved.
challenge-queue-by = Sent by { $who }, { $at }. { $named ->
    [yes] Wants to be named.
   *[no] Does not want to be named, so no name is shown.
 }
challenge-doubt-copy = ⚠️ It says nearly the same as an earlier entry. It does not count, and it is not shown even if you approve it.
challenge-doubt-disputed = ⚠️ Somebody has reported this message. It is not shown until a moderator has found that nothing is wrong with it.
challenge-doubt-unverified = ⚠️ Fact-checkers have looked into a claim like this. It is not shown even if you approve it.
challenge-button-approve = Approve
challenge-button-decline = Decline
challenge-button-next = Next one
