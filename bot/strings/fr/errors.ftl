# Des phrases pour les erreurs, par code. Une ligne chacune : nommer la chose, puis le remède.
# Les faits entre { $accolades } viennent de l'erreur. Laisser une ligne vide entre les groupes.

unexpected = Il s’est passé quelque chose que personne n’attendait : { $kind } : { $what }. Signale-le, s’il te plaît.

language_model_missing = Il manque le fichier { $file }, qui distingue les langues. Installe kindness-bot à nouveau.

rules-several = Il y a { $count } fautes dans les règles ; corrige-les ensemble.
rules-unknown-key = Règles : le réglage « { $key } » n’existe pas. Utilise l’un de ceux-ci : { $allowed }.
rules-misspelt-key = Règles : le réglage « { $key } » n’existe pas. Tu voulais dire « { $near } » ? Utilise l’un de ceux-ci : { $allowed }.
rules-unknown-choice = Règles : « { $key } » ne peut pas être « { $seen } ». Utilise l’une de ces valeurs : { $allowed }.
rules-misspelt-choice = Règles : « { $key } » ne peut pas être « { $seen } ». Tu voulais dire « { $near } » ? Utilise l’une de ces valeurs : { $allowed }.
rules-missing-key = Règles : il manque « { $key } ». Ajoute-le.
rules-useless-key = Règles : « { $key } » ne sert à rien à côté de « { $then } ». Retire-le.
rules-not-a-number = Règles : « { $key } » vaut « { $seen } ». Écris un nombre, par exemple 0.9.
rules-not-whole = Règles : « { $key } » vaut « { $seen } ». Écris un nombre entier, par exemple 3.
rules-not-text = Règles : « { $key } » vaut « { $seen } ». Écris un texte entre guillemets.
rules-not-a-table = Règles : « { $key } » vaut « { $seen } ». Écris une table de réglages.
rules-not-a-list = Règles : « { $key } » vaut « { $seen } ». Écris une liste de tables.
rules-out-of-range = Règles : « { $key } » vaut { $seen }. Choisis un nombre de { $low } à { $high }.
rules-wrong-order = Règles : « { $key } » vaut { $seen }, moins que « { $other } », qui vaut { $limit }. Monte l’un ou baisse l’autre.
rules-profanity-limits = Règles : « { $key } » ne se règle pas, parce que les gros mots seuls ne comptent jamais contre quelqu’un. Utilise « profanity_tip_at » pour un conseil.
rules-no-human-gate = Règles : « { $key } » propose « { $then } » avant que quelqu’un ait été appelé. Mets en dessous un palier avec then = "escalate".
rules-bad-version = Règles : « { $key } » doit être un nom de 1 à 64 caractères imprimables.
rules-version-taken = Règles : la version « { $seen } » appartient à des règles livrées avec le bot. Donne un autre nom aux tiennes.

record-unknown-action = L’enregistrement contient une action d’un genre que cette version ne connaît pas : « { $kind } ». Utilise la version qui l’a écrit, ou une plus récente.
record-malformed = L’enregistrement de « { $what } » est illisible à l’endroit « { $key } ». Restaure-le depuis une sauvegarde.

case-illegal-step = Un cas dans l’état « { $state } » ne peut pas recevoir l’étape « { $event } ». Relis-le pour voir où il en est.
case-not-the-author = Seule la personne qui a écrit le commentaire peut faire l’étape « { $event } ».
case-own-comment = Ce cas parle de ton propre commentaire. C’est à quelqu’un d’autre de faire l’étape « { $event } ».
case-not-yours = Seul le compte { $holder } peut faire l’étape « { $event } » : il a pris ce cas. Demande-lui, ou rends le cas et prends-le toi-même.
case-second-person = Tu as déjà décidé de ce cas. C’est une deuxième personne qui décide d’un recours.

content-no-folder = Il n’y a pas de dossier de contenu sous { $path }. Crée-le, ou donne le chemin d’un autre.
content-unknown-text = Il n’y a pas de texte « { $id } » dans le contenu. Ajoute-le, ou utilise un autre nom.
content-no-practice = Il n’y a pas de conversation d’entraînement pour { $locale } sous { $path }. Ajoutes-en une en fichier .yaml.
content-bad-practice = { $file } : ce n’est pas lisible comme du YAML en UTF-8 ({ $why }). Corrige-le, ou compare-le à un fichier qui marche.
content-practice-keys = { $file }, entrée { $entry } : les clés sont « { $seen } ». Utilise celles-ci : { $known }.
content-practice-value = { $file }, entrée { $entry } : « { $key } » vaut « { $seen } », ce qui n’a pas de sens à cet endroit. Corrige-le.
content-too-large = { $file } : il dépasse { $limit } octets. Raccourcis-le.
content-not-utf8 = { $file }, ligne { $line } : ce n’est pas du texte UTF-8. Enregistre-le en UTF-8.
content-unreadable = { $file } : il est illisible ({ $why }). Vérifie que c’est un fichier et que tu as le droit de le lire.
content-no-head = { $file } : il n’y a pas d’en-tête. Commence le fichier par une ligne ---, puis une « clé: valeur » par ligne, puis une ligne ---.
content-bad-yaml = { $file }, ligne { $line } : l’en-tête est illisible ({ $why }). Écris une « clé: valeur » par ligne, et mets entre guillemets une valeur qui contient deux-points.
content-not-text = { $file }, ligne { $line } : « { $key } » est une liste ou une table. Écris du texte simple.
content-key-twice = { $file }, ligne { $line } : « { $key } » est là deux fois. Retires-en un.
content-unknown-key = { $file }, ligne { $line } : personne ne connaît la clé « { $key } ». Utilise l’une de celles-ci : { $known }.
content-missing-key = { $file } : il manque « { $key } » dans l’en-tête. Ajoute-le.
content-empty-value = { $file }, ligne { $line } : « { $key } » est vide. Remplis-le.
content-other-place = { $file }, ligne { $line } : « { $key } » vaut « { $seen } », mais le fichier se trouve sous « { $place } ». Déplace le fichier, ou corrige la clé.
content-bad-locale = { $file }, ligne { $line } : « { $seen } » n’est pas une langue. Écris-en une comme fr, it ou pt-BR.
content-bad-id = { $file }, ligne { $line } : « { $seen } » ne peut pas servir d’identifiant. Utilise des minuscules, des chiffres et des tirets.
content-unknown-topic = { $file }, ligne { $line } : le thème « { $seen } » n’existe pas. Utilise l’un de ceux-ci : { $known }.
content-own-reviewer = { $file }, ligne { $line } : « { $seen } » a écrit et relu le texte. Fais-le relire par quelqu’un d’autre.
content-bad-date = { $file }, ligne { $line } : « { $key } » vaut « { $seen } ». Écris un jour, par exemple 2026-03-31.
content-dates-crossed = { $file }, ligne { $line } : le texte finit avant de commencer. Échange valid_from et valid_to, ou corrige-les.
content-empty-body = { $file }, ligne { $line } : il n’y a pas de texte sous l’en-tête. Écris-le.
content-too-long = { $file }, ligne { $line } : avec son titre, le texte a { $length } caractères, et il y a de la place pour { $limit }. Raccourcis-le.
content-mass-mention = { $file }, ligne { $line } : « { $seen } » ferait sonner tous les gens qu’il nomme. Retire-le.
content-plain-link = { $file }, ligne { $line } : le lien { $seen } n’est pas sécurisé. Utilise https.
content-misplaced = { $file } : un texte se trouve sous <genre>/<langue>/<id>.md, où le genre est l’un de ceux-ci : { $known }. Déplace-le.
content-other-text = { $file } : « { $id } » est { $seen } ici et { $wanted } en { $locale }. Donne-lui un autre identifiant, ou le même genre et le même thème.
content-missing-locale = { $file } : ce texte n’existe pas en { $locale }. Traduis-le.
content-hard-to-read = { $file }, ligne { $line } : c’est difficile à lire ({ $seen } sur l’échelle pour { $locale }, où la limite est { $limit }). Utilise des mots et des phrases plus courts.
content-review-twice = { $file }, ligne { $line } : « { $seen } » l’a relu, et il est écrit que personne ne l’a fait. Garde l’une des deux lignes.
content-bad-reviewed = { $file }, ligne { $line } : « reviewed » vaut « { $seen } ». Écris false, ou retire la ligne et nomme la personne qui a relu.
content-no-reviewer = { $file }, ligne { $line } : « { $seen } » n’est le nom de personne. Si personne ne l’a encore lu, écris plutôt reviewed: false.
content-not-reviewed = { $file }, ligne { $line } : seule la personne qui l’a écrit l’a lu. On ne le montre donc pas aux membres. Fais-le relire, puis écris reviewer: et le nom à la place de reviewed: false.
content-over = { $file }, ligne { $line } : ce texte n’est plus montré depuis le { $day }. Donne-lui un nouveau valid_to, ou supprime-le.
content-unknown-audience = { $file }, ligne { $line } : le public « { $seen } » n’existe pas. Utilise l’un de ceux-ci : { $known }.
content-variants = { $file }, ligne { $line } : l’en-tête nomme les variantes « { $wanted } », et le texte contient « { $seen } ». Fais-les correspondre ; une variante commence sous une ligne <!-- variant: nom -->.
content-unknown-placeholder = { $file }, ligne { $line } : on ne sait pas quoi mettre ici à la place de « { $seen } ». Utilise l’un de ceux-ci, ou enlève les accolades : { $known }.
content-other-parts = { $file } : les variantes et les emplacements sont « { $seen } » ici et « { $wanted } » en { $locale }. Mets les mêmes.
content-masked-link = { $file }, ligne { $line } : { $seen } ne montre pas où il mène. Écris l’adresse elle-même.
content-broken-link = { $file }, ligne { $line } : { $seen } ne mène nulle part. Corrige-le, ou retire-le.
content-alt-alone = { $file }, ligne { $line } : une image est décrite, et il n’y en a pas. Ajoute image, ou retire image_alt.
content-no-alt = { $file }, ligne { $line } : les personnes qui ne voient pas { $seen } n’apprennent pas ce qu’il y a dessus. Ajoute image_alt.
content-long-alt = { $file }, ligne { $line } : la description de l’image a { $length } caractères, et il y a de la place pour { $limit }. Raccourcis-la.
content-bad-image = { $file }, ligne { $line } : « { $seen } » ne peut pas être une image du contenu. Mets-la dans le dossier images, avec l’une de ces extensions : { $known }.
content-no-image = { $file }, ligne { $line } : l’image { $seen } n’existe pas. Ajoute-la, ou corrige le nom.
content-large-image = { $file }, ligne { $line } : { $seen } dépasse { $limit } octets. Réduis-la.
content-bad-calendar = { $file } : ce n’est pas lisible comme du YAML en UTF-8 ({ $why }). Corrige-le, ou compare-le à un calendrier qui marche.
content-calendar-keys = { $file }, ligne { $line } : les clés sont « { $seen } ». Utilise chacune de celles-ci une fois : { $known }.
content-calendar-value = { $file }, ligne { $line } : « { $key } » vaut « { $seen } », ce qui n’a pas de sens à cet endroit. Corrige-le : un jour est un nombre de 1 à days, une heure ressemble à "16:00".
content-calendar-text = { $file }, ligne { $line } : il n’y a pas de texte « { $seen } » qui puisse se trouver ici. Ajoute-le, ou corrige le nom.
content-calendar-twice = { $file }, ligne { $line } : « { $seen } » (jour { $day }, { $at }) est déjà posté, ou autre chose est prévu à cette heure-là. Choisis une autre heure, ou retire-le.
content-unplanned = { $file } : aucun calendrier ne poste « { $id } ». Ajoute-le à l’un d’eux, ou supprime-le.

classifier-busy = Le classifieur a trop à faire. Réessaie dans un instant.
classify-timeout = Le jugement a pris plus de { $seconds } secondes. Réessaie, ou augmente KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = Cette personne écrit sans cesse à plusieurs endroits à la fois ; { $tries } décisions ont été dépassées. Le commentaire sera jugé à nouveau plus tard.

case-unknown = Il n’y a pas de cas « { $case } ». Il a peut-être été effacé ; regarde la liste des cas.
case-stale = Le cas « { $case } » a avancé depuis que tu l’as regardé. Relis-le et décide à nouveau.

practice-no-member = Dans la salle d’entraînement, personne ne s’appelle « { $member } ». Choisis quelqu’un qui s’y trouve.
practice-no-message = Le message « { $comment } » n’a pas été écrit dans cette salle d’entraînement. Réponds à un message d’ici.
practice-no-words = Le message est vide. Écris d’abord quelque chose.
practice-no-prompt = Il n’y a pas de question sur le message « { $comment } ». Réponds à une question qui a été posée.
practice-no-choice = On ne peut pas (ou plus) choisir « { $choice } » ici. Choisis ce qui est proposé.
practice-authors-only = « { $event } » revient à la personne qui a écrit le commentaire. Choisis-le à sa place.
practice-no-hands = La tâche « { $errand } » n’est qu’une trace ; il n’y a rien à faire pour elle.

settings-wrong = { $count ->
    [one] Les réglages ne peuvent pas être utilisés.
   *[other] Il y a { $count } fautes dans les réglages ; corrige-les ensemble.
 }
settings-unknown = { $name } n’est pas un réglage connu. Utilise l’un de ceux-ci : { $known }.
settings-misspelt = { $name } n’est pas un réglage connu. Tu voulais dire { $near } ?
settings-value = { $name } a une valeur inutilisable. Écris-en une comme : { $wanted }.
settings-file = Le fichier { $path } est illisible ({ $problem }). Corrige-le.
otel-missing = KINDNESS_OTEL_ENDPOINT demande une bibliothèque qui n’est pas installée. Lance : pip install "kindness-bot[otel]", ou retire ce réglage.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID et KINDNESS_DISCORD_CLIENT_SECRET vont ensemble. Donne les deux, pris sous « OAuth2 » dans le Developer Portal de Discord, ou aucun.

card-missing = Il n’y a pas de fiche de modèle sous { $path }. Mets à côté le card.toml livré avec le modèle.
card-damaged = La fiche de modèle { $path } est illisible ({ $problem }). Reprends la fiche livrée avec le modèle.
card-wrong = La fiche de modèle { $path } est inutilisable : regarde « { $key } ». Reprends la fiche livrée avec le modèle, ou corrige-la.
card-calibration = La fiche de modèle n’a pas de calibrage utilisable pour « { $label } ». Reprends la fiche livrée avec le modèle.
model-missing = Il n’y a pas de modèle sous { $path }. Vérifie le chemin, ou retire le réglage pour utiliser le modèle livré.
model-corrupt = Le fichier de modèle { $path } est abîmé, ou n’est pas celui que décrit sa fiche. Récupère-le à nouveau.
model-labels = Le modèle sous { $path } ne connaît aucune de nos étiquettes, ou en connaît d’autres. Nomme-les dans kindness.toml à côté, ou choisis un autre modèle.
model-parents = Le modèle sous { $path } et sa fiche ne disent pas la même chose : lit-il le message auquel une réponse répond ? Récupère le modèle à nouveau, ou choisis-en un autre.
model-numbers = Le modèle { $model } a calculé quelque chose qui n’est pas une probabilité. Récupère ses fichiers à nouveau, ou choisis un autre modèle.
model-pickle = Les poids sous { $path } sont dans un format qui peut exécuter du code. Convertis-les en safetensors.
model-headless = Le checkpoint { $path } n’a jamais appris à classer (il manque « { $key } »). Choisis-en un fait pour classer des textes.
model-unreachable = Le checkpoint { $path } n’a pas pu être récupéré en safetensors. Vérifie son nom et le réseau, ou donne le chemin d’un dossier.
torch-missing = Ce modèle a besoin du paquet { $module }. Installe kindness-bot[torch], ou utilise le modèle livré.
classifier-failed = Le classifieur a échoué ({ $why }). Le commentaire sera jugé à nouveau plus tard ; kindness doctor en dit plus.
classifier-closed = Le classifieur est en train de s’arrêter. Réessaie quand il tourne.

key-missing = Il n’y a pas de clé de chiffrement. Donnes-en une dans KINDNESS_KEY, ou retire ce réglage pour utiliser le fichier de clé.
key-malformed = La clé de chiffrement numéro { $number } n’est pas une clé. Recopie-la en entier : elle a 44 caractères.
key-file-open = D’autres personnes que son propriétaire peuvent lire ou changer le fichier de clé { $path }. Lance chmod 600 dessus, et change la clé si quelqu’un a pu la voir.
key-file-missing = Le fichier de clé manque : remets la sauvegarde sous { $path }. Sans lui, personne ne peut lire ce que contient la base de données ; rien n’a été créé ni changé.
key-file-unusable = Le fichier de clé { $path } est inutilisable ({ $why }). Vérifie que c’est un fichier, dans un dossier où tu as le droit d’écrire.
key-wrong = La base de données { $where } a été écrite avec une autre clé. Donne le fichier de clé ou le KINDNESS_KEY qui va avec ; rien n’a été changé.
key-opens-nothing = Un texte enregistré est sous une clé qui n’est pas au trousseau. Remets l’ancienne clé après la première.
keys-in-use = Quelque chose qui utilise les clés est en marche, comme « kindness run » ou « kindness serve » (il tient { $path }). Arrête-le, change les clés, puis relance-le.
keys-turning = Les clés sont en train d’être changées (celui qui le fait tient { $path }). Réessaie quand c’est fini.

store-url = KINDNESS_DATABASE ne permet pas de trouver la base de données. Écris l’une de ces formes : { $allowed }.
store-driver-missing = La base de données a besoin du paquet { $name }, qui n’est pas installé. Installe kindness-bot[scale].
store-busy = La base de données { $where } est occupée à autre chose. Réessaie dans un instant.
store-disk-full = Le disque qui porte la base de données { $where } est plein. Fais de la place ; ce qui a été enregistré avant est en sûreté.
store-disk-failed = Le disque qui porte la base de données { $where } ne peut pas être lu ou écrit. Vérifie le disque, puis réessaie.
store-read-only = La base de données { $where } ne peut qu’être lue. Laisse ce compte écrire dans le fichier et son dossier.
store-cannot-open = La base de données { $where } ne s’ouvre pas. Vérifie que c’est un fichier, et que ce compte peut lire et écrire le fichier et son dossier.
store-not-a-database = Le fichier { $where } n’est pas une base de données. Donne le chemin d’un autre ; rien n’a été changé.
store-damaged = La base de données { $where } est abîmée. Arrête le service et restaure une sauvegarde.
store-unreachable = Impossible de joindre la base de données { $where }. Vérifie qu’elle tourne, puis réessaie.
store-refused = La base de données { $where } ne nous laisse pas entrer. Vérifie son nom, le compte et le mot de passe dans KINDNESS_DATABASE.
store-unusable-value = La base de données { $where } ne peut pas garder l’un des noms ou identifiants reçus. Retire les caractères NUL et l’Unicode cassé.
store-newer = La base de données { $where } a été faite par une version plus récente (étape { $found } ; celle-ci connaît la { $known }). Installe cette version, ou restaure une sauvegarde.
store-failed = La base de données { $where } a échoué d’une façon que personne n’attendait ({ $kind }). Signale-le, s’il te plaît.

data-no-author = L’identifiant de la personne est vide. Donne-le tel qu’il est enregistré, par exemple « discord:123456789 ».

nothing-to-dispute = Il n’y a pas de décision sur le commentaire « { $comment } » que tu puisses contester. Seule la personne qui l’a écrit le peut, tant que c’est enregistré.

prompt-gone = C’est si ancien qu’on n’en garde plus rien. Il n’y a plus rien à choisir.
prompt-not-yours = Cette note est pour quelqu’un d’autre. La tienne t’arriverait à toi.
prompt-answered = Tu as déjà modifié ou supprimé ce message. Il n’y a plus rien à choisir.
prompt-not-to-keep = Ce message ne peut plus rester comme il est : il a été ou va être retiré, ou la modération a décidé.
prompt-not-cleared = On ne peut pas le reposter tel quel. Soit la modération n’a pas dit qu’il allait bien, soit on ne le garde plus. Tu peux l’écrire à nouveau.
prompt-empty = Il n’y a pas de mots dedans. Écris d’abord quelque chose.
case-no-proposal = Le cas « { $case } » n’a pas de proposition { $number }. Relis-le et choisis-en une qui est proposée.
