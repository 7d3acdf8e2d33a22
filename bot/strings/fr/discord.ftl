# Ce que dit le bot Discord, et ses erreurs par code.

## À la personne qui a écrit un message

discord-your-words = { $title ->
    [yes] À propos du titre que tu as choisi sur **{ $server }** [ici]({ $link }) :
    [nick] À propos du pseudo que tu as choisi sur **{ $server }**. Tu peux le changer dans le menu du serveur, sous « Modifier le profil par serveur » :
    [passed] À propos de ce que tu as fait suivre, sur **{ $server }** [ici]({ $link }) :
   *[no] À propos de ce que tu as écrit sur **{ $server }** [ici]({ $link }) :
 }
discord-your-place = { $title ->
    [yes] Il s’agit du titre que tu as choisi sur **{ $server }** [ici]({ $link }).
    [nick] Il s’agit du pseudo que tu as choisi sur **{ $server }**. Tu peux le changer dans le menu du serveur, sous « Modifier le profil par serveur ».
    [passed] Il s’agit de ce que tu as fait suivre, sur **{ $server }** [ici]({ $link }).
   *[no] Il s’agit de ce que tu as écrit sur **{ $server }** [ici]({ $link }).
 }
discord-a-server = un serveur
discord-text-back = Voici ce que tu as écrit. Le message lui-même n’est plus là.
discord-words-gone = On ne garde plus ce que tu as écrit.
discord-note = { $who }, il y a une note pour toi. Tu es la seule personne à pouvoir l’ouvrir.
discord-button-open = Lire la note
discord-button-edit = Modifier et renvoyer
discord-button-delete = Supprimer
discord-button-discard = Laisser tomber
discord-button-keep = Laisser comme ça
discord-button-mistake = C’est une erreur
discord-button-second = Demander un deuxième avis
discord-button-again = Le reposter
discord-button-why = C’est quoi ?
discord-button-fewer = Moins de notes
discord-button-unsend = Supprimer mon message
discord-what-is-this = Un programme lit les messages de ce serveur. Quand l’un d’eux pourrait blesser quelqu’un, il demande à la personne qui l’a écrit, et à elle seule, de le relire. Il peut se tromper : dans ce cas, dis-le, et une personne regardera.
discord-fewer = D’accord. À partir de maintenant, tu reçois au plus une note par jour, et aucun conseil.
discord-use-buttons = Merci d’avoir répondu. Je suis un programme, et je ne comprends pas les réponses écrites. Mais les boutons sous le message marchent : tu peux modifier ce que tu as écrit, le supprimer, ou dire que c’est une erreur. Alors, une personne regarde.
discord-after-prompt = C’était une réponse au message du dessus ? Utilise plutôt ses boutons. Je suis un programme, et je ne comprends pas les réponses écrites.
discord-form-text = Ton nouveau texte
discord-form-only-text = Seul le texte est renvoyé. Les images, les fichiers et les autocollants ne le sont pas.
discord-hurts = Ça pourrait blesser quelqu’un ({ $label }). Rien n’a été envoyé.
discord-still = Ça pourrait encore blesser quelqu’un ({ $label }). Rien n’a été envoyé.
discord-weigh-most = Les mots qui pèsent le plus : { $words }
discord-on-behalf = { $who } écrit :
discord-name-taken-down = (titre retiré)
discord-title-deleted = Le titre est retiré.
discord-delete-waits = Le message n’a pas pu être supprimé tout de suite. On continue d’essayer pendant un jour. Tu peux voir [ici]({ $link }) s’il a disparu, et le supprimer toi-même.
discord-delete-failed = On n’a pas réussi à le supprimer, il est donc toujours là. Tu peux le supprimer toi-même [ici]({ $link }).
discord-posted-again = Il est de nouveau en ligne. Il est à toi : avec le bouton dessous, tu peux le supprimer.
discord-edit-waits = Ton nouveau message n’a pas pu être posté tout de suite. On continue d’essayer pendant un jour. Voici ce que tu as écrit :
discord-edit-failed = Ton nouveau message n’a pas pu être envoyé. Rien n’est perdu, voici ce que tu as écrit :
discord-edit-old-waits = Ton nouveau message est en ligne. L’ancien n’a pas encore pu être supprimé. On continue d’essayer pendant un jour. Tu peux voir [ici]({ $link }) s’il a disparu, et le supprimer toi-même.
discord-edit-old-stands = Ton nouveau message est en ligne. On n’a pas réussi à supprimer l’ancien, il est donc toujours là. Tu peux le supprimer toi-même [ici]({ $link }).
discord-old-stays = Le bot n’a pas le droit de supprimer des messages à cet endroit. Ton ancien message resterait donc à côté du nouveau. Rien n’a été envoyé. Tu peux changer ton message toi-même [ici]({ $link }), avec « Modifier le message ». Voici ce que tu as écrit :

## Avant un envoi

discord-command-check-name = vérifier
discord-command-check = Voir comment un texte passe avant de l’envoyer. Visible pour toi seulement.
discord-command-check-text = Ce que tu voudrais envoyer
discord-command-text-name = texte
discord-command-write-name = écrire
discord-command-write = Écrire quelque chose de gentil. Rien ne part avant que tu le dises.
discord-check-well = Ça passe bien. Rien n’a été envoyé.
discord-write-title = Écrire avec gentillesse
discord-write-hint = Qu’est-ce que tu voudrais dire ?
discord-write-ready = Ça passe bien. Rien n’est encore envoyé.
discord-write-sent = C’est envoyé.
discord-button-send = Envoyer
discord-button-change = Changer

## À la modération

discord-card-asked = La personne qui l’a écrit dit que c’est une erreur.
discord-why-nudge-at = Discord ne dit pas qui l’a écrit, ou quelqu’un d’autre l’a choisi pour cette personne. Personne n’a donc eu de note ni de strike.
discord-why-escalate-at = Son score est assez haut pour vous appeler.
discord-why-zero-tolerance-at = Son score est si haut que rien de tel n’est toléré ici.
discord-why-ladder-escalate = La personne qui l’a écrit a déjà reçu plusieurs notes.
discord-why-unsupported = C’est dans une langue sur laquelle le bot n’a pas été testé, et il y a des mots de sa liste de mots durs.
discord-why-unread = C’était trop long pour être lu jusqu’au bout.
discord-why-quoted = La personne a déjà reçu, pour des mots cités comme ceux-ci, toutes les notes permises en un jour. Maintenant, on ne lui demande plus rien, et c’est vous qu’on prévient.
discord-why-forwarded = La personne a déjà reçu, pour des mots transférés comme ceux-ci, toutes les notes permises en un jour. Maintenant, on ne lui demande plus rien, et c’est vous qu’on prévient.
discord-why-disputed = Le bot a demandé à la personne de relire son message.
discord-case-open = Personne ne l’a encore pris.
discord-case-taken = Quelqu’un est en train de regarder.
discord-case-upheld = Décidé : le bot avait raison.
discord-case-overturned = Décidé : c’était une erreur. Ça ne compte pas.
discord-case-appealed = La personne qui l’a écrit demande un deuxième avis.
discord-case-appeal-taken = Une deuxième personne est en train de regarder.
discord-case-closed = Décidé pour de bon : le bot avait raison.
discord-step-take = { $at } : { $who } l’a pris.
discord-step-release = { $at } : { $who } l’a rendu.
discord-step-uphold = { $at } : { $who } a dit que le bot avait raison.
discord-step-overturn = { $at } : { $who } a dit que c’était une erreur.
discord-step-appeal = { $at } : { $who } a fait appel.
discord-step-dispute = { $at } : { $who } a dit que c’est une erreur.
discord-step-undo = { $at } : { $who } a annulé la décision.
discord-button-read = Lire le texte
discord-button-take = Prendre
discord-button-release = Rendre
discord-button-uphold = Le bot avait raison
discord-button-overturn = C’était une erreur
discord-button-undo = Annuler ça
discord-care = Ici, quelqu’un a peut-être besoin d’une personne tout de suite : { $who }, { $link }. Prenez soin de cette personne, en douceur. Cet appel n’est gardé nulle part, et ce qu’elle dit d’elle-même ne compte pas contre elle. { $sent ->
    [yes] On lui a envoyé où trouver de l’aide.
    [closed] Elle ne reçoit pas nos messages. Personne ne lui a donc encore dit où trouver de l’aide.
    [unknown] Discord ne dit pas qui l’a écrit. Personne ne lui a donc encore dit où trouver de l’aide.
   *[later] On n’a pas encore pu la joindre. Personne ne lui a donc encore dit où trouver de l’aide. On continue d’essayer un moment.
 }
discord-button-timeout = Oui, et exclusion temporaire de { $minutes } min
discord-timeout-reason = Confirmé par la modération
discord-timeout-given = Exclusion temporaire de { $who } jusqu’au { $at }.
discord-timeout-failed = L’exclusion temporaire de { $who } n’a pas pu être faite. Rien n’a donc changé. Si elle est encore nécessaire, faites-la vous-mêmes, dans le menu de Discord. Le rôle du bot est peut-être trop bas, ou la personne n’est plus là.

## Erreurs qu'on lit après un clic

discord-sorry = Quelque chose a mal tourné de notre côté. Réessaie dans un instant, s’il te plaît.
discord-later = Ça ne marche pas en ce moment. Réessaie dans quelques minutes, s’il te plaît.
discord-bot-may-not = Pour ça, il manque au bot un droit ici. Dis-le aux gens qui gèrent le serveur, s’il te plaît : `/kindness état` leur montre lequel.
discord-step-over = Ce n’est plus possible : quelqu’un est passé avant, ou c’est déjà décidé. Regarde encore une fois, s’il te plaît.
discord-case-gone = Il n’y a plus de cas pour ça : on n’en garde plus rien.
discord-case-taken-by = { $holder } a pris ce cas. Demande-lui, ou appuie sur « Rendre » et prends-le toi-même.
discord-case-own = Il s’agit de ton propre message. Quelqu’un d’autre doit le regarder.
discord-you-may-not-write = Tu ne peux pas écrire ici en ce moment. Envoie-le là où tu peux.
discord-slow-mode = Ce salon est en mode lent, donc le bot ne poste ici pour personne. Ton texte est toujours là : copie-le et envoie-le toi-même.
discord-automod = Ce serveur bloque certains de ces mots avec AutoMod, donc le bot ne les poste pas pour toi. Ton texte est toujours là : dis-le avec d’autres mots.
discord-no-links = Le bot ne poste pas de liens pour les autres. Enlève le lien, ou copie ton texte et envoie-le toi-même.
discord-moderators-only = C’est réservé à la modération.
discord-timeout-not-allowed = Il faut pour ça le droit « Exclure temporairement des membres ». Tu peux quand même dire « Le bot avait raison », ou rendre le cas à quelqu’un qui a ce droit.
discord-timeout-stands-above = Sur ce serveur, le rôle de cette personne n’est pas plus bas que le tien. Tu ne peux donc pas l’exclure temporairement. Demande à quelqu’un dont le rôle est plus haut.
discord-timeout-bot-below = Le bot ne peut pas exclure cette personne temporairement : son rôle n’est pas plus haut, ou elle administre le serveur. Tu peux quand même dire « Le bot avait raison ».
discord-timeout-late = L’exclusion temporaire n’a pas pu être faite en quelques minutes. On ne la fait donc plus.
discord-text-gone = Le texte n’est plus gardé.

## Erreurs pour la personne qui fait tourner le bot

discord-token-missing = Il n’y a pas de jeton. Mets le jeton du bot, pris sur la page Bot du Discord Developer Portal, dans un fichier, et le chemin de ce fichier dans DISCORD_TOKEN_FILE (ou le jeton lui-même dans DISCORD_TOKEN).
discord-token-file = Impossible de lire le jeton dans { $path } ({ $why }). Vérifie DISCORD_TOKEN_FILE, et que le compte du bot peut lire le fichier.
discord-token-wrong = Discord ne connaît pas ce jeton. Recopie-le depuis la page Bot du Developer Portal là où tu le gardes (DISCORD_TOKEN_FILE ou DISCORD_TOKEN).
discord-intents-missing = Discord ne laisse pas ce bot lire les messages. Active « Message Content Intent » sur la page Bot du Developer Portal, ou mets KINDNESS_MESSAGE_CONTENT sur off : alors, il lit seulement ce qu’on lui apporte.
second-copy = Une autre copie du bot tourne déjà (elle tient { $path }). Arrête-la d’abord, ou donne à celle-ci un autre KINDNESS_HOME.

## Pourquoi une tâche n'a pas pu être faite

hold-first = Elle attend qu’on sache si le message peut être retiré.
told-by-another = La personne est prévenue en même temps d’autre chose, ou elle a supprimé le message.
left-standing = Le message n’a pas été retiré. Il n’y a donc pas de texte à rendre.
text-not-returned = Le message est resté, parce qu’on n’a pas pu rendre son texte à la personne qui l’a écrit.
comment-decided-anew = La modération a annulé cette décision entre-temps. On n’en parle donc pas à la personne.
comment-changed = La personne a modifié ou supprimé le message entre-temps. Ce qu’il dit maintenant est jugé à part.
comment-stays = Le message reste : on l’a dit à la personne qui l’a écrit, ou quelqu’un a dit que la décision était une erreur.
discord-not-ours = « { $comment } » n’est pas un identifiant donné par la porte Discord. Prends-en un tel qu’il est enregistré.
discord-not-connected = Le bot n’est pas connecté à Discord en ce moment. Il réessaie tout seul.
discord-no-server = Le serveur n’est pas visible en ce moment. Si le bot en a été retiré, invite-le à nouveau.
discord-no-desk = Aucun salon de la modération n’est choisi, donc on ne peut appeler personne. Choisis-en un ; ce qui attend partira alors.
discord-no-hands = La tâche « { $errand } » n’est qu’une trace ; il n’y a rien à faire pour elle.
discord-not-allowed = Le bot n’a pas le droit de faire ça ({ $what }) dans le salon { $channel }. Donne-lui ce droit ; il réessaie quand les permissions changent.
discord-gone = Ce dont il s’agissait n’existe plus sur Discord ({ $number }). Il n’y a plus rien à faire.
discord-dms-closed = Cette personne ne reçoit pas de messages privés. On ne peut rien y faire.
discord-nick-stays = C’est un pseudo : le bot n’en change pas et n’en retire pas. La personne elle-même ou la modération le peut.
discord-author-may-not-write = La personne n’est plus là, ou ne peut plus écrire à cet endroit. Elle a toujours son texte.
discord-slow-down = Discord demande une pause. Le bot réessaie tout seul.
discord-unwell = Discord a un problème ({ $status }). Le bot réessaie tout seul.
discord-unreachable = Impossible de joindre Discord. Vérifie le réseau ; le bot réessaie tout seul.
discord-refused = Discord a refusé ({ $number }). Signale-le, s’il te plaît.
