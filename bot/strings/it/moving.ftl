# Cambio di casa: `kindness import` e `kindness export`.

cli-import = Porta qui casi e avvertimenti passati: da un CSV, da Zeppelin o da un’altra casa di questo bot.
cli-import-file = Un CSV con le colonne { $columns } (e weight, se vuoi), un JSON esportato da Zeppelin, o ciò che ha scritto "kindness export".
cli-import-community = Dove sono successi, per esempio discord:123.
cli-import-source = Per un CSV: da dove vengono i casi. Un caso con la stessa origine e lo stesso numero entra una volta sola.
cli-import-weight = Quanto conta un avvertimento, se il file non lo dice. Svanisce dal giorno in cui è stato dato.
cli-import-bot = L’id di un bot: un avvertimento che ha dato da solo non conta contro nessuno. Si può usare più volte.
cli-import-locale = La lingua in cui si risponde a chi fa ricorso contro un vecchio avvertimento.
cli-import-dry-run = Di’ soltanto che cosa succederebbe. Ciò che non si legge viene elencato comunque.
cli-import-done = { $new ->
    [0] Niente di nuovo.
    [one] Un caso è entrato: { $warnings } come avvertimento che conta, { $history } come storia.
   *[other] { $new } casi sono entrati: { $warnings } come avvertimenti che contano, { $history } come storia.
 } { $known ->
    [0] Nessuno c’era già.
    [one] Uno c’era già e resta com’è.
   *[other] { $known } c’erano già e restano come sono.
 }
cli-import-would = { $new ->
    [0] Non entrerebbe niente di nuovo.
    [one] Entrerebbe un caso: { $warnings } come avvertimento che conta, { $history } come storia.
   *[other] Entrerebbero { $new } casi: { $warnings } come avvertimenti che contano, { $history } come storia.
 } { $known ->
    [0] Nessuno c’è già.
    [one] Uno c’è già e resterebbe com’è.
   *[other] { $known } ci sono già e resterebbero come sono.
 } Non è cambiato niente.
cli-import-rejected = { $n ->
    [one] Una riga non si legge. È in { $path }, con il numero di riga e il motivo.
   *[other] { $n } righe non si leggono. Sono in { $path }, ognuna con il numero di riga e il motivo.
 }

import-no-community = Di’ dove sono successi i casi, con davanti il tipo di luogo, per esempio --community discord:123.
import-twice = Un altro caso di questo file ha lo stesso numero: entra solo il primo.
import-unreadable = { $path } non si legge ({ $problem }). Controlla che sia intero.
import-columns = { $path } ha bisogno di queste colonne: { $columns }. Chiamale così nella prima riga.
import-not-zeppelin = { $path } non è ciò che esporta Zeppelin. Prendi il file dalla sua dashboard così com’è.
import-malformed = Questo non è un caso intero ({ $problem }).
import-kind = Questo tipo di caso non è conosciuto. Usa warning, ban, kick, mute, note, unban, unmute oppure other.
import-no-number = Un caso ha bisogno di un numero, così non entra due volte.
import-person = Qui una persona è indicata dal suo id: un numero fino a 20 cifre.
import-time = Un’ora si scrive come 2025-03-01 18:30, in UTC, oppure con il suo fuso.
import-future = Questo sarebbe successo nel futuro.
import-weight = Un peso è un numero sopra 0 e fino a { $most }.
import-own-case = Nessuno decide su di sé, quindi non può essere giusto.
import-not-ours = Questo non è un caso come lo esporta questo bot ({ $format }).
import-elsewhere = Questo caso è di un’altra comunità ({ $community }).

cli-export = Scrivi tutto ciò che è conservato su una comunità, in file che chiunque può leggere.
cli-export-community = Quale comunità, per esempio discord:123.
cli-export-output = Una cartella nuova, o un archivio nuovo se il nome finisce con .zip.
cli-export-without-text = Lascia fuori tutto ciò che le persone hanno scritto.
cli-export-done = { $rows ->
    [one] Una riga è scritta in { $path }. Tienila al sicuro: parla di persone.
   *[other] { $rows } righe sono scritte in { $path }. Tienile al sicuro: parlano di persone.
 }
export-exists = { $path } c’è già, e non si sovrascrive niente. Scegli un altro --output.
export-nothing = Su { $community } non è conservato niente. Controlla il nome: "kindness doctor" mostra dove stanno i dati.

export-readme = Tutto ciò che Kindness conserva su { $community }, com’era il { $at } UTC.
export-file = { $name } (.jsonl e .csv), { $rows ->
    [one] una riga
   *[other] { $rows } righe
 }: { $about }
export-is-answers = che cosa ha risposto chi modera alla domanda se un invito era utile.
export-is-campaign-habits = quando le campagne possono pubblicare, com’è stato scelto nel tempo.
export-is-campaign-slots = che cosa le campagne hanno pubblicato, o stavano per pubblicare.
export-is-campaign-steps = chi ha proposto, approvato, messo in pausa o fermato una campagna.
export-is-campaign-versions = i piani e le parole delle campagne, in ogni versione.
export-is-campaigns = le campagne e a che punto sono.
export-is-cases = i casi, ognuno con i suoi passi, la decisione di cui parla e i suoi richiami.
export-is-counters = quanti messaggi sono stati visti, con invito, tolti e così via, ora per ora. Non nominano nessuno.
export-is-decisions = che cosa è stato deciso sui messaggi, perché, con quali regole e quale modello.
export-is-errands = che cosa il bot deve fare, o ha fatto da poco.
export-is-memos = le impostazioni.
export-is-pardons = chi è stato perdonato, e da chi.
export-is-raised = quando chi modera è stato chiamato di nuovo per un caso.
export-is-reports = che cosa le persone hanno segnalato. Chi l’ha segnalato c’è solo se la tua comunità lo mostra.
export-is-rulebook = le regole in ogni versione: chi le ha messe in vigore, quando e perché.
export-is-standings = le persone su cui è stato deciso qualcosa, e chi ha chiesto meno inviti.
export-is-strikes = che cosa conta contro le persone, da quando e quanto.
export-is-waiting = i messaggi che non si sono ancora potuti giudicare.
export-is-campaign-files = i file caricati per le campagne, in Base64.
export-is-challenge-amends = le raccolte da cui va tolto un contributo.
export-is-challenge-entries = che cosa i membri hanno mandato per una sfida, e che cosa ne è stato.
export-is-challenge-tallies = quante cose gentili ha avuto una sfida. Non nomina nessuno.
export-is-reminders = chi ha chiesto un promemoria, di che cosa e quando.
export-is-trials = le prove delle parole degli inviti.
export-is-webhook-posts = che cosa va detto ai siti.
export-is-other = ciò che un’altra parte del bot conserva sulla comunità.
export-with-text = Qui dentro c’è, leggibile, ciò che le persone hanno scritto. Cancella questi file quando non ti servono più.
export-no-text = Ciò che le persone hanno scritto è rimasto fuori.
export-forms = Un file .jsonl ha un oggetto JSON per riga ed è esatto. Il .csv ha le stesse righe per un foglio di calcolo; lì c’è un ' davanti a ciò che sembrerebbe una formula.
export-back = Per far rientrare i casi: kindness import QUESTA-CARTELLA --community { $community }

## Casi di prima che arrivasse questo bot

discord-card-past = È successo prima che arrivasse questo bot, { $at }. Riguarda { $who } e non conta contro nessuno.
discord-why-past-ban = Un ban di prima.
discord-why-past-unban = Un ban di prima, poi tolto.
discord-why-past-kick = Un’espulsione di prima.
discord-why-past-mute = Un timeout di prima.
discord-why-past-unmute = Un timeout di prima, poi tolto.
discord-why-past-note = Una nota di prima.
discord-why-past-other = Un caso di prima.
