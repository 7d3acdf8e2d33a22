# Per chi modera: chi è di turno quando, e i thread dei casi.

## I comandi

duty-command-name = turni
duty-command = Chi si chiama se nessuno prende un caso, per giorni e ore della settimana.
duty-command-add-name = aggiungi
duty-command-add = Metti di turno un ruolo o una persona che modera, ogni settimana a quest’ora.
duty-command-remove-name = togli
duty-command-remove = Togli un turno.
duty-command-show-name = mostra
duty-command-show = Guarda la settimana, e chi è di turno adesso. La vedi solo tu.
duty-option-days-name = giorni
duty-option-days = In quali giorni comincia?
duty-option-begins-name = da
duty-option-begins = Da che ora, per esempio 16:00?
duty-option-ends-name = a
duty-option-ends = Fino a che ora, per esempio 22:00? Se è prima, vale il giorno dopo.
duty-option-who-name = chi
duty-option-who = Un ruolo, o una persona che qui può moderare.
duty-option-zone-name = fuso
duty-option-zone = Il fuso orario di questo server, per esempio Europe/Rome. Lo si chiede una volta.
duty-option-turn-name = turno
duty-option-turn = Quale? Comincia a scrivere per cercarlo.
duty-days-daily = ogni giorno
duty-days-weekdays = da lunedì a venerdì
duty-days-weekend = sabato e domenica
duty-days-monday = lunedì
duty-days-tuesday = martedì
duty-days-wednesday = mercoledì
duty-days-thursday = giovedì
duty-days-friday = venerdì
duty-days-saturday = sabato
duty-days-sunday = domenica

## Che cosa si risponde

duty-added = **Il turno c’è.** Nessuno lo sa ancora: per favore, dillo tu.
duty-removed = **Il turno non c’è più.**
duty-head = **Chi è di turno**, con l’ora di { $zone }. Adesso: { $who }.
duty-none = **Non ci sono turni.** A ogni ora si chiama: { $who }. `/kindness turni aggiungi` mette qualcuno di turno.
duty-nobody = nessuno
duty-all-day = tutto il giorno { $who }
duty-more = … e altro, che qui non ci sta.
duty-line = Se nessuno prende un caso in tempo, si chiama chi è di turno. Se non viene, si chiama il ruolo scelto con `/kindness banco`. Se quel ruolo non c’è, si chiama chi è di turno dopo. Poi si ricomincia, un giorno dopo.
duty-desk = Per primo si chiama chi è di turno: `/kindness turni mostra` mostra la settimana.

## Thread

discord-command-desk-threads-name = thread
discord-command-desk-threads = Se ogni caso ha un suo thread, per parlarne.
desk-threads = Ogni caso ha un thread sotto la sua scheda. Si archivia quando il caso è deciso.
desk-no-threads = I casi non hanno thread.
desk-threads-lacking = ⚠️ Il bot non può aprire thread in { $channel }, o non può scriverci. Lì dai al suo ruolo “Crea thread pubblici” e “Invia messaggi nei thread”; riprova da solo.
desk-thread-name = Caso { $number }

## Errori

rota-needs-zone = In quale fuso orario è questo server? Dillo con l’opzione “fuso”, per esempio Europe/Rome.
rota-other-zone = Questo server usa l’ora di { $zone }, e così le sue campagne. Lascia vuota l’opzione “fuso”. Per cambiarla per tutto, usa `/campagna avvia`.
rota-known = Questo turno c’è già.
rota-full = Ci sono già { $most } turni, e non c’è posto per altri. Togline uno con `/kindness turni togli`.
rota-unknown = Questo turno non c’è. Scegline uno della lista.
rota-everybody = Così si chiamerebbero tutti in questo server. Scegli il ruolo di chi è di turno.
rota-not-moderator = Questa persona qui non può moderare, quindi non potrebbe prendere un caso. Scegli chi modera, o un ruolo.
