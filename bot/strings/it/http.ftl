# Quello che la porta HTTP dice nella propria API. Le frasi delle altre API sono loro e stanno nel codice.

http-no-key = Qui serve una chiave. Inviala come “Authorization: Bearer …”; “kindness keys create NOME” ne crea una.
http-wrong-key = Questa chiave non esiste o è stata revocata. Controllala, o creane una nuova con “kindness keys create NOME”.
http-scope = Questa chiave non vale per questa richiesta. Creane una adatta con “kindness keys create NOME --scope …”.
http-signature = Questa richiesta non è firmata con il segreto che conosciamo. Metti il segreto di firma della fase di moderazione di Coral in KINDNESS_CORAL_SECRET.
http-quota = Questa chiave ha esaurito le richieste di questo minuto. Riprova dopo i secondi indicati in “Retry-After”.
http-too-many = Questa richiesta ha più commenti di quanti la chiave possa inviarne in un minuto. Inviane meno alla volta, o crea una chiave con un --per-minute più alto.
http-busy = Sono arrivate troppe richieste insieme. Riprova tra un momento.
http-large = Questa richiesta è troppo grande. Invia meno commenti alla volta.
http-slow = La richiesta ci ha messo troppo ad arrivare. Inviala di nuovo.
http-encoded = Il contenuto è compresso. Invialo così com’è, senza “Content-Encoding”.
http-not-json = Il contenuto non si può leggere come JSON. Controlla che sia completo e in UTF-8.
http-failed = Qualcosa è andato storto da parte nostra. Della tua richiesta non è rimasto nulla; inviala di nuovo.
http-no-path = A questo indirizzo non c’è nulla. /docs mostra che cosa c’è.
http-no-method = Questo indirizzo vale per un altro metodo, quello indicato in “Allow”.
http-wrong-field = “{ $where }” non si può usare: { $problem ->
    [missing] manca
    [unknown] nessuno conosce questo campo
    [text] deve essere un testo
    [list] deve essere un elenco
    [object] deve essere un oggetto
    [truth] deve essere true o false
    [number] deve essere un numero
    [short] è troppo corto
    [long] è troppo lungo
   *[other] non è ciò che va lì
    }. L’indirizzo /docs mostra che cosa va lì.

http-starts = In ascolto su { $address } (Perspective, moderazione OpenAI e la nostra API; /docs le mostra). Si ferma con Ctrl+C.
http-open = Non è stata creata nessuna chiave, quindi ogni programma su questa macchina può chiedere. “kindness keys create NOME” cambia le cose.

http-docs-title = Kindness: il filtro dei commenti via HTTP
http-docs-others = I programmi che usavano la Perspective API o l’endpoint di moderazione di OpenAI continuano come prima con l’indirizzo { $root }. Qui sotto c’è la nostra API, che dice di più: che cosa farebbero le regole, che cosa dire a chi ha scritto e quali parole hanno contato.
http-docs-values = Che cosa entra e che cosa esce
http-docs-name = Nome
http-docs-type = Tipo
http-docs-meaning = Significato

cli-serve = Risponde via HTTP: come la Perspective API, come l’endpoint di moderazione di OpenAI e a modo nostro.
cli-serve-host = L’indirizzo su cui ascoltare. Da altre macchine si raggiungono solo indirizzi diversi da 127.0.0.1.
cli-serve-port = La porta su cui ascoltare.
cli-serve-external = L’indirizzo con cui si raggiunge questo server, se è un altro (dietro un proxy).
cli-keys-create = Crea una chiave per un programma e la mostra, una volta sola.
cli-keys-name = A che cosa serve la chiave: un nome che riconoscerai.
cli-keys-per-minute = Quanti commenti può inviare in un minuto.
cli-keys-scope = A che cosa serve; si può dare due volte. Senza, a tutto.
cli-keys-list = Le chiavi e se sono in uso.
cli-keys-revoke = Revoca una chiave. I programmi che la usano vengono rifiutati entro pochi secondi.
cli-keys-revoked = La chiave “{ $name }” è revocata.
cli-keys-none = Non c’è ancora nessuna chiave. “kindness keys create NOME” ne crea una.
cli-keys-in-use = in uso
cli-keys-gone = revocata

api-key-name = Una chiave ha bisogno di un nome da 1 a 80 caratteri stampabili. Scegline uno, come “forum”.
api-key-taken = Una chiave di nome “{ $name }” è in uso. Scegli un altro nome, o prima revocala con “kindness keys revoke { $name }”.
api-key-unknown = Nessuna chiave in uso si chiama “{ $name }”. “kindness keys list” mostra quelle che ci sono.
serve-needs-key = Altre macchine potrebbero raggiungere { $host }, e non c’è ancora nessuna chiave. Creane una con “kindness keys create NOME”, o ascolta solo su 127.0.0.1, senza --external.
serve-port = Su { $host }, porta { $port }, non si può ascoltare: { $problem }. Scegline un’altra con --port.

cli-site = Mostra o imposta le regole della comunità di un sito, per i commenti che vuole registrare.
cli-site-name = Il nome della comunità, come lo manda il sito.
cli-site-preset = Le regole: school, community, gaming o support.
cli-site-mode = Che cosa si può fare: observe (niente), nudge (chiedere a chi scrive) o hold (anche togliere).
cli-site-resume = Riprendi dopo una pausa, per esempio quella del freno.
cli-site-none = Per «{ $name }» non ci sono regole, quindi osserva soltanto. Impostale con --preset ({ $presets }) e --mode.
cli-site-rules = «{ $name }»: preset { $preset }, modalità { $mode }.
cli-site-paused = «{ $name }»: in pausa, preset { $preset }; modalità { $mode } dopo --resume.
