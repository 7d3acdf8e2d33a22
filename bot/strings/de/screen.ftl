# Fehler von `kindness screen`, nach Code: die Sache nennen, dann die Abhilfe.

screen-no-input = Es gibt keine Datei { $path }. Prüf den Pfad.
screen-input-is-folder = { $path } ist ein Ordner. Gib eine Datei daraus an, oder füg ihre Dateien erst zusammen.
screen-unreadable = { $path } lässt sich nicht lesen ({ $problem }). Prüf die Zugriffsrechte.
screen-empty = { $path } ist leer. Gib eine Datei mit Kopfzeile und Zeilen an (oder mit JSON-Objekten).
screen-missing-column = { $path } hat keine Spalte „{ $column }“. Wähle eine mit --text-column oder --parent-column; es gibt: { $columns }.
screen-column-twice = { $path } hat zwei Spalten „{ $column }“. Benenn eine davon um.
screen-column-clash = { $path } hat schon eine Spalte „{ $column }“, die dazukommen sollte. Gib den neuen Spalten mit --prefix einen anderen Namen, zum Beispiel --prefix kindness_.
screen-bad-header = Die erste Zeile von { $path } lässt sich nicht als Spaltennamen lesen. Prüf ihre Anführungszeichen, oder nenn die Kodierung mit --encoding.
screen-unknown-encoding = Es gibt keine Kodierung „{ $encoding }“. Nimm eine wie utf-8, windows-1252 oder utf-16.
screen-wrong-encoding = { $path } ist nicht in { $encoding } geschrieben. Nenn die Kodierung mit --encoding, vielleicht --encoding { $guess }.
screen-unknown-format = Der Name { $path } verrät kein Format. Nenn es mit --format csv, tsv, jsonl oder parquet.
screen-unknown-output = Die Endung „{ $ending }“ von { $path } verrät kein Format. Nimm eine von { $known }, oder nenn das Format mit --output-format.
screen-no-parquet-stream = Parquet lässt sich nicht aus einer Pipe lesen oder in eine schreiben. Nimm eine Datei, oder --format und --output-format für csv, tsv oder jsonl.
screen-not-parquet = { $path } ist keine Parquet-Datei ({ $problem }). Nenn ihr Format mit --format.
screen-not-text = Die Spalte „{ $column }“ von { $path } enthält { $type } und keinen Text. Wähle eine andere mit --text-column oder --parent-column.
screen-mixed-types = Die ersten Zeilen von { $path } haben nicht dieselben Arten von Werten ({ $problem }). Schreib stattdessen nach .jsonl.
screen-needs-parquet = Parquet braucht eine Bibliothek, die nicht installiert ist. Führ das aus: pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } ist ein Ordner. Gib --output den Namen einer Datei.
screen-no-folder = Es gibt keinen Ordner { $path }, in den geschrieben werden könnte. Leg ihn erst an, oder wähle ein anderes --output.
screen-same-file = { $path } ist auch die Eingabe. Gib --output einen anderen Namen.
screen-exists = { $path } gibt es schon. Wähle ein anderes --output, oder ersetz die Datei mit --force.
screen-begun = Ein früherer Lauf hat { $path } zurückgelassen. Mach mit --resume dort weiter, oder fang mit --force von vorn an.
screen-resume-stream = Ein Lauf von oder nach { $path } lässt sich nicht fortsetzen: Es ist keine Datei, darum weiß niemand, wo es weitergeht. Lass --resume weg.
screen-resume-or-force = --resume macht weiter, und --force fängt von vorn an. Nimm eines davon.
screen-resume-changed = { $what ->
    [input] Die Eingabe hat sich geändert, seit { $path } geschrieben wurde.
    [model] Das Modell ist ein anderes als damals, als { $path } geschrieben wurde.
    [rules] Die Regeln sind andere als damals, als { $path } geschrieben wurde.
   *[options] Die Optionen sind andere als damals, als { $path } geschrieben wurde.
 } Stell es wieder her, um weiterzumachen, oder fang mit --force von vorn an.
screen-bad-journal = { $path } lässt sich nicht lesen, darum weiß niemand, wo es weitergeht. Fang mit --force von vorn an.
screen-disk-full = Es ist kein Platz mehr, um { $path } zu schreiben. Schaff Platz; was schon beurteilt ist, lässt sich mit --resume fortsetzen.
screen-stream-full = In { $path } ist kein Platz mehr. Schaff Platz, oder wähle ein anderes --output, dann starte es noch einmal von vorn.
screen-cannot-write = { $path } lässt sich nicht schreiben ({ $problem }). Prüf die Zugriffsrechte, oder wähle ein anderes --output.

home-unusable = Der Ordner { $path } lässt sich nicht anlegen oder benutzen ({ $problem }). Setz KINDNESS_HOME auf einen, bei dem das geht.
