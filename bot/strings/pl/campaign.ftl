# Kampanie: czego nie da się z nimi zrobić i co zrobić zamiast tego.

campaign-illegal-step = Teraz się tego nie da zrobić: ta kampania { $state ->
    [draft] jeszcze czeka na zatwierdzenie
    [reviewed] jeszcze czeka na zatwierdzenie
    [approved] jest już zatwierdzona
    [scheduled] jest już zatwierdzona i zacznie się sama
    [live] już trwa
    [paused] jest już wstrzymana
   *[ended] już się skończyła
}. `/kampania pokaż` powie, co dalej.
campaign-own-version = Ta wersja jest od ciebie, więc czyta ją i zatwierdza ktoś inny. Może to zrobić każda osoba z moderacji, przez `/kampania zatwierdź`.
campaign-not-by-hand = Kroku „{ $event }” nie robi się ręcznie: robi to harmonogram, kiedy przyjdzie pora.

campaign-bad-rule = Z „{ $seen }” nie wynika, w jakie dni publikować. Wpisz regułę taką jak { $example }: tylko dni, tygodnie albo miesiące, bez końca.
campaign-too-long = Taka kampania trwałaby { $days } dni, a musi się zmieścić w { $limit }. Wybierz mniej rund albo dni bliżej siebie.
campaign-unknown-zone = Nie ma strefy czasowej „{ $seen }”. Wpisz taką jak Europe/Warsaw albo America/New_York.
campaign-bad-cap = Tylu postów dziennie ({ $seen }) nie da się ustawić. Wybierz liczbę od 1 do { $most }.
campaign-bad-wait = Tylu minut ({ $seen }) nie da się ustawić. Wybierz liczbę od 0 do { $most }.

campaign-under-way = „{ $name }” już tu trwa albo czeka jako propozycja. Najpierw zakończ tamtą.
campaign-stale = Ktoś właśnie zmienił kampanię „{ $campaign }”. Spójrz na nią jeszcze raz i zdecyduj na nowo.
campaign-unknown = Nie ma kampanii „{ $seen }”. Wybierz jedną z tych: { $known }.
campaign-not-here = „{ $name }” nie jest tu jeszcze zaproponowana. Przeczytaj ją przez `/kampania podgląd`, a potem użyj `/kampania start`.
campaign-start-passed = Kampania miała się zacząć { $start }, a ten dzień już minął. Zaproponuj ją jeszcze raz, z późniejszym dniem.
campaign-another-version = Jest już wersja { $now }, a zatwierdzasz { $seen }. Przeczytaj nową przez `/kampania podgląd` i wskaż ją: `/kampania zatwierdź wersja:{ $now }`.
campaign-start-far = Do { $start } jest ponad rok. Wybierz wcześniejszy dzień.
campaign-unreviewed = Tekstów, których w tym języku nie czytał nikt poza autorami, jest w tej kampanii { $count }. Pierwszy to „{ $first }”. Najpierw daj je komuś do przeczytania.
campaign-text-expired = Tekstu „{ $text }” nie można pokazać { $day }. Wybierz inny początek albo zmień jego daty.
campaign-resumes-as-it-was = „{ $name }” jest wstrzymana i ruszy dalej tak, jak ją zatwierdzono, więc nic się tu w niej nie zmieni. Użyj `/kampania start` bez innych opcji, żeby ją wznowić, albo najpierw `/kampania zakończ`, żeby zaproponować nową.
campaign-needs-zone = W jakiej strefie czasowej żyją tu ludzie? Podaj ją raz w opcji „strefa”, na przykład Europe/Warsaw.
campaign-bad-day = „{ $seen }” to nie dzień. Wpisz taki jak 2026-03-31.
campaign-bad-quiet = „{ $seen }” to nie godziny ciszy. Wpisz je tak: 21:00-08:00.
campaign-no-channel = Wybierz kanał tekstowy tego serwera, na którym będą posty.
campaign-may-not-post = Bot nie może pisać na { $channel }. Pozwól mu widzieć ten kanał, wysyłać na nim wiadomości i czytać historię, a potem spróbuj jeszcze raz.
campaign-may-not-read = Bot nie może czytać historii { $channel }. Daj mu to uprawnienie, żeby widział, co już tam jest od niego.
campaign-no-day = Na dzień { $day } nic nie zaplanowano. Dni tej kampanii: { $days }.
campaign-no-picture = Nie da się odczytać obrazka { $name }. Przywróć go albo usuń z tekstu.
tip-none = Na razie nie ma żadnych rad.

## Komendy

discord-command-campaign-name = kampania
discord-command-campaign = Prowadź tu kampanię: zaproponuj ją, zatwierdź, podglądaj, wstrzymaj.
discord-command-campaign-list-name = lista
discord-command-campaign-list = Jakie są kampanie i na jakim etapie jest tu każda z nich.
discord-command-campaign-show-name = pokaż
discord-command-campaign-show = Czym jest kampania, na jakim jest etapie i co dalej.
discord-command-campaign-preview-name = podgląd
discord-command-campaign-preview = Przeczytaj, co pojawi się danego dnia, dokładnie tak, jak będzie. Widzisz to tylko ty.
discord-command-campaign-start-name = start
discord-command-campaign-start = Zaproponuj kampanię albo wznów wstrzymaną. Zatwierdza ją ktoś inny.
discord-command-campaign-pause-name = pauza
discord-command-campaign-pause = Od razu wstrzymaj posty kampanii, aż ktoś znów ją uruchomi.
discord-command-campaign-stop-name = zakończ
discord-command-campaign-stop = Zakończ kampanię. To, co już się pojawiło, zostaje.
discord-command-campaign-calendar-name = kalendarz
discord-command-campaign-calendar = Najbliższe posty i kiedy każdy z nich się pojawi.
discord-command-campaign-approve-name = zatwierdź
discord-command-campaign-approve = Zatwierdź czyjąś propozycję. Najpierw przeczytaj podgląd.
discord-command-campaign-history-name = historia
discord-command-campaign-history = Kto, co i kiedy zrobił oraz co się stało z ostatnimi postami.
discord-command-campaign-option-campaign-name = kampania
discord-command-campaign-option-campaign = Która? Niepotrzebne, gdy jest tylko jedna.
discord-command-campaign-option-channel-name = kanał
discord-command-campaign-option-channel = Gdzie publikować. Bez tego: na tym kanale.
discord-command-campaign-option-start-name = początek
discord-command-campaign-option-start = Pierwszy dzień, na przykład 2026-03-31. Bez tego: jutro.
discord-command-campaign-option-days-name = dni
discord-command-campaign-option-days = W które dni publikować. Bez tego: codziennie.
discord-command-campaign-option-language-name = język
discord-command-campaign-option-language = W jakim języku. Bez tego: po angielsku.
discord-command-campaign-option-zone-name = strefa
discord-command-campaign-option-zone = Strefa czasowa tego serwera, na przykład Europe/Warsaw. Bot ją zapamięta.
discord-command-campaign-option-quiet-name = cisza
discord-command-campaign-option-quiet = Godziny, w których nic się nie pojawia, na przykład 21:00-08:00. Bot je zapamięta.
discord-command-campaign-option-most-name = limit
discord-command-campaign-option-most = Najwięcej postów dziennie, ze wszystkich kampanii razem. Bot to zapamięta.
discord-command-campaign-option-why-name = powód
discord-command-campaign-option-why = Dlaczego? Zostanie w historii.
discord-command-campaign-option-version-name = wersja
discord-command-campaign-option-version = Którą wersję znasz z podglądu. Przy pierwszej niepotrzebne.
discord-command-campaign-option-day-name = dzień
discord-command-campaign-option-day = Który dzień kampanii.
discord-command-discover-name = odkryj
discord-command-discover = Co się teraz dzieje na tym serwerze.
discord-command-tip-name = rada
discord-command-tip = Coś krótkiego o czytaniu, udostępnianiu i dbaniu o siebie nawzajem.
campaign-days-daily = codziennie
campaign-days-weekdays = od poniedziałku do piątku
campaign-days-thrice = poniedziałek, środa, piątek
campaign-days-weekly = raz w tygodniu, w ten dzień tygodnia, w którym się zaczyna

## Co czytają osoby zarządzające

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = jeszcze niezaproponowana
campaign-state-draft = czeka, aż zatwierdzi ją ktoś inny
campaign-state-reviewed = przeczytana, czeka na zatwierdzenie
campaign-state-approved = zatwierdzona
campaign-state-scheduled = zacznie się sama
campaign-state-live = trwa
campaign-state-paused = wstrzymana
campaign-state-ended = zakończona
campaign-list-head = **Kampanie**
campaign-list-line = • **{ $title }** (`{ $called }`): { $state }
campaign-show-head = **{ $title }**: { $state }
campaign-show-plan = Na { $channel }, język: { $language }, od { $start }, według zegara { $zone }. Godziny ciszy: { $quiet }; { $most ->
    [one] najwyżej jeden post dziennie.
    [few] najwyżej { $most } posty dziennie.
    [many] najwyżej { $most } postów dziennie.
   *[other] najwyżej { $most } posta dziennie.
}
campaign-show-by = Propozycja od { $who }, wersja { $version }.
campaign-show-done = Opublikowane: { $posted } z { $total }, pominięte: { $skipped }.
campaign-show-next = Następny post: { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }**: nic więcej nie jest zaplanowane.
    [one] **{ $title }**: zaplanowany jest jeden post.
    [few] **{ $title }**: zaplanowane są { $n } posty.
    [many] **{ $title }**: zaplanowanych jest { $n } postów.
   *[other] **{ $title }**: zaplanowane jest { $n } posta.
}
campaign-calendar-line = { $at }: dzień { $day }, „{ $title }”
campaign-calendar-more = … i jeszcze { $n }.
campaign-preview-head = { $n ->
    [one] Dzień { $day }: jeden post, dokładnie taki, jaki będzie.
    [few] Dzień { $day }: { $n } posty, dokładnie takie, jakie będą.
    [many] Dzień { $day }: { $n } postów, dokładnie takich, jakie będą.
   *[other] Dzień { $day }: { $n } posta, dokładnie tak, jak będzie.
}
campaign-history-head = **{ $title }**: co się działo
campaign-history-step = { $at } { $who }: { $event }
campaign-the-schedule = harmonogram
campaign-event-propose = propozycja
campaign-event-revise = propozycja nowej wersji
campaign-event-review = przeczytanie
campaign-event-return = oddanie do poprawki
campaign-event-approve = zatwierdzenie
campaign-event-schedule = wpisanie do harmonogramu
campaign-event-begin = początek
campaign-event-pause = wstrzymanie
campaign-event-resume = wznowienie
campaign-event-stop = zakończenie przed czasem
campaign-event-finish = koniec
campaign-slot-claimed = { $at } „{ $title }”: właśnie się pojawia
campaign-slot-posted = { $at } „{ $title }”: opublikowane
campaign-slot-skipped = { $at } „{ $title }”: pominięte, { $why }
campaign-why-late = bo zanim się dało, było już za późno
campaign-why-quiet = bo zaczęły się godziny ciszy
campaign-why-cap = bo byłby to o jeden post za dużo
campaign-why-paused = bo wstrzymana była kampania albo cały bot
campaign-why-stopped = bo kampanię zakończono
campaign-why-expired = bo tego tekstu nie można już pokazywać
campaign-why-nothing = bo nie było czego pokazać
campaign-why-campaign-may-not-read = bo bot nie może tam czytać historii, więc nie wiadomo, czy post już tam był: daj mu to uprawnienie
campaign-why-campaign-may-not-post = bo bot nie może tam pisać: pozwól mu widzieć kanał, wysyłać wiadomości i załączać pliki
campaign-why-campaign-no-picture = bo nie dało się odczytać obrazka: przywróć go
campaign-why-other = bo Discord na to nie pozwolił
campaign-put-forward = 📝 Propozycja przyjęta. **Teraz czyta ją ktoś inny** przez `/kampania podgląd` i mówi „tak” przez `/kampania zatwierdź`. Wcześniej nic się nie pojawi.
campaign-approved = ✅ Zatwierdzona. Zacznie się sama, nic więcej nie trzeba robić. `/kampania pauza` wstrzyma ją w każdej chwili.
campaign-paused = ⏸️ Wstrzymana. Nic więcej się nie pojawi, dopóki ktoś nie użyje `/kampania start`. Tego, co w tym czasie przepadnie, bot nie nadrabia.
campaign-resumed = ▶️ Idziemy dalej od tego miejsca.
campaign-stopped = ⏹️ Zakończona. To, co już się pojawiło, zostaje.

## Dla wszystkich

discover-head = **Co się tu teraz dzieje**
discover-nothing = W tej chwili nic tu nie trwa. Pod `/rada` zawsze jest coś krótkiego do przeczytania.
discover-line = **{ $title }**, dzień { $day } z { $days }, na { $channel }
    { $about }
tip-source = -# Źródło: { $source }
campaign-bad-days = „{ $seen }” to nie jest wybór dni. Wybierz jedno z tych: { $known }.
campaign-no-place = To nie jest kanał, dla którego zaproponowano już kampanię na tym serwerze. Wybierz kanał z listy albo zacznij na Discordzie: `/kampania start` na kanale, dla którego jest kampania.
