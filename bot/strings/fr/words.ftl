# Les mots d'une communauté : ce qu'elle autorise, et ce qu'elle ne veut pas lire.

cli-reason-listed = un mot de la liste de la communauté s’y trouve.
discord-why-listed = Un mot de la liste de ce serveur s’y trouve. Discord ne dit pas qui l’a écrit, ou quelqu’un d’autre l’a choisi pour cette personne.
words-too-many = Les listes sont pleines : { $most } entrées. Retires-en d’abord une, avec `/mots retirer`.
words-length = Une entrée a de { $least } à { $most } caractères : un mot ou une courte expression.
words-common = « { $word } » se trouve dans presque tous les messages. Une liste avec ce mot ne dirait rien. Choisis le mot qui compte.
words-on-list = « { $word } » est sur l’autre liste. Retire-le d’abord de là, avec `/mots retirer`.
words-not-listed = « { $word } » n’est sur aucune des deux listes. `/mots liste` montre ce qui y est.
words-in-prompt = Il contient un mot de la liste de ce serveur, celle des mots qui ne sont pas les bienvenus ici.
words-on-card = Un mot de la liste de ce serveur s’y trouve.

## Commandes

discord-command-words-name = mots
discord-command-words = Les mots qui passent sur ce serveur, et ceux qui n’y sont pas les bienvenus.
discord-command-words-list-name = liste
discord-command-words-list = Voir les deux listes.
discord-command-words-allow-name = autoriser
discord-command-words-allow = Un mot qui passe ici. Tu vois d’abord ce qu’il aurait changé.
discord-command-words-deny-name = interdire
discord-command-words-deny = Un mot qui n’est pas le bienvenu ici. Tu vois d’abord ce qu’il aurait trouvé.
discord-command-words-remove-name = retirer
discord-command-words-remove = Retirer un mot de sa liste.
discord-command-words-try-name = essayer
discord-command-words-try = Voir comment un texte serait traité, avec les listes et sans.
words-option-word-name = mot
words-option-word = Un mot ou une courte expression.
words-option-text-name = texte
words-option-text = Un texte à essayer. Il n’est pas gardé.

## Ce qu'une entrée aurait trouvé

words-propose-allow = **Autoriser « { $word } » ici ?** Rien ne change avant que tu appuies sur le bouton.
words-propose-deny = **Mettre « { $word } » sur la liste de ce qui n’est pas le bienvenu ici ?** Rien ne change avant que tu appuies sur le bouton.
words-propose-remove = **Retirer « { $word } » de la liste de { $list ->
    [allow] ce qui passe ici
   *[deny] ce qui n’est pas le bienvenu ici
} ?** Rien ne change avant que tu appuies sur le bouton.
words-found = { $looked ->
    [0] Plus aucun texte des 30 derniers jours n’est gardé. On ne peut donc pas dire où on l’aurait trouvé.
   *[other] Textes des 30 derniers jours encore gardés où il se trouve : { $found } sur { $looked }.
}
words-asked = Déjà suivis d’une note, parmi ces { $found } : { $asked }.
words-spared = { $judged ->
    [one] Parmi eux, { $judged } a donné lieu à une note.
   *[other] Parmi eux, { $judged } ont donné lieu à une note.
} Avec ce mot autorisé, { $spared ->
    [0] aucune n’aurait été évitée : ces notes tiennent à d’autres mots, ou à une menace.
    [one] une aurait été évitée.
   *[other] { $spared } auraient été évitées.
}
words-example = Par exemple :
words-means-allow = -# Quand une note ne tient qu’à ce mot, on ne demande rien à personne. Le reste du texte compte comme toujours, et aucune liste ne cache une menace ou des mots qui poussent quelqu’un à se faire du mal. Seul le mot exact compte : ajoute aussi ses autres formes.
words-means-deny = -# On demande à la personne qui l’écrit de relire son message, dans toutes les langues, même quand le mot est déguisé (d3gu1sé, d é g u i s é). En soi, ce n’est pas un strike. Les messages ordinaires ne sont pas gardés : on ne peut donc pas compter tous ceux où il se trouvait. Seul le mot exact compte : ajoute aussi ses autres formes.
words-apply-allow = L’autoriser
words-apply-deny = Le mettre sur la liste
words-apply-remove = Le retirer
words-there = « { $word } » est déjà sur la liste de { $list ->
    [allow] ce qui passe ici
   *[deny] ce qui n’est pas le bienvenu ici
}. Rien n’a changé.

## Les listes

words-head = **Mots de ce serveur** ({ $used } entrées sur { $most })
words-listed-allow = { $n ->
    [0] Rien n’est autorisé en plus des règles : `/mots autoriser`.
   *[other] **Passent ici** ({ $n }) :
}
words-listed-deny = { $n ->
    [0] Rien n’est sur la liste de ce qui n’est pas le bienvenu : `/mots interdire`.
   *[other] **Pas les bienvenus ici** ({ $n }) :
}
words-choice-allow = { $word } (passe ici)
words-choice-deny = { $word } (pas le bienvenu)

## Essayer

words-try-nothing = Aucun mot des listes de ce serveur ne s’y trouve.
words-try-allowed = Passent ici : { $words }
words-try-denied = Pas les bienvenus ici : { $words }
words-try-without = Sans les listes : { $what }
words-try-with = Avec les listes : **{ $what }**
words-verdict-nothing = il ne se passerait rien
words-verdict-other = pas de note, mais quelque chose de plus petit : un conseil, ou un mot à la modération
words-verdict-listed = une note, à cause d’un mot de la liste de ce serveur
words-verdict-prompt = une note, étiquette : { $label }
