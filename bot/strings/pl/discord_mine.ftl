# Co ludzie widzą z tego, co jest o nich przechowywane.

discord-command-mydata-name = moje-dane
discord-command-mydata = Zobacz, co jest o tobie w zapisach na tym serwerze, i usuń to. Widzisz to tylko ty.

discord-mine-nothing = Na tym serwerze nie ma o tobie w zapisach nic, co można pokazać. Zwykłych wiadomości nigdy nie przechowujemy.
discord-mine-open = Tego, o czym moderacja jeszcze nie zdecydowała, nie można tu pokazać, żeby ludzie mogli bez strachu prosić o pomoc. Jeśli okaże się, że dotyczy to ciebie, zobaczysz to tu potem. Jeśli chcesz wiedzieć więcej wcześniej, zapytaj osobę, która prowadzi bota; moderacja wie, kto to jest.
discord-mine-head = **Co jest o tobie w zapisach na tym serwerze.** Widzisz to tylko ty i nie ma tu nic o nikim innym. Z czasem zniknie też samo. W pliku jest to samo, razem ze słowami, które jeszcze przechowujemy.
discord-mine-pardon = { $at }: moderacja ci darowała: to, co się dotąd liczyło, już się nie liczy
discord-mine-pardon-undone = { $at }: moderacja ci darowała, a potem to cofnęła
discord-mine-fewer = Masz ustawione: mniej notek.
discord-mine-language = bot pisze do ciebie prywatnie w języku twojego ostatniego kliknięcia tutaj: { $language } (zapisano { $at })
discord-mine-more = … i jeszcze { $n }, w pliku.
discord-mine-asked = bot prosił o przemyślenie tego
discord-mine-held = zdjęte z czatu
discord-mine-observed = tylko zaobserwowane
discord-mine-strike = to punkt ujemny
discord-mine-answer-edit = twój wybór: zmiana
discord-mine-answer-delete = twój wybór: usunięcie
discord-mine-answer-keep = twój wybór: zostaje
discord-mine-answer-mistake = twój wybór: to pomyłka
discord-mine-case-open = ma na to spojrzeć ktoś z moderacji
discord-mine-case-upheld = moderacja: bot miał rację
discord-mine-case-overturned = moderacja: to pomyłka
discord-mine-case-appealed = ma na to spojrzeć druga osoba z moderacji
discord-mine-words = słowa są jeszcze przechowywane
discord-mine-no-words = słów już nie ma
discord-mine-stays-case = Zostaje, dopóki moderacja nie zdecyduje: potrzebuje tego do decyzji.
discord-mine-stays-under-way = Na razie zostaje, bo coś w tej sprawie jest jeszcze w drodze do ciebie. Zajrzyj znowu za minutę.
discord-mine-stays-counts = Jeszcze się liczy, więc zostaje do { $until }; wcześniej można usunąć tylko słowa.
discord-mine-erase-button = Usuń, co da się usunąć
discord-mine-sure-button = Tak, usuń na zawsze
discord-mine-sure = **Tego nie da się cofnąć.** Potem nikt już nie spojrzy na te wiadomości, nawet po to, żeby cofnąć decyzję. To, co jeszcze się liczy albo jest u moderacji, zostaje. Resztę może usunąć na twoją prośbę osoba, która prowadzi bota.
discord-mine-erased = { $n ->
    [0] Nie było nic, co dałoby się teraz usunąć.
    [one] **Usunięte**: jeden wpis.
    [few] **Usunięte**: { $n } wpisy.
    [many] **Usunięte**: { $n } wpisów.
   *[other] **Usunięte**: { $n } wpisu.
 }
discord-mine-reported = ktoś poprosił moderację, żeby na to spojrzała
discord-mine-warned = moderacja dała ci ostrzeżenie
discord-mine-case-upheld-people = moderacja: to wbrew tutejszym zasadom
discord-mine-case-overturned-people = moderacja: wszystko w porządku
