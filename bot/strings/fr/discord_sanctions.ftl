# Avertissements, pardons, et ce qui est gardé sur quelqu'un.

discord-command-member-name = membre
discord-command-warn-name = avertir
discord-command-warn = Avertir quelqu’un. La personne lit pourquoi, en privé, et peut faire appel.
discord-command-warn-member = La personne à avertir, même si elle a quitté le serveur.
discord-command-warn-why = La raison qu’elle lira. Parle de ce qu’elle a fait, pas de ce qu’elle est.
discord-command-warn-weight-name = poids
discord-command-warn-weight = Combien ça compte ; si tu laisses vide, autant qu’une insulte.
discord-command-pardon-name = pardonner
discord-command-pardon = Ne plus compter ce que quelqu’un a fait jusqu’à maintenant.
discord-command-pardon-member = La personne à pardonner, même si elle a quitté le serveur.
discord-command-pardon-why = Pourquoi ; la modération peut le relire.
discord-command-history-name = historique
discord-command-history = Voir ce qui est gardé sur quelqu’un sur ce serveur. Visible pour toi seulement.
discord-command-history-member = De qui il s’agit, même si cette personne a quitté le serveur.

discord-warned = Avertissement donné à { $who }. La personne l’apprend en privé, et peut demander un deuxième avis. Si ça ne lui parvient pas, le salon de la modération le dit.
discord-pardoned = Rien de ce que { $who } a fait jusqu’à maintenant ne compte plus.
discord-pardon-undone = Le pardon de { $who } est annulé. Ce qu’il couvrait compte à nouveau, sauf ce qui s’est effacé avec le temps.
discord-button-unpardon = Annuler le pardon

discord-history-nothing = Rien n’est gardé sur { $who } sur ce serveur.
discord-history-head = **Ce qui est gardé sur { $who } sur ce serveur.** Tu es la seule personne à voir ceci.
discord-history-strikes = { $n ->
    [0] Rien ne compte contre cette personne aujourd’hui.
    [one] Une chose compte contre cette personne ; aujourd’hui, elle pèse { $weight }.
   *[other] { $n } choses comptent contre cette personne ; aujourd’hui, elles pèsent { $weight }.
 }
discord-history-strike = - { $at } : { $what } (poids { $weight })
discord-history-cases = { $n ->
    [0] Il n’y a aucun cas sur cette personne.
    [one] Il y a un cas sur cette personne :
   *[other] Il y a { $n } cas sur cette personne, le plus récent d’abord :
 }
discord-history-case = - { $at } : { $what } · { $state }
discord-history-pardon = { $at } : { $who } a pardonné ce qui s’était passé jusque-là.
discord-history-unpardoned = { $at } : { $who } a donné un pardon, annulé plus tard.

discord-why-warned = La modération a donné un avertissement.
discord-card-warned = La modération a donné un avertissement à { $who }, dans { $where }.

## Ce que lit la personne avertie

discord-warning = **La modération de { $server } t’a donné un avertissement.** Voici pourquoi :
discord-warning-after = Il compte un certain temps, un peu moins chaque semaine. Si tu vois les choses autrement, appuie sur le bouton : quelqu’un d’autre regardera.
discord-warning-gone = L’avertissement du { $at } sur **{ $server }** a été annulé. Il ne compte pas.
discord-warning-stands = Quelqu’un d’autre a regardé l’avertissement du { $at } sur **{ $server }**. Il reste, et compte un peu moins chaque semaine.
discord-warning-not-told = { $who } ne reçoit pas les messages du bot. Personne ne lui a donc parlé de l’avertissement. Faites-le vous-mêmes si vous pouvez, s’il vous plaît.
discord-warn-bot = On ne peut pas avertir un programme. Les gens qui gèrent ce serveur peuvent le retirer.

## Exclusions temporaires de personnes parties

discord-timeout-away = { $who } a quitté le serveur. L’exclusion temporaire jusqu’au { $at } s’applique si la personne revient avant.

## Erreurs

warn-oneself = Tu ne peux pas t’avertir toi-même.
warning-taken-back = L’avertissement a été annulé avant d’être envoyé.
pardon-oneself = C’est quelqu’un d’autre de la modération qui décide d’un pardon pour toi.
pardon-nothing = Rien ne compte contre cette personne. Il n’y a donc rien à pardonner.
discord-member-away = Cette personne a quitté le serveur. Le bot regarde à nouveau si elle revient.
