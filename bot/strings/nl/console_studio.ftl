# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Zie wat wanneer wordt geplaatst, wat er geplaatst is en wat er is gemist.
console-studio-waiting = { $n ->
    [0] Er wacht niets op goedkeuring.
    [one] Eén campagne wacht op goedkeuring.
   *[other] { $n } campagnes wachten op goedkeuring.
}
console-studio-no-community = Je beheert nog in geen enkele community campagnes. Vraag een beheerder van de jouwe om dat recht.
console-studio-calendar = Kalender van de campagnes
console-studio-campaigns = Campagnes
console-studio-ahead = Wat er komt
console-studio-ahead-none = Er staat niets gepland.
console-studio-behind = Wat er geplaatst is en wat er is gemist
console-studio-behind-none = Er is nog niets geplaatst.
console-studio-clock = Tijden volgens de klok van { $zone }
console-studio-col-when = Wanneer
console-studio-col-campaign = Campagne
console-studio-col-day = Dag
console-studio-col-text = Tekst
console-studio-col-became = Wat ervan werd
console-studio-became-claimed = wordt geplaatst
console-studio-became-posted = geplaatst
console-studio-became-skipped = overgeslagen, { $why }
console-studio-steps = Wat er gebeurde
