# Błędy `kindness screen`, według kodów: najpierw rzecz, potem rada.

screen-no-input = Nie ma pliku { $path }. Sprawdź ścieżkę.
screen-input-is-folder = { $path } to folder. Podaj jeden plik z niego albo najpierw połącz jego pliki.
screen-unreadable = Nie da się odczytać { $path } ({ $problem }). Sprawdź uprawnienia.
screen-empty = { $path } jest pusty. Podaj plik z nagłówkiem i wierszami (albo obiektami JSON).
screen-missing-column = W { $path } nie ma kolumny „{ $column }”. Wybierz kolumnę przez --text-column albo --parent-column; są: { $columns }.
screen-column-twice = W { $path } są dwie kolumny „{ $column }”. Zmień nazwę jednej z nich.
screen-column-clash = W { $path } jest już kolumna „{ $column }”, a taka miała być dodana. Nazwij dodawane kolumny inaczej przez --prefix, na przykład --prefix kindness_.
screen-bad-header = Pierwszego wiersza { $path } nie da się odczytać jako nazw kolumn. Sprawdź cudzysłowy albo podaj kodowanie przez --encoding.
screen-unknown-encoding = Nie ma kodowania „{ $encoding }”. Użyj takiego jak utf-8, windows-1250 albo utf-16.
screen-wrong-encoding = { $path } nie jest zapisany w { $encoding }. Podaj jego kodowanie przez --encoding, może --encoding { $guess }.
screen-unknown-format = Z nazwy { $path } nie wynika format. Podaj go: --format csv, tsv, jsonl albo parquet.
screen-unknown-output = Z końcówki „{ $ending }” w { $path } nie wynika format. Użyj jednej z tych: { $known }, albo podaj format przez --output-format.
screen-no-parquet-stream = Parquetu nie da się czytać z potoku ani do niego pisać. Użyj pliku albo --format i --output-format dla csv, tsv lub jsonl.
screen-not-parquet = { $path } nie jest plikiem Parquet ({ $problem }). Podaj jego format przez --format.
screen-not-text = Kolumna „{ $column }” w { $path } zawiera { $type }, a nie tekst. Wybierz inną przez --text-column albo --parent-column.
screen-mixed-types = Pierwsze wiersze { $path } mają różne typy ({ $problem }). Zapisz to jako .jsonl.
screen-needs-parquet = Parquet potrzebuje biblioteki, która nie jest zainstalowana. Uruchom: pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } to folder. Podaj w --output nazwę pliku.
screen-no-folder = Nie ma folderu { $path }, w którym można by zapisać. Najpierw go utwórz albo wybierz inne --output.
screen-same-file = { $path } jest też wejściem. Podaj w --output inną nazwę.
screen-exists = { $path } już jest. Wybierz inne --output albo zastąp plik przez --force.
screen-begun = Po wcześniejszym uruchomieniu został { $path }. Kontynuuj przez --resume albo zacznij od nowa przez --force.
screen-resume-stream = Uruchomienia z { $path } albo do { $path } nie da się kontynuować: to nie plik, więc nie wiadomo, skąd ruszyć dalej. Pomiń --resume.
screen-resume-or-force = --resume kontynuuje, a --force zaczyna od nowa. Użyj tylko jednego z nich.
screen-resume-changed = { $what ->
    [input] Wejście zmieniło się od zapisania { $path }.
    [model] Model jest inny niż wtedy, gdy zapisano { $path }.
    [rules] Zasady są inne niż wtedy, gdy zapisano { $path }.
   *[options] Opcje są inne niż wtedy, gdy zapisano { $path }.
 } Przywróć to, żeby kontynuować, albo zacznij od nowa przez --force.
screen-bad-journal = Nie da się odczytać { $path }, więc nie wiadomo, skąd ruszyć dalej. Zacznij od nowa przez --force.
screen-disk-full = Nie ma już miejsca na zapisanie { $path }. Zwolnij miejsce; od tego, co ocenione, można ruszyć dalej przez --resume.
screen-stream-full = W { $path } nie ma już miejsca. Zwolnij miejsce albo wybierz inne --output i uruchom to jeszcze raz od początku.
screen-cannot-write = Nie da się zapisać { $path } ({ $problem }). Sprawdź uprawnienia albo wybierz inne --output.

home-unusable = Folderu { $path } nie da się utworzyć albo używać ({ $problem }). Ustaw w KINDNESS_HOME taki, który się nada.
