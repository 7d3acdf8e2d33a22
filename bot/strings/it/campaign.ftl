# Campagne: che cosa non si può fare, e che cosa fare invece.

campaign-illegal-step = Adesso non si può fare: questa campagna { $state ->
    [draft] aspetta ancora di essere approvata
    [reviewed] aspetta ancora di essere approvata
    [approved] è già approvata
    [scheduled] è già approvata e parte da sola
    [live] è già in corso
    [paused] è già in pausa
   *[ended] è finita
}. `/campagna mostra` dice che cosa viene dopo.
campaign-own-version = Questa versione l’hai scritta tu, quindi la legge e la approva un’altra persona. Può farlo chi modera qui, con `/campagna approva`.
campaign-not-by-hand = Il passo “{ $event }” non si fa a mano: lo fa il programma quando è il momento.

campaign-bad-rule = “{ $seen }” non può dire in quali giorni pubblicare. Scrivi una regola come { $example }: solo giorni, settimane o mesi, senza una fine.
campaign-too-long = Quella campagna avrebbe { $days } giorni. Deve finire entro { $limit } giorni: scegli meno giri, o giorni più vicini tra loro.
campaign-unknown-zone = Non c’è nessun fuso orario “{ $seen }”. Scrivine uno come Europe/Rome o America/New_York.
campaign-bad-cap = Non si possono impostare { $seen } messaggi al giorno. Scegli un numero da 1 a { $most }.
campaign-bad-wait = Non si possono impostare { $seen } minuti. Scegli un numero da 0 a { $most }.

campaign-under-way = “{ $name }” qui è già in corso, o è già stata proposta. Prima ferma quella.
campaign-stale = Qualcun altro ha appena cambiato la campagna “{ $campaign }”. Riguardala, poi decidi di nuovo.
campaign-unknown = Non c’è nessuna campagna “{ $seen }”. Scegli tra: { $known }.
campaign-not-here = “{ $name }” qui non è ancora stata proposta. Leggila con `/campagna anteprima`, poi usa `/campagna avvia`.
campaign-start-passed = La campagna doveva cominciare il { $start }, e quel giorno è passato. Proponila di nuovo con un giorno più avanti.
campaign-another-version = Ora c’è la versione { $now }, e hai approvato la { $seen }. Leggi quella nuova con `/campagna anteprima`, poi indicala: `/campagna approva versione:{ $now }`.
campaign-start-far = Al { $start } manca più di un anno. Scegli un giorno più vicino.
campaign-unreviewed = In quella lingua { $count } testi di questa campagna li ha letti solo chi li ha scritti, a cominciare da “{ $first }”. Prima falli rivedere.
campaign-text-expired = Il testo “{ $text }” non si può mostrare il { $day }. Scegli un altro inizio, o cambia le sue date.
campaign-resumes-as-it-was = “{ $name }” è in pausa e riparte così com’è stata approvata, quindi qui non si può cambiare niente. Usa /campagna avvia senza altre opzioni per farla ripartire, o prima /campagna ferma per proporne una nuova.
campaign-needs-zone = In quale fuso orario vivono le persone qui? Dillo una volta con l’opzione “fuso”, per esempio Europe/Rome.
campaign-bad-day = “{ $seen }” non è un giorno. Scrivilo così: 2026-03-31.
campaign-bad-quiet = “{ $seen }” non sono ore di silenzio. Scrivile così: 21:00-08:00.
campaign-no-channel = Scegli un canale di testo di questo server in cui pubblicare.
campaign-may-not-post = Il bot non può pubblicare in { $channel }. Permettigli di vedere il canale, di scriverci e di leggere i messaggi precedenti, poi riprova.
campaign-may-not-read = Il bot non può leggere i messaggi precedenti di { $channel }. Dagli quel permesso, così può vedere che cosa ha pubblicato.
campaign-no-day = Per il giorno { $day } non è previsto niente. La campagna ha { $days } giorni.
campaign-no-picture = Non si riesce a leggere l’immagine { $name }. Rimettila al suo posto, o toglila dal testo.
tip-none = Al momento non ci sono consigli.

## Commands

discord-command-campaign-name = campagna
discord-command-campaign = Porta qui una campagna: proponila, approvala, guardala, mettila in pausa.
discord-command-campaign-list-name = elenco
discord-command-campaign-list = Quali campagne ci sono, e a che punto è ciascuna qui.
discord-command-campaign-show-name = mostra
discord-command-campaign-show = Che cos’è una campagna, a che punto è, e che cosa viene dopo.
discord-command-campaign-preview-name = anteprima
discord-command-campaign-preview = Leggi che cosa esce in un giorno, proprio come sarà. Lo vedi solo tu.
discord-command-campaign-start-name = avvia
discord-command-campaign-start = Proponi una campagna, o fai ripartire quella in pausa. La approva un’altra persona.
discord-command-campaign-pause-name = pausa
discord-command-campaign-pause = Da subito non esce più niente, finché qualcuno non la riavvia.
discord-command-campaign-stop-name = ferma
discord-command-campaign-stop = Chiudi una campagna. Quello che è uscito resta.
discord-command-campaign-calendar-name = calendario
discord-command-campaign-calendar = I prossimi messaggi, e quando escono.
discord-command-campaign-approve-name = approva
discord-command-campaign-approve = Approva quello che ha proposto un’altra persona. Prima leggi l’anteprima.
discord-command-campaign-history-name = storia
discord-command-campaign-history = Chi ha fatto che cosa, quando, e come sono andati gli ultimi messaggi.
discord-command-campaign-option-campaign-name = campagna
discord-command-campaign-option-campaign = Quale? Se ce n’è una sola non serve.
discord-command-campaign-option-channel-name = canale
discord-command-campaign-option-channel = Dove pubblicare. Se non lo dici: in questo canale.
discord-command-campaign-option-start-name = inizio
discord-command-campaign-option-start = Il primo giorno, per esempio 2026-03-31. Se non lo dici: domani.
discord-command-campaign-option-days-name = giorni
discord-command-campaign-option-days = In quali giorni pubblicare. Se non lo dici: tutti i giorni.
discord-command-campaign-option-language-name = lingua
discord-command-campaign-option-language = In quale lingua. Se non lo dici: inglese.
discord-command-campaign-option-zone-name = fuso
discord-command-campaign-option-zone = Il fuso orario di questo server, per esempio Europe/Rome. Resta memorizzato.
discord-command-campaign-option-quiet-name = silenzio
discord-command-campaign-option-quiet = Ore in cui non esce niente, per esempio 21:00-08:00. Restano memorizzate.
discord-command-campaign-option-most-name = massimo
discord-command-campaign-option-most = Messaggi al giorno al massimo, di tutte le campagne insieme. Resta memorizzato.
discord-command-campaign-option-why-name = perché
discord-command-campaign-option-why = Perché? Resta nella storia.
discord-command-campaign-option-version-name = versione
discord-command-campaign-option-version = Quale versione hai letto. Per la prima non serve.
discord-command-campaign-option-day-name = giorno
discord-command-campaign-option-day = Quale giorno della campagna.
discord-command-discover-name = scopri
discord-command-discover = Che cosa c’è adesso in questo server.
discord-command-tip-name = consiglio
discord-command-tip = Qualcosa di breve da sapere su come leggere, condividere e badare agli altri.
campaign-days-daily = tutti i giorni
campaign-days-weekdays = dal lunedì al venerdì
campaign-days-thrice = lunedì, mercoledì e venerdì
campaign-days-weekly = una volta a settimana, lo stesso giorno dell’inizio

## What managers read

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = non ancora proposta
campaign-state-draft = aspetta l’approvazione di un’altra persona
campaign-state-reviewed = letta, aspetta l’approvazione
campaign-state-approved = approvata
campaign-state-scheduled = parte da sola
campaign-state-live = in corso
campaign-state-paused = in pausa
campaign-state-ended = finita
campaign-list-head = **Campagne**
campaign-list-line = • **{ $title }** (`{ $called }`): { $state }
campaign-show-head = **{ $title }**: { $state }
campaign-show-plan = In { $channel }, in { $language }, dal { $start }, secondo gli orologi di { $zone }. Niente nelle ore { $quiet }; { $most ->
    [one] al massimo un messaggio al giorno.
   *[other] al massimo { $most } messaggi al giorno.
}
campaign-show-by = Proposta da { $who }, versione { $version }.
campaign-show-done = Usciti { $posted } messaggi su { $total }, saltati { $skipped }.
campaign-show-next = Il prossimo: { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }**: non è previsto altro.
    [one] **{ $title }**: è previsto un messaggio.
   *[other] **{ $title }**: sono previsti { $n } messaggi.
}
campaign-calendar-line = { $at }: giorno { $day }, “{ $title }”
campaign-calendar-more = … e altri { $n }.
campaign-preview-head = { $n ->
    [one] Giorno { $day }: un messaggio, proprio come sarà.
   *[other] Giorno { $day }: { $n } messaggi, proprio come saranno.
}
campaign-history-head = **{ $title }**: che cosa è successo
campaign-history-step = { $at } { $who }: { $event }
campaign-the-schedule = il programma
campaign-event-propose = proposta
campaign-event-revise = proposta una versione nuova
campaign-event-review = letta
campaign-event-return = restituita
campaign-event-approve = approvata
campaign-event-schedule = messa in programma
campaign-event-begin = cominciata
campaign-event-pause = messa in pausa
campaign-event-resume = fatta ripartire
campaign-event-stop = chiusa
campaign-event-finish = arrivata alla fine
campaign-slot-claimed = { $at } “{ $title }”: sta uscendo
campaign-slot-posted = { $at } “{ $title }”: uscito
campaign-slot-skipped = { $at } “{ $title }”: saltato, { $why }
campaign-why-late = perché quando si poteva pubblicare era troppo tardi
campaign-why-quiet = perché erano arrivate le ore di silenzio
campaign-why-cap = perché sarebbe stato un messaggio di troppo
campaign-why-paused = perché la campagna, o tutto il bot, era in pausa
campaign-why-stopped = perché la campagna era stata chiusa
campaign-why-expired = perché il testo non si può più mostrare
campaign-why-nothing = perché non c’era niente da mostrare
campaign-why-campaign-may-not-read = perché lì il bot non può leggere i messaggi precedenti, e non si sa se è uscito: dagli quel permesso
campaign-why-campaign-may-not-post = perché lì il bot non può pubblicare: fagli vedere il canale, inviare messaggi e allegare file
campaign-why-campaign-no-picture = perché non si è potuta leggere la sua immagine: rimettila al suo posto
campaign-why-other = perché Discord non l’ha permesso
campaign-put-forward = 📝 Proposta. **Adesso la legge un’altra persona** con `/campagna anteprima` e dice di sì con `/campagna approva`. Prima non esce niente.
campaign-approved = ✅ Approvata. Parte da sola, non devi fare altro. `/campagna pausa` la ferma in qualsiasi momento.
campaign-paused = ⏸️ In pausa. Non esce più niente finché qualcuno non usa `/campagna avvia`. Quello che si perde nel frattempo non si recupera.
campaign-resumed = ▶️ Si riparte da qui.
campaign-stopped = ⏹️ Chiusa. Quello che è uscito resta.

## For everybody

discover-head = **Qui adesso c’è**
discover-nothing = Al momento qui non c’è niente in corso. `/consiglio` ha sempre qualcosa di breve da leggere.
discover-line = **{ $title }**, giorno { $day } di { $days }, in { $channel }
    { $about }
tip-source = -# Fonte: { $source }
campaign-bad-days = “{ $seen }” non è una scelta di giorni. Scegline una tra queste: { $known }.
campaign-no-place = Questo non è un canale per cui è già stata proposta una campagna di questo server. Scegline uno tra quelli offerti, o comincia su Discord con `/campagna avvia` nel canale giusto.
