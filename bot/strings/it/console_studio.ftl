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
console-studio-read = Leggi i testi
console-studio-texts = { $title }: i testi
console-studio-languages = Lingue dei testi
console-studio-as-posted = Proprio come viene pubblicato.
console-studio-not-posted = Solo da leggere: questa campagna esce in { $language }.
console-studio-day = Giorno { $day }, { $at }
console-studio-unread = letto solo da chi l’ha scritto
console-studio-picture = Immagine:
console-studio-entries = (Qui c’è quello che hanno mandato i membri.)
console-studio-review = Revisione
console-studio-own = Questa versione l’hai scritta tu, quindi la legge e la approva qualcun altro: chi gestisce le campagne o modera qui.
console-studio-approve-about = Leggi prima i testi. Poi comincia da sola.
console-studio-step-approve = Approva la versione { $version }
console-studio-step-pause = Mettila in pausa
console-studio-step-resume = Falla continuare
console-studio-step-stop = Chiudila
console-studio-steps-about = Una pausa vale subito, e quello che salta non si recupera. Una volta chiusa non riprende.
console-studio-why = Perché? Resta nella cronologia.
