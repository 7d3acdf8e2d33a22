# Próby tego, co mówi notka, i jak było wokół kampanii.

trial-no-variants = „{ $seen }” nie ma innej wersji słów do wypróbowania. Wybierz tekst, który ją ma ({ $known }), albo zostaw część osób bez notki.
trial-which = Który tekst wypróbować? Podaj go w `tekst`. Inną wersję słów mają: { $known }.
trial-hold-out = Tylu osób na sto ({ $seen }) nie można zostawić bez notki. Wybierz liczbę od 0 do { $most }.
trial-needs-afterwards = Kto nie dostaje notki, nie może na nią odpowiedzieć. Wybierz „ponowne oznaczenie” albo „zgłoszenie”, albo nie zostawiaj nikogo bez notki.
trial-observing = Bot tu tylko obserwuje, więc nikt nie dostaje notek i nie ma czego próbować. Najpierw włącz to przez `/kindness ustawienia`.
trial-once-a-day = Bot odzywa się tu do jednej osoby rzadziej niż { $least } razy dziennie, więc nie zobaczyłby uczciwie, czyje wiadomości są oznaczane znowu. Nie zostawiaj nikogo bez notki albo pozwól na więcej notek dziennie przez `/zasady`.
trial-under-way = Jakaś próba już tu trwa. Zobacz ją przez `/kampania wyniki` albo zakończ przez `/kampania próba zakończ`.
trial-none = Takiej próby tu nie ma. Zacznij ją przez `/kampania próba start`.
effect-not-begun = „{ $name }” jeszcze się nie zaczęła, więc nie ma czego porównywać.

## Komendy

discord-command-campaign-trial-name = próba
discord-command-campaign-trial = Wypróbuj przeciw sobie dwie wersje słów jednej notki.
discord-command-campaign-trial-start-name = start
discord-command-campaign-trial-start = Zacznij próbę. Społeczność się dowie; kto czyta którą wersję, to przypadek.
discord-command-campaign-trial-stop-name = zakończ
discord-command-campaign-trial-stop = Zakończ próbę. To, co policzone, zostaje.
discord-command-campaign-results-name = wyniki
discord-command-campaign-results = Co próba dotąd pokazała albo że za wcześnie, żeby to powiedzieć.
discord-command-campaign-effect-name = efekt
discord-command-campaign-effect = Jak było przed kampanią, w jej trakcie i po niej, tydzień po tygodniu.
discord-command-campaign-option-text-name = tekst
discord-command-campaign-option-text = Która notka? Niepotrzebne, gdy inną wersję słów ma tylko jedna.
discord-command-campaign-option-unasked-name = bez-notki
discord-command-campaign-option-unasked = Ile osób na sto w ogóle nie dostaje takiej notki. Bez tego: 0.
discord-command-campaign-option-measure-name = miara
discord-command-campaign-option-measure = Co decyduje. Później nie da się tego zmienić.
discord-command-campaign-option-number-name = numer
discord-command-campaign-option-number = Która próba? Bez tego: najnowsza.

trial-measure-changed = wiadomość zmieniona lub usunięta
trial-measure-edited = wiadomość zmieniona
trial-measure-deleted = wiadomość usunięta
trial-measure-left = wiadomość zostawiona bez zmian
trial-measure-disputed = notka nazwana pomyłką
trial-measure-again = ponowne oznaczenie w ciągu tygodnia
trial-measure-reported = zgłoszenie w ciągu tygodnia

## Co czytają osoby zarządzające

trial-started = **Próba { $number } się zaczęła:** { $text }. Decyduje: { $measure }. Jak idzie, zobaczysz przez `/kampania wyniki`.
trial-told-in = Społeczność wie o tym z { $channel }.
trial-told-later = Nie udało mi się teraz powiedzieć o tym społeczności. Próbuję dalej, a wcześniej nikt nie bierze udziału.
trial-tell-them = Nie trwa tu żadna kampania albo nie wolno mi pisać na jej kanale. **Powiedz o tym społeczności, proszę,** na przykład tak:
trial-stopped = **Próba { $number } się skończyła.** Wszyscy czytają notkę taką, jaka była zawsze. Co policzono, zobaczysz przez `/kampania wyniki`, dopóki zapisy o tych notkach nie zostaną usunięte.
trial-head = **Próba { $number }, „{ $text }”** { $running ->
    [yes] trwa od { $since }.
   *[no] trwała od { $since } do { $until }.
}
trial-counted = Decyduje: **{ $measure }**. Każdy liczy się raz, od swojej pierwszej notki. Policzone osoby: { $people }. Czekamy, co będzie dalej: { $waiting }.
trial-arm-as-written = tekst taki jak zawsze
trial-arm-variant = „{ $called }”
trial-arm-hold-out = bez notki
trial-row = **{ $arm }**, { $what }: { $of ->
    [0] na razie nikt
   *[other] { $part } z { $of }, czyli { $share }% (prawie na pewno od { $low } do { $high }%)
}
trial-too-early = **Za wcześnie, żeby powiedzieć**, czy { $arm } coś zmienia. Na sto osób może to być wszystko, od { $low } mniej do { $high } więcej. Różnicę dziesięciu na sto widać zwykle po mniej więcej tylu osobach: { $usually }.
trial-more = { $unasked ->
    [yes] **Osoby bez notki ({ $arm })
   *[no] **Osoby z notką { $arm }
} częściej { trial-did }:** o { $points } na sto więcej, prawie na pewno od { $low } do { $high }.
trial-less = { $unasked ->
    [yes] **Osoby bez notki ({ $arm })
   *[no] **Osoby z notką { $arm }
} rzadziej { trial-did }:** o { $points } na sto mniej, prawie na pewno od { $low } do { $high }.
trial-alike = **{ $arm } prawie nic nie zmienia:** najwyżej { $most } osób na sto, więcej albo mniej.
trial-did = { $measure ->
    [edited] zmieniały wiadomość
    [deleted] usuwały wiadomość
    [left] zostawiały wiadomość bez zmian
    [disputed] nazywały notkę pomyłką
    [again] miały w ciągu tygodnia kolejne oznaczenie
    [reported] miały w ciągu tygodnia zgłoszenie
   *[changed] zmieniały albo usuwały wiadomość
}
trial-also = -# Tylko do wglądu, o niczym nie decyduje: { $measure }: { $rows }
trial-buttons = -# Widać tylko to, co ludzie robią przyciskami notki. Kto zmieni albo usunie wiadomość ręcznie, liczy się tak, jakby zostawił ją bez zmian.
trial-untold = **Tak naprawdę jeszcze się nie zaczęła:** społeczność jeszcze o niej nie wie, a wcześniej nikt nie bierze udziału. Próbuję dalej, na kanale kampanii albo na kanale moderacji.
trial-rule = -# Zaglądaj, ile chcesz: na sto prób, w których to, co ludzie czytają, niczego nie zmienia, najwyżej pięć kiedykolwiek pokaże, że zmienia.
trial-many = -# To próba numer { $number } na tym serwerze. Im więcej ich zaczynasz, tym mniej znaczy jedna: na dwadzieścia, w których nic niczego nie zmienia, jedna może pokazać, że zmienia.

## Co czyta społeczność

trial-explained = **Sprawdzamy nasze własne słowa.** Część z was dostaje od bota na priv notkę, która prosi o przemyślenie wiadomości.{ $others ->
    [0] { "" }
   *[other] { " " }Od dziś ta notka ma różne wersje słów. Kto czyta którą, o tym decyduje przypadek: nikt tego nie widzi ani nie wybiera.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }{ $unasked } na sto osób, wybranych przypadkiem, na razie w ogóle nie dostaje takiej notki, jeśli przyjazne pytanie to wszystko, co by się stało. Groźby, sytuacje, w których komuś coś grozi, i wszystko, co liczy się na czyjąś niekorzyść, traktujemy jak zawsze.
} Liczymy, co dzieje się potem: ile wiadomości się zmienia, ile notek ktoś nazywa pomyłką i ile osób w ciągu tygodnia dostaje taką notkę znowu albo ma zgłoszenie. Patrzymy na te liczby, nigdy na to, kto to był. Poza tym nic się nie zmienia: zasady, zgłoszenia i wasze prawa zostają takie, jakie są. Pytania? Napiszcie do moderacji.
trial-discover = **Trwa próba naszych własnych słów.** O tym, którą wersję notki od bota ktoś czyta{ $unasked ->
    [0] { "" }
   *[other] {" "}i czy w ogóle jakąś dostaje
}, decyduje przypadek. Liczymy, co dzieje się potem, i patrzymy na liczby, nigdy na to, kto to był.

## /campaign effect

effect-head = **{ $title }: przed, w trakcie i po**
effect-week = { $phase ->
    [before] przed
    [during] w trakcie
   *[after] po
}, tydzień od { $at }: notki na 1000 wiadomości: { $prompts }, zmienione: { $changed }, zgłoszenia: { $reports }, punkty ujemne: { $strikes }
effect-per-cent = { $share }%
effect-during-too-early = **Za wcześnie, żeby powiedzieć.** Trzeba co najmniej dwóch całych tygodni przed początkiem i dwóch w trakcie.
effect-during-lower = **W każdym tygodniu kampanii bot odzywał się rzadziej niż w którymkolwiek tygodniu wcześniej.**
effect-during-higher = **W każdym tygodniu kampanii bot odzywał się częściej niż w którymkolwiek tygodniu wcześniej.**
effect-during-mixed = **Bez wyraźnej zmiany:** tygodnie kampanii mieszczą się wśród wcześniejszych.
effect-after-too-early = Za wcześnie, żeby powiedzieć coś o tygodniach po niej.
effect-after-lower = Po niej każdy tydzień był niżej niż każdy tydzień wcześniej.
effect-after-higher = Po niej każdy tydzień był wyżej niż każdy tydzień wcześniej.
effect-after-mixed = Tygodnie po niej mieszczą się wśród wcześniejszych.
effect-other-rules = **Ostrożnie:** w tych tygodniach zmieniły się zasady, model albo to, co wolno tu botowi. Nie były więc mierzone tak samo.
effect-honest = -# To tylko tygodnie obok siebie. Nie pokazuje, że przyczyną była kampania: ferie, nowi ludzie i inne zasady też coś zmieniają, a po złych tygodniach często robi się lepiej samo z siebie. Co daje samo pytanie, pokaże tylko próba z osobami bez notki: `/kampania próba start`.
effect-nothing = W tygodniach wokół tej kampanii nic tu nie przeczytano.
