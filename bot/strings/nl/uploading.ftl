# Wat er mis kan zijn met inhoudsbestanden, naast wat in errors.ftl staat. Elke regel zegt wat je kunt doen.

content-bom = { $file }, regel { $line }: aan het begin staat een onzichtbaar teken (een “BOM”). Sla het bestand op als UTF-8 zonder dat teken.
content-title-marks = { $file }, regel { $line }: de titel wordt al vet getoond. Schrijf hem op één regel, zonder sterretjes.
content-far-day = { $file }, regel { $line }: { $day } is meer dan tien jaar ver weg. Controleer het jaar.
content-open-mark = { $file }, regel { $line }: “{ $seen }” begint iets wat nooit eindigt, dus lezers zien het teken zelf. Sluit het af, of haal het weg.
content-html = { $file }, regel { $line }: Discord toont “{ $seen }” precies zoals het er staat. Gebruik Markdown, of haal het weg.
content-drawn-picture = { $file }, regel { $line }: Discord toont voor “{ $seen }” geen afbeelding. Noem de afbeelding in de kop, met image en image_alt.
content-table = { $file }, regel { $line }: Discord toont geen tabellen. Schrijf in plaats daarvan een lijst.
content-tab = { $file }, regel { $line }: een tab ziet er op elk scherm anders uit. Gebruik spaties.
content-loud = { $file }, regel { $line }: “{ $seen }” leest als schreeuwen. Zeg het rustig.
content-short-link = { $file }, regel { $line }: { $seen } verbergt waar het heen leidt. Schrijf het volledige adres.
content-unfinished = { $file }, regel { $line }: “{ $seen }” lijkt een notitie voor jezelf. Maak de tekst af.
content-conflict = { $file }, regel { $line }: “{ $seen }” is blijven staan toen twee versies werden samengevoegd. Kies er een en verwijder het teken.
content-garbled = { $file }, regel { $line }: letters zoals “{ $seen }” komen van een verkeerde codering. Typ ze opnieuw en sla het bestand op als UTF-8.
content-invisible = { $file }, regel { $line }: er staat een letter die niemand kan zien ({ $seen }). Verwijder haar, of typ de regel opnieuw.
content-empty-alt = { $file }, regel { $line }: “{ $seen }” is de naam van de afbeelding en zegt niet wat erop staat. Beschrijf wat er te zien is.
content-other-image = { $file }, regel { $line }: { $seen } is van binnen geen { $ending }-afbeelding. Sla haar opnieuw op in dat formaat, of geef haar de juiste uitgang.
content-variant-parts = { $file }, regel { $line }: deze variant heeft de plaatshouders “{ $seen }”, en de tekst zelf “{ $wanted }”. Laat ze gelijk zijn.
content-same-variant = { $file }, regel { $line }: de variant “{ $seen }” zegt wat een andere al zegt. Verander haar, of haal haar weg.
content-calendar-again = { $file }: er is al een andere kalender voor “{ $campaign }”. Houd een van de twee.
content-calendar-otherwise = { $file }, regel { $line }: “{ $seen }” kan hier niet invallen. Alleen een tekst met ruimte voor { "{entries}" } heeft een otherwise, die zelf die ruimte niet heeft.
content-calendar-nothing = { $file }, regel { $line }: als leden niets hebben ingezonden, wordt “{ $seen }” overgeslagen. Noem met otherwise een tekst die er dan komt, of laat het zo.
content-stray = { $file }: dit bestand wordt hier door niets gelezen. Geef het een van de uitgangen { $known }, of haal het weg.
content-unused-picture = { $file }: geen tekst toont deze afbeelding. Noem haar in een tekst, of haal haar weg.
content-not-translated = { $file }: dit is { $other }, woord voor woord. Vertaal het.
content-copied = { $file }: dit zegt woord voor woord wat { $other } zegt. Verander het, of verwijder een van de twee.

## Campagnes: alleen goedkeuren

campaign-not-yours = Iemand anders schreef deze versie. Gebruik de stap “approve” in plaats van “{ $event }”.
campaign-event-vouch = keurde de eigen versie goed, omdat niemand anders het hier mag; niemand anders heeft haar gelezen

## Wat iemand opstuurt

bundle-large = Dat bestand is groter dan { $most } MB. Stuur een kleiner: haal afbeeldingen weg, of maak ze kleiner.
bundle-kind = “{ $name }” kan niet worden gebruikt. Stuur één tekst als .md-bestand, of meer als .zip-bestand.
bundle-broken = Dat zipbestand kan niet worden geopend ({ $why }). Pak het opnieuw in, zonder wachtwoord, en stuur het nog eens.
bundle-empty = In dat zipbestand zit niets. Pak de mappen met de teksten in, en stuur het dan nog eens.
bundle-locked = “{ $path }” is met een wachtwoord afgesloten. Pak het zipbestand opnieuw in zonder wachtwoord.
bundle-many = Er zitten { $count } bestanden in, en { $most } is het meeste. Laat weg wat niet bij de campagne hoort.
bundle-swells = Uitgepakt zou dat meer dan { $most } MB zijn. Laat iets weg, of maak de afbeeldingen kleiner.
bundle-path = “{ $path }” is geen plek voor een bestand. Pak de mappen zelf in, met gewone namen, en stuur ze nog eens.
bundle-link = “{ $path }” is alleen een link naar een ander bestand. Zet het bestand zelf erin.
bundle-twice = “{ $path }” zit er twee keer in. Haal er een weg.
upload-large = Dat zou samen meer dan { $most } MB zijn. Laat iets weg, of maak de afbeeldingen kleiner.
upload-kind = { $path }: een tekst van de soort “{ $kind }” wordt niet door een campagne geplaatst. Haal hem weg; wie de bot draait, kan hem aan de eigen teksten van de bot toevoegen.
upload-calendars = Er zitten { $count } kalenders in. Stuur één campagne tegelijk, met haar kalender in de map calendars.
upload-language = In de taal “{ $seen }” ontbreken teksten. Vertaal ze, of kies een van deze talen: { $known }.
upload-many = Er zijn al { $most } eigen campagnes van deze server bewaard. Gebruik voor deze de naam van een daarvan.

## Wat beheerders lezen

campaign-which = Er zijn meer campagnes. Zeg welke, met de optie “campagne”: { $known }.
campaign-alone = Jij schreef deze versie, en niemand anders op deze server mag haar goedkeuren. Vier ogen zien meer dan twee: geef iemand die je vertrouwt het recht om te modereren. Is er echt niemand, lees haar dan nog eens met `/campagne voorbeeld`, en gebruik `/campagne goedkeuren versie:{ $version } alleen:True`. In de geschiedenis staat dan dat je haar alleen hebt goedgekeurd.
campaign-not-alone = Jij schreef deze versie, dus iemand anders moet haar goedkeuren. Dat mogen: { $who }. Vraag het een van hen.
campaign-vouched = ✅ Alleen door jou goedgekeurd, omdat niemand anders het hier mag; dat staat in de geschiedenis. Ze begint vanzelf. `/campagne pauzeren` houdt haar op elk moment tegen.
upload-refused = { $n ->
    [one] **Er is niets voorgesteld.** Eén ding in { $file } moet eerst anders:
   *[other] **Er is niets voorgesteld.** { $n } dingen in { $file } moeten eerst anders:
}
upload-put-forward = 📝 Nagekeken en voorgesteld. **Iemand anders leest haar nu** met `/campagne voorbeeld` en zegt ja met `/campagne goedkeuren`. Daarvoor wordt er niets geplaatst.
upload-remarks = { $n ->
    [one] Het kan worden gebruikt zoals het is. Eén ding wil je misschien nog bekijken:
   *[other] Het kan worden gebruikt zoals het is. { $n } dingen wil je misschien nog bekijken:
}
export-done = Hier is “{ $called }”: { $n } bestanden. Verander wat je wilt, en stuur het dan terug met `/campagne uploaden`.
discord-command-campaign-upload-name = uploaden
discord-command-campaign-upload = Breng een campagne mee, of één tekst ervan, en stel haar voor.
discord-command-campaign-export-name = exporteren
discord-command-campaign-export = Neem een campagne mee als zipbestand, om haar te veranderen of elders te gebruiken.
discord-command-campaign-option-file-name = bestand
discord-command-campaign-option-file = Een .zip met de mappen, of een .md-bestand met één tekst.
discord-command-campaign-option-alone-name = alleen
discord-command-campaign-option-alone = Voor de eigenaar van een server waar niemand anders mag goedkeuren.

## Plaatjes van teksten

preview-author = Kindness
preview-badge = APP
preview-at = Vandaag om 16:00
preview-channel = kindness
preview-only-you = Alleen jij kunt dit zien
preview-entry-one = Je wachtte op mij toen iedereen al weg was. Dat ben ik niet vergeten.
preview-entry-two = Goed gespeeld, en bedankt dat je het nog eens uitlegde.
preview-nothing = Er is geen tekst zoals die om te tekenen. Laat --language weg, of kies een andere.
preview-no-picture = De afbeelding die { $path } noemt, kan niet worden gelezen. Verbeter haar, en probeer het dan opnieuw.
preview-output = { $path } kan niet worden geschreven ({ $why }). Kies een andere map met --output.
cli-content-preview = Teken teksten zoals Discord ze zal tonen: van elk een plaatje, in donker en in licht.
cli-preview-source = Een map met inhoud, een .zip of één .md-bestand. Zonder: onze teksten, en die van jou.
cli-preview-output = De map waar de plaatjes in komen.
cli-preview-text = Alleen deze tekst, met zijn id. Mag meer dan eens worden gegeven.
cli-preview-language = Alleen deze taal, bijvoorbeeld it. Mag meer dan eens worden gegeven.
cli-preview-theme = Donker, licht, of allebei.
cli-preview-done = { $n ->
    [one] Eén tekst getekend in { $folder }.
   *[other] { $n } teksten getekend in { $folder }.
}

## Bundels op de opdrachtregel

cli-content-export = Schrijf een campagne, met al haar teksten in alle talen, in één zipbestand.
cli-content-import = Zet een zipbestand, of één tekst, in de map met je eigen teksten, zodra het is nagekeken.
cli-bundle-campaign = De naam van de campagne, bijvoorbeeld create-kindness.
cli-bundle-written = Het zipbestand om te schrijven.
cli-bundle-read = Een .zip-bestand, of één .md-bestand.
cli-bundle-into = De map waar het in komt. Zonder: die van KINDNESS_CONTENT.
cli-bundle-replace = Vervang bestanden die er al zijn.
cli-bundle-exported = { $n } bestanden geschreven in { $file }.
cli-bundle-imported = { $n } bestanden in { $folder } gezet.
bundle-no-folder = Niemand heeft gezegd waar je eigen teksten liggen. Geef de map met --into, of stel KINDNESS_CONTENT in.
bundle-there = { $count } van deze bestanden zijn er al, te beginnen met { $first }. Gebruik --replace om de nieuwe ervoor in de plaats te zetten.
bundle-not-read = { $path } kan niet worden gelezen ({ $why }). Controleer de naam.
bundle-not-written = { $path } kan niet worden geschreven ({ $why }). Kies een andere plek.
