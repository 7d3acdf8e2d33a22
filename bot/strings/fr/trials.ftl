# Essais sur ce que dit une note, et comment ça s'est passé autour d'une campagne.

trial-no-variants = « { $seen } » n’a pas d’autre formulation à essayer. Choisis un texte qui en a ({ $known }), ou laisse quelques personnes sans note.
trial-which = Quel texte est-ce qu’on essaie ? Dis-le avec `texte`. Ceux-ci ont d’autres formulations : { $known }.
trial-hold-out = On ne peut pas laisser { $seen } personnes sur cent sans note. Choisis un nombre de 0 à { $most }.
trial-needs-afterwards = Une personne qui ne reçoit pas de note ne peut pas y répondre. Choisis « repéré à nouveau » ou « signalé », ou ne laisse personne sans note.
trial-observing = Ici, le bot observe seulement. Personne ne reçoit donc de note, et il n’y a rien à essayer. Active-le d’abord avec `/kindness configurer`.
trial-once-a-day = Ici, le bot parle à une même personne moins de { $least } fois par jour. Il ne pourrait donc pas voir équitablement qui est repéré à nouveau. Ne laisse personne sans note, ou permets plus de notes par jour avec `/règles`.
trial-under-way = Un essai est déjà en cours ici. Regarde-le avec `/campagne résultats`, ou arrête-le avec `/campagne essai arrêter`.
trial-none = Cet essai n’existe pas ici. Commences-en un avec `/campagne essai lancer`.
effect-not-begun = « { $name } » n’a pas encore commencé. Il n’y a donc rien à comparer.

## Commandes

discord-command-campaign-trial-name = essai
discord-command-campaign-trial = Essayer deux formulations d’une note privée l’une contre l’autre.
discord-command-campaign-trial-start-name = lancer
discord-command-campaign-trial-start = Commencer un essai. La communauté est prévenue ; le hasard choisit qui lit quoi.
discord-command-campaign-trial-stop-name = arrêter
discord-command-campaign-trial-stop = Terminer l’essai. Ce qui a été compté reste.
discord-command-campaign-results-name = résultats
discord-command-campaign-results = Ce qu’un essai a montré jusqu’ici, ou qu’il est trop tôt pour le dire.
discord-command-campaign-effect-name = effet
discord-command-campaign-effect = Comment ça s’est passé avant, pendant et après une campagne, par semaine.
discord-command-campaign-option-text-name = texte
discord-command-campaign-option-text = Quelle note ? Pas nécessaire si une seule a d’autres formulations.
discord-command-campaign-option-unasked-name = sans-note
discord-command-campaign-option-unasked = Combien de personnes sur cent ne reçoivent aucune note de ce genre. Si tu laisses vide : 0.
discord-command-campaign-option-measure-name = mesure
discord-command-campaign-option-measure = Ce qui décide. On ne peut pas le changer plus tard.
discord-command-campaign-option-number-name = numéro
discord-command-campaign-option-number = Quel essai ? Si tu laisses vide : le plus récent.

trial-measure-changed = message modifié ou supprimé
trial-measure-edited = message modifié
trial-measure-deleted = message supprimé
trial-measure-left = message laissé comme il était
trial-measure-disputed = « C’est une erreur » sur la note
trial-measure-again = repéré à nouveau dans la semaine
trial-measure-reported = signalé dans la semaine

## Ce que lisent les personnes qui gèrent

trial-started = **L’essai { $number } a commencé :** { $text }. Ce qui décide : { $measure }. Regarde où il en est avec `/campagne résultats`.
trial-told-in = La communauté a été prévenue dans { $channel }.
trial-told-later = Je n’ai pas pu prévenir la communauté tout de suite. Je continue d’essayer, et personne n’est dans l’essai avant.
trial-tell-them = Aucune campagne n’est en cours ici, ou je n’ai pas le droit de poster dans son salon. **Préviens toi-même la communauté, s’il te plaît,** par exemple comme ça :
trial-stopped = **L’essai { $number } est terminé.** Tout le monde lit la note comme toujours. Regarde ce qui a été compté avec `/campagne résultats`, tant que ces notes sont enregistrées.
trial-head = **Essai { $number }, « { $text } »** { $running ->
    [yes] en cours depuis le { $since }.
   *[no] du { $since } au { $until }.
}
trial-counted = Ce qui décide : **{ $measure }**. Chaque personne compte une fois, avec sa première note. Comptées jusqu’ici : { $people }. En attente de la suite : { $waiting }.
trial-arm-as-written = le texte habituel
trial-arm-variant = « { $called } »
trial-arm-hold-out = aucune note
trial-row = **{ $arm }**, { $what } : { $of ->
    [0] personne pour l’instant
   *[other] { $part } sur { $of } personnes, soit { $share } % (presque sûrement entre { $low } et { $high } %)
}
trial-too-early = **Trop tôt pour dire** si { $arm } change quelque chose. Sur cent personnes, ça peut aller de { $low } de moins à { $high } de plus. Une différence de dix sur cent se voit d’habitude après environ { $usually } personnes.
trial-more = { $unasked ->
    [yes] **Les personnes sans note ({ $arm })
   *[no] **Les personnes qui ont lu { $arm }
} { trial-did } plus souvent :** { $points } de plus sur cent, presque sûrement entre { $low } et { $high }.
trial-less = { $unasked ->
    [yes] **Les personnes sans note ({ $arm })
   *[no] **Les personnes qui ont lu { $arm }
} { trial-did } moins souvent :** { $points } de moins sur cent, presque sûrement entre { $low } et { $high }.
trial-alike = **{ $arm } ne change presque rien :** au plus { $most } personnes sur cent, en plus ou en moins.
trial-did = { $measure ->
    [edited] ont modifié leur message
    [deleted] ont supprimé leur message
    [left] ont laissé leur message comme il était
    [disputed] ont dit de la note que c’était une erreur
    [again] ont été repérées à nouveau dans la semaine
    [reported] ont été signalées dans la semaine
   *[changed] ont modifié ou supprimé leur message
}
trial-also = -# Juste pour regarder, ça ne décide rien : { $measure } : { $rows }
trial-buttons = -# On ne voit que ce que les gens font avec les boutons de la note. Un message modifié ou supprimé à la main compte comme laissé comme il était.
trial-untold = **Il n’a pas vraiment commencé :** la communauté n’est pas encore prévenue, et personne n’y est avant. Je continue d’essayer, dans le salon de la campagne, ou sinon dans celui de la modération.
trial-rule = -# Regarde aussi souvent que tu veux : sur cent essais où le texte ne change rien, cinq au plus prétendent un jour le contraire.
trial-many = -# C’est l’essai { $number } ici. Plus tu en commences, moins un seul veut dire quelque chose : sur vingt où rien ne change, l’un peut quand même prétendre le contraire.

## Ce que lit la communauté

trial-explained = **On teste nos propres mots.** Certaines personnes parmi vous reçoivent du bot une note privée, qui leur demande de repenser à un message.{ $others ->
    [0] { "" }
   *[other] { " " }À partir d’aujourd’hui, cette note existe en plusieurs formulations. Le hasard décide qui lit laquelle : personne ne peut le voir ni le choisir.
}{ $unasked ->
    [0] { "" }
   *[other] { " " }Pour l’instant, { $unasked } personnes sur cent, tirées au hasard, ne reçoivent pas cette note, quand il n’y aurait qu’une question gentille. Les menaces, une personne en danger, et tout ce qui compte contre quelqu’un sont traités comme toujours.
} On compte ce qui se passe ensuite : combien de messages changent, combien de fois on nous dit « c’est une erreur », et combien de personnes reçoivent encore une note ou un signalement dans la semaine. On regarde ces nombres, jamais qui c’était. Rien d’autre ne change : les règles, les signalements et vos droits restent les mêmes. Des questions ? Demandez à la modération.
trial-discover = **On teste nos propres mots.** Le hasard décide quelle formulation de la note privée du bot chaque personne lit{ $unasked ->
    [0] .
   *[other] , ou si elle en reçoit une.
} On compte ce qui se passe ensuite, et on regarde les nombres, jamais qui c’était.

## /campagne effet

effect-head = **{ $title } : avant, pendant et après**
effect-week = { $phase ->
    [before] avant
    [during] pendant
   *[after] après
}, semaine du { $at }. Pour 1 000 messages, notes : { $prompts }, dont messages changés : { $changed }, signalements : { $reports }, strikes : { $strikes }
effect-per-cent = { $share } %
effect-during-too-early = **Trop tôt pour le dire.** Il faut au moins deux semaines entières avant le début, et deux pendant.
effect-during-lower = **Chaque semaine de la campagne, le bot a parlé moins souvent que n’importe quelle semaine d’avant.**
effect-during-higher = **Chaque semaine de la campagne, le bot a parlé plus souvent que n’importe quelle semaine d’avant.**
effect-during-mixed = **Pas de changement clair :** les semaines de la campagne se mêlent à celles d’avant.
effect-after-too-early = Il est trop tôt pour dire quelque chose des semaines d’après.
effect-after-lower = Après, chaque semaine est restée plus bas que toutes celles d’avant.
effect-after-higher = Après, chaque semaine est restée plus haut que toutes celles d’avant.
effect-after-mixed = Les semaines d’après se mêlent à celles d’avant.
effect-other-rules = **Attention :** les règles, le modèle ou ce que le bot peut faire ici ont changé pendant ces semaines. Elles n’ont donc pas été mesurées de la même façon.
effect-honest = -# Ceci met des semaines côte à côte. Ça ne peut pas montrer que la campagne en est la cause : les vacances, les nouvelles personnes et d’autres règles changent aussi les choses, et après de mauvaises semaines, ça va souvent mieux tout seul. Ce que change la note elle-même, seul un essai avec des personnes sans note peut le montrer : `/campagne essai lancer`.
effect-nothing = Rien n’a été lu ici pendant les semaines autour de cette campagne.
