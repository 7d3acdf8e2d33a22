# Che cosa dice la riga di comando. I nomi di comandi, opzioni e file restano come sono.

## Etichette (nei file i nomi restano in inglese; questi li leggono le persone)

label-toxicity = tossicità
label-severe_toxicity = tossicità grave
label-insult = insulto
label-threat = minaccia
label-identity_attack = attacco all'identità
label-profanity = volgarità
label-sexually_explicit = sessualmente esplicito
label-self_harm_encouragement = istigazione all'autolesionismo
label-bullying = bullismo

## Comandi

cli-help = Kindness legge i commenti, chiede di ripensarci a chi sta per ferire qualcuno e aiuta i moderatori. Funziona sul tuo computer.
cli-judge = Giudica uno o più testi: punteggi, che cosa si farebbe e quali parole hanno pesato.
cli-screen = Giudica ogni riga di un file CSV, TSV, JSONL o Parquet.
cli-migrate = Porta il database alla forma che serve a questa versione.
cli-version = Mostra la versione.
cli-content = I testi che vengono mostrati alle persone.
cli-data = Che cosa si conserva sulle persone.
cli-keys = Le chiavi: quelle con cui si conservano i testi e quelle dei programmi che chiedono via HTTP.

## Opzioni comuni a più comandi

cli-opt-model = Una cartella o il nome di un modello in rete, oppure «lexicon» per l'elenco di parole. Di norma: il modello incluso.
cli-opt-language = La lingua di casa dove i testi sono scritti (per esempio it): decide quando il testo da solo non basta.
cli-opt-preset = Di chi usare le regole: { $presets }. Di norma: community.
cli-opt-mode = Che cosa la comunità lascia fare al bot. «observe» mostra le stesse azioni di «hold».
cli-opt-json = Stampa JSON, un oggetto per riga.
cli-yes = sì
cli-locale-unknown = Non ci sono parole nella lingua «{ $seen }» (KINDNESS_LOCALE), quindi questo è inglese. Ci sono: { $known }.
cli-standard-input = l'input standard
cli-standard-output = l'output standard
cli-stdout-full = Non c'è più spazio dove va l'output standard. Fai spazio, poi esegui di nuovo.
cli-stdout-failed = Sull'output standard non si può scrivere ({ $problem }). Mandalo altrove, poi esegui di nuovo.

## kindness judge

cli-judge-text = Che cosa ha scritto qualcuno. «-» legge un testo dallo standard input.
cli-judge-parent = Il messaggio a cui il testo risponde.
cli-judge-title = Testo
cli-judge-label = etichetta
cli-judge-score = punteggio
cli-judge-flagged = segnalato
cli-judge-limits = invito, sosp., mod.
cli-judge-nothing = Qui non c'è niente da leggere: nessuna lettera e nessuna cifra.
cli-judge-words = Parole:
cli-judge-action = Azione:
cli-judge-reason = Perché
cli-judge-facts = { $supported ->
    [yes] lingua { $language } (misurata)
    [unknown] lingua sconosciuta: troppo poco testo per dirlo
   *[no] lingua { $language } (non misurata: se non trova nulla, non vuol dire che il testo sia pulito)
 }, letto il { $read } %, modello { $model }, regole { $rules }, modalità { $mode }

cli-action-none = non c'è niente da fare
cli-action-tip = mostrare un consiglio o un messaggio gentile
cli-action-nudge = chiedere in privato all'autore di ripensarci
cli-action-hold = sospendere il commento e restituire il testo all'autore
cli-action-escalate = chiamare i moderatori

cli-action-short-none = niente
cli-action-short-tip = consiglio
cli-action-short-nudge = invito
cli-action-short-hold = sospensione
cli-action-short-escalate = moderatori

cli-reason-nudge-at = { $label } è { $seen }, e l'invito a ripensarci scatta da { $limit }.
cli-reason-strike-at = { $label } è { $seen }, e un richiamo scatta da { $limit }.
cli-reason-hold-at = { $label } è { $seen }, e i commenti si sospendono da { $limit }.
cli-reason-escalate-at = { $label } è { $seen }, e i moderatori si chiamano da { $limit }.
cli-reason-zero-tolerance-at = { $label } è { $seen }, e la tolleranza zero comincia da { $limit }.
cli-reason-profanity-tip-at = { $label } è { $seen }, e un consiglio scatta da { $limit }.
cli-reason-ladder-stern = i richiami dell'autore pesano { $seen }, e l'invito si fa più deciso da { $limit }.
cli-reason-ladder-escalate = i richiami dell'autore pesano { $seen }, e i moderatori si chiamano da { $limit }.
cli-reason-ladder-restrict = i richiami dell'autore pesano { $seen }, e una limitazione si propone da { $limit }.
cli-reason-ladder-timeout = i richiami dell'autore pesano { $seen }, e una pausa si propone da { $limit }.
cli-reason-prompts-per-day = oggi all'autore si è parlato { $seen } volte, e il massimo è { $limit }.
cli-reason-unread = del testo si è letto { $seen }, cioè non tutto.
cli-reason-quoted = le parole sono solo citate, quindi non sono un richiamo.
cli-reason-forwarded = le parole sono solo inoltrate, quindi non sono un richiamo.
cli-reason-unsupported = in questa lingua il modello non è stato misurato; l'elenco di parole ha trovato { $seen }.

## kindness screen

cli-screen-input = Il file da leggere (.csv, .tsv, .jsonl o .parquet). «-» legge lo standard input.
cli-screen-output = Il file da scrivere. «-» scrive sullo standard output.
cli-screen-text-column = La colonna che contiene i testi.
cli-screen-parent-column = La colonna con il messaggio a cui ogni testo risponde.
cli-screen-format = Il formato dell'input, se non si capisce dal nome.
cli-screen-output-format = Il formato dell'output, se non si capisce dal nome. Di norma: quello dell'input.
cli-screen-encoding = La codifica dell'input. L'output è sempre in UTF-8.
cli-screen-delimiter = Che cosa separa due campi di un CSV. Di norma: virgola, punto e virgola, tabulazione o barra, secondo quale trova la colonna dei testi.
cli-screen-prefix = Metti questo davanti ai nomi delle colonne aggiunte.
cli-screen-resume = Riprendi da dove un'esecuzione si è interrotta.
cli-screen-force = Ricomincia da capo, e sostituisci l'output se c'è già.
cli-screen-quiet = Mostra soltanto gli errori.
cli-screen-bad-delimiter = un solo carattere, per esempio «;»
cli-screen-working = esame in corso
cli-screen-rate = { $rows } righe, { $rate }/s
cli-screen-going-on = Si riprende dopo { $rows } righe.
cli-screen-stopped = Interrotto. Quello che è stato giudicato è salvo: rilancia con --resume per continuare { $path }.
cli-screen-stopped-stream = Interrotto. Ogni riga già arrivata (in: { $path }) è completa.
cli-screen-done = { $rows ->
    [one] 1 riga giudicata
   *[other] { $rows } righe giudicate
 }, { $flagged } segnalate ({ $rate } righe/s)
cli-screen-labels = Segnalate, per etichetta
cli-screen-actions = Che cosa si farebbe
cli-screen-highest = Righe per punteggio più alto
cli-screen-unsupported = { $rows } in lingue in cui il modello non è stato misurato: non sono pulite, solo sconosciute.
cli-screen-unread = { $rows } non lette fino in fondo.
cli-screen-rejected = { $rows } non giudicabili ({ $why }). Si trovano in { $path }.

cli-reject-fields = numero di campi sbagliato
cli-reject-quotes = virgolette spaiate
cli-reject-nul = un carattere NUL
cli-reject-undecodable = byte in un'altra codifica
cli-reject-too-long = troppo lunga
cli-reject-invalid-json = JSON non valido
cli-reject-not-an-object = non è un oggetto JSON
cli-reject-missing-text = manca il testo
cli-reject-text-not-a-string = il testo non è una stringa
cli-reject-parent-not-a-string = il messaggio a cui risponde non è una stringa
cli-reject-column-clash = un nome che deve essere aggiunto
cli-reject-unknown-column = una colonna che le prime righe non hanno
cli-reject-other-type = valori di tipo diverso rispetto alle prime righe
cli-reject-lone-surrogate = un mezzo carattere

## kindness content, data, keys, migrate

cli-content-check = Controlla i file dei contenuti: tutto quello che non va, per file e riga.
cli-content-folder = La cartella da controllare. Di norma: i contenuti inclusi e i tuoi.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = { $refused } da non usare, { $remarks } da rivedere.
cli-data-author = L'id della persona, così com'è registrato, per esempio «discord:123456789».
cli-data-community = Solo in questa comunità. Di norma: in tutte.
cli-data-yes = Non chiedere conferma.
cli-data-erase = Cancella tutto quello che riguarda una persona.
cli-data-really = Cancellare tutto quello che riguarda { $author }? Nessuno potrà recuperarlo.
cli-data-erased = Tutto quello che riguardava { $author } è cancellato ({ $count } decisioni).
cli-data-nobody = Non c'è niente di registrato sotto l'id «{ $author }». Ricontrolla l'id: è scritto con la sua piattaforma, come «discord:123456789».
cli-data-sweep = Dimentica adesso tutto ciò che ha superato il tempo di conservazione.
cli-data-swept = { $count } righe dimenticate.
cli-keys-rotate = Crea una chiave nuova, riportaci tutto e togli le vecchie.
cli-keys-renewed = { $count } testi adesso usano la prima chiave di KINDNESS_KEY. Le altre puoi toglierle.
cli-keys-rotated = C'è una chiave nuova in { $path }; { $count } testi sono passati a quella.
cli-migrated = Il database ha la forma che serve a questa versione. Incarichi in attesa: { $left }.

## kindness doctor

cli-doctor = Guarda tutto ciò su cui il bot si appoggia e dice che cosa fare dove qualcosa non va.
cli-doctor-external = L’indirizzo che dai a “kindness serve” con lo stesso nome; allora si guarda anche il suo accesso con Discord.
doctor-version = kindness { $version }, Python { $python }, { $platform }, core: { $cores }
doctor-home = { $how ->
    [missing] La cartella { $path } non c'è ancora; si crea quando c'è qualcosa da conservare.
    [blocked] La cartella { $path } non si può usare.
    [open] La cartella { $path } può essere letta da altre persone su questo computer.
   *[sound] La cartella è { $path }.
 }
doctor-home-remedy = Datti il permesso di scriverci, oppure imposta KINDNESS_HOME su un'altra cartella.
doctor-home-open = Esegui: chmod 700 { $path }
doctor-disk = { $free } MB liberi in { $path }.
doctor-disk-remedy = Fai spazio: ne servono per i dati, le copie e i file da giudicare.
doctor-key = { $how ->
    [environment] La chiave viene da KINDNESS_KEY.
    [missing] Non c'è ancora un file della chiave in { $path }; si crea con i primi dati.
    [absent] Non c'è un file della chiave in { $path }, ma un database c'è.
    [open] Il file della chiave { $path } può essere letto da altre persone su questo computer.
   *[sound] Il file della chiave è { $path } e solo chi lo possiede può leggerlo.
 }
doctor-key-open = Esegui: chmod 600 { $path }
doctor-model = Modello { $model } ({ $engine }, thread: { $threads }, scheda: { $card }), pronto in { $seconds } s
doctor-speed = Legge { $rate } commenti brevi al secondo.
doctor-speed-remedy = È lento. Chiudi altri programmi, o dagli più core con KINDNESS_THREADS.
doctor-further = { $how ->
    [missed] Secondo modello { $model } per { $languages } (scheda: { $card }), pronto in { $seconds } s; ha preso per innocuo un insulto in italiano (toxicity { $score }).
   *[sound] Secondo modello { $model } per { $languages } (scheda: { $card }), pronto in { $seconds } s; ha riconosciuto un insulto in italiano (toxicity { $score }).
 }
doctor-further-remedy = I suoi file forse sono di un’altra versione. Riprendi la cartella della scheda com’era in questa.
doctor-database = { $how ->
    [missing] Non c'è ancora un database in { $where }; si crea con i primi dati.
    [old] Il database { $where } è al passo { $number }, più vecchio di questa versione.
   *[sound] Il database { $where } c'è, è al passo { $number } e si apre con la chiave.
 }
doctor-database-remedy = Fai una copia, poi esegui: kindness migrate
doctor-texts = { $count ->
    [one] Un testo conservato non si apre con le chiavi che ci sono.
   *[other] { $count } testi conservati non si aprono con le chiavi che ci sono.
 }
doctor-texts-remedy = Se c’è una chiave più vecchia, rimettila dopo la prima; quello che intanto è stato lasciato perdere lo riprova “/kindness retry”. Senza, questi testi restano chiusi finché non scadono; tutto il resto continua.
doctor-content = { $texts } testi si possono mostrare; { $refused } file non si possono usare, { $remarks } osservazioni.
doctor-content-remedy = Esegui: kindness content check
doctor-sign-in = { $how ->
    [none] L’accesso alla console con Discord non è impostato; si entra con un link.
    [id] Accesso con Discord: KINDNESS_DISCORD_CLIENT_ID non sembra l’id di un’applicazione.
    [secret] Accesso con Discord: KINDNESS_DISCORD_CLIENT_SECRET non sembra un client secret.
    [unnamed] L’accesso con Discord ha un id e un secret; quale indirizzo ha la console, qui non si sa.
    [address] Accesso con Discord: l’indirizzo non può essere quello di una console.
    [plain] Accesso con Discord: l’indirizzo non è protetto da HTTPS, quindi lì non può entrare nessuno.
   *[sound] L’accesso con Discord è impostato; Discord rimanda le persone a { $redirect }.
 }
doctor-sign-in-remedy = Nel portale per sviluppatori di Discord, in OAuth2, Redirects, deve esserci questo, lettera per lettera: { $redirect }
doctor-sign-in-id = Copia “Client ID” da OAuth2 nel portale per sviluppatori di Discord: ha almeno 17 cifre.
doctor-sign-in-secret = Copia “Client Secret” da OAuth2 nel portale per sviluppatori di Discord. Il token del bot è un’altra cosa, e qui non serve.
doctor-sign-in-unnamed = Esegui: kindness doctor --external https://desk.example.org (con il tuo indirizzo). Solo su questa macchina, inserisci in OAuth2, Redirects: { $redirect }
doctor-sign-in-address = Scrivilo così: https://desk.example.org, senza niente dopo.
doctor-sign-in-plain = Metti davanti un server con HTTPS, e indica il suo indirizzo, che comincia con https://
doctor-extra = { $how ->
    [there] Parte facoltativa «{ $extra }»: { $versions }
   *[missing] La parte facoltativa «{ $extra }» non è installata.
 }
doctor-extra-remedy = Se ti serve, esegui: pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] Questo non è un terminale: la stanza di prova si stampa e non si mostra.
    [encoding] Questo terminale non parla UTF-8.
   *[sound] Il terminale ha { $columns } colonne e { $lines } righe.
 }
doctor-terminal-remedy = Imposta PYTHONUTF8=1, o la lingua del terminale su una con UTF-8.
doctor-sums = { $broken ->
    [0] Niente di guasto
    [one] 1 cosa guasta
   *[other] { $broken } cose guaste
 }, { $notes } da guardare.

## kindness demo

cli-demo = Apre una stanza di prova: una conversazione registrata con il vero bot, a cui puoi partecipare.
cli-demo-speed = Nel terminale, quanto in fretta scorre la conversazione; 1 è come è andata.
cli-demo-plain = Stampa che cosa succede nella conversazione registrata, e non apre nulla.
cli-demo-mode = Che cosa può fare il bot: solo osservare (observe), invitare a ripensarci (nudge) o anche sospendere messaggi (hold).
cli-demo-locale = La lingua della conversazione, come en o it. Di norma: quella del terminale.
demo-title = Stanza di prova: { $title }
demo-intro = La conversazione è inventata. Il bot è vero: legge ogni messaggio e può { $mode ->
    [observe] solo osservare
    [nudge] invitare a ripensarci
   *[hold] invitare a ripensarci e sospendere messaggi
 }.
demo-choice-edit = cambialo
demo-choice-delete = cancellalo
demo-choice-keep = lascialo così
demo-choice-mistake = è un errore
demo-to-one = Solo { $who } vede questo:
demo-to-all = Tutti vedono questo dopo un messaggio di { $who }:
demo-chose = { $who } sceglie: { $choice }
demo-waits = { $who } per ora lascia stare.
demo-edited = { $who } lo cambia: { $text }
demo-state-shown = Il messaggio di { $who } è di nuovo qui.
demo-state-edited = Il nuovo messaggio di { $who } è qui.
demo-state-deleted = { $who } lo ha cancellato.
demo-state-held = Sospeso: possono vederlo solo { $who } e i moderatori.
demo-strike = I richiami di { $who } ora pesano { $weight }.
demo-case = Si chiamano i moderatori{ $urgent ->
    [yes] , ed è urgente
   *[no] { "" }
 }: { $why }
demo-observed = Che cosa si farebbe, se il bot non osservasse soltanto: { $action }
demo-action-nudge = invitare l'autore a ripensarci
demo-action-hold = sospendere il messaggio
demo-action-returntext = restituire il testo all'autore
demo-action-tip = mostrare un consiglio
demo-action-campaignmessage = mostrare un messaggio gentile
demo-action-escalate = chiamare i moderatori
demo-action-restrict = proporre una limitazione
demo-action-timeout = proporre una pausa
demo-proposal-restrict = Si chiede ai moderatori se limitare una funzione per { $minutes } minuti.
demo-proposal-timeout = Si chiede ai moderatori se dare una pausa di { $minutes } minuti.
demo-moderators = I moderatori decidono:
demo-decided-uphold = Confermato: { $who } ha scritto «{ $text }» ({ $why })
demo-decided-overturn = Annullato, { $who } aveva detto che era un errore: «{ $text }» ({ $why })
demo-members-see = Che cosa vedono i membri alla fine:
demo-mark-edited = (cambiato)
demo-strikes = Quanto pesano i richiami di ciascuno:
demo-sums = { $asked } inviti, { $held } sospesi alla fine, { $cases } casi decisi.
demo-left = Che cosa vedono tutti
demo-middle = Che cosa vede una persona
demo-right = Che cosa vedono i moderatori
demo-gap = (un messaggio è sospeso)
demo-yours = Solo { $who } vede questo. Al momento non si chiede niente.
demo-nothing-yet = Ancora niente da decidere.
demo-write-as = { $who } scrive:
demo-new-text = { $who } lo cambia in:
demo-keys = Spazio: ferma e riprendi · 1-4: rispondi · Invio: manda · /as NOME · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] Fermo
    [over] La conversazione registrata è finita; continua a scrivere
   *[playing] In corso
 }, messaggio { $said } di { $total }, velocità { $speed }.
demo-soon = { $who } sceglierà «{ $choice }» fra { $seconds } s, se non premi un altro tasto.
demo-mode = Il bot ora può: { $mode }
demo-moderated = Caso { $number }: { $state }
demo-help = Scrivi come: { $members }. Anche: /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = aperto
demo-case-taken = qualcuno lo guarda
demo-case-upheld = confermato
demo-case-overturned = annullato
demo-case-appealed = ricorso
demo-case-appeal_taken = qualcuno guarda il ricorso
demo-case-closed = chiuso
demo-step-take = lo prende
demo-step-release = lo lascia
demo-step-uphold = lo conferma
demo-step-overturn = lo annulla
demo-step-appeal = fa ricorso
demo-step-dispute = dice che è un errore
demo-step-undo = ritira il giudizio
demo-no-order = Non c'è il comando { $order }. Scrivi /help per vederli.
demo-no-case = Non c'è ancora nessun caso. Aspetta che si chiamino i moderatori.
demo-no-number = «{ $seen }» non è un numero da { $low } a { $high }. Scrivine uno.
demo-no-mode = Non c'è la modalità «{ $seen }». Scegli fra: { $known }.

## kindness run

cli-run = Avvia il bot di Discord. Il suo token sta in DISCORD_TOKEN.
cli-run-starts = Mi collego a Discord. Per fermare, Ctrl+C.
