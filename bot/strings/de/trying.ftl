# `/backtest` über einen Kanal: was Regeln mit den Nachrichten getan hätten, die dort stehen.

trying-channel-name = kanal
trying-channel = Probier die Regeln stattdessen an den neuesten Nachrichten dieses Kanals. Nichts wird aufbewahrt.
trying-messages-name = nachrichten
trying-messages = Wie viele der neuesten Nachrichten gelesen werden. Ohne Angabe: 200.
trying-no-content = Der Bot darf nicht lesen, was hier geschrieben wird, darum gibt es nichts, woran sich die Regeln ausprobieren ließen.
trying-so-far = { $done } von { $of } Nachrichten sind beurteilt …
trying-head = { $of ->
    [0] In { $where } steht nichts, was der Bot beurteilen würde.
    [one] **Eine Nachricht in { $where }, ausprobiert mit den Regeln { $rules }:**
   *[other] **{ $of } Nachrichten von { $authors } Personen in { $where }, ausprobiert mit den Regeln { $rules }:**
 }
trying-row = { $kind }: **{ $n }**
trying-touched = { $n ->
    [0] Niemand hätte vom Bot gehört.
    [one] Eine Person hätte von ihm gehört.
   *[other] { $n } Personen hätten von ihm gehört.
 }
trying-examples = { $n ->
    [one] Ein Beispiel (zum Lesen antippen):
   *[other] { $n } Beispiele, die schwersten zuerst (zum Lesen antippen):
 }
trying-example = { $link }: { $what }
trying-kept-nowhere = Alle haben hier ohne Strikes begonnen. Nur du siehst das; nichts davon wurde aufbewahrt, und niemand hat es erfahren.
