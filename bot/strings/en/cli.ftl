# What the command line says. Names of commands, options and files stay as they are.

## Labels (the names of a model's scores stay English in files; people read these)

label-toxicity = toxicity
label-severe_toxicity = severe toxicity
label-insult = insult
label-threat = threat
label-identity_attack = identity attack
label-profanity = profanity
label-sexually_explicit = sexually explicit
label-self_harm_encouragement = encouraging self-harm
label-bullying = bullying

## Commands

cli-help = Kindness reads comments, asks people to reconsider hurtful ones, and helps moderators. It runs on your own machine.
cli-judge = Judge one text or several: scores, what would be done, and which words carried it.
cli-screen = Judge every row of a CSV, TSV, JSONL or Parquet file.
cli-migrate = Bring the database to the form that this version needs.
cli-version = Show the version.
cli-content = The texts that are shown to people.
cli-data = What is kept about people.
cli-keys = Keys: those under which texts are kept, and those of programs that ask over HTTP.

## Options that several commands have

cli-opt-model = A folder or hub name of a model, or “lexicon” for the word list. Default: the shipped model.
cli-opt-language = The language spoken where the texts are from (for example it): it decides where a text alone does not.
cli-opt-preset = Whose rules to use: { $presets }. Default: community.
cli-opt-mode = What the community lets the bot do. “observe” shows the same actions as “hold”.
cli-opt-json = Print JSON, one object in a line.
cli-yes = yes
cli-locale-unknown = There are no words in the language “{ $seen }” (KINDNESS_LOCALE), so this is English. There are: { $known }.
cli-standard-input = standard input
cli-standard-output = standard output
cli-stdout-full = There is no room left where standard output goes. Make room, then run it again.
cli-stdout-failed = Standard output cannot be written to ({ $problem }). Send it somewhere else, then run it again.

## kindness judge

cli-judge-text = What somebody wrote. “-” reads one text from standard input.
cli-judge-parent = The message that the text answers.
cli-judge-title = Text
cli-judge-label = label
cli-judge-score = score
cli-judge-flagged = flagged
cli-judge-limits = ask   hold  call
cli-judge-nothing = There is nothing to read here: no letter and no digit.
cli-judge-words = Words:
cli-judge-action = Action:
cli-judge-reason = Because
cli-judge-facts = { $supported ->
    [yes] language { $language } (measured)
    [unknown] language unknown: too little text to tell
   *[no] language { $language } (not measured: do not take silence for a clean text)
 }, { $read } % read, model { $model }, rules { $rules }, mode { $mode }

cli-action-none = nothing needs doing
cli-action-tip = show a tip or a kind message
cli-action-nudge = ask the author privately to reconsider
cli-action-hold = hold the comment and give the text back to its author
cli-action-escalate = call the moderators

cli-action-short-none = nothing
cli-action-short-tip = tip
cli-action-short-nudge = nudge
cli-action-short-hold = hold
cli-action-short-escalate = escalate

cli-reason-nudge-at = { $label } is { $seen }, and a prompt comes from { $limit }.
cli-reason-strike-at = { $label } is { $seen }, and a strike comes from { $limit }.
cli-reason-hold-at = { $label } is { $seen }, and comments are held from { $limit }.
cli-reason-escalate-at = { $label } is { $seen }, and moderators are called from { $limit }.
cli-reason-zero-tolerance-at = { $label } is { $seen }, and nothing is tolerated from { $limit }.
cli-reason-profanity-tip-at = { $label } is { $seen }, and a tip comes from { $limit }.
cli-reason-ladder-stern = the author’s strikes weigh { $seen }, and a stern prompt comes from { $limit }.
cli-reason-ladder-escalate = the author’s strikes weigh { $seen }, and moderators are called from { $limit }.
cli-reason-ladder-restrict = the author’s strikes weigh { $seen }, and a restriction is proposed from { $limit }.
cli-reason-ladder-timeout = the author’s strikes weigh { $seen }, and a time-out is proposed from { $limit }.
cli-reason-prompts-per-day = the author was spoken to { $seen } times today, and { $limit } is the most.
cli-reason-unread = { $seen } of the text was read, and not all of it.
cli-reason-quoted = the words are only quoted, so they are no strike.
cli-reason-forwarded = the words are only forwarded, so they are no strike.
cli-reason-unsupported = nobody measured the model on this language; the word list found { $seen }.

## kindness screen

cli-screen-input = The file to read (.csv, .tsv, .jsonl or .parquet). “-” reads standard input.
cli-screen-output = The file to write. “-” writes to standard output.
cli-screen-text-column = The column that holds the texts.
cli-screen-parent-column = The column that holds the message which each text answers.
cli-screen-format = The format of the input, where its name does not tell it.
cli-screen-output-format = The format of the output, where its name does not tell it. Default: that of the input.
cli-screen-encoding = The encoding of the input. The output is always UTF-8.
cli-screen-delimiter = What stands between two fields of a CSV. Default: a comma, semicolon, tab or bar, whichever finds the text column.
cli-screen-prefix = Put this before the names of the added columns.
cli-screen-resume = Go on where an interrupted run stopped.
cli-screen-force = Start over, and replace the output if there is one.
cli-screen-quiet = Show nothing but errors.
cli-screen-bad-delimiter = one character, such as “;”
cli-screen-working = screening
cli-screen-rate = { $rows } rows, { $rate }/s
cli-screen-going-on = Going on after { $rows } rows.
cli-screen-stopped = Stopped. What was judged is kept: run it again with --resume to go on with { $path }.
cli-screen-stopped-stream = Stopped. Every row that went to { $path } is complete.
cli-screen-done = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
 } judged, { $flagged } flagged ({ $rate } rows/s)
cli-screen-labels = Flagged, by label
cli-screen-actions = What would be done
cli-screen-highest = Rows by their highest score
cli-screen-unsupported = { $rows } in languages that nobody measured the model on: those are not clean, only unknown.
cli-screen-unread = { $rows } not read to their end.
cli-screen-rejected = { $rows } could not be judged ({ $why }). They are in { $path }.

cli-reject-fields = wrong number of fields
cli-reject-quotes = quotes that do not match
cli-reject-nul = a NUL character
cli-reject-undecodable = bytes in another encoding
cli-reject-too-long = too long
cli-reject-invalid-json = no valid JSON
cli-reject-not-an-object = no JSON object
cli-reject-missing-text = no text
cli-reject-text-not-a-string = a text that is no string
cli-reject-parent-not-a-string = a parent that is no string
cli-reject-column-clash = a name that is to be added
cli-reject-unknown-column = a column that the first rows do not have
cli-reject-other-type = values of another type than in the first rows
cli-reject-lone-surrogate = half a character

## kindness content, data, keys, migrate

cli-content-check = Check content files: everything wrong with them, by file and line.
cli-content-folder = The folder to check. Default: the built-in content and your own.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = { $refused } that cannot be used, { $remarks } to look at.
cli-data-author = The id of the person, as it stands on record, such as “discord:123456789”.
cli-data-community = Only in this community. Default: in all of them.
cli-data-yes = Do not ask again.
cli-data-erase = Erase everything about one person.
cli-data-really = Erase everything about { $author }? Nobody can bring it back.
cli-data-erased = Everything about { $author } is erased ({ $count } decisions).
cli-data-nobody = Nothing is on record under the id “{ $author }”. Look at the id again: it stands there with its platform, such as “discord:123456789”.
cli-data-sweep = Forget what has outlived its retention, now.
cli-data-swept = { $count } rows forgotten.
cli-keys-rotate = Make a new key, bring everything under it, and drop the old ones.
cli-keys-renewed = { $count } texts are now under the first key of KINDNESS_KEY. You can take the others out.
cli-keys-rotated = There is a new key in { $path }; { $count } texts were brought under it.
cli-migrated = The database is in the form that this version needs. { $left } errands are waiting.

## kindness doctor

cli-doctor = Look at everything the bot stands on, and say what to do where something is wrong.
cli-doctor-external = The address that you give “kindness serve” under the same name; then its sign-in with Discord is looked at, too.
doctor-version = kindness { $version }, Python { $python }, { $platform }, cores: { $cores }
doctor-home = { $how ->
    [missing] The home folder { $path } is not there yet; it is made when something is kept.
    [blocked] The home folder { $path } cannot be used.
    [open] The home folder { $path } can be read by other people on this machine.
   *[sound] The home folder is { $path }.
 }
doctor-home-remedy = Give yourself the right to write there, or set KINDNESS_HOME to another folder.
doctor-home-open = Run: chmod 700 { $path }
doctor-disk = { $free } MB are free at { $path }.
doctor-disk-remedy = Make room: records, backups and screening need some.
doctor-key = { $how ->
    [environment] The key comes from KINDNESS_KEY.
    [missing] There is no key file at { $path } yet; it is made with the first record.
    [absent] There is no key file at { $path }, though there is a database.
    [open] The key file { $path } can be read by other people on this machine.
   *[sound] The key file is { $path }, and only its owner can read it.
 }
doctor-key-open = Run: chmod 600 { $path }
doctor-model = Model { $model } ({ $engine }, threads: { $threads }, card: { $card }), ready in { $seconds } s
doctor-speed = It reads { $rate } short comments a second.
doctor-speed-remedy = That is slow. Close other programs, or give it more cores with KINDNESS_THREADS.
doctor-further = { $how ->
    [missed] Second model { $model } for { $languages } (card: { $card }), ready in { $seconds } s; it took an Italian insult for harmless (toxicity { $score }).
   *[sound] Second model { $model } for { $languages } (card: { $card }), ready in { $seconds } s; it knew an Italian insult for what it is (toxicity { $score }).
 }
doctor-further-remedy = Its files may be from another version. Get the folder of the card again, as it came with this one.
doctor-database = { $how ->
    [missing] There is no database at { $where } yet; it is made with the first record.
    [old] The database { $where } is at step { $number }, which is older than this version.
   *[sound] The database { $where } is there, at step { $number }, and opens with the key.
 }
doctor-database-remedy = Make a backup, then run: kindness migrate
doctor-texts = { $count ->
    [one] One text on record cannot be opened with the keys that are here.
   *[other] { $count } texts on record cannot be opened with the keys that are here.
 }
doctor-texts-remedy = If there is an older key, put it back after the first one; what was given up meanwhile, “/kindness retry” tries again. Without it these texts stay shut until their time is over; everything else goes on.
doctor-content = { $texts } texts can be shown; { $refused } files cannot be used, { $remarks } remarks.
doctor-content-remedy = Run: kindness content check
doctor-sign-in = { $how ->
    [none] Sign-in to the console with Discord is not set up; people sign in with a link.
    [id] Sign-in with Discord: KINDNESS_DISCORD_CLIENT_ID does not look like the id of an application.
    [secret] Sign-in with Discord: KINDNESS_DISCORD_CLIENT_SECRET does not look like a client secret.
    [unnamed] Sign-in with Discord has an id and a secret; which address the console has is not known here.
    [address] Sign-in with Discord: the address cannot be that of a console.
    [plain] Sign-in with Discord: the address is not protected by HTTPS, so nobody can sign in there.
   *[sound] Sign-in with Discord is set up; Discord sends people back to { $redirect }.
 }
doctor-sign-in-remedy = In Discord’s developer portal, under OAuth2, Redirects, this has to stand, letter by letter: { $redirect }
doctor-sign-in-id = Copy “Client ID” from OAuth2 in Discord’s developer portal: it has 17 digits or more.
doctor-sign-in-secret = Copy “Client Secret” from OAuth2 in Discord’s developer portal. The bot’s token is another one, and is not used for this.
doctor-sign-in-unnamed = Run: kindness doctor --external https://desk.example.org (with your address). On this machine alone, enter under OAuth2, Redirects: { $redirect }
doctor-sign-in-address = Give it as https://desk.example.org, without anything after it.
doctor-sign-in-plain = Put a server with HTTPS in front, and name its address, which begins with https://
doctor-extra = { $how ->
    [there] Optional part “{ $extra }”: { $versions }
   *[missing] Optional part “{ $extra }” is not installed.
 }
doctor-extra-remedy = If you need it, run: pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] This is no terminal: the practice room is printed and not shown.
    [encoding] This terminal does not speak UTF-8.
   *[sound] The terminal has { $columns } columns and { $lines } lines.
 }
doctor-terminal-remedy = Set PYTHONUTF8=1, or the terminal’s locale to one with UTF-8.
doctor-sums = { $broken ->
    [0] Nothing is broken
    [one] 1 thing is broken
   *[other] { $broken } things are broken
 }, { $notes } to look at.

## kindness demo

cli-demo = Open a practice room: a recorded conversation with the real bot, which you can join.
cli-demo-speed = In the terminal, how fast the conversation is replayed; 1 is as it happened.
cli-demo-plain = Print what happens in the recorded conversation, and open nothing.
cli-demo-mode = What the bot may do: only observe, ask people to reconsider (nudge), or hold messages too.
cli-demo-locale = The language of the conversation, such as en or it. Default: that of the terminal.
demo-title = Practice room: { $title }
demo-intro = The conversation is made up. The bot in it is real: it reads every message and may { $mode ->
    [observe] only observe
    [nudge] ask people to reconsider
   *[hold] ask people to reconsider and hold messages
 }.
demo-choice-edit = change it
demo-choice-delete = delete it
demo-choice-keep = leave it
demo-choice-mistake = this is a mistake
demo-to-one = Only { $who } sees this:
demo-to-all = Everybody sees this after a message of { $who }:
demo-chose = { $who } chooses: { $choice }
demo-waits = { $who } leaves it for now.
demo-edited = { $who } changes it: { $text }
demo-state-shown = The message of { $who } is there again.
demo-state-edited = The new message of { $who } is there.
demo-state-deleted = { $who } has deleted it.
demo-state-held = Held: only { $who } and the moderators can see it.
demo-strike = { $who } now has strikes that weigh { $weight }.
demo-case = The moderators are called{ $urgent ->
    [yes] , and it is urgent
   *[no] { "" }
 }: { $why }
demo-observed = Would be done, if the bot did more than observe: { $action }
demo-action-nudge = ask the author to reconsider
demo-action-hold = hold the message
demo-action-returntext = give the text back to its author
demo-action-tip = show a tip
demo-action-campaignmessage = show a kind message
demo-action-escalate = call the moderators
demo-action-restrict = propose a restriction
demo-action-timeout = propose a time-out
demo-proposal-restrict = The moderators are asked whether to restrict a feature for { $minutes } minutes.
demo-proposal-timeout = The moderators are asked whether to give a time-out of { $minutes } minutes.
demo-moderators = The moderators decide:
demo-decided-uphold = Upheld: { $who } wrote “{ $text }” ({ $why })
demo-decided-overturn = Overturned, { $who } had called it a mistake: “{ $text }” ({ $why })
demo-members-see = What the members see in the end:
demo-mark-edited = (changed)
demo-strikes = What the strikes of each member weigh:
demo-sums = { $asked } prompts, { $held } held at the end, { $cases } cases decided.
demo-left = What everybody sees
demo-middle = What one member sees
demo-right = What the moderators see
demo-gap = (a message is held)
demo-yours = Only { $who } sees this. Nothing is asked at the moment.
demo-nothing-yet = Nothing to decide yet.
demo-write-as = { $who } writes:
demo-new-text = { $who } changes it to:
demo-keys = Space: stop and go on · 1-4: answer · Enter: send · /as NAME · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] Paused
    [over] The recorded conversation is over; go on writing
   *[playing] Replaying
 }, message { $said } of { $total }, speed { $speed }.
demo-soon = { $who } will choose “{ $choice }” in { $seconds } s, unless you press another key.
demo-mode = The bot may now: { $mode }
demo-moderated = Case { $number }: { $state }
demo-help = Write as: { $members }. Also: /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = open
demo-case-taken = being looked at
demo-case-upheld = upheld
demo-case-overturned = overturned
demo-case-appealed = appealed
demo-case-appeal_taken = appeal being looked at
demo-case-closed = closed
demo-step-take = takes it
demo-step-release = gives it back
demo-step-uphold = upholds it
demo-step-overturn = overturns it
demo-step-appeal = appeals
demo-step-dispute = calls it a mistake
demo-step-undo = takes the judgement back
demo-no-order = There is no order { $order }. Type /help to see them.
demo-no-case = There is no case yet. Wait until the moderators are called.
demo-no-number = “{ $seen }” is no number from { $low } to { $high }. Type one.
demo-no-mode = There is no mode “{ $seen }”. Choose one of: { $known }.

## kindness run

cli-run = Run the Discord bot. Its token stands in DISCORD_TOKEN.
cli-run-starts = Connecting to Discord. Stop with Ctrl+C.
