# La salle d'entraînement dans le navigateur. Ce qui y est réel : le juge, les règles, les notes, les cas.

## Erreurs de ce qu'on a essayé

practice-too-long = C’est trop long pour cette salle. Raccourcis à { $longest } caractères ou moins.
practice-room-full = Il y a déjà { $most } messages dans cette salle. Recommence ci-dessous, et tu en auras une vide.
practice-no-place = Toutes les salles d’entraînement sont prises. Reviens dans quelques minutes, s’il te plaît.
practice-no-span = On ne peut pas laisser passer autant de jours d’un coup ({ $seen }). Utilise l’un des boutons.

## La page

console-practice-title = Salle d’entraînement
console-practice-lead = Écris dans n’importe quel rôle et regarde ce qui se passe : ce qu’on demande à la personne qui écrit, ce que lisent les autres, ce que décide la modération. Le juge est réel, les personnes sont inventées. Rien de ce que tu écris ici n’est gardé.
console-practice-jump = Parties de cette page
console-practice-jump-chat = Discussion
console-practice-jump-desk = Modération
console-practice-jump-rules = Règles
console-practice-open = { $n } à décider
console-practice-chat = La discussion
console-practice-log = Les messages, le plus récent à la fin
console-practice-desk = Le côté de la modération
console-practice-desk-about = Les membres ne voient pas ceci. Ici, la modération, c’est toi : décide comme tu le ferais.
console-practice-over = C’est fini pour toi ?
console-practice-over-about = Ferme la page, et la salle se range toute seule. Ou recommence avec une salle vide.
console-practice-fresh = Recommencer
console-practice-fresh-lesson = Commencer la leçon
console-practice-back = Revenir à la salle
console-practice-welcome = Personne n’a encore rien écrit.
console-practice-welcome-about = Appuie sur « Lecture » pour suivre une soirée dans la discussion d’un groupe de musique du collège, ou écris toi-même quelque chose ci-dessous. Tu es en classe ? Il y a une leçon d’environ vingt minutes, avec des choses à essayer et à discuter.
console-practice-welcome-lesson = Suis la leçon ci-dessus, ou écris ce que tu veux ci-dessous.
console-practice-lesson-start = Suivre la leçon

## La conversation enregistrée

console-practice-replay = La conversation enregistrée
console-practice-replay-title = { $title }
console-practice-play = Lecture
console-practice-pause = Mettre en pause
console-practice-step = Un pas
console-practice-speed = Vitesse
console-practice-times = { $n } fois
console-practice-progress = { $said } messages sur { $total }
console-practice-soon = Dans un instant, { $who } va { $choice ->
    [edit] modifier le message
    [delete] supprimer le message
    [keep] laisser le message comme il est
   *[mistake] dire que c’est une erreur
}. Tu peux choisir avant.

## Un message

console-practice-answers = En réponse à { $who } :
console-practice-edited = (modifié)
console-practice-deleted = { $who } a supprimé ce message.
console-practice-held = Retenu : seulement visible pour { $who } et la modération.
console-practice-did = Ce qu’a fait le bot
console-practice-did-nudge = note envoyée
console-practice-did-hold = retenu
console-practice-did-tip = conseil
console-practice-did-add_strike = un strike
console-practice-did-escalate = modération appelée
console-practice-did-restrict = restriction proposée
console-practice-did-timeout = exclusion temporaire proposée
console-practice-would = Le bot observe seulement. Sinon, voici ce qu’il ferait :
console-practice-would-nudge = demander à la personne de relire
console-practice-would-hold = retenir le message
console-practice-would-return_text = rendre le texte
console-practice-would-tip = montrer un conseil
console-practice-would-campaign_message = montrer un message gentil
console-practice-would-add_strike = compter un strike
console-practice-would-escalate = appeler la modération
console-practice-would-restrict = proposer une restriction
console-practice-would-timeout = proposer une exclusion temporaire
console-practice-unmeasured = Personne n’a mesuré le juge dans cette langue. Il ne dit donc jamais que ce message va bien. Essaie en anglais.
console-practice-capped = Pas de note cette fois : { $who } en a déjà reçu { $most } aujourd’hui, et ça suffit. Laisse passer un jour, et les notes reviennent.
console-practice-only = { $who } est la seule personne à voir ceci
console-practice-everybody = Tout le monde voit ceci
console-practice-cleared = La modération n’y a rien vu de mal. { $who } n’a rien à faire.
console-practice-chose = { $who } a choisi : { $choice ->
    [edit] le modifier
    [delete] le supprimer
    [keep] le laisser
   *[mistake] c’est une erreur
}.
console-practice-heard-open = La modération va regarder.
console-practice-heard-taken = La modération est en train de regarder.
console-practice-heard-upheld = La modération a dit que le bot avait raison.
console-practice-heard-overturned = La modération a dit que c’était une erreur.
console-practice-heard-appealed = Une deuxième personne va regarder.
console-practice-heard-appeal_taken = Une deuxième personne est en train de regarder.
console-practice-heard-closed = Une deuxième personne a dit aussi que le bot avait raison.
console-practice-still = Ce que { $who } peut encore faire
console-practice-new-text = { $who } écrit à la place :
console-practice-answer = Répondre
console-practice-answer-of = au message de { $who }
console-practice-answer-not = Ne pas y répondre

## Écrire

console-practice-as = Écrire comme
console-practice-text = Ton message
console-practice-send = Envoyer

## Pourquoi

console-practice-why = Pourquoi ?
console-practice-why-of = À propos du message de { $who }
console-practice-why-open = Montrer les raisons
console-practice-why-title = Pourquoi, à propos d’un message de { $who }
console-practice-why-nothing = Le juge n’a rien trouvé qui mérite une ligne ici : tous les scores sont sous 0,05.
console-practice-why-clean = Aucune règle n’a été atteinte, donc rien n’a été fait.
console-practice-why-facts = Lu comme { $language } par { $model }, avec les règles { $rules }. Les mots marqués ont porté le plus haut score.
console-practice-why-unmeasured = Lu comme « { $language } », une langue où personne n’a mesuré le juge : ces scores sont seulement ce qu’une liste de mots a trouvé.
console-practice-limit = { $step ->
    [nudge_at] note
    [strike_at] strike
    [hold_at] retenu
   *[escalate_at] modération
} à partir de { $at }
console-practice-limit-none = pas de seuil dans ces règles

## Le côté de la modération

console-practice-strikes = Les strikes
console-practice-strikes-caption = Ce que pèsent les strikes de chaque membre maintenant, et ce qu’il en reste plus tard
console-practice-strikes-who = Membre
console-practice-strikes-now = maintenant
console-practice-strikes-month = dans un mois
console-practice-strikes-months = dans trois
console-practice-no-strikes = Personne n’en a. Un strike compte, puis s’efface tout seul.
console-practice-pass = Laisser passer du temps :
console-practice-pass-day = un jour
console-practice-pass-week = une semaine
console-practice-pass-month = un mois
console-practice-cases = Les cas
console-practice-no-case = Rien à décider. Un cas arrive ici quand quelqu’un risque d’avoir mal, ou quand une personne dit que le bot s’est trompé.
console-practice-urgent = urgence
console-practice-because = Parce que
console-practice-disputed = { $who } dit que c’est une erreur. Tant que tu n’as pas décidé, ça ne compte pas.
console-practice-second = C’est un recours. C’est donc la deuxième personne de la modération qui décide.
console-practice-proposes-restrict = Le bot propose de bloquer une fonction à cette personne pendant un temps. Seule une personne peut le faire.
console-practice-proposes-timeout = Le bot propose une exclusion temporaire. Seule une personne peut la donner.
console-practice-moderator = Modération { $n }

## Les règles

console-practice-rules = Et si les règles étaient différentes ?
console-practice-rules-about = Choisis des règles toutes prêtes ou déplace un seuil. Tout ce qui est écrit ci-dessus est décidé à nouveau, à partir des scores d’avant ; rien n’est jugé à nouveau, et rien ne change dans la salle avant que tu utilises ces règles.
console-practice-preset = Règles toutes prêtes
console-practice-preset-school = École
console-practice-preset-community = Communauté
console-practice-preset-gaming = Jeux vidéo
console-practice-preset-support = Groupe d’entraide
console-practice-mode = Ce que peut faire le bot
console-practice-mode-observe = Seulement observer
console-practice-mode-nudge = Demander de relire
console-practice-mode-hold = Demander, et retenir des messages
console-practice-sliders-about = Un score de 0,80 veut dire qu’environ huit messages de ce genre sur dix méritent ce nom. Des seuils plus bas en trouvent plus, et se trompent plus souvent.
console-practice-more-limits = Plus de seuils
console-practice-step-nudge-at = Note à partir de
console-practice-step-strike-at = Strike à partir de
console-practice-step-hold-at = Retenir à partir de
console-practice-step-escalate-at = Appeler la modération à partir de
console-practice-never = jamais
console-practice-use = Utiliser ces règles à partir de maintenant
console-practice-try = Montrer l’effet
console-practice-effect = Ce qui serait différent
console-practice-effect-none = Rien n’est encore écrit. Écris quelque chose, ou lance la conversation.
console-practice-effect-sum = { $n ->
    [0] Jusqu’ici, rien ne serait différent.
    [one] Un message sur { $of } serait traité autrement.
   *[other] { $n } messages sur { $of } seraient traités autrement.
}
console-practice-from-to = { $before } → { $after }
console-practice-before = Jusqu’ici :
console-practice-after = Ensuite :
console-practice-nothing = rien

## Ce qu'on dit de ce qui a été fait

console-practice-told-waiting = Le juge est occupé. Ton message est là, et il sera regardé dans un instant.
console-practice-told-time = Du temps a passé. Regarde les strikes : ils pèsent moins.
console-practice-told-rules = Ces règles valent à partir de maintenant.

## La leçon

console-practice-lesson = La leçon
console-practice-lesson-done = Fait : { $n } sur { $of }
console-practice-lesson-ticked = Fait :
console-practice-lesson-talk = À discuter :
console-practice-lesson-all = C’était tout. Merci d’avoir pris ce temps. Qu’est-ce que tu feras autrement demain ?
console-practice-try-as = Faire écrire ceci à { $who }
console-practice-try-greet = quelqu’un a les devoirs pour demain ?
console-practice-try-swear = putain il est trop dur ce niveau
console-practice-try-hurt = t’es trop nul, personne veut de toi ici
console-practice-lesson-greet = Dis quelque chose d’ordinaire
console-practice-lesson-greet-do = Choisis qui tu es sous la discussion, et écris quelque chose de sympa ou de banal. Il ne se passe rien, et rien n’est gardé : c’est comme ça pour presque tous les messages.
console-practice-lesson-greet-talk = Est-ce que ça te gênerait qu’un programme lise aussi ? Qu’est-ce que tu voudrais savoir d’abord sur lui ?
console-practice-lesson-swear = Jure contre une chose
console-practice-lesson-swear-do = Jure contre un jeu, un bus, la météo. Ouvre « Pourquoi ? » sous le message : le mot est remarqué, et ce n’est pas du harcèlement.
console-practice-lesson-swear-talk = Quand est-ce qu’un gros mot blesse quelqu’un, et quand est-ce juste un mot ?
console-practice-lesson-hurt = Regarde ce qu’on demande à la personne qui écrit
console-practice-lesson-hurt-do = Maintenant, écris quelque chose qui te ferait mal si on te le disait. La personne qui écrit est la seule à voir la question qui arrive. Lis-la comme si elle était pour toi.
console-practice-lesson-hurt-talk = Est-ce que la question est gentille ? Est-ce qu’elle te ferait t’arrêter un instant, ou est-ce qu’elle t’énerverait ?
console-practice-lesson-change = Change-le
console-practice-lesson-change-do = Choisis « Modifier et renvoyer », et dis ce que tu voulais vraiment dire, sans la partie qui blesse.
console-practice-lesson-change-talk = Qu’est-ce que la deuxième version dit que la première ne disait pas ?
console-practice-lesson-mistake = Dis que le bot se trompe
console-practice-lesson-mistake-do = Écris encore une fois quelque chose de blessant, et choisis « C’est une erreur ». Le cas va à des personnes, et rien ne compte avant que l’une d’elles ait regardé.
console-practice-lesson-mistake-talk = Pense à une blague entre amis qu’un programme comprendrait mal. Qu’est-ce qu’une personne devrait savoir pour bien la comprendre ?
console-practice-lesson-judge = À toi de modérer
console-practice-lesson-judge-do = Regarde le cas du côté de la modération : les mots, la raison, ce que dit la personne qui a écrit. Puis décide. Tu peux revenir sur ta décision.
console-practice-lesson-judge-talk = Est-ce que tout le monde dans la classe a décidé pareil ? Qu’est-ce qui serait juste pour la personne qui a écrit, et pour celle qui l’a lu ?
console-practice-lesson-fade = Laisse passer du temps
console-practice-lesson-fade-do = Quelqu’un a maintenant un strike. Laisse passer un mois avec les boutons du côté de la modération, et regarde ce qu’il en reste.
console-practice-lesson-fade-talk = Pourquoi est-ce qu’une erreur devrait s’effacer ? Est-ce qu’il y en a une qui ne devrait pas ?
console-practice-lesson-rules = Change les règles
console-practice-lesson-rules-do = Va aux règles, en bas de la page. Choisis celles pour les jeux vidéo, puis celles pour l’école, regarde ce qui serait différent, et utilise celles que tu voudrais dans ta classe.
console-practice-lesson-rules-talk = Qui devrait décider des règles d’une classe ? Qu’est-ce que tu as réglé autrement que les autres ?

## Quand il n'y a pas de salle

console-practice-gone-away = Ta salle d’entraînement a été rangée
console-practice-gone-away-do = Personne ne s’en servait depuis un moment, et d’autres avaient besoin de la place. Rien n’en a été gardé. Tu peux en avoir une nouvelle tout de suite.
console-practice-gone-full = Toutes les salles d’entraînement sont prises
console-practice-gone-full-do = Il y a plus de gens qui s’entraînent que de salles. Réessaie dans quelques minutes, s’il te plaît.
console-practice-gone-open = Ouvrir une nouvelle salle

## kindness demo

cli-demo-web = L’ouvrir dans le navigateur, ou dans ce terminal.
cli-demo-port = Le port de la page dans le navigateur. Par défaut : un port libre.
cli-demo-browser = S’il faut ouvrir la page dans un navigateur.
cli-demo-check = Demander la page une fois, dire ce qui est arrivé, et finir. Par défaut : là où il n’y a pas de terminal, et en CI.
cli-demo-open =
    La salle d’entraînement est ouverte à l’adresse { $address }
    Seule cette machine l’atteint, et rien n’est gardé. Ctrl+C la ferme.
cli-demo-checked = { $address } répond en { $seconds } s : { $title }
practice-not-there = La salle d’entraînement ne répond pas comme il faut ({ $status }). Lance `kindness doctor`, qui dit ce qui est cassé.
