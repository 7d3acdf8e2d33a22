# Le regole di una comunità: mostrate, confrontate e cambiate in Discord.

rules-no-field = Queste regole non hanno una voce “{ $key }”. Scegli una di quelle suggerite mentre scrivi.
rules-stale = Le regole sono cambiate da quando ti è stato mostrato questo. Chiedi di nuovo e vedrai la differenza rispetto a ciò che è in vigore adesso.
rules-no-version = Qui non c’è una versione così delle regole. Scegli una di quelle suggerite mentre scrivi.
rules-same-versions = È la stessa versione. Scegline due diverse.

## Comandi

discord-command-rules-name = regolamento
discord-command-rules = Guarda e cambia le regole che il bot segue qui.
discord-command-rules-show-name = mostra
discord-command-rules-show = Guarda le regole in vigore, in parole semplici.
discord-command-rules-preset-name = pronte
discord-command-rules-preset = Prendi altre regole già pronte. Prima vedi la differenza.
discord-command-rules-set-name = cambia
discord-command-rules-set = Cambia un numero. Prima vedi la differenza.
discord-command-rules-diff-name = confronta
discord-command-rules-diff = Guarda in che cosa differiscono due versioni delle regole.
discord-command-rules-revert-name = ripristina
discord-command-rules-revert = Torna a una versione precedente. Prima vedi la differenza.
rules-option-name-name = nome
rules-option-name = Quali regole già pronte?
rules-option-what-name = cosa
rules-option-what = Quale limite, o quale numero della scala? Scrivine qualche lettera.
rules-option-value-name = valore
rules-option-value = Il nuovo valore: un numero, per esempio 0,9, oppure “mai” per un limite.
rules-option-before-name = prima
rules-option-before = La versione precedente.
rules-option-after-name = dopo
rules-option-after = La versione successiva. Di solito: quella in vigore.
rules-option-version-name = versione
rules-option-version = A quale versione vuoi tornare?

## Che cosa è in vigore

rules-head = **{ $preset }** ({ $version })
rules-mode = Modo: { $mode }
rules-since = In vigore dal { $at }, per scelta di { $who }.
rules-nobody = Qui nessuno ha ancora cambiato le regole.
rules-limits = Il modello dà punteggi da 0 a 1. Da quale punteggio che cosa succede:
rules-limit-nudge-at = invito
rules-limit-strike-at = richiamo
rules-limit-hold-at = tolto
rules-limit-escalate-at = moderatori
rules-limit-zero-tolerance-at = sempre tolto
rules-limit-strike-weight = peso di un richiamo
rules-ladder = Quando i richiami di qualcuno si sommano (dopo { $days } giorni ciascuno vale la metà):
rules-then-stern = un invito più fermo
rules-then-escalate = si chiama chi modera
rules-then-restrict = si propone una limitazione
rules-then-timeout = si propone una pausa
rules-then-stern-from = da { $at }: gli inviti si fanno più fermi
rules-then-escalate-from = da { $at }: si chiama chi modera
rules-then-restrict-from = da { $at }: si chiede a chi modera se togliere { $feature ->
    [links] i link
    [attachments] immagini e file
    [streaming] lo streaming
   *[voice] i canali vocali
} per { $span }. Discord non sa fare solo questo: si offre una pausa di un’ora al massimo
rules-then-timeout-from = da { $at }: si chiede a chi modera se dare una pausa di { $span }
rules-rung-at = da quale peso
rules-rung-seconds = quanti secondi
rules-step = gradino { $n } ({ $what })
rules-hours = { $n ->
    [one] un’ora
   *[other] { $n } ore
}
rules-minutes = { $n ->
    [one] un minuto
   *[other] { $n } minuti
}
rules-field-preset = Regole già pronte
rules-field-prompts-per-day = Volte al giorno in cui il bot può parlare a una persona
rules-field-half-life-days = Giorni dopo i quali un richiamo vale la metà
rules-field-tip-every-days = Giorni di silenzio prima che qualcuno riceva un consiglio
rules-field-campaign-every-days = Giorni di silenzio prima di un messaggio gentile nel canale
rules-field-profanity-tip-at = Un consiglio sulle parolacce da
rules-field-unsupported = Una lingua in cui il bot non è stato provato
rules-field-unsupported-at = In una lingua così, parole dure da
rules-field-unread = Un messaggio troppo lungo per essere letto fino in fondo
rules-value-note = lo si conta
rules-value-escalate = si chiama chi modera
rules-words = Parole vostre: { $allow } vanno bene, { $deny } non gradite (`/parole elenco`).
rules-never = mai
rules-nothing = niente

## Che cosa cambierebbe

rules-difference = **Cambierebbe questo.** Niente è in vigore prima che tu prema il pulsante.
rules-compared = **Da** { $before } **a** { $after }:
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = adesso · { $at } UTC · { $who } · { $version }
rules-alike = Dicono la stessa cosa: nulla cambia, se non forse il modo.
rules-already = **Le regole lo dicono già.** Non è cambiato nulla.
rules-label-gone = non ne segue più niente
rules-label-new = nuovo: { $limits }
rules-ladder-changed = Gradino { $n }: { $before } → **{ $after }**
rules-words-added-allow = Da lì in poi vanno bene:
rules-words-removed-allow = Non vanno più bene:
rules-words-added-deny = Da lì in poi non gradite:
rules-words-removed-deny = Non più nell’elenco delle parole non gradite:
rules-and-more = { $n ->
    [one] … e un’altra riga, nel file.
   *[other] … e altre { $n } righe, nel file.
}
rules-unseen = -# I messaggi sotto il limite non si conservano: nessuno può dire quanti in più ne troverebbe uno più basso. `/prova-regole` dice che cosa avrebbero fatto altre regole con ciò che è registrato.
rules-apply = Metti in vigore
rules-done = **In vigore.** Il canale dei moderatori viene a sapere chi ha cambiato che cosa:
