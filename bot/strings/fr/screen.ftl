# Erreurs de `kindness screen`, par code : nommer la chose, puis le remède.

screen-no-input = Le fichier { $path } n’existe pas. Vérifie le chemin.
screen-input-is-folder = { $path } est un dossier. Donne l’un de ses fichiers, ou réunis-les d’abord.
screen-unreadable = { $path } est illisible ({ $problem }). Vérifie ses permissions.
screen-empty = { $path } est vide. Donne un fichier avec un en-tête et des lignes (ou des objets JSON).
screen-missing-column = { $path } n’a pas de colonne « { $column } ». Choisis-en une avec --text-column ou --parent-column ; il y a : { $columns }.
screen-column-twice = { $path } a deux colonnes « { $column } ». Renommes-en une.
screen-column-clash = { $path } a déjà une colonne « { $column } », que l’on voulait ajouter. Donne un autre nom aux colonnes ajoutées avec --prefix, par exemple --prefix kindness_.
screen-bad-header = La première ligne de { $path } ne se lit pas comme des noms de colonnes. Vérifie ses guillemets, ou nomme l’encodage avec --encoding.
screen-unknown-encoding = L’encodage « { $encoding } » n’existe pas. Utilises-en un comme utf-8, windows-1252 ou utf-16.
screen-wrong-encoding = { $path } n’est pas écrit en { $encoding }. Nomme son encodage avec --encoding, peut-être --encoding { $guess }.
screen-unknown-format = Le nom { $path } n’indique pas de format. Nomme-le avec --format csv, tsv, jsonl ou parquet.
screen-unknown-output = L’extension « { $ending } » de { $path } n’indique aucun format. Utilise l’une de celles-ci : { $known }, ou nomme le format avec --output-format.
screen-no-parquet-stream = Parquet ne peut pas se lire depuis un tube, ni s’y écrire. Utilise un fichier, ou --format et --output-format pour csv, tsv ou jsonl.
screen-not-parquet = { $path } n’est pas un fichier Parquet ({ $problem }). Nomme son format avec --format.
screen-not-text = La colonne « { $column } » de { $path } contient { $type } et pas de texte. Choisis-en une autre avec --text-column ou --parent-column.
screen-mixed-types = Les premières lignes de { $path } n’ont pas les mêmes types ({ $problem }). Écris plutôt en .jsonl.
screen-needs-parquet = Parquet demande une bibliothèque qui n’est pas installée. Lance : pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } est un dossier. Donne à --output le nom d’un fichier.
screen-no-folder = Le dossier { $path }, où il faut écrire, n’existe pas. Crée-le d’abord, ou choisis un autre --output.
screen-same-file = { $path } est aussi l’entrée. Donne un autre nom à --output.
screen-exists = { $path } existe déjà. Choisis un autre --output, ou remplace-le avec --force.
screen-begun = Un passage précédent a laissé { $path }. Continue-le avec --resume, ou recommence avec --force.
screen-resume-stream = On ne peut pas reprendre un passage depuis ou vers { $path } : ce n’est pas un fichier, donc on ne sait pas où reprendre. Retire --resume.
screen-resume-or-force = --resume continue et --force recommence. Utilise l’un des deux.
screen-resume-changed = { $what ->
    [input] L’entrée a changé depuis que { $path } a été écrit.
    [model] Le modèle n’est plus celui d’avant, quand { $path } a été écrit.
    [rules] Les règles ne sont plus celles d’avant, quand { $path } a été écrit.
   *[options] Les options ne sont plus celles d’avant, quand { $path } a été écrit.
 } Remets les choses comme avant pour continuer, ou recommence avec --force.
screen-bad-journal = { $path } est illisible, donc on ne sait pas où reprendre. Recommence avec --force.
screen-disk-full = Il n’y a plus de place pour écrire { $path }. Fais de la place ; ce qui est déjà jugé peut continuer avec --resume.
screen-stream-full = Il n’y a plus de place dans { $path }. Fais de la place ou choisis un autre --output, puis recommence depuis le début.
screen-cannot-write = Impossible d’écrire { $path } ({ $problem }). Vérifie ses permissions, ou choisis un autre --output.

home-unusable = Le dossier { $path } ne peut pas être créé ou utilisé ({ $problem }). Mets dans KINDNESS_HOME un dossier qui le peut.
