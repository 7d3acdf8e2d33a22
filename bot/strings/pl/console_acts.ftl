# Co moderacja robi ze sprawą w przeglądarce i co z tego wyszło.

console-desk-acts = Co może zrobić bot
console-desk-acts-about = To, o co tu prosisz, jest od razu zapisane, z twoim imieniem. Bot robi to w kilka sekund. Jeśli teraz nie działa, zrobi to, gdy znów zacznie działać. Tutaj widzisz, co z tego wyszło.
console-desk-acts-site = Ostrzeżenia, przerwy i usuwanie należą do twojej strony: tam Kindness nie ma rąk.
console-desk-lacks-time-out = Żeby dać przerwę, trzeba uprawnienia do wysyłania osób na przerwę (po angielsku „Timeout Members”). Jeśli masz je od niedawna, zaloguj się tu jeszcze raz. Możesz przekazać sprawę komuś, kto je ma.
console-desk-lacks-take-down = Żeby to usunąć, trzeba uprawnienia „Zarządzanie wiadomościami”. Jeśli masz je od niedawna, zaloguj się tu jeszcze raz. Możesz przekazać sprawę komuś, kto je ma.

console-desk-will-warn = Ostrzeżenie liczy się na niekorzyść tej osoby. Bot powie jej na priv to, co tu napiszesz, i że może poprosić, żeby spojrzała druga osoba. Potem nadal decydujesz o sprawie.
console-desk-will-remove = Bot usunie to tam, gdzie jest. Tego się nie da przywrócić. Autor lub autorka dostanie swój tekst na priv. Potem nadal decydujesz o sprawie.
console-desk-will-timeout = To rozstrzyga sprawę: jest to wbrew zasadom. Ta osoba nie może przez ten czas pisać na serwerze, licząc od teraz, i bot jej o tym powie. „Cofnij to” kończy przerwę. Twoja rola i rola bota muszą być wyżej niż jej rola, inaczej Discord odmówi i nic się nie stanie. Jeśli bot nie zdąży w dziesięć minut, już tego nie zrobi.
console-desk-will-hand = Ta osoba ma od tej chwili sprawę i o niej decyduje. Bot do nikogo o tym nie pisze, więc daj jej znać.

console-desk-timeout = Słusznie, do tego przerwa
console-desk-length = Na jak długo?
console-desk-length-proposed = { $minutes } min, jak proponują zasady
console-desk-hand = Przekaż sprawę
console-desk-hand-to = Kto ją przejmie?
console-desk-hand-who = Możesz wybrać kogoś, kto jest tu zalogowany albo w ostatnich 30 dniach zajmował się tu sprawami.
console-desk-hand-none = Nie ma komu jej przekazać: nikt inny nie jest tu zalogowany ani w ostatnich 30 dniach nie zajmował się tu sprawami. Możesz ją oddać, wtedy każdy może ją wziąć.
console-desk-hand-nobody = Ta osoba już tu nie moderuje. Wybierz kogoś innego; nic się nie zmieniło.
console-desk-warn-missing = Napisz, za co jest ostrzeżenie: to przeczyta ta osoba. Nic się jeszcze nie zmieniło.

console-desk-outcomes = Co z tego wyszło
console-desk-to-warning = Zobacz ostrzeżenie; tam można je cofnąć

console-desk-asked-warn = Ostrzeżenie jest zapisane i ta osoba się o nim dowie.
console-desk-warn-done = Ta osoba dowiedziała się o ostrzeżeniu na priv.
console-desk-warn-failed = Ostrzeżenie się liczy, ale nie udało się o nim powiedzieć.
console-desk-asked-remove = Ma to zostać usunięte.
console-desk-remove-done = Zostało to usunięte.
console-desk-remove-failed = Nie udało się tego usunąć.
console-desk-asked-timeout = Ta osoba ma mieć przerwę do { $until } (UTC). Co nie uda się w dziesięć minut, już się nie stanie.
console-desk-timeout-done = Ta osoba dostała przerwę do { $until } (UTC).
console-desk-timeout-failed = Przerwy nie było, więc ta osoba może pisać.
console-desk-asked-lift = Przerwa ma się skończyć.
console-desk-lift-done = Przerwa się skończyła.
console-desk-lift-failed = Nie udało się skończyć przerwy.

console-desk-how-now = Bot właśnie to robi.
console-desk-how-later = Jeszcze się nie udało. Bot spróbuje sam jeszcze raz.
console-desk-how-idle = Wygląda na to, że bot nie działa. Zrobi to, gdy znów zacznie działać.

console-desk-because-not-allowed = Discord nie pozwala na to botowi. Może jego rola jest za nisko albo brakuje mu uprawnienia. Możesz to zrobić z menu samego Discorda.
console-desk-because-stands-above = Rola osoby, która o to prosi, nie jest wyżej. Poproś kogoś, kto ma wyższą rolę.
console-desk-because-no-right = Osoba, która o to prosi, nie ma tam do tego uprawnienia.
console-desk-because-late = Bot nie zdążył w dziesięć minut. Jeśli to nadal potrzebne, poproś jeszcze raz.
console-desk-because-taken-back = Zostało to cofnięte, zanim dało się to zrobić.
console-desk-because-away = Tej osoby nie ma już na serwerze. Stanie się to, jeśli wróci na czas.
console-desk-because-dms-closed = Ta osoba nie pozwala botowi do siebie pisać.
console-desk-because-gone = Nie ma już tego albo tej osoby tu nie ma.
console-desk-because-no-server = Bot nie widzi teraz serwera.
console-desk-because-other = Jeśli to nadal potrzebne, zrób to z menu samego Discorda.

console-desk-key-a = otwórz „Ostrzeż autora lub autorkę”
console-desk-key-d = otwórz usuwanie
console-desk-key-p = otwórz „Słusznie, do tego przerwa”
console-desk-key-h = otwórz „Przekaż sprawę”

discord-author-program = Napisał to program, więc nie ma komu tego oddać.
