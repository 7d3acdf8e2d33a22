# The moderators’ desk in a browser.

console-desk-tabs = Pages of the desk
console-desk-tab-queue = What waits
console-desk-no-community = There is nothing on record yet. Cases come once Kindness reads along somewhere.
console-desk-waiting = { $n ->
    [0] Nothing waits for you.
    [one] One case waits.
   *[other] { $n } cases wait.
 }
console-desk-waiting-many = { $most } cases wait, or more.
console-desk-queue = What waits for a person
console-desk-kinds = Which cases
console-desk-order = Urgent ones come first, then the oldest.
console-desk-queue-empty = Nothing of this kind waits. New cases come onto this page by themselves.
console-desk-more = There are more than are looked through here. The others come when some of these are decided.
console-desk-urgent = Urgent
console-desk-about = By { $who }, { $at } (UTC)
console-desk-you = you
console-desk-nobody = somebody whom the platform does not name
console-desk-label = { $label } ({ $score } %)
console-desk-why-none = Somebody asked for a person to look at it.

console-desk-said = What was said
console-desk-show = Show what was said
console-desk-text-gone = The words are no longer kept, or there were none.
console-desk-link = Look at it where it stands
console-desk-report = Reported { $at }
console-desk-report-by = Reported { $at } by { $who }
console-desk-show-report = Show what they say
console-desk-track = Of { $decided } other reports in the last 30 days by who reported this, { $fine ->
    [0] the moderators agreed with all.
    [one] one was found to be fine.
   *[other] { $fine } were found to be fine.
 }
console-desk-why = Why it is here
console-desk-proposes = The rules propose a penalty. Whether it is given is for you to say.
console-desk-scores = What the model found
console-desk-score-label = Label
console-desk-score = Score
console-desk-score-limit = Asked from
console-desk-judged = Rules: { $rules }. Model: { $model }.
console-desk-standing = How its author stands
console-desk-rests = disputed, does not count now
console-desk-steps = What was done
console-desk-steps-none = Nobody has done anything with it yet.
console-desk-show-note = Show why
console-desk-to-queue = Back to what waits

console-desk-do = What you can do
console-desk-holder = In the hands of: { $who }.
console-desk-reason = Why do you decide so?
console-desk-reason-hint = You can leave this out. Moderators see it with the case.
console-desk-reason-needed = This community asks for a reason with each decision. Moderators see it with the case.
console-desk-ready = Decide with one of the usual reasons
console-desk-undo-why = Why do you take it back?
console-desk-note = A note for the other moderators
console-desk-note-hint = It changes nothing else. The author does not see it.
console-desk-note-missing = Please write the note first. Nothing was changed.
console-desk-why-missing = Please say why, in your own words or with one of the usual reasons. Nothing was changed yet.
console-desk-too-long = That is longer than { $most } characters. Please shorten it; nothing was changed yet.
console-desk-moved-on = Somebody did something with this case while you looked at it, so nothing of yours was done. Look at where it stands now, then decide.
console-desk-now = Now:
console-desk-kept = This is what you had typed
console-desk-moved = This case has moved on while you were here.
console-desk-load-again = See where it stands

console-desk-keys = Keys
console-desk-keys-on = Use single letters as shortcuts
console-desk-key-j = next case
console-desk-key-k = case before
console-desk-key-enter = open it
console-desk-enter-name = Enter
console-desk-key-t = take it
console-desk-key-s = show or hide what was said
console-desk-key-w = write why
console-desk-key-u = go to “right”, then Enter
console-desk-key-o = go to “mistake”, then Enter
console-desk-key-n = write a note
console-desk-key-q = back to what waits

console-desk-tab-appeals = Appeals
console-desk-appeals-about = Somebody sees a decision differently and asks for a second look. Another person than the first decides about it.
console-desk-appeals-waiting = What waits for a second person
console-desk-appeals-none = No appeal waits.
console-desk-appeals-over = What came of the last ones
console-desk-show-appeal = Show what they say
console-desk-to-member = Everything on record about its author
console-desk-member = On record about { $who }
console-desk-member-cases = Cases
console-desk-member-no-cases = There are no cases.
console-desk-pardons = Pardons
console-desk-pardon = { $at }: { $who } pardoned what had happened until then.
console-desk-pardon-undone = taken back
console-desk-appeal-link = A link to appeal, for who cannot write here any more
console-desk-appeal-link-label = Link to appeal
console-desk-appeal-link-about = Who has it can appeal against this decision and see what became of it, and nothing else. It is good for 30 days. Send it to the author alone.
console-desk-appeal = Ask for a second look
console-desk-appeal-about = The moderators decided something about you. It is about { $at } (UTC).
console-desk-appeal-how = If you see it differently, say so here. Another person looks at it then, and it can only get better for you.
console-desk-appeal-note = What should they know?
console-desk-appeal-note-hint = You can leave this empty. The moderators read it, nobody else does.
console-desk-appeal-send = Ask for a second look
console-desk-appeal-heard = Thank you for telling us. Somebody else looks at it. Open this link again in a few days to see what became of it.
console-desk-appeal-overturned = This was taken back, and does not count. We are sorry for the trouble.
console-desk-appeal-closed = Somebody else has looked at it and sees it in the same way, so it stays. Thank you for asking.
appeal-link-over = This link is not whole, or it is over. Ask a moderator for a new one.
appeal-too-long = That is longer than { $most } characters. Please shorten it; nothing was sent yet.

console-desk-tab-rules = Rules
console-desk-rules = The rules in force
console-desk-paused = paused: it only observes
console-desk-from = From which score on what happens
console-desk-ladder = When somebody’s strikes add up
console-desk-others = Everything else
console-desk-try-rules = Try other rules
console-desk-try-about = You see first what would change, and what these rules would have done with what is on record. Nothing is in force before you press the button there.
console-desk-see-change = See what would change
console-desk-change-what = Which number?
console-desk-change-value = The new value
console-desk-would-change = What would change
console-desk-difference = The difference to what is in force
console-desk-what = What
console-desk-now-in-force = In force
console-desk-then = Then
console-desk-rung = Step { $n }
console-desk-listed = on the list
console-desk-not-listed = not on the list
console-desk-backtest = What they would have done in the last { $days } days
console-desk-backtest-table = Messages on record that lead to
console-desk-backtest-unseen = Messages below the limit of their time are not kept, so nobody can say how many more a lower one would find.
console-desk-only-managers = You can look at all of this. To change the rules, ask somebody who may manage the community as well.
console-desk-to-rules = Back to the rules

console-desk-tab-words = Words
console-desk-words = Words of this community
console-desk-words-about = { $used } of { $most } entries are on the lists. You see first what an entry would have matched.
console-desk-words-allow = Fine here
console-desk-words-deny = Not wanted here
console-desk-words-none = Nothing is on this list.
console-desk-words-add = Put a word on a list
console-desk-words-which = Which list?
console-desk-words-see = See what it would have matched
console-desk-words-try = Try a text
console-desk-to-words = Back to the words
console-desk-tab-tune = Limits
console-desk-tune = Which limit would fit
console-desk-tune-see = Look
console-desk-tune-table = How often prompts were right, from which score on
console-desk-tune-at = From
console-desk-tune-share = Right
console-desk-tune-range = Range
console-desk-tune-looked = Looked at
console-desk-tune-blind = Nobody looked
console-desk-tune-kept = Right ones that stay
console-desk-tab-readiness = Readiness
console-desk-readiness = Has the bot earned to be switched on?
