# Ciò che le persone vedono di quello che si conserva su di loro.

discord-command-mydata-name = i-miei-dati
discord-command-mydata = Guarda che cosa è registrato su di te in questo server, e cancellalo. Lo vedi solo tu.

discord-mine-nothing = In questo server su di te non è registrato nulla che si possa mostrare. I messaggi comuni non si conservano mai.
discord-mine-open = Ciò che chi modera non ha ancora deciso forse qui non si vede, perché ognuno possa chiedere aiuto senza paura. Quando è deciso, qui trovi ciò che riguarda te. Se vuoi saperne di più prima, chiedi a chi gestisce il bot: chi modera sa chi è.
discord-mine-head = **Che cosa è registrato su di te in questo server.** Lo vedi solo tu, e non riguarda altre persone. Col tempo sparisce anche da solo. Nel file c’è lo stesso, con le parole ancora conservate.
discord-mine-pardon = { $at }: chi modera ti ha perdonato: ciò che contava fino ad allora non conta più
discord-mine-pardon-undone = { $at }: chi modera ti ha perdonato, e poi l’ha ritirato
discord-mine-fewer = Hai chiesto meno note.
discord-mine-language = il bot ti scrive in privato nella lingua in cui lo hai usato qui l’ultima volta: { $language } (annotata il { $at })
discord-mine-more = … e altre { $n } voci, nel file.
discord-mine-asked = ti è stato chiesto di ripensarci
discord-mine-held = il messaggio è stato tolto
discord-mine-observed = è stato solo osservato
discord-mine-strike = è un’ammonizione
discord-mine-answer-edit = l’hai cambiato
discord-mine-answer-delete = l’hai cancellato
discord-mine-answer-keep = l’hai lasciato
discord-mine-answer-mistake = hai detto che è un errore
discord-mine-case-open = si aspetta che lo guardi una persona che modera
discord-mine-case-upheld = chi modera ha detto che il bot aveva ragione
discord-mine-case-overturned = chi modera ha detto che era un errore
discord-mine-case-appealed = si aspetta che lo guardi una seconda persona che modera
discord-mine-words = le parole sono ancora conservate
discord-mine-no-words = le parole non ci sono più
discord-mine-stays-case = Resta finché chi modera non ha deciso: serve per quello.
discord-mine-stays-under-way = Per ora resta, perché qualcosa ti deve ancora arrivare. Riguarda tra un minuto.
discord-mine-stays-counts = Conta ancora, quindi resta fino al { $until }; prima si possono cancellare solo le parole.
discord-mine-erase-button = Cancella ciò che si può
discord-mine-sure-button = Sì, cancella per sempre
discord-mine-sure = **Non si può annullare.** Poi nessuna persona potrà riguardare questi messaggi, nemmeno per ritirare un giudizio. Ciò che conta ancora, o che aspetta chi modera, resta. Chi gestisce il bot può cancellare il resto, se glielo chiedi.
discord-mine-erased = { $n ->
    [0] Non c’era nulla che si possa cancellare adesso.
    [one] **Cancellato**: una voce.
   *[other] **Cancellate**: { $n } voci.
 }
discord-mine-reported = qualcuno ha chiesto a chi modera di guardarlo
discord-mine-warned = chi modera ti ha dato un avvertimento
discord-mine-case-upheld-people = chi modera ha deciso che è contro le regole di qui
discord-mine-case-overturned-people = chi modera ha deciso che non c’è niente di male
