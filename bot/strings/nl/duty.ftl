# De moderatie: wie wanneer dienst heeft, en threads van zaken.

## De commando's

duty-command-name = rooster
duty-command = Wie wordt geroepen als niemand een zaak oppakt, per dag en tijd van de week.
duty-command-add-name = toevoegen
duty-command-add = Geef een rol of een moderator dienst, elke week op deze tijd.
duty-command-remove-name = verwijderen
duty-command-remove = Haal een dienst van het rooster.
duty-command-show-name = tonen
duty-command-show = Zie de week, en wie nu dienst heeft. Alleen jij ziet het.
duty-option-days-name = dagen
duty-option-days = Op welke dagen begint de dienst?
duty-option-begins-name = van
duty-option-begins = Vanaf hoe laat, bijvoorbeeld 16:00?
duty-option-ends-name = tot
duty-option-ends = Tot hoe laat, bijvoorbeeld 22:00? Vroeger dan het begin betekent de volgende dag.
duty-option-who-name = wie
duty-option-who = Een rol, of een lid dat hier mag modereren.
duty-option-zone-name = tijdzone
duty-option-zone = De tijdzone van deze server, bijvoorbeeld Europe/Amsterdam. Dit wordt één keer gevraagd.
duty-option-turn-name = dienst
duty-option-turn = Welke? Begin te typen om te zoeken.
duty-days-daily = elke dag
duty-days-weekdays = maandag tot en met vrijdag
duty-days-weekend = zaterdag en zondag
duty-days-monday = maandag
duty-days-tuesday = dinsdag
duty-days-wednesday = woensdag
duty-days-thursday = donderdag
duty-days-friday = vrijdag
duty-days-saturday = zaterdag
duty-days-sunday = zondag

## Wat wordt geantwoord

duty-added = **De dienst staat op het rooster.** Niemand heeft het gehoord; vertel het alsjeblieft zelf.
duty-removed = **De dienst is van het rooster.**
duty-head = **Wie dienst heeft**, naar de klok van { $zone }. Nu: { $who }.
duty-none = **Er is geen dienst ingesteld.** Op elk moment wordt geroepen: { $who }. `/kindness rooster toevoegen` geeft iemand dienst.
duty-nobody = niemand
duty-all-day = de hele dag { $who }
duty-more = … en meer, dat hier niet past.
duty-line = Pakt niemand een zaak op tijd op, dan wordt geroepen wie op dat moment dienst heeft. Komt er dan nog niemand, dan de rol die je met `/kindness moderatie` hebt ingesteld. Zonder zo’n rol is het wie daarna dienst heeft. Dan begint het opnieuw, een dag later.
duty-desk = Wie dienst heeft, wordt het eerst geroepen: `/kindness rooster tonen` laat de week zien.

## Threads

discord-command-desk-threads-name = threads
discord-command-desk-threads = Of elke zaak een eigen thread heeft, om erover te praten.
desk-threads = Elke zaak heeft een thread onder haar kaart. Die wordt opgeborgen als er is besloten.
desk-no-threads = Zaken hebben geen threads.
desk-threads-lacking = ⚠️ De bot kan in { $channel } geen threads openen, of er niet in schrijven. Geef zijn rol daar “Openbare threads maken” en “Berichten verzenden in threads”; hij probeert het vanzelf opnieuw.
desk-thread-name = Zaak { $number }

## Fouten

rota-needs-zone = In welke tijdzone zit deze server? Zeg het met de optie “tijdzone”, bijvoorbeeld Europe/Amsterdam.
rota-other-zone = Deze server gebruikt de klok van { $zone }, en de campagnes ook. Laat de optie “tijdzone” weg. Wil je die voor alles veranderen, gebruik dan `/campagne starten`.
rota-known = Deze dienst staat al op het rooster.
rota-full = Er staan { $most } diensten op het rooster, en er is geen plek voor meer. Haal er een af met `/kindness rooster verwijderen`.
rota-unknown = Zo’n dienst staat niet op het rooster. Kies er een uit de lijst.
rota-everybody = Dat zou iedereen op deze server roepen. Kies de rol van wie dienst heeft.
rota-not-moderator = Deze persoon kan hier niet modereren, en zou dus geen zaak kunnen oppakken. Kies een moderator, of een rol.
