# Ce que la modération fait d’un cas dans le navigateur, et ce qui en est advenu.

console-desk-acts = Ce que le bot peut faire
console-desk-acts-about = Ce que tu demandes ici est noté tout de suite, avec ton nom. Le bot le fait en quelques secondes. S’il ne tourne pas, il le fait quand il tourne à nouveau. Tu vois ici ce qui en est advenu.
console-desk-acts-site = Les avertissements, les exclusions temporaires et les retraits sont l’affaire de ton propre site : Kindness n’y a pas la main.
console-desk-lacks-time-out = Pour exclure quelqu’un temporairement, il te faut le droit « Exclure temporairement des membres ». Si tu l’as reçu après ta connexion ici, connecte-toi à nouveau. Tu peux transmettre le cas à quelqu’un qui l’a.
console-desk-lacks-take-down = Pour retirer le message, il te faut le droit « Gérer les messages ». Si tu l’as reçu après ta connexion ici, connecte-toi à nouveau. Tu peux transmettre le cas à quelqu’un qui l’a.

console-desk-will-warn = L’avertissement compte pour la personne qui l’a écrit. Le bot lui dit en privé ce que tu écris ici, et qu’elle peut demander un deuxième avis. Tu décides encore du cas ensuite.
console-desk-will-remove = Le bot l’efface là où il se trouve. On ne pourra pas le remettre. La personne qui l’a écrit reçoit son texte en privé. Tu décides encore du cas ensuite.
console-desk-will-timeout = Le cas est alors décidé : c’est contre les règles. La personne ne peut pas écrire sur le serveur pendant ce temps, à partir de maintenant, et le bot le lui dit. « Annuler ça » y met fin. Ton rôle et celui du bot doivent être au-dessus du sien, sinon Discord refuse et rien ne se passe. Si le bot n’y arrive pas en dix minutes, ce n’est plus fait.
console-desk-will-hand = Le cas est alors à cette personne, et c’est elle qui décide. Le bot n’écrit à personne à ce sujet : pense à la prévenir.

console-desk-timeout = Oui, et exclure temporairement
console-desk-length = Pour combien de temps ?
console-desk-length-proposed = { $minutes } min, comme les règles le proposent
console-desk-hand = Transmettre le cas
console-desk-hand-to = Qui le reprend ?
console-desk-hand-who = Tu peux choisir qui est connecté ici, et qui s’est occupé de cas ici ces 30 derniers jours.
console-desk-hand-none = Il n’y a personne à qui le transmettre : personne d’autre n’est connecté ici ni ne s’est occupé de cas ici ces 30 derniers jours. Tu peux le rendre, et tout le monde peut alors le prendre.
console-desk-hand-nobody = Cette personne ne modère plus ici. Choisis quelqu’un d’autre ; rien n’a été changé.
console-desk-warn-missing = Dis pourquoi tu donnes cet avertissement : c’est ce que la personne lit. Rien n’a encore été changé.

console-desk-outcomes = Ce qui en est advenu
console-desk-to-warning = Voir l’avertissement ; on peut l’annuler là-bas

console-desk-asked-warn = Un avertissement est noté, et la personne qui l’a écrit va l’apprendre.
console-desk-warn-done = La personne qui l’a écrit a appris l’avertissement en privé.
console-desk-warn-failed = L’avertissement compte, mais la personne qui l’a écrit n’a pas pu être prévenue.
console-desk-asked-remove = Le message doit être retiré.
console-desk-remove-done = Le message a été retiré.
console-desk-remove-failed = Le message n’a pas pu être retiré.
console-desk-asked-timeout = La personne doit être exclue temporairement jusqu’au { $until } (UTC). Ce qui ne se fait pas en dix minutes n’est plus fait.
console-desk-timeout-done = La personne a été exclue temporairement jusqu’au { $until } (UTC).
console-desk-timeout-failed = L’exclusion temporaire n’a pas été faite, la personne peut donc écrire.
console-desk-asked-lift = L’exclusion temporaire doit prendre fin.
console-desk-lift-done = L’exclusion temporaire a pris fin.
console-desk-lift-failed = L’exclusion temporaire n’a pas pu prendre fin.

console-desk-how-now = Le bot s’en occupe.
console-desk-how-later = Ça n’a pas encore marché. Le bot réessaie tout seul.
console-desk-how-idle = Le bot ne semble pas tourner. Il le fait quand il tourne à nouveau.

console-desk-because-not-allowed = Discord ne laisse pas le bot le faire. Son rôle est peut-être trop bas, ou il lui manque le droit. Tu peux le faire toi-même, dans le menu de Discord.
console-desk-because-stands-above = Le rôle de qui l’a demandé n’est pas au-dessus de celui de cette personne. Demande à quelqu’un dont le rôle est plus haut.
console-desk-because-no-right = La personne qui l’a demandé n’a pas le droit de le faire là-bas.
console-desk-because-late = Le bot n’y est pas arrivé en dix minutes. Si c’est encore nécessaire, demande-le à nouveau.
console-desk-because-taken-back = Cela a été annulé avant d’être fait.
console-desk-because-away = La personne a quitté le serveur. Ce sera fait si elle revient à temps.
console-desk-because-dms-closed = Cette personne ne laisse pas le bot lui écrire.
console-desk-because-gone = Ce n’est plus là, ou la personne est partie.
console-desk-because-no-server = Le bot ne voit pas le serveur en ce moment.
console-desk-because-other = Si c’est encore nécessaire, fais-le toi-même, dans le menu de Discord.

console-desk-key-a = ouvrir « Avertir la personne »
console-desk-key-d = ouvrir le retrait du message
console-desk-key-p = ouvrir « Oui, et exclure temporairement »
console-desk-key-h = ouvrir « Transmettre le cas »

discord-author-program = Un programme a écrit ceci, il n’y a donc personne à qui le rendre.
