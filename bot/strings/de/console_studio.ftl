# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Sieh, was wann gepostet wird, was gepostet wurde und was ausgefallen ist.
console-studio-waiting = { $n ->
    [0] Nichts wartet auf Zustimmung.
    [one] Eine Kampagne wartet auf Zustimmung.
   *[other] { $n } Kampagnen warten auf Zustimmung.
}
console-studio-no-community = Du verwaltest noch in keiner Community Kampagnen. Bitte jemanden, der deine verwaltet, um dieses Recht.
console-studio-calendar = Kalender der Kampagnen
console-studio-campaigns = Kampagnen
console-studio-ahead = Was kommt
console-studio-ahead-none = Nichts ist geplant.
console-studio-behind = Was gepostet wurde und was ausgefallen ist
console-studio-behind-none = Noch wurde nichts gepostet.
console-studio-clock = Zeiten nach den Uhren von { $zone }
console-studio-col-when = Wann
console-studio-col-campaign = Kampagne
console-studio-col-day = Tag
console-studio-col-text = Beitrag
console-studio-col-became = Was daraus wurde
console-studio-became-claimed = wird gerade gepostet
console-studio-became-posted = gepostet
console-studio-became-skipped = ausgelassen, { $why }
console-studio-steps = Was geschah
console-studio-read = Texte lesen
console-studio-texts = { $title }: die Texte
console-studio-languages = Sprachen der Texte
console-studio-as-posted = Genau so, wie es gepostet wird.
console-studio-not-posted = Nur zum Lesen: Gepostet wird diese Kampagne in der Sprache { $language }.
console-studio-day = Tag { $day }, { $at }
console-studio-unread = nur von der Person gelesen, die es schrieb
console-studio-picture = Bild:
console-studio-entries = (Hier steht, was Mitglieder eingeschickt haben.)
console-studio-review = Prüfen
console-studio-own = Du hast diese Fassung geschrieben, also liest sie jemand anders und stimmt zu: wer hier Kampagnen verwaltet oder moderiert.
console-studio-approve-about = Lies zuerst die Texte. Danach beginnt sie von selbst.
console-studio-step-approve = Fassung { $version } zustimmen
console-studio-step-pause = Anhalten
console-studio-step-resume = Weitergehen lassen
console-studio-step-stop = Beenden
console-studio-steps-about = Eine Pause gilt sofort, und was ausfällt, wird nicht nachgeholt. Einmal beendet geht sie nicht weiter.
console-studio-why = Warum? Es bleibt im Verlauf stehen.
