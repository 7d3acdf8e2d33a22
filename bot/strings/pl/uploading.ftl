
# Co może być nie tak z plikami z treścią, poza tym, co jest w errors.ftl. Każde zdanie mówi, co zrobić.

content-bom = { $file }, wiersz { $line }: na początku jest niewidoczny znak („BOM”). Zapisz plik jako UTF-8 bez niego.
content-title-marks = { $file }, wiersz { $line }: tytuł i tak jest pogrubiony. Napisz go w jednym wierszu, bez gwiazdek.
content-far-day = { $file }, wiersz { $line }: do { $day } jest ponad dziesięć lat. Sprawdź rok.
content-open-mark = { $file }, wiersz { $line }: „{ $seen }” zaczyna coś, co nigdy się nie kończy, więc czytający widzą sam znak. Zamknij to albo usuń.
content-html = { $file }, wiersz { $line }: Discord pokazuje „{ $seen }” dosłownie. Użyj Markdownu albo to usuń.
content-drawn-picture = { $file }, wiersz { $line }: przy „{ $seen }” Discord nie pokaże obrazka. Podaj obrazek w nagłówku, przez image i image_alt.
content-table = { $file }, wiersz { $line }: Discord nie pokazuje tabel. Zrób z tego listę.
content-tab = { $file }, wiersz { $line }: tabulator na każdym ekranie wygląda inaczej. Użyj spacji.
content-loud = { $file }, wiersz { $line }: „{ $seen }” brzmi jak krzyk. Powiedz to spokojnie.
content-short-link = { $file }, wiersz { $line }: { $seen } ukrywa, dokąd prowadzi. Wpisz pełny adres.
content-unfinished = { $file }, wiersz { $line }: „{ $seen }” wygląda na notatkę dla siebie. Dokończ tekst.
content-conflict = { $file }, wiersz { $line }: „{ $seen }” zostało po łączeniu dwóch wersji. Wybierz jedną i usuń ten znak.
content-garbled = { $file }, wiersz { $line }: litery takie jak „{ $seen }” są ze złego kodowania. Wpisz je jeszcze raz i zapisz plik jako UTF-8.
content-invisible = { $file }, wiersz { $line }: jest tu litera, której nikt nie widzi ({ $seen }). Usuń ją albo wpisz ten wiersz jeszcze raz.
content-empty-alt = { $file }, wiersz { $line }: „{ $seen }” to nazwa obrazka i nie mówi, co na nim jest. Opisz to, co widać.
content-other-image = { $file }, wiersz { $line }: { $seen } w środku nie jest obrazkiem { $ending }. Zapisz go jeszcze raz w tym formacie albo nadaj mu właściwe rozszerzenie.
content-variant-parts = { $file }, wiersz { $line }: ten wariant ma miejsca do wstawienia „{ $seen }”, a sam tekst „{ $wanted }”. Niech będą takie same.
content-same-variant = { $file }, wiersz { $line }: wariant „{ $seen }” mówi to samo co inny. Zmień go albo usuń.
content-calendar-again = { $file }: dla „{ $campaign }” jest już inny kalendarz. Zostaw jeden z dwóch.
content-calendar-otherwise = { $file }, wiersz { $line }: „{ $seen }” nie może tu stać. Tylko tekst z miejscem na { "{entries}" } ma otherwise, a ono samo takiego miejsca nie ma.
content-calendar-nothing = { $file }, wiersz { $line }: jeśli członkowie nic nie wysłali, „{ $seen }” jest pomijane. Podaj przez otherwise tekst na to miejsce albo tak to zostaw.
content-stray = { $file }: nic tu nie czyta tego pliku. Nadaj mu jedno z rozszerzeń { $known } albo go usuń.
content-unused-picture = { $file }: żaden tekst nie pokazuje tego obrazka. Podaj go w tekście albo usuń.
content-not-translated = { $file }: to jest { $other }, słowo w słowo. Przetłumacz to.
content-copied = { $file }: to mówi to samo co { $other }, słowo w słowo. Zmień to albo usuń jeden z tych plików.

## Kampanie: zatwierdzanie samodzielnie

campaign-not-yours = Tę wersję napisał ktoś inny. Zamiast „{ $event }” użyj kroku „approve”.
campaign-event-vouch = zatwierdzenie własnej wersji, bo nikt inny tu nie może; nikt inny jej nie czytał

## Co ktoś wysyła

bundle-large = Ten plik jest większy niż { $most } MB. Wyślij mniejszy: usuń obrazki albo je zmniejsz.
bundle-kind = Pliku „{ $name }” nie da się użyć. Wyślij jeden tekst jako plik .md albo kilka jako plik .zip.
bundle-broken = Tego pliku zip nie da się otworzyć ({ $why }). Spakuj go jeszcze raz, bez hasła, i wyślij ponownie.
bundle-empty = W tym pliku zip nic nie ma. Spakuj foldery z tekstami i wyślij jeszcze raz.
bundle-locked = „{ $path }” jest zabezpieczony hasłem. Spakuj plik zip jeszcze raz, bez hasła.
bundle-many = Liczba plików w środku: { $count }, a może być ich najwyżej { $most }. Pomiń to, co nie należy do kampanii.
bundle-swells = Po rozpakowaniu byłoby to więcej niż { $most } MB. Pomiń coś albo zmniejsz obrazki.
bundle-path = „{ $path }” to nie miejsce na plik. Spakuj same foldery, z prostymi nazwami, i wyślij je jeszcze raz.
bundle-link = „{ $path }” to tylko odsyłacz do innego pliku. Włóż sam plik.
bundle-twice = „{ $path }” jest tam dwa razy. Usuń jeden.
upload-large = Razem byłoby to więcej niż { $most } MB. Pomiń coś albo zmniejsz obrazki.
upload-kind = { $path }: tekstów rodzaju „{ $kind }” kampania nie publikuje. Usuń go; osoba, która prowadzi bota, może go dodać do tekstów samego bota.
upload-calendars = Liczba kalendarzy w środku: { $count }. Wyślij jedną kampanię naraz, z jej kalendarzem w folderze calendars.
upload-language = W języku „{ $seen }” brakuje części tekstów. Przetłumacz je albo wybierz jeden z tych języków: { $known }.
upload-many = Ten serwer ma już tyle własnych kampanii: { $most }. Nazwij tę tak jak jedną z nich.

## Co czytają osoby zarządzające

campaign-which = Kampanii jest kilka. Powiedz która, w opcji „kampania”: { $known }.
campaign-alone = Ta wersja jest twoja, a nikt inny na tym serwerze nie może jej zatwierdzić. Najlepsza jest druga para oczu: daj komuś, komu ufasz, prawo do moderowania. Jeśli naprawdę nie ma nikogo, przeczytaj ją jeszcze raz przez `/kampania podgląd`, a potem użyj `/kampania zatwierdź wersja:{ $version } samodzielnie:True`. W historii będzie, że zatwierdzasz ją bez nikogo innego.
campaign-not-alone = Ta wersja jest twoja, więc musi ją zatwierdzić ktoś inny. Mogą to zrobić: { $who }. Poproś kogoś z nich.
campaign-vouched = ✅ Zatwierdzona tylko przez ciebie, bo nikt inny tu nie może; jest to w historii. Zacznie się sama. `/kampania pauza` wstrzyma ją w każdej chwili.
upload-refused = { $n ->
    [one] **Propozycja jeszcze nie poszła.** Najpierw trzeba zmienić jedną rzecz w { $file }:
    [few] **Propozycja jeszcze nie poszła.** Najpierw trzeba zmienić { $n } rzeczy w { $file }:
    [many] **Propozycja jeszcze nie poszła.** Najpierw trzeba zmienić { $n } rzeczy w { $file }:
   *[other] **Propozycja jeszcze nie poszła.** Najpierw trzeba zmienić { $n } rzeczy w { $file }:
}
upload-put-forward = 📝 Sprawdzona, propozycja przyjęta. **Teraz czyta ją ktoś inny** przez `/kampania podgląd` i mówi „tak” przez `/kampania zatwierdź`. Wcześniej nic się nie pojawi.
upload-remarks = { $n ->
    [one] Można tego użyć bez zmian. Jest jedna rzecz, na którą warto spojrzeć:
    [few] Można tego użyć bez zmian. Są { $n } rzeczy, na które warto spojrzeć:
    [many] Można tego użyć bez zmian. Jest { $n } rzeczy, na które warto spojrzeć:
   *[other] Można tego użyć bez zmian. Jest { $n } rzeczy, na które warto spojrzeć:
}
export-done = Oto „{ $called }” (pliki: { $n }). Zmień, co chcesz, a potem odeślij to przez `/kampania wgraj`.
discord-command-campaign-upload-name = wgraj
discord-command-campaign-upload = Przynieś kampanię albo jeden jej tekst i zaproponuj ją.
discord-command-campaign-export-name = eksport
discord-command-campaign-export = Zabierz kampanię jako plik zip, żeby ją zmienić albo użyć gdzie indziej.
discord-command-campaign-option-file-name = plik
discord-command-campaign-option-file = Plik .zip z folderami albo plik .md z jednym tekstem.
discord-command-campaign-option-alone-name = samodzielnie
discord-command-campaign-option-alone = Dla właściciela lub właścicielki serwera, na którym nikt inny nie może zatwierdzać.

## Obrazki tekstów

preview-author = Kindness
preview-badge = APP
preview-at = Dzisiaj o 16:00
preview-channel = kindness
preview-only-you = Widzisz to tylko ty
preview-entry-one = Wszyscy już poszli, a ty na mnie czekasz. Nie zapomnę tego.
preview-entry-two = Dobra gra i dzięki, że tłumaczysz mi to jeszcze raz.
preview-nothing = Nie ma takiego tekstu do narysowania. Pomiń --language albo wybierz inny.
preview-no-picture = Obrazka podanego w { $path } nie da się odczytać. Popraw to i spróbuj jeszcze raz.
preview-output = Nie da się zapisać { $path } ({ $why }). Wybierz inny folder przez --output.
cli-content-preview = Narysuj teksty tak, jak pokaże je Discord: po jednym obrazku, w ciemnej i w jasnej wersji.
cli-preview-source = Folder z treścią, plik .zip albo jeden plik .md. Bez tego: nasze teksty i twoje własne.
cli-preview-output = Folder na obrazki.
cli-preview-text = Tylko ten tekst, według identyfikatora. Można podać kilka razy.
cli-preview-language = Tylko ten język, na przykład it. Można podać kilka razy.
cli-preview-theme = Ciemna, jasna albo obie.
cli-preview-done = { $n ->
    [one] Jeden tekst narysowany w { $folder }.
    [few] { $n } teksty narysowane w { $folder }.
    [many] { $n } tekstów narysowanych w { $folder }.
   *[other] { $n } tekstu narysowane w { $folder }.
}

## Paczki w wierszu poleceń

cli-content-export = Zapisz kampanię, ze wszystkimi tekstami we wszystkich językach, w jednym pliku zip.
cli-content-import = Włóż plik zip albo jeden tekst do folderu z twoimi własnymi tekstami, po sprawdzeniu.
cli-bundle-campaign = Nazwa kampanii, na przykład create-kindness.
cli-bundle-written = Plik zip do zapisania.
cli-bundle-read = Plik .zip albo jeden plik .md.
cli-bundle-into = Folder, do którego to włożyć. Bez tego: ten, który podaje KINDNESS_CONTENT.
cli-bundle-replace = Zastąp pliki, które już tam są.
cli-bundle-exported = Pliki zapisane w { $file }: { $n }.
cli-bundle-imported = Pliki włożone do { $folder }: { $n }.
bundle-no-folder = Nie wiadomo, gdzie leżą twoje własne teksty. Podaj folder przez --into albo ustaw KINDNESS_CONTENT.
bundle-there = Część tych plików już tam jest ({ $count }), pierwszy to { $first }. Użyj --replace, żeby wstawić nowe na ich miejsce.
bundle-not-read = Nie da się odczytać { $path } ({ $why }). Sprawdź nazwę.
bundle-not-written = Nie da się zapisać { $path } ({ $why }). Wybierz inne miejsce.
