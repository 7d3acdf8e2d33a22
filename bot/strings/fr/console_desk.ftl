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
console-desk-proposes = Les règles proposent une sanction. C’est à toi de dire si elle est donnée, sur la carte dans le salon de la modération.
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
console-desk-key-t = le prendre
console-desk-key-s = montrer ou cacher ce qui a été dit
console-desk-key-w = écrire pourquoi
console-desk-key-u = aller à « Le bot avait raison », puis Entrée
console-desk-key-o = aller à « C’était une erreur », puis Entrée
console-desk-key-n = écrire une note
console-desk-key-q = revenir à ce qui attend
