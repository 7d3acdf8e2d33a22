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
console-studio-read = Read its texts
console-studio-texts = { $title }: its texts
console-studio-languages = Languages of the texts
console-studio-as-posted = Just as it is posted.
console-studio-not-posted = Only to read: this campaign is posted in { $language }.
console-studio-day = Day { $day }, { $at }
console-studio-unread = read by nobody but its author
console-studio-picture = Picture:
console-studio-entries = (Here stands what members have sent in.)
console-studio-review = Review
console-studio-own = You wrote this version, so somebody else reads and approves it: whoever manages campaigns or moderates here.
console-studio-approve-about = Read its texts first. After this it begins by itself.
console-studio-step-approve = Approve version { $version }
console-studio-step-pause = Pause it
console-studio-step-resume = Let it go on
console-studio-step-stop = End it
console-studio-steps-about = A pause holds at once, and what is missed is not made up for. Once it is ended it does not go on.
console-studio-why = Why? It is kept in the history.
