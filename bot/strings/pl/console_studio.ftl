# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Zobacz, co i kiedy zostanie opublikowane, co już było i co przepadło.
console-studio-waiting = { $n ->
    [0] Nic nie czeka na zatwierdzenie.
    [one] Jedna kampania czeka na zatwierdzenie.
    [few] { $n } kampanie czekają na zatwierdzenie.
    [many] { $n } kampanii czeka na zatwierdzenie.
   *[other] { $n } kampanii czeka na zatwierdzenie.
}
console-studio-no-community = Nie prowadzisz jeszcze kampanii w żadnej społeczności. Poproś o to prawo kogoś, kto zarządza twoją.
console-studio-calendar = Kalendarz kampanii
console-studio-campaigns = Kampanie
console-studio-ahead = Co nadchodzi
console-studio-ahead-none = Nic nie jest zaplanowane.
console-studio-behind = Co opublikowano, a co przepadło
console-studio-behind-none = Jeszcze niczego nie opublikowano.
console-studio-clock = Godziny według zegarów w { $zone }
console-studio-col-when = Kiedy
console-studio-col-campaign = Kampania
console-studio-col-day = Dzień
console-studio-col-text = Tekst
console-studio-col-became = Co się z tym stało
console-studio-became-claimed = w trakcie publikacji
console-studio-became-posted = opublikowano
console-studio-became-skipped = pominięto, { $why }
console-studio-steps = Co się działo
console-studio-read = Przeczytaj teksty
console-studio-texts = { $title }: teksty
console-studio-languages = Języki tekstów
console-studio-as-posted = Dokładnie tak, jak zostanie opublikowane.
console-studio-not-posted = Tylko do czytania: ta kampania jest publikowana w języku { $language }.
console-studio-day = Dzień { $day }, { $at }
console-studio-unread = przeczytany tylko przez autora
console-studio-picture = Obrazek:
console-studio-entries = (Tutaj jest to, co przysłali członkowie.)
console-studio-review = Przegląd
console-studio-own = Ta wersja jest twoja, więc czyta ją i zatwierdza ktoś inny: osoba, która prowadzi tu kampanie albo moderuje.
console-studio-approve-about = Najpierw przeczytaj teksty. Potem zacznie się sama.
console-studio-step-approve = Zatwierdź wersję { $version }
console-studio-step-pause = Wstrzymaj
console-studio-step-resume = Wznów
console-studio-step-stop = Zakończ
console-studio-steps-about = Przerwa działa od razu, a tego, co przepadnie, nikt nie nadrabia. Zakończona kampania nie rusza dalej.
console-studio-why = Dlaczego? Zostaje to w historii.
