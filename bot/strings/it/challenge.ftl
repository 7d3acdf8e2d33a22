# La sfida della settimana: che cosa leggono i membri e i moderatori.

challenge-illegal-step = Ora non si può più fare. Riguardalo: nel frattempo è stato cambiato o ritirato.
challenge-own-entry = Questo l’hai mandato tu. Decide un’altra persona.
challenge-not-yours = Questo l’ha mandato un’altra persona. Solo chi l’ha mandato può ritirarlo.
challenge-stale = Qualcun altro ha appena deciso su questo. Riguarda l’elenco.
challenge-gone = Questo non c’è più.
challenge-none = In questo momento qui non c’è nessuna sfida. `/scopri` mostra che cosa c’è.
entry-not-judged = Un messaggio per la sfida non si è ancora potuto leggere. Si riprova.
campaign-find-timeout = Discord ci mette troppo a mostrare se il messaggio è uscito. Si riprova.
campaign-why-campaign-find-timeout = perché Discord non ha mai mostrato in tempo se era uscito, e due volte è peggio di mai

## The commands

challenge-command-name = sfida
challenge-command = La sfida della settimana: partecipa, guarda che cosa hai mandato, o scegli che cosa mostrare.
challenge-command-show-name = mostra
challenge-command-show = Qual è la sfida di questa settimana, e come si partecipa. Lo vedi solo tu.
challenge-command-mine-name = miei
challenge-command-mine = Che cosa hai mandato: ritiralo, o scegli se mostrare il tuo nome.
challenge-command-choose-name = scegli
challenge-command-choose = Per chi modera: leggi uno alla volta quello che è arrivato, e approva o rifiuta.
challenge-command-which-name = quali
challenge-command-which = Quali? Se non lo dici: quelli in attesa.
challenge-which-waiting = quelli in attesa
challenge-which-approved = quelli approvati

## Taking part

challenge-button-join = Partecipa
challenge-form-title = Partecipa
challenge-form-label = Che cosa vuoi raccontare
challenge-form-hint = Bastano poche frasi. Per favore, senza nomi.
challenge-until = Puoi partecipare fino a { $at }: con il pulsante qui sotto, o con l’hashtag nel canale. Prima che qualcuno lo veda tra i momenti migliori, lo legge una persona che modera. Il tuo nome si vede solo se lo vuoi tu.
challenge-so-far = { $count ->
    [0] Nessuno ha ancora mandato niente. Qualcuno deve pur cominciare.
    [one] Finora una cosa gentile. Grazie.
   *[other] Finora { $count } cose gentili. Grazie.
 }
challenge-waiting = -# Per chi modera: { $count ->
    [0] non aspetta niente.
    [one] ne aspetta uno: `/sfida scegli`
   *[other] ne aspettano { $count }: `/sfida scegli`
 }
challenge-thanks = **Grazie!** Ora lo legge una persona che modera, e prima non lo vede nessun altro. Con `/sfida miei` vedi com’è andata.
challenge-not-short = È molto corto. Racconta un po’ di più: che cos’è successo, e perché ti è rimasto in mente?
challenge-not-long = È troppo lungo. Ci stanno al massimo 500 caratteri.
challenge-not-too-many = Tre dei tuoi messaggi aspettano già di essere letti. Lascia un po’ di tempo a chi modera, poi manda anche questo.

## One's own entries

challenge-mine-none = Non hai mandato niente. `/sfida mostra` dice che cosa si cerca questa settimana.
challenge-mine-head = **Che cosa hai mandato.** Lo vedi solo tu.
challenge-mine-waiting = { $number }. Aspetta di essere letto. { $named ->
    [yes] Se viene mostrato, si vede il tuo nome.
   *[no] Se viene mostrato, il tuo nome non si vede.
 }
challenge-mine-approved = { $number }. È stato approvato. { $named ->
    [yes] Se viene mostrato, si vede il tuo nome.
   *[no] Se viene mostrato, il tuo nome non si vede.
 }
challenge-mine-shown = { $number }. È stato scelto per i momenti migliori, { $named ->
    [yes] con il tuo nome.
   *[no] senza il tuo nome.
 }
challenge-mine-declined = { $number }. Non verrà mostrato. Non dice niente di te: non c’è mai posto per tutto.
challenge-button-name = { $number }: mostra il mio nome
challenge-button-unname = { $number }: nascondi il mio nome
challenge-button-withdraw = { $number }: ritiralo
challenge-done-name = Se viene mostrato, accanto si vede il tuo nome.
challenge-done-unname = Il tuo nome non si vede.
challenge-done-withdraw = È ritirato, e le parole sono cancellate. Se era tra i momenti migliori, sparisce da lì entro un minuto.
challenge-own-waiting = { $at }: hai partecipato a una sfida; aspetta di essere letto
challenge-own-approved = { $at }: hai partecipato a una sfida; è stato approvato
challenge-own-declined = { $at }: hai partecipato a una sfida; non viene mostrato
challenge-own-withdrawn = { $at }: hai partecipato a una sfida e l’hai ritirato

## For who decides

challenge-queue-head-waiting = **Lo mostriamo tra i momenti migliori?** { $left ->
    [0] È l’ultimo in attesa.
    [one] Ne aspetta ancora uno.
   *[other] Ne aspettano ancora { $left }.
 }
challenge-queue-head-approved = **Questo è stato approvato.** { $left ->
    [0] È l’ultimo.
    [one] Ce n’è ancora uno.
   *[other] Ce ne sono ancora { $left }.
 }
challenge-queue-none-waiting = Non c’è niente da leggere. Grazie.
challenge-queue-none-approved = Non ce ne sono altri approvati.
challenge-queue-by = Mandato da { $who }, { $at }. { $named ->
    [yes] Vuole che si veda il nome.
   *[no] Non vuole che si veda il nome, quindi non si vede.
 }
challenge-doubt-copy = ⚠️ Dice quasi le stesse cose di uno arrivato prima. Non conta, e anche se lo approvi non viene mostrato.
challenge-doubt-disputed = ⚠️ Qualcuno ha segnalato questo messaggio. Non viene mostrato finché chi modera non ha deciso che va bene.
challenge-doubt-unverified = ⚠️ Chi verifica le notizie si è occupato di un’affermazione così. Anche se lo approvi non viene mostrato.
challenge-button-approve = Approva
challenge-button-decline = Rifiuta
challenge-button-next = Il prossimo
