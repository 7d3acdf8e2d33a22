# `/backtest` su un canale: che cosa avrebbero fatto le regole con i messaggi che ci sono.

trying-channel-name = canale
trying-channel = Prova le regole sui messaggi più recenti di questo canale. Non si conserva niente.
trying-messages-name = messaggi
trying-messages = Quanti dei suoi messaggi più recenti si leggono. Di solito: 200.
trying-no-content = Il bot qui non può leggere ciò che si scrive, quindi non c’è niente su cui provare le regole.
trying-so-far = Giudicati { $done } messaggi su { $of } …
trying-head = { $of ->
    [0] In { $where } non c’è niente che il bot giudicherebbe.
    [one] **Un messaggio in { $where }, provato con le regole { $rules }:**
   *[other] **{ $of } messaggi di { $authors } persone in { $where }, provati con le regole { $rules }:**
 }
trying-row = { $kind }: **{ $n }**
trying-touched = { $n ->
    [0] Nessuno avrebbe sentito il bot.
    [one] Una persona lo avrebbe sentito.
   *[other] { $n } persone lo avrebbero sentito.
 }
trying-examples = { $n ->
    [one] Un esempio (tocca per leggere):
   *[other] { $n } esempi, prima i più gravi (tocca per leggere):
 }
trying-example = { $link }: { $what }
trying-kept-nowhere = Qui tutti hanno iniziato senza richiami. Lo vedi solo tu; non è rimasto niente da nessuna parte e non è stato detto a nessuno.
