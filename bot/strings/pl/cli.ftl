# Co mówi wiersz poleceń. Nazwy poleceń, opcji i plików zostają bez zmian.

## Etykiety (w plikach nazwy wyników są po angielsku; to czytają ludzie)

label-toxicity = toksyczność
label-severe_toxicity = silna toksyczność
label-insult = obelga
label-threat = groźba
label-identity_attack = atak na tożsamość
label-profanity = wulgaryzmy
label-sexually_explicit = treść otwarcie seksualna
label-self_harm_encouragement = zachęta do samookaleczenia
label-bullying = nękanie

## Polecenia

cli-help = Kindness czyta komentarze, prosi o przemyślenie tych, które ranią, i pomaga moderacji. Działa na twoim własnym komputerze.
cli-judge = Oceń jeden tekst albo kilka: wyniki, co by się stało i które słowa zaważyły.
cli-screen = Oceń każdy wiersz pliku CSV, TSV, JSONL albo Parquet.
cli-migrate = Doprowadź bazę danych do postaci, której potrzebuje ta wersja.
cli-version = Pokaż wersję.
cli-content = Teksty, które widzą ludzie.
cli-data = Co jest przechowywane o ludziach.
cli-keys = Klucze: te, które chronią przechowywane teksty, i te dla programów pytających przez HTTP.

## Opcje wspólne dla kilku poleceń

cli-opt-model = Folder albo nazwa modelu w hubie, albo „lexicon” dla listy słów. Domyślnie: dołączony model.
cli-opt-language = Język, którym mówi się tam, skąd są teksty (na przykład pl): rozstrzyga, gdy sam tekst nie wystarcza.
cli-opt-preset = Czyich zasad użyć: { $presets }. Domyślnie: community.
cli-opt-mode = Na co społeczność pozwala botowi. „observe” pokazuje te same działania co „hold”.
cli-opt-json = Wypisz JSON, jeden obiekt w wierszu.
cli-yes = tak
cli-locale-unknown = Nie ma słów w języku „{ $seen }” (KINDNESS_LOCALE), więc jest po angielsku. Są: { $known }.
cli-standard-input = standardowe wejście
cli-standard-output = standardowe wyjście
cli-stdout-full = Tam, dokąd idzie standardowe wyjście, nie ma już miejsca. Zwolnij miejsce i uruchom jeszcze raz.
cli-stdout-failed = Nie da się pisać na standardowe wyjście ({ $problem }). Skieruj je gdzie indziej i uruchom jeszcze raz.

## kindness judge

cli-judge-text = To, co ktoś napisał. „-” czyta jeden tekst ze standardowego wejścia.
cli-judge-parent = Wiadomość, na którą tekst odpowiada.
cli-judge-title = Tekst
cli-judge-label = etykieta
cli-judge-score = wynik
cli-judge-flagged = oznaczone
cli-judge-limits = notka zdjąć wezwać
cli-judge-nothing = Nie ma tu nic do czytania: ani litery, ani cyfry.
cli-judge-words = Słowa:
cli-judge-action = Działanie:
cli-judge-reason = Ponieważ
cli-judge-facts = { $supported ->
    [yes] język { $language } (zmierzony)
    [unknown] język nieznany: za mało tekstu, żeby go rozpoznać
   *[no] język { $language } (niezmierzony: cisza nie znaczy tu, że tekst jest w porządku)
 }, przeczytane { $read }%, model { $model }, zasady { $rules }, tryb { $mode }

cli-action-none = nic nie trzeba robić
cli-action-tip = pokaż radę albo miłą wiadomość
cli-action-nudge = poproś na priv o przemyślenie tego jeszcze raz
cli-action-hold = zdejmij komentarz i oddaj tekst osobie, która go napisała
cli-action-escalate = wezwij moderację

cli-action-short-none = nic
cli-action-short-tip = rada
cli-action-short-nudge = notka
cli-action-short-hold = zdjęcie
cli-action-short-escalate = wezwanie

cli-reason-nudge-at = { $label } ma wynik { $seen }, a notka pojawia się od { $limit }.
cli-reason-strike-at = { $label } ma wynik { $seen }, a punkt ujemny jest od { $limit }.
cli-reason-hold-at = { $label } ma wynik { $seen }, a komentarze są zdejmowane od { $limit }.
cli-reason-escalate-at = { $label } ma wynik { $seen }, a moderacja jest wzywana od { $limit }.
cli-reason-zero-tolerance-at = { $label } ma wynik { $seen }, a od { $limit } nie ma tolerancji dla niczego.
cli-reason-profanity-tip-at = { $label } ma wynik { $seen }, a rada pojawia się od { $limit }.
cli-reason-ladder-stern = punkty ujemne tej osoby ważą { $seen }, a od { $limit } notka jest bardziej stanowcza.
cli-reason-ladder-escalate = punkty ujemne tej osoby ważą { $seen }, a od { $limit } wzywana jest moderacja.
cli-reason-ladder-restrict = punkty ujemne tej osoby ważą { $seen }, a od { $limit } bot proponuje ograniczenie.
cli-reason-ladder-timeout = punkty ujemne tej osoby ważą { $seen }, a od { $limit } bot proponuje przerwę.
cli-reason-prompts-per-day = bot odzywał się dziś do tej osoby już tyle razy: { $seen }, a { $limit } to najwięcej.
cli-reason-unread = przeczytane jest { $seen } tekstu, a nie całość.
cli-reason-quoted = te słowa to tylko cytat, więc nie ma punktu ujemnego.
cli-reason-forwarded = te słowa są tylko przekazane dalej, więc nie ma punktu ujemnego.
cli-reason-unsupported = nikt nie zmierzył modelu w tym języku; lista słów znalazła { $seen }.

## kindness screen

cli-screen-input = Plik do przeczytania (.csv, .tsv, .jsonl albo .parquet). „-” czyta standardowe wejście.
cli-screen-output = Plik do zapisania. „-” pisze na standardowe wyjście.
cli-screen-text-column = Kolumna z tekstami.
cli-screen-parent-column = Kolumna z wiadomością, na którą odpowiada dany tekst.
cli-screen-format = Format wejścia, jeśli nie wynika z nazwy.
cli-screen-output-format = Format wyjścia, jeśli nie wynika z nazwy. Domyślnie: taki jak wejścia.
cli-screen-encoding = Kodowanie wejścia. Wyjście zawsze jest w UTF-8.
cli-screen-delimiter = Co stoi między dwoma polami CSV. Domyślnie: przecinek, średnik, tabulator albo kreska pionowa, zależnie od tego, co znajdzie kolumnę z tekstem.
cli-screen-prefix = Wstaw to przed nazwami dodanych kolumn.
cli-screen-resume = Idź dalej od miejsca, w którym przerwano poprzednie uruchomienie.
cli-screen-force = Zacznij od nowa i zastąp wyjście, jeśli już jest.
cli-screen-quiet = Pokazuj tylko błędy.
cli-screen-bad-delimiter = jeden znak, na przykład „;”
cli-screen-working = ocenianie
cli-screen-rate = wiersze: { $rows }, { $rate }/s
cli-screen-going-on = Idziemy dalej, gotowe wiersze: { $rows }.
cli-screen-stopped = Zatrzymane. To, co ocenione, zostaje: uruchom jeszcze raz z --resume, żeby kontynuować z { $path }.
cli-screen-stopped-stream = Zatrzymane. Każdy wiersz, który trafił do { $path }, jest kompletny.
cli-screen-done = { $rows ->
    [one] Oceniony { $rows } wiersz
    [few] Ocenione { $rows } wiersze
    [many] Ocenionych { $rows } wierszy
   *[other] Ocenione wiersze: { $rows }
 }, w tym oznaczone: { $flagged } (wiersze/s: { $rate })
cli-screen-labels = Oznaczone, według etykiet
cli-screen-actions = Co by się stało
cli-screen-highest = Wiersze według najwyższego wyniku
cli-screen-unsupported = Wiersze w językach, w których nikt nie zmierzył modelu: { $rows }. O nich nic nie wiadomo; to nie znaczy, że są w porządku.
cli-screen-unread = Wiersze nieprzeczytane do końca: { $rows }.
cli-screen-rejected = Wiersze, których nie dało się ocenić: { $rows } ({ $why }). Są w { $path }.

cli-reject-fields = zła liczba pól
cli-reject-quotes = cudzysłowy, które się nie zgadzają
cli-reject-nul = znak NUL
cli-reject-undecodable = bajty w innym kodowaniu
cli-reject-too-long = za długie
cli-reject-invalid-json = niepoprawny JSON
cli-reject-not-an-object = to nie jest obiekt JSON
cli-reject-missing-text = brak tekstu
cli-reject-text-not-a-string = tekst, który nie jest napisem
cli-reject-parent-not-a-string = wiadomość nadrzędna, która nie jest napisem
cli-reject-column-clash = nazwa, która ma być dodana
cli-reject-unknown-column = kolumna, której nie ma w pierwszych wierszach
cli-reject-other-type = wartości innego typu niż w pierwszych wierszach
cli-reject-lone-surrogate = połówka znaku

## kindness content, data, keys, migrate

cli-content-check = Sprawdź pliki z treścią: wszystko, co jest w nich nie tak, z plikiem i wierszem.
cli-content-folder = Folder do sprawdzenia. Domyślnie: treść wbudowana i twoja własna.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = Nie do użycia: { $refused }, do obejrzenia: { $remarks }.
cli-data-author = Identyfikator osoby, tak jak w zapisach, na przykład „discord:123456789”.
cli-data-community = Tylko w tej społeczności. Domyślnie: we wszystkich.
cli-data-yes = Nie pytaj jeszcze raz.
cli-data-erase = Usuń wszystko o jednej osobie.
cli-data-really = Usunąć wszystko o { $author }? Nikt tego nie przywróci.
cli-data-erased = Wszystko o { $author } jest usunięte (decyzje: { $count }).
cli-data-nobody = W zapisach nie ma nic pod identyfikatorem „{ $author }”. Sprawdź go: stoi tam razem z platformą, na przykład „discord:123456789”.
cli-data-sweep = Usuń teraz to, czego czas przechowywania minął.
cli-data-swept = Usunięte wiersze: { $count }.
cli-keys-rotate = Zrób nowy klucz, przenieś wszystko pod niego i wyrzuć stare.
cli-keys-renewed = Teksty, które są teraz pod pierwszym kluczem z KINDNESS_KEY: { $count }. Pozostałe klucze możesz usunąć.
cli-keys-rotated = W { $path } jest nowy klucz; teksty przeniesione pod niego: { $count }.
cli-migrated = Baza danych ma postać, której potrzebuje ta wersja. Czekające zadania: { $left }.

## kindness doctor

cli-doctor = Sprawdź wszystko, na czym stoi bot, i powiedz, co zrobić tam, gdzie coś jest nie tak.
cli-doctor-external = Adres, który podajesz pod tą samą nazwą poleceniu „kindness serve”; wtedy sprawdzane jest też logowanie przez Discorda.
doctor-version = kindness { $version }, Python { $python }, { $platform }, rdzenie: { $cores }
doctor-home = { $how ->
    [missing] Folderu domowego { $path } jeszcze nie ma; powstanie, gdy będzie co przechowywać.
    [blocked] Folderu domowego { $path } nie da się używać.
    [open] Folder domowy { $path } mogą czytać inne osoby na tym komputerze.
   *[sound] Folder domowy to { $path }.
 }
doctor-home-remedy = Daj sobie prawo do zapisu albo ustaw w KINDNESS_HOME inny folder.
doctor-home-open = Uruchom: chmod 700 { $path }
doctor-disk = Wolne miejsce w { $path }: { $free } MB.
doctor-disk-remedy = Zwolnij miejsce: potrzebują go zapisy, kopie zapasowe i ocenianie plików.
doctor-key = { $how ->
    [environment] Klucz pochodzi z KINDNESS_KEY.
    [missing] W { $path } nie ma jeszcze pliku z kluczem; powstanie przy pierwszym zapisie.
    [absent] W { $path } nie ma pliku z kluczem, choć jest baza danych.
    [open] Plik z kluczem { $path } mogą czytać inne osoby na tym komputerze.
   *[sound] Plik z kluczem to { $path } i może go czytać tylko właściciel.
 }
doctor-key-open = Uruchom: chmod 600 { $path }
doctor-model = Model { $model } ({ $engine }, wątki: { $threads }, karta: { $card }), gotowy w { $seconds } s
doctor-speed = Krótkie komentarze czytane w ciągu sekundy: { $rate }.
doctor-speed-remedy = To wolno. Zamknij inne programy albo daj mu więcej rdzeni przez KINDNESS_THREADS.
doctor-further = { $how ->
    [missed] Drugi model { $model } dla { $languages } (karta: { $card }), gotowy w { $seconds } s; uznał włoską obelgę za nieszkodliwą (toxicity { $score }).
   *[sound] Drugi model { $model } dla { $languages } (karta: { $card }), gotowy w { $seconds } s; rozpoznał włoską obelgę (toxicity { $score }).
 }
doctor-further-remedy = Jego pliki mogą pochodzić z innej wersji. Weź jeszcze raz folder karty, taki jak w tej.
doctor-database = { $how ->
    [missing] W { $where } nie ma jeszcze bazy danych; powstanie przy pierwszym zapisie.
    [old] Baza danych { $where } jest na kroku { $number }, starszym niż ta wersja.
   *[sound] Baza danych { $where } jest na miejscu, na kroku { $number }, i otwiera się tym kluczem.
 }
doctor-database-remedy = Zrób kopię zapasową, a potem uruchom: kindness migrate
doctor-texts = { $count ->
    [one] Jeden z zapisanych tekstów nie otwiera się kluczami, które tu są.
    [few] { $count } zapisane teksty nie otwierają się kluczami, które tu są.
    [many] { $count } zapisanych tekstów nie otwiera się kluczami, które tu są.
   *[other] { $count } zapisanego tekstu nie otwiera się kluczami, które tu są.
 }
doctor-texts-remedy = Jeśli jest starszy klucz, dodaj go z powrotem, za pierwszym; to, z czego w międzyczasie zrezygnowano, „/kindness retry” spróbuje jeszcze raz. Bez niego te teksty pozostaną zamknięte, aż minie ich czas; wszystko inne działa dalej.
doctor-content = Teksty do pokazania: { $texts }; pliki nie do użycia: { $refused }, uwagi: { $remarks }.
doctor-content-remedy = Uruchom: kindness content check
doctor-sign-in = { $how ->
    [none] Logowanie do konsoli przez Discorda nie jest ustawione; wchodzi się linkiem.
    [id] Logowanie przez Discorda: KINDNESS_DISCORD_CLIENT_ID nie wygląda na id aplikacji.
    [secret] Logowanie przez Discorda: KINDNESS_DISCORD_CLIENT_SECRET nie wygląda na client secret.
    [unnamed] Logowanie przez Discorda ma id i secret; jaki adres ma konsola, tutaj nie wiadomo.
    [address] Logowanie przez Discorda: to nie może być adres konsoli.
    [plain] Logowanie przez Discorda: adres nie jest chroniony przez HTTPS, więc nikt się tam nie zaloguje.
   *[sound] Logowanie przez Discorda jest ustawione; Discord odsyła ludzi na { $redirect }.
 }
doctor-sign-in-remedy = W portalu deweloperskim Discorda, w OAuth2, Redirects, musi stać dokładnie to, litera po literze: { $redirect }
doctor-sign-in-id = Skopiuj „Client ID” z OAuth2 w portalu deweloperskim Discorda: ma co najmniej 17 cyfr.
doctor-sign-in-secret = Skopiuj „Client Secret” z OAuth2 w portalu deweloperskim Discorda. Token bota to co innego i tutaj nie jest używany.
doctor-sign-in-unnamed = Uruchom: kindness doctor --external https://desk.example.org (ze swoim adresem). Tylko na tym komputerze: wpisz w OAuth2, Redirects: { $redirect }
doctor-sign-in-address = Podaj go tak: https://desk.example.org, bez niczego po nim.
doctor-sign-in-plain = Postaw z przodu serwer z HTTPS i podaj jego adres, który zaczyna się od https://
doctor-extra = { $how ->
    [there] Część dodatkowa „{ $extra }”: { $versions }
   *[missing] Część dodatkowa „{ $extra }” nie jest zainstalowana.
 }
doctor-extra-remedy = Jeśli jej potrzebujesz, uruchom: pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] To nie jest terminal: pokój ćwiczeń będzie wypisany, a nie wyświetlony.
    [encoding] Ten terminal nie zna UTF-8.
   *[sound] Rozmiar terminala: kolumny { $columns }, wiersze { $lines }.
 }
doctor-terminal-remedy = Ustaw PYTHONUTF8=1 albo locale terminala z UTF-8.
doctor-sums = { $broken ->
    [0] Nic nie jest zepsute
    [one] Zepsuta jest 1 rzecz
    [few] Zepsute są { $broken } rzeczy
    [many] Zepsutych jest { $broken } rzeczy
   *[other] Zepsute rzeczy: { $broken }
 }, do obejrzenia: { $notes }.

## kindness demo

cli-demo = Otwórz pokój ćwiczeń: nagraną rozmowę z prawdziwym botem, do której możesz dołączyć.
cli-demo-speed = Jak szybko odtwarzać rozmowę; 1 to tempo oryginału.
cli-demo-plain = Wypisz, co się dzieje, i nie otwieraj pokoju.
cli-demo-mode = Co wolno botowi: tylko obserwować, prosić o przemyślenie (nudge) albo także zdejmować wiadomości (hold).
cli-demo-locale = Język rozmowy, na przykład en albo pl. Domyślnie: język terminala.
demo-title = Pokój ćwiczeń: { $title }
demo-intro = Rozmowa jest zmyślona. Bot w niej jest prawdziwy: czyta każdą wiadomość i może { $mode ->
    [observe] tylko obserwować
    [nudge] prosić o przemyślenie
   *[hold] prosić o przemyślenie i zdejmować wiadomości
 }.
demo-choice-edit = zmień
demo-choice-delete = usuń
demo-choice-keep = zostaw
demo-choice-mistake = to pomyłka
demo-to-one = Widzi to tylko { $who }:
demo-to-all = Po wiadomości od { $who } widzą to wszyscy:
demo-chose = { $who } wybiera: { $choice }
demo-waits = { $who } na razie to odkłada.
demo-edited = { $who } zmienia to na: { $text }
demo-state-shown = Wiadomość od { $who } znów jest widoczna.
demo-state-edited = Jest nowa wiadomość od { $who }.
demo-state-deleted = { $who } usuwa tę wiadomość.
demo-state-held = Zdjęta: widzą ją tylko { $who } i moderacja.
demo-strike = { $who }: punkty ujemne ważą teraz { $weight }.
demo-case = Wezwano moderację{ $urgent ->
    [yes] , to pilne
   *[no] { "" }
 }: { $why }
demo-observed = Co by się stało, gdyby bot robił coś więcej niż obserwowanie: { $action }
demo-action-nudge = prośba o przemyślenie tego jeszcze raz
demo-action-hold = zdjęcie wiadomości
demo-action-returntext = oddanie tekstu osobie, która go napisała
demo-action-tip = pokazanie rady
demo-action-campaignmessage = pokazanie miłej wiadomości
demo-action-escalate = wezwanie moderacji
demo-action-restrict = propozycja ograniczenia
demo-action-timeout = propozycja przerwy
demo-proposal-restrict = Pytanie do moderacji: czy ograniczyć jedną z funkcji (w minutach: { $minutes })?
demo-proposal-timeout = Pytanie do moderacji: czy dać przerwę (w minutach: { $minutes })?
demo-moderators = Decyduje moderacja:
demo-decided-uphold = Utrzymane: { $who } pisze „{ $text }” ({ $why })
demo-decided-overturn = Uchylone, { $who } nazywa to pomyłką: „{ $text }” ({ $why })
demo-members-see = Co na końcu widzą członkowie:
demo-mark-edited = (zmienione)
demo-strikes = Ile ważą punkty ujemne poszczególnych osób:
demo-sums = Notki: { $asked }. Zdjęte na końcu: { $held }. Rozstrzygnięte sprawy: { $cases }.
demo-left = Co widzą wszyscy
demo-middle = Co widzi jedna osoba
demo-right = Co widzi moderacja
demo-gap = (jedna wiadomość jest zdjęta)
demo-yours = Widzi to tylko { $who }. W tej chwili nie ma żadnego pytania.
demo-nothing-yet = Na razie nie ma o czym decydować.
demo-write-as = { $who } pisze:
demo-new-text = { $who } zmienia to na:
demo-keys = Spacja: stop i dalej · 1-4: odpowiedz · Enter: wyślij · /as NAZWA · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] Wstrzymane
    [over] Nagrana rozmowa się skończyła; pisz dalej
   *[playing] Odtwarzanie
 }, wiadomość { $said } z { $total }, tempo { $speed }.
demo-soon = { $who } wybierze „{ $choice }” za { $seconds } s, chyba że naciśniesz inny klawisz.
demo-mode = Bot może teraz: { $mode }
demo-moderated = Sprawa { $number }: { $state }
demo-help = Pisz jako: { $members }. Poza tym: /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = otwarta
demo-case-taken = ktoś na nią patrzy
demo-case-upheld = decyzja utrzymana
demo-case-overturned = decyzja uchylona
demo-case-appealed = jest odwołanie
demo-case-appeal_taken = ktoś patrzy na odwołanie
demo-case-closed = zamknięta
demo-step-take = bierze
demo-step-release = oddaje
demo-step-uphold = utrzymuje
demo-step-overturn = uchyla
demo-step-appeal = odwołuje się
demo-step-dispute = nazywa to pomyłką
demo-step-undo = cofa decyzję
demo-no-order = Nie ma polecenia { $order }. Wpisz /help, żeby zobaczyć, jakie są.
demo-no-case = Nie ma jeszcze żadnej sprawy. Poczekaj, aż bot wezwie moderację.
demo-no-number = „{ $seen }” to nie liczba od { $low } do { $high }. Wpisz taką.
demo-no-mode = Nie ma trybu „{ $seen }”. Wybierz jeden z tych: { $known }.

## kindness run

cli-run = Uruchom bota na Discordzie. Jego token jest w DISCORD_TOKEN.
cli-run-starts = Łączenie z Discordem. Zatrzymasz go przez Ctrl+C.
