# La modération : qui est de permanence quand, et les fils des cas.

## Les commandes

duty-command-name = permanences
duty-command = Qui est appelé quand personne ne prend un cas, selon le jour et l’heure.
duty-command-add-name = ajouter
duty-command-add = Mettre un rôle ou une personne de permanence, chaque semaine à ce moment-là.
duty-command-remove-name = retirer
duty-command-remove = Retirer un créneau du planning.
duty-command-show-name = voir
duty-command-show = Voir la semaine, et qui est de permanence en ce moment. Visible pour toi seulement.
duty-option-days-name = jours
duty-option-days = Quels jours est-ce que ça commence ?
duty-option-begins-name = début
duty-option-begins = À partir de quelle heure, par exemple 16:00 ?
duty-option-ends-name = fin
duty-option-ends = Jusqu’à quelle heure, par exemple 22:00 ? Une heure plus tôt veut dire le lendemain.
duty-option-who-name = qui
duty-option-who = Un rôle, ou un membre qui peut modérer ici.
duty-option-zone-name = fuseau
duty-option-zone = Le fuseau horaire de ce serveur, par exemple Europe/Paris. On le demande une fois.
duty-option-turn-name = créneau
duty-option-turn = Lequel ? Commence à taper pour le chercher.
duty-days-daily = tous les jours
duty-days-weekdays = du lundi au vendredi
duty-days-weekend = samedi et dimanche
duty-days-monday = lundi
duty-days-tuesday = mardi
duty-days-wednesday = mercredi
duty-days-thursday = jeudi
duty-days-friday = vendredi
duty-days-saturday = samedi
duty-days-sunday = dimanche

## Les réponses

duty-added = **Le créneau est au planning.** Personne n’a été prévenu ; dis-le toi-même, s’il te plaît.
duty-removed = **Le créneau n’est plus au planning.**
duty-head = **Qui est de permanence**, à l’heure de { $zone }. En ce moment : { $who }.
duty-none = **Aucun créneau n’est prévu.** À toute heure, on appelle : { $who }. `/kindness permanences ajouter` met quelqu’un de permanence.
duty-nobody = personne
duty-all-day = toute la journée { $who }
duty-more = … et d’autres, qui ne tiennent pas ici.
duty-line = Quand personne ne prend un cas à temps, on appelle d’abord la personne de permanence. Si elle ne vient pas, on appelle le rôle choisi avec `/kindness modération`. Sans ce rôle, c’est la permanence suivante. Après ça, on recommence, un jour plus tard.
duty-desk = La personne de permanence est appelée en premier : `/kindness permanences voir` montre la semaine.

## Fils

discord-command-desk-threads-name = fils
discord-command-desk-threads = Si chaque cas a son propre fil, pour en parler.
desk-threads = Chaque cas a un fil sous sa carte. Il est archivé quand le cas est décidé.
desk-no-threads = Les cas n’ont pas de fils.
desk-threads-lacking = ⚠️ Le bot ne peut pas ouvrir de fils dans { $channel }, ou pas y écrire. Donne-y à son rôle « Créer des fils publics » et « Envoyer des messages dans les fils » ; il réessaie tout seul.
desk-thread-name = Cas { $number }

## Erreurs

rota-needs-zone = Dans quel fuseau horaire est ce serveur ? Dis-le avec l’option « fuseau », par exemple Europe/Paris.
rota-other-zone = Ce serveur et ses campagnes sont à l’heure de { $zone }. N’utilise pas l’option « fuseau ». Pour changer l’heure partout, utilise `/campagne lancer`.
rota-known = Ce créneau est déjà au planning.
rota-full = Il y a { $most } créneaux au planning, et il n’y a plus de place. Retires-en un avec `/kindness permanences retirer`.
rota-unknown = Ce créneau n’est pas au planning. Choisis-en un dans la liste.
rota-everybody = Ça appellerait tout le serveur. Choisis le rôle des personnes de permanence.
rota-not-moderator = Cette personne ne peut pas modérer ici, donc elle ne pourrait pas prendre de cas. Choisis quelqu’un de la modération, ou un rôle.
