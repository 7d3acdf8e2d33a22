# Wat mensen zien van wat er over hen wordt bewaard.

discord-command-mydata-name = mijn-gegevens
discord-command-mydata = Zie wat er op deze server over je is vastgelegd, en wis het. Alleen jij ziet het.

discord-mine-nothing = Op deze server is niets over je vastgelegd dat kan worden getoond. Gewone berichten worden nooit bewaard.
discord-mine-open = Waar moderators nog niet over hebben besloten, mag hier niet staan, zodat mensen zonder angst om hulp kunnen vragen. Blijkt het over jou te gaan, dan zie je het hier daarna. Wil je eerder meer weten? Vraag het aan wie de bot draait; de moderators weten wie dat is.
discord-mine-head = **Wat er op deze server over je is vastgelegd.** Alleen jij ziet dit, en het gaat over niemand anders. Het verdwijnt ook vanzelf na een tijd. In het bestand staat hetzelfde, met de woorden die nog bewaard zijn.
discord-mine-pardon = { $at }: een moderator schold je iets kwijt: wat tot dan toe telde, telt niet meer
discord-mine-pardon-undone = { $at }: een moderator schold je iets kwijt, en nam dat terug
discord-mine-fewer = Je vroeg om minder seintjes.
discord-mine-language = de bot schrijft je privé in de taal waarin je hem hier het laatst gebruikte: { $language } (genoteerd op { $at })
discord-mine-more = … en nog { $n } in het bestand.
discord-mine-asked = je is gevraagd om nog eens te kijken
discord-mine-held = het is weggehaald
discord-mine-observed = het is alleen gezien
discord-mine-strike = het is een strike
discord-mine-answer-edit = je paste het aan
discord-mine-answer-delete = je verwijderde het
discord-mine-answer-keep = je liet het staan
discord-mine-answer-mistake = je noemde het een vergissing
discord-mine-case-open = een moderator is gevraagd om ernaar te kijken
discord-mine-case-upheld = een moderator zei dat de bot gelijk had
discord-mine-case-overturned = een moderator zei dat het een vergissing was
discord-mine-case-appealed = een tweede moderator is gevraagd om ernaar te kijken
discord-mine-words = de woorden zijn nog bewaard
discord-mine-no-words = de woorden zijn weg
discord-mine-stays-case = Het blijft tot een moderator heeft besloten: daar is het voor nodig.
discord-mine-stays-under-way = Het blijft nog even, omdat er nog iets over naar je onderweg is. Kijk over een minuut nog eens.
discord-mine-stays-counts = Het telt nog, dus het blijft tot { $until }; eerder kunnen alleen de woorden worden gewist.
discord-mine-erase-button = Wissen wat gewist kan worden
discord-mine-sure-button = Ja, voorgoed wissen
discord-mine-sure = **Dit is niet terug te draaien.** Daarna kan niemand meer naar deze berichten kijken, ook niet om een oordeel terug te nemen. Wat nog telt, of bij een moderator ligt, blijft. De rest kan wie de bot draait wissen als je erom vraagt.
discord-mine-erased = { $n ->
    [0] Er was niets dat nu gewist kan worden.
    [one] **Gewist**: één regel.
   *[other] **Gewist**: { $n } regels.
 }
discord-mine-reported = iemand vroeg de moderators om ernaar te kijken
discord-mine-warned = een moderator gaf je een waarschuwing
discord-mine-case-upheld-people = een moderator besloot dat het hier tegen de regels is
discord-mine-case-overturned-people = een moderator besloot dat er niets mis mee is
