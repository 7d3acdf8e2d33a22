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
console-studio-read = Lees de teksten
console-studio-texts = { $title }: de teksten
console-studio-languages = Talen van de teksten
console-studio-as-posted = Precies zoals het wordt geplaatst.
console-studio-not-posted = Alleen om te lezen: deze campagne wordt geplaatst in het { $language }.
console-studio-day = Dag { $day }, { $at }
console-studio-unread = alleen gelezen door wie het schreef
console-studio-picture = Afbeelding:
console-studio-entries = (Hier staat wat leden hebben ingestuurd.)
console-studio-review = Nalezen
console-studio-own = Jij schreef deze versie, dus iemand anders leest haar en keurt haar goed: wie hier campagnes beheert of modereert.
console-studio-approve-about = Lees eerst de teksten. Daarna begint ze vanzelf.
console-studio-step-approve = Versie { $version } goedkeuren
console-studio-step-pause = Pauzeren
console-studio-step-resume = Laten doorgaan
console-studio-step-stop = Beëindigen
console-studio-steps-about = Een pauze geldt meteen, en wat wordt gemist wordt niet ingehaald. Eenmaal beëindigd gaat ze niet verder.
console-studio-why = Waarom? Het wordt bewaard in de geschiedenis.
