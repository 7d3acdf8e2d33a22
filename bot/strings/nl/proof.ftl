# Of het filter in een community klopt, en wat andere regels daar hadden gedaan.

cli-backtest = Vergelijk andere regels met die nu gelden, op wat is vastgelegd. Er verandert niets.
cli-backtest-community = De community, zoals die is vastgelegd, bijvoorbeeld discord:123.
cli-backtest-rules = Een TOML-bestand met de regels om te proberen. Standaard: de regels die gelden.
cli-backtest-limit = Een label en de score vanaf welke er seintjes komen, bijvoorbeeld bullying=0.92. Mag meer dan eens worden gegeven.
cli-backtest-days = De laatste dagen om te bekijken; oudere tellen alleen voor strikes.
cli-backtest-head = { $of ->
    [0] Van de laatste { $days } dagen is niets vastgelegd.
    [one] Van de laatste { $days } dagen is één bericht vastgelegd. Nu geldt: { $now }. Vergeleken: { $proposed }.
   *[other] Van de laatste { $days } dagen zijn { $of } berichten van { $authors ->
        [one] één persoon
       *[other] { $authors } mensen
    } vastgelegd. Nu geldt: { $now }. Vergeleken: { $proposed }.
}
cli-backtest-kind = berichten die leiden tot
cli-backtest-before = nu
cli-backtest-after = vergeleken
cli-backtest-changed = { $touched ->
    [0] Voor niemand was er iets anders geweest.
    [one] Voor één persoon was er iets anders geweest: { $milder } keer zachter, { $harder } keer strenger.
   *[other] Voor { $touched } mensen was er iets anders geweest: { $milder } keer zachter, { $harder } keer strenger.
}
cli-backtest-spared = Van wat zachter was geweest, vonden mensen { $wrong } onterecht en { $right } terecht.
cli-backtest-unseen = Maar een deel is te zien voor: { $labels }. Berichten onder de grens van toen worden niet bewaard.
backtest-kind-nudge = een privéseintje
backtest-kind-hold = een weggehaald bericht
backtest-kind-return_text = een teruggegeven tekst
backtest-kind-tip = een tip
backtest-kind-campaign_message = een aardig woord in het kanaal
backtest-kind-add_strike = een strike
backtest-kind-escalate = een oproep aan de moderators
backtest-kind-restrict = een voorgestelde beperking
backtest-kind-timeout = een voorgestelde time-out

backtest-two-rules = Er is een sjabloon en een bestand met regels. Geef een van de twee.
backtest-no-label = “{ $seen }” is geen grens. Schrijf een label van deze regels en een getal, bijvoorbeeld bullying=0.92. Deze zijn er: { $known }.
tune-stale = De grens is veranderd sinds dit werd voorgesteld. Vraag `/afstemmen` opnieuw.
question-own = Dit bericht schreef je zelf, dus iemand anders antwoordt erover.
question-gone = Van dit bericht is niets meer vastgelegd, dus er valt niets te beantwoorden.
tune-no-limit = De regels hier geven geen seintje over “{ $label }”. Kies een ander label.

## Commando's in Discord

discord-command-tune-name = afstemmen
discord-command-tune = Zie hoe vaak seintjes hier terecht zijn, en welke grens zou passen.
discord-command-readiness-name = klaar
discord-command-readiness = Zie of de bot heeft verdiend om hier te worden aangezet.
discord-command-backtest-name = regeltest
discord-command-backtest = Zie wat andere regels hier hadden gedaan. Er verandert niets.
discord-command-stats-name = cijfers
discord-command-stats = Zie wat de bot hier de laatste tijd deed, in cijfers en als plaatje.
proof-label-name = waarover
proof-wanted-name = gewenst
proof-wanted = Hoeveel van de honderd seintjes moeten terecht zijn? Standaard: 80.
proof-days-name = dagen
tune-label = Seintjes waarover?
backtest-rules-name = regels
backtest-rules = De regels om te proberen. Standaard: die nu gelden.
backtest-label = Een label waarvan je de grens wilt veranderen.
backtest-limit-name = grens
backtest-limit = Vanaf welke score er seintjes over komen, bijvoorbeeld 0.9.
backtest-days = De laatste dagen om te bekijken. Standaard: 30.
backtest-what = Kies regels om te proberen, of een label samen met een grens.
stats-days = De laatste dagen om te bekijken. Standaard: een week.
stats-days-7 = een week
stats-days-28 = vier weken

## /tune

tune-head = **Seintjes over { $label }** komen vanaf een score van { $now }. Zo vaak waren ze terecht, naar wat mensen hier in de laatste 90 dagen besloten:
tune-row = vanaf { $at }: **{ $share } %** terecht ({ $low } tot { $high } %). { $looked } van { $of } zijn bekeken.
tune-kept = { $kept } % van de terechte blijft.
tune-blind = Van { $blind } % heeft niemand er ook maar één bekeken, dus die kunnen allemaal terecht of allemaal onterecht zijn.
tune-together = Al deze marges samen kloppen in 95 van de 100 community’s.
tune-too-early = **Te vroeg.** Mensen hebben over { $looked } van deze seintjes besloten, en dat is te weinig om een grens voor te stellen. Besluit over zaken, of wacht.
tune-nowhere = **Geen grens past.** Vanaf geen enkele score lijken seintjes { $wanted } van de honderd keer terecht. Waarover mensen besloten: { $looked } seintjes.
tune-proposal = { $same ->
    [yes] **De grens past.**
   *[no] **Voorstel: { $at }.**
} { $proven ->
    [yes] Het is bewezen dat ze { $wanted } van de honderd keer of vaker terecht is.
   *[no] Ze lijkt { $wanted } van de honderd keer terecht, en dat is nog niet bewezen.
} Naar { $looked } antwoorden die bij de keuze niet meetelden: { $low } tot { $high } %.
tune-effect = In de laatste 30 dagen waren van { $of } vastgelegde berichten er { $milder } zachter behandeld, en { $harder } strenger.
tune-spared = Daarvan vonden mensen { $wrong } seintjes onterecht en { $right } terecht.
tune-apply = { $at } laten ingaan
tune-why = seintjes over { $label } vanaf een score van { $at }, zoals /afstemmen voorstelde
tune-done = **Ingegaan.** Seintjes over { $label } komen vanaf een score van { $at }; daarvoor was het { $seen }. Het kanaal van de moderators hoort het.
tune-words = Woorden die veel vaker staan waar een seintje onterecht bleek, en in hoeveel van hoeveel: { $words }. Net geteld in teksten die nog bewaard zijn. Is een ervan hier onschuldig, dan kan wie de server beheert het toestaan: `/woorden toestaan`.
tune-limits-of-this = -# Berichten onder de grens worden niet bewaard. Niemand kan dus zeggen hoeveel van alles wat pijn deed is gevonden, of wat een lagere grens zou doen.

## /readiness

ready-head = { $prompts ->
    [0] In de laatste 90 dagen zijn **geen seintjes gezien** die deze regels zouden geven.
    [one] In de laatste 90 dagen is **één seintje gezien**. Moderators antwoordden over { $answered }.
   *[other] In de laatste 90 dagen zijn **{ $prompts } seintjes gezien**. Moderators antwoordden over { $answered }.
}
ready-share = **{ $share } %** was gewenst ({ $low } tot { $high } %).
ready-too-early = **Te vroeg om te zeggen.** Blijf meekijken. Er zijn nog minstens { $left } antwoorden nodig.
ready-not-yet = **Nog niet.** Misschien is het goed genoeg, maar de antwoorden laten dat open. Blijf meekijken: er zijn nog minstens { $left } antwoorden nodig.
ready-ready = **Klaar.** Je kunt hem aanzetten met `/kindness instellen`.
ready-not-like-this = **Zo niet.** Minder dan { $needed } van de honderd zijn gewenst. Verhoog eerst grenzen: zie `/afstemmen`.
ready-rule = -# De regel: het is klaar zodra ook de onderkant van de marge { $needed } % of meer is. Je mag zo vaak kijken als je wilt: in 95 van de 100 community’s klopt de marge elke keer.

## /backtest

backtest-head = { $of ->
    [0] Van de laatste { $days } dagen is hier niets vastgelegd.
    [one] Van de laatste { $days } dagen is **één bericht** vastgelegd. De regels die gelden, en { $proposed }:
   *[other] Van de laatste { $days } dagen zijn **{ $of } berichten** van { $authors ->
        [one] één persoon
       *[other] { $authors } mensen
    } vastgelegd. De regels die gelden, en { $proposed }:
}
backtest-row = { $kind }: { $before } → **{ $after }**
backtest-milder = zachter: { $link }
backtest-harder = strenger: { $link }

## /stats

stats-head = In de laatste { $days } dagen zijn **{ $seen } berichten** gelezen.
stats-prompted = Over { $n } zei de bot iets ({ $of_thousand } van de duizend).
stats-held = Hij haalde er { $n } weg ({ $of_thousand } van de duizend).
stats-strikes = Hij telde er { $n } tegen iemand ({ $of_thousand } van de duizend).
stats-escalated = Bij { $n } riep hij moderators ({ $of_thousand } van de duizend).
stats-disputed = Over { $n } zeiden mensen dat het een vergissing was ({ $of_thousand } van de duizend).
stats-unsupported = { $n } waren in een taal waarin niemand hem heeft gemeten ({ $of_thousand } van de duizend).
stats-unread = { $n } waren te lang om tot het einde te lezen ({ $of_thousand } van de duizend).
stats-overturned = Moderators keken naar { $n } besluiten en vonden **{ $share } %** onterecht ({ $low } tot { $high } %).
stats-bars = Hoe vaak de bot iets zei, per maand en dag: { $bars }.

## Vragen over wat alleen is gezien

question-start = { $n ->
    [one] Beantwoord één vraag
   *[other] Beantwoord { $n } vragen
}
question-head = **Had je hier een seintje gewild?** { $left ->
    [0] Dit is de laatste vraag.
    [one] Hierna komt er nog één.
   *[other] Hierna komen er nog { $left }.
}
question-about = In { $link } is gevonden: { $labels }. Alleen jij ziet dit.
question-words-gone = Wat er stond, wordt niet meer bewaard. Volg de link om het te lezen.
question-none = **Bedankt.** Er zijn vandaag geen vragen meer. `/klaar` zegt wat de antwoorden laten zien.
question-taken = Iemand anders heeft deze intussen beantwoord.
question-yes = Ja
question-no = Nee
question-unsure = Weet ik niet
