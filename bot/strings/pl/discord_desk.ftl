# Co czyta moderacja: karty, lista spraw, przerwy.

## Na karcie

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Pilne:** nick { $where } potrzebuje teraz człowieka: { $link }
       *[no] Nick { $where } potrzebuje człowieka: { $link }
    }
   *[no] { $urgent ->
        [yes] **Pilne:** wiadomość od { $who } w { $where } potrzebuje teraz człowieka: { $link }
       *[no] Wiadomość od { $who } w { $where } potrzebuje człowieka: { $link }
    }
 }
discord-card-passed-on = Te słowa są tylko zacytowane albo przekazane, więc nie są punktem ujemnym.
discord-card-language = Język: { $language }. Model go nie czyta, więc tylko lista słów na to spojrzała.
discord-card-no-language = Nie udało się rozpoznać języka albo model go nie czyta, więc tylko lista słów na to spojrzała.
discord-card-found = Znalezione: { $labels }.
discord-card-label = **{ $label }** ({ $score }%)
discord-card-strikes = { $n ->
    [0] Na razie nic nie liczy się na niekorzyść tej osoby.
    [one] Na razie na niekorzyść tej osoby liczy się jedna wiadomość; dziś waży { $weight }.
    [few] Na razie na niekorzyść tej osoby liczą się { $n } wiadomości; dziś ważą { $weight }.
    [many] Na razie na niekorzyść tej osoby liczy się { $n } wiadomości; dziś ważą { $weight }.
   *[other] Na razie na niekorzyść tej osoby liczy się { $n } wiadomości; dziś ważą { $weight }.
 }
discord-card-judged = -# Zasady: { $rules }. Model: { $model }.
discord-card-restrict = Zasady proponują zabrać tej osobie { $feature ->
    [links] wysyłanie linków
    [attachments] wysyłanie plików
    [voice] mówienie na kanałach głosowych
   *[streaming] streamowanie
 } na { $hours ->
    [one] jedną godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
 }. Discord nie umie zrobić tylko tego, więc zamiast tego jest do wyboru przerwa: { $minutes } min.
discord-read-as-file = To za długie na wiadomość. Ten plik widzisz tylko ty:

## Lista spraw

discord-command-case-name = sprawa
discord-command-case = Co czeka na moderację i co już z tym zrobiono.
discord-command-case-list-name = lista
discord-command-case-list = Zobacz, co czeka na moderację. Odpowiedź widzisz tylko ty.
discord-command-case-which-name = które
discord-command-case-which = Które sprawy; bez tego wszystkie, które czekają.
discord-command-case-take-name = weź
discord-command-case-take = Weź sprawę albo następną, która czeka, i zobacz jej kartę.
discord-command-case-show-name = pokaż
discord-command-case-show = Zobacz sprawę ze wszystkimi notatkami. Widzisz to tylko ty.
discord-command-case-note-name = notatka
discord-command-case-note = Zostaw przy sprawie notatkę dla reszty moderacji.
discord-command-case-undo-name = cofnij
discord-command-case-undo = Cofnij swoją decyzję w sprawie i powiedz dlaczego.
discord-command-case-export-name = eksport
discord-command-case-export = Pobierz jedną sprawę jako plik. Nie wymienia nikogo poza autorem lub autorką.
discord-command-case-case-name = sprawa
discord-command-case-case = Sprawa; zacznij pisać, żeby ją znaleźć.
discord-command-case-next = Sprawa; bez tego następna, która czeka.
discord-command-case-own = Sprawa; decyzję cofa tylko ten, kto ją podjął.
discord-command-case-text-name = tekst
discord-command-case-text = Co powinna wiedzieć reszta moderacji.
discord-command-case-why = Dlaczego ją cofasz. Zostanie w zapisach przy sprawie.
discord-command-queue-name = kolejka
discord-command-queue = Zobacz, co czeka na moderację, i weź sprawę. Odpowiedź widzisz tylko ty.
discord-cases-all = wszystkie
discord-cases-free = do wzięcia
discord-cases-urgent = pilne
discord-cases-reported = ze zgłoszeń
discord-cases-appealed = z odwołań
discord-cases-mine = moje
discord-case-nothing-to-take = Nie czeka nic, co możesz wziąć.
discord-case-noted = Twoja notatka jest przy sprawie. Moderacja zobaczy ją przez `/sprawa pokaż`.
discord-case-exported = Oto sprawa z tym, co jeszcze jest o niej w zapisach. Bez tego, kto ją zgłosił i kto decydował. Trzymaj ten plik w bezpiecznym miejscu, proszę.
discord-cases-head-all = { $n ->
    [0] Nic na ciebie nie czeka.
    [one] **Czeka jedna sprawa.**
    [few] **Czekają { $n } sprawy.** Najpierw pilne, potem najstarsze.
    [many] **Czeka { $n } spraw.** Najpierw pilne, potem najstarsze.
   *[other] **Czeka { $n } sprawy.** Najpierw pilne, potem najstarsze.
 }
discord-cases-head-free = { $n ->
    [0] Nie czeka nic, czego by ktoś już nie wziął.
    [one] **Czeka jedna sprawa, której nikt nie wziął.**
    [few] **Czekają { $n } sprawy, których nikt nie wziął.** Najpierw pilne, potem najstarsze.
    [many] **Czeka { $n } spraw, których nikt nie wziął.** Najpierw pilne, potem najstarsze.
   *[other] **Czeka { $n } sprawy, której nikt nie wziął.** Najpierw pilne, potem najstarsze.
 }
discord-cases-head-urgent = { $n ->
    [0] Nie czeka nic pilnego.
    [one] **Czeka jedna pilna sprawa.**
    [few] **Czekają { $n } pilne sprawy.**
    [many] **Czeka { $n } pilnych spraw.**
   *[other] **Czeka { $n } pilnej sprawy.**
 }
discord-cases-head-reported = { $n ->
    [0] Nie czeka nic ze zgłoszeń.
    [one] **Czeka jedna sprawa ze zgłoszeń.**
    [few] **Czekają { $n } sprawy ze zgłoszeń.**
    [many] **Czeka { $n } spraw ze zgłoszeń.**
   *[other] **Czeka { $n } sprawy ze zgłoszeń.**
 }
discord-cases-head-appealed = { $n ->
    [0] Nie czeka żadne odwołanie.
    [one] **Czeka jedno odwołanie.**
    [few] **Czekają { $n } odwołania.**
    [many] **Czeka { $n } odwołań.**
   *[other] **Czeka { $n } odwołania.**
 }
discord-cases-head-mine = { $n ->
    [0] Nie masz u siebie żadnej sprawy.
    [one] **Masz u siebie jedną sprawę.**
    [few] **Masz u siebie { $n } sprawy.**
    [many] **Masz u siebie { $n } spraw.**
   *[other] **Masz u siebie { $n } sprawy.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Pilne** ·
   *[no] {""}
 } { $who }: { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Wiadomość]({ $link })
 }
discord-cases-most = -# Jest ich więcej niż { $most }. Liczone są pilne, a potem najstarsze.
discord-cases-more = … i jeszcze { $n }: zobaczysz je tu, gdy część z tych będzie rozstrzygnięta.
discord-cases-waiting = { $n ->
    [one] Nie udało się wysłać jednej karty, bo kanału moderacji brakuje albo jest zamknięty dla bota. Przyjdzie, gdy ktoś ustawi kanał przez `/kindness ustawienia`.
    [few] Nie udało się wysłać { $n } kart, bo kanału moderacji brakuje albo jest zamknięty dla bota. Przyjdą, gdy ktoś ustawi kanał przez `/kindness ustawienia`.
    [many] Nie udało się wysłać { $n } kart, bo kanału moderacji brakuje albo jest zamknięty dla bota. Przyjdą, gdy ktoś ustawi kanał przez `/kindness ustawienia`.
   *[other] Nie udało się wysłać { $n } karty, bo kanału moderacji brakuje albo jest zamknięty dla bota. Przyjdą, gdy ktoś ustawi kanał przez `/kindness ustawienia`.
 }
discord-cases-take = Weź jedną z nich
discord-cases-again = Wyślij kartę jeszcze raz
discord-cases-sent = Karta jest na { $channel }.
discord-cases-no-desk = Kanału moderacji brakuje albo jest zamknięty dla bota. Kto może zarządzać serwerem, wybierze go przez `/kindness ustawienia`.

## Co czyta ktoś, kto dostał przerwę

discord-penalty = Na serwerze **{ $server }** możesz znów pisać od { $at }. Chodzi o [tę wiadomość]({ $link }).
discord-penalty-person = **Moderacja zdecydowała o przerwie.** Na serwerze **{ $server }** możesz znów pisać od { $at }. Chodzi o coś, co się tam stało, a nie o jedną wiadomość. Jeśli widzisz to inaczej, naciśnij przycisk: wtedy spojrzy na to ktoś inny.
discord-decision-gone = To, co moderacja serwera **{ $server }** zdecydowała w twojej sprawie, jest cofnięte. Chodziło o coś z { $at } i to się nie liczy. Przepraszamy za kłopot.
discord-decision-stands = Ktoś inny spojrzał na to, co moderacja serwera **{ $server }** zdecydowała w twojej sprawie. Chodziło o coś z { $at }. Widzi to tak samo, więc decyzja zostaje. Dzięki za pytanie.
discord-appeal-heard = Dzięki, że dajesz znać. Ktoś inny na to spojrzy i zdecyduje. Tak czy inaczej damy ci znać.
discord-appeal-heard-gone = To jest już cofnięte i się nie liczy. Nie musisz nic robić.
discord-button-appeal = To pomyłka

## Przerwy

discord-timeout-lift-reason = Cofnięte przez moderację
discord-timeout-lifted = { $who } nie ma już przerwy: decyzja jest cofnięta.
discord-timeout-not-lifted = Decyzja jest cofnięta, ale nie udało się zakończyć przerwy ({ $who }, do { $at }). Zakończ ją z menu samego Discorda, proszę. Może rola bota jest niżej niż rola tej osoby.
discord-timeout-taken-back = Decyzję cofnięto, zanim przerwa się zaczęła, więc jej nie będzie.
discord-timeout-waits = Przerwa jeszcze się nie zaczęła. Bot spróbuje sam jeszcze raz.
discord-timeout-not-given = Przerwy nie było, więc nie ma o czym mówić.

## Co nie poszło tak, jak powinno

discord-command-retry-name = ponów
discord-command-retry = Spróbuj jeszcze raz tego, z czego bot zrezygnował.
discord-retried = { $n ->
    [0] Z ostatnich siedmiu dni nie ma nic porzuconego, czego można by spróbować jeszcze raz.
    [one] Jednej rzeczy próbujemy jeszcze raz. `/kindness stan` pokaże, jeśli znów się nie uda.
    [few] Próbujemy jeszcze raz { $n } rzeczy. `/kindness stan` pokaże, jeśli znów się nie uda.
    [many] Próbujemy jeszcze raz { $n } rzeczy. `/kindness stan` pokaże, jeśli znów się nie uda.
   *[other] Próbujemy jeszcze raz { $n } rzeczy. `/kindness stan` pokaże, jeśli znów się nie uda.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ W ostatnich siedmiu dniach bot wiele razy próbował jednej rzeczy i z niej zrezygnował. W logu jest dlaczego; `/kindness ponów` spróbuje jeszcze raz.
    [few] ⚠️ W ostatnich siedmiu dniach bot wiele razy próbował { $n } rzeczy i z nich zrezygnował. W logu jest dlaczego; `/kindness ponów` spróbuje jeszcze raz.
    [many] ⚠️ W ostatnich siedmiu dniach bot wiele razy próbował { $n } rzeczy i z nich zrezygnował. W logu jest dlaczego; `/kindness ponów` spróbuje jeszcze raz.
   *[other] ⚠️ W ostatnich siedmiu dniach bot wiele razy próbował { $n } rzeczy i z nich zrezygnował. W logu jest dlaczego; `/kindness ponów` spróbuje jeszcze raz.
 }
discord-status-to-be-judged = { $n ->
    [one] Jednej wiadomości nie udało się jeszcze ocenić. Bot spróbuje sam jeszcze raz.
    [few] { $n } wiadomości nie udało się jeszcze ocenić. Bot spróbuje sam jeszcze raz.
    [many] { $n } wiadomości nie udało się jeszcze ocenić. Bot spróbuje sam jeszcze raz.
   *[other] { $n } wiadomości nie udało się jeszcze ocenić. Bot spróbuje sam jeszcze raz.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ Jednej wiadomości z ostatnich siedmiu dni nie udało się ocenić w ogóle. Zajrzyj do logu, proszę.
    [few] ⚠️ { $n } wiadomości z ostatnich siedmiu dni nie udało się ocenić w ogóle. Zajrzyj do logu, proszę.
    [many] ⚠️ { $n } wiadomości z ostatnich siedmiu dni nie udało się ocenić w ogóle. Zajrzyj do logu, proszę.
   *[other] ⚠️ { $n } wiadomości z ostatnich siedmiu dni nie udało się ocenić w ogóle. Zajrzyj do logu, proszę.
 }
