# Les règles d'une communauté : montrées, comparées et changées dans Discord.

rules-no-field = Ces règles n’ont pas de réglage « { $key } ». Choisis l’un de ceux qu’on te propose pendant que tu tapes.
rules-stale = Les règles ont changé depuis qu’on te les a montrées. Redemande, et tu verras la différence avec ce qui est en vigueur maintenant.
rules-no-version = Cette version des règles n’existe pas ici. Choisis l’une de celles qu’on te propose pendant que tu tapes.
rules-same-versions = C’est la même version. Choisis-en deux différentes.

## Commandes

discord-command-rules-name = règles
discord-command-rules = Voir et changer les règles que suit le bot ici.
discord-command-rules-show-name = voir
discord-command-rules-show = Voir les règles en vigueur, avec des mots simples.
discord-command-rules-preset-name = préréglage
discord-command-rules-preset = Prendre d’autres règles toutes prêtes. Tu vois d’abord la différence.
discord-command-rules-set-name = modifier
discord-command-rules-set = Changer un nombre. Tu vois d’abord la différence.
discord-command-rules-diff-name = comparer
discord-command-rules-diff = Voir en quoi deux versions des règles diffèrent.
discord-command-rules-revert-name = rétablir
discord-command-rules-revert = Revenir à une version d’avant. Tu vois d’abord la différence.
rules-option-name-name = nom
rules-option-name = Quelles règles toutes prêtes ?
rules-option-what-name = quoi
rules-option-what = Quel seuil, ou quel nombre de l’échelle ? Tapes-en quelques lettres.
rules-option-value-name = valeur
rules-option-value = La nouvelle valeur : un nombre comme 0,9, ou « jamais » pour un seuil.
rules-option-before-name = avant
rules-option-before = La version d’avant.
rules-option-after-name = après
rules-option-after = La version d’après. Par défaut : celle en vigueur.
rules-option-version-name = version
rules-option-version = À quelle version revenir ?

## Ce qui est en vigueur

rules-head = **{ $preset }** ({ $version })
rules-mode = Mode : { $mode }
rules-since = En vigueur depuis le { $at }, par { $who }.
rules-nobody = Personne n’a encore changé les règles ici.
rules-limits = Le modèle donne des scores de 0 à 1. Ce qui se passe, et à partir de quel score :
rules-limit-nudge-at = note
rules-limit-strike-at = un strike
rules-limit-hold-at = message retiré
rules-limit-escalate-at = modération
rules-limit-zero-tolerance-at = toujours retiré
rules-limit-strike-weight = poids d’un strike
rules-ladder = Quand les strikes d’une personne s’additionnent (au bout de { $days } jours, chacun compte pour moitié) :
rules-then-stern = une note plus ferme
rules-then-escalate = la modération est appelée
rules-then-restrict = une restriction est proposée
rules-then-timeout = une exclusion temporaire est proposée
rules-then-stern-from = à partir de { $at } : les notes deviennent plus fermes
rules-then-escalate-from = à partir de { $at } : la modération est appelée
rules-then-restrict-from = à partir de { $at } : on demande à la modération s’il faut retirer { $feature ->
    [links] les liens
    [attachments] les images et les fichiers
    [streaming] le stream
   *[voice] les salons vocaux
} pendant { $span }. Discord ne peut pas faire que ça : on lui propose une exclusion temporaire d’une heure au plus
rules-then-timeout-from = à partir de { $at } : on demande à la modération s’il faut une exclusion temporaire de { $span }
rules-rung-at = à partir de quel poids
rules-rung-seconds = combien de secondes
rules-step = palier { $n } ({ $what })
rules-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
rules-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
rules-field-preset = Règles toutes prêtes
rules-field-prompts-per-day = Notes du bot à une même personne en un jour, au plus
rules-field-half-life-days = Jours au bout desquels un strike compte pour moitié
rules-field-tip-every-days = Jours sans un mot avant qu’une personne reçoive un conseil
rules-field-campaign-every-days = Jours sans un mot avant un message gentil au salon
rules-field-profanity-tip-at = Un conseil sur les gros mots à partir de
rules-field-unsupported = Une langue sur laquelle le bot n’a pas été testé
rules-field-unsupported-at = Dans une telle langue, les mots durs à partir de
rules-field-unread = Un message trop long pour être lu jusqu’au bout
rules-value-note = on le compte
rules-value-escalate = la modération est appelée
rules-words = Tes propres mots, autorisés : { $allow }, pas les bienvenus : { $deny } (`/mots liste`).
rules-never = jamais
rules-nothing = rien

## Ce qui changerait

rules-difference = **Voici ce qui changerait.** Rien n’est en vigueur avant que tu appuies sur le bouton.
rules-compared = **De** { $before } **à** { $after } :
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = maintenant · { $at } UTC · { $who } · { $version }
rules-alike = Elles disent la même chose : rien ne diffère, sauf peut-être le mode.
rules-already = **Les règles le disent déjà.** Rien n’a changé.
rules-label-gone = il ne se passe plus rien
rules-label-new = nouveau : { $limits }
rules-ladder-changed = Palier { $n } : { $before } → **{ $after }**
rules-words-added-allow = Autorisés ensuite :
rules-words-removed-allow = Plus autorisés :
rules-words-added-deny = Pas les bienvenus ensuite :
rules-words-removed-deny = Retirés de la liste de ce qui n’est pas le bienvenu :
rules-and-more = { $n ->
    [one] … et une ligne de plus, dans le fichier.
   *[other] … et { $n } lignes de plus, dans le fichier.
}
rules-unseen = -# Les messages sous le seuil ne sont pas gardés. On ne peut donc pas dire combien de plus un seuil plus bas trouverait. `/simuler` dit ce que d’autres règles auraient fait de ce qui est gardé.
rules-apply = Mettre en vigueur
rules-done = **C’est en vigueur.** Le salon de la modération apprend qui a changé quoi :
