# Che cosa può fare chi modera su una scheda, e che cosa ne legge.

## Errori di un passo

case-hand-oneself = Questo caso ce l’hai già tu. Scegli qualcun altro.
case-hand-author = Questo caso riguarda un messaggio suo. Scegli un’altra persona che modera.
case-hand-second = Questa persona ha già deciso questo caso. Su un ricorso decide una seconda persona: scegli qualcun altro.
case-removed = È già stato tolto per questo caso.
case-no-record = Di ciò che riguarda questo caso non è più registrato niente, quindi qui non si può fare più nulla.

## Su una scheda

discord-button-words = Mostra le parole
discord-button-before = Che cosa è stato detto prima
discord-button-warn = Avverti chi l’ha scritto
discord-button-remove = Toglilo
discord-button-note = Lascia una nota
discord-menu-timeout = Giusto, e pausa di …
discord-menu-hand = Passalo a …
discord-length-minutes-10 = 10 minuti
discord-length-hour = 1 ora
discord-length-hours-6 = 6 ore
discord-length-day = 1 giorno
discord-length-days-3 = 3 giorni
discord-length-week = 1 settimana
discord-length-weeks-4 = 4 settimane
discord-length-other = { $minutes } min
discord-step-hand = { $at }: { $who } l’ha passato a { $to }.
discord-step-warn = { $at }: { $who } ha avvertito chi l’ha scritto.
discord-step-remove = { $at }: { $who } l’ha fatto togliere.
discord-step-timeout = { $at }: { $who } ha detto che è contro le regole, e ha messo in pausa chi l’ha scritto per { $length }.
discord-handed = Ora il caso ce l’ha { $to }. Per favore, diglielo tu: il bot non scrive a nessuno fuori dal canale di chi modera.
discord-handed-to-you = { $to }: { $who } ti ha passato questo caso.
discord-card-blurred = Qui note e segnalazioni non si mostrano da sole. “Mostra le parole” mostra tutto, solo a te.

## Moduli

discord-form-warn = Avverti chi l’ha scritto
discord-form-warn-why = Perché questo avvertimento?
discord-form-warn-hint = Parla di quello che ha fatto, non di com’è
discord-form-warn-note = Lo legge chi ha scritto, e può chiedere una seconda persona.
discord-form-remove = Toglilo
discord-form-remove-why = Perché? (puoi lasciare vuoto)
discord-form-remove-hint = Per le altre persone che moderano
discord-form-remove-note = Non si può rimettere. Chi l’ha scritto riceve il suo testo in privato.
discord-form-note = Lascia una nota
discord-form-note-why = Che cosa deve sapere chi modera?
discord-form-note-hint = Anche poche parole
discord-form-note-note = Chi modera la vede con il caso. Chi ha scritto no.
discord-form-timeout = Pausa: { $length }
discord-form-timeout-why = Perché? (puoi lasciare vuoto)
discord-form-timeout-hint = Per le altre persone che moderano
discord-form-timeout-note = Comincia quando lo mandi. “Ritira il giudizio” la finisce.
discord-form-judge-why = Perché?
discord-form-judge-hint = Basta una frase breve
discord-form-judge-note = Chi modera lo legge sul caso. Per favore, non ripetere le parole di cui si tratta.

## Decidere con un perché

discord-menu-why = Decidi, e di’ perché …
discord-why-right-hurts = Vuole far male a qualcuno
discord-why-right-scares = Spaventa o minaccia qualcuno
discord-why-right-group = Riguarda come uno è, non cosa fa
discord-why-right-goes-on = Non è la prima volta
discord-why-right-words = Un altro motivo per cui non va bene …
discord-why-wrong-joke = Uno scherzo che piace a tutti loro
discord-why-wrong-quoted = È solo citato, o per criticarlo
discord-why-wrong-nobody = Non riguarda una persona
discord-why-wrong-usual = Qui parole così vanno bene
discord-why-wrong-words = Un altro motivo per cui va bene …

## Che cosa è stato detto prima

discord-before-head = **Che cosa è stato detto prima.** Lo vedi solo tu, e il bot non ne conserva niente.
discord-before-this = **➡ { $who }, { $at }: il caso riguarda questo**
discord-before-other = { $who }, { $at }
discord-before-wordless = (niente parole, o solo un’immagine o un file)
discord-before-deleted = **➡ Qui c’era quello che riguarda il caso. Non c’è più.**
discord-before-none = Prima non è stato detto niente.

## Segnalazioni

discord-report-track = -# Di altre { $decided } segnalazioni degli ultimi 30 giorni, fatte da chi ha segnalato questo, { $fine ->
    [0] tutte erano fondate.
    [one] una riguardava qualcosa che andava bene.
   *[other] { $fine } riguardavano qualcosa che andava bene.
 } Lo si conta adesso e non lo si conserva. Non dice niente su questa segnalazione.

## Che cosa una comunità decide per chi modera

discord-command-desk-blur-name = nascondi
discord-command-desk-blur = Se le parole di un caso si mostrano solo a chi le chiede.
discord-desk-blurred = Le parole restano nascoste: un caso le mostra solo a chi preme “Mostra le parole”.
discord-command-desk-reasons-name = motivi
discord-command-desk-reasons = Se chi decide un caso deve sempre dire perché.
discord-desk-reasons = Chi decide un caso deve dire perché.
discord-desk-no-reasons = Chi decide un caso può dire perché, ma non deve.
discord-desk-plain = Note e segnalazioni stanno con il caso quando qualcuno lo guarda con `/caso mostra`.

## Errori dopo un clic

discord-why-missing = Scrivi qualcosa lì, per favore. Senza parole non è stato fatto niente.
discord-hand-not-moderator = Questa persona qui non può moderare, quindi non può avere il caso. Scegli un’altra persona che modera in questo server.
discord-remove-may-not = Lì il bot non può cancellare messaggi. Per favore, cancellalo tu: { $link }
discord-no-author = Non si sa chi l’ha scritto, quindi non c’è nessuno a cui farlo.
discord-length-unknown = Questa durata non si può scegliere. Per favore, usa di nuovo il menu.
discord-why-unknown = Questo motivo non si può scegliere. Per favore, usa di nuovo il menu.
discord-before-nothing = Questo caso non riguarda un messaggio, quindi prima non c’è niente.
discord-before-gone = Il canale non c’è più, o il bot non lo vede più. Quindi non si può mostrare.
discord-before-closed = In quel canale il bot non può leggere indietro. Per favore, guarda tu.
discord-before-not-you = Quel canale non puoi leggerlo nemmeno tu, quindi il bot non te lo mostra.
discord-timeout-bot-may-not = Qui il bot non può mettere in pausa nessuno: gli manca il permesso “Metti in timeout i membri”. Chi gestisce il server può darlo al ruolo del bot; intanto puoi farlo tu, dal menu di Discord.
discord-remove-not-allowed = Per questo ti serve il permesso “Gestire messaggi” dove sta il messaggio (per il nome di un thread “Gestire thread”). Puoi passare il caso a chi ce l’ha.
