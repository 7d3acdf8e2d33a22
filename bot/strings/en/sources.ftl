# What is said about the links that members share.

## What cannot be done

sources-no-site = { $seen } is not the address of a site. Write it like this: example.org
sources-bad-name = The name of an outlet has 1 to { $most } ordinary characters, on one line.
sources-too-many = { $most } sites are the most that one community can decide on. Forget one of them first.

claims-too-large = This feed is larger than { $most } MB, so it was not read. Import it in parts.
claims-no-json = This is no JSON that can be read ({ $why }). A feed of reviewed claims is a JSON file with ClaimReview entries.
claims-too-many = This feed has more than { $most } reviews, so none of them was taken. Import it in parts.
claims-none = There is no review of a claim in this file. It needs entries of the type ClaimReview.
claims-no-file = { $path } cannot be read ({ $why }). Give the name of a file, or an address that begins with https://.
claims-damaged = The imported claims in { $path } cannot be read any more. Delete the file and import the feeds again.
claims-not-kept = The claims could not be written to { $path } ({ $why }). Nothing was changed.

fetch-not-https = { $url } was not asked. An address has to begin with https://, without a name, a password or a port in it.
fetch-private = { $host } was not asked, because it lies inside a private network or does not exist.
fetch-redirects = The address leads on more than { $most } times. Give the one where it ends.
fetch-too-large = The answer is larger than { $most } MB, so it was not read to its end. Nothing was changed.
fetch-encoded = The answer came packed although it was asked for plain. Download it and give the file.
fetch-status = The other side answered with { $status }. Nothing was changed.
fetch-timeout = There was no whole answer within { $seconds } seconds. Try again later.
fetch-failed = The address could not be reached ({ $why }). Try again later.

## On the command line

cli-content-claims = Import reviewed claims (ClaimReview) from a file or an https address.
cli-content-claims-source = A JSON file, or an address that begins with https://
cli-content-claims-done = { $new ->
    [one] { $new } new review
   *[other] { $new } new reviews
 }, { $corrected } corrected. There are { $now } now.
cli-content-claims-left-out = { $count } left out: { $why ->
    [claim] without a claim, or with one that is too long
    [url] without the address of the review
    [publisher] without a name of whoever checked
   *[date] without a date that can be read
 }.

## Beside a link

sources-label-controlled = -# { $outlet } is controlled by a state{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }: it pays, owns and decides what is published. { $source ->
    [own] Said by this server.
   *[other] Source: { $source }.
 }
sources-label-influenced = -# What { $outlet } publishes is influenced by a government{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] Said by this server.
   *[other] Source: { $source }.
 }

sources-note-checked = -# { $where ->
    [link] What is behind this link
   *[words] A claim like this
 } was checked by { $publisher }: “{ $rating }”. { $url }
sources-note-unverified = -# Not verified: { $publisher } looked at { $where ->
    [link] what is behind this link
   *[words] a claim like this
 }, and cannot say so far whether it is true. { $url }

## The command

sources-command-labels-name = labels
sources-command-labels = Quiet lines under links to media that a state controls, and under claims that were reviewed.
sources-command-on-name = on
sources-command-on = Whether such links get a line. Off until you switch it on.
sources-command-claims-name = claims
sources-command-claims = Whether claims that fact-checkers reviewed get a note. Off until you switch it on.
sources-command-site-name = site
sources-command-site = The address of a site, such as example.org
sources-command-says-name = says
sources-command-says = What this server says of it: nothing, controlled or influenced by a state, or as listed
sources-command-name-name = outlet
sources-command-name = What the outlet is called
sources-says-nothing = nothing
sources-says-controlled = controlled
sources-says-influenced = influenced
sources-says-listed = listed
sources-labels-on = Links to media that a state controls get a quiet line here, three an hour in a channel at most. { $own ->
    [0] All of them are from the list of the State Media Monitor.
    [one] About one site this server says something of its own.
   *[other] About { $own } sites this server says something of its own.
 }
sources-labels-off = Links get no line here. Switch it on with the option “on”.
sources-claims-on = Claims that somebody has reviewed get a note with who did. { $count ->
    [0] None were imported yet: whoever runs the bot does it with kindness content claims.
    [one] One review is known.
   *[other] { $count } reviews are known.
 }
sources-claims-off = Claims get no note here. Switch it on with the option “claims”.
sources-only-watching = ⚠️ The bot only watches here at the moment, or is paused: until that ends nothing of this is said.
sources-no-label = Links to { $site } get no line.
