# Webhooks : où un site apprend ce qui a été décidé, et les signalements qui arrivent par HTTP.

cli-webhooks = Dire à ton site ce qui a été décidé sur ses commentaires, au fur et à mesure.
cli-webhooks-add = Prévenir une adresse de ce qui se passe, et afficher une fois le secret qui lui permet de vérifier l’envoi.
cli-webhooks-name = Ce que c’est : un nom que tu reconnaîtras.
cli-webhooks-url = Où l’envoyer : une adresse qui commence par https://.
cli-webhooks-events = De quoi : decision, case, ou les deux avec une virgule entre.
cli-webhooks-community = Pour une seule communauté ; sans cette option, pour toutes les communautés de tes sites.
cli-webhooks-texts = Envoyer aussi ce que dit le commentaire. Sans cette option, aucun texte ne quitte ce serveur.
cli-webhooks-private = Permettre une adresse de ton propre réseau : alors aussi par http:// et sur n’importe quel port.
cli-webhooks-list = Les adresses prévenues, avec ce qui attend et ce qui a été abandonné.
cli-webhooks-remove = Ne plus prévenir une adresse. Son secret, et ce qui l’attend encore, est supprimé.
cli-webhooks-test = Envoyer un essai maintenant et dire ce qui est revenu.
cli-webhooks-added = « { $name } » est prévenu à partir de maintenant, tant que « kindness serve » tourne. La ligne ci-dessus est son secret : garde-le là où ton site le lit. Il ne sera plus affiché.
cli-webhooks-none = Personne n’est encore prévenu. « kindness webhooks add NOM URL » change ça.
cli-webhooks-in-use = en service
cli-webhooks-gone = terminé : l’adresse a répondu qu’elle n’existe plus
cli-webhooks-waiting = en attente : { $waiting }, abandonnés : { $lost }
cli-webhooks-removed = « { $name } » n’est plus prévenu.
cli-webhooks-taken = « { $name } » l’a accepté (statut { $status }).
cli-webhooks-refused = « { $name } » ne l’a pas accepté : statut { $status }. Il doit répondre par 200 à 299, sans redirection.
cli-keys-community = Pour une seule communauté : elle ne peut ni en regarder une autre selon ses règles, ni y enregistrer ou signaler.

http-guessing = Trop de clés inconnues sont venues de cette adresse. Vérifie la clé, et reviens après les secondes indiquées dans « Retry-After ».

webhook-name = Un webhook a besoin d’un nom de 1 à 80 caractères imprimables. Choisis-en un, par exemple « forum ».
webhook-taken = Il y a déjà un webhook nommé « { $name } ». Choisis un autre nom, ou retire d’abord celui-là avec « kindness webhooks remove { $name } ».
webhook-unknown = Il n’y a pas de webhook nommé « { $name } ». « kindness webhooks list » montre ceux qui existent.
webhook-url = On ne peut rien envoyer à cette adresse. Elle doit commencer par https://, sans nom, mot de passe ni port dedans, et avoir 2 000 caractères au plus. --private permet http:// et les ports.
webhook-private = Cette adresse se trouve dans un réseau privé. Si elle est à toi et que tu lui fais confiance, ajoute --private. Les adresses où un cloud garde ses clés ne sont jamais interrogées.
webhook-events = Un webhook est prévenu de : { $allowed }. Nomme l’un d’eux, ou les deux avec une virgule entre.
