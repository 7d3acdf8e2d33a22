# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Guarda che cosa viene pubblicato e quando, che cosa è uscito e che cosa è saltato.
console-studio-waiting = { $n ->
    [0] Niente aspetta di essere approvato.
    [one] Una campagna aspetta di essere approvata.
   *[other] { $n } campagne aspettano di essere approvate.
}
console-studio-no-community = Non gestisci ancora le campagne di nessuna comunità. Chiedi questo diritto a chi amministra la tua.
console-studio-calendar = Calendario delle campagne
console-studio-campaigns = Campagne
console-studio-ahead = Che cosa arriva
console-studio-ahead-none = Non è previsto niente.
console-studio-behind = Che cosa è uscito e che cosa è saltato
console-studio-behind-none = Non è ancora uscito niente.
console-studio-clock = Orari secondo gli orologi di { $zone }
console-studio-col-when = Quando
console-studio-col-campaign = Campagna
console-studio-col-day = Giorno
console-studio-col-text = Testo
console-studio-col-became = Com’è andata
console-studio-became-claimed = in pubblicazione
console-studio-became-posted = pubblicato
console-studio-became-skipped = saltato, { $why }
console-studio-steps = Che cosa è successo
