# Pokój ćwiczeń w przeglądarce. Co jest w nim prawdziwe: filtr, zasady, notki, sprawy.

## Błędy tego, czego próbowano

practice-too-long = To za długie na ten pokój. Skróć do najwyżej { $longest } znaków.
practice-room-full = W tym pokoju jest już tyle wiadomości: { $most }. Zacznij poniżej od nowa, a będzie pusty.
practice-no-place = Wszystkie pokoje ćwiczeń są zajęte. Wróć za parę minut, proszę.
practice-no-span = Tyle dni naraz ({ $seen }) nie może minąć. Użyj jednego z przycisków.

## Strona

console-practice-title = Pokój ćwiczeń
console-practice-lead = Napisz jako ktokolwiek i zobacz, co się stanie: o co bot pyta osobę, która to napisała, co czytają inni, co decyduje moderacja. Filtr jest prawdziwy, ludzie nie. Nic, co tu napiszesz, nie zostaje zachowane.
console-practice-jump = Części tej strony
console-practice-jump-chat = Czat
console-practice-jump-desk = Moderacja
console-practice-jump-rules = Zasady
console-practice-open = otwarte: { $n }
console-practice-chat = Czat
console-practice-log = Wiadomości, najnowsza na końcu
console-practice-desk = Strona moderacji
console-practice-desk-about = Członkowie tego nie widzą. Moderacja to tutaj ty: decyduj po swojemu.
console-practice-over = To wszystko?
console-practice-over-about = Zamknij stronę, a pokój sam zniknie. Albo zacznij od nowa z pustym.
console-practice-fresh = Zacznij od nowa
console-practice-fresh-lesson = Zacznij lekcję
console-practice-back = Wróć do pokoju
console-practice-welcome = Nikt jeszcze nic nie napisał.
console-practice-welcome-about = Naciśnij „Odtwórz”, żeby zobaczyć wieczór na czacie szkolnego zespołu, albo napisz coś poniżej. Jesteście klasą? Jest lekcja na jakieś dwadzieścia minut, z rzeczami do wypróbowania i do rozmowy.
console-practice-welcome-lesson = Idź za lekcją powyżej albo pisz poniżej, co chcesz.
console-practice-lesson-start = Weź lekcję

## Nagrana rozmowa

console-practice-replay = Nagrana rozmowa
console-practice-replay-title = { $title }
console-practice-play = Odtwórz
console-practice-pause = Pauza
console-practice-step = Jeden krok
console-practice-speed = Tempo
console-practice-times = { $n } razy
console-practice-progress = { $said } z { $total } wiadomości
console-practice-soon = Za chwilę { $who } { $choice ->
    [edit] zmieni wiadomość
    [delete] usunie wiadomość
    [keep] zostawi wiadomość
   *[mistake] powie, że to pomyłka
}. Możesz wybrać wcześniej.

## Wiadomość

console-practice-answers = Odpowiedź dla { $who }:
console-practice-edited = (zmienione)
console-practice-deleted = { $who } usuwa tę wiadomość.
console-practice-held = Zdjęta: widzą ją tylko { $who } i moderacja.
console-practice-did = Co zrobił bot
console-practice-did-nudge = prośba o przemyślenie
console-practice-did-hold = zdjęcie
console-practice-did-tip = rada
console-practice-did-add_strike = punkt ujemny
console-practice-did-escalate = wezwanie moderacji
console-practice-did-restrict = propozycja ograniczenia
console-practice-did-timeout = propozycja przerwy
console-practice-would = Bot tylko obserwuje. Zrobiłby to:
console-practice-would-nudge = prośba o przemyślenie tego jeszcze raz
console-practice-would-hold = zdjęcie wiadomości
console-practice-would-return_text = oddanie tekstu
console-practice-would-tip = pokazanie rady
console-practice-would-campaign_message = pokazanie miłej wiadomości
console-practice-would-add_strike = policzenie punktu ujemnego
console-practice-would-escalate = wezwanie moderacji
console-practice-would-restrict = propozycja ograniczenia
console-practice-would-timeout = propozycja przerwy
console-practice-unmeasured = Nikt nie zmierzył filtra w tym języku, więc nigdy nie powie, że ta wiadomość jest w porządku. Spróbuj po angielsku.
console-practice-capped = Tym razem bez notki: bot odzywał się dziś do osoby { $who } już tyle razy: { $most }, i to wystarczy. Niech minie dzień, a notki wrócą.
console-practice-only = Widzi to tylko { $who }
console-practice-everybody = Widzą to wszyscy
console-practice-cleared = Moderacja nie widzi w tym nic złego. { $who } nie musi nic robić.
console-practice-chose = { $who } wybiera: { $choice ->
    [edit] zmień
    [delete] usuń
    [keep] zostaw
   *[mistake] to pomyłka
}.
console-practice-heard-open = Moderacja na to spojrzy.
console-practice-heard-taken = Ktoś z moderacji na to patrzy.
console-practice-heard-upheld = Moderacja uznała, że bot miał rację.
console-practice-heard-overturned = Moderacja uznała, że to pomyłka.
console-practice-heard-appealed = Spojrzy na to druga osoba.
console-practice-heard-appeal_taken = Patrzy na to druga osoba.
console-practice-heard-closed = Druga osoba też uznała, że bot miał rację.
console-practice-still = Co jeszcze może zrobić { $who }
console-practice-new-text = { $who } pisze zamiast tego:
console-practice-answer = Odpowiedz
console-practice-answer-of = na wiadomość od { $who }
console-practice-answer-not = Nie odpowiadaj na nią

## Pisanie

console-practice-as = Pisz jako
console-practice-text = Twoja wiadomość
console-practice-send = Wyślij

## Dlaczego

console-practice-why = Dlaczego?
console-practice-why-of = O wiadomości od { $who }
console-practice-why-open = Pokaż powody
console-practice-why-title = Dlaczego, o wiadomości od { $who }
console-practice-why-nothing = Filtr nie znalazł nic, co zasługiwałoby tu na wiersz: wszystkie wyniki są poniżej 0,05.
console-practice-why-clean = Żadna zasada nie została osiągnięta, więc nic się nie stało.
console-practice-why-facts = Przeczytane jako { $language } przez { $model }, według zasad { $rules }. Zaznaczone słowa zaważyły na najwyższym wyniku.
console-practice-why-unmeasured = Przeczytane jako „{ $language }”, a w tym języku nikt nie zmierzył filtra: te wyniki to tylko to, co znalazła lista słów.
console-practice-limit = { $step ->
    [nudge_at] notka
    [strike_at] punkt ujemny
    [hold_at] zdjęcie
   *[escalate_at] moderacja
} od { $at }
console-practice-limit-none = w tych zasadach nie ma progu

## Strona moderacji

console-practice-strikes = Punkty ujemne
console-practice-strikes-caption = Ile ważą teraz punkty ujemne każdej osoby i co z nich potem zostanie
console-practice-strikes-who = Osoba
console-practice-strikes-now = teraz
console-practice-strikes-month = za miesiąc
console-practice-strikes-months = za trzy
console-practice-no-strikes = Nikt nie ma żadnego. Punkt ujemny się liczy, ale z czasem sam traci wagę.
console-practice-pass = Niech minie czas:
console-practice-pass-day = dzień
console-practice-pass-week = tydzień
console-practice-pass-month = miesiąc
console-practice-cases = Sprawy
console-practice-no-case = Nie ma o czym decydować. Sprawa trafia tu, gdy komuś może stać się krzywda albo gdy ktoś mówi, że bot się myli.
console-practice-urgent = pilne
console-practice-because = Ponieważ
console-practice-disputed = { $who } mówi, że to pomyłka. Dopóki nie zdecydujesz, to się nie liczy.
console-practice-second = To odwołanie, więc decyduje druga osoba z moderacji.
console-practice-proposes-restrict = Bot proponuje zabrać tej osobie na jakiś czas jedną z funkcji. Zrobić to może tylko człowiek.
console-practice-proposes-timeout = Bot proponuje przerwę. Dać ją może tylko człowiek.
console-practice-moderator = Moderacja { $n }

## Zasady

console-practice-rules = A gdyby zasady były inne?
console-practice-rules-about = Wybierz gotowy zestaw zasad albo przesuń próg. Wszystko, co napisano powyżej, zostanie rozstrzygnięte na nowo, z tymi samymi wynikami; nic nie jest oceniane drugi raz i nic się w pokoju nie zmieni, dopóki nie użyjesz tych zasad.
console-practice-preset = Gotowy zestaw zasad
console-practice-preset-school = Szkoła
console-practice-preset-community = Społeczność
console-practice-preset-gaming = Granie
console-practice-preset-support = Osoby, które szukają pomocy
console-practice-mode = Co wolno botowi
console-practice-mode-observe = Tylko obserwować
console-practice-mode-nudge = Prosić o przemyślenie
console-practice-mode-hold = Prosić i zdejmować wiadomości
console-practice-sliders-about = Wynik 0,80 znaczy, że mniej więcej osiem na dziesięć takich wiadomości zasługuje na to miano. Niższe progi znajdują więcej i częściej się mylą.
console-practice-more-limits = Więcej progów
console-practice-step-nudge-at = Notka od
console-practice-step-strike-at = Punkt ujemny od
console-practice-step-hold-at = Zdjęcie od
console-practice-step-escalate-at = Wezwanie moderacji od
console-practice-never = nigdy
console-practice-use = Używaj tych zasad od teraz
console-practice-try = Pokaż efekt
console-practice-effect = Co byłoby inaczej
console-practice-effect-none = Nic jeszcze nie napisano. Napisz coś albo odtwórz rozmowę.
console-practice-effect-sum = { $n ->
    [0] Na razie nic nie byłoby inaczej.
    [one] Inaczej potraktowana byłaby jedna wiadomość z { $of }.
    [few] Inaczej potraktowane byłyby { $n } wiadomości z { $of }.
    [many] Inaczej potraktowanych byłoby { $n } wiadomości z { $of }.
   *[other] Inaczej potraktowane byłoby { $n } wiadomości z { $of }.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = Dotąd:
console-practice-after = Potem:
console-practice-nothing = nic

## Co bot mówi o tym, co się stało

console-practice-told-waiting = Filtr jest zajęty. Twoja wiadomość już jest i za chwilę będzie oceniona.
console-practice-told-time = Czas minął. Spójrz na punkty ujemne: straciły na wadze.
console-practice-told-rules = Te zasady obowiązują od teraz.

## Lekcja

console-practice-lesson = Lekcja
console-practice-lesson-done = gotowe: { $n } z { $of }
console-practice-lesson-ticked = Gotowe:
console-practice-lesson-talk = Do rozmowy:
console-practice-lesson-all = To już wszystko. Dzięki za twój czas. Co zrobisz jutro inaczej?
console-practice-try-as = Niech { $who } to napisze
console-practice-try-greet = ma ktoś zadanie na jutro?
console-practice-try-swear = ten poziom jest trudny jak cholera, no co jest do diabła
console-practice-try-hurt = jesteś zerem, nikt cię tu nie chce
console-practice-lesson-greet = Powiedz coś zwykłego
console-practice-lesson-greet-do = Wybierz pod czatem, kim jesteś, i napisz coś miłego albo nudnego. Nic się nie dzieje i nic nie zostaje zachowane: tak jest z prawie każdą wiadomością.
console-practice-lesson-greet-talk = Czy przeszkadza ci, że program czyta razem z wami? Co chcesz o nim najpierw wiedzieć?
console-practice-lesson-swear = Przeklnij na jakąś rzecz
console-practice-lesson-swear-do = Przeklnij na grę, autobus, pogodę. Otwórz pod wiadomością „Dlaczego?”: filtr zauważa to słowo, ale nie jest to nękanie.
console-practice-lesson-swear-talk = Kiedy przekleństwo kogoś rani, a kiedy jest tylko słowem?
console-practice-lesson-hurt = Zobacz, o co pyta bot
console-practice-lesson-hurt-do = Teraz napisz coś, co by zabolało, gdyby ktoś powiedział to tobie. Pytanie, które się pojawi, widzi tylko osoba, która to napisała. Przeczytaj je tak, jakby było do ciebie.
console-practice-lesson-hurt-talk = Czy to pytanie jest życzliwe? Sprawi, że się na chwilę zatrzymasz, czy że się zezłościsz?
console-practice-lesson-change = Zmień to
console-practice-lesson-change-do = Wybierz „Zmień i wyślij jeszcze raz” i powiedz to, o co naprawdę chodzi, bez kawałka, który rani.
console-practice-lesson-change-talk = Co mówi druga wersja, czego nie mówi pierwsza?
console-practice-lesson-mistake = Powiedz, że bot się myli
console-practice-lesson-mistake-do = Napisz jeszcze raz coś, co rani, i wybierz „To pomyłka”. Sprawa trafia do ludzi i nic się nie liczy, dopóki ktoś z nich nie spojrzy.
console-practice-lesson-mistake-talk = Pomyśl o żarcie między przyjaciółmi, którego program by nie zrozumiał. Co musi wiedzieć człowiek, żeby zrozumieć go dobrze?
console-practice-lesson-judge = Bądź moderacją
console-practice-lesson-judge-do = Spójrz na sprawę po stronie moderacji: na słowa, na powód, na to, co mówi osoba, która je napisała. Potem zdecyduj. Możesz to cofnąć.
console-practice-lesson-judge-talk = Czy wszyscy w klasie decydują tak samo? Co byłoby uczciwe wobec osoby, która to napisała, i wobec tych, którzy to czytali?
console-practice-lesson-fade = Niech minie czas
console-practice-lesson-fade-do = Ktoś ma teraz punkt ujemny. Przyciskami po stronie moderacji przesuń czas o miesiąc i zobacz, co z niego zostało.
console-practice-lesson-fade-talk = Dlaczego błąd powinien z czasem tracić wagę? Czy jest taki, który nie powinien?
console-practice-lesson-rules = Zmień zasady
console-practice-lesson-rules-do = Przejdź do zasad na końcu strony. Wybierz te do grania, a potem te dla szkoły, zobacz, co byłoby inaczej, i użyj tych, których chcesz w swojej klasie.
console-practice-lesson-rules-talk = Kto powinien decydować, jakie zasady obowiązują w klasie? Co u ciebie jest ustawione inaczej niż u innych?

## Gdy nie ma pokoju

console-practice-gone-away = Twojego pokoju ćwiczeń już nie ma
console-practice-gone-away-do = Przez jakiś czas nikt go nie używał, a inni potrzebowali miejsca. Nic z niego nie zostało zachowane. Nowy możesz mieć od razu.
console-practice-gone-full = Wszystkie pokoje ćwiczeń są zajęte
console-practice-gone-full-do = Ćwiczących jest więcej niż pokojów. Spróbuj za parę minut jeszcze raz, proszę.
console-practice-gone-open = Otwórz nowy pokój

## kindness demo

cli-demo-web = Otwórz to w przeglądarce albo w tym terminalu.
cli-demo-port = Port strony w przeglądarce. Domyślnie: taki, który jest wolny.
cli-demo-browser = Czy otworzyć stronę w przeglądarce.
cli-demo-check = Zapytaj o stronę raz, powiedz, co przyszło, i skończ. Domyślnie: tam, gdzie nie ma terminala, i w CI.
cli-demo-open =
    Pokój ćwiczeń jest otwarty pod { $address }
    Dociera do niego tylko ten komputer i nic nie zostaje zachowane. Kończy go Ctrl+C.
cli-demo-checked = { $address } odpowiada w { $seconds } s: { $title }
practice-not-there = Pokój ćwiczeń nie odpowiada tak, jak powinien ({ $status }). Uruchom `kindness doctor`, a powie, co jest zepsute.
