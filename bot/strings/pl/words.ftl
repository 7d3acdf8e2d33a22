# Własne słowa społeczności: na co pozwala i czego nie chce czytać.

cli-reason-listed = jest w tym słowo z własnej listy społeczności.
discord-why-listed = Jest w tym słowo z listy tego serwera. Discord nie mówi, kto to napisał, albo ktoś inny wybrał to za tę osobę.
words-too-many = Listy są pełne (wpisy: { $most }). Najpierw usuń któryś przez `/słowa usuń`.
words-length = Wpis ma od { $least } do { $most } znaków: słowo albo krótkie wyrażenie.
words-common = „{ $word }” jest w prawie każdej wiadomości, więc lista z tym słowem nic by nie mówiła. Wybierz słowo, o które naprawdę chodzi.
words-on-list = „{ $word }” jest na drugiej liście. Najpierw usuń je z niej przez `/słowa usuń`.
words-not-listed = „{ $word }” nie ma na żadnej z list. Co na nich jest, pokaże `/słowa lista`.
words-in-prompt = Jest w niej słowo z listy słów niechcianych na tym serwerze.
words-on-card = Jest w tym słowo z własnej listy tego serwera.

## Komendy

discord-command-words-name = słowa
discord-command-words = Słowa, które są na tym serwerze w porządku, i słowa niechciane.
discord-command-words-list-name = lista
discord-command-words-list = Zobacz obie listy.
discord-command-words-allow-name = dozwól
discord-command-words-allow = Słowo, które jest tu w porządku. Najpierw zobaczysz, co by zmieniło.
discord-command-words-deny-name = zabroń
discord-command-words-deny = Słowo, którego tu nie chcecie. Najpierw zobaczysz, co by znalazło.
discord-command-words-remove-name = usuń
discord-command-words-remove = Usuń słowo z jego listy.
discord-command-words-try-name = wypróbuj
discord-command-words-try = Zobacz, co stałoby się z tekstem, z listami i bez nich.
words-option-word-name = słowo
words-option-word = Słowo albo krótkie wyrażenie.
words-option-text-name = tekst
words-option-text = Tekst do wypróbowania. Nie zostanie zachowany.

## Do czego wpis by pasował

words-propose-allow = **Dozwolić tu „{ $word }”?** Nic się nie zmieni, zanim naciśniesz przycisk.
words-propose-deny = **Dodać „{ $word }” do listy słów, których tu nie chcecie?** Nic się nie zmieni, zanim naciśniesz przycisk.
words-propose-remove = **Usunąć „{ $word }” z listy { $list ->
    [allow] słów, które są tu w porządku
   *[deny] słów, których tu nie chcecie
}?** Nic się nie zmieni, zanim naciśniesz przycisk.
words-found = { $looked ->
    [0] Żaden tekst z ostatnich 30 dni nie jest już przechowywany, więc nikt nie powie, gdzie to słowo by się znalazło.
   *[other] Teksty z ostatnich 30 dni, które są w zapisach i jeszcze są przechowywane: { $looked }. To słowo jest w tylu z nich: { $found }.
}
words-asked = Z tych { $found } notkę miało już { $asked }.
words-spared = { $judged ->
    [one] Jeden z nich miał notkę.
    [few] { $judged } z nich miały notkę.
    [many] { $judged } z nich miało notkę.
   *[other] { $judged } z nich miało notkę.
} Gdyby to słowo było dozwolone, { $spared ->
    [0] miałyby ją nadal: notki wynikają z innych słów albo z groźby.
    [one] jeden by jej nie miał.
    [few] { $spared } by jej nie miały.
    [many] { $spared } by jej nie miało.
   *[other] { $spared } by jej nie miało.
}
words-example = Na przykład:
words-means-allow = -# Gdzie notka opiera się na tym słowie, tam nikt jej nie dostaje. Reszta tekstu liczy się jak zawsze, a żadna lista nie ukryje groźby ani słów, które popychają kogoś do zrobienia sobie krzywdy. Liczy się tylko samo słowo: dodaj też jego inne formy.
words-means-deny = -# Kto je napisze, dostanie prośbę o przemyślenie, w każdym języku, także gdy słowo jest zamaskowane (z4m4sk0w4n3, z a m a s k o w a n e). Samo w sobie nie jest punktem ujemnym. Zwykłych wiadomości nie przechowujemy, więc nikt nie policzy, w ilu by było. Liczy się tylko samo słowo: dodaj też jego inne formy.
words-apply-allow = Dozwól
words-apply-deny = Dodaj do listy
words-apply-remove = Usuń
words-there = „{ $word }” jest już na liście { $list ->
    [allow] słów, które są tu w porządku
   *[deny] słów, których tu nie chcecie
}. Nic się nie zmieniło.

## Listy

words-head = **Słowa tego serwera** (wpisy: { $used } z { $most })
words-listed-allow = { $n ->
    [0] Poza zasadami nic nie jest dozwolone: `/słowa dozwól`.
   *[other] **Tu w porządku** ({ $n }):
}
words-listed-deny = { $n ->
    [0] Na liście niechcianych nic nie ma: `/słowa zabroń`.
   *[other] **Tu niechciane** ({ $n }):
}
words-choice-allow = { $word } (tu w porządku)
words-choice-deny = { $word } (niechciane)

## Próbowanie

words-try-nothing = Nie ma w tym żadnego ze słów tego serwera.
words-try-allowed = Tu w porządku: { $words }
words-try-denied = Tu niechciane: { $words }
words-try-without = Bez list: { $what }
words-try-with = Z listami: **{ $what }**
words-verdict-nothing = nic by się nie stało
words-verdict-other = bez notki, za to coś mniejszego: rada albo notatka dla moderacji
words-verdict-listed = notka, z powodu słowa z listy tego serwera
words-verdict-prompt = notka o: { $label }
