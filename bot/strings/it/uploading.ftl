
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
