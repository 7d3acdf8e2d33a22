# `/automod`: de geweerde woorden als regels van Discords eigen AutoMod.

discord-command-automod-name = automod
discord-command-automod = Zie en schakel de AutoMod-regels van Discord zelf voor de woorden die deze server weert.

automod-now = { $rules ->
    [0] **Discord houdt nog niets tegen voor deze bot.**
    [one] **Discord houdt { $words } woorden tegen voor deze bot, voordat iemand ze leest.**
   *[other] **Discord houdt { $words } woorden tegen voor deze bot, in { $rules } regels, voordat iemand ze leest.**
 } { $listed ->
    [0] Op jullie lijst wordt geen woord geweerd.
    [one] Op jullie lijst wordt één woord geweerd.
   *[other] Op jullie lijst worden { $listed } woorden geweerd.
 }
automod-asleep = { $n ->
    [one] Een van deze regels staat uit. Als je ze laat ingaan, gaat hij aan.
   *[other] { $n } van deze regels staan uit. Als je ze laat ingaan, gaan ze aan.
 }
automod-more = { $n ->
    [one] Eén woord extra zou worden tegengehouden: { $words }
   *[other] { $n } woorden extra zouden worden tegengehouden: { $words }
 }
automod-fewer = { $n ->
    [one] Eén woord zou niet meer worden tegengehouden: { $words }
   *[other] { $n } woorden zouden niet meer worden tegengehouden: { $words }
 }
automod-same = Wat Discord tegenhoudt, is wat op jullie lijst staat.
automod-no-words = Weer eerst woorden; daarna kunnen ze hier worden tegengehouden.
automod-left-out = { $n ->
    [one] Eén woord kan geen regel van AutoMod worden. De bot zelf let er toch op: { $words }
   *[other] { $n } woorden kunnen geen regel van AutoMod worden. De bot zelf let er toch op: { $words }
 }
automod-about = Wie wordt tegengehouden, leest meteen waarom, en niemand anders ziet dat. Jullie krijgen er een zaak van, één keer per dag voor dezelfde woorden. Andere regels van AutoMod blijven zoals ze zijn. AutoMod kijkt niet naar wie de server mag beheren, en niet naar bots.
automod-button-apply = Laten ingaan
automod-button-remove = Onze regels weghalen
automod-changed = De woorden of de regels zijn veranderd sinds je keek. Zo staat het er nu voor:
automod-done-apply = Het is ingegaan.
automod-done-remove = Onze regels zijn weg.
automod-reason-apply = { $who } liet de geweerde woorden ingaan met /automod
automod-reason-remove = { $who } haalde ze weg met /automod
automod-notice = In je bericht staat een woord dat op deze server ongewenst is, dus het is niet geplaatst. Zeg het anders. Vergissing? Vraag een moderator.
automod-out-of-date = De AutoMod-regels van Discord zelf houden voor deze lijst nog de woorden van eerder tegen. `/automod` laat het verschil zien en werkt ze bij.
automod-no-right = De bot heeft het recht “Server beheren” nodig om AutoMod-regels te zien en te veranderen. Geef het aan zijn rol, en probeer het nog eens.
automod-no-room = Discord heeft hier nog plek voor { $room } regels met trefwoorden, en jullie lijst heeft er { $wanted } nodig. Haal een regel weg die jullie niet meer nodig hebben.

discord-why-automod = AutoMod van Discord hield het tegen: er staat een woord van jullie lijst in. Niemand heeft het gelezen.
discord-card-automod = Een bericht van { $who } in { $where } is niet geplaatst.
discord-mine-blocked = een bericht van jou is tegengehouden door een woord dat deze server weert
discord-mine-past = iets van voordat deze bot kwam
automod-kept-out = **Je bericht in { $where } op { $server } is niet geplaatst.** Er staat een woord in dat op deze server ongewenst is. Dit schreef je:
automod-kept-out-after = Je kunt het anders zeggen. Het is geen strike. Is dit een vergissing, zeg het dan tegen een moderator; met /mijn-gegevens zie je op de server wat is vastgelegd. Je hoort dit hoogstens één keer per dag.
