# Wat er wordt gezegd over de links die leden delen.

## Wat niet kan

sources-no-site = { $seen } is geen adres van een site. Schrijf het zo: example.org
sources-bad-name = De naam van een medium heeft 1 tot { $most } gewone tekens, op één regel.
sources-too-many = Een community kan over hoogstens { $most } sites iets bepalen. Vergeet er eerst een.

claims-too-large = Deze feed is groter dan { $most } MB, dus hij is niet gelezen. Importeer hem in delen.
claims-no-json = Dit is geen JSON die kan worden gelezen ({ $why }). Een feed met beoordeelde beweringen is een JSON-bestand met ClaimReview-onderdelen.
claims-too-many = Deze feed heeft meer dan { $most } beoordelingen, dus er is er geen overgenomen. Importeer hem in delen.
claims-none = In dit bestand staat geen beoordeling van een bewering. Er zijn onderdelen van het type ClaimReview nodig.
claims-no-file = { $path } kan niet worden gelezen ({ $why }). Geef de naam van een bestand, of een adres dat met https:// begint.
claims-damaged = De geïmporteerde beweringen in { $path } kunnen niet meer worden gelezen. Verwijder het bestand en importeer de feeds opnieuw.
claims-not-kept = De beweringen konden niet naar { $path } worden geschreven ({ $why }). Er is niets veranderd.

fetch-not-https = { $url } is niet opgevraagd. Een adres moet met https:// beginnen, zonder naam, wachtwoord of poort erin.
fetch-private = { $host } is niet opgevraagd, omdat het in een privénetwerk ligt of niet bestaat.
fetch-redirects = Het adres verwijst meer dan { $most } keer door. Geef het adres waar het eindigt.
fetch-too-large = Het antwoord is groter dan { $most } MB, dus het is niet tot het einde gelezen. Er is niets veranderd.
fetch-encoded = Het antwoord kwam ingepakt, terwijl er om gewone tekst was gevraagd. Download het en geef het bestand.
fetch-status = De andere kant antwoordde met { $status }. Er is niets veranderd.
fetch-timeout = Binnen { $seconds } seconden kwam er geen volledig antwoord. Probeer het later opnieuw.
fetch-failed = Het adres was niet te bereiken ({ $why }). Probeer het later opnieuw.

## Op de opdrachtregel

cli-content-claims = Importeer beoordeelde beweringen (ClaimReview) uit een bestand of van een https-adres.
cli-content-claims-source = Een JSON-bestand, of een adres dat met https:// begint
cli-content-claims-done = { $new ->
    [one] { $new } nieuwe beoordeling
   *[other] { $new } nieuwe beoordelingen
 }, { $corrected } verbeterd. Er zijn er nu { $now }.
cli-content-claims-left-out = { $count } weggelaten: { $why ->
    [claim] zonder bewering, of met een die te lang is
    [url] zonder het adres van de beoordeling
    [publisher] zonder een naam van wie het nakeek
   *[date] zonder een datum die kan worden gelezen
 }.

## Bij een link

sources-label-controlled = -# { $outlet } staat onder controle van een staat{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }: die betaalt, is eigenaar en bepaalt wat er verschijnt. { $source ->
    [own] Zegt deze server.
   *[other] Bron: { $source }.
 }
sources-label-influenced = -# Op wat { $outlet } publiceert, heeft een regering invloed{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] Zegt deze server.
   *[other] Bron: { $source }.
 }

sources-note-checked = -# { $where ->
    [link] Wat achter deze link staat
   *[words] Zo’n bewering
 } is nagekeken door { $publisher }: “{ $rating }”. { $url }
sources-note-unverified = -# Niet bevestigd: { $publisher } keek naar { $where ->
    [link] wat achter deze link staat
   *[words] zo’n bewering
 }, en kan nog niet zeggen of het waar is. { $url }

## Het commando

sources-command-labels-name = vermeldingen
sources-command-labels = Stille regels onder links naar staatsmedia, en onder beweringen die zijn beoordeeld.
sources-command-on-name = aan
sources-command-on = Of zulke links een regel krijgen. Uit, tot jij het aanzet.
sources-command-claims-name = beweringen
sources-command-claims = Of beweringen die factcheckers beoordeelden een notitie krijgen. Uit, tot jij het aanzet.
sources-command-site-name = site
sources-command-site = Het adres van een site, bijvoorbeeld example.org
sources-command-says-name = zegt
sources-command-says = Wat deze server ervan zegt: niets, staatscontrole, staatsinvloed, of zoals op de lijst
sources-command-name-name = medium
sources-command-name = Hoe het medium heet
sources-says-nothing = niets
sources-says-controlled = onder controle van een staat
sources-says-influenced = onder invloed van een staat
sources-says-listed = zoals op de lijst
sources-labels-on = Links naar media die een staat controleert, krijgen hier een stille regel, hoogstens drie per uur in een kanaal. { $own ->
    [0] Ze komen allemaal van de lijst van de State Media Monitor.
    [one] Over één site zegt deze server iets eigens.
   *[other] Over { $own } sites zegt deze server iets eigens.
 }
sources-labels-off = Links krijgen hier geen regel. Zet het aan met de optie “aan”.
sources-claims-on = Beweringen die iemand heeft beoordeeld, krijgen een notitie met wie dat deed. { $count ->
    [0] Er is er nog geen geïmporteerd: wie de bot draait, doet dat met kindness content claims.
    [one] Er is één beoordeling bekend.
   *[other] Er zijn { $count } beoordelingen bekend.
 }
sources-claims-off = Beweringen krijgen hier geen notitie. Zet het aan met de optie “beweringen”.
sources-only-watching = ⚠️ De bot kijkt hier nu alleen mee, of staat op pauze: zolang dat duurt, zegt hij hier niets van.
sources-no-label = Links naar { $site } krijgen geen regel.
