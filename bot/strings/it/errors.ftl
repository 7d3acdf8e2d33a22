# Frasi per gli errori, per codice. Una riga ciascuna: prima che cosa, poi il rimedio.

unexpected = È successo qualcosa che nessuno si aspettava: { $kind }: { $what }. Segnalalo, per favore.

language_model_missing = Manca il file { $file }, che distingue le lingue. Installa di nuovo kindness-bot.

rules-several = { $count } errori nelle regole: correggili tutti insieme.
rules-unknown-key = Regole: l'impostazione «{ $key }» non esiste. Usa una di queste: { $allowed }.
rules-misspelt-key = Regole: l'impostazione «{ $key }» non esiste. Volevi dire «{ $near }»? Usa una di queste: { $allowed }.
rules-unknown-choice = Regole: «{ $key }» non può essere «{ $seen }». Usa uno di questi valori: { $allowed }.
rules-misspelt-choice = Regole: «{ $key }» non può essere «{ $seen }». Volevi dire «{ $near }»? Usa uno di questi valori: { $allowed }.
rules-missing-key = Regole: manca «{ $key }». Aggiungila.
rules-useless-key = Regole: «{ $key }» non ha senso accanto a «{ $then }». Toglila.
rules-not-a-number = Regole: «{ $key }» è «{ $seen }». Scrivi un numero, per esempio 0.9.
rules-not-whole = Regole: «{ $key }» è «{ $seen }». Scrivi un numero intero, per esempio 3.
rules-not-text = Regole: «{ $key }» è «{ $seen }». Scrivi un testo tra virgolette.
rules-not-a-table = Regole: «{ $key }» è «{ $seen }». Scrivi una tabella di impostazioni.
rules-not-a-list = Regole: «{ $key }» è «{ $seen }». Scrivi un elenco di tabelle.
rules-out-of-range = Regole: «{ $key }» è { $seen }. Scegli un numero da { $low } a { $high }.
rules-wrong-order = Regole: «{ $key }» è { $seen }, sotto «{ $other }» che è { $limit }. Alza l'una o abbassa l'altra.
rules-profanity-limits = Regole: «{ $key }» non si può impostare, perché una parolaccia da sola non si rinfaccia a nessuno. Per un consiglio usa «profanity_tip_at».
rules-no-human-gate = Regole: «{ $key }» propone { $then } prima che sia stata chiamata una persona. Metti più in basso un gradino con then = "escalate".
rules-bad-version = Regole: «{ $key }» dev'essere un nome da 1 a 64 caratteri stampabili.
rules-version-taken = Regole: la versione «{ $seen }» è di regole che forniamo noi. Dai alla tua un altro nome.

record-unknown-action = Nel registro c'è un'azione di un tipo che questa versione non conosce: «{ $kind }». Usa la versione che l'ha scritta, o una più recente.
record-malformed = Il registro di «{ $what }» non si legge al punto «{ $key }». Ripristinalo da una copia di sicurezza.

case-illegal-step = Un caso nello stato { $state } non ammette il passo «{ $event }». Rileggilo per vedere a che punto è.
case-not-the-author = Solo chi ha scritto il commento può fare il passo «{ $event }».
case-own-comment = Questo caso riguarda un tuo commento. Il passo «{ $event }» deve farlo un'altra persona.
case-not-yours = Il passo «{ $event }» può farlo solo { $holder }, che ha preso il caso. Chiedi a quella persona, oppure rilascialo e prendilo tu.
case-second-person = Su questo caso hai già deciso tu. Un ricorso lo decide una seconda persona.

content-no-folder = In { $path } non c'è nessuna cartella di contenuti. Creala, oppure indicane un'altra.
content-unknown-text = Nei contenuti non c'è nessun testo «{ $id }». Aggiungilo, oppure usa un altro nome.
content-no-practice = In { $path } non c'è una conversazione di prova per { $locale }. Aggiungine una in un file .yaml.
content-bad-practice = { $file }: non si legge come YAML in UTF-8 ({ $why }). Correggilo, oppure confrontalo con un file che funziona.
content-practice-keys = { $file }, voce { $entry }: le chiavi sono «{ $seen }». Usa queste: { $known }.
content-practice-value = { $file }, voce { $entry }: «{ $key }» è «{ $seen }», che lì non ha senso. Correggila.
content-too-large = { $file }: supera { $limit } byte. Accorcialo.
content-not-utf8 = { $file }, riga { $line }: non è un testo UTF-8. Salvalo in UTF-8.
content-unreadable = { $file }: non si può leggere ({ $why }). Controlla che sia un file e di avere il permesso di leggerlo.
content-no-head = { $file }: manca l'intestazione. Comincia il file con una riga ---, poi una riga «chiave: valore» per ogni voce, poi una riga ---.
content-bad-yaml = { $file }, riga { $line }: l'intestazione non si legge ({ $why }). Scrivi una riga «chiave: valore» per ogni voce e metti tra virgolette i valori che contengono due punti.
content-not-text = { $file }, riga { $line }: «{ $key }» è un elenco o una tabella. Scrivi un testo semplice.
content-key-twice = { $file }, riga { $line }: «{ $key }» c'è due volte. Togline una.
content-unknown-key = { $file }, riga { $line }: la chiave «{ $key }» non esiste. Usa una di queste: { $known }.
content-missing-key = { $file }: nell'intestazione manca «{ $key }». Aggiungila.
content-empty-value = { $file }, riga { $line }: «{ $key }» è vuota. Riempila.
content-other-place = { $file }, riga { $line }: «{ $key }» è «{ $seen }», ma il file si trova sotto «{ $place }». Sposta il file o correggi la chiave.
content-bad-locale = { $file }, riga { $line }: «{ $seen }» non è una lingua. Scrivine una come en, it o pt-BR.
content-bad-id = { $file }, riga { $line }: «{ $seen }» non può essere un id. Usa lettere minuscole, cifre e trattini.
content-unknown-topic = { $file }, riga { $line }: l'argomento «{ $seen }» non esiste. Usa uno di questi: { $known }.
content-own-reviewer = { $file }, riga { $line }: «{ $seen }» è sia autore sia revisore. Fallo rileggere a un'altra persona.
content-bad-date = { $file }, riga { $line }: «{ $key }» è «{ $seen }». Scrivi un giorno come 2026-03-31.
content-dates-crossed = { $file }, riga { $line }: il testo finisce prima di cominciare. Scambia valid_from e valid_to, oppure correggile.
content-empty-body = { $file }, riga { $line }: sotto l'intestazione non c'è nessun testo. Scrivilo.
content-too-long = { $file }, riga { $line }: con il titolo il testo ha { $length } caratteri, e ce ne stanno { $limit }. Accorcialo.
content-mass-mention = { $file }, riga { $line }: «{ $seen }» farebbe suonare il telefono a tutti quelli che nomina. Toglilo.
content-plain-link = { $file }, riga { $line }: il collegamento { $seen } non è sicuro. Usa https.
content-misplaced = { $file }: un testo sta in <tipo>/<lingua>/<id>.md, e il tipo è uno di questi: { $known }. Spostalo.
content-other-text = { $file }: qui «{ $id }» è { $seen }, mentre in { $locale } è { $wanted }. Dagli un altro id, oppure lo stesso tipo e lo stesso argomento.
content-missing-locale = { $file }: questo testo non c'è in { $locale }. Traducilo.
content-hard-to-read = { $file }, riga { $line }: è difficile da leggere ({ $seen } sulla scala per { $locale }, dove il limite è { $limit }). Usa parole e frasi più corte.
content-review-twice = { $file }, riga { $line }: risulta che «{ $seen }» l'ha rivisto e anche che nessuno l'ha fatto. Tieni una sola delle due righe.
content-bad-reviewed = { $file }, riga { $line }: «reviewed» è «{ $seen }». Scrivi false, oppure togli la riga e indica chi l'ha rivisto.
content-no-reviewer = { $file }, riga { $line }: «{ $seen }» non è il nome di nessuno. Se nessuno l'ha ancora letto, scrivi invece reviewed: false.
content-not-reviewed = { $file }, riga { $line }: l'ha letto solo chi l'ha scritto, quindi non viene mostrato a nessuno. Fallo rileggere, poi al posto di reviewed: false scrivi reviewer: e il nome.
content-over = { $file }, riga { $line }: questo testo non viene più mostrato dal { $day }. Dagli un nuovo valid_to, oppure cancellalo.
content-unknown-audience = { $file }, riga { $line }: il pubblico «{ $seen }» non esiste. Usa uno di questi: { $known }.
content-variants = { $file }, riga { $line }: l'intestazione nomina le varianti «{ $wanted }», mentre il testo contiene «{ $seen }». Falle coincidere; una variante comincia sotto una riga <!-- variant: nome -->.
content-unknown-placeholder = { $file }, riga { $line }: qui non c'è niente da mettere al posto di «{ $seen }». Usa uno di questi, oppure togli le graffe: { $known }.
content-other-parts = { $file }: qui varianti e segnaposto sono «{ $seen }», mentre in { $locale } sono «{ $wanted }». Rendili uguali.
content-masked-link = { $file }, riga { $line }: { $seen } non mostra dove porta. Scrivi l'indirizzo vero.
content-broken-link = { $file }, riga { $line }: { $seen } non porta da nessuna parte. Correggilo, oppure toglilo.
content-alt-alone = { $file }, riga { $line }: c'è la descrizione di un'immagine, ma l'immagine manca. Aggiungi image, oppure togli image_alt.
content-no-alt = { $file }, riga { $line }: chi non vede { $seen } non sa che cosa mostra. Aggiungi image_alt.
content-long-alt = { $file }, riga { $line }: la descrizione dell'immagine ha { $length } caratteri, e ce ne stanno { $limit }. Accorciala.
content-bad-image = { $file }, riga { $line }: «{ $seen }» non può essere un'immagine nostra. Mettila nella cartella images, con uno di questi suffissi: { $known }.
content-no-image = { $file }, riga { $line }: l'immagine { $seen } non c'è. Aggiungila, oppure correggi il nome.
content-large-image = { $file }, riga { $line }: { $seen } supera { $limit } byte. Riducila.
content-bad-calendar = { $file }: non si legge come YAML in UTF-8 ({ $why }). Correggilo, oppure confrontalo con un calendario che funziona.
content-calendar-keys = { $file }, riga { $line }: le chiavi sono «{ $seen }». Usa queste, una volta ciascuna: { $known }.
content-calendar-value = { $file }, riga { $line }: «{ $key }» è «{ $seen }», che lì non ha senso. Correggi: un giorno è un numero da 1 a days, un'ora si scrive "16:00".
content-calendar-text = { $file }, riga { $line }: non c'è nessun testo «{ $seen }» che possa stare qui. Aggiungilo, oppure correggi il nome.
content-calendar-twice = { $file }, riga { $line }: «{ $seen }» (giorno { $day }, ore { $at }) è già in calendario, oppure a quell'ora c'è altro. Scegli un'altra ora, oppure toglilo.
content-unplanned = { $file }: nessun calendario pubblica «{ $id }». Aggiungilo a un calendario, oppure cancellalo.

classifier-busy = Il classificatore ha troppo lavoro. Riprova tra un momento.
classify-timeout = Il giudizio ha richiesto più di { $seconds } secondi. Riprova, oppure aumenta KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = Questa persona sta scrivendo in molti posti insieme: { $tries } decisioni sono state superate. Il commento verrà giudicato di nuovo più tardi.

case-unknown = Il caso «{ $case }» non esiste. Forse è stato cancellato: guarda l'elenco dei casi.
case-stale = Il caso «{ $case }» è andato avanti da quando l'hai guardato. Rileggilo e decidi di nuovo.

practice-no-member = Nella stanza di prova non c'è nessuno che si chiami «{ $member }». Scegli uno dei suoi membri.
practice-no-message = Il messaggio «{ $comment }» non è stato scritto in questa stanza di prova. Rispondi a uno che c'è.
practice-no-words = Il messaggio è vuoto. Prima scrivi qualcosa.
practice-no-prompt = Sul messaggio «{ $comment }» non c'è nessuna domanda. Rispondi a una che è stata fatta.
practice-no-choice = Qui «{ $choice }» non si può scegliere, o non più. Scegli una delle opzioni proposte.
practice-authors-only = «{ $event }» spetta a chi ha scritto il commento. Sceglilo al suo posto.
practice-no-hands = L'incarico «{ $errand }» è solo una registrazione: non c'è niente da fare.

settings-wrong = { $count ->
    [one] Le impostazioni non si possono usare.
   *[other] Ci sono { $count } errori nelle impostazioni: correggili tutti insieme.
 }
settings-unknown = { $name } non è un'impostazione nota. Usa una di queste: { $known }.
settings-misspelt = { $name } non è un'impostazione nota. Volevi dire { $near }?
settings-value = { $name } ha un valore che non si può usare. Scrivine uno come: { $wanted }.
settings-file = Il file { $path } non si può leggere ({ $problem }). Correggilo.
otel-missing = Per KINDNESS_OTEL_ENDPOINT serve una libreria che non è installata. Esegui: pip install "kindness-bot[otel]", o togli l'impostazione.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID e KINDNESS_DISCORD_CLIENT_SECRET vanno insieme. Impostali entrambi, da “OAuth2” nel portale per sviluppatori di Discord, o nessuno dei due.

card-missing = In { $path } non c'è la scheda del modello. Metti accanto al modello il file card.toml che lo accompagnava.
card-damaged = La scheda del modello { $path } non si può leggere ({ $problem }). Prendi la scheda che accompagnava il modello.
card-wrong = La scheda del modello { $path } non è utilizzabile: guarda «{ $key }». Prendi la scheda che accompagnava il modello, o correggila.
card-calibration = La scheda del modello non ha una calibrazione utilizzabile per «{ $label }». Prendi la scheda che accompagnava il modello.
model-missing = In { $path } non c'è nessun modello. Controlla il percorso, o togli l'impostazione per usare il modello incluso.
model-corrupt = Il file del modello { $path } è danneggiato o non è quello descritto dalla sua scheda. Scaricalo di nuovo.
model-labels = Il modello in { $path } non parla di nessuna delle nostre etichette, o parla di altre. Indicale in kindness.toml accanto al modello, o scegli un altro modello.
model-parents = Il modello in { $path } e la sua scheda non concordano sul fatto che legga il messaggio a cui si risponde. Scarica di nuovo il modello, o scegline un altro.
model-numbers = Il modello { $model } ha calcolato qualcosa che non è una probabilità. Scarica di nuovo i suoi file, o scegli un altro modello.
model-pickle = I pesi in { $path } sono in un formato che può eseguire codice. Convertili in safetensors.
model-headless = Il modello { $path } non è mai stato addestrato a classificare (manca «{ $key }»). Scegline uno per la classificazione di testi.
model-unreachable = Non è stato possibile scaricare { $path } come safetensors. Controlla il nome e la rete, o indica il percorso di una cartella.
torch-missing = Questo modello ha bisogno del pacchetto { $module }. Installa kindness-bot[torch], o usa il modello incluso.
classifier-failed = Il classificatore non ha funzionato ({ $why }). Il commento sarà giudicato più tardi; kindness doctor dice di più.
classifier-closed = Il classificatore si sta fermando. Riprova quando è di nuovo in funzione.

key-missing = Non c'è una chiave di cifratura. Mettila in KINDNESS_KEY, oppure toglila per usare il file della chiave.
key-malformed = La chiave di cifratura numero { $number } non è una chiave. Copiala di nuovo, intera: ha 44 caratteri.
key-file-open = Altri, oltre al proprietario, possono leggere o cambiare il file della chiave { $path }. Esegui chmod 600 sul file, e cambia la chiave se qualcuno può averla vista.
key-file-missing = Manca il file della chiave: rimetti la copia di riserva in { $path }. Senza, nessuno può leggere ciò che contiene il database; non è stato creato né cambiato niente.
key-file-unusable = Il file della chiave { $path } non si può usare ({ $why }). Controlla che sia un file in una cartella in cui puoi scrivere.
key-wrong = Il database { $where } è stato scritto con un'altra chiave. Usa il file della chiave o la KINDNESS_KEY giusta; non è cambiato niente.
key-opens-nothing = Un testo conservato è sotto una chiave che manca. Rimetti la chiave più vecchia dopo la prima.
keys-in-use = È in funzione qualcosa che usa le chiavi, come “kindness run” o “kindness serve” (tiene { $path }). Fermalo, cambia le chiavi e riavvialo.
keys-turning = Proprio ora le chiavi vengono cambiate (chi lo fa tiene { $path }). Riprova quando è finito.

store-url = Il database non si trova con quello che dice KINDNESS_DATABASE. Scrivi una di queste forme: { $allowed }.
store-driver-missing = Al database serve il pacchetto { $name }, che non è installato. Installa kindness-bot[scale].
store-busy = Il database { $where } è occupato. Riprova tra un momento.
store-disk-full = Il disco del database { $where } è pieno. Fai spazio; quello che era già registrato è al sicuro.
store-disk-failed = Il disco del database { $where } non si può leggere o scrivere. Controlla il disco, poi riprova.
store-read-only = Il database { $where } si può solo leggere. Permetti a questo utente di scrivere sul file e nella sua cartella.
store-cannot-open = Il database { $where } non si può aprire. Controlla che sia un file e che questo utente possa leggere e scrivere sul file e nella sua cartella.
store-not-a-database = Il file { $where } non è un database. Indica un altro percorso; non è cambiato niente.
store-damaged = Il database { $where } è danneggiato. Ferma il servizio e ripristina una copia di sicurezza.
store-unreachable = Il database { $where } non si raggiunge. Controlla che sia acceso, poi riprova.
store-refused = Il database { $where } non ci lascia entrare. Controlla il nome, l'utente e la password in KINDNESS_DATABASE.
store-unusable-value = Il database { $where } non può contenere uno dei nomi o id ricevuti. Togli i caratteri NUL e l'Unicode rotto.
store-newer = Il database { $where } è stato creato da una versione più recente (passo { $found }; questa conosce { $known }). Installa quella versione, o ripristina una copia di sicurezza.
store-failed = Il database { $where } si è guastato in un modo che nessuno si aspettava ({ $kind }). Per favore segnalalo.

data-no-author = L'id della persona è vuoto. Scrivilo come è registrato, per esempio «discord:123456789».

nothing-to-dispute = Sul commento «{ $comment }» non c'è una decisione che tu possa contestare. Può farlo solo chi lo ha scritto, finché resta registrata.

prompt-gone = È passato tanto tempo e non ne è rimasto nulla nel registro. Non c’è più niente da scegliere.
prompt-not-yours = Questa nota è per un’altra persona. La tua arriverebbe a te.
prompt-answered = Hai già cambiato o cancellato questo messaggio. Non c’è più niente da scegliere.
prompt-not-to-keep = Questo messaggio non si può più lasciare com’è: è stato tolto o lo sarà, oppure qualcuno che modera ha già deciso.
prompt-not-cleared = Non si può pubblicare di nuovo così com’era: o nessuno di chi modera l’ha trovato in ordine, o non lo conserviamo più. Lo puoi riscrivere.
prompt-empty = Non ci sono parole. Prima scrivi qualcosa.
case-no-proposal = Il caso “{ $case }” non ha una proposta { $number }. Rileggilo e scegline una fra quelle offerte.
