# Ustawianie bota na Discordzie, wstrzymywanie go i sprawdzanie, co u niego.

paused = Bot jest w tej społeczności wstrzymany, więc sam z siebie nic nie robi. To, co zdecydował wcześniej, zostaje w zapisach.

## Komendy

discord-command-kindness-name = kindness
discord-command-kindness = Ustaw bota, wstrzymaj go i zobacz, co u niego.
discord-command-setup-name = ustawienia
discord-command-setup = Wybierz zasady, tryb, język, kanały i to, jak bot odzywa się do ludzi.
discord-command-status-name = stan
discord-command-status = Zobacz, co bot tu robi, co czeka i czego mu brakuje.
discord-command-pause-name = pauza
discord-command-pause = Zatrzymaj bota od razu. Dalej czyta, ale nic nie robi.
discord-command-pause-why = Dlaczego? Przeczyta to kanał moderacji.
discord-command-resume-name = wznów
discord-command-resume = Niech bot działa dalej tak jak przed pauzą.
discord-command-resume-why = Dlaczego? Przeczyta to kanał moderacji.
discord-command-why-name = powód
discord-menu-check = Sprawdź tę wiadomość

## Ustawianie

discord-managers-only = To dla osób, które mogą zarządzać serwerem.
discord-setup-head = **Jak bot ma tu działać?** To, co wybierzesz, jest zapamiętane. Nic się nie zmieni, zanim naciśniesz „Wprowadź w życie”.
discord-setup-preset = Które zasady pasują do tego serwera?
discord-setup-mode = Co wolno botowi?
discord-setup-language = W jakim języku pisze?
discord-setup-desk = Na którym kanale rozmawia moderacja?
discord-setup-reads = Które kanały czyta?
discord-setup-channels = Wybierz te kanały albo kategorie
discord-setup-prompts = Jak odzywa się do osoby, która coś napisała?
discord-setup-more = Kanały i notki
discord-setup-back = Wstecz
discord-setup-apply = Wprowadź w życie
discord-setup-again = Spójrz jeszcze raz
discord-setup-discard = Zacznij od nowa
discord-setup-done = **Obowiązuje.** Możesz to tu zmienić w każdej chwili.
discord-setup-same = **To już obowiązywało.** Nic się nie zmieniło.
discord-setup-no-desk = Najpierw wybierz kanał moderacji: w tym trybie bot musi mieć jak wezwać człowieka.
discord-setup-no-channels = Wybierz co najmniej jeden kanał do czytania albo pozwól mu czytać wszystkie.
discord-setup-desk-public = Każdy może widzieć { $channel }, więc nic nie weszło w życie: to, co czyta tam moderacja, dotyczy ludzi. W ustawieniach tego kanału, w Uprawnieniach, włącz „Kanał prywatny”, dodaj moderację i bota i naciśnij „Wprowadź w życie” jeszcze raz. Albo wybierz inny kanał.
discord-setup-unknown = Tego nie ma już do wyboru. Otwórz ustawienia jeszcze raz.
discord-preset-community = Społeczność
discord-preset-school = Szkoła
discord-preset-gaming = Granie
discord-preset-support = Grupa wsparcia
discord-preset-community-means = **Społeczność**: dorośli i młodzi, między sobą.
discord-preset-school-means = **Szkoła**: wcześniej pyta i wcześniej wzywa człowieka.
discord-preset-gaming-means = **Granie**: przekleństwa i docinki są częścią gry; ranienie ludzi nie.
discord-preset-support-means = **Grupa wsparcia**: na to, co mogłoby kogoś doprowadzić do rozpaczy, wcześnie reaguje człowiek.
discord-mode-observe = Tylko obserwuj
discord-mode-nudge = Pytaj autora lub autorkę
discord-mode-hold = Pytaj i zdejmuj
discord-mode-observe-means = **Tylko obserwuj**: czyta i liczy. Nic nie mówi i nic nie zmienia. Nie proponuje też pomocy komuś, komu coś grozi.
discord-mode-nudge-means = **Pytaj autora lub autorkę**: prosi na priv o przemyślenie. Zdejmuje tylko to, czego nigdy się nie toleruje.
discord-mode-hold-means = **Pytaj i zdejmuj**: wiadomości, które bardzo ranią, od razu znikają z czatu, a osoba, która je napisała, dostaje tekst z powrotem.
discord-language-auto = Język samego serwera
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Każdy kanał, który widzi
discord-reads-only = Tylko kanały, które wybiorę
discord-reads-but = Każdy kanał poza tymi, które wybiorę
discord-reads-none = jeszcze żaden
discord-reads-all-means = Czyta każdy kanał, który widzi, ale nigdy kanału moderacji.
discord-reads-only-means = Czyta **tylko** te kanały, razem z ich wątkami: { $channels }.
discord-reads-but-means = Czyta każdy kanał, który widzi, **oprócz** tych: { $channels }. Nigdy nie czyta kanału moderacji.
discord-prompts-dm = Wiadomością prywatną
discord-prompts-note = Notką na kanale
discord-prompts-dm-means = Odzywa się **wiadomością prywatną**. Tylko tam, gdzie nie może jej wysłać, zostawia notkę na kanale.
discord-prompts-note-means = Odzywa się **notką na kanale**: każdy widzi, że jakaś jest, a otworzyć może ją tylko osoba, do której jest skierowana.

## Czego brakuje

discord-preflight-complete = ✅ Bot ma wszystkie uprawnienia, których do tego potrzebuje.
discord-preflight-missing = ⚠️ Brakuje: **{ $right }** ({ $where }). { $why }
discord-preflight-everywhere = wszędzie
discord-preflight-invite = [Zaproś bota jeszcze raz]({ $link }), żeby dać mu dokładnie te uprawnienia, albo zmień jego rolę i te kanały.
discord-preflight-no-desk = ⚠️ Nie wybrano kanału moderacji, więc nie ma jak nikogo wezwać.
discord-preflight-desk-public = ⚠️ Każdy może widzieć kanał moderacji, a dotyczy on ludzi. Zrób z niego kanał prywatny: w jego ustawieniach, w Uprawnieniach, „Kanał prywatny”; potem dodaj moderację i bota.
discord-preflight-desk-onlookers = ⚠️ Kanał moderacji widzą też osoby z tymi rolami: { $roles }. Jeśli nie są z moderacji, zabierz im ten dostęp.
discord-preflight-blind = ⚠️ Bot nie widzi żadnego kanału, który ma czytać.
discord-preflight-unseen = { $n ->
    [one] Jednego kanału bot nie widzi i go nie czyta. Jeśli tak ma być, to w porządku.
    [few] { $n } kanałów bot nie widzi i ich nie czyta. Jeśli tak ma być, to w porządku.
    [many] { $n } kanałów bot nie widzi i ich nie czyta. Jeśli tak ma być, to w porządku.
   *[other] { $n } kanału bot nie widzi i go nie czyta. Jeśli tak ma być, to w porządku.
 }
discord-preflight-above = ⚠️ Nie może dać przerwy osobom z tymi rolami: { $roles }. Jeśli ma móc, przenieś jego rolę nad te role.
discord-preflight-automod = { $seen ->
    [yes] AutoMod nigdy nie patrzy na to, co publikuje bot. Dlatego zanim bot coś za kogoś opublikuje (`/napisz`, nowy tekst), sam zagląda do słów kluczowych AutoModa. Wyrażeń regularnych i list słów samego Discorda nie może sprawdzić.
   *[no] AutoMod nigdy nie patrzy na to, co publikuje bot. Z uprawnieniem Zarządzanie serwerem bot sam zaglądałby do słów kluczowych AutoModa, zanim coś za kogoś opublikuje (`/napisz`, nowy tekst). Bez niego tego nie robi.
 }
discord-preflight-two-factor = ⚠️ Ten serwer wymaga uwierzytelniania dwuskładnikowego: musi je mieć na swoim koncie osoba, do której należy bot.
discord-preflight-more = … i jeszcze { $n }: zobaczysz je tu, gdy te będą załatwione.
discord-and-more = { $shown } i jeszcze { $n }
discord-right-view-channel = Wyświetlanie kanału
discord-right-read-message-history = Czytanie historii czatu
discord-right-send-messages = Wysyłanie wiadomości
discord-right-send-messages-in-threads = Wysyłanie wiadomości w wątkach
discord-right-embed-links = Zamieszczanie linków
discord-right-manage-messages = Zarządzanie wiadomościami
discord-right-manage-threads = Zarządzanie wątkami
discord-right-moderate-members = Wysyłanie osób na przerwę (Timeout Members)
discord-need-channels-view-channel = Bot czyta tylko to, co widzi.
discord-need-channels-read-message-history = Czyta to, co napisano, gdy go nie było.
discord-need-channels-send-messages = Zostawia notkę osobie, która ma zamknięte wiadomości prywatne.
discord-need-channels-send-messages-in-threads = To samo w wątkach.
discord-need-channels-embed-links = Długi tekst mieści się tylko na karcie.
discord-need-channels-manage-messages = Zdejmuje wiadomość, gdy prosi o to osoba, która ją napisała, albo gdy czegoś takiego nigdy się nie toleruje.
discord-need-channels-manage-threads = Usuwa raniące słowa z tytułu wątku.
discord-need-desk-view-channel = Tam wzywa się moderację.
discord-need-desk-read-message-history = Zanim wyśle kartę jeszcze raz, sprawdza, czy już dotarła.
discord-need-desk-send-messages = Tam wzywa się moderację.
discord-need-server-moderate-members = Moderacja może potwierdzić przerwę, którą proponuje bot. Sam bot nigdy tego nie robi.

## Co u niego

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **Wstrzymany** ({ $at }, { $who }). Wiadomości są dalej czytane i nic się nie dzieje. Po pauzie: { $mode }.
discord-status-rules = Zasady: { $preset } ({ $version }). Model: { $model }.
discord-status-languages = Model czyta: { $languages }. Każdy inny język pozostaje krótkiej liście słów, która sama co najwyżej wzywa moderację.
discord-status-where = Kanał moderacji: { $desk }. Pisze w języku: { $language }.
discord-status-no-content = **Sam nie czyta wiadomości**: ten bot nie ma dostępu do ich treści. Co działa: wiadomości, które o nim wspominają, tytuły wątków, „Sprawdź tę wiadomość” w menu wiadomości, `/sprawdź`, `/napisz` i pisanie wprost do niego.
discord-status-nicks = { $read ->
    [yes] Czyta nowe nicki.
   *[no] Nie czyta nicków: do tego potrzebuje uprawnienia Wyświetlanie dziennika zdarzeń i musi czytać każdy kanał.
 }
discord-status-read-until = W zapisach jest wszystko do tego momentu: { $at }.
discord-unread = ⚠️ Bota nie było. To, co napisano między { $since } a { $until } na { $channels }, nie zostało przeczytane i już nie będzie. Jeśli coś tam nadal kogoś rani, przeczyta to „Sprawdź tę wiadomość” w menu tej wiadomości.
discord-status-nothing-read = Na razie nic tu nie przeczytano.
discord-status-queue = Czeka w całym bocie: wiadomości do przeczytania { $reading }, rzeczy do zrobienia { $doing }.

## Wstrzymywanie

discord-paused-now = ⏸️ Bot jest wstrzymany. Dalej czyta, jakby tylko obserwował, i sam z siebie nic nie robi. `/kindness wznów` znów go uruchomi.
discord-paused-already = Jest już wstrzymany ({ $at }, { $who }).
discord-resumed = ▶️ Bot działa dalej: { $mode }.
discord-not-paused = Nie był wstrzymany.
discord-told-nobody = Nie ustawiono kanału moderacji, więc nikt inny się o tym nie dowie.
discord-told-paused = ⏸️ { $who } wstrzymuje bota. Dalej czyta i sam z siebie nic nie robi. Po pauzie: { $mode }.
discord-told-running = { $who } ustawia bota: { $mode }, z zasadami „{ $preset }”.
discord-told-brake = ⏸️ **Bot sam się wstrzymał.** Miał w ciągu minuty zdjąć więcej wiadomości, niż ktokolwiek by się spodziewał. Może atakuje dużo osób, może to on się myli: spójrzcie, proszę. Tylko obserwuje, dopóki ktoś nie użyje `/kindness wznów`. Potem: { $mode }.
discord-told-why = Powód: { $why }
discord-the-brake = sam bot (za dużo zdjętych wiadomości naraz)
discord-somebody = ktoś

## Co ludzie przynoszą

discord-nothing-to-check = W tej wiadomości nie ma słów żadnego człowieka.
discord-brought-well = Ta wiadomość dobrze się czyta. Nic więcej się nie dzieje.
discord-brought-hurts = Ta wiadomość może kogoś zranić. Bot zajmuje się nią jak każdą: pyta na priv osobę, która ją napisała, albo wzywa moderację.
discord-brought-observed = Ta wiadomość może kogoś zranić. Bot tu tylko obserwuje, więc nic nie robi. Daj, proszę, znać moderacji.
discord-brought-unread = Ta wiadomość może kogoś zranić. Tego kanału bot ma nie czytać, więc nic tu nie robi. Daj, proszę, znać moderacji.
discord-brought-old = Ta wiadomość może kogoś zranić. Jest starsza niż { $days } dni, więc nic już z niej nie wynika. Jeśli nadal boli, daj, proszę, znać moderacji.
discord-brought-too-many = Dzięki, że dbasz o innych. Dla jednej osoby bot czyta tyle wiadomości na minutę: { $most }. Poczekaj chwilę i pokaż tę jeszcze raz. Jeśli coś nie może czekać, powiedz o tym moderacji.
discord-direct-too-many = Piszesz szybciej, niż umiem czytać (najwyżej { $most } na minutę). Poczekaj minutę i napisz jeszcze raz, proszę. Jeśli coś ci grozi, powiedz o tym komuś dorosłemu, komu ufasz, albo zadzwoń na numer alarmowy.
discord-brought-care = Dzięki, że o kogoś dbasz. Próbujemy wezwać do tej osoby kogoś z moderacji i powiedzieć jej na priv, gdzie znaleźć pomoc; nie możemy obiecać, że to dotrze, więc powiedz o tym też moderacji albo komuś dorosłemu, komu ufasz. Jeśli tej osobie coś teraz grozi, nie czekaj na nas: zadzwoń na numer alarmowy.
discord-brought-care-alone = Dzięki, że o kogoś dbasz. Tutaj bot nikogo nie wzywa: powiedz o tym od razu moderacji albo komuś dorosłemu, komu ufasz. Jeśli tej osobie coś teraz grozi, zadzwoń na numer alarmowy.

## W wierszu poleceń

cli-invite = Wypisz adres, który zaprasza bota na serwer, z uprawnieniami, których używa.
cli-opt-app = Numer aplikacji; czytany z DISCORD_TOKEN, jeśli go nie podasz.
discord-token-unreadable = DISCORD_TOKEN nie wygląda na token bota. Skopiuj go jeszcze raz ze strony Bot albo podaj numer aplikacji przez --application.
cli-data-erase-community = Usuń wszystko o jednej społeczności, na przykład o serwerze, z którego bot odszedł.
cli-data-place = Identyfikator społeczności, tak jak w zapisach, na przykład „discord:123456789”.
