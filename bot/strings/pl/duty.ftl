# Kto ma dyżur w moderacji: grafik tygodnia.

## Komendy

duty-command-name = grafik
duty-command = Kto jest wzywany, gdy nikt nie bierze sprawy, według dni i godzin tygodnia.
duty-command-add-name = dodaj
duty-command-add = Wpisz na dyżur rolę albo kogoś z moderacji, co tydzień o tej porze.
duty-command-remove-name = usuń
duty-command-remove = Usuń dyżur z grafiku.
duty-command-show-name = pokaż
duty-command-show = Zobacz tydzień i to, kto ma teraz dyżur. Widzisz to tylko ty.
duty-option-days-name = dni
duty-option-days = W które dni się zaczyna?
duty-option-begins-name = od
duty-option-begins = Od której, na przykład 16:00?
duty-option-ends-name = do
duty-option-ends = Do której, na przykład 22:00? Wcześniejsza godzina oznacza następny dzień.
duty-option-who-name = kto
duty-option-who = Rola albo osoba, która może tu moderować.
duty-option-zone-name = strefa
duty-option-zone = Strefa czasowa tego serwera, na przykład Europe/Warsaw. Bot pyta o nią raz.
duty-option-turn-name = dyżur
duty-option-turn = Który? Zacznij pisać, żeby go znaleźć.
duty-days-daily = codziennie
duty-days-weekdays = od poniedziałku do piątku
duty-days-weekend = sobota i niedziela
duty-days-monday = poniedziałek
duty-days-tuesday = wtorek
duty-days-wednesday = środa
duty-days-thursday = czwartek
duty-days-friday = piątek
duty-days-saturday = sobota
duty-days-sunday = niedziela

## Co bot odpowiada

duty-added = **Dyżur jest w grafiku.** Nikt o tym jeszcze nie wie; daj znać tej osobie, proszę.
duty-removed = **Dyżuru nie ma już w grafiku.**
duty-head = **Kto ma dyżur**, według zegara { $zone }. Teraz: { $who }.
duty-none = **Nie ustawiono żadnego dyżuru.** O każdej porze bot wzywa: { $who }. Dyżur doda `/kindness grafik dodaj`.
duty-nobody = nikt
duty-all-day = cały dzień { $who }
duty-more = … i więcej, co się tu nie mieści.
duty-line = Gdy nikt na czas nie weźmie sprawy, bot wzywa tego, kto ma wtedy dyżur. Jeśli nikt nie przyjdzie, wzywa rolę ustawioną przez `/kindness dyżur`. Bez takiej roli wzywa tego, kto ma następny dyżur. Potem zaczyna się to od nowa, dzień później.
duty-desk = Najpierw bot wzywa tego, kto ma dyżur: tydzień pokaże `/kindness grafik pokaż`.

## Wątki

discord-command-desk-threads-name = wątki
discord-command-desk-threads = Czy każda sprawa ma własny wątek, żeby o niej porozmawiać.
desk-threads = Każda sprawa ma wątek pod swoją kartą. Gdy sprawa jest rozstrzygnięta, wątek się zamyka.
desk-no-threads = Sprawy nie mają wątków.
desk-threads-lacking = ⚠️ Bot nie może otwierać wątków na { $channel } albo nie może w nich pisać. Daj tam jego roli „Tworzenie publicznych wątków” i „Wysyłanie wiadomości w wątkach”; bot spróbuje sam jeszcze raz.
desk-thread-name = Sprawa { $number }

## Błędy

rota-needs-zone = W jakiej strefie czasowej jest ten serwer? Podaj ją w opcji „strefa”, na przykład Europe/Warsaw.
rota-other-zone = Ten serwer działa według zegara { $zone }, jego kampanie też. Pomiń opcję „strefa”. Żeby zmienić to dla wszystkiego, użyj `/kampania start`.
rota-known = Ten dyżur już jest w grafiku.
rota-full = Dyżurów w grafiku jest { $most } i więcej się nie zmieści. Usuń któryś przez `/kindness grafik usuń`.
rota-unknown = Nie ma takiego dyżuru w grafiku. Wybierz jeden z listy.
rota-everybody = To by wezwało wszystkich na tym serwerze. Wybierz rolę osób, które mają dyżur.
rota-not-moderator = Ta osoba nie może tu moderować, więc nie mogłaby wziąć sprawy. Wybierz kogoś z moderacji albo rolę.
