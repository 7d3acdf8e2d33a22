# De plek van de moderators in een browser.

console-desk-tabs = Pagina’s van de moderatie
console-desk-tab-queue = Wat wacht
console-desk-no-community = Er is nog niets vastgelegd. Zaken komen zodra Kindness ergens meeleest.
console-desk-waiting = { $n ->
    [0] Er wacht niets op je.
    [one] Er wacht één zaak.
   *[other] Er wachten { $n } zaken.
 }
console-desk-waiting-many = Er wachten { $most } zaken, of meer.
console-desk-queue = Wat op een mens wacht
console-desk-kinds = Welke zaken
console-desk-order = Dringende komen eerst, dan de oudste.
console-desk-queue-empty = Er wacht niets van deze soort. Nieuwe zaken komen vanzelf op deze pagina.
console-desk-more = Er zijn er meer dan hier worden doorgekeken. De andere komen als over een paar van deze is besloten.
console-desk-urgent = Dringend
console-desk-about = Van { $who }, { $at } (UTC)
console-desk-you = jij
console-desk-nobody = iemand die het platform niet noemt
console-desk-label = { $label } ({ $score } %)
console-desk-why-none = Iemand vroeg of een mens ernaar kijkt.

console-desk-said = Wat er is gezegd
console-desk-show = Toon wat er is gezegd
console-desk-text-gone = De woorden worden niet meer bewaard, of er waren er geen.
console-desk-link = Bekijk het op zijn plek
console-desk-report = Gemeld op { $at }
console-desk-report-by = Gemeld op { $at } door { $who }
console-desk-show-report = Toon wat er bij de melding staat
console-desk-track = Van { $decided } andere meldingen in de laatste 30 dagen door wie dit meldde, { $fine ->
    [0] zagen de moderators ze allemaal net zo.
    [one] bleek er één over iets wat in orde was.
   *[other] bleken er { $fine } over iets wat in orde was.
 }
console-desk-why = Waarom het hier is
console-desk-proposes = De regels stellen een maatregel voor. Of die er komt, zeg jij.
console-desk-scores = Wat het model vond
console-desk-score-label = Labels
console-desk-score = Scores
console-desk-score-limit = Seintje vanaf
console-desk-judged = Regels: { $rules }. Model: { $model }.
console-desk-standing = Hoe de schrijver ervoor staat
console-desk-rests = betwist, telt nu niet
console-desk-steps = Wat er is gedaan
console-desk-steps-none = Nog niemand heeft er iets mee gedaan.
console-desk-show-note = Toon waarom
console-desk-to-queue = Terug naar wat wacht

console-desk-do = Wat je kunt doen
console-desk-holder = Ligt bij: { $who }.
console-desk-reason = Waarom besluit je dat?
console-desk-reason-hint = Je mag dit leeg laten. Moderators zien het bij de zaak.
console-desk-reason-needed = Deze community vraagt bij elk besluit een reden. Moderators zien die bij de zaak.
console-desk-ready = Besluiten met een van de gebruikelijke redenen
console-desk-undo-why = Waarom neem je het terug?
console-desk-note = Een notitie voor de andere moderators
console-desk-note-hint = Verder verandert die niets. De schrijver ziet haar niet.
console-desk-note-missing = Schrijf eerst de notitie. Er is niets veranderd.
console-desk-why-missing = Zeg waarom, in je eigen woorden of met een van de gebruikelijke redenen. Er is nog niets veranderd.
console-desk-too-long = Dat is langer dan { $most } tekens. Maak het korter; er is nog niets veranderd.
console-desk-moved-on = Iemand deed iets met deze zaak terwijl jij ernaar keek, dus van jou is niets uitgevoerd. Kijk hoe het er nu mee staat, en besluit dan.
console-desk-now = Nu:
console-desk-kept = Dit had je getypt
console-desk-moved = Deze zaak is verdergegaan terwijl je hier was.
console-desk-load-again = Zie hoe het ermee staat

console-desk-keys = Toetsen
console-desk-keys-on = Losse letters als sneltoetsen gebruiken
console-desk-key-j = volgende zaak
console-desk-key-k = vorige zaak
console-desk-key-enter = openen
console-desk-enter-name = Enter
console-desk-key-t = oppakken
console-desk-key-s = tonen of verbergen wat er is gezegd
console-desk-key-w = schrijven waarom
console-desk-key-u = naar “gelijk”, dan Enter
console-desk-key-o = naar “vergissing”, dan Enter
console-desk-key-n = een notitie schrijven
console-desk-key-q = terug naar wat wacht

console-desk-tab-appeals = Bezwaren
console-desk-appeals-about = Iemand ziet een besluit anders en vraagt of er nog eens naar wordt gekeken. Daarover besluit een andere persoon dan de eerste.
console-desk-appeals-waiting = Wat op een tweede persoon wacht
console-desk-appeals-none = Er wacht geen bezwaar.
console-desk-appeals-over = Wat van de laatste is geworden
console-desk-show-appeal = Toon wat er bij het bezwaar staat
console-desk-to-member = Alles wat over de schrijver is vastgelegd
console-desk-member = Vastgelegd over { $who }
console-desk-member-cases = Zaken
console-desk-member-no-cases = Er zijn geen zaken.
console-desk-pardons = Kwijtscheldingen
console-desk-pardon = { $at }: { $who } schold kwijt wat er tot dan toe was gebeurd.
console-desk-pardon-undone = teruggenomen
console-desk-appeal-link = Een link om bezwaar te maken, voor wie hier niet meer kan schrijven
console-desk-appeal-link-label = Link voor bezwaar
console-desk-appeal-link-about = Wie deze link heeft, kan bezwaar maken tegen dit besluit en zien wat daarvan is geworden, en verder niets. Hij werkt 30 dagen. Stuur hem alleen aan de schrijver.
console-desk-appeal = Vraag of er nog eens wordt gekeken
console-desk-appeal-about = De moderators hebben iets over je besloten. Het gaat om { $at } (UTC).
console-desk-appeal-how = Zie jij het anders, zeg dat dan hier. Dan kijkt een andere persoon ernaar, en het kan voor jou alleen beter worden.
console-desk-appeal-note = Wat zouden ze moeten weten?
console-desk-appeal-note-hint = Je mag dit leeg laten. De moderators lezen het, verder niemand.
console-desk-appeal-send = Vraag of er nog eens wordt gekeken
console-desk-appeal-heard = Bedankt dat je het laat weten. Iemand anders kijkt ernaar. Open deze link over een paar dagen weer om te zien wat ervan is geworden.
console-desk-appeal-overturned = Dit is teruggenomen, en telt niet. Sorry voor het gedoe.
console-desk-appeal-closed = Iemand anders heeft ernaar gekeken en ziet het net zo, dus het blijft. Bedankt dat je het vroeg.
appeal-link-over = Deze link is niet compleet, of hij is verlopen. Vraag een moderator om een nieuwe.
appeal-too-long = Dat is langer dan { $most } tekens. Maak het korter; er is nog niets verstuurd.
console-desk-tab-rules = Regels
console-desk-rules = De regels die gelden
console-desk-paused = op pauze: hij kijkt alleen mee
console-desk-from = Vanaf welke score wat gebeurt
console-desk-ladder = Als iemands strikes optellen
console-desk-others = Al het andere
console-desk-try-rules = Andere regels proberen
console-desk-try-about = Je ziet eerst wat er zou veranderen, en wat deze regels hadden gedaan met wat is vastgelegd. Er gaat niets in voordat je daar op de knop drukt.
console-desk-see-change = Zie wat er zou veranderen
console-desk-change-what = Welk getal?
console-desk-change-value = De nieuwe waarde
console-desk-would-change = Wat er zou veranderen
console-desk-difference = Het verschil met wat nu geldt
console-desk-what = Wat
console-desk-now-in-force = Geldt nu
console-desk-then = Dan
console-desk-rung = Trede { $n }
console-desk-listed = op de lijst
console-desk-not-listed = niet op de lijst
console-desk-backtest = Wat ze in de laatste { $days } dagen hadden gedaan
console-desk-backtest-table = Vastgelegde berichten die leiden tot
console-desk-backtest-unseen = Berichten onder de grens van toen worden niet bewaard, dus niemand kan zeggen hoeveel meer een lagere grens zou vinden.
console-desk-only-managers = Je kunt dit allemaal bekijken. Wil je de regels veranderen, vraag het dan iemand die ook de community mag beheren.
console-desk-to-rules = Terug naar de regels

console-desk-tab-words = Woorden
console-desk-words = Woorden van deze community
console-desk-words-about = Er staan { $used } van { $most } woorden op de lijsten. Je ziet eerst waar een woord zou zijn gevonden.
console-desk-words-allow = Kan hier
console-desk-words-deny = Hier ongewenst
console-desk-words-none = Er staat niets op deze lijst.
console-desk-words-add = Een woord op een lijst zetten
console-desk-words-which = Welke lijst?
console-desk-words-see = Zie waar het zou zijn gevonden
console-desk-words-try = Een tekst proberen
console-desk-to-words = Terug naar de woorden
console-desk-tab-tune = Grenzen
console-desk-tune = Welke grens zou passen
console-desk-tune-see = Bekijken
console-desk-tune-table = Hoe vaak seintjes terecht waren, vanaf welke score
console-desk-tune-at = Vanaf
console-desk-tune-share = Terecht
console-desk-tune-range = Marge
console-desk-tune-looked = Bekeken
console-desk-tune-blind = Niemand keek
console-desk-tune-kept = Terechte die blijven
console-desk-tab-readiness = Klaar?
console-desk-readiness = Heeft de bot verdiend om te worden aangezet?
