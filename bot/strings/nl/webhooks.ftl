# Webhooks: waar een site hoort wat is besloten, en meldingen die via HTTP binnenkomen.

cli-webhooks = Laat je site weten wat over haar reacties is besloten, zodra het gebeurt.
cli-webhooks-add = Laat een adres weten wat er gebeurt, en toon één keer het geheim waarmee het de afzender kan nagaan.
cli-webhooks-name = Wat het is: een naam die je herkent.
cli-webhooks-url = Waarheen het gaat: een adres dat met https:// begint.
cli-webhooks-events = Waarover: decision, case, of allebei met een komma ertussen.
cli-webhooks-community = Alleen over één community; zonder deze optie over alle community’s van je sites.
cli-webhooks-texts = Stuur mee wat er in de reactie staat. Zonder deze optie verlaat geen tekst deze server.
cli-webhooks-private = Laat het adres in je eigen netwerk liggen: dan ook via http:// en op elke poort.
cli-webhooks-list = Adressen die het horen, met wat wacht en wat is opgegeven.
cli-webhooks-remove = Laat een adres niets meer weten. Het geheim, en wat er nog voor wacht, wordt verwijderd.
cli-webhooks-test = Stuur nu een test en zeg wat er terugkwam.
cli-webhooks-added = “{ $name }” hoort het vanaf nu, zolang “kindness serve” draait. De regel hierboven is het geheim: bewaar het waar je site het leest. Het wordt niet nog eens getoond.
cli-webhooks-none = Nog niemand hoort iets. Met “kindness webhooks add NAME URL” verandert dat.
cli-webhooks-in-use = in gebruik
cli-webhooks-gone = gestopt: het zei dat het er niet meer is
cli-webhooks-waiting = { $waiting } wachten, { $lost } opgegeven
cli-webhooks-removed = “{ $name }” hoort niets meer.
cli-webhooks-taken = “{ $name }” nam het aan (status { $status }).
cli-webhooks-refused = “{ $name }” nam het niet aan: status { $status }. Het moet antwoorden met 200 tot 299, zonder doorverwijzing.
cli-keys-community = Voor één community alleen: de sleutel kan geen andere met haar regels bekijken, en daar ook niets vastleggen of melden.

http-guessing = Van dit adres kwamen te veel sleutels die niemand kent. Controleer de sleutel, en kom terug na de seconden in “Retry-After”.

webhook-name = Een webhook heeft een naam van 1 tot 80 zichtbare tekens nodig. Kies er een, bijvoorbeeld “forum”.
webhook-taken = Er is al een webhook met de naam “{ $name }”. Kies een andere naam, of verwijder die eerst met “kindness webhooks remove { $name }”.
webhook-unknown = Er is geen webhook met de naam “{ $name }”. “kindness webhooks list” laat zien welke er zijn.
webhook-url = Naar dit adres kan niets worden gestuurd. Het moet met https:// beginnen, zonder gebruikersnaam, wachtwoord of poort erin, en hoogstens 2.000 tekens lang zijn. --private staat http:// en poorten toe.
webhook-private = Dit adres ligt in een privénetwerk. Is het van jou en vertrouw je het, voeg dan --private toe. Adressen waar een cloud zijn sleutels bewaart, worden nooit opgevraagd.
webhook-events = Een webhook hoort over { $allowed }. Noem er een, of allebei met een komma ertussen.
