# Trials of what a prompt says, and how things went around a campaign.

trial-no-variants = “{ $seen }” has no other wording to try. Choose a text that has ({ $known }), or leave some people unasked.
trial-which = Which text is to be tried? Say it with `text`. These have other wordings: { $known }.
trial-hold-out = { $seen } in a hundred cannot be left unasked. Choose a number from 0 to { $most }.
trial-needs-afterwards = Who is not asked cannot answer. Choose “flagged again” or “reported”, or leave nobody unasked.
trial-observing = The bot only observes here, so nobody is asked anything and nothing can be tried. Switch it on with `/kindness setup` first.
trial-once-a-day = Here the bot speaks to the same person less than { $least } times a day, so it could not see fairly who is flagged again. Leave nobody unasked, or allow more prompts a day with `/rules`.
trial-under-way = A trial is running here already. See it with `/campaign results`, or end it with `/campaign trial stop`.
trial-none = There is no trial like that here. Begin one with `/campaign trial start`.
effect-not-begun = “{ $name }” has not begun yet, so there is nothing to compare.

## Commands

discord-command-campaign-trial-name = trial
discord-command-campaign-trial = Try two wordings of a private note against each other.
discord-command-campaign-trial-start-name = start
discord-command-campaign-trial-start = Begin a trial. The community is told; who gets which wording is up to chance.
discord-command-campaign-trial-stop-name = stop
discord-command-campaign-trial-stop = End the trial. What was counted stays.
discord-command-campaign-results-name = results
discord-command-campaign-results = What a trial has shown so far, or that it is too early to say.
discord-command-campaign-effect-name = effect
discord-command-campaign-effect = How things went before, during and after a campaign, by week.
discord-command-campaign-option-text-name = text
discord-command-campaign-option-text = Which note? Not needed where only one has other wordings.
discord-command-campaign-option-unasked-name = unasked
discord-command-campaign-option-unasked = How many people in a hundred get no such note at all. Without it: 0.
discord-command-campaign-option-measure-name = measure
discord-command-campaign-option-measure = What decides. It cannot be changed later.
discord-command-campaign-option-number-name = number
discord-command-campaign-option-number = Which trial? Without it: the newest.

trial-measure-changed = message edited or deleted
trial-measure-edited = message edited
trial-measure-deleted = message deleted
trial-measure-left = message left as it was
trial-measure-disputed = note called a mistake
trial-measure-again = flagged again within a week
trial-measure-reported = reported within a week

## What managers read

trial-started = **Trial { $number } has begun:** { $text }. What decides: { $measure }. See how it goes with `/campaign results`.
trial-told-in = The community was told in { $channel }.
trial-told-later = I could not tell the community just now. I keep trying, and nobody is in the trial before.
trial-tell-them = No campaign runs here, or I may not post in its channel. **Please tell the community yourself,** for example like this:
trial-stopped = **Trial { $number } has ended.** Everybody reads the note as it always was. See what was counted with `/campaign results`, until the records of those notes are deleted.
trial-head = **Trial { $number }, “{ $text }”** { $running ->
    [yes] has been running since { $since }.
   *[no] ran from { $since } to { $until }.
}
trial-counted = What decides: **{ $measure }**. Everybody counts once, by their first note. Counted so far: { $people }. Waiting to see what happens: { $waiting }.
trial-arm-as-written = the text as it always is
trial-arm-variant = “{ $called }”
trial-arm-hold-out = no note at all
trial-row = **{ $arm }**, { $what }: { $of ->
    [0] nobody yet
   *[other] { $part } of { $of } people, that is { $share } % (almost certainly between { $low } and { $high } %)
}
trial-too-early = **Too early to say** whether { $arm } does anything. In a hundred people it could be anything from { $low } fewer to { $high } more. A difference of ten in a hundred usually shows after about { $usually } people.
trial-more = { $unasked ->
    [yes] **People who were not asked ({ $arm })
   *[no] **People asked with { $arm }
} { trial-did } more often:** { $points } more in a hundred, almost certainly between { $low } and { $high }.
trial-less = { $unasked ->
    [yes] **People who were not asked ({ $arm })
   *[no] **People asked with { $arm }
} { trial-did } less often:** { $points } fewer in a hundred, almost certainly between { $low } and { $high }.
trial-alike = **{ $arm } makes hardly any difference:** at most { $most } people in a hundred, more or fewer.
trial-did = { $measure ->
    [edited] edited their message
    [deleted] deleted their message
    [left] left their message as it was
    [disputed] called the note a mistake
    [again] were flagged again within a week
    [reported] were reported within a week
   *[changed] edited or deleted their message
}
trial-also = -# Only to look at, it decides nothing: { $measure }: { $rows }
trial-buttons = -# Only what people do with the buttons of the note is seen. Who edits or deletes by hand counts as having left the message as it was.
trial-untold = **It has not really begun:** the community has not been told yet, and nobody is in it before. I keep trying, in the campaign’s channel or else in the moderators’ channel.
trial-rule = -# Look as often as you like: of a hundred trials in which it makes no difference what people read, at most five ever claim one.
trial-many = -# This is trial { $number } here. The more you begin, the less a single one means: of twenty in which nothing makes a difference, one may claim it all the same.

## What the community reads

trial-explained = **We are trying out our own words.** Some of you get a private note from the bot that asks you to think again about a message.{ $others ->
    [0] { "" }
   *[other] { " " }From today that note comes in different wordings. Chance decides who reads which: nobody can see or choose it.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }{ $unasked } in a hundred people, picked by chance, get no such note at all for now, if a friendly question is all that would happen. Threats, somebody in danger, and everything that counts against anybody are dealt with as always.
} We count what happens next: how many messages are changed, how many notes are called a mistake, and how many people get such a note again or are reported within a week. We look at these numbers, never at who it was. Nothing else is different: the rules, reports and your rights stay as they are. Questions? Ask the moderators.
trial-discover = **A trial of our own words is running.** Chance decides which wording of the bot’s private note somebody reads{ $unasked ->
    [0] .
   *[other] , or whether they get one.
} We count what happens next, and look at the numbers, never at who it was.

## /campaign effect

effect-head = **{ $title }: before, during and after**
effect-week = { $phase ->
    [before] before
    [during] during
   *[after] after
}, week from { $at }: { $prompts } notes in 1,000 messages, { $changed } changed, { $reports } reports, { $strikes } strikes
effect-per-cent = { $share } %
effect-during-too-early = **Too early to say.** It takes at least two whole weeks before it began and two while it runs.
effect-during-lower = **In every week of the campaign the bot spoke up less often than in any week before.**
effect-during-higher = **In every week of the campaign the bot spoke up more often than in any week before.**
effect-during-mixed = **No clear change:** the weeks of the campaign lie among those before it.
effect-after-too-early = It is too early to say anything about the weeks after it.
effect-after-lower = After it, every week lay below every week before it.
effect-after-higher = After it, every week lay above every week before it.
effect-after-mixed = The weeks after it lie among those before it.
effect-other-rules = **Careful:** the rules, the model or what the bot may do here changed in these weeks. So they were not measured alike.
effect-honest = -# This sets weeks side by side. It cannot show that the campaign was the reason: holidays, new people and other rules change things too, and after bad weeks things often get better by themselves. What asking does by itself only a trial with people left unasked can show: `/campaign trial start`.
effect-nothing = Nothing was read here in the weeks around this campaign.
