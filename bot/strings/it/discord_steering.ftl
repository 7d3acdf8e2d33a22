# Impostare il bot di Discord, metterlo in pausa e vedere come sta.

paused = In questa comunità il bot è in pausa, quindi non fa nulla di propria iniziativa. Ciò che aveva deciso prima resta registrato.

## Comandi

discord-command-kindness-name = kindness
discord-command-kindness = Imposta il bot, mettilo in pausa e guarda come sta.
discord-command-setup-name = imposta
discord-command-setup = Scegli regole, modo, lingua, canali e come parlare alle persone.
discord-command-status-name = stato
discord-command-status = Guarda che cosa fa qui il bot, che cosa aspetta e che cosa gli manca.
discord-command-pause-name = pausa
discord-command-pause = Ferma subito il bot. Continua a leggere e non fa nulla.
discord-command-pause-why = Perché? Lo leggerà il canale di chi modera.
discord-command-resume-name = riprendi
discord-command-resume = Fai ripartire il bot com’era prima della pausa.
discord-command-resume-why = Perché? Lo leggerà il canale di chi modera.
discord-command-why-name = perché
discord-menu-check = Controlla questo messaggio

## Impostare

discord-managers-only = È per chi può gestire il server.
discord-setup-head = **Come deve lavorare qui il bot?** Ciò che scegli è conservato. Nulla cambia prima che tu prema “Metti in vigore”.
discord-setup-preset = Quali regole vanno bene per questo server?
discord-setup-mode = Che cosa può fare il bot?
discord-setup-language = In quale lingua scrive?
discord-setup-desk = In quale canale parla chi modera?
discord-setup-reads = Quali canali legge?
discord-setup-channels = Scegli questi canali o categorie
discord-setup-prompts = Come parla a chi ha scritto?
discord-setup-more = Canali e messaggi
discord-setup-back = Indietro
discord-setup-apply = Metti in vigore
discord-setup-again = Guarda di nuovo
discord-setup-discard = Ricomincia
discord-setup-done = **È in vigore.** Puoi cambiarlo qui in ogni momento.
discord-setup-same = **Era già in vigore.** Non è cambiato nulla.
discord-setup-no-desk = Scegli prima il canale di chi modera: in questo modo il bot deve poter chiamare una persona.
discord-setup-no-channels = Scegli almeno un canale da leggere, o lascia che legga tutti i canali.
discord-setup-desk-public = Chiunque può vedere { $channel }, quindi nulla è entrato in vigore: ciò che lì si dice a chi modera riguarda delle persone. Nelle impostazioni del canale, alla voce Permessi, attiva “Canale privato”, aggiungi chi modera e il bot, e premi di nuovo “Metti in vigore”. Oppure scegli un altro canale.
discord-setup-unknown = Non è più tra le scelte. Apri di nuovo l’impostazione.
discord-preset-community = Comunità
discord-preset-school = Scuola
discord-preset-gaming = Videogiochi
discord-preset-support = Gruppo di sostegno
discord-preset-community-means = **Comunità**: persone adulte e giovani tra loro.
discord-preset-school-means = **Scuola**: chiede prima di ripensarci, e chiama prima le persone.
discord-preset-gaming-means = **Videogiochi**: parolacce e sfottò fanno parte del gioco; ferire una persona no.
discord-preset-support-means = **Gruppo di sostegno**: a ciò che potrebbe portare qualcuno alla disperazione risponde presto una persona.
discord-mode-observe = Osserva soltanto
discord-mode-nudge = Chiedi a chi ha scritto
discord-mode-hold = Chiedi, e togli
discord-mode-observe-means = **Osserva soltanto**: legge e conta. Non dice nulla e non cambia nulla. Non offre aiuto nemmeno a chi potrebbe essere in pericolo.
discord-mode-nudge-means = **Chiedi a chi ha scritto**: chiede in privato di ripensarci. Toglie solo ciò che non si tollera mai.
discord-mode-hold-means = **Chiedi, e togli**: i messaggi molto offensivi sono tolti subito, e chi li ha scritti riceve indietro il testo.
discord-language-auto = La lingua del server
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Tutti i canali che vede
discord-reads-only = Solo i canali che scelgo
discord-reads-but = Tutti i canali tranne quelli che scelgo
discord-reads-none = ancora nessuno
discord-reads-all-means = Legge tutti i canali che vede, ma mai il canale di chi modera.
discord-reads-only-means = Legge **solo** questi canali, con i loro thread: { $channels }.
discord-reads-but-means = Legge tutti i canali che vede, **tranne** questi: { $channels }. Non legge mai il canale di chi modera.
discord-prompts-dm = Con un messaggio privato
discord-prompts-note = Con una nota nel canale
discord-prompts-dm-means = A chi ha scritto parla con un **messaggio privato**. Solo se non può mandarglielo lascia una nota nel canale.
discord-prompts-note-means = A chi ha scritto parla con una **nota nel canale**: chiunque vede che c’è, e solo la persona a cui è rivolta può aprirla.

## Ciò che manca

discord-preflight-complete = ✅ Il bot ha tutti i permessi che gli servono per questo.
discord-preflight-missing = ⚠️ Manca **{ $right }** ({ $where }). { $why }
discord-preflight-everywhere = dappertutto
discord-preflight-invite = [Invita di nuovo il bot]({ $link }) per dargli proprio questi permessi, o cambia il suo ruolo e questi canali.
discord-preflight-no-desk = ⚠️ Non è scelto un canale di chi modera, quindi non si può chiamare nessuno.
discord-preflight-desk-public = ⚠️ Chiunque può vedere il canale di chi modera, e lì si parla di persone. Rendilo privato: nelle sue impostazioni, alla voce Permessi, “Canale privato”; poi aggiungi chi modera e il bot.
discord-preflight-desk-onlookers = ⚠️ Anche chi ha questi ruoli può vedere il canale di chi modera: { $roles }. Se non sono ruoli di chi modera, togli loro l’accesso.
discord-preflight-blind = ⚠️ Il bot non vede nessun canale da leggere.
discord-preflight-unseen = { $n ->
    [one] Il bot non vede un canale, e non lo legge. Va bene, se vuoi così.
   *[other] Il bot non vede { $n } canali, e non li legge. Va bene, se vuoi così.
 }
discord-preflight-above = ⚠️ Non può mettere in pausa le persone con questi ruoli: { $roles }. Se deve poterlo fare, sposta il suo ruolo sopra i loro.
discord-preflight-automod = { $seen ->
    [yes] AutoMod non guarda mai ciò che manda un bot. Perciò, prima di mandare qualcosa per una persona (`/scrivi`, un testo nuovo), il bot guarda da sé le parole chiave di AutoMod. Non può controllare le espressioni regolari e gli elenchi di Discord.
   *[no] AutoMod non guarda mai ciò che manda un bot. Con il permesso Gestire il server il bot guarderebbe da sé le parole chiave di AutoMod prima di mandare qualcosa per una persona (`/scrivi`, un testo nuovo). Senza, non lo fa.
 }
discord-preflight-two-factor = ⚠️ Questo server chiede l’autenticazione a due fattori: chi possiede il bot deve averla sul proprio account.
discord-preflight-more = … e altre { $n } cose, che vedrai qui quando queste saranno a posto.
discord-and-more = { $shown } e altri { $n }
discord-right-view-channel = Visualizzare il canale
discord-right-read-message-history = Leggere la cronologia dei messaggi
discord-right-send-messages = Inviare messaggi
discord-right-send-messages-in-threads = Inviare messaggi nei thread
discord-right-embed-links = Incorporare i link
discord-right-manage-messages = Gestire i messaggi
discord-right-manage-threads = Gestire i thread
discord-right-moderate-members = Mettere in time-out i membri
discord-need-channels-view-channel = Il bot legge solo ciò che vede.
discord-need-channels-read-message-history = Legge ciò che è stato scritto mentre non c’era.
discord-need-channels-send-messages = Lascia una nota a chi ha i messaggi privati chiusi.
discord-need-channels-send-messages-in-threads = Lo stesso nei thread.
discord-need-channels-embed-links = Un testo lungo sta solo su una scheda.
discord-need-channels-manage-messages = Toglie un messaggio quando lo chiede chi l’ha scritto, o quando non si tollera mai.
discord-need-channels-manage-threads = Toglie le parole offensive dal titolo di un thread.
discord-need-desk-view-channel = È lì che si chiama chi modera.
discord-need-desk-read-message-history = Guarda se una scheda è già arrivata, prima di mandarla di nuovo.
discord-need-desk-send-messages = È lì che si chiama chi modera.
discord-need-server-moderate-members = Chi modera può confermare la pausa che il bot propone. Da solo il bot non lo fa mai.

## Come sta

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **In pausa** ({ $at }, da { $who }). I messaggi si continuano a leggere, e non si fa nulla. Dopo la pausa: { $mode }.
discord-status-rules = Regole: { $preset } ({ $version }). Modello: { $model }.
discord-status-languages = Il modello legge: { $languages }. Ogni altra lingua è lasciata a un breve elenco di parole, che da solo al massimo chiama chi modera.
discord-status-where = Canale di chi modera: { $desk }. Scrive in: { $language }.
discord-status-no-content = **Non legge i messaggi da solo**: questo bot non ha accesso al contenuto dei messaggi. Che cosa funziona: i messaggi che lo menzionano, i titoli dei thread, “Controlla questo messaggio” nel menu di un messaggio, `/controlla`, `/scrivi`, e scrivergli in privato.
discord-status-nicks = { $read ->
    [yes] Legge i soprannomi nuovi.
   *[no] Non legge i soprannomi: per farlo gli serve il permesso Visualizza registro attività, e di leggere ogni canale.
 }
discord-status-read-until = Tutto fino a { $at } è registrato.
discord-unread = ⚠️ Il bot non c’era. Ciò che è stato scritto tra { $since } e { $until } in { $channels } non è stato letto, e non si leggerà più. Se lì qualcosa ferisce ancora qualcuno, “Controlla questo messaggio” nel suo menu lo legge.
discord-status-nothing-read = Qui non è ancora stato letto nulla.
discord-status-queue = In attesa in tutto il bot: { $reading } messaggi da leggere, { $doing } cose da fare.

## Mettere in pausa

discord-paused-now = ⏸️ Il bot è in pausa. Continua a leggere, come se osservasse soltanto, e non fa nulla di propria iniziativa. `/kindness riprendi` lo fa ripartire.
discord-paused-already = È già in pausa ({ $at }, da { $who }).
discord-resumed = ▶️ Il bot riparte: { $mode }.
discord-not-paused = Non era in pausa.
discord-told-nobody = Non è impostato un canale di chi modera, quindi non è stato detto a nessun altro.
discord-told-paused = ⏸️ { $who } ha messo in pausa il bot. Continua a leggere e non fa nulla di propria iniziativa. Dopo la pausa: { $mode }.
discord-told-running = { $who } ha impostato il bot: { $mode }, con le regole “{ $preset }”.
discord-told-brake = ⏸️ **Il bot si è messo in pausa da solo.** Stava per togliere in un minuto più messaggi di quanti ci si aspetterebbe. Forse in molti stanno attaccando, forse si sbaglia: per favore, guardate. Osserva soltanto finché qualcuno usa `/kindness riprendi`. Poi: { $mode }.
discord-told-why = Perché: { $why }
discord-the-brake = il bot stesso (troppi messaggi tolti in una volta)
discord-somebody = qualcuno

## Ciò che le persone portano

discord-nothing-to-check = In questo messaggio non ci sono parole di una persona.
discord-brought-well = Questo messaggio suona bene. Non succede altro.
discord-brought-hurts = Questo messaggio potrebbe ferire qualcuno. Il bot se ne occupa, come fa con ogni messaggio: chiede in privato a chi l’ha scritto di ripensarci o chiama chi modera.
discord-brought-observed = Questo messaggio potrebbe ferire qualcuno. Qui il bot osserva soltanto, quindi non fa nulla. Per favore, dillo a chi modera.
discord-brought-unread = Questo messaggio potrebbe ferire qualcuno. Il bot non deve leggere questo canale, quindi qui non fa nulla. Per favore, dillo a chi modera.
discord-brought-old = Questo messaggio potrebbe ferire qualcuno. Ha più di { $days } giorni, quindi non ne segue più nulla. Se fa ancora male, per favore dillo a chi modera.
discord-brought-too-many = Grazie di avere a cuore chi ti sta intorno. Il bot legge fino a { $most } messaggi al minuto per ogni persona: aspetta un momento e porta di nuovo questo. Se qualcosa non può aspettare, dillo a chi modera.
discord-direct-too-many = Scrivi più in fretta di quanto io riesca a leggere: fino a { $most } messaggi al minuto. Aspetta un minuto e scrivi di nuovo. Se non sei al sicuro, parlane con una persona adulta di cui ti fidi o chiama il numero di emergenza.
discord-brought-care = Grazie di avere a cuore qualcuno. Cerchiamo di chiamare chi modera e di dire a questa persona, in privato, dove trovare aiuto; non possiamo promettere che le arrivi, quindi parlane anche tu con chi modera o con una persona adulta di cui ti fidi. Se è in pericolo adesso, non aspettare noi: chiama il numero di emergenza.
discord-brought-care-alone = Grazie di avere a cuore qualcuno. Qui il bot non chiama nessuno: per favore, dillo subito a chi modera o a una persona adulta di cui ti fidi. Se la persona è in pericolo adesso, chiama il numero di emergenza.

## Sulla riga di comando

cli-invite = Stampa l’indirizzo che invita il bot in un server, con i permessi che usa.
cli-opt-app = Numero dell’applicazione; si legge da DISCORD_TOKEN se non lo dai.
discord-token-unreadable = DISCORD_TOKEN non sembra il token di un bot. Copialo di nuovo dalla pagina Bot, o dai il numero dell’applicazione con --application.
cli-data-erase-community = Cancella tutto quello che riguarda una comunità, per esempio un server che il bot ha lasciato.
cli-data-place = L’id della comunità, così com’è registrato, per esempio «discord:123456789».
