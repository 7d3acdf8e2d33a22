# Ce que lit la modération : les cartes, la liste des cas, les exclusions temporaires.

## Sur une carte

discord-card = { $nick ->
    [yes] { $urgent ->
        [yes] **Urgent :** le pseudo de { $where } a besoin d’une personne maintenant : { $link }
       *[no] Le pseudo de { $where } a besoin d’une personne : { $link }
    }
   *[no] { $urgent ->
        [yes] **Urgent :** un message de { $who } dans { $where } a besoin d’une personne maintenant : { $link }
       *[no] Un message de { $who } dans { $where } a besoin d’une personne : { $link }
    }
 }
discord-card-passed-on = Ces mots ont seulement été cités ou transférés. Ce n’est donc pas un strike.
discord-card-language = Langue : { $language }. Le modèle ne la lit pas, donc seule la liste de mots a regardé ce texte.
discord-card-no-language = Sa langue n’a pas pu être reconnue, ou le modèle ne la lit pas, donc seule la liste de mots a regardé ce texte.
discord-card-found = Trouvé : { $labels }.
discord-card-label = **{ $label }** ({ $score } %)
discord-card-strikes = { $n ->
    [0] Jusqu’ici, rien ne compte contre la personne qui l’a écrit.
    [one] Jusqu’ici, un message compte contre la personne qui l’a écrit ; aujourd’hui, il pèse { $weight }.
   *[other] Jusqu’ici, { $n } messages comptent contre la personne qui l’a écrit ; aujourd’hui, ils pèsent { $weight }.
 }
discord-card-judged = -# Règles : { $rules }. Modèle : { $model }.
discord-card-restrict = Les règles proposent d’empêcher la personne { $feature ->
    [links] de poster des liens
    [attachments] de poster des fichiers
    [voice] de parler en vocal
   *[streaming] de streamer
 } pendant { $hours ->
    [one] une heure
   *[other] { $hours } heures
 }. Discord ne peut pas faire que ça. On propose donc à la place une exclusion temporaire de { $minutes } min.
discord-read-as-file = C’est trop long pour un message. Tu es la seule personne à voir ce fichier :

## La liste des cas

discord-command-case-name = cas
discord-command-case = Ce qui attend la modération, et ce qui a été fait.
discord-command-case-list-name = liste
discord-command-case-list = Voir ce qui attend la modération. Visible pour toi seulement.
discord-command-case-which-name = lesquels
discord-command-case-which = Quels cas ; si tu laisses vide, tous ceux qui attendent.
discord-command-case-take-name = prendre
discord-command-case-take = Prendre un cas, ou le prochain qui attend, et voir sa carte.
discord-command-case-show-name = voir
discord-command-case-show = Voir un cas avec toutes ses notes. Visible pour toi seulement.
discord-command-case-note-name = note
discord-command-case-note = Laisser une note sur un cas pour le reste de la modération.
discord-command-case-undo-name = annuler
discord-command-case-undo = Annuler ta décision sur un cas, et dire pourquoi.
discord-command-case-export-name = exporter
discord-command-case-export = Recevoir un cas en fichier. Il ne nomme que la personne qui a écrit le message.
discord-command-case-case-name = cas
discord-command-case-case = Le cas ; commence à taper pour en chercher un.
discord-command-case-next = Le cas ; si tu laisses vide, le prochain qui attend.
discord-command-case-own = Le cas ; seule la personne qui a décidé peut annuler.
discord-command-case-text-name = texte
discord-command-case-text = Ce que le reste de la modération doit savoir.
discord-command-case-why = Pourquoi tu annules. La raison reste avec le cas.
discord-command-queue-name = attente
discord-command-queue = Voir ce qui attend la modération, et prendre un cas. Visible pour toi seulement.
discord-cases-all = tous
discord-cases-free = libres
discord-cases-urgent = urgents
discord-cases-reported = signalés
discord-cases-appealed = avec recours
discord-cases-mine = les miens
discord-case-nothing-to-take = Rien n’attend que tu puisses prendre.
discord-case-noted = Ta note est sur le cas. La modération la voit avec `/cas voir`.
discord-case-exported = Voici le cas, avec ce qui en est encore gardé. On n’y lit ni qui l’a signalé, ni qui a décidé. Garde-le en lieu sûr, s’il te plaît.
discord-cases-head-all = { $n ->
    [0] Rien ne vous attend.
    [one] **Un cas attend.**
   *[other] **{ $n } cas attendent.** Les urgents d’abord, puis les plus anciens.
 }
discord-cases-head-free = { $n ->
    [0] Aucun cas libre n’attend.
    [one] **Un cas attend, et personne ne l’a pris.**
   *[other] **{ $n } cas attendent, et personne ne les a pris.** Les urgents d’abord, puis les plus anciens.
 }
discord-cases-head-urgent = { $n ->
    [0] Rien d’urgent n’attend.
    [one] **Un cas urgent attend.**
   *[other] **{ $n } cas urgents attendent.**
 }
discord-cases-head-reported = { $n ->
    [0] Aucun cas signalé n’attend.
    [one] **Un cas signalé attend.**
   *[other] **{ $n } cas signalés attendent.**
 }
discord-cases-head-appealed = { $n ->
    [0] Aucun recours n’attend.
    [one] **Un recours attend.**
   *[other] **{ $n } recours attendent.**
 }
discord-cases-head-mine = { $n ->
    [0] Tu n’as pris aucun cas.
    [one] **Tu as pris un cas.**
   *[other] **Tu as pris { $n } cas.**
 }
discord-cases-line = { $number }. { $urgent ->
    [yes] **Urgent** ·
   *[no] {""}
 } { $who } : { $why } · { $at } · { $state } { $link ->
    [none] {""}
   *[other] [Le message]({ $link })
 }
discord-cases-most = -# Il y en a plus de { $most }. On compte les urgents, puis les plus anciens.
discord-cases-more = … et { $n } de plus, que tu verras ici quand certains de ceux-ci seront décidés.
discord-cases-waiting = { $n ->
    [one] Une carte n’a pas pu être envoyée, parce que le salon de la modération manque, ou que le bot n’y a pas accès. Elle arrive quand quelqu’un en choisit un avec `/kindness configurer`.
   *[other] { $n } cartes n’ont pas pu être envoyées, parce que le salon de la modération manque, ou que le bot n’y a pas accès. Elles arrivent quand quelqu’un en choisit un avec `/kindness configurer`.
 }
discord-cases-take = Prends-en un
discord-cases-again = Renvoyer une carte
discord-cases-sent = La carte est dans { $channel }.
discord-cases-no-desk = Le salon de la modération manque, ou le bot n’y a pas accès. Une personne qui peut gérer le serveur en choisit un avec `/kindness configurer`.

## Ce que lit une personne exclue temporairement

discord-penalty = Sur **{ $server }**, tu pourras de nouveau écrire à partir du { $at }. Il s’agit de [ce message]({ $link }).
discord-penalty-person = **La modération a décidé d’une pause.** Sur **{ $server }**, tu pourras de nouveau écrire à partir du { $at }. Il s’agit de quelque chose qui s’est passé là-bas, et pas d’un seul message. Si tu vois les choses autrement, appuie sur le bouton : quelqu’un d’autre regardera.
discord-decision-gone = Ce que la modération de **{ $server }** avait décidé pour toi est annulé. Il s’agissait de quelque chose du { $at }, et ça ne compte pas. Pardon pour le dérangement.
discord-decision-stands = Quelqu’un d’autre a regardé ce que la modération de **{ $server }** avait décidé pour toi. Il s’agissait de quelque chose du { $at }. Cette personne voit les choses de la même façon, donc la décision reste. Merci d’avoir demandé.
discord-appeal-heard = Merci de nous l’avoir dit. Quelqu’un d’autre va regarder et décider. Tu auras une réponse dans tous les cas.
discord-appeal-heard-gone = C’était déjà annulé, et ça ne compte pas. Tu n’as rien à faire.
discord-button-appeal = C’est une erreur

## Exclusions temporaires

discord-timeout-lift-reason = Annulé par la modération
discord-timeout-lifted = L’exclusion temporaire de { $who } est terminée : la décision a été annulée.
discord-timeout-not-lifted = La décision a été annulée, mais l’exclusion temporaire de { $who } jusqu’au { $at } n’a pas pu être arrêtée. Arrêtez-la vous-mêmes, s’il vous plaît, dans le menu de Discord. Le rôle du bot est peut-être trop bas.
discord-timeout-taken-back = La décision a été annulée avant l’exclusion temporaire. Elle n’aura donc pas lieu.
discord-timeout-waits = L’exclusion temporaire n’est pas encore faite. Le bot réessaie tout seul.
discord-timeout-not-given = Il n’y a pas eu d’exclusion temporaire. Il n’y a donc rien à annoncer.

## Ce qui n'a pas marché comme prévu

discord-command-retry-name = réessayer
discord-command-retry = Retenter ce que le bot a abandonné.
discord-retried = { $n ->
    [0] Ces sept derniers jours, rien n’a été abandonné qu’on puisse retenter.
    [one] On retente une chose. `/kindness état` montre si elle échoue encore.
   *[other] On retente { $n } choses. `/kindness état` montre si elles échouent encore.
 }
discord-status-given-up = { $n ->
    [one] ⚠️ Ces sept derniers jours, une chose a été tentée plusieurs fois, puis abandonnée. Le journal dit pourquoi ; `/kindness réessayer` la retente.
   *[other] ⚠️ Ces sept derniers jours, { $n } choses ont été tentées plusieurs fois, puis abandonnées. Le journal dit pourquoi ; `/kindness réessayer` les retente.
 }
discord-status-to-be-judged = { $n ->
    [one] Un message n’a pas encore pu être jugé. Le bot réessaie tout seul.
   *[other] { $n } messages n’ont pas encore pu être jugés. Le bot réessaie tout seul.
 }
discord-status-unjudged = { $n ->
    [one] ⚠️ Un message des sept derniers jours n’a pas pu être jugé du tout. Regarde le journal, s’il te plaît.
   *[other] ⚠️ { $n } messages des sept derniers jours n’ont pas pu être jugés du tout. Regarde le journal, s’il te plaît.
 }
