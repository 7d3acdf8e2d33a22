# Avvertimenti, perdoni, e ciò che è registrato su una persona.

discord-command-member-name = persona
discord-command-warn-name = avverti
discord-command-warn = Avverti qualcuno. Lo legge in privato, con il perché, e può fare ricorso.
discord-command-warn-member = Chi avverti. Può anche aver lasciato il server.
discord-command-warn-why = Il motivo che leggerà. Parla di ciò che ha fatto, non di com’è.
discord-command-warn-weight-name = peso
discord-command-warn-weight = Quanto conta; se non scegli, quanto un insulto.
discord-command-pardon-name = perdona
discord-command-pardon = Fa’ che non conti più niente di ciò che qualcuno ha fatto finora.
discord-command-pardon-member = Chi perdoni. Può anche aver lasciato il server.
discord-command-pardon-why = Perché; resta registrato per chi modera.
discord-command-history-name = storia
discord-command-history = Guarda che cosa è registrato su qualcuno in questo server. Lo vedi solo tu.
discord-command-history-member = Di chi si tratta. Può anche aver lasciato il server.

discord-warned = L’avvertimento per { $who } è dato. Lo legge in privato e può chiedere una seconda persona. Se il messaggio non arriva, lo dice il canale di chi modera.
discord-pardoned = Niente di ciò che { $who } ha fatto finora conta più.
discord-pardon-undone = Il perdono di { $who } è ritirato. Ciò che copriva conta di nuovo, per quanto non sia già svanito.
discord-button-unpardon = Ritira il perdono

discord-history-nothing = In questo server non è registrato niente su { $who }.
discord-history-head = **Che cosa è registrato su { $who } in questo server.** Lo vedi solo tu.
discord-history-strikes = { $n ->
    [0] Oggi non conta niente.
    [one] Conta una cosa; oggi pesa { $weight }.
   *[other] Contano { $n } cose; oggi pesano { $weight }.
 }
discord-history-strike = - { $at }: { $what } (peso { $weight })
discord-history-cases = { $n ->
    [0] Non ci sono casi.
    [one] C’è un caso:
   *[other] Ci sono { $n } casi, prima i più recenti:
 }
discord-history-case = - { $at }: { $what } · { $state }
discord-history-pardon = { $at }: { $who } ha perdonato ciò che era successo fin lì.
discord-history-unpardoned = { $at }: { $who } ha dato un perdono, poi ritirato.

discord-why-warned = Un avvertimento di chi modera.
discord-card-warned = Chi modera ha dato un avvertimento a { $who }, in { $where }.

## Che cosa legge chi ha ricevuto un avvertimento

discord-warning = **Chi modera su { $server } ti ha dato un avvertimento.** Ecco perché:
discord-warning-after = Conta per un po’, ogni settimana di meno. Se la vedi diversamente, premi il pulsante: allora guarda un’altra persona.
discord-warning-gone = L’avvertimento del { $at } su **{ $server }** è stato ritirato. Non conta.
discord-warning-stands = Un’altra persona ha guardato l’avvertimento del { $at } su **{ $server }**. Resta, e ogni settimana conta di meno.
discord-warning-not-told = { $who } non riceve messaggi dal bot, quindi nessuno ha potuto dire dell’avvertimento a questa persona. Se puoi, fallo tu.
discord-warn-bot = Un programma non si può avvertire. Chi gestisce il server può toglierlo.

## Pause di chi ha lasciato il server

discord-timeout-away = { $who } ha lasciato il server. La pausa fino a { $at } inizia se torna prima di allora.

## Errori

warn-oneself = Non puoi dare un avvertimento a te.
warning-taken-back = L’avvertimento è stato ritirato prima di essere detto.
pardon-oneself = Su un perdono per te deve decidere un’altra persona che modera.
pardon-nothing = Non conta niente, quindi non c’è niente da perdonare.
discord-member-away = Questa persona ha lasciato il server. Il bot guarda di nuovo se è tornata.
