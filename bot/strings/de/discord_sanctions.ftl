# Verwarnungen, Begnadigungen und was über jemanden gespeichert ist.

discord-command-member-name = mitglied
discord-command-warn-name = verwarnen
discord-command-warn = Verwarne jemanden. Die Person erfährt privat, warum, und kann Einspruch einlegen.
discord-command-warn-member = Wen du verwarnst. Das geht auch, wenn die Person nicht mehr da ist.
discord-command-warn-why = Was die Person als Grund liest. Sprich über das, was sie getan hat, nicht darüber, wie sie ist.
discord-command-warn-weight-name = gewicht
discord-command-warn-weight = Wie viel es zählt; ohne Angabe so viel wie eine Beleidigung.
discord-command-pardon-name = begnadigen
discord-command-pardon = Lass nichts mehr zählen, was jemand bis jetzt getan hat.
discord-command-pardon-member = Wen du begnadigst. Das geht auch, wenn die Person nicht mehr da ist.
discord-command-pardon-why = Warum; das bleibt für die Moderation gespeichert.
discord-command-history-name = verlauf
discord-command-history = Sieh, was auf diesem Server über jemanden gespeichert ist. Nur du siehst es.
discord-command-history-member = Um wen es geht. Das geht auch, wenn die Person nicht mehr da ist.

discord-warned = { $who } ist verwarnt. Die Person erfährt es privat und kann um eine zweite Person bitten. Falls das nicht ankommt, steht es im Moderationskanal.
discord-pardoned = Nichts, was { $who } bis jetzt getan hat, zählt noch.
discord-pardon-undone = Die Begnadigung von { $who } ist zurückgenommen. Was sie umfasste, zählt wieder, soweit es nicht verblasst ist.
discord-button-unpardon = Begnadigung zurücknehmen

discord-history-nothing = Über { $who } ist auf diesem Server nichts gespeichert.
discord-history-head = **Was über { $who } auf diesem Server gespeichert ist.** Nur du siehst das.
discord-history-strikes = { $n ->
    [0] Heute zählt nichts gegen diese Person.
    [one] Eine Sache zählt gegen diese Person; heute wiegt sie { $weight }.
   *[other] { $n } Sachen zählen gegen diese Person; heute wiegen sie { $weight }.
 }
discord-history-strike = - { $at }: { $what } (Gewicht { $weight })
discord-history-cases = { $n ->
    [0] Es gibt keine Fälle über diese Person.
    [one] Es gibt einen Fall über diese Person:
   *[other] Es gibt { $n } Fälle über diese Person, die neuesten zuerst:
 }
discord-history-case = - { $at }: { $what } · { $state }
discord-history-pardon = { $at }: { $who } hat begnadigt, was bis dahin geschehen war.
discord-history-unpardoned = { $at }: { $who } hat begnadigt, und das wurde später zurückgenommen.

discord-why-warned = Die Moderation hat eine Verwarnung ausgesprochen.
discord-card-warned = { $who } hat eine Verwarnung von der Moderation bekommen, in { $where }.

## Was jemand liest, der verwarnt wurde

discord-warning = **Die Moderation von { $server } hat dich verwarnt.** Das ist der Grund:
discord-warning-after = Das zählt eine Weile, von Woche zu Woche weniger. Wenn du es anders siehst, drück den Knopf: Dann schaut jemand anderes nach.
discord-warning-gone = Die Verwarnung vom { $at } auf **{ $server }** wurde zurückgenommen. Sie zählt nicht.
discord-warning-stands = Jemand anderes hat sich die Verwarnung vom { $at } auf **{ $server }** angesehen. Es bleibt dabei, und sie zählt von Woche zu Woche weniger.
discord-warning-not-told = { $who } nimmt keine Nachrichten vom Bot an und hat darum noch nichts von der Verwarnung erfahren. Bitte sag es selbst, wenn du kannst.
discord-warn-bot = Ein Programm lässt sich nicht verwarnen. Wer diesen Server verwaltet, kann es entfernen.

## Timeouts für Leute, die nicht mehr da sind

discord-timeout-away = { $who } ist nicht mehr auf dem Server. Der Timeout bis { $at } gilt, falls die Person vorher zurückkommt.

## Fehler

warn-oneself = Dich selbst kannst du nicht verwarnen.
warning-taken-back = Die Verwarnung wurde zurückgenommen, bevor sie mitgeteilt war.
pardon-oneself = Über eine Begnadigung für dich muss jemand anderes aus der Moderation entscheiden.
pardon-nothing = Gegen diese Person zählt nichts, darum gibt es nichts zu begnadigen.
discord-member-away = Die Person ist nicht mehr auf dem Server. Der Bot sieht wieder nach, ob sie zurück ist.
