# Przypomnienia, o które ludzie proszą, każdy dla siebie.

reminder-needs-zone = W jakiej strefie czasowej żyjesz? Podaj ją w opcji „strefa”, na przykład Europe/Warsaw. Osoba zarządzająca może też ustawić jedną dla całego serwera przez `/kampania start`.
reminder-bad-time = „{ $seen }” to nie pora dnia. Wpisz taką jak 16:30.
reminder-quiet = To wypada w godzinach ciszy tego serwera ({ $quiet }). Wybierz inną porę.
reminder-too-many = Masz tu już tyle przypomnień: { $most }. Najpierw zakończ któreś: pokaże je `/przypomnij lista`.
reminder-gone = To przypomnienie już się skończyło.
reminder-timeout = Discord za długo nie przyjmował przypomnienia. Spróbujemy znowu.

## Komendy

reminder-command-name = przypomnij
reminder-command = Dostawaj przypomnienia o czymś, na priv i tylko jeśli o to poprosisz.
reminder-command-me-name = mi
reminder-command-me = Dostawaj przypomnienie na priv. Każde ma przycisk, który je kończy.
reminder-command-list-name = lista
reminder-command-list = O czym są twoje przypomnienia i jak je zakończyć. Widzisz to tylko ty.
reminder-option-what-name = co
reminder-option-what = O czym ci przypominać?
reminder-option-at-name = godzina
reminder-option-at = O której, na przykład 16:30?
reminder-option-days-name = dni
reminder-option-days = W jakie dni? Bez tego: miłe słowa w piątki, chwila namysłu codziennie.
reminder-option-channel-name = kanał
reminder-option-channel = Czy chodzi o jeden kanał?
reminder-option-zone-name = strefa
reminder-option-zone = Twoja strefa czasowa, jeśli inna niż tego serwera, na przykład Europe/Warsaw.
reminder-what-kind = powiedz coś miłego
reminder-what-pause = chwila namysłu, zanim coś wyślesz
reminder-when-daily = codziennie
reminder-when-weekdays = od poniedziałku do piątku
reminder-when-monday = w poniedziałki
reminder-when-tuesday = we wtorki
reminder-when-wednesday = w środy
reminder-when-thursday = w czwartki
reminder-when-friday = w piątki
reminder-when-saturday = w soboty
reminder-when-sunday = w niedziele

## Co czytają ludzie

reminder-added = Umowa stoi, pierwsze przypomnienie przyjdzie { $first }. Dostajesz je tylko ty, na priv. Zakończysz to przyciskiem pod każdym z nich albo przez `/przypomnij lista`.
reminder-none = Nie masz tu żadnych przypomnień. Zmieni to `/przypomnij mi`.
reminder-line = { $number }. { $what }: { $when }, { $at }. Następne: { $next }
reminder-button-stop-one = Zakończ numer { $number }
reminder-button-stop = Więcej tego nie chcę
reminder-stopped = Gotowe. Tego przypomnienia już nie będzie.
reminder-about = -# To na twoją prośbę, z serwera { $server }{ $channel ->
    [none] {""}
   *[other] {" "}({ $channel })
 }.
reminder-own = twoje przypomnienia: { $n ->
    [one] jedno
    [few] { $n }
    [many] { $n }
   *[other] { $n }
 }; pokaże je `/przypomnij lista`
reminder-kind-1 = **Jedna miła rzecz w tym tygodniu:** kto ci ostatnio pomógł? Powiedz tej osobie, co to było. Wystarczy jedno zdanie.
reminder-kind-2 = **Jedna miła rzecz w tym tygodniu:** kogo dawno nie było słychać? Zapytaj, co słychać.
reminder-kind-3 = **Jedna miła rzecz w tym tygodniu:** ktoś zrobił albo napisał coś, co ci się podoba? Powiedz, co ci się w tym podoba.
reminder-kind-4 = **Jedna miła rzecz w tym tygodniu:** jest tu ktoś nowy? Przywitaj się.
reminder-pause-1 = **Zanim coś dziś wyślesz:** przeczytaj to raz jak osoba, która to dostanie.
reminder-pause-2 = **Zanim coś dziś wyślesz:** czujesz złość? To policz do dziesięciu. Wiadomość może poczekać, a ty razem z nią.
reminder-pause-3 = **Zanim coś dziś wyślesz:** czy powiesz to tej osobie, siedząc w jednym pokoju?
reminder-pause-4 = **Zanim coś dziś podasz dalej:** wiesz, że to prawda? Jeśli nie, najpierw zapytaj.

## Rady przy wiadomościach

tips-command-name = rady
tips-command = Ciche rady pod wiadomościami, do których pasują. Wyłączone, dopóki ich nie włączysz.
tips-command-on-name = włączone
tips-command-on = Czy bot ma dawać rady.
tips-on = Bot daje tu rady: cichą radę pod wiadomością, która pyta, czy coś jest prawdą albo czy obrazek jest prawdziwy, martwi się o konto albo prosi, żeby podać link dalej. Najwyżej jedną na sześć godzin na kanale, jedną na tydzień dla jednej osoby, a osobom, które poprosiły o mniej, żadnej.
tips-off = Sam z siebie bot nie daje tu rad. Włącz to opcją „włączone”. `/rada` zawsze coś doradzi.
