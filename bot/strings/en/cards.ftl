# What moderators can do on a card, and what they read of it.

## Errors of a step

case-hand-oneself = You have this case already. Choose somebody else.
case-hand-author = This case is about their own message. Choose another moderator.
case-hand-second = They have decided this case before. An appeal is decided by a second person, so choose somebody else.
case-removed = It has been taken down already because of this case.
case-no-record = Nothing is on record any more of what this case is about, so nothing can be done about it here.
