# Un serveur qui a retiré le bot, et un serveur qui le reprend.

discord-returned = 👋 Le bot est de retour. Du { $since } au { $until }, il n’était pas sur ce serveur. Les règles, les cas et les campagnes sont comme avant. Ce qui a été écrit entre-temps n’a pas été lu. { $n ->
    [0] Ce qu’il lui restait à faire est fait maintenant.
    [one] Il lui restait une chose à faire. Il était trop tard, elle n’a pas été faite.
   *[other] Il lui restait { $n } choses à faire. Il était trop tard, elles n’ont pas été faites.
 } Vérifiez que son rôle a encore les droits qu’il lui faut : `/kindness état` le dit.
discord-status-grace = { $n ->
    [0] Si tu retires le bot, tout ce qui concerne ce serveur est effacé tout de suite.
    [one] Si tu retires le bot, tout ce qui concerne ce serveur est effacé au bout d’un jour ; repris avant, tout reste comme avant.
   *[other] Si tu retires le bot, tout ce qui concerne ce serveur est effacé au bout de { $n } jours ; repris avant, tout reste comme avant.
 }
discord-mine-elsewhere = Sur un serveur qui a retiré le bot, on garde encore quelque chose sur toi. Tout est effacé le { $until } au plus tard, sauf si le serveur reprend le bot avant.
discord-mine-elsewhere-button = Effacer là-bas aussi
discord-mine-direct = Ici, tu vois ce qui est gardé sur toi sur les serveurs qui ont retiré le bot. Pour un serveur où tu es, tape cette commande là-bas.
discord-mine-direct-nothing = On ne garde rien sur toi sur un serveur qui a retiré le bot. Pour un serveur où tu es, tape cette commande là-bas.
cli-data-left = Lister les serveurs qui ont retiré le bot, et quand chacun est effacé.
cli-data-left-none = Aucun serveur qui a retiré le bot n’est gardé.
cli-data-left-one = { $community } : parti { $left }, effacé le { $until } au plus tard
cli-data-left-now = Pour en effacer un tout de suite : kindness data erase-community COMMUNAUTÉ
