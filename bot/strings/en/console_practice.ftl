# The practice room in the browser. What is real in it: the judge, the rules, the prompts, the cases.

## Errors of what was tried

practice-too-long = That is too long for this room. Shorten it to { $longest } characters or fewer.
practice-room-full = There are { $most } messages in this room already. Start afresh below, and you have an empty one.
practice-no-place = All practice rooms are in use. Please come back in a few minutes.
practice-no-span = So many days cannot pass at once ({ $seen }). Use one of the buttons.

## The page

console-practice-title = Practice room
console-practice-lead = Write as anybody and see what happens: what the author is asked, what others read, what moderators decide. The judge is real, the people are not. Nothing you write here is kept.
console-practice-jump = Parts of this page
console-practice-jump-chat = Chat
console-practice-jump-desk = Moderators
console-practice-jump-rules = Rules
console-practice-open = { $n } open
console-practice-chat = The chat
console-practice-log = Messages, the newest last
console-practice-desk = The moderators’ side
console-practice-desk-about = Members do not see this. You are the moderator here: decide as you would.
console-practice-over = Done here?
console-practice-over-about = Close the page, and the room is put away by itself. Or begin again with an empty one.
console-practice-fresh = Start afresh
console-practice-fresh-lesson = Start the lesson
console-practice-back = Back to the room
console-practice-welcome = Nobody has written anything yet.
console-practice-welcome-about = Press “Play” to watch an evening in a school band’s chat, or write something yourself below. In a class? There is a lesson of about twenty minutes, with things to try and to talk about.
console-practice-welcome-lesson = Follow the lesson above, or write whatever you like below.
console-practice-lesson-start = Take the lesson

## The recorded conversation

console-practice-replay = The recorded conversation
console-practice-replay-title = { $title }
console-practice-play = Play
console-practice-pause = Pause
console-practice-step = One step
console-practice-speed = Speed
console-practice-times = { $n } times
console-practice-progress = { $said } of { $total } messages
console-practice-soon = In a moment { $who } will { $choice ->
    [edit] change the message
    [delete] delete the message
    [keep] leave the message as it is
   *[mistake] say that this is a mistake
}. You can choose first.

## A message

console-practice-answers = In answer to { $who }:
console-practice-edited = (changed)
console-practice-deleted = { $who } has deleted this message.
console-practice-held = Held: only { $who } and the moderators can see it.
console-practice-did = What the bot did
console-practice-did-nudge = asked to reconsider
console-practice-did-hold = held
console-practice-did-tip = tip
console-practice-did-add_strike = strike
console-practice-did-escalate = moderators called
console-practice-did-restrict = restriction proposed
console-practice-did-timeout = time-out proposed
console-practice-would = The bot only observes. It would:
console-practice-would-nudge = ask the author to reconsider
console-practice-would-hold = hold the message
console-practice-would-return_text = give the text back
console-practice-would-tip = show a tip
console-practice-would-campaign_message = show a kind message
console-practice-would-add_strike = count a strike
console-practice-would-escalate = call the moderators
console-practice-would-restrict = propose a restriction
console-practice-would-timeout = propose a time-out
console-practice-unmeasured = Nobody has measured the judge in this language, so it never calls this message clean. Try it in English.
console-practice-capped = No prompt this time: { $who } has been spoken to { $most } times today, and that is enough. Let a day pass, and prompts come again.
console-practice-only = Only { $who } sees this
console-practice-everybody = Everybody sees this
console-practice-cleared = A moderator found nothing wrong with it. { $who } has nothing to do.
console-practice-chose = { $who } chose: { $choice ->
    [edit] change it
    [delete] delete it
    [keep] leave it
   *[mistake] this is a mistake
}.
console-practice-heard-open = The moderators will look.
console-practice-heard-taken = A moderator is looking.
console-practice-heard-upheld = A moderator found the bot right.
console-practice-heard-overturned = A moderator found that it was a mistake.
console-practice-heard-appealed = A second person will look.
console-practice-heard-appeal_taken = A second person is looking.
console-practice-heard-closed = A second person found the bot right too.
console-practice-still = What { $who } can still do
console-practice-new-text = { $who } writes instead:
console-practice-answer = Answer
console-practice-answer-of = the message of { $who }
console-practice-answer-not = Do not answer it

## Writing

console-practice-as = Write as
console-practice-text = Your message
console-practice-send = Send

## Why

console-practice-why = Why?
console-practice-why-of = About the message of { $who }
console-practice-why-open = Show the reasons
console-practice-why-title = Why, about a message of { $who }
console-practice-why-nothing = The judge found nothing worth a line here: every score is below 0.05.
console-practice-why-clean = No rule was reached, so nothing was done.
console-practice-why-facts = Read as { $language } by { $model }, under the rules { $rules }. Marked words carried the highest score.
console-practice-why-unmeasured = Read as “{ $language }”, which nobody has measured the judge in: these scores are only what a word list found.
console-practice-limit = { $step ->
    [nudge_at] asked
    [strike_at] strike
    [hold_at] held
   *[escalate_at] moderators
} from { $at }
console-practice-limit-none = no limit in these rules

## The moderators’ side

console-practice-strikes = Strikes
console-practice-strikes-caption = What the strikes of each member weigh now, and what is left of them later
console-practice-strikes-who = Member
console-practice-strikes-now = now
console-practice-strikes-month = in a month
console-practice-strikes-months = in three
console-practice-no-strikes = Nobody has any. A strike counts, and fades by itself.
console-practice-pass = Let time pass:
console-practice-pass-day = a day
console-practice-pass-week = a week
console-practice-pass-month = a month
console-practice-cases = Cases
console-practice-no-case = Nothing to decide. A case comes here when somebody may get hurt, or when an author says that the bot was wrong.
console-practice-urgent = urgent
console-practice-because = Because
console-practice-disputed = { $who } says that this is a mistake. Until you decide, it does not count.
console-practice-second = This is an appeal, so the second moderator decides it.
console-practice-proposes-restrict = It proposes to keep them from a feature for some time. Only a person can do that.
console-practice-proposes-timeout = It proposes a time-out. Only a person can give one.
console-practice-moderator = Moderator { $n }

## The rules

console-practice-rules = What if the rules were others?
console-practice-rules-about = Choose ready-made rules or move a limit. Everything written above is decided anew from the scores it had; nothing is judged again, and nothing changes in the room until you use the rules.
console-practice-preset = Ready-made rules
console-practice-preset-school = School
console-practice-preset-community = Community
console-practice-preset-gaming = Gaming
console-practice-preset-support = People who seek help
console-practice-mode = What the bot may do
console-practice-mode-observe = Only observe
console-practice-mode-nudge = Ask people to reconsider
console-practice-mode-hold = Ask, and hold messages
console-practice-sliders-about = A score of 0.80 means that about eight of ten such messages deserve the name. Lower limits find more, and are wrong more often.
console-practice-more-limits = More limits
console-practice-step-nudge-at = Ask from
console-practice-step-strike-at = Strike from
console-practice-step-hold-at = Hold from
console-practice-step-escalate-at = Call moderators from
console-practice-never = never
console-practice-use = Use these rules from now on
console-practice-try = Show the effect
console-practice-effect = What would be different
console-practice-effect-none = Nothing was written yet. Write something, or play the conversation.
console-practice-effect-sum = { $n ->
    [0] Nothing would be different so far.
    [one] One message of { $of } would be dealt with differently.
   *[other] { $n } messages of { $of } would be dealt with differently.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = So far:
console-practice-after = Then:
console-practice-nothing = nothing

## What is said about what was done

console-practice-told-waiting = The judge is busy. Your message is there, and is looked at in a moment.
console-practice-told-time = Time has passed. Look at the strikes: they have faded.
console-practice-told-rules = These rules hold from now on.

## The lesson

console-practice-lesson = The lesson
console-practice-lesson-done = { $n } of { $of } done
console-practice-lesson-ticked = Done:
console-practice-lesson-talk = To talk about:
console-practice-lesson-all = That was all of it. Thank you for taking the time. What will you do differently tomorrow?
console-practice-try-as = Let { $who } write this
console-practice-try-greet = has anybody got the homework for tomorrow?
console-practice-try-swear = this level is so damn hard, what the hell
console-practice-try-hurt = you are such a loser, nobody wants you here
console-practice-lesson-greet = Say something ordinary
console-practice-lesson-greet-do = Choose who you are below the chat, and write something friendly or dull. Nothing happens, and nothing is kept: that is how it is with almost every message.
console-practice-lesson-greet-talk = Would it bother you that a program reads along? What would you want to know about it first?
console-practice-lesson-swear = Swear at a thing
console-practice-lesson-swear-do = Swear at a game, a bus, the weather. Open “Why?” below the message: the word is noticed, and it is no bullying.
console-practice-lesson-swear-talk = When does a swear word hurt somebody, and when is it just a word?
console-practice-lesson-hurt = See what the author is asked
console-practice-lesson-hurt-do = Now write something that would sting if somebody said it to you. Only its author sees the question that comes. Read it as if it were yours.
console-practice-lesson-hurt-talk = Is the question kind? Would it make you stop for a moment, or make you angry?
console-practice-lesson-change = Change it
console-practice-lesson-change-do = Choose “Edit and send again”, and say what you really wanted to say without the part that hurts.
console-practice-lesson-change-talk = What did the second version say that the first did not?
console-practice-lesson-mistake = Say that the bot is wrong
console-practice-lesson-mistake-do = Write something hurtful once more, and choose “This is a mistake”. The case goes to people, and nothing counts until one of them has looked.
console-practice-lesson-mistake-talk = Think of a joke between friends that a program would get wrong. What would a person have to know to get it right?
console-practice-lesson-judge = Be the moderator
console-practice-lesson-judge-do = Look at the case on the moderators’ side: the words, the reason, what the author says. Then decide. You can take it back.
console-practice-lesson-judge-talk = Did everybody in the room decide alike? What would be fair to the author, and to whoever read it?
console-practice-lesson-fade = Let time pass
console-practice-lesson-fade-do = Somebody has a strike now. Let a month pass with the buttons on the moderators’ side, and see what is left of it.
console-practice-lesson-fade-talk = Why should a mistake fade? Is there one that should not?
console-practice-lesson-rules = Change the rules
console-practice-lesson-rules-do = Go to the rules at the end of the page. Choose those for gaming and then those for school, look at what would be different, and use the ones you would want in your class.
console-practice-lesson-rules-talk = Who should decide which rules hold in a class? What did you set differently from the others?

## When there is no room

console-practice-gone-away = Your practice room was put away
console-practice-gone-away-do = Nobody had used it for a while, and others needed the place. Nothing in it was kept. You can have a new one at once.
console-practice-gone-full = All practice rooms are taken
console-practice-gone-full-do = More people are practising than there are rooms. Please try again in a few minutes.
console-practice-gone-open = Open a new room

## kindness demo

cli-demo-web = Open it in the browser, or in this terminal.
cli-demo-port = The port of the page in the browser. Default: one that is free.
cli-demo-browser = Whether to open the page in a browser.
cli-demo-check = Ask for the page once, tell what came, and end. Default: where there is no terminal, and in CI.
cli-demo-open =
    The practice room is open at { $address }
    Only this machine reaches it, and nothing is kept. Ctrl+C ends it.
cli-demo-checked = { $address } answers in { $seconds } s: { $title }
practice-not-there = The practice room does not answer as it should ({ $status }). Run `kindness doctor`, which says what is broken.
