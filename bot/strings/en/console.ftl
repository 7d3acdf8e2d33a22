# What all pages of the console share. Each area has a file of its own.

console-name = Kindness
console-start = Start
console-skip = Skip to the content
console-nav = Areas
console-language = Language
console-language-choose = Switch
console-signed-in = You are { $name }
console-sign-in = Sign in
console-sign-out = Sign out
console-to-start = Go to the start
console-start-title = Welcome
console-start-lead = Kindness reads along, asks people to think again, and calls a moderator when that is not enough. Choose where you want to go.

console-area-practice = Practice room
console-area-practice-about = Write a message as anybody and see what happens. Nothing of it is kept.
console-area-desk = Desk
console-area-desk-about = What waits for a moderator, and what was decided before.
console-area-studio = Studio
console-area-studio-about = Plan a campaign, write it in every language, and see what came of it.
console-area-numbers = Numbers
console-area-numbers-about = What the bot did, and how often moderators saw it another way.

console-refused-nobody = Please sign in first
console-refused-nobody-do = This page is for people who have signed in. Sign in, and you come back here.
console-refused-role = This page is for others
console-refused-role-do = You are signed in, but this page needs another role. Ask an admin of your community if you should have it.
console-refused-not-there = There is nothing here
console-refused-not-there-do = Maybe the address has a slip in it, or what was here is gone. The start page shows where you can go.
console-refused-method = That does not work here
console-refused-method-do = This address is there for something else. Go back and use the buttons on the page.
console-refused-forged = We could not tell that this came from you
console-refused-forged-do = The page was open for too long, or another site sent you here. Go back, load the page again, and try once more. Nothing was changed.
console-refused-large = That is too large
console-refused-large-do = Send less at once, or a smaller file. Nothing was changed.
console-refused-wrong = Something in it cannot be used
console-refused-wrong-do = Go back, look at what you filled in, and try again. Nothing was changed.
console-refused-too-often = That was too often
console-refused-too-often-do = Please wait a minute, then try again.
console-refused-stale = Somebody was faster
console-refused-later = Not just now
console-refused-failed = Something went wrong on our side
console-refused-failed-do = It is written down for whoever runs this. Please try again in a moment.
console-refused-host = This address is not ours
console-refused-host-do = Open the console at the address that whoever runs it gave you.
