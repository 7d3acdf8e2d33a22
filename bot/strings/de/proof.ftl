# Ob der Filter in einer Community richtig liegt und was andere Regeln dort getan hätten.

cli-backtest = Andere Regeln mit den geltenden vergleichen, an dem, was gespeichert ist. Es wird nichts geändert.
cli-backtest-community = Die Community, so wie sie gespeichert ist, zum Beispiel discord:123.
cli-backtest-rules = Eine TOML-Datei mit den Regeln, die ausprobiert werden. Vorgabe: die geltenden Regeln.
cli-backtest-limit = Eine Kategorie und der Wert, ab dem Hinweise kommen, zum Beispiel bullying=0.92. Kann mehrmals angegeben werden.
cli-backtest-days = Die letzten Tage, die betrachtet werden; ältere zählen nur für Strikes.
cli-backtest-head = { $of ->
    [0] Aus den letzten { $days } Tagen ist nichts gespeichert.
    [one] Eine Nachricht der letzten { $days } Tage ist gespeichert. In Kraft: { $now }. Verglichen: { $proposed }.
   *[other] { $of } Nachrichten von { $authors ->
        [one] einer Person
       *[other] { $authors } Personen
    } sind aus den letzten { $days } Tagen gespeichert. In Kraft: { $now }. Verglichen: { $proposed }.
}
cli-backtest-kind = Nachrichten, die führen zu
cli-backtest-before = in Kraft
cli-backtest-after = verglichen
cli-backtest-changed = { $touched ->
    [0] Es wäre für niemanden etwas anders gewesen.
    [one] Für eine Person wäre etwas anders gewesen: { $milder }-mal milder, { $harder }-mal strenger.
   *[other] Für { $touched } Personen wäre etwas anders gewesen: { $milder }-mal milder, { $harder }-mal strenger.
}
cli-backtest-spared = Von dem, was milder gewesen wäre, hatten Menschen { $wrong } falsch und { $right } richtig gefunden.
cli-backtest-unseen = Nur zum Teil zu sehen ist es bei: { $labels }. Nachrichten unter der damaligen Grenze werden nicht aufbewahrt.
backtest-kind-nudge = ein privater Hinweis
backtest-kind-hold = eine entfernte Nachricht
backtest-kind-return_text = ein zurückgegebener Text
backtest-kind-tip = ein Tipp
backtest-kind-campaign_message = ein freundliches Wort an den Kanal
backtest-kind-add_strike = ein Strike
backtest-kind-escalate = ein Ruf an die Moderation
backtest-kind-restrict = eine vorgeschlagene Einschränkung
backtest-kind-timeout = ein vorgeschlagener Timeout

backtest-two-rules = Es gibt eine Vorlage und eine Datei mit Regeln. Gib nur eins von beiden an.
backtest-no-label = „{ $seen }“ ist keine Grenze. Schreib eine Kategorie dieser Regeln und eine Zahl, zum Beispiel bullying=0.92. Es gibt: { $known }.
tune-stale = Die Grenze hat sich geändert, seit das vorgeschlagen wurde. Frag noch einmal mit `/justieren`.
question-own = Diese Nachricht hast du geschrieben, darum antwortet jemand anderes dazu.
question-gone = Von dieser Nachricht ist nichts mehr gespeichert, darum gibt es nichts zu beantworten.
tune-no-limit = Die Regeln hier geben zum Thema { $label } keine Hinweise. Wähle eine andere Kategorie.

## Befehle in Discord

discord-command-tune-name = justieren
discord-command-tune = Sieh, wie oft Hinweise hier richtig sind und welche Grenze passen würde.
discord-command-readiness-name = bereit
discord-command-readiness = Sieh, ob der Bot es hier verdient hat, eingeschaltet zu werden.
discord-command-backtest-name = regeltest
discord-command-backtest = Sieh, was andere Regeln hier getan hätten. Es wird nichts geändert.
discord-command-stats-name = statistik
discord-command-stats = Sieh, was der Bot hier zuletzt getan hat, in Zahlen und als Bild.
proof-label-name = thema
proof-wanted-name = quote
proof-wanted = Von hundert Hinweisen, wie viele müssen richtig sein? Ohne Angabe: 80.
proof-days-name = tage
tune-label = Hinweise zu welchem Thema?
backtest-rules-name = regeln
backtest-rules = Die Regeln, die ausprobiert werden. Ohne Angabe: die geltenden.
backtest-label = Eine Kategorie, deren Grenze sich ändern soll.
backtest-limit-name = grenze
backtest-limit = Ab welchem Wert Hinweise dazu kommen, zum Beispiel 0.9.
backtest-days = Die letzten Tage, die betrachtet werden. Ohne Angabe: 30.
backtest-what = Wähle Regeln zum Ausprobieren, oder eine Kategorie zusammen mit einer Grenze.
stats-days = Die letzten Tage, die betrachtet werden. Ohne Angabe: eine Woche.
stats-days-7 = eine Woche
stats-days-28 = vier Wochen

## /tune

tune-head = **Hinweise zum Thema { $label }** kommen ab einem Wert von { $now }. So oft waren sie richtig, nach dem, was Menschen hier in den letzten 90 Tagen entschieden haben:
tune-row = ab { $at }: **{ $share } %** richtig ({ $low } bis { $high } %). { $looked } von { $of } wurden angesehen.
tune-kept = { $kept } % der richtigen bleiben.
tune-blind = Von { $blind } % hat sich niemand auch nur einen angesehen, sie könnten also alle richtig oder alle falsch sein.
tune-together = All diese Spannen stimmen zusammen in 95 von 100 Communitys.
tune-too-early = **Zu früh.** Menschen haben über { $looked } dieser Hinweise entschieden, und das reicht nicht, um eine Grenze vorzuschlagen. Entscheidet Fälle, oder wartet.
tune-nowhere = **Keine Grenze passt.** Ab keinem Wert scheinen Hinweise in { $wanted } von hundert Fällen richtig zu sein. Von Menschen entschieden: { $looked } Hinweise.
tune-proposal = { $same ->
    [yes] **Die Grenze passt.**
   *[no] **Vorschlag: { $at }.**
} { $proven ->
    [yes] Es ist belegt, dass sie in { $wanted } von hundert Fällen oder öfter richtig ist.
   *[no] Sie scheint in { $wanted } von hundert Fällen richtig zu sein, und das ist noch nicht belegt.
} Nach { $looked } Antworten, die bei der Auswahl nicht mitgeredet haben: { $low } bis { $high } %.
tune-effect = In den letzten 30 Tagen wäre mit { $milder } von { $of } gespeicherten Nachrichten milder umgegangen worden, mit { $harder } weniger mild.
tune-spared = Davon hatten Menschen { $wrong } Hinweise falsch und { $right } richtig gefunden.
tune-apply = { $at } in Kraft setzen
tune-why = Hinweise zum Thema { $label } ab einem Wert von { $at }, wie /justieren vorgeschlagen hat
tune-done = **In Kraft.** Hinweise zum Thema { $label } kommen ab einem Wert von { $at }; vorher war es { $seen }. Der Moderationskanal erfährt es.
tune-words = Wörter, die viel öfter dort stehen, wo ein Hinweis falsch war, und in wie vielen von wie vielen: { $words }. Gerade eben gezählt, in Texten, die noch aufbewahrt sind. Wenn eines davon hier harmlos ist, kann es erlauben, wer den Server verwaltet: `/wörter erlauben`.
tune-limits-of-this = -# Nachrichten unter der Grenze werden nicht aufbewahrt. Darum kann niemand sagen, wie viel von allem Verletzenden gefunden wurde oder was eine niedrigere Grenze täte.

## /readiness

ready-head = { $prompts ->
    [0] In den letzten 90 Tagen wurden **keine Hinweise beobachtet**, die diese Regeln geben würden.
    [one] **Ein Hinweis wurde** in den letzten 90 Tagen **beobachtet**. Die Moderation hat zu { $answered } geantwortet.
   *[other] **{ $prompts } Hinweise wurden** in den letzten 90 Tagen **beobachtet**. Die Moderation hat zu { $answered } geantwortet.
}
ready-share = **{ $share } %** waren erwünscht ({ $low } bis { $high } %).
ready-too-early = **Zu früh, um es zu sagen.** Beobachtet weiter. Mindestens { $left } weitere Antworten sind nötig.
ready-not-yet = **Noch nicht.** Er ist vielleicht gut genug, und die Antworten lassen es offen. Beobachtet weiter: Mindestens { $left } weitere Antworten sind nötig.
ready-ready = **Bereit.** Du kannst ihn mit `/kindness einrichten` einschalten.
ready-not-like-this = **So nicht.** Weniger als { $needed } von hundert sind erwünscht. Heb zuerst Grenzen an: siehe `/justieren`.
ready-rule = -# Die Regel: Er ist bereit, sobald auch das untere Ende der Spanne bei { $needed } % oder mehr liegt. Du kannst so oft nachsehen, wie du magst: In 95 von 100 Communitys stimmt die Spanne jedes Mal.

## /backtest

backtest-head = { $of ->
    [0] Aus den letzten { $days } Tagen ist hier nichts gespeichert.
    [one] **Eine Nachricht** ist aus den letzten { $days } Tagen gespeichert. Die geltenden Regeln und { $proposed }:
   *[other] **{ $of } Nachrichten** von { $authors ->
        [one] einer Person
       *[other] { $authors } Personen
    } sind aus den letzten { $days } Tagen gespeichert. Die geltenden Regeln und { $proposed }:
}
backtest-row = { $kind }: { $before } → **{ $after }**
backtest-milder = milder: { $link }
backtest-harder = strenger: { $link }

## /stats

stats-head = **{ $seen } Nachrichten** wurden in den letzten { $days } Tagen gelesen.
stats-prompted = Bei { $n } hat sich der Bot zu Wort gemeldet ({ $of_thousand } von tausend).
stats-held = { $n } hat er entfernt ({ $of_thousand } von tausend).
stats-strikes = { $n } hat er jemandem angerechnet ({ $of_thousand } von tausend).
stats-escalated = Zu { $n } hat er die Moderation gerufen ({ $of_thousand } von tausend).
stats-disputed = Bei { $n } hieß es, das sei ein Irrtum ({ $of_thousand } von tausend).
stats-unsupported = { $n } waren in einer Sprache, in der ihn niemand gemessen hat ({ $of_thousand } von tausend).
stats-unread = { $n } waren zu lang, um bis zum Ende gelesen zu werden ({ $of_thousand } von tausend).
stats-overturned = Die Moderation hat sich { $n } Entscheidungen angesehen und **{ $share } %** falsch gefunden ({ $low } bis { $high } %).
stats-bars = Wie oft sich der Bot zu Wort gemeldet hat, nach Monat und Tag: { $bars }.

## Fragen zu dem, was nur beobachtet wurde

question-start = { $n ->
    [one] Eine Frage beantworten
   *[other] { $n } Fragen beantworten
}
question-head = **Hättest du hier einen Hinweis gewollt?** { $left ->
    [0] Das ist die letzte Frage.
    [one] Danach kommt noch eine.
   *[other] Danach kommen noch { $left }.
}
question-about = { $link } wurde so eingeschätzt: { $labels }. Nur du siehst das.
question-words-gone = Was dort stand, wird nicht mehr aufbewahrt. Folg dem Link, um es zu lesen.
question-none = **Danke.** Heute gibt es keine Fragen mehr. `/bereit` sagt, was die Antworten zeigen.
question-taken = Diese Frage hat inzwischen jemand anderes beantwortet.
question-yes = Ja
question-no = Nein
question-unsure = Kann ich nicht sagen
