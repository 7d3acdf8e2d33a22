# Wat de opdrachtregel zegt. Namen van commando's, opties en bestanden blijven zoals ze zijn.

## Labels (in bestanden blijven de namen van de scores Engels; dit lezen mensen)

label-toxicity = giftige toon
label-severe_toxicity = zeer giftige toon
label-insult = belediging
label-threat = bedreiging
label-identity_attack = aanval op wie iemand is
label-profanity = grof taalgebruik
label-sexually_explicit = seksueel expliciet
label-self_harm_encouragement = aanzetten tot zelfbeschadiging
label-bullying = pesten

## Commando's

cli-help = Kindness leest reacties, vraagt mensen om nog eens naar kwetsende te kijken, en helpt moderators. Het draait op je eigen computer.
cli-judge = Beoordeel één tekst of meer: scores, wat er zou gebeuren, en welke woorden het zwaarst wogen.
cli-screen = Beoordeel elke rij van een CSV-, TSV-, JSONL- of Parquet-bestand.
cli-migrate = Breng de database in de vorm die deze versie nodig heeft.
cli-version = Toon de versie.
cli-content = De teksten die mensen te zien krijgen.
cli-data = Wat er over mensen wordt bewaard.
cli-keys = Sleutels: die waaronder teksten worden bewaard, en die van programma’s die via HTTP vragen.

## Opties die meer commando's hebben

cli-opt-model = Een map of hub-naam van een model, of “lexicon” voor de woordenlijst. Standaard: het meegeleverde model.
cli-opt-language = De taal die gesproken wordt waar de teksten vandaan komen (bijvoorbeeld nl): die beslist als een tekst alleen dat niet doet.
cli-opt-preset = Wiens regels gelden: { $presets }. Standaard: community.
cli-opt-mode = Wat de community de bot laat doen. “observe” toont dezelfde handelingen als “hold”.
cli-opt-json = Toon JSON, één object per regel.
cli-yes = ja
cli-locale-unknown = In de taal “{ $seen }” (KINDNESS_LOCALE) zijn er geen woorden, dus dit is Engels. Deze zijn er: { $known }.
cli-standard-input = standaardinvoer
cli-standard-output = standaarduitvoer
cli-stdout-full = Waar de standaarduitvoer heen gaat, is geen ruimte meer. Maak ruimte, en begin dan opnieuw.
cli-stdout-failed = Naar de standaarduitvoer kan niet worden geschreven ({ $problem }). Stuur haar ergens anders heen, en begin dan opnieuw.

## kindness judge

cli-judge-text = Wat iemand schreef. “-” leest één tekst van de standaardinvoer.
cli-judge-parent = Het bericht waar de tekst op antwoordt.
cli-judge-title = Tekst
cli-judge-label = labels
cli-judge-score = scores
cli-judge-flagged = opvallend
cli-judge-limits = vraag vast  roep
cli-judge-nothing = Hier valt niets te lezen: geen letter en geen cijfer.
cli-judge-words = Woorden:
cli-judge-action = Handeling:
cli-judge-reason = Omdat
cli-judge-facts = { $supported ->
    [yes] taal { $language } (gemeten)
    [unknown] taal onbekend: te weinig tekst om het te zeggen
   *[no] taal { $language } (niet gemeten: stilte betekent niet dat de tekst in orde is)
 }, { $read } % gelezen, model { $model }, regels { $rules }, modus { $mode }

cli-action-none = er hoeft niets te gebeuren
cli-action-tip = een tip of een aardig bericht tonen
cli-action-nudge = de schrijver privé vragen om nog eens te kijken
cli-action-hold = de reactie vasthouden en de tekst teruggeven aan de schrijver
cli-action-escalate = de moderators roepen

cli-action-short-none = niets
cli-action-short-tip = tip
cli-action-short-nudge = seintje
cli-action-short-hold = vasthouden
cli-action-short-escalate = roepen

cli-reason-nudge-at = { $label } is { $seen }, en vanaf { $limit } komt er een seintje.
cli-reason-strike-at = { $label } is { $seen }, en vanaf { $limit } komt er een strike.
cli-reason-hold-at = { $label } is { $seen }, en vanaf { $limit } worden reacties vastgehouden.
cli-reason-escalate-at = { $label } is { $seen }, en vanaf { $limit } worden moderators geroepen.
cli-reason-zero-tolerance-at = { $label } is { $seen }, en vanaf { $limit } wordt niets meer geaccepteerd.
cli-reason-profanity-tip-at = { $label } is { $seen }, en vanaf { $limit } komt er een tip.
cli-reason-ladder-stern = de strikes van de schrijver wegen { $seen }, en vanaf { $limit } komt er een steviger seintje.
cli-reason-ladder-escalate = de strikes van de schrijver wegen { $seen }, en vanaf { $limit } worden moderators geroepen.
cli-reason-ladder-restrict = de strikes van de schrijver wegen { $seen }, en vanaf { $limit } wordt een beperking voorgesteld.
cli-reason-ladder-timeout = de strikes van de schrijver wegen { $seen }, en vanaf { $limit } wordt een time-out voorgesteld.
cli-reason-prompts-per-day = de schrijver is vandaag { $seen } keer aangesproken, en { $limit } is het meeste.
cli-reason-unread = { $seen } van de tekst is gelezen, en niet alles.
cli-reason-quoted = de woorden zijn alleen geciteerd, dus ze zijn geen strike.
cli-reason-forwarded = de woorden zijn alleen doorgestuurd, dus ze zijn geen strike.
cli-reason-unsupported = niemand heeft het model in deze taal gemeten; de woordenlijst vond { $seen }.

## kindness screen

cli-screen-input = Het bestand om te lezen (.csv, .tsv, .jsonl of .parquet). “-” leest de standaardinvoer.
cli-screen-output = Het bestand om te schrijven. “-” schrijft naar de standaarduitvoer.
cli-screen-text-column = De kolom met de teksten.
cli-screen-parent-column = De kolom met het bericht waar elke tekst op antwoordt.
cli-screen-format = Het formaat van de invoer, als dat niet aan de naam te zien is.
cli-screen-output-format = Het formaat van de uitvoer, als dat niet aan de naam te zien is. Standaard: dat van de invoer.
cli-screen-encoding = De codering van de invoer. De uitvoer is altijd UTF-8.
cli-screen-delimiter = Wat tussen twee velden van een CSV staat. Standaard: een komma, puntkomma, tab of streep, net waarmee de tekstkolom te vinden is.
cli-screen-prefix = Zet dit voor de namen van de toegevoegde kolommen.
cli-screen-resume = Ga verder waar het werd onderbroken.
cli-screen-force = Begin opnieuw, en vervang de uitvoer als die er al is.
cli-screen-quiet = Toon alleen fouten.
cli-screen-bad-delimiter = één teken, bijvoorbeeld “;”
cli-screen-working = bezig met beoordelen
cli-screen-rate = { $rows } rijen, { $rate }/s
cli-screen-going-on = Gaat verder na { $rows } rijen.
cli-screen-stopped = Gestopt. Wat is beoordeeld, blijft bewaard: met --resume ga je verder met { $path }.
cli-screen-stopped-stream = Gestopt. Elke rij die naar { $path } ging, is compleet.
cli-screen-done = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
 } beoordeeld, { $flagged } opvallend ({ $rate } rijen/s)
cli-screen-labels = Opvallend, per label
cli-screen-actions = Wat er zou gebeuren
cli-screen-highest = Rijen naar hun hoogste score
cli-screen-unsupported = { $rows } in talen waarin niemand het model heeft gemeten: die zijn niet in orde, alleen onbekend.
cli-screen-unread = { $rows } niet tot het einde gelezen.
cli-screen-rejected = { $rows } konden niet worden beoordeeld ({ $why }). Ze staan in { $path }.

cli-reject-fields = verkeerd aantal velden
cli-reject-quotes = aanhalingstekens die niet bij elkaar passen
cli-reject-nul = een NUL-teken
cli-reject-undecodable = bytes in een andere codering
cli-reject-too-long = te lang
cli-reject-invalid-json = geen geldige JSON
cli-reject-not-an-object = geen JSON-object
cli-reject-missing-text = geen tekst
cli-reject-text-not-a-string = een tekst die geen string is
cli-reject-parent-not-a-string = een eerder bericht dat geen string is
cli-reject-column-clash = een naam die zou worden toegevoegd
cli-reject-unknown-column = een kolom die de eerste rijen niet hebben
cli-reject-other-type = waarden van een ander type dan in de eerste rijen
cli-reject-lone-surrogate = een half teken

## kindness content, data, keys, migrate

cli-content-check = Controleer inhoudsbestanden: alles wat eraan mankeert, per bestand en regel.
cli-content-folder = De map om te controleren. Standaard: de ingebouwde inhoud en die van jou.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = { $refused } die niet kunnen worden gebruikt, { $remarks } om te bekijken.
cli-data-author = De id van de persoon, zoals die is vastgelegd, bijvoorbeeld “discord:123456789”.
cli-data-community = Alleen in deze community. Standaard: in alle.
cli-data-yes = Vraag niet nog eens.
cli-data-erase = Wis alles over één persoon.
cli-data-really = Alles over { $author } wissen? Niemand kan het terughalen.
cli-data-erased = Alles over { $author } is gewist ({ $count } besluiten).
cli-data-nobody = Onder de id “{ $author }” is niets vastgelegd. Kijk nog eens naar de id: het platform staat erbij, zoals in “discord:123456789”.
cli-data-sweep = Vergeet nu wat langer is bewaard dan de bewaartermijn.
cli-data-swept = { $count } rijen vergeten.
cli-keys-rotate = Maak een nieuwe sleutel, breng alles daaronder, en laat de oude vallen.
cli-keys-renewed = { $count } teksten vallen nu onder de eerste sleutel van KINDNESS_KEY. Je kunt de andere weghalen.
cli-keys-rotated = Er is een nieuwe sleutel in { $path }; { $count } teksten zijn daaronder gebracht.
cli-migrated = De database heeft de vorm die deze versie nodig heeft. Er wachten { $left } opdrachten.

## kindness doctor

cli-doctor = Kijk naar alles waar de bot op steunt, en zeg wat te doen waar iets mis is.
cli-doctor-external = Het adres dat je “kindness serve” onder dezelfde naam geeft; dan wordt ook naar het aanmelden met Discord gekeken.
doctor-version = kindness { $version }, Python { $python }, { $platform }, kernen: { $cores }
doctor-home = { $how ->
    [missing] De thuismap { $path } is er nog niet; ze wordt gemaakt als er iets wordt bewaard.
    [blocked] De thuismap { $path } kan niet worden gebruikt.
    [open] De thuismap { $path } kan door andere mensen op deze computer worden gelezen.
   *[sound] De thuismap is { $path }.
 }
doctor-home-remedy = Geef jezelf het recht om daar te schrijven, of zet KINDNESS_HOME op een andere map.
doctor-home-open = Voer uit: chmod 700 { $path }
doctor-disk = Er is { $free } MB vrij op { $path }.
doctor-disk-remedy = Maak ruimte: vastleggen, back-ups en beoordelen hebben die nodig.
doctor-key = { $how ->
    [environment] De sleutel komt uit KINDNESS_KEY.
    [missing] Er is nog geen sleutelbestand op { $path }; het wordt gemaakt als er iets wordt vastgelegd.
    [absent] Er is geen sleutelbestand op { $path }, terwijl er wel een database is.
    [open] Het sleutelbestand { $path } kan door andere mensen op deze computer worden gelezen.
   *[sound] Het sleutelbestand is { $path }, en alleen de eigenaar kan het lezen.
 }
doctor-key-open = Voer uit: chmod 600 { $path }
doctor-model = Model { $model } ({ $engine }, threads: { $threads }, kaart: { $card }), klaar in { $seconds } s
doctor-speed = Het leest { $rate } korte reacties per seconde.
doctor-speed-remedy = Dat is langzaam. Sluit andere programma’s, of geef het meer kernen met KINDNESS_THREADS.
doctor-further = { $how ->
    [missed] Tweede model { $model } voor { $languages } (kaart: { $card }), klaar in { $seconds } s; het zag een Italiaanse belediging voor onschuldig aan (toxicity { $score }).
   *[sound] Tweede model { $model } voor { $languages } (kaart: { $card }), klaar in { $seconds } s; het herkende een Italiaanse belediging (toxicity { $score }).
 }
doctor-further-remedy = De bestanden komen misschien uit een andere versie. Haal de map van de kaart opnieuw, zoals die in deze zit.
doctor-database = { $how ->
    [missing] Er is nog geen database op { $where }; ze wordt gemaakt als er iets wordt vastgelegd.
    [old] De database { $where } staat op stap { $number }, en dat is ouder dan deze versie.
   *[sound] De database { $where } is er, op stap { $number }, en gaat open met de sleutel.
 }
doctor-database-remedy = Maak een back-up, en voer dan uit: kindness migrate
doctor-texts = { $count ->
    [one] Eén vastgelegde tekst gaat niet open met de sleutels die hier zijn.
   *[other] { $count } vastgelegde teksten gaan niet open met de sleutels die hier zijn.
 }
doctor-texts-remedy = Is er een oudere sleutel, zet die dan terug achter de eerste; wat intussen is opgegeven, probeert “/kindness retry” opnieuw. Zonder die sleutel blijven deze teksten dicht tot hun tijd om is; al het andere gaat door.
doctor-content = { $texts } teksten kunnen worden getoond; { $refused } bestanden kunnen niet worden gebruikt, { $remarks } opmerkingen.
doctor-content-remedy = Voer uit: kindness content check
doctor-sign-in = { $how ->
    [none] Aanmelden bij de console met Discord is niet ingesteld; mensen melden zich aan met een link.
    [id] Aanmelden met Discord: KINDNESS_DISCORD_CLIENT_ID lijkt niet op de id van een applicatie.
    [secret] Aanmelden met Discord: KINDNESS_DISCORD_CLIENT_SECRET lijkt niet op een client secret.
    [unnamed] Aanmelden met Discord heeft een id en een secret; welk adres de console heeft, is hier niet bekend.
    [address] Aanmelden met Discord: het adres kan niet dat van een console zijn.
    [plain] Aanmelden met Discord: het adres is niet beveiligd met HTTPS, dus niemand kan zich daar aanmelden.
   *[sound] Aanmelden met Discord is ingesteld; Discord stuurt mensen terug naar { $redirect }.
 }
doctor-sign-in-remedy = In het ontwikkelaarsportaal van Discord moet onder OAuth2, Redirects, dit staan, letter voor letter: { $redirect }
doctor-sign-in-id = Kopieer “Client ID” uit OAuth2 in het ontwikkelaarsportaal van Discord: die heeft minstens 17 cijfers.
doctor-sign-in-secret = Kopieer “Client Secret” uit OAuth2 in het ontwikkelaarsportaal van Discord. Het token van de bot is iets anders, en wordt hier niet gebruikt.
doctor-sign-in-unnamed = Voer uit: kindness doctor --external https://desk.example.org (met jouw adres). Alleen op deze computer: vul onder OAuth2, Redirects, dit in: { $redirect }
doctor-sign-in-address = Geef het zo: https://desk.example.org, met niets erachter.
doctor-sign-in-plain = Zet er een server met HTTPS voor, en noem zijn adres, dat begint met https://
doctor-extra = { $how ->
    [there] Optioneel deel “{ $extra }”: { $versions }
   *[missing] Optioneel deel “{ $extra }” is niet geïnstalleerd.
 }
doctor-extra-remedy = Heb je het nodig, voer dan uit: pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] Dit is geen terminal: de oefenruimte wordt afgedrukt en niet getoond.
    [encoding] Deze terminal kan niet met UTF-8 overweg.
   *[sound] De terminal heeft { $columns } kolommen en { $lines } regels.
 }
doctor-terminal-remedy = Zet PYTHONUTF8=1, of kies voor de terminal een locale met UTF-8.
doctor-sums = { $broken ->
    [0] Er is niets stuk
    [one] Er is 1 ding stuk
   *[other] Er zijn { $broken } dingen stuk
 }, { $notes } om te bekijken.

## kindness demo

cli-demo = Open een oefenruimte: een opgenomen gesprek met de echte bot, waar je aan kunt meedoen.
cli-demo-speed = In de terminal: hoe snel het gesprek wordt afgespeeld; 1 is zoals het gebeurde.
cli-demo-plain = Druk af wat er in het opgenomen gesprek gebeurt, en open niets.
cli-demo-mode = Wat de bot mag: alleen meekijken, mensen vragen om nog eens te kijken (nudge), of ook berichten vasthouden.
cli-demo-locale = De taal van het gesprek, bijvoorbeeld en of it. Standaard: die van de terminal.
demo-title = Oefenruimte: { $title }
demo-intro = Het gesprek is verzonnen. De bot erin is echt: hij leest elk bericht en mag { $mode ->
    [observe] alleen meekijken
    [nudge] mensen vragen om nog eens te kijken
   *[hold] mensen vragen om nog eens te kijken, en berichten vasthouden
 }.
demo-choice-edit = aanpassen
demo-choice-delete = verwijderen
demo-choice-keep = laten staan
demo-choice-mistake = dit is een vergissing
demo-to-one = Alleen { $who } ziet dit:
demo-to-all = Iedereen ziet dit na een bericht van { $who }:
demo-chose = { $who } kiest: { $choice }
demo-waits = { $who } laat het even zo.
demo-edited = { $who } maakt ervan: { $text }
demo-state-shown = Het bericht van { $who } staat er weer.
demo-state-edited = Het nieuwe bericht van { $who } staat er.
demo-state-deleted = { $who } heeft het verwijderd.
demo-state-held = Vastgehouden: alleen { $who } en de moderators kunnen het zien.
demo-strike = { $who } heeft nu strikes die { $weight } wegen.
demo-case = De moderators worden geroepen{ $urgent ->
    [yes] , en het is dringend
   *[no] { "" }
 }: { $why }
demo-observed = Zou gebeuren, als de bot meer deed dan meekijken: { $action }
demo-action-nudge = de schrijver vragen om nog eens te kijken
demo-action-hold = het bericht vasthouden
demo-action-returntext = de tekst teruggeven aan de schrijver
demo-action-tip = een tip tonen
demo-action-campaignmessage = een aardig bericht tonen
demo-action-escalate = de moderators roepen
demo-action-restrict = een beperking voorstellen
demo-action-timeout = een time-out voorstellen
demo-proposal-restrict = De moderators wordt gevraagd of een functie { $minutes } minuten niet mag worden gebruikt.
demo-proposal-timeout = De moderators wordt gevraagd of er een time-out van { $minutes } minuten komt.
demo-moderators = De moderators besluiten:
demo-decided-uphold = De bot had gelijk: { $who } schreef “{ $text }” ({ $why })
demo-decided-overturn = Een vergissing, zoals { $who } al had gezegd: “{ $text }” ({ $why })
demo-members-see = Wat de leden aan het einde zien:
demo-mark-edited = (aangepast)
demo-strikes = Wat de strikes van elk lid wegen:
demo-sums = { $asked } seintjes, { $held } aan het einde vastgehouden, { $cases } zaken besloten.
demo-left = Wat iedereen ziet
demo-middle = Wat één lid ziet
demo-right = Wat de moderators zien
demo-gap = (er wordt een bericht vastgehouden)
demo-yours = Alleen { $who } ziet dit. Er wordt nu niets gevraagd.
demo-nothing-yet = Nog niets te besluiten.
demo-write-as = { $who } schrijft:
demo-new-text = { $who } maakt ervan:
demo-keys = Spatie: stoppen en verdergaan · 1-4: antwoorden · Enter: versturen · /as NAME · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] Op pauze
    [over] Het opgenomen gesprek is voorbij; schrijf gerust verder
   *[playing] Speelt af
 }, bericht { $said } van { $total }, tempo { $speed }.
demo-soon = { $who } kiest over { $seconds } s “{ $choice }”, tenzij je een andere toets indrukt.
demo-mode = De bot mag nu: { $mode }
demo-moderated = Zaak { $number }: { $state }
demo-help = Schrijf als: { $members }. Ook: /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = nog open
demo-case-taken = wordt bekeken
demo-case-upheld = bot had gelijk
demo-case-overturned = vergissing
demo-case-appealed = met bezwaar
demo-case-appeal_taken = bezwaar wordt bekeken
demo-case-closed = gesloten
demo-step-take = pakt de zaak op
demo-step-release = geeft de zaak terug
demo-step-uphold = geeft de bot gelijk
demo-step-overturn = noemt het besluit een vergissing
demo-step-appeal = maakt bezwaar
demo-step-dispute = noemt het een vergissing
demo-step-undo = neemt het besluit terug
demo-no-order = Er is geen opdracht { $order }. Typ /help om ze te zien.
demo-no-case = Er is nog geen zaak. Wacht tot de moderators worden geroepen.
demo-no-number = “{ $seen }” is geen getal van { $low } tot { $high }. Typ er een.
demo-no-mode = Er is geen modus “{ $seen }”. Kies een van deze: { $known }.

## kindness run

cli-run = Draai de Discord-bot. Het token staat in DISCORD_TOKEN.
cli-run-starts = Maakt verbinding met Discord. Stop met Ctrl+C.
