
# What may be wrong with content files besides what errors.ftl holds. Each says what to do.

content-bom = { $file }, riga { $line }: all'inizio c'è un segno invisibile (un “BOM”). Salva il file in UTF-8 senza BOM.
content-title-marks = { $file }, riga { $line }: il titolo compare già in grassetto. Scrivilo su una riga sola, senza asterischi.
content-far-day = { $file }, riga { $line }: mancano o sono passati più di dieci anni dal { $day }. Controlla l'anno.
content-open-mark = { $file }, riga { $line }: “{ $seen }” apre qualcosa che non si chiude, e chi legge vede il segno. Chiudilo o toglilo.
content-html = { $file }, riga { $line }: Discord mostra “{ $seen }” così com'è. Usa Markdown, oppure toglilo.
content-drawn-picture = { $file }, riga { $line }: con “{ $seen }” Discord non mostra nessuna immagine. Indicala nell'intestazione, con image e image_alt.
content-table = { $file }, riga { $line }: Discord non mostra tabelle. Scrivi un elenco.
content-tab = { $file }, riga { $line }: una tabulazione cambia da uno schermo all'altro. Usa gli spazi.
content-loud = { $file }, riga { $line }: “{ $seen }” sembra urlato. Dillo con calma.
content-short-link = { $file }, riga { $line }: { $seen } nasconde dove porta. Scrivi l'indirizzo completo.
content-unfinished = { $file }, riga { $line }: “{ $seen }” sembra un appunto lasciato lì. Finisci il testo.
content-conflict = { $file }, riga { $line }: “{ $seen }” è rimasto da quando sono state unite due versioni. Scegline una e cancella il segno.
content-garbled = { $file }, riga { $line }: lettere come “{ $seen }” vengono da una codifica sbagliata. Riscrivile e salva il file in UTF-8.
content-invisible = { $file }, riga { $line }: c'è un carattere che non si vede ({ $seen }). Cancellalo, oppure riscrivi la riga.
content-empty-alt = { $file }, riga { $line }: “{ $seen }” è il nome dell'immagine e non dice che cosa mostra. Descrivi quello che si vede.
content-other-image = { $file }, riga { $line }: { $seen } dentro non è un'immagine { $ending }. Salvala di nuovo in quel formato, oppure cambia l'estensione.
content-variant-parts = { $file }, riga { $line }: questa variante ha i segnaposto “{ $seen }”, il testo ha “{ $wanted }”. Usa gli stessi.
content-same-variant = { $file }, riga { $line }: la variante “{ $seen }” dice le stesse cose di un'altra. Cambiala o toglila.
content-calendar-again = { $file }: per “{ $campaign }” c'è già un altro calendario. Tienine uno solo.
content-calendar-otherwise = { $file }, riga { $line }: “{ $seen }” qui non può fare da riserva. Solo un testo con { "{entries}" } ha un otherwise, che a sua volta non ha quel posto.
content-calendar-nothing = { $file }, riga { $line }: se nessuno ha mandato niente, “{ $seen }” salta. Indica con otherwise un testo da pubblicare al suo posto, oppure lascia così.
content-stray = { $file }: qui nessuno legge questo file. Dagli una di queste estensioni: { $known }. Oppure toglilo.
content-unused-picture = { $file }: nessun testo mostra questa immagine. Indicala in un testo, oppure toglila.
content-not-translated = { $file }: è uguale a { $other }, parola per parola. Traducilo.
content-copied = { $file }: dice quello che dice { $other }, parola per parola. Cambialo, oppure cancella uno dei due.

## Campaigns: approving alone

campaign-not-yours = Questa versione l’ha scritta un’altra persona. Al posto di “{ $event }” serve il passo “approve”.
campaign-event-vouch = ha approvato la propria versione, perché qui nessun altro può farlo; nessun altro l’ha letta

## What somebody sends

bundle-large = Quel file supera i { $most } MB. Mandane uno più piccolo: togli qualche immagine, o riducila.
bundle-kind = “{ $name }” non si può usare. Manda un testo come file .md, o più testi come file .zip.
bundle-broken = Quel file zip non si apre ({ $why }). Crealo di nuovo, senza password, e rimandalo.
bundle-empty = In quel file zip non c’è niente. Metti dentro le cartelle con i testi e rimandalo.
bundle-locked = “{ $path }” è protetto da una password. Crea il file zip senza.
bundle-many = Lì dentro ci sono { $count } file, e il massimo è { $most }. Togli quello che non serve alla campagna.
bundle-swells = Una volta aperto supererebbe i { $most } MB. Togli qualcosa, o riduci le immagini.
bundle-path = “{ $path }” non è un posto per un file. Metti nello zip le cartelle stesse, con nomi semplici, e rimandalo.
bundle-link = “{ $path }” è solo un collegamento a un altro file. Metti il file vero.
bundle-twice = “{ $path }” c’è due volte. Toglilo una volta.
upload-large = Insieme supererebbero i { $most } MB. Togli qualcosa, o riduci le immagini.
upload-kind = { $path }: una campagna non pubblica testi di tipo “{ $kind }”. Toglilo; chi gestisce il bot può aggiungerlo ai testi del bot.
upload-calendars = Lì dentro ci sono { $count } calendari. Manda una campagna per volta, con il suo calendario nella cartella calendars.
upload-language = Nella lingua “{ $seen }” mancano dei testi. Traducili, o scegli una di queste lingue: { $known }.
upload-many = Di questo server ci sono già { $most } campagne. Per questa usa il nome di una di quelle.

## What managers read

campaign-which = Ci sono più campagne. Di’ quale, con l’opzione “campagna”: { $known }.
campaign-alone = Questa versione l’hai scritta tu, e in questo server nessun altro può approvarla. Meglio un altro paio d’occhi: dai a una persona di fiducia il permesso di moderare. Se non c’è davvero nessuno, rileggila con `/campagna anteprima`, poi usa `/campagna approva versione:{ $version } da-solo:True`. Nella storia resterà scritto che l’hai approvata senza nessun altro.
campaign-not-alone = Questa versione l’hai scritta tu, quindi la approva un’altra persona. Possono farlo: { $who }. Chiedi a qualcuno di loro.
campaign-vouched = ✅ Approvata da te e da nessun altro, perché qui nessun altro può farlo; lo dice anche la storia. Parte da sola. `/campagna pausa` la ferma in ogni momento.
upload-refused = { $n ->
    [one] **Non è stato proposto niente.** Prima c’è una cosa da cambiare in { $file }:
   *[other] **Non è stato proposto niente.** Prima ci sono { $n } cose da cambiare in { $file }:
}
upload-put-forward = 📝 Controllata e proposta. **Ora la legge un’altra persona** con `/campagna anteprima` e dice di sì con `/campagna approva`. Prima non esce niente.
upload-remarks = { $n ->
    [one] Si può usare così com’è. Una cosa a cui dare un’occhiata:
   *[other] Si può usare così com’è. { $n } cose a cui dare un’occhiata:
}
export-done = Ecco “{ $called }”: { $n } file. Cambia quello che vuoi, poi rimandala con `/campagna carica`.
discord-command-campaign-upload-name = carica
discord-command-campaign-upload = Porta una campagna tua, o un suo testo, e proponila.
discord-command-campaign-export-name = esporta
discord-command-campaign-export = Porta via una campagna come file zip, per cambiarla o usarla altrove.
discord-command-campaign-option-file-name = file
discord-command-campaign-option-file = Un .zip con le cartelle, o un file .md con un solo testo.
discord-command-campaign-option-alone-name = da-solo
discord-command-campaign-option-alone = Per chi possiede un server in cui nessun altro può approvare.

## Pictures of texts

preview-author = Kindness
preview-badge = APP
preview-at = Oggi alle 16:00
preview-channel = gentilezza
preview-only-you = Questo messaggio lo vedi solo tu
preview-entry-one = Mi hai aspettato quando se n’erano andati tutti. Non l’ho dimenticato.
preview-entry-two = Bella partita, e grazie che me l’hai spiegato di nuovo.
preview-nothing = Non c’è nessun testo così da disegnare. Togli --language, o scegline un’altra.
preview-no-picture = L’immagine indicata in { $path } non si può leggere. Sistemala, poi riprova.
preview-output = { $path } non si può scrivere ({ $why }). Scegli un’altra cartella con --output.
cli-content-preview = Disegna i testi come li mostrerà Discord: un’immagine per ciascuno, scura e chiara.
cli-preview-source = Una cartella di contenuti, un .zip o un file .md. Se non lo dici: i nostri testi e i tuoi.
cli-preview-output = La cartella in cui mettere le immagini.
cli-preview-text = Solo questo testo, con il suo id. Si può ripetere.
cli-preview-language = Solo questa lingua, per esempio it. Si può ripetere.
cli-preview-theme = Scuro (dark), chiaro (light) o tutti e due (both).
cli-preview-done = { $n ->
    [one] Un testo disegnato in { $folder }.
   *[other] { $n } testi disegnati in { $folder }.
}

## Bundles on the command line

cli-content-export = Scrive una campagna, con tutti i testi in tutte le lingue, in un solo file zip.
cli-content-import = Mette un file zip, o un testo, nella cartella dei tuoi testi, dopo averlo controllato.
cli-bundle-campaign = Il nome della campagna, per esempio create-kindness.
cli-bundle-written = Il file zip da scrivere.
cli-bundle-read = Un file .zip, o un solo file .md.
cli-bundle-into = La cartella in cui metterlo. Se non lo dici: quella indicata da KINDNESS_CONTENT.
cli-bundle-replace = Sostituisce i file che ci sono già.
cli-bundle-exported = { $n } file scritti in { $file }.
cli-bundle-imported = { $n } file messi in { $folder }.
bundle-no-folder = Non è stato detto dove sono i tuoi testi. Indica la cartella con --into, o imposta KINDNESS_CONTENT.
bundle-there = { $count } di questi file ci sono già, a cominciare da { $first }. Con --replace i nuovi prendono il loro posto.
bundle-not-read = { $path } non si può leggere ({ $why }). Controlla il nome.
bundle-not-written = { $path } non si può scrivere ({ $why }). Scegli un altro posto.
