# Campagnes: wat er niet mee kan, en wat je dan wel kunt doen.

campaign-illegal-step = Dat kan nu niet: deze campagne { $state ->
    [draft] wacht nog op goedkeuring
    [reviewed] wacht nog op goedkeuring
    [approved] is al goedgekeurd
    [scheduled] is al goedgekeurd, en begint vanzelf
    [live] loopt al
    [paused] staat al op pauze
   *[ended] is voorbij
}. `/campagne tonen` zegt wat er nu komt.
campaign-own-version = Jij schreef deze versie, dus iemand anders leest haar en keurt haar goed. Iedereen die hier modereert, kan dat met `/campagne goedkeuren`.
campaign-not-by-hand = De stap “{ $event }” zet je niet met de hand: de planning zet hem als het zover is.

campaign-bad-rule = Met “{ $seen }” is niet te zeggen op welke dagen er wordt geplaatst. Schrijf een regel zoals { $example }: alleen dagen, weken of maanden, zonder einde.
campaign-too-long = Die campagne zou { $days } dagen duren. Ze moet binnen { $limit } dagen voorbij zijn: kies minder rondes, of dagen die dichter bij elkaar liggen.
campaign-unknown-zone = Er is geen tijdzone “{ $seen }”. Schrijf er een zoals Europe/Amsterdam of America/New_York.
campaign-bad-cap = { $seen } berichten per dag kan niet. Kies een getal van 1 tot { $most }.
campaign-bad-wait = { $seen } minuten kan niet. Kies een getal van 0 tot { $most }.

campaign-under-way = “{ $name }” loopt hier al, of is al voorgesteld. Stop die eerst.
campaign-stale = Iemand anders heeft net de campagne “{ $campaign }” veranderd. Kijk er nog eens naar, en besluit opnieuw.
campaign-unknown = Er is geen campagne “{ $seen }”. Kies een van deze: { $known }.
campaign-not-here = “{ $name }” is hier nog niet voorgesteld. Lees haar met `/campagne voorbeeld`, en gebruik dan `/campagne starten`.
campaign-start-passed = De campagne zou op { $start } beginnen, en die dag is voorbij. Stel haar opnieuw voor met een latere dag.
campaign-another-version = Er is intussen versie { $now }, en je keurde { $seen } goed. Lees de nieuwe met `/campagne voorbeeld`, en noem haar dan: `/campagne goedkeuren versie:{ $now }`.
campaign-start-far = { $start } is meer dan een jaar ver weg. Kies een eerdere dag.
campaign-unreviewed = { $count } teksten van deze campagne zijn in die taal door niemand anders gelezen dan wie ze schreef, te beginnen met “{ $first }”. Laat ze eerst nakijken.
campaign-text-expired = De tekst “{ $text }” mag op { $day } niet worden getoond. Kies een ander begin, of verander de datums.
campaign-resumes-as-it-was = “{ $name }” staat op pauze en gaat verder zoals ze is goedgekeurd, dus er kan hier niets aan veranderen. Gebruik /campagne starten zonder andere opties om haar verder te laten gaan, of eerst /campagne stoppen om een nieuwe voor te stellen.
campaign-needs-zone = In welke tijdzone wonen de mensen hier? Zeg het één keer met de optie “tijdzone”, bijvoorbeeld Europe/Amsterdam.
campaign-bad-day = “{ $seen }” is geen dag. Schrijf er een zoals 2026-03-31.
campaign-bad-quiet = “{ $seen }” zijn geen stille uren. Schrijf ze zoals 21:00-08:00.
campaign-no-channel = Kies een tekstkanaal van deze server om in te plaatsen.
campaign-may-not-post = De bot mag niet in { $channel } plaatsen. Laat hem het kanaal zien, daar berichten sturen en de geschiedenis lezen, en probeer het dan opnieuw.
campaign-may-not-read = De bot mag de berichtgeschiedenis van { $channel } niet lezen. Geef hem dat recht, zodat hij kan zien wat hij heeft geplaatst.
campaign-no-day = Voor dag { $day } is niets gepland. De campagne heeft { $days } dagen.
campaign-no-picture = De afbeelding { $name } kan niet worden gelezen. Zet haar terug, of haal haar uit de tekst.
tip-none = Er zijn nu geen tips.

## Commando's

discord-command-campaign-name = campagne
discord-command-campaign = Laat hier een campagne lopen: stel voor, keur goed, bekijk, pauzeer.
discord-command-campaign-list-name = lijst
discord-command-campaign-list = Welke campagnes er zijn, en hoe het hier met elke staat.
discord-command-campaign-show-name = tonen
discord-command-campaign-show = Wat een campagne is, hoe het ermee staat, en wat er komt.
discord-command-campaign-preview-name = voorbeeld
discord-command-campaign-preview = Lees wat er op een dag wordt geplaatst, precies zoals het wordt. Alleen jij ziet het.
discord-command-campaign-start-name = starten
discord-command-campaign-start = Stel een campagne voor, of laat een gepauzeerde verdergaan. Iemand anders keurt haar goed.
discord-command-campaign-pause-name = pauzeren
discord-command-campaign-pause = Plaats meteen niets meer van een campagne, tot ze weer wordt gestart.
discord-command-campaign-stop-name = stoppen
discord-command-campaign-stop = Beëindig een campagne. Wat is geplaatst, blijft.
discord-command-campaign-calendar-name = kalender
discord-command-campaign-calendar = De volgende berichten, en wanneer elk aan de beurt is.
discord-command-campaign-approve-name = goedkeuren
discord-command-campaign-approve = Keur goed wat iemand anders voorstelde. Lees eerst het voorbeeld.
discord-command-campaign-history-name = geschiedenis
discord-command-campaign-history = Wie wat deed, wanneer, en hoe het de laatste berichten verging.
discord-command-campaign-option-campaign-name = campagne
discord-command-campaign-option-campaign = Welke? Niet nodig als er maar één is.
discord-command-campaign-option-channel-name = kanaal
discord-command-campaign-option-channel = Waar wordt geplaatst. Laat je dit leeg: in dit kanaal.
discord-command-campaign-option-start-name = begin
discord-command-campaign-option-start = De eerste dag, bijvoorbeeld 2026-03-31. Laat je dit leeg: morgen.
discord-command-campaign-option-days-name = dagen
discord-command-campaign-option-days = Op welke dagen. Laat je dit leeg: elke dag.
discord-command-campaign-option-language-name = taal
discord-command-campaign-option-language = In welke taal. Laat je dit leeg: Engels.
discord-command-campaign-option-zone-name = tijdzone
discord-command-campaign-option-zone = De tijdzone van deze server, bijvoorbeeld Europe/Amsterdam. Ze wordt onthouden.
discord-command-campaign-option-quiet-name = stil
discord-command-campaign-option-quiet = Uren waarin niets wordt geplaatst, bijvoorbeeld 21:00-08:00. Ze worden onthouden.
discord-command-campaign-option-most-name = hoogstens
discord-command-campaign-option-most = Berichten per dag, hoogstens, van alle campagnes samen. Het wordt onthouden.
discord-command-campaign-option-why-name = waarom
discord-command-campaign-option-why = Waarom? Het blijft in de geschiedenis staan.
discord-command-campaign-option-version-name = versie
discord-command-campaign-option-version = Welke versie je hebt gelezen. Niet nodig voor de eerste.
discord-command-campaign-option-day-name = dag
discord-command-campaign-option-day = Welke dag van de campagne.
discord-command-discover-name = ontdekken
discord-command-discover = Wat er nu op deze server loopt.
discord-command-tip-name = tip
discord-command-tip = Iets korts over lezen, delen en op elkaar letten.
campaign-days-daily = elke dag
campaign-days-weekdays = maandag tot en met vrijdag
campaign-days-thrice = maandag, woensdag, vrijdag
campaign-days-weekly = één keer per week, op de weekdag van het begin

## Wat beheerders lezen

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = nog niet voorgesteld
campaign-state-draft = wacht op goedkeuring door iemand anders
campaign-state-reviewed = gelezen, en wacht op goedkeuring
campaign-state-approved = goedgekeurd
campaign-state-scheduled = begint vanzelf
campaign-state-live = loopt
campaign-state-paused = op pauze
campaign-state-ended = voorbij
campaign-list-head = **Campagnes**
campaign-list-line = • **{ $title }** (`{ $called }`): { $state }
campaign-show-head = **{ $title }**: { $state }
campaign-show-plan = In { $channel }, in het { $language }, vanaf { $start }, naar de klok van { $zone }. Niets van { $quiet }; { $most ->
    [one] hoogstens één bericht per dag.
   *[other] hoogstens { $most } berichten per dag.
}
campaign-show-by = Voorgesteld door { $who }, versie { $version }.
campaign-show-done = { $posted } van { $total } geplaatst, { $skipped } overgeslagen.
campaign-show-next = Volgende: { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }**: er is niets meer gepland.
    [one] **{ $title }**: er is één bericht gepland.
   *[other] **{ $title }**: er zijn { $n } berichten gepland.
}
campaign-calendar-line = { $at }: dag { $day }, “{ $title }”
campaign-calendar-more = … en nog { $n }.
campaign-preview-head = { $n ->
    [one] Dag { $day }: één bericht, precies zoals het wordt.
   *[other] Dag { $day }: { $n } berichten, precies zoals ze worden.
}
campaign-history-head = **{ $title }**: wat er is gebeurd
campaign-history-step = { $at } { $who }: { $event }
campaign-the-schedule = de planning
campaign-event-propose = stelde haar voor
campaign-event-revise = stelde een nieuwe versie voor
campaign-event-review = las haar
campaign-event-return = gaf haar terug
campaign-event-approve = keurde haar goed
campaign-event-schedule = zette haar in de planning
campaign-event-begin = begon
campaign-event-pause = zette haar op pauze
campaign-event-resume = liet haar verdergaan
campaign-event-stop = beëindigde haar
campaign-event-finish = was klaar
campaign-slot-claimed = { $at } “{ $title }”: wordt geplaatst
campaign-slot-posted = { $at } “{ $title }”: geplaatst
campaign-slot-skipped = { $at } “{ $title }”: overgeslagen, { $why }
campaign-why-late = omdat het te laat was toen het had kunnen worden geplaatst
campaign-why-quiet = omdat de stille uren begonnen
campaign-why-cap = omdat het één bericht te veel was geweest
campaign-why-paused = omdat de campagne, of de hele bot, op pauze stond
campaign-why-stopped = omdat de campagne was beëindigd
campaign-why-expired = omdat de tekst niet meer mag worden getoond
campaign-why-nothing = omdat er niets te tonen was
campaign-why-campaign-may-not-read = omdat de bot daar de berichtgeschiedenis niet mag lezen, en dus niemand weet of het is geplaatst: geef hem dat recht
campaign-why-campaign-may-not-post = omdat de bot daar niet mag plaatsen: laat hem het kanaal zien, berichten sturen en bestanden toevoegen
campaign-why-campaign-no-picture = omdat de afbeelding niet kon worden gelezen: zet haar terug
campaign-why-other = omdat Discord het niet toeliet
campaign-put-forward = 📝 Voorgesteld. **Iemand anders leest haar nu** met `/campagne voorbeeld` en zegt ja met `/campagne goedkeuren`. Daarvoor wordt er niets geplaatst.
campaign-approved = ✅ Goedgekeurd. Ze begint vanzelf; je hoeft niets meer te doen. `/campagne pauzeren` houdt haar op elk moment tegen.
campaign-paused = ⏸️ Op pauze. Er wordt niets meer geplaatst tot iemand `/campagne starten` gebruikt. Wat intussen wordt gemist, wordt niet ingehaald.
campaign-resumed = ▶️ Ze gaat vanaf hier verder.
campaign-stopped = ⏹️ Beëindigd. Wat is geplaatst, blijft.

## Voor iedereen

discover-head = **Dit loopt hier nu**
discover-nothing = Hier loopt nu niets. `/tip` heeft altijd iets korts om te lezen.
discover-line = **{ $title }**, dag { $day } van { $days }, in { $channel }
    { $about }
tip-source = -# Bron: { $source }
campaign-bad-days = “{ $seen }” is geen keuze van dagen. Kies een van deze: { $known }.
campaign-no-place = Dat is geen kanaal waarvoor eerder een campagne van deze server is voorgesteld. Kies er een uit de lijst, of begin op Discord met `/campagne starten` in het kanaal waarvoor ze is.
