# Le parole di una comunità: che cosa va bene lì, e che cosa non vuole leggere.

cli-reason-listed = contiene una parola della lista di questa comunità.
discord-why-listed = Contiene una parola della lista di questo server. Discord non dice chi l’ha scritto, oppure l’ha scelto qualcun altro al posto suo.
words-too-many = Gli elenchi sono pieni: { $most } voci. Prima toglietene una, con `/parole togli`.
words-length = Una voce ha da { $least } a { $most } caratteri: una parola o una breve frase.
words-common = “{ $word }” sta in quasi ogni messaggio: un elenco che la contiene non direbbe nulla. Scegli la parola che conta.
words-on-list = “{ $word }” è nell’altro elenco. Prima toglila da lì, con `/parole togli`.
words-not-listed = “{ $word }” non è in nessuno dei due elenchi. `/parole elenco` mostra che cosa c’è.
words-in-prompt = Contiene una parola che su questo server non è gradita.
words-on-card = Contiene una parola dell’elenco di questo server.

## Comandi

discord-command-words-name = parole
discord-command-words = Le parole che su questo server vanno bene, e quelle non gradite.
discord-command-words-list-name = elenco
discord-command-words-list = Guarda i due elenchi.
discord-command-words-allow-name = consenti
discord-command-words-allow = Una parola che qui va bene. Prima vedi che cosa avrebbe cambiato.
discord-command-words-deny-name = vieta
discord-command-words-deny = Una parola che qui non è gradita. Prima vedi che cosa avrebbe trovato.
discord-command-words-remove-name = togli
discord-command-words-remove = Togli una parola dal suo elenco.
discord-command-words-try-name = prova
discord-command-words-try = Guarda come sarebbe trattato un testo, con gli elenchi e senza.
words-option-word-name = parola
words-option-word = Una parola o una breve frase.
words-option-text-name = testo
words-option-text = Un testo da provare. Non viene conservato.

## Che cosa avrebbe trovato una voce

words-propose-allow = **Qui “{ $word }” va bene?** Nulla cambia prima che tu prema il pulsante.
words-propose-deny = **Metto “{ $word }” nell’elenco di ciò che qui non è gradito?** Nulla cambia prima che tu prema il pulsante.
words-propose-remove = **Tolgo “{ $word }” dall’elenco di { $list ->
    [allow] ciò che qui va bene
   *[deny] ciò che qui non è gradito
}?** Nulla cambia prima che tu prema il pulsante.
words-found = { $looked ->
    [0] Nessun testo degli ultimi 30 giorni si conserva ancora: nessuno può dire dove l’avrebbe trovata.
   *[other] Sta in { $found } dei { $looked } testi degli ultimi 30 giorni registrati che si conservano ancora.
}
words-asked = { $asked } di questi { $found } hanno già portato a un invito.
words-spared = { $judged ->
    [one] Uno di questi ha portato a un invito.
   *[other] { $judged } di questi hanno portato a un invito.
} Con la parola consentita { $spared ->
    [0] non ne mancherebbe nessuno: gli inviti dipendono da altre parole, o da una minaccia.
    [one] ce ne sarebbe stato uno in meno.
   *[other] ce ne sarebbero stati { $spared } in meno.
}
words-example = Per esempio:
words-means-allow = -# Dove un invito dipende da questa parola, non si chiede nulla a nessuno. Il resto conta come sempre, e nessun elenco nasconde una minaccia o parole che spingono qualcuno a farsi del male. Vale solo la parola così com’è: aggiungi anche le altre forme.
words-means-deny = -# A chi la scrive si chiede di ripensarci, in qualsiasi lingua, anche quando è mascherata (m4scher4ta, m a s c h e r a t a). Da sola non è un richiamo. I messaggi normali non si conservano: nessuno può contare in quanti sarebbe stata. Vale solo la parola così com’è: aggiungi anche le altre forme.
words-apply-allow = Qui va bene
words-apply-deny = Metti nell’elenco
words-apply-remove = Togli
words-there = “{ $word }” è già nell’elenco di { $list ->
    [allow] ciò che qui va bene
   *[deny] ciò che qui non è gradito
}. Non è cambiato nulla.

## Gli elenchi

words-head = **Le parole di questo server** ({ $used } voci su { $most })
words-listed-allow = { $n ->
    [0] Oltre alle regole non è consentito altro: `/parole consenti`.
   *[other] **Qui vanno bene** ({ $n }):
}
words-listed-deny = { $n ->
    [0] L’elenco di ciò che non è gradito è vuoto: `/parole vieta`.
   *[other] **Qui non gradite** ({ $n }):
}
words-choice-allow = { $word } (va bene)
words-choice-deny = { $word } (non gradita)

## Prove

words-try-nothing = Non contiene nessuna delle parole di questo server.
words-try-allowed = Qui va bene: { $words }
words-try-denied = Qui non gradita: { $words }
words-try-without = Senza gli elenchi: { $what }
words-try-with = Con gli elenchi: **{ $what }**
words-verdict-nothing = non succederebbe nulla
words-verdict-other = nessun invito, ma qualcosa di più piccolo: un consiglio, o una nota per chi modera
words-verdict-listed = un invito, per una parola dell’elenco di questo server
words-verdict-prompt = un invito per { $label }
