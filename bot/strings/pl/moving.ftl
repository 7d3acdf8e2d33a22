# Przeprowadzka: `kindness import` i `kindness export`.

cli-import = Przyjmij dawne sprawy i ostrzeżenia: z CSV, z Zeppelina albo z innej instalacji tego bota.
cli-import-file = CSV z kolumnami { $columns } (i weight, jeśli chcesz), JSON wyeksportowany przez Zeppelina albo to, co zapisał "kindness export".
cli-import-community = Gdzie to się działo, na przykład discord:123.
cli-import-source = Dla CSV: skąd są te sprawy. Sprawa z tego samego źródła i o tym samym numerze wchodzi tylko raz.
cli-import-weight = Ile liczy się ostrzeżenie, gdy plik tego nie mówi. Traci wagę od dnia, w którym je dano.
cli-import-bot = Identyfikator bota: ostrzeżenie, które dał sam z siebie, nie liczy się na niczyją niekorzyść. Można podać kilka razy.
cli-import-locale = Język, w którym dostaną odpowiedź osoby odwołujące się od dawnego ostrzeżenia.
cli-import-dry-run = Powiedz tylko, co by się stało. To, czego nie da się odczytać, i tak jest wypisane.
cli-import-done = { $new ->
    [0] Nic nowego.
    [one] Przyjęta jedna sprawa (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
    [few] Przyjęte { $new } sprawy (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
    [many] Przyjętych { $new } spraw (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
   *[other] Przyjęte { $new } sprawy (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
 } { $known ->
    [0] Żadnej z nich wcześniej tu nie było.
    [one] Jedna już tu była i zostaje bez zmian.
    [few] { $known } już tu były i zostają bez zmian.
    [many] { $known } już tu było i zostaje bez zmian.
   *[other] { $known } już tu było i zostaje bez zmian.
 }
cli-import-would = { $new ->
    [0] Nie weszłoby nic nowego.
    [one] Weszłaby jedna sprawa (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
    [few] Weszłyby { $new } sprawy (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
    [many] Weszłoby { $new } spraw (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
   *[other] Weszłoby { $new } sprawy (liczące się ostrzeżenia: { $warnings }, historia: { $history }).
 } { $known ->
    [0] Żadnej z nich jeszcze tu nie ma.
    [one] Jedna już tu jest i zostałaby bez zmian.
    [few] { $known } już tu są i zostałyby bez zmian.
    [many] { $known } już tu jest i zostałoby bez zmian.
   *[other] { $known } już tu jest i zostałoby bez zmian.
 } Nic się nie zmieniło.
cli-import-rejected = { $n ->
    [one] Jednego wiersza nie udało się odczytać. Jest w { $path }, z numerem i powodem.
    [few] { $n } wierszy nie udało się odczytać. Są w { $path }, każdy z numerem i powodem.
    [many] { $n } wierszy nie udało się odczytać. Są w { $path }, każdy z numerem i powodem.
   *[other] { $n } wiersza nie udało się odczytać. Są w { $path }, każdy z numerem i powodem.
 }

import-no-community = Podaj, gdzie te sprawy się działy, z platformą na początku, na przykład --community discord:123.
import-twice = Inna sprawa w tym pliku ma ten sam numer, więc wchodzi tylko pierwsza.
import-unreadable = Nie da się odczytać { $path } ({ $problem }). Sprawdź, czy jest cały.
import-columns = { $path } potrzebuje tych kolumn: { $columns }. Nazwij je tak w pierwszym wierszu.
import-not-zeppelin = { $path } to nie jest to, co eksportuje Zeppelin. Weź plik z jego panelu bez zmian.
import-malformed = To nie jest cała sprawa ({ $problem }).
import-kind = Taki rodzaj sprawy nie jest znany. Użyj warning, ban, kick, mute, note, unban, unmute albo other.
import-no-number = Sprawa potrzebuje numeru, żeby nie weszła dwa razy.
import-person = Osobę podaje się tu przez identyfikator: liczbę do 20 cyfr.
import-time = Czas zapisuje się tak: 2025-03-01 18:30, w UTC albo ze strefą czasową.
import-future = Według tego stało się to w przyszłości.
import-weight = Waga to liczba większa od 0, najwyżej { $most }.
import-own-case = Nikt nie decyduje o sobie, więc to nie może się zgadzać.
import-not-ours = To nie jest sprawa w postaci, w jakiej eksportuje ją ten bot ({ $format }).
import-elsewhere = Ta sprawa jest z innej społeczności ({ $community }).

cli-export = Zapisz wszystko, co jest przechowywane o społeczności, w plikach, które każdy może przeczytać.
cli-export-community = Która społeczność, na przykład discord:123.
cli-export-output = Nowy folder albo nowe archiwum, jeśli nazwa kończy się na .zip.
cli-export-without-text = Pomiń wszystko, co napisali ludzie.
cli-export-done = { $rows ->
    [one] Zapisany jeden wiersz w { $path }. Trzymaj go w bezpiecznym miejscu: dotyczy ludzi.
    [few] Zapisane { $rows } wiersze w { $path }. Trzymaj je w bezpiecznym miejscu: dotyczą ludzi.
    [many] Zapisanych { $rows } wierszy w { $path }. Trzymaj je w bezpiecznym miejscu: dotyczą ludzi.
   *[other] Zapisane { $rows } wiersza w { $path }. Trzymaj je w bezpiecznym miejscu: dotyczą ludzi.
 }
export-exists = { $path } już jest, a niczego nie nadpisujemy. Wybierz inne --output.
export-nothing = O { $community } nic nie jest przechowywane. Sprawdź nazwę: "kindness doctor" pokaże, gdzie leżą dane.

export-readme = Wszystko, co Kindness przechowuje o { $community }, stan na { $at } UTC.
export-file = { $name } (.jsonl i .csv), { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
 }: { $about }
export-is-answers = co odpowiadała moderacja na pytanie, czy notka była potrzebna.
export-is-campaign-habits = kiedy kampanie mogą publikować, tak jak to z czasem ustawiano.
export-is-campaign-slots = co kampanie opublikowały albo miały opublikować.
export-is-campaign-steps = kto zaproponował, zatwierdził, wstrzymał albo zakończył kampanię.
export-is-campaign-versions = plany i słowa kampanii, w każdej wersji.
export-is-campaigns = kampanie i to, na jakim są etapie.
export-is-cases = sprawy, każda z krokami, z decyzją, której dotyczy, i z punktami ujemnymi.
export-is-counters = ile wiadomości bot widział, przy ilu się odezwał, ile zdjął i tak dalej, co godzinę. Bez nazw osób.
export-is-decisions = co zdecydowano o wiadomościach, dlaczego, według jakich zasad i jakiego modelu.
export-is-errands = co bot ma zrobić albo niedawno zrobił.
export-is-memos = ustawienia.
export-is-pardons = komu darowano i kto to zrobił.
export-is-raised = kiedy moderację jeszcze raz wezwano do sprawy.
export-is-reports = co ludzie zgłaszali. Kto zgłosił, jest tu tylko wtedy, gdy wasza społeczność to pokazuje.
export-is-rulebook = zasady w każdej wersji: kto wprowadził je w życie, kiedy i dlaczego.
export-is-standings = osoby, o których coś zdecydowano, i te, które poprosiły o mniej notek.
export-is-strikes = co liczy się na niekorzyść ludzi, od kiedy i ile.
export-is-waiting = wiadomości, których nie udało się jeszcze ocenić.
export-is-campaign-files = pliki wgrane do kampanii, w Base64.
export-is-challenge-amends = wyróżnienia, z których trzeba usunąć wpis.
export-is-challenge-entries = co członkowie wysłali na wyzwanie i co się z tym stało.
export-is-challenge-tallies = ile miłych rzeczy było w wyzwaniu. Bez nazw osób.
export-is-reminders = kto poprosił o przypomnienie, o czym i kiedy.
export-is-trials = próby słów w notkach.
export-is-webhook-posts = o czym mają się dowiedzieć strony internetowe.
export-is-other = co o społeczności przechowuje inna część bota.
export-with-text = Jest tu to, co napisali ludzie, w czytelnej postaci. Usuń te pliki, gdy nie będą już potrzebne.
export-no-text = To, co napisali ludzie, jest pominięte.
export-forms = Plik .jsonl ma w każdym wierszu jeden obiekt JSON i jest dokładny. W .csv są te same wiersze dla arkusza kalkulacyjnego; znak ' stoi tam przed wszystkim, co arkusz wziąłby za formułę.
export-back = Żeby przyjąć te sprawy z powrotem: kindness import TEN-FOLDER --community { $community }

## Sprawy z czasów, zanim pojawił się ten bot

discord-card-past = To się stało, zanim pojawił się ten bot, { $at }. Dotyczy osoby { $who } i nie liczy się na niczyją niekorzyść.
discord-why-past-ban = Dawny ban.
discord-why-past-unban = Cofnięty dawny ban.
discord-why-past-kick = Dawne wyrzucenie z serwera.
discord-why-past-mute = Dawna przerwa.
discord-why-past-unmute = Cofnięta dawna przerwa.
discord-why-past-note = Dawna notatka.
discord-why-past-other = Dawna sprawa.
