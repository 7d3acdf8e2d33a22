# A community's own words: what it allows, and what it does not want to read.

cli-reason-listed = a word on the community’s own list is in it.
discord-why-listed = A word on this server’s list is in it. Discord does not say who wrote it, or somebody else chose it for them.
words-too-many = The lists are full: { $most } entries. Take one off first, with `/words remove`.
words-length = An entry has { $least } to { $most } characters: a word or a short phrase.
words-common = “{ $word }” stands in nearly every message, so a list with it would say nothing. Choose the word that matters.
words-on-list = “{ $word }” is on the other list. Take it off there first, with `/words remove`.
words-not-listed = “{ $word }” is on neither list. `/words list` shows what is.
words-in-prompt = It has a word on this server’s list of words that are not wanted here.
words-on-card = A word on this server’s own list is in it.

## Commands

discord-command-words-name = words
discord-command-words = Words that are fine on this server, and words that are not wanted.
discord-command-words-list-name = list
discord-command-words-list = See both lists.
discord-command-words-allow-name = allow
discord-command-words-allow = A word that is fine here. You see first what it would have changed.
discord-command-words-deny-name = deny
discord-command-words-deny = A word that is not wanted here. You see first what it would have found.
discord-command-words-remove-name = remove
discord-command-words-remove = Take a word off its list.
discord-command-words-try-name = try
discord-command-words-try = See how a text would be dealt with, with the lists and without.
words-option-word-name = word
words-option-word = A word or a short phrase.
words-option-text-name = text
words-option-text = A text to try. It is not kept.

## What an entry would have matched

words-propose-allow = **Allow “{ $word }” here?** Nothing changes before you press the button.
words-propose-deny = **Put “{ $word }” on the list of what is not wanted here?** Nothing changes before you press the button.
words-propose-remove = **Take “{ $word }” off the list of { $list ->
    [allow] what is fine here
   *[deny] what is not wanted here
}?** Nothing changes before you press the button.
words-found = { $looked ->
    [0] No text of the last 30 days is still kept, so nobody can say where it would have been found.
   *[other] It stands in { $found } of the { $looked } texts of the last 30 days that are on record and still kept.
}
words-asked = { $asked } of these { $found } led to a prompt already.
words-spared = { $judged ->
    [one] One of them led to a prompt.
   *[other] { $judged } of them led to a prompt.
} With the word allowed, { $spared ->
    [0] none of these would have been spared: the prompts rest on other words, or on a threat.
    [one] one would have been spared.
   *[other] { $spared } would have been spared.
}
words-example = For example:
words-means-allow = -# Where a prompt rests on this word, nobody is asked. What else is said counts as ever, and no list hides a threat or words that push somebody to harm themselves. Only the word itself counts: add its other forms as well.
words-means-deny = -# Who writes it is asked to reconsider, in any language, also when it is disguised (d1sgu1sed, d i s g u i s e d). By itself it is no strike. Ordinary messages are not kept, so nobody can count how many it would have stood in. Only the word itself counts: add its other forms as well.
words-apply-allow = Allow it
words-apply-deny = Put it on the list
words-apply-remove = Take it off
words-there = “{ $word }” is on the list of { $list ->
    [allow] what is fine here
   *[deny] what is not wanted here
} already. Nothing has changed.

## The lists

words-head = **Words of this server** ({ $used } of { $most } entries)
words-listed-allow = { $n ->
    [0] Nothing is allowed beyond the rules: `/words allow`.
   *[other] **Fine here** ({ $n }):
}
words-listed-deny = { $n ->
    [0] Nothing is on the list of what is not wanted: `/words deny`.
   *[other] **Not wanted here** ({ $n }):
}
words-choice-allow = { $word } (fine here)
words-choice-deny = { $word } (not wanted)

## Trying

words-try-nothing = None of this server’s words is in it.
words-try-allowed = Fine here: { $words }
words-try-denied = Not wanted here: { $words }
words-try-without = Without the lists: { $what }
words-try-with = With the lists: **{ $what }**
words-verdict-nothing = nothing would happen
words-verdict-other = no prompt, and something smaller: a tip, or a note for the moderators
words-verdict-listed = a prompt, because of a word on this server’s list
words-verdict-prompt = a prompt about { $label }
