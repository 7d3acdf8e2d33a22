# Co mówi bot na Discordzie i jego błędy według kodów.

## Do osoby, która napisała wiadomość

discord-your-words = { $title ->
    [yes] Chodzi o twój tytuł na serwerze **{ $server }** [tutaj]({ $link }):
    [nick] Chodzi o twój nick na serwerze **{ $server }**. Możesz go zmienić w menu serwera, pod „Edytuj profil na serwerze”:
    [passed] Chodzi o to, co podajesz dalej na serwerze **{ $server }** [tutaj]({ $link }):
   *[no] Chodzi o twój tekst na serwerze **{ $server }** [tutaj]({ $link }):
 }
discord-your-place = { $title ->
    [yes] Chodzi o twój tytuł na serwerze **{ $server }** [tutaj]({ $link }).
    [nick] Chodzi o twój nick na serwerze **{ $server }**. Możesz go zmienić w menu serwera, pod „Edytuj profil na serwerze”.
    [passed] Chodzi o to, co podajesz dalej na serwerze **{ $server }** [tutaj]({ $link }).
   *[no] Chodzi o twój tekst na serwerze **{ $server }** [tutaj]({ $link }).
 }
discord-a-server = jakiś serwer
discord-text-back = Oto twój tekst. Samej wiadomości już tam nie ma.
discord-words-gone = Nie przechowujemy już twojego tekstu.
discord-note = { $who }, jest dla ciebie notka. Otworzyć możesz ją tylko ty.
discord-button-open = Przeczytaj
discord-button-edit = Zmień i wyślij jeszcze raz
discord-button-delete = Usuń
discord-button-discard = Odpuść
discord-button-keep = Zostaw
discord-button-mistake = To pomyłka
discord-button-second = Poproś drugą osobę
discord-button-again = Wyślij znowu
discord-button-why = Co to jest?
discord-button-fewer = Mniej takich notek
discord-button-unsend = Usuń moją
discord-what-is-this = Wiadomości na tym serwerze czyta program. Gdy któraś może kogoś zranić, prosi osobę, która ją napisała, i tylko ją, żeby spojrzała jeszcze raz. Może się mylić: wtedy mu to powiedz, a spojrzy na to człowiek.
discord-fewer = W porządku. Od teraz dostajesz najwyżej jedną taką notkę dziennie i żadnych rad.
discord-use-buttons = Dzięki za odpowiedź. Jesteśmy programem i nie umiemy przyjąć odpowiedzi słowami, ale przyciski pod tamtą wiadomością działają: możesz nimi zmienić swój tekst, usunąć go albo powiedzieć, że to pomyłka. Wtedy spojrzy na to człowiek.
discord-after-prompt = Jeśli to odpowiedź na wiadomość powyżej: odpowiada się jej przyciskami. Jesteśmy programem i nie umiemy przyjąć odpowiedzi słowami.
discord-form-text = Twój nowy tekst
discord-form-only-text = Jeszcze raz idzie tylko tekst. Obrazki, pliki i naklejki z wiadomości nie.
discord-hurts = To może kogoś zranić ({ $label }). Nic nie poszło.
discord-still = To nadal może kogoś zranić ({ $label }). Nic nie poszło.
discord-weigh-most = Najwięcej ważą te słowa: { $words }
discord-on-behalf = { $who } pisze:
discord-name-taken-down = (tytuł zdjęty)
discord-title-deleted = Tytuł jest usunięty.
discord-delete-waits = Nie udało się tego usunąć od razu, więc próbujemy jeszcze przez dzień. [Tutaj]({ $link }) możesz sprawdzić, czy już zniknęło, i usunąć to samodzielnie.
discord-delete-failed = Nie udało nam się tego usunąć, więc nadal tam jest. Możesz usunąć to samodzielnie [tutaj]({ $link }).
discord-posted-again = Znów jest na czacie. Jest twoja: usuniesz ją przyciskiem pod nią.
discord-edit-waits = Twoja nowa wiadomość nie poszła od razu, więc próbujemy jeszcze przez dzień. Oto twój tekst:
discord-edit-failed = Nie udało się wysłać twojej nowej wiadomości. Nic nie przepadło, oto twój tekst:
discord-edit-old-waits = Twoja nowa wiadomość już jest. Starej jeszcze nie udało się usunąć, więc próbujemy przez dzień. [Tutaj]({ $link }) możesz sprawdzić, czy już zniknęła, i usunąć ją samodzielnie.
discord-edit-old-stands = Twoja nowa wiadomość już jest. Starej nie udało nam się usunąć, więc nadal tam jest. Możesz usunąć ją samodzielnie [tutaj]({ $link }).
discord-old-stays = Bot nie może tam usuwać wiadomości, więc stara zostałaby obok nowej. Nic nie poszło. Możesz zmienić wiadomość samodzielnie [tutaj]({ $link }), przez „Edytuj wiadomość”. Oto twój tekst:

## Zanim coś pójdzie

discord-command-check-name = sprawdź
discord-command-check = Zobacz, jak się czyta tekst, zanim go wyślesz. Odpowiedź widzisz tylko ty.
discord-command-check-text = Co chcesz wysłać
discord-command-text-name = tekst
discord-command-write-name = napisz
discord-command-write = Napisz coś życzliwie. Nic nie pójdzie, dopóki nie powiesz „tak”.
discord-check-well = Dobrze się to czyta. Nic nie poszło.
discord-write-title = Napisz to życzliwie
discord-write-hint = Co chcesz powiedzieć?
discord-write-ready = Dobrze się to czyta. Na razie nic nie poszło.
discord-write-sent = Wysłane.
discord-button-send = Wyślij
discord-button-change = Zmień

## Do moderacji

discord-card-asked = Autor lub autorka mówi, że to pomyłka.
discord-why-nudge-at = Discord nie mówi, kto to napisał, albo ktoś inny wybrał to za tę osobę. Dlatego bot nikogo nie prosił o przemyślenie i nikt nie dostał punktu ujemnego.
discord-why-escalate-at = Wynik jest na tyle wysoki, żeby was wezwać.
discord-why-zero-tolerance-at = Wynik jest tak wysoki, że nic takiego nie jest tu tolerowane.
discord-why-ladder-escalate = Bot prosił tę osobę o przemyślenie już kilka razy.
discord-why-unsupported = To język, w którym bota nie testowano, a są w tym słowa z jego listy ostrych słów.
discord-why-unread = To było za długie, żeby przeczytać do końca.
discord-why-quoted = Bot pytał już tę osobę o takie cytowane słowa tyle razy, ile można w ciągu dnia. Teraz nikogo nie pyta, za to daje znać wam.
discord-why-forwarded = Bot pytał już tę osobę o takie przekazane słowa tyle razy, ile można w ciągu dnia. Teraz nikogo nie pyta, za to daje znać wam.
discord-why-disputed = Bot poprosił tę osobę, żeby to jeszcze przemyślała.
discord-case-open = Nikt jej jeszcze nie wziął.
discord-case-taken = Ktoś na to patrzy.
discord-case-upheld = Decyzja: bot miał rację.
discord-case-overturned = Decyzja: to pomyłka. Nie liczy się.
discord-case-appealed = Autor lub autorka prosi, żeby spojrzała druga osoba.
discord-case-appeal-taken = Patrzy na to druga osoba.
discord-case-closed = Decyzja ostateczna: bot miał rację.
discord-step-take = { $at }: { $who } bierze sprawę.
discord-step-release = { $at }: { $who } oddaje sprawę.
discord-step-uphold = { $at }: { $who } uznaje, że bot miał rację.
discord-step-overturn = { $at }: { $who } uznaje, że to pomyłka.
discord-step-appeal = { $at }: { $who } się odwołuje.
discord-step-dispute = { $at }: { $who } nazywa to pomyłką.
discord-step-undo = { $at }: { $who } cofa decyzję.
discord-button-read = Przeczytaj tekst
discord-button-take = Weź sprawę
discord-button-release = Oddaj
discord-button-uphold = Bot miał rację
discord-button-overturn = To pomyłka
discord-button-undo = Cofnij to
discord-care = Ktoś może tu właśnie potrzebować drugiego człowieka: { $who }, { $link }. Zajmijcie się tą osobą z wyczuciem, proszę. Tego wezwania nigdzie nie zapisujemy, a to, co ktoś mówi o sobie, nie liczy się na niczyją niekorzyść. { $sent ->
    [yes] Ta osoba dostała od nas informację, gdzie znaleźć pomoc.
    [closed] Ta osoba nie przyjmuje od nas wiadomości, więc jeszcze nie wie, gdzie znaleźć pomoc.
    [unknown] Discord nie mówi, kto to napisał, więc ta osoba jeszcze nie wie, gdzie znaleźć pomoc.
   *[later] Nie udało nam się jeszcze do niej dotrzeć, więc nie wie, gdzie znaleźć pomoc. Próbujemy jeszcze przez jakiś czas.
 }
discord-button-timeout = Słusznie, do tego { $minutes } min przerwy
discord-timeout-reason = Potwierdzone przez moderację
discord-timeout-given = { $who } ma przerwę do { $at }.
discord-timeout-failed = Nie udało się dać przerwy ({ $who }), więc nic nie zostało zrobione. Jeśli jest nadal potrzebna, daj ją z menu samego Discorda. Może rola bota jest niżej niż rola tej osoby albo tej osoby już tu nie ma.

## Błędy, które widać po kliknięciu

discord-sorry = Coś poszło nie tak po naszej stronie. Spróbuj za chwilę jeszcze raz, proszę.
discord-later = To w tej chwili nie działa. Spróbuj za parę minut jeszcze raz, proszę.
discord-bot-may-not = Botowi brakuje tu uprawnienia, którego do tego potrzebuje. Daj znać osobom, które prowadzą serwer: `/kindness stan` pokaże im, którego.
discord-step-over = Tego już nie da się zrobić: ktoś był szybszy albo decyzja już zapadła. Spójrz jeszcze raz, proszę.
discord-case-gone = Nie ma już sprawy, która by tego dotyczyła: w zapisach nic o tym nie zostało.
discord-case-taken-by = Tę sprawę ma { $holder }. Zapytaj tę osobę albo naciśnij na karcie „Oddaj” i weź sprawę do siebie.
discord-case-own = To dotyczy twojej wiadomości. Musi na to spojrzeć ktoś inny.
discord-you-may-not-write = W tej chwili nie możesz tu pisać. Wyślij to tam, gdzie możesz.
discord-slow-mode = Na tym kanale działa tryb powolny, więc bot nikomu tu nic nie publikuje. Twój tekst nadal tu jest: skopiuj go i wyślij samodzielnie.
discord-automod = Część tych słów ten serwer zatrzymuje AutoModem, więc bot nie wyśle ich za ciebie. Twój tekst nadal tu jest: powiedz to innymi słowami.
discord-no-links = Bot nie publikuje linków za innych. Usuń link albo skopiuj tekst i wyślij go samodzielnie.
discord-moderators-only = To może zrobić tylko moderacja.
discord-timeout-not-allowed = Do tego trzeba uprawnienia do wysyłania osób na przerwę (po angielsku „Timeout Members”). Możesz za to powiedzieć „Bot miał rację” albo oddać sprawę komuś, kto to uprawnienie ma.
discord-timeout-stands-above = Na tym serwerze rola tej osoby nie jest niżej niż twoja, więc nie możesz dać jej przerwy. Poproś kogoś, kto ma wyższą rolę niż ona.
discord-timeout-bot-below = Bot nie może dać przerwy tej osobie: jego rola nie jest wyżej niż jej rola albo to osoba z uprawnieniami administratora. Nadal możesz powiedzieć „Bot miał rację”.
discord-timeout-late = W ciągu paru minut nie udało się dać przerwy, więc już jej nie będzie.
discord-text-gone = Tego tekstu już nie przechowujemy.

## Błędy osoby, która prowadzi bota

discord-token-missing = Nie ma tokenu. Wpisz token bota (ze strony Bot w portalu deweloperskim Discorda) do pliku, a ścieżkę tego pliku do DISCORD_TOKEN_FILE (albo sam token do DISCORD_TOKEN).
discord-token-file = Nie da się odczytać tokenu z { $path } ({ $why }). Sprawdź DISCORD_TOKEN_FILE oraz to, czy użytkownik bota może czytać ten plik.
discord-token-wrong = Discord nie zna tego tokenu. Skopiuj go jeszcze raz ze strony Bot w portalu deweloperskim tam, gdzie go trzymasz (DISCORD_TOKEN_FILE albo DISCORD_TOKEN).
discord-intents-missing = Discord nie pozwala temu botowi czytać wiadomości. Włącz „Message Content Intent” na stronie Bot w portalu deweloperskim albo ustaw KINDNESS_MESSAGE_CONTENT na off: wtedy czyta tylko to, co mu ktoś pokaże.
second-copy = Działa już inna kopia bota (trzyma { $path }). Najpierw ją zatrzymaj albo daj tej inny KINDNESS_HOME.

## Dlaczego zadania nie dało się wykonać

hold-first = Czeka, aż będzie wiadomo, czy tę wiadomość da się zdjąć.
told-by-another = Autor lub autorka dowiaduje się o tym razem z czymś innym albo tej wiadomości już nie ma.
left-standing = Wiadomość nie została zdjęta, więc nie ma tekstu do oddania.
text-not-returned = Wiadomość została na czacie, bo nie dało się oddać jej tekstu osobie, która ją napisała.
comment-decided-anew = Moderacja cofnęła tamtą decyzję, więc autor lub autorka nic o niej nie dostaje.
comment-changed = Od tamtej pory wiadomość została zmieniona albo usunięta. To, co mówi teraz, jest oceniane osobno.
comment-stays = Wiadomość zostaje: autor lub autorka już o tym wie albo ktoś uznał, że decyzja była pomyłką.
discord-not-ours = „{ $comment }” to nie jest identyfikator nadany po stronie Discorda. Użyj takiego, jaki jest w zapisach.
discord-not-connected = Bot nie jest teraz połączony z Discordem. Spróbuje sam jeszcze raz.
discord-no-server = Tego serwera w tej chwili nie widać. Jeśli bota z niego usunięto, zaproś go jeszcze raz.
discord-no-desk = Nie ustawiono kanału moderacji, więc nie ma jak nikogo wezwać. Ustaw go; to, co czeka, pójdzie wtedy.
discord-no-hands = Zadanie „{ $errand }” to tylko zapis; nie ma tu nic do zrobienia.
discord-not-allowed = Bot nie może tego zrobić ({ $what }) na kanale { $channel }. Daj mu uprawnienie; spróbuje jeszcze raz, gdy uprawnienia się zmienią.
discord-gone = Tego, o co tu chodziło, nie ma już na Discordzie ({ $number }). Nie ma już nic do zrobienia.
discord-dms-closed = Ta osoba nie przyjmuje wiadomości prywatnych. Nic nie można z tym zrobić.
discord-nick-stays = To nick: bot żadnych nie zmienia ani nie zabiera. Może to zrobić ta osoba albo moderacja.
discord-author-may-not-write = Tej osoby już tam nie ma albo nie może tam pisać. Swój tekst nadal ma.
discord-slow-down = Discord prosi o chwilę przerwy. Bot spróbuje sam jeszcze raz.
discord-unwell = Discord ma problem ({ $status }). Bot spróbuje sam jeszcze raz.
discord-unreachable = Nie da się połączyć z Discordem. Sprawdź sieć; bot spróbuje sam jeszcze raz.
discord-refused = Discord odmówił ({ $number }). Zgłoś nam to, proszę.
