# Zgłoszenia: co czyta osoba, która coś zgłasza, i co czyta o tym moderacja.

discord-menu-report = Zgłoś do moderacji
discord-menu-report-person = Zgłoś tę osobę
discord-command-report-name = zgłoś
discord-command-report = Daj znać moderacji, że coś jest nie tak. Odpowiedź widzisz tylko ty.
discord-command-report-what-name = opis
discord-command-report-what = Co się stało? Możesz napisać po swojemu.
discord-command-report-person-name = osoba
discord-command-report-person = O kogo chodzi, jeśli chcesz to powiedzieć.

discord-report-thanks = **Dzięki, że dajesz nam znać.** Twoje zgłoszenie jest zapisane.
discord-report-called = Moderacja jest wezwana.
discord-report-listed = Jest na liście rzeczy, na które patrzy moderacja.
discord-report-no-desk = Ten serwer nie ma jeszcze kanału moderacji, więc nikt nie dostaje wezwania. Zgłoszenie jest na liście moderacji. Jeśli to nie może czekać, napisz, proszę, wprost do kogoś z moderacji.
discord-report-decided = Moderacja już na to patrzyła i zdecydowała. Widzi, że teraz jest też twoje zgłoszenie.
discord-report-anonymous = Nikt tu nie widzi, że to ty. Ani ta osoba, ani moderacja.
discord-report-named = Tutejsza moderacja widzi, że to ty. Nikt poza nią.
discord-report-next = Gdy zapadnie decyzja, napiszemy wprost do ciebie. Możesz też zajrzeć przez `/moje-dane`.
discord-report-what = Co się stało?
discord-report-hint = Tak dużo albo tak mało, jak chcesz
discord-report-more-heard = Dzięki. Moderacja może to przeczytać razem z twoim zgłoszeniem.
discord-button-more = Powiedz o tym więcej

discord-told-agreed = Dzięki za twoje zgłoszenie z { $at } na serwerze **{ $server }**. Moderacja widzi to tak samo jak ty i już się tym zajęła.
discord-told-fine = Dzięki za twoje zgłoszenie z { $at } na serwerze **{ $server }**. Moderacja na to spojrzała i nie widzi nic wbrew tamtejszym zasadom. Dobrze, że pytasz. Jeśli to się powtórzy, daj znać jeszcze raz.
discord-reported-open = Twoje zgłoszenie z { $at }. Moderacja jeszcze nie zdecydowała.
discord-reported-agreed = Twoje zgłoszenie z { $at }. Moderacja widzi to tak samo jak ty i już się tym zajęła.
discord-reported-fine = Twoje zgłoszenie z { $at }. Moderacja nie widzi nic wbrew tamtejszym zasadom.

## Do moderacji

discord-why-reported = Ktoś stąd to zgłosił.
discord-why-reported-person = Ktoś stąd wam o tym powiedział.
discord-card-reported-person = Ktoś zgłosił, jak zachowuje się { $who }, albo coś, co się stało. Przeczytajcie, proszę, co mówi.
discord-card-reports = { $n ->
    [one] Zgłosiła to jedna osoba.
    [few] Zgłosiły to { $n } osoby.
    [many] Zgłosiło to { $n } osób.
   *[other] Zgłosiło to { $n } osoby.
 }
discord-card-raised = **{ $hours ->
    [one] Nikt nie wziął tej sprawy od godziny.
    [few] Nikt nie wziął tej sprawy od { $hours } godzin.
    [many] Nikt nie wziął tej sprawy od { $hours } godzin.
   *[other] Nikt nie wziął tej sprawy od { $hours } godziny.
 }** Spójrzcie, proszę:
discord-report-at = Zgłoszone { $at }:
discord-report-by = Zgłoszone { $at } ({ $who }):
discord-case-upheld-people = Decyzja: to wbrew tutejszym zasadom.
discord-case-overturned-people = Decyzja: wszystko w porządku. Nie liczy się.
discord-case-closed-people = Decyzja ostateczna: to wbrew tutejszym zasadom.
discord-step-uphold-people = { $at }: { $who } uznaje, że to wbrew tutejszym zasadom.
discord-step-overturn-people = { $at }: { $who } uznaje, że wszystko w porządku.
discord-button-uphold-people = To wbrew zasadom
discord-button-overturn-people = Wszystko w porządku
discord-step-note = { $at }: { $who } zostawia notatkę.

## Co społeczność ustala o swojej moderacji

discord-command-desk-name = dyżur
discord-command-desk = Kto jest wzywany, gdy sprawa czeka za długo, i kto widzi, od kogo jest zgłoszenie.
discord-command-desk-role-name = rola
discord-command-desk-role = Kto jest wzywany. Wybierz @everyone, żeby nie wzywać nikogo.
discord-command-desk-hours-name = godziny
discord-command-desk-hours = Po ilu godzinach; pilne sprawy najpóźniej po jednej.
discord-command-desk-names-name = podpisy
discord-command-desk-names = Czy od teraz moderacja widzi, od kogo jest zgłoszenie.
discord-desk-wait = { $hours ->
    [one] Gdy przez godzinę nikt nie weźmie sprawy, bot wysyła ją jeszcze raz na kanał moderacji, a potem raz dziennie.
    [few] Gdy przez { $hours } godziny nikt nie weźmie sprawy, bot wysyła ją jeszcze raz na kanał moderacji, a potem raz dziennie. Pilne wracają po godzinie.
    [many] Gdy przez { $hours } godzin nikt nie weźmie sprawy, bot wysyła ją jeszcze raz na kanał moderacji, a potem raz dziennie. Pilne wracają po godzinie.
   *[other] Gdy przez { $hours } godziny nikt nie weźmie sprawy, bot wysyła ją jeszcze raz na kanał moderacji, a potem raz dziennie. Pilne wracają po godzinie.
 }
discord-desk-duty = Wzywa wtedy { $role }.
discord-desk-unheard = ⚠️ Ta rola nic nie dostaje, gdy bot ją wzywa. W ustawieniach roli pozwól każdemu o niej wspominać albo daj botowi uprawnienie do wzmianek o wszystkich rolach („@everyone, @here i wszystkie role”).
discord-desk-nobody = Nie wzywa wtedy żadnej roli.
discord-desk-named = Moderacja widzi, od kogo jest zgłoszenie. Wcześniejsze zgłoszenia zostają bez podpisu.
discord-desk-anonymous = Zgłoszenia są anonimowe: moderacja nie widzi, od kogo są.

## Błędy

report-gone = Twojego zgłoszenia nie ma już w zapisach. Jeśli to nadal ważne, zgłoś to jeszcze raz, proszę.
case-taken-since = Ktoś już wziął tę sprawę, więc nikogo nie wzywamy po raz drugi.
