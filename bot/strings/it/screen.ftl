# Errori di `kindness screen`, per codice: prima che cosa, poi il rimedio.

screen-no-input = Il file { $path } non esiste. Controlla il percorso.
screen-input-is-folder = { $path } è una cartella. Indica uno dei suoi file, oppure uniscili prima.
screen-unreadable = { $path } non si può leggere ({ $problem }). Controlla i permessi.
screen-empty = { $path } è vuoto. Indica un file con un'intestazione e delle righe (o con oggetti JSON).
screen-missing-column = In { $path } non c'è la colonna «{ $column }». Scegline una con --text-column o --parent-column; ci sono: { $columns }.
screen-column-twice = In { $path } ci sono due colonne «{ $column }». Rinominane una.
screen-column-clash = In { $path } c'è già una colonna «{ $column }», che andrebbe aggiunta. Dai un altro nome alle colonne aggiunte con --prefix, per esempio --prefix kindness_.
screen-bad-header = La prima riga di { $path } non si legge come nomi di colonne. Controlla le virgolette, oppure indica la codifica con --encoding.
screen-unknown-encoding = La codifica «{ $encoding }» non esiste. Usane una come utf-8, windows-1252 o utf-16.
screen-wrong-encoding = { $path } non è scritto in { $encoding }. Indica la codifica con --encoding, forse --encoding { $guess }.
screen-unknown-format = Dal nome { $path } non si capisce il formato. Indicalo con --format csv, tsv, jsonl o parquet.
screen-unknown-output = Da «{ $ending }», la fine di { $path }, non si capisce il formato. Usa una di queste: { $known }, oppure indica il formato con --output-format.
screen-no-parquet-stream = Il formato Parquet non si può leggere da una pipe né scriverci. Usa un file, oppure --format e --output-format per csv, tsv o jsonl.
screen-not-parquet = { $path } non è un file Parquet ({ $problem }). Indica il formato con --format.
screen-not-text = La colonna «{ $column }» di { $path } contiene { $type } e non testo. Scegline un'altra con --text-column o --parent-column.
screen-mixed-types = Le prime righe di { $path } non hanno gli stessi tipi ({ $problem }). Scrivi invece in un file .jsonl.
screen-needs-parquet = Per Parquet serve una libreria che non è installata. Esegui: pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } è una cartella. Dai a --output il nome di un file.
screen-no-folder = La cartella { $path } in cui scrivere non esiste. Creala prima, oppure scegli un altro --output.
screen-same-file = { $path } è anche l'input. Dai a --output un altro nome.
screen-exists = { $path } esiste già. Scegli un altro --output, oppure sostituiscilo con --force.
screen-begun = Un'esecuzione precedente ha lasciato { $path }. Riprendila con --resume, oppure ricomincia con --force.
screen-resume-stream = Qui non si può riprendere ({ $path }): non è un file, quindi non si sa da dove riprendere. Togli --resume.
screen-resume-or-force = --resume riprende e --force ricomincia da capo. Usane uno solo.
screen-resume-changed = { $what ->
    [input] L'input è cambiato da quando è stato scritto { $path }.
    [model] Il modello non è quello con cui è stato scritto { $path }.
    [rules] Le regole non sono quelle con cui è stato scritto { $path }.
   *[options] Le opzioni non sono quelle con cui è stato scritto { $path }.
 } Rimetti tutto com'era per continuare, oppure ricomincia con --force.
screen-bad-journal = { $path } non si legge, quindi non si sa da dove riprendere. Ricomincia con --force.
screen-disk-full = Non c'è più spazio per scrivere { $path }. Fai spazio: quello che è già giudicato resta, e si continua con --resume.
screen-stream-full = Non c'è più spazio in { $path }. Fai spazio o scegli un altro --output, poi ricomincia da capo.
screen-cannot-write = { $path } non si può scrivere ({ $problem }). Controlla i permessi, oppure scegli un altro --output.

home-unusable = La cartella { $path } non si può creare o usare ({ $problem }). Imposta KINDNESS_HOME su una che vada bene.
