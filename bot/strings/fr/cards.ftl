# Ce que la modération peut faire sur une carte, et ce qu'elle y lit.

## Erreurs d'une étape

case-hand-oneself = Ce cas est déjà à toi. Choisis quelqu’un d’autre.
case-hand-author = Ce cas parle d’un message de cette personne. Choisis quelqu’un d’autre de la modération.
case-hand-second = Cette personne a déjà décidé de ce cas. C’est une deuxième personne qui décide d’un recours : choisis quelqu’un d’autre.
case-removed = Ce message a déjà été retiré à cause de ce cas.
case-no-record = Il ne reste aucune trace de ce dont parle ce cas. On ne peut donc plus rien y faire ici.

## Sur une carte

discord-button-words = Montrer les mots
discord-button-before = Ce qui a été dit avant
discord-button-warn = Avertir la personne
discord-button-remove = Retirer le message
discord-button-note = Laisser une note
discord-menu-timeout = Oui, et exclusion temporaire de …
discord-menu-hand = Transmettre à …
discord-length-minutes-10 = 10 minutes
discord-length-hour = 1 heure
discord-length-hours-6 = 6 heures
discord-length-day = 1 jour
discord-length-days-3 = 3 jours
discord-length-week = 1 semaine
discord-length-weeks-4 = 4 semaines
discord-length-other = { $minutes } minutes
discord-step-hand = { $at } : { $who } a transmis le cas à { $to }.
discord-step-warn = { $at } : { $who } a averti la personne qui l’a écrit.
discord-step-remove = { $at } : { $who } l’a fait retirer.
discord-step-timeout = { $at } : { $who } a dit que c’est contre les règles, avec une exclusion temporaire ({ $length }).
discord-handed = Le cas est maintenant à { $to }. Pense à prévenir cette personne : hors du salon de la modération, le bot n’écrit à personne.
discord-handed-to-you = { $to } : { $who } t’a transmis ce cas.
discord-card-blurred = Ici, les notes et les signalements ne s’affichent que si on le demande. « Montrer les mots » montre tout, et à toi seulement.

## Formulaires

discord-form-warn = Avertir la personne
discord-form-warn-why = Pourquoi cet avertissement ?
discord-form-warn-hint = Parle de ce qui a été fait, pas de qui est la personne
discord-form-warn-note = La personne lit ceci et peut demander un deuxième avis.
discord-form-remove = Retirer le message
discord-form-remove-why = Pourquoi ? (tu peux laisser vide)
discord-form-remove-hint = Pour le reste de la modération
discord-form-remove-note = On ne pourra pas le remettre. La personne qui l’a écrit reçoit son texte en privé.
discord-form-note = Laisser une note
discord-form-note-why = Que doit savoir le reste de la modération ?
discord-form-note-hint = Aussi court que tu veux
discord-form-note-note = La modération la voit avec le cas. La personne qui a écrit le message ne la voit pas.
discord-form-timeout = Exclusion temporaire : { $length }
discord-form-timeout-why = Pourquoi ? (tu peux laisser vide)
discord-form-timeout-hint = Pour le reste de la modération
discord-form-timeout-note = Elle commence quand tu envoies ceci. « Annuler ça » y met fin.
discord-form-judge-why = Pourquoi ?
discord-form-judge-hint = Une phrase courte suffit
discord-form-judge-note = La modération lit ceci sur la carte. S’il te plaît, ne répète pas les mots en question.

## Décider en donnant une raison

discord-menu-why = Décider, et dire pourquoi …
discord-why-right-hurts = C’est fait pour blesser quelqu’un
discord-why-right-scares = Ça fait peur à quelqu’un, ou ça menace
discord-why-right-group = Ça vise ce qu’une personne est
discord-why-right-goes-on = Ce n’est pas la première fois
discord-why-right-words = Une autre raison pour laquelle ça ne va pas …
discord-why-wrong-joke = Une blague que tout le monde partage
discord-why-wrong-quoted = Juste cité, ou dit pour s’y opposer
discord-why-wrong-nobody = Ça ne parle pas d’une personne
discord-why-wrong-usual = Ces mots passent très bien ici
discord-why-wrong-words = Une autre raison pour laquelle ça va …

## Ce qui a été dit avant

discord-before-head = **Ce qui a été dit avant.** Tu es la seule personne à voir ceci, et le bot n’en garde rien.
discord-before-this = **➡ { $who }, { $at } : c’est de ça que parle le cas**
discord-before-other = { $who }, { $at }
discord-before-wordless = (pas de mots, ou seulement une image ou un fichier)
discord-before-deleted = **➡ Le message dont parle le cas était ici. Il n’existe plus.**
discord-before-none = Rien n’a été dit avant.

## Signalements

discord-report-track = -# Sur les autres signalements de ces 30 derniers jours par la personne qui a signalé ceci ({ $decided } en tout), { $fine ->
    [0] tous étaient justifiés.
    [one] un parlait de quelque chose qui allait bien.
   *[other] { $fine } parlaient de quelque chose qui allait bien.
 } Ce compte est fait à l’instant et n’est gardé nulle part. Il ne dit rien de ce signalement-ci.

## Ce qu'une communauté règle pour sa modération

discord-command-desk-blur-name = flou
discord-command-desk-blur = Si les mots d’un cas ne s’affichent que pour la personne qui les demande.
discord-desk-blurred = Les mots restent cachés : un cas ne les montre qu’à la personne qui appuie sur « Montrer les mots ».
discord-command-desk-reasons-name = raisons
discord-command-desk-reasons = Si la personne qui décide d’un cas doit toujours dire pourquoi.
discord-desk-reasons = Pour décider d’un cas, il faut dire pourquoi.
discord-desk-no-reasons = Pour décider d’un cas, on peut dire pourquoi, mais ce n’est pas obligatoire.
discord-desk-plain = Les notes et les signalements s’affichent avec un cas quand on le regarde avec `/cas voir`.

## Erreurs après un clic

discord-why-missing = Écris quelque chose ici, s’il te plaît. Sans mots, rien n’a été fait.
discord-hand-not-moderator = Cette personne ne peut pas modérer ici, donc elle ne peut pas avoir le cas. Choisis quelqu’un d’autre de la modération de ce serveur.
discord-remove-may-not = Le bot n’a pas le droit de supprimer des messages à cet endroit. Supprime-le toi-même, s’il te plaît : { $link }
discord-no-author = On ne sait pas qui l’a écrit. Il n’y a donc personne à qui appliquer ça.
discord-length-unknown = Cette durée n’existe pas dans la liste. Reprends le menu, s’il te plaît.
discord-why-unknown = Cette raison n’existe pas dans la liste. Reprends le menu, s’il te plaît.
discord-before-nothing = Ce cas ne parle pas d’un message. Il n’y a donc rien eu avant.
discord-before-gone = Le salon n’existe plus, ou le bot ne le voit plus. On ne peut donc rien montrer.
discord-before-closed = Le bot n’a pas le droit de relire ce salon. Va voir toi-même, s’il te plaît.
discord-before-not-you = Tu ne peux pas lire ce salon, donc le bot ne te le montre pas.
discord-timeout-bot-may-not = Le bot ne peut exclure personne temporairement ici : il lui manque le droit « Exclure temporairement des membres ». Une personne qui gère le serveur peut le donner au rôle du bot ; d’ici là, tu peux le faire toi-même, dans le menu de Discord.
discord-remove-not-allowed = Pour ça, il te faut le droit « Gérer les messages » là où se trouve le message (pour le nom d’un fil, « Gérer les fils »). Tu peux transmettre le cas à quelqu’un qui a ce droit.
