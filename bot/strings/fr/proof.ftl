# Si le filtre a raison dans une communauté, et ce que d'autres règles y auraient fait.

cli-backtest = Comparer d’autres règles à celles en vigueur, sur ce qui est enregistré. Rien n’est changé.
cli-backtest-community = La communauté, telle qu’elle est enregistrée, par exemple discord:123.
cli-backtest-rules = Un fichier TOML avec les règles à essayer. Par défaut : les règles en vigueur.
cli-backtest-limit = Une étiquette et le score à partir duquel les notes partent, par exemple bullying=0.92. Peut être donné plusieurs fois.
cli-backtest-days = Combien de jours regarder ; les plus anciens ne comptent que pour les strikes.
cli-backtest-head = { $of ->
    [0] Rien n’est enregistré pour les { $days } derniers jours.
    [one] Un message des { $days } derniers jours est enregistré. En vigueur : { $now }. Comparé : { $proposed }.
   *[other] { $of } messages de { $authors ->
        [one] { $authors } personne
       *[other] { $authors } personnes
    } sont enregistrés pour les { $days } derniers jours. En vigueur : { $now }. Comparé : { $proposed }.
}
cli-backtest-kind = messages qui mènent à
cli-backtest-before = en vigueur
cli-backtest-after = comparé
cli-backtest-changed = { $touched ->
    [0] Rien n’aurait changé pour personne.
    [one] Pour une personne, quelque chose aurait changé. Fois où c’était plus doux : { $milder }, plus dur : { $harder }.
   *[other] Pour { $touched } personnes, quelque chose aurait changé. Fois où c’était plus doux : { $milder }, plus dur : { $harder }.
}
cli-backtest-spared = Parmi ce qui aurait été plus doux, d’après des personnes, décisions fausses : { $wrong }, décisions justes : { $right }.
cli-backtest-unseen = On ne voit qu’une partie pour : { $labels }. Les messages sous le seuil de leur époque ne sont pas gardés.
backtest-kind-nudge = une note privée
backtest-kind-hold = un message retiré
backtest-kind-return_text = un texte rendu
backtest-kind-tip = un conseil
backtest-kind-campaign_message = un mot gentil au salon
backtest-kind-add_strike = un strike
backtest-kind-escalate = un appel à la modération
backtest-kind-restrict = une restriction proposée
backtest-kind-timeout = une exclusion temporaire proposée

backtest-two-rules = Il y a un préréglage et un fichier de règles. Donne l’un des deux.
backtest-no-label = « { $seen } » n’est pas un seuil. Écris une étiquette de ces règles et un nombre, par exemple bullying=0.92. Il y a : { $known }.
tune-stale = Le seuil a changé depuis cette proposition. Redemande avec `/régler`.
question-own = Ce message est de toi. C’est donc quelqu’un d’autre qui répond.
question-gone = Ce message n’est plus enregistré. Il n’y a donc plus rien à répondre.
tune-no-limit = Ici, les règles n’envoient pas de note pour « { $label } ». Choisis une autre étiquette.

## Commandes dans Discord

discord-command-tune-name = régler
discord-command-tune = Voir si les notes tombent juste ici, et quel seuil irait bien.
discord-command-readiness-name = prêt
discord-command-readiness = Voir si le bot a mérité d’être activé ici.
discord-command-backtest-name = simuler
discord-command-backtest = Voir ce que d’autres règles auraient fait ici. Rien n’est changé.
discord-command-stats-name = chiffres
discord-command-stats = Voir ce que le bot a fait ici récemment, en chiffres et en image.
proof-label-name = sujet
proof-wanted-name = justes
proof-wanted = Sur cent notes, combien doivent être justes ? Par défaut : 80.
proof-days-name = jours
tune-label = Des notes à propos de quoi ?
backtest-rules-name = règles
backtest-rules = Les règles à essayer. Par défaut : celles en vigueur.
backtest-label = L’étiquette dont le seuil change.
backtest-limit-name = seuil
backtest-limit = À partir de quel score les notes à ce sujet partent, par exemple 0.9.
backtest-days = Combien de jours regarder. Par défaut : 30.
backtest-what = Choisis des règles à essayer, ou une étiquette avec un seuil.
stats-days = Combien de jours regarder. Par défaut : une semaine.
stats-days-7 = une semaine
stats-days-28 = quatre semaines

## /régler

tune-head = **Les notes pour « { $label } »** partent dès un score de { $now }. Voici à quel point elles tombaient juste, d’après ce que des personnes ont décidé ici ces 90 derniers jours :
tune-row = à partir de { $at } : **{ $share } %** justes ({ $low } à { $high } %). { $looked } sur { $of } ont été regardées.
tune-kept = { $kept } % de celles qui étaient justes restent.
tune-blind = Pour { $blind } % d’entre elles, personne n’en a regardé une seule. Elles pourraient donc être toutes justes ou toutes fausses.
tune-together = Toutes ces fourchettes sont bonnes en même temps dans 95 communautés sur 100.
tune-too-early = **Trop tôt.** Des personnes ont décidé de { $looked } de ces notes, et ça ne suffit pas pour proposer un seuil. Décidez des cas, ou attendez.
tune-nowhere = **Aucun seuil ne convient.** Quel que soit le score, les notes ne semblent pas justes { $wanted } fois sur cent. Ce que des personnes ont décidé : { $looked } notes.
tune-proposal = { $same ->
    [yes] **Le seuil convient.**
   *[no] **Proposé : { $at }.**
} { $proven ->
    [yes] Il est prouvé qu’il tombe juste { $wanted } fois sur cent ou plus.
   *[no] Il semble tomber juste { $wanted } fois sur cent, mais ce n’est pas encore prouvé.
} D’après { $looked } réponses qui n’ont pas servi à le choisir : { $low } à { $high } %.
tune-effect = Ces 30 derniers jours, sur { $of } messages enregistrés, auraient été traités plus doucement : { $milder }, moins doucement : { $harder }.
tune-spared = Parmi eux, d’après des personnes, notes fausses : { $wrong }, notes justes : { $right }.
tune-apply = Mettre { $at } en vigueur
tune-why = notes pour « { $label } » à partir d’un score de { $at }, comme /régler l’a proposé
tune-done = **C’est en vigueur.** Les notes pour « { $label } » partent dès un score de { $at } ; avant, c’était { $seen }. Le salon de la modération est prévenu.
tune-words = Des mots bien plus fréquents là où une note a été jugée fausse, et dans combien de textes sur combien : { $words }. Compté à l’instant, dans les textes encore gardés. Si l’un d’eux est sans danger ici, une personne qui gère le serveur peut l’autoriser : `/mots autoriser`.
tune-limits-of-this = -# Les messages sous le seuil ne sont pas gardés. On ne peut donc pas dire combien, parmi tous ceux qui blessent, ont été trouvés, ni ce que ferait un seuil plus bas.

## /prêt

ready-head = { $prompts ->
    [0] **Ces 90 derniers jours, on n’a observé aucune note** que ces règles enverraient.
    [one] **Ces 90 derniers jours, on a observé une note.** Réponses de la modération : { $answered }.
   *[other] **Ces 90 derniers jours, on a observé { $prompts } notes.** Réponses de la modération : { $answered }.
}
ready-share = **{ $share } %** étaient souhaitées ({ $low } à { $high } %).
ready-too-early = **Trop tôt pour le dire.** Continuez d’observer. Réponses encore nécessaires, au moins : { $left }.
ready-not-yet = **Pas encore.** C’est peut-être assez bon, mais les réponses ne suffisent pas pour le savoir. Continuez d’observer. Réponses encore nécessaires, au moins : { $left }.
ready-ready = **Prêt.** Tu peux l’activer avec `/kindness configurer`.
ready-not-like-this = **Pas comme ça.** Moins de { $needed } sur cent sont souhaitées. Monte d’abord des seuils : regarde `/régler`.
ready-rule = -# La règle : c’est prêt dès que même le bas de la fourchette atteint { $needed } %. Tu peux regarder aussi souvent que tu veux : dans 95 communautés sur 100, la fourchette est bonne à chaque fois.

## /simuler

backtest-head = { $of ->
    [0] Rien n’est enregistré ici pour les { $days } derniers jours.
    [one] **Un message** est enregistré pour les { $days } derniers jours. Les règles en vigueur, et { $proposed } :
   *[other] **{ $of } messages** de { $authors ->
        [one] { $authors } personne
       *[other] { $authors } personnes
    } sont enregistrés pour les { $days } derniers jours. Les règles en vigueur, et { $proposed } :
}
backtest-row = { $kind } : { $before } → **{ $after }**
backtest-milder = plus doux : { $link }
backtest-harder = plus dur : { $link }

## /chiffres

stats-head = **{ $seen } messages** ont été lus ces { $days } derniers jours.
stats-prompted = Messages pour lesquels le bot a parlé : { $n } ({ $of_thousand } sur mille).
stats-held = Messages retirés : { $n } ({ $of_thousand } sur mille).
stats-strikes = Messages comptés contre quelqu’un : { $n } ({ $of_thousand } sur mille).
stats-escalated = Messages pour lesquels il a appelé la modération : { $n } ({ $of_thousand } sur mille).
stats-disputed = Messages pour lesquels des personnes ont dit que c’était une erreur : { $n } ({ $of_thousand } sur mille).
stats-unsupported = Messages dans une langue où personne ne l’a mesuré : { $n } ({ $of_thousand } sur mille).
stats-unread = Messages trop longs pour être lus jusqu’au bout : { $n } ({ $of_thousand } sur mille).
stats-overturned = Décisions regardées par la modération : { $n }, dont **{ $share } %** fausses ({ $low } à { $high } %).
stats-bars = Combien de fois le bot a parlé, par mois et par jour : { $bars }.

## Questions sur ce qui a seulement été observé

question-start = { $n ->
    [one] Répondre à une question
   *[other] Répondre à { $n } questions
}
question-head = **Est-ce que tu aurais voulu une note ici ?** { $left ->
    [0] C’est la dernière question.
    [one] Il y en a encore une après.
   *[other] Il y en a encore { $left } après.
}
question-about = { $link } : le bot y a trouvé { $labels }. Tu es la seule personne à voir ceci.
question-words-gone = Le texte n’est plus gardé. Suis le lien pour le lire.
question-none = **Merci.** Il n’y a plus de questions aujourd’hui. `/prêt` dit ce que montrent les réponses.
question-taken = Quelqu’un d’autre a répondu à celle-ci entre-temps.
question-yes = Oui
question-no = Non
question-unsure = Je ne sais pas
