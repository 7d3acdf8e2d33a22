# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Zobacz, co i kiedy zostanie opublikowane, co już było i co przepadło.
console-studio-waiting = { $n ->
    [0] Nic nie czeka na zatwierdzenie.
    [one] Jedna kampania czeka na zatwierdzenie.
    [few] { $n } kampanie czekają na zatwierdzenie.
    [many] { $n } kampanii czeka na zatwierdzenie.
   *[other] { $n } kampanii czeka na zatwierdzenie.
}
console-studio-no-community = Nie prowadzisz jeszcze kampanii w żadnej społeczności. Poproś o to prawo kogoś, kto zarządza twoją.
console-studio-calendar = Kalendarz kampanii
console-studio-campaigns = Kampanie
console-studio-ahead = Co nadchodzi
console-studio-ahead-none = Nic nie jest zaplanowane.
console-studio-behind = Co opublikowano, a co przepadło
console-studio-behind-none = Jeszcze niczego nie opublikowano.
console-studio-clock = Godziny według zegarów w { $zone }
console-studio-col-when = Kiedy
console-studio-col-campaign = Kampania
console-studio-col-day = Dzień
console-studio-col-text = Tekst
console-studio-col-became = Co się z tym stało
console-studio-became-claimed = w trakcie publikacji
console-studio-became-posted = opublikowano
console-studio-became-skipped = pominięto, { $why }
console-studio-steps = Co się działo
console-studio-read = Przeczytaj teksty
console-studio-texts = { $title }: teksty
console-studio-languages = Języki tekstów
console-studio-as-posted = Dokładnie tak, jak zostanie opublikowane.
console-studio-not-posted = Tylko do czytania: ta kampania jest publikowana w języku { $language }.
console-studio-day = Dzień { $day }, { $at }
console-studio-unread = przeczytany tylko przez autora
console-studio-picture = Obrazek:
console-studio-entries = (Tutaj jest to, co przysłali członkowie.)
console-studio-review = Przegląd
console-studio-own = Ta wersja jest twoja, więc czyta ją i zatwierdza ktoś inny: osoba, która prowadzi tu kampanie albo moderuje.
console-studio-approve-about = Najpierw przeczytaj teksty. Potem zacznie się sama.
console-studio-step-approve = Zatwierdź wersję { $version }
console-studio-step-pause = Wstrzymaj
console-studio-step-resume = Wznów
console-studio-step-stop = Zakończ
console-studio-steps-about = Przerwa działa od razu, a tego, co przepadnie, nikt nie nadrabia. Zakończona kampania nie rusza dalej.
console-studio-why = Dlaczego? Zostaje to w historii.
console-studio-edit = Edycja tekstu „{ $title }”
console-studio-edit-this = Edytuj ten tekst
console-studio-edit-about = Edytuj nazwę kampanii i jej opis
console-studio-edit-back = Wróć do tekstów
console-studio-edit-missing = Tego tekstu jeszcze nie ma w tym języku: { $language }. Poniżej jest tekst do przetłumaczenia; napisz go od nowa.
console-studio-edit-begun = Ta kampania już się zaczęła albo skończyła, więc jej teksty zostają bez zmian. Aby je zmienić, zaproponuj ją ponownie, gdy się skończy.
console-studio-edit-refused = Nic jeszcze nie zapisano. Zmień to, co zaznaczono poniżej, i zapisz ponownie; wszystko, co zostało wpisane, nadal tu jest.
console-studio-edit-variant = Inne brzmienie: { $name }
console-studio-edit-days = Tylko między wybranymi dniami
console-studio-edit-save = Zapisz jako nową wersję
console-studio-edit-saves = Nowa wersja czeka, aż ktoś inny ją przeczyta i zatwierdzi. Wcześniej nic z niej nie zostanie opublikowane.
console-studio-edit-look = Pokaż podgląd
console-studio-edit-preview = Tak zobaczą to inni
console-studio-edit-length = Znaki razem z tytułem: { $length } z { $limit }
console-studio-field-title = Tytuł
console-studio-field-body = Tekst
console-studio-field-variant = Inne brzmienie
console-studio-field-alt = Co jest na obrazku
console-studio-field-author = Autor lub autorka
console-studio-field-source = Na czym się opiera
console-studio-field-valid-from = Pierwszy dzień
console-studio-field-valid-to = Ostatni dzień
console-studio-wrong-empty = Tu jest jeszcze pusto. Wpisz coś.
console-studio-wrong-dates = Ostatni dzień jest przed pierwszym. Wybierz późniejszy.
console-studio-wrong-day = To nie jest dzień. Wybierz jakiś albo zostaw puste.
console-studio-wrong-no-alt = Napisz tu, co jest na obrazku, dla osób, które go nie widzą.
console-studio-plan-place = Kanał
console-studio-plan-place-about = Kanały, dla których zaproponowano już kampanię. Dla innego zacznij na Discordzie: /kampania start na tym kanale.
console-studio-plan-place-none = Nie jest jeszcze znany żaden kanał. Pierwszą kampanię zaproponuj na Discordzie: /kampania start na kanale, dla którego jest; potem można to robić tutaj.
console-studio-plan-same = Jak dotąd albo jak zwykle
console-studio-plan-start = Dzień rozpoczęcia
console-studio-plan-start-about = Puste pole: dzień już wybrany albo jutro.
console-studio-plan-days = W jakie dni
console-studio-plan-language = W jakim języku
console-studio-plan-zone = Strefa czasowa
console-studio-plan-zone-about = Na przykład Europe/Rome. Zostaje zapamiętana dla wszystkich kampanii tutaj.
console-studio-plan-quiet = Cisza
console-studio-plan-quiet-about = Na przykład 21:00-08:00. Wtedy nic nie jest publikowane. One też zostają zapamiętane.
console-studio-plan-most = Najwyżej tyle wpisów dziennie, ze wszystkich kampanii razem
console-studio-wrong-zone = W jakiej strefie czasowej mieszkają tu ludzie? Wpisz ją, na przykład Europe/Rome.
console-studio-forward = Zaproponuj: { $title }
console-studio-forward-about = Podaj gdzie i kiedy. Potem ktoś inny ją czyta i zatwierdza; wcześniej nic nie jest publikowane.
console-studio-forward-do = Zaproponuj
console-studio-forward-change = Zmień gdzie i kiedy
console-studio-export = Zabierz jako zip
console-studio-upload = Przynieś kampanię
console-studio-upload-about = Zip z folderami kampanii albo jeden tekst. Najpierw jest sprawdzany, potem staje się wersją, którą ktoś inny czyta i zatwierdza.
console-studio-upload-file = Plik
console-studio-upload-file-about = Plik .zip albo jeden plik .md. Najwyżej { $most } MB.
console-studio-upload-into = Dla której kampanii jest pojedynczy tekst
console-studio-upload-own = Ta w pliku
console-studio-upload-plan = Gdzie i kiedy
console-studio-upload-do = Sprawdź i zaproponuj
console-studio-upload-none = Najpierw wybierz plik.
console-studio-upload-refused = { $n ->
    [one] Niczego nie zaproponowano. Najpierw trzeba zmienić jedną rzecz:
    [few] Niczego nie zaproponowano. Najpierw trzeba zmienić { $n } rzeczy:
   *[other] Niczego nie zaproponowano. Najpierw trzeba zmienić { $n } rzeczy:
}
console-studio-checks = Co mówi sprawdzenie
console-studio-checks-none = Sprawdzenie nie znalazło niczego do poprawy.
