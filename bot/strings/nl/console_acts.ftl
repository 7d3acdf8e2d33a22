# Wat een moderator in de browser met een zaak doet, en wat ervan kwam.

console-desk-acts = Wat de bot kan doen
console-desk-acts-about = Wat je hier vraagt, staat meteen vast, met je naam. De bot doet het binnen enkele seconden. Draait hij nu niet, dan doet hij het zodra hij weer draait. Je ziet hier wat ervan kwam.
console-desk-acts-site = Waarschuwingen, time-outs en verwijderen zijn aan je eigen site: daar heeft Kindness geen handen.
console-desk-lacks-time-out = Voor een time-out heb je het recht “Leden een time-out geven” nodig. Kreeg je het nadat je hier inlogde, log dan opnieuw in. Je kunt de zaak overdragen aan iemand die het heeft.
console-desk-lacks-take-down = Om het te verwijderen heb je het recht “Berichten beheren” nodig. Kreeg je het nadat je hier inlogde, log dan opnieuw in. Je kunt de zaak overdragen aan iemand die het heeft.

console-desk-will-warn = De waarschuwing telt voor de schrijver. De bot zegt privé wat jij hier schrijft, en dat je een tweede persoon kunt vragen. Daarna besluit jij nog over de zaak.
console-desk-will-remove = De bot verwijdert het waar het staat. Het kan niet worden teruggezet. De schrijver krijgt de tekst privé terug. Daarna besluit jij nog over de zaak.
console-desk-will-timeout = Hiermee is de zaak beslist: het is tegen de regels. De schrijver kan zo lang niet schrijven op de server, vanaf nu, en hoort dat van de bot. “Terugnemen” maakt er een eind aan. Jouw rol en die van de bot moeten erboven staan, anders weigert Discord en gebeurt er niets. Lukt het de bot niet binnen tien minuten, dan gebeurt het niet meer.
console-desk-will-hand = Die persoon heeft de zaak vanaf dan, en besluit. De bot schrijft er niemand over, dus laat het zelf weten.

console-desk-timeout = Klopt, en een time-out
console-desk-length = Hoe lang?
console-desk-length-proposed = { $minutes } min, zoals de regels voorstellen
console-desk-hand = Overdragen
console-desk-hand-to = Wie neemt het over?
console-desk-hand-who = Je kunt kiezen wie hier is ingelogd, en wie hier in de laatste 30 dagen zaken behandelde.
console-desk-hand-none = Er is niemand om het aan over te dragen: niemand anders is hier ingelogd of behandelde hier zaken in de laatste 30 dagen. Je kunt de zaak teruggeven, dan kan iedereen die oppakken.
console-desk-hand-nobody = Deze persoon modereert hier niet meer. Kies iemand anders; er is niets veranderd.
console-desk-warn-missing = Zeg waarom je waarschuwt: dat leest die persoon. Er is nog niets veranderd.

console-desk-outcomes = Wat ervan kwam
console-desk-to-warning = Bekijk de waarschuwing; daar kan ze worden teruggenomen

console-desk-asked-warn = Er staat een waarschuwing vast, en de schrijver hoort ervan.
console-desk-warn-done = De schrijver heeft privé over de waarschuwing gehoord.
console-desk-warn-failed = De waarschuwing telt, maar de schrijver kon het niet horen.
console-desk-asked-remove = Het wordt verwijderd.
console-desk-remove-done = Het is verwijderd.
console-desk-remove-failed = Het kon niet worden verwijderd.
console-desk-asked-timeout = De schrijver krijgt een time-out tot { $until } (UTC). Wat niet binnen tien minuten lukt, gebeurt niet meer.
console-desk-timeout-done = De schrijver kreeg een time-out tot { $until } (UTC).
console-desk-timeout-failed = De time-out is niet gegeven, dus de schrijver kan schrijven.
console-desk-asked-lift = De time-out wordt beëindigd.
console-desk-lift-done = De time-out is beëindigd.
console-desk-lift-failed = De time-out kon niet worden beëindigd.

console-desk-how-now = De bot is ermee bezig.
console-desk-how-later = Het is nog niet gelukt. De bot probeert het vanzelf opnieuw.
console-desk-how-idle = De bot lijkt niet te draaien. Hij doet dit zodra hij weer draait.

console-desk-because-not-allowed = Discord laat de bot dit niet doen. Misschien staat zijn rol te laag, of mist hij het recht. Je kunt het zelf doen, in het menu van Discord.
console-desk-because-stands-above = De rol van wie het vroeg staat niet boven die van deze persoon. Vraag iemand met een hogere rol.
console-desk-because-no-right = Wie het vroeg heeft daar niet het recht om het te doen.
console-desk-because-late = Het lukte de bot niet binnen tien minuten. Is het nog nodig, vraag het dan opnieuw.
console-desk-because-taken-back = Het werd teruggenomen voordat het kon worden gedaan.
console-desk-because-away = Deze persoon heeft de server verlaten. Het gebeurt bij een terugkeer op tijd.
console-desk-because-dms-closed = Deze persoon laat de bot niet schrijven.
console-desk-because-gone = Het is er niet meer, of de persoon is weg.
console-desk-because-no-server = De bot ziet de server op dit moment niet.
console-desk-because-other = Is het nog nodig, doe het dan zelf, in het menu van Discord.

console-desk-key-a = “Schrijver waarschuwen” openen
console-desk-key-d = het verwijderen openen
console-desk-key-p = “Klopt, en een time-out” openen
console-desk-key-h = “Overdragen” openen

discord-author-program = Een programma schreef dit, dus er is niemand om het aan terug te geven.
