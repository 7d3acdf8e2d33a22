# Wat de HTTP-deur in haar eigen API zegt. De zinnen van andere API's zijn van hen en staan in de code.

http-no-key = Hiervoor is een sleutel nodig. Stuur hem mee als “Authorization: Bearer …”; “kindness keys create NAME” maakt er een.
http-wrong-key = Niemand kent deze sleutel, of hij is ingetrokken. Controleer hem, of maak een nieuwe met “kindness keys create NAME”.
http-scope = Deze sleutel geldt hier niet voor. Maak er een die dat wel doet met “kindness keys create NAME --scope …”.
http-signature = Dit is niet ondertekend met het geheim dat wij kennen. Zet het ondertekeningsgeheim van de moderatiefase van Coral in KINDNESS_CORAL_SECRET.
http-quota = Deze sleutel heeft opgebruikt wat hij in een minuut mag. Kom terug na de seconden in “Retry-After”.
http-too-many = Dit verzoek heeft meer reacties dan de sleutel in een minuut mag sturen. Stuur er minder tegelijk, of maak een sleutel met een hoger --per-minute.
http-busy = Er kwamen te veel verzoeken tegelijk. Kom zo nog eens terug.
http-large = Dit verzoek is te groot. Stuur minder reacties tegelijk.
http-slow = Het duurde te lang tot het verzoek binnen was. Stuur het nog eens.
http-encoded = De inhoud is gecomprimeerd. Stuur haar zoals ze is, zonder “Content-Encoding”.
http-not-json = De inhoud kan niet als JSON worden gelezen. Controleer of ze compleet is en in UTF-8.
http-failed = Er ging bij ons iets mis. Van je verzoek is niets bewaard; stuur het nog eens.
http-no-path = Op dit adres is niets. /docs laat zien wat er is.
http-no-method = Dit adres is voor een andere methode, die de header “Allow” noemt.
http-wrong-field = “{ $where }” kan niet worden gebruikt: { $problem ->
    [missing] het ontbreekt
    [unknown] niemand kent dit veld
    [text] het moet een tekst zijn
    [list] het moet een lijst zijn
    [object] het moet een object zijn
    [truth] het moet true of false zijn
    [number] het moet een getal zijn
    [short] het is te kort
    [long] het is te lang
   *[other] het is niet wat er hoort
    }. Het adres /docs laat zien wat er hoort.

http-starts = Luistert op { $address } (Perspective, OpenAI moderation en onze eigen API; /docs laat ze zien). Stop met Ctrl+C.
http-open = Er is geen sleutel gemaakt, dus elk programma op deze computer mag vragen. Met “kindness keys create NAME” verandert dat.

http-docs-title = Kindness: het filter voor reacties via HTTP
http-docs-others = Programma’s die de Perspective API of het moderation-endpoint van OpenAI gebruikten, gaan gewoon door met { $root } als adres. Hieronder staat onze eigen API, die meer zegt: wat de regels zouden doen, wat de schrijver te horen krijgt, en welke woorden het zwaarst wogen.
http-docs-values = Wat erin en eruit gaat
http-docs-name = Naam
http-docs-type = Soort
http-docs-meaning = Betekenis

cli-serve = Antwoord via HTTP: als de Perspective API, als het moderation-endpoint van OpenAI, en op onze eigen manier.
cli-serve-host = Het adres om op te luisteren. Andere computers bereiken alleen adressen die niet 127.0.0.1 zijn.
cli-serve-port = De poort om op te luisteren.
cli-serve-external = Het adres waarop anderen deze server bereiken, als dat een ander is (achter een proxy).
cli-keys-create = Maak een sleutel voor een programma en toon hem, één keer.
cli-keys-name = Waar de sleutel voor is: een naam die je herkent.
cli-keys-per-minute = Hoeveel reacties hij in een minuut mag sturen.
cli-keys-scope = Waarvoor hij mag worden gebruikt; kan twee keer worden gegeven. Zonder: voor alles.
cli-keys-list = Sleutels, en of ze in gebruik zijn.
cli-keys-revoke = Trek een sleutel in. Programma’s die hem gebruiken, worden binnen enkele seconden geweigerd.
cli-keys-revoked = De sleutel “{ $name }” is ingetrokken.
cli-keys-none = Er is nog geen sleutel. “kindness keys create NAME” maakt er een.
cli-keys-in-use = in gebruik
cli-keys-gone = ingetrokken

api-key-name = Een sleutel heeft een naam van 1 tot 80 zichtbare tekens nodig. Kies er een, bijvoorbeeld “forum”.
api-key-taken = Er is al een sleutel in gebruik met de naam “{ $name }”. Kies een andere naam, of trek hem eerst in met “kindness keys revoke { $name }”.
api-key-unknown = Er is geen sleutel in gebruik met de naam “{ $name }”. “kindness keys list” laat zien welke er zijn.
serve-needs-key = Andere computers zouden { $host } kunnen bereiken, en er is nog geen sleutel. Maak er een met “kindness keys create NAME”, of luister alleen op 127.0.0.1, zonder --external.
serve-port = Niemand kan luisteren op { $host }, poort { $port }: { $problem }. Kies een andere met --port.

cli-site = Toon of bepaal de regels van de community van een site, voor reacties die ze laat vastleggen.
cli-site-name = De naam van de community, zoals de site hem stuurt.
cli-site-preset = De regels: school, community, gaming of support.
cli-site-mode = Wat er mag gebeuren: observe (niets), nudge (schrijvers vragen), of hold (ook weghalen).
cli-site-resume = Ga verder na een pauze, bijvoorbeeld die van de rem.
cli-site-none = Voor “{ $name }” zijn geen regels ingesteld, dus er wordt alleen meegekeken. Stel ze in met --preset ({ $presets }) en --mode.
cli-site-rules = “{ $name }”: preset { $preset }, modus { $mode }.
cli-site-paused = “{ $name }”: op pauze, preset { $preset }; modus { $mode } na --resume.
