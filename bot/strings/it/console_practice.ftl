# La sala prove nel browser. Di vero ci sono il giudice, le regole, le domande e i casi.

## Errors of what was tried

practice-too-long = È troppo lungo per questa sala. Accorcialo a { $longest } caratteri o meno.
practice-room-full = In questa sala ci sono già { $most } messaggi. Ricomincia qui sotto e ne hai una vuota.
practice-no-place = Tutte le sale prove sono occupate. Torna tra qualche minuto.
practice-no-span = Tanti giorni non possono passare in una volta ({ $seen }). Usa uno dei pulsanti.

## The page

console-practice-title = Sala prove
console-practice-lead = Scrivi come chi vuoi e guarda che cosa succede: che cosa si chiede a chi scrive, che cosa leggono gli altri, che cosa decide chi modera. Il giudice è vero, le persone no. Di quello che scrivi qui non resta nulla.
console-practice-jump = Parti di questa pagina
console-practice-jump-chat = Chat
console-practice-jump-desk = Chi modera
console-practice-jump-rules = Regole
console-practice-open = { $n } da decidere
console-practice-chat = La chat
console-practice-log = Messaggi, il più recente in fondo
console-practice-desk = Dalla parte di chi modera
console-practice-desk-about = I membri questo non lo vedono. Qui moderi tu: decidi come faresti davvero.
console-practice-over = Hai finito?
console-practice-over-about = Chiudi la pagina e la sala sparisce da sola. Oppure ricomincia con una vuota.
console-practice-fresh = Ricomincia
console-practice-fresh-lesson = Comincia la lezione
console-practice-back = Torna alla sala
console-practice-welcome = Non ha ancora scritto nessuno.
console-practice-welcome-about = Premi “Via” per guardare una serata nella chat di una band scolastica, o scrivi qualcosa qui sotto. Siete in classe? C’è una lezione di una ventina di minuti, con cose da provare e di cui parlare.
console-practice-welcome-lesson = Segui la lezione qui sopra, o scrivi qui sotto quello che vuoi.
console-practice-lesson-start = Fai la lezione

## The recorded conversation

console-practice-replay = La conversazione registrata
console-practice-replay-title = { $title }
console-practice-play = Via
console-practice-pause = Pausa
console-practice-step = Un passo
console-practice-speed = Velocità
console-practice-times = { $n } volte
console-practice-progress = { $said } messaggi su { $total }
console-practice-soon = Tra un momento { $who } { $choice ->
    [edit] cambierà il messaggio
    [delete] cancellerà il messaggio
    [keep] lascerà il messaggio così com’è
   *[mistake] dirà che è un errore
}. Puoi scegliere prima tu.

## A message

console-practice-answers = In risposta a { $who }:
console-practice-edited = (cambiato)
console-practice-deleted = { $who } ha cancellato questo messaggio.
console-practice-held = Trattenuto: lo vedono solo { $who } e chi modera.
console-practice-did = Che cosa ha fatto il bot
console-practice-did-nudge = chiesto di ripensarci
console-practice-did-hold = trattenuto
console-practice-did-tip = consiglio
console-practice-did-add_strike = richiamo
console-practice-did-escalate = chiamato chi modera
console-practice-did-restrict = limite proposto
console-practice-did-timeout = pausa proposta
console-practice-would = Il bot osserva soltanto. Farebbe questo:
console-practice-would-nudge = chiedere a chi scrive di ripensarci
console-practice-would-hold = trattenere il messaggio
console-practice-would-return_text = ridare il testo
console-practice-would-tip = mostrare un consiglio
console-practice-would-campaign_message = mostrare un messaggio gentile
console-practice-would-add_strike = contare un richiamo
console-practice-would-escalate = chiamare chi modera
console-practice-would-restrict = proporre un limite
console-practice-would-timeout = proporre una pausa
console-practice-unmeasured = In questa lingua nessuno ha misurato il giudice, quindi non dice mai che un messaggio va bene. Prova in inglese.
console-practice-capped = Questa volta nessuna domanda: oggi a { $who } si è parlato già { $most } volte, e basta così. Fai passare un giorno e le domande tornano.
console-practice-only = Lo vede solo { $who }
console-practice-everybody = Lo vedono tutti
console-practice-cleared = Chi modera non ci ha trovato nulla di male. { $who } non deve fare nulla.
console-practice-chose = { $who } ha scelto: { $choice ->
    [edit] cambialo
    [delete] cancellalo
    [keep] lascialo così
   *[mistake] è un errore
}.
console-practice-heard-open = Chi modera lo guarderà.
console-practice-heard-taken = Qualcuno lo sta guardando.
console-practice-heard-upheld = Chi modera dà ragione al bot.
console-practice-heard-overturned = Per chi modera era un errore.
console-practice-heard-appealed = Lo guarderà un’altra persona.
console-practice-heard-appeal_taken = Lo sta guardando un’altra persona.
console-practice-heard-closed = Anche un’altra persona dà ragione al bot.
console-practice-still = Che cosa può ancora fare { $who }
console-practice-new-text = { $who } scrive invece:
console-practice-answer = Rispondi
console-practice-answer-of = al messaggio di { $who }
console-practice-answer-not = Non rispondere

## Writing

console-practice-as = Scrivi come
console-practice-text = Il tuo messaggio
console-practice-send = Invia

## Why

console-practice-why = Perché?
console-practice-why-of = Sul messaggio di { $who }
console-practice-why-open = Mostra i motivi
console-practice-why-title = Perché, su un messaggio di { $who }
console-practice-why-nothing = Il giudice qui non ha trovato nulla che valga una riga: ogni punteggio è sotto 0,05.
console-practice-why-clean = Non è scattata nessuna regola, quindi non si è fatto nulla.
console-practice-why-facts = Letto come { $language } da { $model }, con le regole { $rules }. Le parole evidenziate hanno portato il punteggio più alto.
console-practice-why-unmeasured = Letto come “{ $language }”, una lingua in cui nessuno ha misurato il giudice: questi punteggi sono solo quello che ha trovato un elenco di parole.
console-practice-limit = { $step ->
    [nudge_at] domanda
    [strike_at] richiamo
    [hold_at] trattenuto
   *[escalate_at] chi modera
} da { $at }
console-practice-limit-none = nessun limite in queste regole

## The moderators’ side

console-practice-strikes = Richiami
console-practice-strikes-caption = Quanto pesano ora i richiami di ciascuno, e che cosa ne resta dopo
console-practice-strikes-who = Membro
console-practice-strikes-now = ora
console-practice-strikes-month = tra un mese
console-practice-strikes-months = tra tre
console-practice-no-strikes = Nessuno ne ha. Un richiamo conta, e svanisce da solo.
console-practice-pass = Fai passare:
console-practice-pass-day = un giorno
console-practice-pass-week = una settimana
console-practice-pass-month = un mese
console-practice-cases = Casi
console-practice-no-case = Non c’è nulla da decidere. Un caso arriva qui quando qualcuno potrebbe stare male, o quando chi scrive dice che il bot ha sbagliato.
console-practice-urgent = urgente
console-practice-because = Perché
console-practice-disputed = { $who } dice che è un errore. Finché non decidi, non conta.
console-practice-second = È un ricorso, quindi decide la seconda persona.
console-practice-proposes-restrict = Propone di togliere una funzione per un po’. Solo una persona può farlo.
console-practice-proposes-timeout = Propone una pausa. Solo una persona può darla.
console-practice-moderator = Chi modera ({ $n })

## The rules

console-practice-rules = E se le regole fossero altre?
console-practice-rules-about = Scegli regole pronte o sposta un limite. Tutto quello che è scritto sopra si decide di nuovo con i punteggi che aveva; nulla viene giudicato un’altra volta, e nella sala non cambia nulla finché non usi le regole.
console-practice-preset = Regole pronte
console-practice-preset-school = Scuola
console-practice-preset-community = Comunità
console-practice-preset-gaming = Giochi
console-practice-preset-support = Chi cerca aiuto
console-practice-mode = Che cosa può fare il bot
console-practice-mode-observe = Solo osservare
console-practice-mode-nudge = Chiedere di ripensarci
console-practice-mode-hold = Chiedere, e trattenere messaggi
console-practice-sliders-about = Un punteggio di 0,80 vuol dire che circa otto messaggi simili su dieci meritano quel nome. Limiti più bassi trovano di più, e sbagliano più spesso.
console-practice-more-limits = Altri limiti
console-practice-step-nudge-at = Domanda da
console-practice-step-strike-at = Richiamo da
console-practice-step-hold-at = Trattenuto da
console-practice-step-escalate-at = Chiama chi modera da
console-practice-never = mai
console-practice-use = Usa queste regole da adesso
console-practice-try = Mostra l’effetto
console-practice-effect = Che cosa sarebbe diverso
console-practice-effect-none = Non c’è ancora scritto nulla. Scrivi qualcosa, o fai partire la conversazione.
console-practice-effect-sum = { $n ->
    [0] Finora non sarebbe diverso nulla.
    [one] Un messaggio su { $of } avrebbe un altro esito.
   *[other] { $n } messaggi su { $of } avrebbero un altro esito.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = Finora:
console-practice-after = Allora:
console-practice-nothing = nulla

## What is said about what was done

console-practice-told-waiting = Il giudice è occupato. Il tuo messaggio c’è, e viene letto tra un momento.
console-practice-told-time = È passato del tempo. Guarda i richiami: sono svaniti un po’.
console-practice-told-rules = Queste regole valgono da adesso.

## The lesson

console-practice-lesson = La lezione
console-practice-lesson-done = { $n } fatti su { $of }
console-practice-lesson-ticked = Fatto:
console-practice-lesson-talk = Parliamone:
console-practice-lesson-all = Era tutto. Grazie del tuo tempo. Che cosa farai di diverso domani?
console-practice-try-as = Lo scrive { $who }
console-practice-try-greet = qualcuno ha i compiti per domani?
console-practice-try-swear = questo livello è difficilissimo, che cazzo
console-practice-try-hurt = sei proprio uno sfigato, qui non ti vuole nessuno
console-practice-lesson-greet = Di’ qualcosa di normale
console-practice-lesson-greet-do = Scegli chi sei sotto la chat, e scrivi qualcosa di gentile o di noioso. Non succede nulla, e nulla resta: con quasi tutti i messaggi è così.
console-practice-lesson-greet-talk = Ti darebbe fastidio se un programma leggesse con voi? Che cosa vorresti sapere prima?
console-practice-lesson-swear = Dai una parolaccia a una cosa
console-practice-lesson-swear-do = Prenditela con un gioco, l’autobus, il tempo. Apri “Perché?” sotto il messaggio: la parola si nota, e non è bullismo.
console-practice-lesson-swear-talk = Quando una parolaccia fa male a qualcuno, e quando è solo una parola?
console-practice-lesson-hurt = Guarda che cosa si chiede a chi scrive
console-practice-lesson-hurt-do = Ora scrivi qualcosa che ti farebbe male sentirti dire. La domanda che arriva la vede solo chi ha scritto. Leggila come se fosse per te.
console-practice-lesson-hurt-talk = La domanda è gentile? Ti farebbe fermare un momento, o arrabbiare?
console-practice-lesson-change = Cambialo
console-practice-lesson-change-do = Scegli “Cambialo e rimandalo”, e di’ quello che volevi dire davvero, senza la parte che fa male.
console-practice-lesson-change-talk = Che cosa diceva la seconda versione che la prima non diceva?
console-practice-lesson-mistake = Di’ che il bot sbaglia
console-practice-lesson-mistake-do = Scrivi ancora qualcosa che fa male, e scegli “È un errore”. Il caso va a delle persone, e nulla conta finché una di loro non l’ha guardato.
console-practice-lesson-mistake-talk = Pensa a uno scherzo tra amici che un programma capirebbe male. Che cosa dovrebbe sapere una persona per capirlo bene?
console-practice-lesson-judge = Modera tu
console-practice-lesson-judge-do = Guarda il caso dalla parte di chi modera: le parole, il motivo, che cosa dice chi ha scritto. Poi decidi. Puoi tornare indietro.
console-practice-lesson-judge-talk = Avete deciso tutti allo stesso modo? Che cosa sarebbe giusto per chi ha scritto, e per chi ha letto?
console-practice-lesson-fade = Fai passare il tempo
console-practice-lesson-fade-do = Qualcuno ora ha un richiamo. Fai passare un mese con i pulsanti dalla parte di chi modera, e guarda che cosa ne resta.
console-practice-lesson-fade-talk = Perché un errore dovrebbe svanire? Ce n’è uno che non dovrebbe?
console-practice-lesson-rules = Cambia le regole
console-practice-lesson-rules-do = Vai alle regole in fondo alla pagina. Scegli quelle per i giochi e poi quelle per la scuola, guarda che cosa sarebbe diverso, e usa quelle che vorresti nella tua classe.
console-practice-lesson-rules-talk = Chi dovrebbe decidere quali regole valgono in una classe? Che cosa hai scelto diversamente dagli altri?

## When there is no room

console-practice-gone-away = La tua sala prove non c’è più
console-practice-gone-away-do = Da un po’ non la usava nessuno, e serviva ad altri. Non è rimasto nulla. Puoi averne subito una nuova.
console-practice-gone-full = Tutte le sale prove sono occupate
console-practice-gone-full-do = A provare sono più delle sale che ci sono. Riprova tra qualche minuto.
console-practice-gone-open = Apri una sala nuova

## kindness demo

cli-demo-web = Aprila nel browser, o in questo terminale.
cli-demo-port = La porta della pagina nel browser. Di norma una libera.
cli-demo-browser = Se aprire la pagina in un browser.
cli-demo-check = Chiedi la pagina una volta, di’ che cosa è arrivato e finisci. Di norma dove non c’è un terminale, e in CI.
cli-demo-open =
    La sala prove è aperta su { $address }
    Ci arriva solo questa macchina, e non resta nulla. Si chiude con Ctrl+C.
cli-demo-checked = { $address } risponde in { $seconds } s: { $title }
practice-not-there = La sala prove non risponde come dovrebbe ({ $status }). Usa `kindness doctor`, che dice che cosa non va.
