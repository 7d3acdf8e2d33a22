# Waarschuwingen, kwijtscheldingen, en wat er over iemand is vastgelegd.

discord-command-member-name = lid
discord-command-warn-name = waarschuwen
discord-command-warn = Waarschuw iemand. Die persoon hoort privé waarom, en kan bezwaar maken.
discord-command-warn-member = Wie je waarschuwt. Dat kan ook iemand zijn die al weg is.
discord-command-warn-why = Wat die persoon als reden leest. Zeg wat er is gedaan, niet hoe iemand is.
discord-command-warn-weight-name = gewicht
discord-command-warn-weight = Hoe zwaar het telt; net zo zwaar als een belediging als je dit leeg laat.
discord-command-pardon-name = kwijtschelden
discord-command-pardon = Laat niets meer tellen van wat iemand tot nu toe deed.
discord-command-pardon-member = Wie je het kwijtscheldt. Dat kan ook iemand zijn die al weg is.
discord-command-pardon-why = Waarom; dat blijft vastgelegd voor de moderators.
discord-command-history-name = geschiedenis
discord-command-history = Zie wat er op deze server over iemand is vastgelegd. Alleen jij ziet het.
discord-command-history-member = Over wie het gaat. Dat kan ook iemand zijn die al weg is.

discord-warned = { $who } heeft een waarschuwing. Deze persoon hoort het privé en kan een tweede persoon vragen. Komt het niet aan, dan staat dat in het kanaal van de moderators.
discord-pardoned = Niets van wat { $who } tot nu toe deed, telt nog.
discord-pardon-undone = De kwijtschelding voor { $who } is teruggenomen. Wat eronder viel, telt weer, voor zover het niet is vervaagd.
discord-button-unpardon = Kwijtschelding terugnemen

discord-history-nothing = Over { $who } is op deze server niets vastgelegd.
discord-history-head = **Wat er op deze server over { $who } is vastgelegd.** Alleen jij ziet dit.
discord-history-strikes = { $n ->
    [0] Er telt vandaag niets tegen deze persoon.
    [one] Er telt één ding tegen deze persoon; vandaag weegt het { $weight }.
   *[other] Er tellen { $n } dingen tegen deze persoon; vandaag wegen ze { $weight }.
 }
discord-history-strike = - { $at }: { $what } (gewicht { $weight })
discord-history-cases = { $n ->
    [0] Er zijn geen zaken over deze persoon.
    [one] Er is één zaak over deze persoon:
   *[other] Er zijn { $n } zaken over deze persoon, de nieuwste eerst:
 }
discord-history-case = - { $at }: { $what } · { $state }
discord-history-pardon = { $at }: { $who } schold kwijt wat er tot dan toe was gebeurd.
discord-history-unpardoned = { $at }: { $who } schold het kwijt, en dat is later teruggenomen.

discord-why-warned = Een moderator gaf een waarschuwing.
discord-card-warned = Een moderator gaf { $who } een waarschuwing, in { $where }.

## Wat iemand leest die is gewaarschuwd

discord-warning = **Een moderator van { $server } heeft je een waarschuwing gegeven.** Dit is waarom:
discord-warning-after = Dit telt een tijdje, elke week wat minder. Zie jij het anders? Druk op de knop: dan kijkt iemand anders ernaar.
discord-warning-gone = De waarschuwing van { $at } op **{ $server }** is teruggenomen. Die telt niet.
discord-warning-stands = Iemand anders heeft naar de waarschuwing van { $at } op **{ $server }** gekeken. Ze blijft staan, en telt elke week wat minder.
discord-warning-not-told = { $who } ontvangt geen berichten van de bot, dus nog niemand heeft over de waarschuwing verteld. Doe dat alsjeblieft zelf als je kunt.
discord-warn-bot = Een programma kun je niet waarschuwen. Wie deze server beheert, kan het weghalen.

## Time-outs voor wie is vertrokken

discord-timeout-away = { $who } is niet meer op de server. De time-out tot { $at } wordt gegeven als deze persoon voor die tijd terugkomt.

## Fouten

warn-oneself = Je kunt jezelf niet waarschuwen.
warning-taken-back = De waarschuwing is teruggenomen voordat ze was doorgegeven.
pardon-oneself = Over een kwijtschelding voor jou moet een andere moderator beslissen.
pardon-nothing = Er telt niets tegen deze persoon, dus er is niets kwijt te schelden.
discord-member-away = Deze persoon is niet meer op de server. De bot kijkt later opnieuw.
