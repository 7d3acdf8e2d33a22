
# Ce qui peut ne pas aller dans des fichiers de contenu, en plus de ce que contient errors.ftl. Chaque phrase dit quoi faire.

content-bom = { $file }, ligne { $line } : une marque invisible (un « BOM ») se trouve au début. Enregistre le fichier en UTF-8 sans elle.
content-title-marks = { $file }, ligne { $line } : le titre est déjà affiché en gras. Écris-le sur une ligne, sans étoiles.
content-far-day = { $file }, ligne { $line } : le { $day } est dans plus de dix ans. Vérifie l’année.
content-open-mark = { $file }, ligne { $line } : « { $seen } » commence quelque chose qui ne finit jamais, et on voit donc le signe lui-même. Ferme-le, ou retire-le.
content-html = { $file }, ligne { $line } : Discord affiche « { $seen } » tel quel. Utilise Markdown, ou retire-le.
content-drawn-picture = { $file }, ligne { $line } : Discord n’affiche pas d’image pour « { $seen } ». Nomme l’image dans l’en-tête, avec image et image_alt.
content-table = { $file }, ligne { $line } : Discord n’affiche pas de tableaux. Écris plutôt une liste.
content-tab = { $file }, ligne { $line } : une tabulation est différente sur chaque écran. Utilise des espaces.
content-loud = { $file }, ligne { $line } : « { $seen } » se lit comme un cri. Dis-le calmement.
content-short-link = { $file }, ligne { $line } : { $seen } cache où il mène. Écris l’adresse entière.
content-unfinished = { $file }, ligne { $line } : « { $seen } » ressemble à un mot pour toi-même. Termine le texte.
content-conflict = { $file }, ligne { $line } : « { $seen } » est resté quand deux versions ont été réunies. Choisis-en une et supprime la marque.
content-garbled = { $file }, ligne { $line } : des lettres comme « { $seen } » viennent d’un mauvais encodage. Retape-les et enregistre le fichier en UTF-8.
content-invisible = { $file }, ligne { $line } : il y a une lettre que personne ne peut voir ({ $seen }). Supprime-la, ou retape la ligne.
content-empty-alt = { $file }, ligne { $line } : « { $seen } » est le nom de l’image et ne dit pas ce qu’il y a dessus. Décris ce qu’on peut voir.
content-other-image = { $file }, ligne { $line } : à l’intérieur, { $seen } n’est pas une image { $ending }. Enregistre-la à nouveau sous cette forme, ou donne-lui la bonne extension.
content-variant-parts = { $file }, ligne { $line } : cette variante contient les emplacements « { $seen } », et le texte lui-même « { $wanted } ». Mets les mêmes.
content-same-variant = { $file }, ligne { $line } : la variante « { $seen } » dit la même chose qu’une autre. Change-la, ou retire-la.
content-calendar-again = { $file } : un autre calendrier est déjà fait pour « { $campaign } ». Garde l’un des deux.
content-calendar-otherwise = { $file }, ligne { $line } : « { $seen } » ne peut pas servir de remplaçant. Seul un texte avec une place pour { "{entries}" } a un otherwise, qui n’a pas lui-même cette place.
content-calendar-nothing = { $file }, ligne { $line } : si les membres n’ont rien envoyé, « { $seen } » est laissé de côté. Nomme un texte à poster à la place, avec otherwise, ou laisse comme ça.
content-stray = { $file } : rien ne lit ce fichier ici. Donne-lui l’une des extensions { $known }, ou retire-le.
content-unused-picture = { $file } : aucun texte ne montre cette image. Nomme-la dans un texte, ou retire-la.
content-not-translated = { $file } : c’est { $other }, mot pour mot. Traduis-le.
content-copied = { $file } : il dit la même chose que { $other }, mot pour mot. Change-le, ou supprime l’un des deux.

## Campagnes : approuver sans personne d'autre

campaign-not-yours = C’est quelqu’un d’autre qui a écrit cette version. Utilise l’étape « approve » à la place de « { $event } ».
campaign-event-vouch = a approuvé sa propre version, parce que personne d’autre ne le peut ici ; personne d’autre ne l’a lue

## Ce que quelqu'un envoie

bundle-large = Ce fichier dépasse { $most } Mo. Envoies-en un plus petit : retire des images, ou réduis-les.
bundle-kind = « { $name } » est inutilisable. Envoie un texte en fichier .md, ou plusieurs en fichier .zip.
bundle-broken = Ce fichier zip ne s’ouvre pas ({ $why }). Refais-le, sans mot de passe, et renvoie-le.
bundle-empty = Il n’y a rien dans ce fichier zip. Mets-y les dossiers avec les textes, puis renvoie-le.
bundle-locked = « { $path } » est protégé par un mot de passe. Refais le fichier zip sans mot de passe.
bundle-many = Il y a { $count } fichiers là-dedans, et { $most } est le maximum. Laisse de côté ce qui ne fait pas partie de la campagne.
bundle-swells = Une fois ouvert, ça ferait plus de { $most } Mo. Laisse quelque chose de côté, ou réduis les images.
bundle-path = « { $path } » n’est pas un endroit pour un fichier. Mets dans le zip les dossiers eux-mêmes, avec des noms simples, et renvoie-le.
bundle-link = « { $path } » n’est qu’un lien vers un autre fichier. Mets le fichier lui-même.
bundle-twice = « { $path } » y est deux fois. Retires-en un.
upload-large = Ensemble, ça ferait plus de { $most } Mo. Laisse quelque chose de côté, ou réduis les images.
upload-kind = { $path } : une campagne ne poste pas de texte du genre « { $kind } ». Retire-le ; la personne qui fait tourner le bot peut l’ajouter aux textes du bot.
upload-calendars = Il y a { $count } calendriers là-dedans. Envoie une campagne à la fois, avec son calendrier dans le dossier calendars.
upload-language = Dans la langue « { $seen } », il manque des textes. Traduis-les, ou choisis l’une de ces langues : { $known }.
upload-many = Ce serveur garde déjà { $most } campagnes à lui. Utilise le nom de l’une d’elles pour celle-ci.

## Ce que lisent les personnes qui gèrent

campaign-which = Il y a plusieurs campagnes. Dis laquelle, avec l’option « campagne » : { $known }.
campaign-alone = Cette version est de toi, et personne d’autre sur ce serveur ne peut l’approuver. Le mieux, c’est une autre paire d’yeux : donne le droit de modérer à une personne de confiance. S’il n’y a vraiment personne, relis-la avec `/campagne aperçu`, puis utilise `/campagne approuver version:{ $version } sans-relecture:True`. L’historique dira que tu l’as approuvée sans personne d’autre.
campaign-not-alone = Cette version est de toi. C’est donc quelqu’un d’autre qui doit l’approuver. Ces personnes le peuvent : { $who }. Demande à l’une d’elles.
campaign-vouched = ✅ Approuvée par toi et personne d’autre, parce que personne d’autre ne le peut ici ; l’historique le dit. Elle commence toute seule. `/campagne pause` l’arrête à tout moment.
upload-refused = { $n ->
    [one] **Rien n’a été proposé.** Il y a d’abord une chose à changer dans { $file } :
   *[other] **Rien n’a été proposé.** Il y a d’abord { $n } choses à changer dans { $file } :
}
upload-put-forward = 📝 Vérifié et proposé. **Maintenant, quelqu’un d’autre lit tout** avec `/campagne aperçu` et dit oui avec `/campagne approuver`. Avant ça, rien n’est posté.
upload-remarks = { $n ->
    [one] C’est utilisable tel quel. Une chose que tu voudras peut-être regarder :
   *[other] C’est utilisable tel quel. { $n } choses que tu voudras peut-être regarder :
}
export-done = Voici « { $called } », avec ses fichiers ({ $n }). Change ce que tu veux, puis renvoie-le avec `/campagne importer`.
discord-command-campaign-upload-name = importer
discord-command-campaign-upload = Apporter une campagne, ou l’un de ses textes, et la proposer.
discord-command-campaign-export-name = exporter
discord-command-campaign-export = Emporter une campagne en fichier zip, pour la changer ou l’utiliser ailleurs.
discord-command-campaign-option-file-name = fichier
discord-command-campaign-option-file = Un .zip avec les dossiers, ou un fichier .md avec un texte.
discord-command-campaign-option-alone-name = sans-relecture
discord-command-campaign-option-alone = Pour la personne à qui est le serveur, quand personne d’autre ne peut approuver.

## Images des textes

preview-author = Kindness
preview-badge = APP
preview-at = Aujourd’hui à 16:00
preview-channel = kindness
preview-only-you = Toi seul(e) peux voir celui-ci
preview-entry-one = Quand tout le monde était parti, tu étais encore là pour moi. Je ne l’ai pas oublié.
preview-entry-two = Bien joué, et merci d’avoir réexpliqué.
preview-nothing = Il n’y a pas de tel texte à dessiner. Retire --language, ou choisis-en un autre.
preview-no-picture = L’image que nomme { $path } ne se lit pas comme une image. Corrige-la, puis réessaie.
preview-output = Impossible d’écrire { $path } ({ $why }). Choisis un autre dossier avec --output.
cli-content-preview = Dessiner des textes comme Discord les affichera : une image chacun, en sombre et en clair.
cli-preview-source = Un dossier de contenu, un .zip ou un fichier .md. Sans cette option : nos textes, et les tiens.
cli-preview-output = Le dossier où mettre les images.
cli-preview-text = Seulement ce texte, par son identifiant. Peut être donné plusieurs fois.
cli-preview-language = Seulement cette langue, par exemple fr. Peut être donné plusieurs fois.
cli-preview-theme = Sombre, clair, ou les deux.
cli-preview-done = { $n ->
    [one] Textes dessinés dans { $folder } : { $n }.
   *[other] Textes dessinés dans { $folder } : { $n }.
}

## Paquets en ligne de commande

cli-content-export = Écrire une campagne, avec tous ses textes dans toutes les langues, dans un fichier zip.
cli-content-import = Mettre un fichier zip, ou un texte, dans le dossier de tes propres textes, une fois vérifié.
cli-bundle-campaign = Le nom de la campagne, par exemple create-kindness.
cli-bundle-written = Le fichier zip à écrire.
cli-bundle-read = Un fichier .zip, ou un fichier .md.
cli-bundle-into = Le dossier où le mettre. Sans cette option : celui que nomme KINDNESS_CONTENT.
cli-bundle-replace = Remplacer les fichiers qui sont déjà là.
cli-bundle-exported = Fichiers écrits dans { $file } : { $n }.
cli-bundle-imported = Fichiers mis dans { $folder } : { $n }.
bundle-no-folder = On ne sait pas où sont tes propres textes. Donne le dossier avec --into, ou règle KINDNESS_CONTENT.
bundle-there = { $count } de ces fichiers sont déjà là, à commencer par { $first }. Utilise --replace pour mettre les nouveaux à leur place.
bundle-not-read = { $path } est illisible ({ $why }). Vérifie le nom.
bundle-not-written = Impossible d’écrire { $path } ({ $why }). Choisis un autre endroit.
