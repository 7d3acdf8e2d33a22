# Was an Inhaltsdateien falsch sein kann, neben dem, was in errors.ftl steht. Jeder Satz sagt, was zu tun ist.

content-bom = { $file }, Zeile { $line }: Am Anfang steht ein unsichtbares Zeichen (ein „BOM“). Speicher die Datei als UTF-8 ohne dieses.
content-title-marks = { $file }, Zeile { $line }: Der Titel wird ohnehin fett gezeigt. Schreib ihn in eine Zeile, ohne Sternchen.
content-far-day = { $file }, Zeile { $line }: { $day } ist mehr als zehn Jahre entfernt. Prüf das Jahr.
content-open-mark = { $file }, Zeile { $line }: „{ $seen }“ beginnt etwas, das nie endet, darum sieht man das Zeichen selbst. Schließ es, oder nimm es heraus.
content-html = { $file }, Zeile { $line }: Discord zeigt „{ $seen }“ genau so, wie es dasteht. Nimm Markdown, oder nimm es heraus.
content-drawn-picture = { $file }, Zeile { $line }: Discord zeigt für „{ $seen }“ kein Bild. Nenn das Bild im Kopf, mit image und image_alt.
content-table = { $file }, Zeile { $line }: Discord zeigt keine Tabellen. Schreib stattdessen eine Liste.
content-tab = { $file }, Zeile { $line }: Ein Tabulator sieht auf jedem Bildschirm anders aus. Nimm Leerzeichen.
content-loud = { $file }, Zeile { $line }: „{ $seen }“ liest sich wie geschrien. Sag es leise.
content-short-link = { $file }, Zeile { $line }: { $seen } verbirgt, wohin es führt. Schreib die ganze Adresse.
content-unfinished = { $file }, Zeile { $line }: „{ $seen }“ sieht aus wie eine Notiz an dich selbst. Schreib den Text fertig.
content-conflict = { $file }, Zeile { $line }: „{ $seen }“ ist übrig geblieben, als zwei Fassungen zusammengelegt wurden. Wähle eine, und lösch das Zeichen.
content-garbled = { $file }, Zeile { $line }: Buchstaben wie „{ $seen }“ stammen aus der falschen Kodierung. Tipp sie neu, und speicher die Datei als UTF-8.
content-invisible = { $file }, Zeile { $line }: Hier steht ein Zeichen, das niemand sehen kann ({ $seen }). Lösch es, oder tipp die Zeile neu.
content-empty-alt = { $file }, Zeile { $line }: „{ $seen }“ ist der Name des Bildes und sagt nicht, was darauf ist. Beschreib, was zu sehen ist.
content-other-image = { $file }, Zeile { $line }: { $seen } ist innen kein { $ending }-Bild. Speicher es in dieser Form neu, oder gib ihm die richtige Endung.
content-variant-parts = { $file }, Zeile { $line }: In dieser Variante stehen die Platzhalter „{ $seen }“ und im Text selbst „{ $wanted }“. Mach sie gleich.
content-same-variant = { $file }, Zeile { $line }: Die Variante „{ $seen }“ sagt, was schon eine andere sagt. Ändere sie, oder nimm sie heraus.
content-calendar-again = { $file }: Für „{ $campaign }“ gibt es schon einen anderen Kalender. Behalt einen von beiden.
content-calendar-otherwise = { $file }, Zeile { $line }: „{ $seen }“ kann hier nicht einspringen. Nur ein Text mit Platz für { "{entries}" } hat ein otherwise, das selbst keinen solchen Platz hat.
content-calendar-nothing = { $file }, Zeile { $line }: Wenn Mitglieder nichts eingeschickt haben, wird „{ $seen }“ ausgelassen. Nenn mit otherwise einen Text, der stattdessen gepostet wird, oder lass es so.
content-stray = { $file }: Diese Datei liest hier niemand. Gib ihr eine der Endungen { $known }, oder nimm sie heraus.
content-unused-picture = { $file }: Kein Text zeigt dieses Bild. Nenn es in einem Text, oder nimm es heraus.
content-not-translated = { $file }: Das ist { $other }, Wort für Wort. Übersetz es.
content-copied = { $file }: Das sagt dasselbe wie { $other }, Wort für Wort. Ändere es, oder lösch eines davon.

## Kampagnen: allein freigeben

campaign-not-yours = Diese Fassung hat jemand anderes geschrieben. Nimm den Schritt „approve“ statt „{ $event }“.
campaign-event-vouch = hat die eigene Fassung freigegeben, weil es hier sonst niemand darf; gelesen hat sie sonst niemand

## Was jemand sendet

bundle-large = Diese Datei ist größer als { $most } MB. Sende eine kleinere: Nimm Bilder heraus, oder mach sie kleiner.
bundle-kind = „{ $name }“ ist nicht zu gebrauchen. Sende einen Text als .md-Datei oder mehrere als .zip-Datei.
bundle-broken = Diese Zip-Datei lässt sich nicht öffnen ({ $why }). Pack sie neu, ohne Passwort, und sende sie noch einmal.
bundle-empty = In dieser Zip-Datei ist nichts. Pack die Ordner mit den Texten, dann sende sie noch einmal.
bundle-locked = „{ $path }“ ist mit einem Passwort gesperrt. Pack die Zip-Datei neu, ohne eines.
bundle-many = Es sind { $count } Dateien darin, und mehr als { $most } gehen nicht. Lass weg, was nicht zur Kampagne gehört.
bundle-swells = Ausgepackt wären das mehr als { $most } MB. Lass etwas weg, oder mach die Bilder kleiner.
bundle-path = „{ $path }“ ist kein Ort für eine Datei. Pack die Ordner selbst, mit einfachen Namen, und sende sie noch einmal.
bundle-link = „{ $path }“ ist nur ein Verweis auf eine andere Datei. Leg die Datei selbst hinein.
bundle-twice = „{ $path }“ ist zweimal darin. Nimm eines heraus.
upload-large = Zusammen wären das mehr als { $most } MB. Lass etwas weg, oder mach die Bilder kleiner.
upload-kind = { $path }: Einen Text der Art „{ $kind }“ postet keine Kampagne. Nimm ihn heraus; wer den Bot betreibt, kann ihn zu dessen eigenen Texten legen.
upload-calendars = Es sind { $count } Kalender darin. Sende eine Kampagne auf einmal, mit ihrem Kalender im Ordner calendars.
upload-language = In der Sprache „{ $seen }“ fehlen einige Texte. Übersetz sie, oder wähle eine dieser Sprachen: { $known }.
upload-many = Von diesem Server sind schon { $most } eigene Kampagnen aufbewahrt. Nimm für diese den Namen einer davon.

## Was Verantwortliche lesen

campaign-which = Es gibt mehrere Kampagnen. Sag mit der Angabe „kampagne“, welche: { $known }.
campaign-alone = Diese Fassung hast du geschrieben, und sonst darf sie auf diesem Server niemand freigeben. Am besten liest sie noch jemand: Gib einer Person, der du vertraust, das Recht zu moderieren. Wenn es wirklich niemanden gibt, lies sie noch einmal mit `/kampagne vorschau`, dann nimm `/kampagne freigeben fassung:{ $version } allein:True`. Im Verlauf steht dann, dass du sie allein freigegeben hast.
campaign-not-alone = Diese Fassung hast du geschrieben, darum muss sie jemand anderes freigeben. Das können: { $who }. Frag dort nach.
campaign-vouched = ✅ Von dir allein freigegeben, weil es hier sonst niemand darf; so steht es im Verlauf. Sie beginnt von selbst. `/kampagne pause` hält sie jederzeit an.
upload-refused = { $n ->
    [one] **Es wurde nichts vorgelegt.** Eine Sache in { $file } muss erst geändert werden:
   *[other] **Es wurde nichts vorgelegt.** { $n } Sachen in { $file } müssen erst geändert werden:
}
upload-put-forward = 📝 Geprüft und vorgelegt. **Jetzt liest sie jemand anderes** mit `/kampagne vorschau` und sagt Ja mit `/kampagne freigeben`. Vorher wird nichts gepostet.
upload-remarks = { $n ->
    [one] Sie ist so zu gebrauchen. Eine Sache möchtest du dir vielleicht ansehen:
   *[other] Sie ist so zu gebrauchen. { $n } Sachen möchtest du dir vielleicht ansehen:
}
export-done = Hier ist „{ $called }“: { $n } Dateien. Ändere, was du magst, dann schick sie mit `/kampagne hochladen` zurück.
discord-command-campaign-upload-name = hochladen
discord-command-campaign-upload = Bring eine Kampagne mit oder einen Text davon, und leg sie vor.
discord-command-campaign-export-name = exportieren
discord-command-campaign-export = Nimm eine Kampagne als Zip-Datei mit, um sie zu ändern oder woanders zu nutzen.
discord-command-campaign-option-file-name = datei
discord-command-campaign-option-file = Eine .zip mit den Ordnern oder eine .md-Datei mit einem Text.
discord-command-campaign-option-alone-name = allein
discord-command-campaign-option-alone = Wenn dir der Server gehört und sonst niemand freigeben darf.

## Bilder von Texten

preview-author = Kindness
preview-badge = APP
preview-at = Heute um 16:00
preview-channel = kindness
preview-only-you = Nur du kannst das sehen
preview-entry-one = Du hast auf mich gewartet, als alle anderen schon weg waren. Das habe ich nicht vergessen.
preview-entry-two = Gutes Spiel, und danke, dass du es noch mal erklärt hast.
preview-nothing = Einen solchen Text gibt es nicht zu zeichnen. Lass --language weg, oder wähle eine andere Sprache.
preview-no-picture = Das Bild, das { $path } nennt, lässt sich nicht als Bild lesen. Korrigier es, dann versuch es noch einmal.
preview-output = { $path } lässt sich nicht schreiben ({ $why }). Wähle mit --output einen anderen Ordner.
cli-content-preview = Texte so zeichnen, wie Discord sie zeigen wird: je ein Bild, in Dunkel und in Hell.
cli-preview-source = Ein Ordner mit Inhalten, eine .zip oder eine .md-Datei. Ohne Angabe: unsere Texte und deine eigenen.
cli-preview-output = Der Ordner, in den die Bilder kommen.
cli-preview-text = Nur dieser Text, nach seiner ID. Kann mehrmals angegeben werden.
cli-preview-language = Nur diese Sprache, zum Beispiel it. Kann mehrmals angegeben werden.
cli-preview-theme = Dunkel, hell oder beides.
cli-preview-done = { $n ->
    [one] Ein Text in { $folder } gezeichnet.
   *[other] { $n } Texte in { $folder } gezeichnet.
}

## Pakete auf der Kommandozeile

cli-content-export = Eine Kampagne mit all ihren Texten in allen Sprachen in eine Zip-Datei schreiben.
cli-content-import = Eine Zip-Datei oder einen Text in den Ordner deiner eigenen Texte legen, sobald alles geprüft ist.
cli-bundle-campaign = Der Name der Kampagne, zum Beispiel create-kindness.
cli-bundle-written = Die Zip-Datei, die geschrieben wird.
cli-bundle-read = Eine .zip-Datei oder eine .md-Datei.
cli-bundle-into = Der Ordner, in den sie kommt. Ohne Angabe: der, den KINDNESS_CONTENT nennt.
cli-bundle-replace = Dateien ersetzen, die schon da sind.
cli-bundle-exported = { $n } Dateien in { $file } geschrieben.
cli-bundle-imported = { $n } Dateien in { $folder } gelegt.
bundle-no-folder = Niemand hat gesagt, wo deine eigenen Texte liegen. Gib den Ordner mit --into an, oder setz KINDNESS_CONTENT.
bundle-there = { $count } dieser Dateien sind schon da, angefangen mit { $first }. Nimm --replace, um die neuen an ihre Stelle zu setzen.
bundle-not-read = { $path } lässt sich nicht lesen ({ $why }). Prüf den Namen.
bundle-not-written = { $path } lässt sich nicht schreiben ({ $why }). Wähle einen anderen Ort.
