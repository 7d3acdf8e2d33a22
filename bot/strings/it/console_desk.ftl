# Il banco di chi modera, nel browser.

console-desk-tabs = Pagine del banco
console-desk-tab-queue = In attesa
console-desk-no-community = Non c’è ancora niente agli atti. I casi arrivano quando Kindness legge da qualche parte.
console-desk-waiting = { $n ->
    [0] Niente aspetta te.
    [one] Un caso aspetta.
   *[other] { $n } casi aspettano.
 }
console-desk-waiting-many = Aspettano { $most } casi, o di più.
console-desk-queue = Che cosa aspetta una persona
console-desk-kinds = Quali casi
console-desk-order = Prima quelli urgenti, poi i più vecchi.
console-desk-queue-empty = Niente di questo tipo aspetta. I casi nuovi arrivano su questa pagina da soli.
console-desk-more = Ce ne sono più di quanti se ne guardano qui. Gli altri arrivano quando alcuni di questi sono decisi.
console-desk-urgent = Urgente
console-desk-about = Di { $who }, { $at } (UTC)
console-desk-you = tu
console-desk-nobody = qualcuno che la piattaforma non nomina
console-desk-label = { $label } ({ $score } %)
console-desk-why-none = Qualcuno ha chiesto che una persona lo guardi.

console-desk-said = Che cosa è stato detto
console-desk-show = Mostra che cosa è stato detto
console-desk-text-gone = Le parole non sono più conservate, o non ce n’erano.
console-desk-link = Guardalo dove si trova
console-desk-report = Segnalato { $at }
console-desk-report-by = Segnalato { $at } da { $who }
console-desk-show-report = Mostra che cosa dice la segnalazione
console-desk-track = Di { $decided } altre segnalazioni negli ultimi 30 giorni di chi ha segnalato questo, { $fine ->
    [0] chi modera le ha condivise tutte.
    [one] una è risultata a posto.
   *[other] { $fine } sono risultate a posto.
 }
console-desk-why = Perché è qui
console-desk-proposes = Le regole propongono una sanzione. Se darla lo decidi tu.
console-desk-scores = Che cosa ha trovato il modello
console-desk-score-label = Etichetta
console-desk-score = Punteggio
console-desk-score-limit = Chiede da
console-desk-judged = Regole: { $rules }. Modello: { $model }.
console-desk-standing = Com’è messo chi l’ha scritto
console-desk-rests = contestato, per ora non conta
console-desk-steps = Che cosa è stato fatto
console-desk-steps-none = Nessuno ha ancora fatto niente.
console-desk-show-note = Mostra il perché
console-desk-to-queue = Torna a ciò che aspetta

console-desk-do = Che cosa puoi fare
console-desk-holder = In mano a: { $who }.
console-desk-reason = Perché decidi così?
console-desk-reason-hint = Puoi lasciarlo vuoto. Chi modera lo vede con il caso.
console-desk-reason-needed = Questa comunità chiede un motivo per ogni decisione. Chi modera lo vede con il caso.
console-desk-ready = Decidi con uno dei motivi più comuni
console-desk-undo-why = Perché lo ritiri?
console-desk-note = Una nota per chi modera con te
console-desk-note-hint = Non cambia nient’altro. Chi ha scritto il messaggio non la vede.
console-desk-note-missing = Prima scrivi la nota, per favore. Non è cambiato niente.
console-desk-why-missing = Di’ il perché, con parole tue o con uno dei motivi più comuni. Non è ancora cambiato niente.
console-desk-too-long = È più lungo di { $most } caratteri. Accorcialo, per favore; non è ancora cambiato niente.
console-desk-moved-on = Qualcuno ha fatto qualcosa con questo caso mentre lo guardavi, quindi di tuo non è stato fatto niente. Guarda a che punto è ora, poi decidi.
console-desk-now = Ora:
console-desk-kept = Questo è ciò che avevi scritto
console-desk-moved = Questo caso è andato avanti mentre eri qui.
console-desk-load-again = Guarda a che punto è

console-desk-keys = Tasti
console-desk-keys-on = Usa singole lettere come scorciatoie
console-desk-key-j = caso successivo
console-desk-key-k = caso precedente
console-desk-key-enter = aprilo
console-desk-enter-name = Invio
console-desk-key-t = prendilo
console-desk-key-s = mostra o nascondi che cosa è stato detto
console-desk-key-w = scrivi perché
console-desk-key-u = vai a «giusto», poi Invio
console-desk-key-o = vai a «errore», poi Invio
console-desk-key-n = scrivi una nota
console-desk-key-q = torna a ciò che aspetta

console-desk-tab-appeals = Ricorsi
console-desk-appeals-about = Qualcuno vede una decisione in un altro modo e chiede che la si riguardi. Decide una persona diversa dalla prima.
console-desk-appeals-waiting = Che cosa aspetta una seconda persona
console-desk-appeals-none = Nessun ricorso aspetta.
console-desk-appeals-over = Com’è finita con gli ultimi
console-desk-show-appeal = Mostra che cosa dice il ricorso
console-desk-to-member = Tutto ciò che è agli atti su chi l’ha scritto
console-desk-member = Agli atti su { $who }
console-desk-member-cases = Casi
console-desk-member-no-cases = Non ci sono casi.
console-desk-pardons = Condoni
console-desk-pardon = { $at }: { $who } ha condonato ciò che era successo fino ad allora.
console-desk-pardon-undone = ritirato
console-desk-appeal-link = Un link per fare ricorso, per chi qui non può più scrivere
console-desk-appeal-link-label = Link per fare ricorso
console-desk-appeal-link-about = Chi lo ha può fare ricorso contro questa decisione e vedere com’è finita, e nient’altro. Vale 30 giorni. Mandalo solo a chi ha scritto il messaggio.
console-desk-appeal = Chiedi che qualcuno lo riguardi
console-desk-appeal-about = Chi modera ha deciso qualcosa che ti riguarda. È del { $at } (UTC).
console-desk-appeal-how = Se la vedi in un altro modo, dillo qui. Allora lo guarda un’altra persona, e per te può solo andare meglio.
console-desk-appeal-note = Che cosa dovrebbero sapere?
console-desk-appeal-note-hint = Puoi lasciarlo vuoto. Lo legge chi modera, e nessun altro.
console-desk-appeal-send = Chiedi che qualcuno lo riguardi
console-desk-appeal-heard = Grazie di avercelo detto. Lo guarda un’altra persona. Riapri questo link tra qualche giorno per vedere com’è finita.
console-desk-appeal-overturned = È stato ritirato, e non conta. Ci dispiace per il disagio.
console-desk-appeal-closed = Un’altra persona l’ha guardato e la vede allo stesso modo, quindi resta. Grazie di aver chiesto.
appeal-link-over = Questo link non è intero, o è scaduto. Chiedine uno nuovo a chi modera.
appeal-too-long = È più lungo di { $most } caratteri. Accorcialo, per favore; non è stato ancora mandato niente.

console-desk-tab-rules = Regole
console-desk-rules = Le regole in vigore
console-desk-paused = in pausa: osserva soltanto
console-desk-from = Da quale punteggio succede che cosa
console-desk-ladder = Quando i richiami di qualcuno si sommano
console-desk-others = Tutto il resto
console-desk-try-rules = Prova altre regole
console-desk-try-about = Prima vedi che cosa cambierebbe, e che cosa avrebbero fatto queste regole con ciò che è agli atti. Niente è in vigore finché non premi il pulsante che trovi lì.
console-desk-see-change = Guarda che cosa cambierebbe
console-desk-change-what = Quale numero?
console-desk-change-value = Il nuovo valore
console-desk-would-change = Che cosa cambierebbe
console-desk-difference = La differenza da ciò che è in vigore
console-desk-what = Che cosa
console-desk-now-in-force = In vigore
console-desk-then = Dopo
console-desk-rung = Gradino { $n }
console-desk-listed = nell’elenco
console-desk-not-listed = non nell’elenco
console-desk-backtest = Che cosa avrebbero fatto negli ultimi { $days } giorni
console-desk-backtest-table = Messaggi agli atti che portano a
console-desk-backtest-unseen = I messaggi sotto il limite di allora non sono conservati, quindi nessuno può dire quanti in più ne troverebbe uno più basso.
console-desk-only-managers = Puoi guardare tutto questo. Per cambiare le regole, chiedi a chi può anche gestire la comunità.
console-desk-to-rules = Torna alle regole

console-desk-tab-words = Parole
console-desk-words = Le parole di questa comunità
console-desk-words-about = Negli elenchi ci sono { $used } voci su { $most }. Prima vedi che cosa avrebbe trovato una voce.
console-desk-words-allow = Qui vanno bene
console-desk-words-deny = Qui non si vogliono
console-desk-words-none = In questo elenco non c’è niente.
console-desk-words-add = Metti una parola in un elenco
console-desk-words-which = Quale elenco?
console-desk-words-see = Guarda che cosa avrebbe trovato
console-desk-words-try = Prova un testo
console-desk-to-words = Torna alle parole
console-desk-tab-tune = Limiti
console-desk-tune = Quale limite andrebbe bene
console-desk-tune-see = Guarda
console-desk-tune-table = Quante volte l’invito a ripensarci era giusto, da quale punteggio
console-desk-tune-at = Da
console-desk-tune-share = Giusti
console-desk-tune-range = Intervallo
console-desk-tune-looked = Guardati
console-desk-tune-blind = Mai guardati
console-desk-tune-kept = Giusti che restano
console-desk-tab-readiness = Pronto?
console-desk-readiness = Il bot ha meritato di essere acceso?
