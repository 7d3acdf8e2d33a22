# `/simuler` sur un salon : ce que des règles auraient fait des messages qui s'y trouvent.

trying-channel-name = salon
trying-channel = Essayer plutôt les règles sur les messages récents de ce salon. Rien n’est gardé.
trying-messages-name = messages
trying-messages = Combien de ses messages récents sont lus. Par défaut : 200.
trying-no-content = Le bot n’a pas le droit de lire ce qui est écrit ici. Il n’y a donc rien sur quoi essayer les règles.
trying-so-far = Messages jugés : { $done } sur { $of } …
trying-head = { $of ->
    [0] Dans { $where }, il n’y a rien que le bot jugerait.
    [one] **Un message dans { $where }, essayé avec les règles { $rules } :**
   *[other] **{ $of } messages de { $authors } personnes dans { $where }, essayés avec les règles { $rules } :**
 }
trying-row = { $kind } : **{ $n }**
trying-touched = { $n ->
    [0] Personne n’aurait entendu parler du bot.
    [one] Une personne en aurait entendu parler.
   *[other] { $n } personnes en auraient entendu parler.
 }
trying-examples = { $n ->
    [one] Un exemple (touche pour lire) :
   *[other] { $n } exemples, les plus graves d’abord (touche pour lire) :
 }
trying-example = { $link } : { $what }
trying-kept-nowhere = Ici, tout le monde est parti sans strikes. Tu es la seule personne à voir ceci ; rien n’a été gardé, et personne n’a été prévenu.
