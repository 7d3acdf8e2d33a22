# `/backtest` over a channel: what rules would have done with the messages that stand there.

trying-channel-name = channel
trying-channel = Try the rules on the newest messages of this channel instead. Nothing is kept.
trying-messages-name = messages
trying-messages = How many of its newest messages are read. Default: 200.
trying-no-content = The bot may not read what is written here, so there is nothing to try the rules on.
trying-so-far = { $done } of { $of } messages are judged …
trying-head = { $of ->
    [0] In { $where } stands nothing that the bot would judge.
    [one] **One message in { $where }, tried with the rules { $rules }:**
   *[other] **{ $of } messages of { $authors } people in { $where }, tried with the rules { $rules }:**
 }
trying-row = { $kind }: **{ $n }**
trying-touched = { $n ->
    [0] Nobody would have heard of the bot.
    [one] One person would have heard of it.
   *[other] { $n } people would have heard of it.
 }
trying-examples = { $n ->
    [one] An example (tap to read):
   *[other] { $n } examples, the gravest first (tap to read):
 }
trying-example = { $link }: { $what }
trying-kept-nowhere = Everybody began without strikes here. Only you see this; none of it was kept, and nobody was told.
