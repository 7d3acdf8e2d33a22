# Campagnes : ce qu'on ne peut pas faire avec, et quoi faire à la place.

campaign-illegal-step = Ce n’est pas possible maintenant : cette campagne { $state ->
    [draft] attend encore d’être approuvée
    [reviewed] attend encore d’être approuvée
    [approved] est déjà approuvée
    [scheduled] est déjà approuvée, et commence toute seule
    [live] est déjà en cours
    [paused] est déjà en pause
   *[ended] est terminée
}. `/campagne voir` dit quelle est la suite.
campaign-own-version = Cette version est de toi. C’est donc quelqu’un d’autre qui la lit et l’approuve. Toute personne qui modère ici le peut, avec `/campagne approuver`.
campaign-not-by-hand = L’étape « { $event } » ne se fait pas à la main : le programme la fait quand c’est le moment.

campaign-bad-rule = « { $seen } » ne peut pas dire quels jours poster. Écris une règle comme { $example } : seulement des jours, des semaines ou des mois, et sans fin.
campaign-too-long = Cette campagne aurait { $days } jours. Elle doit être finie en { $limit } jours : choisis moins de tours, ou des jours plus rapprochés.
campaign-unknown-zone = Le fuseau horaire « { $seen } » n’existe pas. Écris-en un comme Europe/Paris ou America/Montreal.
campaign-bad-cap = On ne peut pas régler { $seen } posts par jour. Choisis un nombre de 1 à { $most }.
campaign-bad-wait = On ne peut pas régler { $seen } minutes. Choisis un nombre de 0 à { $most }.

campaign-under-way = « { $name } » est déjà en cours ici, ou déjà proposée. Arrête d’abord celle-là.
campaign-stale = Quelqu’un d’autre vient de changer la campagne « { $campaign } ». Regarde-la à nouveau, puis décide à nouveau.
campaign-unknown = La campagne « { $seen } » n’existe pas. Choisis l’une de celles-ci : { $known }.
campaign-not-here = « { $name } » n’a pas encore été proposée ici. Lis-la avec `/campagne aperçu`, puis utilise `/campagne lancer`.
campaign-start-passed = La campagne devait commencer le { $start }, et ce jour est passé. Propose-la à nouveau avec un jour plus tardif.
campaign-another-version = La version { $now } est arrivée entre-temps, et tu as approuvé la { $seen }. Lis la nouvelle avec `/campagne aperçu`, puis nomme-la : `/campagne approuver version:{ $now }`.
campaign-start-far = Le { $start } est dans plus d’un an. Choisis un jour plus proche.
campaign-unreviewed = Dans cette langue, { $count } textes de cette campagne n’ont été lus par personne d’autre que la personne qui les a écrits. Le premier est « { $first } ». Fais-les d’abord relire.
campaign-text-expired = Le texte « { $text } » ne peut pas être montré le { $day }. Choisis un autre début, ou change ses dates.
campaign-resumes-as-it-was = « { $name } » est en pause et reprend telle qu’elle a été approuvée. On ne peut donc rien y changer ici. Utilise /campagne lancer sans autre option pour la reprendre, ou d’abord /campagne arrêter pour en proposer une nouvelle.
campaign-needs-zone = Dans quel fuseau horaire vivent les gens ici ? Dis-le une fois avec l’option « fuseau », par exemple Europe/Paris.
campaign-bad-day = « { $seen } » n’est pas un jour. Écris-en un comme 2026-03-31.
campaign-bad-quiet = « { $seen } » ne sont pas des heures calmes. Écris-les comme 21:00-08:00.
campaign-no-channel = Choisis un salon textuel de ce serveur pour poster.
campaign-may-not-post = Le bot n’a pas le droit de poster dans { $channel }. Laisse-le voir le salon, y envoyer des messages et lire les anciens, puis réessaie.
campaign-may-not-read = Le bot n’a pas le droit de lire les anciens messages de { $channel }. Donne-lui ce droit, pour qu’il puisse voir ce qu’il a posté.
campaign-no-day = Rien n’est prévu pour le jour { $day }. La campagne dure { $days } jours.
campaign-no-picture = L’image { $name } ne peut pas être lue. Remets-la, ou retire-la du texte.
tip-none = Il n’y a pas de conseil en ce moment.

## Commandes

discord-command-campaign-name = campagne
discord-command-campaign = Mener une campagne ici : la proposer, l’approuver, la regarder, la mettre en pause.
discord-command-campaign-list-name = liste
discord-command-campaign-list = Quelles campagnes existent, et où chacune en est ici.
discord-command-campaign-show-name = voir
discord-command-campaign-show = Ce qu’est une campagne, où elle en est, et la suite.
discord-command-campaign-preview-name = aperçu
discord-command-campaign-preview = Lire ce qui sera posté un jour, tel quel. Visible pour toi seulement.
discord-command-campaign-start-name = lancer
discord-command-campaign-start = Proposer une campagne, ou en reprendre une. Quelqu’un d’autre l’approuve.
discord-command-campaign-pause-name = pause
discord-command-campaign-pause = Ne plus rien poster d’une campagne, tout de suite, jusqu’à ce qu’on la relance.
discord-command-campaign-stop-name = arrêter
discord-command-campaign-stop = Terminer une campagne. Ce qui a été posté reste.
discord-command-campaign-calendar-name = calendrier
discord-command-campaign-calendar = Les prochains posts, et quand chacun est prévu.
discord-command-campaign-approve-name = approuver
discord-command-campaign-approve = Approuver ce que quelqu’un d’autre a proposé. Lis d’abord l’aperçu.
discord-command-campaign-history-name = historique
discord-command-campaign-history = Qui a fait quoi, quand, et ce que sont devenus les derniers posts.
discord-command-campaign-option-campaign-name = campagne
discord-command-campaign-option-campaign = Laquelle ? Pas nécessaire s’il n’y en a qu’une.
discord-command-campaign-option-channel-name = salon
discord-command-campaign-option-channel = Où poster. Si tu laisses vide : dans ce salon.
discord-command-campaign-option-start-name = début
discord-command-campaign-option-start = Le premier jour, par exemple 2026-03-31. Si tu laisses vide : demain.
discord-command-campaign-option-days-name = jours
discord-command-campaign-option-days = Quels jours poster. Si tu laisses vide : tous les jours.
discord-command-campaign-option-language-name = langue
discord-command-campaign-option-language = Dans quelle langue. Si tu laisses vide : en anglais.
discord-command-campaign-option-zone-name = fuseau
discord-command-campaign-option-zone = Le fuseau horaire de ce serveur, par exemple Europe/Paris. Il est retenu.
discord-command-campaign-option-quiet-name = silence
discord-command-campaign-option-quiet = Les heures où rien n’est posté, par exemple 21:00-08:00. Elles sont retenues.
discord-command-campaign-option-most-name = maximum
discord-command-campaign-option-most = Posts par jour au plus, toutes campagnes réunies. Il est retenu.
discord-command-campaign-option-why-name = raison
discord-command-campaign-option-why = Pourquoi ? C’est gardé dans l’historique.
discord-command-campaign-option-version-name = version
discord-command-campaign-option-version = Quelle version tu as lue. Pas nécessaire pour la première.
discord-command-campaign-option-day-name = jour
discord-command-campaign-option-day = Quel jour de la campagne.
discord-command-discover-name = découvrir
discord-command-discover = Ce qui se passe sur ce serveur en ce moment.
discord-command-tip-name = conseil
discord-command-tip = Une petite chose à savoir : lire, partager, veiller les uns sur les autres.
campaign-days-daily = tous les jours
campaign-days-weekdays = du lundi au vendredi
campaign-days-thrice = lundi, mercredi, vendredi
campaign-days-weekly = une fois par semaine, le même jour que le début

## Ce que lisent les personnes qui gèrent

campaign-language-en = English
campaign-language-it = Italiano
campaign-language-fr = Français
campaign-language-nl = Nederlands
campaign-language-de = Deutsch
campaign-language-es = Español
campaign-language-pt = Português
campaign-language-pl = Polski
campaign-state-none = pas encore proposée
campaign-state-draft = attend que quelqu’un d’autre l’approuve
campaign-state-reviewed = lue, et attend d’être approuvée
campaign-state-approved = approuvée
campaign-state-scheduled = commence toute seule
campaign-state-live = en cours
campaign-state-paused = en pause
campaign-state-ended = terminée
campaign-list-head = **Campagnes**
campaign-list-line = • **{ $title }** (`{ $called }`) : { $state }
campaign-show-head = **{ $title }** : { $state }
campaign-show-plan = Dans { $channel }, en { $language }, à partir du { $start }, à l’heure de { $zone }. Heures calmes : { $quiet } ; { $most ->
    [one] un post par jour au plus.
   *[other] { $most } posts par jour au plus.
}
campaign-show-by = Proposée par { $who }, version { $version }.
campaign-show-done = Postés : { $posted } sur { $total }. Laissés de côté : { $skipped }.
campaign-show-next = Ensuite : { $at }
campaign-calendar-head = { $n ->
    [0] **{ $title }** : plus rien n’est prévu.
    [one] **{ $title }** : un post est prévu.
   *[other] **{ $title }** : { $n } posts sont prévus.
}
campaign-calendar-line = { $at } : jour { $day }, « { $title } »
campaign-calendar-more = … et { $n } de plus.
campaign-preview-head = { $n ->
    [one] Jour { $day } : un post, tel qu’il sera.
   *[other] Jour { $day } : { $n } posts, tels qu’ils seront.
}
campaign-history-head = **{ $title }** : ce qui s’est passé
campaign-history-step = { $at } { $who } : { $event }
campaign-the-schedule = le programme
campaign-event-propose = l’a proposée
campaign-event-revise = a proposé une nouvelle version
campaign-event-review = l’a lue
campaign-event-return = l’a renvoyée
campaign-event-approve = l’a approuvée
campaign-event-schedule = l’a mise au programme
campaign-event-begin = l’a commencée
campaign-event-pause = l’a mise en pause
campaign-event-resume = l’a reprise
campaign-event-stop = l’a arrêtée
campaign-event-finish = l’a menée au bout
campaign-slot-claimed = { $at } « { $title } » : en train d’être posté
campaign-slot-posted = { $at } « { $title } » : posté
campaign-slot-skipped = { $at } « { $title } » : laissé de côté, { $why }
campaign-why-late = parce qu’il était trop tard quand il aurait pu être posté
campaign-why-quiet = parce que les heures calmes sont arrivées
campaign-why-cap = parce que ça aurait fait un post de trop
campaign-why-paused = parce que la campagne, ou tout le bot, était en pause
campaign-why-stopped = parce que la campagne était terminée
campaign-why-expired = parce que le texte ne peut plus être montré
campaign-why-nothing = parce qu’il n’y avait rien à montrer
campaign-why-campaign-may-not-read = parce que le bot n’a pas le droit d’y lire les anciens messages ; on ne sait donc pas si c’était posté : donne-lui ce droit
campaign-why-campaign-may-not-post = parce que le bot n’a pas le droit d’y poster : laisse-le voir le salon, envoyer des messages et joindre des fichiers
campaign-why-campaign-no-picture = parce que son image n’a pas pu être lue : remets-la
campaign-why-other = parce que Discord ne l’a pas permis
campaign-put-forward = 📝 C’est proposé. **Maintenant, quelqu’un d’autre la lit** avec `/campagne aperçu` et dit oui avec `/campagne approuver`. Avant ça, rien n’est posté.
campaign-approved = ✅ C’est approuvé. Elle commence toute seule ; tu n’as plus rien à faire. `/campagne pause` l’arrête à tout moment.
campaign-paused = ⏸️ En pause. Plus rien n’est posté jusqu’à ce que quelqu’un utilise `/campagne lancer`. Ce qui est manqué entre-temps n’est pas rattrapé.
campaign-resumed = ▶️ Elle reprend à partir d’ici.
campaign-stopped = ⏹️ Terminée. Ce qui a été posté reste.

## Pour tout le monde

discover-head = **En ce moment, ici**
discover-nothing = Rien ne se passe ici en ce moment. `/conseil` a toujours une petite chose à lire.
discover-line = **{ $title }**, jour { $day } sur { $days }, dans { $channel }
    { $about }
tip-source = -# Source : { $source }
campaign-bad-days = « { $seen } » n’est pas un choix de jours. Choisis parmi : { $known }.
campaign-no-place = Ce n’est pas un salon pour lequel une campagne de ce serveur a déjà été proposée. Choisis-en un de la liste, ou commence sur Discord avec `/campagne lancer` dans le salon voulu.
