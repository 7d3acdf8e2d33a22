# Ciò che dice il bot di Discord, e i suoi errori per codice.

## A chi ha scritto un messaggio

discord-your-words = { $title ->
    [yes] Sul titolo che hai scelto su **{ $server }** [qui]({ $link }):
    [nick] Sul soprannome che hai scelto su **{ $server }**. Puoi cambiarlo nel menu del server, in “Modifica profilo del server”:
    [passed] Su ciò che hai fatto girare su **{ $server }** [qui]({ $link }):
   *[no] Su ciò che hai scritto su **{ $server }** [qui]({ $link }):
 }
discord-your-place = { $title ->
    [yes] Si tratta del titolo che hai scelto su **{ $server }** [qui]({ $link }).
    [nick] Si tratta del soprannome che hai scelto su **{ $server }**. Puoi cambiarlo nel menu del server, in “Modifica profilo del server”.
    [passed] Si tratta di ciò che hai fatto girare su **{ $server }** [qui]({ $link }).
   *[no] Si tratta di ciò che hai scritto su **{ $server }** [qui]({ $link }).
 }
discord-a-server = un server
discord-text-back = Ecco che cosa avevi scritto. Il messaggio non c’è più.
discord-words-gone = Non conserviamo più ciò che hai scritto.
discord-note = { $who }, c’è una nota per te. La puoi aprire solo tu.
discord-button-open = Leggila
discord-button-edit = Cambialo e rimandalo
discord-button-delete = Cancellalo
discord-button-discard = Lascia perdere
discord-button-keep = Lascialo così
discord-button-mistake = È un errore
discord-button-second = Chiedi a un’altra persona
discord-button-again = Pubblicalo di nuovo
discord-button-why = Che cos’è?
discord-button-fewer = Meno note così
discord-button-unsend = Cancella il mio
discord-what-is-this = Un programma legge i messaggi su questo server. Quando uno potrebbe ferire qualcuno chiede a chi l’ha scritto, e solo a quella persona, di rileggerlo. Può sbagliare: allora diglielo, e lo guarderà una persona.
discord-fewer = Va bene. D’ora in poi ne ricevi al massimo una al giorno, e nessun consiglio.
discord-use-buttons = Grazie della risposta. Siamo un programma e non possiamo ricevere una risposta a parole, ma i pulsanti sotto quel messaggio funzionano: con quelli puoi cambiare ciò che hai scritto, cancellarlo o dire che è un errore. Allora lo guarda una persona.
discord-after-prompt = Se questa era una risposta al messaggio qui sopra: si risponde con i pulsanti. Siamo un programma e non possiamo ricevere una risposta a parole.
discord-form-text = Il tuo nuovo testo
discord-form-only-text = Si rimanda solo il testo: le immagini, i file e gli sticker del messaggio no.
discord-hurts = Potrebbe ferire qualcuno ({ $label }). Non è stato mandato nulla.
discord-still = Potrebbe ancora ferire qualcuno ({ $label }). Non è stato mandato nulla.
discord-weigh-most = Queste parole pesano di più: { $words }
discord-on-behalf = { $who } scrive:
discord-name-taken-down = (titolo tolto)
discord-title-deleted = Il titolo è stato tolto.
discord-delete-waits = Non si è riusciti a cancellarlo subito, e per un giorno continuiamo a provare. [Qui]({ $link }) vedi se non c’è più, e puoi anche cancellarlo tu.
discord-delete-failed = Non siamo riusciti a cancellarlo, quindi è ancora lì. Puoi cancellarlo tu [qui]({ $link }).
discord-posted-again = È di nuovo lì. È tuo: con il pulsante sotto lo puoi cancellare.
discord-edit-waits = Il tuo nuovo messaggio non è partito subito, e per un giorno continuiamo a provare. Questo è ciò che hai scritto:
discord-edit-failed = Il tuo nuovo messaggio non si è potuto mandare. Non è andato perso nulla, ecco che cosa hai scritto:
discord-edit-old-waits = Il tuo nuovo messaggio c’è. Non si è ancora riusciti a cancellare quello vecchio, e per un giorno continuiamo a provare. [Qui]({ $link }) vedi se non c’è più, e puoi anche cancellarlo tu.
discord-edit-old-stands = Il tuo nuovo messaggio c’è. Non siamo riusciti a cancellare quello vecchio, quindi è ancora lì. Puoi cancellarlo tu [qui]({ $link }).
discord-old-stays = Il bot lì non può cancellare messaggi, quindi quello vecchio resterebbe accanto al nuovo. Non è stato mandato nulla. Puoi cambiare tu il tuo messaggio [qui]({ $link }), con “Modifica messaggio”. Questo è ciò che hai scritto:

## Prima che qualcosa sia mandato

discord-command-check-name = controlla
discord-command-check = Guarda come suona un testo prima di mandarlo. La risposta la vedi solo tu.
discord-command-check-text = Ciò che vorresti mandare
discord-command-text-name = testo
discord-command-write-name = scrivi
discord-command-write = Scrivi qualcosa con gentilezza. Nulla è mandato finché non lo dici tu.
discord-check-well = Suona bene. Non è stato mandato nulla.
discord-write-title = Scrivi con gentilezza
discord-write-hint = Che cosa vorresti dire?
discord-write-ready = Suona bene. Non è ancora stato mandato nulla.
discord-write-sent = È stato mandato.
discord-button-send = Mandalo
discord-button-change = Cambialo

## Ai moderatori

discord-card-asked = Chi l’ha scritto dice che è un errore.
discord-why-nudge-at = Discord non dice chi l’ha scritto, oppure l’ha scelto qualcun altro. Quindi non è stato chiesto a nessuno di ripensarci e nessuno ha ricevuto un richiamo.
discord-why-escalate-at = Il punteggio è abbastanza alto da chiamarvi.
discord-why-zero-tolerance-at = Il punteggio è così alto che qui non si tollera nulla di simile.
discord-why-ladder-escalate = A chi l’ha scritto è già stato chiesto più volte di ripensarci.
discord-why-unsupported = È in una lingua su cui il bot non è stato provato, e contiene parole dell’elenco di quelle dure.
discord-why-unread = Era troppo lungo per essere letto fino in fondo.
discord-why-quoted = A chi le ha scritte è già stato chiesto di ripensarci, per citazioni come questa, quanto si può in un giorno. Ora non si chiede più: perciò lo sapete voi.
discord-why-forwarded = A chi le ha mandate è già stato chiesto di ripensarci, per inoltri come questo, quanto si può in un giorno. Ora non si chiede più: perciò lo sapete voi.
discord-why-disputed = Il bot aveva chiesto a chi l’ha scritto di ripensarci.
discord-case-open = Aspetta che una persona lo prenda.
discord-case-taken = Qualcuno lo sta guardando.
discord-case-upheld = Deciso: il bot aveva ragione.
discord-case-overturned = Deciso: era un errore. Non conta.
discord-case-appealed = Chi l’ha scritto chiede che lo guardi una seconda persona.
discord-case-appeal-taken = Una seconda persona lo sta guardando.
discord-case-closed = Deciso per sempre: il bot aveva ragione.
discord-step-take = { $at }: { $who } l’ha preso.
discord-step-release = { $at }: { $who } l’ha restituito.
discord-step-uphold = { $at }: { $who } ha detto che il bot aveva ragione.
discord-step-overturn = { $at }: { $who } ha detto che era un errore.
discord-step-appeal = { $at }: { $who } ha fatto ricorso.
discord-step-dispute = { $at }: { $who } ha detto che è un errore.
discord-step-undo = { $at }: { $who } ha ritirato il giudizio.
discord-button-read = Leggi il testo
discord-button-take = Prendilo
discord-button-release = Restituiscilo
discord-button-uphold = Il bot aveva ragione
discord-button-overturn = Era un errore
discord-button-undo = Ritira il giudizio
discord-care = Qui qualcuno potrebbe aver bisogno subito di una persona: { $who }, { $link }. Per favore, restate vicino a questa persona con delicatezza. Questa chiamata non si conserva da nessuna parte, e ciò che dice di sé non conta contro nessuno. { $sent ->
    [yes] Le abbiamo scritto dove trovare aiuto.
    [closed] Non riceve messaggi da noi, quindi nessuno le ha ancora detto dove trovare aiuto.
    [unknown] Discord non dice chi l’ha scritto, quindi nessuno ha ancora detto a questa persona dove trovare aiuto.
   *[later] Non siamo ancora riusciti a raggiungerla, quindi nessuno le ha ancora detto dove trovare aiuto. Continuiamo a provare per un po’.
 }
discord-button-timeout = Giusto, e pausa di { $minutes } min
discord-timeout-reason = Confermato da chi modera
discord-timeout-given = { $who } è in pausa fino a { $at }.
discord-timeout-failed = Non è stato possibile mettere in pausa { $who }, quindi non è stato fatto nulla. Se serve ancora, per favore fallo tu, dal menu di Discord. Forse il ruolo del bot è sotto il suo, o non è più nel server.

## Errori che una persona legge dopo un clic

discord-sorry = Qualcosa è andato storto da parte nostra. Riprova fra un momento.
discord-later = In questo momento non funziona. Riprova tra qualche minuto.
discord-bot-may-not = Qui al bot manca un permesso che gli serve. Per favore, dillo a chi gestisce il server: con `/kindness stato` vede quale.
discord-step-over = Non è più possibile: una persona ha fatto prima, o è già stato deciso. Per favore, riguarda a che punto è.
discord-case-gone = Su questo non c’è più un caso: non ne è rimasto nulla.
discord-case-taken-by = Questo caso l’ha preso { $holder }. Chiedi a quella persona, oppure premi “Restituiscilo” e prendilo tu.
discord-case-own = Riguarda un tuo messaggio. Lo deve guardare un’altra persona.
discord-you-may-not-write = In questo momento qui non puoi scrivere. Mandalo dove puoi.
discord-slow-mode = Questo canale ha la modalità lenta, quindi il bot qui non manda nulla per altre persone. Il tuo testo è ancora qui: copialo e mandalo tu.
discord-automod = Questo server tiene fuori alcune di queste parole con AutoMod, quindi il bot non le manda per te. Il tuo testo è ancora qui: dillo con altre parole.
discord-no-links = Il bot non manda link per altre persone. Togli il link, oppure copia il tuo testo e mandalo tu.
discord-moderators-only = Questo lo può fare solo chi modera.
discord-timeout-not-allowed = Per questo serve il permesso “Metti in timeout i membri”. Puoi comunque dire “Il bot aveva ragione”, o restituirlo a chi ha quel permesso.
discord-timeout-stands-above = In questo server il ruolo di questa persona non è sotto il tuo, quindi non puoi metterla in pausa. Per favore, chiedi a chi ha un ruolo sopra il suo.
discord-timeout-bot-below = Il bot non può mettere in pausa questa persona: il suo ruolo non è sopra quello di lei, o si tratta di chi amministra il server. Puoi comunque dire “Il bot aveva ragione”.
discord-timeout-late = Non è stato possibile dare la pausa in pochi minuti, quindi non viene più data.
discord-text-gone = Il testo non è più conservato.

## Errori di chi gestisce il bot

discord-token-missing = Manca il token. Metti in un file il token del bot, dalla pagina Bot del portale per sviluppatori di Discord, e in DISCORD_TOKEN_FILE il percorso del file (oppure il token stesso in DISCORD_TOKEN).
discord-token-file = Il token non si può leggere da { $path } ({ $why }). Controlla DISCORD_TOKEN_FILE, e che l’utente del bot possa leggere il file.
discord-token-wrong = Discord non conosce questo token. Copialo di nuovo dalla pagina Bot del portale per sviluppatori nel posto in cui lo tieni (DISCORD_TOKEN_FILE o DISCORD_TOKEN).
discord-intents-missing = Discord non lascia leggere i messaggi a questo bot. Accendi “Message Content Intent” nella pagina Bot del portale per sviluppatori, o metti KINDNESS_MESSAGE_CONTENT su off: allora legge solo ciò che le persone gli portano.
second-copy = Un’altra copia del bot è già in funzione (tiene { $path }). Prima fermala, o da’ a questa un altro KINDNESS_HOME.

## Perché un incarico non si è potuto svolgere

hold-first = Aspetta finché si sa se il messaggio si può togliere.
told-by-another = Chi ha scritto il messaggio lo viene a sapere insieme ad altro, o l’ha cancellato.
left-standing = Il messaggio non è stato tolto, quindi non c’è un testo da restituire.
text-not-returned = Il messaggio è rimasto dov’è, perché il suo testo non si poteva restituire a chi l’ha scritto.
comment-decided-anew = Nel frattempo chi modera ha ritirato quella decisione, quindi non se ne dice nulla a chi ha scritto.
comment-changed = Nel frattempo chi ha scritto il messaggio l’ha cambiato o cancellato. Ciò che dice ora è giudicato a parte.
comment-stays = Il messaggio resta: è stato promesso a chi l’ha scritto, oppure qualcuno ha detto che la decisione era un errore.
discord-not-ours = “{ $comment }” non è un id dato dalla porta di Discord. Usane uno così com’è registrato.
discord-not-connected = In questo momento il bot non è collegato a Discord. Riprova da solo.
discord-no-server = In questo momento il server non si vede. Se il bot è stato tolto, invitalo di nuovo.
discord-no-desk = Non c’è un canale di chi modera, quindi non si può chiamare una persona. Impostane uno; ciò che aspetta sarà mandato allora.
discord-no-hands = L’incarico “{ $errand }” è solo una registrazione; non c’è nulla da fare.
discord-not-allowed = Il bot non può farlo ({ $what }) nel canale { $channel }. Dagli il permesso; riprova quando i permessi cambiano.
discord-gone = Ciò di cui si trattava non c’è più su Discord ({ $number }). Non resta nulla da fare.
discord-dms-closed = Questa persona non riceve messaggi diretti. Non c’è nulla da fare.
discord-nick-stays = È un soprannome: il bot non ne cambia e non ne toglie. Può farlo chi lo porta, o chi modera.
discord-author-may-not-write = Chi l’ha scritto è andato via o lì non può più scrivere. Il suo testo ce l’ha ancora.
discord-slow-down = Discord chiede una pausa. Il bot riprova da solo.
discord-unwell = Discord ha un problema ({ $status }). Il bot riprova da solo.
discord-unreachable = Discord non si raggiunge. Controlla la rete; il bot riprova da solo.
discord-refused = Discord ha rifiutato ({ $number }). Per favore segnalalo.
