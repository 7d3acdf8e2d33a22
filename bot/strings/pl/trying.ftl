# `/backtest` na kanale: co zasady zrobiłyby z wiadomościami, które tam są.

trying-channel-name = kanał
trying-channel = Wypróbuj zasady na najnowszych wiadomościach tego kanału. Nic nie zostaje zachowane.
trying-messages-name = wiadomości
trying-messages = Ile najnowszych wiadomości przeczytać. Domyślnie: 200.
trying-no-content = Bot nie może czytać tego, co się tu pisze, więc nie ma na czym wypróbować zasad.
trying-so-far = Ocenione wiadomości: { $done } z { $of } …
trying-head = { $of ->
    [0] W { $where } nie ma nic, co bot by ocenił.
    [one] **Jedna wiadomość w { $where }, wypróbowana z zasadami { $rules }:**
    [few] **{ $of } wiadomości w { $where } (osoby: { $authors }), wypróbowane z zasadami { $rules }:**
    [many] **{ $of } wiadomości w { $where } (osoby: { $authors }), wypróbowane z zasadami { $rules }:**
   *[other] **{ $of } wiadomości w { $where } (osoby: { $authors }), wypróbowane z zasadami { $rules }:**
 }
trying-row = { $kind }: **{ $n }**
trying-touched = { $n ->
    [0] Do nikogo bot by się nie odezwał.
    [one] Bot odezwałby się do jednej osoby.
    [few] Bot odezwałby się do { $n } osób.
    [many] Bot odezwałby się do { $n } osób.
   *[other] Bot odezwałby się do { $n } osoby.
 }
trying-examples = { $n ->
    [one] Przykład (dotknij, żeby przeczytać):
    [few] { $n } przykłady, najpoważniejsze na górze (dotknij, żeby przeczytać):
    [many] { $n } przykładów, najpoważniejsze na górze (dotknij, żeby przeczytać):
   *[other] { $n } przykładu, najpoważniejsze na górze (dotknij, żeby przeczytać):
 }
trying-example = { $link }: { $what }
trying-kept-nowhere = Wszyscy zaczynali tu bez punktów ujemnych. Widzisz to tylko ty; nic z tego nie zostało zachowane i nikt się o tym nie dowiedział.
