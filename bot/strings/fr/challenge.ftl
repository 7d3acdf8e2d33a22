# Le défi d'une semaine : ce que lisent les membres et la modération.

challenge-illegal-step = Ce n’est plus possible. Regarde à nouveau : entre-temps, ça a changé ou ça a été repris.
challenge-own-entry = C’est ta propre participation. C’est quelqu’un d’autre qui décide.
challenge-not-yours = C’est la participation de quelqu’un d’autre. Seule cette personne peut la reprendre.
challenge-stale = Quelqu’un d’autre vient de décider de cette participation. Regarde à nouveau la liste.
challenge-gone = Cette participation n’est plus là.
challenge-none = Il n’y a pas de défi ici en ce moment. `/découvrir` montre ce qu’il y a.
entry-not-judged = Une participation n’a pas encore pu être lue. On réessaie.
campaign-find-timeout = Discord met trop de temps à montrer si le post est là. On réessaie.
campaign-why-campaign-find-timeout = parce que Discord n’a jamais montré à temps s’il était là, et que deux fois, c’est pire que jamais

## Les commandes

challenge-command-name = défi
challenge-command = Le défi de la semaine : participer, voir tes envois, ou choisir ce qui est montré.
challenge-command-show-name = voir
challenge-command-show = Le défi de la semaine, et comment participer. Visible pour toi seulement.
challenge-command-mine-name = mes-envois
challenge-command-mine = Ce que tu as envoyé : le reprendre, ou choisir si ton nom est montré.
challenge-command-choose-name = choisir
challenge-command-choose = Pour la modération : lire les envois un par un, et approuver ou écarter.
challenge-command-which-name = lesquelles
challenge-command-which = Quelles participations ? Si tu laisses vide : celles qui attendent.
challenge-which-waiting = celles qui attendent
challenge-which-approved = celles qui sont approuvées

## Participer

challenge-button-join = Participer
challenge-form-title = Participer
challenge-form-label = Ta participation
challenge-form-hint = Quelques phrases suffisent. Pas de noms, s’il te plaît.
challenge-until = Tu peux participer jusqu’au { $at } : avec le bouton ci-dessous, ou avec le hashtag dans le salon. Une personne de la modération lit chaque message avant qu’on le montre à la une. Ton nom apparaît seulement si tu le veux.
challenge-so-far = { $count ->
    [0] Personne n’a encore rien envoyé. Il faut bien que quelqu’un commence.
    [one] Une chose gentille pour l’instant. Merci.
   *[other] { $count } choses gentilles pour l’instant. Merci.
 }
challenge-waiting = -# Pour la modération : { $count ->
    [0] aucune participation n’attend.
    [one] une participation attend : `/défi choisir`
   *[other] { $count } participations attendent : `/défi choisir`
 }
challenge-thanks = **Merci !** Une personne de la modération va lire ton message, et personne d’autre ne le voit avant. `/défi mes-envois` te montre ce qu’il est devenu.
challenge-not-short = C’est très court. Dis-en un peu plus : qu’est-ce qui s’est passé, et pourquoi ça t’est resté ?
challenge-not-long = C’est trop long pour la une. Il y a de la place pour 500 caractères.
challenge-not-too-many = Trois de tes participations attendent déjà d’être lues. Laisse un peu de temps à la modération, puis envoie celle-ci.

## Ses propres participations

challenge-mine-none = Tu n’as rien envoyé. `/défi voir` dit ce qu’on cherche cette semaine.
challenge-mine-head = **Ce que tu as envoyé.** Tu es la seule personne à voir ceci.
challenge-mine-waiting = { $number }. Elle attend d’être lue. { $named ->
    [yes] Si on la montre, ce sera avec ton nom.
   *[no] Si on la montre, ce sera sans ton nom.
 }
challenge-mine-approved = { $number }. Elle a été approuvée. { $named ->
    [yes] Si on la montre, ce sera avec ton nom.
   *[no] Si on la montre, ce sera sans ton nom.
 }
challenge-mine-shown = { $number }. Elle a été choisie pour la une, { $named ->
    [yes] avec ton nom.
   *[no] sans ton nom.
 }
challenge-mine-declined = { $number }. Elle ne sera pas montrée. Ça ne dit rien de toi : il n’y a jamais de place pour tout.
challenge-button-name = { $number } : montrer mon nom
challenge-button-unname = { $number } : cacher mon nom
challenge-button-withdraw = { $number } : la reprendre
challenge-done-name = Ton nom apparaîtra à côté, si on la montre.
challenge-done-unname = Ton nom n’apparaîtra pas.
challenge-done-withdraw = Elle est reprise, et ses mots sont effacés. Si elle était à la une, elle n’y sera plus d’ici une minute.
challenge-own-waiting = { $at } : tu as participé à un défi ; ça attend d’être lu
challenge-own-approved = { $at } : tu as participé à un défi ; c’est approuvé
challenge-own-declined = { $at } : tu as participé à un défi ; ce n’est pas montré
challenge-own-withdrawn = { $at } : tu as participé à un défi, puis tu as repris ton envoi

## Pour la personne qui décide

challenge-queue-head-waiting = **Est-ce que ça va à la une ?** { $left ->
    [0] C’est la dernière qui attend.
    [one] Une autre attend.
   *[other] { $left } autres attendent.
 }
challenge-queue-head-approved = **C’est approuvé.** { $left ->
    [0] C’est la dernière.
    [one] Il y en a encore une.
   *[other] Il y en a encore { $left }.
 }
challenge-queue-none-waiting = Plus rien n’attend d’être lu. Merci.
challenge-queue-none-approved = Il n’y a pas d’autre participation approuvée.
challenge-queue-by = Envoyée par { $who }, { $at }. { $named ->
    [yes] Veut que son nom apparaisse.
   *[no] Ne veut pas que son nom apparaisse. On ne le montre donc pas.
 }
challenge-doubt-copy = ⚠️ Elle dit presque la même chose qu’une participation d’avant. Elle ne compte pas, et elle n’est pas montrée même si tu l’approuves.
challenge-doubt-disputed = ⚠️ Quelqu’un a signalé ce message. Il n’est pas montré tant que la modération n’a pas dit qu’il ne pose pas de problème.
challenge-doubt-unverified = ⚠️ Des équipes de vérification ont examiné une affirmation comme celle-ci. Elle n’est pas montrée même si tu l’approuves.
challenge-button-approve = Approuver
challenge-button-decline = Écarter
challenge-button-next = La suivante
