# Configurer le bot Discord, le mettre en pause, et voir comment il va.

paused = Le bot est en pause dans cette communauté. Il ne fait donc rien de lui-même. Ce qu’il a décidé avant reste enregistré.

## Commandes

discord-command-kindness-name = kindness
discord-command-kindness = Configurer le bot, le mettre en pause, et voir comment il va.
discord-command-setup-name = configurer
discord-command-setup = Choisir les règles, le mode, la langue, les salons, et la façon de parler aux gens.
discord-command-status-name = état
discord-command-status = Voir ce que le bot fait ici, ce qui attend, et ce qui lui manque.
discord-command-pause-name = pause
discord-command-pause = Arrêter le bot tout de suite. Il continue de lire, et ne fait rien.
discord-command-pause-why = Pourquoi ? Le salon de la modération est prévenu.
discord-command-resume-name = reprendre
discord-command-resume = Laisser le bot reprendre comme avant la pause.
discord-command-resume-why = Pourquoi ? Le salon de la modération est prévenu.
discord-command-why-name = raison
discord-menu-check = Vérifier ce message

## Configurer

discord-managers-only = C’est réservé aux personnes qui peuvent gérer le serveur.
discord-setup-head = **Comment est-ce que le bot doit travailler ici ?** Ce que tu choisis est gardé. Rien ne change avant que tu appuies sur « Mettre en vigueur ».
discord-setup-preset = Quelles règles vont à ce serveur ?
discord-setup-mode = Que peut faire le bot ?
discord-setup-language = Dans quelle langue est-ce qu’il écrit ?
discord-setup-desk = Dans quel salon parle la modération ?
discord-setup-reads = Quels salons est-ce qu’il lit ?
discord-setup-channels = Choisis ces salons ou ces catégories
discord-setup-prompts = Comment est-ce qu’il parle aux gens ?
discord-setup-more = Salons et notes
discord-setup-back = Retour
discord-setup-apply = Mettre en vigueur
discord-setup-again = Regarder à nouveau
discord-setup-discard = Recommencer
discord-setup-done = **C’est en vigueur.** Tu peux le changer ici à tout moment.
discord-setup-same = **C’était déjà en vigueur.** Rien n’a changé.
discord-setup-no-desk = Choisis d’abord le salon de la modération : dans ce mode, le bot doit pouvoir appeler une personne.
discord-setup-no-channels = Choisis au moins un salon à lire, ou laisse le bot lire tous les salons.
discord-setup-desk-public = Tout le monde peut voir { $channel }. Rien n’a donc été mis en vigueur : ce que la modération y lit parle de personnes. Dans les paramètres de ce salon, sous Permissions, active « Salon privé », ajoute ta modération et le bot, et appuie à nouveau sur « Mettre en vigueur ». Ou choisis un autre salon.
discord-setup-unknown = Ce choix n’existe plus. Ouvre à nouveau la configuration.
discord-preset-community = Communauté
discord-preset-school = École
discord-preset-gaming = Jeux vidéo
discord-preset-support = Groupe d’entraide
discord-preset-community-means = **Communauté** : des adultes et des jeunes, entre eux.
discord-preset-school-means = **École** : le bot demande plus tôt, et appelle quelqu’un plus tôt.
discord-preset-gaming-means = **Jeux vidéo** : les gros mots et le trash talk en font partie ; blesser quelqu’un, non.
discord-preset-support-means = **Groupe d’entraide** : ce qui pourrait pousser quelqu’un à bout est pris en main tôt, par une personne.
discord-mode-observe = Seulement observer
discord-mode-nudge = Demander de relire
discord-mode-hold = Demander, et retirer
discord-mode-observe-means = **Seulement observer** : le bot lit et compte. Il ne dit rien et ne change rien. Il ne propose pas non plus d’aide à une personne en danger.
discord-mode-nudge-means = **Demander de relire** : en privé, le bot demande à la personne de repenser à son message. Il ne retire que ce qui n’est jamais toléré.
discord-mode-hold-means = **Demander, et retirer** : les messages très blessants sont retirés tout de suite, et la personne qui les a écrits récupère son texte.
discord-language-auto = La langue du serveur
discord-language-en = English
discord-language-it = Italiano
discord-language-fr = Français
discord-language-nl = Nederlands
discord-language-de = Deutsch
discord-language-es = Español
discord-language-pt = Português
discord-language-pl = Polski
discord-reads-all = Tous les salons qu’il voit
discord-reads-only = Seulement les salons que je choisis
discord-reads-but = Tous les salons, sauf ceux que je choisis
discord-reads-none = aucun pour l’instant
discord-reads-all-means = Le bot lit tous les salons qu’il voit, mais jamais celui de la modération.
discord-reads-only-means = Le bot lit **seulement** ces salons, avec leurs fils : { $channels }.
discord-reads-but-means = Le bot lit tous les salons qu’il voit, **mais pas** ceux-ci : { $channels }. Il ne lit jamais celui de la modération.
discord-prompts-dm = Par message privé
discord-prompts-note = Par une note dans le salon
discord-prompts-dm-means = Le bot parle aux gens par **message privé**. Si ça ne passe pas, et seulement alors, il laisse une note dans le salon.
discord-prompts-note-means = Le bot parle aux gens par une **note dans le salon** : tout le monde voit qu’il y en a une, et seule la personne concernée peut l’ouvrir.

## Ce qui manque

discord-preflight-complete = ✅ Le bot a toutes les permissions qu’il lui faut pour ça.
discord-preflight-missing = ⚠️ Il manque **{ $right }** ({ $where }). { $why }
discord-preflight-everywhere = partout
discord-preflight-invite = [Invite le bot à nouveau]({ $link }) pour lui donner exactement ces permissions, ou change son rôle et ces salons.
discord-preflight-no-desk = ⚠️ Aucun salon de la modération n’est choisi, donc on ne peut appeler personne.
discord-preflight-desk-public = ⚠️ Tout le monde peut voir le salon de la modération, et on y parle de personnes. Rends-le privé : dans ses paramètres, sous Permissions, « Salon privé » ; puis ajoute ta modération et le bot.
discord-preflight-desk-onlookers = ⚠️ Les personnes qui ont ces rôles voient aussi le salon de la modération : { $roles }. Si elles ne modèrent pas, enlève-leur cet accès.
discord-preflight-blind = ⚠️ Le bot ne voit aucun des salons qu’il doit lire.
discord-preflight-unseen = { $n ->
    [one] Il y a { $n } salon que le bot ne voit pas, et qu’il ne lit pas. C’est bien si tu le veux comme ça.
   *[other] Il y a { $n } salons que le bot ne voit pas, et qu’il ne lit pas. C’est bien si tu le veux comme ça.
 }
discord-preflight-above = ⚠️ Le bot ne peut pas exclure temporairement les personnes qui ont ces rôles : { $roles }. S’il doit pouvoir, place son rôle au-dessus.
discord-preflight-automod = { $seen ->
    [yes] AutoMod ne regarde jamais ce que poste un bot. Avant de poster pour quelqu’un (`/écrire`, un nouveau texte), le bot regarde donc lui-même les mots-clés d’AutoMod. Il ne peut pas vérifier les expressions régulières ni les listes de mots de Discord.
   *[no] AutoMod ne regarde jamais ce que poste un bot. Avec le droit « Gérer le serveur », le bot regarderait lui-même les mots-clés d’AutoMod avant de poster pour quelqu’un (`/écrire`, un nouveau texte). Sans ce droit, il ne le fait pas.
 }
discord-preflight-two-factor = ⚠️ Ce serveur exige la double authentification : il la faut sur le compte de la personne à qui appartient le bot.
discord-preflight-more = … et { $n } de plus, que tu verras ici quand ces points seront réglés.
discord-and-more = { $shown } et { $n } de plus
discord-right-view-channel = Voir le salon
discord-right-read-message-history = Voir les anciens messages
discord-right-send-messages = Envoyer des messages
discord-right-send-messages-in-threads = Envoyer des messages dans les fils
discord-right-embed-links = Intégrer des liens
discord-right-manage-messages = Gérer les messages
discord-right-manage-threads = Gérer les fils
discord-right-moderate-members = Exclure temporairement des membres
discord-need-channels-view-channel = Le bot ne lit que ce qu’il voit.
discord-need-channels-read-message-history = Il lit ce qui a été écrit pendant son absence.
discord-need-channels-send-messages = Il laisse une note aux personnes qui ne reçoivent pas ses messages privés.
discord-need-channels-send-messages-in-threads = La même chose dans les fils.
discord-need-channels-embed-links = Un long texte ne tient que sur une carte.
discord-need-channels-manage-messages = Il retire un message quand la personne qui l’a écrit le demande, ou quand ça n’est jamais toléré.
discord-need-channels-manage-threads = Il retire les mots blessants du titre d’un fil.
discord-need-desk-view-channel = C’est là qu’on appelle la modération.
discord-need-desk-read-message-history = Il vérifie si une carte est arrivée avant de la renvoyer.
discord-need-desk-send-messages = C’est là qu’on appelle la modération.
discord-need-server-moderate-members = La modération peut confirmer une exclusion temporaire qu’il propose. De lui-même, il n’en fait jamais.

## Comment il va

discord-status-mode = **{ $mode }**
discord-status-paused = ⏸️ **Mis en pause** { $at }, par { $who }. Les messages sont toujours lus, et rien n’est fait. Après la pause : { $mode }.
discord-status-rules = Règles : { $preset } ({ $version }). Modèle : { $model }.
discord-status-languages = Le modèle lit : { $languages }. Toute autre langue est laissée à une courte liste de mots, qui à elle seule appelle au plus la modération.
discord-status-where = Salon de la modération : { $desk }. Il écrit en : { $language }.
discord-status-no-content = **Il ne lit pas les messages de lui-même** : ce bot n’a pas accès au contenu des messages. Ce qui marche : les messages qui le mentionnent, les titres des fils, « Vérifier ce message » dans le menu d’un message, `/vérifier`, `/écrire`, et lui écrire directement.
discord-status-nicks = { $read ->
    [yes] Il lit les nouveaux pseudos.
   *[no] Il ne lit pas les pseudos : pour ça, il lui faut le droit « Voir les logs du serveur », et lire tous les salons.
 }
discord-status-read-until = Dernière lecture enregistrée : { $at }.
discord-unread = ⚠️ Le bot était absent. Ce qui a été écrit entre le { $since } et le { $until } dans { $channels } n’a pas été lu, et ne le sera plus. Si quelque chose y blesse encore quelqu’un, « Vérifier ce message » dans son menu le fait lire.
discord-status-nothing-read = Rien n’a encore été lu ici.
discord-status-queue = En attente dans tout le bot, messages à lire : { $reading }, choses à faire : { $doing }.

## Mettre en pause

discord-paused-now = ⏸️ Le bot est en pause. Il continue de lire, comme s’il observait seulement, et ne fait rien de lui-même. `/kindness reprendre` le relance.
discord-paused-already = Le bot a déjà été mis en pause { $at }, par { $who }.
discord-resumed = ▶️ Le bot reprend : { $mode }.
discord-not-paused = Il n’était pas en pause.
discord-told-nobody = Aucun salon de la modération n’est choisi. Personne d’autre n’a donc été prévenu.
discord-told-paused = ⏸️ { $who } a mis le bot en pause. Il continue de lire et ne fait rien de lui-même. Après la pause : { $mode }.
discord-told-running = { $who } a réglé le bot : { $mode }, avec les règles « { $preset } ».
discord-told-brake = ⏸️ **Le bot s’est mis en pause tout seul.** Il allait retirer en une minute plus de messages que prévu. Peut-être une attaque à plusieurs, peut-être une erreur de sa part : regardez, s’il vous plaît. Il observe seulement, jusqu’à ce que quelqu’un utilise `/kindness reprendre`. Ensuite : { $mode }.
discord-told-why = Raison : { $why }
discord-the-brake = le bot lui-même (trop de messages retirés d’un coup)
discord-somebody = quelqu’un

## Ce qu'on lui apporte

discord-nothing-to-check = Il n’y a pas de mots d’une personne dans ce message.
discord-brought-well = Ce message passe bien. Il ne se passe rien de plus.
discord-brought-hurts = Ce message pourrait blesser quelqu’un. Le bot s’en occupe, comme pour tout message : il demande en privé à la personne de le relire, ou il appelle la modération.
discord-brought-observed = Ce message pourrait blesser quelqu’un. Ici, le bot observe seulement, donc il ne fait rien. Dis-le à la modération, s’il te plaît.
discord-brought-unread = Ce message pourrait blesser quelqu’un. Le bot ne doit pas lire ce salon, donc il ne fait rien ici. Dis-le à la modération, s’il te plaît.
discord-brought-old = Ce message pourrait blesser quelqu’un. Il a plus de { $days } jours, donc il n’a plus de suites. S’il blesse encore, dis-le à la modération.
discord-brought-too-many = Merci de faire attention aux autres. Le bot lit jusqu’à { $most } messages par minute pour une personne : attends un instant, et apporte celui-ci à nouveau. Si quelque chose ne peut pas attendre, dis-le à la modération.
discord-direct-too-many = Tu écris plus vite que je ne peux lire : jusqu’à { $most } messages par minute. Attends une minute, s’il te plaît, et écris à nouveau. Si tu n’es pas en sécurité, parle à un adulte en qui tu as confiance, ou appelle le numéro d’urgence.
discord-brought-care = Merci de veiller sur quelqu’un. On essaie d’appeler la modération pour cette personne, et de lui dire en privé où trouver de l’aide. On ne peut pas promettre que ça lui arrive : préviens donc aussi la modération, ou un adulte en qui tu as confiance. Si elle est en danger maintenant, ne nous attends pas : appelle le numéro d’urgence.
discord-brought-care-alone = Merci de veiller sur quelqu’un. Ici, le bot n’appelle personne : préviens tout de suite la modération, ou un adulte en qui tu as confiance. Si cette personne est en danger maintenant, appelle le numéro d’urgence.

## En ligne de commande

cli-invite = Afficher l’adresse qui invite le bot sur un serveur, avec les permissions qu’il utilise.
cli-opt-app = Numéro de l’application ; lu dans DISCORD_TOKEN si tu ne le donnes pas.
discord-token-unreadable = DISCORD_TOKEN ne ressemble pas au jeton d’un bot. Recopie-le depuis la page Bot, ou donne le numéro de l’application avec --application.
cli-data-erase-community = Effacer tout ce qui concerne une communauté, par exemple un serveur que le bot a quitté.
cli-data-place = L’identifiant de la communauté, tel qu’il est enregistré, par exemple « discord:123456789 ».
