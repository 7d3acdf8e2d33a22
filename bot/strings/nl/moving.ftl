# Verhuizen: `kindness import` en `kindness export`.

cli-import = Neem eerdere zaken en waarschuwingen over: uit een CSV, uit Zeppelin, of uit een ander thuis van deze bot.
cli-import-file = Een CSV met de kolommen { $columns } (en weight, als je wilt), een JSON die Zeppelin exporteerde, of wat "kindness export" schreef.
cli-import-community = Waar ze gebeurden, bijvoorbeeld discord:123.
cli-import-source = Voor een CSV: waar de zaken vandaan komen. Een zaak met dezelfde bron en hetzelfde nummer wordt één keer overgenomen.
cli-import-weight = Hoe zwaar een waarschuwing telt als het bestand dat niet zegt. Ze vervaagt vanaf de dag waarop ze werd gegeven.
cli-import-bot = De id van een bot: een waarschuwing die hij uit zichzelf gaf, telt tegen niemand. Kan meer dan eens worden gebruikt.
cli-import-locale = De taal waarin mensen antwoord krijgen die bezwaar maken tegen een oude waarschuwing.
cli-import-dry-run = Zeg alleen wat er zou gebeuren. Wat niet kan worden gelezen, komt wel in een lijst.
cli-import-done = { $new ->
    [0] Niets nieuws.
    [one] Eén zaak is overgenomen: { $warnings } als waarschuwing die telt, { $history } als geschiedenis.
   *[other] { $new } zaken zijn overgenomen: { $warnings } als waarschuwing die telt, { $history } als geschiedenis.
 } { $known ->
    [0] Geen ervan was er al.
    [one] Eén was er al en blijft zoals ze is.
   *[other] { $known } waren er al en blijven zoals ze zijn.
 }
cli-import-would = { $new ->
    [0] Er zou niets nieuws worden overgenomen.
    [one] Eén zaak zou worden overgenomen: { $warnings } als waarschuwing die telt, { $history } als geschiedenis.
   *[other] { $new } zaken zouden worden overgenomen: { $warnings } als waarschuwing die telt, { $history } als geschiedenis.
 } { $known ->
    [0] Geen ervan is er al.
    [one] Eén is er al en zou blijven zoals ze is.
   *[other] { $known } zijn er al en zouden blijven zoals ze zijn.
 } Er is niets veranderd.
cli-import-rejected = { $n ->
    [one] Eén rij kon niet worden gelezen. Ze staat in { $path }, met haar regel en de reden.
   *[other] { $n } rijen konden niet worden gelezen. Ze staan in { $path }, elk met haar regel en de reden.
 }

import-no-community = Zeg waar de zaken gebeurden, met de deur ervoor, bijvoorbeeld --community discord:123.
import-twice = Een andere zaak in dit bestand heeft hetzelfde nummer, dus alleen de eerste wordt overgenomen.
import-unreadable = { $path } kan niet worden gelezen ({ $problem }). Controleer of het compleet is.
import-columns = { $path } heeft deze kolommen nodig: { $columns }. Noem ze zo in de eerste regel.
import-not-zeppelin = { $path } is niet wat Zeppelin exporteert. Neem het bestand uit het dashboard zoals het is.
import-malformed = Dit is geen complete zaak ({ $problem }).
import-kind = Deze soort zaak is niet bekend. Gebruik warning, ban, kick, mute, note, unban, unmute of other.
import-no-number = Een zaak heeft een nummer nodig, zodat ze niet twee keer wordt overgenomen.
import-person = Mensen worden hier met hun id genoemd: een getal van hoogstens 20 cijfers.
import-time = Een tijd schrijf je als 2025-03-01 18:30, in UTC, of met de tijdzone erbij.
import-future = Dit zou in de toekomst zijn gebeurd.
import-weight = Een gewicht is een getal boven 0 en hoogstens { $most }.
import-own-case = Niemand besluit over zichzelf, dus dit kan niet kloppen.
import-not-ours = Dit is geen zaak zoals deze bot ze exporteert ({ $format }).
import-elsewhere = Deze zaak is van een andere community ({ $community }).

cli-export = Schrijf alles op wat over een community wordt bewaard, in bestanden die iedereen kan lezen.
cli-export-community = Welke community, bijvoorbeeld discord:123.
cli-export-output = Een nieuwe map, of een nieuw archief als de naam op .zip eindigt.
cli-export-without-text = Laat alles weg wat mensen schreven.
cli-export-done = { $rows ->
    [one] Eén rij is naar { $path } geschreven. Bewaar haar veilig: ze gaat over mensen.
   *[other] { $rows } rijen zijn naar { $path } geschreven. Bewaar ze veilig: ze gaan over mensen.
 }
export-exists = { $path } is er al, en er wordt niets overschreven. Kies een andere --output.
export-nothing = Over { $community } wordt niets bewaard. Controleer de naam: "kindness doctor" laat zien waar de gegevens liggen.

export-readme = Alles wat Kindness over { $community } bewaart, zoals het was op { $at } UTC.
export-file = { $name } (.jsonl en .csv), { $rows ->
    [one] één rij
   *[other] { $rows } rijen
 }: { $about }
export-is-answers = wat moderators antwoordden op de vraag of een seintje gewenst was.
export-is-campaign-habits = wanneer campagnes mogen plaatsen, zoals dat in de loop van de tijd is ingesteld.
export-is-campaign-slots = wat campagnes hebben geplaatst, of bijna.
export-is-campaign-steps = wie een campagne voorstelde, goedkeurde, pauzeerde of stopte.
export-is-campaign-versions = de plannen en woorden van de campagnes, in elke versie.
export-is-campaigns = de campagnes en hoe het ermee staat.
export-is-cases = de zaken, elk met haar stappen, het besluit waar ze over gaat, en haar strikes.
export-is-counters = hoeveel berichten zijn gezien, een seintje kregen, zijn vastgehouden enzovoort, per uur. Ze noemen niemand.
export-is-decisions = wat over berichten is besloten, waarom, met welke regels en welk model.
export-is-errands = wat de bot moet uitvoeren, of pas heeft uitgevoerd.
export-is-memos = de instellingen.
export-is-pardons = wie door wie iets is kwijtgescholden.
export-is-raised = wanneer moderators nog eens bij een zaak zijn geroepen.
export-is-reports = wat mensen meldden. Wie het meldde, staat er alleen in als jullie community dat toont.
export-is-rulebook = de regels in elke versie: wie ze liet ingaan, wanneer en waarom.
export-is-standings = mensen over wie iets is besloten, en wie om minder seintjes vroeg.
export-is-strikes = wat tegen mensen telt, vanaf wanneer, en hoe zwaar.
export-is-waiting = berichten die nog niet konden worden beoordeeld.
export-is-campaign-files = de bestanden die voor campagnes zijn geüpload, in Base64.
export-is-challenge-amends = hoogtepunten waar een inzending uit moet.
export-is-challenge-entries = wat leden voor een uitdaging inzonden, en wat ervan is geworden.
export-is-challenge-tallies = hoeveel aardige dingen een uitdaging had. Er staat niemand bij naam in.
export-is-reminders = wie vroeg om waaraan te worden herinnerd, en wanneer.
export-is-trials = proeven met de woorden van seintjes.
export-is-webhook-posts = wat websites te horen moeten krijgen.
export-is-other = wat een ander deel van de bot over de community bewaart.
export-with-text = Wat mensen schreven, staat hierin, leesbaar. Verwijder deze bestanden zodra je ze niet meer nodig hebt.
export-no-text = Wat mensen schreven, is weggelaten.
export-forms = Een .jsonl-bestand heeft één JSON-object per regel en is exact. De .csv heeft dezelfde rijen voor een spreadsheet; daar staat een ' voor wat die voor een formule zou houden.
export-back = De zaken weer overnemen: kindness import THIS-FOLDER --community { $community }

## Zaken van voordat deze bot kwam

discord-card-past = Dit gebeurde voordat deze bot kwam, op { $at }. Het gaat over { $who } en telt tegen niemand.
discord-why-past-ban = Een ban van eerder.
discord-why-past-unban = Een ban van eerder is opgeheven.
discord-why-past-kick = Eerder van de server verwijderd.
discord-why-past-mute = Een time-out van eerder.
discord-why-past-unmute = Een time-out van eerder is opgeheven.
discord-why-past-note = Een notitie van eerder.
discord-why-past-other = Een zaak van eerder.
