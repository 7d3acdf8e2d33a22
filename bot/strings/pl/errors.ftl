# Zdania o błędach, według kodów. Po jednym wierszu: najpierw rzecz, potem rada.
# Fakty w { $name } pochodzą z błędu. Między grupami zostaw pusty wiersz.

unexpected = Coś poszło nie tak, jak nikt się nie spodziewał: { $kind }: { $what }. Zgłoś nam to, proszę.

language_model_missing = Brakuje pliku { $file }, który rozpoznaje języki. Zainstaluj kindness-bot jeszcze raz.

rules-several = Błędy w zasadach: { $count }; popraw je wszystkie razem.
rules-unknown-key = Zasady: nie ma ustawienia „{ $key }”. Użyj jednego z tych: { $allowed }.
rules-misspelt-key = Zasady: nie ma ustawienia „{ $key }”. Może chodzi o „{ $near }”? Użyj jednego z tych: { $allowed }.
rules-unknown-choice = Zasady: „{ $key }” nie może być „{ $seen }”. Użyj jednego z tych: { $allowed }.
rules-misspelt-choice = Zasady: „{ $key }” nie może być „{ $seen }”. Może chodzi o „{ $near }”? Użyj jednego z tych: { $allowed }.
rules-missing-key = Zasady: brakuje „{ $key }”. Dodaj to.
rules-useless-key = Zasady: „{ $key }” nic nie znaczy obok „{ $then }”. Usuń to.
rules-not-a-number = Zasady: „{ $key }” to „{ $seen }”. Wpisz liczbę, na przykład 0.9.
rules-not-whole = Zasady: „{ $key }” to „{ $seen }”. Wpisz liczbę całkowitą, na przykład 3.
rules-not-text = Zasady: „{ $key }” to „{ $seen }”. Wpisz tekst w cudzysłowie.
rules-not-a-table = Zasady: „{ $key }” to „{ $seen }”. Wpisz tabelę ustawień.
rules-not-a-list = Zasady: „{ $key }” to „{ $seen }”. Wpisz listę tabel.
rules-out-of-range = Zasady: „{ $key }” to { $seen }. Wybierz liczbę od { $low } do { $high }.
rules-wrong-order = Zasady: „{ $key }” to { $seen }, mniej niż „{ $other }” ({ $limit }). Podnieś jedno albo obniż drugie.
rules-profanity-limits = Zasady: „{ $key }” nie da się ustawić, bo samo przeklinanie nigdy nie liczy się na niczyją niekorzyść. Do rady służy „profanity_tip_at”.
rules-no-human-gate = Zasady: „{ $key }” proponuje { $then }, zanim wezwano człowieka. Dodaj niżej szczebel z then = "escalate".
rules-bad-version = Zasady: „{ $key }” musi być nazwą z 1 do 64 znaków drukowalnych.
rules-version-taken = Zasady: wersja „{ $seen }” należy do zasad dołączonych do programu. Nazwij swoje inaczej.

record-unknown-action = W zapisie jest działanie rodzaju, którego ta wersja nie zna: „{ $kind }”. Użyj wersji, która je zapisała, albo nowszej.
record-malformed = Zapisu „{ $what }” nie da się odczytać przy „{ $key }”. Przywróć go z kopii zapasowej.

case-illegal-step = Sprawa w stanie „{ $state }” nie może dostać kroku „{ $event }”. Przeczytaj ją jeszcze raz, żeby zobaczyć, na jakim jest etapie.
case-not-the-author = Krok „{ $event }” może zrobić tylko osoba, która napisała komentarz.
case-own-comment = Ta sprawa dotyczy twojego komentarza. Krok „{ $event }” musi zrobić ktoś inny.
case-not-yours = Krok „{ $event }” może zrobić tylko { $holder }, bo ma tę sprawę. Zapytaj tę osobę albo oddaj sprawę do kolejki i weź ją do siebie.
case-second-person = Decyzja w tej sprawie była już raz twoja. O odwołaniu decyduje druga osoba.

content-no-folder = W { $path } nie ma folderu z treścią. Utwórz go albo podaj ścieżkę innego.
content-unknown-text = W treści nie ma tekstu „{ $id }”. Dodaj go albo użyj innej nazwy.
content-no-practice = W { $path } nie ma rozmowy do ćwiczeń dla { $locale }. Dodaj ją jako plik .yaml.
content-bad-practice = { $file }: nie da się tego odczytać jako YAML w UTF-8 ({ $why }). Popraw to albo porównaj z plikiem, który działa.
content-practice-keys = { $file }, wpis { $entry }: klucze to „{ $seen }”. Użyj tych: { $known }.
content-practice-value = { $file }, wpis { $entry }: „{ $key }” to „{ $seen }”, a to nie ma tam sensu. Popraw to.
content-too-large = { $file }: to więcej niż { $limit } bajtów. Skróć to.
content-not-utf8 = { $file }, wiersz { $line }: to nie jest tekst w UTF-8. Zapisz go jako UTF-8.
content-unreadable = { $file }: nie da się tego przeczytać ({ $why }). Sprawdź, czy to plik i czy wolno ci go czytać.
content-no-head = { $file }: nie ma nagłówka. Zacznij plik wierszem ---, potem po jednym „klucz: wartość” w wierszu, potem wiersz ---.
content-bad-yaml = { $file }, wiersz { $line }: nie da się odczytać nagłówka ({ $why }). Wpisz po jednym „klucz: wartość” w wierszu, a wartość z dwukropkiem weź w cudzysłów.
content-not-text = { $file }, wiersz { $line }: „{ $key }” to lista albo tabela. Wpisz zwykły tekst.
content-key-twice = { $file }, wiersz { $line }: „{ $key }” jest tu dwa razy. Usuń jedno.
content-unknown-key = { $file }, wiersz { $line }: nikt nie zna klucza „{ $key }”. Użyj jednego z tych: { $known }.
content-missing-key = { $file }: w nagłówku brakuje „{ $key }”. Dodaj to.
content-empty-value = { $file }, wiersz { $line }: „{ $key }” jest puste. Uzupełnij to.
content-other-place = { $file }, wiersz { $line }: „{ $key }” to „{ $seen }”, a plik leży w „{ $place }”. Przenieś plik albo popraw klucz.
content-bad-locale = { $file }, wiersz { $line }: „{ $seen }” to nie język. Wpisz taki jak en, it albo pt-BR.
content-bad-id = { $file }, wiersz { $line }: „{ $seen }” nie może być identyfikatorem. Użyj małych liter, cyfr i łączników.
content-unknown-topic = { $file }, wiersz { $line }: nie ma tematu „{ $seen }”. Użyj jednego z tych: { $known }.
content-own-reviewer = { $file }, wiersz { $line }: „{ $seen }” to i autor, i recenzent. Niech przeczyta to ktoś inny.
content-bad-date = { $file }, wiersz { $line }: „{ $key }” to „{ $seen }”. Wpisz dzień taki jak 2026-03-31.
content-dates-crossed = { $file }, wiersz { $line }: tekst kończy się, zanim się zacznie. Zamień valid_from z valid_to albo je popraw.
content-empty-body = { $file }, wiersz { $line }: pod nagłówkiem nie ma tekstu. Napisz go.
content-too-long = { $file }, wiersz { $line }: znaki tekstu razem z tytułem: { $length }, a mieści się { $limit }. Skróć go.
content-mass-mention = { $file }, wiersz { $line }: „{ $seen }” zadzwoni u każdego, kogo wymienia. Usuń to.
content-plain-link = { $file }, wiersz { $line }: link { $seen } nie jest bezpieczny. Użyj https.
content-misplaced = { $file }: tekst leży w <rodzaj>/<język>/<id>.md, gdzie rodzaj to jeden z tych: { $known }. Przenieś go.
content-other-text = { $file }: „{ $id }” to tutaj { $seen }, a w { $locale } { $wanted }. Nadaj inny identyfikator albo ten sam rodzaj i temat.
content-missing-locale = { $file }: tego tekstu nie ma w języku { $locale }. Przetłumacz go.
content-hard-to-read = { $file }, wiersz { $line }: to się trudno czyta ({ $seen } na skali dla { $locale }, granica to { $limit }). Użyj krótszych słów i zdań.
content-review-twice = { $file }, wiersz { $line }: jako recenzent stoi tu „{ $seen }”, a zarazem jest napisane, że nikt tego nie sprawdził. Zostaw jeden z tych dwóch wierszy.
content-bad-reviewed = { $file }, wiersz { $line }: „reviewed” to „{ $seen }”. Wpisz false albo usuń ten wiersz i podaj, kto sprawdził tekst.
content-no-reviewer = { $file }, wiersz { $line }: „{ $seen }” to niczyje imię. Jeśli nikt tego jeszcze nie czytał, wpisz zamiast tego reviewed: false.
content-not-reviewed = { $file }, wiersz { $line }: nikt poza autorem lub autorką tego nie czytał, więc członkowie tego nie zobaczą. Daj to komuś do przeczytania, a potem zamiast reviewed: false wpisz reviewer: i imię.
content-over = { $file }, wiersz { $line }: tego tekstu nie pokazuje się od { $day }. Podaj nowe valid_to albo go usuń.
content-unknown-audience = { $file }, wiersz { $line }: nie ma grupy odbiorców „{ $seen }”. Użyj jednej z tych: { $known }.
content-variants = { $file }, wiersz { $line }: nagłówek wymienia warianty „{ $wanted }”, a w tekście są „{ $seen }”. Uzgodnij je; wariant zaczyna się pod wierszem <!-- variant: name -->.
content-unknown-placeholder = { $file }, wiersz { $line }: nie wiadomo, co wstawić za „{ $seen }”. Użyj jednego z tych albo usuń klamry: { $known }.
content-other-parts = { $file }: warianty i miejsca do wstawienia to tutaj „{ $seen }”, a w { $locale } „{ $wanted }”. Niech będą takie same.
content-masked-link = { $file }, wiersz { $line }: po { $seen } nie widać, dokąd prowadzi. Wpisz sam adres.
content-broken-link = { $file }, wiersz { $line }: { $seen } prowadzi donikąd. Popraw to albo usuń.
content-alt-alone = { $file }, wiersz { $line }: jest opis obrazka, a obrazka nie ma. Dodaj image albo usuń image_alt.
content-no-alt = { $file }, wiersz { $line }: kto nie widzi { $seen }, nie dowie się, co na nim jest. Dodaj image_alt.
content-long-alt = { $file }, wiersz { $line }: znaki opisu obrazka: { $length }, a mieści się { $limit }. Skróć go.
content-bad-image = { $file }, wiersz { $line }: „{ $seen }” nie może być naszym obrazkiem. Włóż go do folderu images, z jednym z tych rozszerzeń: { $known }.
content-no-image = { $file }, wiersz { $line }: nie ma obrazka { $seen }. Dodaj go albo popraw nazwę.
content-large-image = { $file }, wiersz { $line }: { $seen } ma więcej niż { $limit } bajtów. Zmniejsz go.
content-bad-calendar = { $file }: nie da się tego odczytać jako YAML w UTF-8 ({ $why }). Popraw to albo porównaj z kalendarzem, który działa.
content-calendar-keys = { $file }, wiersz { $line }: klucze to „{ $seen }”. Użyj każdego z tych jeden raz: { $known }.
content-calendar-value = { $file }, wiersz { $line }: „{ $key }” to „{ $seen }”, a to nie ma tam sensu. Popraw to: dzień to liczba od 1 do days, a godzina wygląda tak: "16:00".
content-calendar-text = { $file }, wiersz { $line }: nie ma tekstu „{ $seen }”, który mógłby tu stać. Dodaj go albo popraw nazwę.
content-calendar-twice = { $file }, wiersz { $line }: „{ $seen }” (dzień { $day }, { $at }) już jest w planie albo o tej porze jest coś innego. Wybierz inną godzinę albo to usuń.
content-unplanned = { $file }: żaden kalendarz nie publikuje „{ $id }”. Dodaj to do któregoś albo usuń.

classifier-busy = Klasyfikator ma za dużo do roboty. Spróbuj za chwilę jeszcze raz.
classify-timeout = Ocena trwała dłużej niż { $seconds } s. Spróbuj jeszcze raz albo zwiększ KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = Ta osoba pisze w wielu miejscach naraz; nieaktualne decyzje: { $tries }. Komentarz zostanie oceniony później jeszcze raz.

case-unknown = Nie ma sprawy „{ $case }”. Mogła zostać usunięta; zajrzyj na listę spraw.
case-stale = Sprawa „{ $case }” w międzyczasie poszła dalej. Przeczytaj ją jeszcze raz i zdecyduj na nowo.

practice-no-member = W pokoju ćwiczeń nie ma nikogo o nazwie „{ $member }”. Wybierz kogoś z obecnych.
practice-no-message = Wiadomości „{ $comment }” nie napisano w tym pokoju ćwiczeń. Odpowiedz na taką, którą tu napisano.
practice-no-words = Ta wiadomość jest pusta. Najpierw coś napisz.
practice-no-prompt = Nie ma pytania o wiadomość „{ $comment }”. Odpowiedz na takie, które padło.
practice-no-choice = „{ $choice }” nie da się tu (już) wybrać. Wybierz coś z tego, co jest.
practice-authors-only = „{ $event }” jest dla osoby, która napisała komentarz. Wybierz to w jej imieniu.
practice-no-hands = Zadanie „{ $errand }” to tylko zapis; nie ma tu nic do zrobienia.

settings-wrong = { $count ->
    [one] Tych ustawień nie da się użyć.
    [few] W ustawieniach są { $count } błędy; popraw je wszystkie razem.
    [many] W ustawieniach jest { $count } błędów; popraw je wszystkie razem.
   *[other] W ustawieniach jest { $count } błędu; popraw je wszystkie razem.
 }
settings-unknown = { $name } nie jest znanym ustawieniem. Użyj jednego z tych: { $known }.
settings-misspelt = { $name } nie jest znanym ustawieniem. Może chodzi o { $near }?
settings-value = { $name } ma wartość, której nie da się użyć. Wpisz taką jak: { $wanted }.
settings-file = Nie da się odczytać pliku { $path } ({ $problem }). Popraw go.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID i KINDNESS_DISCORD_CLIENT_SECRET należą do siebie. Ustaw oba, ze strony „OAuth2” w portalu deweloperskim Discorda, albo żadnego.

card-missing = W { $path } nie ma karty modelu. Połóż obok modelu plik card.toml, który z nim przyszedł.
card-damaged = Nie da się odczytać karty modelu { $path } ({ $problem }). Weź kartę, która przyszła z modelem.
card-wrong = Karty modelu { $path } nie da się użyć: spójrz na „{ $key }”. Weź kartę, która przyszła z modelem, albo ją popraw.
card-calibration = Karta modelu nie ma kalibracji, której dałoby się użyć dla „{ $label }”. Weź kartę, która przyszła z modelem.
model-missing = W { $path } nie ma modelu. Sprawdź ścieżkę albo pomiń to ustawienie, żeby użyć dołączonego modelu.
model-corrupt = Plik modelu { $path } jest uszkodzony albo inny niż ten, który opisuje karta. Pobierz go jeszcze raz.
model-labels = Model w { $path } nie zna żadnej z naszych etykiet albo zna inne. Nazwij je w pliku kindness.toml obok niego albo wybierz inny model.
model-parents = Model w { $path } i jego karta nie zgadzają się, czy czyta on wiadomość, na którą ktoś odpowiada. Pobierz model jeszcze raz albo wybierz inny.
model-numbers = Model { $model } obliczył coś, co nie jest prawdopodobieństwem. Pobierz jego pliki jeszcze raz albo wybierz inny model.
model-pickle = Wagi w { $path } są w formacie, który może uruchamiać kod. Przekonwertuj je na safetensors.
model-headless = Checkpoint { $path } nie jest nauczony klasyfikacji (brakuje „{ $key }”). Wybierz taki do klasyfikacji tekstu.
model-unreachable = Nie udało się pobrać checkpointu { $path } jako safetensors. Sprawdź jego nazwę i sieć albo podaj ścieżkę folderu.
torch-missing = Ten model potrzebuje pakietu { $module }. Zainstaluj kindness-bot[torch] albo użyj dołączonego modelu.
otel-missing = KINDNESS_OTEL_ENDPOINT potrzebuje biblioteki, która nie jest zainstalowana. Uruchom: pip install "kindness-bot[otel]" albo pomiń to ustawienie.
classifier-failed = Klasyfikator zawiódł ({ $why }). Komentarz zostanie oceniony później jeszcze raz; więcej powie kindness doctor.
classifier-closed = Klasyfikator się wyłącza. Spróbuj, gdy znów będzie działał.

key-missing = Nie ma klucza szyfrowania. Podaj go w KINDNESS_KEY albo usuń tę zmienną, żeby użyć pliku z kluczem.
key-malformed = Klucz szyfrowania numer { $number } nie jest kluczem. Skopiuj go jeszcze raz w całości: ma 44 znaki.
key-file-open = Plik z kluczem { $path } mogą czytać albo zmieniać inne osoby niż właściciel. Uruchom na nim chmod 600 i zmień klucz, jeśli ktoś mógł go zobaczyć.
key-file-missing = Brakuje pliku z kluczem: połóż kopię zapasową z powrotem w { $path }. Bez niego nikt nie odczyta tego, co jest w bazie danych; nic nie powstało ani się nie zmieniło.
key-file-unusable = Pliku z kluczem { $path } nie da się użyć ({ $why }). Sprawdź, czy to plik w folderze, w którym wolno ci pisać.
key-wrong = Bazę danych { $where } zapisano innym kluczem. Podaj plik z kluczem albo KINDNESS_KEY, który do niej należy; nic się nie zmieniło.
key-opens-nothing = Jeden z zapisanych tekstów jest pod kluczem, którego nie ma w pęku. Dodaj starszy klucz z powrotem, za pierwszym.
keys-in-use = Działa coś, co używa kluczy, na przykład „kindness run” albo „kindness serve” (trzyma { $path }). Zatrzymaj to, wymień klucze i uruchom ponownie.
keys-turning = Klucze są właśnie wymieniane (kto to robi, trzyma { $path }). Spróbuj jeszcze raz, gdy to się skończy.

store-url = Po tym, co jest w KINDNESS_DATABASE, nie da się znaleźć bazy danych. Wpisz jedno z tych: { $allowed }.
store-driver-missing = Baza danych potrzebuje pakietu { $name }, który nie jest zainstalowany. Zainstaluj kindness-bot[scale].
store-busy = Baza danych { $where } jest zajęta czymś innym. Spróbuj za chwilę jeszcze raz.
store-disk-full = Dysk z bazą danych { $where } jest pełny. Zwolnij miejsce; to, co zapisano wcześniej, jest bezpieczne.
store-disk-failed = Na dysku z bazą danych { $where } nie da się czytać ani pisać. Sprawdź dysk i spróbuj jeszcze raz.
store-read-only = Bazę danych { $where } można tylko czytać. Pozwól temu użytkownikowi pisać do pliku i jego folderu.
store-cannot-open = Nie da się otworzyć bazy danych { $where }. Sprawdź, czy to plik i czy ten użytkownik może czytać i pisać w nim i w jego folderze.
store-not-a-database = Plik { $where } nie jest bazą danych. Podaj ścieżkę innego; nic się nie zmieniło.
store-damaged = Baza danych { $where } jest uszkodzona. Zatrzymaj usługę i przywróć kopię zapasową.
store-unreachable = Nie da się połączyć z bazą danych { $where }. Sprawdź, czy działa, i spróbuj jeszcze raz.
store-refused = Baza danych { $where } nas nie wpuszcza. Sprawdź jej nazwę, użytkownika i hasło w KINDNESS_DATABASE.
store-unusable-value = Baza danych { $where } nie może przechować jednej z podanych nazw albo jednego z identyfikatorów. Usuń znaki NUL i zepsuty Unicode.
store-newer = Bazę danych { $where } zrobiła nowsza wersja (krok { $found }; ta zna { $known }). Zainstaluj tamtą wersję albo przywróć kopię zapasową.
store-failed = Baza danych { $where } zawiodła tak, jak nikt się nie spodziewał ({ $kind }). Zgłoś nam to, proszę.

data-no-author = Identyfikator osoby jest pusty. Podaj go tak jak w zapisach, na przykład „discord:123456789”.

nothing-to-dispute = Nie ma decyzji o komentarzu „{ $comment }”, którą możesz zakwestionować. Może to zrobić tylko osoba, która go napisała, dopóki decyzja jest w zapisach.

prompt-gone = To było tak dawno, że nic o tym nie ma już w zapisach. Nie ma już czego wybierać.
prompt-not-yours = Ta notka jest dla kogoś innego. Twoja przyszłaby do ciebie.
prompt-answered = Tej wiadomości już nie ma albo jest już zmieniona. Nie ma już czego wybierać.
prompt-not-to-keep = Ta wiadomość nie może już zostać taka, jaka jest: jest albo będzie zdjęta albo zdecydowała o niej moderacja.
prompt-not-cleared = Tego nie da się wysłać znowu dokładnie tak, jak było. Albo nikt z moderacji nie uznał tego za w porządku, albo już tego nie przechowujemy. Możesz napisać to od nowa.
prompt-empty = Nie ma w tym słów. Najpierw coś napisz.
case-no-proposal = Sprawa „{ $case }” nie ma propozycji { $number }. Przeczytaj ją jeszcze raz i wybierz jedną z tych, które są.
