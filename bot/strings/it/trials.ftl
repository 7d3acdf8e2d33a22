# Prove di ciò che dice un invito, e come è andata intorno a una campagna.

trial-no-variants = «{ $seen }» non ha altre versioni da provare. Scegli un testo che ne ha ({ $known }), oppure lascia qualcuno senza nota.
trial-which = Quale testo vuoi provare? Dillo con `testo`. Questi hanno altre versioni: { $known }.
trial-hold-out = Non si possono lasciare senza nota { $seen } persone su cento. Scegli un numero da 0 a { $most }.
trial-needs-afterwards = Chi non riceve la nota non può rispondere. Scegli «notato di nuovo» o «segnalato», oppure non lasciare fuori nessuno.
trial-observing = Qui il bot osserva e basta: nessuno riceve note, quindi non c’è niente da provare. Prima accendilo con `/kindness imposta`.
trial-once-a-day = Qui il bot parla alla stessa persona meno di { $least } volte al giorno, quindi non potrebbe vedere in modo equo chi viene notato di nuovo. Non lasciare fuori nessuno, oppure permetti più note al giorno con `/regolamento`.
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

trial-started = **La prova { $number } è cominciata:** { $text }. Che cosa decide: { $measure }. Guarda come va con `/campagna risultati`.
trial-told-in = L’ho detto alla comunità in { $channel }.
trial-told-later = Per ora non sono riuscito a dirlo alla comunità. Continuo a provarci, e prima di allora nessuno è nella prova.
trial-tell-them = Qui non c’è una campagna in corso, o non posso scrivere nel suo canale. **Per favore, dillo tu alla comunità,** per esempio così:
trial-stopped = **La prova { $number } è finita.** Tutti leggono di nuovo la nota di sempre. Quello che è stato contato lo vedi con `/campagna risultati`, finché non si cancellano i dati di quelle note.
trial-head = **Prova { $number }, «{ $text }»:** { $running ->
    [yes] in corso dal { $since }.
   *[no] è durata dal { $since } al { $until }.
}
trial-counted = Che cosa decide: **{ $measure }**. Ogni persona conta una volta, con la sua prima nota. Contate finora: { $people }. Ancora da vedere come va: { $waiting }.
trial-arm-as-written = il testo di sempre
trial-arm-variant = «{ $called }»
trial-arm-hold-out = nessuna nota
trial-row = **{ $arm }**, { $what }: { $of ->
    [0] ancora nessuno
   *[other] { $part } persone su { $of }, cioè il { $share } % (quasi certamente tra { $low } e { $high } %)
}
trial-too-early = **Troppo presto per dire** se { $arm } cambia qualcosa. Su cento persone possono essere da { $low } in meno a { $high } in più. Una differenza di dieci su cento di solito si vede dopo circa { $usually } persone.
trial-more = { $unasked ->
    [yes] **Chi non ha ricevuto la nota ({ $arm })
   *[no] **Chi ha letto { $arm }
} { trial-did } più spesso:** { $points } in più su cento, quasi certamente tra { $low } e { $high }.
trial-less = { $unasked ->
    [yes] **Chi non ha ricevuto la nota ({ $arm })
   *[no] **Chi ha letto { $arm }
} { trial-did } meno spesso:** { $points } in meno su cento, quasi certamente tra { $low } e { $high }.
trial-alike = **{ $arm } non cambia quasi niente:** al massimo { $most } persone su cento, in più o in meno.
trial-did = { $measure ->
    [edited] ha modificato il messaggio
    [deleted] ha cancellato il messaggio
    [left] ha lasciato il messaggio com’era
    [disputed] ha detto che la nota era un errore
    [again] è stato notato di nuovo entro una settimana
    [reported] è stato segnalato entro una settimana
   *[changed] ha modificato o cancellato il messaggio
}
trial-also = -# Solo da guardare, non decide: { $measure }: { $rows }
trial-buttons = -# Si vede solo quello che le persone fanno con i pulsanti della nota. Chi modifica o cancella a mano conta come chi ha lasciato il messaggio com’era.
trial-untold = **Non è ancora cominciata davvero:** la comunità non lo sa ancora, e prima di allora nessuno è nella prova. Continuo a provare a dirlo, nel canale della campagna o in quello dei moderatori.
trial-rule = -# Guarda quante volte vuoi: su cento prove in cui quello che si legge non cambia niente, al massimo cinque dicono mai il contrario.
trial-many = -# Questa è la prova { $number } qui. Più ne cominci, meno vale una da sola: su venti in cui non cambia niente, una può dire lo stesso che qualcosa cambia.

## Che cosa legge la comunità

trial-explained = **Stiamo mettendo alla prova le nostre parole.** A qualcuno di voi il bot manda una nota privata che invita a ripensare a un messaggio.{ $others ->
    [0] { "" }
   *[other] { " " }Da oggi quella nota arriva in versioni diverse. Chi legge quale lo decide il caso: nessuno può vederlo né sceglierlo.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }Per ora { $unasked } persone su cento, scelte dal caso, non ricevono nessuna nota, quando succederebbe soltanto questo: una domanda gentile. Minacce, persone in pericolo e tutto ciò che conta contro qualcuno vengono trattati come sempre.
} Contiamo che cosa succede dopo: quanti messaggi cambiano, quante note vengono definite un errore e quante persone ricevono un’altra nota o vengono segnalate entro una settimana. Guardiamo questi numeri, mai chi è stato. Il resto è come prima: le regole, le segnalazioni e i vostri diritti. Domande? Chiedete ai moderatori.
trial-discover = **Stiamo mettendo alla prova le nostre parole.** Quale versione della nota privata del bot si legge{ $unasked ->
    [0] { "" }
   *[other] , o se arriva,
} lo decide il caso. Contiamo che cosa succede dopo e guardiamo i numeri, mai chi è stato.

## /campagna effetto

effect-head = **{ $title }: prima, durante e dopo**
effect-week = { $phase ->
    [before] prima
    [during] durante
   *[after] dopo
}, settimana dal { $at }: { $prompts } note su 1000 messaggi, { $changed } cambiati, { $reports } segnalazioni, { $strikes } richiami
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
