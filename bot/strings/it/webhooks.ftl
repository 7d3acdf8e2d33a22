# Webhook: dove un sito viene informato delle decisioni, e le segnalazioni che arrivano via HTTP.

cli-webhooks = Racconta al tuo sito, man mano, che cosa è stato deciso sui suoi commenti.
cli-webhooks-add = Avvisa un indirizzo di quello che succede e stampa, una volta sola, il segreto con cui riconosce chi lo avvisa.
cli-webhooks-name = Che cos’è: un nome che riconoscerai.
cli-webhooks-url = Dove inviare: un indirizzo che comincia con https://.
cli-webhooks-events = Di che cosa: decision, case, o entrambi separati da una virgola.
cli-webhooks-community = Di una sola comunità; senza, di tutte quelle dei tuoi siti.
cli-webhooks-texts = Invia anche quello che dice il commento. Senza, nessun testo esce da questo server.
cli-webhooks-private = L’indirizzo può stare nella tua rete: allora anche con http:// e su qualsiasi porta.
cli-webhooks-list = Gli indirizzi avvisati, con quello che aspetta e quello a cui si è rinunciato.
cli-webhooks-remove = Non avvisare più un indirizzo. Il suo segreto, e quello che ancora aspettava, viene cancellato.
cli-webhooks-test = Invia subito una prova e di’ che cosa è tornato.
cli-webhooks-added = “{ $name }” da ora viene avvisato, finché “kindness serve” è in funzione. La riga qui sopra è il suo segreto: mettilo dove il tuo sito lo legge. Non viene mostrato di nuovo.
cli-webhooks-none = Ancora nessuno viene avvisato. “kindness webhooks add NOME URL” cambia le cose.
cli-webhooks-in-use = in uso
cli-webhooks-gone = finito: ha detto che non c’è più
cli-webhooks-waiting = { $waiting } in attesa, { $lost } a cui si è rinunciato
cli-webhooks-removed = “{ $name }” non viene più avvisato.
cli-webhooks-taken = “{ $name }” l’ha ricevuta (stato { $status }).
cli-webhooks-refused = “{ $name }” non l’ha accettata: stato { $status }. Deve rispondere da 200 a 299, senza rinviare altrove.
cli-keys-community = Per una sola comunità: non può chiedere con le regole di un’altra, né registrare o segnalare lì.

http-guessing = Da questo indirizzo sono arrivate troppe chiavi che non esistono. Controlla la chiave e riprova dopo i secondi indicati in “Retry-After”.

webhook-name = Un webhook ha bisogno di un nome da 1 a 80 caratteri stampabili. Scegline uno, per esempio “forum”.
webhook-taken = C’è già un webhook di nome “{ $name }”. Scegli un altro nome, o prima toglilo con “kindness webhooks remove { $name }”.
webhook-unknown = Non c’è nessun webhook di nome “{ $name }”. “kindness webhooks list” mostra quelli che ci sono.
webhook-url = A questo indirizzo non si può inviare nulla. Deve cominciare con https://, senza nome utente, password o porta, e avere al massimo 2.000 caratteri. --private permette http:// e le porte.
webhook-private = Questo indirizzo sta in una rete privata. Se è tua e ti fidi, aggiungi --private. Gli indirizzi in cui un cloud tiene le sue chiavi non vengono mai contattati.
webhook-events = Un webhook viene avvisato di { $allowed }. Indicane uno, o entrambi separati da una virgola.
