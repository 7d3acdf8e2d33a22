# Ostrzeżenia, darowania i to, co jest o kimś w zapisach.

discord-command-member-name = osoba
discord-command-warn-name = ostrzeż
discord-command-warn = Daj komuś ostrzeżenie. Ta osoba dowie się na priv dlaczego i może się odwołać.
discord-command-warn-member = Kto dostaje ostrzeżenie. Tej osoby może tu już nie być.
discord-command-warn-why = Powód, który ta osoba przeczyta. Pisz o tym, co się stało, nie o tym, jaka jest.
discord-command-warn-weight-name = waga
discord-command-warn-weight = Ile się liczy; bez tego tyle, co obelga.
discord-command-pardon-name = daruj
discord-command-pardon = Spraw, żeby nic z tego, co ktoś dotąd zrobił, już się nie liczyło.
discord-command-pardon-member = Komu darujesz. Tej osoby może tu już nie być.
discord-command-pardon-why = Dlaczego; zostanie w zapisach dla moderacji.
discord-command-history-name = historia
discord-command-history = Zobacz, co jest o kimś w zapisach na tym serwerze. Widzisz to tylko ty.
discord-command-history-member = O kogo chodzi. Tej osoby może tu już nie być.

discord-warned = { $who } dostaje ostrzeżenie. Dowie się o tym na priv i może poprosić drugą osobę. Jeśli wiadomość nie dotrze, powie o tym kanał moderacji.
discord-pardoned = { $who }: nic z tego, co było do tej pory, już się nie liczy.
discord-pardon-undone = Darowanie ({ $who }) jest cofnięte. To, co obejmowało, liczy się znowu, o ile jeszcze nie straciło wagi.
discord-button-unpardon = Cofnij darowanie

discord-history-nothing = { $who }: na tym serwerze nie ma nic w zapisach.
discord-history-head = **{ $who }: co jest w zapisach na tym serwerze.** Widzisz to tylko ty.
discord-history-strikes = { $n ->
    [0] Dziś nic nie liczy się na niekorzyść tej osoby.
    [one] Na niekorzyść tej osoby liczy się jedna rzecz; dziś waży { $weight }.
    [few] Na niekorzyść tej osoby liczą się { $n } rzeczy; dziś ważą { $weight }.
    [many] Na niekorzyść tej osoby liczy się { $n } rzeczy; dziś ważą { $weight }.
   *[other] Na niekorzyść tej osoby liczy się { $n } rzeczy; dziś ważą { $weight }.
 }
discord-history-strike = - { $at }: { $what } (waga { $weight })
discord-history-cases = { $n ->
    [0] O tej osobie nie ma żadnych spraw.
    [one] O tej osobie jest jedna sprawa:
    [few] O tej osobie są { $n } sprawy, najnowsze na górze:
    [many] O tej osobie jest { $n } spraw, najnowsze na górze:
   *[other] O tej osobie jest { $n } sprawy, najnowsze na górze:
 }
discord-history-case = - { $at }: { $what } · { $state }
discord-history-pardon = { $at }: { $who } daruje to, co było do tej pory.
discord-history-unpardoned = { $at }: { $who } daruje; później zostało to cofnięte.

discord-why-warned = Moderacja dała ostrzeżenie.
discord-card-warned = Ostrzeżenie od moderacji: { $who }, w { $where }.

## Co czyta ktoś, kto dostał ostrzeżenie

discord-warning = **Moderacja serwera { $server } daje ci ostrzeżenie.** Powód jest taki:
discord-warning-after = Liczy się przez jakiś czas, z tygodnia na tydzień mniej. Jeśli widzisz to inaczej, naciśnij przycisk: wtedy spojrzy na to ktoś inny.
discord-warning-gone = Ostrzeżenie z { $at } na serwerze **{ $server }** jest cofnięte. Nie liczy się.
discord-warning-stands = Na ostrzeżenie z { $at } na serwerze **{ $server }** spojrzał ktoś inny. Zostaje i z tygodnia na tydzień liczy się mniej.
discord-warning-not-told = { $who } nie przyjmuje wiadomości od bota, więc nikt jeszcze nie powiedział tej osobie o ostrzeżeniu. Jeśli możesz, powiedz jej o tym, proszę.
discord-warn-bot = Programu nie da się ostrzec. Usunąć może go ten, kto prowadzi ten serwer.

## Przerwy osób, których już nie ma

discord-timeout-away = { $who } nie jest już na serwerze. Przerwa do { $at } zacznie się, jeśli ta osoba wróci wcześniej.

## Błędy

warn-oneself = Nie możesz ostrzec siebie.
warning-taken-back = Ostrzeżenie cofnięto, zanim ktokolwiek o nim powiedział.
pardon-oneself = O darowaniu dla ciebie musi zdecydować ktoś inny z moderacji.
pardon-nothing = Nic nie liczy się na niekorzyść tej osoby, więc nie ma czego darować.
discord-member-away = Tej osoby nie ma już na serwerze. Bot sprawdzi jeszcze, czy wróci.
