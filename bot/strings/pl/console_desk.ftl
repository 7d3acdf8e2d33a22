# Stanowisko moderacji w przeglądarce.

console-desk-tabs = Strony moderacji
console-desk-tab-queue = Co czeka
console-desk-no-community = W zapisach nie ma jeszcze nic. Sprawy pojawią się, gdy Kindness zacznie gdzieś czytać razem z wami.
console-desk-waiting = { $n ->
    [0] Nic na ciebie nie czeka.
    [one] Czeka jedna sprawa.
    [few] Czekają { $n } sprawy.
    [many] Czeka { $n } spraw.
   *[other] Czeka { $n } sprawy.
 }
console-desk-waiting-many = Czekające sprawy: { $most } albo więcej.
console-desk-queue = Co czeka na człowieka
console-desk-kinds = Które sprawy
console-desk-order = Najpierw pilne, potem najstarsze.
console-desk-queue-empty = Nic takiego nie czeka. Nowe sprawy same pojawią się na tej stronie.
console-desk-more = Jest ich więcej, niż da się tu przejrzeć. Pozostałe pojawią się, gdy część z tych będzie rozstrzygnięta.
console-desk-urgent = Pilne
console-desk-about = Od { $who }, { $at } (UTC)
console-desk-you = ty
console-desk-nobody = ktoś, kogo platforma nie wymienia
console-desk-label = { $label } ({ $score }%)
console-desk-why-none = Ktoś poprosił, żeby spojrzał na to człowiek.

console-desk-said = Co zostało powiedziane
console-desk-show = Pokaż, co zostało powiedziane
console-desk-text-gone = Tych słów już nie przechowujemy albo ich nie było.
console-desk-link = Zobacz to na miejscu
console-desk-report = Zgłoszone { $at }
console-desk-report-by = Zgłoszone { $at } ({ $who })
console-desk-show-report = Pokaż, co mówi zgłoszenie
console-desk-track = Inne zgłoszenia tej samej osoby z ostatnich 30 dni: { $decided }. { $fine ->
    [0] Moderacja zgodziła się ze wszystkimi.
    [one] Jedno dotyczyło czegoś, co było w porządku.
    [few] { $fine } dotyczyły czegoś, co było w porządku.
    [many] { $fine } dotyczyło czegoś, co było w porządku.
   *[other] { $fine } dotyczyło czegoś, co było w porządku.
 }
console-desk-why = Dlaczego to tu jest
console-desk-proposes = Zasady proponują karę. Czy ją dać, mówisz ty.
console-desk-scores = Co znalazł model
console-desk-score-label = Etykieta
console-desk-score = Wynik
console-desk-score-limit = Notka od
console-desk-judged = Zasady: { $rules }. Model: { $model }.
console-desk-standing = Sytuacja autora lub autorki
console-desk-rests = zakwestionowane, na razie się nie liczy
console-desk-steps = Co zrobiono
console-desk-steps-none = Nikt jeszcze nic z tym nie zrobił.
console-desk-show-note = Pokaż dlaczego
console-desk-to-queue = Wróć do tego, co czeka

console-desk-do = Co możesz zrobić
console-desk-holder = Ma ją teraz: { $who }.
console-desk-reason = Dlaczego tak decydujesz?
console-desk-reason-hint = Może zostać puste. Moderacja zobaczy to przy sprawie.
console-desk-reason-needed = Ta społeczność prosi o powód przy każdej decyzji. Moderacja zobaczy go przy sprawie.
console-desk-ready = Zdecyduj z jednym ze zwykłych powodów
console-desk-undo-why = Dlaczego to cofasz?
console-desk-note = Notatka dla reszty moderacji
console-desk-note-hint = Nic poza tym nie zmienia. Autor lub autorka jej nie zobaczy.
console-desk-note-missing = Najpierw napisz notatkę, proszę. Nic się nie zmieniło.
console-desk-why-missing = Powiedz dlaczego, proszę, po swojemu albo jednym ze zwykłych powodów. Nic się jeszcze nie zmieniło.
console-desk-too-long = To więcej niż { $most } znaków. Skróć to, proszę; nic się jeszcze nie zmieniło.
console-desk-moved-on = Ktoś zrobił coś z tą sprawą w czasie, gdy na nią patrzysz, więc twoja zmiana nie weszła. Zobacz, na jakim jest teraz etapie, i wtedy zdecyduj.
console-desk-now = Teraz:
console-desk-kept = Oto twój wpisany tekst
console-desk-moved = Ta sprawa w międzyczasie poszła dalej.
console-desk-load-again = Zobacz, na jakim jest etapie

console-desk-keys = Klawisze
console-desk-keys-on = Używaj pojedynczych liter jako skrótów
console-desk-key-j = następna sprawa
console-desk-key-k = poprzednia sprawa
console-desk-key-enter = otwórz
console-desk-enter-name = Enter
console-desk-key-t = weź
console-desk-key-s = pokaż albo ukryj, co zostało powiedziane
console-desk-key-w = napisz dlaczego
console-desk-key-u = przejdź do „miał rację”, potem Enter
console-desk-key-o = przejdź do „pomyłka”, potem Enter
console-desk-key-n = napisz notatkę
console-desk-key-q = wróć do tego, co czeka

## Odwołania

console-desk-tab-appeals = Odwołania
console-desk-appeals-about = Ktoś widzi decyzję inaczej i prosi o drugie spojrzenie. Decyduje o tym inna osoba niż pierwsza.
console-desk-appeals-waiting = Co czeka na drugą osobę
console-desk-appeals-none = Nie czeka żadne odwołanie.
console-desk-appeals-over = Co wyszło z ostatnich
console-desk-show-appeal = Pokaż, co mówi ta osoba
console-desk-to-member = Wszystko, co jest w zapisach o autorze lub autorce
console-desk-member = W zapisach: { $who }
console-desk-member-cases = Sprawy
console-desk-member-no-cases = Nie ma żadnych spraw.
console-desk-pardons = Darowania
console-desk-pardon = { $at }: { $who } daruje to, co było do tej pory.
console-desk-pardon-undone = cofnięte
console-desk-appeal-link = Link do odwołania, dla osoby, która nie może już tu pisać
console-desk-appeal-link-label = Link do odwołania
console-desk-appeal-link-about = Kto ma ten link, może odwołać się od tej decyzji i zobaczyć, co z tego wyszło, i nic więcej. Jest dobry przez 30 dni. Wyślij go tylko osobie, której dotyczy decyzja.
console-desk-appeal = Poproś o drugie spojrzenie
console-desk-appeal-about = Moderacja zdecydowała coś w twojej sprawie. Chodzi o coś z { $at } (UTC).
console-desk-appeal-how = Jeśli widzisz to inaczej, powiedz to tutaj. Spojrzy na to inna osoba i dla ciebie może być już tylko lepiej.
console-desk-appeal-note = Co ta osoba powinna wiedzieć?
console-desk-appeal-note-hint = Może zostać puste. Czyta to moderacja, nikt inny.
console-desk-appeal-send = Poproś o drugie spojrzenie
console-desk-appeal-heard = Dzięki, że dajesz znać. Spojrzy na to ktoś inny. Otwórz ten link znowu za kilka dni, a zobaczysz, co z tego wyszło.
console-desk-appeal-overturned = To jest cofnięte i się nie liczy. Przepraszamy za kłopot.
console-desk-appeal-closed = Spojrzał na to ktoś inny i widzi to tak samo, więc decyzja zostaje. Dzięki za pytanie.
appeal-link-over = Ten link nie jest cały albo już nie działa. Poproś moderację o nowy.
appeal-too-long = To więcej niż { $most } znaków. Skróć to, proszę; nic jeszcze nie poszło.

## Zasady, słowa i progi

console-desk-tab-rules = Zasady
console-desk-rules = Obowiązujące zasady
console-desk-paused = wstrzymany: tylko obserwuje
console-desk-from = Co się dzieje od jakiego wyniku
console-desk-ladder = Gdy czyjeś punkty ujemne się sumują
console-desk-others = Cała reszta
console-desk-try-rules = Wypróbuj inne zasady
console-desk-try-about = Najpierw zobaczysz, co by się zmieniło i co te zasady zrobiłyby z tym, co jest w zapisach. Nic nie obowiązuje, zanim naciśniesz tam przycisk.
console-desk-see-change = Zobacz, co by się zmieniło
console-desk-change-what = Która liczba?
console-desk-change-value = Nowa wartość
console-desk-would-change = Co by się zmieniło
console-desk-difference = Różnica względem tego, co obowiązuje
console-desk-what = Co
console-desk-now-in-force = Obowiązuje
console-desk-then = Potem
console-desk-rung = Szczebel { $n }
console-desk-listed = na liście
console-desk-not-listed = poza listą
console-desk-backtest = Co zrobiłyby w ostatnich dniach ({ $days })
console-desk-backtest-table = Wiadomości w zapisach, które prowadzą do
console-desk-backtest-unseen = Wiadomości poniżej ówczesnego progu nie są przechowywane, więc nikt nie powie, o ile więcej znalazłby niższy próg.
console-desk-only-managers = Możesz to wszystko oglądać. Jeśli chcesz zmienić zasady, poproś kogoś, kto może też zarządzać społecznością.
console-desk-to-rules = Wróć do zasad

console-desk-tab-words = Słowa
console-desk-words = Słowa tej społeczności
console-desk-words-about = Wpisy na listach: { $used } z { $most }. Najpierw zobaczysz, do czego wpis by pasował.
console-desk-words-allow = Tu w porządku
console-desk-words-deny = Tu niechciane
console-desk-words-none = Na tej liście nic nie ma.
console-desk-words-add = Dodaj słowo do listy
console-desk-words-which = Do której listy?
console-desk-words-see = Zobacz, do czego by pasowało
console-desk-words-try = Wypróbuj tekst
console-desk-to-words = Wróć do słów
console-desk-tab-tune = Progi
console-desk-tune = Jaki próg by pasował
console-desk-tune-see = Zobacz
console-desk-tune-table = Jak często notki były słuszne, od jakiego wyniku
console-desk-tune-at = Od
console-desk-tune-share = Słuszne
console-desk-tune-range = Przedział
console-desk-tune-looked = Obejrzane
console-desk-tune-blind = Nikt nie obejrzał
console-desk-tune-kept = Słuszne, które zostają
console-desk-tab-readiness = Gotowość
console-desk-readiness = Czy bot zasłużył już na to, żeby go włączyć?
