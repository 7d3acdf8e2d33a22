# Ce qui est dit des liens que partagent les membres.

## Ce qu'on ne peut pas faire

sources-no-site = { $seen } n’est pas l’adresse d’un site. Écris-la comme ceci : example.org
sources-bad-name = Le nom d’un média a de 1 à { $most } caractères ordinaires, sur une ligne.
sources-too-many = Une communauté peut décider pour { $most } sites au plus. Oublies-en d’abord un.

claims-too-large = Ce flux dépasse { $most } Mo, donc il n’a pas été lu. Importe-le par morceaux.
claims-no-json = Ce n’est pas du JSON lisible ({ $why }). Un flux d’affirmations vérifiées est un fichier JSON avec des entrées ClaimReview.
claims-too-many = Ce flux a plus de { $most } vérifications, donc aucune n’a été prise. Importe-le par morceaux.
claims-none = Il n’y a aucune vérification d’affirmation dans ce fichier. Il lui faut des entrées du type ClaimReview.
claims-no-file = { $path } est illisible ({ $why }). Donne le nom d’un fichier, ou une adresse qui commence par https://.
claims-damaged = Les affirmations importées dans { $path } ne sont plus lisibles. Supprime le fichier et importe les flux à nouveau.
claims-not-kept = Les affirmations n’ont pas pu être écrites dans { $path } ({ $why }). Rien n’a été changé.

fetch-not-https = { $url } n’a pas été interrogé. Une adresse doit commencer par https://, sans nom, mot de passe ni port dedans.
fetch-private = { $host } n’a pas été interrogé, parce qu’il se trouve dans un réseau privé ou n’existe pas.
fetch-redirects = L’adresse mène plus loin plus de { $most } fois. Donne celle où elle finit.
fetch-too-large = La réponse dépasse { $most } Mo, donc elle n’a pas été lue jusqu’au bout. Rien n’a été changé.
fetch-encoded = La réponse est arrivée compressée, alors qu’on l’avait demandée telle quelle. Télécharge-la et donne le fichier.
fetch-status = L’autre côté a répondu par { $status }. Rien n’a été changé.
fetch-timeout = Il n’y a pas eu de réponse entière en { $seconds } secondes. Réessaie plus tard.
fetch-failed = Impossible de joindre l’adresse ({ $why }). Réessaie plus tard.

## En ligne de commande

cli-content-claims = Importer des affirmations vérifiées (ClaimReview) depuis un fichier ou une adresse https.
cli-content-claims-source = Un fichier JSON, ou une adresse qui commence par https://
cli-content-claims-done = { $new ->
    [one] { $new } nouvelle vérification
   *[other] { $new } nouvelles vérifications
 }, corrigées : { $corrected }. Il y en a maintenant { $now }.
cli-content-claims-left-out = Laissées de côté : { $count }, { $why ->
    [claim] sans affirmation, ou avec une affirmation trop longue
    [url] sans l’adresse de la vérification
    [publisher] sans le nom de qui a vérifié
   *[date] sans date lisible
 }.

## À côté d'un lien

sources-label-controlled = -# { $outlet } est contrôlé par un État{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 } : il le paie, le possède et décide de ce qui est publié. { $source ->
    [own] C’est ce serveur qui le dit.
   *[other] Source : { $source }.
 }
sources-label-influenced = -# Ce que publie { $outlet } est influencé par un gouvernement{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] C’est ce serveur qui le dit.
   *[other] Source : { $source }.
 }

sources-note-checked = -# { $where ->
    [link] Ce qui se trouve derrière ce lien
   *[words] Une affirmation comme celle-ci
 } a fait l’objet d’une vérification par { $publisher } : « { $rating } ». { $url }
sources-note-unverified = -# Non vérifié : { $publisher } a examiné { $where ->
    [link] ce qui se trouve derrière ce lien
   *[words] une affirmation comme celle-ci
 }, et ne peut pas encore dire si c’est vrai. { $url }

## La commande

sources-command-labels-name = étiquettes
sources-command-labels = Une ligne discrète sous les liens de médias d’État, et sous les affirmations vérifiées.
sources-command-on-name = actives
sources-command-on = Si ces liens reçoivent une ligne. Éteint jusqu’à ce que tu l’actives.
sources-command-claims-name = vérifications
sources-command-claims = Si les affirmations vérifiées reçoivent une note. Éteint jusqu’à ce que tu l’actives.
sources-command-site-name = site
sources-command-site = L’adresse d’un site, par exemple example.org
sources-command-says-name = avis
sources-command-says = Ce que ce serveur en dit : rien, contrôlé ou influencé par un État, ou comme la liste
sources-command-name-name = média
sources-command-name = Comment s’appelle le média
sources-says-nothing = rien
sources-says-controlled = contrôlé
sources-says-influenced = influencé
sources-says-listed = comme la liste
sources-labels-on = Ici, les liens de médias qu’un État contrôle reçoivent une ligne discrète, trois par heure et par salon au plus. { $own ->
    [0] Tous viennent de la liste du State Media Monitor.
    [one] Pour un site, ce serveur dit autre chose.
   *[other] Pour { $own } sites, ce serveur dit autre chose.
 }
sources-labels-off = Ici, les liens ne reçoivent pas de ligne. Active-les avec l’option « actives ».
sources-claims-on = Les affirmations que quelqu’un a vérifiées reçoivent une note qui dit qui l’a fait. { $count ->
    [0] Aucune n’a encore été importée : la personne qui fait tourner le bot le fait avec kindness content claims.
    [one] Une vérification est connue.
   *[other] { $count } vérifications sont connues.
 }
sources-claims-off = Ici, les affirmations ne reçoivent pas de note. Active-les avec l’option « vérifications ».
sources-only-watching = ⚠️ En ce moment, le bot observe seulement, ou il est en pause : d’ici là, rien de tout ça n’est dit.
sources-no-label = Les liens vers { $site } ne reçoivent pas de ligne.
