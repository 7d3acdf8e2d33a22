# Se il filtro ha ragione in una comunità, e che cosa avrebbero fatto altre regole.

cli-backtest = Confronta altre regole con quelle in vigore, su ciò che è registrato. Non cambia niente.
cli-backtest-community = La comunità, come sta nel registro, per esempio discord:123.
cli-backtest-rules = Un file TOML con le regole da provare. Di solito: le regole in vigore.
cli-backtest-limit = Un’etichetta e il punteggio da cui arriva l’invito, per esempio bullying=0.92. Si può ripetere.
cli-backtest-days = Gli ultimi giorni da guardare; quelli prima contano solo per i richiami.
cli-backtest-head = { $of ->
    [0] Non c’è niente di registrato negli ultimi { $days } giorni.
    [one] C’è un messaggio registrato negli ultimi { $days } giorni. In vigore: { $now }. A confronto: { $proposed }.
   *[other] Ci sono { $of } messaggi di { $authors ->
        [one] una persona
       *[other] { $authors } persone
    } registrati negli ultimi { $days } giorni. In vigore: { $now }. A confronto: { $proposed }.
}
cli-backtest-kind = messaggi che portano a
cli-backtest-before = in vigore
cli-backtest-after = a confronto
cli-backtest-changed = { $touched ->
    [0] Non sarebbe cambiato niente per nessuno.
    [one] Per una persona qualcosa sarebbe stato diverso: { $milder } volte più mite, { $harder } volte più severo.
   *[other] Per { $touched } persone qualcosa sarebbe stato diverso: { $milder } volte più mite, { $harder } volte più severo.
}
cli-backtest-spared = Tra ciò che sarebbe stato più mite, le persone avevano giudicato { $wrong } sbagliati e { $right } giusti.
cli-backtest-unseen = Se ne vede solo una parte per: { $labels }. I messaggi sotto il limite di allora non si conservano.
backtest-kind-nudge = un invito in privato
backtest-kind-hold = un messaggio tolto
backtest-kind-return_text = un testo restituito
backtest-kind-tip = un consiglio
backtest-kind-campaign_message = una parola gentile al canale
backtest-kind-add_strike = un richiamo
backtest-kind-escalate = una chiamata ai moderatori
backtest-kind-restrict = una restrizione proposta
backtest-kind-timeout = una sospensione proposta

backtest-two-rules = Ci sono un preset e un file di regole. Dai solo uno dei due.
backtest-no-label = «{ $seen }» non è un limite. Scrivi un’etichetta di queste regole e un numero, per esempio bullying=0.92. Ci sono: { $known }.
tune-stale = Il limite è cambiato da quando è stata fatta la proposta. Chiedi di nuovo con `/regola`.
question-own = Questo messaggio l’hai scritto tu, quindi risponde qualcun altro.
question-gone = Di questo messaggio non c’è più niente nel registro, quindi non c’è niente da rispondere.
tune-no-limit = Qui le regole non invitano a ripensarci per «{ $label }». Scegli un’altra etichetta.

## Comandi in Discord

discord-command-tune-name = regola
discord-command-tune = Guarda quante volte gli inviti qui hanno ragione, e quale limite andrebbe bene.
discord-command-readiness-name = pronto
discord-command-readiness = Guarda se il bot si è meritato di essere acceso qui.
discord-command-backtest-name = prova-regole
discord-command-backtest = Guarda che cosa avrebbero fatto qui altre regole. Non cambia niente.
discord-command-stats-name = numeri
discord-command-stats = Guarda che cosa ha fatto il bot qui di recente, in numeri e come figura.
proof-label-name = riguardo
proof-wanted-name = voluti
proof-wanted = Su cento inviti, quanti devono essere giusti? Di solito: 80.
proof-days-name = giorni
tune-label = Inviti riguardo a che cosa?
backtest-rules-name = regole
backtest-rules = Le regole da provare. Di solito: quelle in vigore.
backtest-label = Un’etichetta di cui cambiare il limite.
backtest-limit-name = limite
backtest-limit = Da quale punteggio arrivano gli inviti, per esempio 0.9.
backtest-days = Gli ultimi giorni da guardare. Di solito: 30.
backtest-what = Scegli le regole da provare, oppure un’etichetta insieme a un limite.
stats-days = Gli ultimi giorni da guardare. Di solito: una settimana.
stats-days-7 = una settimana
stats-days-28 = quattro settimane

## /tune

tune-head = **Gli inviti per { $label }** arrivano da un punteggio di { $now }. Ecco quante volte erano giusti, secondo ciò che le persone hanno deciso qui negli ultimi 90 giorni:
tune-row = da { $at }: **{ $share } %** giusti (da { $low } a { $high } %). Ne sono stati guardati { $looked } su { $of }.
tune-kept = Resta il { $kept } % di quelli giusti.
tune-blind = Del { $blind } % nessuno ne ha guardato nemmeno uno: potrebbero essere tutti giusti o tutti sbagliati.
tune-together = Tutti questi intervalli sono giusti insieme in 95 comunità su 100.
tune-too-early = **È presto.** Le persone hanno deciso su { $looked } di questi inviti, e non basta per proporre un limite. Decidete dei casi, o aspettate.
tune-nowhere = **Nessun limite va bene.** Da nessun punteggio in su gli inviti sembrano giusti { $wanted } volte su cento. Decisi dalle persone: { $looked } inviti.
tune-proposal = { $same ->
    [yes] **Il limite va bene.**
   *[no] **Proposta: { $at }.**
} { $proven ->
    [yes] È dimostrato che è giusto { $wanted } volte su cento o di più.
   *[no] Sembra giusto { $wanted } volte su cento, ma non è ancora dimostrato.
} Secondo { $looked } risposte che non hanno contato nella scelta: da { $low } a { $high } %.
tune-effect = Negli ultimi 30 giorni, su { $of } messaggi registrati, { $milder } sarebbero stati trattati con più mitezza e { $harder } con meno.
tune-spared = Tra questi, le persone avevano trovato { $wrong } inviti sbagliati e { $right } giusti.
tune-apply = Metti in vigore { $at }
tune-why = inviti per { $label } da un punteggio di { $at }, come proposto da /regola
tune-done = **In vigore.** Gli inviti per { $label } arrivano da un punteggio di { $at }; prima era { $seen }. Il canale dei moderatori lo viene a sapere.
tune-words = Parole che stanno molto più spesso dove un invito è risultato sbagliato, e in quanti su quanti: { $words }. Contate adesso nei testi che si conservano ancora. Se qui una è innocua, chi gestisce il server può consentirla: `/parole consenti`.
tune-limits-of-this = -# I messaggi sotto il limite non si conservano. Perciò nessuno può dire quanti di tutti quelli che feriscono sono stati trovati, né che cosa farebbe un limite più basso.

## /readiness

ready-head = { $prompts ->
    [0] **Non è stato osservato nessun invito** negli ultimi 90 giorni che queste regole darebbero.
    [one] **È stato osservato un invito** negli ultimi 90 giorni. I moderatori hanno risposto su { $answered }.
   *[other] **Sono stati osservati { $prompts } inviti** negli ultimi 90 giorni. I moderatori hanno risposto su { $answered }.
}
ready-share = Il **{ $share } %** era voluto (da { $low } a { $high } %).
ready-too-early = **È presto per dirlo.** Continua a osservare. Servono almeno altre { $left } risposte.
ready-not-yet = **Non ancora.** Forse va già bene, ma le risposte non lo dicono. Continua a osservare: servono almeno altre { $left } risposte.
ready-ready = **Pronto.** Puoi accenderlo con `/kindness imposta`.
ready-not-like-this = **Non così.** Ne sono voluti meno di { $needed } su cento. Prima alza i limiti: guarda `/regola`.
ready-rule = -# La regola: è pronto quando anche l’estremo basso dell’intervallo è { $needed } % o di più. Puoi guardare quante volte vuoi: in 95 comunità su 100 l’intervallo è giusto ogni volta.

## /backtest

backtest-head = { $of ->
    [0] Qui non c’è niente di registrato negli ultimi { $days } giorni.
    [one] C’è **un messaggio** registrato negli ultimi { $days } giorni. Le regole in vigore, e { $proposed }:
   *[other] Ci sono **{ $of } messaggi** di { $authors ->
        [one] una persona
       *[other] { $authors } persone
    } registrati negli ultimi { $days } giorni. Le regole in vigore, e { $proposed }:
}
backtest-row = { $kind }: { $before } → **{ $after }**
backtest-milder = più mite: { $link }
backtest-harder = più severo: { $link }

## /stats

stats-head = **{ $seen } messaggi** letti negli ultimi { $days } giorni.
stats-prompted = Il bot ha parlato di { $n } ({ $of_thousand } su mille).
stats-held = Ne ha tolti { $n } ({ $of_thousand } su mille).
stats-strikes = Ne ha contati { $n } contro qualcuno ({ $of_thousand } su mille).
stats-escalated = Ha chiamato i moderatori per { $n } ({ $of_thousand } su mille).
stats-disputed = Di { $n } le persone hanno detto che era un errore ({ $of_thousand } su mille).
stats-unsupported = { $n } erano in una lingua su cui nessuno l’ha misurato ({ $of_thousand } su mille).
stats-unread = { $n } erano troppo lunghi per leggerli fino in fondo ({ $of_thousand } su mille).
stats-overturned = I moderatori hanno guardato { $n } decisioni e ne hanno trovate sbagliate il **{ $share } %** (da { $low } a { $high } %).
stats-bars = Quante volte il bot ha parlato, per mese e giorno: { $bars }.

## Domande su ciò che è stato solo osservato

question-start = { $n ->
    [one] Rispondi a una domanda
   *[other] Rispondi a { $n } domande
}
question-head = **Qui avresti voluto un invito a ripensarci?** { $left ->
    [0] È l’ultima domanda.
    [one] Dopo questa ce n’è ancora una.
   *[other] Dopo questa ce ne sono ancora { $left }.
}
question-about = { $link } è risultato: { $labels }. Lo vedi solo tu.
question-words-gone = Quello che diceva non si conserva più. Segui il link per leggerlo.
question-none = **Grazie.** Per oggi non ci sono altre domande. `/pronto` dice che cosa mostrano le risposte.
question-taken = Nel frattempo a questa ha risposto qualcun altro.
question-yes = Sì
question-no = No
question-unsure = Non saprei
