# Wat moderators op een kaart kunnen doen, en wat ze ervan lezen.

## Fouten van een stap

case-hand-oneself = Je hebt deze zaak al. Kies iemand anders.
case-hand-author = Deze zaak gaat over een bericht van deze persoon zelf. Kies een andere moderator.
case-hand-second = Deze persoon heeft al eerder over deze zaak besloten. Over een bezwaar besluit een tweede persoon, dus kies iemand anders.
case-removed = Het is vanwege deze zaak al weggehaald.
case-no-record = Van waar deze zaak over gaat, is niets meer vastgelegd, dus er valt hier niets meer mee te doen.

## Op een kaart

discord-button-words = Toon de woorden
discord-button-before = Wat eraan voorafging
discord-button-warn = Schrijver waarschuwen
discord-button-remove = Weghalen
discord-button-note = Notitie achterlaten
discord-menu-timeout = Klopt, en een time-out van …
discord-menu-hand = Overdragen aan …
discord-length-minutes-10 = 10 minuten
discord-length-hour = 1 uur
discord-length-hours-6 = 6 uur
discord-length-day = 1 dag
discord-length-days-3 = 3 dagen
discord-length-week = één week
discord-length-weeks-4 = 4 weken
discord-length-other = { $minutes } min
discord-step-hand = { $at }: { $who } droeg het over aan { $to }.
discord-step-warn = { $at }: { $who } waarschuwde de schrijver.
discord-step-remove = { $at }: { $who } liet het weghalen.
discord-step-timeout = { $at }: { $who } zei dat het tegen de regels is, en gaf de schrijver een time-out van { $length }.
discord-handed = { $to } heeft de zaak nu. Laat het diegene weten: de bot schrijft niemand buiten het kanaal van de moderators.
discord-handed-to-you = { $to }: { $who } heeft deze zaak aan jou overgedragen.
discord-card-blurred = Notities en meldingen worden hier niet ongevraagd getoond. “Toon de woorden” laat alles zien, alleen aan jou.

## Formulieren

discord-form-warn = De schrijver waarschuwen
discord-form-warn-why = Waarom waarschuw je deze persoon?
discord-form-warn-hint = Zeg wat er is gedaan, niet hoe iemand is
discord-form-warn-note = Deze persoon leest dit, en kan een tweede persoon vragen.
discord-form-remove = Weghalen
discord-form-remove-why = Waarom? (mag je leeg laten)
discord-form-remove-hint = Voor de andere moderators
discord-form-remove-note = Het kan niet worden teruggezet. De schrijver krijgt de tekst privé terug.
discord-form-note = Notitie achterlaten
discord-form-note-why = Wat moeten andere moderators weten?
discord-form-note-hint = Zo kort als je wilt
discord-form-note-note = Moderators zien dit bij de zaak. De schrijver niet.
discord-form-timeout = Time-out: { $length }
discord-form-timeout-why = Waarom? (mag je leeg laten)
discord-form-timeout-hint = Voor de andere moderators
discord-form-timeout-note = Hij begint als je dit verstuurt. “Terugnemen” beëindigt hem.
discord-form-judge-why = Waarom?
discord-form-judge-hint = Eén korte zin is genoeg
discord-form-judge-note = Moderators lezen het op de kaart. Herhaal de woorden zelf liever niet.

## Besluiten met een reden

discord-menu-why = Besluiten, en zeggen waarom …
discord-why-right-hurts = Het is bedoeld om iemand pijn te doen
discord-why-right-scares = Het maakt iemand bang of bedreigt iemand
discord-why-right-group = Het gaat over wie iemand is
discord-why-right-goes-on = Het is niet de eerste keer
discord-why-right-words = Een andere reden waarom het niet kan …
discord-why-wrong-joke = Een grapje dat ze allemaal delen
discord-why-wrong-quoted = Alleen geciteerd, of juist tegengesproken
discord-why-wrong-nobody = Het gaat niet over een persoon
discord-why-wrong-usual = Zulke woorden kunnen hier
discord-why-wrong-words = Een andere reden waarom het wel kan …

## Wat eraan voorafging

discord-before-head = **Wat eraan voorafging.** Alleen jij ziet dit, en de bot bewaart er niets van.
discord-before-this = **➡ { $who }, { $at }: hier gaat de zaak over**
discord-before-other = { $who }, { $at }
discord-before-wordless = (geen woorden, of alleen een plaatje of een bestand)
discord-before-deleted = **➡ Hier stond waar de zaak over gaat. Het is weg.**
discord-before-none = Hier ging niets aan vooraf.

## Meldingen

discord-report-track = -# Van { $decided } andere meldingen in de laatste 30 dagen door wie dit meldde, { $fine ->
    [0] waren ze allemaal terecht.
    [one] ging er één over iets wat in orde was.
   *[other] gingen er { $fine } over iets wat in orde was.
 } Dit wordt nu geteld en nergens bewaard. Het zegt niets over deze melding.

## Wat een community over haar moderatie instelt

discord-command-desk-blur-name = verhullen
discord-command-desk-blur = Of woorden van een zaak alleen worden getoond aan wie erom vraagt.
discord-desk-blurred = Woorden blijven verborgen: een zaak toont ze alleen aan wie op “Toon de woorden” drukt.
discord-command-desk-reasons-name = redenen
discord-command-desk-reasons = Of wie over een zaak besluit altijd moet zeggen waarom.
discord-desk-reasons = Wie over een zaak besluit, moet zeggen waarom.
discord-desk-no-reasons = Wie over een zaak besluit, kan zeggen waarom, maar hoeft dat niet.
discord-desk-plain = Notities en meldingen staan bij een zaak als iemand die bekijkt met `/zaak tonen`.

## Fouten na een klik

discord-why-missing = Schrijf daar alsjeblieft iets. Zonder woorden is er niets gedaan.
discord-hand-not-moderator = Deze persoon kan hier niet modereren, en kan de zaak dus niet krijgen. Kies een andere moderator van deze server.
discord-remove-may-not = De bot mag daar geen berichten verwijderen. Verwijder het alsjeblieft zelf: { $link }
discord-no-author = Het is niet bekend wie het schreef, dus dit kan bij niemand.
discord-length-unknown = Die duur kun je niet kiezen. Gebruik het menu nog eens.
discord-why-unknown = Die reden kun je niet kiezen. Gebruik het menu nog eens.
discord-before-nothing = Deze zaak gaat niet over een bericht, dus er ging niets aan vooraf.
discord-before-gone = Het kanaal is weg, of de bot ziet het niet meer. Daarom kan het niet worden getoond.
discord-before-closed = De bot mag in dat kanaal niet teruglezen. Kijk daar alsjeblieft zelf.
discord-before-not-you = Je kunt dat kanaal zelf niet lezen, dus de bot toont het je niet.
discord-timeout-bot-may-not = De bot mag hier niemand een time-out geven: hij mist het recht “Leden een time-out geven”. Wie de server beheert, kan dat aan de rol van de bot geven; tot die tijd kun je het zelf doen, in het menu van Discord.
discord-remove-not-allowed = Hiervoor heb je het recht “Berichten beheren” nodig waar het bericht staat (voor de naam van een thread “Threads beheren”). Je kunt de zaak overdragen aan iemand die dat heeft.
