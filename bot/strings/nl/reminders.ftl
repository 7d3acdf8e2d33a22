# Herinneringen waar mensen om vragen, ieder voor zich.

reminder-needs-zone = In welke tijdzone woon je? Zeg het met de optie “tijdzone”, bijvoorbeeld Europe/Amsterdam. Wie de server beheert, kan er met `/campagne starten` ook een instellen voor iedereen.
reminder-bad-time = “{ $seen }” is geen tijd van de dag. Schrijf er een zoals 16:30.
reminder-quiet = Dat valt in de stille uren van deze server ({ $quiet }). Kies een andere tijd.
reminder-too-many = Je hebt hier al { $most } herinneringen. Stop er eerst een: `/herinner lijst` laat ze zien.
reminder-gone = Deze herinnering is al gestopt.
reminder-timeout = Discord deed er te lang over om een herinnering aan te nemen. Er wordt nog een poging gedaan.

## De commando's

reminder-command-name = herinner
reminder-command = Word aan iets herinnerd, privé en alleen als je erom vraagt.
reminder-command-me-name = mij
reminder-command-me = Word herinnerd met een privébericht. Bij elk zit een knop om ermee te stoppen.
reminder-command-list-name = lijst
reminder-command-list = Waaraan je wordt herinnerd, en hoe je dat stopt. Alleen jij ziet het.
reminder-option-what-name = wat
reminder-option-what = Waaraan wil je worden herinnerd?
reminder-option-at-name = om
reminder-option-at = Hoe laat, bijvoorbeeld 16:30?
reminder-option-days-name = dagen
reminder-option-days = Op welke dagen? Laat je dit leeg: aardige woorden op vrijdag, even wachten elke dag.
reminder-option-channel-name = kanaal
reminder-option-channel = Gaat het om één kanaal?
reminder-option-zone-name = tijdzone
reminder-option-zone = Jouw tijdzone, als die anders is dan hier op de server, bijvoorbeeld Europe/Amsterdam.
reminder-what-kind = iets aardigs zeggen
reminder-what-pause = even wachten voor je iets plaatst
reminder-when-daily = elke dag
reminder-when-weekdays = maandag tot en met vrijdag
reminder-when-monday = op maandag
reminder-when-tuesday = op dinsdag
reminder-when-wednesday = op woensdag
reminder-when-thursday = op donderdag
reminder-when-friday = op vrijdag
reminder-when-saturday = op zaterdag
reminder-when-sunday = op zondag

## Wat mensen lezen

reminder-added = Je wordt herinnerd, voor het eerst op { $first }. Alleen jij krijgt het, als privébericht. Met de knop eronder, of met `/herinner lijst`, kun je ermee stoppen.
reminder-none = Je wordt hier nergens aan herinnerd. Met `/herinner mij` verandert dat.
reminder-line = { $number }. { $what }: { $when }, { $at }. Volgende keer: { $next }
reminder-button-stop-one = Nummer { $number } stoppen
reminder-button-stop = Niet meer sturen
reminder-stopped = Klaar. Je wordt hier niet meer aan herinnerd.
reminder-about = -# Je vroeg hierom op { $server }{ $channel ->
    [none] {""}
   *[other] {" "}voor { $channel }
 }.
reminder-own = je vroeg om een herinnering ({ $n ->
    [one] één keer
   *[other] { $n } keer
 }); `/herinner lijst` laat het zien
reminder-kind-1 = **Eén aardig ding deze week:** wie hielp je pas nog? Vertel wat het was. Eén zin is genoeg.
reminder-kind-2 = **Eén aardig ding deze week:** van wie hoorde je al een tijd niets? Vraag hoe het gaat.
reminder-kind-3 = **Eén aardig ding deze week:** maakte of schreef iemand iets wat je mooi vond? Zeg wat je er mooi aan vond.
reminder-kind-4 = **Eén aardig ding deze week:** is hier iemand nieuw? Zeg even hallo.
reminder-pause-1 = **Voordat je vandaag iets plaatst:** lees het één keer alsof jij het krijgt.
reminder-pause-2 = **Voordat je vandaag iets plaatst:** ben je boos? Tel dan tot tien. Het bericht kan wachten, en jij ook.
reminder-pause-3 = **Voordat je vandaag iets plaatst:** zou je het zeggen als je samen in één kamer was?
reminder-pause-4 = **Voordat je vandaag iets doorstuurt:** weet je dat het waar is? Zo niet, vraag het eerst.

## Tips bij een bericht

tips-command-name = tips
tips-command = Stille tips onder berichten die erom vragen. Uit, tot jij het aanzet.
tips-command-on-name = aan
tips-command-on = Of er tips worden gegeven.
tips-on = Hier worden tips gegeven: een stille tip onder een bericht dat vraagt of iets waar is of een foto echt, dat zich zorgen maakt over een account, of dat vraagt om een link door te geven. Hoogstens één per zes uur in een kanaal, één per week voor elk lid, en geen voor wie om minder vroeg.
tips-off = Hier worden geen tips uit zichzelf gegeven. Zet het aan met de optie “aan”. `/tip` geeft er altijd een.
