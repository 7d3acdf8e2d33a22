# Sentences for errors, by code. One line each: name the thing, then the remedy.
# Facts in { $name } come from the error. Keep a blank line between groups.

unexpected = Something went wrong that nobody expected: { $kind }: { $what }. Please report it.

language_model_missing = The file { $file }, which tells languages apart, is missing. Install kindness-bot again.

rules-several = { $count } mistakes in the rules; put them right together.
rules-unknown-key = Rules: there is no setting “{ $key }”. Use one of: { $allowed }.
rules-misspelt-key = Rules: there is no setting “{ $key }”. Did you mean “{ $near }”? Use one of: { $allowed }.
rules-unknown-choice = Rules: “{ $key }” cannot be “{ $seen }”. Use one of: { $allowed }.
rules-misspelt-choice = Rules: “{ $key }” cannot be “{ $seen }”. Did you mean “{ $near }”? Use one of: { $allowed }.
rules-missing-key = Rules: “{ $key }” is missing. Add it.
rules-useless-key = Rules: “{ $key }” means nothing beside “{ $then }”. Take it out.
rules-not-a-number = Rules: “{ $key }” is “{ $seen }”. Write a number, such as 0.9.
rules-not-whole = Rules: “{ $key }” is “{ $seen }”. Write a whole number, such as 3.
rules-not-text = Rules: “{ $key }” is “{ $seen }”. Write a text in quotes.
rules-not-a-table = Rules: “{ $key }” is “{ $seen }”. Write a table of settings.
rules-not-a-list = Rules: “{ $key }” is “{ $seen }”. Write a list of tables.
rules-out-of-range = Rules: “{ $key }” is { $seen }. Choose a number from { $low } to { $high }.
rules-wrong-order = Rules: “{ $key }” is { $seen }, below “{ $other }” at { $limit }. Raise the one or lower the other.
rules-profanity-limits = Rules: “{ $key }” cannot be set, because swearing alone is never held against anybody. Use “profanity_tip_at” for a tip.
rules-no-human-gate = Rules: “{ $key }” proposes a { $then } before anybody was called. Put a rung with then = "escalate" below it.
rules-bad-version = Rules: “{ $key }” has to be a name of 1 to 64 printable characters.
rules-version-taken = Rules: the version “{ $seen }” belongs to rules that we ship. Give yours another name.

record-unknown-action = The record holds an action of a kind that this version does not know: “{ $kind }”. Use the version that wrote it, or a newer one.
record-malformed = The record of “{ $what }” cannot be read at “{ $key }”. Restore it from a backup.

case-illegal-step = A case that is { $state } cannot be given the step “{ $event }”. Read it again to see where it stands.
case-not-the-author = Only who wrote the comment can take the step “{ $event }”.
case-own-comment = This case is about your own comment. Somebody else has to take the step “{ $event }”.
case-not-yours = Only { $holder } can take the step “{ $event }”: they took this case. Ask them, or release it and take it yourself.
case-second-person = You have decided this case before. An appeal is decided by a second person.

content-no-folder = There is no content folder at { $path }. Make it, or give the path of another one.
content-unknown-text = There is no text “{ $id }” in the content. Add it, or use another name.
content-no-practice = There is no practice conversation for { $locale } under { $path }. Add one as a .yaml file.
content-bad-practice = { $file }: this cannot be read as YAML in UTF-8 ({ $why }). Put it right, or compare it with a file that works.
content-practice-keys = { $file }, entry { $entry }: the keys are “{ $seen }”. Use these: { $known }.
content-practice-value = { $file }, entry { $entry }: “{ $key }” is “{ $seen }”, which makes no sense there. Put it right.
content-too-large = { $file }: this is larger than { $limit } bytes. Shorten it.
content-not-utf8 = { $file }, line { $line }: this is not UTF-8 text. Save it as UTF-8.
content-unreadable = { $file }: this cannot be read ({ $why }). Check that it is a file and that you may read it.
content-no-head = { $file }: there is no head. Begin the file with a line ---, then one “key: value” per line, then a line ---.
content-bad-yaml = { $file }, line { $line }: the head cannot be read ({ $why }). Write one “key: value” per line, and put quotes around a value with a colon.
content-not-text = { $file }, line { $line }: “{ $key }” is a list or a table. Write plain text.
content-key-twice = { $file }, line { $line }: “{ $key }” is there twice. Take one out.
content-unknown-key = { $file }, line { $line }: nobody knows the key “{ $key }”. Use one of: { $known }.
content-missing-key = { $file }: “{ $key }” is missing from the head. Add it.
content-empty-value = { $file }, line { $line }: “{ $key }” is empty. Fill it in.
content-other-place = { $file }, line { $line }: “{ $key }” is “{ $seen }”, but the file lies under “{ $place }”. Move the file, or correct the key.
content-bad-locale = { $file }, line { $line }: “{ $seen }” is not a language. Write one such as en, it or pt-BR.
content-bad-id = { $file }, line { $line }: “{ $seen }” cannot be an id. Use small letters, digits and hyphens.
content-unknown-topic = { $file }, line { $line }: there is no topic “{ $seen }”. Use one of: { $known }.
content-own-reviewer = { $file }, line { $line }: “{ $seen }” is the author and the reviewer. Have somebody else read it.
content-bad-date = { $file }, line { $line }: “{ $key }” is “{ $seen }”. Write a day such as 2026-03-31.
content-dates-crossed = { $file }, line { $line }: the text ends before it begins. Swap valid_from and valid_to, or correct them.
content-empty-body = { $file }, line { $line }: there is no text below the head. Write it.
content-too-long = { $file }, line { $line }: the text has { $length } characters with its title, and { $limit } fit. Shorten it.
content-mass-mention = { $file }, line { $line }: “{ $seen }” would ring for everybody it names. Take it out.
content-plain-link = { $file }, line { $line }: the link { $seen } is not secure. Use https.
content-misplaced = { $file }: a text lies in <kind>/<language>/<id>.md, where the kind is one of: { $known }. Move it.
content-other-text = { $file }: “{ $id }” is { $seen } here and { $wanted } in { $locale }. Give it another id, or the same kind and topic.
content-missing-locale = { $file }: this text is not there in { $locale }. Translate it.
content-hard-to-read = { $file }, line { $line }: this is hard to read ({ $seen } on the scale for { $locale }, where { $limit } is the limit). Use shorter words and sentences.
content-review-twice = { $file }, line { $line }: “{ $seen }” has reviewed this, and it says that nobody has. Keep one of the two lines.
content-bad-reviewed = { $file }, line { $line }: “reviewed” is “{ $seen }”. Write false, or take the line out and name the reviewer.
content-no-reviewer = { $file }, line { $line }: “{ $seen }” is nobody’s name. If nobody has read it yet, write reviewed: false instead.
content-not-reviewed = { $file }, line { $line }: nobody but the author has read this, so it is not shown to members. Have it read, then write reviewer: and the name in place of reviewed: false.
content-over = { $file }, line { $line }: this text has not been shown since { $day }. Give it a new valid_to, or delete it.
content-unknown-audience = { $file }, line { $line }: there is no audience “{ $seen }”. Use one of: { $known }.
content-variants = { $file }, line { $line }: the head names the variants “{ $wanted }”, and the text holds “{ $seen }”. Let them agree; a variant begins below a line <!-- variant: name -->.
content-unknown-placeholder = { $file }, line { $line }: nothing is known to put in place of “{ $seen }” here. Use one of these, or leave the braces out: { $known }.
content-other-parts = { $file }: variants and placeholders are “{ $seen }” here and “{ $wanted }” in { $locale }. Let them be the same.
content-masked-link = { $file }, line { $line }: { $seen } does not show where it leads. Write the address itself.
content-broken-link = { $file }, line { $line }: { $seen } leads nowhere. Correct it, or take it out.
content-alt-alone = { $file }, line { $line }: a picture is described, and there is none. Add image, or take image_alt out.
content-no-alt = { $file }, line { $line }: nobody who cannot see { $seen } learns what is in it. Add image_alt.
content-long-alt = { $file }, line { $line }: the description of the picture has { $length } characters, and { $limit } fit. Shorten it.
content-bad-image = { $file }, line { $line }: “{ $seen }” cannot be a picture of ours. Put it into the folder images, with one of these endings: { $known }.
content-no-image = { $file }, line { $line }: there is no picture { $seen }. Add it, or correct the name.
content-large-image = { $file }, line { $line }: { $seen } is larger than { $limit } bytes. Make it smaller.
content-bad-calendar = { $file }: this cannot be read as YAML in UTF-8 ({ $why }). Put it right, or compare it with a calendar that works.
content-calendar-keys = { $file }, line { $line }: the keys are “{ $seen }”. Use each of these once: { $known }.
content-calendar-value = { $file }, line { $line }: “{ $key }” is “{ $seen }”, which makes no sense there. Put it right: a day is a number from 1 to days, a time looks like "16:00".
content-calendar-text = { $file }, line { $line }: there is no text “{ $seen }” that can stand here. Add it, or correct the name.
content-calendar-twice = { $file }, line { $line }: “{ $seen }” (day { $day }, { $at }) is posted already, or something else is at that time. Choose another time, or take it out.
content-unplanned = { $file }: no calendar posts “{ $id }”. Add it to one, or delete it.

classifier-busy = The classifier has too much to do. Try again in a moment.
classify-timeout = Judging took longer than { $seconds } seconds. Try again, or raise KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = This author keeps writing in many places at once; { $tries } decisions were overtaken. The comment is judged again later.

case-unknown = There is no case “{ $case }”. It may have been erased; look at the list of cases.
case-stale = The case “{ $case }” has moved on since you looked at it. Read it again and decide again.

practice-no-member = There is nobody called “{ $member }” in the practice room. Choose one of its members.
practice-no-message = The message “{ $comment }” was not written in this practice room. Answer one that was.
practice-no-words = The message is empty. Write something first.
practice-no-prompt = There is no question about the message “{ $comment }”. Answer one that was asked.
practice-no-choice = “{ $choice }” cannot be chosen here (any more). Choose one that is offered.
practice-authors-only = “{ $event }” is for the author of the comment. Choose it in their place.
practice-no-hands = The errand “{ $errand }” is only a record; there is nothing to do for it.

settings-wrong = { $count ->
    [one] The settings cannot be used.
   *[other] There are { $count } mistakes in the settings; put them right together.
 }
settings-unknown = { $name } is not a known setting. Use one of: { $known }.
settings-misspelt = { $name } is not a known setting. Did you mean { $near }?
settings-value = { $name } has a value that cannot be used. Write one such as: { $wanted }.
settings-file = The file { $path } cannot be read ({ $problem }). Put it right.
otel-missing = KINDNESS_OTEL_ENDPOINT needs a library that is not installed. Run: pip install "kindness-bot[otel]", or leave the setting out.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID and KINDNESS_DISCORD_CLIENT_SECRET belong together. Set both, from “OAuth2” in Discord’s developer portal, or neither.

card-missing = There is no model card at { $path }. Put the card.toml that came with the model beside it.
card-damaged = The model card { $path } cannot be read ({ $problem }). Get the card that came with the model.
card-wrong = The model card { $path } cannot be used: look at “{ $key }”. Get the card that came with the model, or put it right.
card-calibration = The model card has no usable calibration for “{ $label }”. Get the card that came with the model.
model-missing = There is no model at { $path }. Check the path, or leave the setting out for the model that is shipped.
model-corrupt = The model file { $path } is damaged or not the one that its card describes. Get it again.
model-labels = The model at { $path } speaks of none of our labels, or of other ones. Name them in kindness.toml beside it, or choose another model.
model-parents = The model at { $path } and its card disagree on whether it reads the message that a reply answers. Fetch the model again, or choose another.
model-numbers = The model { $model } computed something that is not a probability. Get its files again, or choose another model.
model-pickle = The weights at { $path } are in a format that can run code. Convert them to safetensors.
model-headless = The checkpoint { $path } was never taught to classify (“{ $key }” is missing). Choose one for text classification.
model-unreachable = The checkpoint { $path } could not be fetched as safetensors. Check its name and the network, or give the path of a folder.
torch-missing = This model needs the package { $module }. Install kindness-bot[torch], or use the model that is shipped.
classifier-failed = The classifier failed ({ $why }). The comment is judged again later; kindness doctor says more.
classifier-closed = The classifier is shutting down. Try again when it runs.

key-missing = There is no encryption key. Give one in KINDNESS_KEY, or unset it to use the key file.
key-malformed = Encryption key number { $number } is not a key. Copy it again, whole: it has 44 characters.
key-file-open = Others than its owner may read or change the key file { $path }. Run chmod 600 on it, and change the key if somebody may have seen it.
key-file-missing = The key file is missing: put the backup back at { $path }. Without it nobody can read what the database holds; nothing was made or changed.
key-file-unusable = The key file { $path } cannot be used ({ $why }). Check that it is a file in a folder that you may write to.
key-wrong = The database { $where } was written with another key. Give the key file or KINDNESS_KEY that belongs to it; nothing was changed.
key-opens-nothing = A text on record is under a key that is not on the key ring. Put the older key back after the first one.
keys-in-use = Something that uses the keys is running, such as “kindness run” or “kindness serve” (it holds { $path }). Stop it, turn the keys, and start it again.
keys-turning = The keys are being changed right now (who does so holds { $path }). Try again when that is done.

store-url = The database cannot be found by what KINDNESS_DATABASE says. Write one of: { $allowed }.
store-driver-missing = The database needs the package { $name }, which is not installed. Install kindness-bot[scale].
store-busy = The database { $where } is busy with something else. Try again in a moment.
store-disk-full = The disk that holds the database { $where } is full. Make room; what was recorded before is safe.
store-disk-failed = The disk that holds the database { $where } cannot be read or written. Check the disk, then try again.
store-read-only = The database { $where } can only be read. Let this user write to the file and its folder.
store-cannot-open = The database { $where } cannot be opened. Check that it is a file, and that this user may read and write it and its folder.
store-not-a-database = The file { $where } is not a database. Give the path of another one; nothing was changed.
store-damaged = The database { $where } is damaged. Stop the service and restore a backup.
store-unreachable = The database { $where } cannot be reached. Check that it is running, then try again.
store-refused = The database { $where } does not let us in. Check its name, the user and the password in KINDNESS_DATABASE.
store-unusable-value = The database { $where } cannot hold one of the names or ids it was given. Take out NUL characters and broken Unicode.
store-newer = The database { $where } was made by a newer version (step { $found }; this one knows { $known }). Install that version, or restore a backup.
store-failed = The database { $where } failed in a way that nobody expected ({ $kind }). Please report it.

data-no-author = The id of the person is empty. Give it as it stands on record, such as “discord:123456789”.

nothing-to-dispute = There is no decision about the comment “{ $comment }” that you could dispute. Only its author can, while it is on record.

prompt-gone = This is so long ago that nothing about it is on record any more. There is nothing left to choose.
prompt-not-yours = This note is for somebody else. Yours would come to you.
prompt-answered = You have changed or deleted this message already. There is nothing left to choose.
prompt-not-to-keep = This message cannot be left as it is any more: it was or will be taken down, or a moderator has decided about it.
prompt-not-cleared = This cannot be posted again just as it was. Either no moderator has found it to be fine, or we no longer keep it. You can write it anew.
prompt-empty = There are no words in it. Write something first.
case-no-proposal = The case “{ $case }” has no proposal { $number }. Read it again and choose one that is offered.
