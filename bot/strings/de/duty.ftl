# Die Moderation: wer wann Dienst hat, und Threads zu Fällen.

## Die Befehle

duty-command-name = dienstplan
duty-command = Wer gerufen wird, wenn niemand einen Fall übernimmt, nach Tagen und Zeiten der Woche.
duty-command-add-name = hinzufügen
duty-command-add = Gib einer Rolle oder jemandem aus der Moderation Dienst, jede Woche zu dieser Zeit.
duty-command-remove-name = entfernen
duty-command-remove = Nimm einen Dienst aus dem Plan.
duty-command-show-name = zeigen
duty-command-show = Sieh die Woche und wer gerade Dienst hat. Nur du siehst es.
duty-option-days-name = tage
duty-option-days = An welchen Tagen beginnt er?
duty-option-begins-name = von
duty-option-begins = Ab wie viel Uhr, zum Beispiel 16:00?
duty-option-ends-name = bis
duty-option-ends = Bis wie viel Uhr, zum Beispiel 22:00? Eine frühere Zeit meint den nächsten Tag.
duty-option-who-name = wer
duty-option-who = Eine Rolle oder ein Mitglied, das hier moderieren darf.
duty-option-zone-name = zeitzone
duty-option-zone = Die Zeitzone dieses Servers, zum Beispiel Europe/Rome. Nach ihr wird einmal gefragt.
duty-option-turn-name = dienst
duty-option-turn = Welcher? Tipp etwas ein, um ihn zu suchen.
duty-days-daily = jeden Tag
duty-days-weekdays = Montag bis Freitag
duty-days-weekend = Samstag und Sonntag
duty-days-monday = Montag
duty-days-tuesday = Dienstag
duty-days-wednesday = Mittwoch
duty-days-thursday = Donnerstag
duty-days-friday = Freitag
duty-days-saturday = Samstag
duty-days-sunday = Sonntag

## Was geantwortet wird

duty-added = **Der Dienst steht im Plan.** Niemand hat es erfahren, bitte sag selbst Bescheid.
duty-removed = **Der Dienst steht nicht mehr im Plan.**
duty-head = **Wer Dienst hat**, nach der Uhr von { $zone }. Jetzt: { $who }.
duty-none = **Es steht kein Dienst im Plan.** Zu jeder Zeit wird gerufen: { $who }. `/kindness dienstplan hinzufügen` gibt jemandem Dienst.
duty-nobody = niemand
duty-all-day = den ganzen Tag { $who }
duty-more = … und mehr, was hier nicht hinpasst.
duty-line = Wenn niemand einen Fall rechtzeitig übernimmt, wird gerufen, wer dann Dienst hat. Kommt niemand, ist es die Rolle, die mit `/kindness moderation` eingestellt ist. Gibt es keine solche Rolle, ist es, wer als Nächstes Dienst hat. Danach geht es von vorn los, einen Tag später.
duty-desk = Zuerst wird gerufen, wer Dienst hat: `/kindness dienstplan zeigen` zeigt die Woche.

## Threads

discord-command-desk-threads-name = threads
discord-command-desk-threads = Ob jeder Fall einen eigenen Thread bekommt, um darüber zu reden.
desk-threads = Jeder Fall hat einen Thread unter seiner Karte. Er wird weggeräumt, wenn der Fall entschieden ist.
desk-no-threads = Fälle haben keine Threads.
desk-threads-lacking = ⚠️ Der Bot kann in { $channel } keine Threads öffnen oder nicht darin schreiben. Gib seiner Rolle dort „Öffentliche Threads erstellen“ und „Nachrichten in Threads senden“; er versucht es von selbst wieder.
desk-thread-name = Fall { $number }

## Fehler

rota-needs-zone = In welcher Zeitzone ist dieser Server? Sag es mit der Angabe „zeitzone“, zum Beispiel Europe/Rome.
rota-other-zone = Dieser Server richtet sich nach der Uhr von { $zone }, und seine Kampagnen auch. Lass die Angabe „zeitzone“ weg. Um sie für alles zu ändern, nimm `/kampagne starten`.
rota-known = Dieser Dienst steht schon im Plan.
rota-full = Im Plan stehen { $most } Dienste, und für mehr ist kein Platz. Nimm einen mit `/kindness dienstplan entfernen` heraus.
rota-unknown = Einen solchen Dienst gibt es im Plan nicht. Wähle einen aus der Liste.
rota-everybody = Das würde alle auf diesem Server rufen. Wähle die Rolle derer, die Dienst haben.
rota-not-moderator = Diese Person kann hier nicht moderieren, also könnte sie keinen Fall übernehmen. Wähle jemanden aus der Moderation oder eine Rolle.
