# Wat de Discord-bot zegt, en zijn fouten per code.

## Aan wie een bericht schreef

discord-your-words = { $title ->
    [yes] Het gaat om de titel die je op **{ $server }** koos, [hier]({ $link }):
    [nick] Het gaat om de bijnaam die je op **{ $server }** koos. Je kunt die veranderen in het menu van de server, bij “Serverprofiel bewerken”:
    [passed] Het gaat om wat je op **{ $server }** doorgaf, [hier]({ $link }):
   *[no] Het gaat om wat je op **{ $server }** schreef, [hier]({ $link }):
 }
discord-your-place = { $title ->
    [yes] Dit gaat over de titel die je op **{ $server }** koos, [hier]({ $link }).
    [nick] Dit gaat over de bijnaam die je op **{ $server }** koos. Je kunt die veranderen in het menu van de server, bij “Serverprofiel bewerken”.
    [passed] Dit gaat over wat je op **{ $server }** doorgaf, [hier]({ $link }).
   *[no] Dit gaat over wat je op **{ $server }** schreef, [hier]({ $link }).
 }
discord-a-server = een server
discord-text-back = Dit schreef je. Het bericht zelf staat er niet meer.
discord-words-gone = Wat je schreef, bewaren we niet meer.
discord-note = { $who }, er is een seintje voor je. Alleen jij kunt het openen.
discord-button-open = Lezen
discord-button-edit = Aanpassen en opnieuw sturen
discord-button-delete = Verwijderen
discord-button-discard = Laat maar
discord-button-keep = Laten staan
discord-button-mistake = Dit is een vergissing
discord-button-second = Vraag een tweede persoon
discord-button-again = Weer plaatsen
discord-button-why = Wat is dit?
discord-button-fewer = Minder hiervan
discord-button-unsend = Het mijne verwijderen
discord-what-is-this = Een programma leest de berichten op deze server. Als er een iemand pijn zou kunnen doen, vraagt het wie dat schreef, en niemand anders, om nog eens te kijken. Het kan ernaast zitten: laat het dan weten, en er kijkt een mens naar.
discord-fewer = Prima. Vanaf nu krijg je er hoogstens één per dag, en geen tips.
discord-use-buttons = Bedankt voor je antwoord. Wij zijn een programma en kunnen met een antwoord in woorden niets doen, maar de knoppen onder dat bericht werken wel: daarmee kun je aanpassen wat je schreef, het verwijderen, of zeggen dat dit een vergissing is. Dan kijkt er een mens naar.
discord-after-prompt = Was dit een antwoord op het bericht hierboven? Gebruik dan de knoppen daar. Wij zijn een programma en kunnen met een antwoord in woorden niets doen.
discord-form-text = Je nieuwe tekst
discord-form-only-text = Alleen tekst wordt opnieuw gestuurd. Plaatjes, bestanden en stickers van je bericht niet.
discord-hurts = Dit kan iemand pijn doen ({ $label }). Er is niets verstuurd.
discord-still = Dit kan nog steeds iemand pijn doen ({ $label }). Er is niets verstuurd.
discord-weigh-most = Deze woorden wegen het zwaarst: { $words }
discord-on-behalf = { $who } schrijft:
discord-name-taken-down = (titel weggehaald)
discord-title-deleted = De titel is weggehaald.
discord-delete-waits = Het kon niet meteen worden verwijderd; we blijven het een dag lang proberen. Je kunt [hier]({ $link }) zien of het weg is, en het daar zelf verwijderen.
discord-delete-failed = We konden het niet verwijderen, dus het staat er nog. Je kunt het [hier]({ $link }) zelf verwijderen.
discord-posted-again = Het staat er weer. Het is van jou: met de knop eronder kun je het verwijderen.
discord-edit-waits = Je nieuwe bericht kon niet meteen worden geplaatst; we blijven het een dag lang proberen. Dit schreef je:
discord-edit-failed = Je nieuwe bericht kon niet worden verstuurd. Er is niets kwijt, dit schreef je:
discord-edit-old-waits = Je nieuwe bericht staat er. Het oude kon nog niet worden verwijderd; we blijven het een dag lang proberen. Je kunt [hier]({ $link }) zien of het weg is, en het daar zelf verwijderen.
discord-edit-old-stands = Je nieuwe bericht staat er. Het oude konden we niet verwijderen, dus dat staat er nog. Je kunt het [hier]({ $link }) zelf verwijderen.
discord-old-stays = De bot mag daar geen berichten verwijderen, dus je oude bericht zou naast het nieuwe blijven staan. Er is niets verstuurd. Je kunt je bericht [hier]({ $link }) zelf aanpassen, met “Bericht bewerken”. Dit schreef je:

## Voordat er iets wordt verstuurd

discord-command-check-name = nakijken
discord-command-check = Zie hoe een tekst overkomt voordat je die stuurt. Alleen jij ziet het antwoord.
discord-command-check-text = Wat je zou willen sturen
discord-command-text-name = tekst
discord-command-write-name = schrijven
discord-command-write = Schrijf iets aardig op. Er wordt niets verstuurd voordat jij het zegt.
discord-check-well = Dit komt goed over. Er is niets verstuurd.
discord-write-title = Aardig opschrijven
discord-write-hint = Wat wil je zeggen?
discord-write-ready = Dit komt goed over. Er is nog niets verstuurd.
discord-write-sent = Het is verstuurd.
discord-button-send = Versturen
discord-button-change = Aanpassen

## Aan de moderators

discord-card-asked = Wie het schreef, zegt dat dit een vergissing is.
discord-why-nudge-at = Discord zegt niet wie het schreef, of iemand anders koos het voor die persoon. Daarom is niemand gevraagd om nog eens te kijken en kreeg niemand een strike.
discord-why-escalate-at = De score is hoog genoeg om jullie te roepen.
discord-why-zero-tolerance-at = De score is zo hoog dat zoiets hier nooit wordt geaccepteerd.
discord-why-ladder-escalate = Wie het schreef, is al een paar keer gevraagd om nog eens te kijken.
discord-why-unsupported = Het is in een taal waarin de bot niet is getest, en er staan woorden in van zijn lijst met harde woorden.
discord-why-unread = Het was te lang om tot het einde te lezen.
discord-why-quoted = Over geciteerde woorden zoals deze is de schrijver al zo vaak iets gevraagd als op één dag mag. Nu wordt niemand iets gevraagd, dus horen jullie het.
discord-why-forwarded = Over doorgestuurde woorden zoals deze is de schrijver al zo vaak iets gevraagd als op één dag mag. Nu wordt niemand iets gevraagd, dus horen jullie het.
discord-why-disputed = De bot vroeg de schrijver om nog eens te kijken.
discord-case-open = Nog niemand heeft de zaak opgepakt.
discord-case-taken = Er kijkt iemand naar.
discord-case-upheld = Besloten: de bot had gelijk.
discord-case-overturned = Besloten: het was een vergissing. Het telt niet.
discord-case-appealed = Wie het schreef, vraagt of er een tweede persoon naar kijkt.
discord-case-appeal-taken = Er kijkt een tweede persoon naar.
discord-case-closed = Definitief besloten: de bot had gelijk.
discord-step-take = { $at }: { $who } pakte de zaak op.
discord-step-release = { $at }: { $who } gaf de zaak terug.
discord-step-uphold = { $at }: { $who } zei dat de bot gelijk had.
discord-step-overturn = { $at }: { $who } zei dat het een vergissing was.
discord-step-appeal = { $at }: { $who } maakte bezwaar.
discord-step-dispute = { $at }: { $who } noemde het een vergissing.
discord-step-undo = { $at }: { $who } nam het besluit terug.
discord-button-read = Tekst lezen
discord-button-take = Oppakken
discord-button-release = Teruggeven
discord-button-uphold = De bot had gelijk
discord-button-overturn = Het was een vergissing
discord-button-undo = Terugnemen
discord-care = Misschien heeft hier iemand nu een mens nodig: { $who }, { $link }. Vang diegene alsjeblieft voorzichtig op. Deze oproep wordt nergens bewaard, en wat iemand over zichzelf zegt, telt tegen niemand. { $sent ->
    [yes] We hebben deze persoon gestuurd waar hulp te vinden is.
    [closed] Deze persoon ontvangt geen berichten van ons, dus nog niemand heeft verteld waar hulp te vinden is.
    [unknown] Discord zegt niet wie het schreef, dus nog niemand heeft verteld waar hulp te vinden is.
   *[later] We konden deze persoon nog niet bereiken, dus nog niemand heeft verteld waar hulp te vinden is. We blijven het een tijdje proberen.
 }
discord-button-timeout = Klopt, en time-out van { $minutes } min
discord-timeout-reason = Bevestigd door een moderator
discord-timeout-given = { $who } heeft een time-out tot { $at }.
discord-timeout-failed = De time-out voor { $who } kon niet worden gegeven, dus er is niets gedaan. Is die nog nodig, geef hem dan zelf, in het menu van Discord. Misschien staat de rol van de bot onder die van deze persoon, of is die persoon er niet meer.

## Fouten die iemand na een klik leest

discord-sorry = Er ging bij ons iets mis. Probeer het zo nog eens.
discord-later = Dit lukt nu even niet. Probeer het over een paar minuten nog eens.
discord-bot-may-not = De bot mist hier een recht dat hij hiervoor nodig heeft. Zeg het tegen wie de server beheert: `/kindness status` laat zien welk.
discord-step-over = Dat kan niet meer: iemand was sneller, of er is al besloten. Kijk er nog eens naar.
discord-case-gone = Hierover is geen zaak meer: er staat niets meer van vastgelegd.
discord-case-taken-by = { $holder } heeft deze zaak opgepakt. Vraag het daar, of druk bij de zaak op “Teruggeven” en pak die zelf op.
discord-case-own = Dit gaat over je eigen bericht. Iemand anders moet ernaar kijken.
discord-you-may-not-write = Je kunt hier nu niet schrijven. Stuur het waar je dat wel kunt.
discord-slow-mode = Dit kanaal staat in langzame modus, dus de bot plaatst hier voor niemand iets. Je tekst is er nog: kopieer hem en stuur hem zelf.
discord-automod = Deze server houdt sommige van deze woorden tegen met AutoMod, dus de bot plaatst ze niet voor je. Je tekst is er nog: zeg het met andere woorden.
discord-no-links = De bot plaatst geen links voor anderen. Haal de link eruit, of kopieer je tekst en stuur hem zelf.
discord-moderators-only = Dit kunnen alleen moderators.
discord-timeout-not-allowed = Hiervoor heb je het recht “Leden een time-out geven” nodig. Je kunt nog wel “De bot had gelijk” kiezen, of de zaak teruggeven aan iemand met dat recht.
discord-timeout-stands-above = Op deze server staat de rol van deze persoon niet onder die van jou, dus je kunt geen time-out geven. Vraag iemand met een hogere rol.
discord-timeout-bot-below = De bot kan deze persoon geen time-out geven: zijn rol staat er niet boven, of de persoon is beheerder. Je kunt nog wel “De bot had gelijk” kiezen.
discord-timeout-late = De time-out kon niet binnen een paar minuten worden gegeven, dus hij wordt niet meer gegeven.
discord-text-gone = De tekst wordt niet meer bewaard.

## Fouten voor wie de bot draait

discord-token-missing = Er is geen token. Zet het token van de bot, van de pagina Bot in het ontwikkelaarsportaal van Discord, in een bestand, en het pad van dat bestand in DISCORD_TOKEN_FILE (of het token zelf in DISCORD_TOKEN).
discord-token-file = Het token kan niet uit { $path } worden gelezen ({ $why }). Controleer DISCORD_TOKEN_FILE, en of de gebruiker van de bot het bestand mag lezen.
discord-token-wrong = Discord kent dit token niet. Kopieer het nog eens van de pagina Bot in het ontwikkelaarsportaal naar waar je het bewaart (DISCORD_TOKEN_FILE of DISCORD_TOKEN).
discord-intents-missing = Discord laat deze bot geen berichten lezen. Zet “Message Content Intent” aan op de pagina Bot in het ontwikkelaarsportaal, of zet KINDNESS_MESSAGE_CONTENT op off: dan leest hij alleen wat mensen hem brengen.
second-copy = Er draait al een andere kopie van de bot (die houdt { $path } vast). Stop die eerst, of geef deze een andere KINDNESS_HOME.

## Waarom een opdracht niet kon worden uitgevoerd

hold-first = Dit wacht tot duidelijk is of het bericht kan worden weggehaald.
told-by-another = De schrijver hoort het samen met iets anders, of heeft het bericht verwijderd.
left-standing = Het bericht is niet weggehaald, dus er is geen tekst om terug te geven.
text-not-returned = Het bericht bleef staan, omdat de tekst niet kon worden teruggegeven aan wie het schreef.
comment-decided-anew = De moderators hebben dat besluit intussen teruggenomen, dus de schrijver hoort er niets over.
comment-changed = De schrijver heeft het bericht intussen aangepast of verwijderd. Wat er nu staat, wordt apart beoordeeld.
comment-stays = Het bericht blijft staan: dat is de schrijver verteld, of iemand zei dat het besluit een vergissing was.
discord-not-ours = “{ $comment }” is geen id uit onze Discord-koppeling. Gebruik er een zoals die is vastgelegd.
discord-not-connected = De bot is nu niet verbonden met Discord. Hij probeert het vanzelf opnieuw.
discord-no-server = De server is nu niet te zien. Is de bot eruit gehaald, nodig hem dan opnieuw uit.
discord-no-desk = Er is geen kanaal voor de moderators ingesteld, dus niemand kan worden geroepen. Stel er een in; wat wacht, wordt dan verstuurd.
discord-no-hands = De opdracht “{ $errand }” wordt alleen vastgelegd; er is niets voor te doen.
discord-not-allowed = De bot mag dit niet ({ $what }) in het kanaal { $channel }. Geef hem het recht; hij probeert het opnieuw als de rechten veranderen.
discord-gone = Waar dit over ging, is niet meer op Discord ({ $number }). Er is niets meer te doen.
discord-dms-closed = Deze persoon ontvangt geen privéberichten. Daar is niets aan te doen.
discord-nick-stays = Het is een bijnaam: de bot verandert er geen en haalt er geen weg. De persoon zelf of een moderator kan dat wel.
discord-author-may-not-write = De schrijver is vertrokken of mag daar niet meer schrijven. De tekst is nog wel bij de schrijver.
discord-slow-down = Discord vraagt om een pauze. De bot probeert het vanzelf opnieuw.
discord-unwell = Discord heeft een probleem ({ $status }). De bot probeert het vanzelf opnieuw.
discord-unreachable = Discord is niet te bereiken. Controleer het netwerk; de bot probeert het vanzelf opnieuw.
discord-refused = Discord weigerde dit ({ $number }). Meld het alsjeblieft.
