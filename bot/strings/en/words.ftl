# A community's own words: what it allows, and what it does not want to read.

cli-reason-listed = a word on the community’s own list is in it.
discord-why-listed = A word on this server’s list is in it. Discord does not say who wrote it, or somebody else chose it for them.
