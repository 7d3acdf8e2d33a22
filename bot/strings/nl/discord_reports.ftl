# Meldingen: wat mensen lezen die iets melden, en wat moderators ervan lezen.

discord-menu-report = Melden aan moderators
discord-menu-report-person = Deze persoon melden
discord-command-report-name = melden
discord-command-report = Laat de moderators weten dat er iets mis is. Alleen jij ziet het antwoord.
discord-command-report-what-name = wat
discord-command-report-what = Wat is er gebeurd? Je kunt het in je eigen woorden zeggen.
discord-command-report-person-name = persoon
discord-command-report-person = Over wie het gaat, als je dat wilt zeggen.

discord-report-thanks = **Bedankt dat je het laat weten.** Je melding is vastgelegd.
discord-report-called = De moderators zijn geroepen.
discord-report-listed = Ze staat in de lijst van waar de moderators naar kijken.
discord-report-no-desk = Deze server heeft nog geen kanaal voor de moderators, dus niemand wordt geroepen. De melding staat wel in hun lijst. Kan het niet wachten, schrijf dan zelf naar een moderator.
discord-report-decided = De moderators hebben hier al eerder naar gekeken en besloten. Ze zien dat jij het ook meldt.
discord-report-anonymous = Niemand hier ziet dat jij het was. De persoon niet, en de moderators ook niet.
discord-report-named = De moderators hier zien dat jij het was. Verder niemand.
discord-report-next = Als ze hebben besloten, schrijven we je rechtstreeks. Je kunt ook kijken met `/mijn-gegevens`.
discord-report-what = Wat is er gebeurd?
discord-report-hint = Zo veel of zo weinig als je wilt
discord-report-more-heard = Bedankt. De moderators kunnen het bij je melding lezen.
discord-button-more = Er meer over zeggen

discord-told-agreed = Bedankt voor je melding van { $at } op **{ $server }**. De moderators zien het net zo als jij, en hebben er iets aan gedaan.
discord-told-fine = Bedankt voor je melding van { $at } op **{ $server }**. De moderators hebben ernaar gekeken en zien er niets in dat tegen de regels is. Het was goed dat je het vroeg. Gaat het door, laat het ze dan weer weten.
discord-reported-open = Je meldde iets op { $at }. De moderators hebben nog niet besloten.
discord-reported-agreed = Je meldde iets op { $at }. De moderators zien het net zo als jij, en hebben er iets aan gedaan.
discord-reported-fine = Je meldde iets op { $at }. De moderators zien er niets in dat tegen de regels is.

## Aan de moderators

discord-why-reported = Iemand hier meldde het.
discord-why-reported-person = Iemand hier liet het jullie weten.
discord-card-reported-person = Iemand meldde hoe { $who } zich gedraagt, of wat er is gebeurd. Lees alsjeblieft wat er is gezegd.
discord-card-reports = { $n ->
    [one] Eén persoon heeft het gemeld.
   *[other] { $n } mensen hebben het gemeld.
 }
discord-card-raised = **{ $hours ->
    [one] Al een uur heeft niemand dit opgepakt.
   *[other] Al { $hours } uur heeft niemand dit opgepakt.
 }** Kijk er alsjeblieft even naar:
discord-report-at = Gemeld op { $at }:
discord-report-by = Gemeld op { $at } door { $who }:
discord-case-upheld-people = Besloten: het is hier tegen de regels.
discord-case-overturned-people = Besloten: er is niets mis mee. Het telt niet.
discord-case-closed-people = Definitief besloten: het is hier tegen de regels.
discord-step-uphold-people = { $at }: { $who } zei dat het hier tegen de regels is.
discord-step-overturn-people = { $at }: { $who } zei dat er niets mis mee is.
discord-button-uphold-people = Het is tegen de regels
discord-button-overturn-people = Er is niets mis mee
discord-step-note = { $at }: { $who } liet een notitie achter.

## Wat een community over haar moderatie instelt

discord-command-desk-name = moderatie
discord-command-desk = Wie wordt geroepen als een zaak te lang wacht, en wie ziet wie iets meldde.
discord-command-desk-role-name = rol
discord-command-desk-role = Wie wordt geroepen. Kies @everyone om niemand te roepen.
discord-command-desk-hours-name = uren
discord-command-desk-hours = Na hoeveel uur; dringende zaken na hoogstens één.
discord-command-desk-names-name = namen
discord-command-desk-names = Of moderators vanaf nu zien wie iets meldt.
discord-desk-wait = { $hours ->
    [one] Pakt een uur lang niemand een zaak op, dan stuurt de bot die opnieuw naar het kanaal van de moderators, en daarna één keer per dag.
   *[other] Pakt { $hours } uur lang niemand een zaak op, dan stuurt de bot die opnieuw naar het kanaal van de moderators, en daarna één keer per dag. Dringende zaken komen na een uur weer terug.
 }
discord-desk-duty = De bot roept dan { $role }.
discord-desk-unheard = ⚠️ Die rol hoort niets als de bot haar noemt. Sta in de instellingen van de rol toe dat iedereen haar vermeldt, of geef de bot het recht “Alle rollen vermelden”.
discord-desk-nobody = De bot roept dan geen rol.
discord-desk-named = Moderators zien wie iets meldt. Wie iets meldde voordat dit werd ingesteld, blijft ongenoemd.
discord-desk-anonymous = Meldingen zijn anoniem: moderators zien niet van wie ze komen.

## Fouten

report-gone = Je melding is niet meer vastgelegd. Doet het er nog toe, meld het dan opnieuw.
case-taken-since = Iemand heeft de zaak intussen opgepakt, dus niemand wordt nog eens geroepen.
