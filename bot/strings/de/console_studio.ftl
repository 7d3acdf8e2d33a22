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
