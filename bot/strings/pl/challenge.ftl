# Wyzwanie tygodnia: co czytają członkowie i moderacja.

challenge-illegal-step = Tego się już nie da zrobić. Spójrz jeszcze raz: coś się w międzyczasie zmieniło albo zostało wycofane.
challenge-own-entry = Ten wpis jest twój. Decyduje o nim ktoś inny.
challenge-not-yours = Ten wpis jest czyjś. Wycofać może go tylko ta osoba.
challenge-stale = Ktoś właśnie zdecydował o tym wpisie. Spójrz na listę jeszcze raz.
challenge-gone = Tego wpisu już tu nie ma.
challenge-none = W tej chwili nie trwa tu żadne wyzwanie. `/odkryj` pokaże, co trwa.
entry-not-judged = Jednego wpisu nie udało się jeszcze przeczytać. Spróbujemy znowu.
campaign-find-timeout = Discord za długo nie pokazuje, czy post już tam jest. Spróbujemy znowu.
campaign-why-campaign-find-timeout = bo Discord nie pokazał na czas, czy post już tam był, a dwa razy to gorzej niż wcale

## Komendy

challenge-command-name = wyzwanie
challenge-command = Wyzwanie tygodnia: weź udział, zobacz swoje wpisy albo wybierz, co się pokaże.
challenge-command-show-name = pokaż
challenge-command-show = Jakie jest wyzwanie w tym tygodniu i jak wziąć udział. Widzisz to tylko ty.
challenge-command-mine-name = moje
challenge-command-mine = Twoje wpisy: wycofaj je albo wybierz, czy pokazać twoją nazwę.
challenge-command-choose-name = wybierz
challenge-command-choose = Dla moderacji: czytaj wpisy po kolei, zatwierdzaj je albo odrzucaj.
challenge-command-which-name = które
challenge-command-which = Które wpisy? Bez tego: te, które czekają.
challenge-which-waiting = te, które czekają
challenge-which-approved = te zatwierdzone

## Branie udziału

challenge-button-join = Biorę udział
challenge-form-title = Weź udział
challenge-form-label = Twój wpis
challenge-form-hint = Wystarczy kilka zdań. Bez imion i nazwisk, proszę.
challenge-until = Możesz wziąć udział do { $at }: przyciskiem poniżej albo hasztagiem na kanale. Zanim wpis trafi do wyróżnień, czyta go ktoś z moderacji. Twoja nazwa pokaże się tylko wtedy, gdy chcesz.
challenge-so-far = { $count ->
    [0] Na razie nic nie przyszło. Ktoś musi zacząć.
    [one] Na razie jedna miła rzecz. Dzięki.
    [few] Na razie { $count } miłe rzeczy. Dzięki.
    [many] Na razie { $count } miłych rzeczy. Dzięki.
   *[other] Na razie { $count } miłej rzeczy. Dzięki.
 }
challenge-waiting = -# Dla moderacji: { $count ->
    [0] żaden wpis nie czeka.
    [one] czeka jeden wpis: `/wyzwanie wybierz`
    [few] czekają { $count } wpisy: `/wyzwanie wybierz`
    [many] czeka { $count } wpisów: `/wyzwanie wybierz`
   *[other] czeka { $count } wpisu: `/wyzwanie wybierz`
 }
challenge-thanks = **Dzięki!** Teraz przeczyta to ktoś z moderacji, a wcześniej nikt inny tego nie zobaczy. `/wyzwanie moje` pokaże, co się z tym dzieje.
challenge-not-short = To bardzo krótkie. Napisz trochę więcej: co się działo i dlaczego to z tobą zostało?
challenge-not-long = To za długie na wyróżnienia. Mieści się do 500 znaków.
challenge-not-too-many = Trzy twoje wpisy już czekają na przeczytanie. Daj moderacji trochę czasu, a potem wyślij ten.

## Własne wpisy

challenge-mine-none = Nie ma tu żadnego wpisu od ciebie. `/wyzwanie pokaż` powie, o co chodzi w tym tygodniu.
challenge-mine-head = **Twoje wpisy.** Widzisz to tylko ty.
challenge-mine-waiting = { $number }. Czeka na przeczytanie. { $named ->
    [yes] Jeśli się pokaże, to z twoją nazwą.
   *[no] Jeśli się pokaże, to bez twojej nazwy.
 }
challenge-mine-approved = { $number }. Zatwierdzony. { $named ->
    [yes] Jeśli się pokaże, to z twoją nazwą.
   *[no] Jeśli się pokaże, to bez twojej nazwy.
 }
challenge-mine-shown = { $number }. Wybrany do wyróżnień, { $named ->
    [yes] z twoją nazwą.
   *[no] bez twojej nazwy.
 }
challenge-mine-declined = { $number }. Nie będzie pokazany. O tobie to nic nie mówi: nigdy nie ma miejsca na wszystko.
challenge-button-name = { $number }: pokaż moją nazwę
challenge-button-unname = { $number }: ukryj moją nazwę
challenge-button-withdraw = { $number }: wycofaj
challenge-done-name = Jeśli wpis się pokaże, obok będzie twoja nazwa.
challenge-done-unname = Twoja nazwa nie będzie widoczna.
challenge-done-withdraw = Wpis jest wycofany, a jego słowa usunięte. Jeśli był w wyróżnieniach, zniknie z nich w ciągu minuty.
challenge-own-waiting = { $at }: twój udział w wyzwaniu; wpis czeka na przeczytanie
challenge-own-approved = { $at }: twój udział w wyzwaniu; wpis jest zatwierdzony
challenge-own-declined = { $at }: twój udział w wyzwaniu; wpis nie jest pokazany
challenge-own-withdrawn = { $at }: twój udział w wyzwaniu; wpis jest wycofany

## Dla tych, którzy decydują

challenge-queue-head-waiting = **Czy to ma trafić do wyróżnień?** { $left ->
    [0] To ostatni czekający wpis.
    [one] Czeka jeszcze jeden.
    [few] Czekają jeszcze { $left }.
    [many] Czeka jeszcze { $left }.
   *[other] Czeka jeszcze { $left }.
 }
challenge-queue-head-approved = **Ten wpis jest zatwierdzony.** { $left ->
    [0] To ostatni.
    [one] Jest jeszcze jeden.
    [few] Są jeszcze { $left }.
    [many] Jest jeszcze { $left }.
   *[other] Jest jeszcze { $left }.
 }
challenge-queue-none-waiting = Nic nie czeka na przeczytanie. Dzięki.
challenge-queue-none-approved = Nie ma więcej zatwierdzonych wpisów.
challenge-queue-by = Od { $who }, { $at }. { $named ->
    [yes] Chce pokazać swoją nazwę.
   *[no] Nie chce pokazywać swojej nazwy, więc jej nie będzie.
 }
challenge-doubt-copy = ⚠️ Mówi prawie to samo co wcześniejszy wpis. Nie liczy się i nie pokaże się, nawet jeśli go zatwierdzisz.
challenge-doubt-disputed = ⚠️ Ktoś zgłosił tę wiadomość. Nie pokaże się, dopóki moderacja nie uzna, że wszystko z nią w porządku.
challenge-doubt-unverified = ⚠️ Ktoś już sprawdzał takie twierdzenie. Wpis nie pokaże się, nawet jeśli go zatwierdzisz.
challenge-button-approve = Zatwierdź
challenge-button-decline = Odrzuć
challenge-button-next = Następny
