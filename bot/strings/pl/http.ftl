# Co drzwi HTTP mówią we własnym API. Zdania innych API należą do nich i są w kodzie.

http-no-key = Do tego trzeba klucza. Wyślij go jako „Authorization: Bearer …”; zrobi go „kindness keys create NAME”.
http-wrong-key = Nikt nie zna tego klucza albo jest unieważniony. Sprawdź go albo zrób nowy przez „kindness keys create NAME”.
http-scope = Ten klucz się do tego nie nadaje. Zrób odpowiedni przez „kindness keys create NAME --scope …”.
http-signature = To nie jest podpisane sekretem, który znamy. Wpisz sekret podpisu fazy moderacji Corala do KINDNESS_CORAL_SECRET.
http-quota = Ten klucz zużył już wszystko, co mu wolno w ciągu minuty. Wróć po tylu sekundach, ile jest w „Retry-After”.
http-too-many = W tym żądaniu jest więcej komentarzy, niż klucz może wysłać w ciągu minuty. Wysyłaj mniej naraz albo zrób klucz z większym --per-minute.
http-busy = Przyszło za dużo żądań naraz. Wróć za chwilę, proszę.
http-large = To żądanie jest za duże. Wyślij mniej komentarzy naraz.
http-slow = To żądanie przychodziło za długo. Wyślij je jeszcze raz, proszę.
http-encoded = Treść jest skompresowana. Wyślij ją bez kompresji i bez „Content-Encoding”.
http-not-json = Treści nie da się odczytać jako JSON. Sprawdź, czy jest kompletna i w UTF-8.
http-failed = Coś poszło nie tak po naszej stronie. Nic z twojego żądania nie zostało zachowane; wyślij je jeszcze raz, proszę.
http-no-path = Pod tym adresem nic nie ma. Co jest, pokazuje /docs.
http-no-method = Ten adres działa dla innej metody; podaje ją nagłówek „Allow”.
http-wrong-field = „{ $where }” nie da się użyć: { $problem ->
    [missing] brakuje tego
    [unknown] nikt nie zna tego pola
    [text] to musi być tekst
    [list] to musi być lista
    [object] to musi być obiekt
    [truth] to musi być true albo false
    [number] to musi być liczba
    [short] to jest za krótkie
    [long] to jest za długie
   *[other] to nie jest to, co tam należy
    }. Co tam należy, pokazuje adres /docs.

http-starts = Słucham pod { $address } (Perspective, moderacja OpenAI i nasze własne API; pokazuje je /docs). Zatrzymasz mnie przez Ctrl+C.
http-open = Nie ma żadnego klucza, więc pytać może każdy program na tym komputerze. Zmieni to „kindness keys create NAME”.

http-docs-title = Kindness: filtr komentarzy przez HTTP
http-docs-others = Programy, które używały Perspective API albo punktu moderacji OpenAI, działają dalej bez zmian, z adresem { $root }. Poniżej jest nasze własne API, które mówi więcej: co zrobiłyby zasady, co powiedzieć osobie, która napisała komentarz, i które słowa zaważyły.
http-docs-values = Co wchodzi i co wychodzi
http-docs-name = Nazwa
http-docs-type = Typ
http-docs-meaning = Znaczenie

cli-serve = Odpowiadaj przez HTTP: jak Perspective API, jak punkt moderacji OpenAI i po naszemu.
cli-serve-host = Adres, pod którym słuchać. Inne komputery dotrą tylko do adresów innych niż 127.0.0.1.
cli-serve-port = Port, na którym słuchać.
cli-serve-external = Adres, pod którym inni docierają do tego serwera, jeśli jest inny (za proxy).
cli-keys-create = Zrób klucz dla programu i wypisz go, jeden raz.
cli-keys-name = Do czego jest klucz: nazwa, którą rozpoznasz.
cli-keys-per-minute = Ile komentarzy może wysłać w ciągu minuty.
cli-keys-scope = Do czego można go używać; da się podać dwa razy. Bez tego do wszystkiego.
cli-keys-list = Klucze i to, czy są w użyciu.
cli-keys-revoke = Unieważnij klucz. Programy, które go używają, w parę sekund dostaną odmowę.
cli-keys-revoked = Klucz „{ $name }” jest unieważniony.
cli-keys-none = Nie ma jeszcze żadnego klucza. Zrobi go „kindness keys create NAME”.
cli-keys-in-use = w użyciu
cli-keys-gone = unieważniony

api-key-name = Klucz potrzebuje nazwy z 1 do 80 znaków drukowalnych. Wybierz ją, na przykład „forum”.
api-key-taken = Klucz o nazwie „{ $name }” jest w użyciu. Wybierz inną nazwę albo najpierw unieważnij ten przez „kindness keys revoke { $name }”.
api-key-unknown = Nie ma w użyciu klucza o nazwie „{ $name }”. Jakie są, pokaże „kindness keys list”.
serve-needs-key = Inne komputery mogłyby dotrzeć do { $host }, a nie ma jeszcze klucza. Zrób go przez „kindness keys create NAME” albo słuchaj tylko na 127.0.0.1, bez --external.
serve-port = Nie da się słuchać na { $host }, port { $port }: { $problem }. Wybierz inny przez --port.

cli-site = Pokaż albo ustaw zasady społeczności jakiejś strony, dla komentarzy, które ona zapisuje.
cli-site-name = Nazwa społeczności, taka, jaką wysyła strona.
cli-site-preset = Zasady: school, community, gaming albo support.
cli-site-mode = Co wolno robić: observe (nic), nudge (pytać autorów i autorki) albo hold (także zdejmować).
cli-site-resume = Ruszaj dalej po wstrzymaniu, na przykład przez hamulec.
cli-site-none = Dla „{ $name }” nie ustawiono zasad, więc tylko obserwuje. Ustaw je przez --preset ({ $presets }) i --mode.
cli-site-rules = „{ $name }”: zestaw { $preset }, tryb { $mode }.
cli-site-paused = „{ $name }”: wstrzymana, zestaw { $preset }; tryb { $mode } po --resume.
