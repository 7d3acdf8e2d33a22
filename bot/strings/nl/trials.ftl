# Proeven met wat een seintje zegt, en hoe het rond een campagne ging.

trial-no-variants = “{ $seen }” heeft geen andere bewoording om te proberen. Kies een tekst die er wel een heeft ({ $known }), of laat een deel van de mensen ongevraagd.
trial-which = Welke tekst wil je proberen? Zeg het met `tekst`. Deze hebben andere bewoordingen: { $known }.
trial-hold-out = { $seen } van de honderd ongevraagd laten, kan niet. Kies een getal van 0 tot { $most }.
trial-needs-afterwards = Wie niets wordt gevraagd, kan ook niet antwoorden. Kies “opnieuw opgevallen” of “gemeld”, of laat niemand ongevraagd.
trial-observing = De bot kijkt hier alleen mee, dus niemand wordt iets gevraagd en er valt niets te proberen. Zet hem eerst aan met `/kindness instellen`.
trial-once-a-day = Hier spreekt de bot dezelfde persoon minder dan { $least } keer per dag aan, dus hij kan niet eerlijk zien wie opnieuw opvalt. Laat niemand ongevraagd, of sta meer seintjes per dag toe met `/regels`.
trial-under-way = Hier loopt al een proef. Bekijk haar met `/campagne resultaten`, of beëindig haar met `/campagne proef stoppen`.
trial-none = Zo’n proef is hier niet. Begin er een met `/campagne proef starten`.
effect-not-begun = “{ $name }” is nog niet begonnen, dus er valt niets te vergelijken.

## Commando's

discord-command-campaign-trial-name = proef
discord-command-campaign-trial = Probeer twee bewoordingen van een privéseintje naast elkaar.
discord-command-campaign-trial-start-name = starten
discord-command-campaign-trial-start = Begin een proef. De community hoort het; wie welke bewoording krijgt, bepaalt het toeval.
discord-command-campaign-trial-stop-name = stoppen
discord-command-campaign-trial-stop = Beëindig de proef. Wat is geteld, blijft.
discord-command-campaign-results-name = resultaten
discord-command-campaign-results = Wat een proef tot nu toe laat zien, of dat het daarvoor te vroeg is.
discord-command-campaign-effect-name = effect
discord-command-campaign-effect = Hoe het voor, tijdens en na een campagne ging, per week.
discord-command-campaign-option-text-name = tekst
discord-command-campaign-option-text = Welk seintje? Niet nodig als er maar één andere bewoordingen heeft.
discord-command-campaign-option-unasked-name = ongevraagd
discord-command-campaign-option-unasked = Hoeveel van de honderd mensen helemaal geen seintje krijgen. Laat je dit leeg: 0.
discord-command-campaign-option-measure-name = maatstaf
discord-command-campaign-option-measure = Wat beslist. Dat kan later niet meer veranderen.
discord-command-campaign-option-number-name = nummer
discord-command-campaign-option-number = Welke proef? Laat je dit leeg: de nieuwste.

trial-measure-changed = bericht aangepast of verwijderd
trial-measure-edited = bericht aangepast
trial-measure-deleted = bericht verwijderd
trial-measure-left = bericht zo gelaten
trial-measure-disputed = seintje een vergissing genoemd
trial-measure-again = binnen een week opnieuw opgevallen
trial-measure-reported = binnen een week gemeld

## Wat beheerders lezen

trial-started = **Proef { $number } is begonnen:** { $text }. Wat beslist: { $measure }. Zie hoe het gaat met `/campagne resultaten`.
trial-told-in = De community heeft het gehoord in { $channel }.
trial-told-later = Ik kon het de community nu niet vertellen. Ik blijf het proberen, en tot die tijd doet niemand mee aan de proef.
trial-tell-them = Hier loopt geen campagne, of ik mag niet in haar kanaal plaatsen. **Vertel het de community alsjeblieft zelf,** bijvoorbeeld zo:
trial-stopped = **Proef { $number } is voorbij.** Iedereen leest het seintje weer zoals het altijd was. Zie wat is geteld met `/campagne resultaten`, tot de gegevens over die seintjes worden verwijderd.
trial-head = **Proef { $number }, “{ $text }”** { $running ->
    [yes] loopt sinds { $since }.
   *[no] liep van { $since } tot { $until }.
}
trial-counted = Wat beslist: **{ $measure }**. Iedereen telt één keer, met het eerste seintje. Tot nu toe geteld: { $people }. Nog aan het afwachten wat er gebeurt: { $waiting }.
trial-arm-as-written = de tekst zoals die altijd is
trial-arm-variant = “{ $called }”
trial-arm-hold-out = helemaal geen seintje
trial-row = **{ $arm }**, { $what }: { $of ->
    [0] nog niemand
   *[other] { $part } van { $of } mensen, dat is { $share } % (vrijwel zeker tussen { $low } en { $high } %)
}
trial-too-early = **Te vroeg om te zeggen** of { $arm } iets doet. Op honderd mensen kan het van alles zijn, van { $low } minder tot { $high } meer. Een verschil van tien op de honderd wordt meestal zichtbaar na ongeveer { $usually } mensen.
trial-more = { $unasked ->
    [yes] **Bij mensen die niets werd gevraagd ({ $arm })
   *[no] **Bij mensen die { $arm } kregen
} kwam dit vaker voor: { trial-did }.** { $points } meer op de honderd, vrijwel zeker tussen { $low } en { $high }.
trial-less = { $unasked ->
    [yes] **Bij mensen die niets werd gevraagd ({ $arm })
   *[no] **Bij mensen die { $arm } kregen
} kwam dit minder vaak voor: { trial-did }.** { $points } minder op de honderd, vrijwel zeker tussen { $low } en { $high }.
trial-alike = **{ $arm } maakt nauwelijks verschil:** hoogstens { $most } mensen op de honderd, meer of minder.
trial-did = { $measure ->
    [edited] het bericht aanpassen
    [deleted] het bericht verwijderen
    [left] het bericht zo laten
    [disputed] het seintje een vergissing noemen
    [again] binnen een week opnieuw opvallen
    [reported] binnen een week worden gemeld
   *[changed] het bericht aanpassen of verwijderen
}
trial-also = -# Alleen om te bekijken, het beslist niets: { $measure }: { $rows }
trial-buttons = -# Alleen wat mensen met de knoppen van het seintje doen, is te zien. Wie met de hand aanpast of verwijdert, telt als iemand die het bericht zo liet.
trial-untold = **Ze is nog niet echt begonnen:** de community heeft het nog niet gehoord, en tot die tijd doet niemand mee. Ik blijf het proberen, in het kanaal van de campagne of anders in dat van de moderators.
trial-rule = -# Kijk zo vaak als je wilt: van honderd proeven waarin het niets uitmaakt wat mensen lezen, beweren er hoogstens vijf ooit iets anders.
trial-many = -# Dit is hier proef { $number }. Hoe meer je er begint, hoe minder één ervan zegt: van twintig waarin niets verschil maakt, kan er toch een iets beweren.

## Wat de community leest

trial-explained = **We proberen onze eigen woorden uit.** Sommigen van jullie krijgen een privéseintje van de bot, met de vraag om nog eens naar een bericht te kijken.{ $others ->
    [0] { "" }
   *[other] { " " }Vanaf vandaag komt dat seintje in verschillende bewoordingen. Het toeval bepaalt wie welke leest: niemand kan dat zien of kiezen.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }{ $unasked } van de honderd mensen, gekozen door het toeval, krijgen voorlopig helemaal geen seintje, als er verder alleen een vriendelijke vraag zou komen. Met bedreigingen, iemand in gevaar, en alles wat tegen iemand telt, gaat het zoals altijd.
} We tellen wat er daarna gebeurt: hoeveel berichten worden aangepast, hoeveel seintjes een vergissing worden genoemd, en hoeveel mensen binnen een week opnieuw zo’n seintje krijgen of worden gemeld. We kijken naar die cijfers, nooit naar wie het was. Verder is niets anders: de regels, meldingen en je rechten blijven zoals ze zijn. Vragen? Stel ze aan de moderators.
trial-discover = **Er loopt een proef met onze eigen woorden.** Het toeval bepaalt welke bewoording van het privéseintje van de bot iemand leest{ $unasked ->
    [0] .
   *[other] , of dat er geen komt.
} We tellen wat er daarna gebeurt, en kijken naar de cijfers, nooit naar wie het was.

## /campaign effect

effect-head = **{ $title }: voor, tijdens en na**
effect-week = { $phase ->
    [before] voor
    [during] tijdens
   *[after] na
}, week vanaf { $at }: { $prompts } seintjes op 1.000 berichten, { $changed } aangepast, { $reports } meldingen, { $strikes } strikes
effect-per-cent = { $share } %
effect-during-too-early = **Te vroeg om te zeggen.** Er zijn minstens twee hele weken voor het begin nodig en twee terwijl ze loopt.
effect-during-lower = **In elke week van de campagne zei de bot minder vaak iets dan in welke week ervoor ook.**
effect-during-higher = **In elke week van de campagne zei de bot vaker iets dan in welke week ervoor ook.**
effect-during-mixed = **Geen duidelijke verandering:** de weken van de campagne liggen tussen die ervoor.
effect-after-too-early = Over de weken erna is het nog te vroeg om iets te zeggen.
effect-after-lower = Daarna lag elke week lager dan elke week ervoor.
effect-after-higher = Daarna lag elke week hoger dan elke week ervoor.
effect-after-mixed = De weken erna liggen tussen die ervoor.
effect-other-rules = **Let op:** de regels, het model of wat de bot hier mag doen, zijn in deze weken veranderd. Ze zijn dus niet op dezelfde manier gemeten.
effect-honest = -# Dit zet weken naast elkaar. Het kan niet laten zien dat het door de campagne kwam: vakanties, nieuwe mensen en andere regels veranderen ook dingen, en na slechte weken wordt het vaak vanzelf beter. Wat het vragen zelf doet, kan alleen een proef laten zien waarin mensen ongevraagd blijven: `/campagne proef starten`.
effect-nothing = In de weken rond deze campagne is hier niets gelezen.
