# Co moderacja może zrobić na karcie i co na niej czyta.

## Błędy kroku

case-hand-oneself = Ta sprawa jest już u ciebie. Wybierz kogoś innego.
case-hand-author = Ta sprawa dotyczy wiadomości tej osoby. Wybierz kogoś innego z moderacji.
case-hand-second = Ta osoba już raz decydowała w tej sprawie. O odwołaniu decyduje druga osoba, więc wybierz kogoś innego.
case-removed = Ta wiadomość jest już zdjęta z powodu tej sprawy.
case-no-record = W zapisach nie ma już nic o tym, czego dotyczy ta sprawa, więc nic się tu nie da zrobić.

## Na karcie

discord-button-words = Pokaż słowa
discord-button-before = Co było wcześniej
discord-button-warn = Ostrzeż autora lub autorkę
discord-button-remove = Zdejmij z czatu
discord-button-note = Zostaw notatkę
discord-menu-timeout = Słusznie, do tego przerwa na …
discord-menu-hand = Przekaż sprawę: …
discord-length-minutes-10 = 10 minut
discord-length-hour = 1 godzina
discord-length-hours-6 = 6 godzin
discord-length-day = 1 dzień
discord-length-days-3 = 3 dni
discord-length-week = 1 tydzień
discord-length-weeks-4 = 4 tygodnie
discord-length-other = { $minutes } min
discord-step-hand = { $at }: { $who } przekazuje sprawę. Ma ją teraz { $to }.
discord-step-warn = { $at }: { $who } daje autorowi lub autorce ostrzeżenie.
discord-step-remove = { $at }: { $who } każe zdjąć to z czatu.
discord-step-timeout = { $at }: { $who } uznaje, że to wbrew zasadom, i daje autorowi lub autorce przerwę ({ $length }).
discord-handed = Sprawę ma teraz { $to }. Daj tej osobie znać: bot nie pisze do nikogo poza kanałem moderacji.
discord-handed-to-you = { $to }: { $who } przekazuje ci tę sprawę.
discord-card-blurred = Notatki i zgłoszenia pokazują się tu tylko na życzenie. „Pokaż słowa” pokaże wszystko, i tylko tobie.

## Formularze

discord-form-warn = Ostrzeżenie
discord-form-warn-why = Za co to ostrzeżenie?
discord-form-warn-hint = Pisz o tym, co się stało, a nie o tym, jaka to osoba
discord-form-warn-note = Ta osoba to przeczyta i może poprosić, żeby spojrzała druga osoba.
discord-form-remove = Zdejmij z czatu
discord-form-remove-why = Dlaczego? (może zostać puste)
discord-form-remove-hint = Dla reszty moderacji
discord-form-remove-note = Tego się nie da przywrócić. Autor lub autorka dostanie swój tekst na priv.
discord-form-note = Zostaw notatkę
discord-form-note-why = Co powinna wiedzieć reszta moderacji?
discord-form-note-hint = Może być bardzo krótko
discord-form-note-note = Moderacja widzi to przy sprawie. Autor lub autorka wiadomości nie.
discord-form-timeout = Przerwa: { $length }
discord-form-timeout-why = Dlaczego? (może zostać puste)
discord-form-timeout-hint = Dla reszty moderacji
discord-form-timeout-note = Zacznie się, gdy to wyślesz. „Cofnij to” ją zakończy.
discord-form-judge-why = Dlaczego?
discord-form-judge-hint = Wystarczy jedno krótkie zdanie
discord-form-judge-note = Moderacja czyta to na karcie. Nie powtarzaj, proszę, słów, o które chodzi.

## Decyzja z powodem

discord-menu-why = Zdecyduj i powiedz dlaczego …
discord-why-right-hurts = To ma kogoś zranić
discord-why-right-scares = To kogoś straszy albo mu grozi
discord-why-right-group = To uderza w to, kim ktoś jest
discord-why-right-goes-on = To nie pierwszy raz
discord-why-right-words = Inny powód, że to nie w porządku …
discord-why-wrong-joke = Żart, który bawi wszystkich
discord-why-wrong-quoted = Tylko cytat albo sprzeciw
discord-why-wrong-nobody = Nie chodzi o żadną osobę
discord-why-wrong-usual = Takie słowa są tu w porządku
discord-why-wrong-words = Inny powód, że to w porządku …

## Co było wcześniej

discord-before-head = **Co było wcześniej.** Widzisz to tylko ty, a bot nic z tego nie zachowuje.
discord-before-this = **➡ { $who }, { $at }: tego dotyczy sprawa**
discord-before-other = { $who }, { $at }
discord-before-wordless = (bez słów albo tylko obrazek lub plik)
discord-before-deleted = **➡ Tu było to, czego dotyczy sprawa. Już tego nie ma.**
discord-before-none = Wcześniej nie ma nic.

## Zgłoszenia

discord-report-track = -# Inne zgłoszenia tej samej osoby z ostatnich 30 dni: { $decided }. { $fine ->
    [0] Wszystkie były słuszne.
    [one] Jedno dotyczyło czegoś, co było w porządku.
    [few] { $fine } dotyczyły czegoś, co było w porządku.
    [many] { $fine } dotyczyło czegoś, co było w porządku.
   *[other] { $fine } dotyczyło czegoś, co było w porządku.
 } Liczymy to teraz i nigdzie nie zapisujemy. O tym zgłoszeniu nic to nie mówi.

## Co społeczność ustala o swojej moderacji

discord-command-desk-blur-name = ukryj
discord-command-desk-blur = Czy słowa sprawy widzi tylko ten, kto o nie poprosi.
discord-desk-blurred = Słowa są ukryte: sprawa pokazuje je tylko osobie, która naciśnie „Pokaż słowa”.
discord-command-desk-reasons-name = powody
discord-command-desk-reasons = Czy osoba, która rozstrzyga sprawę, zawsze musi powiedzieć dlaczego.
discord-desk-reasons = Kto rozstrzyga sprawę, musi powiedzieć dlaczego.
discord-desk-no-reasons = Kto rozstrzyga sprawę, może powiedzieć dlaczego, ale nie musi.
discord-desk-plain = Notatki i zgłoszenia są widoczne przy sprawie, gdy ktoś otworzy ją przez `/sprawa pokaż`.

## Błędy po kliknięciu

discord-why-missing = Napisz tam coś, proszę. Bez słów nic nie zostało zrobione.
discord-hand-not-moderator = Ta osoba nie może tu moderować, więc nie może mieć tej sprawy. Wybierz kogoś innego z moderacji tego serwera.
discord-remove-may-not = Bot nie może tam usuwać wiadomości. Usuń ją ręcznie, proszę: { $link }
discord-no-author = Nie wiadomo, kto to napisał, więc nie ma wobec kogo tego zrobić.
discord-length-unknown = Takiej długości nie da się wybrać. Użyj menu jeszcze raz, proszę.
discord-why-unknown = Tego powodu nie da się wybrać. Użyj menu jeszcze raz, proszę.
discord-before-nothing = Ta sprawa nie dotyczy wiadomości, więc nic przed nią nie było.
discord-before-gone = Tego kanału już nie ma albo bot już go nie widzi. Dlatego nie da się tego pokazać.
discord-before-closed = Bot nie może tam czytać historii. Zajrzyj na ten kanał, proszę.
discord-before-not-you = Nie masz dostępu do tego kanału, więc bot ci tego nie pokaże.
discord-timeout-bot-may-not = Bot nie może tu nikomu dać przerwy: brakuje mu uprawnienia do wysyłania osób na przerwę (po angielsku „Timeout Members”). Kto zarządza serwerem, może je dać roli bota; do tego czasu możesz dać przerwę z menu samego Discorda.
discord-remove-not-allowed = Do tego trzeba uprawnienia „Zarządzanie wiadomościami” tam, gdzie jest ta wiadomość (przy nazwie wątku: „Zarządzanie wątkami”). Możesz przekazać sprawę komuś, kto je ma.
