# De oefenruimte in de browser. Echt zijn daarin: de beoordeling, de regels, de seintjes, de zaken.

## Fouten van wat werd geprobeerd

practice-too-long = Dat is te lang voor deze ruimte. Maak het { $longest } tekens of korter.
practice-room-full = Er staan al { $most } berichten in deze ruimte. Begin hieronder opnieuw, dan heb je een lege.
practice-no-place = Alle oefenruimtes zijn bezet. Kom over een paar minuten terug.
practice-no-span = Zoveel dagen kunnen niet in één keer voorbijgaan ({ $seen }). Gebruik een van de knoppen.

## De pagina

console-practice-title = Oefenruimte
console-practice-lead = Schrijf als wie dan ook en zie wat er gebeurt: wat de schrijver wordt gevraagd, wat anderen lezen, wat moderators besluiten. De beoordeling is echt, de mensen niet. Niets van wat je hier schrijft, wordt bewaard.
console-practice-jump = Delen van deze pagina
console-practice-jump-chat = Chat
console-practice-jump-desk = Moderators
console-practice-jump-rules = Regels
console-practice-open = { $n } nog open
console-practice-chat = De chat
console-practice-log = Berichten, het nieuwste als laatste
console-practice-desk = De kant van de moderators
console-practice-desk-about = Leden zien dit niet. Jij bent hier de moderator: besluit zoals jij het zou doen.
console-practice-over = Klaar hier?
console-practice-over-about = Sluit de pagina, dan wordt de ruimte vanzelf opgeruimd. Of begin opnieuw met een lege.
console-practice-fresh = Opnieuw beginnen
console-practice-fresh-lesson = Begin de les
console-practice-back = Terug naar de ruimte
console-practice-welcome = Nog niemand heeft iets geschreven.
console-practice-welcome-about = Druk op “Afspelen” om een avond in de chat van een schoolband te bekijken, of schrijf hieronder zelf iets. Met een klas? Er is een les van ongeveer twintig minuten, met dingen om te proberen en te bespreken.
console-practice-welcome-lesson = Volg de les hierboven, of schrijf hieronder wat je wilt.
console-practice-lesson-start = Doe de les

## Het opgenomen gesprek

console-practice-replay = Het opgenomen gesprek
console-practice-replay-title = { $title }
console-practice-play = Afspelen
console-practice-pause = Pauze
console-practice-step = Eén stap
console-practice-speed = Tempo
console-practice-times = { $n } keer
console-practice-progress = { $said } van { $total } berichten
console-practice-soon = Zo meteen kiest { $who }: { $choice ->
    [edit] het bericht aanpassen
    [delete] het bericht verwijderen
    [keep] het bericht zo laten
   *[mistake] zeggen dat dit een vergissing is
}. Je kunt eerder kiezen.

## Een bericht

console-practice-answers = Als antwoord op { $who }:
console-practice-edited = (aangepast)
console-practice-deleted = { $who } heeft dit bericht verwijderd.
console-practice-held = Vastgehouden: alleen { $who } en de moderators kunnen het zien.
console-practice-did = Wat de bot deed
console-practice-did-nudge = gevraagd om nog eens te kijken
console-practice-did-hold = vastgehouden
console-practice-did-tip = tip
console-practice-did-add_strike = strike geteld
console-practice-did-escalate = moderators geroepen
console-practice-did-restrict = beperking voorgesteld
console-practice-did-timeout = time-out voorgesteld
console-practice-would = De bot kijkt alleen mee. Hij zou:
console-practice-would-nudge = de schrijver vragen om nog eens te kijken
console-practice-would-hold = het bericht vasthouden
console-practice-would-return_text = de tekst teruggeven
console-practice-would-tip = een tip tonen
console-practice-would-campaign_message = een aardig bericht tonen
console-practice-would-add_strike = een strike tellen
console-practice-would-escalate = de moderators roepen
console-practice-would-restrict = een beperking voorstellen
console-practice-would-timeout = een time-out voorstellen
console-practice-unmeasured = Niemand heeft de beoordeling in deze taal gemeten, dus dit bericht geldt nooit als in orde. Probeer het in het Engels.
console-practice-capped = Deze keer geen seintje: { $who } is vandaag al { $most } keer aangesproken, en dat is genoeg. Laat een dag voorbijgaan, dan komen er weer seintjes.
console-practice-only = Alleen { $who } ziet dit
console-practice-everybody = Iedereen ziet dit
console-practice-cleared = Een moderator vond er niets mis mee. { $who } hoeft niets te doen.
console-practice-chose = { $who } koos: { $choice ->
    [edit] aanpassen
    [delete] verwijderen
    [keep] laten staan
   *[mistake] dit is een vergissing
}.
console-practice-heard-open = De moderators gaan kijken.
console-practice-heard-taken = Er kijkt een moderator.
console-practice-heard-upheld = Een moderator vond dat de bot gelijk had.
console-practice-heard-overturned = Een moderator vond dat het een vergissing was.
console-practice-heard-appealed = Er gaat een tweede persoon kijken.
console-practice-heard-appeal_taken = Er kijkt een tweede persoon.
console-practice-heard-closed = Ook een tweede persoon vond dat de bot gelijk had.
console-practice-still = Wat { $who } nog kan doen
console-practice-new-text = { $who } schrijft in plaats daarvan:
console-practice-answer = Antwoorden
console-practice-answer-of = op het bericht van { $who }
console-practice-answer-not = Er niet op antwoorden

## Schrijven

console-practice-as = Schrijf als
console-practice-text = Je bericht
console-practice-send = Versturen

## Waarom

console-practice-why = Waarom?
console-practice-why-of = Over het bericht van { $who }
console-practice-why-open = Toon de redenen
console-practice-why-title = Waarom, over een bericht van { $who }
console-practice-why-nothing = De beoordeling vond niets dat hier een regel waard is: elke score ligt onder 0,05.
console-practice-why-clean = Er werd geen regel bereikt, dus er is niets gedaan.
console-practice-why-facts = Gelezen als { $language } door { $model }, volgens de regels { $rules }. De gemarkeerde woorden droegen de hoogste score.
console-practice-why-unmeasured = Gelezen als “{ $language }”, waarin niemand de beoordeling heeft gemeten: deze scores zijn alleen wat een woordenlijst vond.
console-practice-limit = { $step ->
    [nudge_at] seintje
    [strike_at] strike
    [hold_at] vastgehouden
   *[escalate_at] moderators
} vanaf { $at }
console-practice-limit-none = geen grens in deze regels

## De kant van de moderators

console-practice-strikes = De strikes
console-practice-strikes-caption = Wat de strikes van elk lid nu wegen, en wat er later nog van over is
console-practice-strikes-who = Lid
console-practice-strikes-now = nu
console-practice-strikes-month = over een maand
console-practice-strikes-months = over drie
console-practice-no-strikes = Niemand heeft er een. Een strike telt, en vervaagt vanzelf.
console-practice-pass = Laat tijd voorbijgaan:
console-practice-pass-day = een dag
console-practice-pass-week = een week
console-practice-pass-month = een maand
console-practice-cases = Zaken
console-practice-no-case = Niets te besluiten. Hier komt een zaak als iemand gekwetst kan raken, of als een schrijver zegt dat de bot ernaast zat.
console-practice-urgent = dringend
console-practice-because = Omdat
console-practice-disputed = { $who } zegt dat dit een vergissing is. Tot je besluit, telt het niet.
console-practice-second = Dit is een bezwaar, dus de tweede moderator besluit erover.
console-practice-proposes-restrict = Er is voorgesteld om een functie een tijdje niet toe te staan. Dat kan alleen een mens.
console-practice-proposes-timeout = Er is een time-out voorgesteld. Die kan alleen een mens geven.
console-practice-moderator = Moderator { $n }

## De regels

console-practice-rules = Wat als de regels anders waren?
console-practice-rules-about = Kies kant-en-klare regels of verschuif een grens. Over alles hierboven wordt opnieuw besloten, met de scores die het had; er wordt niets opnieuw beoordeeld, en in de ruimte verandert niets tot je de regels gebruikt.
console-practice-preset = Kant-en-klare regels
console-practice-preset-school = Op school
console-practice-preset-community = Gewone community
console-practice-preset-gaming = Gaming
console-practice-preset-support = Mensen die hulp zoeken
console-practice-mode = Wat de bot mag doen
console-practice-mode-observe = Alleen meekijken
console-practice-mode-nudge = Mensen vragen om nog eens te kijken
console-practice-mode-hold = Vragen, en berichten vasthouden
console-practice-sliders-about = Een score van 0,80 betekent dat ongeveer acht van de tien zulke berichten die naam verdienen. Lagere grenzen vinden meer, en zitten er vaker naast.
console-practice-more-limits = Meer grenzen
console-practice-step-nudge-at = Seintje vanaf
console-practice-step-strike-at = Strike vanaf
console-practice-step-hold-at = Vasthouden vanaf
console-practice-step-escalate-at = Moderators roepen vanaf
console-practice-never = nooit
console-practice-use = Gebruik deze regels vanaf nu
console-practice-try = Toon het effect
console-practice-effect = Wat er anders zou zijn
console-practice-effect-none = Er is nog niets geschreven. Schrijf iets, of speel het gesprek af.
console-practice-effect-sum = { $n ->
    [0] Tot nu toe zou niets anders zijn.
    [one] Met één van { $of } berichten zou het anders gaan.
   *[other] Met { $n } van { $of } berichten zou het anders gaan.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = Tot nu toe:
console-practice-after = Dan:
console-practice-nothing = niets

## Wat er wordt gezegd over wat is gedaan

console-practice-told-waiting = Er is nu veel te beoordelen. Je bericht staat er, en er wordt zo naar gekeken.
console-practice-told-time = Er is tijd voorbijgegaan. Kijk naar de strikes: ze zijn vervaagd.
console-practice-told-rules = Deze regels gelden vanaf nu.

## De les

console-practice-lesson = De les
console-practice-lesson-done = { $n } van { $of } gedaan
console-practice-lesson-ticked = Gedaan:
console-practice-lesson-talk = Om over te praten:
console-practice-lesson-all = Dat was alles. Bedankt dat je de tijd nam. Wat doe je morgen anders?
console-practice-try-as = Laat { $who } dit schrijven
console-practice-try-greet = heeft iemand het huiswerk voor morgen?
console-practice-try-swear = dit level is zo verdomd moeilijk, wat een rotspel
console-practice-try-hurt = wat ben jij een loser, niemand wil jou hier hebben
console-practice-lesson-greet = Zeg iets gewoons
console-practice-lesson-greet-do = Kies onder de chat wie je bent, en schrijf iets aardigs of iets saais. Er gebeurt niets, en er wordt niets bewaard: zo gaat het met bijna elk bericht.
console-practice-lesson-greet-talk = Zou het je storen dat een programma meeleest? Wat zou je er eerst over willen weten?
console-practice-lesson-swear = Vloek tegen een ding
console-practice-lesson-swear-do = Vloek op een spel, een bus, het weer. Open “Waarom?” onder het bericht: het woord valt op, en het is geen pesten.
console-practice-lesson-swear-talk = Wanneer doet een scheldwoord iemand pijn, en wanneer is het gewoon een woord?
console-practice-lesson-hurt = Zie wat de schrijver wordt gevraagd
console-practice-lesson-hurt-do = Schrijf nu iets dat zou steken als iemand het tegen jou zei. Alleen de schrijver ziet de vraag die dan komt. Lees haar alsof ze voor jou is.
console-practice-lesson-hurt-talk = Is de vraag aardig? Zou je er even door stilstaan, of er boos van worden?
console-practice-lesson-change = Pas het aan
console-practice-lesson-change-do = Kies “Aanpassen en opnieuw sturen”, en zeg wat je eigenlijk wilde zeggen, zonder het stuk dat pijn doet.
console-practice-lesson-change-talk = Wat zei de tweede versie dat de eerste niet zei?
console-practice-lesson-mistake = Zeg dat de bot ernaast zit
console-practice-lesson-mistake-do = Schrijf nog eens iets kwetsends, en kies “Dit is een vergissing”. De zaak gaat naar mensen, en er telt niets tot een van hen heeft gekeken.
console-practice-lesson-mistake-talk = Bedenk een grap tussen vrienden die een programma verkeerd zou begrijpen. Wat zou een mens moeten weten om het goed te begrijpen?
console-practice-lesson-judge = Wees zelf de moderator
console-practice-lesson-judge-do = Kijk naar de zaak aan de kant van de moderators: de woorden, de reden, wat de schrijver zegt. Besluit dan. Je kunt het terugnemen.
console-practice-lesson-judge-talk = Besloot iedereen in de klas hetzelfde? Wat zou eerlijk zijn voor de schrijver, en voor wie het las?
console-practice-lesson-fade = Laat tijd voorbijgaan
console-practice-lesson-fade-do = Iemand heeft nu een strike. Laat een maand voorbijgaan met de knoppen aan de kant van de moderators, en zie wat ervan over is.
console-practice-lesson-fade-talk = Waarom zou een fout vervagen? Is er een die dat niet zou moeten?
console-practice-lesson-rules = Verander de regels
console-practice-lesson-rules-do = Ga naar de regels aan het einde van de pagina. Kies die voor gaming en daarna die voor school, kijk wat er anders zou zijn, en gebruik de regels die je in je klas zou willen.
console-practice-lesson-rules-talk = Wie zou moeten bepalen welke regels in een klas gelden? Wat heb jij anders ingesteld dan de anderen?

## Als er geen ruimte is

console-practice-gone-away = Je oefenruimte is opgeruimd
console-practice-gone-away-do = Niemand had haar een tijdje gebruikt, en anderen hadden de plek nodig. Er is niets van bewaard. Je kunt meteen een nieuwe krijgen.
console-practice-gone-full = Alle oefenruimtes zijn bezet
console-practice-gone-full-do = Er oefenen meer mensen dan er ruimtes zijn. Probeer het over een paar minuten opnieuw.
console-practice-gone-open = Open een nieuwe ruimte

## kindness demo

cli-demo-web = Open het in de browser, of in deze terminal.
cli-demo-port = De poort van de pagina in de browser. Standaard: een die vrij is.
cli-demo-browser = Of de pagina in een browser wordt geopend.
cli-demo-check = Vraag de pagina één keer op, zeg wat er kwam, en stop. Standaard: waar geen terminal is, en in CI.
cli-demo-open =
    De oefenruimte staat open op { $address }
    Alleen deze computer kan erbij, en er wordt niets bewaard. Ctrl+C stopt het.
cli-demo-checked = { $address } antwoordt in { $seconds } s: { $title }
practice-not-there = De oefenruimte antwoordt niet zoals het moet ({ $status }). Voer `kindness doctor` uit, dat zegt wat er stuk is.
