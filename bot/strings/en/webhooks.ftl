# Webhooks: where a site is told what was decided, and reports that come in over HTTP.

cli-webhooks = Tell your site what was decided about its comments, as it happens.
cli-webhooks-add = Tell an address of what happens, and print the secret it can check the sender by, once.
cli-webhooks-name = What it is: a name that you will recognise.
cli-webhooks-url = Where to send it: an address that begins with https://.
cli-webhooks-events = Of what: decision, case, or both with a comma between.
cli-webhooks-community = Of one community alone; without it, of all communities of your sites.
cli-webhooks-texts = Send what the comment says along. Without it no text leaves this server.
cli-webhooks-private = Let the address lie in your own network: then also over http:// and on any port.
cli-webhooks-list = Addresses that are told, with what waits and what was given up.
cli-webhooks-remove = Tell an address no more. Its secret, and what still waits for it, is deleted.
cli-webhooks-test = Send a test now and say what came back.
cli-webhooks-added = “{ $name }” is told from now on, while “kindness serve” runs. The line above is its secret: keep it where your site reads it. It is not shown again.
cli-webhooks-none = Nobody is told yet. “kindness webhooks add NAME URL” changes that.
cli-webhooks-in-use = in use
cli-webhooks-gone = ended: it said it is gone
cli-webhooks-waiting = { $waiting } waiting, { $lost } given up
cli-webhooks-removed = “{ $name }” is told no more.
cli-webhooks-taken = “{ $name }” took it (status { $status }).
cli-webhooks-refused = “{ $name }” did not take it: status { $status }. It has to answer with 200 to 299, without a redirect.
cli-keys-community = For one community alone: it can neither look at another one by its rules, nor record or report there.

http-guessing = Too many keys that nobody knows came from this address. Check the key, and come back after the seconds in “Retry-After”.

webhook-name = A webhook needs a name of 1 to 80 printable characters. Choose one, such as “forum”.
webhook-taken = There is a webhook named “{ $name }”. Choose another name, or remove that one first with “kindness webhooks remove { $name }”.
webhook-unknown = There is no webhook named “{ $name }”. “kindness webhooks list” shows those there are.
webhook-url = Nothing can be sent to this address. It has to begin with https://, with no user name, password or port in it, and be at most 2,000 characters long. --private allows http:// and ports.
webhook-private = This address lies in a private network. If it is yours and you trust it, add --private. Addresses at which a cloud keeps its keys are never asked.
webhook-events = A webhook is told of { $allowed }. Name one of them, or both with a comma between.
