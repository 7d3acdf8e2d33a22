# `/automod`: le parole vietate come regole dell'AutoMod di Discord.

discord-command-automod-name = automod
discord-command-automod = Guarda e attiva le regole AutoMod di Discord per le parole vietate qui.

automod-now = { $rules ->
    [0] **Discord non tiene ancora fuori niente per questo bot.**
    [one] **Discord tiene fuori { $words } parole per questo bot, prima che qualcuno le legga.**
   *[other] **Discord tiene fuori { $words } parole per questo bot, con { $rules } regole, prima che qualcuno le legga.**
 } { $listed ->
    [0] Sulla tua lista nessuna parola è vietata.
    [one] Sulla tua lista è vietata una parola.
   *[other] Sulla tua lista sono vietate { $listed } parole.
 }
automod-asleep = { $n ->
    [one] Una di queste regole è spenta. Mettendole in vigore si riaccende.
   *[other] { $n } di queste regole sono spente. Mettendole in vigore si riaccendono.
 }
automod-more = { $n ->
    [one] Verrebbe tenuta fuori una parola in più: { $words }
   *[other] Verrebbero tenute fuori { $n } parole in più: { $words }
 }
automod-fewer = { $n ->
    [one] Una parola non verrebbe più tenuta fuori: { $words }
   *[other] { $n } parole non verrebbero più tenute fuori: { $words }
 }
automod-same = Ciò che Discord tiene fuori è ciò che dice la tua lista.
automod-no-words = Prima vieta delle parole; poi qui si possono tenere fuori.
automod-left-out = { $n ->
    [one] Una voce non può diventare una regola AutoMod. Il bot la cerca comunque da sé: { $words }
   *[other] { $n } voci non possono diventare regole AutoMod. Il bot le cerca comunque da sé: { $words }
 }
automod-about = Chi resta fuori legge subito perché, e lo legge da solo. A te arriva un caso, una volta al giorno per le stesse parole. Le altre regole AutoMod restano come sono. AutoMod non guarda chi può gestire il server, né i bot.
automod-button-apply = Metti in vigore
automod-button-remove = Togli le nostre regole
automod-changed = Le parole o le regole sono cambiate da quando hai guardato. Ora è così:
automod-done-apply = È in vigore.
automod-done-remove = Le nostre regole non ci sono più.
automod-reason-apply = { $who } ha messo in vigore le parole vietate con /automod
automod-reason-remove = { $who } le ha tolte con /automod
automod-notice = Nel tuo messaggio c’è una parola che qui non si vuole: non è stato pubblicato. Dillo in un altro modo. Un errore? Scrivi a chi modera.
automod-out-of-date = Le regole AutoMod di Discord per questa lista tengono ancora fuori le parole di prima. `/automod` mostra la differenza e le aggiorna.
automod-no-right = Al bot serve il permesso “Gestire server” per vedere e cambiare le regole AutoMod. Dallo al suo ruolo, poi riprova.
automod-no-room = Qui Discord ha ancora posto per { $room } regole con parole, e la tua lista ne vuole { $wanted }. Togli una regola che non ti serve più.

discord-why-automod = L’AutoMod di Discord l’ha tenuto fuori: contiene una parola della tua lista. Nessuno l’ha letto.
discord-card-automod = Un messaggio di { $who } in { $where } non è stato pubblicato.
discord-mine-blocked = un tuo messaggio è stato tenuto fuori per una parola vietata in questo server
discord-mine-past = qualcosa di prima che arrivasse questo bot
automod-kept-out = **Il tuo messaggio in { $where } su { $server } non è stato pubblicato.** Contiene una parola che questo server non vuole. Hai scritto:
automod-kept-out-after = Puoi dirlo in un altro modo. Non conta contro di te. Se è un errore, scrivi a chi modera; con /i-miei-dati nel server vedi che cosa è registrato. Questo ti viene detto al massimo una volta al giorno.
