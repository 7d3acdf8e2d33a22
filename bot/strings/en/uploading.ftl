
# What may be wrong with content files besides what errors.ftl holds. Each says what to do.

content-bom = { $file }, line { $line }: an invisible mark (a “BOM”) stands at the beginning. Save the file as UTF-8 without it.
content-title-marks = { $file }, line { $line }: the title is shown in bold as it is. Write it on one line, without stars.
content-far-day = { $file }, line { $line }: { $day } is more than ten years away. Check the year.
content-open-mark = { $file }, line { $line }: “{ $seen }” begins something that never ends, so readers see the mark itself. Close it, or take it out.
content-html = { $file }, line { $line }: Discord shows “{ $seen }” just as it stands. Use Markdown, or take it out.
content-drawn-picture = { $file }, line { $line }: Discord shows no picture for “{ $seen }”. Name the picture in the head, with image and image_alt.
content-table = { $file }, line { $line }: Discord shows no tables. Write a list instead.
content-tab = { $file }, line { $line }: a tab looks different on every screen. Use spaces.
content-loud = { $file }, line { $line }: “{ $seen }” reads like shouting. Say it quietly.
content-short-link = { $file }, line { $line }: { $seen } hides where it leads. Write the full address.
content-unfinished = { $file }, line { $line }: “{ $seen }” looks like a note to yourself. Finish the text.
content-conflict = { $file }, line { $line }: “{ $seen }” was left behind when two versions were put together. Choose one and delete the mark.
content-garbled = { $file }, line { $line }: letters such as “{ $seen }” come from the wrong encoding. Type them again and save the file as UTF-8.
content-invisible = { $file }, line { $line }: there is a letter that nobody can see ({ $seen }). Delete it, or type the line again.
content-empty-alt = { $file }, line { $line }: “{ $seen }” is the name of the picture and does not say what is in it. Describe what can be seen.
content-other-image = { $file }, line { $line }: { $seen } is no { $ending } picture inside. Save it again in that form, or give it its right ending.
content-variant-parts = { $file }, line { $line }: this variant holds the placeholders “{ $seen }”, and the text itself “{ $wanted }”. Let them be the same.
content-same-variant = { $file }, line { $line }: the variant “{ $seen }” says what another one says. Change it, or take it out.
content-calendar-again = { $file }: another calendar is for “{ $campaign }” already. Keep one of the two.
content-calendar-otherwise = { $file }, line { $line }: “{ $seen }” cannot stand in here. Only a text with room for { "{entries}" } has an otherwise, which has no such room itself.
content-calendar-nothing = { $file }, line { $line }: if members have sent nothing in, “{ $seen }” is left out. Name a text to post instead, with otherwise, or leave it like this.
content-stray = { $file }: nothing reads this file here. Give it one of the endings { $known }, or take it out.
content-unused-picture = { $file }: no text shows this picture. Name it in a text, or take it out.
content-not-translated = { $file }: this is { $other }, word for word. Translate it.
content-copied = { $file }: this says what { $other } says, word for word. Change it, or delete one of them.

## Campaigns: approving alone

campaign-not-yours = Somebody else wrote this version. Use the step “approve” in place of “{ $event }”.
campaign-event-vouch = approved their own version, because nobody else here may; nobody else has read it

## What somebody sends

bundle-large = That file is larger than { $most } MB. Send a smaller one: take pictures out, or make them smaller.
bundle-kind = “{ $name }” cannot be used. Send one text as a .md file, or several as a .zip file.
bundle-broken = That zip file cannot be opened ({ $why }). Pack it again, without a password, and send it once more.
bundle-empty = There is nothing in that zip file. Pack the folders with the texts, then send it again.
bundle-locked = “{ $path }” is locked with a password. Pack the zip file again without one.
bundle-many = There are { $count } files in there, and { $most } are the most. Leave out what does not belong to the campaign.
bundle-swells = Unpacked that would be more than { $most } MB. Leave something out, or make the pictures smaller.
bundle-path = “{ $path }” is no place for a file. Pack the folders themselves, with plain names, and send them again.
bundle-link = “{ $path }” is only a link to another file. Put the file itself in.
bundle-twice = “{ $path }” is in there twice. Take one out.
upload-large = That would be more than { $most } MB together. Leave something out, or make the pictures smaller.
upload-kind = { $path }: a text of the kind “{ $kind }” is not posted by a campaign. Take it out; whoever runs the bot can add it to the bot’s own texts.
upload-calendars = There are { $count } calendars in there. Send one campaign at a time, with its calendar in the folder calendars.
upload-language = In the language “{ $seen }” some texts are missing. Translate them, or choose one of these languages: { $known }.
upload-many = { $most } campaigns of this server’s own are kept already. Use the name of one of them for this one.

## What managers read

campaign-which = There are several campaigns. Say which one, with the option “campaign”: { $known }.
campaign-alone = You wrote this version, and nobody else on this server may approve it. Another pair of eyes is best: give somebody you trust the right to moderate. If there is really nobody, read it once more with `/campaign preview`, then use `/campaign approve version:{ $version } alone:True`. The history will say that you approved it by yourself.
campaign-not-alone = You wrote this version, so somebody else has to approve it. These may: { $who }. Ask one of them.
campaign-vouched = ✅ Approved by you alone, as nobody else here may; the history says so. It starts by itself. `/campaign pause` holds it at any time.
upload-refused = { $n ->
    [one] **Nothing was put forward.** One thing in { $file } has to be changed first:
   *[other] **Nothing was put forward.** { $n } things in { $file } have to be changed first:
}
upload-put-forward = 📝 Checked and put forward. **Somebody else now reads it** with `/campaign preview` and says yes with `/campaign approve`. Before that nothing is posted.
upload-remarks = { $n ->
    [one] It can be used as it is. One thing you may want to look at:
   *[other] It can be used as it is. { $n } things you may want to look at:
}
export-done = Here is “{ $called }”: { $n } files. Change what you like, then send it back with `/campaign upload`.
discord-command-campaign-upload-name = upload
discord-command-campaign-upload = Bring a campaign along, or one text of it, and put it forward.
discord-command-campaign-export-name = export
discord-command-campaign-export = Take a campaign along as a zip file, to change it or use it elsewhere.
discord-command-campaign-option-file-name = file
discord-command-campaign-option-file = A .zip with the folders, or a .md file with one text.
discord-command-campaign-option-alone-name = alone
discord-command-campaign-option-alone = For the owner of a server where nobody else may approve.

## Pictures of texts

preview-author = Kindness
preview-badge = APP
preview-at = Today at 16:00
preview-channel = kindness
preview-only-you = Only you can see this
preview-entry-one = You waited for me when everybody else had gone. I have not forgotten it.
preview-entry-two = Good game, and thanks for explaining it again.
preview-nothing = There is no text like that to draw. Leave out --language, or choose another one.
preview-no-picture = The picture that { $path } names cannot be read as one. Put it right, then try again.
preview-output = { $path } cannot be written ({ $why }). Choose another folder with --output.
cli-content-preview = Draw texts as Discord will show them: one picture each, in dark and in light.
cli-preview-source = A folder of content, a .zip or one .md file. Without it: our texts, and your own.
cli-preview-output = The folder to put the pictures in.
cli-preview-text = Only this text, by its id. May be given several times.
cli-preview-language = Only this language, such as it. May be given several times.
cli-preview-theme = Dark, light, or both.
cli-preview-done = { $n ->
    [one] One text drawn into { $folder }.
   *[other] { $n } texts drawn into { $folder }.
}

## Bundles on the command line

cli-content-export = Write a campaign, with all its texts in all languages, into one zip file.
cli-content-import = Put a zip file, or one text, into the folder of your own texts, once it is checked.
cli-bundle-campaign = The campaign’s name, such as create-kindness.
cli-bundle-written = The zip file to write.
cli-bundle-read = A .zip file, or one .md file.
cli-bundle-into = The folder to put it in. Without it: the one that KINDNESS_CONTENT names.
cli-bundle-replace = Replace files that are there already.
cli-bundle-exported = { $n } files written into { $file }.
cli-bundle-imported = { $n } files put into { $folder }.
bundle-no-folder = Nobody has said where your own texts lie. Give the folder with --into, or set KINDNESS_CONTENT.
bundle-there = { $count } of these files are there already, beginning with { $first }. Use --replace to put the new ones in their place.
bundle-not-read = { $path } cannot be read ({ $why }). Check the name.
bundle-not-written = { $path } cannot be written ({ $why }). Choose another place.
