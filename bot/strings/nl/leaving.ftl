# Een server die de bot verwijderde, en een die hem terughaalt.

discord-returned = 👋 De bot is terug. Van { $since } tot { $until } was hij niet op deze server. Regels, zaken en campagnes zijn zoals ze waren, en wat intussen is geschreven, is niet gelezen. { $n ->
    [0] Wat hij nog moest doen, is nu gedaan.
    [one] Eén ding dat hij nog moest doen, kwam te laat en is blijven liggen.
   *[other] { $n } dingen die hij nog moest doen, kwamen te laat en zijn blijven liggen.
 } Kijk even of zijn rol nog mag wat hij nodig heeft: `/kindness status` zegt het.
discord-status-grace = { $n ->
    [0] Als je de bot verwijdert, wordt alles over deze server meteen gewist.
    [one] Als je de bot verwijdert, wordt alles over deze server na één dag gewist; haal je hem eerder terug, dan is alles zoals het was.
   *[other] Als je de bot verwijdert, wordt alles over deze server na { $n } dagen gewist; haal je hem eerder terug, dan is alles zoals het was.
 }
discord-mine-elsewhere = Van een server die de bot verwijderde, is nog iets over je bewaard. Dat wordt uiterlijk op { $until } allemaal gewist, tenzij de server de bot eerder terughaalt.
discord-mine-elsewhere-button = Ook daar wissen
discord-mine-direct = Hier zie je wat er over je is bewaard van servers die de bot verwijderden. Voor een server waar je op zit, typ je dit commando daar.
discord-mine-direct-nothing = Van servers die de bot verwijderden, is niets over je bewaard. Voor een server waar je op zit, typ je dit commando daar.
cli-data-left = Noem de servers die de bot verwijderden, en wanneer elk wordt gewist.
cli-data-left-none = Er is geen server bewaard die de bot verwijderde.
cli-data-left-one = { $community }: vertrokken { $left }, uiterlijk gewist op { $until }
cli-data-left-now = Eén meteen wissen: kindness data erase-community COMMUNITY
