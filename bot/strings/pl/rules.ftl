# Zasady społeczności: pokazane, porównane i zmieniane na Discordzie.

rules-no-field = W tych zasadach nie ma ustawienia „{ $key }”. Wybierz jedno z tych, które pojawiają się podczas pisania.
rules-stale = Zasady zmieniły się, odkąd to widzisz. Zapytaj jeszcze raz, a zobaczysz różnicę względem tego, co obowiązuje teraz.
rules-no-version = Nie ma tu takiej wersji zasad. Wybierz jedną z tych, które pojawiają się podczas pisania.
rules-same-versions = To jest ta sama wersja. Wybierz dwie różne.

## Komendy

discord-command-rules-name = zasady
discord-command-rules = Zobacz i zmień zasady, którymi kieruje się tu bot.
discord-command-rules-show-name = pokaż
discord-command-rules-show = Zobacz obowiązujące zasady, prostymi słowami.
discord-command-rules-preset-name = gotowe
discord-command-rules-preset = Weź inny gotowy zestaw zasad. Najpierw zobaczysz różnicę.
discord-command-rules-set-name = ustaw
discord-command-rules-set = Zmień jedną liczbę. Najpierw zobaczysz różnicę.
discord-command-rules-diff-name = porównaj
discord-command-rules-diff = Zobacz, czym różnią się dwie wersje zasad.
discord-command-rules-revert-name = przywróć
discord-command-rules-revert = Wróć do wcześniejszej wersji. Najpierw zobaczysz różnicę.
rules-option-name-name = nazwa
rules-option-name = Który gotowy zestaw zasad?
rules-option-what-name = co
rules-option-what = Który próg albo która liczba z drabiny? Wpisz kilka liter.
rules-option-value-name = wartość
rules-option-value = Nowa wartość: liczba taka jak 0.9 albo „nigdy” dla progu.
rules-option-before-name = przed
rules-option-before = Wcześniejsza wersja.
rules-option-after-name = po
rules-option-after = Późniejsza wersja. Domyślnie: obowiązująca.
rules-option-version-name = wersja
rules-option-version = Do której wersji wrócić?

## Co obowiązuje

rules-head = **{ $preset }** ({ $version })
rules-mode = Tryb: { $mode }
rules-since = Obowiązuje od { $at } ({ $who }).
rules-nobody = Nikt jeszcze nie zmieniał tu zasad.
rules-limits = Model daje wyniki od 0 do 1. Co się dzieje od jakiego wyniku:
rules-limit-nudge-at = notka
rules-limit-strike-at = punkt ujemny
rules-limit-hold-at = zdjęcie
rules-limit-escalate-at = moderacja
rules-limit-zero-tolerance-at = zawsze zdjęcie
rules-limit-strike-weight = waga punktu ujemnego
rules-ladder = Gdy czyjeś punkty ujemne się sumują (po { $days } dniach każdy liczy się w połowie):
rules-then-stern = bardziej stanowcza notka
rules-then-escalate = wezwanie moderacji
rules-then-restrict = propozycja ograniczenia
rules-then-timeout = propozycja przerwy
rules-then-stern-from = od { $at }: notki są bardziej stanowcze
rules-then-escalate-from = od { $at }: wzywana jest moderacja
rules-then-restrict-from = od { $at }: pytanie do moderacji, czy zabrać { $feature ->
    [links] linki
    [attachments] obrazki i pliki
    [streaming] streamowanie
   *[voice] kanały głosowe
} na { $span }. Discord nie umie zrobić tylko tego: do wyboru jest przerwa, najwyżej godzina
rules-then-timeout-from = od { $at }: pytanie do moderacji o przerwę na { $span }
rules-rung-at = od jakiej wagi
rules-rung-seconds = ile sekund
rules-step = szczebel { $n } ({ $what })
rules-hours = { $n ->
    [one] { $n } godzinę
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
rules-minutes = { $n ->
    [one] { $n } minutę
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
rules-field-preset = Gotowy zestaw zasad
rules-field-prompts-per-day = Ile razy dziennie bot najwyżej odzywa się do jednej osoby
rules-field-half-life-days = Po ilu dniach punkt ujemny liczy się w połowie
rules-field-tip-every-days = Ile dni bez notki, zanim ktoś dostanie radę
rules-field-campaign-every-days = Ile dni bez notki, zanim na kanale pojawi się miła wiadomość
rules-field-profanity-tip-at = Rada o przeklinaniu od
rules-field-unsupported = Język, w którym bota nie testowano
rules-field-unsupported-at = W takim języku ostre słowa od
rules-field-unread = Wiadomość za długa, żeby przeczytać ją do końca
rules-value-note = samo policzenie
rules-value-escalate = wezwanie moderacji
rules-words = Własne słowa: dozwolone { $allow }, niechciane { $deny } (`/słowa lista`).
rules-never = nigdy
rules-nothing = nic

## Co by się zmieniło

rules-difference = **To by się zmieniło.** Nic nie obowiązuje, zanim naciśniesz przycisk.
rules-compared = **Z** { $before } **na** { $after }:
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = teraz · { $at } UTC · { $who } · { $version }
rules-alike = Mówią to samo: nie różni się nic, najwyżej tryb.
rules-already = **Zasady już to mówią.** Nic się nie zmieniło.
rules-label-gone = nic już z tego nie wynika
rules-label-new = nowe: { $limits }
rules-ladder-changed = Szczebel { $n }: { $before } → **{ $after }**
rules-words-added-allow = Od tego momentu dozwolone:
rules-words-removed-allow = Już niedozwolone:
rules-words-added-deny = Od tego momentu niechciane:
rules-words-removed-deny = Już nie na liście niechcianych:
rules-and-more = { $n ->
    [one] … i jeszcze jeden wiersz, w pliku.
    [few] … i jeszcze { $n } wiersze, w pliku.
    [many] … i jeszcze { $n } wierszy, w pliku.
   *[other] … i jeszcze { $n } wiersza, w pliku.
}
rules-unseen = -# Wiadomości poniżej progu nie są przechowywane, więc nikt nie powie, o ile więcej znalazłby niższy próg. `/symulacja` powie, co inne zasady zrobiłyby z tym, co jest w zapisach.
rules-apply = Wprowadź w życie
rules-done = **Obowiązuje.** Kanał moderacji dowie się, kto co zmienił:
