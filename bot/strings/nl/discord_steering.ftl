# De Discord-bot instellen, pauzeren, en zien hoe het ermee gaat.

paused = De bot staat in deze community op pauze, dus uit zichzelf doet hij niets. Wat hij eerder besloot, blijft vastgelegd.

## Commando's

discord-command-kindness-name = kindness
discord-command-kindness = Stel de bot in, pauzeer hem, en zie hoe het ermee gaat.
discord-command-setup-name = instellen
discord-command-setup = Kies regels, modus, taal, kanalen, en hoe mensen worden aangesproken.
discord-command-status-name = status
discord-command-status = Zie wat de bot hier doet, wat wacht, en wat hij mist.
discord-command-pause-name = pauze
discord-command-pause = Stop de bot meteen. Hij leest door en doet niets.
discord-command-pause-why = Waarom? Het kanaal van de moderators hoort het.
discord-command-resume-name = hervatten
discord-command-resume = Laat de bot verdergaan zoals voor de pauze.
discord-command-resume-why = Waarom? Het kanaal van de moderators hoort het.
discord-command-why-name = waarom
discord-menu-check = Dit bericht nakijken

## Instellen

discord-managers-only = Dit is voor mensen die de server mogen beheren.
discord-setup-head = **Hoe moet de bot hier werken?** Wat je kiest, blijft bewaard. Er verandert niets voordat je op “Laten ingaan” drukt.
discord-setup-preset = Welke regels passen bij deze server?
discord-setup-mode = Wat mag de bot doen?
discord-setup-language = In welke taal schrijft hij?
discord-setup-desk = In welk kanaal overleggen de moderators?
discord-setup-reads = Welke kanalen leest hij?
discord-setup-channels = Kies deze kanalen of categorieën
discord-setup-prompts = Hoe spreekt hij schrijvers aan?
discord-setup-more = Kanalen en seintjes
discord-setup-back = Terug
discord-setup-apply = Laten ingaan
discord-setup-again = Opnieuw kijken
discord-setup-discard = Opnieuw beginnen
discord-setup-done = **Het is ingegaan.** Je kunt het hier altijd weer veranderen.
discord-setup-same = **Dit gold al.** Er is niets veranderd.
discord-setup-no-desk = Kies eerst het kanaal van de moderators: in deze modus moet de bot een mens kunnen roepen.
discord-setup-no-channels = Kies minstens één kanaal dat hij leest, of laat hem elk kanaal lezen.
discord-setup-desk-public = Iedereen kan { $channel } zien, dus er is niets ingegaan: wat moderators daar lezen, gaat over mensen. Zet in de instellingen van dat kanaal, bij Rechten, “Privékanaal” aan, voeg je moderators en de bot toe, en druk nog eens op “Laten ingaan”. Of kies een ander kanaal.
discord-setup-unknown = Deze keuze is er niet meer. Open het instellen opnieuw.
discord-preset-community = Gewone community
discord-preset-school = Op school
discord-preset-gaming = Gaming
discord-preset-support = Steungroep
discord-preset-community-means = **Gewone community**: volwassenen en jongeren onder elkaar.
discord-preset-school-means = **Op school**: de bot vraagt eerder, en roept eerder een mens.
discord-preset-gaming-means = **Gaming**: vloeken en trash talk horen erbij; iemand pijn doen niet.
discord-preset-support-means = **Steungroep**: wat iemand tot wanhoop kan brengen, wordt vroeg opgevangen, door een mens.
discord-mode-observe = Alleen meekijken
discord-mode-nudge = Het de schrijver vragen
discord-mode-hold = Vragen, en weghalen
discord-mode-observe-means = **Alleen meekijken**: hij leest en telt. Hij zegt niets en verandert niets. Ook aan iemand in gevaar biedt hij geen hulp.
discord-mode-nudge-means = **Het de schrijver vragen**: hij vraagt privé om nog eens te kijken. Hij haalt alleen weg wat nooit wordt geaccepteerd.
discord-mode-hold-means = **Vragen, en weghalen**: zeer kwetsende berichten worden meteen weggehaald, en de schrijver krijgt de tekst terug.
discord-language-auto = De taal van de server zelf
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Elk kanaal dat hij ziet
discord-reads-only = Alleen de kanalen die ik kies
discord-reads-but = Elk kanaal, behalve die ik kies
discord-reads-none = nog geen gekozen
discord-reads-all-means = Hij leest elk kanaal dat hij ziet, maar nooit het kanaal van de moderators.
discord-reads-only-means = Hij leest **alleen** deze kanalen, met hun threads: { $channels }.
discord-reads-but-means = Hij leest elk kanaal dat hij ziet, **behalve** deze: { $channels }. Het kanaal van de moderators leest hij nooit.
discord-prompts-dm = Met een privébericht
discord-prompts-note = Met een seintje in het kanaal
discord-prompts-dm-means = Hij spreekt schrijvers aan met een **privébericht**. Alleen waar dat niet kan, laat hij een seintje in het kanaal achter.
discord-prompts-note-means = Hij spreekt schrijvers aan met een **seintje in het kanaal**: iedereen ziet dat het er is, en alleen voor wie het bedoeld is, gaat het open.

## Wat ontbreekt

discord-preflight-complete = ✅ De bot heeft alle rechten die hij hiervoor nodig heeft.
discord-preflight-missing = ⚠️ **{ $right }** ontbreekt ({ $where }). { $why }
discord-preflight-everywhere = overal
discord-preflight-invite = [Nodig de bot opnieuw uit]({ $link }) om hem precies deze rechten te geven, of verander zijn rol en deze kanalen.
discord-preflight-no-desk = ⚠️ Er is geen kanaal voor de moderators gekozen, dus niemand kan worden geroepen.
discord-preflight-desk-public = ⚠️ Iedereen kan het kanaal van de moderators zien, en daar gaat het over mensen. Maak het privé: zet in de instellingen ervan, bij Rechten, “Privékanaal” aan; voeg dan je moderators en de bot toe.
discord-preflight-desk-onlookers = ⚠️ Ook mensen met deze rollen kunnen het kanaal van de moderators zien: { $roles }. Zijn het geen moderators, neem ze dat recht dan af.
discord-preflight-blind = ⚠️ De bot ziet geen enkel kanaal dat hij moet lezen.
discord-preflight-unseen = { $n ->
    [one] Eén kanaal ziet de bot niet, en dat leest hij niet. Dat klopt als je het zo wilt.
   *[other] { $n } kanalen ziet de bot niet, en die leest hij niet. Dat klopt als je het zo wilt.
 }
discord-preflight-above = ⚠️ Mensen met deze rollen kan hij geen time-out geven: { $roles }. Moet dat wel kunnen, zet dan zijn rol erboven.
discord-preflight-automod = { $seen ->
    [yes] AutoMod kijkt nooit naar wat een bot plaatst. Daarom kijkt de bot zelf naar de trefwoorden van AutoMod voordat hij iets voor iemand plaatst (`/schrijven`, een nieuwe tekst). Reguliere expressies en de woordenlijsten van Discord zelf kan hij niet nagaan.
   *[no] AutoMod kijkt nooit naar wat een bot plaatst. Met het recht Server beheren zou de bot zelf naar de trefwoorden van AutoMod kijken voordat hij iets voor iemand plaatst (`/schrijven`, een nieuwe tekst). Zonder dat recht doet hij dat niet.
 }
discord-preflight-two-factor = ⚠️ Deze server vraagt om authenticatie in twee stappen: wie eigenaar van de bot is, heeft die op het eigen account nodig.
discord-preflight-more = … en nog { $n }, die je hier ziet als deze in orde zijn.
discord-and-more = { $shown } en nog { $n }
discord-right-view-channel = Kanaal bekijken
discord-right-read-message-history = Berichtgeschiedenis lezen
discord-right-send-messages = Berichten verzenden
discord-right-send-messages-in-threads = Berichten verzenden in threads
discord-right-embed-links = Links insluiten
discord-right-manage-messages = Berichten beheren
discord-right-manage-threads = Threads beheren
discord-right-moderate-members = Leden een time-out geven
discord-need-channels-view-channel = De bot leest alleen wat hij ziet.
discord-need-channels-read-message-history = Hij leest wat is geschreven terwijl hij weg was.
discord-need-channels-send-messages = Hij laat een seintje achter voor wie geen privéberichten ontvangt.
discord-need-channels-send-messages-in-threads = Hetzelfde in threads.
discord-need-channels-embed-links = Een lange tekst past alleen op een kaart.
discord-need-channels-manage-messages = Hij haalt een bericht weg als de schrijver erom vraagt, of als het nooit wordt geaccepteerd.
discord-need-channels-manage-threads = Hij haalt kwetsende woorden uit de titel van een thread.
discord-need-desk-view-channel = Daar worden moderators geroepen.
discord-need-desk-read-message-history = Hij kijkt of een kaart is aangekomen voordat hij haar nog eens stuurt.
discord-need-desk-send-messages = Daar worden moderators geroepen.
discord-need-server-moderate-members = Een moderator kan een time-out bevestigen die hij voorstelt. Hij geeft er nooit zelf een.

## Hoe het gaat

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **Op pauze** { $at } door { $who }. Berichten worden verder gelezen, en er wordt niets gedaan. Na de pauze: { $mode }.
discord-status-rules = Regels: { $preset } ({ $version }). Model: { $model }.
discord-status-languages = Het model leest: { $languages }. Elke andere taal is aan een korte woordenlijst overgelaten, die op zichzelf hooguit moderators roept.
discord-status-where = Kanaal van de moderators: { $desk }. Hij schrijft in: { $language }.
discord-status-no-content = **Hij leest geen berichten uit zichzelf**: deze bot heeft geen toegang tot de inhoud van berichten. Wat wel werkt: berichten die hem noemen, titels van threads, “Dit bericht nakijken” in het menu van een bericht, `/nakijken`, `/schrijven`, en hem rechtstreeks schrijven.
discord-status-nicks = { $read ->
    [yes] Hij leest nieuwe bijnamen.
   *[no] Hij leest geen bijnamen: daarvoor moet hij het recht Auditlogboek bekijken hebben, en elk kanaal lezen.
 }
discord-status-read-until = Alles tot { $at } is vastgelegd.
discord-unread = ⚠️ De bot was weg. Wat tussen { $since } en { $until } in { $channels } is geschreven, is niet gelezen, en wordt ook niet meer gelezen. Doet daar iets nog steeds pijn, dan leest “Dit bericht nakijken” in het menu het alsnog.
discord-status-nothing-read = Hier is nog niets gelezen.
discord-status-queue = In de hele bot wachten: { $reading } berichten om te lezen, { $doing } dingen om te doen.

## Pauzeren

discord-paused-now = ⏸️ De bot staat op pauze. Hij leest door, alsof hij alleen meekijkt, en doet niets uit zichzelf. Met `/kindness hervatten` gaat hij verder.
discord-paused-already = Hij staat al op pauze, sinds { $at }, door { $who }.
discord-resumed = ▶️ De bot gaat verder: { $mode }.
discord-not-paused = Hij stond niet op pauze.
discord-told-nobody = Er is geen kanaal voor de moderators ingesteld, dus verder hoort niemand het.
discord-told-paused = ⏸️ { $who } heeft de bot op pauze gezet. Hij leest door en doet niets uit zichzelf. Na de pauze: { $mode }.
discord-told-running = { $who } heeft de bot ingesteld: { $mode }, met de regels “{ $preset }”.
discord-told-brake = ⏸️ **De bot heeft zichzelf op pauze gezet.** Hij stond op het punt om binnen een minuut meer berichten weg te halen dan iemand zou verwachten. Misschien vallen veel mensen aan, misschien zit hij ernaast: kijk alsjeblieft. Hij kijkt alleen mee tot iemand `/kindness hervatten` gebruikt. Daarna: { $mode }.
discord-told-why = Waarom: { $why }
discord-the-brake = de bot zelf (te veel berichten tegelijk weggehaald)
discord-somebody = iemand

## Wat mensen brengen

discord-nothing-to-check = In dit bericht staan geen woorden van een mens.
discord-brought-well = Dit bericht komt goed over. Verder gebeurt er niets.
discord-brought-hurts = Dit bericht kan iemand pijn doen. De bot heeft het opgepakt, zoals elk bericht: hij vraagt het de schrijver privé of roept de moderators.
discord-brought-observed = Dit bericht kan iemand pijn doen. De bot kijkt hier alleen mee, dus hij doet niets. Zeg het alsjeblieft tegen een moderator.
discord-brought-unread = Dit bericht kan iemand pijn doen. De bot mag dit kanaal niet lezen, dus hij doet hier niets. Zeg het alsjeblieft tegen een moderator.
discord-brought-old = Dit bericht kan iemand pijn doen. Het is meer dan { $days } dagen oud, dus er volgt niets meer op. Doet het nog steeds pijn, zeg het dan tegen een moderator.
discord-brought-too-many = Bedankt dat je op anderen let. De bot leest voor één persoon hoogstens { $most } berichten per minuut: wacht even en breng dit dan nog eens. Kan iets niet wachten, zeg het dan tegen een moderator.
discord-direct-too-many = Je schrijft sneller dan ik kan lezen: hoogstens { $most } berichten per minuut. Wacht een minuut en schrijf dan nog eens. Ben je niet veilig? Zeg het tegen een volwassene die je vertrouwt, of bel het noodnummer.
discord-brought-care = Bedankt dat je op iemand let. We proberen er een moderator bij te roepen, en deze persoon privé te vertellen waar hulp te vinden is; of het aankomt, kunnen we niet beloven, dus zeg het ook tegen een moderator of een volwassene die je vertrouwt. Is iemand nu in gevaar? Wacht niet op ons: bel het noodnummer.
discord-brought-care-alone = Bedankt dat je op iemand let. De bot roept hier niemand: zeg het nu tegen een moderator of een volwassene die je vertrouwt. Is iemand nu in gevaar? Bel het noodnummer.

## Op de opdrachtregel

cli-invite = Toon het adres dat de bot op een server uitnodigt, met de rechten die hij gebruikt.
cli-opt-app = Nummer van de applicatie; wordt uit DISCORD_TOKEN gelezen als je het niet geeft.
discord-token-unreadable = DISCORD_TOKEN ziet er niet uit als het token van een bot. Kopieer het nog eens van de pagina Bot, of geef het nummer van de applicatie met --application.
cli-data-erase-community = Wis alles over één community, zoals een server waar de bot niet meer op zit.
cli-data-place = De id van de community, zoals die is vastgelegd, bijvoorbeeld “discord:123456789”.
