# Wat moderators lezen: kaarten, de lijst met zaken, time-outs.

## Op een kaart

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Dringend:** de bijnaam van { $where } heeft nu een mens nodig: { $link }
       *[no] De bijnaam van { $where } heeft een mens nodig: { $link }
    }
   *[no] { $urgent ->
        [yes] **Dringend:** een bericht van { $who } in { $where } heeft nu een mens nodig: { $link }
       *[no] Een bericht van { $who } in { $where } heeft een mens nodig: { $link }
    }
 }
discord-card-passed-on = Deze woorden zijn alleen geciteerd of doorgestuurd, dus ze zijn geen strike.
discord-card-language = Taal: { $language }. Het model leest die niet, dus alleen de woordenlijst heeft hiernaar gekeken.
discord-card-no-language = De taal was niet te herkennen, of het model leest die niet, dus alleen de woordenlijst heeft hiernaar gekeken.
discord-card-found = Gevonden: { $labels }.
discord-card-label = **{ $label }** ({ $score } %)
discord-card-strikes = { $n ->
    [0] Tot nu toe telt er niets tegen de schrijver.
    [one] Tot nu toe telt één bericht tegen de schrijver; vandaag weegt het { $weight }.
   *[other] Tot nu toe tellen { $n } berichten tegen de schrijver; vandaag wegen ze { $weight }.
 }
discord-card-judged = -# Regels: { $rules }. Model: { $model }.
discord-card-restrict = De regels stellen voor om de schrijver { $hours ->
    [one] een uur lang
   *[other] { $hours } uur lang
 } { $feature ->
    [links] geen links te laten plaatsen
    [attachments] geen bestanden te laten plaatsen
    [voice] niet te laten praten
   *[streaming] niet te laten streamen
 }. Alleen dat kan Discord niet, dus in plaats daarvan wordt een time-out van { $minutes } min aangeboden.
discord-read-as-file = Het is te lang voor een bericht. Alleen jij ziet dit bestand:

## De lijst met zaken

discord-command-case-name = zaak
discord-command-case = Wat op de moderators wacht, en wat ermee is gedaan.
discord-command-case-list-name = lijst
discord-command-case-list = Zie wat op de moderators wacht. Alleen jij ziet het antwoord.
discord-command-case-which-name = welke
discord-command-case-which = Welke zaken; alle die wachten als je dit leeg laat.
discord-command-case-take-name = oppakken
discord-command-case-take = Pak een zaak op, of de eerste die wacht, en zie de kaart.
discord-command-case-show-name = tonen
discord-command-case-show = Zie een zaak met alle notities. Alleen jij ziet het.
discord-command-case-note-name = notitie
discord-command-case-note = Laat bij een zaak een notitie achter voor de andere moderators.
discord-command-case-undo-name = terugnemen
discord-command-case-undo = Neem terug wat je over een zaak besloot, en zeg waarom.
discord-command-case-export-name = exporteren
discord-command-case-export = Krijg één zaak als bestand. Daarin staat niemand bij naam, behalve de schrijver.
discord-command-case-case-name = zaak
discord-command-case-case = De zaak; begin te typen om er een te zoeken.
discord-command-case-next = De zaak; de eerste die wacht als je dit leeg laat.
discord-command-case-own = De zaak; alleen wie besloot, kan dat terugnemen.
discord-command-case-text-name = tekst
discord-command-case-text = Wat de andere moderators moeten weten.
discord-command-case-why = Waarom je het terugneemt. Het blijft bij de zaak vastgelegd.
discord-command-queue-name = wachtrij
discord-command-queue = Zie wat op de moderators wacht en pak een zaak op. Alleen jij ziet het antwoord.
discord-cases-all = alle
discord-cases-free = vrij om op te pakken
discord-cases-urgent = dringend
discord-cases-reported = gemeld
discord-cases-appealed = met bezwaar
discord-cases-mine = van mij
discord-case-nothing-to-take = Er wacht niets dat je kunt oppakken.
discord-case-noted = Je notitie staat bij de zaak. Moderators zien haar met `/zaak tonen`.
discord-case-exported = Hier is de zaak, met wat er nog van is vastgelegd. Wie het meldde en wie besloot, is weggelaten. Bewaar het bestand veilig.
discord-cases-head-all = { $n ->
    [0] Er wacht niets op je.
    [one] **Er wacht één zaak.**
   *[other] **Er wachten { $n } zaken.** Dringende komen eerst, dan de oudste.
 }
discord-cases-head-free = { $n ->
    [0] Er wacht niets dat nog niemand heeft opgepakt.
    [one] **Er wacht één zaak die nog niemand heeft opgepakt.**
   *[other] **Er wachten { $n } zaken die nog niemand heeft opgepakt.** Dringende komen eerst, dan de oudste.
 }
discord-cases-head-urgent = { $n ->
    [0] Er wacht niets dringends.
    [one] **Er wacht één dringende zaak.**
   *[other] **Er wachten { $n } dringende zaken.**
 }
discord-cases-head-reported = { $n ->
    [0] Er wacht niets dat mensen hebben gemeld.
    [one] **Er wacht één zaak die is gemeld.**
   *[other] **Er wachten { $n } zaken die zijn gemeld.**
 }
discord-cases-head-appealed = { $n ->
    [0] Er wacht geen bezwaar.
    [one] **Er wacht één bezwaar.**
   *[other] **Er wachten { $n } bezwaren.**
 }
discord-cases-head-mine = { $n ->
    [0] Je hebt geen zaak opgepakt.
    [one] **Je hebt één zaak opgepakt.**
   *[other] **Je hebt { $n } zaken opgepakt.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Dringend** ·
   *[no] {""}
 } { $who }: { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Bericht]({ $link })
 }
discord-cases-most = -# Het zijn er meer dan { $most }. Geteld zijn de dringende en daarna de oudste.
discord-cases-more = … en nog { $n }, die je hier ziet als over een paar van deze is besloten.
discord-cases-waiting = { $n ->
    [one] Eén kaart kon niet worden verstuurd, omdat het kanaal van de moderators ontbreekt of voor de bot is gesloten. Ze komt als iemand er een kiest met `/kindness instellen`.
   *[other] { $n } kaarten konden niet worden verstuurd, omdat het kanaal van de moderators ontbreekt of voor de bot is gesloten. Ze komen als iemand er een kiest met `/kindness instellen`.
 }
discord-cases-take = Pak er een van deze op
discord-cases-again = Een kaart nog eens sturen
discord-cases-sent = De kaart staat in { $channel }.
discord-cases-no-desk = Het kanaal van de moderators ontbreekt of is voor de bot gesloten. Wie de server mag beheren, kan er een kiezen met `/kindness instellen`.

## Wat iemand leest die een time-out kreeg

discord-penalty = Op **{ $server }** kun je { $at } weer schrijven. Het gaat om [dit bericht]({ $link }).
discord-penalty-person = **Een moderator heeft besloten tot een pauze.** Op **{ $server }** kun je { $at } weer schrijven. Het gaat om iets wat daar is gebeurd, en niet om één bericht. Zie jij het anders? Druk op de knop: dan kijkt iemand anders ernaar.
discord-decision-gone = Wat de moderators van **{ $server }** over je besloten, is teruggenomen. Het ging om iets van { $at }, en het telt niet. Sorry voor het gedoe.
discord-decision-stands = Iemand anders heeft gekeken naar wat de moderators van **{ $server }** over je besloten. Het ging om iets van { $at }. De conclusie is dezelfde, dus het blijft zo. Bedankt dat je het vroeg.
discord-appeal-heard = Bedankt dat je het laat weten. Iemand anders kijkt ernaar en besluit. Je hoort hoe dan ook van ons.
discord-appeal-heard-gone = Dit was al teruggenomen, en telt niet. Je hoeft niets te doen.
discord-button-appeal = Dit is een vergissing

## Time-outs

discord-timeout-lift-reason = Teruggenomen door een moderator
discord-timeout-lifted = { $who } heeft geen time-out meer: het oordeel is teruggenomen.
discord-timeout-not-lifted = Het oordeel is teruggenomen, maar de time-out van { $who } tot { $at } kon niet worden beëindigd. Doe dat alsjeblieft zelf, in het menu van Discord. Misschien staat de rol van de bot onder die van deze persoon.
discord-timeout-taken-back = Het oordeel is teruggenomen voordat de time-out was gegeven, dus die wordt niet gegeven.
discord-timeout-waits = De time-out is nog niet gegeven. De bot probeert het vanzelf opnieuw.
discord-timeout-not-given = Er is geen time-out gegeven, dus er is niets te vertellen.

## Wat niet ging zoals het moest

discord-command-retry-name = opnieuw
discord-command-retry = Probeer opnieuw wat de bot heeft opgegeven.
discord-retried = { $n ->
    [0] In de laatste zeven dagen is niets opgegeven dat opnieuw kan worden geprobeerd.
    [one] Eén ding wordt opnieuw geprobeerd. `/kindness status` laat zien of het weer mislukt.
   *[other] { $n } dingen worden opnieuw geprobeerd. `/kindness status` laat zien of ze weer mislukken.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ Eén ding is in de laatste zeven dagen steeds opnieuw geprobeerd, en toen opgegeven. In het logboek staat waarom; `/kindness opnieuw` probeert het nog eens.
   *[other] ⚠️ { $n } dingen zijn in de laatste zeven dagen steeds opnieuw geprobeerd, en toen opgegeven. In het logboek staat waarom; `/kindness opnieuw` probeert ze nog eens.
 }
discord-status-to-be-judged = { $n ->
    [one] Eén bericht kon nog niet worden beoordeeld. De bot probeert het vanzelf opnieuw.
   *[other] { $n } berichten konden nog niet worden beoordeeld. De bot probeert het vanzelf opnieuw.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ Eén bericht van de laatste zeven dagen kon helemaal niet worden beoordeeld. Kijk alsjeblieft in het logboek.
   *[other] ⚠️ { $n } berichten van de laatste zeven dagen konden helemaal niet worden beoordeeld. Kijk alsjeblieft in het logboek.
 }
