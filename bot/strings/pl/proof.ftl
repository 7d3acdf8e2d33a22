# Czy filtr ma w społeczności rację i co zrobiłyby tam inne zasady.

cli-backtest = Porównaj inne zasady z obowiązującymi, na tym, co jest w zapisach. Nic się nie zmienia.
cli-backtest-community = Społeczność, tak jak w zapisach, na przykład discord:123.
cli-backtest-rules = Plik TOML z zasadami do wypróbowania. Domyślnie: zasady obowiązujące.
cli-backtest-limit = Etykieta i wynik, od którego pojawiają się notki, na przykład bullying=0.92. Można podać kilka razy.
cli-backtest-days = Ile ostatnich dni obejrzeć; starsze liczą się tylko do punktów ujemnych.
cli-backtest-head = { $of ->
    [0] Z ostatnich { $days } dni nie ma nic w zapisach.
    [one] Z ostatnich { $days } dni jest w zapisach jedna wiadomość. Obowiązują: { $now }. Porównane: { $proposed }.
    [few] Z ostatnich { $days } dni są w zapisach { $of } wiadomości od { $authors ->
        [one] jednej osoby
        [few] { $authors } osób
        [many] { $authors } osób
       *[other] { $authors } osoby
    }. Obowiązują: { $now }. Porównane: { $proposed }.
    [many] Z ostatnich { $days } dni jest w zapisach { $of } wiadomości od { $authors ->
        [one] jednej osoby
        [few] { $authors } osób
        [many] { $authors } osób
       *[other] { $authors } osoby
    }. Obowiązują: { $now }. Porównane: { $proposed }.
   *[other] Z ostatnich { $days } dni jest w zapisach { $of } wiadomości od { $authors ->
        [one] jednej osoby
        [few] { $authors } osób
        [many] { $authors } osób
       *[other] { $authors } osoby
    }. Obowiązują: { $now }. Porównane: { $proposed }.
}
cli-backtest-kind = wiadomości, które prowadzą do
cli-backtest-before = obowiązujące
cli-backtest-after = porównane
cli-backtest-changed = { $touched ->
    [0] Dla nikogo nic by się nie zmieniło.
    [one] Dla jednej osoby coś byłoby inaczej. Łagodniej: { $milder }, ostrzej: { $harder }.
    [few] Dla { $touched } osób coś byłoby inaczej. Łagodniej: { $milder }, ostrzej: { $harder }.
    [many] Dla { $touched } osób coś byłoby inaczej. Łagodniej: { $milder }, ostrzej: { $harder }.
   *[other] Dla { $touched } osoby coś byłoby inaczej. Łagodniej: { $milder }, ostrzej: { $harder }.
}
cli-backtest-spared = W tym, co byłoby łagodniej, ludzie uznali wcześniej za niesłuszne: { $wrong }, za słuszne: { $right }.
cli-backtest-unseen = Tylko część widać dla: { $labels }. Wiadomości poniżej ówczesnego progu nie są przechowywane.
backtest-kind-nudge = notka na priv
backtest-kind-hold = zdjęcie wiadomości
backtest-kind-return_text = oddanie tekstu
backtest-kind-tip = rada
backtest-kind-campaign_message = miłe słowo na kanale
backtest-kind-add_strike = punkt ujemny
backtest-kind-escalate = wezwanie moderacji
backtest-kind-restrict = propozycja ograniczenia
backtest-kind-timeout = propozycja przerwy

backtest-two-rules = Jest tu i gotowy zestaw, i plik z zasadami. Podaj tylko jedno z nich.
backtest-no-label = „{ $seen }” to nie próg. Wpisz etykietę z tych zasad i liczbę, na przykład bullying=0.92. Są: { $known }.
tune-stale = Próg zmienił się po tej propozycji. Zapytaj jeszcze raz przez `/dostrój`.
question-own = Ta wiadomość jest twoja, więc odpowiada o niej ktoś inny.
question-gone = Tej wiadomości nie ma już w zapisach, więc nie ma na co odpowiadać.
tune-no-limit = Tutejsze zasady nie dają notek o „{ $label }”. Wybierz inną etykietę.

## Komendy na Discordzie

discord-command-tune-name = dostrój
discord-command-tune = Zobacz, jak często notki są tu słuszne i jaki próg by pasował.
discord-command-readiness-name = gotowość
discord-command-readiness = Zobacz, czy bot zasłużył już na to, żeby go tu włączyć.
discord-command-backtest-name = symulacja
discord-command-backtest = Zobacz, co zrobiłyby tu inne zasady. Nic się nie zmienia.
discord-command-stats-name = statystyki
discord-command-stats = Zobacz, co bot tu ostatnio robił, w liczbach i na obrazku.
proof-label-name = temat
proof-wanted-name = cel
proof-wanted = Ile notek na sto ma być słusznych? Domyślnie: 80.
proof-days-name = dni
tune-label = Notki o czym?
backtest-rules-name = zasady
backtest-rules = Zasady do wypróbowania. Domyślnie: obowiązujące.
backtest-label = Etykieta, której próg zmienić.
backtest-limit-name = próg
backtest-limit = Od jakiego wyniku pojawiają się notki na jej temat, na przykład 0.9.
backtest-days = Ile ostatnich dni obejrzeć. Domyślnie: 30.
backtest-what = Wybierz zasady do wypróbowania albo etykietę razem z progiem.
stats-days = Ile ostatnich dni obejrzeć. Domyślnie: tydzień.
stats-days-7 = tydzień
stats-days-28 = cztery tygodnie

## /tune

tune-head = **Notki o: { $label }** pojawiają się od wyniku { $now }. Oto jak często były słuszne, według tego, co ludzie zdecydowali tu w ostatnich 90 dniach:
tune-row = od { $at }: **{ $share }%** słusznych (od { $low } do { $high }%). Obejrzane: { $looked } z { $of }.
tune-kept = Zostaje { $kept }% słusznych.
tune-blind = W { $blind }% z nich nikt nie obejrzał ani jednej, więc mogą być wszystkie słuszne albo wszystkie niesłuszne.
tune-together = Wszystkie te przedziały razem zgadzają się w 95 na 100 społeczności.
tune-too-early = **Za wcześnie.** Ludzie zdecydowali o tylu z tych notek: { $looked }, a to za mało, żeby zaproponować próg. Rozstrzygajcie sprawy albo poczekajcie.
tune-nowhere = **Żaden próg nie pasuje.** Od żadnego wyniku notki nie wyglądają na słuszne { $wanted } razy na sto. Notki, o których zdecydowali ludzie: { $looked }.
tune-proposal = { $same ->
    [yes] **Próg pasuje.**
   *[no] **Propozycja: { $at }.**
} { $proven ->
    [yes] Jest dowiedzione, że notki są słuszne co najmniej { $wanted } razy na sto.
   *[no] Wygląda na to, że notki są słuszne { $wanted } razy na sto, ale to jeszcze nie jest dowiedzione.
} Według odpowiedzi, które nie brały udziału w wyborze (jest ich { $looked }): od { $low } do { $high }%.
tune-effect = W ostatnich 30 dniach spośród wiadomości w zapisach ({ $of }) łagodniej potraktowane byłyby { $milder }, mniej łagodnie { $harder }.
tune-spared = Wśród nich notki, które ludzie uznali za niesłuszne: { $wrong }, za słuszne: { $right }.
tune-apply = Wprowadź { $at } w życie
tune-why = notki o: { $label } od wyniku { $at }, z propozycji /dostrój
tune-done = **Obowiązuje.** Notki o: { $label } pojawiają się od wyniku { $at }; wcześniej było { $seen }. Kanał moderacji się o tym dowie.
tune-words = Słowa, które dużo częściej są tam, gdzie notka okazała się niesłuszna, i w ilu z ilu: { $words }. Policzone teraz, w tekstach, które jeszcze są przechowywane. Jeśli któreś jest tu nieszkodliwe, może je dozwolić osoba zarządzająca serwerem: `/słowa dozwól`.
tune-limits-of-this = -# Wiadomości poniżej progu nie są przechowywane. Nikt więc nie powie, ile ze wszystkich raniących udało się znaleźć ani co zrobiłby niższy próg.

## /readiness

ready-head = { $prompts ->
    [0] **Nie zaobserwowano żadnej notki**, którą w ostatnich 90 dniach dałyby te zasady.
    [one] **Zaobserwowano jedną notkę** w ostatnich 90 dniach. Odpowiedzi moderacji: { $answered }.
    [few] **Zaobserwowano { $prompts } notki** w ostatnich 90 dniach. Odpowiedzi moderacji: { $answered }.
    [many] **Zaobserwowano { $prompts } notek** w ostatnich 90 dniach. Odpowiedzi moderacji: { $answered }.
   *[other] **Zaobserwowano { $prompts } notki** w ostatnich 90 dniach. Odpowiedzi moderacji: { $answered }.
}
ready-share = **{ $share }%** było potrzebnych (od { $low } do { $high }%).
ready-too-early = **Za wcześnie, żeby powiedzieć.** Obserwujcie dalej. Potrzeba jeszcze odpowiedzi: co najmniej { $left }.
ready-not-yet = **Jeszcze nie.** Może już jest dobrze, ale odpowiedzi tego nie rozstrzygają. Obserwujcie dalej. Potrzeba jeszcze odpowiedzi: co najmniej { $left }.
ready-ready = **Gotowe.** Możesz go włączyć przez `/kindness ustawienia`.
ready-not-like-this = **Nie w ten sposób.** Potrzebnych jest mniej niż { $needed } na sto. Najpierw podnieś progi: zobacz `/dostrój`.
ready-rule = -# Reguła: jest gotowe, gdy nawet dolny koniec przedziału to { $needed }% albo więcej. Możesz zaglądać, ile chcesz: w 95 na 100 społeczności przedział zgadza się za każdym razem.

## /backtest

backtest-head = { $of ->
    [0] Z ostatnich { $days } dni nie ma tu nic w zapisach.
    [one] Z ostatnich { $days } dni jest w zapisach **jedna wiadomość**. Obowiązujące zasady oraz { $proposed }:
    [few] Z ostatnich { $days } dni są w zapisach **{ $of } wiadomości** od { $authors ->
        [one] jednej osoby
        [few] { $authors } osób
        [many] { $authors } osób
       *[other] { $authors } osoby
    }. Obowiązujące zasady oraz { $proposed }:
    [many] Z ostatnich { $days } dni jest w zapisach **{ $of } wiadomości** od { $authors ->
        [one] jednej osoby
        [few] { $authors } osób
        [many] { $authors } osób
       *[other] { $authors } osoby
    }. Obowiązujące zasady oraz { $proposed }:
   *[other] Z ostatnich { $days } dni jest w zapisach **{ $of } wiadomości** od { $authors ->
        [one] jednej osoby
        [few] { $authors } osób
        [many] { $authors } osób
       *[other] { $authors } osoby
    }. Obowiązujące zasady oraz { $proposed }:
}
backtest-row = { $kind }: { $before } → **{ $after }**
backtest-milder = łagodniej: { $link }
backtest-harder = ostrzej: { $link }

## /stats

stats-head = Przeczytane wiadomości z ostatnich { $days } dni: **{ $seen }**.
stats-prompted = Tyle razy bot się odezwał: { $n } ({ $of_thousand } na tysiąc).
stats-held = Tyle wiadomości zdjął: { $n } ({ $of_thousand } na tysiąc).
stats-strikes = Tyle policzył na czyjąś niekorzyść: { $n } ({ $of_thousand } na tysiąc).
stats-escalated = Do tylu wezwał moderację: { $n } ({ $of_thousand } na tysiąc).
stats-disputed = O tylu ludzie powiedzieli, że to pomyłka: { $n } ({ $of_thousand } na tysiąc).
stats-unsupported = Tyle było w języku, w którym nikt go nie zmierzył: { $n } ({ $of_thousand } na tysiąc).
stats-unread = Tyle było za długich, żeby przeczytać do końca: { $n } ({ $of_thousand } na tysiąc).
stats-overturned = Decyzje, na które spojrzała moderacja: { $n }, z tego niesłuszne: **{ $share }%** (od { $low } do { $high }%).
stats-bars = Jak często bot się odzywał, według miesiąca i dnia: { $bars }.

## Pytania o to, co było tylko obserwowane

question-start = { $n ->
    [one] Odpowiedz na jedno pytanie
    [few] Odpowiedz na { $n } pytania
    [many] Odpowiedz na { $n } pytań
   *[other] Odpowiedz na { $n } pytania
}
question-head = **Czy notka byłaby tu potrzebna?** { $left ->
    [0] To ostatnie pytanie.
    [one] Po tym jest jeszcze jedno.
    [few] Po tym są jeszcze { $left }.
    [many] Po tym jest jeszcze { $left }.
   *[other] Po tym jest jeszcze { $left }.
}
question-about = Co bot tu znalazł ({ $link }): { $labels }. Widzisz to tylko ty.
question-words-gone = Jej treści już nie przechowujemy. Wejdź w link, żeby ją przeczytać.
question-none = **Dzięki.** Na dziś nie ma więcej pytań. `/gotowość` powie, co wynika z odpowiedzi.
question-taken = W międzyczasie odpowiedział na to ktoś inny.
question-yes = Tak
question-no = Nie
question-unsure = Nie umiem powiedzieć
