# Serwer, który usunął bota, i taki, który go z powrotem przyjmuje.

discord-returned = 👋 Bot wrócił. Od { $since } do { $until } nie było go na tym serwerze. Zasady, sprawy i kampanie są takie jak przedtem, a tego, co w tym czasie napisano, nikt nie przeczytał. { $n ->
    [0] To, co miał jeszcze do zrobienia, robi teraz.
    [one] Jedna rzecz, którą miał jeszcze do zrobienia, przyszła za późno i została pominięta.
    [few] { $n } rzeczy, które miał jeszcze do zrobienia, przyszły za późno i zostały pominięte.
    [many] { $n } rzeczy, które miał jeszcze do zrobienia, przyszło za późno i zostało pominiętych.
   *[other] { $n } rzeczy, które miał jeszcze do zrobienia, przyszło za późno i zostało pominiętych.
 } Sprawdź, proszę, czy jego rola nadal może to, czego potrzebuje: powie to `/kindness stan`.
discord-status-grace = { $n ->
    [0] Jeśli usuniesz bota, wszystko o tym serwerze zniknie od razu.
    [one] Jeśli usuniesz bota, wszystko o tym serwerze zniknie po jednym dniu; jeśli wróci wcześniej, będzie tak, jak było.
    [few] Jeśli usuniesz bota, wszystko o tym serwerze zniknie po { $n } dniach; jeśli wróci wcześniej, będzie tak, jak było.
    [many] Jeśli usuniesz bota, wszystko o tym serwerze zniknie po { $n } dniach; jeśli wróci wcześniej, będzie tak, jak było.
   *[other] Jeśli usuniesz bota, wszystko o tym serwerze zniknie po { $n } dniach; jeśli wróci wcześniej, będzie tak, jak było.
 }
discord-mine-elsewhere = Na serwerze, który usunął bota, jest jeszcze coś o tobie. Wszystko to zniknie najpóźniej { $until }, chyba że serwer wcześniej przyjmie bota z powrotem.
discord-mine-elsewhere-button = Usuń też tam
discord-mine-direct = Tu widzisz, co jest o tobie przechowywane na serwerach, które usunęły bota. Dla serwera, na którym jesteś, wpisz tę komendę tam.
discord-mine-direct-nothing = Na serwerach, które usunęły bota, nie ma o tobie nic. Dla serwera, na którym jesteś, wpisz tę komendę tam.
cli-data-left = Wypisz serwery, które usunęły bota, i to, kiedy każdy z nich zostanie wymazany.
cli-data-left-none = Nie ma przechowywanego serwera, który usunął bota.
cli-data-left-one = { $community }: bez bota od { $left }, zniknie najpóźniej { $until }
cli-data-left-now = Żeby wymazać któryś od razu: kindness data erase-community SPOŁECZNOŚĆ
