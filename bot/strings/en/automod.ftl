# `/automod`: the denied words as rules of Discord's own AutoMod.

discord-command-automod-name = automod
discord-command-automod = See and switch Discord’s own AutoMod rules for the words that this server denies.

automod-now = { $rules ->
    [0] **Discord keeps nothing out for this bot yet.**
    [one] **Discord keeps { $words } words out for this bot, before anybody reads them.**
   *[other] **Discord keeps { $words } words out for this bot, in { $rules } rules, before anybody reads them.**
 } { $listed ->
    [0] No word is denied on your list.
    [one] On your list one word is denied.
   *[other] On your list { $listed } words are denied.
 }
automod-asleep = { $n ->
    [one] One of these rules is switched off. Putting them in force switches it on.
   *[other] { $n } of these rules are switched off. Putting them in force switches them on.
 }
automod-more = { $n ->
    [one] One word more would be kept out: { $words }
   *[other] { $n } words more would be kept out: { $words }
 }
automod-fewer = { $n ->
    [one] One word would no longer be kept out: { $words }
   *[other] { $n } words would no longer be kept out: { $words }
 }
automod-same = What Discord keeps out is what your list says.
automod-no-words = Deny words first; then they can be kept out here.
automod-left-out = { $n ->
    [one] One entry cannot be a rule of AutoMod. The bot itself looks for it all the same: { $words }
   *[other] { $n } entries cannot be rules of AutoMod. The bot itself looks for them all the same: { $words }
 }
automod-about = Whoever is kept out reads why at once, alone. You get a case for it, once a day for the same words. Other AutoMod rules stay as they are. AutoMod does not look at who may manage the server, and not at bots.
automod-button-apply = Put it in force
automod-button-remove = Take our rules away
automod-changed = The words or the rules have changed since you looked. This is how it stands now:
automod-done-apply = It is in force.
automod-done-remove = Our rules are gone.
automod-reason-apply = { $who } put the denied words in force with /automod
automod-reason-remove = { $who } took them away with /automod
automod-notice = This server does not want a word in your message, so it was not posted. Say it in another way. Mistake? Ask a moderator.
automod-out-of-date = Discord’s own AutoMod rules for this list still keep out the words from before. `/automod` shows the difference and brings them up to date.
automod-no-right = The bot needs the right “Manage Server” to see and change AutoMod rules. Give it to its role, then try again.
automod-no-room = Discord has { $room } keyword rules left here, and your list needs { $wanted }. Remove a rule that you no longer need.

discord-why-automod = Discord’s AutoMod kept it out: a word of your list is in it. Nobody has read it.
discord-card-automod = A message of { $who } in { $where } was not posted.
discord-mine-blocked = a message of yours was kept out by a word that this server denies
discord-mine-past = something of before this bot came
automod-kept-out = **Your message in { $where } on { $server } was not posted.** It has a word in it that this server does not want. This is what you wrote:
automod-kept-out-after = You can say it in another way. It is no strike. If this is a mistake, tell a moderator; with /my-data on the server you see what is on record. You are told this once a day at most.
