# Ce que dit la porte HTTP dans sa propre API. Les phrases des autres API sont les leurs et se trouvent dans le code.

http-no-key = Il faut une clé. Envoie-la sous la forme « Authorization: Bearer … » ; « kindness keys create NOM » en crée une.
http-wrong-key = Personne ne connaît cette clé, ou elle a été révoquée. Vérifie-la, ou crées-en une avec « kindness keys create NOM ».
http-scope = Cette clé ne sert pas à ça. Crées-en une qui convient avec « kindness keys create NOM --scope … ».
http-signature = Ce n’est pas signé avec le secret que nous connaissons. Mets le secret de signature de la phase de modération de Coral dans KINDNESS_CORAL_SECRET.
http-quota = Cette clé a épuisé ce qu’elle peut faire en une minute. Reviens après les secondes indiquées dans « Retry-After ».
http-too-many = Cette requête contient plus de commentaires que la clé ne peut en envoyer en une minute. Envoies-en moins à la fois, ou crée une clé avec un --per-minute plus grand.
http-busy = Trop de requêtes sont arrivées en même temps. Reviens dans un instant, s’il te plaît.
http-large = Cette requête est trop grande. Envoie moins de commentaires à la fois.
http-slow = La requête a mis trop de temps à arriver. Renvoie-la, s’il te plaît.
http-encoded = Le corps est compressé. Envoie-le tel quel, sans « Content-Encoding ».
http-not-json = Le corps ne se lit pas comme du JSON. Vérifie qu’il est complet et en UTF-8.
http-failed = Quelque chose a mal tourné de notre côté. Rien de ta requête n’a été gardé ; renvoie-la, s’il te plaît.
http-no-path = Il n’y a rien à cette adresse. /docs montre ce qui existe.
http-no-method = Cette adresse attend une autre méthode, nommée dans l’en-tête « Allow ».
http-wrong-field = « { $where } » est inutilisable : { $problem ->
    [missing] ce champ manque
    [unknown] personne ne connaît ce champ
    [text] il faut un texte
    [list] il faut une liste
    [object] il faut un objet
    [truth] il faut true ou false
    [number] il faut un nombre
    [short] c’est trop court
    [long] c’est trop long
   *[other] ce n’est pas ce qui va à cet endroit
    }. L’adresse /docs montre ce qui va à cet endroit.

http-starts = À l’écoute sur { $address } (Perspective, modération d’OpenAI et notre propre API ; /docs les montre). Arrête avec Ctrl+C.
http-open = Aucune clé n’a été créée : tout programme sur cette machine peut donc demander. « kindness keys create NOM » change ça.

http-docs-title = Kindness : le filtre de commentaires par HTTP
http-docs-others = Les programmes qui utilisaient l’API Perspective ou l’adresse de modération d’OpenAI continuent comme avant, avec { $root } pour adresse. Voici notre propre API, qui en dit plus : ce que feraient les règles, quoi dire à la personne qui a écrit, et quels mots ont compté.
http-docs-values = Ce qui entre et ce qui sort
http-docs-name = Nom
http-docs-type = Genre
http-docs-meaning = Sens

cli-serve = Répondre par HTTP : comme l’API Perspective, comme l’adresse de modération d’OpenAI, et à notre façon.
cli-serve-host = L’adresse d’écoute. Les autres machines n’atteignent que les adresses autres que 127.0.0.1.
cli-serve-port = Le port d’écoute.
cli-serve-external = L’adresse sous laquelle on atteint ce serveur de l’extérieur, si c’en est une autre (derrière un proxy).
cli-keys-create = Créer une clé pour un programme et l’afficher, une seule fois.
cli-keys-name = À quoi sert la clé : un nom que tu reconnaîtras.
cli-keys-per-minute = Combien de commentaires elle peut envoyer en une minute.
cli-keys-scope = À quoi elle peut servir ; peut être donné deux fois. Sans cette option, à tout.
cli-keys-list = Les clés, et si elles servent.
cli-keys-revoke = Révoquer une clé. Les programmes qui l’utilisent sont refusés en quelques secondes.
cli-keys-revoked = La clé « { $name } » est révoquée.
cli-keys-none = Il n’y a pas encore de clé. « kindness keys create NOM » en crée une.
cli-keys-in-use = en service
cli-keys-gone = révoquée

api-key-name = Une clé a besoin d’un nom de 1 à 80 caractères imprimables. Choisis-en un, par exemple « forum ».
api-key-taken = Une clé nommée « { $name } » est en service. Choisis un autre nom, ou révoque-la d’abord avec « kindness keys revoke { $name } ».
api-key-unknown = Aucune clé nommée « { $name } » n’est en service. « kindness keys list » montre celles qui existent.
serve-needs-key = D’autres machines pourraient atteindre { $host }, et il n’y a pas encore de clé. Crées-en une avec « kindness keys create NOM », ou écoute seulement sur 127.0.0.1, sans --external.
serve-port = Impossible d’écouter sur { $host }, port { $port } : { $problem }. Choisis-en un autre avec --port.

cli-site = Montrer ou régler les règles de la communauté d’un site, pour les commentaires qu’il fait enregistrer.
cli-site-name = Le nom de la communauté, tel que le site l’envoie.
cli-site-preset = Les règles : school, community, gaming ou support.
cli-site-mode = Ce qui est permis : observe (rien), nudge (demander de relire), ou hold (retirer aussi).
cli-site-resume = Reprendre après une pause, par exemple celle du frein.
cli-site-none = Aucune règle n’est choisie pour « { $name } » : on observe donc seulement. Choisis-en avec --preset ({ $presets }) et --mode.
cli-site-rules = « { $name } » : préréglage { $preset }, mode { $mode }.
cli-site-paused = « { $name } » : en pause, préréglage { $preset } ; mode { $mode } après --resume.
