# The rules of a community: shown, compared and changed in Discord.

rules-no-field = These rules have no setting “{ $key }”. Choose one of those that are suggested while you type.
rules-stale = The rules have been changed since you were shown this. Ask again, and you see the difference to what is in force now.
rules-no-version = There is no such version of the rules here. Choose one of those that are suggested while you type.
rules-same-versions = These are the same version. Choose two different ones.

## Commands

discord-command-rules-name = rules
discord-command-rules = See and change the rules that the bot goes by here.
discord-command-rules-show-name = show
discord-command-rules-show = See the rules in force, in plain words.
discord-command-rules-preset-name = preset
discord-command-rules-preset = Take other ready-made rules. You see the difference first.
discord-command-rules-set-name = set
discord-command-rules-set = Change one number. You see the difference first.
discord-command-rules-diff-name = diff
discord-command-rules-diff = See how two versions of the rules differ.
discord-command-rules-revert-name = revert
discord-command-rules-revert = Go back to an earlier version. You see the difference first.
rules-option-name-name = name
rules-option-name = Which ready-made rules?
rules-option-what-name = what
rules-option-what = Which limit, or which number of the ladder? Type a few letters of it.
rules-option-value-name = value
rules-option-value = The new value: a number such as 0.9, or “never” for a limit.
rules-option-before-name = before
rules-option-before = The earlier version.
rules-option-after-name = after
rules-option-after = The later version. Default: the one in force.
rules-option-version-name = version
rules-option-version = Which version to go back to?

## What is in force

rules-head = **{ $preset }** ({ $version })
rules-mode = Mode: { $mode }
rules-since = In force since { $at }, by { $who }.
rules-nobody = Nobody has changed the rules here yet.
rules-limits = The model gives scores from 0 to 1. From which score on what happens:
rules-limit-nudge-at = prompt
rules-limit-strike-at = strike
rules-limit-hold-at = taken down
rules-limit-escalate-at = moderators
rules-limit-zero-tolerance-at = always taken down
rules-limit-strike-weight = weight of a strike
rules-ladder = When somebody’s strikes add up (after { $days } days each counts half):
rules-then-stern = a firmer prompt
rules-then-escalate = moderators are called
rules-then-restrict = a restriction is proposed
rules-then-timeout = a time-out is proposed
rules-then-stern-from = from { $at }: prompts get firmer
rules-then-escalate-from = from { $at }: moderators are called
rules-then-restrict-from = from { $at }: moderators are asked whether to take away { $feature ->
    [links] links
    [attachments] pictures and files
    [streaming] streaming
   *[voice] voice channels
} for { $span }. Discord cannot do only that: they are offered a time-out of an hour at most
rules-then-timeout-from = from { $at }: moderators are asked about a time-out of { $span }
rules-rung-at = from which weight on
rules-rung-seconds = how many seconds
rules-step = step { $n } ({ $what })
rules-hours = { $n ->
    [one] one hour
   *[other] { $n } hours
}
rules-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
rules-field-preset = Ready-made rules
rules-field-prompts-per-day = Words of the bot to one person in a day, at most
rules-field-half-life-days = Days after which a strike counts half
rules-field-tip-every-days = Days without a word before somebody gets a tip
rules-field-campaign-every-days = Days without a word before a kind message to the channel
rules-field-profanity-tip-at = A tip about swearing from
rules-field-unsupported = A language that the bot was not tested in
rules-field-unsupported-at = In such a language, harsh words from
rules-field-unread = A message too long to be read to its end
rules-value-note = it is counted
rules-value-escalate = moderators are called
rules-words = Words of your own: { $allow } allowed, { $deny } not wanted (`/words list`).
rules-never = never
rules-nothing = nothing

## What would change

rules-difference = **This would change.** Nothing is in force before you press the button.
rules-compared = **From** { $before } **to** { $after }:
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = now · { $at } UTC · { $who } · { $version }
rules-alike = These say the same: nothing differs but perhaps the mode.
rules-already = **The rules say so already.** Nothing has changed.
rules-label-gone = nothing follows from it any more
rules-label-new = new: { $limits }
rules-ladder-changed = Step { $n }: { $before } → **{ $after }**
rules-words-added-allow = Allowed from then on:
rules-words-removed-allow = No longer allowed:
rules-words-added-deny = Not wanted from then on:
rules-words-removed-deny = No longer on the list of what is not wanted:
rules-and-more = { $n ->
    [one] … and one more line, in the file.
   *[other] … and { $n } more lines, in the file.
}
rules-unseen = -# Messages below the limit are not kept, so nobody can say how many more a lower one would find. `/backtest` says what other rules would have done with what is on record.
rules-apply = Put it in force
rules-done = **In force.** The moderators’ channel is told who changed what:
