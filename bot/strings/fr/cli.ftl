# Ce que dit la ligne de commande. Les noms des commandes, des options et des fichiers restent tels quels.

## Étiquettes (dans les fichiers, les scores gardent leurs noms anglais ; voici ce que lisent les gens)

label-toxicity = toxicité
label-severe_toxicity = toxicité grave
label-insult = insulte
label-threat = menace
label-identity_attack = attaque contre une identité
label-profanity = gros mots
label-sexually_explicit = contenu sexuel explicite
label-self_harm_encouragement = incitation à se faire du mal
label-bullying = harcèlement

## Commandes

cli-help = Kindness lit des commentaires, demande aux gens de relire ceux qui blessent, et aide la modération. Il tourne sur ta propre machine.
cli-judge = Juger un texte ou plusieurs : les scores, ce qui serait fait, et les mots qui ont compté.
cli-screen = Juger chaque ligne d’un fichier CSV, TSV, JSONL ou Parquet.
cli-migrate = Mettre la base de données dans la forme que demande cette version.
cli-version = Afficher la version.
cli-content = Les textes qu’on montre aux gens.
cli-data = Ce qui est gardé sur les gens.
cli-keys = Les clés : celles qui protègent les textes gardés, et celles des programmes qui demandent par HTTP.

## Options communes à plusieurs commandes

cli-opt-model = Un dossier, ou le nom d’un modèle en ligne, ou « lexicon » pour la liste de mots. Par défaut : le modèle livré.
cli-opt-language = La langue parlée là d’où viennent les textes (par exemple fr) : elle tranche quand un texte seul ne suffit pas.
cli-opt-preset = Quelles règles utiliser : { $presets }. Par défaut : community.
cli-opt-mode = Ce que la communauté laisse faire au bot. « observe » montre les mêmes actions que « hold ».
cli-opt-json = Écrire du JSON, un objet par ligne.
cli-yes = oui
cli-locale-unknown = Il n’y a pas de phrases dans la langue « { $seen } » (KINDNESS_LOCALE), donc voici l’anglais. Il y a : { $known }.
cli-standard-input = l’entrée standard
cli-standard-output = la sortie standard
cli-stdout-full = Il n’y a plus de place là où va la sortie standard. Fais de la place, puis relance.
cli-stdout-failed = Impossible d’écrire sur la sortie standard ({ $problem }). Envoie-la ailleurs, puis relance.

## kindness judge

cli-judge-text = Ce que quelqu’un a écrit. « - » lit un texte sur l’entrée standard.
cli-judge-parent = Le message auquel répond le texte.
cli-judge-title = Texte
cli-judge-label = étiquette
cli-judge-score = résultat
cli-judge-flagged = repéré
cli-judge-limits = note  ret.  mod.
cli-judge-nothing = Il n’y a rien à lire ici : ni lettre, ni chiffre.
cli-judge-words = Mots :
cli-judge-action = Action :
cli-judge-reason = Parce que
cli-judge-facts = { $supported ->
    [yes] langue : { $language } (mesurée)
    [unknown] langue inconnue : trop peu de texte pour le dire
   *[no] langue : { $language } (pas mesurée : un silence ne veut pas dire que le texte va bien)
 }, { $read } % lus, modèle { $model }, règles { $rules }, mode { $mode }

cli-action-none = il n’y a rien à faire
cli-action-tip = montrer un conseil ou un message gentil
cli-action-nudge = demander en privé à la personne de relire son message
cli-action-hold = retenir le commentaire et rendre son texte à la personne qui l’a écrit
cli-action-escalate = appeler la modération

cli-action-short-none = rien
cli-action-short-tip = conseil
cli-action-short-nudge = note
cli-action-short-hold = retenir
cli-action-short-escalate = appeler

cli-reason-nudge-at = { $label } vaut { $seen }, et une note part dès { $limit }.
cli-reason-strike-at = { $label } vaut { $seen }, et un strike compte à partir de { $limit }.
cli-reason-hold-at = { $label } vaut { $seen }, et on retient les commentaires à partir de { $limit }.
cli-reason-escalate-at = { $label } vaut { $seen }, et on appelle la modération à partir de { $limit }.
cli-reason-zero-tolerance-at = { $label } vaut { $seen }, et plus rien n’est toléré à partir de { $limit }.
cli-reason-profanity-tip-at = { $label } vaut { $seen }, et un conseil part dès { $limit }.
cli-reason-ladder-stern = les strikes de la personne pèsent { $seen }, et une note plus ferme part dès { $limit }.
cli-reason-ladder-escalate = les strikes de la personne pèsent { $seen }, et on appelle la modération à partir de { $limit }.
cli-reason-ladder-restrict = les strikes de la personne pèsent { $seen }, et une restriction est proposée à partir de { $limit }.
cli-reason-ladder-timeout = les strikes de la personne pèsent { $seen }, et une exclusion temporaire est proposée à partir de { $limit }.
cli-reason-prompts-per-day = la personne a reçu { $seen } notes aujourd’hui, et { $limit } est le maximum.
cli-reason-unread = { $seen } du texte a été lu, et pas le tout.
cli-reason-quoted = les mots sont seulement cités, ce n’est donc pas un strike.
cli-reason-forwarded = les mots sont seulement transférés, ce n’est donc pas un strike.
cli-reason-unsupported = personne n’a mesuré le modèle dans cette langue ; la liste de mots a trouvé { $seen }.

## kindness screen

cli-screen-input = Le fichier à lire (.csv, .tsv, .jsonl ou .parquet). « - » lit l’entrée standard.
cli-screen-output = Le fichier à écrire. « - » écrit sur la sortie standard.
cli-screen-text-column = La colonne qui contient les textes.
cli-screen-parent-column = La colonne qui contient le message auquel répond chaque texte.
cli-screen-format = Le format de l’entrée, quand son nom ne le dit pas.
cli-screen-output-format = Le format de la sortie, quand son nom ne le dit pas. Par défaut : celui de l’entrée.
cli-screen-encoding = L’encodage de l’entrée. La sortie est toujours en UTF-8.
cli-screen-delimiter = Ce qui sépare deux champs d’un CSV. Par défaut : virgule, point-virgule, tabulation ou barre, selon ce qui trouve la colonne de texte.
cli-screen-prefix = Mettre ceci devant les noms des colonnes ajoutées.
cli-screen-resume = Continuer là où un passage interrompu s’est arrêté.
cli-screen-force = Recommencer, et remplacer la sortie s’il y en a une.
cli-screen-quiet = Ne montrer que les erreurs.
cli-screen-bad-delimiter = un caractère, par exemple « ; »
cli-screen-working = jugement
cli-screen-rate = lignes : { $rows }, { $rate }/s
cli-screen-going-on = Reprise, lignes déjà jugées : { $rows }.
cli-screen-stopped = Arrêté. Ce qui a été jugé est gardé : relance avec --resume pour continuer { $path }.
cli-screen-stopped-stream = Arrêté. Chaque ligne partie vers { $path } est complète.
cli-screen-done = { $rows ->
    [one] { $rows } ligne jugée
   *[other] { $rows } lignes jugées
 }, repérées : { $flagged } ({ $rate } lignes/s)
cli-screen-labels = Repérées, par étiquette
cli-screen-actions = Ce qui serait fait
cli-screen-highest = Lignes selon leur plus haut score
cli-screen-unsupported = Lignes dans des langues où personne n’a mesuré le modèle : { $rows }. Elles ne sont pas sans problème, seulement inconnues.
cli-screen-unread = Lignes pas lues jusqu’au bout : { $rows }.
cli-screen-rejected = Lignes qui n’ont pas pu être jugées : { $rows } ({ $why }). Elles sont dans { $path }.

cli-reject-fields = mauvais nombre de champs
cli-reject-quotes = guillemets qui ne vont pas ensemble
cli-reject-nul = un caractère NUL
cli-reject-undecodable = des octets dans un autre encodage
cli-reject-too-long = trop long
cli-reject-invalid-json = pas du JSON valide
cli-reject-not-an-object = pas un objet JSON
cli-reject-missing-text = pas de texte
cli-reject-text-not-a-string = un texte qui n’est pas une chaîne
cli-reject-parent-not-a-string = un message d’avant qui n’est pas une chaîne
cli-reject-column-clash = un nom que l’on voulait ajouter
cli-reject-unknown-column = une colonne que les premières lignes n’ont pas
cli-reject-other-type = des valeurs d’un autre type que dans les premières lignes
cli-reject-lone-surrogate = une moitié de caractère

## kindness content, data, keys, migrate

cli-content-check = Vérifier des fichiers de contenu : tout ce qui ne va pas, par fichier et par ligne.
cli-content-folder = Le dossier à vérifier. Par défaut : le contenu livré et le tien.
cli-content-refused = ✗
cli-content-remark = !
cli-content-sums = Inutilisables : { $refused }, à regarder : { $remarks }.
cli-data-author = L’identifiant de la personne, tel qu’il est enregistré, par exemple « discord:123456789 ».
cli-data-community = Seulement dans cette communauté. Par défaut : dans toutes.
cli-data-yes = Ne pas redemander.
cli-data-erase = Effacer tout ce qui concerne une personne.
cli-data-really = Effacer tout ce qui concerne { $author } ? Personne ne pourra le faire revenir.
cli-data-erased = Tout ce qui concerne { $author } est effacé (décisions : { $count }).
cli-data-nobody = Rien n’est enregistré sous l’identifiant « { $author } ». Vérifie-le : il est enregistré avec sa plateforme, par exemple « discord:123456789 ».
cli-data-sweep = Oublier maintenant ce qui a dépassé sa durée de garde.
cli-data-swept = Lignes oubliées : { $count }.
cli-keys-rotate = Créer une nouvelle clé, tout mettre sous elle, et jeter les anciennes.
cli-keys-renewed = Textes maintenant sous la première clé de KINDNESS_KEY : { $count }. Tu peux retirer les autres.
cli-keys-rotated = Il y a une nouvelle clé dans { $path } ; textes mis sous elle : { $count }.
cli-migrated = La base de données a la forme que demande cette version. Tâches en attente : { $left }.

## kindness doctor

cli-doctor = Regarder tout ce sur quoi repose le bot, et dire quoi faire là où quelque chose ne va pas.
cli-doctor-external = L’adresse que tu donnes à « kindness serve » sous le même nom ; la connexion avec Discord est alors vérifiée aussi.
doctor-version = kindness { $version }, Python { $python }, { $platform }, cœurs : { $cores }
doctor-home = { $how ->
    [missing] Le dossier { $path } n’existe pas encore ; il est créé dès que quelque chose est gardé.
    [blocked] Le dossier { $path } est inutilisable.
    [open] D’autres personnes sur cette machine peuvent lire le dossier { $path }.
   *[sound] Le dossier du bot est { $path }.
 }
doctor-home-remedy = Donne-toi le droit d’y écrire, ou mets un autre dossier dans KINDNESS_HOME.
doctor-home-open = Lance : chmod 700 { $path }
doctor-disk = { $free } Mo sont libres sous { $path }.
doctor-disk-remedy = Fais de la place : il en faut pour enregistrer, sauvegarder et juger des fichiers.
doctor-key = { $how ->
    [environment] La clé vient de KINDNESS_KEY.
    [missing] Il n’y a pas encore de fichier de clé sous { $path } ; il est créé avec le premier enregistrement.
    [absent] Il n’y a pas de fichier de clé sous { $path }, alors qu’il y a une base de données.
    [open] D’autres personnes sur cette machine peuvent lire le fichier de clé { $path }.
   *[sound] Le fichier de clé est { $path }, et seul son propriétaire peut le lire.
 }
doctor-key-open = Lance : chmod 600 { $path }
doctor-model = Modèle { $model } ({ $engine }, fils : { $threads }, fiche : { $card }), prêt en { $seconds } s
doctor-speed = Il lit { $rate } commentaires courts par seconde.
doctor-speed-remedy = C’est lent. Ferme d’autres programmes, ou donne-lui plus de cœurs avec KINDNESS_THREADS.
doctor-further = { $how ->
    [missed] Second modèle { $model } pour { $languages } (fiche : { $card }), prêt en { $seconds } s ; il a pris une insulte italienne pour anodine (toxicity { $score }).
   *[sound] Second modèle { $model } pour { $languages } (fiche : { $card }), prêt en { $seconds } s ; il a reconnu une insulte italienne (toxicity { $score }).
 }
doctor-further-remedy = Ses fichiers viennent peut-être d’une autre version. Reprends le dossier de la fiche tel qu’il est dans celle-ci.
doctor-database = { $how ->
    [missing] Il n’y a pas encore de base de données sous { $where } ; elle est créée avec le premier enregistrement.
    [old] La base de données { $where } en est à l’étape { $number }, plus ancienne que cette version.
   *[sound] La base de données { $where } est là, à l’étape { $number }, et s’ouvre avec la clé.
 }
doctor-database-remedy = Fais une sauvegarde, puis lance : kindness migrate
doctor-texts = { $count ->
    [one] Un texte enregistré ne s’ouvre pas avec les clés qui sont là.
   *[other] { $count } textes enregistrés ne s’ouvrent pas avec les clés qui sont là.
 }
doctor-texts-remedy = S’il y a une clé plus ancienne, remets-la après la première ; ce qui a été abandonné entre-temps, « /kindness retry » l’essaie encore. Sans elle, ces textes restent fermés jusqu’à la fin de leur délai ; tout le reste continue.
doctor-content = Textes qu’on peut montrer : { $texts } ; fichiers inutilisables : { $refused }, remarques : { $remarks }.
doctor-content-remedy = Lance : kindness content check
doctor-sign-in = { $how ->
    [none] La connexion à la console avec Discord n’est pas configurée ; on se connecte avec un lien.
    [id] Connexion avec Discord : KINDNESS_DISCORD_CLIENT_ID ne ressemble pas à l’identifiant d’une application.
    [secret] Connexion avec Discord : KINDNESS_DISCORD_CLIENT_SECRET ne ressemble pas à un client secret.
    [unnamed] La connexion avec Discord a un identifiant et un secret ; l’adresse de la console n’est pas connue ici.
    [address] Connexion avec Discord : l’adresse ne peut pas être celle d’une console.
    [plain] Connexion avec Discord : l’adresse n’est pas protégée par HTTPS, donc personne ne peut s’y connecter.
   *[sound] La connexion avec Discord est configurée ; Discord renvoie les gens à { $redirect }.
 }
doctor-sign-in-remedy = Dans le Developer Portal de Discord, sous OAuth2, Redirects, il faut ceci, à la lettre près : { $redirect }
doctor-sign-in-id = Copie « Client ID » depuis OAuth2 dans le Developer Portal de Discord : il a au moins 17 chiffres.
doctor-sign-in-secret = Copie « Client Secret » depuis OAuth2 dans le Developer Portal de Discord. Le jeton du bot est autre chose, et ne sert pas ici.
doctor-sign-in-unnamed = Lance : kindness doctor --external https://desk.example.org (avec ton adresse). Sur cette machine seule, mets sous OAuth2, Redirects : { $redirect }
doctor-sign-in-address = Écris-la ainsi : https://desk.example.org, sans rien après.
doctor-sign-in-plain = Mets devant un serveur avec HTTPS, et donne son adresse, qui commence par https://
doctor-extra = { $how ->
    [there] Partie facultative « { $extra } » : { $versions }
   *[missing] La partie facultative « { $extra } » n’est pas installée.
 }
doctor-extra-remedy = Si tu en as besoin, lance : pip install "kindness-bot[{ $extra }]"
doctor-terminal = { $how ->
    [none] Ce n’est pas un terminal : la salle d’entraînement est écrite, et pas affichée.
    [encoding] Ce terminal ne parle pas UTF-8.
   *[sound] Le terminal a { $columns } colonnes et { $lines } lignes.
 }
doctor-terminal-remedy = Mets PYTHONUTF8=1, ou donne au terminal une langue en UTF-8.
doctor-sums = { $broken ->
    [0] Rien n’est cassé
    [one] 1 chose est cassée
   *[other] { $broken } choses sont cassées
 }, à regarder : { $notes }.

## kindness demo

cli-demo = Ouvrir une salle d’entraînement : une conversation enregistrée avec le vrai bot, à laquelle tu peux te joindre.
cli-demo-speed = Dans le terminal, à quelle vitesse la conversation est rejouée ; 1, c’est comme en vrai.
cli-demo-plain = Écrire ce qui se passe dans la conversation enregistrée, sans rien ouvrir.
cli-demo-mode = Ce que peut faire le bot : seulement observer, demander de relire (nudge), ou retenir aussi des messages.
cli-demo-locale = La langue de la conversation, par exemple fr ou it. Par défaut : celle du terminal.
demo-title = Salle d’entraînement : { $title }
demo-intro = La conversation est inventée. Le bot est réel : il lit chaque message et peut { $mode ->
    [observe] seulement observer
    [nudge] demander de relire
   *[hold] demander de relire et retenir des messages
 }.
demo-choice-edit = le modifier
demo-choice-delete = le supprimer
demo-choice-keep = le laisser
demo-choice-mistake = c’est une erreur
demo-to-one = { $who } est la seule personne à voir ceci :
demo-to-all = Tout le monde voit ceci après un message de { $who } :
demo-chose = { $who } choisit : { $choice }
demo-waits = { $who } laisse ça pour l’instant.
demo-edited = { $who } le modifie : { $text }
demo-state-shown = Le message de { $who } est revenu.
demo-state-edited = Le nouveau message de { $who } est là.
demo-state-deleted = { $who } l’a supprimé.
demo-state-held = Retenu : seulement visible pour { $who } et la modération.
demo-strike = { $who } a maintenant des strikes qui pèsent { $weight }.
demo-case = La modération est appelée{ $urgent ->
    [yes] , et c’est urgent
   *[no] { "" }
 } : { $why }
demo-observed = Serait fait, si le bot faisait plus qu’observer : { $action }
demo-action-nudge = demander à la personne de relire
demo-action-hold = retenir le message
demo-action-returntext = rendre son texte à la personne
demo-action-tip = montrer un conseil
demo-action-campaignmessage = montrer un message gentil
demo-action-escalate = appeler la modération
demo-action-restrict = proposer une restriction
demo-action-timeout = proposer une exclusion temporaire
demo-proposal-restrict = On demande à la modération s’il faut restreindre une fonction pendant { $minutes } minutes.
demo-proposal-timeout = On demande à la modération s’il faut une exclusion temporaire de { $minutes } minutes.
demo-moderators = La modération décide :
demo-decided-uphold = Confirmé : { $who } a écrit « { $text } » ({ $why })
demo-decided-overturn = Annulé, { $who } avait dit que c’était une erreur : « { $text } » ({ $why })
demo-members-see = Ce que voient les membres à la fin :
demo-mark-edited = (modifié)
demo-strikes = Ce que pèsent les strikes de chaque membre :
demo-sums = Notes : { $asked }, messages retenus à la fin : { $held }, cas décidés : { $cases }.
demo-left = Ce que tout le monde voit
demo-middle = Ce que voit un membre
demo-right = Ce que voit la modération
demo-gap = (un message est retenu)
demo-yours = { $who } est la seule personne à voir ceci. Il n’y a pas de question en ce moment.
demo-nothing-yet = Rien à décider pour l’instant.
demo-write-as = { $who } écrit :
demo-new-text = { $who } le change en :
demo-keys = Espace : arrêter et continuer · 1-4 : répondre · Entrée : envoyer · /as NOM · /uphold N · /overturn N · /mode M · /help · /quit
demo-status = { $how ->
    [paused] En pause
    [over] La conversation enregistrée est finie ; tu peux continuer à écrire
   *[playing] Lecture en cours
 }, message { $said } sur { $total }, vitesse { $speed }.
demo-soon = { $who } choisira « { $choice } » dans { $seconds } s, sauf si tu appuies sur une autre touche.
demo-mode = Le bot peut maintenant : { $mode }
demo-moderated = Cas { $number } : { $state }
demo-help = Écrire comme : { $members }. Aussi : /pause /play /step /speed N, /take N /release N /undo N.
demo-case-open = ouvert
demo-case-taken = en cours d’examen
demo-case-upheld = confirmé
demo-case-overturned = annulé
demo-case-appealed = recours en attente
demo-case-appeal_taken = recours en cours d’examen
demo-case-closed = clos
demo-step-take = le prend
demo-step-release = le rend
demo-step-uphold = le confirme
demo-step-overturn = l’annule
demo-step-appeal = fait appel
demo-step-dispute = dit que c’est une erreur
demo-step-undo = revient sur la décision
demo-no-order = La commande { $order } n’existe pas. Tape /help pour les voir.
demo-no-case = Il n’y a pas encore de cas. Attends que la modération soit appelée.
demo-no-number = « { $seen } » n’est pas un nombre de { $low } à { $high }. Tapes-en un.
demo-no-mode = Le mode « { $seen } » n’existe pas. Choisis l’un de ceux-ci : { $known }.

## kindness run

cli-run = Faire tourner le bot Discord. Son jeton est dans DISCORD_TOKEN.
cli-run-starts = Connexion à Discord. Arrête avec Ctrl+C.
