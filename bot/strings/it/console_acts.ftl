# Che cosa fa chi modera con un caso nel browser, e com’è andata.

console-desk-acts = Che cosa può fare il bot
console-desk-acts-about = Ciò che chiedi qui va subito agli atti, con il tuo nome. Il bot lo fa entro pochi secondi. Se ora non è acceso, lo fa quando riparte. Qui vedi com’è andata.
console-desk-acts-site = Avvertimenti, pause e messaggi da togliere spettano al tuo sito: lì Kindness non ha mani.
console-desk-lacks-time-out = Per mettere in pausa qualcuno ti serve il permesso “Metti in timeout i membri”. Se l’hai avuto dopo essere entrato qui, entra di nuovo. Puoi passare il caso a chi ce l’ha.
console-desk-lacks-take-down = Per toglierlo ti serve il permesso “Gestire messaggi”. Se l’hai avuto dopo essere entrato qui, entra di nuovo. Puoi passare il caso a chi ce l’ha.

console-desk-will-warn = L’avvertimento conta per chi l’ha scritto. Il bot gli dice in privato ciò che scrivi qui, e che può chiedere una seconda persona. Poi il caso lo decidi ancora tu.
console-desk-will-remove = Il bot lo cancella dove si trova. Non si può rimettere. Chi l’ha scritto riceve il suo testo in privato. Poi il caso lo decidi ancora tu.
console-desk-will-timeout = Così decidi il caso: è contro le regole. Chi l’ha scritto non può scrivere nel server per quel tempo, da adesso, e il bot glielo dice. “Ritira il giudizio” fa finire la pausa. Il tuo ruolo e quello del bot devono stare sopra il suo, altrimenti Discord rifiuta e non succede niente. Se il bot non ci riesce entro dieci minuti, non si fa più.
console-desk-will-hand = Da allora il caso è in mano sua, e lo decide. Il bot non scrive a nessuno, quindi per favore diglielo tu.

console-desk-timeout = Giusto, e metti in pausa
console-desk-length = Per quanto tempo?
console-desk-length-proposed = { $minutes } min, come propongono le regole
console-desk-hand = Passalo ad altri
console-desk-hand-to = Chi lo prende?
console-desk-hand-who = Puoi scegliere chi è collegato qui, e chi qui ha seguito casi negli ultimi 30 giorni.
console-desk-hand-none = Non c’è nessuno a cui passarlo: nessun altro è collegato qui o ha seguito casi qui negli ultimi 30 giorni. Puoi restituirlo, così può prenderlo chiunque.
console-desk-hand-nobody = Questa persona non modera più qui. Per favore scegline un’altra; non è cambiato niente.
console-desk-warn-missing = Di’ perché dai l’avvertimento: è ciò che legge chi lo riceve. Non è ancora cambiato niente.

console-desk-outcomes = Com’è andata
console-desk-to-warning = Guarda l’avvertimento; lì si può ritirare

console-desk-asked-warn = Un avvertimento è agli atti, e chi l’ha scritto lo viene a sapere.
console-desk-warn-done = Chi l’ha scritto ha ricevuto l’avvertimento in privato.
console-desk-warn-failed = L’avvertimento conta, ma non è stato possibile dirlo a chi l’ha scritto.
console-desk-asked-remove = Va tolto.
console-desk-remove-done = È stato tolto.
console-desk-remove-failed = Non è stato possibile toglierlo.
console-desk-asked-timeout = Chi l’ha scritto va messo in pausa fino al { $until } (UTC). Ciò che non riesce entro dieci minuti non si fa più.
console-desk-timeout-done = Chi l’ha scritto è stato messo in pausa fino al { $until } (UTC).
console-desk-timeout-failed = La pausa non è stata data, quindi chi l’ha scritto può scrivere.
console-desk-asked-lift = La pausa va fatta finire.
console-desk-lift-done = La pausa è stata fatta finire.
console-desk-lift-failed = Non è stato possibile far finire la pausa.

console-desk-how-now = Il bot lo sta facendo ora.
console-desk-how-later = Non è ancora riuscito. Il bot riprova da solo.
console-desk-how-idle = Sembra che il bot non sia acceso. Lo fa quando riparte.

console-desk-because-not-allowed = Discord non lo lascia fare al bot. Forse il suo ruolo sta più in basso, o gli manca il permesso. Puoi farlo tu, dal menu di Discord.
console-desk-because-stands-above = Il ruolo di chi l’ha chiesto non sta sopra il suo. Per favore chiedi a chi ha un ruolo più alto.
console-desk-because-no-right = Chi l’ha chiesto non ha il permesso di farlo lì.
console-desk-because-late = Il bot non ci è riuscito entro dieci minuti. Se serve ancora, chiedilo di nuovo.
console-desk-because-taken-back = È stato ritirato prima che si potesse fare.
console-desk-because-away = Non è più nel server. Si fa se torna in tempo.
console-desk-because-dms-closed = Non lascia che il bot le scriva.
console-desk-because-gone = Non c’è più, o la persona ha lasciato il server.
console-desk-because-no-server = In questo momento il bot non vede il server.
console-desk-because-other = Se serve ancora, per favore fallo tu, dal menu di Discord.

console-desk-key-a = apri «Avverti chi l’ha scritto»
console-desk-key-d = apri «Togli il messaggio»
console-desk-key-p = apri «Giusto, e metti in pausa»
console-desk-key-h = apri «Passalo ad altri»

discord-author-program = L’ha scritto un programma, quindi non c’è nessuno a cui ridarlo.
