# Le segnalazioni: che cosa legge chi segnala, e che cosa ne legge chi modera.

discord-menu-report = Segnala a chi modera
discord-menu-report-person = Segnala questa persona
discord-command-report-name = segnala
discord-command-report = Di’ a chi modera che qualcosa non va. La risposta la vedi solo tu.
discord-command-report-what-name = cosa
discord-command-report-what = Che cosa è successo? Puoi scriverlo con parole tue.
discord-command-report-person-name = persona
discord-command-report-person = Di chi si tratta, se vuoi dirlo.

discord-report-thanks = **Grazie di avercelo detto.** La tua segnalazione è registrata.
discord-report-called = Chi modera è stato chiamato.
discord-report-listed = È nell’elenco di ciò che guarda chi modera.
discord-report-no-desk = Questo server non ha ancora un canale per chi modera, quindi nessuno viene chiamato. È nel loro elenco. Se non può aspettare, scrivi tu a qualcuno che modera.
discord-report-decided = Chi modera l’ha già guardato e ha deciso. Vede che lo segnali anche tu.
discord-report-anonymous = Nessuno qui vede che sei stato tu o sei stata tu: né la persona né chi modera.
discord-report-named = Chi modera qui vede il tuo nome. Nessun altro.
discord-report-next = Quando avranno deciso, ti scriviamo direttamente. Puoi anche guardare con `/i-miei-dati`.
discord-report-what = Che cosa è successo?
discord-report-hint = Quanto vuoi, anche poco
discord-report-more-heard = Grazie. Chi modera può leggerlo con la tua segnalazione.
discord-button-more = Racconta di più

discord-told-agreed = Grazie della tua segnalazione del { $at } su **{ $server }**. Chi modera la vede come te e se ne è occupato.
discord-told-fine = Grazie della tua segnalazione del { $at } su **{ $server }**. Chi modera ha guardato e non ci vede niente contro le regole. Hai fatto bene a chiedere. Se continua, dillo di nuovo.
discord-reported-open = Hai segnalato qualcosa il { $at }. Chi modera non ha ancora deciso.
discord-reported-agreed = Hai segnalato qualcosa il { $at }. Chi modera la vede come te e se ne è occupato.
discord-reported-fine = Hai segnalato qualcosa il { $at }. Chi modera non ci vede niente contro le regole.

## A chi modera

discord-why-reported = Qualcuno qui lo ha segnalato.
discord-why-reported-person = Qualcuno qui ve ne ha parlato.
discord-card-reported-person = Qualcuno ha segnalato come si comporta { $who }, o che cosa è successo. Leggete che cosa dice.
discord-card-reports = { $n ->
    [one] Una persona lo ha segnalato.
   *[other] { $n } persone lo hanno segnalato.
 }
discord-card-raised = **{ $hours ->
    [one] Nessuno se ne occupa da un’ora.
   *[other] Nessuno se ne occupa da { $hours } ore.
 }** Date un’occhiata:
discord-report-at = Segnalato { $at }:
discord-report-by = Segnalato { $at } da { $who }:
discord-case-upheld-people = Deciso: è contro le regole di qui.
discord-case-overturned-people = Deciso: non c’è niente di male. Non conta.
discord-case-closed-people = Deciso in via definitiva: è contro le regole di qui.
discord-step-uphold-people = { $at }: { $who } ha detto che è contro le regole di qui.
discord-step-overturn-people = { $at }: { $who } ha detto che non c’è niente di male.
discord-button-uphold-people = È contro le regole
discord-button-overturn-people = Non c’è niente di male
discord-step-note = { $at }: { $who } ha lasciato una nota.

## Che cosa decide una comunità sul suo banco

discord-command-desk-name = banco
discord-command-desk = Chi viene chiamato quando un caso aspetta troppo, e chi vede chi ha segnalato.
discord-command-desk-role-name = ruolo
discord-command-desk-role = Chi viene chiamato. Scegli @everyone per non chiamare nessuno.
discord-command-desk-hours-name = ore
discord-command-desk-hours = Dopo quante ore; i casi urgenti al massimo dopo una.
discord-command-desk-names-name = nomi
discord-command-desk-names = Se d’ora in poi chi modera vede chi segnala.
discord-desk-wait = { $hours ->
    [one] Quando nessuno si occupa di un caso per un’ora, il bot lo manda di nuovo nel canale di chi modera, e poi una volta al giorno.
   *[other] Quando nessuno si occupa di un caso per { $hours } ore, il bot lo manda di nuovo nel canale di chi modera, e poi una volta al giorno. Quelli urgenti tornano dopo un’ora.
 }
discord-desk-duty = Allora chiama { $role }.
discord-desk-unheard = ⚠️ Quel ruolo non riceve niente quando il bot lo nomina. Permetti a tutti di menzionarlo nelle impostazioni del ruolo, o da’ al bot il diritto «Menziona tutti i ruoli».
discord-desk-nobody = Allora non chiama nessun ruolo.
discord-desk-named = Chi modera vede chi segnala. Chi ha segnalato prima di questa scelta resta senza nome.
discord-desk-anonymous = Le segnalazioni sono anonime: chi modera non vede chi le ha fatte.

## Errori

report-gone = La tua segnalazione non è più registrata. Se conta ancora, segnala di nuovo.
case-taken-since = Nel frattempo qualcuno ha preso il caso, quindi nessuno viene chiamato di nuovo.
