# Signalements : ce qu'on lit quand on signale, et ce que la modération en lit.

discord-menu-report = Signaler à la modération
discord-menu-report-person = Signaler cette personne
discord-command-report-name = signaler
discord-command-report = Dire à la modération que quelque chose ne va pas. Visible pour toi seulement.
discord-command-report-what-name = quoi
discord-command-report-what = Qu’est-ce qui s’est passé ? Tu peux l’écrire avec tes mots.
discord-command-report-person-name = personne
discord-command-report-person = De qui il s’agit, si tu veux le dire.

discord-report-thanks = **Merci de nous l’avoir dit.** Ton signalement est enregistré.
discord-report-called = La modération a été appelée.
discord-report-listed = Il est dans la liste de ce que la modération regarde.
discord-report-no-desk = Ce serveur n’a pas encore de salon pour la modération, donc personne n’est appelé. Ton signalement est dans sa liste. Si ça ne peut pas attendre, écris toi-même à quelqu’un de la modération.
discord-report-decided = La modération a déjà regardé ça et a décidé. Elle voit que tu le signales aussi.
discord-report-anonymous = Ici, personne ne voit que c’est toi. Ni la personne, ni la modération.
discord-report-named = La modération voit que c’est toi. Personne d’autre ne le voit.
discord-report-next = Quand elle aura décidé, on t’écrira directement. Tu peux aussi regarder avec `/mes-données`.
discord-report-what = Qu’est-ce qui s’est passé ?
discord-report-hint = Autant ou aussi peu que tu veux
discord-report-more-heard = Merci. La modération peut le lire avec ton signalement.
discord-button-more = En dire plus

discord-told-agreed = Merci pour ton signalement du { $at } sur **{ $server }**. La modération est d’accord avec toi, et s’en est occupée.
discord-told-fine = Merci pour ton signalement du { $at } sur **{ $server }**. La modération a regardé, et n’y voit rien contre les règles du serveur. Tu as bien fait de demander. Si ça continue, dis-le-lui encore.
discord-reported-open = Tu as signalé quelque chose le { $at }. La modération n’a pas encore décidé.
discord-reported-agreed = Tu as signalé quelque chose le { $at }. La modération est d’accord avec toi, et s’en est occupée.
discord-reported-fine = Tu as signalé quelque chose le { $at }. La modération n’y voit rien contre les règles du serveur.

## À la modération

discord-why-reported = Quelqu’un ici l’a signalé.
discord-why-reported-person = Quelqu’un ici vous en a parlé.
discord-card-reported-person = Quelqu’un a signalé comment { $who } se comporte, ou ce qui s’est passé. Lisez ce que cette personne en dit, s’il vous plaît.
discord-card-reports = { $n ->
    [one] Une personne l’a signalé.
   *[other] { $n } personnes l’ont signalé.
 }
discord-card-raised = **{ $hours ->
    [one] Personne n’a pris ce cas depuis une heure.
   *[other] Personne n’a pris ce cas depuis { $hours } heures.
 }** Jetez-y un œil, s’il vous plaît :
discord-report-at = Signalé { $at } :
discord-report-by = Signalé { $at } par { $who } :
discord-case-upheld-people = Décidé : c’est contre les règles ici.
discord-case-overturned-people = Décidé : ça ne pose pas de problème. Ça ne compte pas.
discord-case-closed-people = Décidé pour de bon : c’est contre les règles ici.
discord-step-uphold-people = { $at } : { $who } a dit que c’est contre les règles ici.
discord-step-overturn-people = { $at } : { $who } a dit que ça ne pose pas de problème.
discord-button-uphold-people = C’est contre les règles
discord-button-overturn-people = Ça ne pose pas de problème
discord-step-note = { $at } : { $who } a laissé une note.

## Ce qu'une communauté règle pour sa modération

discord-command-desk-name = modération
discord-command-desk = Qui est appelé quand un cas attend trop, et qui voit qui a signalé quelque chose.
discord-command-desk-role-name = rôle
discord-command-desk-role = Qui est appelé. Choisis @everyone pour n’appeler personne.
discord-command-desk-hours-name = heures
discord-command-desk-hours = Au bout de combien d’heures ; une au plus pour les cas urgents.
discord-command-desk-names-name = noms
discord-command-desk-names = Si la modération voit, à partir de maintenant, qui signale quelque chose.
discord-desk-wait = { $hours ->
    [one] Quand personne ne prend un cas pendant une heure, le bot le renvoie dans le salon de la modération, puis une fois par jour.
   *[other] Quand personne ne prend un cas pendant { $hours } heures, le bot le renvoie dans le salon de la modération, puis une fois par jour. Les cas urgents reviennent au bout d’une heure.
 }
discord-desk-duty = Il appelle alors { $role }.
discord-desk-unheard = ⚠️ Ce rôle n’entend rien quand le bot le nomme. Permets à tout le monde de le mentionner dans les paramètres du rôle, ou donne au bot le droit « Mentionner @everyone, @here et tous les rôles ».
discord-desk-nobody = Il n’appelle alors aucun rôle.
discord-desk-named = La modération voit qui signale quelque chose. Les personnes qui ont signalé avant ce réglage restent anonymes.
discord-desk-anonymous = Les signalements sont anonymes : la modération ne voit pas qui les a faits.

## Erreurs

report-gone = Ton signalement n’est plus gardé. Si c’est encore important, signale-le à nouveau.
case-taken-since = Quelqu’un a pris le cas entre-temps. On n’appelle donc plus personne.
