# Ce que chaque personne voit de ce qui est gardé sur elle.

discord-command-mydata-name = mes-données
discord-command-mydata = Voir ce qui est gardé sur toi sur ce serveur, et l’effacer. Visible pour toi seulement.

discord-mine-nothing = Rien n’est gardé sur toi sur ce serveur qu’on puisse montrer. Les messages ordinaires ne sont jamais gardés.
discord-mine-open = Ce que la modération n’a pas encore décidé n’est peut-être pas montré ici, pour que chaque personne puisse demander de l’aide sans avoir peur. Une fois que c’est décidé, ce qui parle de toi se trouve ici. Si tu veux en savoir plus avant, demande à la personne qui fait tourner le bot ; la modération sait qui c’est.
discord-mine-head = **Ce qui est gardé sur toi sur ce serveur.** Tu es la seule personne à voir ceci, et ça ne parle de personne d’autre. Avec le temps, tout s’efface aussi tout seul. Le fichier contient la même chose, avec les mots qui sont encore gardés.
discord-mine-pardon = { $at } : la modération t’a pardonné ; ce qui comptait jusque-là ne compte plus
discord-mine-pardon-undone = { $at } : la modération t’a pardonné, puis a annulé ce pardon
discord-mine-fewer = Tu as demandé moins de notes.
discord-mine-language = le bot t’écrit en privé dans la langue dans laquelle tu l’as utilisé ici la dernière fois : { $language } (notée le { $at })
discord-mine-more = … et { $n } de plus, dans le fichier.
discord-mine-asked = on t’a demandé de le relire
discord-mine-held = il a été retiré
discord-mine-observed = il a seulement été observé
discord-mine-strike = il compte comme un strike
discord-mine-answer-edit = tu l’as modifié
discord-mine-answer-delete = tu l’as supprimé
discord-mine-answer-keep = tu l’as laissé
discord-mine-answer-mistake = tu as dit que c’était une erreur
discord-mine-case-open = on a demandé à la modération de regarder
discord-mine-case-upheld = la modération a dit que le bot avait raison
discord-mine-case-overturned = la modération a dit que c’était une erreur
discord-mine-case-appealed = on a demandé un deuxième avis à la modération
discord-mine-words = ses mots sont encore gardés
discord-mine-no-words = ses mots ont disparu
discord-mine-stays-case = Ça reste jusqu’à ce que la modération ait décidé : elle en a besoin pour ça.
discord-mine-stays-under-way = Ça reste pour l’instant, parce que quelque chose à ce sujet est encore en route vers toi. Regarde à nouveau dans une minute.
discord-mine-stays-counts = Ça compte encore, donc ça reste jusqu’au { $until } ; avant, on ne peut effacer que les mots.
discord-mine-erase-button = Effacer ce qui peut l’être
discord-mine-sure-button = Oui, effacer pour de bon
discord-mine-sure = **On ne peut pas revenir en arrière.** Après ça, plus personne ne peut regarder ces messages, même pas pour annuler une décision. Ce qui compte encore, ou ce qui est chez la modération, reste. La personne qui fait tourner le bot peut effacer le reste si tu le lui demandes.
discord-mine-erased = { $n ->
    [0] Il n’y avait rien qu’on puisse effacer maintenant.
    [one] **Effacé** : une entrée.
   *[other] **Effacé** : { $n } entrées.
 }
discord-mine-reported = quelqu’un a demandé à la modération de le regarder
discord-mine-warned = la modération t’a donné un avertissement
discord-mine-case-upheld-people = la modération a décidé que c’est contre les règles ici
discord-mine-case-overturned-people = la modération a décidé que ça ne pose pas de problème
