# Zinnen voor fouten, per code. Eén regel elk: noem wat er is, dan wat helpt.
# Feiten in { $name } komen van de fout. Houd een lege regel tussen groepen.

unexpected = Er ging iets mis dat niemand verwachtte: { $kind }: { $what }. Meld het alsjeblieft.

language_model_missing = Het bestand { $file }, dat talen uit elkaar houdt, ontbreekt. Installeer kindness-bot opnieuw.

rules-several = { $count } fouten in de regels; verbeter ze samen.
rules-unknown-key = Regels: er is geen instelling “{ $key }”. Gebruik een van deze: { $allowed }.
rules-misspelt-key = Regels: er is geen instelling “{ $key }”. Bedoelde je “{ $near }”? Gebruik een van deze: { $allowed }.
rules-unknown-choice = Regels: “{ $key }” kan niet “{ $seen }” zijn. Gebruik een van deze: { $allowed }.
rules-misspelt-choice = Regels: “{ $key }” kan niet “{ $seen }” zijn. Bedoelde je “{ $near }”? Gebruik een van deze: { $allowed }.
rules-missing-key = Regels: “{ $key }” ontbreekt. Voeg het toe.
rules-useless-key = Regels: “{ $key }” betekent niets naast “{ $then }”. Haal het weg.
rules-not-a-number = Regels: “{ $key }” is “{ $seen }”. Schrijf een getal, zoals 0.9.
rules-not-whole = Regels: “{ $key }” is “{ $seen }”. Schrijf een heel getal, zoals 3.
rules-not-text = Regels: “{ $key }” is “{ $seen }”. Schrijf een tekst tussen aanhalingstekens.
rules-not-a-table = Regels: “{ $key }” is “{ $seen }”. Schrijf een tabel met instellingen.
rules-not-a-list = Regels: “{ $key }” is “{ $seen }”. Schrijf een lijst van tabellen.
rules-out-of-range = Regels: “{ $key }” is { $seen }. Kies een getal van { $low } tot { $high }.
rules-wrong-order = Regels: “{ $key }” is { $seen }, lager dan “{ $other }” met { $limit }. Verhoog het ene of verlaag het andere.
rules-profanity-limits = Regels: “{ $key }” kan niet worden ingesteld, want vloeken alleen wordt niemand aangerekend. Gebruik “profanity_tip_at” voor een tip.
rules-no-human-gate = Regels: “{ $key }” stelt { $then } voor voordat er iemand is geroepen. Zet er een trede met then = "escalate" onder.
rules-bad-version = Regels: “{ $key }” moet een naam zijn van 1 tot 64 zichtbare tekens.
rules-version-taken = Regels: de versie “{ $seen }” hoort bij regels die wij meeleveren. Geef die van jou een andere naam.

record-unknown-action = In het register staat een handeling van een soort die deze versie niet kent: “{ $kind }”. Gebruik de versie die haar schreef, of een nieuwere.
record-malformed = Wat over “{ $what }” is vastgelegd, kan bij “{ $key }” niet worden gelezen. Zet een back-up terug.

case-illegal-step = Een zaak met de stand { $state } kan de stap “{ $event }” niet krijgen. Lees haar opnieuw om te zien hoe het ermee staat.
case-not-the-author = Alleen wie de reactie schreef, kan de stap “{ $event }” zetten.
case-own-comment = Deze zaak gaat over je eigen reactie. Iemand anders moet de stap “{ $event }” zetten.
case-not-yours = Alleen { $holder } kan de stap “{ $event }” zetten: daar ligt deze zaak. Vraag het daar, of geef haar terug en pak haar zelf op.
case-second-person = Je hebt al eerder over deze zaak besloten. Over een bezwaar besluit een tweede persoon.

content-no-folder = Op { $path } is geen map met inhoud. Maak hem, of geef het pad van een andere.
content-unknown-text = Er is geen tekst “{ $id }” in de inhoud. Voeg hem toe, of gebruik een andere naam.
content-no-practice = Er is geen oefengesprek voor { $locale } onder { $path }. Voeg er een toe als .yaml-bestand.
content-bad-practice = { $file }: dit kan niet worden gelezen als YAML in UTF-8 ({ $why }). Verbeter het, of vergelijk het met een bestand dat werkt.
content-practice-keys = { $file }, onderdeel { $entry }: de sleutels zijn “{ $seen }”. Gebruik deze: { $known }.
content-practice-value = { $file }, onderdeel { $entry }: “{ $key }” is “{ $seen }”, en dat heeft daar geen betekenis. Verbeter het.
content-too-large = { $file }: dit is groter dan { $limit } bytes. Maak het korter.
content-not-utf8 = { $file }, regel { $line }: dit is geen tekst in UTF-8. Sla het op als UTF-8.
content-unreadable = { $file }: dit kan niet worden gelezen ({ $why }). Controleer of het een bestand is en of je het mag lezen.
content-no-head = { $file }: er is geen kop. Begin het bestand met een regel ---, dan per regel één “sleutel: waarde”, dan een regel ---.
content-bad-yaml = { $file }, regel { $line }: de kop kan niet worden gelezen ({ $why }). Schrijf per regel één “sleutel: waarde”, en zet aanhalingstekens om een waarde met een dubbele punt.
content-not-text = { $file }, regel { $line }: “{ $key }” is een lijst of een tabel. Schrijf gewone tekst.
content-key-twice = { $file }, regel { $line }: “{ $key }” staat er twee keer. Haal er een weg.
content-unknown-key = { $file }, regel { $line }: niemand kent de sleutel “{ $key }”. Gebruik een van deze: { $known }.
content-missing-key = { $file }: in de kop ontbreekt “{ $key }”. Voeg het toe.
content-empty-value = { $file }, regel { $line }: “{ $key }” is leeg. Vul het in.
content-other-place = { $file }, regel { $line }: “{ $key }” is “{ $seen }”, maar het bestand ligt onder “{ $place }”. Verplaats het bestand, of verbeter de sleutel.
content-bad-locale = { $file }, regel { $line }: “{ $seen }” is geen taal. Schrijf er een zoals en, it of pt-BR.
content-bad-id = { $file }, regel { $line }: “{ $seen }” kan geen id zijn. Gebruik kleine letters, cijfers en streepjes.
content-unknown-topic = { $file }, regel { $line }: er is geen onderwerp “{ $seen }”. Gebruik een van deze: { $known }.
content-own-reviewer = { $file }, regel { $line }: “{ $seen }” schreef dit en keek het ook na. Laat iemand anders het lezen.
content-bad-date = { $file }, regel { $line }: “{ $key }” is “{ $seen }”. Schrijf een dag zoals 2026-03-31.
content-dates-crossed = { $file }, regel { $line }: de tekst eindigt voordat hij begint. Wissel valid_from en valid_to om, of verbeter ze.
content-empty-body = { $file }, regel { $line }: onder de kop staat geen tekst. Schrijf hem.
content-too-long = { $file }, regel { $line }: de tekst heeft met zijn titel { $length } tekens, en er passen er { $limit }. Maak hem korter.
content-mass-mention = { $file }, regel { $line }: “{ $seen }” zou bij iedereen die het noemt een melding geven. Haal het weg.
content-plain-link = { $file }, regel { $line }: de link { $seen } is niet veilig. Gebruik https.
content-misplaced = { $file }: een tekst ligt in <kind>/<language>/<id>.md, en de soort is een van deze: { $known }. Verplaats hem.
content-other-text = { $file }: “{ $id }” is hier { $seen } en in { $locale } { $wanted }. Geef het een andere id, of dezelfde soort en hetzelfde onderwerp.
content-missing-locale = { $file }: deze tekst is er niet in { $locale }. Vertaal hem.
content-hard-to-read = { $file }, regel { $line }: dit is moeilijk te lezen ({ $seen } op de schaal voor { $locale }, waar { $limit } de grens is). Gebruik kortere woorden en zinnen.
content-review-twice = { $file }, regel { $line }: “{ $seen }” heeft dit nagekeken, en er staat ook dat niemand dat deed. Houd een van de twee regels.
content-bad-reviewed = { $file }, regel { $line }: “reviewed” is “{ $seen }”. Schrijf false, of haal de regel weg en noem wie het nakeek.
content-no-reviewer = { $file }, regel { $line }: “{ $seen }” is geen naam van iemand. Heeft nog niemand het gelezen, schrijf dan reviewed: false.
content-not-reviewed = { $file }, regel { $line }: nog niemand anders dan de schrijver heeft dit gelezen, dus leden krijgen het niet te zien. Laat het lezen, en schrijf dan reviewer: met de naam in plaats van reviewed: false.
content-over = { $file }, regel { $line }: deze tekst wordt sinds { $day } niet meer getoond. Geef hem een nieuwe valid_to, of verwijder hem.
content-unknown-audience = { $file }, regel { $line }: er is geen doelgroep “{ $seen }”. Gebruik een van deze: { $known }.
content-variants = { $file }, regel { $line }: de kop noemt de varianten “{ $wanted }”, en in de tekst staan “{ $seen }”. Laat ze overeenkomen; een variant begint onder een regel <!-- variant: name -->.
content-unknown-placeholder = { $file }, regel { $line }: hier is niets bekend om in te vullen voor “{ $seen }”. Gebruik een van deze, of laat de accolades weg: { $known }.
content-other-parts = { $file }: varianten en plaatshouders zijn hier “{ $seen }” en in { $locale } “{ $wanted }”. Laat ze gelijk zijn.
content-masked-link = { $file }, regel { $line }: { $seen } laat niet zien waar het heen leidt. Schrijf het adres zelf.
content-broken-link = { $file }, regel { $line }: { $seen } leidt nergens heen. Verbeter het, of haal het weg.
content-alt-alone = { $file }, regel { $line }: er wordt een afbeelding beschreven, en er is er geen. Voeg image toe, of haal image_alt weg.
content-no-alt = { $file }, regel { $line }: wie { $seen } niet kan zien, komt niet te weten wat erop staat. Voeg image_alt toe.
content-long-alt = { $file }, regel { $line }: de beschrijving van de afbeelding heeft { $length } tekens, en er passen er { $limit }. Maak haar korter.
content-bad-image = { $file }, regel { $line }: “{ $seen }” kan geen afbeelding van ons zijn. Zet haar in de map images, met een van deze uitgangen: { $known }.
content-no-image = { $file }, regel { $line }: er is geen afbeelding { $seen }. Voeg haar toe, of verbeter de naam.
content-large-image = { $file }, regel { $line }: { $seen } is groter dan { $limit } bytes. Maak het kleiner.
content-bad-calendar = { $file }: dit kan niet worden gelezen als YAML in UTF-8 ({ $why }). Verbeter het, of vergelijk het met een kalender die werkt.
content-calendar-keys = { $file }, regel { $line }: de sleutels zijn “{ $seen }”. Gebruik elk van deze één keer: { $known }.
content-calendar-value = { $file }, regel { $line }: “{ $key }” is “{ $seen }”, en dat heeft daar geen betekenis. Verbeter het: een dag is een getal van 1 tot days, een tijd ziet eruit als "16:00".
content-calendar-text = { $file }, regel { $line }: er is geen tekst “{ $seen }” die hier kan staan. Voeg hem toe, of verbeter de naam.
content-calendar-twice = { $file }, regel { $line }: “{ $seen }” (dag { $day }, { $at }) wordt al geplaatst, of er staat op die tijd iets anders. Kies een andere tijd, of haal het weg.
content-unplanned = { $file }: geen enkele kalender plaatst “{ $id }”. Zet het in een kalender, of verwijder het.

classifier-busy = Het beoordelen loopt even vast omdat er te veel tegelijk komt. Probeer het zo nog eens.
classify-timeout = Het beoordelen duurde langer dan { $seconds } seconden. Probeer het nog eens, of verhoog KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = Deze persoon schrijft steeds op veel plekken tegelijk; { $tries } besluiten werden ingehaald. De reactie wordt later opnieuw beoordeeld.

case-unknown = Er is geen zaak “{ $case }”. Misschien is ze gewist; kijk in de lijst met zaken.
case-stale = De zaak “{ $case }” is verdergegaan sinds je ernaar keek. Lees haar opnieuw en besluit opnieuw.

practice-no-member = In de oefenruimte heet niemand “{ $member }”. Kies een van de leden daar.
practice-no-message = Het bericht “{ $comment }” is niet in deze oefenruimte geschreven. Antwoord op een bericht van hier.
practice-no-words = Het bericht is leeg. Schrijf eerst iets.
practice-no-prompt = Over het bericht “{ $comment }” is niets gevraagd. Antwoord op een vraag die is gesteld.
practice-no-choice = “{ $choice }” kun je hier niet (meer) kiezen. Kies iets van wat wordt aangeboden.
practice-authors-only = “{ $event }” is voor wie de reactie schreef. Kies het namens die persoon.
practice-no-hands = De opdracht “{ $errand }” wordt alleen vastgelegd; er is niets voor te doen.

settings-wrong = { $count ->
    [one] De instellingen kunnen niet worden gebruikt.
   *[other] Er zitten { $count } fouten in de instellingen; verbeter ze samen.
 }
settings-unknown = { $name } is geen bekende instelling. Gebruik een van deze: { $known }.
settings-misspelt = { $name } is geen bekende instelling. Bedoelde je { $near }?
settings-value = { $name } heeft een waarde die niet kan worden gebruikt. Schrijf er een zoals: { $wanted }.
settings-file = Het bestand { $path } kan niet worden gelezen ({ $problem }). Verbeter het.
otel-missing = KINDNESS_OTEL_ENDPOINT heeft een bibliotheek nodig die niet is geïnstalleerd. Voer uit: pip install "kindness-bot[otel]", of laat de instelling weg.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID en KINDNESS_DISCORD_CLIENT_SECRET horen bij elkaar. Stel ze allebei in, uit “OAuth2” in het ontwikkelaarsportaal van Discord, of geen van beide.

card-missing = Er is geen modelkaart op { $path }. Zet de card.toml die bij het model hoort ernaast.
card-damaged = De modelkaart { $path } kan niet worden gelezen ({ $problem }). Neem de kaart die bij het model hoort.
card-wrong = De modelkaart { $path } kan niet worden gebruikt: kijk naar “{ $key }”. Neem de kaart die bij het model hoort, of verbeter haar.
card-calibration = De modelkaart heeft geen bruikbare kalibratie voor “{ $label }”. Neem de kaart die bij het model hoort.
model-missing = Er is geen model op { $path }. Controleer het pad, of laat de instelling weg voor het model dat wordt meegeleverd.
model-corrupt = Het modelbestand { $path } is beschadigd, of niet het bestand dat op de kaart staat. Haal het opnieuw op.
model-labels = Het model op { $path } kent geen van onze labels, of andere. Noem ze in kindness.toml ernaast, of kies een ander model.
model-parents = Het model op { $path } en zijn kaart zijn het niet eens of het ook het bericht leest waar een antwoord bij hoort. Haal het model opnieuw op, of kies een ander.
model-numbers = Het model { $model } rekende iets uit dat geen kans is. Haal de bestanden opnieuw op, of kies een ander model.
model-pickle = De gewichten op { $path } hebben een formaat dat code kan uitvoeren. Zet ze om naar safetensors.
model-headless = Het checkpoint { $path } heeft nooit leren indelen (“{ $key }” ontbreekt). Kies er een voor tekstclassificatie.
model-unreachable = Het checkpoint { $path } kon niet als safetensors worden opgehaald. Controleer de naam en het netwerk, of geef het pad van een map.
torch-missing = Dit model heeft het pakket { $module } nodig. Installeer kindness-bot[torch], of gebruik het model dat wordt meegeleverd.
classifier-failed = Het beoordelen mislukte ({ $why }). De reactie wordt later opnieuw beoordeeld; kindness doctor zegt meer.
classifier-closed = Het beoordelen wordt net afgesloten. Probeer het opnieuw als het weer draait.

key-missing = Er is geen versleutelingssleutel. Geef er een in KINDNESS_KEY, of haal die instelling weg om het sleutelbestand te gebruiken.
key-malformed = Versleutelingssleutel nummer { $number } is geen sleutel. Kopieer hem nog eens, helemaal: hij heeft 44 tekens.
key-file-open = Ook anderen dan de eigenaar mogen het sleutelbestand { $path } lezen of veranderen. Voer er chmod 600 op uit, en vervang de sleutel als iemand hem kan hebben gezien.
key-file-missing = Het sleutelbestand ontbreekt: zet de back-up terug op { $path }. Zonder dat bestand kan niemand lezen wat in de database staat; er is niets gemaakt of veranderd.
key-file-unusable = Het sleutelbestand { $path } kan niet worden gebruikt ({ $why }). Controleer of het een bestand is in een map waarin je mag schrijven.
key-wrong = De database { $where } is met een andere sleutel geschreven. Geef het sleutelbestand of de KINDNESS_KEY die erbij hoort; er is niets veranderd.
key-opens-nothing = Een vastgelegde tekst hoort bij een sleutel die niet aan de sleutelbos zit. Zet de oudere sleutel terug achter de eerste.
keys-in-use = Er draait iets dat de sleutels gebruikt, zoals “kindness run” of “kindness serve” (het houdt { $path } vast). Stop het, vervang de sleutels en start het weer.
keys-turning = De sleutels worden op dit moment vervangen (wie dat doet houdt { $path } vast). Probeer het opnieuw als dat klaar is.

store-url = Met wat in KINDNESS_DATABASE staat, is de database niet te vinden. Schrijf een van deze: { $allowed }.
store-driver-missing = De database heeft het pakket { $name } nodig, dat niet is geïnstalleerd. Installeer kindness-bot[scale].
store-busy = De database { $where } is met iets anders bezig. Probeer het zo nog eens.
store-disk-full = De schijf met de database { $where } is vol. Maak ruimte; wat eerder is vastgelegd, is veilig.
store-disk-failed = De schijf met de database { $where } kan niet worden gelezen of beschreven. Controleer de schijf, en probeer het dan opnieuw.
store-read-only = De database { $where } kan alleen worden gelezen. Laat deze gebruiker in het bestand en de map schrijven.
store-cannot-open = De database { $where } kan niet worden geopend. Controleer of het een bestand is, en of deze gebruiker het bestand en de map mag lezen en beschrijven.
store-not-a-database = Het bestand { $where } is geen database. Geef het pad van een andere; er is niets veranderd.
store-damaged = De database { $where } is beschadigd. Stop de dienst en zet een back-up terug.
store-unreachable = De database { $where } is niet te bereiken. Controleer of ze draait, en probeer het dan opnieuw.
store-refused = De database { $where } laat ons niet binnen. Controleer de naam, de gebruiker en het wachtwoord in KINDNESS_DATABASE.
store-unusable-value = De database { $where } kan een van de gegeven namen of id’s niet bewaren. Haal NUL-tekens en kapotte Unicode weg.
store-newer = De database { $where } is gemaakt door een nieuwere versie (stap { $found }; deze kent { $known }). Installeer die versie, of zet een back-up terug.
store-failed = Bij de database { $where } ging iets mis dat niemand verwachtte ({ $kind }). Meld het alsjeblieft.

data-no-author = De id van de persoon is leeg. Geef hem zoals hij is vastgelegd, bijvoorbeeld “discord:123456789”.

nothing-to-dispute = Over de reactie “{ $comment }” is er geen besluit waartegen je kunt ingaan. Dat kan alleen wie haar schreef, zolang het is vastgelegd.

prompt-gone = Dit is zo lang geleden dat er niets meer van is vastgelegd. Er valt niets meer te kiezen.
prompt-not-yours = Dit seintje is voor iemand anders. Dat van jou zou bij jou komen.
prompt-answered = Je hebt dit bericht al aangepast of verwijderd. Er valt niets meer te kiezen.
prompt-not-to-keep = Dit bericht kan niet meer blijven zoals het is: het is of wordt weggehaald, of een moderator heeft erover besloten.
prompt-not-cleared = Dit kan niet precies zo weer worden geplaatst. Of geen moderator vond het in orde, of we bewaren het niet meer. Je kunt het opnieuw schrijven.
prompt-empty = Er staan geen woorden in. Schrijf eerst iets.
case-no-proposal = De zaak “{ $case }” heeft geen voorstel { $number }. Lees haar opnieuw en kies iets van wat wordt aangeboden.
