# Moving house: `kindness import` and `kindness export`.

cli-import = Take in past cases and warnings: from a CSV, from Zeppelin, or from another home of this bot.
cli-import-file = A CSV with the columns { $columns } (and weight, if you like), a JSON that Zeppelin exported, or what "kindness export" wrote.
cli-import-community = Where they happened, such as discord:123.
cli-import-source = For a CSV: where its cases come from. A case of the same source and number is taken in once.
cli-import-weight = What a warning counts where the file does not say. It fades from the day it was given.
cli-import-bot = The id of a bot: a warning that it gave by itself counts against nobody. Can be used several times.
cli-import-locale = The language in which people are answered who appeal against an old warning.
cli-import-dry-run = Only say what would happen. What cannot be read is listed all the same.
cli-import-done = { $new ->
    [0] Nothing new.
    [one] One case is taken in: { $warnings } as a warning that counts, { $history } as history.
   *[other] { $new } cases are taken in: { $warnings } as warnings that count, { $history } as history.
 } { $known ->
    [0] None of them was here before.
    [one] One was here before and is left as it is.
   *[other] { $known } were here before and are left as they are.
 }
cli-import-would = { $new ->
    [0] Nothing new would be taken in.
    [one] One case would be taken in: { $warnings } as a warning that counts, { $history } as history.
   *[other] { $new } cases would be taken in: { $warnings } as warnings that count, { $history } as history.
 } { $known ->
    [0] None of them is here already.
    [one] One is here already and would be left as it is.
   *[other] { $known } are here already and would be left as they are.
 } Nothing was changed.
cli-import-rejected = { $n ->
    [one] One row could not be read. It is in { $path }, with its line and the reason.
   *[other] { $n } rows could not be read. They are in { $path }, each with its line and the reason.
 }

import-no-community = Say where the cases happened, with its door in front, such as --community discord:123.
import-twice = Another case of this file has the same number, so only the first one is taken in.
import-unreadable = { $path } cannot be read ({ $problem }). Check that it is whole.
import-columns = { $path } needs these columns: { $columns }. Name them like this in its first line.
import-not-zeppelin = { $path } is not what Zeppelin exports. Take the file from its dashboard as it is.
import-malformed = This is not a whole case ({ $problem }).
import-kind = This kind of case is not known. Use warning, ban, kick, mute, note, unban, unmute or other.
import-no-number = A case needs a number, so that it is not taken in twice.
import-person = Somebody is named by their id here: a number of up to 20 digits.
import-time = A time is written like 2025-03-01 18:30, in UTC, or with its time zone.
import-future = This is said to have happened in the future.
import-weight = A weight is a number above 0 and up to { $most }.
import-own-case = Nobody decides about themselves, so this cannot be right.
import-not-ours = This is not a case as this bot exports it ({ $format }).
import-elsewhere = This case is of another community ({ $community }).

cli-export = Write down everything that is kept about a community, in files that anybody can read.
cli-export-community = Which community, such as discord:123.
cli-export-output = A new folder, or a new archive if its name ends with .zip.
cli-export-without-text = Leave out everything that people wrote.
cli-export-done = { $rows ->
    [one] One row is written to { $path }. Keep it safe: it is about people.
   *[other] { $rows } rows are written to { $path }. Keep them safe: they are about people.
 }
export-exists = { $path } is there already, and nothing is overwritten. Choose another --output.
export-nothing = Nothing is kept about { $community }. Check its name: "kindness doctor" shows where the data lies.

export-readme = Everything that Kindness keeps about { $community }, as it stood on { $at } UTC.
export-file = { $name } (.jsonl and .csv), { $rows ->
    [one] one row
   *[other] { $rows } rows
 }: { $about }
export-is-answers = what moderators answered when they were asked whether a prompt was wanted.
export-is-campaign-habits = when campaigns may post, as it was set over time.
export-is-campaign-slots = what campaigns have posted, or were about to.
export-is-campaign-steps = who put a campaign forward, approved, paused or stopped it.
export-is-campaign-versions = the campaigns’ plans and words, in each version.
export-is-campaigns = the campaigns and where they stand.
export-is-cases = the cases, each with its steps, the decision that it is about, and its strikes.
export-is-counters = how many messages were seen, prompted, held and so on, by the hour. They name nobody.
export-is-decisions = what was decided about messages, why, by which rules and model.
export-is-errands = what the bot has to carry out, or has carried out lately.
export-is-memos = the settings.
export-is-pardons = who was pardoned by whom.
export-is-raised = when moderators were called to a case once more.
export-is-reports = what people reported. Who reported it is only there if your community shows that.
export-is-rulebook = the rules in each version: who put them in force, when and why.
export-is-standings = people about whom something was decided, and who asked for fewer prompts.
export-is-strikes = what counts against people, from when on, and how much.
export-is-waiting = messages that could not be judged yet.
export-is-campaign-files = the files that were uploaded for campaigns, in Base64.
export-is-challenge-amends = highlights out of which an entry is to be taken.
export-is-challenge-entries = what members sent in for a challenge, and what became of it.
export-is-challenge-tallies = how many kind things a challenge had. It names nobody.
export-is-reminders = who asked to be reminded of what, and when.
export-is-trials = trials of the words of prompts.
export-is-webhook-posts = what websites are to be told.
export-is-other = what another part of the bot keeps about the community.
export-with-text = What people wrote is in here, readable. Delete these files once you no longer need them.
export-no-text = What people wrote was left out.
export-forms = A .jsonl file has one JSON object per line and is exact. The .csv has the same rows for a spreadsheet; there a ' stands before what it would take for a formula.
export-back = To take the cases in again: kindness import THIS-FOLDER --community { $community }

## Cases of before this bot came

discord-card-past = This happened before this bot came, on { $at }. It is about { $who } and counts against nobody.
discord-why-past-ban = A ban of earlier.
discord-why-past-unban = A ban of earlier was lifted.
discord-why-past-kick = Removed from the server earlier.
discord-why-past-mute = A time-out of earlier.
discord-why-past-unmute = A time-out of earlier was lifted.
discord-why-past-note = A note of earlier.
discord-why-past-other = A case of earlier.
