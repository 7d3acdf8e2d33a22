# `/automod` : les mots interdits, comme règles de l'AutoMod de Discord.

discord-command-automod-name = automod
discord-command-automod = Voir et activer les règles AutoMod de Discord pour les mots interdits sur ce serveur.

automod-now = { $rules ->
    [0] **Pour l’instant, Discord ne bloque rien pour ce bot.**
    [one] **Mots que Discord bloque pour ce bot, avant que quelqu’un les lise : { $words }.**
   *[other] **Mots que Discord bloque pour ce bot, avant que quelqu’un les lise : { $words }, dans { $rules } règles.**
 } { $listed ->
    [0] Aucun mot n’est interdit sur ta liste.
    [one] Sur ta liste, un mot est interdit.
   *[other] Sur ta liste, { $listed } mots sont interdits.
 }
automod-asleep = { $n ->
    [one] Une de ces règles est désactivée. La mise en vigueur la réactive.
   *[other] { $n } de ces règles sont désactivées. La mise en vigueur les réactive.
 }
automod-more = { $n ->
    [one] Un mot de plus serait bloqué : { $words }
   *[other] { $n } mots de plus seraient bloqués : { $words }
 }
automod-fewer = { $n ->
    [one] Un mot ne serait plus bloqué : { $words }
   *[other] { $n } mots ne seraient plus bloqués : { $words }
 }
automod-same = Ce que Discord bloque, c’est bien ce que dit ta liste.
automod-no-words = Interdis d’abord des mots ; ensuite, on pourra les bloquer ici.
automod-left-out = { $n ->
    [one] Une entrée ne peut pas devenir une règle AutoMod. Le bot la cherche quand même lui-même : { $words }
   *[other] { $n } entrées ne peuvent pas devenir des règles AutoMod. Le bot les cherche quand même lui-même : { $words }
 }
automod-about = La personne bloquée lit tout de suite pourquoi, et personne d’autre ne le voit. Tu reçois un cas, une fois par jour pour les mêmes mots. Les autres règles AutoMod ne changent pas. AutoMod laisse passer les bots et les gens qui peuvent gérer le serveur.
automod-button-apply = Mettre en vigueur
automod-button-remove = Retirer nos règles
automod-changed = Les mots ou les règles ont changé depuis que tu as regardé. Voici où on en est :
automod-done-apply = C’est en vigueur.
automod-done-remove = Nos règles sont retirées.
automod-reason-apply = { $who } a mis les mots interdits en vigueur avec /automod
automod-reason-remove = { $who } les a retirés avec /automod
automod-notice = Un mot de ton message n’est pas le bienvenu sur ce serveur. Le message n’a donc pas été posté. Dis-le autrement. Une erreur ? Écris à la modération.
automod-out-of-date = Les règles AutoMod de Discord pour cette liste bloquent encore les anciens mots. `/automod` montre la différence et les met à jour.
automod-no-right = Pour voir et changer les règles AutoMod, le bot a besoin du droit « Gérer le serveur ». Donne-le à son rôle, puis réessaie.
automod-no-room = Règles de mots-clés pour lesquelles Discord a encore de la place ici : { $room }. Ta liste en demande { $wanted }. Supprime une règle dont tu n’as plus besoin.

discord-why-automod = L’AutoMod de Discord l’a bloqué : un mot de votre liste s’y trouve. Personne ne l’a lu.
discord-card-automod = Un message de { $who } dans { $where } n’a pas été posté.
discord-mine-blocked = un de tes messages a été bloqué, à cause d’un mot interdit sur ce serveur
discord-mine-past = quelque chose d’avant l’arrivée de ce bot
automod-kept-out = **Ton message dans { $where } sur { $server } n’a pas été posté.** Il contient un mot qui n’est pas le bienvenu sur ce serveur. Voici ce que tu as écrit :
automod-kept-out-after = Tu peux le dire autrement. Ce n’est pas un strike. Si c’est une erreur, dis-le à la modération ; avec /mes-données sur le serveur, tu vois ce qui est gardé. Tu reçois ce mot une fois par jour au plus.
