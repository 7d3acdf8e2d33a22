# Whether the filter is right in a community, and what other rules would have done there.

cli-backtest = Compare other rules with those in force, on what is on record. Nothing is changed.
cli-backtest-community = The community, as it stands on record, such as discord:123.
cli-backtest-rules = A TOML file with the rules to try. Default: the rules in force.
cli-backtest-limit = A label and the score from which on prompts come, such as bullying=0.92. May be given several times.
cli-backtest-days = The last days to look at; older ones count for strikes alone.
cli-backtest-head = { $of ->
    [0] Nothing is on record in the last { $days } days.
    [one] One message of the last { $days } days is on record. In force: { $now }. Compared: { $proposed }.
   *[other] { $of } messages of { $authors ->
        [one] one person
       *[other] { $authors } people
    } are on record in the last { $days } days. In force: { $now }. Compared: { $proposed }.
}
cli-backtest-kind = messages that lead to
cli-backtest-before = in force
cli-backtest-after = compared
cli-backtest-changed = { $touched ->
    [0] Nothing would have been different for anybody.
    [one] For one person something would have been different: { $milder } times gentler, { $harder } times harder.
   *[other] For { $touched } people something would have been different: { $milder } times gentler, { $harder } times harder.
}
cli-backtest-spared = Among what would have been gentler, people had found { $wrong } wrong and { $right } right.
cli-backtest-unseen = Only part of it can be seen for: { $labels }. Messages below the limit of their time are not kept.
backtest-kind-nudge = a private prompt
backtest-kind-hold = a message taken down
backtest-kind-return_text = a text given back
backtest-kind-tip = a tip
backtest-kind-campaign_message = a kind word to the channel
backtest-kind-add_strike = a strike
backtest-kind-escalate = a call to the moderators
backtest-kind-restrict = a proposed restriction
backtest-kind-timeout = a proposed time-out

backtest-two-rules = There is a preset and a file of rules. Give one of the two.
backtest-no-label = “{ $seen }” is no limit. Write a label of these rules and a number, such as bullying=0.92. There are: { $known }.
tune-stale = The limit has changed since this was proposed. Ask `/tune` again.
question-own = You wrote this message, so somebody else answers about it.
question-gone = There is no record of this message any more, so there is nothing to answer.
tune-no-limit = The rules here do not prompt about “{ $label }”. Choose another label.

## Commands in Discord

discord-command-tune-name = tune
discord-command-tune = See how often prompts are right here, and which limit would fit.
discord-command-readiness-name = readiness
discord-command-readiness = See whether the bot has earned to be switched on here.
discord-command-backtest-name = backtest
discord-command-backtest = See what other rules would have done here. Nothing is changed.
discord-command-stats-name = stats
discord-command-stats = See what the bot did here lately, in numbers and as a picture.
proof-label-name = about
proof-wanted-name = wanted
proof-wanted = Of a hundred prompts, how many have to be right? Default: 80.
proof-days-name = days
tune-label = Prompts about what?
backtest-rules-name = rules
backtest-rules = The rules to try. Default: those in force.
backtest-label = A label whose limit to change.
backtest-limit-name = limit
backtest-limit = From which score on prompts about it come, such as 0.9.
backtest-days = The last days to look at. Default: 30.
backtest-what = Choose rules to try, or a label together with a limit.
stats-days = The last days to look at. Default: a week.
stats-days-7 = a week
stats-days-28 = four weeks

## /tune

tune-head = **Prompts about { $label }** come from a score of { $now }. This is how often they were right, by what people here decided in the last 90 days:
tune-row = from { $at }: **{ $share } %** right ({ $low } to { $high } %). { $looked } of { $of } were looked at.
tune-kept = { $kept } % of the right ones stay.
tune-blind = Of { $blind } % of them nobody looked at a single one, so they could be all right or all wrong.
tune-together = All these ranges are right together in 95 of 100 communities.
tune-too-early = **Too early.** People have decided about { $looked } of these prompts, and that is not enough to propose a limit. Decide cases, or wait.
tune-nowhere = **No limit fits.** From no score on do prompts seem to be right { $wanted } times in a hundred. What people decided: { $looked } prompts.
tune-proposal = { $same ->
    [yes] **The limit fits.**
   *[no] **Proposed: { $at }.**
} { $proven ->
    [yes] It is proven to be right { $wanted } times in a hundred or more.
   *[no] It seems to be right { $wanted } times in a hundred, and that is not proven yet.
} By { $looked } answers that had no say in choosing it: { $low } to { $high } %.
tune-effect = In the last 30 days { $milder } of { $of } messages on record would have been dealt with more gently, { $harder } less gently.
tune-spared = Of these, people had found { $wrong } prompts wrong and { $right } right.
tune-apply = Put { $at } in force
tune-why = prompts about { $label } from a score of { $at } on, as /tune proposed
tune-done = **In force.** Prompts about { $label } come from a score of { $at } on; before, it was { $seen }. The moderators’ channel is told.
tune-words = Words that stand much more often where a prompt was found wrong, and in how many of how many: { $words }. Counted just now in texts that are still kept. If one of them is harmless here, who manages the server can allow it: `/words allow`.
tune-limits-of-this = -# Messages below the limit are not kept. So nobody can say how many of all that hurt were found, or what a lower limit would do.

## /readiness

ready-head = { $prompts ->
    [0] **No prompts were observed** in the last 90 days that these rules would give.
    [one] **One prompt was observed** in the last 90 days. Moderators answered about { $answered }.
   *[other] **{ $prompts } prompts were observed** in the last 90 days. Moderators answered about { $answered }.
}
ready-share = **{ $share } %** were wanted ({ $low } to { $high } %).
ready-too-early = **Too early to say.** Keep observing. At least { $left } more answers are needed.
ready-not-yet = **Not yet.** It may be good enough, and the answers leave it open. Keep observing: at least { $left } more answers are needed.
ready-ready = **Ready.** You can switch it on with `/kindness setup`.
ready-not-like-this = **Not like this.** Fewer than { $needed } in a hundred are wanted. Raise limits first: see `/tune`.
ready-rule = -# The rule: it is ready once even the lower end of the range is { $needed } % or more. You may look as often as you like: in 95 of 100 communities the range is right every time.

## /backtest

backtest-head = { $of ->
    [0] Nothing is on record here in the last { $days } days.
    [one] **One message** is on record in the last { $days } days. The rules in force, and { $proposed }:
   *[other] **{ $of } messages** of { $authors ->
        [one] one person
       *[other] { $authors } people
    } are on record in the last { $days } days. The rules in force, and { $proposed }:
}
backtest-row = { $kind }: { $before } → **{ $after }**
backtest-milder = gentler: { $link }
backtest-harder = harder: { $link }

## /stats

stats-head = **{ $seen } messages** were read in the last { $days } days.
stats-prompted = The bot spoke up about { $n } ({ $of_thousand } in a thousand).
stats-held = It took down { $n } ({ $of_thousand } in a thousand).
stats-strikes = It counted { $n } against somebody ({ $of_thousand } in a thousand).
stats-escalated = It called moderators to { $n } ({ $of_thousand } in a thousand).
stats-disputed = People said of { $n } that this was a mistake ({ $of_thousand } in a thousand).
stats-unsupported = { $n } were in a language that nobody measured it on ({ $of_thousand } in a thousand).
stats-unread = { $n } were too long to be read to the end ({ $of_thousand } in a thousand).
stats-overturned = Moderators looked at { $n } decisions and found **{ $share } %** wrong ({ $low } to { $high } %).
stats-bars = How often the bot spoke up, by month and day: { $bars }.

## Questions about what was only observed

question-start = { $n ->
    [one] Answer one question
   *[other] Answer { $n } questions
}
question-head = **Would you have wanted a prompt here?** { $left ->
    [0] This is the last question.
    [one] One more comes after this.
   *[other] { $left } more come after this.
}
question-about = { $link } was found to be: { $labels }. Only you see this.
question-words-gone = What it said is no longer kept. Follow the link to read it.
question-none = **Thank you.** There are no more questions today. `/readiness` says what the answers show.
question-taken = Somebody else answered this one in the meantime.
question-yes = Yes
question-no = No
question-unsure = I cannot tell
