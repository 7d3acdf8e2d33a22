# Fouten van `kindness screen`, per code: noem wat er is, dan wat helpt.

screen-no-input = Er is geen bestand { $path }. Controleer het pad.
screen-input-is-folder = { $path } is een map. Geef één bestand eruit, of voeg de bestanden eerst samen.
screen-unreadable = { $path } kan niet worden gelezen ({ $problem }). Controleer de rechten.
screen-empty = { $path } is leeg. Geef een bestand met een kopregel en rijen (of JSON-objecten).
screen-missing-column = { $path } heeft geen kolom “{ $column }”. Kies er een met --text-column of --parent-column; deze zijn er: { $columns }.
screen-column-twice = { $path } heeft twee kolommen “{ $column }”. Geef een ervan een andere naam.
screen-column-clash = { $path } heeft al een kolom “{ $column }”, die zou worden toegevoegd. Geef de toegevoegde kolommen een andere naam met --prefix, bijvoorbeeld --prefix kindness_.
screen-bad-header = De eerste regel van { $path } kan niet als kolomnamen worden gelezen. Controleer de aanhalingstekens, of noem de codering met --encoding.
screen-unknown-encoding = Er is geen codering “{ $encoding }”. Gebruik er een zoals utf-8, windows-1252 of utf-16.
screen-wrong-encoding = { $path } is niet geschreven in { $encoding }. Noem de codering met --encoding, misschien --encoding { $guess }.
screen-unknown-format = Aan de naam { $path } is het formaat niet te zien. Noem het met --format csv, tsv, jsonl of parquet.
screen-unknown-output = Aan de uitgang “{ $ending }” van { $path } is geen formaat te zien. Gebruik een van { $known }, of noem het formaat met --output-format.
screen-no-parquet-stream = Parquet kan niet uit een pipe worden gelezen of erheen worden geschreven. Gebruik een bestand, of --format en --output-format voor csv, tsv of jsonl.
screen-not-parquet = { $path } is geen Parquet-bestand ({ $problem }). Noem het formaat met --format.
screen-not-text = In de kolom “{ $column }” van { $path } staat { $type } en geen tekst. Kies een andere met --text-column of --parent-column.
screen-mixed-types = De eerste rijen van { $path } hebben niet dezelfde typen ({ $problem }). Schrijf liever naar .jsonl.
screen-needs-parquet = Voor Parquet is een bibliotheek nodig die niet is geïnstalleerd. Voer uit: pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } is een map. Geef --output de naam van een bestand.
screen-no-folder = Er is geen map { $path } om in te schrijven. Maak haar eerst, of kies een andere --output.
screen-same-file = { $path } is ook de invoer. Geef --output een andere naam.
screen-exists = { $path } bestaat al. Kies een andere --output, of vervang het met --force.
screen-begun = Een eerdere keer liet { $path } achter. Ga ermee verder met --resume, of begin opnieuw met --force.
screen-resume-stream = Wat van of naar { $path } gaat, kan niet worden voortgezet: het is geen bestand, dus niemand weet waar het verder moet. Laat --resume weg.
screen-resume-or-force = --resume gaat verder en --force begint opnieuw. Gebruik een van de twee.
screen-resume-changed = { $what ->
    [input] De invoer is veranderd sinds { $path } werd geschreven.
    [model] Het model is een ander dan toen { $path } werd geschreven.
    [rules] De regels zijn andere dan toen { $path } werd geschreven.
   *[options] De opties zijn andere dan toen { $path } werd geschreven.
 } Zet het terug om verder te gaan, of begin opnieuw met --force.
screen-bad-journal = { $path } kan niet worden gelezen, dus niemand weet waar het verder moet. Begin opnieuw met --force.
screen-disk-full = Er is geen ruimte meer om { $path } te schrijven. Maak ruimte; met wat al is beoordeeld, kun je verder met --resume.
screen-stream-full = Er is geen ruimte meer in { $path }. Maak ruimte of kies een andere --output, en begin het dan van voren af aan.
screen-cannot-write = { $path } kan niet worden geschreven ({ $problem }). Controleer de rechten, of kies een andere --output.

home-unusable = De map { $path } kan niet worden gemaakt of gebruikt ({ $problem }). Zet KINDNESS_HOME op een map waarbij dat wel kan.
