# Versuche mit dem, was ein Hinweis sagt, und wie es rund um eine Kampagne lief.

trial-no-variants = „{ $seen }“ hat keinen anderen Wortlaut zum Ausprobieren. Wähle einen Text, der einen hat ({ $known }), oder lass einige Leute ungefragt.
trial-which = Welcher Text soll ausprobiert werden? Sag es mit `text`. Einen anderen Wortlaut haben: { $known }.
trial-hold-out = { $seen } von hundert lassen sich nicht ungefragt lassen. Wähle eine Zahl von 0 bis { $most }.
trial-needs-afterwards = Wer nicht gefragt wird, kann nicht antworten. Wähle „danach wieder markiert“ oder „danach gemeldet“, oder lass niemanden ungefragt.
trial-observing = Der Bot beobachtet hier nur, darum wird niemand gefragt, und es lässt sich nichts ausprobieren. Schalt ihn zuerst mit `/kindness einrichten` ein.
trial-once-a-day = Hier spricht der Bot dieselbe Person weniger als { $least }-mal am Tag an, darum könnte er nicht fair sehen, wer wieder markiert wird. Lass niemanden ungefragt, oder erlaube mit `/regeln` mehr Hinweise am Tag.
trial-under-way = Hier läuft schon ein Versuch. Sieh ihn dir mit `/kampagne ergebnisse` an, oder beende ihn mit `/kampagne versuch beenden`.
trial-none = Einen solchen Versuch gibt es hier nicht. Beginn einen mit `/kampagne versuch starten`.
effect-not-begun = „{ $name }“ hat noch nicht begonnen, darum gibt es nichts zu vergleichen.

## Befehle

discord-command-campaign-trial-name = versuch
discord-command-campaign-trial = Probier zwei Fassungen eines privaten Hinweises gegeneinander aus.
discord-command-campaign-trial-start-name = starten
discord-command-campaign-trial-start = Beginn einen Versuch. Die Community erfährt es; wer welche Fassung bekommt, ist Zufall.
discord-command-campaign-trial-stop-name = beenden
discord-command-campaign-trial-stop = Beende den Versuch. Was gezählt ist, bleibt.
discord-command-campaign-results-name = ergebnisse
discord-command-campaign-results = Was ein Versuch bisher gezeigt hat, oder dass es zu früh ist, es zu sagen.
discord-command-campaign-effect-name = wirkung
discord-command-campaign-effect = Wie es vor, während und nach einer Kampagne lief, nach Wochen.
discord-command-campaign-option-text-name = text
discord-command-campaign-option-text = Welcher Hinweis? Nicht nötig, wo nur einer mehrere Fassungen hat.
discord-command-campaign-option-unasked-name = ungefragt
discord-command-campaign-option-unasked = Wie viele von hundert Leuten gar keinen solchen Hinweis bekommen. Ohne Angabe: 0.
discord-command-campaign-option-measure-name = maßstab
discord-command-campaign-option-measure = Was entscheidet. Das lässt sich später nicht ändern.
discord-command-campaign-option-number-name = nummer
discord-command-campaign-option-number = Welcher Versuch? Ohne Angabe: der neueste.

trial-measure-changed = Nachricht geändert oder gelöscht
trial-measure-edited = Nachricht geändert
trial-measure-deleted = Nachricht gelöscht
trial-measure-left = Nachricht so gelassen
trial-measure-disputed = Hinweis einen Irrtum genannt
trial-measure-again = danach wieder markiert (binnen einer Woche)
trial-measure-reported = danach gemeldet (binnen einer Woche)

## Was Verantwortliche lesen

trial-started = **Versuch { $number } hat begonnen:** { $text }. Es entscheidet: { $measure }. Wie es läuft, siehst du mit `/kampagne ergebnisse`.
trial-told-in = Die Community hat es in { $channel } erfahren.
trial-told-later = Gerade konnte ich es der Community nicht sagen. Ich versuche es weiter, und vorher ist niemand im Versuch.
trial-tell-them = Hier läuft keine Kampagne, oder ich darf in ihrem Kanal nicht posten. **Bitte sag es der Community selbst,** zum Beispiel so:
trial-stopped = **Versuch { $number } ist beendet.** Alle lesen den Hinweis, wie er immer war. Was gezählt wurde, siehst du mit `/kampagne ergebnisse`, bis die Einträge zu diesen Hinweisen gelöscht sind.
trial-head = **Versuch { $number }, „{ $text }“** { $running ->
    [yes] läuft seit { $since }.
   *[no] lief von { $since } bis { $until }.
}
trial-counted = Es entscheidet: **{ $measure }**. Jede Person zählt einmal, mit ihrem ersten Hinweis. Bisher gezählt: { $people }. Noch abzuwarten: { $waiting }.
trial-arm-as-written = der Text, wie er immer ist
trial-arm-variant = „{ $called }“
trial-arm-hold-out = gar kein Hinweis
trial-row = **{ $arm }**, { $what }: { $of ->
    [0] noch niemand
   *[other] { $part } von { $of } Personen, das sind { $share } % (so gut wie sicher zwischen { $low } und { $high } %)
}
trial-too-early = **Zu früh, um zu sagen,** ob { $arm } etwas bewirkt. Unter hundert Leuten könnte alles dazwischenliegen, von { $low } weniger bis { $high } mehr. Ein Unterschied von zehn unter hundert zeigt sich meist nach etwa { $usually } Leuten.
trial-more = { $unasked ->
    [yes] **Nicht Gefragte ({ $arm })
   *[no] **Gefragte ({ $arm })
} { trial-did }, und zwar öfter:** { $points } mehr unter hundert, so gut wie sicher zwischen { $low } und { $high }.
trial-less = { $unasked ->
    [yes] **Nicht Gefragte ({ $arm })
   *[no] **Gefragte ({ $arm })
} { trial-did }, und zwar seltener:** { $points } weniger unter hundert, so gut wie sicher zwischen { $low } und { $high }.
trial-alike = **{ $arm } macht kaum einen Unterschied:** höchstens { $most } unter hundert Leuten, mehr oder weniger.
trial-did = { $measure ->
    [edited] änderten ihre Nachricht
    [deleted] löschten ihre Nachricht
    [left] ließen ihre Nachricht, wie sie war
    [disputed] nannten den Hinweis einen Irrtum
    [again] wurden binnen einer Woche wieder markiert
    [reported] wurden binnen einer Woche gemeldet
   *[changed] änderten oder löschten ihre Nachricht
}
trial-also = -# Nur zum Ansehen, es entscheidet nichts: { $measure }: { $rows }
trial-buttons = -# Zu sehen ist nur, was Leute mit den Knöpfen des Hinweises tun. Wer von Hand ändert oder löscht, zählt so, als wäre die Nachricht geblieben.
trial-untold = **Er hat noch nicht richtig begonnen:** Die Community hat es noch nicht erfahren, und vorher ist niemand dabei. Ich versuche es weiter, im Kanal der Kampagne oder sonst im Moderationskanal.
trial-rule = -# Sieh so oft nach, wie du magst: Von hundert Versuchen, in denen es keinen Unterschied macht, was Leute lesen, behaupten höchstens fünf je einen.
trial-many = -# Das ist hier Versuch { $number }. Je mehr du beginnst, desto weniger bedeutet ein einzelner: Von zwanzig, in denen nichts einen Unterschied macht, behauptet vielleicht trotzdem einer einen.

## Was die Community liest

trial-explained = **Wir probieren unsere eigenen Worte aus.** Manche von euch bekommen vom Bot einen privaten Hinweis mit der Bitte, eine Nachricht noch einmal zu überdenken.{ $others ->
    [0] { "" }
   *[other] { " " }Ab heute gibt es diesen Hinweis in verschiedenen Fassungen. Der Zufall entscheidet, wer welche liest: Niemand kann es sehen oder wählen.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }{ $unasked } von hundert Leuten, vom Zufall ausgesucht, bekommen vorerst gar keinen solchen Hinweis, wenn sonst nur eine freundliche Frage käme. Drohungen, jemand in Gefahr und alles, was gegen jemanden zählt, werden behandelt wie immer.
} Wir zählen, was danach passiert: wie viele Nachrichten geändert werden, wie viele Hinweise ein Irrtum genannt werden und wie viele Leute binnen einer Woche wieder einen solchen Hinweis bekommen oder gemeldet werden. Wir sehen uns diese Zahlen an, nie, wer es war. Sonst ist nichts anders: Die Regeln, Meldungen und eure Rechte bleiben, wie sie sind. Fragen? Fragt die Moderation.
trial-discover = **Gerade läuft ein Versuch mit unseren eigenen Worten.** Der Zufall entscheidet, welche Fassung des privaten Hinweises vom Bot jemand liest{ $unasked ->
    [0] .
   *[other] , oder ob überhaupt einer kommt.
} Wir zählen, was danach passiert, und sehen uns die Zahlen an, nie, wer es war.

## /campaign effect

effect-head = **{ $title }: vorher, währenddessen und danach**
effect-week = { $phase ->
    [before] vorher
    [during] währenddessen
   *[after] danach
}, Woche ab { $at }: { $prompts } Hinweise auf 1.000 Nachrichten, { $changed } geändert, { $reports } Meldungen, { $strikes } Strikes
effect-per-cent = { $share } %
effect-during-too-early = **Zu früh, um es zu sagen.** Es braucht mindestens zwei ganze Wochen vor dem Beginn und zwei, während sie läuft.
effect-during-lower = **In jeder Woche der Kampagne hat sich der Bot seltener zu Wort gemeldet als in jeder Woche davor.**
effect-during-higher = **In jeder Woche der Kampagne hat sich der Bot öfter zu Wort gemeldet als in jeder Woche davor.**
effect-during-mixed = **Keine klare Veränderung:** Die Wochen der Kampagne liegen zwischen denen davor.
effect-after-too-early = Über die Wochen danach lässt sich noch nichts sagen.
effect-after-lower = Danach lag jede Woche unter jeder Woche davor.
effect-after-higher = Danach lag jede Woche über jeder Woche davor.
effect-after-mixed = Die Wochen danach liegen zwischen denen davor.
effect-other-rules = **Vorsicht:** Die Regeln, das Modell oder was der Bot hier darf haben sich in diesen Wochen geändert. Sie wurden also nicht gleich gemessen.
effect-honest = -# Das stellt Wochen nebeneinander. Es kann nicht zeigen, dass die Kampagne der Grund war: Ferien, neue Leute und andere Regeln verändern auch etwas, und nach schlechten Wochen wird es oft von selbst besser. Was das Fragen allein bewirkt, kann nur ein Versuch zeigen, in dem manche nicht gefragt werden: `/kampagne versuch starten`.
effect-nothing = In den Wochen um diese Kampagne wurde hier nichts gelesen.
