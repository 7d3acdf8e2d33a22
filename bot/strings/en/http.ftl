# What the HTTP door says in its own API. The sentences of other APIs are theirs and stand in code.

http-no-key = This needs a key. Send it as “Authorization: Bearer …”; “kindness keys create NAME” makes one.
http-wrong-key = Nobody knows this key, or it was revoked. Check it, or make a new one with “kindness keys create NAME”.
http-scope = This key is not good for this. Make one that is with “kindness keys create NAME --scope …”.
http-signature = This is not signed with the secret that we know. Put the signing secret of Coral’s moderation phase into KINDNESS_CORAL_SECRET.
http-quota = This key has used up what it may in a minute. Come back after the seconds in “Retry-After”.
http-too-many = This request has more comments than the key may send in a minute. Send fewer at once, or make a key with a larger --per-minute.
http-busy = Too many requests came at once. Please come back in a moment.
http-large = This request is too large. Send fewer comments at once.
http-slow = The request took too long to arrive. Please send it again.
http-encoded = The body is compressed. Send it as it is, without “Content-Encoding”.
http-not-json = The body cannot be read as JSON. Check that it is complete and in UTF-8.
http-failed = Something went wrong on our side. Nothing of your request was kept; please send it again.
http-no-path = There is nothing at this address. /docs shows what there is.
http-no-method = This address is there for another method, which the header “Allow” names.
http-wrong-field = “{ $where }” cannot be used: { $problem ->
    [missing] it is missing
    [unknown] nobody knows this field
    [text] it has to be a text
    [list] it has to be a list
    [object] it has to be an object
    [truth] it has to be true or false
    [number] it has to be a number
    [short] it is too short
    [long] it is too long
   *[other] it is not what belongs there
    }. The address /docs shows what belongs there.

http-starts = Listening on { $address } (Perspective, OpenAI moderation and our own API; /docs shows them). Stop with Ctrl+C.
http-open = No key has been made, so every program on this machine may ask. “kindness keys create NAME” changes that.

http-docs-title = Kindness: the comment filter over HTTP
http-docs-others = Programs that used the Perspective API or OpenAI’s moderation endpoint go on as they are with { $root } as their address. Below is our own API, which says more: what the rules would do, what to say to the author, and which words carried it.
http-docs-values = What goes in and out
http-docs-name = Name
http-docs-type = Type
http-docs-meaning = Meaning

cli-serve = Answer over HTTP: as the Perspective API, as OpenAI’s moderation endpoint, and in our own way.
cli-serve-host = The address to listen on. Other machines reach only addresses that are not 127.0.0.1.
cli-serve-port = The port to listen on.
cli-serve-external = The address under which others reach this server, if that is another one (behind a proxy).
cli-keys-create = Make a key for a program and print it, once.
cli-keys-name = What the key is for: a name that you will recognise.
cli-keys-per-minute = How many comments it may send in a minute.
cli-keys-scope = What it may be used for; can be given twice. Without it, everything.
cli-keys-list = Keys and whether they are in use.
cli-keys-revoke = Revoke a key. Programs that use it are refused within seconds.
cli-keys-revoked = The key “{ $name }” is revoked.
cli-keys-none = There is no key yet. “kindness keys create NAME” makes one.
cli-keys-in-use = in use
cli-keys-gone = revoked

api-key-name = A key needs a name of 1 to 80 printable characters. Choose one, such as “forum”.
api-key-taken = A key named “{ $name }” is in use. Choose another name, or revoke it first with “kindness keys revoke { $name }”.
api-key-unknown = No key named “{ $name }” is in use. “kindness keys list” shows those there are.
serve-needs-key = Other machines could reach { $host }, and there is no key yet. Make one with “kindness keys create NAME”, or listen on 127.0.0.1 alone, without --external.
serve-port = Nobody can listen on { $host }, port { $port }: { $problem }. Choose another one with --port.

cli-site = Show or set the rules of a site’s community, for comments that it puts on record.
cli-site-name = The community’s name, as the site sends it.
cli-site-preset = The rules: school, community, gaming or support.
cli-site-mode = What may be done: observe (nothing), nudge (ask authors), or hold (take down as well).
cli-site-resume = Go on after a pause, such as that of the brake.
cli-site-none = No rules are set for “{ $name }”, so it only observes. Set some with --preset ({ $presets }) and --mode.
cli-site-rules = “{ $name }”: preset { $preset }, mode { $mode }.
cli-site-paused = “{ $name }”: paused, preset { $preset }; mode { $mode } after --resume.
