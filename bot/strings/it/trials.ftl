# Prove di ciò che dice un invito, e come è andata intorno a una campagna.

trial-no-variants = «{ $seen }» non ha altre versioni da provare. Scegli un testo che ne ha: { $known }.
trial-hold-out = { $seen } su cento è un numero che non si può lasciare senza invito. Scegline uno da 0 a { $most }.
trial-needs-afterwards = Chi non riceve l’invito non può rispondere. Scegli «segnalato di nuovo dal filtro» o «segnalato da qualcuno», oppure non lasciare fuori nessuno.
trial-observing = Qui il bot osserva e basta: nessuno riceve inviti, quindi non c’è niente da provare. Prima accendilo con `/kindness setup`.
trial-under-way = Qui c’è già una prova in corso. Guardala con `/campagna risultati`, o chiudila con `/campagna prova ferma`.
trial-none = Qui non c’è una prova così. Iniziane una con `/campagna prova avvia`.
effect-not-begun = «{ $name }» non è ancora cominciata, quindi non c’è niente da confrontare.

## Comandi

discord-command-campaign-trial-name = prova
discord-command-campaign-trial = Metti a confronto due versioni di una nota privata.
discord-command-campaign-trial-start-name = avvia
discord-command-campaign-trial-start = Comincia una prova. La comunità lo viene a sapere; chi legge quale versione lo decide il caso.
discord-command-campaign-trial-stop-name = ferma
discord-command-campaign-trial-stop = Chiudi la prova. Quello che è stato contato resta.
discord-command-campaign-results-name = risultati
discord-command-campaign-results = Che cosa ha mostrato finora una prova, o che è troppo presto per dirlo.
discord-command-campaign-effect-name = effetto
discord-command-campaign-effect = Com’è andata prima, durante e dopo una campagna, settimana per settimana.
discord-command-campaign-option-text-name = testo
discord-command-campaign-option-text = Quale nota? Se solo una ha altre versioni, non serve.
discord-command-campaign-option-unasked-name = senza
discord-command-campaign-option-unasked = Quante persone su cento non ricevono nessuna nota. Se non lo dici: 0.
discord-command-campaign-option-measure-name = misura
discord-command-campaign-option-measure = Che cosa decide. Dopo non si può cambiare.
discord-command-campaign-option-number-name = numero
discord-command-campaign-option-number = Quale prova? Se non lo dici: l’ultima.

trial-measure-changed = messaggio modificato o cancellato
trial-measure-edited = messaggio modificato
trial-measure-deleted = messaggio cancellato
trial-measure-left = messaggio lasciato com’era
trial-measure-disputed = nota definita un errore
trial-measure-again = notato di nuovo entro una settimana
trial-measure-reported = segnalato entro una settimana

## Che cosa legge chi gestisce il server

trial-started = **La prova { $number } è cominciata:** { $text }. Decide: { $measure }. Guarda `/campagna risultati`.
trial-told-in = La comunità l’ha letto in { $channel }.
trial-tell-them = Qui non c’è una campagna in corso, o non posso scrivere nel suo canale. **Per favore, dillo tu alla comunità,** per esempio così:
trial-stopped = **La prova { $number } è finita.** Tutti leggono di nuovo la nota di sempre. Quello che è stato contato resta: `/campagna risultati`.
trial-head = **Prova { $number }, «{ $text }»:** { $running ->
    [yes] in corso dal { $since }.
   *[no] è durata dal { $since } al { $until }.
}
trial-counted = Decide: **{ $measure }**. Ognuno conta una volta, con la sua prima nota. Persone contate: { $people }; ancora troppo presto per: { $waiting }.
trial-arm-as-written = il testo di sempre
trial-arm-variant = «{ $called }»
trial-arm-hold-out = nessuna nota
trial-row = **{ $arm }**, { $what }: { $part } su { $of } ({ $share } %; da { $low } a { $high } %)
trial-too-early = **Troppo presto per dire** se { $arm } cambia qualcosa: la differenza sta tra { $low } e { $high } punti. Una differenza di dieci punti di solito si vede con circa { $usually } persone.
trial-more = { $unasked ->
    [yes] **Chi non ha ricevuto la nota ({ $arm })
   *[no] **Chi ha letto { $arm }
} { trial-did } più spesso:** { $points } punti in più, tra { $low } e { $high }.
trial-less = { $unasked ->
    [yes] **Chi non ha ricevuto la nota ({ $arm })
   *[no] **Chi ha letto { $arm }
} { trial-did } meno spesso:** { $points } punti in meno, tra { $low } e { $high }.
trial-alike = **{ $arm } non fa una differenza di cui valga la pena parlare:** al massimo { $most } punti in più o in meno.
trial-did = { $measure ->
    [edited] ha modificato il messaggio
    [deleted] ha cancellato il messaggio
    [left] ha lasciato il messaggio com’era
    [disputed] ha detto che la nota era un errore
    [again] è stato notato di nuovo entro una settimana
    [reported] è stato segnalato entro una settimana
   *[changed] ha modificato o cancellato il messaggio
}
trial-also = Guardato anche, ma non decide: { $measure }: { $rows }
trial-rule = -# Puoi guardare quante volte vuoi: su cento prove in cui non cambia niente, al massimo cinque dicono mai che qualcosa cambia.
trial-many = -# Questa è la prova { $number } qui. Su venti prove in cui non cambia niente, una può dire lo stesso che qualcosa cambia: più ne cominci, meno vale una da sola.

## Che cosa legge la comunità

trial-explained = **Stiamo provando le nostre parole.** A qualcuno di voi il bot manda una nota privata che invita a ripensare un messaggio. Da oggi quella nota arriva in versioni diverse. Chi legge quale lo decide il caso: nessuno può vederlo né sceglierlo.{ $unasked ->
    [0] { "" }
   *[other] { " " }Per ora { $unasked } persone su cento non ricevono nessuna nota, se tutto quello che succederebbe è una domanda gentile. Minacce, persone in pericolo e tutto ciò che conta contro qualcuno sono trattati come sempre.
} Contiamo quanti messaggi cambiano dopo, e mai chi li ha cambiati. Il resto è come prima: le regole, le segnalazioni e i vostri diritti. Domande? Chiedete ai moderatori.
trial-discover = **È in corso una prova delle nostre parole.** Le note private del bot arrivano in versioni diverse, a caso. Contiamo quanti messaggi cambiano, e mai chi li ha cambiati.

## /campagna effetto

effect-head = **{ $title }: prima, durante e dopo**
effect-week = { $phase ->
    [before] prima
    [during] durante
   *[after] dopo
} { $at }: { $prompts } note su 1000 messaggi, { $changed } cambiati, { $reports } segnalazioni, { $strikes } richiami
effect-per-cent = { $share } %
effect-during-too-early = **Troppo presto per dirlo.** Servono almeno due settimane intere prima dell’inizio e due durante.
effect-during-lower = **In ogni settimana della campagna il bot è intervenuto meno che in tutte le settimane prima.**
effect-during-higher = **In ogni settimana della campagna il bot è intervenuto più che in tutte le settimane prima.**
effect-during-mixed = **Nessun cambiamento chiaro:** le settimane della campagna stanno in mezzo a quelle prima.
effect-after-too-early = È troppo presto per dire qualcosa delle settimane dopo.
effect-after-lower = Dopo, ogni settimana è rimasta sotto tutte quelle prima.
effect-after-higher = Dopo, ogni settimana è rimasta sopra tutte quelle prima.
effect-after-mixed = Le settimane dopo stanno in mezzo a quelle prima.
effect-other-rules = **Attenzione:** in queste settimane sono cambiate le regole, il modello o ciò che il bot può fare qui. Quindi non sono misurate allo stesso modo.
effect-honest = -# Qui le settimane stanno una accanto all’altra. Non si vede se il motivo è la campagna: anche vacanze, persone nuove e regole diverse cambiano le cose, e dopo settimane brutte spesso va meglio da sé. Che cosa fa l’invito da solo lo mostra soltanto una prova in cui qualcuno non lo riceve: `/campagna prova avvia`.
effect-nothing = Nelle settimane intorno a questa campagna qui non è stato letto niente.
