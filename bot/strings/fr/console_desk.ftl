# La modération dans un navigateur.

console-desk-tabs = Pages de la modération
console-desk-tab-queue = Ce qui attend
console-desk-no-community = Rien n’est encore enregistré. Les cas arrivent dès que Kindness lit quelque part.
console-desk-waiting = { $n ->
    [0] Rien ne t’attend.
    [one] Un cas attend.
   *[other] { $n } cas attendent.
 }
console-desk-waiting-many = { $most } cas attendent, ou plus.
console-desk-queue = Ce qui attend une personne
console-desk-kinds = Quels cas
console-desk-order = Les urgents d’abord, puis les plus anciens.
console-desk-queue-empty = Rien de ce genre n’attend. Les nouveaux cas arrivent tout seuls sur cette page.
console-desk-more = Il y en a plus qu’on n’en parcourt ici. Les autres arrivent quand certains de ceux-ci sont décidés.
console-desk-urgent = Urgence
console-desk-about = De { $who }, { $at } (UTC)
console-desk-you = toi
console-desk-nobody = quelqu’un que la plateforme ne nomme pas
console-desk-label = { $label } ({ $score } %)
console-desk-why-none = Quelqu’un a demandé qu’une personne regarde.

console-desk-said = Ce qui a été dit
console-desk-show = Montrer ce qui a été dit
console-desk-text-gone = Les mots ne sont plus gardés, ou il n’y en avait pas.
console-desk-link = Le voir là où il se trouve
console-desk-report = Signalé : { $at }
console-desk-report-by = Signalé : { $at }, par { $who }
console-desk-show-report = Montrer ce que la personne en dit
console-desk-track = Sur les autres signalements de ces 30 derniers jours par la personne qui a signalé ceci ({ $decided } en tout), { $fine ->
    [0] la modération a été d’accord avec tous.
    [one] un parlait de quelque chose qui allait bien.
   *[other] { $fine } parlaient de quelque chose qui allait bien.
 }
console-desk-why = Pourquoi c’est ici
console-desk-proposes = Les règles proposent une sanction. C’est à toi de dire si elle est donnée.
console-desk-scores = Ce que le modèle a trouvé
console-desk-score-label = Étiquette
console-desk-score = Résultat
console-desk-score-limit = Note à partir de
console-desk-judged = Règles : { $rules }. Modèle : { $model }.
console-desk-standing = Où en est la personne qui l’a écrit
console-desk-rests = contesté, ne compte pas pour l’instant
console-desk-steps = Ce qui a été fait
console-desk-steps-none = Personne n’y a encore touché.
console-desk-show-note = Montrer pourquoi
console-desk-to-queue = Revenir à ce qui attend

console-desk-do = Ce que tu peux faire
console-desk-holder = Pris par : { $who }.
console-desk-reason = Pourquoi est-ce que tu décides ça ?
console-desk-reason-hint = Tu peux laisser vide. La modération le voit avec le cas.
console-desk-reason-needed = Cette communauté demande une raison pour chaque décision. La modération la voit avec le cas.
console-desk-ready = Décider avec l’une des raisons habituelles
console-desk-undo-why = Pourquoi est-ce que tu annules ?
console-desk-note = Une note pour le reste de la modération
console-desk-note-hint = Elle ne change rien d’autre. La personne qui a écrit le message ne la voit pas.
console-desk-note-missing = Écris d’abord la note, s’il te plaît. Rien n’a été changé.
console-desk-why-missing = Dis pourquoi, s’il te plaît, avec tes mots ou avec l’une des raisons habituelles. Rien n’a encore été changé.
console-desk-too-long = C’est plus long que { $most } caractères. Raccourcis, s’il te plaît ; rien n’a encore été changé.
console-desk-moved-on = Quelqu’un a fait quelque chose avec ce cas pendant que tu le regardais. Rien de ce que tu voulais n’a donc été fait. Regarde où il en est maintenant, puis décide.
console-desk-now = Maintenant :
console-desk-kept = Voici ce que tu avais tapé
console-desk-moved = Ce cas a avancé pendant que tu étais ici.
console-desk-load-again = Voir où il en est

console-desk-keys = Touches
console-desk-keys-on = Utiliser des lettres seules comme raccourcis
console-desk-key-j = cas suivant
console-desk-key-k = cas précédent
console-desk-key-enter = l’ouvrir
console-desk-enter-name = Entrée
console-desk-key-t = le prendre
console-desk-key-s = montrer ou cacher ce qui a été dit
console-desk-key-w = écrire pourquoi
console-desk-key-u = aller à « Le bot avait raison », puis Entrée
console-desk-key-o = aller à « C’était une erreur », puis Entrée
console-desk-key-n = écrire une note
console-desk-key-q = revenir à ce qui attend

console-desk-tab-appeals = Recours
console-desk-appeals-about = Quelqu’un voit une décision autrement et demande un deuxième avis. C’est une autre personne que la première qui décide.
console-desk-appeals-waiting = Ce qui attend une deuxième personne
console-desk-appeals-none = Aucun recours n’attend.
console-desk-appeals-over = Ce que sont devenus les derniers
console-desk-show-appeal = Montrer ce que la personne en dit
console-desk-to-member = Tout ce qui est gardé sur la personne qui l’a écrit
console-desk-member = Ce qui est gardé sur { $who }
console-desk-member-cases = Les cas
console-desk-member-no-cases = Il n’y a pas de cas.
console-desk-pardons = Pardons donnés
console-desk-pardon = { $at } : { $who } a pardonné ce qui s’était passé jusque-là.
console-desk-pardon-undone = annulé
console-desk-appeal-link = Un lien de recours, pour une personne qui ne peut plus écrire ici
console-desk-appeal-link-label = Lien de recours
console-desk-appeal-link-about = Avec ce lien, on peut faire appel de cette décision et voir la suite, et rien d’autre. Il sert pendant 30 jours. Ne l’envoie qu’à la personne qui a écrit le message.
console-desk-appeal = Demander un deuxième avis
console-desk-appeal-about = La modération a décidé quelque chose pour toi. Il s’agit de quelque chose du { $at } (UTC).
console-desk-appeal-how = Si tu vois les choses autrement, dis-le ici. Une autre personne regardera alors, et ça ne peut que s’améliorer pour toi.
console-desk-appeal-note = Que doit savoir cette personne ?
console-desk-appeal-note-hint = Tu peux laisser vide. La modération le lit, et personne d’autre.
console-desk-appeal-send = Demander un deuxième avis
console-desk-appeal-heard = Merci de nous l’avoir dit. Quelqu’un d’autre va regarder. Ouvre à nouveau ce lien dans quelques jours pour voir la suite.
console-desk-appeal-overturned = La décision a été annulée, et ça ne compte pas. Pardon pour le dérangement.
console-desk-appeal-closed = Quelqu’un d’autre a regardé et voit les choses de la même façon, donc la décision reste. Merci d’avoir demandé.
appeal-link-over = Ce lien n’est pas entier, ou il n’est plus valable. Demandes-en un nouveau à la modération.
appeal-too-long = C’est plus long que { $most } caractères. Raccourcis, s’il te plaît ; rien n’a encore été envoyé.

console-desk-tab-rules = Règles
console-desk-rules = Les règles en vigueur
console-desk-paused = en pause : le bot observe seulement
console-desk-from = Ce qui se passe, et à partir de quel score
console-desk-ladder = Quand les strikes d’une personne s’additionnent
console-desk-others = Tout le reste
console-desk-try-rules = Essayer d’autres règles
console-desk-try-about = Tu vois d’abord ce qui changerait, et ce que ces règles auraient fait de ce qui est enregistré. Rien n’est en vigueur avant que tu appuies là sur le bouton.
console-desk-see-change = Voir ce qui changerait
console-desk-change-what = Quel nombre ?
console-desk-change-value = La nouvelle valeur
console-desk-would-change = Ce qui changerait
console-desk-difference = La différence avec ce qui est en vigueur
console-desk-what = Quoi
console-desk-now-in-force = En vigueur
console-desk-then = Ensuite
console-desk-rung = Palier { $n }
console-desk-listed = sur la liste
console-desk-not-listed = pas sur la liste
console-desk-backtest = Ce qu’elles auraient fait ces { $days } derniers jours
console-desk-backtest-table = Messages enregistrés qui mènent à
console-desk-backtest-unseen = Les messages sous le seuil de leur époque ne sont pas gardés. On ne peut donc pas dire combien de plus un seuil plus bas trouverait.
console-desk-only-managers = Tu peux tout regarder ici. Pour changer les règles, demande à une personne qui peut aussi gérer la communauté.
console-desk-to-rules = Revenir aux règles

console-desk-tab-words = Mots
console-desk-words = Les mots de cette communauté
console-desk-words-about = Entrées sur les listes : { $used } sur { $most }. Tu vois d’abord ce qu’une entrée aurait trouvé.
console-desk-words-allow = Passent ici
console-desk-words-deny = Pas les bienvenus ici
console-desk-words-none = Rien n’est sur cette liste.
console-desk-words-add = Mettre un mot sur une liste
console-desk-words-which = Quelle liste ?
console-desk-words-see = Voir ce qu’il aurait trouvé
console-desk-words-try = Essayer un texte
console-desk-to-words = Revenir aux mots
console-desk-tab-tune = Seuils
console-desk-tune = Quel seuil irait bien
console-desk-tune-see = Regarder
console-desk-tune-table = À quel point les notes tombaient juste, et à partir de quel score
console-desk-tune-at = À partir de
console-desk-tune-share = Justes
console-desk-tune-range = Fourchette
console-desk-tune-looked = Regardées
console-desk-tune-blind = Regardées par personne
console-desk-tune-kept = Justes qui restent
console-desk-tab-readiness = Prêt ?
console-desk-readiness = Le bot a-t-il mérité d’être activé ?
