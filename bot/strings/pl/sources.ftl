# Co bot mówi o linkach, które udostępniają członkowie.

## Czego nie da się zrobić

sources-no-site = { $seen } to nie adres strony. Wpisz go tak: example.org
sources-bad-name = Nazwa medium ma od 1 do { $most } zwykłych znaków, w jednym wierszu.
sources-too-many = Jedna społeczność może decydować najwyżej o tylu stronach: { $most }. Najpierw zapomnij jedną z nich.

claims-too-large = Ten feed jest większy niż { $most } MB, więc nie został przeczytany. Zaimportuj go w częściach.
claims-no-json = To nie jest JSON, który da się odczytać ({ $why }). Feed sprawdzonych twierdzeń to plik JSON z wpisami ClaimReview.
claims-too-many = W tym feedzie jest więcej sprawdzeń niż { $most }, więc nie weszło żadne. Zaimportuj go w częściach.
claims-none = W tym pliku nie ma żadnego sprawdzonego twierdzenia. Potrzebne są wpisy typu ClaimReview.
claims-no-file = Nie da się odczytać { $path } ({ $why }). Podaj nazwę pliku albo adres, który zaczyna się od https://.
claims-damaged = Zaimportowanych twierdzeń w { $path } nie da się już odczytać. Usuń ten plik i zaimportuj feedy jeszcze raz.
claims-not-kept = Nie udało się zapisać twierdzeń w { $path } ({ $why }). Nic się nie zmieniło.

fetch-not-https = { $url } nie został odpytany. Adres musi zaczynać się od https://, bez nazwy, hasła i portu.
fetch-private = { $host } nie został odpytany, bo leży w sieci prywatnej albo nie istnieje.
fetch-redirects = Ten adres przekierowuje więcej razy niż { $most }. Podaj ten, na którym to się kończy.
fetch-too-large = Odpowiedź jest większa niż { $most } MB, więc nie została przeczytana do końca. Nic się nie zmieniło.
fetch-encoded = Odpowiedź przyszła spakowana, choć prośba była o zwykłą. Pobierz ją i podaj plik.
fetch-status = Druga strona odpowiedziała: { $status }. Nic się nie zmieniło.
fetch-timeout = Całej odpowiedzi nie było w czasie { $seconds } s. Spróbuj później jeszcze raz.
fetch-failed = Nie udało się połączyć z tym adresem ({ $why }). Spróbuj później jeszcze raz.

## W wierszu poleceń

cli-content-claims = Zaimportuj sprawdzone twierdzenia (ClaimReview) z pliku albo z adresu https.
cli-content-claims-source = Plik JSON albo adres, który zaczyna się od https://
cli-content-claims-done = { $new ->
    [one] { $new } nowe sprawdzenie
    [few] { $new } nowe sprawdzenia
    [many] { $new } nowych sprawdzeń
   *[other] { $new } nowego sprawdzenia
 }, poprawione: { $corrected }. Razem jest ich teraz { $now }.
cli-content-claims-left-out = Pominięte: { $count } ({ $why ->
    [claim] bez twierdzenia albo ze zbyt długim
    [url] bez adresu sprawdzenia
    [publisher] bez nazwy tego, kto sprawdzał
   *[date] bez daty, którą da się odczytać
 }).

## Przy linku

sources-label-controlled = -# { $outlet }: medium kontrolowane przez państwo{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. Państwo płaci, jest właścicielem i decyduje o tym, co się ukazuje. { $source ->
    [own] Tak mówi ten serwer.
   *[other] Źródło: { $source }.
 }
sources-label-influenced = -# Na to, co publikuje { $outlet }, wpływ ma rząd{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] Tak mówi ten serwer.
   *[other] Źródło: { $source }.
 }

sources-note-checked = -# { $where ->
    [link] To, co jest pod tym linkiem,
   *[words] Takie twierdzenie
 } już sprawdzano ({ $publisher }): „{ $rating }”. { $url }
sources-note-unverified = -# Niepotwierdzone: { $publisher } sprawdza { $where ->
    [link] to, co jest pod tym linkiem,
   *[words] takie twierdzenie
 } i na razie nie wie, czy to prawda. { $url }

## Komenda

sources-command-labels-name = etykiety
sources-command-labels = Ciche dopiski pod linkami do mediów kontrolowanych przez państwo i pod sprawdzonymi twierdzeniami.
sources-command-on-name = włączone
sources-command-on = Czy takie linki mają dopisek. Wyłączone, dopóki tego nie włączysz.
sources-command-claims-name = twierdzenia
sources-command-claims = Czy sprawdzone twierdzenia mają dopisek. Wyłączone, dopóki tego nie włączysz.
sources-command-site-name = strona
sources-command-site = Adres strony, na przykład example.org
sources-command-says-name = opis
sources-command-says = Co ten serwer o niej mówi: nic, kontrola albo wpływ państwa, albo jak na liście
sources-command-name-name = medium
sources-command-name = Jak nazywa się to medium
sources-says-nothing = nic
sources-says-controlled = kontrola
sources-says-influenced = wpływ
sources-says-listed = jak na liście
sources-labels-on = Linki do mediów kontrolowanych przez państwo mają tu cichy dopisek, najwyżej trzy na godzinę na kanale. { $own ->
    [0] Wszystkie są z listy State Media Monitor.
    [one] O jednej stronie ten serwer mówi coś od siebie.
    [few] O { $own } stronach ten serwer mówi coś od siebie.
    [many] O { $own } stronach ten serwer mówi coś od siebie.
   *[other] O { $own } stronach ten serwer mówi coś od siebie.
 }
sources-labels-off = Linki nie mają tu dopisków. Włącz to opcją „włączone”.
sources-claims-on = Twierdzenia, które ktoś już sprawdził, mają dopisek, kto to był. { $count ->
    [0] Nie zaimportowano jeszcze żadnych: robi to osoba, która prowadzi bota, przez kindness content claims.
    [one] Znane jest jedno sprawdzenie.
    [few] Znane są { $count } sprawdzenia.
    [many] Znanych jest { $count } sprawdzeń.
   *[other] Znane jest { $count } sprawdzenia.
 }
sources-claims-off = Twierdzenia nie mają tu dopisków. Włącz to opcją „twierdzenia”.
sources-only-watching = ⚠️ Bot w tej chwili tylko tu obserwuje albo jest wstrzymany: dopóki to trwa, nic z tego nie mówi.
sources-no-label = Linki do { $site } nie mają dopisku.
