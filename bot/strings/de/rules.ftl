# Die Regeln einer Community: in Discord gezeigt, verglichen und geändert.

rules-no-field = In diesen Regeln gibt es keine Einstellung „{ $key }“. Wähle eine von denen, die beim Tippen vorgeschlagen werden.
rules-stale = Die Regeln wurden geändert, seit du das hier gesehen hast. Frag noch einmal, dann siehst du den Unterschied zu dem, was jetzt gilt.
rules-no-version = Eine solche Fassung der Regeln gibt es hier nicht. Wähle eine von denen, die beim Tippen vorgeschlagen werden.
rules-same-versions = Das ist dieselbe Fassung. Wähle zwei verschiedene.

## Befehle

discord-command-rules-name = regeln
discord-command-rules = Sieh und ändere die Regeln, nach denen sich der Bot hier richtet.
discord-command-rules-show-name = zeigen
discord-command-rules-show = Sieh die geltenden Regeln, in einfachen Worten.
discord-command-rules-preset-name = vorlage
discord-command-rules-preset = Nimm eine andere fertige Regelvorlage. Du siehst zuerst den Unterschied.
discord-command-rules-set-name = setzen
discord-command-rules-set = Ändere eine Zahl. Du siehst zuerst den Unterschied.
discord-command-rules-diff-name = vergleichen
discord-command-rules-diff = Sieh, wie sich zwei Fassungen der Regeln unterscheiden.
discord-command-rules-revert-name = zurück
discord-command-rules-revert = Geh zu einer früheren Fassung zurück. Du siehst zuerst den Unterschied.
rules-option-name-name = name
rules-option-name = Welche Regelvorlage?
rules-option-what-name = was
rules-option-what = Welche Grenze oder welche Zahl der Stufen? Tipp ein paar Buchstaben davon.
rules-option-value-name = wert
rules-option-value = Der neue Wert: eine Zahl wie 0.9, oder „nie“ für eine Grenze.
rules-option-before-name = vorher
rules-option-before = Die frühere Fassung.
rules-option-after-name = nachher
rules-option-after = Die spätere Fassung. Ohne Angabe: die geltende.
rules-option-version-name = fassung
rules-option-version = Zu welcher Fassung zurück?

## Was gilt

rules-head = **{ $preset }** ({ $version })
rules-mode = Modus: { $mode }
rules-since = In Kraft seit { $at }, durch { $who }.
rules-nobody = Hier hat noch niemand die Regeln geändert.
rules-limits = Das Modell gibt Werte von 0 bis 1. Ab welchem Wert was geschieht:
rules-limit-nudge-at = Hinweis
rules-limit-strike-at = Strike
rules-limit-hold-at = entfernt
rules-limit-escalate-at = Moderation
rules-limit-zero-tolerance-at = immer entfernt
rules-limit-strike-weight = Gewicht eines Strikes
rules-ladder = Wenn sich Strikes summieren (nach { $days } Tagen zählt jeder halb):
rules-then-stern = ein deutlicherer Hinweis
rules-then-escalate = die Moderation wird gerufen
rules-then-restrict = eine Einschränkung wird vorgeschlagen
rules-then-timeout = ein Timeout wird vorgeschlagen
rules-then-stern-from = ab { $at }: Hinweise werden deutlicher
rules-then-escalate-from = ab { $at }: die Moderation wird gerufen
rules-then-restrict-from = ab { $at }: die Moderation wird gefragt, ob sie { $feature ->
    [links] Links
    [attachments] Bilder und Dateien
    [streaming] Streaming
   *[voice] Sprachkanäle
} für { $span } wegnehmen möchte. Discord kann nicht nur das: Angeboten wird ihr ein Timeout von höchstens einer Stunde
rules-then-timeout-from = ab { $at }: die Moderation wird nach einem Timeout gefragt ({ $span })
rules-rung-at = ab welchem Gewicht
rules-rung-seconds = wie viele Sekunden
rules-step = Stufe { $n } ({ $what })
rules-hours = { $n ->
    [one] eine Stunde
   *[other] { $n } Stunden
}
rules-minutes = { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}
rules-field-preset = Regelvorlage
rules-field-prompts-per-day = Worte des Bots an eine Person am Tag, höchstens
rules-field-half-life-days = Tage, nach denen ein Strike halb zählt
rules-field-tip-every-days = Tage ohne ein Wort, bevor jemand einen Tipp bekommt
rules-field-campaign-every-days = Tage ohne ein Wort, bevor eine freundliche Nachricht an den Kanal geht
rules-field-profanity-tip-at = Ein Tipp zum Fluchen ab
rules-field-unsupported = Eine Sprache, in der der Bot nicht getestet wurde
rules-field-unsupported-at = In einer solchen Sprache: harte Wörter ab
rules-field-unread = Eine Nachricht, die zu lang ist, um bis zum Ende gelesen zu werden
rules-value-note = wird gezählt
rules-value-escalate = die Moderation wird gerufen
rules-words = Eigene Wörter: { $allow } erlaubt, { $deny } nicht erwünscht (`/wörter liste`).
rules-never = nie
rules-nothing = nichts

## Was sich ändern würde

rules-difference = **Das würde sich ändern.** Nichts gilt, bevor du den Knopf drückst.
rules-compared = **Von** { $before } **zu** { $after }:
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = jetzt · { $at } UTC · { $who } · { $version }
rules-alike = Beide sagen dasselbe: Höchstens der Modus ist anders.
rules-already = **Das steht schon so in den Regeln.** Es hat sich nichts geändert.
rules-label-gone = es folgt nichts mehr daraus
rules-label-new = neu: { $limits }
rules-ladder-changed = Stufe { $n }: { $before } → **{ $after }**
rules-words-added-allow = Von da an erlaubt:
rules-words-removed-allow = Nicht mehr erlaubt:
rules-words-added-deny = Von da an nicht erwünscht:
rules-words-removed-deny = Nicht mehr auf der Liste dessen, was nicht erwünscht ist:
rules-and-more = { $n ->
    [one] … und eine weitere Zeile, in der Datei.
   *[other] … und { $n } weitere Zeilen, in der Datei.
}
rules-unseen = -# Nachrichten unter der Grenze werden nicht aufbewahrt, darum kann niemand sagen, wie viele mehr eine niedrigere finden würde. `/regeltest` sagt, was andere Regeln mit dem getan hätten, was gespeichert ist.
rules-apply = In Kraft setzen
rules-done = **In Kraft.** Der Moderationskanal erfährt, wer was geändert hat:
