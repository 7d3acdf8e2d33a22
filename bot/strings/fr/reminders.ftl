# Les rappels que chaque personne demande pour elle-même.

reminder-needs-zone = Dans quel fuseau horaire est-ce que tu vis ? Dis-le avec l’option « fuseau », par exemple Europe/Paris. Une personne qui gère le serveur peut aussi en choisir un pour tout le monde avec `/campagne lancer`.
reminder-bad-time = « { $seen } » n’est pas une heure. Écris-en une comme 16:30.
reminder-quiet = C’est pendant les heures calmes de ce serveur ({ $quiet }). Choisis une autre heure.
reminder-too-many = Tu as déjà { $most } rappels ici. Arrêtes-en d’abord un : `/rappel liste` les montre.
reminder-gone = Ce rappel est déjà terminé.
reminder-timeout = Discord a mis trop de temps à prendre un rappel. On réessaie.

## Les commandes

reminder-command-name = rappel
reminder-command = Recevoir un rappel, en privé et seulement si tu le demandes.
reminder-command-me-name = moi
reminder-command-me = Recevoir un rappel par message privé. Chacun a un bouton qui l’arrête.
reminder-command-list-name = liste
reminder-command-list = Tes rappels, et comment les arrêter. Visible pour toi seulement.
reminder-option-what-name = quoi
reminder-option-what = Que veux-tu qu’on te rappelle ?
reminder-option-at-name = heure
reminder-option-at = À quelle heure, par exemple 16:30 ?
reminder-option-days-name = jours
reminder-option-days = Quels jours ? Si tu laisses vide : mots gentils le vendredi, pause tous les jours.
reminder-option-channel-name = salon
reminder-option-channel = Est-ce que c’est pour un salon précis ?
reminder-option-zone-name = fuseau
reminder-option-zone = Ton fuseau horaire, si ce n’est pas celui de ce serveur, par exemple Europe/Paris.
reminder-what-kind = dire quelque chose de gentil
reminder-what-pause = faire une pause avant de poster
reminder-when-daily = tous les jours
reminder-when-weekdays = du lundi au vendredi
reminder-when-monday = le lundi
reminder-when-tuesday = le mardi
reminder-when-wednesday = le mercredi
reminder-when-thursday = le jeudi
reminder-when-friday = le vendredi
reminder-when-saturday = le samedi
reminder-when-sunday = le dimanche

## Ce qu'on lit

reminder-added = Tu recevras un rappel. Le premier : { $first }. Il n’arrive qu’à toi, par message privé. Avec le bouton sous chacun, ou avec `/rappel liste`, tu peux l’arrêter.
reminder-none = Tu n’as pas de rappel ici. `/rappel moi` change ça.
reminder-line = { $number }. { $what } : { $when }, { $at }. Prochain : { $next }
reminder-button-stop-one = Arrêter le numéro { $number }
reminder-button-stop = Plus de rappels comme ça
reminder-stopped = C’est fait. Tu ne recevras plus ce rappel.
reminder-about = -# Tu as demandé ce rappel sur { $server }{ $channel ->
    [none] {""}
   *[other] {" "}pour { $channel }
 }.
reminder-own = tu as demandé un rappel ({ $n ->
    [one] { $n } fois
   *[other] { $n } fois
 }) ; `/rappel liste` le montre
reminder-kind-1 = **Une chose gentille cette semaine :** qui t’a aidé récemment ? Dis à cette personne ce que c’était. Une phrase suffit.
reminder-kind-2 = **Une chose gentille cette semaine :** qui n’a rien dit depuis un moment ? Demande comment ça va.
reminder-kind-3 = **Une chose gentille cette semaine :** est-ce que quelqu’un a fait ou écrit quelque chose qui t’a plu ? Dis ce qui t’a plu.
reminder-kind-4 = **Une chose gentille cette semaine :** est-ce que quelqu’un vient d’arriver ? Dis-lui bonjour.
reminder-pause-1 = **Avant de poster aujourd’hui :** relis une fois, à la place de la personne qui va le recevoir.
reminder-pause-2 = **Avant de poster aujourd’hui :** tu es en colère ? Alors compte jusqu’à dix. Le message peut attendre, et toi aussi.
reminder-pause-3 = **Avant de poster aujourd’hui :** est-ce que tu le dirais à cette personne dans la même pièce ?
reminder-pause-4 = **Avant de faire suivre quelque chose aujourd’hui :** tu sais que c’est vrai ? Sinon, demande d’abord.

## Des conseils à côté d'un message

tips-command-name = conseils
tips-command = De petits conseils sous les messages qui en ont besoin. Éteint jusqu’à ce que tu l’actives.
tips-command-on-name = actifs
tips-command-on = Si des conseils sont donnés.
tips-on = Ici, on donne des conseils : un petit mot sous un message qui demande si une chose est vraie ou une image réelle, qui s’inquiète pour un compte, ou qui pousse à partager un lien. Un toutes les six heures par salon au plus, un par semaine pour chaque membre, et aucun pour les gens qui en ont demandé moins.
tips-off = Ici, aucun conseil n’est donné tout seul. Active-les avec l’option « actifs ». `/conseil` en donne toujours un.
