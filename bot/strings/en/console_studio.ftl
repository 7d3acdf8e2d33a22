# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = See what is posted when, what was posted, and what was missed.
console-studio-waiting = { $n ->
    [0] Nothing waits to be approved.
    [one] One campaign waits to be approved.
   *[other] { $n } campaigns wait to be approved.
}
console-studio-no-community = You manage campaigns in no community yet. Ask an admin of yours for the right to do so.
console-studio-calendar = Calendar of campaigns
console-studio-campaigns = Campaigns
console-studio-ahead = What comes
console-studio-ahead-none = Nothing is planned.
console-studio-behind = What was posted, and what was missed
console-studio-behind-none = Nothing was posted yet.
console-studio-clock = Times by the clocks of { $zone }
console-studio-col-when = When
console-studio-col-campaign = Campaign
console-studio-col-day = Day
console-studio-col-text = Text
console-studio-col-became = What became of it
console-studio-became-claimed = being posted
console-studio-became-posted = posted
console-studio-became-skipped = left out, { $why }
console-studio-steps = What happened
