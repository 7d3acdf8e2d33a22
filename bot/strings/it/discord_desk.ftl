# Ciò che legge chi modera: schede, elenco dei casi, pause.

## Su una scheda

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Urgente:** il soprannome di { $where } ha bisogno subito di una persona: { $link }
       *[no] Il soprannome di { $where } ha bisogno di una persona: { $link }
    }
   *[no] { $urgent ->
        [yes] **Urgente:** un messaggio di { $who } in { $where } ha bisogno subito di una persona: { $link }
       *[no] Un messaggio di { $who } in { $where } ha bisogno di una persona: { $link }
    }
 }
discord-card-passed-on = Queste parole sono state solo citate o inoltrate, quindi non sono un richiamo.
discord-card-language = Lingua: { $language }. Il modello non la legge, quindi solo l’elenco di parole ha guardato questo testo.
discord-card-no-language = La sua lingua non si è potuta riconoscere, o il modello non la legge, quindi solo l’elenco di parole ha guardato questo testo.
discord-card-found = Trovato: { $labels }.
discord-card-label = **{ $label }** ({ $score } %)
discord-card-strikes = { $n ->
    [0] Finora niente conta contro chi l’ha scritto.
    [one] Finora conta un messaggio di chi l’ha scritto; oggi pesa { $weight }.
   *[other] Finora contano { $n } messaggi di chi l’ha scritto; oggi pesano { $weight }.
 }
discord-card-judged = -# Regole: { $rules }. Modello: { $model }.
discord-card-restrict = Le regole propongono di togliere a chi l’ha scritto { $feature ->
    [links] la possibilità di mandare link
    [attachments] la possibilità di mandare file
    [voice] la voce
   *[streaming] lo streaming
 } per { $hours ->
    [one] un’ora
   *[other] { $hours } ore
 }. Discord non sa fare solo questo: al suo posto si offre una pausa di { $minutes } min.
discord-read-as-file = È troppo lungo per un messaggio. Questo file lo vedi solo tu:

## L’elenco dei casi

discord-command-case-name = caso
discord-command-case = Che cosa aspetta chi modera, e che cosa è stato fatto.
discord-command-case-list-name = elenco
discord-command-case-list = Guarda che cosa aspetta chi modera. La risposta la vedi solo tu.
discord-command-case-which-name = quali
discord-command-case-which = Quali casi; se non scegli, tutti quelli che aspettano.
discord-command-case-take-name = prendi
discord-command-case-take = Prendi un caso, o il prossimo che aspetta, e vedi la sua scheda.
discord-command-case-show-name = mostra
discord-command-case-show = Guarda un caso con tutte le note. Lo vedi solo tu.
discord-command-case-note-name = nota
discord-command-case-note = Lascia una nota su un caso per le altre persone che moderano.
discord-command-case-undo-name = annulla
discord-command-case-undo = Ritira la tua decisione su un caso, e di’ perché.
discord-command-case-export-name = esporta
discord-command-case-export = Ricevi un caso come file. Non nomina nessuno oltre a chi ha scritto.
discord-command-case-case-name = caso
discord-command-case-case = Il caso; comincia a scrivere per cercarne uno.
discord-command-case-next = Il caso; se non scegli, il prossimo che aspetta.
discord-command-case-own = Il caso; può ritirare una decisione solo chi l’ha presa.
discord-command-case-text-name = testo
discord-command-case-text = Che cosa devono sapere le altre persone che moderano.
discord-command-case-why = Perché la ritiri. Resta registrato con il caso.
discord-command-queue-name = coda
discord-command-queue = Guarda che cosa aspetta chi modera, e prendi un caso. La risposta la vedi solo tu.
discord-cases-all = tutti
discord-cases-free = liberi
discord-cases-urgent = urgenti
discord-cases-reported = segnalati
discord-cases-appealed = ricorsi
discord-cases-mine = miei
discord-case-nothing-to-take = Non aspetta niente che tu possa prendere.
discord-case-noted = La tua nota è sul caso. Chi modera la vede con `/caso mostra`.
discord-case-exported = Ecco il caso, con quello che ne è ancora registrato. Non c’è scritto chi lo ha segnalato né chi ha deciso. Conservalo con cura.
discord-cases-head-all = { $n ->
    [0] Non c’è niente che vi aspetti.
    [one] **Un caso vi aspetta.**
   *[other] **{ $n } casi vi aspettano.** Prima gli urgenti, poi i più vecchi.
 }
discord-cases-head-free = { $n ->
    [0] Non c’è niente che aspetti senza che qualcuno l’abbia preso.
    [one] **Aspetta un caso che nessuno ha ancora preso.**
   *[other] **Aspettano { $n } casi che nessuno ha ancora preso.** Prima gli urgenti, poi i più vecchi.
 }
discord-cases-head-urgent = { $n ->
    [0] Niente di urgente aspetta.
    [one] **Un caso urgente vi aspetta.**
   *[other] **{ $n } casi urgenti vi aspettano.**
 }
discord-cases-head-reported = { $n ->
    [0] Non aspetta niente che sia stato segnalato da persone.
    [one] **Vi aspetta un caso segnalato da persone.**
   *[other] **Vi aspettano { $n } casi segnalati da persone.**
 }
discord-cases-head-appealed = { $n ->
    [0] Nessun ricorso aspetta.
    [one] **Un ricorso vi aspetta.**
   *[other] **{ $n } ricorsi vi aspettano.**
 }
discord-cases-head-mine = { $n ->
    [0] Non hai preso nessun caso.
    [one] **Hai preso un caso.**
   *[other] **Hai preso { $n } casi.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Urgente** ·
   *[no] {""}
 } { $who }: { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Messaggio]({ $link })
 }
discord-cases-most = -# Sono più di { $most }. Qui si contano gli urgenti e poi i più vecchi.
discord-cases-more = … e altri { $n }, che vedi qui quando alcuni di questi sono decisi.
discord-cases-waiting = { $n ->
    [one] Non è stato possibile mandare una scheda, perché il canale di chi modera manca o è chiuso al bot. Arriva quando qualcuno ne sceglie uno con `/kindness imposta`.
   *[other] Non è stato possibile mandare { $n } schede, perché il canale di chi modera manca o è chiuso al bot. Arrivano quando qualcuno ne sceglie uno con `/kindness imposta`.
 }
discord-cases-take = Prendi uno di questi
discord-cases-again = Manda di nuovo una scheda
discord-cases-sent = La scheda è in { $channel }.
discord-cases-no-desk = Il canale di chi modera manca o è chiuso al bot. Chi può gestire il server ne sceglie uno con `/kindness imposta`.

## Ciò che legge chi è in pausa

discord-penalty = In **{ $server }** puoi scrivere di nuovo { $at }. Riguarda [questo messaggio]({ $link }).
discord-penalty-person = **Chi modera ha deciso una pausa.** In **{ $server }** puoi scrivere di nuovo { $at }. Riguarda qualcosa che è successo lì, e non un solo messaggio. Se la vedi diversamente, premi il pulsante: allora lo guarda un’altra persona.
discord-decision-gone = Quello che chi modera **{ $server }** aveva deciso su di te è ritirato. Riguardava qualcosa del { $at }, e non conta. Ci scusiamo per il disturbo.
discord-decision-stands = Un’altra persona ha guardato quello che chi modera **{ $server }** ha deciso su di te. Riguarda qualcosa del { $at }. La vede allo stesso modo, quindi resta. Grazie per aver chiesto.
discord-appeal-heard = Grazie per avercelo detto. Lo guarda un’altra persona, e decide. In ogni caso ti scriviamo.
discord-appeal-heard-gone = È già stato ritirato e non conta più. Non devi fare niente.
discord-button-appeal = È un errore

## Pause

discord-timeout-lift-reason = Ritirato da chi modera
discord-timeout-lifted = { $who } non è più in pausa: il giudizio è stato ritirato.
discord-timeout-not-lifted = Il giudizio è stato ritirato, ma non è stato possibile finire la pausa di { $who } fino a { $at }. Per favore, falla finire tu, dal menu di Discord. Forse il ruolo del bot è sotto il suo.
discord-timeout-taken-back = Il giudizio è stato ritirato prima che la pausa fosse data, quindi non viene data.
discord-timeout-waits = La pausa non è ancora stata data. Il bot riprova da solo.
discord-timeout-not-given = Non è stata data nessuna pausa, quindi non c’è niente da dire.

## Ciò che non è andato come doveva

discord-command-retry-name = riprova
discord-command-retry = Riprova ciò a cui il bot ha rinunciato.
discord-retried = { $n ->
    [0] Negli ultimi sette giorni non si è rinunciato a nulla che si possa riprovare.
    [one] Si riprova una cosa. `/kindness stato` mostra se fallisce di nuovo.
   *[other] Si riprovano { $n } cose. `/kindness stato` mostra se falliscono di nuovo.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ Negli ultimi sette giorni una cosa è stata provata più volte, poi il bot ha rinunciato. Il registro dice perché; `/kindness riprova` la riprova.
   *[other] ⚠️ Negli ultimi sette giorni { $n } cose sono state provate più volte, poi il bot ha rinunciato. Il registro dice perché; `/kindness riprova` le riprova.
 }
discord-status-to-be-judged = { $n ->
    [one] Non è stato ancora possibile giudicare un messaggio. Il bot riprova da solo.
   *[other] Non è stato ancora possibile giudicare { $n } messaggi. Il bot riprova da solo.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ Negli ultimi sette giorni non è stato possibile giudicare un messaggio. Per favore, guarda il registro.
   *[other] ⚠️ Negli ultimi sette giorni non è stato possibile giudicare { $n } messaggi. Per favore, guarda il registro.
 }
