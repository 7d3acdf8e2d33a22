# Webhooki: dokąd strona dostaje wiadomość o decyzjach, i zgłoszenia, które przychodzą przez HTTP.

cli-webhooks = Mów swojej stronie na bieżąco, co zdecydowano o jej komentarzach.
cli-webhooks-add = Mów podanemu adresowi, co się dzieje, i wypisz jeden raz sekret, którym może sprawdzać nadawcę.
cli-webhooks-name = Co to jest: nazwa, którą rozpoznasz.
cli-webhooks-url = Dokąd wysyłać: adres, który zaczyna się od https://.
cli-webhooks-events = O czym: decision, case albo oba z przecinkiem.
cli-webhooks-community = Tylko o jednej społeczności; bez tego o wszystkich społecznościach twoich stron.
cli-webhooks-texts = Wysyłaj też treść komentarza. Bez tego żaden tekst nie opuszcza tego serwera.
cli-webhooks-private = Pozwól, żeby adres leżał w twojej własnej sieci: wtedy także przez http:// i na dowolnym porcie.
cli-webhooks-list = Powiadamiane adresy, z tym, co czeka, i tym, z czego zrezygnowano.
cli-webhooks-remove = Nie powiadamiaj już adresu. Jego sekret i to, co jeszcze na niego czeka, zostają usunięte.
cli-webhooks-test = Wyślij teraz próbę i powiedz, co wróciło.
cli-webhooks-added = „{ $name }” dostaje powiadomienia od teraz, dopóki działa „kindness serve”. Wiersz powyżej to jego sekret: trzymaj go tam, gdzie czyta go twoja strona. Drugi raz się nie pokaże.
cli-webhooks-none = Nikt jeszcze nie dostaje powiadomień. Zmieni to „kindness webhooks add NAME URL”.
cli-webhooks-in-use = w użyciu
cli-webhooks-gone = zakończony: odpowiedział, że go już nie ma
cli-webhooks-waiting = czeka { $waiting }, porzucone { $lost }
cli-webhooks-removed = „{ $name }” nie dostaje już powiadomień.
cli-webhooks-taken = Przyjęte przez „{ $name }” (status { $status }).
cli-webhooks-refused = Nieprzyjęte przez „{ $name }”: status { $status }. Odpowiedź musi mieć status od 200 do 299, bez przekierowania.
cli-keys-community = Tylko dla jednej społeczności: nie może oceniać według zasad innej ani nic w niej zapisywać czy zgłaszać.

http-guessing = Z tego adresu przyszło za dużo kluczy, których nikt nie zna. Sprawdź klucz i wróć po tylu sekundach, ile jest w „Retry-After”.

webhook-name = Webhook potrzebuje nazwy z 1 do 80 znaków drukowalnych. Wybierz ją, na przykład „forum”.
webhook-taken = Webhook o nazwie „{ $name }” już jest. Wybierz inną nazwę albo najpierw usuń tamten przez „kindness webhooks remove { $name }”.
webhook-unknown = Nie ma webhooka o nazwie „{ $name }”. Jakie są, pokaże „kindness webhooks list”.
webhook-url = Pod ten adres nie da się nic wysłać. Musi zaczynać się od https://, bez nazwy użytkownika, hasła i portu, i mieć najwyżej 2000 znaków. --private pozwala na http:// i porty.
webhook-private = Ten adres leży w sieci prywatnej. Jeśli jest twój i mu ufasz, dodaj --private. Adresów, pod którymi chmura trzyma swoje klucze, nigdy nie pytamy.
webhook-events = Webhook może dostawać powiadomienia o: { $allowed }. Podaj jedno z nich albo oba z przecinkiem.
